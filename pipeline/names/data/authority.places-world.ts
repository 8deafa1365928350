/** Places of the Middle East, Africa, Asia, Oceania and the Americas. */
export const placesWorld = `
# Middle East
Israel | he
Jerusalem | he
Tel Aviv | he | fr=Tel-Aviv; pl=Tel Awiw; es=Tel Aviv | Tel Aviv-Yafo?
Haifa | he | fr=Haïfa; pl=Hajfa; tr=Hayfa | Jaifa
Beersheba | he | fr=Beer-Sheva; de=Be'er Scheva; es=Beersheva; pl=Beer Szewa | Bersheba; Bersabée
Ashkelon | he | fr=Ashkelon; de=Aschkelon; es=Ascalón; pl=Aszkelon | Ashqelon; Achkelon; Askelon
Ashdod | he | de=Aschdod; pl=Aszdod; fr=Ashdod | Achdod
Sderot | he
Eilat | he | pl=Ejlat; es=Eilat | Elath
Dimona | he
Kiryat Shmona | he | fr=Kiryat Shmona; de=Kirjat Schmona; es=Kiryat Shmona; pl=Kirjat Szemona | Kiryat Shemona; Kyriat Shmona; Qiryat Shmona; Kiriat Shmona; Kyriat Chmona
Metula | he | fr=Metoula | Metulla
Nahal Oz | he
Kfar Aza | he | de=Kfar Asa; es=Kfar Aza | Kfar Azza
Be'eri | he | de=Beeri; fr=Beeri; es=Beeri
Nir Oz | he
Negev | he | fr=Néguev; es=Néguev; de=Negev
Galilee | he | fr=Galilée; de=Galiläa; es=Galilea; it=Galilea; pl=Galilea
West Bank | ar | fr=Cisjordanie; de=Westjordanland; es=Cisjordania; it=Cisgiordania; pt=Cisjordânia; nl=Westelijke Jordaanoever; pl=Zachodni Brzeg; tr=Batı Şeria | Cisjordan; Transjordan West Bank?; Westbank
Gaza Strip | ar | fr=bande de Gaza; de=Gazastreifen; es=Franja de Gaza; it=Striscia di Gaza; pt=Faixa de Gaza; nl=Gazastrook; pl=Strefa Gazy; tr=Gazze Şeridi | Strip of Gaza; Band of Gaza; Gaza Band; Gaza Stripe
Gaza | ar | pl=Gaza | Ghaza; Gazah
Rafah | ar | tr=Refah; es=Rafah | Rafiah; Rafá; Rafa?
Khan Younis | ar | fr=Khan Younès; de=Chan Junis; es=Jan Yunis; it=Khan Younis; nl=Khan Younis; pl=Chan Junis; tr=Han Yunus | +Khan Yunis; Khan Yunes; Khan Yunus; Khan Unis; Khan Yunez; Jan Yunes; Jan Younis
Deir al-Balah | ar | fr=Deir Al-Balah; de=Deir al-Balah; es=Deir al Balah | Deir el-Balah; Dayr al-Balah; Deyr el-Belah; Deir Balah
Jabalia | ar | fr=Jabaliya; de=Dschabalija; es=Yabalia; tr=Cibaliya; nl=Jabalia; pl=Dżabalija; it=Giabalia | Jabalya; Jebaliya; Djabaliya; Jabaliyah; Jabaliah; Djabalia; Jebalya; Cebaliye; Jabalyia; Dschabalia; Cibaliye
Beit Lahiya | ar | fr=Beit Lahia; de=Beit Lahia; es=Beit Lahia; tr=Beyt Lahiya | Bait Lahia; Beit Lahya; Bayt Lahia; Beit Lahiyah
Beit Hanoun | ar | fr=Beit Hanoun; de=Beit Hanun; es=Beit Hanun; tr=Beyt Hanun | Bait Hanoun; Bayt Hanoun; Bayt Hanun
Nuseirat | ar | fr=Nousseirat; de=Nuseirat; es=Nuseirat | Nusseirat; Nuseyrat; Nusayrat; Al-Nuseirat; Nusseyrat; Nusairat
Al-Mawasi | ar | fr=Al-Mawasi; de=Al-Mawasi; es=Al Mawasi | Muwasi; Mawasi; Al-Mouassi; Mouassi; Mawassi
Al-Shifa Hospital | ar | fr=hôpital Al-Shifa; de=Al-Schifa-Krankenhaus; es=hospital Al Shifa | Shifa Hospital; Al-Chifa Hospital; Chifa Hospital
Jenin | ar | fr=Jénine; de=Dschenin; es=Yenín; it=Jenin; nl=Jenin; pl=Dżanin; tr=Cenin | Djenine
Nablus | ar | fr=Naplouse; es=Nablus; it=Nablus; pl=Nablus; nl=Nabloes; pt=Nablus | Naplus; Nabulus; Nablous; Naplusa
Ramallah | ar | es=Ramala; nl=Ramallah; tr=Ramallah | Ramalla; Ramalah
Tulkarem | ar | fr=Toulkarem; de=Tulkarem; es=Tulkarem; nl=Tulkarem | Tulkarm; Tulkaram; Toulkarm; Tulkarim
Qalqilya | ar | fr=Qalqilya; de=Kalkilia; es=Qalqilia | Qalqiliya; Kalkilya; Kalqilya; Qalqilyah; Kalkiliya
Hebron | ar
Bethlehem | ar | fr=Bethléem; es=Belén?; it=Betlemme; pt=Belém?; pl=Betlejem; tr=Beytüllahim | Betlehem
Jericho | ar | fr=Jéricho; es=Jericó; it=Gerico; pl=Jerycho
Sheikh Jarrah | ar | fr=Cheikh Jarrah; de=Scheich Dscharrah; es=Sheij Yarrah | Sheik Jarrah; Sheikh Jarah; Cheikh Djarrah; Sheij Jarrah
Al-Aqsa Mosque | ar | fr=mosquée Al-Aqsa; de=Al-Aksa-Moschee; es=mezquita de Al Aqsa; it=moschea di al-Aqsa; tr=Mescid-i Aksa | Al-Aksa Mosque; Aqsa Mosque; El-Aqsa Mosque; Mosque of Al-Aqsa; Al-Aqsa mosk
Golan Heights | he | fr=plateau du Golan; de=Golanhöhen; es=Altos del Golán; it=alture del Golan; nl=Golanhoogten; pl=Wzgórza Golan; tr=Golan Tepeleri | Heights of Golan; Plateau of Golan; Golan Plateau
Golan | he | es=Golán
Philadelphi Corridor | he | fr=corridor de Philadelphie; de=Philadelphi-Korridor; es=corredor Filadelfia; it=corridoio Filadelfia | Philadelphia Corridor; Philadelphie Corridor; Filadelfia Corridor
Netzarim | he | fr=Netzarim; it=Netzarim | Netsarim; Nezarim; Nitzarim
Netzarim Corridor | he | fr=corridor de Netzarim; de=Netzarim-Korridor; es=corredor de Netzarim | Netsarim Corridor; Nitzarim Corridor
Lebanon | ar
Beirut | ar | it=Beirut | Beirout; Bayrut; Beyruth
Tripoli | ar | fr=Tripoli; de=Tripolis?
Sidon | ar | fr=Saïda; es=Sidón; it=Sidone; pt=Sídon; pl=Sydon | Saida?
Tyre | ar | fr=Tyr; de=Tyros; es=Tiro; it=Tiro; pl=Tyr | Sour? | Lebanon | ambiguous
Bekaa Valley | ar | fr=plaine de la Bekaa; de=Bekaa-Ebene; es=valle de la Becá; it=valle della Bekaa; pl=dolina Bekaa | Beqaa Valley; Bekaa Plain; Bekka Valley
Baalbek | ar | es=Baalbek | Baalbeck; Baalbeq; Balbek; Baalbak
Nabatieh | ar | fr=Nabatiyé; de=Nabatija; es=Nabatiye | Nabatiyeh; Nabatia; Nabatiya; Nabatiyah; Al-Nabatieh
Naqoura | ar | fr=Naqoura; de=Nakura; es=Naqura | Nakoura; Ras al-Naqoura; Al-Naqoura; Naqourah
Dahieh | ar | fr=Dahieh; de=Dahija; es=Dahie | Dahiyeh; Dahiyé; Dahiya?; Dahiyah
Litani | ar | fr=Litani; pl=Litani | Litany?
Syria | ar | pl=Syria
Damascus | ar | fr=Damas? | Damas? | Syria
Aleppo | ar | fr=Alep; es=Alepo; tr=Halep?; pt=Alepo | Halab
Homs | ar | es=Homs; tr=Humus? | Homes?; Hims
Hama | ar | es=Hama; tr=Hama | Hamah
Idlib | ar | tr=İdlib | Idleb; Idlip
Latakia | ar | fr=Lattaquié; es=Latakia; it=Latakia; tr=Lazkiye; pl=Latakia | Lattakia; Laodicea?; Lataquia; Latakieh; Ladhiqiya; Latakija
Tartus | ar | fr=Tartous; es=Tartús; it=Tartus | Tartoos
Raqqa | ar | fr=Rakka; de=Rakka; es=Raqa; it=Raqqa; tr=Rakka; pl=Rakka | Raqqah; Racca?; Ar-Raqqa; Al-Raqqa
Deir el-Zour | ar | fr=Deir ez-Zor; de=Deir ez-Zor; es=Deir Ezzor; it=Deir ez-Zor; tr=Deyrizor; pl=Dajr az-Zaur | Deir al-Zor; Deir al-Zour; Deir ez-Zour; Der ez-Zor; Deir es-Zor; +Deir ez-Zor
Hasakah | ar | fr=Hassaké; de=Hasaka; es=Hasaka; tr=Haseke; pl=Al-Hasaka | Hassakeh; Hasakeh; Hassaka; Al-Hasakah; Hassakah; Hasake; Hesekê
Qamishli | ar | fr=Kamechliyé; de=Kamischli; es=Qamishli; tr=Kamışlı | Kamishli; Qamichli; Al-Qamishli; Kamichli; Kameshli; Qameshli; Qamishlo
Kobani | ku | fr=Kobané; de=Kobanê; es=Kobane; it=Kobane; tr=Kobani | Ain al-Arab; Ayn al-Arab
Manbij | ar | fr=Manbij; de=Manbidsch; es=Manbij; tr=Münbiç; pl=Manbidż | Membij; Minbij; Manbidj; Menbij; Manbej; Manbiy; Menbiç; Manbech; Minbic
Afrin | ar | fr=Afrin; tr=Afrin | Efrin; Afrine; Ifrin
Sweida | ar | fr=Soueïda; de=Suwaida; es=Sueida; it=Sweida; tr=Süveyda | Suwayda; Suweida; As-Suwayda; Swaida; Souweida; As-Suwaida; al-Sweida
Daraa | ar | fr=Deraa; de=Daraa; es=Deraa; tr=Dera | Dar'a
Quneitra | ar | fr=Qouneitra; de=Kuneitra; es=Quneitra; tr=Kuneytra | Qunaitra; Al-Quneitra; Kouneitra; Qonaitra
Palmyra | ar | fr=Palmyre; es=Palmira; it=Palmira; pl=Palmira; tr=Palmira
Eastern Ghouta | ar | fr=Ghouta orientale; de=Ost-Ghuta; es=Guta Oriental; it=Ghouta orientale; tr=Doğu Guta; pl=Wschodnia Ghuta | East Ghouta; Eastern Ghuta; Eastern Guta; Oriental Ghouta; East Ghuta
Rojava | ku | fr=Rojava; de=Rojava; tr=Rojava | Rodjava; Royava
Euphrates | ar | fr=Euphrate; de=Euphrat; es=Éufrates; it=Eufrate; pt=Eufrates; nl=Eufraat; pl=Eufrat; tr=Fırat
Tigris | ar | fr=Tigre?; es=Tigris; it=Tigri; pl=Tygrys; tr=Dicle?
Iraq | ar
Baghdad | ar | pt=Bagdade | Bagdhad
Mosul | ar | fr=Mossoul; de=Mossul; es=Mosul; it=Mosul; pt=Mossul; nl=Mosoel; pl=Mosul; tr=Musul | Mosoul; Moussoul
Irbil | ar | fr=Erbil; de=Erbil; es=Erbil; tr=Erbil; ku=Hewlêr | +Erbil; Arbil; Erbile
Sulaymaniyah | ar | fr=Souleimaniyé; de=Sulaimanija; es=Suleimaniya; tr=Süleymaniye; ku=Silêmanî; pl=As-Sulajmanijja | Sulaimaniyah; Sulaimani; Sulaimaniya; Suleimaniyah; Sulaymaniya; Suleymaniyah; Souleymanieh; Soulaimaniya; Suleimaniyeh; Souleimanieh; Slemani
Kirkuk | ar | fr=Kirkouk; nl=Kirkoek; tr=Kerkük; pl=Kirkuk | Karkuk
Basra | ar | fr=Bassora; es=Basora; it=Bassora; pt=Bassorá; tr=Basra; de=Basra | Basrah; Bassorah; Al-Basra; Basorah
Najaf | ar | fr=Nadjaf; de=Nadschaf; es=Nayaf; pl=Nadżaf; tr=Necef | An-Najaf; Nedjef; Al-Najaf
Karbala | ar | fr=Kerbala; de=Kerbela; es=Kerbala; pl=Karbala; tr=Kerbela | Karbalaa
Fallujah | ar | fr=Falloujah; de=Falludscha; es=Faluya; it=Falluja; nl=Falluja; pl=Faludża; tr=Felluce | Faludja; Fallouja; Faluja; Falludja; Falloudja; Al-Fallujah
Ramadi | ar | | Ramady; Ar-Ramadi
Tikrit | ar | | Takrit; Tekrit
Samarra | ar | es=Samarra | Samara?; Samara'
Sinjar | ar | fr=Sinjar; de=Sindschar; es=Sinyar; ku=Şengal; tr=Sincar; pl=Sindżar | Sindjar; Shingal; Shengal
Dohuk | ku | fr=Dohouk; de=Dohuk; tr=Duhok | Dahuk; Dihok; Duhuk
Anbar | ar | | Al-Anbar
Kurdistan | ku | es=Kurdistán; pt=Curdistão; nl=Koerdistan | Kourdistan
Abu Ghraib | ar | fr=Abou Ghraib; de=Abu Ghuraib; es=Abu Ghraib; pl=Abu Ghraib | Abu Graib; Abu Ghreib; Abou Graïb
Jordan | ar | | | Amman; Hashemite | ambiguous
Amman | ar | es=Amán
Petra | ar
Zaatari | ar | fr=Zaatari; es=Zaatari | Zataari; Zaatary
Saudi Arabia | ar | | Saoudi Arabia; Saudia Arabia; Saudite Arabia; Saudi Arabic
Riyadh | ar | fr=Riyad?; de=Riad?; es=Riad?; it=Riad?; nl=Riyad?; tr=Riyad? | Riyad?; Riad?; Ryad; Ryadh; Riadh? | Saudi; Yemen; Houthi; Arabie; Gulf; MBS; Salman; Houthis
Jeddah | ar | fr=Djedda; de=Dschidda; es=Yeda; it=Gedda; pt=Jidá; nl=Jeddah; pl=Dżudda; tr=Cidde; cs=Džidda | Djeddah; Jedda; Jidda; Yedda; Jiddah; Yidda
Mecca | ar | fr=La Mecque; de=Mekka; es=La Meca; it=La Mecca; pt=Meca; nl=Mekka; pl=Mekka; tr=Mekke | Makkah
Medina | ar | fr=Médine; pl=Medyna; tr=Medine | Madinah | Saudi; Prophet; Mecca | ambiguous
Hejaz | ar | fr=Hedjaz; de=Hedschas; es=Hiyaz; pl=Hidżaz; tr=Hicaz | Hijaz
Yemen | ar | pt=Iémen
Sanaa | ar | es=Saná; pt=Saná; pl=Sana?; tr=Sana? | +Sana'a; +Sana’a; San'a?
Aden | ar | tr=Aden
Gulf of Aden | ar | fr=golfe d'Aden; de=Golf von Aden; es=golfo de Adén; it=golfo di Aden; pl=Zatoka Adeńska | Aden Gulf
Hodeida | ar | fr=Hodeïda; de=Hudaida; es=Hodeida; it=Hodeida; pl=Al-Hudajda; tr=Hudeyde | +Hodeidah; Hudaydah; Al-Hudaydah; Hodaida; Al-Hodeidah; Hudeida; Al-Hudaida; Hodeyda; Al Hodeida
Taiz | ar | fr=Taëz; es=Taiz; de=Tais | Ta'izz
Marib | ar | fr=Marib; es=Marib | Maarib; Mareb; Maareb
Saada | ar | fr=Saada; de=Saada; es=Saada | Sa'dah; Saadah
Hadramawt | ar | fr=Hadramaout; de=Hadramaut; es=Hadramaut; pl=Hadramaut | Hadhramaut; Hadramout; Hadhramout
Socotra | ar | fr=Socotra; de=Sokotra; it=Socotra; pl=Sokotra | Soqotra
Bab el-Mandeb | ar | fr=Bab Al-Mandeb; de=Bab al-Mandab; es=Bab el Mandeb; it=Bab el-Mandeb; pl=Bab al-Mandab; tr=Babülmendep | Bab el-Mandab; Bab al-Mandib
Red Sea | en | fr=mer Rouge; de=Rotes Meer; es=mar Rojo; it=mar Rosso; pt=mar Vermelho; nl=Rode Zee; pl=Morze Czerwone; tr=Kızıldeniz
Oman | ar
Muscat | ar | nl=Muscat; sv=Muskat? | Mascat; Masqat
United Arab Emirates | ar | fr=Emirats arabes unis | Arab United Emirates; United Emirates Arab; Emirates Arab United; United Arab Emirate; Arab Emirates United; Unites Arab Emirates
Abu Dhabi | ar | fr=Abou Dhabi; es=Abu Dabi; it=Abu Dhabi; pl=Abu Zabi; nl=Abu Dhabi; tr=Abu Dabi; cs=Abú Zabí | Abou Dabi; Abu Dhabbi
Dubai | ar | tr=Dubai | Doubaï; Dubay?
Sharjah | ar | fr=Charjah; de=Schardscha; es=Sharjah; pl=Szardża | Chardjah; Al-Sharjah; Sharja
Fujairah | ar | fr=Foujeirah; de=Fudschaira; es=Fuyaira | Fujaira; Foudjaïrah; Foujaïrah
Ras al-Khaimah | ar | fr=Ras Al-Khaïmah; de=Ras al-Chaima; es=Ras al Jaima | Ras el-Khaimah; Ras al-Khaima
Qatar | ar
Doha | ar | it=Doha; pl=Doha | Ad-Dawhah
Bahrain | ar | pt=Bahrein | Bahreïne
Manama | ar | fr=Manama; es=Manama | Al-Manamah
Kuwait | ar | pt=Kuwait | Koweyt
Iran | fa | pt=Irão
Tehran | fa | pt=Teerão; lv=Teherāna; lt=Teheranas | Teerã
Isfahan | fa | fr=Ispahan; es=Isfahán; it=Esfahan; tr=İsfahan; pl=Isfahan | Isfahã
Mashhad | fa | fr=Machhad; de=Maschhad; es=Mashhad; pl=Meszhed; tr=Meşhed | Mashad; Mechhed; Meshhed; Mechhad; Machad; Meched
Shiraz | fa | fr=Chiraz; de=Schiras; pl=Sziraz; tr=Şiraz; es=Shiraz
Tabriz | fa | fr=Tabriz; de=Täbris; es=Tabriz; tr=Tebriz; pl=Tebriz
Qom | fa | fr=Qom; de=Ghom; es=Qom; pl=Kom; tr=Kum | Qum; Qhom
Natanz | fa | de=Natans | Nathanz; Netenz
Fordow | fa | fr=Fordo; de=Fordo; es=Fordó; it=Fordow; nl=Fordow; pl=Fordo | Fordou; Fordoo; Fordu; Fordaw
Arak | fa | pl=Arak | | Iran; reactor | ambiguous
Bushehr | fa | fr=Bouchehr; de=Buschehr; es=Bushehr; pl=Buszehr | Bushehar; Busher; Bouchehre; Boushehr; Bushihr; Buşehr; Bousher
Bandar Abbas | fa | fr=Bandar Abbas; es=Bandar Abás; tr=Bender Abbas | Bandar-e Abbas
Kharg Island | fa | fr=île de Kharg; de=Charg; es=isla de Jarg | Khark Island; Jarg Island; Kharq Island
Strait of Hormuz | fa | fr=détroit d'Ormuz; de=Straße von Hormus; es=estrecho de Ormuz; it=stretto di Hormuz; pt=estreito de Ormuz; nl=Straat van Hormuz; pl=cieśnina Ormuz; tr=Hürmüz Boğazı | Strait of Ormuz; Straits of Hormuz; Ormuz Strait; Hormuz Strait; Strait of Hormus; Strait of Hormoz; Straits of Ormuz; Strait of Ormouz
Persian Gulf | fa | fr=golfe Persique; de=Persischer Golf; es=golfo Pérsico; it=golfo Persico; pt=golfo Pérsico; nl=Perzische Golf; pl=Zatoka Perska; tr=Basra Körfezi | Persic Gulf; Gulf Persian; Golf of Persia
Arabian Gulf | ar | | Arabic Gulf
Khuzestan | fa | fr=Khouzistan; de=Chusestan; es=Juzestán; pl=Chuzestan | Khuzistan; Khouzestan; Khusestan
Sistan and Baluchestan | fa | fr=Sistan-Baloutchistan; de=Sistan und Belutschistan; es=Sistán y Baluchistán; it=Sistan e Baluchistan | Sistan-Baluchistan; Sistan and Baluchistan; Sistan-Baluchestan; Sistan-Balochistan; Sistan-Baluchestan province; Sistan and Belutschistan
Afghanistan | fa | it=Afghanistan | Afghanisthan; Afhganistan
Kabul | fa | nl=Kaboel
Kandahar | ps | fr=Kandahar; pl=Kandahar; tr=Kandahar | Qandahar; Candahar; Kandehar; Ghandahar
Herat | fa | fr=Hérat; pl=Herat; tr=Herat | Hirat; Harat?
Mazar-e-Sharif | fa | fr=Mazar-e-Charif; de=Masar-i-Scharif; es=Mazar-e-Sharif; it=Mazar-i-Sharif; pl=Mazar-i Szarif; tr=Mezar-ı Şerif | Mazar-i-Charif
Kunduz | fa | fr=Kunduz; de=Kundus; es=Kunduz; nl=Kunduz | Koundouz; Konduz; Kondoz; Kundoz; Qunduz; Ghunduz
Jalalabad | ps | fr=Jalalabad; de=Dschalalabad; es=Jalalabad; pl=Dżalalabad; tr=Celalabad | Djalalabad; Jelalabad; Yalalabad
Helmand | ps | fr=Helmand; de=Helmand; tr=Helmend | Hilmand; Helmund
Nangarhar | ps | | Nangahar; Ningarhar; Nangharhar
Panjshir | fa | fr=Panchir; de=Pandschir; es=Panshir; it=Panjshir; pl=Pandższir; tr=Pencşir | Panjsher; Pandjchir; Panchshir; Panjchir
Khost | ps | fr=Khost; de=Chost; es=Jost? | Khowst; Khoust
Tora Bora | ps
Bagram | fa | | Baghram
# North Africa
Egypt | ar | fr=Egypte
Cairo | ar | | Caire; Al-Qahira
Alexandria | ar | fr=Alexandrie; es=Alejandría; it=Alessandria; de=Alexandria; pl=Aleksandria; tr=İskenderiye | | Egypt | ambiguous
Sharm el-Sheikh | ar | fr=Charm El-Cheikh; de=Scharm el-Scheich; es=Sharm el Sheij; it=Sharm el-Sheikh; nl=Sharm-el-Sheikh; pl=Szarm el-Szejk; tr=Şarm eş-Şeyh; pt=Sharm el-Sheikh | Sharm al-Sheikh; Sharm el-Cheikh; Sharm el-Sheik; Şarm el-Şeyh; Sharm ash-Sheikh; Sharm el-Sheyh
Sinai | ar | fr=Sinaï; es=Sinaí; pl=Synaj; tr=Sina? | Synaï; Sinay
Suez | ar | es=Suez; pl=Suez; tr=Süveyş; de=Sues? | Sues?; Souez
Suez Canal | ar | fr=canal de Suez; de=Suezkanal; es=canal de Suez; it=canale di Suez; nl=Suezkanaal; pl=Kanał Sueski; tr=Süveyş Kanalı | Canal of Suez
Port Said | ar | fr=Port-Saïd; es=Puerto Saíd; it=Porto Said; tr=Port Said
El Arish | ar | fr=Al-Arich; de=Al-Arisch; es=Al Arish | El Arich; Arish
Luxor | ar | fr=Louxor; es=Lúxor; it=Luxor; pl=Luksor; tr=Luksor
Aswan | ar | fr=Assouan; de=Assuan; es=Asuán; it=Assuan; pl=Asuan; nl=Aswan; tr=Asvan
Giza | ar | fr=Gizeh; de=Gizeh; es=Guiza; pl=Giza; it=Giza; tr=Gize | Guizeh; Gizah
Tahrir Square | ar | fr=place Tahrir; de=Tahrir-Platz; es=plaza Tahrir; it=piazza Tahrir; nl=Tahrirplein; tr=Tahrir Meydanı | Tahrir Place; Al-Tahrir Square
Nile | ar | fr=Nil?; de=Nil?; es=Nilo; it=Nilo; pt=Nilo; nl=Nijl; pl=Nil?; tr=Nil?
Libya | ar | tr=Libya | Lybia; Lybie; Lybya
Benghazi | ar | de=Bengasi; es=Bengasi; it=Bengasi; pl=Bengazi; tr=Bingazi | Benghasi; Bengahzi
Misrata | ar | fr=Misrata; es=Misrata; tr=Misrata; it=Misurata; pl=Misrata | Misratah; Musrata; Missrata; Misuratah
Sirte | ar | fr=Syrte; de=Sirte; es=Sirte; it=Sirte; pl=Syrta; tr=Sirte | Surt; Sirt; Sirta
Derna | ar | fr=Derna; es=Derna; it=Derna; tr=Derne | Darnah; Dernah; Darna
Tobruk | ar | fr=Tobrouk; es=Tobruk; it=Tobruk; nl=Tobroek; tr=Tobruk | Tubruq; Tobruq
Sabha | ar | fr=Sebha; it=Sebha | Sabhah
Cyrenaica | ar | fr=Cyrénaïque; de=Kyrenaika; es=Cirenaica; it=Cirenaica; pl=Cyrenajka
Fezzan | ar | fr=Fezzan; es=Fezán | Fazzan; Fizzan
Tunisia | ar | es=Túnez?; sv=Tunisien? | Túnez?; Tunesia; Tunez?
Tunis | ar | es=Túnez?; pl=Tunis; pt=Tunes | +Túnis
Sfax | ar
Sousse | ar | es=Susa? | Soussa; Sussa
Kairouan | ar | es=Kairuán; it=Kairouan; de=Kairouan; pl=Kairuan | Qairouan; Kérouan
Djerba | ar | es=Yerba; it=Djerba | Jerba; Gerba; Yerba?
Algeria | ar | tr=Cezayir?
Algiers | ar | fr=Alger?; tr=Cezayir? | Alger? | Algeria
Oran | ar | es=Orán; it=Orano; pl=Oran | Wahran
Constantine | ar | es=Constantina; it=Costantina | | Algeria | ambiguous
Kabylia | ber | fr=Kabylie; de=Kabylei; es=Cabilia; it=Cabilia; pl=Kabylia | Kabilia; Cabylia
Tamanrasset | ber | | Tamanghasset; Tamenrasset
Tindouf | ar | es=Tinduf; pl=Tinduf
Morocco | ar | tr=Fas? | Morroco
Marrakech | ar | de=Marrakesch; es=Marrakech; pl=Marrakesz; nl=Marrakesh; pt=Marraquexe; tr=Marakeş | +Marrakesh; Marakech; Marakesh; Marraquech; Marraqués
Casablanca | ar | | Casa Blanca?
Tangier | ar | fr=Tanger; de=Tanger; es=Tánger; it=Tangeri; pt=Tânger; nl=Tanger; pl=Tanger | +Tangiers
Fez | ar | fr=Fès; de=Fès; es=Fez; pl=Fez | +Fes | | ambiguous
Agadir | ar
Al Hoceima | ar | fr=Al Hoceïma; es=Alhucemas; de=Al Hoceïma | El Hoceima
Laayoune | ar | de=El Aaiún; es=El Aaiún; it=El Aaiún | El Ayoun; La'youn; Al-Ayoun; El Aiun
Western Sahara | ar | pt=Sara Ocidental | Occidental Sahara; West Sahara; Western Sahra
Guerguerat | ar | es=Guerguerat | Guerguarat; Guergarat; Gargarat; El Guerguerat
Mauritania | ar
Nouakchott | ar | pt=Nuaquechote; tr=Nuakşot | Nouakchot; Nuakchott; Nwakshut
Sahel | ar | pl=Sahel; es=Sahel
# Sub-Saharan Africa
Sudan | ar
South Sudan | en | | Southern Sudan?; South Soudan; Sudan of the South
Khartoum | ar | | Karthoum; Kartoum; Kartum; Kharthoum
Omdurman | ar | fr=Omdourman; es=Omdurmán; nl=Omdurman | Umdurman; Oumdourman; Um Durman; Ondurman
Darfur | ar | fr=Darfour; nl=Darfoer | Dar Fur
El Fasher | ar | fr=El-Fasher; de=El Fascher; es=El Fasher; it=El Fasher; pl=Al-Faszir; tr=El Faşir | Al-Fashir; El Facher; Al Fasher; Al-Fachir; El-Fashir
El Geneina | ar | fr=El-Geneina; de=El Geneina; es=El Geneina | Geneina; Al-Junaynah; Al Geneina
Nyala | ar | | Niyala; Nyalla; Niala; Njala
Port Sudan | ar | fr=Port-Soudan; es=Puerto Sudán; it=Porto Sudan; nl=Port Sudan; tr=Port Sudan | Bur Sudan
Wad Madani | ar | fr=Wad Madani; es=Wad Madani | Wad Medani; Ouad Madani; Wed Medani; Wad Madany
Kordofan | ar | es=Kordofán; de=Kurdufan | Kourdofan
Juba | ar | fr=Djouba; de=Dschuba; es=Yuba?; nl=Juba | Jouba
Ethiopia | am | fr=Ethiopie
Addis Ababa | am | tr=Addis Ababa | Adis Ababa; Addis Abbaba
Tigray | ti | fr=Tigré; de=Tigray; es=Tigray; it=Tigrè; pl=Tigraj; nl=Tigray | Tigre?; Tigrai; Tigraye
Mekele | ti | fr=Makalé; de=Mekelle; es=Mekele; it=Macallè; nl=Mekelle; pl=Mekelie | Makalle
Amhara | am | | Amahara
Oromia | om | fr=Oromia; es=Oromía; pl=Oromia | Oromiya; Oromiyaa; Oromya
Axum | ti | fr=Aksoum; de=Aksum; es=Axum; pl=Aksum | Axoum
Lalibela | am | | Lalibella
Gondar | am | | Gonder
Eritrea | ti | fr=Erythrée | Erythrea
Asmara | ti | de=Asmara; es=Asmará | Asmarah
Djibouti | ar | | Jibuti; Jibouti
Somalia | so | tr=Somali? | +Somali
Mogadishu | so | nl=Mogadishu; cs=Mogadišo; so=Muqdisho | Mogadisho; Mogadisciu; Mogadisco; Mogadisio
Somaliland | so | es=Somalilandia; it=Somaliland | Somali Land
Hargeisa | so | fr=Hargeisa; it=Hargheisa; pl=Hargejsa | Hargeysa; Argeisa
Puntland | so | es=Puntlandia; fr=Pount | Pountland
Kismayo | so | fr=Kismayo; it=Chisimaio; pl=Kismaju | Kismaayo; Kismayu; Kismaio
Kenya | sw | pt=Quénia
Nairobi | sw | es=Nairobi
Mombasa | sw | | Mombassa
Uganda | sw
Entebbe | lg | fr=Entebbé
Tanzania | sw | es=Tanzania
Dar es Salaam | sw | fr=Dar es-Salaam; es=Dar es Salam; it=Dar es Salaam; pl=Dar es Salaam | Dar al-Salam
Zanzibar | sw | de=Sansibar; es=Zanzíbar; it=Zanzibar
Rwanda | rw
Ruanda-Urundi | rw
Kigali | rw
Burundi | rn | | Bouroundi
Bujumbura | rn | fr=Bujumbura | Boujoumboura; Usumbura; Buyumbura; Buzhumbura; Boujumbura
Democratic Republic of the Congo | fr | fr=République démocratique du Congo; de=Demokratische Republik Kongo; it=Repubblica Democratica del Congo; pt=República Democrática do Congo; nl=Democratische Republiek Congo; tr=Demokratik Kongo Cumhuriyeti | +Democratic Republic of Congo; Congo Democratic Republic; Republic Democratic of Congo; Democratic Congo Republic
DRC | fr | fr=RDC; es=RDC; it=RDC; pt=RDC; pl=DRK?
Kinshasa | fr | pt=Quinxassa | Kinchasa; Kinshassa; Kinxasa
Goma | sw
Bukavu | sw | | Boukavou
Kivu | sw | | Kivou
North Kivu | sw | fr=Nord-Kivu; de=Nord-Kivu; es=Kivu del Norte; it=Nord Kivu; nl=Noord-Kivu | Northern Kivu; Kivu North
South Kivu | sw | fr=Sud-Kivu; de=Süd-Kivu; es=Kivu del Sur; it=Sud Kivu; nl=Zuid-Kivu | Southern Kivu; Kivu South
Ituri | fr | | Itouri
Katanga | fr | | Catanga
Central African Republic | sg | | Centrafrican Republic; Central Africa Republic; Centroafrican Republic; Republic of Central Africa; Centralafrican Republic; Republic Centrafricaine
Bangui | fr | | Bangoui
Chad | ar | | | N'Djamena; Deby; Sahel | ambiguous
N'Djamena | ar | de=N'Djamena; fr=N'Djaména; tr=Encemine | Njamena; Dżamena
Niger | fr
Niamey | fr | | Niamei; Niamej
Agadez | ha | | Agades
Mali | bm | es=Malí; pl=Mali
Bamako | bm
Timbuktu | ses | fr=Tombouctou; es=Tombuctú; it=Timbuctù; pt=Tombuctu; nl=Timboektoe; pl=Timbuktu; tr=Timbuktu | Timbuctoo; Timbouctou
Gao | fr
Kidal | fr | | Quidal
Mopti | fr
Burkina Faso | fr | es=Burkina Faso | Bourkina Faso; Burkina Fasso
Ouagadougou | fr | pt=Uagadugu; tr=Vagadugu | Ougadougou; Ouagadogou; Ouagadugu
Senegal | wo | nl=Senegal
Dakar | fr
Banjul | en
Bissau | pt
Malabo | es
Monrovia | en | | Monrowia
Porto-Novo | fr | pt=Porto Novo?
Windhoek | en
Casamance | fr | es=Casamanza
Guinea | ff | | | Conakry | ambiguous
Conakry | fr
Guinea-Bissau | pt
Equatorial Guinea | es | | Ecuatorial Guinea
Sierra Leone | en | | Siera Leone
Liberia | en | fr=Liberia
Ivory Coast | fr | fr=Côte d'Ivoire?; de=Elfenbeinküste; es=Costa de Marfil; it=Costa d'Avorio; pl=Wybrzeże Kości Słoniowej; tr=Fildişi Sahili | Coast of Ivory
Cote d'Ivoire | fr | | +Côte d'Ivoire; +Côte d’Ivoire
Abidjan | fr | tr=Abican | Abidjean; Abidschan; Abidzhan
Yamoussoukro | fr | es=Yamusukro; pl=Jamusukro | Yamoussokro
Ghana | en | it=Ghana | Gana?
Accra | en
Togo | fr
Lome | fr | fr=Lomé; es=Lomé | +Lomé
Benin | fon | pt=Benim; tr=Benin
Cotonou | fr | es=Cotonú; pl=Kotonu
Nigeria | en | fr=Nigeria | Nijeria
Abuja | en | de=Abuja; pl=Abudża; es=Abuya | Abudja
Lagos | en
Maiduguri | ha | | Maidougouri; Meduguri
Borno | ha | | Bornou
Cameroon | ff
Yaounde | fr | fr=Yaoundé; de=Jaunde; es=Yaundé; pt=Iaundé; pl=Jaunde | +Yaoundé
Douala | fr
Gabon | fr
Libreville | fr
Brazzaville | fr | pl=Brazzaville
Angola | pt
Luanda | pt | fr=Luanda | Louanda
Zambia | en
Lusaka | en | | Loussaka
Zimbabwe | en | | Zimbawe
Mozambique | pt
Cabo Delgado | pt | | Cap Delgado; Kabo Delgado
Maputo | pt
Madagascar | mg
Antananarivo | mg | fr=Antananarivo | Tananarive
Comoros | ar
Mauritius | en | fr=Maurice?; es=Mauricio?; pt=Maurícia | | | ambiguous
Seychelles | fr
South Africa | en | | Southafrica
Johannesburg | en | | Johannesbourg; Johanesburg; Joannesburg
Cape Town | en | fr=Le Cap; de=Kapstadt; es=Ciudad del Cabo; it=Città del Capo; pt=Cidade do Cabo; nl=Kaapstad; pl=Kapsztad | Capetown; Cap Town
Eswatini | ss
Swaziland | en | fr=Swaziland; es=Suazilandia; de=Swasiland
Lesotho | st
Botswana | tn
Namibia | en
Malawi | ny | pt=Maláui | Malaoui
Cape Verde | pt | de=Kap Verde | Cap Verde
Cabo Verde | pt
Sao Tome and Principe | pt | fr=Sao Tomé-et-Principe; pt=São Tomé e Príncipe; es=Santo Tomé y Príncipe; de=São Tomé und Príncipe | +São Tomé and Príncipe; Sao Tome & Principe
# Asia
China | zh | fr=Chine?; sv=Kina? | Chine?
Beijing | zh | fr=Pékin; es=Pekín; it=Pechino; pt=Pequim; de=Peking?; nl=Peking?; pl=Pekin; tr=Pekin; lv=Pekina; lt=Pekinas | Bejing; Beijin; Péking | China; Chinese; Xi Jinping
Peking | zh
Shanghai | zh | fr=Shanghaï; de=Schanghai | Shangai; Chang-Haï
Guangzhou | zh | fr=Canton?; es=Cantón; it=Canton?; pt=Cantão; nl=Kanton; pl=Kanton
Guangdong | zh | | Kwangtung; Kouang-tong
Tianjin | zh | | Tientsin; T'ien-tsin
Chongqing | zh | | Chungking; Tchong-King; Chongquing; Chonqing; Chungquing
Chengdu | zh | | Chengtu; Tchengdu
Wuhan | zh | fr=Wuhan | Wouhan; Wu-Han
Nanjing | zh | fr=Nankin; es=Nankín; it=Nanchino; pt=Nanquim; pl=Nankin | Nanking?
Shenzhen | zh | pl=Shenzhen | Shenzen; Shenzheng; Senzhen
Hangzhou | zh | | Hangchow; Hangzou
Xi'an | zh | fr=Xi'an; es=Xian? | Xian?; Sian?
Harbin | zh | pl=Harbin | Kharbin; Ha'erbin
Xinjiang | zh | es=Sinkiang | Sin-kiang; Xingjiang; Xin Jiang; Xinkiang; Sinjiang
Urumqi | zh | fr=Ouroumtsi; de=Ürümqi; es=Urumchi | Urumtschi; Ouroumqi; Urumqui; Oulumuqi
Kashgar | ug | fr=Kachgar; de=Kaschgar; es=Kasgar; pl=Kaszgar; tr=Kaşgar | Kashi?
Tibet | bo | es=Tíbet; pt=Tibete; pl=Tybet | Thibet
Lhasa | bo | fr=Lhassa | Lassa?
Inner Mongolia | zh | fr=Mongolie-Intérieure; de=Innere Mongolei; es=Mongolia Interior; it=Mongolia interna; nl=Binnen-Mongolië | Interior Mongolia; Internal Mongolia; Inner Mongolie
Manchuria | zh | fr=Mandchourie; de=Mandschurei; it=Manciuria; pl=Mandżuria; nl=Mantsjoerije; tr=Mançurya | Mandchouria; Mantchouria; Manchouria
Sichuan | zh | | Szechuan?; Szechwan?; Setchouan; Sitchouan; Sezuan
Fujian | zh | | Fukien; Foukien
Yangtze | zh | fr=Yangzi; de=Jangtse; es=Yangtsé; it=Yangtze; nl=Yangtze; pl=Jangcy | Yang-Tse
Hong Kong | zh | fr=Hongkong | Honkong; Honk Kong
Macau | zh | de=Macau; es=Macao?; it=Macao?; fr=Macao?; nl=Macau | +Macao
Taiwan | zh | | Tawain; Tawian; Taywan; Thaïwan; Taijwan
Taipei | zh | fr=Taipei; tr=Taypey | Taibei; Taypei; Taipey
Kaohsiung | zh | | Gaoxiong; Kaoshiung; Kaohsiong
Kinmen | zh | de=Kinmen | Jinmen; Chinmen
Taiwan Strait | zh | fr=détroit de Taïwan; de=Taiwanstraße; es=estrecho de Taiwán; it=stretto di Taiwan; nl=Straat van Taiwan; pl=Cieśnina Tajwańska | Strait of Taiwan; Formosa Strait; Straits of Taiwan
South China Sea | zh | fr=mer de Chine méridionale; de=Südchinesisches Meer; es=mar de China Meridional; it=mar Cinese Meridionale; nl=Zuid-Chinese Zee; pl=Morze Południowochińskie | Southern China Sea; Sea of South China; Meridional China Sea; South Sea of China; Sea of Southern China; China South Sea
Mongolia | mn
Ulaanbaatar | mn | de=Ulan-Bator; nl=Ulaanbaatar | +Ulan Bator; Ulanbator; Oulan-Bataar; Ulaan Bataar; Ulaanbataar; Ulan Bataar; Ulaan Baatar
Japan | ja
Tokyo | ja | lv=Tokija; lt=Tokijas
Osaka | ja | pl=Osaka | Osaca
Kyoto | ja | de=Kyoto; es=Kioto; pt=Quioto; pl=Kioto | Kiyoto
Kobe | ja | fr=Kobé; de=Kōbe | | Japan | ambiguous
Hiroshima | ja | de=Hiroschima; pl=Hiroszima; es=Hiroshima; cs=Hirošima; tr=Hiroşima | Hirochima; Iroshima
Nagasaki | ja
Fukushima | ja | fr=Fukushima; pl=Fukuszima; cs=Fukušima; de=Fukushima; tr=Fukuşima | Fukuschima; Foukoushima; Fukuchima; Fukishima; Foukouchima
Okinawa | ja
Hokkaido | ja | de=Hokkaidō; pl=Hokkaido | Hokaido
Honshu | ja | de=Honshū | Honschu; Honchu
Kyushu | ja | de=Kyūshū; pl=Kiusiu | Kiushu; Kyoushou; Kyuchu
Sapporo | ja | | Saporo
Mount Fuji | ja | fr=mont Fuji; de=Fuji?; es=monte Fuji | Mount Fujiyama; Mount Fuji-san
North Korea | ko | | Northern Korea; Korea of the North; North Corea
South Korea | ko | | Southern Korea; Korea of the South; South Corea
Pyongyang | ko | es=Pionyang; pt=Pionguiangue; it=Pyongyang | +Pyongyang; Pyong Yang; Pyeongyang; Pyongjang; Piongyang; Phyongyang; Piong Yang
Seoul | ko | cs=Soul? | Söul
Busan | ko | de=Busan; es=Busan | +Pusan; Poussan
Incheon | ko | | Inchon?; Intcheon; Inch'on
Pyeongchang | ko | de=Pyeongchang; pl=Pjongczang | Pyongchang; Piongchang; Pyeong Chang; Pyeongchan
Panmunjom | ko | fr=Panmunjom; de=Panmunjeom; es=Panmunjom; pl=Panmundżom | Panmounjom; Pan Mun Jom; Panmunjeon
Yongbyon | ko | fr=Yongbyon; de=Yongbyon; es=Yongbyon | Yongbyun; Yongbyong; Nyongbyon; Yeongbyeon
Jeju | ko | | Cheju; Djeju
Itaewon | ko | fr=Itaewon | Itaewong; Ittaewon
Vietnam | vi | nl=Vietnam; pt=Vietname; tr=Vietnam | +Viet Nam
Hanoi | vi | fr=Hanoï; es=Hanói; nl=Hanoi; pt=Hanói | Ha Noi; Hanoy
Ho Chi Minh City | vi | fr=Hô Chi Minh-Ville; it=Ho Chi Minh?; pl=Ho Chi Minh?; ro=Ho Și Min? | Ho Chi Min City
Saigon | vi | fr=Saïgon; es=Saigón; pl=Sajgon | Sai Gon
Da Nang | vi | fr=Da Nang; de=Da Nang | +Danang
Dien Bien Phu | vi | fr=Diên Biên Phu; de=Dien Bien Phu; es=Dien Bien Phu; vi=Điện Biên Phủ | Dien Bien Fu; Dien Bien Phou
Mekong | lo | fr=Mékong | Me Kong
Cambodia | km | | Kampuchea?
Phnom Penh | km | es=Nom Pen; pt=Phnom Penh; de=Phnom Penh; tr=Punom Pen | Pnom Penh; Phnom Pen; Pnom Pen; Pnompen
Siem Reap | km | | Siemreap; Siem Riep
Angkor Wat | km | fr=Angkor Vat; de=Angkor Wat; pl=Angkor Wat | Ankor Wat; Angkor Watt
Preah Vihear | km | fr=Preah Vihear; es=Preah Vihear | Prea Vihear; Preah Viear
Laos | lo | it=Laos
Vientiane | lo | pt=Vienciana | Viangchan; Ventiane
Luang Prabang | lo | fr=Luang Prabang | Louang Prabang; Luangprabang; Luang Phabang; Luang Phrabang; Louangphabang
Thailand | th
Bangkok | th | pt=Banguecoque | Bankok; Bangkog
Chiang Mai | th | fr=Chiang Mai | Chiangmai; Chieng Mai
Pattani | th | | Patani?
Myanmar | my | pt=Mianmar; pl=Mjanma; cs=Myanma | Myanmarr; Mjanmar
Burma | my | fr=Birmanie; de=Birma; es=Birmania; it=Birmania; pt=Birmânia; nl=Birma; pl=Birma; cs=Barma | Birmany; Birmanya
Yangon | my | | Yangoon; Yangun
Rangoon | my | fr=Rangoun; de=Rangun; es=Rangún; it=Rangoon; pl=Rangun; pt=Rangum
Naypyitaw | my | fr=Naypyitaw; es=Naipyidó | Naypytaw; Nay Pyi Taw; Naypyidó
Naypyidaw | my | | Naypydaw; Naipyidaw; Nay Pyi Daw
Mandalay | my | fr=Mandalay; pl=Mandalaj | Mandalaï; Mandaley
Rakhine | my | fr=Arakan?; de=Rakhaing; es=Rajáin | Rakine; Rakhin; Rajine
Philippines | tl | | Phillipines; Philipines; Phillippines; Filippines; Filipines; Philippinnes
Manila | tl | pt=Manila | Manilla?
Mindanao | tl | | Mindanau
Scarborough Shoal | en | fr=récif de Scarborough; de=Scarborough-Riff; es=arrecife de Scarborough | Scarborough Reef; Shoal of Scarborough
Spratly Islands | en | fr=îles Spratleys; de=Spratly-Inseln; es=islas Spratly; it=isole Spratly | Spratley Islands; Spratlys Islands; Spratleys Islands
Paracel Islands | en | fr=îles Paracels; de=Paracel-Inseln; es=islas Paracelso; it=isole Paracelso | Paracels Islands; Paracelsus Islands; Paracelse Islands
Senkaku Islands | ja | fr=îles Senkaku; de=Senkaku-Inseln; es=islas Senkaku; it=isole Senkaku | Senkakus; Senkanku Islands
Diaoyu Islands | zh | fr=îles Diaoyu; de=Diaoyu-Inseln; es=islas Diaoyu | Diaoyus; Diaoyutai Islands; Tiaoyu Islands
Indonesia | id
Jakarta | id | fr=Djakarta | +Jakarta
Aceh | id | fr=Aceh; de=Aceh; es=Aceh | Atjeh; Acheh; Atchin
Sumatra | id | pl=Sumatra; pt=Samatra | +Sumatra; Sumatera; Soumatra
Sulawesi | id | fr=Célèbes; es=Célebes; it=Sulawesi; pl=Celebes? | +Sulawesi; Soulawesi
Bali | id | fr=Bali
East Timor | pt | fr=Timor oriental; de=Osttimor; es=Timor Oriental; it=Timor Est; nl=Oost-Timor; pl=Timor Wschodni | Timor East; Oriental Timor; Eastern Timor
Timor-Leste | pt
Malaysia | ms | it=Malaysia | Malaisia; Maleisia; Malaysie
Kuala Lumpur | ms | fr=Kuala Lumpur | Kuala Lampur; Kuala Lumpour; Kouala Lumpur
Singapore | ms
Strait of Malacca | ms | fr=détroit de Malacca; de=Straße von Malakka; es=estrecho de Malaca; it=stretto di Malacca; pl=cieśnina Malakka | Malacca Strait; Strait of Malaca; Straits of Malacca; Strait of Malakka
India | hi | pl=Indie?
New Delhi | hi | fr=New Delhi; de=Neu-Delhi; es=Nueva Delhi; it=Nuova Delhi; pt=Nova Deli; pl=Nowe Delhi; tr=Yeni Delhi; cs=Nové Dillí | Nova Delhi; New Dehli; New Dheli
Delhi | hi | fr=Delhi; es=Delhi; pt=Deli?; cs=Dillí | Dehli; Dheli
Mumbai | mr | fr=Bombay?; es=Bombay?; pt=Bombaim; pl=Mumbaj; cs=Bombaj | Mumbay; Mombai
Bombay | mr | | Bombai
Kolkata | bn | pl=Kolkata | Kolkatta; Kolkota
Calcutta | bn | de=Kalkutta; es=Calcuta; nl=Calcutta; pl=Kalkuta; pt=Calcutá; tr=Kalküta
Chennai | ta | fr=Chennai; pl=Ćennaj | Tchennai
Bengaluru | kn | | Bengalooru; Bengalourou; Bangluru; Bengluru
Bangalore | kn | pl=Bangalur; de=Bangalore | Bengalore; Bangalor
Hyderabad | te | pl=Hajdarabad; tr=Haydarabad | Haiderabad; Hyderabab; Haidarabad
Varanasi | hi | fr=Varanasi; de=Varanasi; es=Benarés; pl=Waranasi | Varansi; Baranasi
Ayodhya | hi | fr=Ayodhya; pl=Ajodhja | Ayodhia; Ayodyha; Ayodya; Ayodhaya
Amritsar | pa | es=Amritsar; pl=Amritsar | Amristar
Punjab | pa | fr=Pendjab; de=Pandschab; es=Punyab; it=Punjab; nl=Punjab; pl=Pendżab; tr=Pencap; cs=Paňdžáb | Panjab; Pundjab; Penjab
Kashmir | ks | fr=Cachemire; de=Kaschmir; es=Cachemira; it=Kashmir; pt=Caxemira; nl=Kasjmir; pl=Kaszmir; tr=Keşmir; cs=Kašmír | Cashmir; Kachmir; Kashmire; Kachemire
Srinagar | ks | | Shrinagar; Sirinagar
Jammu and Kashmir | ks | fr=Jammu-et-Cachemire; de=Jammu und Kaschmir; es=Jammu y Cachemira; it=Jammu e Kashmir | Jammu & Kashmir; Jammu-Kashmir; Jammu and Cachemire; Djammu and Kashmir
Ladakh | bo | de=Ladakh; es=Ladakh; pl=Ladakh | Laddakh; Ladak; Ladaj
Manipur | mni | | Manipour; Manipoor
Gujarat | gu | fr=Gujarat; de=Gujarat; es=Guyarat; pl=Gudźarat | Gujrat; Goudjerate; Gujerat; Guzerat; Gudjarat
Uttar Pradesh | hi | fr=Uttar Pradesh; pl=Uttar Pradeś | Outtar Pradesh; Utar Pradesh; Uttar Pradesch
Ganges | hi | fr=Gange; it=Gange; tr=Ganj | Gange?; Ganga?
Himalayas | ne | fr=Himalaya?; de=Himalaya?; es=Himalaya?; it=Himalaya?; pl=Himalaje | Himalaias; Himalya; Himmalayas
Pakistan | ur | | Paquistan; Pakstan; Packistan
Islamabad | ur | pl=Islamabad; tr=İslamabad | Islam Abad; Islamabab
Karachi | ur | es=Karachi; pt=Carachi | Karatchi
Lahore | ur | de=Lahore; pl=Lahaur; tr=Lahor
Peshawar | ps | fr=Peshawar; de=Peschawar; es=Peshawar; pl=Peszawar; tr=Peşaver | Peshawur; Pechawar; Peshaver; Peshawer; Peshavar
Rawalpindi | pa | fr=Rawalpindi; pl=Rawalpindi; tr=Ravalpindi | Rawalpindy; Raoualpindi; Rawapindi
Quetta | ur | de=Quetta; es=Quetta; pl=Kweta; tr=Ketta | Quettah; Kuetta
Balochistan | ur | fr=Baloutchistan; de=Belutschistan; es=Baluchistán; it=Belucistan; nl=Balochistan; pl=Beludżystan; tr=Belucistan | Beluchistan; Beloutchistan; Belochistan
Khyber Pakhtunkhwa | ps | fr=Khyber Pakhtunkhwa; de=Khyber Pakhtunkhwa; es=Jaiber Pajtunjua; pl=Chajber Pasztunchwa | Khyber Pakhtunkwa; Khaiber Pakhtunkhwa; Khyber Pakhtunkhaw; Khyber Pukhtunkhwa; Khyber-Pakhtoonkhwa; Khaibar Pakhtunkhwa; Hayber Pahtunhva; Jyber Pajtunjua
Waziristan | ps | fr=Waziristan; de=Wasiristan; es=Waziristán; pl=Waziristan; tr=Veziristan | Ouaziristan; Vaziristan
Abbottabad | ur | | Abbotabad; Abottabad; Abotabad
Bangladesh | bn | | Bangladech; Bengladesh; Bangla Desh; Bangladsh
Dhaka | bn | fr=Dacca; nl=Dhaka; pl=Dhaka; pt=Daca; de=Dhaka | Dakha
Chittagong | bn | | Chattogram; Chitagong; Tchittagong
Cox's Bazar | bn | es=Cox's Bazar | Cox's Bazaar; Cox Bazar; Cox Bazaar
Nepal | ne
Kathmandu | ne | de=Kathmandu; it=Katmandu; pt=Catmandu | Kathmandou; Khatmandu
Bhutan | dz | nl=Bhutan | Boutan
Thimphu | dz | es=Timbu?
Khovd | mn | pl=Kobdo?
Sri Lanka | si | fr=Sri Lanka; tr=Sri Lanka | Srilanka; Shri Lanka
Colombo | si
Jaffna | ta | | Djaffna; Yaffna
Maldives | dv | it=Maldive?; nl=Malediven | Maldive Islands
# Oceania and the Americas
Australia | en
Sydney | en | pl=Sydney; pt=Sydney | Sidney?
New Zealand | en | | New Zeland; New Zealandia
Papua New Guinea | en | | Papouasia New Guinea; New Guinea Papua
Fiji | fj | nl=Fiji; tr=Fiji | Fidji Islands
Solomon Islands | en | fr=îles Salomon | Salomon Islands; Islands Solomon; Salomons Islands
Vanuatu | bi | | Vanouatou
Tahiti | ty
Noumea | fr | fr=Nouméa | +Nouméa
Hawaii | haw | fr=Hawaï; es=Hawái; pl=Hawaje; pt=Havai; tr=Hawaii | +Hawai'i; +Hawai’i
New York | en | pt=Nova Iorque; sr=Njujork; lv=Ņujorka; lt=Niujorkas; az=Nyu-York | Nova York
Washington | en | es=Washington; pl=Waszyngton; sr=Vašington; lv=Vašingtona; lt=Vašingtonas; az=Vaşinqton; uz=Vashington; sq=Uashington | Whashington; Waschington; Washinghton
Philadelphia | en | fr=Philadelphie; es=Filadelfia; it=Filadelfia; pt=Filadélfia; pl=Filadelfia | Philadephia
New Orleans | en | fr=La Nouvelle-Orléans; es=Nueva Orleans; pt=Nova Orleães; pl=Nowy Orlean | Nouvelle-Orléans
California | es | fr=Californie; de=Kalifornien; pt=Califórnia; nl=Californië; pl=Kalifornia
Florida | es | fr=Floride; pl=Floryda
Texas | es | es=Texas; pl=Teksas; tr=Teksas | Tejas?
Louisiana | fr | fr=Louisiane; es=Luisiana; pl=Luizjana; it=Louisiana | Lousiana
Pennsylvania | en | fr=Pennsylvanie; es=Pensilvania; pt=Pensilvânia; pl=Pensylwania; nl=Pennsylvania | Pensylvania; Pennsilvania; Pensylvannia; Penssylvania
United States | en | fr=Etats-Unis; sv=+USA; ro=Statele Unite | Unites States; Unites State
Guantanamo | es | es=Guantánamo; it=Guantánamo; pt=Guantánamo | +Guantánamo; Gantanamo
Canada | en
Quebec | fr | fr=Québec; it=Québec; pt=Quebeque | +Québec; Quebeck
Montreal | fr | fr=Montréal; pt=Montreal | +Montréal
Newfoundland | en | fr=Terre-Neuve; es=Terranova; it=Terranova; de=Neufundland | New Foundland
Mexico | es | pl=Meksyk? | Méjico; +México
Mexico City | es | fr=Mexico?; pl=Meksyk? | City of Mexico; Mexiko City
Chiapas | es | | Chapas?; Tchiapas
Oaxaca | es | | Oxaca; Oajaca
Havana | es | pt=Havana; nl=Havana | La Havana; Habana?
Managua | es
Santo Domingo | es | fr=Saint-Domingue?
Port of Spain | en
Cancun | es | | +Cancún
Cuba | es
Haiti | ht | | Hayti; Haitii
Port-au-Prince | fr
Dominican Republic | es | | Dominicana Republic; Republic Dominican; Dominicain Republic
Puerto Rico | es | it=Porto Rico | Puertorico
Jamaica | en
Trinidad and Tobago | en | | Trinidad & Tobago; Trinity and Tobago; Trinidad-Tobago
Barbados | en | | Barbado
Guatemala | es
El Salvador | es | fr=Salvador?; it=El Salvador | Le Salvador
Honduras | es
Tegucigalpa | es | | Tegucigalpas; Tegusigalpa
Nicaragua | es
Costa Rica | es | | Kostarica
Panama | es | | +Panamá
Panama Canal | es | fr=canal de Panama; de=Panamakanal; es=canal de Panamá; it=canale di Panama; nl=Panamakanaal; pl=Kanał Panamski | Canal of Panama
Darien Gap | es | fr=bouchon du Darién; de=Darién-Lücke; es=Tapón del Darién; it=Darién | +Darién Gap; Darien Plug; Darien Stopper
Colombia | es | | Columbia?
Bogota | es | es=Bogotá; de=Bogotá; it=Bogotá; pt=Bogotá; pl=Bogota | +Bogotá
Medellin | es | es=Medellín; de=Medellín | +Medellín; Medelin
Venezuela | es | tr=Venezuela | Venezuella; Venezuala
Caracas | es | it=Caracas; tr=Karakas? | Karakas?
Essequibo | es | fr=Essequibo; es=Esequibo; it=Esequibo; pt=Essequibo | Essequiba; Guayana Esequiba
Guyana | en | es=Guyana; pt=Guiana? | Guiana?
Suriname | nl | it=Suriname
Ecuador | es | fr=Equateur | Ecuator; Ekuador
Quito | es
Guayaquil | es | | Guyaquil
Galapagos Islands | es | fr=îles Galapagos; de=Galápagos-Inseln; es=islas Galápagos; it=isole Galápagos | +Galápagos Islands; Islands Galapagos
Peru | es | pt=Peru | +Perú
Lima | es
Cuzco | es | es=Cusco | +Cusco
Machu Picchu | qu | es=Machu Picchu | Macchu Picchu; Machu Pichu; Matchu Picchu; Machupicchu
Bolivia | es
La Paz | es
Brazil | pt | es=Brasil?; pt=Brasil? | Brasil?
Brasilia | pt | pt=Brasília; de=Brasília; pl=Brasília | +Brasília; Brazilia
Sao Paulo | pt | pt=São Paulo; fr=Sao Paulo; es=São Paulo; de=São Paulo | +São Paulo; San Paolo?; Sao Paolo; San Pablo?
Rio de Janeiro | pt | es=Río de Janeiro | Rio de Janiero
Amazon | pt | fr=Amazonie; de=Amazonas; es=Amazonia; it=Amazzonia; pt=Amazónia; pl=Amazonia | Amazonia? | rainforest; river; Brazil | ambiguous
Argentina | es | fr=Argentine? | Argentine?; Argentinia
Buenos Aires | es | | Buenos Ayres; Buenos Aire; Bueno Aires
Montevideo | es
Patagonia | es | fr=Patagonie; de=Patagonien; pt=Patagónia; tr=Patagonya
Tierra del Fuego | es | fr=Terre de Feu; de=Feuerland; it=Terra del Fuoco; pt=Terra do Fogo; pl=Ziemia Ognista | Terra del Fuego; Fire Land?; Tierra de Fuego
Falkland Islands | en | fr=îles Malouines; it=isole Falkland | Falklands Islands; Falkand Islands
Falklands | en
Malvinas | es | fr=Malouines; es=Malvinas; it=Malvine; pl=Malwiny | Malouine Islands; Malvinas Islands; Islas Malvinas; Malouines Islands
Chile | es | fr=Chili?; nl=Chili? | Chili?
Santiago | es | | | Chile | ambiguous
Valparaiso | es | es=Valparaíso; fr=Valparaiso | +Valparaíso; Valpariaso
Uruguay | es | | Urugay; Ouruguay; Urugwai
Paraguay | es | | Paragay
Asuncion | es | es=Asunción; de=Asunción | +Asunción; Assuncion
# Horn of Africa, Sahel, Gulf, South and South-East Asia: towns and regions
Dire Dawa | am | fr=Dire Daoua
Massawa | ti | fr=Massaoua; it=Massaua
Assab | ti
Berbera | so
Djenne | fr | fr=Djenné; de=Djenné
Bobo-Dioulasso | fr
Nouadhibou | fr | es=Nuadibú
Dammam | ar | de=Dammam
Salalah | ar | de=Salala
Trincomalee | ta | fr=Trincomalee
Pokhara | ne
Marawi | tl
Zamboanga | tl
Haiphong | vi | fr=Haïphong; de=Haiphong | Hai Phong
# Middling towns of Libya, the Sahel and the Levant
Zuwara | ar | fr=Zouara; it=Zuara; es=Zuara; de=Suwara | Zouwara; Zouarah; +Zuwarah; Zwara
Zawiya | ar | fr=Zaouïa?; it=Zawia; es=Zauiya; de=Sawija | Zaouia?; Zaouiya; Az Zawiyah; +Zawiyah
Zliten | ar | fr=Zliten; it=Zliten; de=Sliten | Zlitan
Gharyan | ar | fr=Gharyane; it=Garian; es=Garian | Gharian; Ghariane
Zintan | ar | fr=Zintane; de=Sintan
Kufra | ar | fr=Koufra; it=Cufra; de=Kufra | Koufrah; Kufrah
Ajdabiya | ar | fr=Ajdabiya; it=Agedabia; es=Ajdabiya; de=Adschdabija | Ajdabia; Ajdabiyah; Adjdabiya; Ejdabia
Sabratha | ar | fr=Sabratha; it=Sabrata; es=Sabrata; de=Sabrata
Abéché | fr | de=Abeche; es=Abéché | +Abeche
Ménaka | fr | de=Ménaka | +Menaka
Zahle | ar | fr=Zahlé; de=Zahlé | +Zahleh
`
