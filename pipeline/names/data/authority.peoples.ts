/**
 * Peoples and what belongs to them, as texts translated by machine keep them from other languages, with a capital. All
 * spellings are variants: texts in those languages inflect them, and only English ones are mended.
 */
export const peoples = `
# Caucasus
Azerbaijani | az | | Azerbaïdjanais; Azerbaïdjanaise; Aserbaidschaner; Aserbaidschanerin; Azerbaiyano; Azerbaiyana; Azerbaigiano; Azerbaigiana; Azerbejdżanin; Azerbajdżanin; Azerbaijanês; Azerbaïdjanai; Azerbaidjani | | people
Azerbaijanis | az | | Aserbaidschanern; Azerbaiyanos; Azerbaiyanas; Azerbaigiani; Azerbaïdjanaises; Azerbejdżanie; Azerbaidjanis | | people
Azeri | az | | Azérie; Azero?; Azerische; Aserisch | | people
Azeris | az | | Azeríes; Azerowie; Aseris | | people
Armenian | hy | | Arménien; Arménienne; Armenier; Armenierin; Armeno?; Ormianin; Ormiański | | people
Armenians | hy | | Arméniens; Arméniennes; Armeniern; Ormianie | | people
Abkhaz | ab | | Abkhaze; Abchase; Abchasisch; Abjasio; Abjasia?; Abcaso; Abchaz | | people
Abkhazians | ab | | Abkhazes; Abchasen; Abjasios; Abcasi; Abchazi | | people
Ossetian | os | | Ossète; Osetio; Osseto; Osetyjczyk; Ossétien | | people
Ossetians | os | | Ossètes; Osseten; Osetios; Osseti; Osetyjczycy | | people
Chechen | ce | | Tchétchène; Tschetschene; Tschetschenin; Checheno; Chechena; Ceceno; Cecena; Czeczen; Tsjetsjeen | | people
Chechens | ce | | Tchétchènes; Tschetschenen; Chechenos; Ceceni; Czeczeni; Tsjetsjenen | | people
Ingush | inh | | Ingouche; Ingouches; Inguschen; Ingusche; Inguseti?; Ingusze; Ingusz | | people
Dagestani | av | | Daghestanais; Daghestani; Daguestanais; Dagestaner | | people
Circassian | ady | | Tcherkesse; Tscherkesse; Circasiano; Circasso | | people
Circassians | ady | | Tcherkesses; Tscherkessen; Circasianos; Circassi | | people
Lezgin | lez | | Lezguine; Lesgier; Lezguino | | people
Talysh | tly | | Talych; Talyche; Talyches; Talysch | | people
Mingrelian | ka | | Mingrélien; Mingrélienne; Mingrelisch | | people
Gagauz | gag | | Gagaouze; Gagaouzes; Gagausen; Gagause; Gagaúzo | | people
# Central Asia and Siberia
Kazakh | kk | | Kasache; Kasachin; Kazajo; Kazaja; Kazako?; Kazaj | | people
Kazakhs | kk | | Kasachen; Kazajos; Kazakhes; Kazachowie | | people
Kyrgyz | ky | | Kirghiz?; Kirghize; Kirghizes; Kirgise; Kirgisin; Kirgisen; Kirguís; Kirguiso; Kirguises; Kirghiso; Kirghisi; Kirgiz?; Kirghizo | Bishkektan; Osh | people
Uzbek | uz | | Ouzbek; Ouzbèke; Ouzbèque; Usbeke; Usbekin; Uzbeko; Uzbeka; Uzbeco; Uzbeca; Oezbeek | | people
Uzbeks | uz | | Ouzbeks; Ouzbèkes; Ouzbèques; Usbeken; Uzbekos; Uzbecos; Uzbechi; Uzbecy; Oezbeken | | people
Tajik | tg | | Tadjik; Tadjike; Tadschike; Tayiko; Tayika; Tagiko; Tagica; Tagico; Tadżyk; Tadzjiek | | people
Tajiks | tg | | Tadjiks; Tadjikes; Tadschiken; Tayikos; Tagiki; Tagichi; Tadżycy; Tadzjieken | | people
Turkmen | tk | | Turkmène; Turkmènes; Turcomano; Turkmeno; Turkmenin | | people
Turkmens | tk | | Turkmenen; Turcomanos; Turkmeni; Turkmenos | | people
Karakalpak | kaa | | Karakalpake; Karakalpako | | people
Uyghur | ug | | Ouïghour; Ouïghoure; Ouïgour; Uigure; Uigurin; Uigur; Uiguro; Uigura; Oeigoer; Ujgur | | people
Uyghurs | ug | | Ouïghours; Ouïghoures; Ouïgours; Uiguren; Uigures; Uiguros; Uiguri; Oeigoeren; Ujgurzy | | people
Bashkir | ba | | Bachkir; Bachkire; Baschkire; Bashkiro | | people
Bashkirs | ba | | Bachkirs; Baschkiren; Bashkiros | | people
Buryat | bua | | Bouriate; Burjate; Buriato; Bouriat | | people
Buryats | bua | | Bouriates; Burjaten; Buriatos; Bouriats | | people
Yakut | sah | | Iakoute; Jakute; Yakuto; Yakoute | | people
Yakuts | sah | | Iakoutes; Jakuten; Yakutos; Yakoutes | | people
Kalmyk | xal | | Kalmouk; Kalmouke; Kalmücke; Calmuco | | people
Kalmyks | xal | | Kalmouks; Kalmücken; Calmucos | | people
Crimean Tatars | crh | | Tatars de Crimée; Krimtataren; Tártaros de Crimea; Tatari di Crimea | | people
Crimean Tatar | crh | | Krimtatare; Krimtatarin | | people
# Middle East
Alawite | ar | | Alaouite; Alawit; Alauí; Alauita; Alawiet | | people
Alawites | ar | | Alaouites; Alawiten; Alauíes; Alauitas; Alauiti; Alawieten | | people
Yazidi | ku | | Yézidi; Yézidie; Jeside; Jesidin; Jezyd | | people
Yazidis | ku | | Yézidis; Yézidies; Jesiden; Yazidíes; Jezydzi | | people
Shiite | ar | | Chiite; Schiit; Schiitin; Chií; Chiita; Sciita; Szyita; Sjiiet | | people
Shiites | ar | | Chiites; Schiiten; Chiíes; Chiitas; Sciiti; Szyici; Sjiieten | | people
Druze | ar | | Druse?; Drusen?; Druso; Drusa; Drusos; Drusi; Druzowie; Druzes | | people
Maronite | ar | | Maronita; Maronit | | people
Maronites | ar | | Maroniten; Maronitas; Maroniti | | people
Pashtun | ps | | Pachtoune; Pachtoun; Paschtune; Pastún | | people
Pashtuns | ps | | Pachtounes; Pachtouns; Paschtunen; Pastunes | | people
Bedouin | ar | | Beduine; Beduino; Beduína | | people
Bedouins | ar | | Beduinen; Beduinos; Beduini | | people
# Africa
Sahrawi | ar | | Sahraoui; Sahraouie; Saharaui; Sahrauí | | people
Sahrawis | ar | | Sahraouis; Saharauis; Sahrauíes; Sahrauis | | people
Songhai | son | | Songhoï; Sonrhaï; Sonraï | | people
Tigrayan | ti | | Tigréen; Tigréenne; Tigriño | | people
Tigrayans | ti | | Tigréens; Tigréennes | | people
Eritrean | ti | | Érythréen; Érythréenne; Eritreer; Eritreo | | people
Eritreans | ti | | Érythréens; Eritreos | | people
Ethiopian | am | | Éthiopien; Éthiopienne; Äthiopier; Etíope | | people
Ethiopians | am | | Éthiopiens; Äthiopiern; Etíopes; Etiopi | | people
`
