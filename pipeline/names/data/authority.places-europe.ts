/** Places of Europe and Turkey. */
export const placesEurope = `
Turkey | tr | tr=Türkiye? | | Ankara; Istanbul; Erdogan | ambiguous
Türkiye | tr
Istanbul | tr | fr=Istanbul; it=Istanbul; lv=Stambula; lt=Stambulas | Istanboul; Estanbul; Istamboul; Stamboul?
Ankara | tr | | Ankhara
Izmir | tr | es=Esmirna?; tr=İzmir
Smyrna | el | fr=Smyrne; es=Esmirna?; it=Smirne; pt=Esmirna?
Diyarbakir | tr | tr=Diyarbakır; ku=Amed | Diyarbekir; Diarbakir
Gaziantep | tr | | Gazi Antep; Gazantep
Kahramanmaras | tr | tr=Kahramanmaraş; de=Kahramanmaraş | Kahramanmarash
Sanliurfa | tr | tr=Şanlıurfa | Shanliurfa
Bosporus | tr | fr=Bosphore; de=Bosporus; es=Bósforo; it=Bosforo; pt=Bósforo; pl=Bosfor; tr=Boğaziçi | +Bosphorus
Dardanelles | tr | de=Dardanellen; es=Dardanelos; it=Dardanelli; tr=Çanakkale Boğazı
Cappadocia | tr | fr=Cappadoce; de=Kappadokien; es=Capadocia; pt=Capadócia; tr=Kapadokya
Anatolia | tr | fr=Anatolie; de=Anatolien; pl=Anatolia; tr=Anadolu?
Austria | de | de=Österreich?
Vienna | de | fr=Vienne?; de=Wien?; it=Vienna; hu=Bécs; sr=Beč; az=Vyana | Wien?; Bec?
Salzburg | de | fr=Salzbourg; es=Salzburgo; it=Salisburgo
Germany | de | de=Deutschland? | Deutschland?
Munich | de | de=München?; es=Múnich; it=Monaco di Baviera; pt=Munique; nl=München?; pl=Monachium; tr=Münih; sr=Minhen; lv=Minhene; lt=Miunchenas; az=Münhen | Muenchen; München?; Munchen | German; Bavaria
Cologne | de | de=Köln?; es=Colonia?; it=Colonia?; pt=Colónia; nl=Keulen; pl=Kolonia? | Koeln; Köln? | German
Nuremberg | de | de=Nürnberg?; es=Núremberg; it=Norimberga; nl=Neurenberg; pl=Norymberga | Nuernberg; Nürnberg?; Nurnberg; Nurenberg; Nuremburg
Aachen | de | fr=Aix-la-Chapelle; es=Aquisgrán; it=Aquisgrana; nl=Aken; pl=Akwizgran
Mainz | de | fr=Mayence; es=Maguncia; it=Magonza; pl=Moguncja
Trier | de | fr=Trèves; es=Tréveris; it=Treviri; pl=Trewir
Regensburg | de | fr=Ratisbonne; es=Ratisbona; it=Ratisbona; pl=Ratyzbona | Ratisbon
Frankfurt | de | fr=Francfort; es=Fráncfort; it=Francoforte; pl=Frankfurt; pt=Frankfurt
Hamburg | de | fr=Hambourg; es=Hamburgo; it=Amburgo; pt=Hamburgo
Berlin | de | lt=Berlynas
Dresden | de | fr=Dresde; es=Dresde; it=Dresda; pl=Drezno
Leipzig | de | it=Lipsia; pl=Lipsk; pt=Leipzig
Hanover | de | fr=Hanovre; de=Hannover; es=Hannover; it=Hannover; pl=Hanower | +Hannover
Brunswick | de | de=Braunschweig | | | ambiguous
Bavaria | de | fr=Bavière; de=Bayern?; es=Baviera; it=Baviera; pt=Baviera; nl=Beieren; pl=Bawaria
Saxony | de | fr=Saxe; de=Sachsen?; es=Sajonia; it=Sassonia; nl=Saksen; pl=Saksonia | Sachsen?
Thuringia | de | fr=Thuringe; de=Thüringen; es=Turingia; it=Turingia; pl=Turyngia | Thueringen
Hesse | de | de=Hessen?; it=Assia; pl=Hesja | | | ambiguous
North Rhine-Westphalia | de | fr=Rhénanie-du-Nord-Westphalie; de=Nordrhein-Westfalen; es=Renania del Norte-Westfalia; it=Renania Settentrionale-Vestfalia | North Rhineland-Westphalia
Lower Saxony | de | fr=Basse-Saxe; de=Niedersachsen?; es=Baja Sajonia; it=Bassa Sassonia
Rhine | de | fr=Rhin; de=Rhein; es=Rin; it=Reno?; pl=Ren?; nl=Rijn
Danube | de | de=Donau; es=Danubio; it=Danubio; nl=Donau; pl=Dunaj; hu=Duna
Switzerland | de | fr=Suisse?; it=Svizzera? | Suisse?; Svizzera?
Geneva | fr | fr=Genève; de=Genf; es=Ginebra; it=Ginevra; pt=Genebra; nl=Genève; pl=Genewa; tr=Cenevre; sr=Ženeva; lv=Ženēva; lt=Ženeva; az=Cenevrə
Zurich | de | sr=Cirih; lv=Cīrihe; lt=Ciurichas | +Zürich; Zuerich
Basel | de | fr=Bâle; es=Basilea; it=Basilea; nl=Bazel; pl=Bazylea | +Basle
Bern | de | fr=Berne; es=Berna?; it=Berna?; pl=Berno | +Berne; Berna?
Lucerne | de | de=Luzern?; es=Lucerna; it=Lucerna; pl=Lucerna | Luzern?
Lausanne | fr | es=Lausana; it=Losanna; pl=Lozanna; tr=Lozan
Davos | de
Belgium | nl | fr=Belgique? | Belgique?
Brussels | nl | fr=Bruxelles?; it=Bruxelles?; sr=Brisel; lv=Brisele; lt=Briuselis; az=Brüssel | Bruxelles? | Belgi; European; NATO
Antwerp | nl | fr=Anvers; de=Antwerpen?; es=Amberes; pt=Antuérpia; it=Anversa; nl=Antwerpen?; pl=Antwerpia | Antwerpen?
Ghent | nl | fr=Gand; de=Gent?; es=Gante; it=Gand; nl=Gent?; pl=Gandawa | Gand?; Gent?
Bruges | nl | de=Brügge; es=Brujas?; nl=Brugge?; pl=Brugia | Brugge?
Liege | fr | fr=Liège; de=Lüttich; es=Lieja; it=Liegi; nl=Luik?; pl=Liège | +Liège
Flanders | nl | fr=Flandre; de=Flandern; es=Flandes?; it=Fiandre; nl=Vlaanderen?; pl=Flandria | Flandes?; Vlaanderen?
Wallonia | fr | fr=Wallonie; de=Wallonien; es=Valonia; it=Vallonia; nl=Wallonië; pl=Walonia
The Hague | nl | fr=La Haye; de=Den Haag; es=La Haya; it=L'Aia; pt=Haia; nl=Den Haag; pl=Haga; lv=Hāga; az=Haaqa; tr=Lahey; ru=Gaaga; uk=Haaha; fa=Laheh | Gaagha
Rotterdam | nl | es=Róterdam
Amsterdam | nl
Netherlands | nl
Luxembourg | fr | | Luxembourgh
Paris | fr | sr=Pariz; lv=Parīze; lt=Paryžius; uz=Parij
Marseille | fr | es=Marsella; it=Marsiglia; pt=Marselha; pl=Marsylia | +Marseilles
Lyon | fr | it=Lione | +Lyons?
Strasbourg | fr | de=Straßburg; es=Estrasburgo; it=Strasburgo; pt=Estrasburgo; nl=Straatsburg; pl=Strasburg; sr=Strazbur; lv=Strasbūra; lt=Strasbūras; az=Strasburq | Strassbourg
Bordeaux | fr | es=Burdeos; pt=Bordéus
Toulouse | fr | es=Toulouse; it=Tolosa?; pl=Tuluza
Brittany | fr | fr=Bretagne?; de=Bretagne?; es=Bretaña?; it=Bretagna; nl=Bretagne?; pl=Bretania? | Bretagne?
Normandy | fr | fr=Normandie?; es=Normandía; it=Normandia; pl=Normandia | Normandie?
Corsica | co | fr=Corse; de=Korsika; es=Córcega; pt=Córsega; pl=Korsyka | Corse?
Savoy | fr | fr=Savoie?; es=Saboya; it=Savoia | Savoie? | | ambiguous
Burgundy | fr | fr=Bourgogne?; de=Burgund; es=Borgoña; it=Borgogna; pl=Burgundia | Bourgogne?
Alsace | fr | de=Elsass?; es=Alsacia; it=Alsazia; pl=Alzacja | Elsass?
New Caledonia | fr
Reunion | fr | fr=La Réunion; es=Reunión; it=Riunione | +Réunion | | ambiguous
French Guiana | fr | fr=Guyane | French Guyana
Italy | it | es=Italia?; it=Italia? | Italia?
Rome | it | de=Rom?; es=Roma?; it=Roma?; tr=Roma? | Rom?
Milan | it | de=Mailand; es=Milán; it=Milano?; pt=Milão; nl=Milaan; pl=Mediolan | Milano?
Florence | it | de=Florenz; es=Florencia; it=Firenze?; pt=Florença; pl=Florencja; nl=Florence | Firenze?; Florencia? | Italy; Tuscany | ambiguous
Venice | it | fr=Venise; de=Venedig; es=Venecia; it=Venezia?; pt=Veneza; nl=Venetië; pl=Wenecja; tr=Venedik | Venezia?
Naples | it | de=Neapel; es=Nápoles; it=Napoli?; pt=Nápoles; nl=Napels; pl=Neapol | Napoli? | | ambiguous
Turin | it | es=Turín; it=Torino?; pt=Turim; nl=Turijn; pl=Turyn | Torino?
Genoa | it | fr=Gênes; de=Genua?; es=Génova; it=Genova?; pt=Génova; nl=Genua?; pl=Genua? | Genova?; Genua?
Bologna | it | fr=Bologne; es=Bolonia; pl=Bolonia
Padua | it | fr=Padoue; it=Padova?; pl=Padwa | Padova?
Mantua | it | fr=Mantoue; it=Mantova? | Mantova?
Leghorn | it
Syracuse | it | it=Siracusa?; es=Siracusa?; de=Syrakus | Siracusa? | | ambiguous
Sicily | it | fr=Sicile; de=Sizilien; es=Sicilia?; it=Sicilia?; pt=Sicília; nl=Sicilië; pl=Sycylia | Sicilia?
Sardinia | it | fr=Sardaigne; de=Sardinien; es=Cerdeña; it=Sardegna; pt=Sardenha; nl=Sardinië; pl=Sardynia
Tuscany | it | fr=Toscane; de=Toskana; es=Toscana?; it=Toscana?; pl=Toskania | Toscana?
Lombardy | it | fr=Lombardie; de=Lombardei; es=Lombardía; it=Lombardia?; pl=Lombardia? | Lombardia?
Apulia | it | fr=Pouilles; de=Apulien; it=Puglia?; es=Apulia | +Puglia
Lampedusa | it | | Lampedouza; Lampeduza
Spain | es | es=España? | España?
Madrid | es
Seville | es | es=Sevilla; de=Sevilla; it=Siviglia; pt=Sevilha; pl=Sewilla | +Sevilla
Valencia | es | fr=Valence?; es=Valencia; ca=València; it=Valenza?; pt=Valência | | Spain; Spanish
Cordoba | es | fr=Cordoue; de=Cordoba; es=Córdoba; it=Cordova?; pt=Córdova?; pl=Kordoba | +Córdoba
Granada | es | fr=Grenade?; es=Granada | | Spain; Spanish
San Sebastian | es | fr=Saint-Sébastien; es=San Sebastián; pt=São Sebastião? | +San Sebastián
A Coruna | es | fr=La Corogne; es=La Coruña; gl=A Coruña; pt=Corunha | +La Coruña; +A Coruña; +La Coruna
Murcia | es | fr=Murcie; pt=Múrcia
Menorca | es | fr=Minorque; it=Minorca?; pt=Minorca?; pl=Minorka | +Minorca
Extremadura | es | fr=Estrémadure; pt=Estremadura?
Asturias | es | fr=Asturies; de=Asturien; it=Asturie; pt=Astúrias
Bremen | de | fr=Brême; it=Brema; es=Bremen; pt=Bremen; pl=Brema
Rhineland | de | fr=Rhénanie; de=Rheinland; es=Renania; it=Renania; pt=Renânia; pl=Nadrenia
Verona | it | fr=Vérone; pl=Werona
Perugia | it | fr=Pérouse; es=Perusa; pl=Perugia
Palermo | it | fr=Palerme
Calabria | it | fr=Calabre; de=Kalabrien; pt=Calábria; pl=Kalabria
Leuven | nl | fr=Louvain; de=Löwen?; es=Lovaina; it=Lovanio; pt=Lovaina
Mechelen | nl | fr=Malines?; de=Mecheln; es=Malinas?; it=Malines?
Iasi | ro | fr=Jassy?; ro=Iași | +Iași
Zaragoza | es | fr=Saragosse; de=Saragossa; it=Saragozza; pt=Saragoça; pl=Saragossa
Catalonia | ca | fr=Catalogne; de=Katalonien; es=Cataluña?; it=Catalogna; pt=Catalunha; ca=Catalunya?; nl=Catalonië; pl=Katalonia | Catalunya?; Cataluña?; Catalunia
Andalusia | es | fr=Andalousie; de=Andalusien; es=Andalucía?; pt=Andaluzia; pl=Andaluzja | Andalucia; Andalucía?
Basque Country | eu | fr=Pays basque; de=Baskenland; es=País Vasco; it=Paesi Baschi; eu=Euskadi; nl=Baskenland; pl=Kraj Basków
Navarre | es | es=Navarra?; it=Navarra? | Navarra?
Castile | es | fr=Castille; es=Castilla?; de=Kastilien; it=Castiglia | Castilla?
Majorca | es | fr=Majorque; de=Mallorca; es=Mallorca; it=Maiorca; nl=Mallorca | +Mallorca
Balearic Islands | es | fr=îles Baléares; de=Balearen; es=Islas Baleares; it=isole Baleari | Baleares?; Balearics
Canary Islands | es | fr=îles Canaries; es=Islas Canarias; it=isole Canarie | Canarias?
Melilla | es
Ceuta | es
Gibraltar | en
Strait of Gibraltar | en | fr=détroit de Gibraltar; de=Straße von Gibraltar; es=estrecho de Gibraltar; it=stretto di Gibilterra | Straits of Gibraltar
Lisbon | pt | es=Lisboa?; pt=Lisboa? | Lisboa? | Portug
Porto | pt | | +Oporto | | ambiguous
Azores | pt
London | en | fr=Londres?; es=Londres?; pt=Londres?; lv=Londona; lt=Londonas | Londres? | Brit; England
Edinburgh | en | fr=Edimbourg; es=Edimburgo; it=Edimburgo; pt=Edimburgo; pl=Edynburg | Edinburg
Scotland | en | fr=Ecosse; de=Schottland; es=Escocia; it=Scozia; pt=Escócia; nl=Schotland; pl=Szkocja
Wales | en | fr=pays de Galles; es=Gales; it=Galles; pl=Walia | Gales?; Galles?
England | en | fr=Angleterre; es=Inglaterra; it=Inghilterra; pt=Inglaterra; nl=Engeland; pl=Anglia?
Northern Ireland | en | fr=Irlande du Nord; de=Nordirland; es=Irlanda del Norte; it=Irlanda del Nord; pt=Irlanda do Norte; nl=Noord-Ierland; pl=Irlandia Północna | North Ireland; Ireland of the North
Ireland | en
Dublin | en
Derry | en
Londonderry | en
United Kingdom | en | pl=Zjednoczone Królestwo
Thames | en | fr=Tamise; de=Themse; es=Támesis; it=Tamigi; pl=Tamiza; nl=Theems
English Channel | en | fr=Manche; de=Ärmelkanal; es=canal de la Mancha; it=Manica; nl=Het Kanaal; pl=kanał La Manche | Channel of La Mancha
Copenhagen | da | pt=Copenhaga; da=København?; sr=Kopenhagen; lv=Kopenhāgena; lt=Kopenhaga | København?; Kobenhavn
Denmark | da | sv=Danmark?
Greenland | da | pt=Gronelândia
Nuuk | kl
Faroe Islands | fo | fr=îles Féroé; it=Fær Øer | Feroe Islands; Faeroe Islands
Sweden | sv | sv=Sverige?
Stockholm | sv | sr=Stokholm; lv=Stokholma; lt=Stokholmas; az=Stokholm
Gothenburg | sv | fr=Göteborg; de=Göteborg; es=Gotemburgo; it=Göteborg; sv=Göteborg | Goeteborg
Malmo | sv | sv=Malmö; de=Malmö | +Malmö; Malmoe
Gotland | sv
Norway | no | sv=Norge?
Svalbard | no | | Svaldbard
Spitsbergen | no | de=Spitzbergen; fr=Spitzberg
Finland | fi
Helsinki | fi | fr=Helsinki; pt=Helsínquia; lt=Helsinkis | Helsinqui
Aland Islands | sv | sv=Åland; fi=Ahvenanmaa; fr=îles d'Aland | +Åland Islands
Iceland | is | cs=Island?; de=Island?
Reykjavik | is | is=Reykjavík; pt=Reiquiavique; pl=Reykjavík | Reykiavik; +Reykjavík; Reykjavick
Eyjafjallajokull | is | is=Eyjafjallajökull; de=Eyjafjallajökull | Eyjafjöll; Eyjafjallajökul
Poland | pl | pt=Polónia; pl=Polska?
Warsaw | pl | pl=Warszawa?; sr=Varšava; lv=Varšava; lt=Varšuva; az=Varşava | Warszawa? | Poland; Polish; Ukraine
Krakow | pl | fr=Cracovie; de=Krakau; es=Cracovia; it=Cracovia; pt=Cracóvia; nl=Krakau; pl=Kraków | Cracow; +Kraków
Gdansk | pl | pl=Gdańsk; it=Danzica | Dantzig; +Gdańsk
Danzig | de
Wroclaw | pl | pl=Wrocław; es=Breslavia; it=Breslavia | Wroclav; +Wrocław
Breslau | de
Lodz | pl | pl=Łódź; de=Łódź | +Łódź
Poznan | pl | pl=Poznań; de=Posen | +Poznań
Szczecin | pl | de=Stettin; it=Stettino
Rzeszow | pl | pl=Rzeszów | +Rzeszów; Rzezsow; Rzeszov
Przemysl | pl | pl=Przemyśl | +Przemyśl; Przemisl
Auschwitz | de | pl=Oświęcim
Silesia | pl | fr=Silésie; de=Schlesien; it=Slesia; pl=Śląsk
Vistula | pl | fr=Vistule; de=Weichsel; it=Vistola; pl=Wisła
Suwalki Gap | pl | fr=corridor de Suwalki; de=Suwałki-Lücke; es=corredor de Suwalki; pl=przesmyk suwalski | Suwalki corridor
Czech Republic | cs | fr=République tchèque; de=Tschechische Republik; es=República Checa; it=Repubblica Ceca; pt=República Checa; nl=Tsjechische Republiek; pl=Republika Czeska | Tchèque Republic; Check Republic
Czechia | cs | pl=Czechy?
Czechoslovakia | cs | fr=Tchécoslovaquie; de=Tschechoslowakei; es=Checoslovaquia; it=Cecoslovacchia; pt=Checoslováquia; nl=Tsjechoslowakije; pl=Czechosłowacja | Tchecoslovaquia; Czecho-Slovakia
Prague | cs | cs=Praha? | Praha? | Czech
Brno | cs | de=Brünn
Pilsen | cs | cs=Plzeň; pl=Pilzno | +Plzen; +Plzeň
Karlovy Vary | cs | de=Karlsbad | Carlsbad?
Bohemia | cs | fr=Bohême; de=Böhmen; it=Boemia; pl=Czechy?
Moravia | cs | fr=Moravie; de=Mähren; pl=Morawy
Sudetenland | de | fr=Sudètes; es=Sudetes; it=Sudeti
Slovakia | sk
Bratislava | sk | de=Bratislava | Bratislawa
Slovenia | sl | pt=Eslovénia
Ljubljana | sl | de=Laibach | Lubljana; Ljublana
Hungary | hu | sv=Ungern?
Budapest | hu | sr=Budimpešta; lv=Budapešta; lt=Budapeštas; az=Budapeşt | Budapesth; Boudapest
Romania | ro | pt=Roménia | Roumania
Bucharest | ro | sr=Bukurešt; lv=Bukareste; lt=Bukareštas; az=Buxarest
Constanta | ro | ro=Constanța; fr=Constanta; es=Constanza; it=Costanza? | Constanza?; +Constanța
Timisoara | ro | ro=Timișoara; de=Temeswar; hu=Temesvár | +Timișoara
Transylvania | ro | fr=Transylvanie; de=Siebenbürgen; es=Transilvania; it=Transilvania; nl=Transsylvanië; pl=Siedmiogród
Bulgaria | bg
Sofia | bg | it=Sofia; tr=Sofya?; cs=Sofie? | | Bulgaria | ambiguous
Plovdiv | bg | de=Plowdiw; pl=Płowdiw | Philippopolis; Plovdive
Varna | bg | de=Warna
Serbia | sr | | +Servia
Belgrade | sr | sr=Beograd? | Beograd? | Serb; Kosovo
Nis | sr | sr=Niš; fr=Nis; it=Niš | Nish; +Niš | Serbia | ambiguous
Novi Sad | sr | de=Neusatz?; it=Novi Sad; pl=Nowy Sad | | Serbia; Vučić; Belgrade
Vojvodina | sr | fr=Voïvodine; de=Vojvodina; es=Voivodina; it=Voivodina; pl=Wojwodina | Voyvodina
Kosovo | sr | tr=Kosova? | Kossovo
Burgas | bg | fr=Bourgas; es=Burgás; pl=Burgas | Bourgaz
Pristina | sr | sr=Priština; sq=Prishtinë; pl=Prisztina; tr=Priştine | Prichtina
Prishtina | sq
Mitrovica | sr | fr=Mitrovica; de=Mitrovica; sq=Mitrovicë | Mitrovitsa; Mitrovitza; Mitrovic?
Pec | sr | sq=Pejë | Peja | Kosovo | ambiguous
Bosnia and Herzegovina | bs | es=Bosnia-Herzegovina | +Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia-Hersek; Bosniya-Herseqovina; Bosnia and Hercegovina; Bosnia & Herzegovina
Sarajevo | bs | de=Sarajewo | Sarayevo; Saraïevo
Mostar | bs
Srebrenica | bs | tr=Srebrenitsa; fr=Srebrenica | Srebrenitza
Republika Srpska | sr | fr=République serbe de Bosnie; es=República Srpska; pl=Republika Serbska | Republic Srpska; Republika Sprska; Srpska Republic; Republic of Srpska
Croatia | hr | hr=Hrvatska?
Zagreb | hr
Dubrovnik | hr | it=Ragusa?; pl=Dubrownik
Vukovar | hr | pl=Vukovar
Istria | hr | fr=Istrie; de=Istrien
Dalmatia | hr | fr=Dalmatie; de=Dalmatien; it=Dalmazia
Montenegro | sr
Podgorica | sr | pl=Podgorica | Podgoritsa; Podgoritza
North Macedonia | mk | pt=Macedónia do Norte | Northern Macedonia; Macedonia of the North
Macedonia | mk | fr=Macédoine; de=Mazedonien; pt=Macedónia; nl=Macedonië
Skopje | mk | fr=Skopje; pt=Escópia; pl=Skopje | Skoplje
Ohrid | mk | fr=Ohrid; es=Ohrid; pl=Ochryda | Okhrid
Prespa | mk
Albania | sq
Tirana | sq | sq=Tiranë; fr=Tirana; tr=Tiran?
Durres | sq | sq=Durrës; it=Durazzo | +Durrës
Vlora | sq | sq=Vlorë; it=Valona
Shkoder | sq | sq=Shkodër; it=Scutari? | Shkodra; +Shkodër
Greece | el
Athens | el | nl=Athene?; sv=Aten?; ro=Atena?; sr=Atina?; lv=Atēnas; lt=Atėnai
Thessaloniki | el | fr=Thessalonique; es=Salónica; it=Salonicco; pt=Salónica; pl=Saloniki; tr=Selanik; sr=Solun | Salonika; Thessalonica; Tessaloniki; Thesaloniki; Thessalonika; Salonique
Piraeus | el | fr=Pirée; de=Piräus; es=El Pireo; it=Il Pireo; pl=Pireus | Le Pirée; Pireaus; Peiraias; Pireas; Peiraeus; Peireas
Crete | el | fr=Crète; de=Kreta; es=Creta; it=Creta; pt=Creta; nl=Kreta; pl=Kreta; tr=Girit
Corfu | el | fr=Corfou; de=Korfu; es=Corfú; it=Corfù; pl=Korfu | Kerkyra
Lesbos | el | fr=Lesbos; tr=Midilli | +Lesvos; Lesvo
Rhodes | el | de=Rhodos; es=Rodas?; it=Rodi?; pl=Rodos; nl=Rhodos | | | ambiguous
Peloponnese | el | fr=Péloponnèse; de=Peloponnes; es=Peloponeso; it=Peloponneso; pl=Peloponez | Peloponnesus; Peloponnisos; Peloponnesos; Peloponissos; Peloponese
Evros | el | tr=Meriç | Ebros; Hevros
Aegean Sea | el | fr=mer Egée; de=Ägäis; es=mar Egeo; it=mar Egeo; nl=Egeïsche Zee; pl=Morze Egejskie; tr=Ege Denizi | Egean Sea; Egeo Sea; Sea Aegean; Aegan Sea
Cyprus | el
Nicosia | el | | Lefkosia
Famagusta | el | | Ammochostos; Mağusa; Magosa
Varosha | el | fr=Varosha; tr=Maraş | Varocha; Varosia; Barosi
Malta | mt | pl=Malta
Valletta | mt | fr=La Valette; es=La Valeta; it=La Valletta; pl=Valletta | Valetta; Vallette
Monaco | fr | pt=Mónaco
San Marino | it | pl=San Marino
Vatican City | it | fr=Vatican?; ro=Vatican?
Lithuania | lt | lt=Lietuva?
Vilnius | lt | de=Vilnius; it=Vilnius; lv=Viļņa | Vilnus; Wilna
Kaunas | lt | pl=Kowno | Kovno
Klaipeda | lt | lt=Klaipėda; pl=Kłajpeda; fr=Klaïpeda | +Klaipėda
Latvia | lv | pt=Letónia; lv=Latvija?
Riga | lv | lv=Rīga; lt=Ryga
Estonia | et | pt=Estónia | Esthonia
Tallinn | et | pt=Taline?; lv=Tallina; lt=Talinas | Talinn | Estonia; Estonian
Narva | et | de=Narwa; pl=Narwa
Tartu | et
Baltic Sea | en | fr=mer Baltique; de=Ostsee; es=mar Báltico; it=mar Baltico; nl=Oostzee; pl=Morze Bałtyckie
Königsberg | de | fr=Königsberg; pl=Królewiec | Koenigsberg
Mediterranean | en | fr=Méditerranée; de=Mittelmeer; es=Mediterráneo; it=Mediterraneo; nl=Middellandse Zee; pl=Morze Śródziemne; tr=Akdeniz | Mediteranean; Mediterannean
Adriatic Sea | it | fr=mer Adriatique; de=Adria; es=mar Adriático; it=mare Adriatico; pl=Adriatyk
Balkans | tr | es=Balcanes; it=Balcani; pl=Bałkany; nl=Balkan? | Balcans; +Balkan
Caucasus | en | fr=Caucase; de=Kaukasus; es=Cáucaso; it=Caucaso; pt=Cáucaso; nl=Kaukasus; pl=Kaukaz; tr=Kafkasya | Caucasia?
South Caucasus | en | fr=Caucase du Sud; de=Südkaukasus; es=Cáucaso Sur; it=Caucaso meridionale; nl=Zuid-Kaukasus; pl=Kaukaz Południowy | Southern Caucasus; Caucasus South; South Caucase
North Caucasus | en | fr=Caucase du Nord; de=Nordkaukasus; es=Cáucaso Norte; it=Caucaso settentrionale; pl=Kaukaz Północny | Northern Caucasus; North Caucase
Soviet Union | ru | fr=Union soviétique; de=Sowjetunion; es=Unión Soviética; it=Unione Sovietica; pt=União Soviética; nl=Sovjet-Unie; pl=Związek Radziecki | Sovietic Union; Sovjet Union
USSR | ru | fr=URSS; de=UdSSR; es=URSS; it=URSS; pt=URSS; pl=ZSRR; cs=SSSR | U.R.S.S.
Yugoslavia | sr | fr=Yougoslavie; de=Jugoslawien; it=Jugoslavia; pt=Jugoslávia; nl=Joegoslavië; pl=Jugosławia; tr=Yugoslavya | Yougoslavia
# Middling towns of the Balkans
Subotica | sr | de=Maria-Theresiopel | Szabadka?
Zvornik | bs | de=Swornik; pl=Zwornik
Prizren | sq | de=Prisren
Tetovo | mk | de=Tetowo; pl=Tetowo
Kumanovo | mk | de=Kumanowo; pl=Kumanowo
`
