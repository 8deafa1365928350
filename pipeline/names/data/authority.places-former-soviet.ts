/** Places of the Caucasus, Russia, Ukraine, Belarus, Moldova and Central Asia. */
export const placesFormerSoviet = `
# Caucasus
Armenia | hy
Yerevan | hy | it=Erevan; pt=Ierevan; lv=Erevāna; lt=Jerevanas | Jerewan; Erevã; Iravan; Jeravan
Gyumri | hy | fr=Gyoumri; de=Gjumri; es=Guiumri; pl=Giumri | Gumri; Gioumri; Goumri; Gumry; Guioumri
Vanadzor | hy | de=Wanadsor; pl=Wanadzor
Goris | hy
Kapan | hy | | Ghapan
Meghri | hy | fr=Meghri | Megri; Meghry
Jermuk | hy | fr=Djermouk; de=Dschermuk; es=Yermuk | Djermuk; Jermouk; Dżermuk
Sotk | hy
Syunik | hy | fr=Siounik; de=Sjunik; es=Siunik; pl=Sjunik | Syounik; Syunic; Syunyk
Gegharkunik | hy | fr=Gegharkounik; de=Gegharkunik; es=Guegarkunik | Guegharkounik; Gegarkunik
Tavush | hy | fr=Tavouch; de=Tawusch; es=Tavush; pl=Tawusz; tr=Tavuş | Tavoush
Vardenis | hy | de=Wardenis
Ijevan | hy | fr=Idjevan; de=Idschewan | Idzhevan
Dilijan | hy | fr=Dilidjan; de=Dilidschan; es=Diliyán | Dilizhan
Sisian | hy | fr=Sissian; de=Sissian
Shurnukh | hy | fr=Chournoukh; de=Schurnuch
Amulsar | hy | fr=Amoulsar
Artashat | hy | fr=Artachat; de=Artaschat; es=Artashat
Ashtarak | hy | fr=Achtarak; de=Aschtarak
Noyemberyan | hy | fr=Noyemberian; de=Nojemberjan
Yeghegnadzor | hy | fr=Eghegnadzor; de=Jeghegnadsor | Yeghegnadsor
Kajaran | hy | fr=Kadjaran; de=Kadscharan
Vayots Dzor | hy | fr=Vayots Dzor; de=Wajoz Dsor
Kornidzor | hy | de=Kornidsor
Etchmiadzin | hy | fr=Etchmiadzine; de=Etschmiadsin; es=Echmiadzín | Ejmiatsin; Edjmiatsin; Eczmiadzyn
Vagharshapat | hy | fr=Vagharchapat; de=Wagharschapat
Lake Sevan | hy | fr=lac Sevan; de=Sewansee; es=lago Seván
Nagorno-Karabakh | ru | fr=Haut-Karabakh; de=Bergkarabach; es=Nagorno Karabaj; it=Nagorno-Karabakh; pt=Nagorno-Karabakh; nl=Nagorno-Karabach; pl=Górski Karabach; cs=Náhorní Karabach; sv=Nagorno-Karabach; tr=Dağlık Karabağ | Nagorny Karabakh; Nagorno-Karabagh; Haut-Karabagh; Berg-Karabach; Nagorni Karabaj; Nagorno-Karabaht; Nagorno-Karabah; Nagornyi Karabakh; Alto Karabaj; Alto Karabakh; Alto Carabaque; Nagorno-Karabaque; Nagornyj Karabakh; Daghlig Garabagh; Dağlıq Qarabağ; Alto Carabaj
Karabakh | az | de=Karabach; es=Karabaj; nl=Karabach; pl=Karabach; tr=Karabağ | Karabagh; Qarabagh; Garabagh; Karabax; Qarabağ; Carabaque
Upper Karabakh | az | | Upper Karabagh
Mountainous Karabakh | az
Artsakh | hy | de=Arzach; es=Artsaj; pl=Arcach; nl=Artsach | Arzakh; Artzakh; Arcakh
Stepanakert | hy | fr=Stepanakert; es=Stepanakert | Stepanaguerd; Stepanaquerte
Khankendi | az | fr=Khankendi; de=Chankendi; es=Jankendi; pl=Chankendi | Xankendi; Hankendi; Khankandi; Xankəndi; Khankendy
Shusha | az | fr=Choucha; de=Schuscha; es=Shushá; nl=Sjoesja; pl=Szusza; it=Šuša; tr=Şuşa | Chucha; Susa?; Şuşa
Shushi | hy | fr=Chouchi; de=Schuschi; es=Shushí; pl=Szuszi | Sushi?
Lachin | az | fr=Latchine; de=Latschin; es=Lachín; nl=Latsjin; pl=Laczyn | Latchin; Laçın; Łaczin
Berdzor | hy
Lachin Corridor | az | fr=corridor de Latchine; de=Latschin-Korridor; es=corredor de Lachín; it=corridoio di Lachin; pl=korytarz laczyński; nl=Latsjin-corridor | Latchine Corridor; Latchin Corridor
Kalbajar | az | fr=Kelbadjar; de=Kəlbəcər; pl=Kelbadżar | Kelbajar; Kalbadjar; Kelbecer; Kelbadschar; Kelbadzhar
Karvachar | hy | fr=Karvatchar
Aghdam | az | fr=Aghdam; de=Ağdam; es=Agdam; pl=Agdam | +Agdam; Agham
Aghdara | az | de=Ağdərə | Agdere
Martakert | hy | fr=Martakert; de=Martakert | Mardakert
Martuni | hy | fr=Martouni
Khojavend | az | fr=Khodjavend; de=Chodschawend | Khojavand; Khojavad
Hadrut | hy | fr=Hadrout | Gadrut
Askeran | hy
Asgaran | az
Fuzuli | az | fr=Fizouli; de=Füzuli; pl=Fizuli? | Fizuli?; Fuzouli; Fouzouli; Fisuli
Jabrayil | az | fr=Djabraïl; de=Dschabrajil; es=Yabrail; pl=Dżabraił | Jebrail; Djebraïl; Cebrail; Dschabrail; Jabrail; Cebrayil; Jabrayl; Cəbrayıl
Zangilan | az | fr=Zanguilan; de=Zəngilan; pl=Zangelan | Zanguelan; Zengilan; Zenguilan; Sangilan
Khojaly | az | fr=Khodjaly; de=Chodschali; es=Jojaly; pl=Chodżały; tr=Hocalı | Khojali; Khodzhaly; Hojaly; Xocalı; Jodyalí; Khodjali
Zangezur | az | fr=Zanguezour; de=Sangesur; es=Zangezur; pl=Zangezur; nl=Zangezoer | Zanguezur; Zangezour; Zengezur; Zəngəzur
Zangezur Corridor | az | fr=corridor de Zanguezour; de=Sangesur-Korridor; es=corredor de Zangezur | Zanguezour Corridor; Zangezour Corridor
Azerbaijan | az | | Azerbaidzhan; Azerbajan; Azerbeidjan; Azerbaydzhan; Azerbaidjian; Azerbaijian
Baku | az | az=Bakı
Ganja | az | fr=Gandja; de=Gəncə; es=Ganyá; pl=Gandża; tr=Gence | Gyanja; Gandzha; Gandscha; Gyandzha; Kirovabad? | Azerbaijan | ambiguous
Sumgait | az | fr=Soumgaït; de=Sumqayıt; es=Sumgait; pl=Sumgait | +Sumgayit
Mingachevir | az | fr=Mingatchevir; de=Mingəçevir; pl=Mingeczaur | Mingechevir; Mingachaur; Mingetchevir
Yevlakh | az | fr=Evlakh; de=Jewlach; es=Yevlaj; it=Yevlakh; nl=Jevlach; pl=Jewłach | Yevlax; Ievlakh; Evlax; Yevlah
Nakhchivan | az | fr=Nakhitchevan; de=Nachitschewan; es=Najicheván; it=Nakhichevan; nl=Nachitsjevan; pl=Nachiczewan; pt=Naquichevão; tr=Nahçıvan; cs=Nachičevan | Nakhijevan; Naxcivan; Nakhdjivan; Nakhtchivan
Tartar | az | fr=Terter; de=Tərtər | Terter? | Azerbaijan; Karabakh | ambiguous
Barda | az | de=Bərdə | Berde; Berda? | Azerbaijan
Shamkir | az | fr=Chamkir; de=Şəmkir; pl=Szamkir | Shamkhor; Shemkir
Qubadli | az | fr=Goubadly; de=Qubadlı; pl=Kubatły | Koubatly; Goubadli; Gubadli; Gubadly; Qubadly; Kubatli
Ordubad | az | fr=Ordoubad; pl=Ordubad
Julfa | az | fr=Djoulfa; de=Culfa; pl=Dżulfa | Djulfa; Joulfa; Dzhulfa
Lankaran | az | fr=Lenkoran; de=Lənkəran; pl=Lenkoran | Lankoran
Sheki | az | fr=Cheki; de=Şəki; pl=Szeki | Shaki?; Şeki
Horadiz | az | | Goradiz
Georgia | ka | |  | Tbilisi; Caucasus | ambiguous
Tbilisi | ka | it=Tbilisi; nl=Tbilisi; pl=Tbilisi; sv=Tbilisi; lt=Tbilisis | Tiblisi; Tbillisi; Tbilisy
Batumi | ka | fr=Batoumi; nl=Batoemi; pl=Batumi | Batum?
Ossetia | ru | fr=Ossétie; de=Ossetien; es=Osetia; it=Ossezia; pt=Ossétia; nl=Ossetië; pl=Osetia; cs=Osetie
Ochamchira | ka | fr=Otchamtchira; de=Otschamtschira; pl=Oczamczira | Ochamchire
Akhalkalaki | ka | de=Achalkalaki; pl=Achalkalaki
Kutaisi | ka | fr=Koutaïssi; de=Kutaissi; nl=Koetaisi
Gori | ka
Poti | ka
Rustavi | ka | fr=Roustavi; de=Rustawi
Zugdidi | ka | fr=Zougdidi; de=Sugdidi
Abkhazia | ka | fr=Abkhazie; de=Abchasien; es=Abjasia; it=Abcasia; pt=Abecásia; nl=Abchazië; pl=Abchazja; cs=Abcházie; tr=Abhazya | Abkhasia; Abhazia; Abkhaziya
South Ossetia | ka | fr=Ossétie du Sud; de=Südossetien; es=Osetia del Sur; it=Ossezia del Sud; pt=Ossétia do Sul; nl=Zuid-Ossetië; pl=Osetia Południowa; cs=Jižní Osetie; tr=Güney Osetya | South Osetia; Southern Ossetia
North Ossetia | ru | fr=Ossétie du Nord; de=Nordossetien; es=Osetia del Norte; it=Ossezia del Nord; pt=Ossétia do Norte; nl=Noord-Ossetië; pl=Osetia Północna | North Osetia
Tskhinvali | ka | fr=Tskhinvali; de=Zchinwali; es=Tsjinvali; nl=Tschinvali; pl=Cchinwali; it=Tskhinvali | Tshkinvali; Zkhinvali; Cxinvali; Tshinvali; Tschinwal
Tskhinval | ru
Sukhumi | ka | fr=Soukhoumi; de=Sochumi; es=Sujumi; it=Sukhumi; nl=Soechoemi; pl=Suchumi | Sokhumi; Sohumi
Sukhum | ru | fr=Soukhoum; de=Suchum; pl=Suchum; tr=Suhum
Adjara | ka | fr=Adjarie; de=Adscharien; es=Ayaria; pl=Adżaria | Adzharia; Ajaria; Ajara; Achara; Adjaria
Mtskheta | ka | fr=Mtskheta; de=Mzcheta; es=Mtsjeta; pl=Mccheta
Anaklia | ka | de=Anaklia
Rustaveli Avenue | ka | fr=avenue Roustavéli; es=avenida Rustaveli | Roustavéli Avenue
Telavi | ka | fr=Télavi; de=Telawi
Yerablur | hy | fr=Erablour; de=Jerablur; es=Yerablur | Yerablour; Ierablour
Tsitsernakaberd | hy | fr=Tsitsernakaberd; de=Zizernakaberd | Dzidzernagapert; Tsitsernakapert
Hakari | az | fr=Hakari | Khakari; Akari?
Vank | hy | | | Gandzasar; Karabakh; monastery | ambiguous
Dadivank | hy | fr=Dadivank; de=Dadiwank | Dadivanq
Ghazanchetsots | hy | fr=Ghazantchetsots; de=Ghasantschezoz | Ghazanchetsots; Ghazantchetsot; Kazanchetsots; Ghazanchetsot
Kirants | hy | fr=Kirants; de=Kiranz
# Russia
Russia | ru | it=Russia
Moscow | ru | pt=Moscovo; cs=Moskva?; hu=Moszkva; ro=Moscova?; it=Mosca?; lv=Maskava; lt=Maskva | Mosca?; Moskow; Moskva? | Russia; Kremlin; Putin; Lavrov; Peskov; Soviet
St. Petersburg | ru | fr=Saint-Pétersbourg; de=Sankt Petersburg; es=San Petersburgo; it=San Pietroburgo; pt=São Petersburgo; nl=Sint-Petersburg; pl=Petersburg?; cs=Petrohrad | Saint-Petersburg; Sankt Peterburg; St-Petersburg; St. Petersbourg; +Saint Petersburg; +St Petersburg | | ambiguous
Leningrad | ru | fr=Léningrad; es=Leningrado; it=Leningrado; pt=Leninegrado
Volgograd | ru
Stalingrad | ru | es=Stalingrado; it=Stalingrado; pt=Estalinegrado; pl=Stalingrad
Nizhny Novgorod | ru | fr=Nijni Novgorod; de=Nischni Nowgorod; es=Nizhni Nóvgorod; it=Nižnij Novgorod; nl=Nizjni Novgorod; pl=Niżny Nowogród | Nizhniy Novgorod; Nijny Novgorod
Veliky Novgorod | ru | fr=Veliki Novgorod; de=Weliki Nowgorod; pl=Nowogród Wielki | Velikiy Novgorod
Yekaterinburg | ru | | Iekaterinbourg; Ekaterimbourg; Ekaterimburg
Chelyabinsk | ru | fr=Tcheliabinsk; de=Tscheljabinsk; es=Cheliábinsk; it=Čeljabinsk; nl=Tsjeljabinsk; pl=Czelabińsk | Tchelyabinsk
Novosibirsk | ru | | Novosibirks
Krasnodar | ru
Krasnoyarsk | ru
Khabarovsk | ru | fr=Khabarovsk; de=Chabarowsk; es=Jabárovsk; nl=Chabarovsk; pl=Chabarowsk
Vladivostok | ru | | Vladivostock
Vladikavkaz | ru | fr=Vladikavkaz; de=Wladikawkas; es=Vladikavkaz; pl=Władykaukaz | Vladicaucase
Grozny | ru | fr=Grozny; de=Grosny; es=Grozni; it=Groznyj; pl=Grozny | Groznyy; Groznyï
Chechnya | ru | fr=Tchétchénie; de=Tschetschenien; es=Chechenia; it=Cecenia; pt=Chechénia; nl=Tsjetsjenië; pl=Czeczenia; cs=Čečensko; tr=Çeçenistan; sv=Tjetjenien | Tchetchenia; Chechnia; Tchechenia; Tchechnya; Czechnya
Dagestan | ru | fr=Daghestan; de=Dagestan; es=Daguestán; it=Daghestan; pt=Daguestão; pl=Dagestan | Dağıstan; Daguistan
Ingushetia | ru | fr=Ingouchie; de=Inguschetien; es=Ingusetia; it=Inguscezia; nl=Ingoesjetië; pl=Inguszetia | Ingushetiya; Ingouchetia; İnguşetya; Ingoushetia
Makhachkala | ru | fr=Makhatchkala; de=Machatschkala; es=Majachkalá; nl=Machatsjkala; pl=Machaczkała | Mahachkala
Kabardino-Balkaria | ru | fr=Kabardino-Balkarie; de=Kabardino-Balkarien; pl=Kabardo-Bałkaria
Karachay-Cherkessia | ru | fr=Karatchaïévo-Tcherkessie; de=Karatschai-Tscherkessien | Karachaevo-Cherkessia
Nalchik | ru | fr=Naltchik; de=Naltschik; pl=Nalczyk
Beslan | ru | pl=Biesłan
Rostov-on-Don | ru | fr=Rostov-sur-le-Don; de=Rostow am Don; es=Rostov del Don; it=Rostov sul Don; nl=Rostov aan de Don; pl=Rostów nad Donem | Rostov-na-Donu
Voronezh | ru | fr=Voronej; de=Woronesch; es=Vorónezh; nl=Voronezj; pl=Woroneż | Voroněž
Belgorod | ru | fr=Belgorod; es=Bélgorod; pl=Biełgorod | Byelgorod
Shebekino | ru | fr=Chebekino; de=Schebekino; es=Shebékino; pl=Szebekino
Kursk | ru | fr=Koursk; nl=Koersk | Kurszk
Sudzha | ru | fr=Soudja; de=Sudscha; es=Sudzha; nl=Soedzja; pl=Sudża | Sudja; Soudzha
Bryansk | ru | fr=Briansk; de=Brjansk; es=Briansk; pl=Briańsk | Bryanks
Smolensk | ru | pl=Smoleńsk
Pskov | ru | de=Pskow; pl=Psków
Tver | ru | de=Twer; pl=Twer
Tula | ru | fr=Toula | | Russia | ambiguous
Ryazan | ru | fr=Riazan; de=Rjasan; es=Riazán; pl=Riazań
Kaluga | ru | fr=Kalouga
Oryol | ru | fr=Orel; de=Orjol; pl=Orzeł | Oriol?; Orel?
Lipetsk | ru | de=Lipezk; pl=Lipieck
Saratov | ru
Samara | ru
Engels | ru | | | Saratov; air base | ambiguous
Kazan | ru | de=Kasan; es=Kazán; pl=Kazań
Tatarstan | ru | es=Tartaristán; pt=Tartaristão; pl=Tatarstan | Tartarstan
Bashkortostan | ru | fr=Bachkortostan; de=Baschkortostan; es=Baskortostán; pl=Baszkiria | Bashkiria; Bachkirie
Ufa | ru | fr=Oufa; nl=Oefa
Orenburg | ru | fr=Orenbourg; es=Oremburgo
Perm | ru | | | Russia; Urals | ambiguous
Izhevsk | ru | fr=Ijevsk; de=Ischewsk; es=Izhevsk; pl=Iżewsk
Udmurtia | ru | fr=Oudmourtie; de=Udmurtien
Tyumen | ru | fr=Tioumen; de=Tjumen; es=Tiumén; pl=Tiumeń
Omsk | ru
Tomsk | ru
Barnaul | ru
Novokuznetsk | ru
Ulyanovsk | ru
Magadan | ru
Irkutsk | ru
Lake Baikal | ru | fr=lac Baïkal; de=Baikalsee; es=lago Baikal; it=lago Bajkal; nl=Baikalmeer; pl=Bajkał | Lake Baykal
Buryatia | ru | fr=Bouriatie; de=Burjatien; es=Buriatia; pl=Buriacja | Bouriatia
Yakutsk | ru | | Yakoutsk
Yakutia | ru | fr=Iakoutie; de=Jakutien; pl=Jakucja | Yakoutia; Sakha Republic?
Tuva | ru | fr=Touva; de=Tuwa; pl=Tuwa | Tyva
Sakhalin | ru
Kamchatka | ru | it=Kamčatka; pt=Kamchatka
Kuril Islands | ru | fr=îles Kouriles; de=Kurilen; es=islas Kuriles; it=isole Curili; pt=Ilhas Curilas; nl=Koerilen; pl=Kuryle | Kurile Islands; Kouril Islands; Kourile Islands
Kaliningrad | ru | pl=Kaliningrad | Kaliningrade
Murmansk | ru | fr=Mourmansk; nl=Moermansk; pl=Murmańsk
Arkhangelsk | ru | fr=Arkhangelsk; de=Archangelsk; es=Arcángel; it=Arcangelo; nl=Archangelsk; pl=Archangielsk | Arkhanguelsk; Arjángelsk; Arkhanghelsk; Arhangelsk
Severodvinsk | ru | de=Sewerodwinsk
Sochi | ru | fr=Sotchi; de=Sotschi; it=Soči; nl=Sotsji; pl=Soczi; cs=Soči | Sotji
Novorossiysk | ru | fr=Novorossiïsk; de=Noworossijsk; es=Novorosíisk; nl=Novorossiejsk; pl=Noworosyjsk | Novorossisk
Taganrog | ru
Astrakhan | ru | fr=Astrakhan | Astrajan
Elista | ru
Stavropol | ru | de=Stawropol; pl=Stawropol
Magnitogorsk | ru
Norilsk | ru
Vorkuta | ru | fr=Vorkouta; de=Workuta
Kolyma | ru | fr=Kolyma; es=Kolimá
Siberia | ru | fr=Sibérie; de=Sibirien; nl=Siberië; pl=Syberia; pt=Sibéria; tr=Sibirya
Urals | ru | fr=Oural; de=Ural?; pl=Ural? | Ourals
Volga | ru | de=Wolga; pl=Wołga; nl=Wolga
Yasnaya Polyana | ru | fr=Iasnaïa Poliana; de=Jasnaja Poljana
Sheremetyevo | ru | fr=Cheremetievo; de=Scheremetjewo | Sheremetievo
Domodedovo | ru | de=Domodedowo
Vnukovo | ru | fr=Vnoukovo; de=Wnukowo
Kremlin | ru | de=Kreml; it=Cremlino; pl=Kreml; nl=Kremlin
Lubyanka | ru | fr=Loubianka; de=Lubjanka; es=Lubianka; pl=Łubianka
# Ukraine
Ukraine | uk | | Ucraine
Kyiv | uk | fr=Kyiv; de=Kyjiw; pt=Quieve; lv=Kijiva; lt=Kyjivas | Kyjiv; Kyyiv; Kiyv; Kiyiv
Kiev | ru | de=Kiew; nl=Kiev; tr=Kiev | Kieff
Kharkiv | uk | fr=Kharkiv; de=Charkiw; es=Járkiv; pt=Carcóvia; nl=Charkiv; pl=Charków; it=Kharkiv | Kharkyv; Harkiv
Kharkov | ru | de=Charkow; es=Járkov; nl=Charkov | Harkov
Odesa | uk | de=Odesa
Odessa | ru
Lviv | uk | de=Lwiw; es=Leópolis; it=Leopoli; nl=Lviv; pl=Lwów
Lvov | ru | fr=Lvov; de=Lwow
Lemberg | de
Mykolaiv | uk | fr=Mykolaïv; de=Mykolajiw; es=Mikolaiv; nl=Mykolajiv; pl=Mikołajów | Mykolayiv; Mikolayiv; Mykołajów
Nikolaev | ru | fr=Nikolaïev; de=Nikolajew; es=Nikoláyev
Kherson | uk | fr=Kherson; de=Cherson; es=Jersón; nl=Cherson; pl=Chersoń | Herson
Zaporizhzhia | uk | fr=Zaporijjia; nb=Saporizjzja; sv=Zaporizjzja; de=Saporischschja; es=Zaporiyia; it=Zaporizhzhia; pt=Zaporíjia; nl=Zaporizja; pl=Zaporoże; cs=Záporoží | Zaporizhia; Zaporizhya; Zaporizhzhya; Zaporizhzhiya; Zaporizhie; Zaporizhzia; Zaporizhzhe; Zaporiżżia; Zaporiyya; Saporischja; Zaporijie
Zaporozhye | ru | fr=Zaporojie; de=Saporoschje; es=Zaporozhie | Zaporozhia; Zaporozhe
Dnipro | uk
Dnipropetrovsk | uk | fr=Dnipropetrovsk; de=Dnipropetrowsk; pl=Dniepropetrowsk | Dnepropetrovsk; Dniepropetrovsk; Dnipropetrovk; Dnepropetrovsk?
Dniester | ro | fr=Dniestr; de=Dnjestr; es=Dniéster; it=Dnestr; nl=Dnjestr; pl=Dniestr | Dnister; Nistru | Moldova; Moldovan; Tiraspol; Transnistria; Chisinau; Chișinău
Dnieper | uk | fr=Dniepr; de=Dnjepr; es=Dniéper; it=Dnepr?; nl=Dnjepr; pl=Dniepr | | river
Donetsk | uk | de=Donezk; nl=Donetsk; pl=Donieck; cs=Doněck | Donietsk; Donetzk
Luhansk | uk | fr=Louhansk; nl=Loehansk; pl=Ługańsk; it=Luhansk
Lugansk | ru | fr=Lougansk; nl=Loegansk; it=Lugansk
Donbas | uk
Donbass | ru | es=Dombás | Donbás
Mariupol | uk | fr=Marioupol; nl=Marioepol; es=Mariúpol | Mariopol; Marjupol
Azovstal | uk | de=Asowstal; pl=Azowstal
Bakhmut | uk | fr=Bakhmout; de=Bachmut; es=Bajmut; nl=Bachmoet; pl=Bachmut; it=Bakhmut | Bahmut
Artemivsk | uk | fr=Artemivsk; de=Artemiwsk
Artyomovsk | ru | fr=Artiomovsk; de=Artjomowsk; es=Artiómovsk | Artemovsk
Avdiivka | uk | fr=Avdiïvka; de=Awdijiwka; es=Avdiivka; nl=Avdiivka; pl=Awdijiwka | Avdiyivka; Avdivka; Avdeevka; Avdeyevka; Avdeevka?; Avdeyevka?; Avdijivka; Avdeïevka
Soledar | uk
Chasiv Yar | uk | fr=Tchassiv Iar; de=Tschassiw Jar; es=Chasiv Yar; nl=Tsjasiv Jar; pl=Czasiw Jar; it=Chasiv Yar | Tchassiv Yar; Chassiv Yar; Chasov Yar?; Tchasiv Yar; Časiv Jar
Pokrovsk | uk | de=Pokrowsk; pl=Pokrowsk
Myrnohrad | uk | fr=Myrnohrad; es=Mirnograd | Mirnohrad; Myrnograd
Toretsk | uk | de=Torezk; pl=Toreck
Kurakhove | uk | fr=Kourakhové; de=Kurachowe; es=Kurájove | Kurakhovo
Vuhledar | uk | fr=Vouhledar; de=Wuhledar; es=Vugledar; nl=Voehledar; pl=Wuhłedar | Ugledar?; Ouglédar; Uhledar
Marinka | uk | fr=Mariïnka; de=Marjinka | Maryinka
Lyman | uk | fr=Lyman; es=Limán; pl=Łyman | Liman?; Lymane; Krasny Liman; Krasnyy Liman; Krasnyi Lyman
Izium | uk | fr=Izioum; de=Isjum; es=Izium; nl=Izjoem; pl=Izium | Izyum; Izjum
Kupiansk | uk | fr=Koupiansk; de=Kupjansk; es=Kúpiansk; nl=Koepjansk; pl=Kupiańsk | Kupyansk
Vovchansk | uk | fr=Vovtchansk; de=Wowtschansk; es=Vovchansk; nl=Vovtsjansk; pl=Wowczańsk | Volchansk? | Kharkiv; Kharkov; Lyptsi; Liptsi
Balakliia | uk | fr=Balakliïa; de=Balaklija | Balakliya; Balaklia; Balakleya?
Kramatorsk | uk
Sloviansk | uk | fr=Sloviansk; de=Slowjansk; es=Sloviansk; pl=Słowiańsk | Slavyansk?; Slovyansk; Slaviansk
Kostiantynivka | uk | fr=Kostiantynivka; de=Kostjantyniwka; es=Kostiantinivka; pl=Kostiantyniwka | Kostyantynivka; Konstantinovka?; Konstiantynivka; Konstantinivka; Kostantinovka; Konstantynivka
Sievierodonetsk | uk | fr=Severodonetsk?; de=Sjewjerodonezk; es=Severodonetsk; nl=Severodonetsk; pl=Siewierodonieck; it=Severodonetsk | Severodonezk; Sieverodonetsk; Sverodonetsk; Syeverodonetsk; Sévérodonetsk; Sievierodonieck
Lysychansk | uk | fr=Lyssytchansk; de=Lyssytschansk; es=Lisichansk?; nl=Lysytsjansk; pl=Lisiczańsk; it=Lysychansk | Lissitchansk; Lysytchansk; Lissytchansk; Łysyczańsk; Lysyčansk; Lissichansk; Lisitchansk
Rubizhne | uk | fr=Roubijné; de=Rubischne; pl=Rubiżne | Rubezhnoye; Rubijne
Popasna | uk | | Popasnaya?
Kreminna | uk | | Kremina; Kremenna
Svatove | uk | de=Swatowe | Svatovo
Melitopol | uk | fr=Melitopol; es=Melitópol
Berdiansk | uk | fr=Berdiansk; de=Berdjansk; pl=Berdiańsk | Berdyansk
Enerhodar | uk | fr=Enerhodar; es=Energodar?; pl=Enerhodar | Energhodar
Robotyne | uk | fr=Robotyne; es=Robotine | Rabotino
Tokmak | uk
Nova Kakhovka | uk | fr=Nova Kakhovka; de=Nowa Kachowka; es=Nueva Kajovka; pl=Nowa Kachowka | Novaya Kakhovka; Nova Kakovka; Nova Kajovka
Kakhovka | uk | de=Kachowka; es=Kajovka; nl=Kachovka; pl=Kachowka | Kakovka
Bucha | uk | fr=Boutcha; de=Butscha; it=Buča; nl=Boetsja; pl=Bucza; cs=Buča | Butcha
Irpin | uk | fr=Irpin; de=Irpin; pl=Irpień | Irpine; Irpen
Hostomel | uk | fr=Hostomel; es=Gostomel
Borodianka | uk | fr=Borodianka; de=Borodjanka | Borodyanka
Chernihiv | uk | fr=Tchernihiv; de=Tschernihiw; es=Chernígov; it=Chernihiv; nl=Tsjernihiv; pl=Czernihów | Chernigiv; Chernhiv; Černihiv; Chernihov
Chernigov | ru | fr=Tchernigov; de=Tschernigow
Chernivtsi | uk | fr=Tchernivtsi; de=Tscherniwzi; es=Chernivtsí; pl=Czerniowce | Chernovtsy?; Cernivci; Czernowitz; Tschernowitz; Chernovtsi
Cherkasy | uk | fr=Tcherkassy; de=Tscherkassy; es=Cherkasi; pl=Czerkasy | Cherkassy
Chernobyl | ru | fr=Tchernobyl; de=Tschernobyl; es=Chernóbil; it=Černobyl'; nl=Tsjernobyl; pl=Czarnobyl; pt=Chernobil; tr=Çernobil
Chornobyl | uk | fr=Tchornobyl; de=Tschornobyl; es=Chornóbil
Pripyat | uk | fr=Pripiat; de=Prypjat; es=Prípiat; pl=Prypeć | Prypiat
Sumy | uk | fr=Soumy; nl=Soemy
Poltava | uk | de=Poltawa; pl=Połtawa
Kryvyi Rih | uk | fr=Kryvyï Rih; de=Krywyj Rih; es=Krivói Rog; it=Kryvyj Rih; nl=Kryvy Rih; pl=Krzywy Róg | Krivyi Rih; Kryviy Rih; Krivi Rih; Kriviy Rih
Krivoy Rog | ru | de=Kriwoi Rog | Krivoi Rog
Kropyvnytskyi | uk | fr=Kropyvnytsky; de=Kropywnyzkyj; pl=Kropywnycki | Kropivnitsky; Kropyvnytskyy
Kremenchuk | uk | fr=Krementchouk; de=Krementschuk; es=Kremenchuk; nl=Krementsjoek; pl=Krzemieńczuk | Kremenchug; Krementchuk
Vinnytsia | uk | fr=Vinnytsia; de=Winnyzja; es=Vinnitsia; nl=Vinnytsja; pl=Winnica | Vinnitsa?; Vinnytsya; Winniza; Vinitsa
Zhytomyr | uk | fr=Jytomyr; de=Schytomyr; es=Yitomir; nl=Zjytomyr; pl=Żytomierz | Zhitomir?; Jitomir
Khmelnytskyi | uk | fr=Khmelnytsky?; de=Chmelnyzkyj; es=Jmelnitski; pl=Chmielnicki | Khmelnytskyy; Khmelnitsky; Khmelnytskiy; Khmelnytsky? | region; city; oblast | ambiguous
Ternopil | uk | de=Ternopil; es=Ternópil; pl=Tarnopol | Ternopol?; Tarnopil
Ivano-Frankivsk | uk | de=Iwano-Frankiwsk; pl=Iwano-Frankiwsk; fr=Ivano-Frankivsk | Ivano-Frankovsk
Uzhhorod | uk | fr=Oujhorod; de=Uschhorod; es=Úzhgorod; nl=Oezjhorod; pl=Użhorod; hu=Ungvár | Oujgorod
Lutsk | uk | fr=Loutsk; de=Luzk; nl=Loetsk; pl=Łuck
Rivne | uk | de=Riwne; pl=Równe | Rovno?
Zakarpattia | uk | fr=Transcarpatie; de=Transkarpatien; es=Transcarpatia; pl=Zakarpacie | Transcarpathia; Zakarpatye
Volhynia | uk | fr=Volhynie; de=Wolhynien; es=Volinia; pl=Wołyń | +Volyn
Galicia | uk | fr=Galicie; de=Galizien; pl=Galicja | | Ukraine; Poland; Spain; Santiago | ambiguous
Crimea | ru | fr=Crimée; de=Krim?; it=Crimea; pt=Crimeia; nl=Krim?; pl=Krym?; cs=Krym?; tr=Kırım | Krim?; Krym?
Sevastopol | ru | fr=Sébastopol; de=Sewastopol; es=Sebastopol; it=Sebastopoli; pt=Sebastopol; pl=Sewastopol; nl=Sebastopol; tr=Sivastopol
Simferopol | ru | fr=Simferopol
Yalta | ru | de=Jalta; nl=Jalta; pl=Jałta | Ialta
Kerch | ru | fr=Kertch; de=Kertsch; nl=Kertsj; pl=Kercz; it=Kerč | Kersch
Kerch Strait | ru | fr=détroit de Kertch; de=Straße von Kertsch; es=estrecho de Kerch; it=stretto di Kerch; nl=Straat van Kertsj; pl=Cieśnina Kerczeńska | Kertch Strait; Strait of Kertch; +Strait of Kerch
Feodosia | ru | fr=Féodossia; de=Feodossija; es=Feodosia; pl=Teodozja | Feodosiya; Théodosie
Dzhankoi | ru | fr=Djankoï; de=Dschankoj; es=Dzhankói; pl=Dżankoj | Dzhankoy; Djankoy; Jankoi
Perekop | ru
Sea of Azov | ru | fr=mer d'Azov; de=Asowsches Meer; es=mar de Azov; it=mare d'Azov; pt=mar de Azov; nl=Zee van Azov; pl=Morze Azowskie | Azov Sea
Black Sea | en | fr=mer Noire; de=Schwarzes Meer; es=mar Negro; it=mar Nero; pt=mar Negro; nl=Zwarte Zee; pl=Morze Czarne; tr=Karadeniz
Caspian Sea | en | fr=mer Caspienne; de=Kaspisches Meer; es=mar Caspio; it=mar Caspio; pt=mar Cáspio; nl=Kaspische Zee; pl=Morze Kaspijskie; tr=Hazar Denizi
Snake Island | uk | fr=île des Serpents; de=Schlangeninsel; es=isla de las Serpientes; it=isola dei Serpenti; nl=Slangeneiland; pl=Wyspa Węży | Serpent Island; Serpents Island; Isle of Snakes; Snakes Island
Maidan | uk | fr=Maïdan; es=Maidán; pl=Majdan | Maydan; Majdan?
Babi Yar | ru | fr=Babi Iar; de=Babi Jar; es=Babi Yar; it=Babij Jar; pl=Babi Jar | Baby Yar
Babyn Yar | uk | fr=Babyn Iar; de=Babyn Jar; pl=Babyn Jar
Ocheretyne | uk | fr=Otcheretyné; de=Otscheretyne; es=Ocherétine; pl=Oczeretyne | Otcheretine; Ocheretino; Otcheretino
Berdychi | uk | fr=Berdytchi; de=Berdytschi; es=Berdichi | Berdychy
Novohrodivka | uk | fr=Novohrodivka; de=Nowohrodiwka; es=Novogródivka | Novogrodovka
Selydove | uk | fr=Selydové; de=Selydowe; es=Selídove | Selidovo
Hryhorivka | uk | fr=Hryhorivka; de=Hryhoriwka
Krasnohorivka | uk | fr=Krasnohorivka; de=Krasnohoriwka; es=Krasnogórivka | Krasnogorovka
Klishchiivka | uk | fr=Klichtchiïvka; de=Klischtschijiwka; es=Klishchíivka | Klishchivka; Klichtchivka; Klishcheyevka
Andriivka | uk | fr=Andriïvka; de=Andrijiwka | Andriyivka
Urozhaine | uk | fr=Ourojaïne; de=Uroschajne | Urozhainoye
Staromaiorske | uk | fr=Staromaïorské; de=Staromajorske | Staromayorske; Staromaiorskoye
Velyka Novosilka | uk | fr=Velyka Novossilka; de=Welyka Nowosilka; es=Velika Novosilka
Huliaipole | uk | fr=Houliaïpolé; de=Huljajpole; es=Guliaipole | Gulyaipole; Gouliaïpole; Hulyaipole; Huliaipole; Huliaypole
Orikhiv | uk | fr=Orikhiv; de=Orichiw; es=Oríjiv | Orekhiv; Orekhov?
Nikopol | uk | de=Nikopol
Marhanets | uk | fr=Marhanets; de=Marhanez; es=Marganets | Marganetz
Synelnykove | uk | fr=Synelnykové; de=Synelnykowe | Sinelnikovo; Synelnykovo
Pavlohrad | uk | fr=Pavlohrad; de=Pawlohrad; es=Pavlograd
Hlyboke | uk | fr=Hlyboké; de=Hlyboke
Lyptsi | uk | fr=Lyptsi; de=Lypzi; es=Liptsi | Lipzi
# Belarus, Moldova
Belarus | be | nl=Wit-Rusland | Byelarus; Bielarus
Byelorussia | ru | | Belorussia
Minsk | be | lv=Minska; lt=Minskas
Brest | be | pl=Brześć | Brest-Litovsk? | Belarus | ambiguous
Grodno | be | fr=Grodno; de=Grodno; pl=Grodno | Hrodna; Hrodno
Vitebsk | be | fr=Vitebsk; de=Witebsk; es=Vítebsk; pl=Witebsk | Viciebsk; Vitsebsk?
Gomel | be | fr=Gomel; de=Gomel; es=Gómel; pl=Homel | Homyel; Homiel
Mogilev | be | fr=Moguilev; de=Mogiljow; es=Maguilov; pl=Mohylew | Mahilyow?; Mahileu; Mogilyov; Mogiliov; Moguilyov
Bobruisk | be | fr=Bobrouïsk; de=Babrujsk; pl=Bobrujsk | Babruysk; Babruisk
Moldova | ro | de=Moldau; es=Moldavia?; it=Moldavia?; ro=Moldova | Republic of Moldavia
Chisinau | ro | ro=Chișinău; fr=Chisinau; de=Chișinău; it=Chișinău; pt=Quixinau | Kishinev?; Kichinev; Kishinau; Chisinaou; Kischinau | Moldova; Moldovan; Transnistria
Transnistria | ro | fr=Transnistrie; de=Transnistrien; it=Transnistria; nl=Transnistrië; pl=Naddniestrze; pt=Transnístria; tr=Transdinyester | Transdniestria; Transdnistria; Trans-Dniester; Transdniester; Transnitria
Pridnestrovie | ru
Tiraspol | ro | es=Tiráspol
Gagauzia | ro | fr=Gagaouzie; de=Gagausien; es=Gagauzia; pl=Gagauzja | Gagaouzia; Gagauzya; Gagauziya
Bessarabia | ro | fr=Bessarabie; de=Bessarabien; es=Besarabia; pl=Besarabia
# Central Asia
Kazakhstan | kk | fr=Kazakhstan | Kazajstan; Qazaqstan
Astana | kk | es=Astaná; pl=Astana
Nur-Sultan | kk | fr=Nour-Soultan; es=Nursultán; pl=Nur-Sułtan | Nursultan?
Almaty | kk | fr=Almaty; es=Almatý; it=Almaty
Alma-Ata | ru | es=Alma Ata
Shymkent | kk | fr=Chymkent; de=Schymkent; es=Shimkent; pl=Szymkent | Chimkent; Tchimkent
Aktau | kk | de=Aqtau; es=Aktau | Aktaw
Atyrau | kk
Aktobe | kk
Kostanay | kk
Kyzylorda | kk
Semipalatinsk | ru | fr=Semipalatinsk; pl=Semipałatyńsk | Semipalatinks
Baikonur | kk | fr=Baïkonour; de=Baikonur; es=Baikonur; it=Bajkonur; nl=Bajkonoer; pl=Bajkonur | Baykonur
Aral Sea | en | fr=mer d'Aral; de=Aralsee; es=mar de Aral; it=lago d'Aral; nl=Aralmeer; pl=Jezioro Aralskie | Sea of Aral
Uzbekistan | uz | it=Uzbekistan
Tashkent | uz | it=Tashkent; pl=Taszkent | Toshkent; Taszkient
Samarkand | uz | tr=Semerkant | Samarcand; Samarqand
Bukhara | uz | fr=Boukhara; de=Buchara; es=Bujará; it=Bukhara; nl=Buchara; pl=Buchara; tr=Buhara | Bokhara; Bukhoro
Andijan | uz | fr=Andijan; de=Andischan; es=Andiyán; pl=Andiżan | Andizhan; Andijon; Andidjan
Karakalpakstan | uz | fr=Karakalpakie; de=Karakalpakstan; es=Karakalpakistán; pl=Karakałpacja | Karakalpakia; Qaraqalpaqstan
Nukus | uz | fr=Noukous
Fergana Valley | uz | fr=vallée de Ferghana; de=Ferghanatal; es=valle de Ferganá; it=valle di Fergana; pl=Kotlina Fergańska | Ferghana Valley
Kyrgyzstan | ky | fr=Kirghizistan | Kirghizstan; Kirgizstan; Kyrgystan; Kirguizistan; Kyrgyztan
Bishkek | ky | es=Biskek; it=Biškek
Osh | ky | fr=Och?; de=Osch; pl=Osz | | Kyrgyzstan; Kyrgyz; Bishkek
Batken | ky | pl=Batken | Batkène
Issyk-Kul | ky | fr=Issyk-Koul; de=Yssykköl; pl=Issyk-kul | Ysyk-Kol
Tajikistan | tg | pt=Tajiquistão | Tadzhikistan
Dushanbe | tg | it=Dušanbe | Dushambe; Duchanbe
Gorno-Badakhshan | tg | fr=Haut-Badakhchan; de=Berg-Badachschan; es=Alto Badajshán; pl=Górski Badachszan | Gorno-Badakhchan; Kuhistoni Badakhshon
Khorog | tg | fr=Khorog; de=Chorugh; pl=Chorog | Khorugh; Khorough
Khujand | tg | fr=Khodjent; de=Chudschand; es=Juyand; pl=Chodżent | Khujant; Khudzhand; Khodjand; Khoudjand; Hucend; Khodzhent; Hudzhand
Turkmenistan | tk | pt=Turquemenistão | Tourkmenistan; Turkmenia
Ashgabat | tk | de=Aschgabat; it=Ashgabat | Ashkhabad; Achkhabad; Ashjabad; Askhabad; Ashhabad
Jalal-Abad | ky | fr=Djalal-Abad; de=Dschalalabat; es=Yalal-Abad | Jalalabat
Karakol | ky | fr=Karakol
Naryn | ky | fr=Naryn
Talas | ky
Cholpon-Ata | ky | fr=Tcholpon-Ata; de=Tscholponata
Kumtor | ky | fr=Koumtor
Sulukta | ky | fr=Soulioukta | Soulouktou; Suluktu
Kulob | tg | fr=Koulob; de=Kulob | Kouliab; Kulyab
Bokhtar | tg | fr=Bokhtar; de=Bochtar
Isfara | tg
Vorukh | tg | fr=Voroukh; de=Woruch
Namangan | uz | fr=Namangan
Fergana | uz | fr=Ferghana; de=Fergana; es=Ferganá; pl=Fergana | +Ferghana
Termez | uz | fr=Termez; de=Termiz; es=Termez; pl=Termez
Khiva | uz | fr=Khiva; de=Chiwa; es=Jiva; it=Khiva; pl=Chiwa
Taraz | kk
Zhanaozen | kk | fr=Janaozen; de=Schangaösen; es=Zhanaozén; nl=Zjanaozen; sv=Zjanaozen; pl=Żangaözen
Oskemen | kk | fr=Öskemen; de=Öskemen | Ust-Kamenogorsk; Oust-Kamenogorsk
Pavlodar | kk | de=Pawlodar
Semey | kk | fr=Semeï; de=Semei
Turkmenbashi | tk | fr=Turkmenbachi; de=Türkmenbaşy; es=Turkmenbashí
Turkmenabat | tk | fr=Türkmenabat
Salekhard | ru | de=Salechard; nl=Salechard; sv=Salechard; pl=Salechard; es=Salejard; cs=Salechard | Salehard
Nadym | ru | | Nadim?
Surgut | ru | fr=Sourgout; de=Surgut; nl=Soergoet; pl=Surgut
Khanty-Mansiysk | ru | fr=Khanty-Mansiïsk; de=Chanty-Mansijsk; es=Janti-Mansisk; nl=Chanty-Mansiejsk; pl=Chanty-Mansyjsk; cs=Chanty-Mansijsk | Khanty-Mansisk; Khanti-Mansiysk
Tobolsk | ru | fr=Tobolsk; pl=Tobolsk
Nizhny Tagil | ru | fr=Nijni Taguil; de=Nischni Tagil; es=Nizhni Taguil; nl=Nizjni Tagil; pl=Niżny Tagił; sv=Nizjnij Tagil
Naberezhnye Chelny | ru | fr=Naberejnye Tchelny; de=Nabereschnyje Tschelny; nl=Naberezjnyje Tsjelny; pl=Nabierieżnyje Czełny | Naberezhnye Tchelny
Cheboksary | ru | fr=Tcheboksary; de=Tscheboksary; es=Cheboksari; nl=Tsjeboksary; pl=Czeboksary
Yoshkar-Ola | ru | fr=Iochkar-Ola; de=Joschkar-Ola; nl=Josjkar-Ola; pl=Joszkar-Oła
Syktyvkar | ru | de=Syktywkar; pl=Syktywkar; es=Siktivkar
Severomorsk | ru | de=Seweromorsk; pl=Siewieromorsk
Petrozavodsk | ru | de=Petrosawodsk; pl=Pietrozawodsk; es=Petrozavodsk
Cherepovets | ru | fr=Tcherepovets; de=Tscherepowez; nl=Tsjerepovets; pl=Czerepowiec; es=Cherepovéts
Vologda | ru | de=Wologda; pl=Wołogda
Yaroslavl | ru | fr=Iaroslavl; de=Jaroslawl; nl=Jaroslavl; pl=Jarosław?; es=Yaroslavl; sv=Jaroslavl; it=Jaroslavl'; cs=Jaroslavl
Novocherkassk | ru | fr=Novotcherkassk; de=Nowotscherkassk; nl=Novotsjerkassk; pl=Nowoczerkask
Millerovo | ru | de=Millerowo; pl=Millerowo
Valuyki | ru | fr=Valouïki; de=Waluiki; nl=Valoejki; pl=Wałujki | Valuiki
Rylsk | ru | pl=Rylsk
Derbent | ru | fr=Derbent; es=Derbent
Kaspiysk | ru | fr=Kaspiïsk; de=Kaspijsk; pl=Kaspijsk; nl=Kaspiejsk
Khasavyurt | ru | fr=Khassaviourt; de=Chassawjurt; es=Jasaviurt; nl=Chasavjoert; pl=Chasawjurt
Nazran | ru
Cherkessk | ru | fr=Tcherkessk; de=Tscherkessk; nl=Tsjerkessk; pl=Czerkiesk
Mineralnye Vody | ru | fr=Mineralnye Vody; de=Mineralnyje Wody; pl=Mineralne Wody
Pyatigorsk | ru | fr=Piatigorsk; de=Pjatigorsk; es=Piatigorsk; nl=Pjatigorsk; pl=Piatigorsk
Tuapse | ru | fr=Touapsé; nl=Toeapse
Ulan-Ude | ru | fr=Oulan-Oude; de=Ulan-Ude; nl=Oelan-Oede; pl=Ułan Ude; es=Ulán-Udé
Kemerovo | ru | de=Kemerowo; pl=Kemerowo; es=Kémerovo
Abakan | ru
Kyzyl | ru | fr=Kyzyl
Blagoveshchensk | ru | fr=Blagovechtchensk; de=Blagoweschtschensk; es=Blagovéshchensk; nl=Blagovesjtsjensk; pl=Błagowieszczeńsk; cs=Blagověščensk | Blagovechchensk
Komsomolsk-on-Amur | ru | fr=Komsomolsk-sur-l'Amour; de=Komsomolsk am Amur; es=Komsomolsk del Amur; nl=Komsomolsk aan de Amoer | Komsomolsk-na-Amure
Petropavlovsk-Kamchatsky | ru | fr=Petropavlovsk-Kamtchatski; de=Petropawlowsk-Kamtschatski; es=Petropávlovsk-Kamchatski; nl=Petropavlovsk-Kamtsjatski; pl=Pietropawłowsk Kamczacki
Yuzhno-Sakhalinsk | ru | fr=Ioujno-Sakhalinsk; de=Juschno-Sachalinsk; es=Yuzhno-Sajalinsk; nl=Joezjno-Sachalinsk; pl=Jużnosachalińsk
Chukotka | ru | fr=Tchoukotka; de=Tschukotka; nl=Tsjoekotka; pl=Czukotka; cs=Čukotka
Kalmykia | ru | fr=Kalmoukie; de=Kalmückien; es=Kalmukia; nl=Kalmukkië; pl=Kałmucja; it=Calmucchia
Mordovia | ru | fr=Mordovie; de=Mordwinien; nl=Mordovië; pl=Mordowia
Chuvashia | ru | fr=Tchouvachie; de=Tschuwaschien; es=Chuvasia; nl=Tsjoevasjië; pl=Czuwaszja
Karaganda | kk | fr=Karaganda; de=Karaganda; pl=Karaganda | Qaraghandy; Karagandy
Uralsk | ru | fr=Ouralsk; de=Uralsk; nl=Oeralsk; pl=Uralsk
Taldykorgan | kk | fr=Taldykourgan; de=Taldyqorghan; es=Taldikorgán; pl=Tałdykorgan | Taldykurgan
Ekibastuz | kk | fr=Ekibastouz; de=Ekibastus; nl=Ekibastoez
Petropavl | kk | fr=Petropavl; de=Petropawl
Temirtau | kk | fr=Temirtaou
Navoi | uz | | Nawoi?; Navoï?
Urgench | uz | fr=Ourguentch; de=Urgentsch; nl=Oergentsj; pl=Urgencz
Baranavichy | be | fr=Baranavitchy; de=Baranawitschy; pl=Baranowicze | +Baranovichi; Baranovitchi
Pinsk | be | de=Pinsk; pl=Pińsk
Orsha | be | fr=Orcha; de=Orscha; nl=Orsja; pl=Orsza
Zhodino | be | fr=Jodino; de=Schodino; pl=Żodzino | +Zhodzina
Soligorsk | be | pl=Soligorsk | +Salihorsk
Ochakiv | uk | fr=Otchakiv; de=Otschakiw; es=Ochákiv; nl=Otsjakiv; pl=Oczaków | Ochakov?
Skadovsk | uk | de=Skadowsk; pl=Skadowsk
Henichesk | uk | fr=Henitchesk; de=Henitschesk; es=Guenichesk; nl=Henitsjesk; pl=Heniczesk | Genichesk?
Vyshhorod | uk | fr=Vychhorod; de=Wyschhorod
Brovary | uk | de=Browary; pl=Browary
Bila Tserkva | uk | fr=Bila Tserkva; de=Bila Zerkwa; nl=Bila Tserkva; pl=Biała Cerkiew | Belaya Tserkov?
Drohobych | uk | fr=Drohobytch; de=Drohobytsch; pl=Drohobycz
Horlivka | uk | fr=Horlivka; de=Horliwka; nl=Horlivka; pl=Gorłówka | Gorlovka?
Makiivka | uk | fr=Makiïvka; de=Makijiwka; pl=Makiejewka | Makeyevka?; Makeevka?
Druzhkivka | uk | fr=Droujkivka; de=Druschkiwka; nl=Droezjkivka; pl=Drużkiwka | Druzhkovka?
Novoazovsk | uk | de=Nowoasowsk; pl=Nowoazowsk
Volnovakha | uk | fr=Volnovakha; de=Wolnowacha; es=Volnovaja; nl=Volnovacha; pl=Wołnowacha
Shchastia | uk | fr=Chtchastia; de=Schtschastja; pl=Szczastia
Stanytsia Luhanska | uk | fr=Stanytsia Louhanska; de=Stanyzja Luhanska; pl=Stanica Ługańska
# Middling towns of the Caucasus, Moldova, Central Asia and Ukraine
Khashuri | ka | fr=Khachouri; de=Chaschuri; es=Jashuri; nl=Chasjoeri; sv=Chasjuri; pl=Chaszuri
Zestafoni | ka | fr=Zestaponi; de=Sestaponi; it=Zestaponi
Senaki | ka | de=Senaki | Tskhakaya?
Akhaltsikhe | ka | fr=Akhaltsikhé; de=Achalziche; es=Ajaltsije; nl=Achaltsiche; sv=Achaltsiche; pl=Achalciche
Marneuli | ka | fr=Marnéouli; pl=Marneuli
Bolnisi | ka | fr=Bolnissi; de=Bolnissi; pl=Bolnisi
Gardabani | ka | fr=Gardabani
Borjomi | ka | fr=Bordjomi?; de=Bordschomi; es=Boryomi; pl=Bordżomi; sv=Bordzjomi | Borzhomi
Gudauta | ka | fr=Goudaouta; nl=Goedaoeta; pl=Gudauta | Gudaouta; Goudauta
Samtredia | ka | fr=Samtrédia
Ozurgeti | ka | fr=Ozourguéti; de=Osurgeti | Ozourgeti
Chiatura | ka | fr=Tchiatoura; de=Tschiatura; nl=Tsjiatoera; sv=Tjiatura; pl=Cziatura
Ambrolauri | ka | fr=Ambrolaouri
Kobuleti | ka | fr=Kobouleti
Stepantsminda | ka | fr=Stepantsminda; de=Stepanzminda; es=Stepantsminda; pl=Stepancminda
Sighnaghi | ka | fr=Sighnaghi; de=Sighnaghi; es=Sighnaghi | +Signagi
Lagodekhi | ka | fr=Lagodekhi; de=Lagodechi; es=Lagodeji; nl=Lagodechi; pl=Lagodechi
Comrat | ro | de=Komrat; sv=Komrat; nl=Komrat; pl=Komrat; cs=Komrat
Soroca | ro | de=Soroka?; pl=Soroki?
Dubăsari | ro | fr=Doubossary; de=Dubossary; pl=Dubosary | +Dubasari; Dubossari
Rîbnița | ro | fr=Rybnitsa; de=Rybniza; pl=Rybnica? | +Ribnita; +Rybnitsa; +Râbnița
Ciadîr-Lunga | ro | de=Tschadyr-Lunga; fr=Tchadyr-Lounga | +Ceadîr-Lunga; +Ceadir-Lunga
Kokand | uz | fr=Kokand; de=Kokand; es=Kokand; pl=Kokand | Qo'qon
Jizzakh | uz | fr=Djizakh; de=Dschisach; es=Yizaj; nl=Dzjizach; pl=Dżyzak | Djizak; Dschizak; +Jizzax
Zhezkazgan | kk | fr=Jezkazgan; de=Scheskasgan; nl=Zjezkazgan; sv=Zjezqazghan; pl=Żezkazgan | +Jezkazgan; Schesqasghan
Balkhash | kk | fr=Balkhach; de=Balchasch; es=Baljash; nl=Balchasj; sv=Balchasj; pl=Bałchasz; it=Balhaš; tr=Balkaş | Balqash; Balkash
Talgar | kk | de=Talghar
Kaskelen | kk | fr=Kaskelen; de=Qaskeleng
Polohy | uk | de=Polohy; pl=Połohy | Pologi?
Siversk | uk | de=Siwersk; pl=Siewiersk | Seversk
Konotop | uk | pl=Konotop
Shostka | uk | fr=Chostka; de=Schostka; es=Shostka; nl=Sjostka; sv=Sjostka; pl=Szostka
Okhtyrka | uk | fr=Okhtyrka; de=Ochtyrka; es=Ojtirka; nl=Ochtyrka; sv=Ochtyrka; pl=Ochtyrka | Akhtyrka?
Chuhuiv | uk | fr=Tchouhouïv; de=Tschuhujiw; es=Chuhúiv; nl=Tsjoehoejiv; sv=Tjuhujiv; pl=Czuhujiw | Tschuhujew; Tchougouïev; Chuguev?; Chuguyev?
Lozova | uk | fr=Lozova; de=Losowa; pl=Łozowa | Lozovaya?
`
