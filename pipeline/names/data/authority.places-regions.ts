/** Provinces, lesser towns, front-line villages, rivers and seas of the whole world, as pages of other languages spell them. */
export const placesRegions = `
# Iran: provinces and towns
West Azerbaijan | fa | fr=Azerbaïdjan occidental; de=West-Aserbaidschan; es=Azerbaiyán Occidental; tr=Batı Azerbaycan | West Azarbayjan; West Azarbaijan; Western Azarbaijan; West Azerbaidjan
East Azerbaijan | fa | fr=Azerbaïdjan oriental; de=Ost-Aserbaidschan; es=Azerbaiyán Oriental; tr=Doğu Azerbaycan | East Azarbayjan; East Azarbaijan; East Azerbaidjan
Ardabil | fa | fr=Ardébil; de=Ardebil; tr=Erdebil; es=Ardebil
Zanjan | fa | fr=Zandjan; de=Zandschan; tr=Zencan; es=Zanyán
Qazvin | fa | de=Qaswin; tr=Kazvin | Ghazvin; Kaswin; Gazvin
Hamadan | fa | tr=Hemedan | Hamedan
Khorramabad | fa | tr=Hürremabad | Choramabad; Khoramabad
Lorestan | fa | fr=Lourestan; tr=Luristan; es=Lorestán
Golestan | fa | de=Golestān; es=Golestán
Mazandaran | fa | de=Masandaran; es=Mazandarán
Gilan | fa | es=Guilán | Ghilan
Rasht | fa | fr=Racht; de=Rascht; tr=Reşt; pl=Raszt
Semnan | fa | tr=Simnan
Karaj | fa | fr=Karadj; de=Karadsch; tr=Kerec; pl=Karadż
Yazd | fa | de=Jasd; pl=Jazd | Yezd
Kerman | fa | fr=Kermân; tr=Kirman
Birjand | fa | fr=Birdjand; de=Birdschand
Bojnurd | fa | de=Bodschnurd | Bojnord; Bodjnourd
Kish Island | fa | de=Kisch | Kiche Island; Kisch Island
Qeshm | fa | fr=Qechm; de=Qeschm; tr=Keşm | Gheshm; Keshm
Abadan | fa | es=Abadán
Khorramshahr | fa | fr=Khorramchahr; de=Chorramschahr; tr=Hürremşehr | Khoramshahr
Mahabad | fa | tr=Mehabad
Saravan | fa | de=Sarawan
Khoy | fa | de=Choy? | Khoi
Parchin | fa | fr=Partchine; de=Partschin; tr=Parçin
Khondab | fa | | Khandab; Chondab
Alborz | fa | de=Alborsch; tr=Elburz | Elborz; Elbourz
Hormozgan | fa | de=Hormosgan; tr=Hürmüzgan; es=Hormozgán
Ilam | fa | | Ilaam
Khorasan | fa | de=Chorasan; tr=Horasan; es=Jorasán; pl=Chorasan | Khorassan
Islam Qala | fa | | Islam Ghala
# Iraq and Syria
Nineveh | ar | fr=Ninive; de=Ninive; es=Nínive; tr=Ninova; pl=Niniwa | Ninawa; Ninava
Diyala | ar | de=Dijala; tr=Diyale; pl=Dijala
Nasiriyah | ar | fr=Nassiriya; de=Nasirija; es=Nasiriya; tr=Nasıriye; pl=Nasirijja | Nassiriyah
Baqubah | ar | fr=Baaqouba; de=Baquba; es=Baquba; tr=Bakuba
Tal Afar | ar | tr=Telafer | Tel Afar; Tall Afar
Habbaniyah | ar | de=Habbanija | Habbaniya
Ain al-Asad | ar | fr=Aïn al-Assad; de=Ain al-Assad | Ayn al-Asad; Ein al-Asad
Jurf al-Sakhar | ar | | Jurf al-Sakher; Jourf al-Sakhar
Jaramana | ar | de=Dscharamana; tr=Ceramana | Jaramanah; Djaramana
Maarat al-Numan | ar | fr=Maaret al-Noomane; de=Maarat an-Numan; tr=Maaret Numan | Maaret al-Numan; Maarrat al-Numan; Maarat al-Nouman
Saraqib | ar | de=Sarakib; tr=Serakib | Saraqeb; Sarakeb
Khan Sheikhoun | ar | fr=Khan Cheikhoun; de=Chan Scheichun; es=Jan Sheijun; tr=Han Şeyhun | Khan Sheikhun; Khan Shaykhun
Jisr al-Shughur | ar | fr=Jisr al-Choughour; de=Dschisr asch-Schughur; tr=Cisr eş-Şuğur | Jisr al-Shughour; Jisr ash-Shugur
Al-Bab | ar | tr=El Bab
Jarablus | ar | fr=Jarablous; de=Dscharabulus; tr=Cerablus | Jarabulus; Djarabulus
Azaz | ar | de=Asas; tr=Azez | Aazaz; Aezaz
Ras al-Ayn | ar | fr=Ras al-Aïn; de=Ras al-Ain; tr=Resulayn | Ras el-Ain
Tal Abyad | ar | fr=Tall Abyad; tr=Tel Abyad | Tell Abyad; Tel Abiad
Tal Rifaat | ar | tr=Tel Rıfat | Tel Rifaat; Tall Rifaat; Tel Refaat
Abu Kamal | ar | fr=Boukamal; tr=Ebu Kemal | Albu Kamal; Al-Bukamal; Abou Kamal
Tishrin Dam | ar | fr=Tichrine Dam; de=Tischrin Dam; tr=Teşrin Dam | Tishreen Dam; Techrine Dam
Khmeimim | ar | fr=Hmeimim; de=Hmeimim; tr=Hmeymim; pl=Hmejmim | Khmeymim; Hmaymim; Khmeimin
Baniyas | ar | fr=Banias; de=Banijas; tr=Banyas
Al-Tanf | ar | de=at-Tanf; tr=Tanf | Et-Tanf
Mount Hermon | he | fr=Mont Hermon; tr=Hermon Dağı; es=Monte Hermón
Sednaya | ar | fr=Saidnaya; de=Saidnaja; pl=Sajdnaja | Saydnaya; Seydnaya; Sednayah
Al-Hol | ar | tr=Hol Camp | Al-Hawl; El-Hol; Al-Houl
# Lebanon, Palestinian territories
Shebaa Farms | ar | fr=Chebaa Farms | Scheeba Farms; Shab'a Farms
Khiam | ar | de=Chiam; es=Jiam; tr=Hıyam | Khyam; El-Khiam
Jounieh | ar | de=Dschunija | Junieh; Djounieh
Ain al-Hilweh | ar | fr=Aïn el-Héloué; de=Ain al-Hilwa; tr=Ayn el-Hilve | Ain el-Hilweh; Ein el-Hilweh; Ain al-Helweh
Chouf | ar | de=Schuf; es=Chuf | Shouf
Shati | ar | fr=Chati; de=Schati | Al-Shati; Chati refugee camp; Shati refugee camp
Shujaiya | ar | fr=Choujaïya; de=Schudschaija; es=Shuyaiya; tr=Şucaiyye; pl=Szadżaija | Shejaiya; Shijaiyah; Shujaiyya; Shujaya; Chajaiya
Bureij | ar | fr=Boureij; de=Bureidsch; es=Bureich; tr=Bureyc; pl=Burejdż | Al-Bureij; Boureidj; El Bureij
Maghazi | ar | de=Maghasi; tr=Megazi; es=Magazi | Al-Maghazi
Tubas | ar | fr=Toubas | Tubass
Salfit | ar | | Salfeet
Masafer Yatta | ar | fr=Massafer Yatta; de=Masafer Jatta
Kiryat Arba | he | de=Kirjat Arba | Qiryat Arba
Maale Adumim | he | fr=Maalé Adoumim; de=Maale Adummim
Nahariya | he | de=Naharija; pl=Naharijja | Naharia
Safed | he | de=Zefat | Tsfat
Nazareth | he | es=Nazaret; pl=Nazaret; tr=Nasıra
Lake Tiberias | he | fr=Lac de Tibériade | Lake Tiberiade; Tiberias Lake
# Gulf and Yemen
Dhahran | ar | tr=Zahran | Dahran
Najran | ar | fr=Nadjran; de=Nadschran; tr=Necran; es=Nayrán | Nejran
Jizan | ar | fr=Jizane; de=Dschasan; tr=Cizan | Jazan; Djizan
Yanbu | ar | fr=Yanbou; de=Janbu; es=Yanbú | Yanboo
Mukalla | ar | fr=Moukalla; tr=Mükella; es=Mukala | Al-Mukalla; El Mukalla
Dhale | ar | fr=Dhaleh | Al-Dhalea; Ad Dali; Dhalea; Al-Dhale
Shabwa | ar | fr=Chabwa; de=Schabwa; tr=Şebve | Shabwah
Lahij | ar | fr=Lahej; de=Lahidsch; tr=Lahic | Lahj
Ras Isa | ar | fr=Ras Issa | Ras Eisa
# Turkey
Hakkari | tr | tr=Hakkâri
Sirnak | tr | tr=Şırnak; de=Şırnak | Shirnak; Schirnak
Cizre | tr | | Jizre; Cezire
Nusaybin | tr | | Nusaibin; Nusaybine
Mardin | tr | | Mardine
Bingol | tr | tr=Bingöl
Igdir | tr | tr=Iğdır | Ighdir
Erzurum | tr | fr=Erzouroum | Erzeroum; Erzroum; Erzurumi
Erzincan | tr | | Erzindjan; Erzinjan
Trabzon | tr | fr=Trébizonde; de=Trapezunt; es=Trebisonda; el=Trapezounta
Adiyaman | tr | tr=Adıyaman | Adyaman
Antakya | tr | fr=Antioche | Antakia
Iskenderun | tr | tr=İskenderun; fr=Alexandrette; es=Alejandreta
Mersin | tr | | Mersine
Konya | tr | | Konia
Bursa | tr | | Bursaa
Edirne | tr | fr=Andrinople; de=Adrianopel; el=Adrianoupoli; es=Adrianópolis; bg=Odrin
Canakkale | tr | tr=Çanakkale | Chanakkale; Tchanakkale
Bodrum | tr | fr=Bodroum
Mugla | tr | tr=Muğla
Eskisehir | tr | tr=Eskişehir | Eskishehir
Incirlik | tr | tr=İncirlik | Indzhirlik; Injirlik
Silivri | tr | | Silivry
Akkuyu | tr | fr=Akkouyou | Akkuju
Taksim Square | tr | | Taxim Square; Taksim Meydanı
Gezi Park | tr | | Gezi Parkı; Guezi Park
Imrali | tr | tr=İmralı | Imraly
# Ukraine: the front of late
Udachne | uk | de=Udatschne; fr=Oudatchné | Udachnoye; Udachny
Kotlyne | uk | | Kotlino; Kotline
Novoiehorivka | uk | | Novoyegorovka
Drobysheve | uk | | Drobyshevo; Drobichevo
Zvanivka | uk | | Zvanovka
Predtechyne | uk | | Predtechino
Stupochky | uk | | Stupochki
Bila Hora | uk | | Belaya Gora
Kleban-Byk | uk | | Klebanbyk
Oleksandro-Kalynove | uk | | Aleksandro-Kalinovo
Rusyn Yar | uk | | Rusin Yar
Zolotyi Kolodiaz | uk | | Zolotoy Kolodez
Temyrivka | uk | | Temirovka
Lobkove | uk | | Lobkovoye
Shcherbaky | uk | | Shcherbaki; Chtcherbaky
Mala Tokmachka | uk | de=Mala Tokmatschka; fr=Mala Tokmatchka | Malaya Tokmachka
Novodanylivka | uk | | Novodanilovka
Kucherivka | uk | | Kucherovka
Stelmakhivka | uk | | Stelmakhovka
Kindrashivka | uk | | Kondrashovka
Yunakivka | uk | de=Junakiwka; fr=Iounakivka | Yunakovka
Velyka Pysarivka | uk | | Velikaya Pisarevka
Hoptivka | uk | | Goptovka
Kozacha Lopan | uk | | Kazachya Lopan
Dnipro River | uk
Inhul | uk | | Ingul
Oril | uk
Khortytsia | uk | de=Chortyzja | Khortitsa
Kinburn Spit | uk | fr=Kinbourn Spit; de=Kinburn-Halbinsel | Kinburnskaya Kosa
Zmiinyi Island | uk | | Zmeiny Island
Saky | uk
Belbek | uk
Chonhar | uk | fr=Tchonhar; de=Tschonhar | Chongar; Tchongar
Armiansk | uk | | Armyansk
Yevpatoria | uk | fr=Eupatoria; de=Jewpatorija; pl=Eupatoria | Evpatoria; Yevpatoriya; Evpatoriya
Bakhchysarai | uk | fr=Bakhtchissaraï; de=Bachtschyssaraj | Bakhchisaray; Bakhchisarai
# Russia
Yamal | ru | fr=Iamal; de=Jamal
Novaya Zemlya | ru | fr=Nouvelle-Zemble; de=Nowaja Semlja; es=Nueva Zembla; pl=Nowa Ziemia; it=Novaja Zemlja | Novaïa Zemlia; Novaia Zemlya
Franz Josef Land | ru | fr=François-Joseph Land | Zemlya Frantsa-Iosifa
Ust-Luga | ru | fr=Oust-Louga; pl=Ust-Ługa
Primorye | ru | fr=Primorié; de=Primorje; es=Primorie; pl=Primorje | Primor'e
Vyborg | ru | de=Wyborg; fi=Viipuri; sv=Viborg; pl=Wyborg
Ivanovo | ru | de=Iwanowo; pl=Iwanowo
Kostroma | ru
Kolomna | ru
Tambov | ru | de=Tambow; pl=Tambow
Penza | ru | de=Pensa
Kurgan | ru | fr=Kourgan
Birobidzhan | ru | fr=Birobidjan; de=Birobidschan; pl=Birobidżan; es=Birobidzhán
Neryungri | ru | fr=Nerioungri
Orsk | ru
Sterlitamak | ru
Nizhnekamsk | ru | fr=Nijnekamsk; de=Nischnekamsk; pl=Niżniekamsk
Yelabuga | ru | fr=Ielabouga; de=Jelabuga; pl=Jełabuga | Elabuga; Elabouga
Engels Air Base | ru | | Engels-2; Enguels Air Base
Olenya | ru | de=Olenja | Olenia
Morozovsk | ru | de=Morosowsk
Grayvoron | ru | de=Graiworon; fr=Graïvoron | Grajvoron
Tyotkino | ru | fr=Tiotkino; de=Tjotkino | Tetkino
Korenevo | ru | de=Korenewo; fr=Korénévo
Lgov | ru | de=Lgow
Kurchatov | ru | fr=Kourtchatov; de=Kurtschatow | Kourchatov
Klintsy | ru | de=Klinzy | Klinci
Temryuk | ru | fr=Temriouk; de=Temrjuk; pl=Temriuk
Slavyansk-on-Kuban | ru | | Slavyansk-na-Kubani
Yeysk | ru | fr=Ieïsk; de=Jeisk; pl=Jejsk | Yeisk; Eysk; Eisk
Budyonnovsk | ru | fr=Boudionnovsk; de=Budjonnowsk; pl=Budionnowsk | Budennovsk; Budyonovsk
Kizlyar | ru | fr=Kizliar; de=Kisljar
Gudermes | ru | fr=Goudermes
Argun | ru | fr=Argoun
Vedeno | ru | fr=Védéno; de=Wedeno
Magas | ru
Adygea | ru | fr=Adyguée; de=Adygeja; es=Adigueya; pl=Adygeja; tr=Adıge | Adygeya; Adiguea
Karelia | ru | fr=Carélie; de=Karelien; es=Carelia; fi=Karjala | Kareliya
Komi | ru
Altai | ru | fr=Altaï; es=Altái; pl=Ałtaj
Khakassia | ru | fr=Khakassie; de=Chakassien; es=Jakasia; pl=Chakasja; tr=Hakasya | Khakasia; Hakasia
Mari El | ru | | Marij El; Mariy El
Ob | ru
Yenisei | ru | fr=Ienisseï; de=Jenissei; es=Yeniséi; pl=Jenisej; tr=Yenisey | Enisei
Kuban | ru | fr=Kouban; es=Kubán; pl=Kubań
Terek | ru
Lake Ladoga | ru | fr=Lac Ladoga; de=Ladogasee | Ladoga Lake; Ladozhskoye Lake
Sea of Okhotsk | ru | fr=Mer d'Okhotsk; de=Ochotskisches Meer; es=Mar de Ojotsk | Sea of Ochotsk; Okhotsk Sea
Barents Sea | ru | fr=Mer de Barents; de=Barentssee; es=Mar de Barents; pl=Morze Barentsa | Barentz Sea
White Sea | ru | fr=Mer Blanche; de=Weißes Meer; es=Mar Blanco
Bering Strait | ru | fr=Détroit de Béring; de=Beringstraße; es=Estrecho de Bering | Behring Strait
# Caucasus and Central Asia
Shahbuz | az | tr=Şahbuz; fr=Chahbouz | Shakhbuz
Zabukh | az | | Zabux; Zabuh
Tegh | hy | | Tekh
Yeraskh | hy | fr=Eraskh; de=Jeraskh | Yerashkh
Nerkin Hand | hy | | Nerkin And
Agarak | hy | | Agarakk
Javakheti | ka | fr=Djavakhétie; de=Dschawachetien; es=Yavajeti; tr=Cavaheti | Dzhavakheti; Javakhetia; Djavakheti; Samtskhe-Javakhetia
Samegrelo | ka | fr=Samégrélo | Mingrelia; Megrelia
Kakheti | ka | fr=Kakhétie; de=Kachetien; es=Kajetia; tr=Kaheti; pl=Kachetia | Kakhetia; Kahetia
Imereti | ka | fr=Iméréthie; de=Imeretien; es=Imericia; tr=İmereti; pl=Imeretia
Svaneti | ka | fr=Svanétie; de=Swanetien; es=Svanetia; pl=Swanetia | Svanetiya
Kvemo Kartli | ka | fr=Kvemo Kartlie; de=Niederkartlien
Pankisi Gorge | ka | fr=Pankissi Gorge; de=Pankissi Gorge | Pankiski Gorge
Kodori Gorge | ka | | Kodor Gorge; Kodori Gorges
Akhalgori | ka | de=Achalgori | Leningori
Orbeliani Palace | ka | fr=Palais Orbéliani
Kokshetau | kk | fr=Kokchetaou; de=Kökschetau; pl=Kokczetaw | Kokchetav; Kokchetau
Khorgos | kk | de=Chorgos | Korgas; Qorghas
Mangystau | kk | fr=Manguistaou; de=Mangghystau | Mangistau; Mangyshlak
Tengiz | kk | fr=Tenguiz; de=Tengis
Kashagan | kk | fr=Kachagan; de=Kaschagan; pl=Kaszagan; tr=Kaşagan
Irtysh | kk | fr=Irtych; de=Irtysch; es=Irtish; pl=Irtysz; tr=İrtiş | Ertis
Amu Darya | uz | fr=Amou-Daria; de=Amudarja; es=Amu Daria; pl=Amu-daria; tr=Amuderya | Amudarya
Syr Darya | uz | fr=Syr-Daria; de=Syrdarja; es=Sir Daria; pl=Syr-daria; tr=Siriderya | Syrdarya; Sirdaryo
Kamchik Pass | uz | | Qamchiq Pass
Rogun Dam | tg | fr=Rogoun Dam | Roghun Dam
Tursunzoda | tg | | Tursunzade; Tursun-Zade
Sughd | tg | fr=Soughd | Sogd; Sogdian Region; Sughd Province
Leilek | ky | | Leylek; Lyailyak
Chui | ky | fr=Tchouï; de=Tschüi; pl=Czuj | Chuy Valley
Balykchy | ky | | Balykchi; Rybachye
Dashoguz | tk | fr=Dachogouz; de=Daşoguz; tr=Daşoğuz | Dashogus; Dashhowuz; Tashauz
# Africa
El Daein | ar | fr=Ed Daein | Ad-Du'ayn; Al-Daein; El-Daien
Zalingei | ar | | Zalinge; Zalingi
Al-Fashaga | ar | fr=Al-Fachaga | Al-Fashqa; El Fashaga; Fashaga
Gezira | ar | | El Gezira; Al-Gezira; Gezireh
Sennar | ar | de=Sannar | Sinnar
En Nahud | ar | | An-Nuhud; El Nuhud; Al-Nuhud; El Nahud
Abyei | ar | | Abiei; Abye
Heglig | ar | | Higlig
Bentiu | ar | fr=Bentiou
Upper Nile | ar | fr=Haut-Nil; de=Obernil; es=Alto Nilo
Lake Chad | fr | fr=Lac Tchad; de=Tschadsee; es=Lago Chad; tr=Çad Gölü | Lake Tchad; Chad Lake; Lake Tschad
Lake Tanganyika | sw | fr=Lac Tanganyika; de=Tanganjikasee | Lake Tanganika; Tanganyika Lake
Lake Victoria | sw | fr=Lac Victoria; de=Viktoriasee | Lake Viktoria
Lake Kivu | sw | fr=Lac Kivu; de=Kiwusee | Lake Kivou; Lake Kiwu
Uvira | fr | fr=Ouvira?
Bunia | fr | | Bounia
Rutshuru | fr | | Routshourou; Rutchuru
Masisi | fr | | Massisi
Walikale | fr | | Oualikale
Lubumbashi | fr | | Lubumbachi
Kasai | fr | fr=Kasaï | Kassai
Tillaberi | fr | fr=Tillabéri | Tillabery; Tilaberi
Taoudenni | fr | fr=Taoudénit | Taoudeni
Segou | fr | fr=Ségou
Tinzaouaten | fr | fr=Tinzaouatène | Tinzawaten; Tin Zaouatine; Tinzaouatine
Barsalogho | fr | | Barsalogo
Diamniadio | fr | | Diamniadyo; Diamnadio
Thies | fr | fr=Thiès
Nzerekore | fr | fr=Nzérékoré
Bouake | fr | fr=Bouaké
Buea | en | fr=Buéa
Mocimboa da Praia | pt | pt=Mocímboa da Praia | Mocimboa de Praia
Lamu | sw | fr=Lamou
Baidoa | so | fr=Baïdoa | Baydhabo; Baydoa
Beledweyne | so | | Beledwein; Belet Weyne; Beledwayne; Beletweyne
Bosaso | so | | Bossaso; Boosaaso; Bosasso
Las Anod | so | | Laascaanood; Laas Anood; Las Anood; Lasanod
Jubaland | so | | Joubaland; Djoubaland
Dhusamareb | so | | Dhuusamarreeb; Dusmareb; Dusamareb
Ogaden | so | es=Ogadén
Jijiga | so | fr=Djidjiga | Jigjiga; Djijiga
Adwa | ti | fr=Adoua; it=Adua; de=Adua
Humera | ti | fr=Houmera
Bahir Dar | am | | Bahar Dar; Baher Dar
Zambezi | en | fr=Zambèze; de=Sambesi; es=Zambeze; pt=Zambeze
Kilimanjaro | sw | fr=Kilimandjaro; de=Kilimandscharo; pl=Kilimandżaro; it=Kilimangiaro
Great Lakes | en | fr=Grands Lacs; es=Grandes Lagos; de=Große Seen
Horn of Africa | en | fr=Corne de l'Afrique; de=Horn von Afrika; es=Cuerno de África; it=Corno d'Africa; tr=Afrika Boynuzu
Maghreb | ar | es=Magreb; it=Magreb; tr=Mağrip | Maghrib
Constantinople | el | de=Konstantinopel; es=Constantinopla; it=Costantinopoli; pl=Konstantynopol
# Libya, Tunisia, Algeria, Morocco, Egypt
Al-Bayda | ar | fr=Al-Baïda; de=Baida; es=Al Baida; it=Beida | Al-Beida; El Beida
Ras Lanuf | ar | fr=Ras Lanouf
Brega | ar | | Marsa el-Brega; Brega Port
Bani Walid | ar | | Beni Walid; Bani Oualid
Tarhuna | ar | fr=Tarhouna | Tarhunah
Medenine | ar | fr=Médenine | Medenin
Gabes | ar | fr=Gabès
Sidi Bouzid | ar | | Sidi Buzid; Sidi Bou Zid
Bejaia | ar | fr=Béjaïa
Setif | ar | fr=Sétif
Ghardaia | ar | fr=Ghardaïa
Hassi Messaoud | ar | | Hassi Messaud
In Amenas | ar | | Ain Amenas
Tlemcen | ar | es=Tremecén
Dakhla | ar | es=Dajla
Smara | ar | | Es-Semara; Esmara
Oujda | ar | es=Uxda | Udschda; Ouchda
Meknes | ar | fr=Meknès; es=Mequínez
Tetouan | ar | fr=Tétouan; es=Tetuán
Ismailia | ar | fr=Ismaïlia; es=Ismailía; tr=İsmailiye | Ismailiya
Damietta | ar | fr=Damiette; es=Damieta; tr=Dimyat | Dumyat
Hurghada | ar | fr=Hourghada | Hurgada; Gurgada
Minya | ar | de=Minja | Minia; El Minya; Al-Minya; Menya
Assiut | ar | fr=Assiout; es=Asiut | Asyut; Assyut
# Asia
Muzaffarabad | ur | es=Muzafarabad | Mouzaffarabad
Gilgit-Baltistan | ur | | Gilguit-Baltistan
Gwadar | ur | | Gvadar; Gouadar; Gwador
Sindh | ur | fr=Sind | Sinde; Sindhe
Multan | ur | | Moultan
Faisalabad | ur | | Fayçalabad; Feisalabad
Torkham | ps | tr=Turhem | Torkhem; Turkham; Tourkham
Spin Boldak | ps | | Spin Buldak
Durand Line | en | fr=Ligne Durand; de=Durand-Linie; es=Línea Durand
Kunar | ps | fr=Kounar | Konar
Paktia | ps | | Paktya
Paktika | ps | | Paktica
Ghazni | fa | de=Ghasni; tr=Gazne; es=Gazni
Zabul | ps | de=Sabul; fr=Zaboul
Uruzgan | ps | fr=Ourouzgan; de=Urusgan | Orouzgan; Oruzgan; Urozgan
Badakhshan | fa | fr=Badakhchan; de=Badachschan; es=Badajshán; tr=Bedahşan; pl=Badachszan | Badahshan
Bamiyan | fa | tr=Bamyan; es=Bamiyán | Bamian
Baghlan | fa | | Baglan
Faryab | fa | | Fariab
Nimroz | fa | | Nimruz; Nimrouz
Logar | fa | | Lougar
Wardak | fa | | Vardak
Pahalgam | hi | | Pahalgham; Pahelgam
Line of Control | en | fr=Ligne de contrôle; es=Línea de Control
Galwan Valley | hi | | Galvan Valley
Arunachal Pradesh | hi | | Arounachal Pradesh
Rajasthan | hi | es=Rajastán; pl=Radżastan | Radjasthan; Radschasthan
Maharashtra | hi | es=Maharastra; pl=Maharasztra | Maharachtra; Maharaschtra
Kerala | hi | fr=Kérala
Tamil Nadu | hi | | Tamil Nadou; Tamilnadu
Andhra Pradesh | hi | | Andra Pradesh
Madhya Pradesh | hi | | Madhia Pradesh
Uttarakhand | hi | | Uttarakhande; Outtarakhand
Jharkhand | hi | | Djharkhand
Jaipur | hi | pl=Dżajpur | Djaipur; Dschaipur
Brahmaputra | hi | fr=Brahmapoutre | Bramaputra
Bago | my | | Pegu; Bagou
Sagaing | my | | Sagain
Kachin | my | | Katchin
Shan State | my | fr=Chan State; de=Schan State
Chin State | my | | Tchin State
Lashio | my | | Lachio
Myawaddy | my | | Myawadi; Miawaddy
Sittwe | my | | Sitwe; Sittoue
Kyaukphyu | my | | Kyaukpyu; Kyauk Phyu
Laukkai | my | | Laukkaing
Preah Sihanouk | km | | Preah Sihanuk
Sisaket | th | | Si Sa Ket; Srisaket
Phuket | th | | Pukhet; Phouket
Narathiwat | th | | Naratiwat
Hat Yai | th | | Haad Yai; Hatyai
Can Tho | vi | vi=Cần Thơ
Quang Ninh | vi | vi=Quảng Ninh
Ha Long Bay | vi | fr=Baie d'Along | Halong Bay
West Papua | id | fr=Papouasie occidentale; de=Westpapua; es=Papúa Occidental | Papua Barat
Kalimantan | id | es=Kalimantán
Borneo | ms | fr=Bornéo
Yogyakarta | id | | Jogjakarta; Djogjakarta; Jogyakarta
Surabaya | id | | Sourabaya; Soerabaja
Bandung | id | | Bandoeng; Bandoung
Penang | ms | | Pinang
Johor | ms | | Djohor; Johore
Luzon | tl | fr=Luçon; es=Luzón
Cebu | tl | es=Cebú
Palawan | tl | es=Palaúan
Shandong | zh | ru=Shandun; pl=Szantung | Chandong; Shantung; Schandong
Shanxi | zh | ru=Shansi | Chanxi; Schanxi
Shaanxi | zh | | Schaanxi
Guangxi | zh | ru=Guansi | Kwangsi; Kouangsi
Guizhou | zh | ru=Guychzhou
Gansu | zh | fr=Gansou
Qinghai | zh | ru=Tsinkhay | Tsinghai; Chinghai
Heilongjiang | zh | ru=Kheyluntszyan | Heilungkiang
Jilin | zh | ru=Tszilin
Liaoning | zh | ru=Lyaonin
Zhejiang | zh | ru=Chzhetszyan | Chekiang
Jiangsu | zh | ru=Tszyansu | Kiangsu
Qingdao | zh | ru=Tsindao; de=Tsingtau
Dalian | zh | ru=Dalyan | Dalien
Shenyang | zh | ru=Shenyan
Xiamen | zh | ru=Syamen
Pearl River | zh | fr=Rivière des Perles; de=Perlfluss
Daegu | ko | ru=Tegu | Taegu
Gwangju | ko | ru=Kvandzhu | Kwangju
Gyeonggi | ko | ru=Kyongi | Kyonggi
Pyeongtaek | ko | | Pyongtaek
Kaesong | ko | ru=Keson | Gaeseong
Punggye-ri | ko | | Phunggye-ri; Pungye-ri
Nagoya | ja | pl=Nagoja
Yokohama | ja | ru=Iokogama; pl=Jokohama | Iokohama
Niigata | ja | | Nigata
# Americas
Ciudad Juarez | es | es=Ciudad Juárez
Culiacan | es | es=Culiacán
Michoacan | es | es=Michoacán
Yucatan | es | es=Yucatán
Cucuta | es | es=Cúcuta
Cartagena | es | fr=Carthagène
Strait of Magellan | es | fr=Détroit de Magellan; de=Magellanstraße; es=Estrecho de Magallanes
Andes | es | fr=Cordillère des Andes; de=Anden
Caribbean | en | fr=Caraïbes; de=Karibik; it=Caraibi; pl=Karaiby; tr=Karayipler
Gulf of Mexico | en | fr=Golfe du Mexique; de=Golf von Mexiko; es=Golfo de México; it=Golfo del Messico; tr=Meksika Körfezi | Gulf of Mexiko
Chicago | en | ru=Chikago; tr=Şikago
San Francisco | en | ru=San-Frantsisko
Seattle | en | ru=Sietl
Houston | en | ru=Khyuston
Alaska | en | ru=Alyaska; es=Alasca
Anchorage | en | ru=Ankoridzh
Massachusetts | en | ru=Massachusets
North Carolina | en | fr=Caroline du Nord; es=Carolina del Norte; de=Nordkarolina; it=Carolina del Nord
South Carolina | en | fr=Caroline du Sud; es=Carolina del Sur; it=Carolina del Sud
North Dakota | en | fr=Dakota du Nord; es=Dakota del Norte
West Virginia | en | fr=Virginie-Occidentale; es=Virginia Occidental
British Columbia | en | fr=Colombie-Britannique; es=Columbia Británica; it=Columbia Britannica
Nova Scotia | en | fr=Nouvelle-Écosse; es=Nueva Escocia; de=Neuschottland
Ottawa | en | ru=Ottava; tr=Ottava; lv=Otava
# Europe and seas
Scania | sv | sv=Skåne
Lapland | fi | fr=Laponie; de=Lappland; es=Laponia; pl=Laponia; sv=Lappland
Tromso | no | no=Tromsø
Aarhus | da | da=Århus
Jutland | da | de=Jütland; es=Jutlandia; da=Jylland; pl=Jutlandia
Oresund | sv | sv=Öresund
Siauliai | lt | lt=Šiauliai
Rezekne | lv | lv=Rēzekne
Liepaja | lv | lv=Liepāja
Parnu | et | et=Pärnu
Bialystok | pl | pl=Białystok; ru=Belostok
Lublin | pl
Torun | pl | pl=Toruń
Czestochowa | pl | pl=Częstochowa
Katowice | pl
Kielce | pl
Opole | pl
Gdynia | pl
Bydgoszcz | pl
Bialowieza | pl | pl=Białowieża
Ostrava | cs
Olomouc | cs
Kosice | sk | sk=Košice
Gyor | hu | hu=Győr
Lake Balaton | hu | de=Plattensee; fr=Lac Balaton
Brasov | ro | ro=Brașov
Galati | ro | ro=Galați
Stara Zagora | bg
Lovech | bg | fr=Lovetch
Kragujevac | sr | | Kraguyevats
Presevo | sr | sr=Preševo
Bujanovac | sr
Sandzak | sr | sr=Sandžak; de=Sandschak; tr=Sancak; fr=Sandjak
Banja Luka | bs | ru=Banya-Luka | Banjaluka; Bania Luka
Brcko | bs | bs=Brčko; ru=Brchko
Bihac | bs | bs=Bihać; ru=Bikhach
Tuzla | bs
Neum | bs
Knin | hr
Osijek | hr
Budva | sr
Kotor | sr
Cetinje | sr
Ulcinj | sr
Gjakova | sq | sr=Đakovica | Djakovica
Ferizaj | sq | sr=Uroševac
Leposavic | sr | sr=Leposavić
Zvecan | sr | sr=Zvečan
Zubin Potok | sr
Banjska | sr
Jarinje | sr
Bitola | mk | sr=Bitolj | Bitolia
Struga | mk
South Tyrol | it | de=Südtirol; it=Alto Adige; fr=Tyrol du Sud; es=Tirol del Sur
Carinthia | de | de=Kärnten; fr=Carinthie; it=Carinzia; sl=Koroška
Styria | de | de=Steiermark; fr=Styrie; es=Estiria; it=Stiria
Lower Austria | de | de=Niederösterreich; fr=Basse-Autriche; es=Baja Austria
Pomerania | pl | de=Pommern; pl=Pomorze; fr=Poméranie
Masuria | pl | de=Masuren; pl=Mazury; fr=Mazurie
East Prussia | de | de=Ostpreußen; fr=Prusse-Orientale; pl=Prusy Wschodnie; es=Prusia Oriental
Lake Constance | de | de=Bodensee; fr=Lac de Constance; it=Lago di Costanza; es=Lago de Constanza
Black Forest | de | de=Schwarzwald; fr=Forêt-Noire; es=Selva Negra
Drina | sr
Elbe | de | cs=Labe; pl=Łaba
Tagus | pt | es=Tajo; pt=Tejo; de=Tajo
Ebro | es | fr=Èbre; ca=Ebre
Ionian Sea | el | fr=Mer Ionienne; de=Ionisches Meer; es=Mar Jónico; it=Mar Ionio
Sea of Marmara | tr | fr=Mer de Marmara; de=Marmarameer; es=Mar de Mármara; tr=Marmara Denizi | Marmara Sea
North Sea | en | fr=Mer du Nord; de=Nordsee; es=Mar del Norte; it=Mare del Nord; pl=Morze Północne; tr=Kuzey Denizi
Sea of Japan | ja | fr=Mer du Japon; de=Japanisches Meer; es=Mar de Japón
Yellow Sea | zh | fr=Mer Jaune; de=Gelbes Meer; es=Mar Amarillo
East China Sea | zh | fr=Mer de Chine orientale; de=Ostchinesisches Meer; es=Mar de China Oriental
Indian Ocean | en | fr=Océan Indien; de=Indischer Ozean; es=Océano Índico; it=Oceano Indiano; tr=Hint Okyanusu; pl=Ocean Indyjski
Pacific Ocean | en | fr=Océan Pacifique; de=Pazifischer Ozean; es=Océano Pacífico; it=Oceano Pacifico; tr=Pasifik Okyanusu; pl=Ocean Spokojny
Atlantic Ocean | en | fr=Océan Atlantique; de=Atlantischer Ozean; es=Océano Atlántico; it=Oceano Atlantico; tr=Atlas Okyanusu; pl=Ocean Atlantycki
Arctic | en | fr=Arctique; de=Arktis; es=Ártico; it=Artico; tr=Arktik; pl=Arktyka; ru=Arktika
Middle East | en | fr=Moyen-Orient; de=Naher Osten; es=Oriente Medio; it=Medio Oriente; pl=Bliski Wschód; tr=Orta Doğu; pt=Oriente Médio
Far East | en | fr=Extrême-Orient; de=Ferner Osten; es=Extremo Oriente; it=Estremo Oriente
Eurasia | en | fr=Eurasie; de=Eurasien; tr=Avrasya; pl=Eurazja; ru=Yevraziya
Central Asia | en | fr=Asie centrale; de=Zentralasien; es=Asia Central; it=Asia centrale; tr=Orta Asya; pl=Azja Środkowa
Latin America | en | fr=Amérique latine; de=Lateinamerika; es=América Latina; it=America latina; pt=América Latina; tr=Latin Amerika; pl=Ameryka Łacińska
`
