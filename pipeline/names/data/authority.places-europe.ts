/** Places of Europe and Turkey. */
export const placesEurope = `
Turkey | tr | tr=Türkiye? | | Ankara; Istanbul; Erdogan | ambiguous
Türkiye | tr | | Turkiye; Turkiyé
Istanbul | tr | fr=Istanbul; es=Estambul; it=Istanbul; pt=Istambul; nl=Istanboel; pl=Stambuł; tr=İstanbul | Estambul; Istambul; Istanboul; Istanboel; Estanbul
Ankara | tr | | Ankhara
Izmir | tr | es=Esmirna?; tr=İzmir
Smyrna | el | fr=Smyrne; es=Esmirna?; it=Smirne
Diyarbakir | tr | tr=Diyarbakır; ku=Amed | Diyarbekir; Diarbakir
Gaziantep | tr | | Gazi Antep; Gazantep
Kahramanmaras | tr | tr=Kahramanmaraş; de=Kahramanmaraş | Kahramanmarash
Sanliurfa | tr | tr=Şanlıurfa | Shanliurfa
Bosporus | tr | fr=Bosphore; de=Bosporus; es=Bósforo; it=Bosforo; pt=Bósforo; pl=Bosfor; tr=Boğaziçi | Bosphore; +Bosphorus; Bosforo
Dardanelles | tr | de=Dardanellen; es=Dardanelos; it=Dardanelli; tr=Çanakkale Boğazı | Dardanelos; Dardanelli
Cappadocia | tr | fr=Cappadoce; de=Kappadokien; es=Capadocia; pt=Capadócia; tr=Kapadokya | Cappadoce; Capadocia; Kapadokya
Anatolia | tr | fr=Anatolie; de=Anatolien; pl=Anatolia; tr=Anadolu? | Anatolie
Austria | de | de=Österreich? | Autriche
Vienna | de | fr=Vienne?; de=Wien?; es=Viena; it=Vienna; pt=Viena; nl=Wenen; pl=Wiedeń; hu=Bécs; tr=Viyana | Wien?; Viena
Salzburg | de | fr=Salzbourg; es=Salzburgo; it=Salisburgo | Salzbourg; Salzburgo; Salisburgo
Germany | de | de=Deutschland? | Allemagne; Deutschland?; Alemania
Munich | de | de=München?; es=Múnich; it=Monaco di Baviera; pt=Munique; nl=München?; pl=Monachium; tr=Münih | Muenchen; München?; Munique; Munchen
Cologne | de | de=Köln?; es=Colonia?; it=Colonia?; pt=Colónia; nl=Keulen; pl=Kolonia? | Koeln; Köln?
Nuremberg | de | de=Nürnberg?; es=Núremberg; it=Norimberga; nl=Neurenberg; pl=Norymberga | Nuernberg; Nürnberg?; Nurnberg; Norimberga; Nurenberg; Nuremburg
Aachen | de | fr=Aix-la-Chapelle; es=Aquisgrán; it=Aquisgrana; nl=Aken; pl=Akwizgran | Aix-la-Chapelle; Aquisgrán
Mainz | de | fr=Mayence; es=Maguncia; it=Magonza; pl=Moguncja | Mayence; Maguncia; Magonza
Trier | de | fr=Trèves; es=Tréveris; it=Treviri; pl=Trewir | Trèves; Tréveris
Regensburg | de | fr=Ratisbonne; es=Ratisbona; it=Ratisbona; pl=Ratyzbona | Ratisbon; Ratisbonne
Frankfurt | de | fr=Francfort; es=Fráncfort; it=Francoforte; pl=Frankfurt; pt=Frankfurt | Francfort; Francoforte; Fráncfort
Hamburg | de | fr=Hambourg; es=Hamburgo; it=Amburgo; pt=Hamburgo | Hambourg; Hamburgo; Amburgo
Berlin | de | es=Berlín; it=Berlino; pt=Berlim; nl=Berlijn | Berlín; Berlino; Berlim
Dresden | de | fr=Dresde; es=Dresde; it=Dresda; pl=Drezno | Dresde; Dresda
Leipzig | de | it=Lipsia; pl=Lipsk; pt=Leipzig | Lipsia
Hanover | de | fr=Hanovre; de=Hannover; es=Hannover; it=Hannover; pl=Hanower | Hanovre; +Hannover
Brunswick | de | de=Braunschweig | | | ambiguous
Bavaria | de | fr=Bavière; de=Bayern?; es=Baviera; it=Baviera; pt=Baviera; nl=Beieren; pl=Bawaria | Bavière; Baviera
Saxony | de | fr=Saxe; de=Sachsen?; es=Sajonia; it=Sassonia; nl=Saksen; pl=Saksonia | Sachsen?; Sajonia; Sassonia
Thuringia | de | fr=Thuringe; de=Thüringen; es=Turingia; it=Turingia; pl=Turyngia | Thuringe; Thuringen; Turingia; Thueringen
Hesse | de | de=Hessen?; it=Assia; pl=Hesja | | | ambiguous
North Rhine-Westphalia | de | fr=Rhénanie-du-Nord-Westphalie; de=Nordrhein-Westfalen; es=Renania del Norte-Westfalia; it=Renania Settentrionale-Vestfalia | North Rhine Westphalia; Nordrhein-Westfalen; North Rhineland-Westphalia
Lower Saxony | de | fr=Basse-Saxe; de=Niedersachsen?; es=Baja Sajonia; it=Bassa Sassonia
Rhine | de | fr=Rhin; de=Rhein; es=Rin; it=Reno?; pl=Ren?; nl=Rijn | Rhin; Rhein
Danube | de | de=Donau; es=Danubio; it=Danubio; nl=Donau; pl=Dunaj; hu=Duna | Donau; Danubio
Switzerland | de | fr=Suisse?; it=Svizzera? | Suisse?; Svizzera?; Suiza
Geneva | fr | fr=Genève; de=Genf; es=Ginebra; it=Ginevra; pt=Genebra; nl=Genève; pl=Genewa; tr=Cenevre | Genève; Geneve; Ginebra; Ginevra; Genf; Genebra
Zurich | de | de=Zürich; es=Zúrich; it=Zurigo; pl=Zurych | +Zürich; Zurigo; Zuerich
Basel | de | fr=Bâle; es=Basilea; it=Basilea; nl=Bazel; pl=Bazylea | Basilea; Bâle; +Basle
Bern | de | fr=Berne; es=Berna?; it=Berna?; pl=Berno | +Berne; Berna?
Lucerne | de | de=Luzern?; es=Lucerna; it=Lucerna; pl=Lucerna | Luzern?; Lucerna
Lausanne | fr | es=Lausana; it=Losanna; pl=Lozanna; tr=Lozan | Losanna; Lausana
Davos | de
Belgium | nl | fr=Belgique? | Belgique?; Belgio
Brussels | nl | fr=Bruxelles?; de=Brüssel; es=Bruselas; it=Bruxelles?; pt=Bruxelas; nl=Brussel; pl=Bruksela; tr=Brüksel | Bruxelles?; Brüssel; Bruselas; Bruxelas; Bruksela; Brussel
Antwerp | nl | fr=Anvers; de=Antwerpen?; es=Amberes; it=Anversa; nl=Antwerpen?; pl=Antwerpia | Anvers; Antwerpen?; Amberes; Anversa
Ghent | nl | fr=Gand; de=Gent?; es=Gante; it=Gand; nl=Gent?; pl=Gandawa | Gand?; Gante; Gent?
Bruges | nl | de=Brügge; es=Brujas?; nl=Brugge?; pl=Brugia | Brugge?; Brügge
Liege | fr | fr=Liège; de=Lüttich; es=Lieja; it=Liegi; nl=Luik?; pl=Liège | +Liège; Lüttich; Lieja; Liegi
Flanders | nl | fr=Flandre; de=Flandern; es=Flandes?; it=Fiandre; nl=Vlaanderen?; pl=Flandria | Flandre; Flandes?; Vlaanderen?
Wallonia | fr | fr=Wallonie; de=Wallonien; es=Valonia; it=Vallonia; nl=Wallonië; pl=Walonia | Wallonie; Valonia; Vallonia
The Hague | nl | fr=La Haye; de=Den Haag; es=La Haya; it=L'Aia; pt=Haia; nl=Den Haag; pl=Haga | La Haye; La Haya; Den Haag; L'Aia; L’Aia
Rotterdam | nl | es=Róterdam
Netherlands | nl | | Pays-Bas; Pays Bas; Países Bajos
Luxembourg | fr | | Luxemburg; Luxemburgo; Lussemburgo; Luxembourgh
Paris | fr | es=París; it=Parigi; nl=Parijs; pl=Paryż; cs=Paříž | Parigi; París
Marseille | fr | es=Marsella; it=Marsiglia; pt=Marselha; pl=Marsylia | +Marseilles; Marsella; Marsiglia
Lyon | fr | it=Lione | +Lyons?; Lione
Strasbourg | fr | de=Straßburg; es=Estrasburgo; it=Strasburgo; pt=Estrasburgo; nl=Straatsburg; pl=Strasburg | Strassburg; Straßburg; Estrasburgo; Strasburgo; Strasburg; Strassbourg
Bordeaux | fr | es=Burdeos; pt=Bordéus | Burdeos
Toulouse | fr | es=Toulouse; it=Tolosa?; pl=Tuluza
Brittany | fr | fr=Bretagne?; de=Bretagne?; es=Bretaña?; it=Bretagna; nl=Bretagne?; pl=Bretania? | Bretagne?
Normandy | fr | fr=Normandie?; es=Normandía; it=Normandia; pl=Normandia | Normandie?; Normandía
Corsica | co | fr=Corse; de=Korsika; es=Córcega; pt=Córsega; pl=Korsyka | Korsika; Córcega; Corse?
Savoy | fr | fr=Savoie?; es=Saboya; it=Savoia | Savoie? | | ambiguous
Burgundy | fr | fr=Bourgogne?; de=Burgund; es=Borgoña; it=Borgogna; pl=Burgundia | Bourgogne?
Alsace | fr | de=Elsass?; es=Alsacia; it=Alsazia; pl=Alzacja | Elsass?; Alsacia
New Caledonia | fr | | Nouvelle-Calédonie
Reunion | fr | fr=La Réunion; es=Reunión; it=Riunione | +Réunion; La Réunion | | ambiguous
French Guiana | fr | fr=Guyane | French Guyana; Guyane
Italy | it | es=Italia?; it=Italia? | Italie; Italia?
Rome | it | de=Rom?; es=Roma?; it=Roma?; pl=Rzym; tr=Roma? | Rom?
Milan | it | de=Mailand; es=Milán; it=Milano?; pt=Milão; nl=Milaan; pl=Mediolan | Milano?; Mailand; Milán; Milão
Florence | it | de=Florenz; es=Florencia; it=Firenze?; pt=Florença; pl=Florencja; nl=Florence | Firenze?; Florenz; Florencia? | Italy; Tuscany | ambiguous
Venice | it | fr=Venise; de=Venedig; es=Venecia; it=Venezia?; pt=Veneza; nl=Venetië; pl=Wenecja; tr=Venedik | Venise; Venezia?; Venecia; Venedig
Naples | it | de=Neapel; es=Nápoles; it=Napoli?; pt=Nápoles; nl=Napels; pl=Neapol | Napoli?; Nápoles; Neapel | | ambiguous
Turin | it | es=Turín; it=Torino?; pt=Turim; nl=Turijn; pl=Turyn | Torino?; Turín
Genoa | it | fr=Gênes; de=Genua?; es=Génova; it=Genova?; pt=Génova; nl=Genua?; pl=Genua? | Genova?; Gênes; Genua?
Bologna | it | fr=Bologne; es=Bolonia; pl=Bolonia | Bologne; Bolonia
Padua | it | fr=Padoue; it=Padova?; pl=Padwa | Padova?; Padoue
Mantua | it | fr=Mantoue; it=Mantova? | Mantova?; Mantoue
Leghorn | it
Syracuse | it | it=Siracusa?; es=Siracusa?; de=Syrakus | Siracusa? | | ambiguous
Sicily | it | fr=Sicile; de=Sizilien; es=Sicilia?; it=Sicilia?; pt=Sicília; nl=Sicilië; pl=Sycylia | Sicile; Sicilia?
Sardinia | it | fr=Sardaigne; de=Sardinien; es=Cerdeña; it=Sardegna; pt=Sardenha; nl=Sardinië; pl=Sardynia | Sardaigne; Sardegna; Cerdeña
Tuscany | it | fr=Toscane; de=Toskana; es=Toscana?; it=Toscana?; pl=Toskania | Toscana?; Toscane
Lombardy | it | fr=Lombardie; de=Lombardei; es=Lombardía; it=Lombardia?; pl=Lombardia? | Lombardia?; Lombardie
Apulia | it | fr=Pouilles; de=Apulien; it=Puglia?; es=Apulia | +Puglia; Pouilles
Lampedusa | it | | Lampedouza; Lampeduza
Spain | es | es=España? | Espagne; España?; Spagna; Espanha
Seville | es | es=Sevilla; de=Sevilla; it=Siviglia; pt=Sevilha; pl=Sewilla | +Sevilla; Siviglia
Zaragoza | es | fr=Saragosse; de=Saragossa; it=Saragozza; pt=Saragoça; pl=Saragossa | Saragossa; Saragosse; Saragozza
Catalonia | ca | fr=Catalogne; de=Katalonien; es=Cataluña?; it=Catalogna; pt=Catalunha; ca=Catalunya?; nl=Catalonië; pl=Katalonia | Catalogne; Catalunya?; Cataluña?; Catalogna; Catalunia
Andalusia | es | fr=Andalousie; de=Andalusien; es=Andalucía?; pt=Andaluzia; pl=Andaluzja | Andalucia; Andalousie; Andalucía?
Basque Country | eu | fr=Pays basque; de=Baskenland; es=País Vasco; it=Paesi Baschi; eu=Euskadi; nl=Baskenland; pl=Kraj Basków | País Vasco; Pais Vasco
Navarre | es | es=Navarra?; it=Navarra? | Navarra?
Castile | es | fr=Castille; es=Castilla?; de=Kastilien; it=Castiglia | Castilla?; Castille
Majorca | es | fr=Majorque; de=Mallorca; es=Mallorca; it=Maiorca; nl=Mallorca | +Mallorca; Majorque; Maiorca
Balearic Islands | es | fr=îles Baléares; de=Balearen; es=Islas Baleares; it=isole Baleari | Baleares?; Balearics
Canary Islands | es | fr=îles Canaries; es=Islas Canarias; it=isole Canarie | Canarias?
Melilla | es
Ceuta | es
Gibraltar | en | | Gibilterra
Strait of Gibraltar | en | fr=détroit de Gibraltar; de=Straße von Gibraltar; es=estrecho de Gibraltar; it=stretto di Gibilterra | Straits of Gibraltar
Lisbon | pt | fr=Lisbonne; de=Lissabon; es=Lisboa?; it=Lisbona; pt=Lisboa?; nl=Lissabon; pl=Lizbona | Lisbonne; Lisboa?; Lissabon; Lisbona
Porto | pt | | +Oporto | | ambiguous
Azores | pt | fr=Açores; de=Azoren; pt=Açores; it=Azzorre; pl=Azory | Açores; Azzorre
London | en | fr=Londres?; es=Londres?; it=Londra; pt=Londres?; nl=Londen; pl=Londyn; tr=Londra; cs=Londýn | Londres?; Londra; Londen
Edinburgh | en | fr=Edimbourg; es=Edimburgo; it=Edimburgo; pt=Edimburgo; pl=Edynburg | Edimbourg; Edimburgo; Édimbourg; Edinburg
Scotland | en | fr=Ecosse; de=Schottland; es=Escocia; it=Scozia; pt=Escócia; nl=Schotland; pl=Szkocja | Ecosse; Escocia; Scozia
Wales | en | fr=pays de Galles; es=Gales; it=Galles; pl=Walia | Gales?; Galles?
England | en | fr=Angleterre; es=Inglaterra; it=Inghilterra; pt=Inglaterra; nl=Engeland; pl=Anglia? | Angleterre; Inglaterra; Inghilterra
Northern Ireland | en | fr=Irlande du Nord; de=Nordirland; es=Irlanda del Norte; it=Irlanda del Nord; pt=Irlanda do Norte; nl=Noord-Ierland; pl=Irlandia Północna | North Ireland; Ireland of the North
Ireland | en | | Irlande; Irlanda
Derry | en
Londonderry | en
United Kingdom | en | pl=Zjednoczone Królestwo | Royaume-Uni; Reino Unido
Thames | en | fr=Tamise; de=Themse; es=Támesis; it=Tamigi; pl=Tamiza; nl=Theems | Tamise; Támesis; Tamigi
English Channel | en | fr=Manche; de=Ärmelkanal; es=canal de la Mancha; it=Manica; nl=Het Kanaal; pl=kanał La Manche | Channel of La Mancha
Copenhagen | da | fr=Copenhague; de=Kopenhagen; es=Copenhague; pt=Copenhaga; nl=Kopenhagen; pl=Kopenhaga; da=København? | Copenhague; Kopenhagen; København?; Copenaghen; Kobenhavn
Denmark | da | | Danemark; Dinamarca; Danimarca
Greenland | da | pt=Gronelândia | Groenland; Groenlandia
Nuuk | kl
Faroe Islands | fo | fr=îles Féroé; it=Fær Øer | Feroe Islands; Faeroe Islands; Faröe Islands
Sweden | sv | | Suède; Suecia; Svezia; Schweden
Stockholm | sv | es=Estocolmo; it=Stoccolma; pt=Estocolmo; pl=Sztokholm | Estocolmo; Stoccolma; Stokholm
Gothenburg | sv | fr=Göteborg; de=Göteborg; es=Gotemburgo; it=Göteborg; sv=Göteborg | Göteborg; Goteborg; Gotemburgo; Goeteborg
Malmo | sv | sv=Malmö; de=Malmö | +Malmö; Malmoe
Gotland | sv
Norway | no | | Norvège; Noruega; Norvegia
Svalbard | no | | Svaldbard
Spitsbergen | no | de=Spitzbergen; fr=Spitzberg | Spitzberg
Finland | fi | | Finlande; Finlandia; Finnland
Helsinki | fi | fr=Helsinki; pt=Helsínquia; sv=Helsingfors | Helsinky; Helsinqui; Helsingfors
Aland Islands | sv | sv=Åland; fi=Ahvenanmaa; fr=îles d'Aland | +Åland Islands
Iceland | is | cs=Island?; de=Island? | Islande; Islandia; Islanda
Reykjavik | is | is=Reykjavík; es=Reikiavik; pt=Reiquiavique; pl=Reykjavík | Reykiavik; Reikiavik; +Reykjavík; Reykjavick
Eyjafjallajokull | is | is=Eyjafjallajökull; de=Eyjafjallajökull | Eyjafjöll; Eyjafjallajökul
Poland | pl | pt=Polónia; pl=Polska? | Pologne; Polonia
Warsaw | pl | fr=Varsovie; de=Warschau; es=Varsovia; it=Varsavia; pt=Varsóvia; nl=Warschau; pl=Warszawa?; tr=Varşova | Varsovie; Varsovia; Warschau; Varsavia; Warszawa?; Varsóvia
Krakow | pl | fr=Cracovie; de=Krakau; es=Cracovia; it=Cracovia; pt=Cracóvia; nl=Krakau; pl=Kraków | Cracow; Cracovie; Cracovia; Krakau; +Kraków
Gdansk | pl | pl=Gdańsk; it=Danzica | Dantzig; Danzica; +Gdańsk
Danzig | de
Wroclaw | pl | pl=Wrocław; es=Breslavia; it=Breslavia | Wroclav; +Wrocław; Breslavia
Breslau | de
Lodz | pl | pl=Łódź; de=Łódź | +Łódź
Poznan | pl | pl=Poznań; de=Posen | +Poznań
Szczecin | pl | de=Stettin; it=Stettino | Stettino
Rzeszow | pl | pl=Rzeszów | +Rzeszów; Rzezsow; Rzeszov
Przemysl | pl | pl=Przemyśl | +Przemyśl; Przemisl
Auschwitz | de | pl=Oświęcim
Silesia | pl | fr=Silésie; de=Schlesien; it=Slesia; pl=Śląsk | Silésie; Schlesien; Slesia
Vistula | pl | fr=Vistule; de=Weichsel; it=Vistola; pl=Wisła | Vistule; Vístula; Weichsel
Suwalki Gap | pl | fr=corridor de Suwalki; de=Suwałki-Lücke; es=corredor de Suwalki; pl=przesmyk suwalski | Suwalki corridor; Suwalki Corridor; Suwałki Gap; Suwalki gap
Czech Republic | cs | fr=République tchèque; de=Tschechische Republik; es=República Checa; it=Repubblica Ceca; pt=República Checa; nl=Tsjechische Republiek; pl=Republika Czeska | Tchèque Republic; Check Republic
Czechia | cs | pl=Czechy? | Tchéquie; Chequia; Tchequia; Cechia; Tschechien
Czechoslovakia | cs | fr=Tchécoslovaquie; de=Tschechoslowakei; es=Checoslovaquia; it=Cecoslovacchia; pt=Checoslováquia; nl=Tsjechoslowakije; pl=Czechosłowacja | Tchecoslovaquia; Checoslovaquia; Czecho-Slovakia; Tchécoslovaquie
Prague | cs | de=Prag; es=Praga; it=Praga; pt=Praga; nl=Praag; pl=Praga; cs=Praha? | Praga; Prag; Praha?
Brno | cs | de=Brünn
Pilsen | cs | cs=Plzeň; pl=Pilzno | +Plzen; +Plzeň
Karlovy Vary | cs | de=Karlsbad | Karlsbad; Carlsbad?
Bohemia | cs | fr=Bohême; de=Böhmen; it=Boemia; pl=Czechy? | Bohême
Moravia | cs | fr=Moravie; de=Mähren; pl=Morawy | Moravie
Sudetenland | de | fr=Sudètes; es=Sudetes; it=Sudeti
Slovakia | sk | | Slovaquie; Eslovaquia; Slovacchia
Bratislava | sk | de=Bratislava; pl=Bratysława | Bratislawa
Slovenia | sl | pt=Eslovénia | Slovénie; Eslovenia
Ljubljana | sl | es=Liubliana; it=Lubiana; pt=Liubliana; pl=Lublana; de=Laibach | Liubliana; Lubiana; Lubljana; Ljublana
Hungary | hu | | Hongrie; Ungheria; Hungria; Hungría
Budapest | hu | pl=Budapeszt; cs=Budapešť | Budapesth; Boudapest
Romania | ro | pt=Roménia; ro=România | Roumania; Rumania; Roumanie; Rumanía
Bucharest | ro | fr=Bucarest; de=Bukarest; es=Bucarest; it=Bucarest; pt=Bucareste; nl=Boekarest; pl=Bukareszt; ro=București; tr=Bükreş | Bucarest; Bukarest; Bucuresti; Bucarest; București
Constanta | ro | ro=Constanța; fr=Constanta; es=Constanza; it=Costanza | Constanza?; +Constanța
Timisoara | ro | ro=Timișoara; de=Temeswar; hu=Temesvár | Timișoara; Temesvar; +Timișoara
Transylvania | ro | fr=Transylvanie; de=Siebenbürgen; es=Transilvania; it=Transilvania; nl=Transsylvanië; pl=Siedmiogród | Transilvania; Transylvanie
Bulgaria | bg | | Bulgarie
Sofia | bg | it=Sofia; es=Sofía; pt=Sófia; tr=Sofya? | Sofía | Bulgaria | ambiguous
Plovdiv | bg | de=Plowdiw; pl=Płowdiw | Philippopolis
Varna | bg | de=Warna | Warna
Serbia | sr | | Serbie; +Servia
Belgrade | sr | de=Belgrad; es=Belgrado; it=Belgrado; pt=Belgrado; nl=Belgrado; pl=Belgrad; sr=Beograd? | Belgrad; Belgrado; Beograd?
Nis | sr | sr=Niš; fr=Nis; it=Niš | Nish; +Niš | Serbia | ambiguous
Novi Sad | sr | it=Novi Sad; pl=Nowy Sad
Vojvodina | sr | fr=Voïvodine; de=Vojvodina; es=Voivodina; it=Voivodina; pl=Wojwodina | Voivodina; Voïvodine; Voyvodina
Kosovo | sr | tr=Kosova? | Kossovo
Pristina | sr | sr=Priština; sq=Prishtinë; pl=Prisztina; tr=Priştine | Priština
Prishtina | sq
Mitrovica | sr | fr=Mitrovica; de=Mitrovica; sq=Mitrovicë | Mitrovitsa; Mitrovitza; Mitrovic?; Mitroviça
Pec | sr | sq=Pejë | Peja | Kosovo | ambiguous
Bosnia and Herzegovina | bs | es=Bosnia-Herzegovina | +Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia and Hercegovina; Bosnia & Herzegovina; Bosnia Herzegovina
Sarajevo | bs | de=Sarajewo; pl=Sarajewo; tr=Saraybosna | Sarayevo; Sarajewo
Mostar | bs
Srebrenica | bs | tr=Srebrenitsa; fr=Srebrenica | Srebrenitsa; Srebrenitza; Srebreniça
Republika Srpska | sr | fr=République serbe de Bosnie; es=República Srpska; pl=Republika Serbska | Republic Srpska; Republika Sprska; Srpska Republic; Republic of Srpska
Croatia | hr | hr=Hrvatska? | Croatie; Croacia; Croazia
Zagreb | hr | it=Zagabria; pl=Zagrzeb | Zagabria; Zágreb
Dubrovnik | hr | it=Ragusa?; pl=Dubrownik
Vukovar | hr | pl=Vukovar | Vukovár
Istria | hr | fr=Istrie; de=Istrien | Istrie
Dalmatia | hr | fr=Dalmatie; de=Dalmatien; it=Dalmazia | Dalmatie
Montenegro | sr | | Monténégro
Podgorica | sr | pl=Podgorica | Podgoritsa; Podgoriça
North Macedonia | mk | pt=Macedónia do Norte | Northern Macedonia; Macedonia of the North
Macedonia | mk | fr=Macédoine; de=Mazedonien; pt=Macedónia; nl=Macedonië | Macédoine
Skopje | mk | fr=Skopje; es=Skopie; pt=Escópia; pl=Skopje; tr=Üsküp | Skopie; Skoplje; Skopié
Ohrid | mk | fr=Ohrid; es=Ohrid; pl=Ochryda | Okhrid
Prespa | mk
Albania | sq | | Albanie
Tirana | sq | sq=Tiranë; fr=Tirana | Tiranë
Durres | sq | sq=Durrës; it=Durazzo | +Durrës; Durazzo
Vlora | sq | sq=Vlorë; it=Valona | Vlorë; Valona
Shkoder | sq | sq=Shkodër; it=Scutari? | Shkodra; +Shkodër
Greece | el | | Grecia; Grèce
Athens | el | fr=Athènes; de=Athen; es=Atenas; it=Atene; pt=Atenas; nl=Athene?; pl=Ateny; tr=Atina | Athènes; Athen; Atenas; Atene; Athenes
Thessaloniki | el | fr=Thessalonique; es=Salónica; it=Salonicco; pt=Salónica; pl=Saloniki; tr=Selanik | Salonika; Thessalonique; Thessalonica; Salónica; Salonicco
Piraeus | el | fr=Pirée; de=Piräus; es=El Pireo; it=Il Pireo; pl=Pireus | Pireus; Pirée; Le Pirée; El Pireo; Pireaus
Crete | el | fr=Crète; de=Kreta; es=Creta; it=Creta; pt=Creta; nl=Kreta; pl=Kreta; tr=Girit | Crète; Kreta; Creta
Corfu | el | fr=Corfou; de=Korfu; es=Corfú; it=Corfù; pl=Korfu | Corfou; Korfu; Kerkyra
Lesbos | el | fr=Lesbos; tr=Midilli | +Lesvos
Rhodes | el | de=Rhodos; es=Rodas; it=Rodi; pl=Rodos; nl=Rhodos | Rhodos; Rodas | | ambiguous
Peloponnese | el | fr=Péloponnèse; de=Peloponnes; es=Peloponeso; it=Peloponneso; pl=Peloponez | Peloponnesus; Péloponnèse; Peloponeso
Evros | el | tr=Meriç
Aegean Sea | el | fr=mer Egée; de=Ägäis; es=mar Egeo; it=mar Egeo; nl=Egeïsche Zee; pl=Morze Egejskie; tr=Ege Denizi | Egean Sea; Egeo Sea; Sea Aegean; Aegan Sea
Cyprus | el | | Chypre; Chipre; Cipro
Nicosia | el | fr=Nicosie; de=Nikosia; pt=Nicósia; pl=Nikozja; tr=Lefkoşa | Nicosie; Nikosia; Lefkosia
Famagusta | el | fr=Famagouste; tr=Gazimağusa | Famagouste
Varosha | el | fr=Varosha; tr=Maraş | Varocha
Malta | mt | pl=Malta | Malte
Valletta | mt | fr=La Valette; es=La Valeta; it=La Valletta; pl=Valletta | La Valette; La Valletta; La Valeta; Valetta; Vallette
Monaco | fr | pt=Mónaco
San Marino | it | pl=San Marino
Vatican City | it | fr=Vatican?
Lithuania | lt | lt=Lietuva? | Lituania; Lituanie
Vilnius | lt | de=Vilnius; es=Vilna; it=Vilnius; pl=Wilno | Vilna; Vilnus; Wilna
Kaunas | lt | pl=Kowno | Kovno
Klaipeda | lt | lt=Klaipėda; pl=Kłajpeda | +Klaipėda
Latvia | lv | pt=Letónia; lv=Latvija? | Lettonie; Letonia; Lettonia
Riga | lv | pl=Ryga; lv=Rīga
Estonia | et | pt=Estónia | Estonie; Esthonia
Tallinn | et | es=Tallin; pt=Taline | Tallin; Talinn; Talinn
Narva | et | de=Narwa; pl=Narwa | Narwa
Tartu | et
Baltic Sea | en | fr=mer Baltique; de=Ostsee; es=mar Báltico; it=mar Baltico; nl=Oostzee; pl=Morze Bałtyckie | Baltic sea
Königsberg | de | fr=Königsberg; pl=Królewiec | Koenigsberg; Konigsberg
Mediterranean | en | fr=Méditerranée; de=Mittelmeer; es=Mediterráneo; it=Mediterraneo; nl=Middellandse Zee; pl=Morze Śródziemne; tr=Akdeniz | Mediteranean; Méditerranée; Mediterannean
Adriatic Sea | it | fr=mer Adriatique; de=Adria; es=mar Adriático; it=mare Adriatico; pl=Adriatyk | Adriatic sea
Balkans | tr | es=Balcanes; it=Balcani; pl=Bałkany; nl=Balkan? | Balcans; Balcanes
Caucasus | en | fr=Caucase; de=Kaukasus; es=Cáucaso; it=Caucaso; pt=Cáucaso; nl=Kaukasus; pl=Kaukaz; tr=Kafkasya | Caucase; Kaukasus; Caucasia; Cáucaso
South Caucasus | en | fr=Caucase du Sud; de=Südkaukasus; es=Cáucaso Sur; it=Caucaso meridionale; nl=Zuid-Kaukasus; pl=Kaukaz Południowy | Southern Caucasus; Caucasus South; South Caucase
North Caucasus | en | fr=Caucase du Nord; de=Nordkaukasus; es=Cáucaso Norte; it=Caucaso settentrionale; pl=Kaukaz Północny | Northern Caucasus; North Caucase
Soviet Union | ru | fr=Union soviétique; de=Sowjetunion; es=Unión Soviética; it=Unione Sovietica; pt=União Soviética; nl=Sovjet-Unie; pl=Związek Radziecki | Sovietic Union; Sovjet Union; Soviet union
USSR | ru | fr=URSS; de=UdSSR; es=URSS; it=URSS; pt=URSS; pl=ZSRR; cs=SSSR | URSS; UdSSR; U.R.S.S.
Yugoslavia | sr | fr=Yougoslavie; de=Jugoslawien; it=Jugoslavia; pt=Jugoslávia; nl=Joegoslavië; pl=Jugosławia; tr=Yugoslavya | Yougoslavia; Jugoslavia; Yougoslavie
`
