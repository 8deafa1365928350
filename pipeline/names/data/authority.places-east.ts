/** Lesser towns and rivers of the east and south that news names, as Russian, French, Persian, Hindi and other pages spell them. */
export const placesEast = `
# Ukraine
Liubotyn | uk | fr=Lioubotyn; de=Ljubotyn; pl=Lubotyn | Lyubotin; Lyubotyn; Liubotin; Lubotin
Derhachi | uk | fr=Derhatchi; de=Derhatschi; pl=Derhacze | Dergachi; Derhachy
Zolochiv | uk | fr=Zolotchiv; de=Solotschiw; pl=Złoczów | Zolochev
Bohodukhiv | uk | fr=Bohodoukhiv; de=Bohoduchiw | Bogodukhov
Krasnohrad | uk | | Krasnograd
Barvinkove | uk | fr=Barvinkové; de=Barwinkowe | Barvenkovo; Barvenkove
Velykyi Burluk | uk | fr=Velykyï Bourlouk; de=Welykyj Burluk | Velikiy Burluk; Veliky Burluk; Velikyi Burluk
Oleshky | uk | fr=Olechky; de=Oleschky; pl=Oleszki | Oleshki; Aleshki
Hola Prystan | uk | | Golaya Pristan; Gola Pristan
Beryslav | uk | de=Beryslaw | Berislav
Snihurivka | uk | fr=Snihourivka; de=Snihuriwka | Snigurevka; Snigurivka
Bashtanka | uk | fr=Bachtanka; de=Baschtanka
Voznesensk | uk | de=Wosnessensk | Voznesenk
Pervomaisk | uk | fr=Pervomaïsk; de=Perwomajsk | Pervomaysk; Pervomajsk
Izmail | uk | fr=Izmaïl; de=Ismajil | Ismail?
Kiliia | uk | fr=Kiliïa; de=Kilija; pl=Kilia | Kiliya
Bilhorod-Dnistrovskyi | uk | fr=Bilhorod-Dnistrovsky; de=Bilhorod-Dnistrowskyj | Belgorod-Dnestrovsky; Belgorod-Dnestrovskiy; Bilgorod-Dnistrovskyi
Chornomorsk | uk | fr=Tchornomorsk; de=Tschornomorsk | Chernomorsk
Pivdennyi | uk | | Pivdenny; Pivdenniy; Yuzhny?
Yuzhnoukrainsk | uk | | Yuzhnoukrayinsk; Yuzhnoukrainks
Vasylivka | uk | fr=Vassylivka; de=Wassyliwka | Vasilyevka; Vasilievka; Vasilivka
Stepnohirsk | uk | | Stepnogorsk; Stepnogirsk
Vilniansk | uk | de=Wilnjansk | Volnyansk; Vilnyansk
Kamianske | uk | de=Kamjanske; pl=Kamieńskie | Kamenskoye; Kamyanske; Kamenskoe
Zelenodolsk | uk | de=Selenodolsk
Apostolove | uk | de=Apostolowe | Apostolovo
Zhovti Vody | uk | fr=Jovti Vody; de=Schowti Wody | Zheltye Vody; Zholti Vody
Pyriatyn | uk | de=Pyrjatyn | Piryatin; Pyryatyn
Myrhorod | uk | pl=Mirhorod | Mirgorod; Myrgorod
Trostianets | uk | de=Trostjanez; pl=Trościaniec | Trostyanets; Trostianetz
Bilopillia | uk | de=Bilopillja | Belopolye; Bilopillya; Belopole
Hlukhiv | uk | fr=Hloukhiv; de=Hluchiw; pl=Głuchów | Glukhov
Seredyna-Buda | uk | | Seredina-Buda
Krasnopillia | uk | de=Krasnopillja | Krasnopolye; Krasnopillya
Nizhyn | uk | fr=Nijyn; de=Nischyn; pl=Nieżyn | Nezhin; Nizhin
Pryluky | uk | fr=Prylouky; pl=Pryłuki | Priluki
Novhorod-Siverskyi | uk | fr=Novhorod-Siverskyï; de=Nowhorod-Siwerskyj | Novgorod-Seversky; Novgorod-Severskiy; Novhorod-Siversky
Semenivka | uk | de=Semeniwka | Semyonovka; Semenovka
Berdychiv | uk | fr=Berdytchiv; de=Berdytschiw; pl=Berdyczów | Berdichev
Novohrad-Volynskyi | uk | | Novograd-Volynsky; Novohrad-Volynsky
Ovruch | uk | fr=Ovroutch; de=Owrutsch; pl=Owrucz
Fastiv | uk | de=Fastiw; pl=Fastów | Fastov
Boryspil | uk | | Borispol
Vyshneve | uk | de=Wyschnewe | Vishnevoe
Obukhiv | uk | de=Obuchiw | Obukhov?
Vasylkiv | uk | fr=Vassylkiv; de=Wassylkiw | Vasilkov
Uman | uk | fr=Ouman; pl=Humań
Smila | uk | | Smela?
Kaniv | uk | de=Kaniw; pl=Kaniów | Kanev
Oleksandriia | uk | fr=Oleksandriïa; de=Oleksandrija | Oleksandriya; Alexandriya
Svitlovodsk | uk | de=Switlowodsk | Svetlovodsk
Haisyn | uk | fr=Haïssyn; de=Hajssyn | Gaisin; Gaysin
Kamianets-Podilskyi | uk | fr=Kamianets-Podilsky; de=Kamjanez-Podilskyj; pl=Kamieniec Podolski | Kamenets-Podolsky; Kamenets-Podolskiy; Kamyanets-Podilskyi
Starokostiantyniv | uk | de=Starokostjantyniw | Starokonstantinov; Starokostyantyniv; Starokonstantyniv
Shepetivka | uk | fr=Chepetivka; de=Schepetiwka; pl=Szepetówka | Shepetovka
Netishyn | uk | fr=Netichyne; de=Netischyn | Neteshin; Netishin
Kolomyia | uk | fr=Kolomya; de=Kolomyja; pl=Kołomyja | Kolomyya; Kolomiya
Kalush | uk | fr=Kalouch; de=Kalusch; pl=Kałusz
Burshtyn | uk | fr=Bourchtyn; de=Burschtyn | Burshtin
Stryi | uk | de=Stryj; pl=Stryj | Stryy; Stryiy
Truskavets | uk | fr=Trouskavets; de=Truskawez; pl=Truskawiec
Chervonohrad | uk | fr=Tchervonohrad; de=Tscherwonohrad | Chervonograd
Kovel | uk | de=Kowel; pl=Kowel
Varash | uk | de=Warasch
Mukachevo | uk | fr=Moukatchevo; de=Mukatschewo; hu=Munkács; pl=Mukaczewo | Mukacheve
Berehove | uk | hu=Beregszász; de=Berehowe | Beregovo
Khust | uk | fr=Khoust?; de=Chust; hu=Huszt
Rakhiv | uk | de=Rachiw | Rakhov
Dobropillia | uk | de=Dobropillja | Dobropolye; Dobropillya; Dobropole
Bilozerske | uk | de=Biloserske | Belozerskoye
Rodynske | uk | | Rodinskoye
Novyi Donbas | uk | | Noviy Donbass
Torske | uk | | Torskoye
Yampil | uk | de=Jampil | Yampol?
Shevchenkove | uk | de=Schewtschenkowe | Shevchenkovo
Dvorichna | uk | de=Dworitschna; fr=Dvoritchna | Dvurechnaya; Dvorichnaya; Dvoretchnaya
Oskil | uk | | Oskol?
Malynivka | uk | de=Malyniwka | Malinovka?
Staryi Saltiv | uk | | Stary Saltov; Stariy Saltiv; Staryi Saltov
Tsyrkuny | uk | | Tsirkuny
Ruska Lozova | uk | | Russkaya Lozovaya
Bohdanivka | uk | de=Bohdaniwka | Bogdanovka
Ivanivske | uk | | Ivanovskoye
Bilohorivka | uk | de=Bilohoriwka | Belogorovka; Bilogorivka
Serebrianka | uk | | Serebryanka
Zaitseve | uk | de=Sajzewe | Zaitsevo; Zaytseve
Opytne | uk | | Opytnoye
Vodiane | uk | | Vodyane; Vodyanoye
Pervomaiske | uk | | Pervomayskoye; Pervomaiskoye
Novomykhailivka | uk | | Novomikhailovka; Novomykhaylivka
Pavlivka | uk | de=Pawliwka
Vremivka | uk | | Vremevka
Neskuchne | uk | | Neskuchnoye
Rivnopil | uk | | Rovnopol
Levadne | uk | | Levadnoye
Piatykhatky | uk | | Pyatikhatki; Pyatykhatky
Verbove | uk | | Verbovoye
Novoprokopivka | uk | | Novoprokopovka
Kamianka-Dniprovska | uk | | Kamenka-Dneprovskaya; Kamyanka-Dniprovska
Velyka Lepetykha | uk | | Velikaya Lepetikha
Krynky | uk | | Krinky; Krynki
Kozachi Laheri | uk | | Kazachyi Lageri; Kozachi Lageri
Antonivka | uk | de=Antoniwka | Antonovka?
Inhulets | uk | fr=Inhoulets; de=Inhulez | Ingulets
Siverskyi Donets | uk | fr=Siversky Donets; de=Siwerskyj Donez | Seversky Donets; Severskiy Donets
# Azerbaijan, in Russian, Turkish and other spellings
Boyuk Kasik | az | | Boyuk Kesik; Beyuk-Kyasik; Boyuk-Kyasik; Beyuk Kesik; Beyuk Kasik
Bilajari | az | de=Biləcəri | Bilajary; Biladzhary; Biladzhari; Baladzhary; Baladzhari
Shamakhi | az | de=Şamaxı; fr=Chamakhi | Shemakha; Shamakha; Shamakhy
Gabala | az | de=Qəbələ | Kabala?; Gebele; Qebele
Guba | az | de=Quba; fr=Gouba | Kuba? | Azerbaijan; Azerbaijani | ambiguous
Gusar | az | de=Qusar | Kusary; Gusary
Khachmaz | az | de=Xaçmaz; fr=Khatchmaz | Khachmas; Xachmaz; Hachmaz
Zagatala | az | de=Zaqatala | Zakataly; Zakatala
Balakan | az | de=Balakən | Belokany; Balaken; Belokan
Gakh | az | de=Qax | Kakhi?; Qakh
Goychay | az | de=Göyçay; fr=Geoktchaï | Geokchay; Goychai; Gyokchay; Geychay
Agdash | az | de=Ağdaş | Aghdash
Ujar | az | | Udzhary; Udjar
Kurdamir | az | de=Kürdəmir | Kyurdamir; Kurdemir
Saatli | az | de=Saatlı | Saatly
Imishli | az | de=İmişli | Imishly
Beylagan | az | de=Beyləqan | Beilagan
Bilasuvar | az | de=Biləsuvar | Bilyasuvar; Bilesuvar
Jalilabad | az | de=Cəlilabad | Dzhalilabad; Jelilabad; Djalilabad
Masalli | az | de=Masallı | Masally
Neftchala | az | de=Neftçala | Neftechala; Neftchalinsk
Salyan | az | | Salyany
Shirvan | az | de=Şirvan; fr=Chirvan | Ali-Bayramli
Goranboy | az | | Geranboy; Goranboi; Gyoranboy
Tovuz | az | | Tauz; Tovus
Gazakh | az | de=Qazax | Kazakh?; Qazakh
Aghstafa | az | de=Ağstafa | Akstafa
Gadabay | az | de=Gədəbəy | Kedabek; Gedabey; Gadabey
Dashkasan | az | de=Daşkəsən | Dashkesan
Goygol | az | de=Göygöl | Geygol; Geygel; Goygel
Sadarak | az | de=Sədərək | Sederek; Sadarek
Aghband | az | de=Ağbənd | Agbend; Aghbend
Alat | az | | Alyat | Baku; Azerbaijan; Caspian | ambiguous
Khirdalan | az | de=Xırdalan | Khyrdalan
Gobustan | az | de=Qobustan | Kobustan
Sangachal | az | de=Səngəçal | Sangachaly
# Armenia and Georgia
Bagratashen | hy | fr=Bagratachen; de=Bagrataschen
Ayrum | hy | fr=Aïroum; de=Ajrum | Airum
Sanahin | hy | | Sanain
Voskepar | hy | de=Woskepar | Voskevan?
Baghanis | hy | | Baganis
Gavar | hy | de=Gawar
Sevan | hy | de=Sewan
Hrazdan | hy | | Razdan
Charentsavan | hy | fr=Tcharentsavan; de=Tscharenzawan
Abovyan | hy | fr=Abovian; de=Abowjan | | Kotayk; Yerevan; Armenia | ambiguous
Kotayk | hy | fr=Kotaïk; de=Kotajk
Aragatsotn | hy | de=Aragazotn
Armavir | hy | de=Armawir
Metsamor | hy | de=Mezamor | Medzamor
Jrvezh | hy | | Dzhrvezh
Verishen | hy | fr=Verichen
Khnatsakh | hy | | Khndzakh
Zvartnots | hy | de=Swartnoz | Zvartnotz
Upper Lars | ka | | Verkhny Lars; Verkhniy Lars; Verkhni Lars; Upper Larsi; Zemo Larsi
Kazbegi | ka | fr=Kazbegui; de=Kasbegi | Kazbeghi
Gudauri | ka | fr=Goudaouri
Tkibuli | ka | | Tqibuli
Tskaltubo | ka | | Tskhaltubo; Tsqaltubo
Lanchkhuti | ka | fr=Lantchkhouti
Enguri | ka | fr=Engouri | +Inguri
Ninotsminda | ka | de=Ninozminda
Tsalka | ka | de=Zalka
Sadakhlo | ka | de=Sadachlo
# Moldova
Bălți | ro | | Beltsy; Beltsi; Belts; +Balti
Cahul | ro | | Kagul
Ungheni | ro | | Ungeny
Orhei | ro | | Orgeev; Orgeyev
Varnița | ro | | Varnitsa
Cocieri | ro | | Kochiery
Căușeni | ro | | Kaushany
Hîncești | ro | | Khyncheshty; +Hâncești
Edineț | ro | | Yedintsy; Edintsy
Florești | ro | | Floreshty
Strășeni | ro | | Strasheny
Cobasna | ro | | Kolbasna; Cobasnea
Prut | ro | fr=Prout; de=Pruth
# Sudan, the Levant, the Gulf, Libya
Tawila | ar | | Taouila; Tawilah; Tawilla; Taweela; Tavila?
Zamzam | ar | | Zemzem | Darfur; Fasher; camp | ambiguous
El Obeid | ar | fr=El-Obeid | Al-Ubayyid; Al Obeid; El Obied; Al-Ubaid
Babanusa | ar | fr=Babanoussa | Babanoosa; Babnusa; Babanousa
Kadugli | ar | fr=Kadougli | Kadogli
Kassala | ar | | Kasala
Atbara | ar | | Atbarah
Merowe | ar | fr=Méroé
Blue Nile | ar | fr=Nil Bleu; de=Blauer Nil; es=Nilo Azul
Jebel Marra | ar | fr=djebel Marra | Jabal Marra
Marjayoun | ar | | Marjeyoun; Marjaayoun; Merjayoun; Marjeyun
Bint Jbeil | ar | | Bint Jubayl; Bint Jbail; Bint Jubail; Bent Jbeil; Bint Jebail
Kerem Shalom | he | | Karem Shalom; Kerem Abu Salem; Karm Abu Salem; Karam Abu Salem
# Iran and Afghanistan
Kermanshah | fa | fr=Kermanchah; de=Kermanschah | Kermanşah; Kirmanshah
Zahedan | fa | de=Sahedan | Zahidan
Urmia | fa | fr=Ourmia; tr=Urmiye | Orumiyeh; Urumiyeh; Oroumieh; Orumieh; Urumia
Sanandaj | fa | fr=Sanandadj; de=Sanandadsch | Sanandej; Senendec
Ahvaz | fa | de=Ahwas | Ahwaz
Chabahar | fa | fr=Tchabahar; de=Tschabahar | Chah Bahar; Çabahar
# Turkey
# Greece and Cyprus
Evia | el | fr=Eubée; de=Euböa; es=Eubea; it=Eubea | Evoia; Euboia; Euvoia; Evvia; +Euboea
Lycabettus | el | fr=Lycabette; de=Lykabettus; it=Licabetto; es=Licabeto | Lykavittos; Lykabettos; Likavitos; Lykavitos; Likavittos; Lycabetus
Chania | el | fr=La Canée; it=La Canea | Hania; Xania; Khania
Chios | el | | Hios; Khios; Xios; Quíos
Heraklion | el | fr=Héraklion; es=Heraclión; it=Candia? | Iraklio; Irakleio; Iraklion; Herakleion; Irakleion
Rethymno | el | fr=Réthymnon | Rethimno; Rethimnon
Patras | el | it=Patrasso | Patra
Volos | el | | Bolos?
Halkidiki | el | fr=Chalcidique; de=Chalkidiki; it=Calcidica | Khalkidiki; Chalkidhiki; Xalkidiki; Halkidhiki
Chalkida | el | | Halkida; Khalkida; Chalkis?; +Chalcis
Alexandroupoli | el | fr=Alexandroúpoli; tr=Dedeağaç | Aleksandroupoli; Alexandroupolis; Alexandropolis; Aleksandrupolis; Alexandrupoli
Orestiada | el | | Orestias
Lefkada | el | fr=Leucade; it=Leucade | Leukada; Lefkas
Zakynthos | el | fr=Zante; it=Zante | Zakinthos; Zakintos
Kefalonia | el | fr=Céphalonie; it=Cefalonia | Kephalonia; Cephalonia; Kefallonia; Kefallinia
Kastellorizo | el | fr=Kastellórizo; it=Castelrosso; tr=Meis? | Kastelorizo; Castellorizo; Kastellorizon; Megisti
Thessaly | el | fr=Thessalie; de=Thessalien; it=Tessaglia; es=Tesalia | Thessalia; Tessalia
Thrace | el | de=Thrakien; it=Tracia; es=Tracia; tr=Trakya? | Thraki; Thrakia
Attica | el | fr=Attique; de=Attika; es=Ática | Attiki; Atiki
Exarchia | el | fr=Exárcheia | Exarhia; Exarheia; Eksarxeia; Eksarchia
Tempi | el | fr=Tempé | Tembi | train; crash; Larissa; accident; Greek | ambiguous
Larissa | el | de=Larisa
Kyrenia | el | tr=Girne | Keryneia; Kerynia; Kirenia
Paphos | el | it=Pafo | +Pafos
Larnaca | el | de=Larnaka
Limassol | el | | Lemesos; Limasol; Lemessos
# South Asia, in Hindi, Urdu and Bengali spellings
Rishikesh | hi | | Hrishikesh; Rishikesha; Rhishikesh
Haridwar | hi | | Hardwar; Haridvar; Hardvar
Chamoli | hi | | Chamauli; Chamouli
Uttarkashi | hi | | Uttarakashi; Uttarkasi
Pithoragarh | hi | | Pithauragarh; Pithoragadh
Bageshwar | hi | | Bageshvar; Bagheshwar
Dehradun | hi | | Deharadun; Dehradoon
Joshimath | hi | | Joshimutt; Josimath
Prayagraj | hi | | Prayagraaj
Lucknow | hi | | Lakhnau; Lakhnow; Lukhnow
Kanpur | hi | | Kanpoor; Caunpore
Meerut | hi | | Merath; Mirath
Gorakhpur | hi | | Gorkhpur; Gorakhpoor
Indore | hi | | Indaur; Indor
Vadodara | gu | | Badodara; Baroda?
Ahmedabad | gu | | Ahamdabad; Ahmadabad; Amdavad
Kolhapur | mr | | Kolhapoor
Thiruvananthapuram | ml | | Tiruvananthapuram; Trivandrum?
Guwahati | as | | Guwahathi; Gauhati?; Guvahati
Puducherry | ta | | Puduchery; +Pondicherry
Sylhet | bn | | Silhet; Sylet
`
