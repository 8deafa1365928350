/** Ministers, party leaders, heads of bodies, writers and athletes of Europe and North America, by countries. */
export const officialsWest = `
# International bodies
Rosemary *DiCarlo | en
Cindy *McCain | en
Inger *Andersen | en
Alice *Nderitu | en
Hanna *Tetteh | en
Stephanie *Koury | en
Kirsty *Coventry | en
Jean-Pierre *Lacroix | fr
Audrey *Azoulay | fr
Christian Friis *Bach | fr
Achim *Steiner | de
Thomas *Bach | de
Helga Maria *Schmid | de
Magnus *Brunner | de
Doreen *Bogdan-Martin | de
Manfred *Weber | de
Terry *Reintke | de
Sigrid *Kaag | nl
Jeanine *Hennis-Plasschaert | nl
Wopke *Hoekstra | nl
Rob *Bauer | nl
Tiny *Kox | nl
Hadja *Lahbib | nl
Tor *Wennesland | no
Gianni *Infantino | it
Raffaele *Fitto | it
Giuseppe *Cavo Dragone | it
Matteo *Mecacci | it
Filippo *Lombardi | it
Mircea *Geoana | ro | ro=Mircea Geoană
Bogdan *Aurescu | ro
Oana *Toiu | ro | ro=Oana Țoiu
Luminita *Odobescu | ro | ro=Luminița Odobescu
Ilie *Bolojan | ro
Crin *Antonescu | ro
Victor *Ponta | ro
Traian *Basescu | ro | ro=Traian Băsescu
Liviu *Dragnea | ro
Diana *Sosoaca | ro | ro=Diana Șoșoacă
Ionut *Mosteanu | ro | ro=Ionuț Moșteanu
Mugur *Isarescu | ro | ro=Mugur Isărescu
Cristian *Mungiu | ro
Mircea *Cartarescu | ro | ro=Mircea Cărtărescu
Siegfried *Muresan | ro | ro=Siegfried Mureșan
Dacian *Ciolos | ro | ro=Dacian Cioloș
Ludovic *Orban | ro
Florin *Citu | ro | ro=Florin Cîțu
Nicolae *Ciuca | ro | ro=Nicolae Ciucă
Radu *Jude | ro
Radmila *Shekerinska | mk
Stevo *Pendarovski | mk
Dimitar *Kovacevski | mk
Timco *Mucunski | mk | mk=Timčo Mucunski
Kiro *Gligorov | mk
Oliver *Spasovski | mk
Goran *Pandev | mk
Bujar *Osmani | sq
Ali *Ahmeti | sq
Talat *Xhaferi | sq
Donika *Gervalla | sq
Xhelal *Svecla | sq | sq=Xhelal Sveçla
Glauk *Konjufca | sq
Lumir *Abdixhiku | sq
Memli *Krasniqi | sq
Isa *Mustafa | sq
Kadri *Veseli | sq
Fatmir *Limaj | sq
Rexhep *Selimi | sq
Agim *Ceku | sq | sq=Agim Çeku
Igli *Hasani | sq
Olta *Xhacka | sq | sq=Olta Xhaçka
Ilir *Meta | sq
Erion *Veliaj | sq
Lulzim *Basha | sq
Bajram *Begaj | sq
Avdullah *Hoti | sq
Granit *Xhaka | sq
Xherdan *Shaqiri | sq
Belind *Kellici | sq
Fatos *Nano | sq
Rita *Ora | sq
Dunja *Mijatovic | sr | sr=Dunja Mijatović
Milos *Vucevic | sr | sr=Miloš Vučević
Djuro *Macut | sr | sr=Đuro Macut
Aleksandar *Vulin | sr
Bratislav *Gasic | sr | sr=Bratislav Gašić
Nebojsa *Stefanovic | sr | sr=Nebojša Stefanović
Sinisa *Mali | sr | sr=Siniša Mali
Vuk *Jeremic | sr | sr=Vuk Jeremić
Dragan *Djilas | sr | sr=Dragan Đilas
Oliver *Ivanovic | sr | sr=Oliver Ivanović
Milan *Radoicic | sr | sr=Milan Radoičić
Zoran *Lutovac | sr
Nikola *Selakovic | sr | sr=Nikola Selaković
Petar *Petkovic | sr | sr=Petar Petković
Tomislav *Nikolic | sr | sr=Tomislav Nikolić
Biljana *Plavsic | sr | sr=Biljana Plavšić
Momcilo *Krajisnik | sr | sr=Momčilo Krajišnik
Vojislav *Seselj | sr | sr=Vojislav Šešelj
Zeljka *Cvijanovic | sr | sr=Željka Cvijanović
Nenad *Stevandic | sr | sr=Nenad Stevandić
Sinisa *Karan | sr | sr=Siniša Karan
Savo *Minic | sr | sr=Savo Minić
Radovan *Viskovic | sr | sr=Radovan Višković
Dritan *Abazovic | sr | sr=Dritan Abazović
Zdravko *Krivokapic | sr | sr=Zdravko Krivokapić
Filip *Vujanovic | sr | sr=Filip Vujanović
Andrija *Mandic | sr | sr=Andrija Mandić
Filip *Ivanovic | sr | sr=Filip Ivanović
Dusan *Vlahovic | sr | sr=Dušan Vlahović
Nemanja *Vidic | sr | sr=Nemanja Vidić
Dusko *Markovic | sr | sr=Duško Marković
Ana *Ivanovic | sr | sr=Ana Ivanović
Jelena *Jankovic | sr | sr=Jelena Janković
Bogdan *Bogdanovic | sr | sr=Bogdan Bogdanović
Sasa *Djordjevic | sr | sr=Saša Đorđević
Ivo *Andric | sr | sr=Ivo Andrić
Danilo *Kis | sr | sr=Danilo Kiš
Goran *Bregovic | sr | sr=Goran Bregović
Zelimir *Zilnik | sr | sr=Želimir Žilnik
Dragan *Stojkovic | sr | sr=Dragan Stojković
Slavko *Curuvija | sr | sr=Slavko Ćuruvija
Denis *Zvizdic | bs | bs=Denis Zvizdić
Nermin *Niksic | bs | bs=Nermin Nikšić
Elmedin *Konakovic | bs | bs=Elmedin Konaković
Edin *Dzeko | bs | bs=Edin Džeko
Naser *Oric | bs | bs=Naser Orić
Haris *Silajdzic | bs | bs=Haris Silajdžić
Bisera *Turkovic | bs | bs=Bisera Turković
Fadil *Novalic | bs | bs=Fadil Novalić
Zukan *Helez | bs
Benjamina *Karic | bs | bs=Benjamina Karić
Gordan *Grlic Radman | hr | hr=Gordan Grlić Radman
Davor *Bozinovic | hr | hr=Davor Božinović
Ivan *Anusic | hr | hr=Ivan Anušić
Kolinda *Grabar-Kitarovic | hr | hr=Kolinda Grabar-Kitarović
Borjana *Kristo | hr | hr=Borjana Krišto
Dragan *Covic | hr | hr=Dragan Čović
Dubravka *Suica | hr | hr=Dubravka Šuica
Davor *Suker | hr | hr=Davor Šuker
Ivan *Rakitic | hr | hr=Ivan Rakitić
Ivo *Sanader | hr
Stjepan *Mesic | hr | hr=Stjepan Mesić
Ivo *Josipovic | hr | hr=Ivo Josipović
Sandra *Perkovic | hr | hr=Sandra Perković
Ivan *Perisic | hr | hr=Ivan Perišić
Slaven *Bilic | hr | hr=Slaven Bilić
Tanja *Fajon | sl
Marta *Kos | sl
Borut *Pahor | sl
Miro *Cerar | sl
Tadej *Pogacar | sl | sl=Tadej Pogačar
Primoz *Roglic | sl | sl=Primož Roglič
Aleksander *Ceferin | sl | sl=Aleksander Čeferin
Marjan *Sarec | sl | sl=Marjan Šarec
Matjaz *Kek | sl | sl=Matjaž Kek
Milan *Kucan | sl | sl=Milan Kučan
Ekaterina *Zaharieva | bg
Galab *Donev | bg
Dimitar *Glavchev | bg
Nikolay *Denkov | bg
Kostadin *Kostadinov | bg
Asen *Vasilev | bg
Iliana *Iotova | bg
Slavi *Trifonov | bg
Georgi *Gospodinov | bg
Grigor *Dimitrov | bg
Nikolay *Mladenov | bg
Irina *Bokova | bg
Georgi *Parvanov | bg
Rosen *Plevneliev | bg
Sergei *Stanishev | bg
Ahmed *Dogan | bg
Delyan *Peevski | bg
Rosen *Zhelyazkov | bg | | Rosen Jeliazkov
Todor *Zhivkov | bg
Kornelia *Ninova | bg
Hristo *Ivanov | bg
Atanas *Zafirov | bg
Andrey *Gyurov | bg
Vasil *Bozhkov | bg
Hristo *Grozev | bg
# France
Roland *Lescure | fr
Laurent *Nunez | fr | fr=Laurent Nuñez
Amelie *de Montchalin | fr | fr=Amélie de Montchalin
Catherine *Vautrin | fr
Aurore *Berge | fr | fr=Aurore Bergé
Gerard *Larcher | fr | fr=Gérard Larcher
Yael *Braun-Pivet | fr | fr=Yaël Braun-Pivet
Francois-Xavier *Bellamy | fr
Olivier *Faure | fr
Fabien *Roussel | fr
Boris *Vallaud | fr
Laurent *Wauquiez | fr
Nicolas *Dupont-Aignan | fr
Bernard-Henri *Levy | fr | fr=Bernard-Henri Lévy
Thierry *Burkhard | fr
Fabien *Mandon | fr
Louis *Aliot | fr
Eric *Dupond-Moretti | fr | fr=Éric Dupond-Moretti
Christophe *Castaner | fr
Jean *Castex | fr
Agnes *Pannier-Runacher | fr | fr=Agnès Pannier-Runacher
Clement *Beaune | fr | fr=Clément Beaune
Anne-Claire *Legendre | fr
Michel *Houellebecq | fr
Annie *Ernaux | fr
Antoine *Dupont | fr
Teddy *Riner | fr
Leon *Marchand | fr | fr=Léon Marchand
N'Golo *Kante | fr | fr=N'Golo Kanté
Antoine *Griezmann | fr
Ousmane *Dembele | fr | fr=Ousmane Dembélé
Didier *Deschamps | fr
Valerie *Hayer | fr | fr=Valérie Hayer
Nathalie *Loiseau | fr
Arnaud *Montebourg | fr
Manuel *Valls | fr
Segolene *Royal | fr | fr=Ségolène Royal
Dominique *de Villepin | fr
Lionel *Jospin | fr
Valery *Giscard d'Estaing | fr | fr=Valéry Giscard d'Estaing
Georges *Pompidou | fr
Raymond *Poincare | fr | fr=Raymond Poincaré
Alain *Berset | fr
Arsene *Wenger | fr | fr=Arsène Wenger
Michel *Platini | fr
Pauline *Ferrand-Prevot | fr | fr=Pauline Ferrand-Prévot
Gerard *Depardieu | fr | fr=Gérard Depardieu
Catherine *Deneuve | fr
Juliette *Binoche | fr
Benjamin *Griveaux | fr
Alain *Juppe | fr | fr=Alain Juppé
Robert *Badinter | fr
Francois Villeroy *de Galhau | fr
Maxime *Prevot | fr | fr=Maxime Prévot
Paul *Magnette | fr
# German-speaking
Barbel *Bas | de | de=Bärbel Bas | +Baerbel Bas
Julia *Klockner | de | de=Julia Klöckner | +Julia Kloeckner
Thorsten *Frei | de
Alexander *Dobrindt | de
Katherina *Reiche | de
Stefanie *Hubig | de
Nancy *Faeser | de
Karl *Lauterbach | de
Hubertus *Heil | de
Svenja *Schulze | de
Volker *Wissing | de
Saskia *Esken | de
Ricarda *Lang | de
Armin *Laschet | de
Ralf *Stegner | de
Roderich *Kiesewetter | de
Marie-Agnes *Strack-Zimmermann | de
Norbert *Rottgen | de | de=Norbert Röttgen | +Norbert Roettgen
Anton *Hofreiter | de
Rolf *Mutzenich | de | de=Rolf Mützenich | +Rolf Muetzenich
Tino *Chrupalla | de
Maximilian *Krah | de
Wolfgang *Ischinger | de
Christoph *Heusgen | de
Carsten *Breuer | de
Joachim *Nagel | de
Herta *Muller | de | de=Herta Müller | +Herta Mueller
Wim *Wenders | de
Manuel *Neuer | de
Florian *Wirtz | de
Toni *Kroos | de
Jurgen *Klopp | de | de=Jürgen Klopp | +Juergen Klopp
Wolfgang *Schauble | de | de=Wolfgang Schäuble | +Wolfgang Schaeuble
Annegret *Kramp-Karrenbauer | de
Sigmar *Gabriel | de
Horst *Seehofer | de
Joachim *Gauck | de
Edmund *Stoiber | de
Friedrich *Engels | de
Johann Sebastian *Bach | de
Bertolt *Brecht | de
Hermann *Hesse | de
Friedrich *Nietzsche | de
Alexander *Zverev | de
Sebastian *Vettel | de
Thomas *Tuchel | de
Julian *Nagelsmann | de
Beate *Meinl-Reisinger | de
Andreas *Babler | de
Werner *Faymann | de
Heinz-Christian *Strache | de
Arnold *Schwarzenegger | de
Wolfgang *Porsche | de
Oliver *Blume | de
Christian *Sewing | de
Armin *Papperger | de
Jan *Marsalek | de
Rene *Benko | de | de=René Benko
Cem *Ozdemir | tr | tr=Cem Özdemir
# Italy, Iberia
Giancarlo *Giorgetti | it
Carlo *Nordio | it
Adolfo *Urso | it
Roberto *Vannacci | it
Luca *Zaia | it
Roberto *Gualtieri | it
Beppe *Grillo | it
Luigi *Di Maio | it
Angelino *Alfano | it
Paolo *Gentiloni | it
Romano *Prodi | it
Ilaria *Salis | it
Cecilia *Sala | it
Roberto *Saviano | it
Umberto *Eco | it
Elena *Ferrante | it
Matteo *Berrettini | it
Lorenzo *Musetti | it
Jasmine *Paolini | it
Giorgio *Napolitano | it
Benito *Mussolini | it
Paolo *Sorrentino | it
Federico *Fellini | it
Carlo *Ancelotti | it
Luciano *Spalletti | it
Gianluigi *Donnarumma | it
Alessandro *Zan | it
Nicola *Fratoianni | it
Angelo *Bonelli | it
Matteo *Garrone | it
Pierbattista *Pizzaballa | it
Giulio *Regeni | it
Felix *Bolanos | es | es=Félix Bolaños
Fernando *Grande-Marlaska | es
Maria Jesus *Montero | es | es=María Jesús Montero
Teresa *Ribera | es
Ione *Belarra | es
Pablo *Iglesias | es
Inigo *Errejon | es | es=Íñigo Errejón
Gabriel *Rufian | es | es=Gabriel Rufián
Carlos *Mazon | es | es=Carlos Mazón
Pep *Guardiola | es
Lamine *Yamal | es
Fernando *Alonso | es
Alexia *Putellas | es
Iratxe *Garcia | es | es=Iratxe García
Felipe *Gonzalez | es | es=Felipe González
Jose Maria *Aznar | es | es=José María Aznar
Soraya *Saenz de Santamaria | es | es=Soraya Sáenz de Santamaría
Luis *Rubiales | es
Javier *Solana | es
Javier *Colomina | es
Jaume *Duch | es
Pau *Gasol | es
Garbine *Muguruza | es | es=Garbiñe Muguruza
Penelope *Cruz | es | es=Penélope Cruz
Javier *Bardem | es
Artur *Mas | ca
Quim *Torra | ca
Carme *Forcadell | ca
Jose *Mourinho | pt | pt=José Mourinho
Joao *Felix | pt | pt=João Félix
Jose *Saramago | pt | pt=José Saramago
Paulo *Rangel | pt
Jose *Socrates | pt | pt=José Sócrates
Carlos *Moedas | pt
Ruben *Amorim | pt | pt=Rúben Amorim
Fernando *Pessoa | pt
Maria Luis *Albuquerque | pt | pt=Maria Luís Albuquerque
# Poland, Czechia, Slovakia, Hungary
Szymon *Holownia | pl | pl=Szymon Hołownia
Adam *Bodnar | pl
Tomasz *Siemoniak | pl
Marcin *Kierwinski | pl | pl=Marcin Kierwiński
Krzysztof *Bosak | pl
Slawomir *Mentzen | pl | pl=Sławomir Mentzen
Grzegorz *Braun | pl
Jacek *Siewiera | pl
Slawomir *Cenckiewicz | pl | pl=Sławomir Cenckiewicz
Pawel *Szefernaker | pl | pl=Paweł Szefernaker
Zbigniew *Rau | pl
Witold *Waszczykowski | pl
Aleksander *Kwasniewski | pl | pl=Aleksander Kwaśniewski
Bronislaw *Komorowski | pl | pl=Bronisław Komorowski
Adam *Glapinski | pl | pl=Adam Glapiński
Ewa *Kopacz | pl
Krzysztof *Gawkowski | pl
Adrian *Zandberg | pl
Wlodzimierz *Czarzasty | pl | pl=Włodzimierz Czarzasty
Pawel *Kowal | pl | pl=Paweł Kowal
Wojciech *Szczesny | pl | pl=Wojciech Szczęsny
Hubert *Hurkacz | pl
Magda *Linette | pl
Adam *Malysz | pl | pl=Adam Małysz
Wojciech *Jaruzelski | pl
Jozef *Pilsudski | pl | pl=Józef Piłsudski
Tadeusz *Mazowiecki | pl
Adam *Michnik | pl
Andrzej *Poczobut | pl
Andrzej *Wajda | pl
Krzysztof *Kieslowski | pl | pl=Krzysztof Kieślowski
Wislawa *Szymborska | pl | pl=Wisława Szymborska
Czeslaw *Milosz | pl | pl=Czesław Miłosz
Stanislaw *Lem | pl | pl=Stanisław Lem
Wojciech *Przybylski | pl
Jakub *Wiech | pl
Marcin *Przydacz | pl
Marcin *Romanowski | pl
Wieslaw *Kukula | pl | pl=Wiesław Kukuła
Rajmund *Andrzejczak | pl
Maciej *Wasik | pl | pl=Maciej Wąsik
Mariusz *Kaminski | pl | pl=Mariusz Kamiński
Kamil *Stoch | pl
Jan *Lipavsky | cs | cs=Jan Lipavský
Jana *Cernochova | cs | cs=Jana Černochová
Tomio *Okamura | cs
Petr *Macinka | cs
Karel *Rehka | cs | cs=Karel Řehka
Vit *Rakusan | cs | cs=Vít Rakušan
Bohuslav *Sobotka | cs
Milos *Forman | cs | cs=Miloš Forman
Karolina *Muchova | cs | cs=Karolína Muchová
Marketa *Vondrousova | cs | cs=Markéta Vondroušová
Barbora *Krejcikova | cs | cs=Barbora Krejčíková
Petra *Kvitova | cs | cs=Petra Kvitová
Jaromir *Jagr | cs | cs=Jaromír Jágr
Miroslava *Nemcova | cs | cs=Miroslava Němcová
Milos *Vystrcil | cs | cs=Miloš Vystrčil
Marketa *Pekarova Adamova | cs | cs=Markéta Pekarová Adamová
Alena *Schillerova | cs | cs=Alena Schillerová
Karel *Havlicek | cs | cs=Karel Havlíček
Tomas *Pojar | cs | cs=Tomáš Pojar
Tomas *Masaryk | cs | cs=Tomáš Masaryk
Alexander *Dubcek | cs | cs=Alexander Dubček
Jan *Patocka | cs | cs=Jan Patočka
Juraj *Blanar | sk | sk=Juraj Blanár
Robert *Kalinak | sk | sk=Robert Kaliňák
Michal *Simecka | sk | sk=Michal Šimečka
Igor *Matovic | sk | sk=Igor Matovič
Eduard *Heger | sk
Ludovit *Odor | sk | sk=Ľudovít Ódor
Matus *Sutaj Estok | sk | sk=Matúš Šutaj Eštok
Jozef *Sikela | sk | sk=Jozef Síkela
Martin *Skrtel | sk | sk=Martin Škrtel
Marek *Hamsik | sk | sk=Marek Hamšík
Jan *Kuciak | sk | sk=Ján Kuciak
Marian *Kocner | sk | sk=Marián Kočner
Peter *Sagan | sk
Ivan *Korcok | sk | sk=Ivan Korčok
Andrej *Danko | sk
Vladimir *Meciar | sk | sk=Vladimír Mečiar
Gergely *Gulyas | hu | hu=Gergely Gulyás
Kristof *Szalay-Bobrovniczky | hu | hu=Kristóf Szalay-Bobrovniczky
Balazs *Orban | hu | hu=Balázs Orbán
Tibor *Navracsics | hu
Ferenc *Gyurcsany | hu | hu=Ferenc Gyurcsány
Gergely *Karacsony | hu | hu=Gergely Karácsony
Laszlo *Krasznahorkai | hu | hu=László Krasznahorkai
Laszlo *Kover | hu | hu=László Kövér
Mate *Kocsis | hu | hu=Máté Kocsis
Judit *Polgar | hu | hu=Judit Polgár
Imre *Kertesz | hu | hu=Imre Kertész
Bela *Tarr | hu | hu=Béla Tarr
Istvan *Kapitany | hu | hu=István Kapitány
Anita *Orban | hu | hu=Anita Orbán
Peter *Medgyessy | hu | hu=Péter Medgyessy
Janos *Kadar | hu | hu=János Kádár
Katinka *Hosszu | hu | hu=Katinka Hosszú
# Baltic and Nordic states
Kestutis *Budrys | lt | lt=Kęstutis Budrys
Inga *Ruginiene | lt | lt=Inga Ruginienė
Gintautas *Paluckas | lt
Dovile *Sakaliene | lt | lt=Dovilė Šakalienė
Arvydas *Anusauskas | lt | lt=Arvydas Anušauskas
Laurynas *Kasciunas | lt | lt=Laurynas Kasčiūnas
Saulius *Skvernelis | lt
Robertas *Kaunas | lt
Remigijus *Zemaitaitis | lt | lt=Remigijus Žemaitaitis
Vytautas *Landsbergis | lt
Linas *Linkevicius | lt | lt=Linas Linkevičius
Rolandas *Paksas | lt
Valdas *Adamkus | lt
Jonas *Valanciunas | lt | lt=Jonas Valančiūnas
Domantas *Sabonis | lt
Arvydas *Sabonis | lt
Baiba *Braze | lv | lv=Baiba Braže
Andris *Spruds | lv | lv=Andris Sprūds
Krisjanis *Karins | lv | lv=Krišjānis Kariņš
Egils *Levits | lv
Nils *Usakovs | lv | lv=Nils Ušakovs
Daiga *Mierina | lv | lv=Daiga Mieriņa
Ainars *Slesers | lv | lv=Ainārs Šlesers
Jelena *Ostapenko | lv | lv=Jeļena Ostapenko
Artis *Pabriks | lv
Vaira *Vike-Freiberga | lv | lv=Vaira Vīķe-Freiberga
Gidon *Kremer | lv
Kristaps *Porzingis | lv | lv=Kristaps Porziņģis
Rihards *Kozlovskis | lv
Margus *Tsahkna | et | | Margus Tsakhkna; Margus Cahkna; Margus Zahkna; Margus Tsachkna
Hanno *Pevkur | et
Urmas *Reinsalu | et
Jonatan *Vseviov | et
Urmas *Paet | et
Toomas Hendrik *Ilves | et
Kersti *Kaljulaid | et
Anett *Kontaveit | et
Mart *Helme | et
Juri *Ratas | et | et=Jüri Ratas
Arvo *Part | et | et=Arvo Pärt
Lauri *Laanemets | et
Igor *Taro | et
Elina *Valtonen | fi
Antti *Hakkanen | fi | fi=Antti Häkkänen
Riikka *Purra | fi
Pekka *Haavisto | fi
Henna *Virkkunen | fi
Tarja *Halonen | fi
Kimi *Raikkonen | fi | fi=Kimi Räikkönen
Valtteri *Bottas | fi
Paavo *Arhinmaki | fi | fi=Paavo Arhinmäki
Jarmo *Lindberg | fi
Olli *Rehn | fi
Aki *Kaurismaki | fi | fi=Aki Kaurismäki
Maria *Malmer Stenergard | sv
Pal *Jonson | sv | sv=Pål Jonson
Tobias *Billstrom | sv | sv=Tobias Billström
Jimmie *Akesson | sv | sv=Jimmie Åkesson
Ebba *Busch | sv
Micael *Byden | sv | sv=Micael Bydén
Jessika *Roswall | sv
Anna *Lindh | sv
Margot *Wallstrom | sv | sv=Margot Wallström
Ingmar *Bergman | sv
Alexander *Isak | sv
Viktor *Gyokeres | sv | sv=Viktor Gyökeres
Armand *Duplantis | sv
Stefan *Ingves | sv
Astrid *Lindgren | sv
Espen Barth *Eide | no
Tore *Sandvik | no
Bjorn Arild *Gram | no | no=Bjørn Arild Gram
Ine Eriksen *Soreide | no | no=Ine Eriksen Søreide
Erna *Solberg | no
Martin *Odegaard | no | no=Martin Ødegaard
Johannes *Klaebo | no | no=Johannes Klæbo
Casper *Ruud | no
Henrik *Ibsen | no
Edvard *Munch | no
Jan *Egeland | no
Troels Lund *Poulsen | da
Jakob *Ellemann-Jensen | da
Jens-Frederik *Nielsen | da
Mute *Egede | da | da=Múte Egede
Helle *Thorning-Schmidt | da
Lars *von Trier | da
Peter *Schmeichel | da
Niels *Bohr | da
Soren *Kierkegaard | da | da=Søren Kierkegaard
Jonas *Vingegaard | da
Kristrun *Frostadottir | is | is=Kristrún Frostadóttir
Katrin *Jakobsdottir | is | is=Katrín Jakobsdóttir
Eva *Kaili | el
Prokopis *Pavlopoulos | el
Panos *Kammenos | el
Nikos *Kotzias | el
Konstantinos *Mitsotakis | el
Melina *Mercouri | el
Maria *Callas | el
Theodoros *Rousopoulos | el
Makis *Keravnos | el
Constantinos *Kombos | el
Nikos *Kazantzakis | el
Maria *Sakkari | el
Annita *Demetriou | el
Averof *Neofytou | el
Vassilis *Palmas | el
Demis *Hassabis | el
Kyriakos *Velopoulos | el
Dimitris *Avramopoulos | el
Haris *Doukas | el
Sofia *Zacharaki | el
# Low Countries
Caspar *Veldkamp | nl
Ruben *Brekelmans | nl
Kajsa *Ollongren | nl
Hanke Bruins *Slot | nl
Theo *Francken | nl
Annelies *Verlinden | nl
Guy *Verhofstadt | nl
Tom *Van Grieken | nl
Sven *Vanthourenhout | nl
Mathieu *van der Poel | nl
Wout *van Aert | nl
Remco *Evenepoel | nl
Max *Verstappen | nl
Eden *Hazard | nl
Kevin *De Bruyne | nl
Virgil *van Dijk | nl
Frenkie *de Jong | nl
Femke *Halsema | nl
Jeroen *Dijsselbloem | nl
Jaap *de Hoop Scheffer | nl
Ronald *Koeman | nl
Kim *Clijsters | nl
Vincent *Kompany | nl
Elio *Di Rupo | it
# United Kingdom and North America
Yvette *Cooper | en
Angela *Rayner | en
Kemi *Badenoch | en
James *Cleverly | en
Grant *Shapps | en
Suella *Braverman | en
Jeremy *Corbyn | en
Nicola *Sturgeon | en
Humza *Yousaf | en
John *Swinney | en
Margaret *Thatcher | en
Winston *Churchill | en
Karoline *Leavitt | en
Mike *Waltz | en
Tulsi *Gabbard | en
Kash *Patel | en
Pam *Bondi | en
Kristi *Noem | en
Scott *Bessent | en
Howard *Lutnick | en
Susie *Wiles | en
John *Ratcliffe | en
Chuck *Schumer | en
Mitch *McConnell | en
Lindsey *Graham | en
Bernie *Sanders | en
Alexandria *Ocasio-Cortez | en
Gavin *Newsom | en
Ron *DeSantis | en
Nikki *Haley | en
Tim *Walz | en
Jerome *Powell | en | | Jerom Pauell; Dzherom Pauell
Janet *Yellen | en
Christopher *Wray | en
James *Comey | en
Merrick *Garland | en
Karine *Jean-Pierre | en
Linda *Thomas-Greenfield | en
Samantha *Power | en
Victoria *Nuland | en
Tom *Barrack | en
Morgan *Ortagus | en
Mike *Huckabee | en
Massad *Boulos | en
Amos *Hochstein | en
Brett *McGurk | en
Mark *Milley | en
Christopher *Cavoli | en
Alexus *Grynkewich | en
Bridget *Brink | en
Kurt *Volker | en
Jared *Kushner | en
Ivanka *Trump | en
Melania *Trump | en
Steve *Bannon | en
Paul *Manafort | en
Tucker *Carlson | en
Warren *Buffett | en
Jensen *Huang | en
Sundar *Pichai | en
Noam *Chomsky | en
Francis *Fukuyama | en
John *Mearsheimer | en
Jeffrey *Sachs | en
Taylor *Swift | en
Serena *Williams | en
Ronald *Reagan | en
Richard *Nixon | en
Dwight *Eisenhower | en
Franklin *Roosevelt | en
Condoleezza *Rice | en
Donald *Rumsfeld | en
Dick *Cheney | en
Rex *Tillerson | en
James *Mattis | en
Edward *Snowden | en | | Edvard Snouden; Eduard Snowden; Edvard Snowden; Edward Snouden
Chelsea *Manning | en
Adam *Schiff | en
Marjorie Taylor *Greene | en
Chrystia *Freeland | en
Pierre *Poilievre | en
Melanie *Joly | en
Sergio *Gor | en
Dan *Driscoll | en
Tom *Cruise | en
Leonardo *DiCaprio | en
Bill *Browder | en
Richard *Branson | en
Tyson *Fury | en | | Tayson Fyuri; Taison Fury; Tayson Fury; Tajson Fjuri
Anthony *Joshua | en
Deontay *Wilder | en
Lewis *Hamilton | en
Sam *Ryder | en | | Sem Rayder
Bobi *Wine | en
`
