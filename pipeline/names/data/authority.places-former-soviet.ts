/** Places of the Caucasus, Russia, Ukraine, Belarus, Moldova and Central Asia. */
export const placesFormerSoviet = `
# Caucasus
Armenia | hy
Yerevan | hy | fr=Erevan; de=Eriwan; es=Ereván; it=Erevan; pt=Ierevan; nl=Jerevan; pl=Erywań; cs=Jerevan | Erivan; Jerewan; Yérévan; Yereván; Ierevan
Gyumri | hy | fr=Gyoumri; de=Gjumri; es=Guiumri; pl=Giumri | Gumri; Gyoumri; Gioumri
Vanadzor | hy | de=Wanadsor; pl=Wanadzor
Goris | hy
Kapan | hy | | Ghapan
Meghri | hy | fr=Meghri | Megri
Jermuk | hy | fr=Djermouk; de=Dschermuk | Djermuk; Jermouk; Djermouk
Sotk | hy
Syunik | hy | fr=Siounik; de=Sjunik; es=Siunik; pl=Sjunik | Syounik; Siunik; Siounik
Gegharkunik | hy | fr=Gegharkounik; de=Gegharkunik; es=Guegarkunik | Gegharkounik; Geghark'unik
Tavush | hy | fr=Tavouch; de=Tawusch; es=Tavush; pl=Tawusz | Tavoush; Tavouch
Vardenis | hy | de=Wardenis
Ijevan | hy | fr=Idjevan; de=Idschewan | Idjevan; Idzhevan
Kornidzor | hy | de=Kornidsor
Etchmiadzin | hy | fr=Etchmiadzine; de=Etschmiadsin; es=Echmiadzín | Echmiadzin; Ejmiatsin; Edjmiatsin
Vagharshapat | hy | fr=Vagharchapat; de=Wagharschapat
Lake Sevan | hy | fr=lac Sevan; de=Sewansee; es=lago Seván
Nagorno-Karabakh | ru | fr=Haut-Karabakh; de=Bergkarabach; es=Nagorno Karabaj; it=Nagorno-Karabakh; pt=Nagorno-Karabakh; nl=Nagorno-Karabach; pl=Górski Karabach; cs=Náhorní Karabach; sv=Nagorno-Karabach; tr=Dağlık Karabağ | Nagorno Karabakh; Nagorny Karabakh; Nagorno-Karabach; Nagorno Karabach; Nagorno-Karabaj; Nagorno-Karabagh; Nagorny-Karabakh; Haut Karabakh; Haut-Karabagh; Haut Karabagh; Berg-Karabach; Nagorni Karabaj; Nagorno-Karabaht; Nagorno-Karabah; Nagornyi Karabakh; Alto Karabaj; Alto Karabakh; Alto-Karabakh
Karabakh | az | de=Karabach; es=Karabaj; nl=Karabach; pl=Karabach; tr=Karabağ | Karabagh; Karabach; Qarabagh
Upper Karabakh | az | | Upper Karabagh; Upper-Karabakh
Mountainous Karabakh | az
Artsakh | hy | de=Arzach; es=Artsaj; pl=Arcach; nl=Artsach | Arzakh; Artzakh; Artsaj; Arzach; Arcakh; Artsach
Stepanakert | hy | fr=Stepanakert; es=Stepanakert | Stépanakert; Stepanaguerd
Khankendi | az | fr=Khankendi; de=Chankendi; es=Jankendi; pl=Chankendi | Xankendi; Hankendi; Khankandi
Shusha | az | fr=Choucha; de=Schuscha; es=Shushá; nl=Sjoesja; pl=Szusza; it=Šuša | Choucha; Chucha; Susa?
Shushi | hy | fr=Chouchi; de=Schuschi; es=Shushí; pl=Szuszi | Chouchi; Sushi?
Lachin | az | fr=Latchine; de=Latschin; es=Lachín; nl=Latsjin; pl=Laczyn | Latchin; Latchine; Laçın
Berdzor | hy
Lachin Corridor | az | fr=corridor de Latchine; de=Latschin-Korridor; es=corredor de Lachín; it=corridoio di Lachin; pl=korytarz laczyński; nl=Latsjin-corridor | Latchine Corridor; Latchin Corridor; Lachin corridor; Latchine corridor; Latchin corridor
Kalbajar | az | fr=Kelbadjar; de=Kəlbəcər; pl=Kelbadżar | Kelbajar; Kelbadjar; Kalbadjar; Kelbecer
Karvachar | hy | fr=Karvatchar | Karvatchar
Aghdam | az | fr=Aghdam; de=Ağdam; es=Agdam; pl=Agdam | Agdam; Agham; Ağdam
Aghdara | az | de=Ağdərə | Agdara; Agdere
Martakert | hy | fr=Martakert; de=Martakert | Mardakert
Martuni | hy | fr=Martouni | Martouni
Khojavend | az | fr=Khodjavend; de=Chodschawend | Khojavand; Khodjavend; Khojavad
Hadrut | hy | fr=Hadrout | Gadrut; Hadrout
Askeran | hy
Fuzuli | az | fr=Fizouli; de=Füzuli; pl=Fizuli? | Fizuli?; Fizouli; Fuzouli
Jabrayil | az | fr=Djabraïl; de=Dschabrajil; es=Yabrail; pl=Dżabraił | Jebrail; Djabrail; Jabrail; Cebrayil; Jabrayl
Zangilan | az | fr=Zanguilan; de=Zəngilan; pl=Zangelan | Zangelan; Zanguelan; Zengilan
Khojaly | az | fr=Khodjaly; de=Chodschali; es=Jojaly; pl=Chodżały; tr=Hocalı | Khodjaly; Khojali; Khodzhaly; Hojaly; Hocali
Zangezur | az | fr=Zanguezour; de=Sangesur; es=Zangezur; pl=Zangezur; nl=Zangezoer | Zanguezour; Zanguezur; Zangezour; Zengezur
Zangezur Corridor | az | fr=corridor de Zanguezour; de=Sangesur-Korridor; es=corredor de Zangezur | Zanguezour Corridor; Zangezur corridor; Zangezour Corridor
Azerbaijan | az | | Azerbaidjan; Azerbaidzhan; Azerbajan; Azerbaiyan; Aserbaidschan; Azerbeidjan; Azerbaïdjan; Azerbaydzhan; Azerbaidjian; Azerbaijian
Baku | az | fr=Bakou; es=Bakú; nl=Bakoe; tr=Bakü; az=Bakı | Bakou; Bakoe; Bakú
Ganja | az | fr=Gandja; de=Gəncə; es=Ganyá; pl=Gandża; tr=Gence | Gandja; Gyanja; Gence; Gandzha | Azerbaijan | ambiguous
Sumgait | az | fr=Soumgaït; de=Sumqayıt; es=Sumgait; pl=Sumgait | Sumqayit; Soumgait; Sumgayit; Soumgaït
Mingachevir | az | fr=Mingatchevir; de=Mingəçevir; pl=Mingeczaur | Mingechevir; Mingatchevir; Mingachaur
Yevlakh | az | fr=Evlakh; de=Jewlach; es=Yevlaj; it=Yevlakh; nl=Jevlach; pl=Jewłach | Evlakh; Yevlax; Ievlakh; Evlax; Yevlaj
Nakhchivan | az | fr=Nakhitchevan; de=Nachitschewan; es=Najicheván; it=Nakhichevan; nl=Nachitsjevan; pl=Nachiczewan; pt=Naquichevão; tr=Nahçıvan; cs=Nachičevan | Nakhichevan; Nakhitchevan; Nakhijevan; Naxcivan; Nahcivan; Naxçıvan; Nakhdjivan
Tartar | az | fr=Terter; de=Tərtər | Terter? | Azerbaijan; Karabakh | ambiguous
Barda | az | de=Bərdə | Berde | Azerbaijan
Lankaran | az | fr=Lenkoran; de=Lənkəran; pl=Lenkoran | Lenkoran; Lankoran
Sheki | az | fr=Cheki; de=Şəki; pl=Szeki | Shaki?; Cheki
Horadiz | az
Georgia | ka | |  | Tbilisi; Caucasus | ambiguous
Tbilisi | ka | fr=Tbilissi; de=Tiflis; es=Tiflis; it=Tbilisi; nl=Tbilisi; pl=Tbilisi; tr=Tiflis; sv=Tbilisi | Tbilissi; Tiblisi; Tbillisi; Tbilisi
Batumi | ka | fr=Batoumi; nl=Batoemi; pl=Batumi | Batoumi; Batum
Kutaisi | ka | fr=Koutaïssi; de=Kutaissi; nl=Koetaisi | Koutaissi; Kutaissi; Koutaïssi
Gori | ka
Poti | ka
Rustavi | ka | fr=Roustavi; de=Rustawi | Roustavi
Zugdidi | ka | fr=Zougdidi; de=Sugdidi | Zougdidi
Abkhazia | ka | fr=Abkhazie; de=Abchasien; es=Abjasia; it=Abcasia; pt=Abecásia; nl=Abchazië; pl=Abchazja; cs=Abcházie; tr=Abhazya | Abkhasia; Abjasia; Abkhazie; Abcasia; Abhazia; Abkhaziya
South Ossetia | ka | fr=Ossétie du Sud; de=Südossetien; es=Osetia del Sur; it=Ossezia del Sud; pt=Ossétia do Sul; nl=Zuid-Ossetië; pl=Osetia Południowa; cs=Jižní Osetie; tr=Güney Osetya | South Osetia; Southern Ossetia
North Ossetia | ru | fr=Ossétie du Nord; de=Nordossetien; es=Osetia del Norte; it=Ossezia del Nord; pt=Ossétia do Norte; nl=Noord-Ossetië; pl=Osetia Północna | North Osetia
Tskhinvali | ka | fr=Tskhinvali; de=Zchinwali; es=Tsjinvali; nl=Tschinvali; pl=Cchinwali; it=Tskhinvali | Tsjinvali; Tshkinvali; Zkhinvali; Cxinvali
Sukhumi | ka | fr=Soukhoumi; de=Sochumi; es=Sujumi; it=Sukhumi; nl=Soechoemi; pl=Suchumi | Soukhoumi; Sokhumi; Sujumi; Sukhum; Sohumi
Adjara | ka | fr=Adjarie; de=Adscharien; es=Ayaria; pl=Adżaria | Adzharia; Ajaria; Ajara; Achara; Adjaria
Mtskheta | ka | fr=Mtskheta; de=Mzcheta; es=Mtsjeta; pl=Mccheta
Anaklia | ka | de=Anaklia
# Russia
Russia | ru | it=Russia; sv=Ryssland
Moscow | ru | fr=Moscou; de=Moskau; es=Moscú; it=Mosca; pt=Moscovo; nl=Moskou; pl=Moskwa; cs=Moskva?; tr=Moskova; hu=Moszkva | Moscou; Moscu; Mosca?; Moskow; Moskva?; Moscú; Moskou
St. Petersburg | ru | fr=Saint-Pétersbourg; de=Sankt Petersburg; es=San Petersburgo; it=San Pietroburgo; pt=São Petersburgo; nl=Sint-Petersburg; pl=Petersburg?; cs=Petrohrad | Saint-Petersburg; Saint Pétersbourg; Sankt-Petersburg; San Petersburgo; Sankt Peterburg; St-Petersburg; St. Petersbourg; +Saint Petersburg; +St Petersburg | | ambiguous
Leningrad | ru | fr=Léningrad; es=Leningrado; it=Leningrado; pt=Leninegrado
Volgograd | ru | de=Wolgograd; es=Volgogrado; pl=Wołgograd
Stalingrad | ru | es=Stalingrado; it=Stalingrado; pt=Estalinegrado; pl=Stalingrad
Nizhny Novgorod | ru | fr=Nijni Novgorod; de=Nischni Nowgorod; es=Nizhni Nóvgorod; it=Nižnij Novgorod; nl=Nizjni Novgorod; pl=Niżny Nowogród | Nijni Novgorod; Nizhni Novgorod; Nijni-Novgorod; Nizhniy Novgorod; Nijny Novgorod
Veliky Novgorod | ru | fr=Veliki Novgorod; de=Weliki Nowgorod; pl=Nowogród Wielki | Velikiy Novgorod; Veliki Novgorod
Yekaterinburg | ru | fr=Ekaterinbourg; de=Jekaterinburg; es=Ekaterimburgo; it=Ekaterinburg; pt=Ecaterimburgo; nl=Jekaterinenburg; pl=Jekaterynburg | Ekaterinburg; Iekaterinbourg; Ekaterimbourg; Ekaterinbourg; Ekaterimburg; Ekaterimburgo
Chelyabinsk | ru | fr=Tcheliabinsk; de=Tscheljabinsk; es=Cheliábinsk; it=Čeljabinsk; nl=Tsjeljabinsk; pl=Czelabińsk | Tcheliabinsk; Cheliabinsk; Tchelyabinsk
Novosibirsk | ru | fr=Novossibirsk; de=Nowosibirsk; pl=Nowosybirsk | Novossibirsk; Novosibirks
Krasnodar | ru
Krasnoyarsk | ru | fr=Krasnoïarsk; de=Krasnojarsk; pl=Krasnojarsk | Krasnoiarsk; Krasnojarsk
Khabarovsk | ru | fr=Khabarovsk; de=Chabarowsk; es=Jabárovsk; nl=Chabarovsk; pl=Chabarowsk | Jabarovsk
Vladivostok | ru | de=Wladiwostok; pl=Władywostok | Vladivostock; Wladiwostok
Vladikavkaz | ru | fr=Vladikavkaz; de=Wladikawkas; es=Vladikavkaz; pl=Władykaukaz | Vladicaucase
Grozny | ru | fr=Grozny; de=Grosny; es=Grozni; it=Groznyj; pl=Grozny | Grozni; Groznyy; Grosny
Chechnya | ru | fr=Tchétchénie; de=Tschetschenien; es=Chechenia; it=Cecenia; pt=Chechénia; nl=Tsjetsjenië; pl=Czeczenia; cs=Čečensko; tr=Çeçenistan; sv=Tjetjenien | Tchetchenia; Chechenia; Tchétchénie; Chechnia; Tchechenia; Chechénia; Tchechnya; Czechnya
Dagestan | ru | fr=Daghestan; de=Dagestan; es=Daguestán; it=Daghestan; pt=Daguestão; pl=Dagestan | Daghestan; Daguestan
Ingushetia | ru | fr=Ingouchie; de=Inguschetien; es=Ingusetia; it=Inguscezia; nl=Ingoesjetië; pl=Inguszetia | Ingushetiya; Ingouchetia; Ingouchie; Ingusetia
Makhachkala | ru | fr=Makhatchkala; de=Machatschkala; es=Majachkalá; nl=Machatsjkala; pl=Machaczkała | Makhatchkala; Mahachkala
Kabardino-Balkaria | ru | fr=Kabardino-Balkarie; de=Kabardino-Balkarien; pl=Kabardo-Bałkaria
Karachay-Cherkessia | ru | fr=Karatchaïévo-Tcherkessie; de=Karatschai-Tscherkessien | Karachaevo-Cherkessia
Nalchik | ru | fr=Naltchik; de=Naltschik; pl=Nalczyk | Naltchik
Beslan | ru | pl=Biesłan
Rostov-on-Don | ru | fr=Rostov-sur-le-Don; de=Rostow am Don; es=Rostov del Don; it=Rostov sul Don; nl=Rostov aan de Don; pl=Rostów nad Donem | Rostov-sur-le-Don; Rostov on Don; Rostov-na-Donu; Rostov na Donu
Voronezh | ru | fr=Voronej; de=Woronesch; es=Vorónezh; nl=Voronezj; pl=Woroneż | Voronej; Voronezj
Belgorod | ru | fr=Belgorod; es=Bélgorod; pl=Biełgorod | Bielgorod; Byelgorod
Shebekino | ru | fr=Chebekino; de=Schebekino; es=Shebékino; pl=Szebekino | Chebekino
Kursk | ru | fr=Koursk; nl=Koersk | Koursk
Sudzha | ru | fr=Soudja; de=Sudscha; es=Sudzha; nl=Soedzja; pl=Sudża | Soudja; Sudja; Soudzha
Bryansk | ru | fr=Briansk; de=Brjansk; es=Briansk; pl=Briańsk | Briansk; Bryanks
Smolensk | ru | pl=Smoleńsk
Pskov | ru | de=Pskow; pl=Psków
Tver | ru | de=Twer; pl=Twer
Tula | ru | fr=Toula | Toula | Russia | ambiguous
Ryazan | ru | fr=Riazan; de=Rjasan; es=Riazán; pl=Riazań | Riazan
Kaluga | ru | fr=Kalouga | Kalouga
Oryol | ru | fr=Orel; de=Orjol; pl=Orzeł | Oriol?; Orel?
Lipetsk | ru | de=Lipezk; pl=Lipieck
Saratov | ru | de=Saratow; pl=Saratów
Samara | ru
Engels | ru | | | Saratov; air base | ambiguous
Kazan | ru | de=Kasan; es=Kazán; pl=Kazań | Kasan
Tatarstan | ru | es=Tartaristán; pt=Tartaristão; pl=Tatarstan | Tartarstan; Tartarstán
Bashkortostan | ru | fr=Bachkortostan; de=Baschkortostan; es=Baskortostán; pl=Baszkiria | Bachkortostan; Bashkiria; Bachkirie
Ufa | ru | fr=Oufa; nl=Oefa | Oufa
Orenburg | ru | fr=Orenbourg; es=Oremburgo | Orenbourg
Perm | ru | | | Russia; Urals | ambiguous
Izhevsk | ru | fr=Ijevsk; de=Ischewsk; es=Izhevsk; pl=Iżewsk | Ijevsk
Udmurtia | ru | fr=Oudmourtie; de=Udmurtien | Oudmourtie
Tyumen | ru | fr=Tioumen; de=Tjumen; es=Tiumén; pl=Tiumeń | Tioumen; Tiumen
Omsk | ru
Tomsk | ru
Irkutsk | ru | fr=Irkoutsk; nl=Irkoetsk; pl=Irkuck | Irkoutsk
Lake Baikal | ru | fr=lac Baïkal; de=Baikalsee; es=lago Baikal; it=lago Bajkal; nl=Baikalmeer; pl=Bajkał | Lake Baïkal; Lake Baykal
Buryatia | ru | fr=Bouriatie; de=Burjatien; es=Buriatia; pl=Buriacja | Bouriatie; Buriatia; Bouriatia
Yakutsk | ru | fr=Iakoutsk; de=Jakutsk; nl=Jakoetsk; pl=Jakuck | Iakoutsk; Yakoutsk
Yakutia | ru | fr=Iakoutie; de=Jakutien; pl=Jakucja | Iakoutie; Yakoutia; Sakha Republic?
Tuva | ru | fr=Touva; de=Tuwa; pl=Tuwa | Touva; Tyva
Sakhalin | ru | fr=Sakhaline; de=Sachalin; es=Sajalín; it=Sachalin; nl=Sachalin; pl=Sachalin | Sakhaline; Sajalin; Sajalín
Kamchatka | ru | fr=Kamtchatka; de=Kamtschatka; it=Kamčatka; nl=Kamtsjatka; pl=Kamczatka; pt=Kamchatka | Kamtchatka; Kamtschatka
Kuril Islands | ru | fr=îles Kouriles; de=Kurilen; es=islas Kuriles; it=isole Curili; pt=Ilhas Curilas; nl=Koerilen; pl=Kuryle | Kurile Islands; Kouril Islands; Kourile Islands
Kaliningrad | ru | es=Kaliningrado; pl=Kaliningrad | Kaliningrado; Kaliningrade
Murmansk | ru | fr=Mourmansk; nl=Moermansk; pl=Murmańsk | Mourmansk
Arkhangelsk | ru | fr=Arkhangelsk; de=Archangelsk; es=Arcángel; it=Arcangelo; nl=Archangelsk; pl=Archangielsk | Archangelsk; Arkhanguelsk
Severodvinsk | ru | de=Sewerodwinsk
Sochi | ru | fr=Sotchi; de=Sotschi; it=Soči; nl=Sotsji; pl=Soczi; cs=Soči | Sotchi; Sotschi
Novorossiysk | ru | fr=Novorossiïsk; de=Noworossijsk; es=Novorosíisk; nl=Novorossiejsk; pl=Noworosyjsk | Novorossiisk; Novorossisk
Taganrog | ru
Astrakhan | ru | fr=Astrakhan; de=Astrachan; es=Astracán; pl=Astrachań | Astrachan; Astrajan
Elista | ru
Stavropol | ru | de=Stawropol; pl=Stawropol
Magnitogorsk | ru
Norilsk | ru
Vorkuta | ru | fr=Vorkouta; de=Workuta | Vorkouta
Kolyma | ru | fr=Kolyma; es=Kolimá
Siberia | ru | fr=Sibérie; de=Sibirien; nl=Siberië; pl=Syberia; pt=Sibéria; tr=Sibirya
Urals | ru | fr=Oural; de=Ural?; pl=Ural? | Ourals
Volga | ru | de=Wolga; pl=Wołga; nl=Wolga | Wolga
Yasnaya Polyana | ru | fr=Iasnaïa Poliana; de=Jasnaja Poljana | Iasnaïa Poliana
Sheremetyevo | ru | fr=Cheremetievo; de=Scheremetjewo | Sheremetievo; Cheremetievo
Domodedovo | ru | de=Domodedowo
Vnukovo | ru | fr=Vnoukovo; de=Wnukowo | Vnoukovo
Kremlin | ru | de=Kreml; it=Cremlino; pl=Kreml; nl=Kremlin
Lubyanka | ru | fr=Loubianka; de=Lubjanka; es=Lubianka; pl=Łubianka | Loubianka; Lubianka
# Ukraine
Ukraine | uk | | Ucraine
Kyiv | uk | fr=Kyiv; de=Kyjiw; pl=Kijów; cs=Kyjev | Kyïv; Kyjiw; Kyjiv; Kyyiv; Kiyv; Kiyiv
Kiev | ru | de=Kiew; nl=Kiev; tr=Kiev | Kiew; Kieff
Kharkiv | uk | fr=Kharkiv; de=Charkiw; es=Járkiv; nl=Charkiv; pl=Charków; it=Kharkiv | Kharkyv; Charkiv; Jarkiv; Járkiv; Harkiv; Charkiw
Kharkov | ru | de=Charkow; es=Járkov; nl=Charkov | Charkov; Jarkov; Járkov; Charkow
Odesa | uk | de=Odesa
Odessa | ru
Lviv | uk | de=Lwiw; es=Leópolis; it=Leopoli; nl=Lviv; pl=Lwów | L'viv; Lwiw; Leopoli
Lvov | ru | fr=Lvov; de=Lwow
Lemberg | de
Mykolaiv | uk | fr=Mykolaïv; de=Mykolajiw; es=Mikolaiv; nl=Mykolajiv; pl=Mikołajów | Mikolaiv; Mykolayiv; Mykolaïv; Mikolayiv; Mikolaïv
Nikolaev | ru | fr=Nikolaïev; de=Nikolajew; es=Nikoláyev | Nikolayev; Nikolaïev
Kherson | uk | fr=Kherson; de=Cherson; es=Jersón; nl=Cherson; pl=Chersoń | Cherson; Jerson; Jersón; Herson
Zaporizhzhia | uk | fr=Zaporijjia; de=Saporischschja; es=Zaporiyia; it=Zaporizhzhia; pt=Zaporíjia; nl=Zaporizja; pl=Zaporoże; cs=Záporoží | Zaporizhia; Zaporizhya; Zaporizhzhya; Zaporijjia; Zaporizhzhiya; Zaporijia; Zaporiyia; Zaporizhie; Zaporizhzia; Zaporizhzhe
Zaporozhye | ru | fr=Zaporojie; de=Saporoschje; es=Zaporozhie | Zaporojie; Zaporozhie; Zaporozhia; Zaporozhe
Dnipro | uk
Dnipropetrovsk | uk | fr=Dnipropetrovsk; de=Dnipropetrowsk; pl=Dniepropetrowsk | Dnepropetrovsk; Dniepropetrovsk; Dnipropetrovk
Dnieper | uk | fr=Dniepr; de=Dnjepr; es=Dniéper; it=Dnepr; nl=Dnjepr; pl=Dniepr | Dniepr; Dnepr; Dnjepr
Donetsk | uk | de=Donezk; nl=Donetsk; pl=Donieck; cs=Doněck | Donezk; Donietsk; Donieck
Luhansk | uk | fr=Louhansk; nl=Loehansk; pl=Ługańsk; it=Luhansk | Louhansk
Lugansk | ru | fr=Lougansk; nl=Loegansk; it=Lugansk | Lougansk
Donbas | uk
Donbass | ru | es=Dombás | Donbás
Mariupol | uk | fr=Marioupol; nl=Marioepol; es=Mariúpol | Marioupol; Mariúpol; Mariopol; Mariupól
Azovstal | uk | de=Asowstal; pl=Azowstal
Bakhmut | uk | fr=Bakhmout; de=Bachmut; es=Bajmut; nl=Bachmoet; pl=Bachmut; it=Bakhmut | Bakhmout; Bachmut; Bajmut; Bahmut
Artemivsk | uk | fr=Artemivsk; de=Artemiwsk
Artyomovsk | ru | fr=Artiomovsk; de=Artjomowsk; es=Artiómovsk | Artemovsk; Artiomovsk
Avdiivka | uk | fr=Avdiïvka; de=Awdijiwka; es=Avdiivka; nl=Avdiivka; pl=Awdijiwka | Avdiyivka; Avdiïvka; Avdeevka; Avdiivka; Avdeyevka; Avdïivka
Soledar | uk
Chasiv Yar | uk | fr=Tchassiv Iar; de=Tschassiw Jar; es=Chasiv Yar; nl=Tsjasiv Jar; pl=Czasiw Jar; it=Chasiv Yar | Tchassiv Yar; Chassiv Yar; Tchassiv Iar; Chasov Yar; Tchasiv Yar
Pokrovsk | uk | de=Pokrowsk; pl=Pokrowsk | Pokrowsk
Myrnohrad | uk | fr=Myrnohrad; es=Mirnograd | Mirnohrad; Myrnograd; Mirnograd
Toretsk | uk | de=Torezk; pl=Toreck
Kurakhove | uk | fr=Kourakhové; de=Kurachowe; es=Kurájove | Kourakhove; Kurakhovo
Vuhledar | uk | fr=Vouhledar; de=Wuhledar; es=Vugledar; nl=Voehledar; pl=Wuhłedar | Vouhledar; Vugledar; Ugledar
Marinka | uk | fr=Mariïnka; de=Marjinka | Maryinka; Mariinka; Maryinka
Lyman | uk | fr=Lyman; es=Limán; pl=Łyman | Liman?; Lymane
Izium | uk | fr=Izioum; de=Isjum; es=Izium; nl=Izjoem; pl=Izium | Izyum; Izioum; Izjum
Kupiansk | uk | fr=Koupiansk; de=Kupjansk; es=Kúpiansk; nl=Koepjansk; pl=Kupiańsk | Koupiansk; Kupyansk; Kupjansk
Vovchansk | uk | fr=Vovtchansk; de=Wowtschansk; es=Vovchansk; nl=Vovtsjansk; pl=Wowczańsk | Vovtchansk; Volchansk
Balakliia | uk | fr=Balakliïa; de=Balaklija | Balakliya; Balaklia; Balakleya
Kramatorsk | uk
Sloviansk | uk | fr=Sloviansk; de=Slowjansk; es=Sloviansk; pl=Słowiańsk | Slavyansk; Slovyansk; Slaviansk
Kostiantynivka | uk | fr=Kostiantynivka; de=Kostjantyniwka; es=Kostiantinivka; pl=Kostiantyniwka | Kostyantynivka; Konstantinovka; Kostiantinivka; Konstiantynivka
Sievierodonetsk | uk | fr=Severodonetsk; de=Sjewjerodonezk; es=Severodonetsk; nl=Severodonetsk; pl=Siewierodonieck; it=Severodonetsk | Severodonetsk; Severodonezk; Sieverodonetsk; Sverodonetsk; Syeverodonetsk
Lysychansk | uk | fr=Lyssytchansk; de=Lyssytschansk; es=Lisichansk; nl=Lysytsjansk; pl=Lisiczańsk; it=Lysychansk | Lissitchansk; Lisichansk; Lysytchansk; Lyssytchansk; Lissytchansk
Rubizhne | uk | fr=Roubijné; de=Rubischne; pl=Rubiżne | Roubijne; Rubezhnoye; Rubijne
Popasna | uk | | Popasnaya
Kreminna | uk | | Kremina; Kremenna
Svatove | uk | de=Swatowe | Svatovo
Melitopol | uk | fr=Melitopol; es=Melitópol
Berdiansk | uk | fr=Berdiansk; de=Berdjansk; pl=Berdiańsk | Berdyansk; Berdjansk
Enerhodar | uk | fr=Enerhodar; es=Energodar; pl=Enerhodar | Energodar; Energhodar
Robotyne | uk | fr=Robotyne; es=Robotine | Robotine; Rabotino
Tokmak | uk
Nova Kakhovka | uk | fr=Nova Kakhovka; de=Nowa Kachowka; es=Nueva Kajovka; pl=Nowa Kachowka | Novaya Kakhovka; Nova Kakovka; Nova Kajovka
Kakhovka | uk | de=Kachowka; es=Kajovka; nl=Kachovka; pl=Kachowka | Kakovka; Kajovka; Kachovka
Bucha | uk | fr=Boutcha; de=Butscha; it=Buča; nl=Boetsja; pl=Bucza; cs=Buča | Boutcha; Butcha; Butscha
Irpin | uk | fr=Irpin; de=Irpin; pl=Irpień | Irpine; Irpen
Hostomel | uk | fr=Hostomel; es=Gostomel | Gostomel
Borodianka | uk | fr=Borodianka; de=Borodjanka | Borodyanka
Chernihiv | uk | fr=Tchernihiv; de=Tschernihiw; es=Chernígov; it=Chernihiv; nl=Tsjernihiv; pl=Czernihów | Tchernihiv; Chernigiv; Tchernihiv; Chernhiv
Chernigov | ru | fr=Tchernigov; de=Tschernigow | Tchernigov
Chernivtsi | uk | fr=Tchernivtsi; de=Tscherniwzi; es=Chernivtsí; pl=Czerniowce | Tchernivtsi; Chernovtsy; Cernivci
Cherkasy | uk | fr=Tcherkassy; de=Tscherkassy; es=Cherkasi; pl=Czerkasy | Tcherkassy; Cherkassy; Cherkasi
Chernobyl | ru | fr=Tchernobyl; de=Tschernobyl; es=Chernóbil; it=Černobyl'; nl=Tsjernobyl; pl=Czarnobyl; pt=Chernobil; tr=Çernobil | Tchernobyl; Chernobil; Tschernobyl; Chernóbil
Chornobyl | uk | fr=Tchornobyl; de=Tschornobyl; es=Chornóbil | Tchornobyl
Pripyat | uk | fr=Pripiat; de=Prypjat; es=Prípiat; pl=Prypeć | Pripiat; Prypiat
Sumy | uk | fr=Soumy; nl=Soemy | Soumy
Poltava | uk | de=Poltawa; pl=Połtawa
Kryvyi Rih | uk | fr=Kryvyï Rih; de=Krywyj Rih; es=Krivói Rog; it=Kryvyj Rih; nl=Kryvy Rih; pl=Krzywy Róg | Kryvyï Rih; Kryvy Rih; Krivoï Rog; Krivyi Rih; Kryviy Rih; Krivi Rih; Kriviy Rih
Krivoy Rog | ru | de=Kriwoi Rog | Krivoi Rog
Kropyvnytskyi | uk | fr=Kropyvnytsky; de=Kropywnyzkyj; pl=Kropywnycki | Kropyvnytsky; Kropivnitsky; Kropyvnytskyy
Kremenchuk | uk | fr=Krementchouk; de=Krementschuk; es=Kremenchuk; nl=Krementsjoek; pl=Krzemieńczuk | Krementchouk; Kremenchug; Krementchuk
Vinnytsia | uk | fr=Vinnytsia; de=Winnyzja; es=Vinnitsia; nl=Vinnytsja; pl=Winnica | Vinnitsa; Vinnytsya; Vinnitsia
Zhytomyr | uk | fr=Jytomyr; de=Schytomyr; es=Yitomir; nl=Zjytomyr; pl=Żytomierz | Jytomyr; Zhitomir; Jitomir; Yitómir
Khmelnytskyi | uk | fr=Khmelnytsky?; de=Chmelnyzkyj; es=Jmelnitski; pl=Chmielnicki | Khmelnytskyy; Khmelnitsky; Khmelnytskiy; Khmelnytsky? | region; city; oblast | ambiguous
Ternopil | uk | de=Ternopil; es=Ternópil; pl=Tarnopol | Tarnopol; Ternopol
Ivano-Frankivsk | uk | de=Iwano-Frankiwsk; pl=Iwano-Frankiwsk; fr=Ivano-Frankivsk | Ivano-Frankovsk; Ivano Frankivsk
Uzhhorod | uk | fr=Oujhorod; de=Uschhorod; es=Úzhgorod; nl=Oezjhorod; pl=Użhorod; hu=Ungvár | Oujhorod; Uzhgorod; Oujgorod
Lutsk | uk | fr=Loutsk; de=Luzk; nl=Loetsk; pl=Łuck | Loutsk
Rivne | uk | de=Riwne; pl=Równe | Rovno
Zakarpattia | uk | fr=Transcarpatie; de=Transkarpatien; es=Transcarpatia; pl=Zakarpacie | Transcarpathia; Zakarpatye; Transcarpatie
Volhynia | uk | fr=Volhynie; de=Wolhynien; es=Volinia; pl=Wołyń | Volyn; Volhynie
Galicia | uk | fr=Galicie; de=Galizien; pl=Galicja | | Ukraine; Poland; Spain; Santiago | ambiguous
Crimea | ru | fr=Crimée; de=Krim?; it=Crimea; pt=Crimeia; nl=Krim?; pl=Krym?; cs=Krym?; tr=Kırım | Krim?; Krym?; Crimée; Crimeia
Sevastopol | ru | fr=Sébastopol; de=Sewastopol; es=Sebastopol; it=Sebastopoli; pt=Sebastopol; pl=Sewastopol; nl=Sebastopol; tr=Sivastopol | Sébastopol; Sebastopol; Sewastopol; Sebastopoli
Simferopol | ru | fr=Simferopol; es=Simferópol; pl=Symferopol | Simféropol
Yalta | ru | de=Jalta; nl=Jalta; pl=Jałta | Ialta; Jalta
Kerch | ru | fr=Kertch; de=Kertsch; nl=Kertsj; pl=Kercz; it=Kerč | Kertch; Kertsch; Kersch
Kerch Strait | ru | fr=détroit de Kertch; de=Straße von Kertsch; es=estrecho de Kerch; it=stretto di Kerch; nl=Straat van Kertsj; pl=Cieśnina Kerczeńska | Kertch Strait; Strait of Kertch; +Strait of Kerch
Feodosia | ru | fr=Féodossia; de=Feodossija; es=Feodosia; pl=Teodozja | Feodosiya; Feodossia; Théodosie
Dzhankoi | ru | fr=Djankoï; de=Dschankoj; es=Dzhankói; pl=Dżankoj | Djankoi; Dzhankoy; Djankoy; Jankoi
Perekop | ru
Sea of Azov | ru | fr=mer d'Azov; de=Asowsches Meer; es=mar de Azov; it=mare d'Azov; pt=mar de Azov; nl=Zee van Azov; pl=Morze Azowskie | Azov Sea
Black Sea | en | fr=mer Noire; de=Schwarzes Meer; es=mar Negro; it=mar Nero; pt=mar Negro; nl=Zwarte Zee; pl=Morze Czarne; tr=Karadeniz
Caspian Sea | en | fr=mer Caspienne; de=Kaspisches Meer; es=mar Caspio; it=mar Caspio; pt=mar Cáspio; nl=Kaspische Zee; pl=Morze Kaspijskie; tr=Hazar Denizi
Snake Island | uk | fr=île des Serpents; de=Schlangeninsel; es=isla de las Serpientes; it=isola dei Serpenti; nl=Slangeneiland; pl=Wyspa Węży | Serpent Island; Serpents Island; Isle of Snakes; Snakes Island
Maidan | uk | fr=Maïdan; es=Maidán; pl=Majdan | Maïdan; Maydan; Majdan?
Babi Yar | ru | fr=Babi Iar; de=Babi Jar; es=Babi Yar; it=Babij Jar; pl=Babi Jar | Baby Yar; Babi Iar
Babyn Yar | uk | fr=Babyn Iar; de=Babyn Jar; pl=Babyn Jar
# Belarus, Moldova
Belarus | be | nl=Wit-Rusland | Byelarus; Bielarus; Bielorrusia; Bielorussia
Byelorussia | ru | | Belorussia
Minsk | be | pl=Mińsk
Brest | be | pl=Brześć | Brest-Litovsk? | Belarus | ambiguous
Grodno | be | fr=Grodno; de=Grodno; pl=Grodno | Hrodna; Hrodno
Vitebsk | be | fr=Vitebsk; de=Witebsk; es=Vítebsk; pl=Witebsk | Viciebsk; Vitsebsk; Witebsk
Gomel | be | fr=Gomel; de=Gomel; es=Gómel; pl=Homel | Homel; Homyel; Homiel
Mogilev | be | fr=Moguilev; de=Mogiljow; es=Maguilov; pl=Mohylew | Mahilyow; Moguilev; Mahileu; Mogilyov
Bobruisk | be | fr=Bobrouïsk; de=Babrujsk; pl=Bobrujsk | Babruysk; Bobrouisk; Babruisk
Moldova | ro | de=Moldau; es=Moldavia?; it=Moldavia?; sv=Moldavien | Moldavie; Republic of Moldavia
Chisinau | ro | ro=Chișinău; fr=Chisinau; de=Chișinău; es=Chisináu; it=Chișinău; pt=Quixinau; pl=Kiszyniów; cs=Kišiněv | Kishinev; Chişinău; Chișinău; Kichinev; Kishinau; Chisinaou; Kischinau
Transnistria | ro | fr=Transnistrie; de=Transnistrien; it=Transnistria; nl=Transnistrië; pl=Naddniestrze; pt=Transnístria; tr=Transdinyester | Transdniestria; Transnistrie; Transdnistria; Trans-Dniester; Transdniester; Pridnestrovie; Transnitria
Tiraspol | ro | es=Tiráspol
Gagauzia | ro | fr=Gagaouzie; de=Gagausien; es=Gagauzia; pl=Gagauzja | Gagaouzia; Gagaouzie
Bessarabia | ro | fr=Bessarabie; de=Bessarabien; es=Besarabia; pl=Besarabia | Besarabia
# Central Asia
Kazakhstan | kk | fr=Kazakhstan | Kazajstan; Kazajistan; Kazakstan; Kazakistan; Kasachstan; Qazaqstan; Kazajstán; Kazachstan
Astana | kk | es=Astaná; pl=Astana | Astaná
Nur-Sultan | kk | fr=Nour-Soultan; es=Nursultán; pl=Nur-Sułtan | Nour-Soultan; Nursultan?; Nur Sultan
Almaty | kk | fr=Almaty; es=Almatý; pl=Ałmaty; it=Almaty | Almati; Almatý
Alma-Ata | ru | es=Alma Ata | Alma Ata
Shymkent | kk | fr=Chymkent; de=Schymkent; es=Shimkent; pl=Szymkent | Chymkent; Chimkent; Shimkent; Tchimkent
Aktau | kk | fr=Aktaou; de=Aqtau; es=Aktau | Aqtau; Aktaou; Aktaw
Atyrau | kk | fr=Atyraou | Atyraou; Atirau
Semipalatinsk | ru | fr=Semipalatinsk; pl=Semipałatyńsk | Semipalatinks
Baikonur | kk | fr=Baïkonour; de=Baikonur; es=Baikonur; it=Bajkonur; nl=Bajkonoer; pl=Bajkonur | Baïkonour; Baikonour; Bajkonur; Baykonur
Aral Sea | en | fr=mer d'Aral; de=Aralsee; es=mar de Aral; it=lago d'Aral; nl=Aralmeer; pl=Jezioro Aralskie | Sea of Aral
Uzbekistan | uz | it=Uzbekistan | Ouzbekistan; Usbekistan; Ouzbékistan
Tashkent | uz | fr=Tachkent; de=Taschkent; es=Taskent; it=Tashkent; nl=Tasjkent; pl=Taszkent; tr=Taşkent | Tachkent; Taschkent; Toshkent; Taskent
Samarkand | uz | fr=Samarcande; es=Samarcanda; it=Samarcanda; pt=Samarcanda; pl=Samarkanda; tr=Semerkant | Samarcande; Samarcand; Samarkanda; Samarqand; Samarcanda
Bukhara | uz | fr=Boukhara; de=Buchara; es=Bujará; it=Bukhara; nl=Buchara; pl=Buchara; tr=Buhara | Boukhara; Buchara; Bokhara; Bukhoro
Andijan | uz | fr=Andijan; de=Andischan; es=Andiyán; pl=Andiżan | Andizhan; Andijon; Andidjan
Karakalpakstan | uz | fr=Karakalpakie; de=Karakalpakstan; es=Karakalpakistán; pl=Karakałpacja | Karakalpakistan; Karakalpakia; Qaraqalpaqstan; Karakalpakie
Nukus | uz | fr=Noukous | Noukous
Fergana Valley | uz | fr=vallée de Ferghana; de=Ferghanatal; es=valle de Ferganá; it=valle di Fergana; pl=Kotlina Fergańska | Ferghana Valley; Ferghana valley; Fergana valley
Kyrgyzstan | ky | fr=Kirghizistan | Kirghizistan; Kirgistan; Kirghizstan; Kirguistan; Kirgizstan; Kyrgystan; Kirguizistan; Kirgizistan; Kyrgyztan
Bishkek | ky | fr=Bichkek; de=Bischkek; es=Biskek; nl=Bisjkek; pl=Biszkek; it=Biškek; tr=Bişkek | Bichkek; Bischkek; Biskek
Osh | ky | fr=Och?; de=Osch; pl=Osz | | Kyrgyzstan
Batken | ky | pl=Batken
Issyk-Kul | ky | fr=Issyk-Koul; de=Yssykköl; pl=Issyk-kul | Issyk Kul; Issyk-Koul; Ysyk-Kol
Tajikistan | tg | pt=Tajiquistão | Tadjikistan; Tadzhikistan; Tayikistan; Tadschikistan; Tagikistan
Dushanbe | tg | fr=Douchanbé; de=Duschanbe; es=Dusambé; nl=Doesjanbe; pl=Duszanbe; it=Dušanbe; tr=Duşanbe | Douchanbe; Dushambe; Duchanbe; Douchanbé; Dusambe
Gorno-Badakhshan | tg | fr=Haut-Badakhchan; de=Berg-Badachschan; es=Alto Badajshán; pl=Górski Badachszan | Gorno Badakhshan; Gorno-Badakhchan; Haut-Badakhchan; Kuhistoni Badakhshon
Khorog | tg | fr=Khorog; de=Chorugh; pl=Chorog | Khorugh; Khorough
Khujand | tg | fr=Khodjent; de=Chudschand; es=Juyand; pl=Chodżent | Khodjent; Khujant; Khudzhand; Khodjand
Turkmenistan | tk | pt=Turquemenistão | Turkménistan; Tourkmenistan; Turkmenia
Ashgabat | tk | fr=Achgabat; de=Aschgabat; es=Asjabad; nl=Asjchabad; pl=Aszchabad; it=Ashgabat; tr=Aşkabat | Achgabat; Ashkhabad; Achkhabad; Aschgabat; Ashjabad; Asgabat
`
