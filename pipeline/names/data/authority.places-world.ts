/** Places of the Middle East, Africa, Asia, Oceania and the Americas. */
export const placesWorld = `
# Middle East
Israel | he | | Israël; Israele
Jerusalem | he | fr=Jérusalem; es=Jerusalén; it=Gerusalemme; pt=Jerusalém; nl=Jeruzalem; pl=Jerozolima; cs=Jeruzalém; tr=Kudüs | Jérusalem; Jerusalén; Jeruzalem; Gerusalemme; Jerusalen
Tel Aviv | he | fr=Tel-Aviv; pl=Tel Awiw; es=Tel Aviv | Tel-Aviv; Tel Aviv-Yafo?; Tel Awiw
Haifa | he | fr=Haïfa; pl=Hajfa; tr=Hayfa | Haïfa; Jaifa; Hayfa
Beersheba | he | fr=Beer-Sheva; de=Be'er Scheva; es=Beersheva; pl=Beer Szewa | Beersheva; Be'er Sheva; Beer Sheva; Beer-Sheva; Bersheba; Be’er Sheva; Bersabée
Ashkelon | he | fr=Ashkelon; de=Aschkelon; es=Ascalón; pl=Aszkelon | Ashqelon; Aschkelon; Achkelon; Ascalon; Askelon
Ashdod | he | de=Aschdod; pl=Aszdod; fr=Ashdod | Aschdod; Achdod
Sderot | he
Eilat | he | pl=Ejlat; es=Eilat | Elath
Dimona | he
Kiryat Shmona | he | fr=Kiryat Shmona; de=Kirjat Schmona; es=Kiryat Shmona; pl=Kirjat Szemona | Kiryat Shemona; Kyriat Shmona; Qiryat Shmona; Kirjat Schmona; Kiriat Shmona; Kyriat Chmona
Metula | he | fr=Metoula | Metoula; Metulla
Nahal Oz | he | | Nahal-Oz
Kfar Aza | he | de=Kfar Asa; es=Kfar Aza | Kfar Azza; Kfar-Aza
Be'eri | he | de=Beeri; fr=Beeri; es=Beeri | Beeri; Bééri
Nir Oz | he | | Nir-Oz
Negev | he | fr=Néguev; es=Néguev; de=Negev | Néguev; Neguev
Galilee | he | fr=Galilée; de=Galiläa; es=Galilea; it=Galilea; pl=Galilea | Galilea; Galilée
West Bank | ar | fr=Cisjordanie; de=Westjordanland; es=Cisjordania; it=Cisgiordania; pt=Cisjordânia; nl=Westelijke Jordaanoever; pl=Zachodni Brzeg; tr=Batı Şeria | Cisjordania; Cisjordanie; Cisjordan; Cisgiordania; Transjordan West Bank?; Westbank
Gaza Strip | ar | fr=bande de Gaza; de=Gazastreifen; es=Franja de Gaza; it=Striscia di Gaza; pt=Faixa de Gaza; nl=Gazastrook; pl=Strefa Gazy; tr=Gazze Şeridi | Strip of Gaza; Band of Gaza; Gaza Band; Gaza strip; Gaza Stripe
Gaza | ar | tr=Gazze; pl=Gaza | Ghaza; Gazze; Gazah
Rafah | ar | tr=Refah; es=Rafah | Rafiah; Rafá; Rafa?
Khan Younis | ar | fr=Khan Younès; de=Chan Junis; es=Jan Yunis; it=Khan Younis; nl=Khan Younis; pl=Chan Junis; tr=Han Yunus | Khan Yunis; Khan Younes; Khan Yunes; Khan Younès; Jan Yunis; Khan Yunus; Khan Unis; Khan Yunez; Jan Yunes
Deir al-Balah | ar | fr=Deir Al-Balah; de=Deir al-Balah; es=Deir al Balah | Deir el-Balah; Deir al-Balah; Dayr al-Balah; Deir Al-Balah; Deir Al Balah; Deir el Balah; Deir al Balah
Jabalia | ar | fr=Jabaliya; de=Dschabalija; es=Yabalia; tr=Cibaliya; nl=Jabalia; pl=Dżabalija | Jabaliya; Jabalya; Jebaliya; Djabaliya; Jabaliyah; Jabaliah; Yabalia; Djabalia; Jebalya
Beit Lahiya | ar | fr=Beit Lahia; de=Beit Lahia; es=Beit Lahia; tr=Beyt Lahiya | Beit Lahia; Bait Lahia; Beit Lahya; Bayt Lahia; Beit Lahiyah; Beït Lahya
Beit Hanoun | ar | fr=Beit Hanoun; de=Beit Hanun; es=Beit Hanun; tr=Beyt Hanun | Beit Hanun; Bait Hanoun; Beït Hanoun; Bayt Hanoun
Nuseirat | ar | fr=Nousseirat; de=Nuseirat; es=Nuseirat | Nusseirat; Nousseirat; Nuseyrat; Nusayrat; Al-Nuseirat; Nusseyrat
Al-Mawasi | ar | fr=Al-Mawasi; de=Al-Mawasi; es=Al Mawasi | Muwasi; Mawasi; Al-Mouassi; Al Mawasi; al-Mawasi; Mouassi; Mawassi
Al-Shifa Hospital | ar | fr=hôpital Al-Shifa; de=Al-Schifa-Krankenhaus; es=hospital Al Shifa | Shifa Hospital; Al-Chifa Hospital; Al Shifa Hospital; Al-Shifa hospital; Al-Chifa hospital; Al Shifa hospital; al-Shifa hospital; Chifa Hospital; al-Shifa Hospital
Jenin | ar | fr=Jénine; de=Dschenin; es=Yenín; it=Jenin; nl=Jenin; pl=Dżanin; tr=Cenin | Jénine; Djenine; Yenin; Yenín; Jenine; Dschenin
Nablus | ar | fr=Naplouse; es=Nablus; it=Nablus; pl=Nablus; nl=Nabloes; pt=Nablus | Naplouse; Naplus; Nabulus; Nabloes; Nablous
Ramallah | ar | es=Ramala; nl=Ramallah; tr=Ramallah | Ramala; Ramalla; Ramalah; Ramallâh
Tulkarem | ar | fr=Toulkarem; de=Tulkarem; es=Tulkarem; nl=Tulkarem | Tulkarm; Toulkarem; Tulkaram; Toulkarm; Tulkarim
Qalqilya | ar | fr=Qalqilya; de=Kalkilia; es=Qalqilia | Qalqiliya; Kalkilya; Qalqilia; Kalqilya; Qalqilyah; Kalkiliya
Hebron | ar | fr=Hébron; es=Hebrón; tr=El Halil | Hébron; Hebrón
Bethlehem | ar | fr=Bethléem; es=Belén?; it=Betlemme; pt=Belém?; pl=Betlejem; tr=Beytüllahim | Bethléem; Betlehem; Betlemme; Bethleem
Jericho | ar | fr=Jéricho; es=Jericó; it=Gerico; pl=Jerycho | Jéricho; Jericó; Gerico
Sheikh Jarrah | ar | fr=Cheikh Jarrah; de=Scheich Dscharrah; es=Sheij Yarrah | Cheikh Jarrah; Sheik Jarrah; Sheikh Jarah; Cheikh Djarrah; Sheij Jarrah
Al-Aqsa Mosque | ar | fr=mosquée Al-Aqsa; de=Al-Aksa-Moschee; es=mezquita de Al Aqsa; it=moschea di al-Aqsa; tr=Mescid-i Aksa | Al-Aqsa mosque; Al Aqsa Mosque; Al-Aksa Mosque; al-Aqsa mosque; Al-Aksa mosque; Al Aqsa mosque; Aqsa Mosque; El-Aqsa Mosque; Mosque of Al-Aqsa; al-Aqsa Mosque; Al-Aqsa mosk
Golan Heights | he | fr=plateau du Golan; de=Golanhöhen; es=Altos del Golán; it=alture del Golan; nl=Golanhoogten; pl=Wzgórza Golan; tr=Golan Tepeleri | Heights of Golan; Plateau of Golan; Golan Plateau; Golan heights
Golan | he | es=Golán
Philadelphi Corridor | he | fr=corridor de Philadelphie; de=Philadelphi-Korridor; es=corredor Filadelfia; it=corridoio Filadelfia | Philadelphia Corridor; Philadelphi corridor; Philadelphia corridor; Philadelphie Corridor; Filadelfia Corridor
Netzarim Corridor | he | fr=corridor de Netzarim; de=Netzarim-Korridor; es=corredor de Netzarim | Netzarim corridor; Netsarim Corridor; Nitzarim Corridor; Netsarim corridor
Lebanon | ar | | Liban; Libanon; Líbano; Libano
Beirut | ar | fr=Beyrouth; it=Beirut; nl=Beiroet; pl=Bejrut; pt=Beirute; tr=Beyrut; cs=Bejrút | Beyrouth; Beirout; Beiroet; Bayrut; Beyruth; Beyrut; Beirute
Tripoli | ar | fr=Tripoli; es=Trípoli; pt=Trípoli; pl=Trypolis; tr=Trablus | Trípoli
Sidon | ar | fr=Saïda; es=Sidón; pl=Sydon | Saida?; Saïda
Tyre | ar | fr=Tyr; de=Tyros; es=Tiro; it=Tiro; pl=Tyr | Tyr; Sour?; Tyros | Lebanon | ambiguous
Bekaa Valley | ar | fr=plaine de la Bekaa; de=Bekaa-Ebene; es=valle de la Becá; it=valle della Bekaa; pl=dolina Bekaa | Beqaa Valley; Bekaa valley; Beqaa valley; Békaa Valley; Bekaa Plain; Bekka Valley; Bekaa plain
Baalbek | ar | es=Baalbek | Baalbeck; Ba'albek; Baalbeq; Balbek
Nabatieh | ar | fr=Nabatiyé; de=Nabatija; es=Nabatiye | Nabatiyeh; Nabatiye; Nabatiyé; Nabatia; Nabatiya
Naqoura | ar | fr=Naqoura; de=Nakura; es=Naqura | Nakoura; Naqura; Nakura; Ras al-Naqoura
Dahieh | ar | fr=Dahieh; de=Dahija; es=Dahie | Dahiyeh; Dahiyé; Dahiye; Dahiya; Dahiyah
Litani | ar | fr=Litani; pl=Litani | Litany?
Syria | ar | pl=Syria | Siria; Syrie
Damascus | ar | fr=Damas?; de=Damaskus; es=Damasco; it=Damasco; pt=Damasco; pl=Damaszek; tr=Şam; cs=Damašek | Damas?; Damasco; Damaskus
Aleppo | ar | fr=Alep; es=Alepo; tr=Halep?; pt=Alepo | Alep; Alepo; Halab
Homs | ar | es=Homs; tr=Humus? | Homes?; Hims
Hama | ar | es=Hama; tr=Hama | Hamah
Idlib | ar | tr=İdlib | Idleb; Idlip
Latakia | ar | fr=Lattaquié; es=Latakia; it=Latakia; tr=Lazkiye; pl=Latakia | Lattaquié; Lattakia; Laodicea?; Lattaquie; Lataquia; Latakieh; Ladhiqiya
Tartus | ar | fr=Tartous; es=Tartús; it=Tartus | Tartous; Tartús; Tartoos
Raqqa | ar | fr=Rakka; de=Rakka; es=Raqa; it=Raqqa; tr=Rakka; pl=Rakka | Rakka; Raqa; Raqqah; Racca; Ar-Raqqa; Al-Raqqa
Deir el-Zour | ar | fr=Deir ez-Zor; de=Deir ez-Zor; es=Deir Ezzor; it=Deir ez-Zor; tr=Deyrizor; pl=Dajr az-Zaur | Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir al-Zour; Deir-ez-Zor; Deir ez-Zour; Deir Ez-Zor; Der ez-Zor; Deir Al-Zor; Deir ezZor; Deir es-Zor; Deir Al Zor
Hasakah | ar | fr=Hassaké; de=Hasaka; es=Hasaka; tr=Haseke; pl=Al-Hasaka | Hassakeh; Hasakeh; Hassaké; Hasaka; Hassaka; Al-Hasakah; Hassakah; Al-Hasaka; Hassake; al-Hasakah; Haseke
Qamishli | ar | fr=Kamechliyé; de=Kamischli; es=Qamishli; tr=Kamışlı | Kamishli; Qamichli; Kamechliyé; Al-Qamishli; Kamichli; Kameshli; Qameshli; Qamishlo
Kobani | ku | fr=Kobané; de=Kobanê; es=Kobane; it=Kobane; tr=Kobani | Kobane; Kobané; Kobanê; Ain al-Arab
Manbij | ar | fr=Manbij; de=Manbidsch; es=Manbij; tr=Münbiç; pl=Manbidż | Membij; Minbij; Manbidj; Menbij; Manbej; Manbiy
Afrin | ar | fr=Afrin; tr=Afrin | Efrin; Afrine; Ifrin
Sweida | ar | fr=Soueïda; de=Suwaida; es=Sueida; it=Sweida; tr=Süveyda | Suwayda; Soueida; Suweida; Soueïda; As-Suwayda; Suwaida; Sueida; Swaida; Sweïda; Souweida; As-Suwaida; al-Sweida
Daraa | ar | fr=Deraa; de=Daraa; es=Deraa; tr=Dera | Deraa; Dara'a; Dera'a; Dar'a; Dera
Quneitra | ar | fr=Qouneitra; de=Kuneitra; es=Quneitra; tr=Kuneytra | Qouneitra; Kuneitra; Qunaitra; Al-Quneitra; Kouneitra
Palmyra | ar | fr=Palmyre; es=Palmira; it=Palmira; pl=Palmira; tr=Palmira | Palmyre; Palmira
Eastern Ghouta | ar | fr=Ghouta orientale; de=Ost-Ghuta; es=Guta Oriental; it=Ghouta orientale; tr=Doğu Guta; pl=Wschodnia Ghuta | East Ghouta; Eastern Ghuta; Eastern Guta; Oriental Ghouta; East Ghuta; Ghouta orientale
Rojava | ku | fr=Rojava; de=Rojava; tr=Rojava | Rodjava; Royava
Euphrates | ar | fr=Euphrate; de=Euphrat; es=Éufrates; it=Eufrate; pt=Eufrates; nl=Eufraat; pl=Eufrat; tr=Fırat | Euphrate; Eufrates; Euphrat
Tigris | ar | fr=Tigre?; es=Tigris; it=Tigri; pl=Tygrys; tr=Dicle?
Iraq | ar | | Irak; Iraque
Baghdad | ar | fr=Bagdad; de=Bagdad; es=Bagdad; pt=Bagdade; nl=Bagdad; pl=Bagdad; tr=Bağdat; cs=Bagdád | Bagdad; Bagdhad; Bagdade
Mosul | ar | fr=Mossoul; de=Mossul; es=Mosul; it=Mosul; pt=Mossul; nl=Mosoel; pl=Mosul; tr=Musul | Mossoul; Mossul; Mosoul; Musul; Moussoul
Irbil | ar | fr=Erbil; de=Erbil; es=Erbil; tr=Erbil; ku=Hewlêr | +Erbil; Arbil; Erbile; Hewler
Sulaymaniyah | ar | fr=Souleimaniyé; de=Sulaimanija; es=Suleimaniya; tr=Süleymaniye; ku=Silêmanî; pl=As-Sulajmanijja | Sulaimaniyah; Sulaimani; Souleimaniyé; Suleimaniya; Sulaimaniya; Suleimaniyah; Sulaymaniya; Suleymaniyah; Souleymanieh; Souleimaniye; Soulaimaniya; Suleimaniyeh; Souleimanieh
Kirkuk | ar | fr=Kirkouk; nl=Kirkoek; tr=Kerkük; pl=Kirkuk | Kirkouk; Karkuk; Kerkuk
Basra | ar | fr=Bassora; es=Basora; it=Bassora; pt=Bassorá; tr=Basra; de=Basra | Bassora; Basora; Basrah; Bassorah; Al-Basra; Basorah
Najaf | ar | fr=Nadjaf; de=Nadschaf; es=Nayaf; pl=Nadżaf; tr=Necef | Nadjaf; Nayaf; An-Najaf; Nedjef; Al-Najaf
Karbala | ar | fr=Kerbala; de=Kerbela; es=Kerbala; pl=Karbala; tr=Kerbela | Kerbala; Kerbela; Karbalaa; Kerbela
Fallujah | ar | fr=Falloujah; de=Falludscha; es=Faluya; it=Falluja; nl=Falluja; pl=Faludża; tr=Felluce | Falluja; Faludja; Falloujah; Fallouja; Faluya; Faluja; Falludja; Falloudja
Ramadi | ar | | Ramady; Ar-Ramadi
Tikrit | ar | | Takrit; Tekrit
Samarra | ar | es=Samarra | Samara?; Samara'
Sinjar | ar | fr=Sinjar; de=Sindschar; es=Sinyar; ku=Şengal; tr=Sincar; pl=Sindżar | Sindjar; Shingal; Sinyar; Shengal
Dohuk | ku | fr=Dohouk; de=Dohuk; tr=Duhok | Duhok; Dahuk; Dohouk
Anbar | ar | | Al-Anbar; Al Anbar
Kurdistan | ku | es=Kurdistán; pt=Curdistão; nl=Koerdistan | Kurdistán; Kourdistan
Abu Ghraib | ar | fr=Abou Ghraib; de=Abu Ghuraib; es=Abu Ghraib; pl=Abu Ghraib | Abou Ghraib; Abu Graib; Abu Ghreib; Abou Graïb; Abu Ghuraib
Jordan | ar | | Jordania; Jordanie; Giordania | Amman; Hashemite | ambiguous
Amman | ar | es=Amán; pt=Amã | Ammán; Amán
Petra | ar
Zaatari | ar | fr=Zaatari; es=Zaatari | Za'atari; Zataari; Zaatary
Saudi Arabia | ar | | Arabia Saudita; Saoudi Arabia; Saudia Arabia; Saudi-Arabia; Arabie Saoudite; Saudite Arabia; Arabia Saudi; Saudi Arabic
Riyadh | ar | fr=Riyad?; de=Riad?; es=Riad?; it=Riad?; pt=Riade; nl=Riyad?; pl=Rijad; tr=Riyad?; cs=Rijád | Riyad?; Riad?; Ryad; Rijad; Riade; Ryadh; Riadh?
Jeddah | ar | fr=Djedda; de=Dschidda; es=Yeda; it=Gedda; pt=Jidá; nl=Jeddah; pl=Dżudda; tr=Cidde; cs=Džidda | Djedda; Djeddah; Jedda; Jidda; Yeda; Yedda; Gedda; Jiddah; Dschidda
Mecca | ar | fr=La Mecque; de=Mekka; es=La Meca; it=La Mecca; pt=Meca; nl=Mekka; pl=Mekka; tr=Mekke | La Mecque; Mekka; Makkah; La Meca; La Mecca
Medina | ar | fr=Médine; pl=Medyna; tr=Medine | Médine; Madinah | Saudi; Prophet; Mecca | ambiguous
Hejaz | ar | fr=Hedjaz; de=Hedschas; es=Hiyaz; pl=Hidżaz; tr=Hicaz | Hijaz; Hedjaz; Hiyaz
Yemen | ar | pt=Iémen | Yémen; Jemen
Sanaa | ar | es=Saná; pt=Saná; pl=Sana?; tr=Sana? | +Sana'a; +Sana’a; Saná; Sanaá; Sanâa; San'a?
Aden | ar | es=Adén; tr=Aden | Adén
Gulf of Aden | ar | fr=golfe d'Aden; de=Golf von Aden; es=golfo de Adén; it=golfo di Aden; pl=Zatoka Adeńska | Aden Gulf
Hodeida | ar | fr=Hodeïda; de=Hudaida; es=Hodeida; it=Hodeida; pl=Al-Hudajda; tr=Hudeyde | +Hodeidah; Hudaydah; Hodeïda; Al-Hudaydah; Al Hudaydah; Hudaida; Hodaida; Al-Hodeidah; Hudeida; Al-Hudaida; Hodeyda; Al Hodeida; al-Hodeida; Al-Hodeida
Taiz | ar | fr=Taëz; es=Taiz; de=Tais | Taez; Ta'izz; Taëz; Taïz; Ta'iz
Marib | ar | fr=Marib; es=Marib | Ma'rib; Maarib; Mareb; Maareb
Saada | ar | fr=Saada; de=Saada; es=Saada | Sa'dah; Sa'ada; Saadah; Sadah
Hadramawt | ar | fr=Hadramaout; de=Hadramaut; es=Hadramaut; pl=Hadramaut | Hadramaut; Hadhramaut; Hadramout; Hadramaout; Hadhramout
Socotra | ar | fr=Socotra; de=Sokotra; it=Socotra; pl=Sokotra | Soqotra; Sokotra
Bab el-Mandeb | ar | fr=Bab Al-Mandeb; de=Bab al-Mandab; es=Bab el Mandeb; it=Bab el-Mandeb; pl=Bab al-Mandab; tr=Babülmendep | Bab al-Mandeb; Bab al-Mandab; Bab el Mandeb; Bab-el-Mandeb; Bab el-Mandab; Bab Al-Mandab; Bab al-Mandib; Bab-el-Mandab; Bab Al-Mandeb; Bab al Mandeb
Red Sea | en | fr=mer Rouge; de=Rotes Meer; es=mar Rojo; it=mar Rosso; pt=mar Vermelho; nl=Rode Zee; pl=Morze Czerwone; tr=Kızıldeniz
Oman | ar | | Omán
Muscat | ar | fr=Mascate; de=Maskat; es=Mascate; it=Mascate; pt=Mascate; nl=Muscat; pl=Maskat; tr=Maskat | Mascate; Maskat; Mascat; Masqat
United Arab Emirates | ar | fr=Emirats arabes unis | Arab United Emirates; United Emirates Arab; Emirates Arab United; United Arab Emirate; Arab Emirates United; Unites Arab Emirates
Abu Dhabi | ar | fr=Abou Dhabi; es=Abu Dabi; it=Abu Dhabi; pl=Abu Zabi; nl=Abu Dhabi; tr=Abu Dabi; cs=Abú Zabí | Abou Dhabi; Abu Dabi; Abou Dabi; Abu Dhabbi; Abu Zabi; Abu-Dhabi
Dubai | ar | fr=Dubaï; es=Dubái; pl=Dubaj; tr=Dubai; cs=Dubaj | Dubaï; Doubaï; Dubái; Dubay; Doubai
Sharjah | ar | fr=Charjah; de=Schardscha; es=Sharjah; pl=Szardża | Charjah; Chardjah; Al-Sharjah; Sharja
Fujairah | ar | fr=Foujeirah; de=Fudschaira; es=Fuyaira | Fujaira; Foujeirah; Foudjaïrah; Foujaïrah
Ras al-Khaimah | ar | fr=Ras Al-Khaïmah; de=Ras al-Chaima; es=Ras al Jaima | Ras Al-Khaimah; Ras el-Khaimah; Ras al-Khaima; Ras Al Khaimah; Ras al Khaimah
Qatar | ar | | Katar; Catar
Doha | ar | it=Doha; pl=Doha | Ad-Dawhah
Bahrain | ar | pt=Bahrein | Bahrein; Bahreïn; Baréin; Barein; Bahreyn; Bahreïne
Manama | ar | fr=Manama; es=Manama | Al-Manamah
Kuwait | ar | pt=Kuwait | Koweit; Koweït; Kuweit; Koeweit; Kuwaït; Koweyt
Iran | fa | pt=Irão | Irán; Irão
Tehran | fa | fr=Téhéran; de=Teheran; es=Teherán; it=Teheran; pt=Teerão; nl=Teheran; pl=Teheran; tr=Tahran; cs=Teherán | Téhéran; Teheran; Teherán; Tehéran; Tahran; Teheràn
Isfahan | fa | fr=Ispahan; es=Isfahán; it=Esfahan; tr=İsfahan; pl=Isfahan | Ispahan; Esfahan; Isfahán; Ispahán
Mashhad | fa | fr=Machhad; de=Maschhad; es=Mashhad; pl=Meszhed; tr=Meşhed | Mashad; Meshed; Machhad; Mechhed; Maschhad; Meshhed; Mechhad; Machad
Shiraz | fa | fr=Chiraz; de=Schiras; pl=Sziraz; tr=Şiraz; es=Shiraz | Chiraz; Schiras
Tabriz | fa | fr=Tabriz; de=Täbris; es=Tabriz; tr=Tebriz; pl=Tebriz | Täbris; Tebriz; Tabris
Qom | fa | fr=Qom; de=Ghom; es=Qom; pl=Kom; tr=Kum | Ghom; Qum; Qhom
Natanz | fa | de=Natans | Natans; Nathanz
Fordow | fa | fr=Fordo; de=Fordo; es=Fordó; it=Fordow; nl=Fordow; pl=Fordo | +Fordo; Fordou; Fordó; Fordoo; Fordu
Arak | fa | pl=Arak | | Iran; reactor | ambiguous
Bushehr | fa | fr=Bouchehr; de=Buschehr; es=Bushehr; pl=Buszehr | Bouchehr; Bushehar; Busher; Bouchehre; Boushehr
Bandar Abbas | fa | fr=Bandar Abbas; es=Bandar Abás; tr=Bender Abbas | Bandar-Abbas; Bender Abbas; Bandar-e Abbas; Bandar Abas; Bandar e-Abbas
Kharg Island | fa | fr=île de Kharg; de=Charg; es=isla de Jarg | Khark Island; Jarg Island; Kharq Island
Strait of Hormuz | fa | fr=détroit d'Ormuz; de=Straße von Hormus; es=estrecho de Ormuz; it=stretto di Hormuz; pt=estreito de Ormuz; nl=Straat van Hormuz; pl=cieśnina Ormuz; tr=Hürmüz Boğazı | Strait of Ormuz; Straits of Hormuz; Ormuz Strait; Hormuz Strait; Strait of Hormus; Strait of Hormoz; Straits of Ormuz; Strait of Ormouz
Persian Gulf | fa | fr=golfe Persique; de=Persischer Golf; es=golfo Pérsico; it=golfo Persico; pt=golfo Pérsico; nl=Perzische Golf; pl=Zatoka Perska; tr=Basra Körfezi | Persic Gulf; Persian gulf; Gulf Persian; Golf of Persia
Arabian Gulf | ar | | Arabic Gulf; Arab Gulf
Khuzestan | fa | fr=Khouzistan; de=Chusestan; es=Juzestán; pl=Chuzestan | Khouzistan; Khuzistan; Khouzestan; Juzestan; Khusestan; Juzestán
Sistan and Baluchestan | fa | fr=Sistan-Baloutchistan; de=Sistan und Belutschistan; es=Sistán y Baluchistán; it=Sistan e Baluchistan | Sistan-Baluchistan; Sistan and Baluchistan; Sistan-Baluchestan; Sistan-Balochistan; Sistan-Baloutchistan; Sistan-and-Baluchestan; Sistan-Baluchestan province
Afghanistan | fa | it=Afghanistan | Afganistan; Afganistán; Afghanistán; Afghanisthan; Afhganistan
Kabul | fa | fr=Kaboul; nl=Kaboel; tr=Kabil; pt=Cabul | Kaboul; Cabul; Kaboel; Kábul
Kandahar | ps | fr=Kandahar; pl=Kandahar; tr=Kandahar | Qandahar; Candahar
Herat | fa | fr=Hérat; pl=Herat; tr=Herat | Hérat
Mazar-e-Sharif | fa | fr=Mazar-e-Charif; de=Masar-i-Scharif; es=Mazar-e-Sharif; it=Mazar-i-Sharif; pl=Mazar-i Szarif; tr=Mezar-ı Şerif | Mazar-i-Sharif; Mazar-e-Charif; Mazar-i Sharif; Mazar-e Charif; Mazar e-Sharif; Mazar-e Sharif; Mazar-i-Charif; Masar-i-Scharif; Mazar-I-Sharif; Mazar e Sharif
Kunduz | fa | fr=Kunduz; de=Kundus; es=Kunduz; nl=Kunduz | Kundus; Koundouz; Konduz; Kondoz; Kundoz
Jalalabad | ps | fr=Jalalabad; de=Dschalalabad; es=Jalalabad; pl=Dżalalabad; tr=Celalabad | Djalalabad; Jelalabad; Yalalabad
Helmand | ps | fr=Helmand; de=Helmand; tr=Helmend | Hilmand; Helmund
Nangarhar | ps | | Nangahar; Ningarhar; Nangharhar
Panjshir | fa | fr=Panchir; de=Pandschir; es=Panshir; it=Panjshir; pl=Pandższir; tr=Pencşir | Panshir; Panjsher; Pandjchir; Panchir; Panchshir; Panjchir
Khost | ps | fr=Khost; de=Chost; es=Jost | Khowst; Khôst; Khoust
Tora Bora | ps | | Tora-Bora
Bagram | fa | | Baghram; Bagrám
# North Africa
Egypt | ar | fr=Egypte | Egypte; Egipto; Egitto; Égypte
Cairo | ar | fr=Le Caire; de=Kairo; es=El Cairo; it=Il Cairo; nl=Caïro; pl=Kair; tr=Kahire; cs=Káhira | Le Caire; Kairo; El Cairo; Il Cairo; Caire; Caïro; Al-Qahira
Alexandria | ar | fr=Alexandrie; es=Alejandría; it=Alessandria; de=Alexandria; pl=Aleksandria; tr=İskenderiye | Alexandrie; Alejandría; Alejandria | Egypt | ambiguous
Sharm el-Sheikh | ar | fr=Charm El-Cheikh; de=Scharm el-Scheich; es=Sharm el Sheij; it=Sharm el-Sheikh; nl=Sharm-el-Sheikh; pl=Szarm el-Szejk; tr=Şarm eş-Şeyh; pt=Sharm el-Sheikh | Charm el-Cheikh; Sharm al-Sheikh; Sharm el Sheikh; Sharm El-Sheikh; Charm El-Cheikh; Sharm-el-Sheikh; Charm el Cheikh; Sharm El Sheikh; Sharm el-Cheikh; Sharm-El-Sheikh; Sharm el-Sheij; Scharm el-Scheich; Sharm el-Sheik; Sharm el Sheij
Sinai | ar | fr=Sinaï; es=Sinaí; pl=Synaj; tr=Sina | Sinaï; Sinaí; Synaï; Sinay
Suez | ar | es=Suez; pl=Suez; tr=Süveyş; de=Sues? | Sues?; Souez
Suez Canal | ar | fr=canal de Suez; de=Suezkanal; es=canal de Suez; it=canale di Suez; nl=Suezkanaal; pl=Kanał Sueski; tr=Süveyş Kanalı | Canal of Suez; Suez canal; Canal de Suez
Port Said | ar | fr=Port-Saïd; es=Puerto Saíd; it=Porto Said; tr=Port Said | Port-Saïd; Port-Said; Port Saïd
El Arish | ar | fr=Al-Arich; de=Al-Arisch; es=Al Arish | Al-Arish; El-Arish; Al-Arich; Al Arish; El Arich; Arish; El-Arich; Al-Arisch; al-Arish
Luxor | ar | fr=Louxor; es=Lúxor; it=Luxor; pl=Luksor; tr=Luksor | Louxor; Luksor
Aswan | ar | fr=Assouan; de=Assuan; es=Asuán; it=Assuan; pl=Asuan; nl=Aswan; tr=Asvan | Assouan; Assuan; Asuan; Aswân; Asuán
Giza | ar | fr=Gizeh; de=Gizeh; es=Guiza; pl=Giza; it=Giza; tr=Gize | Gizeh; Guizeh; Guiza; Gizah
Tahrir Square | ar | fr=place Tahrir; de=Tahrir-Platz; es=plaza Tahrir; it=piazza Tahrir; nl=Tahrirplein; tr=Tahrir Meydanı | Place Tahrir; Tahrir square; Tahrir Place; Al-Tahrir Square
Nile | ar | fr=Nil?; de=Nil?; es=Nilo; it=Nilo; pt=Nilo; nl=Nijl; pl=Nil?; tr=Nil? | Nilo
Libya | ar | tr=Libya | Libia; Lybia; Libye; Lybie; Lybya
Benghazi | ar | de=Bengasi; es=Bengasi; it=Bengasi; pl=Bengazi; tr=Bingazi | Bengasi; Bengazi; Benghasi; Bengahzi
Misrata | ar | fr=Misrata; es=Misrata; tr=Misrata; it=Misurata; pl=Misrata | Misurata; Misratah; Misrātah; Musrata
Sirte | ar | fr=Syrte; de=Sirte; es=Sirte; it=Sirte; pl=Syrta; tr=Sirte | Syrte; Surt; Sirt; Sirta
Derna | ar | fr=Derna; es=Derna; it=Derna; tr=Derne | Darnah; Dernah; Darna
Tobruk | ar | fr=Tobrouk; es=Tobruk; it=Tobruk; nl=Tobroek; tr=Tobruk | Tobrouk; Tubruq; Tobruq
Sabha | ar | fr=Sebha; it=Sebha | Sebha; Sabhah
Cyrenaica | ar | fr=Cyrénaïque; de=Kyrenaika; es=Cirenaica; it=Cirenaica; pl=Cyrenajka | Cyrénaïque; Cirenaica; Cyrenaïca
Fezzan | ar | fr=Fezzan; es=Fezán | Fezan; Fazzan; Fizzan
Tunisia | ar | es=Túnez? | Tunisie; Túnez?; Tunesia; Tunez?
Tunis | ar | es=Túnez?; it=Tunisi; pl=Tunis; pt=Tunes | Tunisi
Sfax | ar
Sousse | ar | es=Susa? | Soussa; Sussa
Kairouan | ar | es=Kairuán; it=Kairouan; de=Kairouan; pl=Kairuan | Kairuan; Qairouan; Kérouan
Djerba | ar | es=Yerba; it=Djerba | Jerba; Gerba; Yerba?
Algeria | ar | tr=Cezayir? | Algérie; Argelia; Algerie; Argélia
Algiers | ar | fr=Alger?; de=Algier; es=Argel; it=Algeri; pt=Argel; pl=Algier; tr=Cezayir? | Alger?; Argel; Algier
Oran | ar | es=Orán; it=Orano; pl=Oran | Orán; Wahran
Constantine | ar | es=Constantina; it=Costantina | | Algeria | ambiguous
Kabylia | ber | fr=Kabylie; de=Kabylei; es=Cabilia; it=Cabilia; pl=Kabylia | Kabylie; Cabilia; Kabilia; Cabylia
Tamanrasset | ber | | Tamanghasset; Tamenrasset
Tindouf | ar | es=Tinduf; pl=Tinduf | Tinduf
Morocco | ar | | Maroc; Marruecos; Marocco; Marokko; Marrocos; Morroco
Marrakech | ar | de=Marrakesch; es=Marrakech; pl=Marrakesz; nl=Marrakesh; pt=Marraquexe; tr=Marakeş | +Marrakesh; Marrakesch; Marakech; Marakesh; Marraquech; Marraqués
Casablanca | ar | tr=Kazablanka | Casa Blanca?; Kazablanka
Tangier | ar | fr=Tanger; de=Tanger; es=Tánger; it=Tangeri; pt=Tânger; nl=Tanger; pl=Tanger | Tanger; +Tangiers; Tánger; Tangeri
Fez | ar | fr=Fès; de=Fès; es=Fez; pl=Fez | Fès; +Fes | | ambiguous
Agadir | ar
Al Hoceima | ar | fr=Al Hoceïma; es=Alhucemas; de=Al Hoceïma | Al-Hoceima; Al-Hoceïma; El Hoceima; Alhucemas; Al Hoceïma
Laayoune | ar | fr=Laâyoune; de=El Aaiún; es=El Aaiún; it=El Aaiún; pl=Al-Ujun | El Aaiun; El Aaiún; Laâyoune; El Ayoun; La'youn; Al-Ayoun; El-Aaiun; El Aiun
Western Sahara | ar | pt=Sara Ocidental | Occidental Sahara; West Sahara; Sahara Occidental; Sahara occidental; Western Sahra
Guerguerat | ar | es=Guerguerat | Guerguarat; Guergarat; Gargarat; El Guerguerat
Mauritania | ar | | Mauritanie; Mauretania
Nouakchott | ar | es=Nuakchot; pl=Nawakszut; pt=Nuaquechote; tr=Nuakşot | Nuakchot; Nouakchot; Nuakchott; Nwakshut
Sahel | ar | pl=Sahel; es=Sahel
# Sub-Saharan Africa
Sudan | ar | | Soudan; Sudán; Soedan
South Sudan | en | | Southern Sudan?; South Soudan; Sudan of the South; Sud Sudan
Khartoum | ar | de=Khartum; es=Jartum; it=Khartum; pt=Cartum; nl=Khartoem; pl=Chartum; tr=Hartum; cs=Chartúm | Khartum; Jartum; Khartoem; Karthoum; Kartoum; Cartum; Kartum; Chartum; Kharthoum; Jartúm
Omdurman | ar | fr=Omdourman; es=Omdurmán; nl=Omdurman | Omdourman; Umdurman; Oumdourman; Um Durman
Darfur | ar | fr=Darfour; nl=Darfoer | Darfour; Dar Fur; Darfoer
El Fasher | ar | fr=El-Fasher; de=El Fascher; es=El Fasher; it=El Fasher; pl=Al-Faszir; tr=El Faşir | El-Fasher; Al-Fashir; El Facher; El-Facher; Al Fasher; Al-Fasher; Al-Fachir; al-Fashir; Al Fashir; El-Fashir; el-Fasher; El Fashir; al-Fasher
El Geneina | ar | fr=El-Geneina; de=El Geneina; es=El Geneina | Geneina; El-Geneina; Al-Junaynah; El Geneïna; Al Geneina; Al-Geneina; el-Geneina; El-Généina
Nyala | ar | | Niyala; Nyalla
Port Sudan | ar | fr=Port-Soudan; es=Puerto Sudán; it=Porto Sudan; nl=Port Sudan; tr=Port Sudan | Port-Soudan; Port Soudan; Port-Sudan; Puerto Sudán
Wad Madani | ar | fr=Wad Madani; es=Wad Madani | Wad Medani; Ouad Madani; Wed Medani; Wadmadani
Kordofan | ar | es=Kordofán; de=Kurdufan | Kurdufan; Kordofán; Kourdofan
Juba | ar | fr=Djouba; de=Dschuba; es=Yuba; it=Giuba; pl=Dżuba; nl=Juba | Djouba; Yuba; Jouba; Giuba; Dschuba
Ethiopia | am | fr=Ethiopie | Etiopia; Ethiopie; Etiopía; Éthiopie
Addis Ababa | am | fr=Addis-Abeba; de=Addis Abeba; es=Adís Abeba; it=Addis Abeba; pt=Adis Abeba; nl=Addis Abeba; pl=Addis Abeba; tr=Addis Ababa | Addis-Abeba; Addis Abeba; Adis Abeba; Addis-Ababa; Adis Ababa; Adís Abeba; Addis Abbaba
Tigray | ti | fr=Tigré; de=Tigray; es=Tigray; it=Tigrè; pl=Tigraj; nl=Tigray | Tigré; Tigre?; Tigrai; Tigraï; Tigraye; Tigrè
Mekele | ti | fr=Makalé; de=Mekelle; es=Mekele; it=Macallè; nl=Mekelle; pl=Mekelie | Mekelle; Makalle; Makalé; Makallé; Mek'ele; Mekellé; Mekellè
Amhara | am | | Amahara
Oromia | om | fr=Oromia; es=Oromía; pl=Oromia | Oromiya; Oromiyaa; Oromya
Axum | ti | fr=Aksoum; de=Aksum; es=Axum; pl=Aksum | Aksum; Aksoum; Axoum
Lalibela | am | | Lalibella
Gondar | am | | Gonder; Gonder
Eritrea | ti | fr=Erythrée | Erythrea; Erythrée; Érythrée; Erythree; Eritreia
Asmara | ti | de=Asmara; es=Asmara | Asmarah
Djibouti | ar | | Jibuti; Yibuti; Gibuti; Dschibuti; Djibuti; Jibouti
Somalia | so | tr=Somali? | Somalie
Mogadishu | so | fr=Mogadiscio; de=Mogadischu; es=Mogadiscio; it=Mogadiscio; pt=Mogadíscio; nl=Mogadishu; pl=Mogadiszu; tr=Mogadişu; cs=Mogadišo; so=Muqdisho | Mogadiscio; Mogadischu; Muqdisho; Mogadisho; Mogadisciu; Mogadisco
Somaliland | so | es=Somalilandia; it=Somaliland | Somalilandia; Somali Land
Hargeisa | so | fr=Hargeisa; it=Hargheisa; pl=Hargejsa | Hargeysa; Hargheisa; Argeisa
Puntland | so | es=Puntlandia; fr=Pount | Puntlandia; Pountland
Kismayo | so | fr=Kismayo; it=Chisimaio; pl=Kismaju | Kismaayo; Chisimaio; Kismayu; Kismaio
Kenya | sw | pt=Quénia | Kenia
Nairobi | sw | es=Nairobi
Mombasa | sw | | Mombassa
Uganda | sw | | Ouganda; Oeganda
Entebbe | lg | fr=Entebbé
Tanzania | sw | es=Tanzania | Tanzanie; Tansania
Dar es Salaam | sw | fr=Dar es-Salaam; de=Daressalam; es=Dar es Salam; it=Dar es Salaam; pl=Dar es Salaam; tr=Darüsselam | Dar-es-Salaam; Dar es-Salaam; Dar Es Salaam; Dar es Salam; Dar-es-Salam; Daressalam; Dar al-Salam; Dar-Es-Salaam
Zanzibar | sw | de=Sansibar; es=Zanzíbar; it=Zanzibar | Sansibar; Zanzíbar
Rwanda | rw | | Ruanda
Kigali | rw
Burundi | rn | | Bouroundi
Bujumbura | rn | fr=Bujumbura; pl=Bużumbura | Boujoumboura; Usumbura
Democratic Republic of the Congo | fr | fr=République démocratique du Congo; de=Demokratische Republik Kongo; it=Repubblica Democratica del Congo; pt=República Democrática do Congo; nl=Democratische Republiek Congo; tr=Demokratik Kongo Cumhuriyeti | +Democratic Republic of Congo; Congo Democratic Republic; Republic Democratic of Congo; Democratic Congo Republic
DRC | fr | fr=RDC; es=RDC; it=RDC; pt=RDC; pl=DRK | RDC
Kinshasa | fr | pt=Quinxassa; pl=Kinszasa; tr=Kinşasa | Kinchasa; Kinshassa; Kinxasa
Goma | sw
Bukavu | sw | | Boukavou
Kivu | sw | | Kivou
North Kivu | sw | fr=Nord-Kivu; de=Nord-Kivu; es=Kivu del Norte; it=Nord Kivu; nl=Noord-Kivu | Nord-Kivu; Nord Kivu; Northern Kivu; North-Kivu; Kivu North
South Kivu | sw | fr=Sud-Kivu; de=Süd-Kivu; es=Kivu del Sur; it=Sud Kivu; nl=Zuid-Kivu | Sud-Kivu; Sud Kivu; Southern Kivu; South-Kivu; Kivu South
Ituri | fr | | Itouri
Katanga | fr | | Catanga
Central African Republic | fr | | Centrafrican Republic; Central Africa Republic; Centroafrican Republic; Republic of Central Africa; Centralafrican Republic; Republic Centrafricaine
Bangui | fr | | Bangi; Bangoui
Chad | fr | | Tchad; Tschad; Ciad | N'Djamena; Deby; Sahel | ambiguous
N'Djamena | fr | de=N'Djamena; es=Yamena; pl=Ndżamena; tr=Encemine | Ndjamena; NDjamena; N'djamena; N’djamena; Yamena; Ndjaména
Niger | fr | | Níger
Niamey | fr
Agadez | ha | | Agades
Mali | fr | es=Malí; pl=Mali | Malí
Bamako | bm
Timbuktu | fr | fr=Tombouctou; es=Tombuctú; it=Timbuctù; pt=Tombuctu; nl=Timboektoe; pl=Timbuktu; tr=Timbuktu | Tombouctou; Timbuctoo; Tombuctu; Tombuctú; Timbouctou; Timbuctu
Gao | fr
Kidal | fr
Mopti | fr
Burkina Faso | fr | es=Burkina Faso | Burkina-Faso; Bourkina Faso; Burkina Fasso
Ouagadougou | fr | es=Uagadugú; pt=Uagadugu; pl=Wagadugu; tr=Vagadugu | Uagadugu; Ougadougou; Ouagadogou; Uagadugú; Ouagadugu; Wagadugu
Senegal | fr | nl=Senegal | Sénégal; Sénegal
Dakar | fr
Casamance | fr | es=Casamanza | Casamanza
Guinea | fr | | Guinée | Conakry | ambiguous
Conakry | fr | pt=Conacri; pl=Konakry | Konakry; Conakri
Guinea-Bissau | pt | | Guinea Bissau; Guinée-Bissau; Guinée Bissau; Guiné-Bissau
Equatorial Guinea | es | | Guinea Ecuatorial; Ecuatorial Guinea
Sierra Leone | en | | Sierra-Leone; Siera Leone
Liberia | en | fr=Liberia | Libéria
Ivory Coast | fr | fr=Côte d'Ivoire?; de=Elfenbeinküste; es=Costa de Marfil; it=Costa d'Avorio; pl=Wybrzeże Kości Słoniowej; tr=Fildişi Sahili | Costa de Marfil; Coast of Ivory
Cote d'Ivoire | fr | | +Côte d'Ivoire; +Côte d’Ivoire; Cote D'Ivoire; Côte D'Ivoire
Abidjan | fr | es=Abiyán; pl=Abidżan; tr=Abican | Abiyan; Abidjean; Abiyán
Yamoussoukro | fr | es=Yamusukro; pl=Jamusukro | Yamusukro; Yamoussokro
Ghana | en | it=Ghana | Gana?
Accra | en | es=Acra; pt=Acra; pl=Akra | Acra
Togo | fr
Lome | fr | fr=Lomé; es=Lomé | +Lomé
Benin | fr | pt=Benim; tr=Benin | Bénin; Benín
Cotonou | fr | es=Cotonú; pl=Kotonu | Cotonú
Nigeria | en | fr=Nigeria | Nigéria; Nijeria
Abuja | en | de=Abuja; pl=Abudża; es=Abuya | Abudja; Abuya
Lagos | en
Maiduguri | ha | | Maidougouri; Meduguri
Borno | ha | | Bornou
Cameroon | fr | | Cameroun; Kamerun; Camerun; Camerún
Yaounde | fr | fr=Yaoundé; de=Jaunde; es=Yaundé; pt=Iaundé; pl=Jaunde | +Yaoundé; Yaunde; Yaundé; Jaunde
Douala | fr | es=Duala; pl=Duala | Duala
Gabon | fr | | Gabón
Libreville | fr
Brazzaville | fr | pl=Brazzaville
Angola | pt
Luanda | pt | fr=Luanda | Louanda
Zambia | en | | Zambie; Sambia
Lusaka | en | | Loussaka
Zimbabwe | en | | Zimbabue; Simbabwe; Zimbawe
Mozambique | pt | | Mozambik; Mozambico; Moçambique; Mosambik
Cabo Delgado | pt | | Cabo-Delgado; Cap Delgado
Maputo | pt
Madagascar | mg | | Madagaskar
Antananarivo | mg | fr=Antananarivo | Tananarive
Comoros | ar | | Comores; Comoras
Mauritius | en | fr=Maurice?; es=Mauricio?; pt=Maurícia | Mauricius | | ambiguous
Seychelles | fr | | Seychellen
South Africa | en | | Sudafrica; Sudáfrica; Southafrica
Johannesburg | en | es=Johannesburgo; pt=Joanesburgo | Johannesbourg; Johannesburgo; Johanesburg; Joannesburg
Cape Town | en | fr=Le Cap; de=Kapstadt; es=Ciudad del Cabo; it=Città del Capo; pt=Cidade do Cabo; nl=Kaapstad; pl=Kapsztad | Capetown; Kapstadt; Cap Town; Le Cap
Eswatini | ss | | eSwatini
Swaziland | en | fr=Swaziland; es=Suazilandia; de=Swasiland | Suazilandia; Swasiland
Lesotho | st | | Lesoto
Botswana | tn | | Botsuana
Namibia | en | | Namibie
Malawi | ny | pt=Maláui | Malaui; Malaoui
Cape Verde | pt | de=Kap Verde | Cap-Vert; Cap Verde; Kap Verde; Capo Verde
Cabo Verde | pt
Sao Tome and Principe | pt | fr=Sao Tomé-et-Principe; pt=São Tomé e Príncipe; es=Santo Tomé y Príncipe; de=São Tomé und Príncipe | +São Tomé and Príncipe; Sao Tomé and Principe; Sao Tome & Principe; São Tome and Principe
# Asia
China | zh | fr=Chine? | Chine?
Beijing | zh | fr=Pékin; es=Pekín; it=Pechino; pt=Pequim; de=Peking?; nl=Peking?; pl=Pekin; tr=Pekin | Pékin; Pekín; Pekin; Pechino; Pequim; Bejing; Beijin; Péking
Peking | zh
Shanghai | zh | fr=Shanghaï; es=Shanghái; pt=Xangai; pl=Szanghaj; tr=Şanghay; de=Schanghai; cs=Šanghaj | Shanghaï; Schanghai; Shangai; Xangai; Shanghái; Chang-Haï
Guangzhou | zh | fr=Canton?; es=Cantón; it=Canton?; pt=Cantão; nl=Kanton; pl=Kanton | Kanton; Cantón
Guangdong | zh | | Kwangtung; Kouang-tong
Tianjin | zh | | Tientsin; T'ien-tsin
Chongqing | zh | | Chungking; Tchong-King; Chongquing; Chonqing; Chungquing
Chengdu | zh | | Chengtu; Tchengdu
Wuhan | zh | fr=Wuhan | Wouhan; Wu-Han
Nanjing | zh | fr=Nankin; es=Nankín; it=Nanchino; pt=Nanquim; pl=Nankin | Nanking; Nankin; Nankín
Shenzhen | zh | pl=Shenzhen | Shenzen; Shenzheng; Shenzhén; Senzhen
Hangzhou | zh | | Hangchow; Hangzou
Xi'an | zh | fr=Xi'an; es=Xian? | Xian?; Sian
Harbin | zh | pl=Harbin | Kharbin; Ha'erbin
Xinjiang | zh | es=Sinkiang | Sinkiang; Sin-kiang; Xingjiang; Xin Jiang; Xinkiang; Sinjiang
Urumqi | zh | fr=Ouroumtsi; de=Ürümqi; es=Urumchi; pl=Urumczi; tr=Urumçi | Ürümqi; Ouroumtsi; Urumchi; Urumtschi; Ouroumqi; Urumqui; Urumçi; Oulumuqi
Kashgar | ug | fr=Kachgar; de=Kaschgar; es=Kasgar; pl=Kaszgar; tr=Kaşgar | Kashi?; Kachgar; Kaschgar; Kasgar
Tibet | bo | es=Tíbet; pt=Tibete; pl=Tybet | Tíbet; Thibet
Lhasa | bo | fr=Lhassa | Lhassa; Lassa?
Inner Mongolia | zh | fr=Mongolie-Intérieure; de=Innere Mongolei; es=Mongolia Interior; it=Mongolia interna; nl=Binnen-Mongolië | Interior Mongolia; Internal Mongolia; Inner Mongolie
Manchuria | zh | fr=Mandchourie; de=Mandschurei; it=Manciuria; pl=Mandżuria; nl=Mantsjoerije; tr=Mançurya | Mandchouria; Mandchourie; Mantchouria; Manchouria
Sichuan | zh | | Szechuan?; Szechwan?; Setchouan; Sitchouan; Sezuan
Fujian | zh | | Fukien; Foukien
Yangtze | zh | fr=Yangzi; de=Jangtse; es=Yangtsé; it=Yangtze; nl=Yangtze; pl=Jangcy | Yangzi; Yangtse; Yang-Tse; Yangtsé; Jangtse
Hong Kong | zh | fr=Hongkong | Hongkong; Hong-Kong; Honkong; Honk Kong
Macau | zh | de=Macau; es=Macao?; it=Macao?; fr=Macao?; nl=Macau | +Macao; Makao
Taiwan | zh | | Taïwan; Taiwán; Tawain; Tawian; Taywan; Thaïwan; Taijwan
Taipei | zh | fr=Taipei; es=Taipéi; pl=Tajpej; tr=Taypey | Taipeh; Taïpei; Taibei; T'aipei; Taipéi; Taïpeh; Taypei; Taipey
Kaohsiung | zh | | Gaoxiong; Kaoshiung; Kaohsiong
Kinmen | zh | de=Kinmen | Jinmen; Chinmen
Taiwan Strait | zh | fr=détroit de Taïwan; de=Taiwanstraße; es=estrecho de Taiwán; it=stretto di Taiwan; nl=Straat van Taiwan; pl=Cieśnina Tajwańska | Strait of Taiwan; Formosa Strait; Taïwan Strait; Straits of Taiwan
South China Sea | zh | fr=mer de Chine méridionale; de=Südchinesisches Meer; es=mar de China Meridional; it=mar Cinese Meridionale; nl=Zuid-Chinese Zee; pl=Morze Południowochińskie | Southern China Sea; Sea of South China; Meridional China Sea; South Sea of China; Sea of Southern China; China South Sea
Mongolia | mn | | Mongolie
Ulaanbaatar | mn | fr=Oulan-Bator; de=Ulan-Bator; es=Ulán Bator; it=Ulan Bator; pt=Ulan Bator; nl=Ulaanbaatar; pl=Ułan Bator; tr=Ulan Batur; cs=Ulánbátar | Oulan-Bator; +Ulan Bator; Ulan-Bator; Oulan Bator; Ulanbator; Oulan-Bataar; Ulaan Bataar; Ulaanbataar; Ulan Bataar; Ulaan Baatar
Japan | ja | | Japon; Japón; Giappone
Tokyo | ja | de=Tokio; es=Tokio; pt=Tóquio; nl=Tokio; pl=Tokio; cs=Tokio | Tokio; Tôkyô; Tōkyō; Tóquio; Tokyô
Osaka | ja | pl=Osaka | Ôsaka; Ōsaka; Osaca
Kyoto | ja | de=Kyoto; es=Kioto; pt=Quioto; pl=Kioto | Kioto; Kyôto; Kyōto; Kiyoto
Kobe | ja | fr=Kobé; de=Kōbe | Kobé; Kôbe; Kōbe | Japan | ambiguous
Hiroshima | ja | de=Hiroschima; pl=Hiroszima; es=Hiroshima; cs=Hirošima; tr=Hiroşima | Hirochima; Hiroschima; Hirosima; Iroshima
Nagasaki | ja
Fukushima | ja | fr=Fukushima; pl=Fukuszima; cs=Fukušima; de=Fukushima; tr=Fukuşima | Fukuschima; Foukoushima; Fukuchima; Fukishima; Foukouchima
Okinawa | ja
Hokkaido | ja | de=Hokkaidō; pl=Hokkaido | Hokkaïdo; Hokaido; Hokkaidô; Hokkaidō
Honshu | ja | de=Honshū | Honshû; Honschu; Honchu; Honshū
Kyushu | ja | de=Kyūshū; pl=Kiusiu | Kiushu; Kyûshû; Kyūshū; Kiusiu; Kyoushou; Kyuchu
Sapporo | ja | | Saporo
Mount Fuji | ja | fr=mont Fuji; de=Fuji?; es=monte Fuji | Mount Fujiyama; Mount Fuji-san; Mont Fuji
North Korea | ko | | Northern Korea; Korea of the North; Corea del Norte; North Corea; North-Korea
South Korea | ko | | Southern Korea; Korea of the South; Corea del Sur; South Corea; South-Korea
Pyongyang | ko | de=Pjöngjang; es=Pionyang; pl=Pjongjang; pt=Pyongyang; cs=Pchjongjang; it=Pyongyang | Pyong Yang; Pyeongyang; Pionyang; Pyongjang; Pyong-Yang; Pjöngjang; Piongyang; P'yongyang; Phyongyang; Piong Yang
Seoul | ko | fr=Séoul; es=Seúl; it=Seul; pt=Seul; pl=Seul; tr=Seul; cs=Soul? | Séoul; Seúl; Seul; Seoúl
Busan | ko | de=Busan; es=Busan | +Pusan; Poussan
Incheon | ko | | Inchon?; Intcheon; Inch'on
Pyeongchang | ko | de=Pyeongchang; pl=Pjongczang | PyeongChang; Pyongchang; Piongchang; Pyeong Chang; Pyeongchan
Panmunjom | ko | fr=Panmunjom; de=Panmunjeom; es=Panmunjom; pl=Panmundżom | Panmunjeom; Panmounjom; Pan Mun Jom; Panmunjeon
Yongbyon | ko | fr=Yongbyon; de=Yongbyon; es=Yongbyon | Yongbyun; Yongbyong; Nyongbyon; Yeongbyeon
Jeju | ko | | Cheju; Djeju
Itaewon | ko | fr=Itaewon | Itaewong; Ittaewon
Vietnam | vi | nl=Vietnam; pt=Vietname; tr=Vietnam | +Viet Nam; Viêtnam; Viêt Nam; Wietnam; Viêt-Nam; Viet-Nam; Vietname
Hanoi | vi | fr=Hanoï; es=Hanói; nl=Hanoi; pt=Hanói | Hanoï; Ha Noi; Hà Nội; Hanoy; Hanói
Ho Chi Minh City | vi | fr=Hô Chi Minh-Ville; de=Ho-Chi-Minh-Stadt; es=Ciudad Ho Chi Minh; it=Ho Chi Minh; nl=Ho Chi Minhstad; pl=Ho Chi Minh | Ho Chi Minh-City; Ho Chi Minh-Ville; Ho Chi Minh Ville; Hô Chi Minh-City; Ho-Chi-Minh City; Ho Chi Minh Stadt; Hô-Chi-Minh-Ville; Hô Chi Minh City; Ho-Chi-Minh-City; Ho Chi Min City
Saigon | vi | fr=Saïgon; es=Saigón; pl=Sajgon | Saïgon; Sai Gon; Saigón; Saïgon
Da Nang | vi | fr=Da Nang; de=Da Nang | +Danang; Da-Nang; Dà Nang
Dien Bien Phu | vi | fr=Diên Biên Phu; de=Dien Bien Phu; es=Dien Bien Phu; vi=Điện Biên Phủ | Diên Biên Phu; Dien-Bien-Phu; Dien Bien Fu; Dien Bien Phou; Diên Biên Phû
Mekong | lo | fr=Mékong | Mékong; Me Kong
Cambodia | km | | Cambodge; Camboya; Kambodscha; Camboja; Cambogia; Cambodja; Kampuchea?
Phnom Penh | km | es=Nom Pen; pt=Phnom Penh; de=Phnom Penh; tr=Punom Pen | Pnom Penh; Phnom-Penh; Nom Pen; Phnom Pen; Pnom-Penh; Phnompenh
Siem Reap | km | | Siemreap; Siem Riep; Siem-Reap
Angkor Wat | km | fr=Angkor Vat; de=Angkor Wat; pl=Angkor Wat | Angkor Vat; Ankor Wat; Angkor-Wat; Angkor Watt
Preah Vihear | km | fr=Preah Vihear; es=Preah Vihear | Preah-Vihear; Prea Vihear; Preah Viear
Laos | lo | it=Laos
Vientiane | lo | es=Vientián; pl=Wientian; pt=Vienciana | Vienciana; Viangchan; Vientián; Vientian; Ventiane; Wientian
Luang Prabang | lo | fr=Luang Prabang | Louang Prabang; Luang-Prabang; Luangprabang; Luang Phabang; Luang Phrabang; Louangphabang
Thailand | th | | Tailandia; Thaïlande; Thailande; Thaïland; Thailandia
Bangkok | th | pt=Banguecoque | Bankok; Bangkog; Banguecoque
Chiang Mai | th | fr=Chiang Mai | Chiangmai; Chiang-Mai; Chieng Mai; Chiangmaï
Pattani | th | | Patani
Myanmar | my | pt=Mianmar; pl=Mjanma; cs=Myanma | Mianmar; Myanmarr; Myanma; Mjanmar
Burma | my | fr=Birmanie; de=Birma; es=Birmania; it=Birmania; pt=Birmânia; nl=Birma; pl=Birma; cs=Barma | Birmania; Birma; Birmanie; Birmany; Birmanya
Yangon | my | | Yangoon; Yangun
Rangoon | my | fr=Rangoun; de=Rangun; es=Rangún; it=Rangoon; pl=Rangun | Rangoun; Rangun; Rangún
Naypyitaw | my | fr=Naypyitaw; es=Naipyidó | Naypytaw; Nay Pyi Taw; Naipyidó; Naypyidó
Naypyidaw | my | | Naypydaw; Naipyidaw; Nay Pyi Daw
Mandalay | my | fr=Mandalay; pl=Mandalaj | Mandalaï; Mandaley
Rakhine | my | fr=Arakan?; de=Rakhaing; es=Rajáin | Rakhaing; Rakine; Rakhin; Rajine; Rajáin
Philippines | tl | | Phillipines; Filipinas; Philipines; Phillippines; Filippines; Filipines; Philippinnes
Manila | tl | fr=Manille; pt=Manila | Manille; Manilla?
Mindanao | tl | | Mindanau; Mindanão
Scarborough Shoal | en | fr=récif de Scarborough; de=Scarborough-Riff; es=arrecife de Scarborough | Scarborough Reef; Scarborough shoal; Shoal of Scarborough
Spratly Islands | en | fr=îles Spratleys; de=Spratly-Inseln; es=islas Spratly; it=isole Spratly | Spratley Islands; Spratlys Islands; Spratleys Islands
Paracel Islands | en | fr=îles Paracels; de=Paracel-Inseln; es=islas Paracelso; it=isole Paracelso | Paracels Islands; Paracelsus Islands; Paracelse Islands
Senkaku Islands | ja | fr=îles Senkaku; de=Senkaku-Inseln; es=islas Senkaku; it=isole Senkaku | Senkakus; Senkanku Islands; Senkaku islands
Diaoyu Islands | zh | fr=îles Diaoyu; de=Diaoyu-Inseln; es=islas Diaoyu | Diaoyus; Diaoyutai Islands; Tiaoyu Islands; Diaoyu islands
Indonesia | id | | Indonésie; Indonesie
Jakarta | id | fr=Djakarta; es=Yakarta; it=Giacarta; pl=Dżakarta; pt=Jacarta; tr=Cakarta | Djakarta; Yakarta; Giacarta; Jacarta
Aceh | id | fr=Aceh; de=Aceh; es=Aceh | Atjeh; Acheh; Atchin
Sumatra | id | pl=Sumatra; pt=Samatra | Sumatera; Soumatra
Sulawesi | id | fr=Célèbes; es=Célebes; it=Sulawesi; pl=Celebes | Célèbes; Celebes; Soulawesi
Bali | id | fr=Bali
East Timor | pt | fr=Timor oriental; de=Osttimor; es=Timor Oriental; it=Timor Est; nl=Oost-Timor; pl=Timor Wschodni | Timor East; Oriental Timor; Timor Oriental; Eastern Timor; Timor Est
Timor-Leste | pt | | Timor Leste; Timor-Lesté
Malaysia | ms | it=Malaysia | Malasia; Malaisie; Malaisia; Maleisia; Malaysie
Kuala Lumpur | ms | fr=Kuala Lumpur | Kuala Lampur; Kuala-Lumpur; Kuala Lumpour; Kouala Lumpur
Singapore | ms | | Singapour; Singapur
Strait of Malacca | ms | fr=détroit de Malacca; de=Straße von Malakka; es=estrecho de Malaca; it=stretto di Malacca; pl=cieśnina Malakka | Malacca Strait; Strait of Malaca; Straits of Malacca; Strait of Malakka
India | hi | pl=Indie?
New Delhi | hi | fr=New Delhi; de=Neu-Delhi; es=Nueva Delhi; it=Nuova Delhi; pt=Nova Deli; pl=Nowe Delhi; tr=Yeni Delhi; cs=Nové Dillí | New-Delhi; Nueva Delhi; Neu-Delhi; Neu Delhi; Nova Delhi; New Dehli; New Dheli
Delhi | hi | fr=Delhi; es=Delhi; pt=Deli?; cs=Dillí | Dehli; Dheli
Mumbai | mr | fr=Bombay?; es=Bombay?; pt=Bombaim; pl=Mumbaj; cs=Bombaj | Mumbaï; Mumbay; Mombai
Bombay | mr | | Bombai
Kolkata | bn | pl=Kolkata | Kolkatta; Kolkota
Calcutta | bn | de=Kalkutta; es=Calcuta; nl=Calcutta; pl=Kalkuta; pt=Calcutá; tr=Kalküta | Kalkutta; Calcuta; Calcutá
Chennai | ta | fr=Chennai; pl=Ćennaj | Chennaï; Tchennai
Bengaluru | kn | | Bengalooru; Bengalourou
Bangalore | kn | pl=Bangalur; de=Bangalore | Bengalore; Bangalor
Hyderabad | te | pl=Hajdarabad; tr=Haydarabad | Haiderabad; Hyderabab; Haidarabad
Varanasi | hi | fr=Varanasi; de=Varanasi; es=Benarés; pl=Waranasi | Benares; Bénarès; Benarés
Ayodhya | hi | fr=Ayodhya; pl=Ajodhja | Ayodhia; Ayodyha; Ayodya
Amritsar | pa | es=Amritsar; pl=Amritsar | Amritsār; Amristar
Punjab | pa | fr=Pendjab; de=Pandschab; es=Punyab; it=Punjab; nl=Punjab; pl=Pendżab; tr=Pencap; cs=Paňdžáb | Panjab; Pendjab; Pundjab; Punyab; Penjab
Kashmir | ks | fr=Cachemire; de=Kaschmir; es=Cachemira; it=Kashmir; pt=Caxemira; nl=Kasjmir; pl=Kaszmir; tr=Keşmir; cs=Kašmír | Cachemire; Cachemira; Kaschmir; Cashmir; Kachmir; Kashmire; Kachemire
Srinagar | ks | | Srinagār; Shrinagar; Sirinagar
Jammu and Kashmir | ks | fr=Jammu-et-Cachemire; de=Jammu und Kaschmir; es=Jammu y Cachemira; it=Jammu e Kashmir | Jammu & Kashmir; Jammu-and-Kashmir; Jammu-Kashmir; Jammu and Cachemire; Jammu et Cachemire; Djammu and Kashmir
Ladakh | bo | de=Ladakh; es=Ladakh; pl=Ladakh | Laddakh; Ladak; Ladaj
Manipur | mni | | Manipour; Manipoor
Gujarat | gu | fr=Gujarat; de=Gujarat; es=Guyarat; pl=Gudźarat | Gujrat; Goudjerate; Gujerat; Guyarat; Guzerat; Gudjarat
Uttar Pradesh | hi | fr=Uttar Pradesh; pl=Uttar Pradeś | Uttar-Pradesh; Outtar Pradesh; Utar Pradesh; Uttar Pradesch
Ganges | hi | fr=Gange; it=Gange; tr=Ganj | Gange?; Ganga?
Himalayas | ne | fr=Himalaya?; de=Himalaya?; es=Himalaya?; it=Himalaya?; pl=Himalaje | Himalaias; Himalya; Himmalayas
Pakistan | ur | | Pakistán; Paquistan; Pakstan; Packistan
Islamabad | ur | pl=Islamabad; tr=İslamabad | Islam Abad; Islamabab
Karachi | ur | de=Karatschi; es=Karachi; pl=Karaczi; tr=Karaçi; pt=Carachi; cs=Karáčí | Karatchi; Karatschi; Carachi
Lahore | ur | de=Lahore; pl=Lahaur; tr=Lahor | Lahor; Lahaur
Peshawar | ps | fr=Peshawar; de=Peschawar; es=Peshawar; pl=Peszawar; tr=Peşaver | Peshawur; Pechawar; Peschawar; Peshaver; Peshawer
Rawalpindi | pa | fr=Rawalpindi; pl=Rawalpindi; tr=Ravalpindi | Rawalpindy; Raoualpindi; Ravalpindi; Rawapindi
Quetta | ur | de=Quetta; es=Quetta; pl=Kweta; tr=Ketta | Quettah; Kuetta
Balochistan | ur | fr=Baloutchistan; de=Belutschistan; es=Baluchistán; it=Belucistan; nl=Balochistan; pl=Beludżystan; tr=Belucistan | Baluchistan; Baloutchistan; Beluchistan; Baluchistán; Belutschistan; Beloutchistan
Khyber Pakhtunkhwa | ps | fr=Khyber Pakhtunkhwa; de=Khyber Pakhtunkhwa; es=Jaiber Pajtunjua; pl=Chajber Pasztunchwa | Khyber-Pakhtunkhwa; Khyber Pakhtunkwa; Khyber-Pakhtunkwa; Khaiber Pakhtunkhwa; Khyber Pakhtunkhaw; Khyber Pukhtunkhwa; Khyber-Pakhtoonkhwa; Khyber Pakhtoonkhwa
Waziristan | ps | fr=Waziristan; de=Wasiristan; es=Waziristán; pl=Waziristan; tr=Veziristan | Ouaziristan; Wasiristan; Waziristán; Vaziristan
Abbottabad | ur | | Abbotabad; Abottabad; Abotabad; Abbottābad
Bangladesh | bn | | Bangladesch; Bangladech; Bengladesh; Bangla Desh; Bangladés; Bangladsh
Dhaka | bn | fr=Dacca; es=Daca; it=Dacca; nl=Dhaka; pl=Dhaka; pt=Daca; tr=Dakka; de=Dhaka | Dacca; Dakha; Daca; Dakka
Chittagong | bn | | Chattogram; Chitagong; Tchittagong
Cox's Bazar | bn | es=Cox's Bazar | Cox's Bazaar; Coxs Bazar; Cox Bazar; Cox’s Bazaar; Cox Bazaar
Nepal | ne | | Népal
Kathmandu | ne | fr=Katmandou; de=Kathmandu; es=Katmandú; it=Katmandu; pt=Catmandu; pl=Katmandu; tr=Katmandu; cs=Káthmándú | Katmandu; Katmandou; Kathmandou; Katmandú; Khatmandu; Catmandu; Kathmandú
Bhutan | dz | nl=Bhutan | Bhoutan; Boutan; Bután; Butan
Sri Lanka | si | fr=Sri Lanka; tr=Sri Lanka | Sri-Lanka; Srilanka; Shri Lanka
Colombo | si | | Kolombo
Jaffna | ta | | Djaffna; Yaffna
Maldives | dv | it=Maldive?; nl=Malediven | Malediven; Maldivas; Maldive Islands
# Oceania and the Americas
Australia | en | | Australie
Sydney | en | es=Sídney; pl=Sydney; pt=Sydney | Sídney; Sidney?
New Zealand | en | | New Zeland; New-Zealand; Nueva Zelanda; New Zealandia
Papua New Guinea | en | | Papua-New Guinea; Papua New-Guinea; Papouasia New Guinea; Papua Nueva Guinea; Papua-New-Guinea; New Guinea Papua
Fiji | fj | nl=Fiji; tr=Fiji | Fidji; Fiyi; Fidschi; Figi; Fidji Islands
Solomon Islands | en | fr=îles Salomon | Salomon Islands; Islands Solomon; Salomonen; Salomons Islands
Vanuatu | bi | | Vanouatou
Tahiti | ty | es=Tahití | Tahití; Taïti
Hawaii | haw | fr=Hawaï; es=Hawái; pl=Hawaje; pt=Havai; tr=Hawaii | Hawai; Hawaï; +Hawai'i; Hawái; Havai; +Hawai’i
New York | en | es=Nueva York; pt=Nova Iorque; pl=Nowy Jork | Nueva York; New-York; Nova York; Nova Iorque
Washington | en | es=Washington; pl=Waszyngton | Whashington; Waschington; Washinghton; Washingtón
Philadelphia | en | fr=Philadelphie; es=Filadelfia; it=Filadelfia; pt=Filadélfia; pl=Filadelfia | Philadelphie; Filadelfia; Philadephia
New Orleans | en | fr=La Nouvelle-Orléans; es=Nueva Orleans; pt=Nova Orleães; pl=Nowy Orlean | Nueva Orleans; New Orléans; Nouvelle-Orléans; New-Orleans
California | es | fr=Californie; de=Kalifornien; pt=Califórnia; nl=Californië; pl=Kalifornia | Californie; Kalifornia
Florida | es | fr=Floride; pl=Floryda | Floride
Texas | es | es=Texas; pl=Teksas; tr=Teksas | Tejas?
Louisiana | fr | fr=Louisiane; es=Luisiana; pl=Luizjana; it=Louisiana | Louisiane; Luisiana; Lousiana
Pennsylvania | en | fr=Pennsylvanie; es=Pensilvania; pt=Pensilvânia; pl=Pensylwania; nl=Pennsylvania | Pensylvania; Pennsylvanie; Pensilvania; Pennsilvania; Pensylvannia; Penssylvania
United States | en | fr=Etats-Unis | Unites States; Etats-Unis; Estados Unidos; États-Unis; Unites State
Guantanamo | es | es=Guantánamo; it=Guantánamo; pt=Guantánamo | +Guantánamo; Guantanámo; Gantanamo
Canada | en | | Canadá; Kanada
Quebec | fr | fr=Québec; it=Québec; pt=Quebeque | +Québec; Quebeck
Montreal | fr | fr=Montréal; pt=Montreal | +Montréal; Montreál
Newfoundland | en | fr=Terre-Neuve; es=Terranova; it=Terranova; de=Neufundland | Terre-Neuve; Terranova; New Foundland
Mexico | es | pl=Meksyk? | Méjico; Mexique; +México; Mexiko; Messico; Méxique
Mexico City | es | fr=Mexico?; de=Mexiko-Stadt; es=Ciudad de México; it=Città del Messico; pt=Cidade do México; nl=Mexico-Stad; pl=Meksyk? | Ciudad de México; Ciudad de Mexico; City of Mexico; Mexiko City; México City; Mexico-City; Mexico city
Chiapas | es | | Chapas?; Tchiapas
Oaxaca | es | | Oxaca; Oajaca
Havana | es | fr=La Havane; de=Havanna; es=La Habana; it=L'Avana; pt=Havana; nl=Havana; pl=Hawana | La Havane; Havanna; La Habana; La Havana; Habana?
Cuba | es | | Kuba
Haiti | ht | | Haïti; Haití; Hayti; Haitii
Port-au-Prince | fr | es=Puerto Príncipe; pt=Porto Príncipe | Port au Prince; Puerto Príncipe; Puerto Principe; Port-Au-Prince; Port au-Prince
Dominican Republic | es | | Dominicana Republic; Republic Dominican; Dominican republic; Dominicain Republic; Republica Dominicana; República Dominicana
Puerto Rico | es | it=Porto Rico | Porto Rico; Porto-Rico; Puerto-Rico; Puertorico
Jamaica | en | | Jamaïca; Jamaïque; Jamaika; Jamaica
Trinidad and Tobago | en | | Trinidad & Tobago; Trinity and Tobago; Trinidad y Tobago; Trinidad-and-Tobago; Trinidad-Tobago
Barbados | en | | Barbade; Barbado
Guatemala | es
El Salvador | es | fr=Salvador?; it=El Salvador | Le Salvador; El-Salvador
Honduras | es
Tegucigalpa | es | | Tegucigalpas; Tegusigalpa
Nicaragua | es | | Nikaragua; Nicarágua
Costa Rica | es | | Costa-Rica; Kostarica
Panama | es | | +Panamá
Panama Canal | es | fr=canal de Panama; de=Panamakanal; es=canal de Panamá; it=canale di Panama; nl=Panamakanaal; pl=Kanał Panamski | Canal of Panama; Panama canal; Canal de Panamá; Panamá Canal
Darien Gap | es | fr=bouchon du Darién; de=Darién-Lücke; es=Tapón del Darién; it=Darién | +Darién Gap; Darien Plug; Darien gap; Darién gap; Darien Stopper
Colombia | es | | Colombie; Columbia?; Kolumbia
Bogota | es | es=Bogotá; de=Bogotá; it=Bogotá; pt=Bogotá; pl=Bogota | +Bogotá; Bogotà
Medellin | es | es=Medellín; de=Medellín | +Medellín; Medelin; Medelín
Venezuela | es | tr=Venezuela | Vénézuela; Venezuella; Venezuala; Wenezuela
Caracas | es | it=Caracas; tr=Karakas? | Karakas?; Caracás
Essequibo | es | fr=Essequibo; es=Esequibo; it=Esequibo; pt=Essequibo | Esequibo; Essequiba; Guayana Esequiba; Éssequibo
Guyana | en | es=Guyana; pt=Guiana? | Guiana?
Suriname | nl | it=Suriname | Surinam; Surinamé
Ecuador | es | fr=Equateur | Equador; Équateur; Ecuator; Ekuador
Quito | es
Guayaquil | es | | Guayaquíl; Guyaquil
Galapagos Islands | es | fr=îles Galapagos; de=Galápagos-Inseln; es=islas Galápagos; it=isole Galápagos | +Galápagos Islands; Galapagos islands; Galápagos islands; Islands Galapagos
Peru | es | pt=Peru | Pérou; +Perú; Perù
Lima | es
Cuzco | es | es=Cusco | +Cusco
Machu Picchu | qu | es=Machu Picchu | Macchu Picchu; Machu Pichu; Machu-Picchu; Matchu Picchu; Machupicchu
Bolivia | es | | Bolivie; Boliwia
La Paz | es | | La-Paz
Brazil | pt | es=Brasil?; pt=Brasil? | Brésil; Brasil?; Brasile
Brasilia | pt | pt=Brasília; de=Brasília; pl=Brasília | +Brasília; Brazilia; Brasilía
Sao Paulo | pt | pt=São Paulo; fr=Sao Paulo; it=San Paolo; es=São Paulo; de=São Paulo | +São Paulo; San Paolo?; Sao Paolo; São Paolo; San Pablo?; Saõ Paulo
Rio de Janeiro | pt | es=Río de Janeiro | Río de Janeiro; Rio de Janiero; Rio-de-Janeiro; Rio De Janeiro
Amazon | pt | fr=Amazonie; de=Amazonas; es=Amazonia; it=Amazzonia; pt=Amazónia; pl=Amazonia | Amazonie; Amazzonia; Amazonia? | rainforest; river; Brazil | ambiguous
Argentina | es | fr=Argentine? | Argentine?; Argentinia; Argentinien
Buenos Aires | es | | Buenos-Aires; Buenos Ayres; Buenos Aire; Bueno Aires
Patagonia | es | fr=Patagonie; de=Patagonien; pt=Patagónia; tr=Patagonya | Patagonie
Tierra del Fuego | es | fr=Terre de Feu; de=Feuerland; it=Terra del Fuoco; pt=Terra do Fogo; pl=Ziemia Ognista | Terra del Fuego; Tierra Del Fuego; Fire Land?; Terre de Feu; Tierra de Fuego
Falkland Islands | en | fr=îles Malouines; it=isole Falkland | Falklands Islands; Falkland islands; Falkand Islands
Falklands | en
Malvinas | es | fr=Malouines; es=Malvinas; it=Malvine; pl=Malwiny | Malouines; Malouine Islands; Malvinas Islands; Islas Malvinas; Malvine; Malouines Islands
Chile | es | fr=Chili?; nl=Chili? | Chili?; Cile
Santiago | es | | | Chile | ambiguous
Valparaiso | es | es=Valparaíso; fr=Valparaiso | +Valparaíso; Valparaíso; Valpariaso
Uruguay | es | | Uruguai; Urugay; Ouruguay; Urugwai
Paraguay | es | | Paraguai; Paragay
Asuncion | es | es=Asunción; de=Asunción | +Asunción; Assuncion; Asuncíon
`
