/** Public figures of Europe, Asia, Africa, the Americas and the international organisations. */
export const personsWorld = `
# International
Mirjana *Spoljaric | de | | Mirjana Spoljaric Egger
Antonio *Guterres | pt | pt=António Guterres; es=António Guterres; de=António Guterres; fr=Antonio Guterres | Antonio Gutteres; Antonio Guterrez; Antonio Gutierres; Antonio Guterresh; Antoniu Guterres; Antonio Guterris; Antonio Guteres; Antoniu Gutērrešs; Antoniu Guterrišs; António Guterresas; Antonio Quterreş; Antonio Gutrash; Antonio Guterish; Antonio Guterrish; Antonio Guterrese; Antonio Gutterish; Antonio Gutierrez?; Antonio Goutteres; Antonio Guterrech; Anthony Guterres; Antoniu Guterrish; Antoniu Guterresh
*Ban* Ki-moon | ko | fr=Ban Ki-moon; es=Ban Ki-moon; pl=Ban Ki Mun | Ban Kimoon
Kofi *Annan | ak | | Koffi Annan; Kofi Anan; Koffi Anan
Javier *Perez de Cuellar | es | es=Javier Pérez de Cuéllar
Kurt *Waldheim | de
U *Thant | my
Dag *Hammarskjold | sv | sv=Dag Hammarskjöld; de=Dag Hammarskjöld | Dag Hammarskjoeld
Tedros Adhanom *Ghebreyesus | ti | fr=Tedros Adhanom Ghebreyesus; es=Tedros Adhanom Ghebreyesus | Tedros Adhanom Gebreyesus; Tedros Ghebreyesus; Tedros Adhanom Ghebreysus; Tedros Adanom Ghebreyesus; Tedros Gebreyesus; Tedros Adkhanom Gebreyesus; Tedros Adhanom Gebrejesus
Rafael *Grossi | es | | Raphael Grossi; Rafael Mariano Grossi
Karim *Khan | ur | | Kareem Khan | ICC; prosecutor
Fatou *Bensouda | ar | | Fatu Bensouda; Fatou Ben Souda
Ngozi *Okonjo-Iweala | ig | | Ngozi Okonjo Iweala; Ngozi Okonjo-Iwela
Kristalina *Georgieva | bg | de=Kristalina Georgiewa; es=Kristalina Georgieva; pl=Kristalina Georgiewa | Kristalina Gueorguieva; Kristalina Gheorghieva; Cristalina Georgieva; Kristalina Gueorgieva
Filippo *Grandi | it | | Filipo Grandi
Volker *Turk | de | de=Volker Türk | Volker Tuerk; Volker Turck; Folker Tyurk; Volker Tyurk; Wolker Türk
Michelle *Bachelet | es
Philippe *Lazzarini | fr | | Philippe Lazarini
Francesca *Albanese | it
Martin *Griffiths | en | | Martin Griffits; Martin Grifits; Martin Griffith; Martin Grifiths; Martin Griffitts
Simon *Stiell | en | | Simon Stil; Simon Stiel; Simon Still; Saymon Stil
Volker *Perthes | de | | Volker Pertes; Volker Peretz; Volker Peretes; Folker Pertes; Volker Perthis
Hans *Grundberg | sv | | Hans Groundberg; Hans Grundburg
Stephane *Dujarric | fr | fr=Stéphane Dujarric | Stefan Dujarric; Stephan Dujarric; Stephane Dujarrik; Stefan Dyujarrik
Joan *Donoghue | en | | Joan Donahue; Joan Donogue; Joan Donoghe
Geir *Pedersen | no | no=Geir O. Pedersen | Geir Pederson; Geir Otto Pedersen
Staffan *de Mistura | it | | Stefan de Mistura
Ursula *von der Leyen | de | | Ursula van der Leyen; Ursula von der Leyden; Ursula vonder Leyen; Ursula fon der Leyen; Ursula von der Layen; Ursula fon der Lajen; Urzula fon der Lejena; Ursula fon der Leiena; Ursula fon der Lyayen; Ursula fon der Layen; Ursula fon der Lejen; Urzula fon der Leiena; Ursula fon der Lyaen; Urszula von der Leyen; Ursula von der Lajen; Ursula von der Lyayen
Josep *Borrell | ca | | Joseph Borrell; Josep Borell; Josep Borrel; José Borrell; Joseph Borell; Josep Borel; Jozep Borrell; Jozef Borrell; Žosep Borel; Žozep Borel; Džozep Borel; Žuzeps Borels; Žozeps Borels; Josepas Borrellis; Cozep Borrel; Xhozep Borrell; Žosep Borelj; Žozep Borelj; Džozep Borelj; Jozep Borrel; Zhozep Borrel; Zhosep Borrel; Dzhozep Borrel
Andreï *Makine | fr
Vladimir *Fédorovski | fr
Youri *Djorkaeff | fr
Alexandre *Djouhri | fr
Charles *Michel | fr | | Charles Mishel; Sharl Mishel; Šarl Mišel; Šarls Mišels; Charles'is Michelis; Šarl Mišell; Charl Mishel; Sharl Michel
Toivo *Klaar | et | | Toivo Claar; Toyvo Klaar
Antonio *Costa | pt | pt=António Costa; es=António Costa; de=António Costa | Antonio Costas; Antoniu Koshta; Antoniu Kosta; Antonio Kosta; Antoniu Costa | | surname-ambiguous
Kaja *Kallas | et | | Kaya Kallas; Kaja Callas; Kaia Kallas; Kaja Kalas; Kaya Kalas
Roberta *Metsola | mt | | Roberta Mecola; Roberta Metzola
Christine *Lagarde | fr
Jean-Claude *Juncker | fr | | Jean-Claude Junker
Jose Manuel *Barroso | pt | pt=José Manuel Barroso; fr=José Manuel Barroso | Jose Manuel Durao Barroso
Herman *Van Rompuy | nl | | Hermann Van Rompuy
Federica *Mogherini | it
Jens *Stoltenberg | no | | Jens Stoltenburg; Jens Stoltenbert; Yens Stoltenberg; Jenss Stoltenbergs; Jensas Stoltenbergas; Jens Stoltenberq; Jens Soltenberg; Iens Stoltenberg
Mark *Rutte | nl | | Marc Rutte; Mark Rute; Marks Rute; Markas Rutte; Marks Rutte; Mark Ryutte; Mark Rytte
Valdis *Dombrovskis | lv | | Valdis Dombrovkis; Vladis Dombrovskis
Thierry *Breton | fr | | Tjeri Breton; Tierijs Bretons
Margrethe *Vestager | da | | Margarethe Vestager; Margrete Vestager; Marghrete Vestager
Didier *Reynders | fr
Maros *Sefcovic | sk | sk=Maroš Šefčovič; de=Maroš Šefčovič | Maros Sefkovic; Marosh Shefchovich
Andrius *Kubilius | lt
# France, Benelux, German-speaking, Italy, Iberia
Herve *Berville | fr | fr=Hervé Berville
Guy *Parmelin | fr
Karin *Keller-Sutter | de | | Karin Keller-Zutter; Karin Keller-Suter
Beat *Jans | de
Elisabeth *Baume-Schneider | fr | fr=Élisabeth Baume-Schneider
Albert *Rosti | de | de=Albert Rösti | Albert Roesti
Mathilde *Panot | fr
Manuel *Bompard | fr
Marine *Tondelier | fr
Valerie *Pecresse | fr | fr=Valérie Pécresse
Eric *Ciotti | fr | fr=Éric Ciotti
Rob *Jetten | nl
Frans *Timmermans | nl
Pieter *Omtzigt | nl | | Peter Omtzigt; Pieter Omzigt
Dilan *Yesilgoz | nl | nl=Dilan Yeşilgöz | Dilan Yesilgoz-Zegerius
Marjolein *Faber | nl
Caroline *van der Plas | nl
Nadia *Calvino | es | es=Nadia Calviño
Isabel Diaz *Ayuso | es | es=Isabel Díaz Ayuso
Salvador *Illa | es
Pere *Aragones | es | es=Pere Aragonès
Oriol *Junqueras | es
Carlo *Calenda | it
Francesco *Lollobrigida | it
Matteo *Piantedosi | it
Ignazio *La Russa | it
Mario *Centeno | pt | pt=Mário Centeno
Mariana *Mortagua | pt | pt=Mariana Mortágua
Pedro Nuno *Santos | pt
Emmanuel *Macron | fr | | Emanuel Macron; Emmanuelle Macron; Emmanuel Macro; Emmanuel Makron; Emanuel Makron; Emanuels Makrons; Emmanuelis Macronas; Emanuelis Makronas; Emmanyuel Makron
Brigitte *Macron | fr | | Brizhit Makron; Brijit Makron
Francois *Hollande | fr | fr=François Hollande; de=François Hollande; es=François Hollande | François Holland; Fransoa Oland; Fransua Olland; Fransuā Olands; Fransua Oland; Francois Hollande'as; Francois Olland
Francois *Mitterrand | fr | fr=François Mitterrand; de=François Mitterrand | Francois Mitterand; Francois Miterrand; Fransua Mitteran
Francois *Bayrou | fr | fr=François Bayrou | Francois Bayroux; Fransua Bayru; Francois Bairu; Fransua Bairou
Francois *Fillon | fr | fr=François Fillon
Francois *Ruffin | fr | fr=François Ruffin
Nicolas *Sarkozy | fr | | Nicholas Sarkozy; Nicolas Sarkosy; Nikola Sarkozi; Nikolas Sarkozi; Nikolya Sarkozi; Nicola Sarkozy
Jacques *Chirac | fr | | Zhak Shirak; Jak Şirak; Jacques Shirak
Charles *de Gaulle | fr | | Charles de Gaule; Sharl de Goll; Şarl de Gol; Charles de Goll
Marine *Le Pen | fr | | Marine LePen; Marin Le Pen; Marina Lepena; Marina Le Pen; Marin Lepen
Jean-Marie *Le Pen | fr
Jordan *Bardella | fr | | Jordan Bardela; Žordan Bardela; Žordāns Bardella; Zhordan Bardella; Zhordan Bardela
Jean-Luc *Melenchon | fr | fr=Jean-Luc Mélenchon; de=Jean-Luc Mélenchon; es=Jean-Luc Mélenchon | Jean-Luc Mélanchon; Zhan-Lyuk Melanshon; Jan-Luk Melanşon; Zhan-Luk Melanchon
Eric *Zemmour | fr | fr=Eric Zemmour | Éric Zemour
Edouard *Philippe | fr | fr=Edouard Philippe | Edward Philippe; Eduar Filipp; Eduard Filip
Gerald *Darmanin | fr | fr=Gérald Darmanin | Gérard Darmanin; Zheral Darmanen; Jerald Darmanin
Elisabeth *Borne | fr | fr=Elisabeth Borne | Elizabeth Borne
Gabriel *Attal | fr | | Gabriel Atal; Gabriel Attall; Gabrijel Atal; Gabriels Atāls; Gabriyel Attal
Michel *Barnier | fr | | Mišel Barnije; Mišels Barnjē; Mişel Barnye; Mishel Barnye; Mişel Barnier; Michel Barnié; Mishel Barnier
Sebastien *Lecornu | fr | fr=Sébastien Lecornu | Sébastien Le Cornu; Sebastian Lecornu; Sebastijan Lekornu; Sebastjan Lekornu; Sebastjēns Lekornī; Sebastyan Lekornyu; Sebastian Lekornu; Sebastien Lekornu
Catherine *Colonna | fr | | Katrin Kolonna; Katrin Colonna; Catherine Kolonna; Katrin Kolona; Katrīna Kolonna
Stephane *Sejourne | fr | fr=Stéphane Séjourné | Stefan Sežurne; Stefan Sejurne
Jean-Noel *Barrot | fr | fr=Jean-Noël Barrot | Jean-Noël Barot; Zhan-Noel Barro; Jan-Noel Barro
Jean-Yves *Le Drian | fr | | Žan-Iv Le Drijan; Žans Īvs Ledriāns; Jan-İv Le Drian
Anne *Hidalgo | fr
Rachida *Dati | fr
Bruno *Le Maire | fr | | Bruno Lemaire
Bruno *Retailleau | fr
Raphael *Glucksmann | fr | fr=Raphaël Glucksmann | Rafael Glucksmann
Kylian *Mbappe | fr | fr=Kylian Mbappé | Kilian Mbappé; Kylian Mbapé; Kilian Mbape; Kilyan Mbappe
Zinedine *Zidane | fr | fr=Zinédine Zidane | Zinédine Zidan
Karim *Benzema | fr | es=Karim Benzema | Kareem Benzema
Olaf *Scholz | de | | Olaf Schloz; Olaf Scholtz; Olav Scholz; Olaf Sholz; Olaf Sholts; Olaf Šolc; Olafs Šolcs; Olafas Scholzas; Olaf Şolts; Olaf Sholc; Olaf Sholtz; Olaf Shults
Friedrich *Merz | de | | Friedrich Mertz; Frederick Merz; Friederich Merz; Fridrih Merc; Frīdrihs Mercs; Friedrichas Merzas; Fridrix Merts; Fridrih Merts; Fridrikh Merts; Fridrikh Merz
Angela *Merkel | de | | Angela Merkle; Angela Merckel; Angela Merkele; Anqela Merkel; Angela Merkeli
Annalena *Baerbock | de | | Analena Baerbock; Annalena Baerbok; Annalena Bärbock; Annalena Berbok; Annalena Burbock; Annalena Berbock; Analena Berbok; Annalēna Bērboka; Annalena Baerbock'a; Annalena Burbok
Boris *Pistorius | de | | Boris Pistorious; Borys Pistorius
Robert *Habeck | de | | Robert Khabek; Robert Habek; Robert Gabek
Christian *Lindner | de
Frank-Walter *Steinmeier | de | | Franck-Walter Steinmeier; Frank-Walter Steinmeyer; Frank-Valter Štajnmajer; Franks Valters Šteinmeiers; Frank-Valter Ştaynmayer; Frank-Valter Shtaynmayer; Frank-Valter Steinmeier; Frank-Walter Shteinmeier
Johann *Wadephul | de | | Yokhann Vadeful; Johann Vadeful; Johan Wadephul; Yohann Vadeful; Yohan Vadefulu
Alice *Weidel | de | | Alisa Vaydel; Alis Vaydel; Alisa Weidel; Alice Vaydel
Bjorn *Hoecke | de | de=Björn Höcke | +Björn Höcke; Bjoern Hoecke
Sahra *Wagenknecht | de | | Sarah Wagenknecht; Sara Wagenknecht; Zahra Wagenknecht; Sara Vagenknekht; Zara Vagenknekht; Sahra Vagenknecht
Gerhard *Schroeder | de | de=Gerhard Schröder; fr=Gerhard Schröder; es=Gerhard Schröder | +Gerhard Schröder; Gerard Schröder
Helmut *Kohl | de
Willy *Brandt | de
Konrad *Adenauer | de
Lars *Klingbeil | de
Markus *Soeder | de | de=Markus Söder | +Markus Söder; Marcus Söder
Sebastian *Kurz | de | | Sebastijan Kurc; Sebastians Kurcs; Sebastian Kurts
Karl *Nehammer | de | | Karl Nehamer; Karls Nehammers; Karl Nekhammer; Karl Negammer
Herbert *Kickl | de | | Gerbert Kikl; Kherbert Kikl; Herbert Kikl
Christian *Stocker | de | | Kristian Shtoker
Alexander *Van der Bellen | de
Viola *Amherd | de
Ignazio *Cassis | it | | Inyatsio Kassis; Ignazio Kassis; Ignatsio Kassis; Inyacio Kassis
Giorgia *Meloni | it | | Georgia Meloni; Giorgia Melloni; Georgia Melloni; Giorgia Melony; Đorđa Meloni; Džordža Meloni; Džordžija Meloni; Corciya Meloni; Corca Meloni; Xhorxha Meloni; Džordža Melonija; Dzhordzha Meloni; Dzhordzhia Meloni
Silvio *Berlusconi | it | | Sylvio Berlusconi; Silvio Berlusconni; Silvio Berluskoni; Silvyo Berluskoni
Matteo *Salvini | it | | Mateo Salvini; Matteo Salvyni
Mario *Draghi | it
Sergio *Mattarella | it | | Sergio Matarella; Sergio Mattarela; Serdzho Mattarella; Sercio Mattarella
Antonio *Tajani | it | | Antonio Tayani; Antonio Tayyani; Antonio Tadzhani
Elly *Schlein | it | | Elly Shlein
Giuseppe *Conte | it
Enrico *Letta | it
Matteo *Renzi | it
Guido *Crosetto | it | | Gvido Krozetto; Guido Krosetto
Pope *Francis | la | fr=pape François; de=Papst Franziskus; es=papa Francisco; it=papa Francesco; pt=papa Francisco; nl=paus Franciscus; pl=papież Franciszek | Pope François; Pope Francisco; Pope Francesco; Pope Franciscus; Pope Franziskus; Pope Franciszek; Pope Frantsisk
Pope *Leo XIV | la | fr=Léon XIV; de=Papst Leo XIV.; es=papa León XIV; it=papa Leone XIV; pl=Leon XIV | Pope Leon XIV; Pope Leone XIV; Pope Lev XIV
Pope *Benedict XVI | la | fr=Benoît XVI; de=Papst Benedikt XVI.; es=Benedicto XVI; it=Benedetto XVI; pl=Benedykt XVI | Pope Benoit XVI; Pope Benedicto XVI; Pope Benedetto XVI; Pope Benedikt XVI
Pope *John Paul II | la | fr=Jean-Paul II; de=Johannes Paul II.; es=Juan Pablo II; it=Giovanni Paolo II; pl=Jan Paweł II | Pope Jean-Paul II; Jean Paul II; John-Paul II; Pope John-Paul II; Pope Juan Pablo II; Pope Johannes Paul II; Pope Jan Paweł II; Pope Giovanni Paolo II; Pope Ioann Pavel II; Pope Ioan Paul II
Pietro *Parolin | it
Matteo *Zuppi | it
Pedro *Sanchez | es | es=Pedro Sánchez; fr=Pedro Sanchez | Pedro Sanches; Pedro Sančez; Pedro Sančes; Pedro Sanchezas; Pedro Sanczez
Jose Luis *Rodriguez Zapatero | es | es=José Luis Rodríguez Zapatero
Mariano *Rajoy | es | | Mariano Rajoi
Carles *Puigdemont | ca | | Carlos Puigdemont; Carles Puidgemont; Carles Puigdemon; Carles Puigdemond; Karles Puchdemon; Karles Puigdemont; Carles Puchdemon; Karles Puidzhdemon
Alberto *Nunez Feijoo | gl | es=Alberto Núñez Feijóo | Alberto Nunes Feykhoo; Alberto Nunyes Feikho
Jose Manuel *Albares | es | es=José Manuel Albares | José Manuel Albarez; Khose Manuel Albares; Hose Manuel Albares; Xose Manuel Albares
Margarita *Robles | es
Yolanda *Diaz | es | es=Yolanda Díaz
Santiago *Abascal | es | | Santyago Abaskal; Santiago Abaskal
King *Felipe VI | es | fr=Felipe VI; de=Felipe VI. | King Philippe VI of Spain; King Philip VI of Spain; Philippe VI of Spain; Philip VI of Spain
*Juan Carlos* I | es | | Jean-Charles I of Spain
Francisco *Franco | es
Marcelo *Rebelo de Sousa | pt | | Marcelo Rebello de Sousa; Marcello Rebelo de Sousa; Marcelo Rebelo de Souza
Luis *Montenegro | pt | pt=Luís Montenegro; es=Luís Montenegro | Luiz Montenegro
Andre *Ventura | pt | pt=André Ventura
Cristiano *Ronaldo | pt | | Christiano Ronaldo; Cristiano Ronald; Krishtianu Ronaldu; Kristiano Ronaldo; Cristiano Ronaldu
Antonio *Salazar | pt | pt=António Salazar | Antonio de Oliveira Salazar
Dick *Schoof | nl | | Dik Skhof; Dik Shoof; Dik Schoof; Dick Shoof
Geert *Wilders | nl | | Gert Wilders; Geert Wielders; Gert Vilders; Khert Vilders; Geert Vilders
King *Willem-Alexander | nl | fr=Willem-Alexander; es=Guillermo Alejandro; it=Guglielmo Alessandro; pl=Wilhelm Aleksander | King William-Alexander; King Guillaume-Alexandre; King Willem Alexander; King William Alexander
Bart *De Wever | nl | | Bart Dewever; Bart De Vever; Bart De Weber
Alexander *De Croo | nl | | Alexandre De Croo; Aleksandr de Kroo; Aleksander De Croo; Alexander De Kro; Alexander De Kroo
King *Philippe | fr | nl=koning Filip; es=Felipe de Bélgica | King Filip
Xavier *Bettel | fr | | Xavier Bettels
Luc *Frieden | fr
# UK, Ireland, Nordic, Baltic
Keir *Starmer | en | | Kier Starmer; Keir Stamer; Keith Starmer?; Kir Starmer; Kīrs Stārmers; Keiras Starmeris; Keer Starmer; Keyr Starmer
Rishi *Sunak | en | | Rishi Sounak; Richi Sunak; Rischi Sunak; Riši Sunak; Riši Sunaks; Rishi Sunakas; Rishi Sunaku?; Riszi Sunak
Boris *Johnson | en | | Boris Johnston; Borris Johnson; Boris Džonson; Boriss Džonsons; Borisas Johnsonas; Boris Conson; Boris Xhonson; Borys Johnson; Boris Dzhonson; Boris Djonson
David *Lammy | en | | Devid Lemmi; Devid Lammi; David Lemmi; David Lammi
Nigel *Farage | en | | Nigel Farrage; Nigel Farange; Naydzhel Faradzh; Naydjel Farage; Nigel Faraj; Nigel Farazh; Nayjel Faraj
Micheal *Martin | ga | ga=Micheál Martin | Michael Martin?; Mikhol Martin; Mihol Martin
Leo *Varadkar | en | | Leo Varadakar; Leo Vardakar
Gerry *Adams | en
Michelle *O'Neill | en | | Michelle O'Neil
Mette *Frederiksen | da | | Mette Fredriksen; Mette Frederikson; Mette Fredericksen; Mette Frederikssen; Mete Frederiksen
Lars Lokke *Rasmussen | da | da=Lars Løkke Rasmussen; de=Lars Løkke Rasmussen | Lars Loekke Rasmussen; Lars Lyokke Rasmussen; Lars Lekke Rasmussen
Anders Fogh *Rasmussen | da | | Anders Fogh Rassmussen; Anders Fog Rasmussen; Anders Foh Rasmussen
Jonas Gahr *Store | no | no=Jonas Gahr Støre; de=Jonas Gahr Støre | Jonas Gahr Stoere; Yunas Gar Styore; Yunas Gar Store; Jonas Gar Store
Ulf *Kristersson | sv | | Ulf Kristerson; Ulf Christersson; Oulf Kristersson
Magdalena *Andersson | sv
Stefan *Lofven | sv | sv=Stefan Löfven; de=Stefan Löfven | Stefan Loefven
Olof *Palme | sv | | Olaf Palme; Oloff Palme
Carl *Bildt | sv | | Karl Bildt
Greta *Thunberg | sv | | Gretha Thunberg; Greta Tunberg; Greta Thurnberg; Greta Thumberg; Greta Thunburg
Zlatan *Ibrahimovic | bs | sv=Zlatan Ibrahimović; hr=Zlatan Ibrahimović; fr=Zlatan Ibrahimovic | Zlatan Ibrahimovich; Zlatan Ibrahimovitch; Zlatan Ibragimovich; Zlatan Ibrahimowicz
Sanna *Marin | fi
Sauli *Niinisto | fi | fi=Sauli Niinistö; de=Sauli Niinistö | Sauli Niinistoe; Sauli Ninisto; Sauli Niniistö
Alexander *Stubb | fi | | Aleksandr Stubb; Aleksander Stubb; Alexandre Stubb
Petteri *Orpo | fi | | Peteri Orpo; Petteri Orppo
Gitanas *Nauseda | lt | lt=Gitanas Nausėda; de=Gitanas Nausėda; pl=Gitanas Nausėda | Gitanas Nausseda; Gytanas Nauseda; Gitanas Nausieda; Gitanas Nausyeda
Dalia *Grybauskaite | lt | lt=Dalia Grybauskaitė | Dalia Gribauskaite
Ingrida *Simonyte | lt | lt=Ingrida Šimonytė | Ingrida Shimonyte
Gabrielius *Landsbergis | lt | | Gabrielus Landsbergis; Gabrielyus Landsbergis; Gabrielius Lansbergis
Edgars *Rinkevics | lv | lv=Edgars Rinkēvičs; de=Edgars Rinkēvičs | Edgar Rinkevics; Edgars Rinkevich; Edgar Rinkevich; Edgars Rinkewiczs
Evika *Silina | lv | lv=Evika Siliņa | Evika Silinia; Evika Silinya; Ewika Silinia
Alar *Karis | et
Kristen *Michal | et
# Central Europe and the Balkans
Donald *Tusk | pl | | Donal Tusk; Donalds Tusks; Donaldas Tuskas; Donald Tousk
Jaroslaw *Kaczynski | pl | pl=Jarosław Kaczyński; fr=Jaroslaw Kaczynski; de=Jarosław Kaczyński | Yaroslav Kaczynski; Jaroslav Kaczynski; Jaroslaw Kaczinski; Iaroslav Kaczynski; Yaroslav Kachinskiy
Lech *Kaczynski | pl | pl=Lech Kaczyński | Lech Kaczinski
Andrzej *Duda | pl | | Andrej Duda; Andrzey Duda; Andrezj Duda; Andrzei Duda; Andžejs Duda; Andrzejus Duda; Andžej Duda; Andzhey Duda; Andjey Duda; Anjey Duda; Andzhei Duda
Karol *Nawrocki | pl | | Karol Navrocki; Karol Nawrotzki; Karol Nawroki; Karol Navrotski; Karol Navrotskiy; Karol Navrotsky
Mateusz *Morawiecki | pl | | Mateus Morawiecki; Mateusz Moraviecki; Mateusz Morawieki; Matteusz Morawiecki; Mateush Moravetskiy; Mateush Moravetsky; Mateuş Moravyetski
Radoslaw *Sikorski | pl | pl=Radosław Sikorski | Radoslav Sikorski; Radosław Sikorsky; Radek Sikorski; Radoslav Sikorskiy; Radoslav Sikorsky
Rafal *Trzaskowski | pl | pl=Rafał Trzaskowski | Rafal Trzaskovski; Rafael Trzaskowski; Rafal Trzakowski
Lech *Walesa | pl | pl=Lech Wałęsa; de=Lech Wałęsa; fr=Lech Walesa | Lech Valesa; Lech Walessa; Lech Waleza
Mariusz *Blaszczak | pl | pl=Mariusz Błaszczak | Mariusz Blaschak
Wladyslaw *Kosiniak-Kamysz | pl | pl=Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak Kamysz; Vladislav Kosiniak-Kamysz; Wladislaw Kosiniak-Kamysz
Beata *Szydlo | pl | pl=Beata Szydło | Beata Szydlow
Zbigniew *Ziobro | pl | | Zbigniev Ziobro
Olga *Tokarczuk | pl | | Olga Tokarchuk; Olga Tokartchouk
Iga *Swiatek | pl | pl=Iga Świątek; de=Iga Świątek; fr=Iga Swiatek | Iga Swiantek; Iga Swiateck; Iga Swiontek; Iga Shvyontek; Iga Sviatek; Iga Shviontek; Iga Śvientek; Iga Şviyontek
Robert *Lewandowski | pl | | Robert Lewandowsky; Robert Levandovski; Robert Levandowski; Robert Lewandovski
Roman *Polanski | pl | pl=Roman Polański | Roman Polansky; Roman Polanksi
Petr *Pavel | cs | | Peter Pavel; Pyotr Pavel; Petr Pawel
Petr *Fiala | cs | | Peter Fiala; Petr Fiyala
Andrej *Babis | cs | cs=Andrej Babiš; de=Andrej Babiš; fr=Andrej Babis | Andrei Babis; Andrey Babis; Andrey Babish; Andrei Babish; Andrej Babisz
Milos *Zeman | cs | cs=Miloš Zeman; de=Miloš Zeman | Milosh Zeman; Miloch Zeman; Miloz Zeman
Vaclav *Havel | cs | cs=Václav Havel; de=Václav Havel | Vaclav Havell; Vatslav Havel; Wazlaw Havel; Waclaw Havel
Vaclav *Klaus | cs | cs=Václav Klaus | Vatslav Klaus
Milan *Kundera | cs
Robert *Fico | sk | | Robert Fitzo; Robert Fitso; Robert Ficco; Robert Fizo
Peter *Pellegrini | sk | | Peter Pelegrini; Petr Pellegrini; Piter Pellegrini
Zuzana *Caputova | sk | sk=Zuzana Čaputová; de=Zuzana Čaputová; fr=Zuzana Caputova | Suzana Caputova; Zuzanna Caputova; Zuzana Chaputova
Viktor *Orban | hu | hu=Viktor Orbán; fr=Viktor Orban; de=Viktor Orbán; es=Viktor Orbán; it=Viktor Orbán; pt=Viktor Orbán; nl=Viktor Orbán; pl=Viktor Orbán | Victor Orban; Wiktor Orban; Viktors Orbāns; Viktoras Orbanas
Peter *Szijjarto | hu | hu=Péter Szijjártó; de=Péter Szijjártó; fr=Peter Szijjarto | Peter Szijarto; Peter Sijarto; Peter Siyyarto; Peter Siyarto; Peter Siiarto; Peter Sijjarto
Peter *Magyar | hu | hu=Péter Magyar; de=Péter Magyar; fr=Peter Magyar | Petr Magyar; Peter Madjar; Peter Madyar
Katalin *Novak | hu | hu=Katalin Novák; de=Katalin Novák | Catalin Novak; Katalina Novak
Tamas *Sulyok | hu | hu=Tamás Sulyok | Thomas Sulyok; Tamash Shuyok; Tamaş Şuyok; Tamash Suyok
George *Soros | hu | hu=György Soros | Georges Soros; George Sorros; Džordž Soroš; Corc Soros
Klaus *Iohannis | ro | | Klaus Johannis; Klaus Yohannis; Klaus Iohanis; Klaus Ioannis; Klaus Yokhannis; Klaus Jochannis
Nicusor *Dan | ro | ro=Nicușor Dan; fr=Nicusor Dan; de=Nicușor Dan | Nicusor Daan; Nikusor Dan; Nicushor Dan; Nikushor Dan
Calin *Georgescu | ro | ro=Călin Georgescu; de=Călin Georgescu | Calin Georgesco; Calin Gheorghescu; Kalin Georgescu; Kelin Dzhordzhesku; Kalin Dzhordzhesku; Kelin Georgesku; Calin Georgesku; Călin Corcesku
George *Simion | ro | | Georges Simion; George Simeon; Gheorghe Simion; Dzhordzhe Simion; Corc Simion
Marcel *Ciolacu | ro | | Marcel Ciolaku; Marcel Tciolacu; Marchel Cholaku; Marcel Cholaku; Marçel Çolaku
Elena *Lasconi | ro | | Elena Lascony
Nicolae *Ceausescu | ro | ro=Nicolae Ceaușescu; de=Nicolae Ceaușescu; fr=Nicolae Ceausescu | Nicolas Ceausescu; Nicolai Ceausescu; Nicolae Ceaucescu; Nicolae Causescu
Boyko *Borissov | bg | bg=Boyko Borisov; fr=Boïko Borissov; de=Bojko Borissow; es=Boiko Borisov; pl=Bojko Borisow | +Boyko Borisov; Bojko Borisov
Rumen *Radev | bg | fr=Roumen Radev; de=Rumen Radew; es=Rumen Rádev; pl=Rumen Radew | Roumen Radeff
Kiril *Petkov | bg | de=Kiril Petkow; fr=Kiril Petkov; pl=Kirił Petkow | Kirill Petkov; Kyril Petkov
Aleksandar *Vucic | sr | sr=Aleksandar Vučić; fr=Aleksandar Vucic; de=Aleksandar Vučić; es=Aleksandar Vučić; it=Aleksandar Vučić; pl=Aleksandar Vučić; hr=Aleksandar Vučić | Alexander Vucic; Alexandar Vucic; Aleksander Vucic; Aleksandar Vuchich; Alexandre Vucic; Alexandr Vucic; Aleksandar Voutchitch; Aleksandar Vutschitsch; Aleksander Vuczić; Aleksandr Vucic; Aleksandar Vutchitch; Aleksandar Vucsics; Aleksandr Vuchich; Alexander Vuchich; Aleksander Vuczicz
Ivica *Dacic | sr | sr=Ivica Dačić; de=Ivica Dačić | Ivitsa Dacic; Ivica Dachich; Ivitsa Dachich; Ivica Daczicz
Ana *Brnabic | sr | sr=Ana Brnabić; de=Ana Brnabić | Anna Brnabic; Ana Brnabitch; Ana Brnabich; Ana Brnabicz
Slobodan *Milosevic | sr | sr=Slobodan Milošević; fr=Slobodan Milosevic; de=Slobodan Milošević; es=Slobodan Milošević; it=Slobodan Milošević; pl=Slobodan Miloszević | Slobodan Milosevitch; Slobodan Milosovic; Slobodan Milosevich; Slobodan Miloshevich; Slobodan Miloszewicz
Radovan *Karadzic | sr | sr=Radovan Karadžić; fr=Radovan Karadzic; de=Radovan Karadžić; es=Radovan Karadžić | Radovan Karadjic; Radovan Karadzitch; Radovan Karadic; Radovan Karadzich
Ratko *Mladic | sr | sr=Ratko Mladić; fr=Ratko Mladic; de=Ratko Mladić | Radko Mladic; Ratko Mladitch; Ratko Mladich
Zoran *Djindjic | sr | sr=Zoran Đinđić; de=Zoran Đinđić | Zoran Djindic; Zoran Dzindzic; Zoran Djindjitch
Vojislav *Kostunica | sr | sr=Vojislav Koštunica; de=Vojislav Koštunica | Voyislav Kostunica; Vojislav Kostunitsa
Boris *Tadic | sr | sr=Boris Tadić | Boris Taditch; Boris Tadich
Milorad *Dodik | sr | de=Milorad Dodik | Milorad Doddik; Milorad Dodick
Josip Broz *Tito | hr | | Josif Broz Tito; Josip Bros Tito; Joseph Broz Tito; Jozip Broz Tito
Novak *Djokovic | sr | sr=Novak Đoković; de=Novak Đoković; hr=Novak Đoković; it=Novak Djokovic; cs=Novak Djoković | Novak Djokovich; Novak Djokovitch; Novak Djokovik; Novak Jokovic; Novak Djokovitsj; Novak Dzhokovich; Novak Cokoviç; Novak Dżoković
Nikola *Jokic | sr | sr=Nikola Jokić; de=Nikola Jokić | Nicola Jokic; Nikola Jokich; Nicolas Jokic
Luka *Doncic | sl | sl=Luka Dončić; de=Luka Dončić | Lucas Doncic; Luka Donchich; Luca Doncic; Luka Donsic
Emir *Kusturica | sr | de=Emir Kusturica; fr=Emir Kusturica | Emir Kusturitsa; Emir Kusturitza; Emir Kosturica
Albin *Kurti | sq | | Albin Curti; Alban Kurti; Albino Kurti; Albin Courti; Aljbin Kurti
Vjosa *Osmani | sq | fr=Vjosa Osmani; es=Vjosa Osmani | Vyosa Osmani; Viosa Osmani; Vjosa Osmany; Vjosa Ousmani
Hashim *Thaci | sq | sq=Hashim Thaçi; fr=Hashim Thaçi; de=Hashim Thaçi; es=Hashim Thaçi | Hachim Thaci; Hasim Thaci; Hashim Thaqi; Hashim Taci; Hashim Thachi; Hasim Taci; Hashim Tachi; Khashim Tachi; Haszim Thaci
Ramush *Haradinaj | sq | de=Ramush Haradinaj; fr=Ramush Haradinaj | Ramusz Haradinaj; Ramouch Haradinaj; Ramush Haradinay; Ramush Haradinai; Ramush Kharadinay; Ramuş Haradinay
Ibrahim *Rugova | sq | | Ibrahim Rougova; Ibrahim Rugowa
Edi *Rama | sq | | Eddi Rama
Sali *Berisha | sq | de=Sali Berisha | Sali Bericha; Sally Berisha; Sali Berischa; Sali Berisa; Sali Berisza
Enver *Hoxha | sq | de=Enver Hoxha; fr=Enver Hoxha; es=Enver Hoxha; it=Enver Hoxha | Enver Hodja; Enver Hoxa; Enver Hodscha; Enver Hodza; Enver Hoja; Enver Xoxha
Ismail *Kadare | sq | sq=Ismail Kadare; fr=Ismaïl Kadaré; es=Ismaíl Kadaré; it=Ismail Kadare | Ismael Kadare
Dua *Lipa | sq
Zoran *Zaev | mk | de=Zoran Zaev; fr=Zoran Zaev | Zoran Zajev; Zoran Zaïev; Zoran Zayev; Zoran Saev; Zoran Zajew
Nikola *Gruevski | mk | | Nikola Grujevski; Nicola Gruevski; Nikola Grouevski; Nikola Gruevsky
Hristijan *Mickoski | mk | | Hristijan Mitskoski; Christian Mickoski; Hristian Mickoski; Khristiyan Mitskoski; Hristiyan Mitskoski; Hristijan Mickovski; Christijan Mickoski; Kristijan Mickoski
Gordana *Siljanovska-Davkova | mk | de=Gordana Siljanovska-Davkova | Gordana Siljanovska Davkova; Gordana Silyanovska-Davkova; Gordana Silianovska-Davkova
Milo *Djukanovic | sr | sr=Milo Đukanović; de=Milo Đukanović; fr=Milo Djukanovic | Milo Djoukanovic; Milo Djukanovitch; Milo Djukanovich; Milo Dzhukanovich; Milo Cukanoviç; Milo Dżukanović
Jakov *Milatovic | sr | sr=Jakov Milatović; de=Jakov Milatović | Yakov Milatovic; Jakob Milatovic; Yakov Milatovich; Jakov Milatovich
Milojko *Spajic | sr | sr=Milojko Spajić | Miloyko Spajic; Milojko Spajitch; Miloyko Spayich; Miloyko Spayiç; Milojko Spajich
Zoran *Milanovic | hr | hr=Zoran Milanović; de=Zoran Milanović | Zoran Milanovitch; Zoran Milanovich; Soran Milanovic
Andrej *Plenkovic | hr | hr=Andrej Plenković; de=Andrej Plenković; fr=Andrej Plenkovic | Andrei Plenkovic; Andrey Plenkovic; Andrej Plenkovich; Andrej Plenkovitch; Andrey Plenkovich; Andrei Plenkovich
Franjo *Tudjman | hr | hr=Franjo Tuđman; de=Franjo Tuđman; fr=Franjo Tudjman | Franio Tudjman; Franjo Tudzman
Luka *Modric | hr | hr=Luka Modrić; de=Luka Modrić; es=Luka Modrić | Lucas Modric; Luca Modric; Luka Modrich; Luka Modritch
Ante *Gotovina | hr
Alija *Izetbegovic | bs | bs=Alija Izetbegović; de=Alija Izetbegović | Alia Izetbegovic; Aliya Izetbegovic; Ali Izetbegovic; Alija Izetbegovitch
Bakir *Izetbegovic | bs | bs=Bakir Izetbegović | Bakir Izetbegovich
Zeljko *Komsic | bs | bs=Željko Komšić; hr=Željko Komšić | Zeljko Komsich; Jeljko Komsic
Denis *Becirovic | bs | bs=Denis Bećirović | Denis Becirovich
Janez *Jansa | sl | sl=Janez Janša; de=Janez Janša | Yanez Jansa; Janez Yansha; Janez Jansha; Janez Jancha
Robert *Golob | sl
Natasa *Pirc Musar | sl | sl=Nataša Pirc Musar | Natasha Pirc Musar; Natasa Pirc-Musar; Natasha Pirts Musar; Nataşa Pirts Musar
Slavoj *Zizek | sl | sl=Slavoj Žižek; de=Slavoj Žižek; fr=Slavoj Zizek; es=Slavoj Žižek | Slavoy Zizek; Slavoj Jijek; Slavoj Zhizhek
Alexis *Tsipras | el | fr=Alexis Tsipras; es=Alexis Tsipras; it=Alexis Tsipras; pl=Aleksis Tsipras; tr=Aleksis Çipras | Alexis Tzipras; Alexis Tripras; Alexis Cipras; Alexi Tsipras; Alexis Zipras
Kyriakos *Mitsotakis | el | fr=Kyriakos Mitsotakis; es=Kyriakos Mitsotakis; it=Kyriakos Mitsotakis; pl=Kiriakos Mitsotakis; tr=Kiryakos Miçotakis | Kyriakos Mitzotakis; Kyriakos Mitsotaki; Kyriakos Micotakis; Kiriakos Micotakis
Yanis *Varoufakis | el | de=Yanis Varoufakis; es=Yanis Varoufakis; pl=Janis Warufakis; it=Yanis Varoufakis | Yannis Varoufakis; Giannis Varoufakis; Ianis Varoufakis; Janis Varoufakis; Yanis Varufakis
Antonis *Samaras | el
George *Papandreou | el | fr=Georges Papandréou; de=Giorgos Papandreou; es=Yorgos Papandréu; it=George Papandreou; pl=Jeorjos Papandreu | Yorgos Papandreou; Georgios Papandreou
Andreas *Papandreou | el | fr=Andréas Papandréou; es=Andreas Papandréu
Kostas *Karamanlis | el | fr=Costas Caramanlis; es=Kostas Karamanlís | Costas Karamanlis; Konstantinos Karamanlis
Katerina *Sakellaropoulou | el | fr=Katerina Sakellaropoulou; de=Katerina Sakellaropoulou; es=Katerina Sakellaropulu | Ekaterini Sakellaropoulou; Katerina Sakelaropoulou; Aikaterini Sakellaropoulou
Nikos *Dendias | el | | Nicos Dendias; Nikos Dendhias; Nikos Dendyas; Nikos Dhendias
Nikos *Christodoulides | el | de=Nikos Christodoulidis; fr=Nikos Christodoulides; es=Nikos Jristodulidis; tr=Nikos Hristodulidis | Nicos Christodoulides; Nicos Christodoulidis; Nikos Christodulidis; Nikos Khristodoulides; Nikos Khristodulidis; Nikos Hristodoulidis
Nicos *Anastasiades | el | de=Nikos Anastasiadis; fr=Nicos Anastasiades; es=Nikos Anastasiadis; tr=Nikos Anastasiadis | Nikos Anastasiades; Nicos Anastasiadis; Nicos Anastassiades; Nikos Anastassiadis
Stefanos *Tsitsipas | el | es=Stefanos Tsitsipas | Stephanos Tsitsipas; Stefanos Tzitzipas; Stefanos Tsitspas
Giannis *Antetokounmpo | el | | Yannis Antetokounmpo; Giannis Adetokunbo; Gianni Antetokounmpo; Giannis Antetokounpo; Giannis Antetokoumpo; Giannis Antentokounmpo
Yorgos *Lanthimos | el | | Giorgos Lanthimos; Georgios Lanthimos
Mikis *Theodorakis | el | es=Mikis Theodorakis; de=Mikis Theodorakis; pl=Mikis Teodorakis; it=Mikis Theodorakis
Archbishop *Makarios III | el | fr=Makarios III; de=Makarios III. | Macarios III; Mgr Makarios
Patriarch *Bartholomew | el | fr=patriarche Bartholomée; de=Patriarch Bartholomäus; es=patriarca Bartolomé; it=patriarca Bartolomeo; pl=patriarcha Bartłomiej | Patriarch Bartholomeos; Patriarch Bartolomeo; Patriarch Bartholomé; Patriarch Bartholomaios; Patriarch Bartholomeus; Patriarch Bartholomew I; Patriarch Bartholomée; Patriarch Varfolomey; Patriarch Bartłomiej
# East Asia
*Xi Jinping | zh | es=Xi Jinping; cs=Si Ťin-pching; pl=Xi Jinping; tr=Şi Cinping | Xi Jin-ping; Xi Jingping; Xi Jinpin; Xi Jiping; Hsi Jinping; Si Jinping; Xi Jinpig; Xi Jinpign; Si Tszinpin; Si Dzinpin; Xi Dzinping; Xi Tszinpin
*Mao Zedong | zh | fr=Mao Zedong; es=Mao Zedong; cs=Mao Ce-tung; pt=Mao Tsé-Tung; pl=Mao Zedong; tr=Mao Zedung; de=Mao Zedong | Mao Tsé-toung; Mao Ze Dong; Mao Zhedong
*Deng Xiaoping | zh | es=Deng Xiaoping; cs=Teng Siao-pching; pl=Deng Xiaoping | Teng Hsiao-ping; Deng Xiao Ping; Deng Hsiaoping; Teng Siao-ping; Den Xiaoping; Deng Xiopping
*Zhou Enlai | zh | cs=Čou En-laj; fr=Zhou Enlai | Chou En-lai; Zhou En Lai; Chu En-lai; Chou Enlai
*Jiang Zemin | zh | cs=Ťiang Ce-min | Chiang Tse-min; Jiang Ze Min; Jiang Zeming
*Hu Jintao | zh | cs=Chu Ťin-tchao | Hu Jin Tao; Hou Jintao; Hu Jingtao
*Hu Yaobang | zh | | Hu Yao Bang; Hou Yaobang
*Zhao Ziyang | zh | | Chao Tzu-yang; Zhao Zhiyang; Zhao Zi Yang
*Wen Jiabao | zh | | Wen Jia Bao; Wen Jaibao; Wen Chia-pao; Wen Jiaobao
*Li Keqiang | zh | | Li Kechiang; Li Ke Qiang; Li Keqian; Li Kequiang; Li Ketsyan; Li Ketsian; Li Kegiang; Li Keçiang
*Li Qiang | zh | cs=Li Čchiang | Li Quiang; Li Qian; Li Chiang; Li Tsyan; Li Tsian; Li Çiang; Li Cyan
*Wang Yi | zh | | Wang Yee; Wang Ji; Vang Yi; Van I
*Qin Gang | zh | | Chin Gang; Quin Gang; Qing Gang; Qin Kang
*Li Shangfu | zh | | Li Shang Fu; Li Changfu; Li Shanfu
*Dong Jun | zh
*He Lifeng | zh | | He Li Feng; He Lifen
*Bo Xilai | zh | | Po Hsi-lai; Bo Xi Lai; Bo Shilai
*Liu Xiaobo | zh | cs=Liou Siao-po | Liu Xiao Bo; Liou Xiaobo; Liu Xiaobao
*Ai Weiwei | zh | cs=Aj Wej-wej | Ai Wei Wei
*Ren Zhengfei | zh | | Ren Zheng Fei; Ren Zhenfei; Jen Cheng-fei
*Peng Shuai | zh | | Peng Chouai
*Peng Liyuan | zh | | Peng Li Yuan
*Mo Yan | zh | | Mo Yen | | ambiguous
*Zhang Yimou | zh | | Zhang Yi Mou; Chang Yimou; Zhang Zhimou
*Yao Ming | zh
*Lang Lang | zh
*Hua Chunying | zh | | Hua Chun Ying; Hua Chunyin; Houa Chunying; Hua Chunyng
*Zhao Lijian | zh | | Zhao Li Jian; Zhao Lijiang; Chao Lijian
*Mao Ning | zh
*Lin Jian | zh
*Wang Wenbin | zh | | Wang Wen Bin; Wang Wenbing
Jack *Ma | zh | | | Alibaba
*Tsai* Ing-wen | zh | cs=Cchaj Jing-wen | Cai Yingwen; Tsai Yingwen; Tsai Ingwen; Tsai Ying-wen; Tsay In-ven'; Tsay Invyen; Tsai Inwen; Cay İng-ven
*Lai* Ching-te | zh | fr=Lai Ching-te; cs=Laj Čching-te | William Lai?; Lai Qingde; Lai Chin-te; Lai Ching-teh; Lai Chingte; Lay Tsinde; Lai Tsching-te; Lai Çing-te; Lai Tsing-te; Lay Chin-te
*Ma* Ying-jeou | zh | | Ma Yingjiu; Ma Yin-jeou
*Chiang* Kai-shek | zh | fr=Tchang Kaï-chek; de=Chiang Kai-shek; es=Chiang Kai-shek; it=Chiang Kai-shek; pl=Czang Kaj-szek; cs=Čankajšek; nl=Chiang Kai-shek; tr=Çan Kay-şek | Chang Kai-shek; Jiang Jieshi; Tschiang Kai-schek; Chang Kai-chek
*Sun* Yat-sen | zh | fr=Sun Yat-sen; cs=Sunjatsen | Sun Yatsen; Soun Yat-sen; Sun Yatse
*Hou* Yu-ih | zh | | Hou You-yi; Hou Yu-hi
*Ko* Wen-je | zh | | Ko Wen-che; Ke Wenzhe
Carrie *Lam | zh | | Carry Lam; Kerry Lam
John *Lee | zh | | | Hong Kong; chief executive
Joshua *Wong | zh
Jimmy *Lai | zh
*Kim* Jong Un | ko | fr=Kim Jong-un; de=Kim Jong-un; es=Kim Jong-un; it=Kim Jong-un; pt=Kim Jong-un; nl=Kim Jong-un; pl=Kim Dzong Un; cs=Kim Čong-un; tr=Kim Jong-un | +Kim Jong-un; Kim Jung Un; Kim Yong-un; Kim Jong Oun; Kim Djong-un; Kim Jong-eun; Kim Jongun; Kim Chen Yn; Kim Chen Un; Kim Çen In; Kim Tschong-un; Kim Czong Un
*Kim* Jong Il | ko | fr=Kim Jong-il; de=Kim Jong-il; es=Kim Jong-il; pl=Kim Dzong Il; cs=Kim Čong-il; tr=Kim Jong-il | +Kim Jong-il; Kim Jung Il; Kim Yong-il; Kim Jongil
*Kim* Il Sung | ko | fr=Kim Il-sung; de=Kim Il-sung; es=Kim Il-sung; pl=Kim Ir Sen; cs=Kim Ir-sen; it=Kim Il-sung | +Kim Il-sung; Kim Il Song; Kim Il-soung
*Kim* Yo Jong | ko | fr=Kim Yo-jong; de=Kim Yo-jong; es=Kim Yo-jong; pl=Kim Jo Dzong; cs=Kim Jo-čong | +Kim Yo-jong; Kim Yeo-jong; Kim Yojong; Kim Yo Yong; Kim Yo Yung; Kim E Chzhon; Kim Ye Chzhon; Kim Yo Chzhon
*Kim* Ju Ae | ko | fr=Kim Ju-ae; es=Kim Ju-ae | +Kim Ju-ae; Kim Jou-ae; Kim Chu-ae; Kim Joo-ae
*Kim* Jong Nam | ko | fr=Kim Jong-nam | +Kim Jong-nam; Kim Yong-nam; Kim Jung-nam
*Choe* Son Hui | ko | fr=Choe Son-hui; es=Choe Son-hui | +Choe Son-hui; Choi Son-hui; Choe Sun-hui; Choi Sun-hee; Choi Seon-hui; Choe Son-hee
*Yoon* Suk Yeol | ko | fr=Yoon Suk-yeol; de=Yoon Suk-yeol; es=Yoon Suk-yeol; it=Yoon Suk-yeol; pl=Jun Suk Jeol; cs=Jun Sok-jol; tr=Yoon Suk-yeol | +Yoon Suk-yeol; Yoon Seok-youl; Yun Suk-yeol; Yoon Seok-yeol; Yoon Suk-yeoul; Yun Seok-yeol; Yoon Sukyeol; Yoon Suk-yol; Yoon Suk-youl; Yoon Sook-yeol; Yun Sok-yol; Jun Suk-jol
*Lee* Jae-myung | ko | fr=Lee Jae-myung; es=Lee Jae-myung; pl=Li Dze Mjung; cs=I Če-mjong | +Lee Jae Myung; Lee Jae-myeong; Lee Jae-myoung; Yi Jae-myung; Lee Jaemyung; Li Jae-myung; Lee Jea-myung; Li Chzhe Myon; Li Chzhemyon; I Jae-myeong; Lee Jae-mjung; Li Dzhe Myon
*Moon* Jae-in | ko | fr=Moon Jae-in; de=Moon Jae-in; pl=Mun Dze In; cs=Mun Če-in | +Moon Jae In; Mun Jae-in; Moon Jaein; Moon Jea-in; Mun Chzhe In; Mun Dzhe In
*Park* Geun-hye | ko | fr=Park Geun-hye; de=Park Geun-hye; es=Park Geun-hye; pl=Park Geun Hie; cs=Pak Kun-hje | Park Keun-hye; Park Gun-hye; Pak Geun-hye; Park Guen-hye; Park Geun-hey; Park Gueun-hye
*Lee* Myung-bak | ko | fr=Lee Myung-bak; pl=Li Mjung Bak; cs=I Mjong-bak | Lee Myong-bak; Lee Myeong-bak; Lee Myun-bak
*Roh* Moo-hyun | ko | cs=No Mu-hjon | No Mu-hyun; Noh Moo-hyun; Roh Moo-hyung
*Kim* Dae-jung | ko | fr=Kim Dae-jung; cs=Kim Te-čung; pl=Kim De Dzung | Kim Dae-joong; Kim Dea-jung; Kim Tae-jung
*Syngman* Rhee | ko
*Park* Chung-hee | ko | cs=Pak Čong-hi; fr=Park Chung-hee | Pak Chung-hee; Park Jung-hee; Pak Chong-hui
*Han* Duck-soo | ko | | Han Deok-soo; Han Duk-soo; Han Deok-su; Han Dok-su; Han Tok-su; Khan Dok Su
*Han* Kang | ko | | Han Gang | writer; Nobel; novel
*Son* Heung-min | ko | | Heung-min Son; Son Hung-min; Son Heungmin; Heung-Min *Son
*Bong* Joon-ho | ko | fr=Bong Joon-ho; cs=Pong Čun-ho | Bong Jun-ho; Bong June-ho; Pong Chun-ho; Bong Joonho
Shinzo *Abe | ja | fr=Shinzo Abe; de=Shinzō Abe; es=Shinzo Abe; pl=Shinzō Abe; cs=Šinzó Abe; tr=Şinzo Abe | Schinzo Abe; Chinzo Abe; Shinso Abe; Shinzo Abbe; Sindzo Abe; Szinzo Abe
Fumio *Kishida | ja | fr=Fumio Kishida; de=Fumio Kishida; cs=Fumio Kišida; tr=Fumio Kişida; pl=Fumio Kishida | Fumio Kichida; Fumio Kischida; Foumio Kishida; Fumio Kiszida
Shigeru *Ishiba | ja | cs=Šigeru Išiba; tr=Şigeru İşiba; fr=Shigeru Ishiba | Shigeru Ichiba; Schigeru Ischiba; Chigeru Ishiba; Shigerou Ishiba; Shiguéru Ishiba; Shigeru Isiba; Sigeru Ishiba; Ishiba Sigeru; Shigeru Ischiba; Szigeru Isziba; Chigeru Ichiba
Sanae *Takaichi | ja | cs=Sanae Takaičiová; fr=Sanae Takaichi; tr=Sanae Takaiçi | Sanae Takaitchi; Sanae Takaishi; Sanae Takaiti; Sanae Takaitschi; Sanae Takaiczi
Yoshihide *Suga | ja | cs=Jošihide Suga; fr=Yoshihide Suga; pl=Yoshihide Suga | Yochihide Suga; Yoshihide Souga; Yosihide Suga; Joshihide Suga
Taro *Aso | ja | de=Tarō Asō; fr=Taro Aso | Taro Asso
Taro *Kono | ja | de=Tarō Kōno; fr=Taro Kono
Junichiro *Koizumi | ja | de=Jun'ichirō Koizumi; fr=Junichiro Koizumi; cs=Džuničiró Koizumi | Junishiro Koizumi; Djunichiro Koizumi
Shinjiro *Koizumi | ja | de=Shinjirō Koizumi; cs=Šindžiró Koizumi | Chinjiro Koizumi
Yoko *Ono | ja | de=Yōko Ono
Haruki *Murakami | ja | fr=Haruki Murakami | Harouki Mourakami; Haruki Mourakami
Hayao *Miyazaki | ja | fr=Hayao Miyazaki; pl=Hayao Miyazaki; cs=Hajao Mijazaki | Hayao Miyasaki; Hayao Miazaki; Haiao Miyazaki; Hayo Miyazaki
Akira *Kurosawa | ja | fr=Akira Kurosawa; tr=Akira Kurosava | Akira Kourosawa
Kenzaburo *Oe | ja | de=Kenzaburō Ōe; fr=Kenzaburo Oe
Yukio *Mishima | ja | fr=Yukio Mishima | Youkio Mishima; Yukio Michima
Shohei *Ohtani | ja | | Shohei Otani; Chohei Ohtani; Shohei Othani
Naomi *Osaka | ja
Carlos *Ghosn | ar | es=Carlos Ghosn | Carlos Ghosen; Carlos Gohsn; Carlos Ghosne
Emperor *Naruhito | ja | fr=empereur Naruhito; es=emperador Naruhito | Emperor Narouhito; Emperor Naruhitto
Emperor *Akihito | ja
Emperor *Hirohito | ja | | Emperor Hiro-Hito; Emperor Hirohitto
Ukhnaagiin *Khurelsukh | mn | de=Uchnaagiin Chürelsüch; fr=Ukhnaagiin Khürelsükh | Khurelsukh Ukhnaa; Ukhnaa Khurelsukh; Uhnaa Hurelsuh; Oukhnaaguiïn Khurelsukh
# South-East Asia
Aung San *Suu Kyi | my | fr=Aung San Suu Kyi; es=Aung San Suu Kyi; pl=Aung San Suu Kyi; cs=Aun Schan Su Ťij | Aung San Su Kyi; Aung San Suu Ky; Aung San Suu Kyii; Aung San Suu Kji; Aung San Suu-Kyi; Ang San Suu Kyi; Aun San Suu Kyi; Aung San Su Kyii; Aung San Sou Kyi; Aun San Su Chzhi; Aung San Su Çi; Aoung San Suu Kyi; Aung San Suu Ki; Aung San Su Chi; Aung San Suu Chi
*Min* Aung Hlaing | my | fr=Min Aung Hlaing; es=Min Aung Hlaing | Min Aung Hlaig; Min Aung Hliang; Ming Aung Hlaing; Min Ang Hlaing; Min Aung Laing; Min Aung Hlang; Min Aun Khlayn; Min Aung Khlain; Min Aun Hlain; Min Aoung Hlaing; Min Aung Hlain
*Ne Win* | my
*Thein Sein* | my | | Thein Seine; Thien Sein; Tein Sein
*Win Myint* | my
*Ho* Chi Minh | vi | fr=Hô Chi Minh; vi=Hồ Chí Minh; es=Ho Chi Minh; de=Ho Chi Minh; cs=Ho Či Min; tr=Ho Şi Min | Ho-Chi-Minh; Ho Chi Min; Ho Tschi Minh; Ho Tchi Minh
*Vo* Nguyen Giap | vi | vi=Võ Nguyên Giáp; fr=Vo Nguyên Giap | Vo Nguyen Ziap
*Nguyen* Phu Trong | vi | vi=Nguyễn Phú Trọng; fr=Nguyên Phu Trong | Nguyen Fu Chong; Nguyen Phu Chong
*To Lam* | vi | vi=Tô Lâm; fr=To Lam | Tho Lam? | Vietnam; Hanoi
*Pham* Minh Chinh | vi | vi=Phạm Minh Chính; fr=Pham Minh Chinh | Phan Minh Chinh; Pham Minh Chín
*Ngo* Dinh Diem | vi | vi=Ngô Đình Diệm; fr=Ngô Dinh Diêm; es=Ngo Dinh Diem
*Hun Sen* | km | fr=Hun Sen; es=Hun Sen | Hun-Sen; Hunsen; Houn Sen; Hung Sen; Un Sen; Khun Sen
*Hun* Manet | km | fr=Hun Manet; es=Hun Manet | Hun Maneth; Houn Manet; Hun Mannet; Khun Manet
*Pol Pot* | km | cs=Pol Pot | Pol-Pot; Polpot; Paul Pot
*Sam* Rainsy | km | | Sam Rainsi; Sam Raynsi; Sam Raincy
*Kem* Sokha | km | | Kem Soka; Kem Soukha; Khem Sokha
Norodom *Sihanouk | km | de=Norodom Sihanouk; es=Norodom Sihanuk; pl=Norodom Sihanouk; cs=Norodom Sihanuk | Norodom Sianouk; Norodom Sihanook
Thaksin *Shinawatra | th | fr=Thaksin Shinawatra; de=Thaksin Shinawatra; cs=Thaksin Šinavatra; pl=Thaksin Shinawatra; tr=Taksin Şinavatra | Taksin Shinawatra; Thaksin Chinnawat; Thaksin Shinavatra; Thaksin Chinawatra; Thaksin Sinawatra; Taksin Chinnawat; Taksin Chinnavat; Taksin Shinavatra; Thaksin Schinawatra
Yingluck *Shinawatra | th | cs=Jinglak Šinavatrová | Yinluck Shinawatra; Yingluk Shinawatra; Yingluck Chinawatra
Paetongtarn *Shinawatra | th | fr=Paetongtarn Shinawatra; es=Paetongtarn Shinawatra | Paethongtarn Shinawatra; Paetongtarn Chinawatra; Phaethongthan Shinawatra; Peatongtarn Shinawatra; Patongtarn Shinawatra; Phethongthan Shinawatra; Petongtarn Shinawatra; Paetongtarn Schinawatra; Petongtan Chinnavat; Paetongtarn Şinavatra
Prayuth *Chan-ocha | th | fr=Prayuth Chan-o-cha; de=Prayut Chan-o-cha; es=Prayut Chan-ocha | Prayuth Chanocha; Prayuth Chan Ocha
Srettha *Thavisin | th | fr=Srettha Thavisin | Sretta Thavisin; Sretha Thavisin; Setthā Thawisin; Srettha Tavisin
Anutin *Charnvirakul | th | | Anutin Charnveerakul; Anutin Charnvirakoul; Anoutin Charnvirakul
Pita *Limjaroenrat | th | | Pitha Limjaroenrat; Pita Limjaroenrath; Pita Limcharoenrat
King Maha *Vajiralongkorn | th | fr=Maha Vajiralongkorn; de=Maha Vajiralongkorn | Maha Vajiralonkorn; Maha Wachiralongkorn; King Vajiralongkorn
King *Bhumibol Adulyadej | th | fr=Bhumibol Adulyadej | Bhumipol Adulyadej; Bumibol Adulyadej; Bhumibol Aduliadej; Bhumibol Adulyadet
Joko *Widodo | id | | Djoko Widodo; Yoko Widodo; Joko Wididi; Jocko Widodo; Dzhoko Vidodo; Joko Vidodo; Coko Vidodo; Dżoko Widodo
Prabowo *Subianto | id | | Prabovo Subianto; Prabowo Soubianto; Prabowo Subyanto; Prabovo Subyanto
Susilo Bambang *Yudhoyono | id | | Susilo Bambang Yudoyono; Susilo Bambang Yudhyono; Susilo Bambang Yudhoyno; Soesilo Bambang Yudhoyono
Sukarno | id | fr=Soekarno; nl=Soekarno; de=Sukarno | Soukarno; Ahmed Sukarno; Achmed Sukarno; Achmad Sukarno
Suharto | id | nl=Soeharto; fr=Suharto | Souharto; Mohammed Suharto
Megawati *Sukarnoputri | id | nl=Megawati Soekarnoputri | Megawatti Sukarnoputri; Megavati Sukarnoputri
Anwar *Ibrahim | ms | fr=Anwar Ibrahim; tr=Enver İbrahim | Anouar Ibrahim; Anwar Ibrahime; Anvar Ibragim; Anvar Ibrahim; Anwar Ibragim
Mahathir *Mohamad | ms | fr=Mahathir Mohamad; de=Mahathir Mohamad | Mahatir Mohamad; Mahathir Mohammad; Mahathir Mohammed; Mahathir Mohamed; Mahatir Mohamed; Mahathir bin Mohamad; Mahatir Mohammad; Mahathir Muhammad
Najib *Razak | ms | | Nadjib Razak; Najib Razzak; Najib Rasak; Nayib Razak
*Lee* Kuan Yew | zh | | Lee Kwan Yew; Li Kuan Yew; Lee Kouan Yew
*Lee* Hsien Loong | zh | | Lee Hsien Long; Lee Hsian Loong; Lee Hsein Loong
Lawrence *Wong | zh
Ferdinand *Marcos* Jr. | tl | | Bongbong *Marcos; Ferdinand Marcos, Jr.; Ferdinand Markos Jr.
Ferdinand *Marcos | tl | | Fernando Marcos?; Ferdinando Marcos
Rodrigo *Duterte | tl | | Rodrigo Dutertre; Rodriguo Duterte; Rodrigo Dutterte; Roderigo Duterte; Rodrigo Douterte
Sara *Duterte | tl | | Sarah Duterte
Maria *Ressa | tl
Jose *Ramos-Horta | pt | pt=José Ramos-Horta | José Ramos Horta; Jose Ramos-Orta
Xanana *Gusmao | pt | pt=Xanana Gusmão | Chanana Gusmao; Xanana Guzmao
# South Asia
Narendra *Modi | hi | de=Narendra Modi; cs=Naréndra Módí | Narenda Modi; Narendra Mody; Narendra Modhi; Narindra Modi; Naredra Modi; Narendra Modijs; Narendrah Modi; Narandra Modi
Rahul *Gandhi | hi | pl=Rahul Gandhi | Rahoul Gandhi; Raoul Gandhi; Rahul Ghandi; Rahul Ghandhi; Raul Gandhi; Rakhul Gandi; Rahul Gandi
Sonia *Gandhi | hi | | Sonia Ghandi; Sonya Gandhi
Indira *Gandhi | hi | cs=Indira Gándhíová | Indira Ghandi; Indhira Gandhi
Rajiv *Gandhi | hi | | Rajiv Ghandi; Radjiv Gandhi; Rajeev Gandhi; Radschiw Gandhi
Mahatma *Gandhi | gu | cs=Mahátma Gándhí; pl=Mahatma Gandhi | Mahatma Ghandi; Mahatma Ghandhi; Mahathma Gandhi; Mohandas Ghandi
Jawaharlal *Nehru | hi | fr=Jawaharlal Nehru; de=Jawaharlal Nehru; cs=Džaváharlál Néhrú; pl=Jawaharlal Nehru | Jawaharlal Nehrou; Djawaharlal Nehru; Jawarharlal Nehru; Pandit Nehru; Javaharlal Nehru; Jawarlal Nehru
Manmohan *Singh | pa | | Man Mohan Singh; Manmohan Sing; Manhoman Singh
Amit *Shah | gu | | Amit Chah; Amit Schah
Subrahmanyam *Jaishankar | ta | | +S. Jaishankar; Subramanyam Jaishankar; Subrahmaniam Jaishankar; Subramaniam Jaishankar; Subrahmanyam Dzhayshankar; Subrahmaniyam Jaishankar; Subramanyam Dzhaishankar; Subrahmanyam Caişankar
Rajnath *Singh | hi | | Raj Nath Singh; Radjnath Singh; Rajnat Singh
Arvind *Kejriwal | hi | | Arwind Kejriwal; Arvind Kedjriwal; Arvind Kejrival; Arvin Kejriwal
Droupadi *Murmu | hi | | Draupadi Murmu; Drupadi Murmu; Droupadi Murmou
Yogi *Adityanath | hi | | Yogui Adityanath; Yogi Aditynath; Yogi Adityanat; Yogi Adityanatha
Gautam *Adani | gu | | Gautham Adani; Goutam Adani; Gautam Addani
Mukesh *Ambani | gu | | Moukesh Ambani; Mukech Ambani; Mukesch Ambani
Salman *Rushdie | ur | de=Salman Rushdie; pl=Salman Rushdie; cs=Salman Rushdie; tr=Salman Rüşdi | Salman Rushdi; Salman Rusdhie; Salman Roushdie; Salman Ruschdie; Salman Rouchdie; Salman Ruždi; Salman Rouchdi
Arundhati *Roy | ml | | Arundati Roy; Arundhathi Roy
Virat *Kohli | hi
Sachin *Tendulkar | mr | | Satchin Tendulkar; Sachin Tendulker
Dalai *Lama | bo | fr=dalaï-lama; es=dalái lama; de=Dalai Lama; pl=Dalajlama; it=Dalai Lama; cs=dalajlama | Dalay Lama
Tenzin *Gyatso | bo | | Tenzin Gyasto; Tenzing Gyatso; Tendzin Gyatso
Imran *Khan | ur | de=Imran Khan; es=Imran Jan; cs=Imrán Chán; pl=Imran Khan; tr=İmran Han | Imran Kahn; Imrane Khan
Nawaz *Sharif | ur | fr=Nawaz Sharif; de=Nawaz Sharif; es=Nawaz Sharif; cs=Naváz Šaríf; tr=Navaz Şerif | Nawaz Charif; Navaz Sharif; Nawas Sharif; Nawaz Shareef; Nawaz Scharif; Nawaz Sherif; Naouaz Sharif; Nevaz Şerif; Nawas Scharif; Nawaz Szarif
Shehbaz *Sharif | ur | fr=Shehbaz Sharif; de=Shehbaz Sharif; es=Shehbaz Sharif; cs=Šahbáz Šaríf; tr=Şahbaz Şerif | Shahbaz Sharif; Chehbaz Sharif; Shabaz Sharif; Shebaz Sharif; Chahbaz Charif; Shehbaz Shareef; Schehbas Scharif; Shahbaz Shareef; Shehbaz Charif; Schahbas Scharif; Shakhbaz Sharif; Szehbaz Szarif; Shahbaz Charif
Maryam *Nawaz | ur | | Mariam Nawaz; Maryam Navaz; Maryam Nawaz Sharif
Asif Ali *Zardari | ur | fr=Asif Ali Zardari; de=Asif Ali Zardari | Assif Ali Zardari; Asif Ali Sardari; Azif Ali Zardari; Asif Zardari; Assef Ali Zardari; Asif Ali Zerdari
Bilawal *Bhutto Zardari | ur | | Bilawal Bhutto-Zardari; Bilaval Bhutto; Bilawal Bhuto; Bilawal Butto
Benazir *Bhutto | ur | fr=Benazir Bhutto; es=Benazir Bhutto; de=Benazir Bhutto; tr=Benazir Butto; cs=Bénazír Bhuttová | Benasir Bhutto; Benazir Bhuto; Benezir Bhutto
Zulfikar Ali *Bhutto | ur | tr=Zülfikar Ali Butto | Zulfiqar Ali Bhutto; Zulfiquar Ali Bhutto; Zoulfikar Ali Bhutto; Sulfikar Ali Bhutto
Pervez *Musharraf | ur | fr=Pervez Musharraf; de=Pervez Musharraf; es=Pervez Musharraf; tr=Pervez Müşerref; cs=Parvíz Mušaraf | Perwez Musharraf; Pervaiz Musharraf; Parvez Musharraf; Pervez Moucharraf; Pervez Musharaf; Pervez Mucharraf; Perves Musharraf; Pervez Moucharaf
Asim *Munir | ur | fr=Asim Munir | Assim Munir; Asim Mounir; Aseem Munir; Asim Muneer; Syed Asim Munir; Asim Munyr
Muhammad Ali *Jinnah | ur | fr=Muhammad Ali Jinnah; de=Muhammad Ali Dschinnah; es=Muhammad Ali Yinnah | Mohammad Ali Jinnah; Mohammed Ali Jinnah; Muhammad Ali Jinna; Mohamed Ali Jinnah; Ali Jinnah
Malala *Yousafzai | ps | fr=Malala Yousafzai; de=Malala Yousafzai; es=Malala Yousafzai; cs=Malála Júsufzaiová; tr=Malala Yusufzay | Malala Yousufzai; Malala Youssafzai; Malala Yusafzai; Malala Yusufzai; Malala Yousoufzai; Malala Yousefzai; Malalah Yousafzai; Malala Jusafzai; Malala Yusafzay
Sheikh *Hasina | bn | fr=Sheikh Hasina; de=Sheikh Hasina; es=Sheikh Hasina; tr=Şeyh Hasina; cs=Šajch Hasína | Cheikh Hasina; Sheik Hasina; Shaikh Hasina; Sheikh Hassina; Scheich Hasina; Cheikha Hasina; Jeque Hasina; Cheikh Hassina; Sheikha Hasina; Sheykh Khasina; Sheikh Khasina; Szejk Hasina
Khaleda *Zia | bn | fr=Khaleda Zia; de=Khaleda Zia; es=Jaleda Zia | Khalida Zia; Chaleda Zia; Kaleda Zia; Khaleda Ziya
Muhammad *Yunus | bn | fr=Muhammad Yunus; de=Muhammad Yunus; es=Muhammad Yunus; tr=Muhammed Yunus | Mohammad Yunus; Mohammed Yunus; Mohamed Yunus; Muhammad Younus; Muhammad Younous; Mohammed Younus; Muhamed Yunus; Mohammad Younus; Muhammad Yunous
Mujibur *Rahman | bn | | Mujib ur-Rahman; Mujibur Rahmane; Moujibur Rahman; Sheikh Mujib; Mudjibur Rahman; Mujibur Rehman
Tarique *Rahman | bn | | Tareq Rahman; Tariq Rahman; Tarek Rahman
Gotabaya *Rajapaksa | si | fr=Gotabaya Rajapaksa; de=Gotabaya Rajapaksa | Gotabhaya Rajapaksa; Gotabaya Rajapakse; Gotabaya Rajapakhsa; Gotabaja Rajapaksa; Gotabaya Radjapaksa; Gotabhaya Rajapakse
Mahinda *Rajapaksa | si | fr=Mahinda Rajapakse; de=Mahinda Rajapaksa | Mahinda Rajapakhsa; Mahinda Radjapakse; Mahinda Radjapaksa
Ranil *Wickremesinghe | si | fr=Ranil Wickremesinghe; de=Ranil Wickremesinghe | Ranil Wickramasinghe; Ranil Wickremasinghe; Ranil Wickremeshinge; Ranil Wikremesinghe; Ranil Wickramesinghe; Ranil Wickremesinge; Ranil Vikramasinkhe; Ranil Vikremesinghe; Ranil Vikremasinghe
Anura Kumara *Dissanayake | si | fr=Anura Kumara Dissanayake | Anura Kumara Dissanayaka; Anura Dissanayake; Anura Kumara Disanayake; Anoura Kumara Dissanayake; Anura Kumara Disanayaka
Maithripala *Sirisena | si | | Maitripala Sirisena; Maithripala Sirisenna; Maithreepala Sirisena
Velupillai *Prabhakaran | ta | | Vellupillai Prabhakaran; Velupillai Prabakaran; Velupillai Prabhakharan; Veluppillai Prabhakaran
Khadga Prasad *Oli | ne | | +K.P. Sharma Oli; +KP Sharma Oli; +Khadga Prasad Sharma Oli; +K.P. Oli
Pushpa Kamal *Dahal | ne | | Pushpa Kamal Dahal Prachanda; Pushpa Kamal Dhal
Mohamed *Muizzu | dv | fr=Mohamed Muizzu | Mohammed Muizzu; Mohamed Muizu; Mohamed Mouizzou; Mohammed Muizu; Mohamed Muizou
Mohamed *Nasheed | dv | fr=Mohamed Nasheed | Mohammed Nasheed; Mohamed Nachid; Mohamed Nashid; Mohammed Nashid
# Africa
Abiy *Ahmed | am | fr=Abiy Ahmed; de=Abiy Ahmed; es=Abiy Ahmed; it=Abiy Ahmed; cs=Abiy Ahmed; tr=Abiy Ahmed | Abyi Ahmed; Abi Ahmed; Abyi Ahmed Ali; Abij Ahmed; Abiye Ahmed; Abiy Ahmad; Aby Ahmed; Abi Ahmad; Abii Ahmed; Abiy Akhmed; Abbiy Ahmed
Isaias *Afwerki | ti | fr=Isaias Afwerki; de=Isaias Afwerki; es=Isaías Afewerki; it=Isaias Afewerki | Issaias Afwerki; Isayas Afewerki; Isaias Afeworki; Issayas Afeworki; Issaias Afeworki; Isaias Afwerky; Issayas Afewerki; Isayas Afeverki; Isajas Afewerki
Meles *Zenawi | ti | fr=Meles Zenawi | Meles Zenaoui; Melles Zenawi
Hailemariam *Desalegn | am | | Haile Mariam Desalegn; Hailemariam Dessalegn; Haile Mariam Dessalegn
Mengistu Haile *Mariam | am | fr=Mengistu Haïlé Mariam | Mengistu Hailemariam; Mengistu Haile-Mariam; Menguistou Haïlé Mariam
*Haile Selassie* | am | fr=Haïlé Sélassié; de=Haile Selassie; es=Haile Selassie; it=Hailé Selassié; pl=Hajle Syllasje; tr=Haile Selasiye | Haile Sellassie; Haile Selasie; Haille Selassie
Debretsion *Gebremichael | ti | | Debretsion Gebremikael; Debretsyon Gebremichael
Getachew *Reda | ti | | Getachew Redda; Getatchew Reda; Getachew Reddah; Guetatchew Reda
Haile *Gebrselassie | am | fr=Haile Gebreselassie; de=Haile Gebrselassie | Haile Gebrselasie; Haile Gebre Selassie; Haile Ghebreselassie
Kenenisa *Bekele | om | | Keninisa Bekele; Kenenissa Bekele
Hassan Sheikh *Mohamud | so | fr=Hassan Cheikh Mohamoud; de=Hassan Sheikh Mohamud; es=Hasan Sheij Mohamud; it=Hassan Sheikh Mohamud; tr=Hasan Şeyh Mahmud | Hassan Sheikh Mohamoud; Hassan Sheikh Mahamud; Hassan Sheikh Mahmoud; Hasan Sheikh Mohamud; Hassan Cheikh Mohamud; Hassan Sheikh Mohammud; Hassan Sheikh Mohammed; Hassan Sheik Mohamud; Hassan Cheikh Mahmoud; Hassan Sheikh Mahmud
Mohamed Abdullahi *Mohamed | so | fr=Mohamed Abdullahi Mohamed | +Mohamed Abdullahi Farmajo; +Mohamed Abdullahi Farmaajo; Mohammed Abdullahi Mohammed
Siad *Barre | so | es=Siad Barre; fr=Siad Barré | Syad Barre; Ziad Barre; Siyad Barre
Ismail Omar *Guelleh | so | fr=Ismaïl Omar Guelleh; es=Ismail Omar Guelleh | Ismael Omar Guelleh; Ismail Omar Gelleh; Ismail Omar Ghelleh; Ismail Omar Guele
William *Ruto | sw | | William Routo; William Rutto; Willam Ruto; Uilyam Ruto; Vilyam Ruto; Viliam Ruto
Uhuru *Kenyatta | sw | | Uhuru Kenyata; Uhuru Keniatta; Uhuru Keniata; Uhuru Kenyatha; Ouhourou Kenyatta; Ukhuru Kenyata; Uhuru Kenjatta
Jomo *Kenyatta | sw | | Jomo Kenyata; Djomo Kenyatta
Raila *Odinga | sw | | Rayla Odinga; Reila Odinga; Raila Odynga; Rajla Odinga
Eliud *Kipchoge | sw | | Eliud Kipchogue; Eliud Kipshoge; Eliud Kiptchoge; Elliud Kipchoge; Eluid Kipchoge
Yoweri *Museveni | sw | fr=Yoweri Museveni; es=Yoweri Museveni; de=Yoweri Museveni | Yoweri Mouseveni; Yoveri Museveni; Joweri Museveni; Yoweri Musevini; Yowery Museveni; Yoweri Musseveni; Joweri Museweni; Ioveri Museveni; Yowerie Museveni
Robert *Kyagulanyi | sw | | Robert Kyagoulanyi; Robert Kiagulanyi
Idi *Amin Dada | sw | de=Idi Amin; es=Idi Amín; it=Idi Amin | Idi Amine Dada; Idi Amine
Samia Suluhu *Hassan | sw | fr=Samia Suluhu Hassan | Samia Sulhu Hassan; Samia Suluhu Hasan; Samia Souluhu Hassan; Samia Sulukhu Khassan; Samia Souloulou Hassan; Samia Soulouhou Hassan
John *Magufuli | sw | | John Magafuli; John Magoufouli; John Maguffuli
Julius *Nyerere | sw | | Julius Nierere; Julius Nyerrere
Paul *Kagame | rw | | Paul Kagamme; Pol Kagame; Paul Kagama
Felicien *Kabuga | rw | fr=Félicien Kabuga | Felicien Kabouga
Juvenal *Habyarimana | rw | fr=Juvénal Habyarimana | Juvénal Habyarimama; Juvenal Habiarimana
Paul *Rusesabagina | rw | | Paul Rusesabaguina; Paul Rusesabajina; Paul Roussessabagina
Evariste *Ndayishimiye | rn | fr=Évariste Ndayishimiye | Evariste Ndaishimiye; Evariste Ndayishimye; Évariste Ndayishimyie
Pierre *Nkurunziza | rn | | Pierre Nkurunzisa; Pierre Nkurunzizia; Pierre Nkourounziza
Felix *Tshisekedi | fr | fr=Félix Tshisekedi; de=Félix Tshisekedi; es=Félix Tshisekedi; pl=Félix Tshisekedi | Felix Tchisekedi; Felix Thisekedi; Felix Chisekedi; Felix Tsishekedi; Félix Tshissekedi; Félix Tsisekedi; Feliks Chisekedi; Feliks Çisekedi; Felix Tschisekedi; Feliks Tshisekedi
Etienne *Tshisekedi | fr | fr=Étienne Tshisekedi | Etienne Tshissekedi; Etienne Tchisekedi; Etienne Thisekedi
Joseph *Kabila | sw | es=Joseph Kabila | Josef Kabila; Joseph Kabilla; José Kabila; Zhozef Kabila
Laurent-Desire *Kabila | sw | fr=Laurent-Désiré Kabila | Laurent Kabila
Mobutu *Sese Seko | ln | | Mobutu Sese-Seko; Mobutou Sese Seko; Mobutu Seseseko; Joseph-Désiré Mobutu; Mobutu Sessé Seko
Patrice *Lumumba | fr | | Patrice Lumumbo; Patricio Lumumba; Patrice Lumunba; Patrice Loumoumba
Denis *Mukwege | fr | | Denis Mukwegue; Denis Moukwege; Denis Mukwegwe; Dennis Mukwege
Corneille *Nangaa | fr | | Corneille Nanga
Moise *Katumbi | fr | fr=Moïse Katumbi | Moise Katoumbi; Moïse Katumby
Martin *Fayulu | fr | | Martin Fayoulou; Martin Fayolu
Denis *Sassou Nguesso | fr | fr=Denis Sassou-Nguesso; de=Denis Sassou-Nguesso | Denis Sasu Nguesso; Denis Sassou Ngesso; Denis Sassu-Nguesso; Deni Sassu-Ngesso; Deni Sassou Nguesso; Denis Sasu Ngeso
Faustin-Archange *Touadera | fr | fr=Faustin-Archange Touadéra | Faustin-Archange Tuadera; Faustin Touadera; Fosten-Arkanzh Tuadera; Faustin-Arkange Touadera
Idriss *Deby | fr | fr=Idriss Déby; de=Idriss Déby; es=Idriss Déby | Idris Deby; Idriss Deby Itno; Idriss Debi; Idrisse Deby; Idris Debi
Mahamat Idriss *Deby | fr | fr=Mahamat Idriss Déby; es=Mahamat Idriss Déby | Mahamat Deby; Mahamat Idriss Deby Itno; Mahamat Idris Deby; Mohamed Idriss Deby; Mahamat Idriss Debi; Mahamat Debi; Makhamat Idris Debi; Muhammed İdris Debi; Mahamat Idris Debi
Succes *Masra | fr | fr=Succès Masra | Success Masra; Succès Massra
Hissene *Habre | fr | fr=Hissène Habré; de=Hissène Habré; es=Hissène Habré | Hissein Habré; Hissen Habré; Issène Habré; Hissene Habbre
Mohamed *Bazoum | fr | es=Mohamed Bazoum; de=Mohamed Bazoum | Mohammed Bazoum; Mohamed Bazum; Mohamed Basoum; Mohammed Bazum; Mohamed Bazoume; Mokhamed Bazum; Muhammed Bazum
Abdourahamane *Tchiani | fr | fr=Abdourahamane Tiani; es=Abdourahamane Tchiani; de=Abdourahamane Tiani | +Abdourahmane Tchiani; +Abdourahamane Tiani; Abdourahmane Tiani; Abderrahmane Tchiani; Abdurahamane Tchiani; Abderahamane Tiani; Abdourahamane Tianni; Abdourrahmane Tiani; Abdurahman Tchiani; +Omar Tchiani; Abdourrahmane Tchiani; Abdurakhman Tchiani; Abdurahman Tiani; Abdurahmane Tchiani; Abdurrahman Çiani; Abdurahamane Tiani; Abdurahmane Tiani
Mahamadou *Issoufou | fr | | Mahamadu Issoufou; Mamadou Issoufou; Mahamadou Isufu; Mahamadou Issufu
Ibrahim *Traore | fr | fr=Ibrahim Traoré; es=Ibrahim Traoré; de=Ibrahim Traoré | Ibrahima Traoré; Ibrahim Traorée; Ibrahim Traroré
Blaise *Compaore | fr | fr=Blaise Compaoré; de=Blaise Compaoré | Blaise Campaore; Blaise Compraoré
Thomas *Sankara | fr | | Tomas Sankara; Thomas Sancara
Roch Marc Christian *Kabore | fr | fr=Roch Marc Christian Kaboré | Roch Kabore; Roch Marc Kaboré
Paul-Henri Sandaogo *Damiba | fr | | Paul Henri Damiba; Paul-Henri Sandogo Damiba
Assimi *Goita | fr | fr=Assimi Goïta; de=Assimi Goïta; es=Assimi Goita | Assimi Goyta; Asimi Goita; Assimi Goitta; Assimi Gojta; Asimi Goyta
Choguel *Maiga | fr | fr=Choguel Maïga | Choguel Kokalla Maiga; Choghel Maiga; Shoguel Maiga
Ibrahim Boubacar *Keita | fr | fr=Ibrahim Boubacar Keïta; de=Ibrahim Boubacar Keïta | Ibrahim Boubakar Keita; Ibrahim Boubacar Keitha; Ibrahima Boubacar Keita; Ibrahim Bubacar Keita
Iyad Ag *Ghaly | ber | fr=Iyad Ag Ghali; es=Iyad Ag Ghali | Iyad Aghali; Iyad Agh Ghali; Iyad Ag-Ghali; Iyad-Ag-Ghali
Macky *Sall | wo | | Maky Sall; Mackie Sall; Macki Sall; Macky Sal; Maki Sall; Makki Sall
Abdoulaye *Wade | wo | es=Abdoulaye Wade | Abdulaye Wade; Abdulai Wade; Abdoulay Wade
Bassirou Diomaye *Faye | wo | fr=Bassirou Diomaye Faye; es=Bassirou Diomaye Faye | Bassirou Faye; Basirou Diomaye Faye; Bassirou Diomay Faye; Bassiru Diomaye Faye; Bassirou Dioumaye Faye; Bassiru Diomay Fay; Bassirou Diomaye Fay
Ousmane *Sonko | wo | es=Ousmane Sonko | Usman Sonko; Ousman Sonko; Usmane Sonko; Osman Sonko; Ousmane Sonkho; Ousmane Sonco
Sadio *Mane | wo | fr=Sadio Mané; de=Sadio Mané; es=Sadio Mané | Sadyo Mané
Leopold Sedar *Senghor | wo | fr=Léopold Sédar Senghor; de=Léopold Sédar Senghor | Leopold Senghor; Leopold Sedar Sengor
Alpha *Conde | fr | fr=Alpha Condé | Alfa Conde; Alpha Kondé
Mamady *Doumbouya | fr | es=Mamady Doumbouya | +Mamadi Doumbouya; Mamady Dumbuya; Mamadou Doumbouya; Mamadi Dumbuya; Mamady Doumbuya; Mamadi Dumbouya; Mamadi Dumbuja
Moussa Dadis *Camara | fr | | Dadis Camara; Musa Dadis Camara; Moussa Dadis Kamara
Ahmed Sekou *Toure | fr | fr=Ahmed Sékou Touré | Sékou Touré
Alassane *Ouattara | fr | es=Alassane Ouattara; de=Alassane Ouattara | Alassan Ouattara; Alassane Wattara; Alassane Outtara; Alassane Ouatara; Alasane Ouattara; Alassan Ouatara; Alassane Ouatarra; Alasan Uattara; Alassan Uattara; Alassane Watara; Hasan Vattara; Alasan Ouattara; Alassane Uattara
Laurent *Gbagbo | fr | | Laurent Bagbo; Laurent Gbabgo; Laurent Gbabo; Lauren Gbagbo; Laurent Gbagbho; Loran Gbagbo; Lorent Gbagbo
Tidjane *Thiam | fr | | Tijane Thiam; Tidiane Thiam; Tidjan Thiam; Tidjiane Thiam; Tijan Thiam
Guillaume *Soro | fr | | Guillaume Soros; Guilaume Soro
Didier *Drogba | fr
Faure *Gnassingbe | fr | fr=Faure Gnassingbé | Faure Gnassimgbé; Faure Gnasingbé; Faure Gnassingbe Eyadema; Faure Eyadéma
Patrice *Talon | fr | | Patrice Tallon
Bola *Tinubu | yo | | Bola Ahmed Tinubu; Bola Tinoubou; Bola Tinnubu; Bola Tinibu; Bola Tinbu; Bola Tinuba
Muhammadu *Buhari | ha | fr=Muhammadu Buhari; es=Muhammadu Buhari | Mohammadu Buhari; Mohamadou Buhari; Muhamadu Buhari; Muhammadou Buhari; Mohamed Buhari; Muhammadu Bouhari; Mohammed Buhari; Mouhammadou Buhari; Muhammad Buhari; Mukhammadu Bukhari; Muhammadou Bouhari; Muhammadu Bukhari
Goodluck *Jonathan | en | | Good Luck Jonathan; Goodluck Johnathan
Olusegun *Obasanjo | yo | | Olusegun Obasandjo; Olusegun Obassanjo; Olusegun Obasanyo
Atiku *Abubakar | ha | | Atiku Aboubakar; Atikou Abubakar; Atiku Abu Bakar; Atiku Abubaker
Peter *Obi | ig
Abubakar *Shekau | ha | fr=Abubakar Shekau; es=Abubakar Shekau | Abou Bakr Shekau; Aboubakar Shekau; Abubakr Shekau; Abubakar Chekau; Abu Bakar Shekau; Abubaker Shekau; Aboubakar Shekaou; Abubakar Shekao
Chinua *Achebe | ig | | Tchinua Achebe; Chinua Acebe
Wole *Soyinka | yo | | Wole Soyinca; Wole Soyenka; Wole Soiinka
Chimamanda Ngozi *Adichie | ig | | Chimamanda Adichie; Chimamanda Ngozi Adiche; Chimamanda Ngosi Adichie
Paul *Biya | fr | | Paul Bija; Paul Bya; Pol Biya
Maurice *Kamto | fr
Samuel *Eto'o | fr | | Samuel Etto'o
Ali *Bongo | fr | fr=Ali Bongo | Ali Bongo Ondimba; Aly Bongo
Omar *Bongo | fr | | Omar Bongo Ondimba
Brice *Oligui Nguema | fr | fr=Brice Oligui Nguema | Brice Clotaire Oligui Nguema; Brice Oligui Ngema; Brice Olighi Nguema; Brice Clothaire Oligui Nguema; Bris Oligi Ngema; Brice Oligi Nguema; Bris Oligui Nguema
Teodoro *Obiang | es | fr=Teodoro Obiang | Teodoro Obiang Nguema; Theodoro Obiang; Teodoro Obiang Nguema Mbasogo
John *Mahama | en | | John Dramani Mahama
Nana *Akufo-Addo | ak | | Nana Akuffo-Addo; Nana Akufo Addo; Nana Akufo-Ado; Nana Akuffo Addo
Kwame *Nkrumah | ak | | Kwame Nkruma; Kouamé Nkrumah
George *Weah | en | | Georges Weah; George Wea; Georges Wea
Charles *Taylor | en | | | Liberia
Ellen Johnson *Sirleaf | en | | Ellen Johnson-Sirleaf; Hellen Johnson Sirleaf; Ellen Jonhson Sirleaf
Yahya *Jammeh | en | fr=Yahya Jammeh; es=Yahya Jammeh | Yahia Jammeh; Yahya Jameh; Yaya Jammeh; Yahya Jammé; Yaya Jameh
Adama *Barrow | en | | Adama Barow
Umaro *Sissoco Embalo | pt | pt=Umaro Sissoco Embaló; fr=Umaro Sissoco Embalo | Umaru Sissoco Embalo; Umaro Sissoko Embalo; Oumaro Sissoco Embalo; Umaro Sisoco Embaló; Oumarou Sissoco Embalo; Umaro Embalo
Joao *Lourenco | pt | pt=João Lourenço; de=João Lourenço; fr=Joao Lourenço; es=João Lourenço | Joan Lourenço; Zhoau Lorensu; Zhuan Lorensu; Joao Lourenso; Jao Lourenco; João Lorenso
Jose Eduardo *dos Santos | pt | pt=José Eduardo dos Santos; fr=José Eduardo dos Santos | Eduardo dos Santos
Isabel *dos Santos | pt | | Isabelle dos Santos
Filipe *Nyusi | pt | | Felipe Nyusi; Filipe Nyussi; Philippe Nyusi; Filipe Niusi; Filipe Nyuzi
Daniel *Chapo | pt
Venancio *Mondlane | pt | pt=Venâncio Mondlane | Venâncio Mondlan; Venancio Modlane; Venansiu Mondlane; Wenancjo Mondlane
Emmerson *Mnangagwa | sn | | Emerson Mnangagwa; Emmerson Mnangawa; Emmerson Mnangwagwa; Emmerson Mnanagagwa; Emmerson Mnangagua; Emerson Mnangagua; Emmerson Mnangwa; Emmerson Mnangagva; Emmerson Mnangaqva
Robert *Mugabe | sn | | Robert Mougabe; Robert Mugave
Morgan *Tsvangirai | sn | | Morgan Tsangvirai; Morgan Tvsangirai; Morgan Changirai
Hakainde *Hichilema | en | | Hakainde Hichelema; Hakainde Ichilema
Kenneth *Kaunda | en | | Kenneth Kaounda; Keneth Kaunda
Cyril *Ramaphosa | ve | | Cyril Ramaposa; Cyrille Ramaphosa; Ciryl Ramaphosa; Cyril Ramafosa; Cyril Ramphosa; Ciril Ramaphosa; Cyril Ramaphossa; Siril Ramafosa; Siril Ramafoza; Kiril Ramaposa; Sayril Ramafosa
Jacob *Zuma | zu | | Jakob Zuma; Jacob Zouma; Jakob Suma; Dzheykob Zuma; Ceykob Zuma
Nelson *Mandela | xh | | Nelson Mandella; Nelsen Mandela; Nelson Mandala
Winnie *Mandela | xh | | Winnie Madikizela-Mandela; Winny Mandela
Thabo *Mbeki | xh | | Tabo Mbeki; Thabo Mbecki
Desmond *Tutu | tn | | Desmond Toutou; Desmond Tuttu
Julius *Malema | nso
Ian *Khama | tn
Andry *Rajoelina | mg | | Andri Rajoelina; Andry Rajeolina; Andry Radjoelina; André Rajoelina
Marc *Ravalomanana | mg | | Marc Ravalamanana; Marc Ravalomana
Azali *Assoumani | ar | | Azaly Assoumani; Azali Asumani; Azali Assumani; Assoumani Azali
Salva *Kiir | din | fr=Salva Kiir; es=Salva Kiir | Salva Kir; Silva Kiir; Salva Kiir Mayardit; Salvah Kiir; Salwa Kiir; Salva Kyir
Riek *Machar | nus | fr=Riek Machar; es=Riek Machar | Riek Mashar; Rieck Machar; Riak Machar; Riek Matchar; Rick Machar; Rik Machar; Riek Maçar; Riek Matschar; Riek Maczar
John *Garang | din | | John Garrang
Joseph *Kony | ach | | Josef Kony; Joseph Koni; Joseph Konny
# The Americas
Victoria *Villarruel | es
Patricia *Bullrich | es
Sergio *Massa | es
Luis *Lacalle Pou | es
Donald *Trump | en | | Donal Trump; Donald Trumph; Donald Tramp; Donalds Tramps; Donaldas Trumpas
Joe *Biden | en | | Joe Bidden; Jo Biden; Joe Byden; Joe Bayden; Dzho Bayden; Džo Bajden; Džo Baiden; Džo Baidens; Džo Baidenas; Joe Bidenas; Co Bayden; Xho Bajden; Jo Bayden; Dzho Baiden; Coe Biden; Cho Bayden
Barack *Obama | en | | Barak Obama; Barrack Obama; Baraq Obama; Baraks Obama; Barakas Obama
Hillary *Clinton | en | | Hilary Clinton; Hillary Clinthon; Hilary Clynton; Hilari Klinton; Hilarija Klintone; Hillari Klinton; Hilary Klinton
Bill *Clinton | en | | Bil Klinton; Bill Klinton; Bils Klintons
George W. *Bush | en | | Georges W. Bush; George Walker Bush; Georges Bush; George Bush Jr.; George Bush junior; George Bush son; Džordž Buš; Džordž V. Buš; Džordžs Bušs; Corc Buş; Corc V. Buş
George H.W. *Bush | en | | George Bush Sr.; George Bush senior; George Bush father; George HW Bush
Antony *Blinken | en | fr=Antony Blinken | Anthony Blinken; Antony Blinkin; Antoni Blinken; Tony Blinken?; Anthoni Blinken; Antony Bliken; Entoni Blinken; Enthony Blinken; Entonijs Blinkens; Antony Blinkenas; Entoni Blinkin; Entony Blinken; Enthoni Blinken
Rahm *Emanuel | en | | Rahm Emmanuel; Ram Emanuel; Ram Emmanuel
Matthew *Miller | en | | Mathew Miller?; Mathiew Miller? | State Department; spokesman; spokesperson; Department of State | surname-ambiguous
Kamala *Harris | en | | Camala Harris; Kamala Haris; Kamela Harris; Kamala Heris; Kamala Harisa; Kamala Herrisa; Kamala Kharris; Kamala Harrisová
J.D. *Vance | en | | +JD Vance; JD. Vance; Džej Di Vens; Dž. D. Vens; Dž. D. Venss; JD Vens; J.D. Vens; Cey Di Vens; Dzhey Di Vens; Dzhey Dee Vance; J.D. Vans
Marco *Rubio | es | | Marko Rubio; Marco Rubijo; Marko Roubio
Pete *Hegseth | en | | Pete Hegsest; Pete Heghset; Pete Hegseht; +Peter Hegseth; Pit Hegset; Pits Hegsets; Pit Khegset; Pit Hegseth; Pete Hegset; Piter Hegset
Steve *Witkoff | en | | +Steven Witkoff; Steve Vitkoff; Steve Witkov; Steve Wittkoff; Steve Withkoff; Steve Witcoff; Stiv Vitkof; Stiv Vitkoff; Stīvs Vitkofs; Stiv Uitkoff; Stiv Witkoff; Steve Whitkoff
Keith *Kellogg | en | | Keith Kellog; Keith Kellogs; Kit Kellog; Kit Kellogg; Kejt Kellog
Lloyd *Austin | en | | Loyd Austin; Lloyd Austen; Lloyd Ostin; Lojd Ostin; Loids Ostins; Lloydas Austinas; Loyd Ostin; Lloid Ostin; Llojd Ostin
Jake *Sullivan | en | | Jake Sallivan; Dzhake Sullivan; Džejk Salivan; Ceyk Sallivan; Džeiks Salivans; Jake'as Sullivanas; Ceyk Salivan; Dzheyk Sallivan; Dzheik Sallivan; Ceyk Sullivan; Dzhejk Sallivan
Henry *Kissinger | de | | Henri Kissinger; Henry Kissenger; Henry Kisinger
Zbigniew *Brzezinski | pl | pl=Zbigniew Brzeziński | Zbigniew Brzezinsky; Zbigniew Bzrezinski; Zbigniev Brzezinski; Zbignew Brzezinski; Zbigniew Brezinski
Madeleine *Albright | en | | Madeline Albright; Madelaine Albright
Nancy *Pelosi | en | | Nancy Pelossi; Nanci Pelosi; Nensi Pelosi; Nancy Pelosy; Nensi Pelozi
Zohran *Mamdani | en | | Zoran Mamdani; Zorhan Mamdani; Zohran Mamdami; Sohran Mamdani; Zohrane Mamdani; Zohran Mandani
Martin Luther *King* Jr. | en | fr=Martin Luther King; es=Martin Luther King | Martin Luther King Junior; Martin Luther King, Jr.
Elon *Musk | en | | Elon Musck; Ellon Musk; Elon Mosk; Ilon Mask; Īlons Masks; Elonas Muskas; Ilon Musk; Elon Mask
Jeff *Bezos | en | | Jeff Besos; Jeff Bezzos; Dzheff Bezos; Cef Bezos; Dzhef Bezos
Mark *Zuckerberg | en | | Marc Zuckerberg; Mark Zuckenberg; Mark Zukerberg; Marck Zuckerberg; Mark Zuckerburg; Mark Cukerberg; Marks Cukerbergs; Mark Sukerberq; Mark Tsukerberg
Sam *Altman | en | | Sem Altman; Sem Altmen
Jeffrey *Epstein | en | | Jeffrey Epstien; Geoffrey Epstein; Jeffrey Eppstein; Jeffery Epstein
Justin *Trudeau | fr | | Justin Trudeaux; Justin Trudau; Dzhastin Tryudo; Justin Trudo; Djastin Trudo; Castin Trüdo; Dzhastin Trudo; Dzastin Trudo
Mark *Carney | en | | Marc Carney; Mark Karni; Mark Karney; Mark Carni
Celine *Dion | fr | fr=Céline Dion | Céline Dyon; Selin Dion
Claudia *Sheinbaum | es | | Claudia Scheinbaum; Claudia Sheimbaum; Claudia Sheinbam; Claudia Sheinbaun; Klaudia Sheynbaum; Klaudia Sheinbaum; Klavdiya Sheynbaum; Claudia Şeynbaum; Klaudia Szejnbaum
Andres Manuel *Lopez Obrador | es | es=Andrés Manuel López Obrador; fr=Andrés Manuel Lopez Obrador | Andrés Manuel López-Obrador
Enrique *Pena Nieto | es | es=Enrique Peña Nieto; fr=Enrique Peña Nieto | Enrique Peñas Nieto; Enrique Pena-Nieto; Enrico Peña Nieto
Joaquin *Guzman | es | es=Joaquín Guzmán; fr=Joaquin Guzman | Joaquim Guzman; Joaquin El Chapo Guzman
Luiz Inacio *Lula da Silva | pt | pt=Luiz Inácio Lula da Silva; fr=Luiz Inacio Lula da Silva; es=Luiz Inácio Lula da Silva; de=Luiz Inácio Lula da Silva | +Lula; Luis Inacio Lula da Silva; Luiz Ignacio Lula da Silva; Luis Ignacio Lula da Silva; Inácio Lula da Silva; Luis Inasiu Lula da Silva; Luis Inasio Lula da Silva; Luiz Inasiu Lula da Silva
Jair *Bolsonaro | pt | | Yair Bolsonaro; Jair Bolsonnaro; Jayr Bolsonaro; Jaire Bolsonaro; Jair Bolsanaro; Zhair Bolsonaru; Zhair Bolsonaro; Dzhair Bolsonaro; Jair Bolsonaru
Dilma *Rousseff | pt | | Dilma Roussef; Dilma Rouseff; Dilma Rousselff; Dilma Russeff
Fernando *Haddad | pt
Fernando Henrique *Cardoso | pt | | Fernando Enrique Cardoso; Fernando Henrique Cardozo
Geraldo *Alckmin | pt | | Geraldo Alkmin; Gerardo Alckmin; Geraldo Alckim
Alexandre *de Moraes | pt | | Alexander de Moraes; Alexandre de Morais
Marielle *Franco | pt
Pele | pt | pt=Pelé; fr=Pelé; es=Pelé; de=Pelé | +Pelé
Neymar | pt | | Neimar; Neymare
Vinicius *Junior | pt | pt=Vinícius Júnior; es=Vinícius Júnior | Vini Jr.; Vinicius Jr.; Vinicius Jr
Javier *Milei | es | fr=Javier Milei | Javier Miley; Xavier Milei; Javier Milie; Xavier Miley; Javier Millei; Javier Mileil; Khavyer Miley; Havyer Miley; Khavier Milei
Cristina *Fernandez de Kirchner | es | es=Cristina Fernández de Kirchner; fr=Cristina Kirchner; de=Cristina Fernández de Kirchner | Cristina Fernandez; Christina Fernandez de Kirchner; Cristina Fernandez Kirchner; Christina Kirchner; Cristina Kirschner; Cristina Fernandez de Kirschner; Kristina Fernandes de Kirshner; Kristina Kirshner; Kristina Fernandez de Kirchner
Nestor *Kirchner | es | es=Néstor Kirchner | Nestor Kirschner
Mauricio *Macri | es | | Maurizio Macri; Maurice Macri; Mauricio Maccri
Alberto *Fernandez | es | es=Alberto Fernández | Alberto Fernandes
Juan Domingo *Peron | es | es=Juan Domingo Perón; fr=Juan Perón
Eva *Peron | es | es=Eva Perón; fr=Eva Perón | +Evita Peron
Lionel *Messi | es | | Lionnel Messi; Leo Messi?; Lionel Mesi; Leonel Messi; Léo Messi?; Lionel Messy
Diego *Maradona | es | | Diego Maradonna; Diego Maradonas; Diego Armando Maradona
Ernesto *Guevara | es | | Ernesto Che Guevarra; Ernesto Guevarra; Ernesto Gevara
Gabriel *Boric | hr | es=Gabriel Boric | Gabriel Borich; Gabriel Borick; Gabriel Boritch
Sebastian *Pinera | es | es=Sebastián Piñera; fr=Sebastian Piñera | Sébastien Piñera; Sebastian Pinhera
Jose Antonio *Kast | es | es=José Antonio Kast | José Antonio Cast
Augusto *Pinochet | es | | Auguste Pinochet; Augusto Pinoche; Augusto Pinochett
Salvador *Allende | es | | Salvator Allende; Salvador Alende
Pablo *Neruda | es | | Paolo Neruda; Pablo Nerouda
Gustavo *Petro | es | | Gustave Petro; Gustavo Pietro; Goustavo Petro; Gustawo Petro
Alvaro *Uribe | es | es=Álvaro Uribe; fr=Alvaro Uribe | Alvaro Ouribe
Juan Manuel *Santos | es
Ivan *Duque | es | es=Iván Duque | Yvan Duque; Ivan Ducque
Francia *Marquez | es | es=Francia Márquez | Francia Marques
Ingrid *Betancourt | es | | Ingrid Betancur; Ingrid Betancour; Ingrid Bettancourt
Pablo *Escobar | es | | Paulo Escobar; Pablo Escovar
Gabriel *Garcia Marquez | es | es=Gabriel García Márquez; fr=Gabriel Garcia Marquez; de=Gabriel García Márquez | Gabriel Garcia-Marquez; Gabriel Garzia Marquez
Nicolas *Maduro | es | es=Nicolás Maduro; de=Nicolás Maduro; fr=Nicolas Maduro | Nicholas Maduro; Nicolaz Maduro; Nicola Maduro; Nikolas Maduro; Nikolas Madouro
Hugo *Chavez | es | es=Hugo Chávez; de=Hugo Chávez; fr=Hugo Chavez | Hugo Chaves; Hugo Tchavez; Ugo Chavez
Juan *Guaido | es | es=Juan Guaidó; de=Juan Guaidó; fr=Juan Guaido | Juan Guaydo; Juan Gaido; Juan Guadio; Khuan Guaydo; Huan Guaydo; Juan Gwaido; Khuan Guaido
Maria Corina *Machado | es | es=María Corina Machado; fr=Maria Corina Machado | Maria Corinna Machado; Corina Machado; Marie Corina Machado; Maria Korina Machado; Mariya Korina Machado; Maria Corina Maczado; Maria Korina Maçado
Edmundo *Gonzalez Urrutia | es | es=Edmundo González Urrutia; fr=Edmundo Gonzalez Urrutia | Edmundo González Urritia; Edmundo Gonzales Urrutia; Edmundo Gonzalez-Urrutia; Edmondo Gonzalez Urrutia
Diosdado *Cabello | es | | Diosdato Cabello; Diosdado Cabelo; Diosdado Cabeyo
Delcy *Rodriguez | es | es=Delcy Rodríguez | Delsy Rodriguez; Delcy Rodrigues; Delci Rodriguez
Leopoldo *Lopez | es | es=Leopoldo López | Leopold Lopez; Leopoldo Lopes
Daniel *Noboa | es | | Daniel Novoa
Rafael *Correa | es | | Raphael Correa
Lenin *Moreno | es | es=Lenín Moreno | Lenine Moreno; Lenin Morena
Guillermo *Lasso | es | | Guilhermo Lasso; Guillermo Lazo; Guillermo Laso
Evo *Morales | es | | Ivo Morales; Ewo Morales; Evo Moraless
Luis *Arce | es | es=Luis Arce | Louis Arce; Luis Arze; Luiz Arce
Rodrigo *Paz | es
Jeanine *Anez | es | es=Jeanine Áñez; fr=Jeanine Añez | Janine Anez; Jeanine Áñes; Jeannine Añez
Pedro *Castillo | es | | Pedro Kastilo; Pedro Kastillo
Dina *Boluarte | es | | Dina Bolouarte; Dinah Boluarte; Dina Bolluarte
Alberto *Fujimori | ja | | Alberto Fudjimori; Alberto Fujimory; Albert Fujimori
Keiko *Fujimori | ja | | Keyko Fujimori; Keiko Fudjimori
Mario *Vargas Llosa | es | | Mario Vargas-Llosa; Mario Vargas Losa; Mario Vargas Liosa; Maria Vargas Llosa
Ollanta *Humala | es | | Olanta Humala; Ollanta Umala; Ollanta Houmala
Alejandro *Toledo | es | | Alexandro Toledo
Yamandu *Orsi | es | es=Yamandú Orsi | Jamandu Orsi; Yamandou Orsi
Jose *Mujica | es | es=José Mujica; fr=José Mujica; de=José Mujica | José Muxica; Jose Muhica; +Pepe Mujica
Santiago *Pena | es | es=Santiago Peña | Santiago Penna
Fidel *Castro | es | | Fidèle Castro; Fidel Kastro
Raul *Castro | es | es=Raúl Castro; fr=Raul Castro; de=Raúl Castro | Raoul Castro; Raul Kastro
Miguel *Diaz-Canel | es | es=Miguel Díaz-Canel; fr=Miguel Diaz-Canel; de=Miguel Díaz-Canel | Miguel Diaz Canel; Miguel Dias-Canel; Miguel Díaz-Cannel; Miguel Diaz-Canell; Migel Dias-Kanel; Migel Diaz-Kanel
Daniel *Ortega | es | | Danyel' Ortega; Daniyel Ortega
Rosario *Murillo | es | | Rosario Murrillo; Rosario Murilo
Violeta *Chamorro | es | | Violetta Chamorro; Violeta Barrios de Chamorro
Nayib *Bukele | es | ar=Nayib Bukele; fr=Nayib Bukele | Najib Bukele; Nayib Boukele; Nayeb Bukele; Nayib Bukkele; Nayib Buquele; Naib Bukele
Xiomara *Castro | es | | Xiomarra Castro; Ziomara Castro
Juan Orlando *Hernandez | es | es=Juan Orlando Hernández; fr=Juan Orlando Hernandez | Juan Orlando Hernandes; Juan Orlando Fernandez?
Bernardo *Arevalo | es | es=Bernardo Arévalo; fr=Bernardo Arévalo | Bernard Arévalo; Bernardo Arevallo; Bernardo Arevalos
Jimmy *Morales | es
Jose Raul *Mulino | es | es=José Raúl Mulino | Jose Raul Moulino
Jovenel *Moise | fr | fr=Jovenel Moïse; es=Jovenel Moïse; de=Jovenel Moïse | Jovenel Moises; Jovenel Mose; Jovenal Moise
Ariel *Henry | fr
Garry *Conille | fr | | Gary Conille; Gary Connille; Garry Connille
Jean-Bertrand *Aristide | fr | | Jean-Bertrand Aristides
Francois *Duvalier | fr | fr=François Duvalier | Francois Douvalier
Jean-Claude *Duvalier | fr | | Baby Doc Duvalier
Luis *Abinader | es | | Louis Abinader; Luis Abinadir; Luiz Abinader
Irfaan *Ali | en | | Irfan Ali; Irfaan Aly; Mohamed Irfaan Ali; Irfane Ali
Desi *Bouterse | nl | | Desi Bouterze; Desire Bouterse
# Oceania
Anthony *Albanese | en | | Antony Albanese; Anthony Albanesi; Antoni Albanese; Entoni Albaneze; Entoni Albanese; Anthony Albaneze
Jacinda *Ardern | en | | Jacinda Arden; Jacinda Adern; Jasinda Ardern; Jacinda Arderne; Dzhasinda Ardern; Casinda Ardern; Jassinda Ardern
Julian *Assange | en | | Julien Assange; Julian Asange; Julian Assanges; Dzhulian Assanzh; Julian Assanzh; Culian Assanj; Dzhulian Assandzh
Sitiveni *Rabuka | fj | | Sitiveni Rambuka; Sitiveni Rabouka
James *Marape | en
Manasseh *Sogavare | en | | Manasseh Sogaware; Manasse Sogavare; Manasseh Sogovare
# Culture and sport, names that vary
Magnus *Carlsen | no | | Magnus Karlsen
Ngugi *wa Thiong'o | ki | fr=Ngũgĩ wa Thiong'o | Ngugi wa Tiongo
Abdulrazak *Gurnah | sw | es=Abdulrazak Gurnah | Abdoulrazak Gurnah; Abdul Razak Gurnah
Pedro *Almodovar | es | es=Pedro Almodóvar
Nicole *Kidman | en
Marco *Odermatt | de
Ludwig van *Beethoven | de | | Ludwig von Beethoven
Johann Wolfgang von *Goethe | de | | Johan Wolfgang von Goethe; Wolfgang von Goethe
Frederic *Chopin | pl | pl=Fryderyk Chopin; fr=Frédéric Chopin; de=Frédéric Chopin; es=Frédéric Chopin | Frederick Chopin; Federico Chopin
Nicolaus *Copernicus | pl | pl=Mikołaj Kopernik; fr=Nicolas Copernic; de=Nikolaus Kopernikus; es=Nicolás Copérnico; it=Niccolò Copernico | Nicolas Copernicus; Nicholas Copernicus
Genghis *Khan | mn | fr=Gengis Khan; de=Dschingis Khan; es=Gengis Kan; it=Gengis Khan; nl=Dzjengis Khan; pl=Czyngis-chan; tr=Cengiz Han; pt=Gengis Khan; cs=Čingischán | Chinggis Khan; Djingis Khan; Gengiskhan; Jenghis Khan; Chingis Khan; Ghengis Khan; Tchinguiz Khan; Chingiz Khan
Avicenna | fa | fr=Avicenne; es=Avicena; pl=Awicenna; tr=İbn-i Sina
Averroes | ar | fr=Averroès; es=Averroes; it=Averroè | Averoes
Confucius | zh | de=Konfuzius; es=Confucio; it=Confucio; pl=Konfucjusz; pt=Confúcio; tr=Konfüçyüs | Konfucius; Confutius
Tamerlane | uz | fr=Tamerlan; de=Timur; es=Tamerlán; it=Tamerlano; pl=Tamerlan; tr=Timurlenk | Tamburlaine?
Saladin | ku | es=Saladino?; it=Saladino?; pl=Saladyn; tr=Selahaddin Eyyubi | Saladdin; Salah ad-Din; Saladine; Salaheddin
Omar *Khayyam | fa | fr=Omar Khayyam; de=Omar Chajjam; es=Omar Jayam; pl=Omar Chajjam; tr=Ömer Hayyam | Omar Khayam; Umar Khayyam; Omar Kayyam; Omar Kayam; Omar Jayyam
Muhammad *Ali | en | | Mohammed Ali?; Mohamed Ali?; Mohammad Ali? | boxer; boxing; champion
Jannik *Sinner | de | | Yannick Sinner; Janik Sinner; Jannick Sinner; Jannik Siner; Yannik Sinner; Yanik Siner
Carlos *Alcaraz | es | | Carlos Alcarez; Carlos Alcarás; Carlos Alcarraz; Karlos Alkaras; Karlos Alcaraz; Carlos Alkaraz; Karlos Alkaraz
Rafael *Nadal | es | ca=Rafel Nadal | Raphael Nadal
Roger *Federer | de | | Rodger Federer; Roger Ferderer
Goran *Ivanisevic | hr | hr=Goran Ivanišević; de=Goran Ivanišević | Goran Ivanisevich; Goran Ivanisevitch
Marin *Cilic | hr | hr=Marin Čilić; de=Marin Čilić | Marin Cilich; Marin Tchilitch; Marin Chilich
Simona *Halep | ro | | Simone Halep; Simona Hallep
Gheorghe *Hagi | ro | | George Hagi; Georghe Hagi; Gheorge Hagi; Gheorghe Haggi
Hristo *Stoichkov | bg | fr=Hristo Stoitchkov; de=Christo Stoitschkow; es=Hristo Stoichkov; it=Hristo Stoičkov; pl=Christo Stoiczkow | Christo Stoichkov; Khristo Stoichkov; Hristo Stoitschkov; Christo Stoitchkov
Dimitar *Berbatov | bg | de=Dimitar Berbatow; fr=Dimitar Berbatov; pl=Dimityr Berbatow | Dimitri Berbatov; Dimitar Berbatoff
Ferenc *Puskas | hu | hu=Ferenc Puskás; de=Ferenc Puskás; es=Ferenc Puskás | Ferenc Pushkas; Ferenc Puscas; Ferenc Puskasz
Erling *Haaland | no | no=Erling Haaland | Erling Haland; Earling Haaland; Erling Halland; Erling Haalland
Mesut *Ozil | tr | de=Mesut Özil; tr=Mesut Özil | Mesut Oezil; Messut Özil; Mesut Ozill
Ilkay *Gundogan | tr | de=İlkay Gündoğan; tr=İlkay Gündoğan | Ilkay Guendogan; Ilkay Gundogen
Liz *Truss | en | | Liz Tras; Liza Trasa; Liz Trass; Liza Tras; Lis Truss
Mike *Pompeo | en | | Majk Pompeo; Mayk Pompeo; Maiks Pompeo
John *Bolton | en | | Džon Bolton; Džons Boltons
John *Kerry | en | | Džon Keri; Džons Kerijs
Mike *Pence | en | | Majk Pens; Mayk Pens; Maiks Penss
David *Cameron | en | | Dejvid Kameron; Deyvid Kemeron; Deivids Kamerons; Devid Kemeron; Davidas Cameronas
Theresa *May | en | | Tereza Mej; Tereza Meja; Tereza Mey
Heiko *Maas | de | | Hajko Mas; Heiko Māss; Hayko Maas; Heyko Maas
Alexander *Schallenberg | de | | Aleksander Šalenberg; Aleksandar Šalenberg; Aleksandr Şallenberq
Bill *Gates | en | | Bil Gejts; Bils Geitss; Bill Geyts
Catherine *Ashton | en | | Ketrin Ešton; Katrin Eşton; Ketrina Eštone
Oliver *Varhelyi | hu | hu=Olivér Várhelyi | Oliver Varhelji; Oliver Varheji; Olivers Vārheji
Emmanuel *Bonne | fr | | Emanuel Bon; Emanuel Bonne; Emmanuels Bonns; Emanuel Bonn
Derek *Chollet | en | | Derek Šole; Derek Čolet; Derek Sholet
Gabriel *Escobar | en | | Gabrijel Eskobar; Gabriel Eskobar
Richard *Grenell | en | | Ričard Grenel; Richard Grenel; Riçard Qrenell
Jens *Plötner | de | | Jens Pletner; Jens Ploetner
Manuel *Sarrazin | de | | Manuel Saracin; Manuel Sarazin
Miroslav *Lajcak | sk | sk=Miroslav Lajčák
`
