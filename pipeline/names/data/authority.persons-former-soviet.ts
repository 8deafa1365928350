/** Public figures of Armenia, Azerbaijan, Georgia, Russia, Ukraine, Belarus, Moldova and Central Asia. */
export const personsFormerSoviet = `
# Armenia and Karabakh
Sahak *Mashalian | hy | fr=Sahak Machalian; de=Sahak Maschalian; tr=Sahak Maşalyan | Sahak Mashalyan
Simon *Martirosyan | hy | fr=Simon Martirossian; de=Simon Martirosjan; es=Simón Martirosián
Artur *Aleksanyan | hy | fr=Artur Aleksanian; de=Artur Alexanjan; es=Artur Alexanián | Arthur Aleksanian; Arthur Aleksanyan
Nikol *Pashinyan | hy | fr=Nikol Pachinian; de=Nikol Paschinjan; es=Nikol Pashinián; it=Nikol Pashinyan; pt=Nikol Pashinian; nl=Nikol Pasjinian; pl=Nikol Paszynian; cs=Nikol Pašinjan; tr=Nikol Paşinyan | Nikol Pachinyan; Nikol Pasinian; Nikol Pashinjan; Nikol Pashynian; Nicol Pachinian; Nicole Pashinyan; Nicole Pashinian; Nicole Pachinian; Nicholas Pashinyan; Nikola Pashinyan; Nicol Pashinyan; Nicol Pashinian; Nikols Pašinjans; Nikolas Pašinianas; Nikola Paszinian; Nikolos Pashinyan | | surname-known
Serzh *Sargsyan | hy | fr=Serge Sarkissian?; de=Sersch Sargsjan; es=Serzh Sargsián; pt=Serj Sargsyan; nl=Serzj Sarkisian; pl=Serż Sarkisjan; cs=Serž Sargsjan | Serzh Sarkisian; Serge Sargsian?; Serzh Sarkissian; Serge Sarkisian?; Serzh Sarksián | Yerevan; Erevan; Karabakh; Pashinyan; Pachinian; Kocharyan; Kotcharian; Azerbaijan; Azerbaïdjan; president of Armenia; Armenian president; Armenia’s president; Armenian leader
Armen *Sarkissian | hy | de=Armen Sarkissjan; es=Armen Sarkisián; pl=Armen Sarkisjan | Armen Sarkisyan; Armen Sarksyan | president; physicist | surname-ambiguous
Vazgen *Sargsyan | hy | fr=Vazguen Sarkissian; de=Wasgen Sargsjan; pl=Wazgen Sarkisjan | Vazgen Sarkisian; Vazgen Sarkissian
Robert *Kocharyan | hy | fr=Robert Kotcharian; de=Robert Kotscharjan; es=Robert Kocharián; nl=Robert Kotsjarian; pl=Robert Koczarian; cs=Robert Kočarjan | Robert Kotscharian |  | surname-known
Levon *Ter-Petrosyan | hy | fr=Levon Ter-Petrossian; de=Lewon Ter-Petrosjan; es=Levón Ter-Petrosián; pl=Lewon Ter-Petrosjan | Levon Ter-Petrossyan; Levon Ter Petrosian
Vahagn *Khachaturyan | hy | fr=Vahagn Khatchatourian; de=Wahagn Chatschaturjan; es=Vahagn Jachaturián; pl=Wahagn Chaczaturian | Vahagn Khachaturian; Vahagn Khatchaturyan; Vahagn Khatchatrian
Ararat *Mirzoyan | hy | fr=Ararat Mirzoïan; de=Ararat Mirsojan; es=Ararat Mirzoyán; pl=Ararat Mirzojan; lt=Araratas Mirzojanas
Hayk *Mamijanyan | hy | | Hayk Mamidjanyan; Hayk Mamijanian; Haik Mamijanyan
Suren *Papikyan | hy | fr=Souren Papikian; de=Suren Papikjan | Suren Papikian; Souren Papikyan
Arayik *Harutyunyan | hy | fr=Araïk Haroutiounian; de=Arajik Harutjunjan; es=Arayik Harutiunián; pl=Arajik Harutiunian; cs=Arajik Harutjunjan | Arayik Harutiunyan; Arayik Harutunian; Araik Harutyunyan; Arayik Haroutiounian; Araik Arutyunyan; Arayik Haroutounian; Arayik Arutiunián; Araik Arutjunjan; Arayik Harutunyan; Araïk Aroutiounian
Samvel *Shahramanyan | hy | fr=Samvel Chahramanian; de=Samwel Schahramanjan; es=Samvel Shahramanián; pl=Samwel Szahramanian | Samvel Shakhramanian; Samvel Chahramanyan; Samvel Shakhramanyan; Samvel Shajramanián; Samwel Szachramanian; Samvel Chakhramanian
Ruben *Vardanyan | hy | fr=Ruben Vardanian; de=Ruben Wardanjan; es=Rubén Vardanián; pl=Ruben Wardanian | Rouben Vardanian; Ruben Vartanyan
Bako *Sahakyan | hy | fr=Bako Sahakian; de=Bako Sahakjan; es=Bako Sahakián | Bako Saakian
Arkadi *Ghukasyan | hy | fr=Arkadi Ghoukassian; de=Arkadi Ghukassjan; es=Arkadi Gukasián | Arkady Ghukasian; Arkady Gukasyan
Zohrab *Mnatsakanyan | hy | fr=Zohrab Mnatsakanian; de=Sohrab Mnazakanjan
Edward *Nalbandian | hy | fr=Edouard Nalbandian; de=Edward Nalbandjan | Eduard Nalbandian; Edward Nalbandyan
Karen *Karapetyan | hy | fr=Karen Karapetian; de=Karen Karapetjan | | prime minister
Samvel *Karapetyan | hy | fr=Samvel Karapetian; de=Samwel Karapetjan | | businessman; Tashir
Gagik *Tsarukyan | hy | fr=Gaguik Tsaroukian; de=Gagik Zarukjan | Gagik Tsarukian; Gagik Tsaroukian
Edmon *Marukyan | hy | fr=Edmon Maroukian; de=Edmon Marukjan | Edmon Marukian
Armen *Grigoryan | hy | fr=Armen Grigorian; de=Armen Grigorjan | | Security Council
Alen *Simonyan | hy | fr=Alen Simonian; de=Alen Simonjan | Alain Simonian
Davit *Tonoyan | hy | fr=David Tonoïan; de=Dawit Tonojan | David Tonoyan; Davit Tonoian
Onik *Gasparyan | hy | fr=Onik Gasparian; de=Onik Gasparjan
Bagrat *Galstanyan | hy | fr=Bagrat Galstanian; de=Bagrat Galstanjan; es=Bagrat Galstanián
*Karekin* II | hy | fr=Garéguine II; de=Karekin II.; es=Karekin II | *Garegin* II; Karékine II
Hayk *Marutyan | hy | fr=Haïk Maroutian; de=Hajk Marutjan | Hayk Marutian; Haik Marutyan
Serj *Tankian | hy | | Serge Tankian; Serzh Tankian
Charles *Aznavour | hy | | Charles Aznavur
Henrikh *Mkhitaryan | hy | fr=Henrikh Mkhitarian; de=Henrich Mchitarjan; es=Henrij Mjitarián; pl=Henrich Mchitarian | Henrik Mkhitaryan; Henrik Mkhitarian
Levon *Aronian | hy | de=Lewon Aronjan | Levon Aronyan
Aram *Khachaturian | hy | fr=Aram Khatchatourian; de=Aram Chatschaturjan; es=Aram Jachaturián; it=Aram Chačaturjan; pl=Aram Chaczaturian; nl=Aram Chatsjatoerjan | Aram Khatchaturian; Aram Khachaturyan | composer; ballet
Sergei *Parajanov | hy | fr=Sergueï Paradjanov; de=Sergej Paradschanow; es=Serguéi Paradzhánov; pl=Siergiej Paradżanow | Sergei Paradzhanov; +Sergey Parajanov
Hrant *Dink | hy
Arsen *Torosyan | hy | fr=Arsen Torossian; de=Arsen Torosjan | Arsen Torosian
Seyran *Ohanyan | hy | fr=Seyran Ohanian; de=Seyran Ohanjan
Raffi *Hovannisian | hy | fr=Raffi Hovannissian; de=Raffi Howannisjan | Raffi Hovhannisyan; Raffi Hovanisian
Vartan *Oskanian | hy | de=Wartan Oskanjan | Vardan Oskanyan; Vartan Oskanyan; Vardan Oskanian
Tigran *Petrosian | hy | fr=Tigran Petrossian; de=Tigran Petrosjan; es=Tigrán Petrosián | Tigran Petrosyan | chess
Davit *Babayan | hy | fr=David Babaïan; de=Dawit Babajan | David Babayan?; Davit Babaian; David Babaian? | Karabakh; Artsakh; Stepanakert; minister
Artak *Beglaryan | hy | fr=Artak Beglarian; de=Artak Beglarjan
Sergey *Ghazaryan | hy | fr=Sergueï Ghazarian; de=Sergej Ghasarjan | Sergei Ghazarian; Sergueï Ghazaryan
Davit *Ishkhanyan | hy | fr=Davit Ichkhanian; de=Dawit Ischchanjan | David Ichkhanian; David Ishkhanyan; Davit Ishkhanian
Levon *Mnatsakanyan | hy | fr=Levon Mnatsakanian; de=Lewon Mnazakanjan | | general; defence; defense; Karabakh
Gurgen *Nersisyan | hy | fr=Gourguen Nersissian; de=Gurgen Nersisjan | Gurgen Nersisian; Gurgen Nersissian; Gourguen Nersissyan
Metakse *Hakobyan | hy | fr=Metaksé Hakobian; de=Metakse Hakobjan | Metaxe Hakobyan
Tigran *Balayan | hy | fr=Tigran Balaïan; de=Tigran Balajan | | ambassador; diplomat; Karabakh
Vazgen *Manukyan | hy | fr=Vazguen Manoukian; de=Wasgen Manukjan; es=Vazguén Manukián | Vazgen Manoukian; Vazgen Manukian
Artsrun *Hovhannisyan | hy | fr=Artsroun Hovhannissian; de=Arzrun Howhannisjan | Artsrun Hovhannissian; Artsrun Hovannisyan; Artsrun Howhannisjan
Shushan *Stepanyan | hy | fr=Chouchane Stepanian; de=Schuschan Stepanjan | Chouchan Stepanian; Shushan Stepanian; Chouchan Stepanyan
Anna *Naghdalyan | hy | fr=Anna Naghdalian; de=Anna Naghdaljan | Anna Nagdalian
Jalal *Harutyunyan | hy | fr=Djalal Haroutiounian; de=Dschalal Harutjunjan | Jalal Haroutiounian; Jalal Harutyunian
Vahram *Poghosyan | hy | fr=Vahram Poghossian; de=Wahram Poghosjan | Vahram Poghosian; Vahram Pogossian; Vagram Pogosian
Ani *Badalyan | hy | fr=Ani Badalian; de=Ani Badaljan
Aram *Torosyan | hy | fr=Aram Torossian; de=Aram Torosjan | Aram Torosian? | ministry; spokesman; defence; defense
Gnel *Sanosyan | hy | fr=Gnel Sanossian; de=Gnel Sanosjan | Gnel Sanosian; Gnel Sanossyan
Mher *Grigoryan | hy | fr=Mher Grigorian; de=Mher Grigorjan | | deputy; minister; Yerevan; Erevan
Eduard *Aghajanyan | hy | fr=Edouard Aghadjanian; de=Eduard Aghadschanjan | Eduard Aghajanian; Edouard Aghajanian
Tigran *Abrahamyan | hy | fr=Tigran Abrahamian; de=Tigran Abrahamjan | | deputy; opposition; lawmaker; Karabakh
Mikael *Zolyan | hy | fr=Mikael Zolian; de=Mikael Soljan | Mikayel Zolyan; Mikayel Zolian
Areg *Kochinyan | hy | fr=Areg Kotchinian; de=Areg Kotschinjan | Areg Kotchinyan
Gegham *Stepanyan | hy | fr=Guégham Stepanian; de=Gegham Stepanjan | Gegham Stepanian
Ishkhan *Saghatelyan | hy | fr=Ichkhan Saghatelian; de=Ischchan Saghateljan | Ishkhan Saghatelian; Ichkhan Sagatelian; Ishkhan Sagatelyan
Gegham *Manukyan | hy | fr=Guégham Manoukian; de=Gegham Manukjan | Gegham Manoukian
Vagharshak *Harutyunyan | hy | fr=Vagharchak Haroutiounian; de=Wagharschak Harutjunjan | Vagharshak Harutiunyan; Vagarshak Harutyunyan; Vagharchak Haroutunian
Artur *Vanetsyan | hy | fr=Artour Vanetsian; de=Artur Wanezjan | Arthur Vanetsyan; Artur Vanetsian; Arthur Vanetsian
Movses *Hakobyan | hy | fr=Movsès Hakobian; de=Mowses Hakobjan
Naira *Zohrabyan | hy | fr=Naïra Zohrabian; de=Naira Sohrabjan
Vahan *Hunanyan | hy | fr=Vahan Hounanian; de=Wahan Hunanjan | Vahan Hounanyan
Masis *Mayilyan | hy | fr=Massis Maïlian; de=Masis Mailjan | Masis Mailian; Masis Mayilian
Samvel *Babayan | hy | fr=Samvel Babaïan; de=Samwel Babajan | | general; Karabakh; Artsakh
Vitaly *Balasanyan | hy | fr=Vitali Balassanian; de=Witali Balasanjan | Vitaly Balasanian; Vitaly Balassanian
Ruben *Rubinyan | hy | fr=Rouben Roubinian; de=Ruben Rubinjan | Ruben Roubinian; Rouben Rubinyan
Tigran *Avinyan | hy | fr=Tigran Avinian; de=Tigran Awinjan
Hayk *Konjoryan | hy | fr=Haïk Kondjorian; de=Hajk Kondschorjan | Hayk Konjorian; Haik Konjoryan
Arman *Tatoyan | hy | fr=Arman Tatoïan; de=Arman Tatojan
Taguhi *Tovmasyan | hy | fr=Tagouhi Tovmassian; de=Taguhi Towmasjan | Taguhi Tovmasian; Taguhi Tovmassian
Zareh *Sinanyan | hy | fr=Zareh Sinanian; de=Sareh Sinanjan
Eduard *Sharmazanov | hy | fr=Édouard Charmazanov; de=Eduard Scharmasanow | Edward Sharmazanov; Edouard Sharmazanov
Levon *Zurabyan | hy | fr=Levon Zourabian; de=Lewon Surabjan | Levon Zurabian
Nazeli *Baghdasaryan | hy | fr=Nazéli Baghdassarian; de=Naseli Baghdasarjan | Nazeli Baghdasarian; Nazeli Bagdasaryan
Mikael *Ajapahyan | hy | fr=Mikaël Adjapahian; de=Mikael Adschapahjan | Mikayel Ajapahyan; Mikael Ajapahian; Mikael Adjapahyan
Kristinne *Grigoryan | hy | fr=Kristiné Grigorian; de=Kristinne Grigorjan | Kristine Grigoryan?; Kristinne Grigorian | ombudsman; defender; intelligence; Yerevan
Vahan *Kostanyan | hy | fr=Vahan Kostanian; de=Wahan Kostanjan
Sargis *Khandanyan | hy | fr=Sarguis Khandanian; de=Sargis Chandanjan | Sargis Khandanian
# Azerbaijan
Ilham *Aliyev | az | fr=Ilham Aliev; de=Ilham Alijew; es=Ilham Aliyev; nl=Ilham Aliyev; pl=Ilham Alijew; cs=Ilham Alijev; tr=İlham Aliyev | Ilham Aliyew; Ilkham Aliyev; Ilham Alyev; Ilkham Aliev; Elham Aliyev; Elham Aliev; Ilkham Aliyew; Ilham Aliyef; Ilhams Alijevs; Ilhamas Alijevas
Heydar *Aliyev | az | fr=Heydar Aliev; de=Heydər Əliyev; pl=Hejdar Alijew | Haydar Aliyev; Geidar Aliyev; Heidar Aliev; Gueïdar Aliev; Geydar Aliyev; Haidar Aliyev; Gaidar Aliev | late; father; former; airport; foundation
Mehriban *Aliyeva | az | fr=Mehriban Alieva; de=Mehriban Alijewa; pl=Mehriban Alijewa
Jeyhun *Bayramov | az | fr=Djeyhoun Baïramov; de=Dschejhun Bajramow; es=Yeyhun Bayrámov; pl=Dżejhun Bajramow | Djeyhun Bayramov; Djeïkhoun Baïramov; Jeikhun Bayramov; Ceyhun Bayramov; Djeyhoun Bayramov; Jeyhoun Bayramov; Jeihun Bayramov; Dzheykhun Bayramov; Dzsejhun Bajramov; Dzhejchun Bajramov; Cihun Bayramov; Djeïhun Bayramov
Zakir *Hasanov | az | fr=Zakir Hassanov; de=Zakir Hasanow | Zakir Gasanov
Hikmet *Hajiyev | az | fr=Hikmet Hadjiev; de=Hikmet Hadschijew; es=Hikmet Hayíyev; pl=Hikmet Hadżyjew; tr=Hikmet Hacıyev | Hikmet Hajiev; Hikmat Hajiyev; Khikmet Gadzhiev; Hikmet Gadjiev; Khikmet Gadjiev; Hikmet Hadjiyev; Hikmat Hajiev; Hikmet Hadzhiev; Hikmet Gadzhiev
Rasim *Musabayov | az | | Rasim Musabeyov; Rasim Musabekov; Rasim Musabayev | Milli Majlis; Azerbaijan; Baku
Elmar *Mammadyarov | az | fr=Elmar Mammadiarov; de=Elmar Mammadjarow | Elmar Mamedyarov; Elmar Mamedjarov; Elmar Mamediarov
Abulfaz *Elchibey | az | fr=Aboulfaz Eltchibeï; de=Abulfas Eltschibej | Abulfez Elchibey; Aboulfaz Elchibey; Ebulfez Elcibey
Khadija *Ismayilova | az | fr=Khadija Ismaïlova; de=Chadidscha Ismajilowa | Hatice Ismayilova; Khadidja Ismayilova; Jadiya Ismailova; Khadidja Ismailova
Leyla *Yunus | az | fr=Leïla Iounous; de=Leyla Yunus | Leila Yunus
Ramiz *Mehdiyev | az | fr=Ramiz Mehdiev; de=Ramis Mehdijew
Ali *Asadov | az | fr=Ali Assadov; de=Ali Asadow
Ilgar *Mammadov | az | fr=Ilgar Mammadov; de=Ilgar Mammadow | Ilgar Mamedov
Gubad *Ibadoghlu | az | fr=Goubad Ibadoghlou | Qubad Ibadoghlu; Gubad Ibadoglu; Gubad Ibadov
Ali *Karimli | az | fr=Ali Kerimli; de=Ali Kerimli
Ayaz *Mutallibov | az | fr=Ayaz Moutalibov; de=Ajas Mütəllibov | Ayaz Mutalibov; Ayaz Moutallibov
Teimour *Radjabov | az | de=Teymur Rəcəbov; es=Teimur Radyábov | Teymur Rajabov; Teimur Radjabov; Teimur Rajabov
Shakhriyar *Mamedyarov | az | fr=Chakhriyar Mamediarov; de=Şəhriyar Məmmədyarov | Shahriyar Mammadyarov; Shakhriar Mamedyarov
Elchin *Amirbayov | az | fr=Eltchin Amirbayov; de=Eltschin Amirbajow | Eltchine Amirbayov; Elchin Amirbekov; Eltchin Amirbekov; Eltchine Amirbekov
Vagif *Dargahli | az | fr=Vaguif Dargahli; de=Wagif Dargahli | Vagif Dergahli; Vagif Dergyahli; Vagif Dargyakhly; Vaguif Dargyakhly
Anar *Eyvazov | az | fr=Anar Eïvazov; de=Anar Ejwasow
Aykhan *Hajizada | az | fr=Aïkhan Hadjizada; de=Aychan Hadschisada | Aykhan Hajizade; Aykhan Hadjizadeh; Aykhan Hajizadeh; Ayxan Hacızadə; Aykhan Hadjizada
Leyla *Abdullayeva | az | fr=Leïla Abdoullaïeva; de=Leyla Abdullajewa | Leyla Abdoullaïeva; Leyla Abdoullayeva; Leila Abdullayeva? | spokeswoman; spokesperson; ministry; ambassador
Rahman *Mustafayev | az | fr=Rahman Moustafaïev; de=Rahman Mustafajew | Rahman Moustafayev; Rahman Mustafaev
Farid *Shafiyev | az | fr=Farid Chafiev; de=Farid Schafijew | Farid Shafiev; Farid Chafiyev
Ulvi *Hasanli | az | fr=Oulvi Hassanli; de=Ulvi Hasanli | Ulvi Hassanli; Oulvi Hasanli
Sevinj *Vagifgizi | az | fr=Sevindj Vaguifkyzy; de=Sevinc Vaqifqızı | Sevinj Vaqifqizi; Sevindj Vaguifgyzy; Sevinj Vagifqizi; Sevindj Vagifgyzy; Sevindj Vagifkyzy
Rufat *Safarov | az | fr=Roufat Safarov; de=Rufat Safarow
Bahruz *Samadov | az | fr=Bahrouz Samadov; de=Bahrus Samadow | Bahrouz Samedov
Arif *Mammadov | az | fr=Arif Mammadov; de=Arif Mammadow | Arif Mamedov?; Arif Mammedov? | Azerbaijan; ambassador; diplomat
Shahin *Mustafayev | az | fr=Chahine Moustafaïev; de=Schahin Mustafajew | Chahin Moustafaïev; Shahin Mustafaev; Shahin Moustafaev
Vilayat *Eyvazov | az | fr=Vilayet Eïvazov; de=Wilajat Ejwasow | Vilayet Eyvazov; Vilayat Eivazov
Sahiba *Gafarova | az | | Sahiba Qafarova; Sakhiba Gafarova
Parviz *Shahbazov | az | fr=Parviz Chahbazov; de=Parwis Schahbasow | Pervez Shahbazov; Parviz Shakhbazov
Rovshan *Najaf | az | fr=Rovchan Nadjaf; de=Rowschan Nadschaf | Rovshan Nadjaf; Rovshan Nejaf
Mukhtar *Babayev | az | fr=Moukhtar Babaïev; de=Muchtar Babajew | Mukhtar Babaev; Moukhtar Babayev
Rusif *Huseynov | az | fr=Roussif Housseïnov; de=Rusif Husejnow | Rusif Guseynov; Rusif Huseinov
Zaur *Shiriyev | az | fr=Zaour Chiriev; de=Saur Schirijew | Zaur Shiriev; Zaour Shiriyev
Isa *Gambar | az | fr=Issa Gambar | Isa Qambar; Isa Kamber
Arif *Hajili | az | fr=Arif Hadjili; de=Arif Hadschili | Arif Hajily; Arif Gadzhyly
Shahin *Jafarli | az | fr=Chahine Djafarli; de=Schahin Dschafarli | Shahin Djafarli
Nasimi *Aghayev | az | fr=Nassimi Aghaïev; de=Nasimi Aghajew | Nasimi Agayev; Nasimi Agaev
Hafiz *Pashayev | az | fr=Hafiz Pachaïev; de=Hafis Paschajew | Hafiz Pashaev
Gurban *Gurbanov | az | fr=Gourban Gourbanov; de=Gurban Gurbanow | Qurban Qurbanov; Kurban Kurbanov?
# Georgia
Mikheil *Saakashvili | ka | fr=Mikheïl Saakachvili; de=Micheil Saakaschwili; es=Mijeíl Saakashvili; pt=Mikheil Saakashvili; nl=Micheil Saakasjvili; pl=Micheil Saakaszwili; cs=Michail Saakašvili | Mikhail Saakashvili; Mikhaïl Saakachvili; Mijail Saakashvili; Micheil Saakachvili |  | surname-known
Salome *Zourabichvili | ka | fr=Salomé Zourabichvili; de=Salome Surabischwili; es=Salomé Zurabishvili; pl=Salome Zurabiszwili; nl=Salome Zoerabisjvili; tr=Salome Zurabişvili | Salome Zurabichvili; Salome Zourabishvili; Salome Surabishvili; Salome Zurabišviliová |  | surname-known
Bidzina *Ivanishvili | ka | fr=Bidzina Ivanichvili; de=Bidsina Iwanischwili; pl=Bidzina Iwaniszwili | Bizdina Ivanishvili |  | surname-known
Irakli *Garibashvili | ka | fr=Irakli Garibachvili; de=Irakli Gharibaschwili; pl=Irakli Garibaszwili; tr=İrakli Garibaşvili | Irakli Gharibashvili
Irakli *Kobakhidze | ka | fr=Irakli Kobakhidzé; de=Irakli Kobachidse; es=Irakli Kobajidze; it=Irakli Kobakhidze; nl=Irakli Kobachidze; pl=Irakli Kobachidze; tr=İrakli Kobahidze
Mikheil *Kavelashvili | ka | fr=Mikheïl Kavelachvili; de=Micheil Kawelaschwili; es=Mijeíl Kavelashvili; pl=Micheil Kawelaszwili | Mikhail Kavelashvili; Mikhaïl Kavelachvili; Mijail Kavelashvili
Giorgi *Margvelashvili | ka | fr=Guiorgui Margvelachvili; de=Giorgi Margwelaschwili; es=Gueorgui Margvelashvili | Georgi Margvelashvili; Giorgi Margvelachvili
Giorgi *Gakharia | ka | fr=Guiorgui Gakharia; de=Giorgi Gacharia; es=Gueorgui Gajaria
Giorgi *Kvirikashvili | ka | fr=Guiorgui Kvirikachvili; de=Giorgi Kwirikaschwili | Giorgi Kvirikachvili
Eduard *Shevardnadze | ka | fr=Edouard Chevardnadze; de=Eduard Schewardnadse; es=Eduard Shevardnadze; it=Eduard Shevardnadze; nl=Edoeard Sjevardnadze; pl=Eduard Szewardnadze; pt=Eduard Chevardnadze
Zviad *Gamsakhurdia | ka | fr=Zviad Gamsakhourdia; de=Swiad Gamsachurdia; es=Zviad Gamsajurdia; pl=Zwiad Gamsachurdia
Nika *Gvaramia | ka | de=Nika Gwaramia
Nika *Melia | ka
Giga *Bokeria | ka
Zurab *Zhvania | ka | fr=Zourab Jvania; de=Surab Schwania; pl=Zurab Żwania
Nino *Burjanadze | ka | fr=Nino Bourdjanadze; de=Nino Burdschanadse; pl=Nino Burdżanadze | Nino Burdzhanadze; Nino Bourjanadze
Khvicha *Kvaratskhelia | ka | fr=Khvitcha Kvaratskhelia; de=Chwitscha Kwarazchelia; pl=Chwicza Kwaracchelia | Kvicha Kvaratskhelia; Khvicha Kvaratskelia
Raul *Khajimba | ka | fr=Raoul Khadjimba; de=Raul Chadschimba | Raul Khadzhimba; Raul Hajimba
Aslan *Bzhania | ka | fr=Aslan Bjania; de=Aslan Bschania
Mzia *Amaglobeli | ka | fr=Mzia Amaghlobeli; de=Msia Amaghlobeli; it=Mzia Amaglobeli | Msia Amaglobeli
Shalva *Papuashvili | ka | fr=Chalva Papouachvili; de=Schalwa Papuaschwili | Shalva Papouachvili
Katie *Melua | ka
Lasha *Talakhadze | ka | fr=Lacha Talakhadze; de=Lascha Talachadse
Giorgi *Vashadze | ka | fr=Guiorgui Vachadzé?; de=Giorgi Waschadse; es=Giorgi Vashadze | Giorgi Vachadze?; Georgui Vachadze?; Guiorgi Vachadzé? | opposition; party; Strategy; Aghmashenebeli; Tbilisi; Tbilissi; Georgia
Nino *Lomjaria | ka | fr=Nino Lomdjaria; de=Nino Lomdscharia
Levan *Ioseliani | ka | fr=Lévan Iosséliani; de=Lewan Iosseliani
Paata *Burchuladze | ka | fr=Paata Bourtchouladzé; de=Paata Burtschuladse; es=Paata Burchuladze; pl=Paata Burczuladze
Elene *Khoshtaria | ka | fr=Elene Khochtaria; de=Elene Choschtaria | Elena Khoshtaria
Mamuka *Khazaradze | ka | fr=Mamouka Khazaradzé; de=Mamuka Chasaradse
Zurab *Japaridze | ka | fr=Zourab Djaparidzé; de=Surab Dschaparidse | Zurab Djaparidze; Zurab Girchi Japaridze
Badri *Japaridze | ka | fr=Badri Djaparidzé; de=Badri Dschaparidse
Tina *Bokuchava | ka | fr=Tina Bokoutchava; de=Tina Bokutschawa | Tinatin Bokuchava
Vakhtang *Gomelauri | ka | fr=Vakhtang Gomelaouri; de=Wachtang Gomelauri
Guram *Tushishvili | ka | fr=Gouram Touchichvili; de=Guram Tuschischwili | Guram Touchichvili
Maka *Botchorishvili | ka | fr=Maka Botchorichvili; de=Maka Botschorischwili | Maka Bochorishvili
Levan *Khabeishvili | ka | fr=Levan Khabeïchvili; de=Lewan Chabeischwili
Nikoloz *Samkharadze | ka | fr=Nikoloz Samkharadzé; de=Nikolos Samcharadse
Gigi *Ugulava | ka | fr=Guigui Ougoulava; de=Gigi Ugulawa | Giga Ugulava
Thornike *Gordadze | ka | fr=Thorniké Gordadzé; de=Thornike Gordadse | +Tornike Gordadze
Anatoly *Bibilov | ru | fr=Anatoli Bibilov; de=Anatoli Bibilow | Anatoliy Bibilov
Alan *Gagloev | ru | fr=Alan Gagloïev; de=Alan Gaglojew | +Alan Gagloyev
# Russia
Fyodor *Lukyanov | ru | fr=Fiodor Loukianov; de=Fjodor Lukjanow; es=Fiódor Lukiánov; it=Fëdor Luk’janov; pl=Fiodor Łukjanow | Fedor Loukianov; Fedor Lukyanov
Sergei *Guriev | ru | fr=Sergueï Gouriev; de=Sergej Gurijew; es=Serguéi Gúriev | +Sergey Guriev
Ian *Nepomniachtchi | ru | fr=Ian Nepomniachtchi; de=Jan Nepomnjaschtschi; es=Ian Nepómniashchi | Yan Nepomnyashchy; Yan Nepomniachtchi; Yan Nepomnyaschiy; Ian Nepomnyashchy; Yan Nepomnyashchiy; Ian Nepomnyashchiy
Evgenia *Medvedeva | ru | fr=Evguenia Medvedeva; de=Jewgenija Medwedewa; es=Evgenia Medvédeva; it=Evgenija Medvedeva | +Evgeniya Medvedeva; +Yevgenia Medvedeva
Alina *Zagitova | ru | fr=Alina Zaguitova; de=Alina Sagitowa; es=Alina Zaguítova
Eteri *Tutberidze | ka | fr=Eteri Toutberidzé; de=Eteri Tutberidse
Alexander *Karelin | ru | fr=Alexandre Kareline; de=Alexander Karelin; es=Alexánder Karelin | Aleksandr Karelin
Lyudmila *Ulitskaya | ru | fr=Ludmila Oulitskaïa; de=Ljudmila Ulitzkaja; es=Liudmila Ulítskaya; it=Ljudmila Ulickaja | +Ludmila Ulitskaya
Dmitry *Glukhovsky | ru | fr=Dmitri Gloukhovski; de=Dmitri Gluchowski; es=Dmitri Glujovski; it=Dmitrij Gluchovskij; pl=Dmitrij Głuchowski | +Dmitri Glukhovsky
Boris *Akunin | ru | fr=Boris Akounine; de=Boris Akunin; es=Borís Akunin; nl=Boris Akoenin
Vladimir *Sorokin | ru | fr=Vladimir Sorokine; de=Wladimir Sorokin; es=Vladímir Sorokin; pl=Władimir Sorokin
Mikhail *Shishkin | ru | fr=Mikhaïl Chichkine; de=Michail Schischkin; es=Mijaíl Shishkin; it=Michail Šiškin; pl=Michaił Szyszkin
Viktor *Pelevin | ru | fr=Viktor Pelevine; de=Viktor Pelewin; es=Víktor Pelevin | Victor Pelevine; +Victor Pelevin
Sergei *Krikalev | ru | fr=Sergueï Krikaliov; de=Sergej Krikaljow; es=Serguéi Krikaliov | Sergei Krikalyov
Oleg *Kononenko | ru | fr=Oleg Kononenko; es=Oleg Kononenko
Tikhon *Shevkunov | ru | fr=Tikhon Chevkounov; de=Tichon Schewkunow; es=Tijon Shevkunov
Vladimir *Putin | ru | fr=Vladimir Poutine; de=Wladimir Putin; es=Vladímir Putin; nl=Vladimir Poetin; pl=Władimir Putin; hu=Vlagyimir Putyin; sv=Vladimir Putin | Vladimir Poutin; Vladmir Putin; Vladimirs Putins; Vladimiras Putinas | | surname-known
Dmitry *Medvedev | ru | fr=Dmitri Medvedev; de=Dmitri Medwedew; es=Dmitri Medvédev; it=Dmitrij Medvedev; nl=Dmitri Medvedev; pl=Dmitrij Miedwiediew | Dimitri Medvedev; Dmitriy Medvedev; Dmitry Medwedew; Dmitrijs Medvedevs; Dmitrijus Medvedevas | former president; Security Council | surname-ambiguous
Daniil *Medvedev | ru | de=Daniil Medwedew; es=Daniil Medvédev; pl=Daniił Miedwiediew | Danil Medvedev | tennis | surname-ambiguous
Dmitry *Peskov | ru | fr=Dmitri Peskov; de=Dmitri Peskow; es=Dmitri Peskov; it=Dmitrij Peskov; nl=Dmitri Peskov; pl=Dmitrij Pieskow | Dimitri Peskov; Dmitriy Peskov; Dmitrij Peskow; Dimitriy Peskov; Dmitrijs Peskovs; Dmitrijus Peskovas | | surname-known
Andrey *Melnichenko | ru | fr=Andreï Melnitchenko; de=Andrej Melnitschenko; es=Andréi Mélnichenko
Vasily *Golubev | ru | fr=Vassili Goloubev; de=Wassili Golubew; es=Vasili Gólubev | Vasiliy Golubev
Konstantin *Kosachev | ru | fr=Konstantin Kossatchev; de=Konstantin Kossatschow; es=Konstantín Kosachov
Alexander *Bastrykin | ru | fr=Alexandre Bastrykine; es=Alexandr Bastrikin | Aleksandr Bastrykin
Alexander *Khinshtein | ru | fr=Alexandre Khinchteïn; de=Alexander Chinschtein; es=Alexandr Jinshtein | Aleksandr Khinshtein
Sergei *Lavrov | ru | fr=Sergueï Lavrov; de=Sergej Lawrow; es=Serguéi Lavrov; it=Sergej Lavrov; pt=Serguei Lavrov; nl=Sergej Lavrov; pl=Siergiej Ławrow | +Sergey Lavrov; Sergejs Lavrovs; Sergejus Lavrovas | | surname-known
Sergei *Shoigu | ru | fr=Sergueï Choïgou; de=Sergej Schoigu; es=Serguéi Shoigú; it=Sergej Shojgu; pt=Serguei Choigu; nl=Sergej Sjojgoe; pl=Siergiej Szojgu; tr=Sergey Şoygu | +Sergey Shoigu; Sergei Choigu; Sergei Shoygu; Sergey Shoygu; Sergey Shoygou; Sergey Choigu; Sergej Šojgu; Sergej Sjojgu; Serghei Shoigu; Serghei Șoigu; Sergej Shoigu; Sergejs Šoigu; Sergejus Šoigu | | surname-known
Valery *Gerasimov | ru | fr=Valeri Guerassimov; de=Waleri Gerassimow; es=Valeri Guerásimov; it=Valerij Gerasimov; pl=Walerij Gierasimow | Valeri Gerasimov; Valery Guerassimov
Yevgeny *Prigozhin | ru | fr=Evgueni Prigojine; de=Jewgeni Prigoschin; es=Yevgueni Prigozhin; it=Evgenij Prigozhin; pt=Yevgeny Prigozhin; nl=Jevgeni Prigozjin; pl=Jewgienij Prigożyn; cs=Jevgenij Prigožin | Evgeny Prigozhin; Yevgeni Prigozhin; Evgueni Prigozhin; Evgeni Prigozhin; Yevgeny Prigojin; Evgueni Prigogine?; Yevgeny Prigozin; Jewgenij Prigoschin; Evgueni Prigojin; Jevgenij Prigosjin |  | surname-known
Dmitry *Utkin | ru | fr=Dmitri Outkine; de=Dmitri Utkin
Alexei *Navalny | ru | fr=Alexeï Navalny; de=Alexej Nawalny; es=Alexéi Navalni; it=Aleksej Navalnyj; pt=Alexei Navalny; nl=Aleksej Navalny; pl=Aleksiej Nawalny; cs=Alexej Navalnyj | Alexey Navalny; Aleksei Navalny; Alexei Nawalny; Aleksey Navalny; Alexander Navalny?; Aleksejs Navaļnijs; Aleksejus Navalnas; Aleksej Navaljni | | surname-known
Yulia *Navalnaya | ru | fr=Ioulia Navalnaïa; de=Julia Nawalnaja; es=Yulia Naválnaya; it=Julija Navalnaja; nl=Joelia Navalnaja; pl=Julia Nawalna | Julia Navalnaya; Julija Nawalnaja; Ioulia Navalnaya; Yulia Navalnaia; Yuliya Navalnaya
Mikhail *Mishustin | ru | fr=Mikhaïl Michoustine; de=Michail Mischustin; es=Mijaíl Mishustin; nl=Michail Misjoestin; pl=Michaił Miszustin
Maria *Zakharova | ru | fr=Maria Zakharova; de=Marija Sacharowa; es=María Zajárova; it=Marija Zacharova; nl=Maria Zacharova; pl=Maria Zacharowa; tr=Mariya Zaharova | Maria Sacharowa; Mariya Zakharova; Maria Zaharova; Mariia Zakharova
Nikolai *Patrushev | ru | fr=Nikolaï Patrouchev; de=Nikolai Patruschew; es=Nikolái Pátrushev; nl=Nikolaj Patroesjev; pl=Nikołaj Patruszew | Nikolay Patrushev
Sergei *Naryshkin | ru | fr=Sergueï Narychkine; de=Sergej Naryschkin; es=Serguéi Narishkin; pl=Siergiej Naryszkin | +Sergey Naryshkin; Sergei Narychkine
Alexander *Bortnikov | ru | fr=Alexandre Bortnikov; de=Alexander Bortnikow; es=Alexánder Bórtnikov; pl=Aleksandr Bortnikow | Aleksandr Bortnikov; Alexandr Bortnikov
Vyacheslav *Volodin | ru | fr=Viatcheslav Volodine; de=Wjatscheslaw Wolodin; es=Viacheslav Volodin; pl=Wiaczesław Wołodin; nl=Vjatsjeslav Volodin | Vyatcheslav Volodin
Valentina *Matviyenko | ru | fr=Valentina Matvienko; de=Walentina Matwijenko; pl=Walentina Matwijenko | Valentina Matveyenko
Sergei *Surovikin | ru | fr=Sergueï Sourovikine; de=Sergej Surowikin; es=Serguéi Surovikin; nl=Sergej Soerovikin; pl=Siergiej Surowikin | +Sergey Surovikin; Sergei Sourovikine
Andrei *Belousov | ru | fr=Andreï Beloussov; de=Andrej Beloussow; es=Andréi Beloúsov; pl=Andriej Biełousow | Andrey Belousov
Ramzan *Kadyrov | ru | de=Ramsan Kadyrow; es=Ramzán Kadírov; pl=Ramzan Kadyrow | Ramsan Kadyrov; Razman Kadyrov; Ramzan Qadyrov |  | surname-known
Akhmat *Kadyrov | ru | de=Achmat Kadyrow; fr=Akhmad Kadyrov; es=Ajmat Kadírov | Akhmed Kadyrov
Adam *Kadyrov | ru | de=Adam Kadyrow
Dmitry *Kozak | ru | fr=Dmitri Kozak; de=Dmitri Kosak
Sergei *Kiriyenko | ru | fr=Sergueï Kirienko; de=Sergej Kirijenko; es=Serguéi Kirienko | +Sergey Kiriyenko; Sergei Kirienko
Vladimir *Medinsky | ru | fr=Vladimir Medinski; de=Wladimir Medinski; pl=Władimir Miedinski | Vladimir Medinskiy
Yury *Ushakov | ru | fr=Iouri Ouchakov; de=Juri Uschakow; es=Yuri Ushakov; pl=Jurij Uszakow; nl=Joeri Oesjakov | Youri Ouchakov
Kirill *Dmitriev | ru | de=Kirill Dmitrijew; fr=Kirill Dmitriev; pl=Kiriłł Dmitrijew | Kirill Dmitriyev; Kyrill Dmitriev; Kirill Dmitryev; Cyril Dmitriev; Kirill Dimitriev
Igor *Sechin | ru | fr=Igor Setchine; de=Igor Setschin; pl=Igor Sieczin | Igor Setchin; Igor Sečin
Alexei *Miller | ru | fr=Alexeï Miller; de=Alexej Miller | Alexey Miller; Aleksei Miller | Gazprom
Elvira *Nabiullina | ru | fr=Elvira Nabioullina; de=Elwira Nabiullina
Anton *Siluanov | ru | fr=Anton Silouanov; de=Anton Siluanow
Alexander *Novak | ru | fr=Alexandre Novak; de=Alexander Nowak | Aleksandr Novak; Alexandr Novak
Sergei *Sobyanin | ru | fr=Sergueï Sobianine; de=Sergej Sobjanin; es=Serguéi Sobianin; pl=Siergiej Sobianin | +Sergey Sobyanin; Sergei Sobianin
Vasily *Nebenzya | ru | fr=Vassili Nebenzia; de=Wassili Nebensja; es=Vasili Nebenzia; pl=Wasilij Niebienzia | Vassily Nebenzia; Vasily Nebenzia
Leonid *Slutsky | ru | fr=Leonid Sloutski; de=Leonid Sluzki | Leonid Slutski
Gennady *Zyuganov | ru | fr=Guennadi Ziouganov; de=Gennadi Sjuganow; es=Guennadi Ziugánov; pl=Giennadij Ziuganow | Gennady Ziuganov; Gennadi Zyuganov
Vladimir *Zhirinovsky | ru | fr=Vladimir Jirinovski; de=Wladimir Schirinowski; es=Vladímir Zhirinovski; nl=Vladimir Zjirinovski; pl=Władimir Żyrinowski | Vladimir Jirinovsky; Vladimir Zhirinovskiy; Vladimir Zirinovskij; Vladímir Yirinovski |  | surname-known
Margarita *Simonyan | ru | fr=Margarita Simonian; de=Margarita Simonjan | | RT; editor
Vladimir *Solovyov | ru | fr=Vladimir Soloviov; de=Wladimir Solowjow; es=Vladímir Soloviov | Vladimir Soloviev; Vladimir Solovyev
Boris *Yeltsin | ru | fr=Boris Eltsine; de=Boris Jelzin; es=Borís Yeltsin; it=Boris Eltsin; pt=Boris Iéltsin; nl=Boris Jeltsin; pl=Borys Jelcyn | Boris Elcin |  | surname-known
Mikhail *Gorbachev | ru | fr=Mikhaïl Gorbatchev; de=Michail Gorbatschow; es=Mijaíl Gorbachov; it=Michail Gorbaciov; pt=Mikhail Gorbachev; nl=Michail Gorbatsjov; pl=Michaił Gorbaczow; cs=Michail Gorbačov | Mikhail Gorbachov; Michail Gorbachev; Mikhail Gorbaciov; Mihail Gorbaciov; Michael Gorbatschow; Mikhail Gorbatchov |  | surname-known
Leonid *Brezhnev | ru | fr=Leonid Brejnev; de=Leonid Breschnew; es=Leonid Brézhnev; it=Leonid Breznev; nl=Leonid Brezjnev; pl=Leonid Breżniew |  |  | surname-known
Nikita *Khrushchev | ru | fr=Nikita Khrouchtchev; de=Nikita Chruschtschow; es=Nikita Jrushchov; it=Nikita Krusciov; pt=Nikita Khrushchov; nl=Nikita Chroesjtsjov; pl=Nikita Chruszczow | Nikita Kruschev; Nikita Krushchev; Nikita Jruschov; Nikita Khruschev; Nikita Kruscev; Nikita Chruščov |  | surname-known
Joseph *Stalin | ka | fr=Joseph Staline; de=Josef Stalin; es=Iósif Stalin; it=Iosif Stalin; pt=Josef Stalin; nl=Jozef Stalin; pl=Józef Stalin | Josif Stalin |  | surname-known
Vladimir *Lenin | ru | fr=Vladimir Lénine; de=Wladimir Lenin; es=Vladímir Lenin; pl=Włodzimierz Lenin
Leon *Trotsky | ru | fr=Léon Trotski; de=Leo Trotzki; es=León Trotski; it=Lev Trotsky; pt=Leon Trótski; nl=Leon Trotski; pl=Lew Trocki | Leon Trotzky
Lavrentiy *Beria | ka | fr=Lavrenti Beria; de=Lawrenti Beria; es=Lavrenti Beria | Lavrenty Beria
Yuri *Andropov | ru | fr=Iouri Andropov; de=Juri Andropow; es=Yuri Andrópov | +Yury Andropov; Youri Andropov
Konstantin *Chernenko | ru | fr=Konstantin Tchernenko; de=Konstantin Tschernenko | Constantin Tchernenko
Andrei *Gromyko | ru | fr=Andreï Gromyko; de=Andrei Gromyko; es=Andréi Gromiko | Andrey Gromyko
Vyacheslav *Molotov | ru | fr=Viatcheslav Molotov; de=Wjatscheslaw Molotow; es=Viacheslav Mólotov
Georgy *Zhukov | ru | fr=Gueorgui Joukov; de=Georgi Schukow; es=Gueorgui Zhúkov; pl=Gieorgij Żukow | Georgi Zhukov; Georgiy Zhukov
Yevgeny *Primakov | ru | fr=Evgueni Primakov; de=Jewgeni Primakow; es=Yevgueni Primakov | Evgeny Primakov; Yevgeni Primakov
Boris *Nemtsov | ru | de=Boris Nemzow; es=Borís Nemtsov; pl=Borys Niemcow; nl=Boris Nemtsov | Boris Nemzov; Boris Nemcov
Garry *Kasparov | ru | de=Garri Kasparow; es=Garri Kaspárov; pl=Garri Kasparow | Gary Kasparov; Gari Kaspárov
Mikhail *Khodorkovsky | ru | fr=Mikhaïl Khodorkovski; de=Michail Chodorkowski; es=Mijaíl Jodorkovski; it=Michail Chodorkovskij; nl=Michail Chodorkovski; pl=Michaił Chodorkowski | Mikhail Jodorkovski; Mikhail Khodorkovskiy |  | surname-known
Vladimir *Kara-Murza | ru | de=Wladimir Kara-Mursa; fr=Vladimir Kara-Mourza; es=Vladímir Kara-Murzá; pl=Władimir Kara-Murza | Vladimir Kara Murza
Ilya *Yashin | ru | fr=Ilia Iachine; de=Ilja Jaschin; es=Iliá Yashin; pl=Ilja Jaszyn | Ilya Iachine; Ilja Jašin
Leonid *Volkov | ru | de=Leonid Wolkow
Boris *Nadezhdin | ru | fr=Boris Nadejdine; de=Boris Nadeschdin; pl=Borys Nadieżdin | Boris Nadezhdine
Alexander *Litvinenko | ru | fr=Alexandre Litvinenko; de=Alexander Litwinenko; es=Alexánder Litvinenko; pl=Aleksandr Litwinienko | Aleksandr Litvinenko; Alexandr Litvinenko
Sergei *Skripal | ru | fr=Sergueï Skripal; de=Sergej Skripal; es=Serguéi Skripal; pl=Siergiej Skripal | +Sergey Skripal
Anna *Politkovskaya | ru | fr=Anna Politkovskaïa; de=Anna Politkowskaja; es=Anna Politkóvskaya; it=Anna Politkovskaja; pl=Anna Politkowska
Dmitry *Muratov | ru | fr=Dmitri Mouratov; de=Dmitri Muratow; es=Dmitri Murátov; pl=Dmitrij Muratow
Marina *Ovsyannikova | ru | fr=Marina Ovsiannikova; de=Marina Owsjannikowa | Marina Ovsjannikova
Maria *Butina | ru | fr=Maria Boutina
Viktor *Bout | ru | de=Wiktor But; fr=Viktor Bout | Victor Bout
Alexander *Dugin | ru | fr=Alexandre Douguine; de=Alexander Dugin; es=Alexander Duguin; nl=Aleksandr Doegin; pl=Aleksandr Dugin | Alexandre Dugin; Alexander Douguine; Alexandr Dugin
Darya *Dugina | ru | fr=Daria Douguina; de=Darja Dugina; es=Daria Dúguina; pl=Daria Dugina | +Daria Dugina
Igor *Girkin | ru | fr=Igor Guirkine; de=Igor Girkin | Ígor Guirkin; Igor Girkine
Igor *Strelkov | ru | de=Igor Strelkow; pl=Igor Striełkow
Konstantin *Malofeev | ru | fr=Konstantin Malofeïev; de=Konstantin Malofejew | Konstantin Malofeyev
Oleg *Deripaska | ru
Roman *Abramovich | ru | fr=Roman Abramovitch; de=Roman Abramowitsch; es=Román Abramóvich; nl=Roman Abramovitsj; pl=Roman Abramowicz; it=Roman Abramovič
Alisher *Usmanov | uz | fr=Alicher Ousmanov; de=Alischer Usmanow; pl=Aliszer Usmanow | Alisher Ousmanov; Alicher Usmanov
Mikhail *Fridman | ru | fr=Mikhaïl Fridman; de=Michail Fridman; es=Mijaíl Fridman | Mikhail Friedman
Arkady *Rotenberg | ru | fr=Arkadi Rotenberg; de=Arkadi Rotenberg
Gennady *Timchenko | ru | fr=Guennadi Timtchenko; de=Gennadi Timtschenko | Gennady Timtchenko; Gennadi Timchenko
Yury *Kovalchuk | ru | fr=Iouri Kovaltchouk; de=Juri Kowaltschuk | +Yuri Kovalchuk
Boris *Berezovsky | ru | fr=Boris Berezovski; de=Boris Beresowski; pl=Borys Bieriezowski
Pavel *Durov | ru | fr=Pavel Dourov; de=Pawel Durow; es=Pável Dúrov; pl=Paweł Durow | Pavel Durow
Patriarch *Kirill | ru | fr=Patriarche Kirill; de=Patriarch Kyrill; es=Patriarca Cirilo; it=Patriarca Kirill; pl=Patriarcha Cyryl; nl=Patriarch Kirill | Patriarch Cyril; Patriarch Cyrill; Patriarch Cyrille; Patriarch Cyryl; Patriarch Cirilo; Patriarch Kiril
Timur *Ivanov | ru | fr=Timour Ivanov; de=Timur Iwanow
Sergei *Ryabkov | ru | fr=Sergueï Riabkov; de=Sergej Rjabkow; es=Serguéi Riabkov; pl=Siergiej Riabkow | +Sergey Ryabkov; Sergei Riabkov
Sergei *Rudskoy | ru | fr=Sergueï Roudskoï; de=Sergej Rudskoi | Sergey Rudskoi; Sergei Rudskoi
Igor *Konashenkov | ru | fr=Igor Konachenkov; de=Igor Konaschenkow; es=Ígor Konashénkov | Igor Konachenko
Alexander *Dvornikov | ru | fr=Alexandre Dvornikov; de=Alexander Dwornikow | Aleksandr Dvornikov
Igor *Kirillov | ru | de=Igor Kirillow; fr=Igor Kirillov | Igor Kirilov
Denis *Pushilin | ru | fr=Denis Pouchiline; de=Denis Puschilin; es=Denís Pushilin; pl=Denis Puszylin | Denis Pushylin
Leonid *Pasechnik | ru | fr=Leonid Passetchnik; de=Leonid Passetschnik; pl=Leonid Pasiecznik
Vladimir *Saldo | ru | de=Wladimir Saldo | Volodymyr Saldo
Yevgeny *Balitsky | ru | fr=Evgueni Balitski; de=Jewgeni Balizki | Evgeny Balitsky; Yevhen Balytsky
Sergei *Aksyonov | ru | fr=Sergueï Aksionov; de=Sergej Aksjonow; es=Serguéi Aksiónov | +Sergey Aksyonov; Sergei Aksionov; Sergei Aksenov; Sergey Aksenov; Sergueï Axionov; Sergueï Axenov; Sergej Aksenov
Alexander *Zakharchenko | ru | fr=Alexandre Zakhartchenko; de=Alexander Sachartschenko | Alexandr Zakharchenko; Oleksandr Zakharchenko
Dmitry *Rogozin | ru | fr=Dmitri Rogozine; de=Dmitri Rogosin | Dmitri Rogozin
Vladislav *Surkov | ru | fr=Vladislav Sourkov; de=Wladislaw Surkow
Anatoly *Chubais | ru | fr=Anatoli Tchoubaïs; de=Anatoli Tschubais; es=Anatoli Chubáis | Anatoly Tchoubais
Alexei *Kudrin | ru | fr=Alexeï Koudrine; de=Alexej Kudrin | Alexey Kudrin
German *Gref | ru | fr=Guerman Gref | +Herman Gref; Germain Gref
Yevgeny *Roizman | ru | fr=Evgueni Roïzman; de=Jewgeni Roisman | Evgeny Roizman
Lyubov *Sobol | ru | fr=Lioubov Sobol; de=Ljubow Sobol; es=Liubov Sóbol
Pyotr *Tolstoy | ru | fr=Piotr Tolstoï; de=Pjotr Tolstoi | Pyotr Tolstoi; Piotr Tolstoy; Petr Tolstoy
Oleg *Orlov | ru | de=Oleg Orlow | | Memorial
Svetlana *Gannushkina | ru | fr=Svetlana Gannouchkina; de=Swetlana Gannuschkina
Yury *Gagarin | ru | fr=Youri Gagarine; de=Juri Gagarin; es=Yuri Gagarin; it=Jurij Gagarin; nl=Joeri Gagarin; pl=Jurij Gagarin | +Yuri Gagarin; Iouri Gagarine
Andrei *Sakharov | ru | fr=Andreï Sakharov; de=Andrej Sacharow; es=Andréi Sájarov; it=Andrej Sacharov; nl=Andrej Sacharov; pl=Andriej Sacharow | Andrey Sakharov
Alexander *Solzhenitsyn | ru | fr=Alexandre Soljenitsyne; de=Alexander Solschenizyn; es=Aleksandr Solzhenitsyn; it=Aleksandr Solženicyn; nl=Aleksandr Solzjenitsyn; pl=Aleksandr Sołżenicyn; pt=Alexander Soljenítsin | Alexander Soljenitsyn; Alexander Solzhenitsin
Fyodor *Dostoevsky | ru | fr=Fiodor Dostoïevski; de=Fjodor Dostojewski; es=Fiódor Dostoyevski; it=Fëdor Dostoevskij; pt=Fiódor Dostoiévski; nl=Fjodor Dostojevski; pl=Fiodor Dostojewski | +Fyodor Dostoyevsky; Fedor Dostoevsky; Fiodor Dostoyevsky; Feodor Dostoevsky
Leo *Tolstoy | ru | fr=Léon Tolstoï; de=Leo Tolstoi; es=León Tolstói; it=Lev Tolstoj; pt=Liev Tolstói; nl=Leo Tolstoj; pl=Lew Tołstoj | Lev Tolstoy; Leon Tolstoy
Anton *Chekhov | ru | fr=Anton Tchekhov; de=Anton Tschechow; es=Antón Chéjov; it=Anton Čechov; pt=Anton Tchékhov; nl=Anton Tsjechov; pl=Anton Czechow | Anton Tchekov; Anton Chekov
Alexander *Pushkin | ru | fr=Alexandre Pouchkine; de=Alexander Puschkin; es=Alexandr Pushkin; it=Aleksandr Puškin; pt=Alexandre Púchkin; nl=Aleksandr Poesjkin; pl=Aleksandr Puszkin | Aleksandr Pushkin; Alexander Pouchkine
Pyotr Ilyich *Tchaikovsky | ru | fr=Piotr Ilitch Tchaïkovski; de=Pjotr Iljitsch Tschaikowski; es=Piotr Ilich Chaikovski; it=Pëtr Il'ič Čajkovskij; nl=Pjotr Iljitsj Tsjaikovski; pl=Piotr Czajkowski | Piotr Ilyich Tchaikovsky; Peter Ilyich Tchaikovsky; Pyotr Tchaikovsky; Piotr Tchaikovski
Dmitri *Shostakovich | ru | fr=Dmitri Chostakovitch; de=Dmitri Schostakowitsch; es=Dmitri Shostakóvich; it=Dmitrij Šostakovič; nl=Dmitri Sjostakovitsj; pl=Dmitrij Szostakowicz | Dmitry Shostakovich; Dimitri Chostakovitch
Igor *Stravinsky | ru | fr=Igor Stravinski; de=Igor Strawinsky; es=Ígor Stravinski; pl=Igor Strawinski
Sergei *Rachmaninoff | ru | fr=Sergueï Rachmaninov; de=Sergej Rachmaninow; es=Serguéi Rajmáninov; pl=Siergiej Rachmaninow | Sergei Rachmaninov; +Sergey Rachmaninoff; Sergei Rakhmaninov
Sergei *Prokofiev | ru | fr=Sergueï Prokofiev; de=Sergej Prokofjew; es=Serguéi Prokófiev; it=Sergej Prokof'ev; pl=Siergiej Prokofjew | +Sergey Prokofiev
Mikhail *Bulgakov | ru | fr=Mikhaïl Boulgakov; de=Michail Bulgakow; es=Mijaíl Bulgákov; nl=Michail Boelgakov; pl=Michaił Bułhakow
Sergei *Eisenstein | ru | fr=Sergueï Eisenstein; de=Sergej Eisenstein; es=Serguéi Eisenstein; it=Sergej Ejzenstejn; pl=Siergiej Eisenstein | +Sergey Eisenstein
Andrei *Tarkovsky | ru | fr=Andreï Tarkovski; de=Andrej Tarkowskij; es=Andréi Tarkovski; it=Andrej Tarkovskij; pl=Andriej Tarkowski | Andrey Tarkovsky; Andrej Tarkovsky
Andrey *Zvyagintsev | ru | fr=Andreï Zviaguintsev; de=Andrej Swjaginzew; es=Andréi Zviáguintsev; pl=Andriej Zwiagincew | Andrei Zvyagintsev
Kirill *Serebrennikov | ru | de=Kirill Serebrennikow; es=Kiril Serébrennikov; pl=Kiriłł Sieriebriennikow | Kirill Serebrenikov
Mikhail *Baryshnikov | ru | fr=Mikhaïl Barychnikov; de=Michail Baryschnikow; es=Mijaíl Baríshnikov; pl=Michaił Barysznikow
Rudolf *Nureyev | ru | fr=Rudolf Noureev; de=Rudolf Nurejew; es=Rudolf Nuréyev; nl=Rudolf Noerejev; pl=Rudolf Nuriejew | Rudolf Noureïev; Rudolf Noureyev; Rudolf Nureev
Valery *Gergiev | ru | fr=Valeri Guerguiev; de=Waleri Gergijew; es=Valeri Guérguiev; pl=Walerij Giergijew | Valeri Gergiev; Valery Guerguiev
Anna *Netrebko | ru | fr=Anna Netrebko; pl=Anna Netrebko
Maria *Sharapova | ru | fr=Maria Charapova; de=Marija Scharapowa; es=María Sharápova; nl=Maria Sjarapova; pl=Maria Szarapowa
Andrey *Rublev | ru | fr=Andreï Roublev; de=Andrej Rubljow; es=Andréi Rubliov; pl=Andriej Rublow | Andrei Rublev
Karen *Khachanov | ru | fr=Karen Khatchanov; de=Karen Chatschanow; es=Karén Jachánov; pl=Karen Chaczanow
Mirra *Andreeva | ru | de=Mirra Andrejewa; pl=Mirra Andriejewa; fr=Mirra Andreeva | Mirra Andreyeva
Alexander *Ovechkin | ru | fr=Alexandre Ovetchkine; de=Alexander Owetschkin; pl=Aleksandr Owieczkin | +Alex Ovechkin; +Aleksandr Ovechkin; Alexandr Ovechkin
Kamila *Valieva | ru | fr=Kamila Valieva; de=Kamila Walijewa; pl=Kamiła Walijewa | Kamila Valiyeva
Fedor *Emelianenko | ru | fr=Fedor Emelianenko; de=Fjodor Jemeljanenko | Fyodor Emelianenko; Fedor Yemelyanenko
Khabib *Nurmagomedov | ru | fr=Khabib Nourmagomedov; de=Chabib Nurmagomedow; es=Jabib Nurmagomédov; pl=Chabib Nurmagomiedow | Habib Nurmagomedov
Anatoly *Karpov | ru | fr=Anatoli Karpov; de=Anatoli Karpow; es=Anatoli Kárpov
Lev *Yashin | ru | fr=Lev Yachine; de=Lew Jaschin; pl=Lew Jaszyn | Lev Iachine; Lev Yashine
Yelena *Isinbayeva | ru | fr=Elena Isinbaïeva; de=Jelena Issinbajewa; es=Yelena Isinbáyeva; pl=Jelena Isinbajewa | Elena Isinbayeva; Yelena Isinbaeva
Shamil *Basayev | ru | fr=Chamil Bassaïev; de=Schamil Bassajew; es=Shamil Basáyev; pl=Szamil Basajew | Shamil Basaev; Shamil Bassayev
Aslan *Maskhadov | ru | fr=Aslan Maskhadov; de=Aslan Maschadow; pl=Asłan Maschadow | Aslan Maschadov
Dzhokhar *Dudayev | ru | fr=Djokhar Doudaïev; de=Dschochar Dudajew; es=Dzhojar Dudáyev; pl=Dżochar Dudajew | Djokhar Dudayev; Jokhar Dudayev; Dzhokhar Dudaev; Djokhar Doudaev
Alla *Pugacheva | ru | fr=Alla Pougatcheva; de=Alla Pugatschowa; pl=Ałła Pugaczowa | Alla Pugachova
Tatyana *Golikova | ru | fr=Tatiana Golikova; de=Tatjana Golikowa
Tatyana *Moskalkova | ru | fr=Tatiana Moskalkova; de=Tatjana Moskalkowa
Maria *Lvova-Belova | ru | fr=Maria Lvova-Belova; de=Marija Lwowa-Belowa; es=María Lvova-Belova; pl=Maria Lwowa-Biełowa | Maria Lvova Belova; Mariya Lvova-Belova
Alexander *Lapin | ru | fr=Alexandre Lapine; de=Alexander Lapin | Aleksandr Lapin
Rustam *Muradov | ru | fr=Roustam Mouradov; de=Rustam Muradow; pl=Rustam Muradow
Yunus-bek *Yevkurov | ru | fr=Iounous-bek Evkourov; de=Junus-bek Jewkurow | Yunus-bek Evkurov
Alexei *Overchuk | ru | fr=Alexeï Overtchouk; de=Alexej Owertschuk; es=Alexéi Overchuk; pl=Aleksiej Owierczuk | Alexey Overchuk; Alexei Overtchuk; Alexey Overtchuk; +Aleksey Overchuk
Marat *Khusnullin | ru | fr=Marat Khousnoulline; de=Marat Chusnullin; es=Marat Jusnulin | Marat Husnullin
Igor *Khovaev | ru | fr=Igor Khovaïev; de=Igor Chowajew | +Igor Khovayev
Sergei *Kopyrkin | ru | fr=Sergueï Kopyrkine; de=Sergej Kopyrkin | +Sergey Kopyrkin
Mikhail *Galuzin | ru | fr=Mikhaïl Galouzine; de=Michail Galusin; es=Mijaíl Galuzin | Mikhail Galouzin
Vyacheslav *Gladkov | ru | | Viacheslav Gladkov; Vyatcheslav Gladkov; Vjatsjeslav Gladkov | Belgorod; governor
# Ukraine
Sergiy *Stakhovsky | uk | fr=Sergiy Stakhovsky; de=Serhij Stachowskyj | Serhiy Stakhovsky; Sergueï Stakhovski
Vasyl *Lomachenko | uk | fr=Vassyl Lomatchenko; de=Wassyl Lomatschenko; es=Vasili Lomachenko; pl=Wasyl Łomaczenko | Vasiliy Lomachenko
Volodymyr *Zelenskyy | uk | fr=Volodymyr Zelensky; de=Wolodymyr Selenskyj; es=Volodímir Zelenski; it=Volodymyr Zelensky; pt=Volodymyr Zelensky; nl=Volodymyr Zelensky; pl=Wołodymyr Zełenski; cs=Volodymyr Zelenskyj; sv=Volodymyr Zelenskyj; tr=Volodimir Zelenskiy | +Volodymyr Zelensky; +Volodymyr Zelenskiy; Volodymyr Zelenski; Volodymyr Zelenskyi; Vladimir Zelensky?; Volodymyr Selenskyj; Wolodymyr Selensky; Vladimir Zelenski; Volodimir Zelensky; Volodymir Zelensky; Vladimir Zelenskiy; Volodymyr Zelenskij; Wolodymyr Selenski; Volodymyr Selenskij; Wladimir Selenski; Vladimir Zelenskij; Volodimir Zelenskij; Volodimirs Zelenskis; Volodymyras Zelenskis | Ukrain; Kyiv; Kiev; Kremlin; Donbas; Crimea; Donetsk; Putin; Moscow | surname-known
Olena *Zelenska | uk | de=Olena Selenska; pl=Ołena Zełenska | Olena Zelenskaya; Elena Zelenska
Petro *Poroshenko | uk | fr=Petro Porochenko; de=Petro Poroschenko; nl=Petro Porosjenko; pl=Petro Poroszenko; cs=Petro Porošenko | Piotr Poroshenko; Pyotr Poroshenko; Petr Poroshenko |  | surname-known
Viktor *Yanukovych | uk | fr=Viktor Ianoukovitch; de=Wiktor Janukowytsch; es=Víktor Yanukóvich; it=Viktor Janukovyč; nl=Viktor Janoekovitsj; pl=Wiktor Janukowycz; pt=Viktor Yanukovich | Viktor Yanoukovitch; Viktor Janukovich; Victor Yanukovych; Viktor Janukovič; Viktor Ianukovich; Viktor Janukovitj; Wiktor Janukowitsch |  | surname-known
Viktor *Yushchenko | uk | fr=Viktor Iouchtchenko; de=Wiktor Juschtschenko; es=Víktor Yúshchenko; nl=Viktor Joesjtsjenko; pl=Wiktor Juszczenko; it=Viktor Juščenko | Viktor Yuschenko; Viktor Youchtchenko |  | surname-known
Yulia *Tymoshenko | uk | fr=Ioulia Tymochenko; de=Julija Tymoschenko; es=Yulia Timoshenko; it=Julija Tymošenko; nl=Joelia Timosjenko; pl=Julia Tymoszenko | Ioulia Timochenko; Julia Timoshenko; Yulia Tymochenko; Yuliya Tymoshenko; Iulia Timochenko |  | surname-known
Leonid *Kuchma | uk | fr=Leonid Koutchma; de=Leonid Kutschma; nl=Leonid Koetsjma; pl=Leonid Kuczma
Leonid *Kravchuk | uk | fr=Leonid Kravtchouk; de=Leonid Krawtschuk; nl=Leonid Kravtsjoek; pl=Leonid Krawczuk
Arseniy *Yatsenyuk | uk | fr=Arseni Iatseniouk; de=Arsenij Jazenjuk; es=Arseni Yatseniuk; pl=Arsenij Jaceniuk | Arseniy Yatseniuk; Arseny Yatsenyuk
Dmytro *Kuleba | uk | fr=Dmytro Kouleba; es=Dmitró Kuleba; nl=Dmytro Koeleba; pl=Dmytro Kułeba; tr=Dmitro Kuleba | Dmitry Kuleba; Dmitri Kuleba; Dimitro Kuleba |  | surname-known
Andrii *Sybiha | uk | fr=Andrii Sybiga; de=Andrij Sybiha; es=Andrí Sibiga; it=Andrii Sybiha; pl=Andrij Sybiha | Andriy Sybiha; Andriy Sybiga; Andrii Sibiga; Andri Sybiga
Andriy *Yermak | uk | fr=Andriy Iermak; de=Andrij Jermak; es=Andrí Yermak; it=Andrij Jermak; pl=Andrij Jermak | Andrii Yermak; Andrii Iermak; Andrei Yermak
Denys *Shmyhal | uk | fr=Denys Chmyhal; de=Denys Schmyhal; es=Denís Shmigal; nl=Denys Sjmyhal; pl=Denys Szmyhal; it=Denys Šmyhal | Denis Shmygal; Denys Chmygal; Denis Shmyhal; Denys Shmygal; Denys Chmihal
Yulia *Svyrydenko | uk | fr=Ioulia Svyrydenko; de=Julija Swyrydenko; es=Yulia Sviridenko; pl=Julia Swyrydenko | Yuliia Svyrydenko
Mykhailo *Podolyak | uk | fr=Mykhaïlo Podoliak; de=Mychajlo Podoljak; es=Mijailo Podoliak; it=Mykhailo Podolyak; nl=Mychajlo Podoljak; pl=Mychajło Podolak | Mykhaylo Podolyak; Mikhail Podolyak; Mikhaïlo Podoliak
Oleksiy *Arestovych | uk | fr=Oleksiï Arestovytch; de=Oleksij Arestowytsch; es=Oleksi Arestovich | Alexei Arestovich; Oleksii Arestovych; Oleksiy Arestovich; Alexeï Arestovitch; Aleksey Arestovich
Oleksii *Reznikov | uk | fr=Oleksiï Reznikov; de=Olexij Resnikow; es=Oleksi Réznikov; pl=Ołeksij Reznikow | Oleksiy Reznikov; Alexei Reznikov; Olexiy Reznikov
Rustem *Umerov | uk | fr=Roustem Oumerov; de=Rustem Umjerow; es=Rustem Umérov; nl=Roestem Oemerov; pl=Rustem Umierow | Rustem Umierov; Rustam Umerov; Roustem Umerov
Valerii *Zaluzhnyi | uk | fr=Valeri Zaloujny; de=Walerij Saluschnyj; es=Valeri Zaluzhni; it=Valerij Zaluzhny; nl=Valeri Zaloezjny; pl=Wałerij Załużny; pt=Valery Zaluzhny | +Valery Zaluzhny; +Valerii Zaluzhny; Valeriy Zaluzhny; Valeriy Zaluzhnyi; Valery Zaluzhnyi; Valeri Zaluzhny; Valerij Zalužnyj; Waleri Saluschny; Valerij Zaluzjnyj; Waleri Saluschnyj |  | surname-known
Oleksandr *Syrskyi | uk | fr=Oleksandr Syrsky; de=Olexander Syrskyj; es=Oleksandr Sirski; it=Oleksandr Syrsky; pl=Ołeksandr Syrski | +Oleksandr Syrsky; Oleksandr Syrskiy; Alexander Syrsky; Alexandr Syrsky; Oleksandr Sirskiy
Kyrylo *Budanov | uk | fr=Kyrylo Boudanov; de=Kyrylo Budanow; es=Kirilo Budánov; nl=Kyrylo Boedanov; pl=Kyryło Budanow | Kirill Budanov; Kyrilo Budanov
Vasyl *Maliuk | uk | fr=Vassyl Maliouk; de=Wassyl Maljuk; es=Vasil Maliuk | +Vasyl Malyuk
Mykola *Oleshchuk | uk | fr=Mykola Olechtchouk; de=Mykola Oleschtschuk | Mykola Oleschuk
Oleksiy *Danilov | uk | fr=Oleksiï Danilov; de=Oleksij Danilow | Oleksi Danilov
Ruslan *Stefanchuk | uk | fr=Rouslan Stefantchouk; de=Ruslan Stefantschuk
David *Arakhamia | uk | fr=David Arakhamia; de=Dawyd Arachamija | Davyd Arakhamia; David Arajamia
Vitali *Klitschko | uk | fr=Vitali Klitschko; es=Vitali Klichkó; it=Vitalij Klyčko; nl=Vitali Klytsjko; pl=Witalij Kliczko; pt=Vitali Klitschko | Vitaly Klitschko; Vitaliy Klitschko; Vitalii Klitschko; Vitaly Klichko; Vitali Klychkó; Vitalij Klytjko; Vitali Klitchko; Vitali Klicico
Wladimir *Klitschko | uk | fr=Wladimir Klitschko; es=Wladimir Klichkó; nl=Volodymyr Klytsjko; pl=Władimir Kliczko | Vladimir Klitschko; Volodymyr Klitschko
Ihor *Klymenko | uk | fr=Ihor Klymenko; es=Igor Klimenko; pl=Ihor Kłymenko | Igor Klymenko; Ihor Klimenko
Denys *Monastyrsky | uk | fr=Denys Monastyrsky; de=Denys Monastyrskyj; es=Denís Monastirski; pl=Denys Monastyrski | Denis Monastyrsky; Denys Monastyrskyi; Denys Monastyrskiy
Iryna *Vereshchuk | uk | fr=Iryna Verechtchouk; de=Iryna Wereschtschuk; es=Irina Vereshchuk; pl=Iryna Wereszczuk | Iryna Vereschuk
Iryna *Venediktova | uk | de=Iryna Wenediktowa; es=Irina Venedíktova
Dmytro *Lubinets | uk | fr=Dmytro Loubinets; de=Dmytro Lubinez; es=Dmitró Lubinets
Mykhailo *Fedorov | uk | fr=Mykhaïlo Fedorov; de=Mychajlo Fedorow; es=Mijailo Fédorov; pl=Mychajło Fedorow | Mikhail Fedorov; Mykhaylo Fedorov; Mikhailo Fedorov
Serhiy *Haidai | uk | fr=Serguiï Gaïdaï; de=Serhij Hajdaj; es=Serguéi Gaidai | Sergei Gaidai; +Serhii Haidai; Sergiy Gaidai; Serhiy Gaidai
Vitaliy *Kim | uk | fr=Vitali Kim; de=Witalij Kim | Vitaly Kim; Vitalii Kim | Mykolaiv; governor
Oleksandr *Tarnavskyi | uk | fr=Oleksandr Tarnavsky; de=Oleksandr Tarnawskyj; es=Oleksandr Tarnavski | Oleksandr Tarnavskiy; Alexander Tarnavsky
Oleh *Nikolenko | uk | fr=Oleg Nikolenko; de=Oleh Nikolenko; es=Oleg Nikolenko | Oleg Nykolenko
Oleh *Syniehubov | uk | fr=Oleh Synegoubov; de=Oleh Synjehubow; es=Oleg Sinegúbov | Oleh Synegubov; Oleh Sinegubov; Oleh Synehubov; Oleg Synegubov; Oleg Siniegubov; Oleg Synegoubov; Oleg Syniegoubov; Oleh Synehoubov
Ihor *Terekhov | uk | fr=Igor Terekhov; de=Ihor Terechow; es=Igor Térejov
Andriy *Sadovyi | uk | fr=Andriy Sadovy; de=Andrij Sadowyj; pl=Andrij Sadowy | Andrii Sadovyi
Hennadiy *Trukhanov | uk | fr=Guennadi Troukhanov; de=Hennadij Truchanow | +Gennadiy Trukhanov; Gennady Trukhanov
Ihor *Kolomoisky | uk | fr=Igor Kolomoïski; de=Ihor Kolomojskyj; es=Ígor Kolomoiski; pl=Ihor Kołomojski | Igor Kolomoisky; Ihor Kolomoyskyi; Ihor Kolomoyskyy; Igor Kolomoyskiy; Igor Kolomoiskiy
Rinat *Akhmetov | uk | fr=Rinat Akhmetov; de=Rinat Achmetow; es=Rinat Ajmétov; pl=Rinat Achmetow | Rinat Ahmetov
Viktor *Medvedchuk | uk | fr=Viktor Medvedtchouk; de=Wiktor Medwedtschuk; es=Víktor Medvedchuk; pl=Wiktor Medwedczuk | Victor Medvedchuk
Viktor *Pinchuk | uk | fr=Viktor Pintchouk; de=Wiktor Pintschuk | Victor Pinchuk
Mykola *Azarov | uk | fr=Mykola Azarov; de=Mykola Asarow | Nikolai Azarov
Oleksandr *Turchynov | uk | fr=Oleksandr Tourtchynov; de=Oleksandr Turtschynow; pl=Ołeksandr Turczynow | Alexander Turchinov; Oleksandr Tourtchinov; Olexander Turchynov
Stepan *Bandera | uk
Nadiya *Savchenko | uk | fr=Nadia Savtchenko; de=Nadija Sawtschenko; es=Nadia Sávchenko; pl=Nadija Sawczenko | Nadezhda Savchenko
Oleg *Sentsov | uk | fr=Oleg Sentsov; de=Oleh Senzow; es=Oleg Sentsov; pl=Ołeh Sencow | Oleh Sentsov
Serhiy *Zhadan | uk | fr=Serhiy Jadan; de=Serhij Zhadan; es=Serhi Zhadán; pl=Serhij Żadan | Serhii Zhadan; Serguiy Jadan; Serguei Zhadan
Andrey *Kurkov | uk | fr=Andreï Kourkov; de=Andrej Kurkow; es=Andréi Kurkov | Andriy Kurkov
Oleksandra *Matviichuk | uk | fr=Oleksandra Matviïtchouk; de=Oleksandra Matwijtschuk; es=Oleksandra Matviichuk; pl=Ołeksandra Matwijczuk | Oleksandra Matviychuk
Mstyslav *Chernov | uk | fr=Mstyslav Tchernov; es=Mstislav Chernov
Oleksandr *Usyk | uk | fr=Oleksandr Oussyk; es=Oleksandr Úsik; pl=Ołeksandr Usyk; nl=Oleksandr Oesyk | Alexander Usyk; Aleksandr Usyk; Olexandr Usyk; Alexandre Oussyk; Oleksandr Ousyk; Aleksandr Usik; Alexander Ussik
Andriy *Shevchenko | uk | fr=Andriy Chevtchenko; de=Andrij Schewtschenko; es=Andriy Shevchenko; pl=Andrij Szewczenko; nl=Andrij Sjevtsjenko | Andrei Shevchenko; Andrii Shevchenko | football; Milan
Taras *Shevchenko | uk | fr=Taras Chevtchenko; de=Taras Schewtschenko; es=Tarás Shevchenko; pl=Taras Szewczenko | | poet
Mykhailo *Mudryk | uk | fr=Mykhaïlo Moudryk; de=Mychajlo Mudryk; es=Mijailo Mudrik; pl=Mychajło Mudryk | Mikhailo Mudryk; Mykhaylo Mudryk; Mikhaylo Mudryk
Oleksandr *Zinchenko | uk | fr=Oleksandr Zintchenko; de=Olexandr Sintschenko; pl=Ołeksandr Zinczenko | Alexander Zinchenko; Olexandr Zinchenko
Elina *Svitolina | uk | de=Elina Switolina; pl=Elina Switolina
Marta *Kostyuk | uk | fr=Marta Kostiouk; de=Marta Kostjuk; es=Marta Kóstyuk; pl=Marta Kostiuk
Nestor *Makhno | uk | fr=Nestor Makhno; de=Nestor Machno; es=Néstor Majnó; pl=Nestor Machno
Nikolai *Gogol | uk | fr=Nicolas Gogol; de=Nikolai Gogol; es=Nikolái Gógol; it=Nikolaj Gogol'; nl=Nikolaj Gogol; pl=Nikołaj Gogol | Nikolay Gogol; Mykola Hohol
Symon *Petliura | uk | fr=Simon Petlioura; de=Symon Petljura; pl=Symon Petlura | Simon Petlyura; Simon Petliura; Symon Petlyura
Bohdan *Khmelnytsky | uk | fr=Bohdan Khmelnytsky; de=Bohdan Chmelnyzkyj; es=Bogdán Jmelnitski; pl=Bohdan Chmielnicki | Bogdan Khmelnitsky; Bohdan Khmelnytskyi
Serhii *Plokhy | uk | de=Serhii Plokhy | Serhiy Plokhy; Serhii Plokhii
Serhii *Lysak | uk | fr=Sergiï Lyssak; de=Serhij Lyssak; es=Serguí Lisak; pl=Serhij Łysak | Serguiï Lyssak; Serhiï Lyssak; Serhiy Lysak; Sergiy Lysak; Sergii Lysak; Serhiy Lyssak
Vadym *Filashkin | uk | fr=Vadym Filachkine; de=Wadym Filaschkin; es=Vadim Filashkin; pl=Wadym Fiłaszkin | Vadim Filachkine; Vadym Filachkin
Ivan *Fedorov | uk | fr=Ivan Fedorov; de=Iwan Fedorow | Ivan Fiodorov? | Zaporizhzhia; Melitopol; governor; mayor
Oleksandr *Prokudin | uk | fr=Oleksandr Prokoudine; de=Olexander Prokudin; es=Oleksandr Prokudin | Oleksandr Prokoudin; Alexandre Prokoudine
Pavlo *Kyrylenko | uk | fr=Pavlo Kyrylenko; de=Pawlo Kyrylenko; es=Pavló Kirilenko
Oleksii *Kuleba | uk | fr=Oleksiï Kouleba; de=Olexij Kuleba | +Oleksiy Kuleba; Alexeï Kouleba
Ruslan *Kravchenko | uk | fr=Rouslan Kravtchenko; de=Ruslan Krawtschenko
Maksym *Kozytskyi | uk | fr=Maksym Kozytsky; de=Maksym Kosyzkyj | +Maksym Kozytsky; Maxim Kozitsky; Maksym Kozytskyy
Oleh *Kiper | uk | fr=Oleg Kiper; de=Oleh Kiper | Oleh Kipper; Oleg Kipper
Serhii *Popko | uk | fr=Sergiï Popko; de=Serhij Popko | +Serhiy Popko; Serguiï Popko; Sergiy Popko
Tymur *Tkachenko | uk | fr=Timour Tkatchenko; de=Tymur Tkatschenko | Tymour Tkatchenko; Timur Tkachenko
Andrii *Yusov | uk | fr=Andriï Ioussov; de=Andrij Jussow | +Andriy Yusov; Andriï Youssov
Illia *Yevlash | uk | fr=Illia Ievlach; de=Illja Jewlasch | Ilia Ievlach; Illia Evlach; Illya Yevlash
Nazar *Voloshyn | uk | fr=Nazar Volochine; de=Nasar Woloschyn | Nazar Volochyn; Nazar Voloshin
Dmytro *Lykhovii | uk | fr=Dmytro Lykhoviï; de=Dmytro Lychowij | Dmytro Likhoviy; Dmytro Lykhoviy; Dmytro Lykhovy
Yurii *Ihnat | uk | fr=Iouri Ihnat; de=Jurij Ihnat | +Yuriy Ihnat; Youri Ignat; Iouriï Ihnat; Iurii Ihnat
# Belarus and Moldova
Darya *Domracheva | be | fr=Daria Domratcheva; de=Darja Domratschewa; es=Daria Dómracheva; pl=Darja Domraczewa
Renato *Usatii | ro | ro=Renato Usatîi; fr=Renato Usatîi; ru=Renato Usatyi | Renato Usatyy; Renato Oussatii
Vladimir *Voronin | ro | fr=Vladimir Voronine; de=Wladimir Woronin; es=Vladímir Voronin
Alexander *Lukashenko | be | fr=Alexandre Loukachenko; de=Alexander Lukaschenko; es=Aleksandr Lukashenko; it=Aleksandr Lukashenko; pt=Alexander Lukashenko; nl=Aleksandr Loekasjenko; pl=Alaksandr Łukaszenka; cs=Alexandr Lukašenko; tr=Aleksandr Lukaşenko | Alyaksandr Lukashenka; Alexandr Lukashenko; Alexander Loukachenko; Aliaksandr Lukashenka; Alexander Lukashenka; Aleksander Lukashenko; Aleksandrs Lukašenko; Aliaksandras Lukašenka; Aleksandar Lukašenko; Aliaksandr Loukachenka; Aleksandr Lukashenka; Aliaksandr Lukachenka | | surname-known
Sviatlana *Tsikhanouskaya | be | fr=Svetlana Tikhanovskaïa; de=Swetlana Tichanowskaja; es=Svetlana Tijanóvskaya; it=Svetlana Tikhanovskaja; nl=Svetlana Tichanovskaja; pl=Swiatłana Cichanouska; pt=Svetlana Tikhanovskaya | Sviatlana Tsikhanouskaia; +Svetlana Tikhanovskaya; Svetlana Tsikhanouskaya; Sviatlana Tikhanovskaya; Svjatlana Cihanouska; Sviatlana Cichanouskaja; Svetlana Tihanovska | | surname-known
Siarhei *Tsikhanouski | be | fr=Sergueï Tikhanovski; de=Sergej Tichanowski; pl=Siarhiej Cichanouski | +Sergei Tikhanovsky; Syarhei Tsikhanouski; Sergei Tikhanovski; Sergey Tikhanovsky
Maria *Kolesnikova | be | fr=Maria Kolesnikova; de=Maria Kolesnikowa; es=María Kolésnikova; pl=Maryja Kalesnikawa | Maryia Kalesnikava; Maria Kalesnikava; Marya Kalesnikava
Ales *Bialiatski | be | fr=Ales Bialiatski; de=Ales Bjaljazki; es=Alés Bialiatski; nl=Ales Bjaljatski; pl=Aleś Bialacki | Ales Bialatski; Ales Byalyatski; Ales Beliatski; Ales Belyatsky
Viktor *Babariko | be | fr=Viktor Babariko; de=Wiktor Babariko; pl=Wiktar Babaryka | Viktar Babaryka; Victor Babariko
Roman *Protasevich | be | fr=Roman Protassevitch; de=Roman Protassewitsch; es=Román Protasévich; nl=Roman Protasevitsj; pl=Raman Pratasiewicz | Raman Pratasevich
Veronika *Tsepkalo | be | fr=Veronika Tsepkalo; de=Weronika Zepkalo; pl=Weranika Capkała | Veranika Tsapkala
Vladimir *Makei | be | fr=Vladimir Makeï; de=Wladimir Makej; es=Vladímir Makéi; pl=Uładzimir Makiej | Uladzimir Makei; Vladimir Makey
Svetlana *Alexievich | be | fr=Svetlana Alexievitch; de=Swetlana Alexijewitsch; es=Svetlana Aleksiévich; it=Svetlana Aleksievič; nl=Svetlana Aleksijevitsj; pl=Swiatłana Aleksijewicz; pt=Svetlana Aleksiévitch | Svetlana Alexijevich; Sviatlana Alexievich
Franak *Viacorka | be | fr=Franak Viatchorka; de=Franak Wjatschorka; es=Franak Viachorka; nl=Franak Vjatsjorka; sv=Franak Vjatjorka; pl=Franak Wiaczorka; cs=Franak Vjačorka | +Franak Viačorka; Franak Vyachorka
Uladzimir *Matskevich | be | fr=Ouladzimir Matskevitch; de=Uladsimir Mazkewitsch; es=Uladzímir Matskévich; pl=Uładzimir Mackiewicz | Wladimir Mazkewitsch; +Vladimir Matskevich
Aryna *Sabalenka | be | es=Arina Sabalenka | Aryna Sobolenko
Victoria *Azarenka | be | fr=Victoria Azarenka; de=Wiktoryja Asaranka; pl=Wiktoria Azarenka | Viktoria Azarenka; Victoria Azarenko; Viktoryia Azarenka
Mihai *Popsoi | ro | fr=Mihai Popșoi; ro=Mihai Popșoi
Maia *Sandu | ro | | Maya Sandu; Maja Sandu
Igor *Dodon | ro
Vlad *Plahotniuc | ro | | Vladimir Plahotniuc; Vladimir Plakhotniuk
Ilan *Shor | ro | ro=Ilan Șor; fr=Ilan Șor | Ilan Chor; Ilan Schor
Dorin *Recean | ro
Natalia *Gavrilita | ro | ro=Natalia Gavrilița
Evghenia *Gutul | ro | ro=Evghenia Guțul; fr=Evguenia Goutsoul; de=Jewgenia Guzul | Yevgenia Gutsul; Evgenia Gutul; Evgenia Gutsul; Yevgenia Goutsoul; Evghenia Gutsul; Yevgeniya Gutsul
Alexandru *Munteanu | ro | | Aleksandru Munteanu; Alexandr Munteanu
Vadim *Krasnoselsky | ru | fr=Vadim Krasnosselski; de=Wadim Krasnosselski | Vadim Krasnoselski; Vadim Krasnoselskiy
Evgeny *Shevchuk | ru | | Yevgeny Shevchuk; Evgheni Shevchuk; Evghenii Sevciuk | Transnistria; Tiraspol; Pridnestrovie | surname-ambiguous
# Central Asia
Bakhtiyor *Saidov | uz | fr=Bakhtior Saïdov; de=Bachtijor Saidow; es=Bajtiyor Saídov; pl=Bachtijor Saidow | Bakhtiyar Saidov; Baxtiyor Saidov; Bakhtier Saidov; Bahtiyor Saidov
Sirojiddin *Muhriddin | tg | fr=Sirodjiddin Mouhriddine; de=Sirodschiddin Muhriddin; es=Siroyiddín Mujriddín | Sirojiddin Mukhriddin; Sirodjiddin Mukhriddin; Sirodzhiddin Muhriddin; Sirojiddin Muhriddinov
Kassym-Jomart *Tokayev | kk | fr=Kassym-Jomart Tokaïev; de=Qassym-Schomart Toqajew; es=Kasim-Yomart Tokáyev; it=Kassym-Jomart Tokaev; nl=Kassym-Zjomart Tokajev; pl=Kasym-Żomart Tokajew; pt=Kassym-Jomart Tokayev; tr=Kasım Cömert Tokayev | Kassym-Schomart Tokajew; Kasym-Zhomart Tokayev; Kassim-Jomart Tokayev; Qasym-Jomart Toqayev; Kassym-Zhomart Tokayev; Kasim-Jomart Tokayev; Kasym-Žomart Tokajev; Kasim-Yomart Tokaev; Kasym-Jomart Tokaïev |  | surname-known
Nursultan *Nazarbayev | kk | fr=Noursoultan Nazarbaïev; de=Nursultan Nasarbajew; es=Nursultán Nazarbáyev; it=Nursultan Nazarbaev; nl=Noersoeltan Nazarbajev; pl=Nursułtan Nazarbajew; pt=Nursultan Nazarbayev | Noursultan Nazarbayev; Nursultan Nazarbajev |  | surname-known
Mukhtar *Ablyazov | kk | fr=Moukhtar Abliazov; de=Muchtar Abljasow; es=Mujtar Abliázov; pl=Muchtar Ablazow | Mukhtar Abliazov
Olzhas *Bektenov | kk | fr=Oljas Bektenov; de=Olschas Bektenow | Olzhas Bektyonov; Olzhas Bektenow
Karim *Massimov | kk | fr=Karim Massimov; de=Karim Massimow | Karim Masimov
Murat *Nurtleu | kk | fr=Mourat Nourtleou | Murat Nurtleou; Murat Nurtileu
Elena *Rybakina | kk | de=Jelena Rybakina; es=Yelena Ribákina; fr=Elena Rybakina; pl=Jelena Rybakina | Yelena Rybakina; Elena Ribakina
Gennady *Golovkin | kk | fr=Gennady Golovkin; de=Gennadi Golowkin; es=Gennadi Golovkin | Gennadiy Golovkin; Guennadi Golovkine
Timur *Bekmambetov | kk | fr=Timour Bekmambetov; de=Timur Bekmambetow
Shavkat *Mirziyoyev | uz | fr=Chavkat Mirzioïev; de=Schawkat Mirsijojew; es=Shavkat Mirziyóyev; it=Shavkat Mirziyoyev; nl=Sjavkat Mirzijojev; pl=Szawkat Mirzijojew; pt=Shavkat Mirziyoyev; tr=Şevket Mirziyoyev | Chavkat Mirziyoyev; Shavkat Mirziyoev; Shavkat Mirzioyev; Shavkat Mirzijojev
Islam *Karimov | uz | de=Islam Karimow; es=Islam Karímov; pl=Isłam Karimow | Islom Karimov
Gulnara *Karimova | uz | fr=Goulnara Karimova; de=Gulnara Karimowa; pl=Gulnara Karimowa
Saida *Mirziyoyeva | uz | fr=Saïda Mirzioïeva; de=Saida Mirsijojewa | Saida Mirziyoeva
Sadyr *Japarov | ky | fr=Sadyr Japarov; de=Sadyr Dschaparow; es=Sadir Yapárov; nl=Sadyr Zjaparov; pl=Sadyr Dżaparow; tr=Sadır Caparov | Sadyr Zhaparov; Sadir Japarov; Sadyr Djaparov; Sadyr Jeparov; Sadyr Żaparow; Sadyr Žaparov
Sooronbay *Jeenbekov | ky | fr=Sooronbaï Jeenbekov; de=Sooronbai Dscheenbekow; es=Sooronbái Yeenbékov; pl=Sooronbaj Dżeenbekow | Sooronbay Zheenbekov; Sooronbai Zheenbekov
Almazbek *Atambayev | ky | fr=Almazbek Atambaïev; de=Almasbek Atambajew; es=Almazbek Atambáyev; pl=Ałmazbek Atambajew | Almazbek Atambaev
Roza *Otunbayeva | ky | fr=Roza Otounbaïeva; de=Rosa Otunbajewa; es=Roza Otunbáyeva; pl=Roza Otunbajewa | Rosa Otunbayeva; Roza Otunbaeva
Kurmanbek *Bakiyev | ky | fr=Kourmanbek Bakiev; de=Kurmanbek Bakijew; es=Kurmanbek Bakíyev; pl=Kurmanbek Bakijew | Kurmanbek Bakiev
Askar *Akayev | ky | fr=Askar Akaïev; de=Askar Akajew; pl=Askar Akajew | Askar Akaev
Kamchybek *Tashiyev | ky | fr=Kamtchybek Tachiev; de=Kamtschybek Taschijew | +Kamchybek Tashiev; Kamchibek Tashiev
Emomali *Rahmon | tg | fr=Emomali Rahmon; de=Emomalij Rahmon; es=Emomali Rahmón; pl=Emomali Rahmon | Emomali Rakhmon; Imomali Rakhmonov; Emomalii Rahmon; Emomali Rakhmonov; Emomalii Rakhmon; Imomali Rachmon; Emomali Rachmon; Imomali Rakhmon
Rustam *Emomali | tg | fr=Roustam Emomali; de=Rustam Emomalij | Rustam Emomalii
Gurbanguly *Berdimuhamedow | tk | fr=Gourbangouly Berdimoukhamedov; de=Gurbanguly Berdimuhamedow; es=Gurbangulí Berdimujamédov; it=Gurbanguly Berdimuhamedow; nl=Goerbangoeli Berdimoechamedov; pl=Gurbanguły Berdimuhamedow | +Gurbanguly Berdymukhamedov; Kurbanguly Berdymukhammedov; +Gurbanguly Berdymukhammedov; +Gurbanguly Berdimuhamedov; Gourbangouly Berdymoukhamedov; Gurbanguly Berdimukhamedov; Gourbangouly Berdymoukhammedov; Gourbangouly Berdimoukhammedov
Serdar *Berdimuhamedow | tk | fr=Serdar Berdimoukhamedov; es=Serdar Berdimujamédov; nl=Serdar Berdimoechamedov | +Serdar Berdymukhamedov; +Serdar Berdymukhammedov; +Serdar Berdimuhamedov; Serdar Berdimukhamedov; Serdar Berdymoukhammedov; Serdar Berdymoukhamedov; Serdar Berdimoukhammedov
Saparmurat *Niyazov | tk | fr=Saparmourat Niazov; de=Saparmurat Nijasow; es=Saparmyrat Nyýazow; pl=Saparmurat Nijazow | Saparmyrat Niyazov; Saparmurad Niyazov
# People who spell their own names otherwise than the rules would
Nino *Haratischwili | ka | | +Nino Haratischvili
Ara *Toranian | hy
Anna *Kournikova | ru
Dmitri *Tcherniakov | ru | | +Dmitry Chernyakov
Wassily *Kandinsky | ru | fr=Vassily Kandinsky | +Vasily Kandinsky
Ara *Abramyan | hy | | +Ara Abrahamyan
Mikhail *Youzhny | ru
Chingiz *Aitmatov | ky | fr=Tchinguiz Aïtmatov; de=Tschingis Aitmatow; es=Chinguiz Aitmátov; pl=Czingiz Ajtmatow | Chinghiz Aitmatov; Tchingiz Aitmatov; Chyngyz Aitmatov
`
