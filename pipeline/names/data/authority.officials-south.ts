/** Ministers, party leaders, commanders, writers and athletes of the Middle East, Africa, Asia and Latin America, by countries. */
export const officialsSouth = `
# Iran
Mohammad Reza *Aref | fa
Fatemeh *Mohajerani | fa
Aziz *Nasirzadeh | fa
Eskandar *Momeni | fa
Mohsen *Paknejad | fa
Abdolnaser *Hemmati | fa
Kazem *Gharibabadi | fa
Majid *Takht-Ravanchi | fa
Amir Saeid *Iravani | fa
Ali Bagheri *Kani | fa
Ali Akbar *Velayati | fa
Ali Akbar *Ahmadian | fa
Mohammad *Pakpour | fa
Abdolrahim *Mousavi | fa
Esmail *Khatib | fa
Ali Akbar *Salehi | fa
Behrouz *Kamalvandi | fa
Kamal *Kharrazi | fa
Mohammad *Mokhber | fa
Mohammad Ali *Jafari | fa
Yahya Rahim *Safavi | fa
Ali *Fadavi | fa
Alireza *Tangsiri | fa
Habibollah *Sayyari | fa
Ahmad *Alamolhoda | fa
Mostafa *Tajzadeh | fa
Faezeh *Hashemi | fa
Sadeq *Larijani | fa
Ali *Vaez | fa
Toomaj *Salehi | fa
Elnaz *Rekabi | fa
Kimia *Alizadeh | fa
Hassan *Yazdani | fa
Majid *Majidi | fa
Golshifteh *Farahani | fa
Taraneh *Alidoosti | fa
Mohammad Reza *Shajarian | fa
Mohammad Reza *Zahedi | fa
Hossein *Taeb | fa
Mohammad *Marandi | fa
Saeed *Khatibzadeh | fa
Ramin *Mehmanparast | fa
Majid *Khademi | fa
Abdolreza Rahmani *Fazli | fa
Mohammad Baqer *Zolqadr | fa
Voria *Ghafouri | fa
Reza *Deghati | fa
Azar *Nafisi | fa
Forough *Farrokhzad | fa
Mohammad Sadegh *Motamedian | fa
Mansour *Bijar | fa
# Afghanistan, Pakistan
Sher Mohammad Abbas *Stanikzai | ps
Mohammad Hassan *Akhund | ps
Hamdullah *Mohib | ps
Rula *Ghani | ps
Hanif *Atmar | ps
Asadullah *Khalid | ps
Noor Wali *Mehsud | ps
Fawzia *Koofi | ps
Khawaja *Asif | ur
Mohsin *Naqvi | ur
Bilawal *Bhutto | ur
Ahsan *Iqbal | ur
Attaullah *Tarar | ur
Qamar Javed *Bajwa | ur
Ahmed Sharif *Chaudhry | ur
Shah Mahmood *Qureshi | ur
Asad *Umar | ur
Ali Amin *Gandapur | ur
Faiz *Hameed | ur
Mahrang *Baloch | ur
Masood *Azhar | ur
Maulana Fazlur *Rehman | ur
Babar *Azam | ur
Arshad *Nadeem | ur
# Turkey
Cevdet *Yilmaz | tr | tr=Cevdet Yılmaz
Ibrahim *Yumakli | tr | tr=İbrahim Yumaklı
Fahrettin *Koca | tr
Fahrettin *Altun | tr
Burhanettin *Duran | tr
Metin *Gurak | tr | tr=Metin Gürak
Selcuk *Bayraktaroglu | tr | tr=Selçuk Bayraktaroğlu
Haluk *Bayraktar | tr
Muharrem *Ince | tr | tr=Muharrem İnce
Muharrem *Erkek | tr
Tuncer *Bakirhan | tr | tr=Tuncer Bakırhan
Tulay *Hatimogullari | tr | tr=Tülay Hatimoğulları
Pervin *Buldan | tr
Sirri Sureyya *Onder | tr | tr=Sırrı Süreyya Önder
Leyla *Zana | tr
Mithat *Sancar | tr
Can *Atalay | tr
Fatih *Erbakan | tr
Necmettin *Erbakan | tr
Temel *Karamollaoglu | tr | tr=Temel Karamollaoğlu
Musavat *Dervisoglu | tr | tr=Müsavat Dervişoğlu
Abdulkadir *Uraloglu | tr | tr=Abdulkadir Uraloğlu
Alparslan *Bayraktar | tr
Omer *Bolat | tr | tr=Ömer Bolat
Yusuf *Tekin | tr
Kemal *Memisoglu | tr | tr=Kemal Memişoğlu
Akin *Gurlek | tr | tr=Akın Gürlek
Bulent *Arinc | tr | tr=Bülent Arınç
Cemil *Cicek | tr | tr=Cemil Çiçek
Ismet *Inonu | tr | tr=İsmet İnönü
Kenan *Evren | tr
Alparslan *Turkes | tr | tr=Alparslan Türkeş
Celal *Bayar | tr
Adnan *Menderes | tr
Nuri *Sahin | tr | tr=Nuri Şahin
Hakan *Sukur | tr | tr=Hakan Şükür
Kenan *Yildiz | tr | tr=Kenan Yıldız
Fatih *Terim | tr
Aziz *Nesin | tr
Yasar *Kemal | tr | tr=Yaşar Kemal
Zulfu *Livaneli | tr | tr=Zülfü Livaneli
Ara *Guler | tr | tr=Ara Güler
Fazil *Say | tr
Taner *Akcam | tr | tr=Taner Akçam
Ahmet *Altan | tr
Nedim *Sener | tr | tr=Nedim Şener
Feridun *Sinirlioglu | tr | tr=Feridun Sinirlioğlu
Mehmet Kemal *Bozay | tr
Nuh *Yilmaz | tr | tr=Nuh Yılmaz
Volkan *Bozkir | tr | tr=Volkan Bozkır
Ozgur *Demirtas | tr | tr=Özgür Demirtaş
Ferdi *Zeyrek | tr
Cemil *Tugay | tr
Zeydan *Karalar | tr
Mehmet Ali *Agca | tr | tr=Mehmet Ali Ağca
Dilek *Imamoglu | tr | tr=Dilek İmamoğlu
Berkay *Gezgin | tr
# Iraq
Fuad *Hussein | ar
Thabit *al-Abbasi | ar
Mahmoud *al-Mashhadani | ar
Mohammed *al-Halbousi | ar
Faiq *Zidan | ar
Qasim *al-Araji | ar
Falih *al-Fayyadh | ar
Akram *al-Kaabi | ar
Ammar *al-Hakim | ar
Khamis *al-Khanjar | ar
Zaha *Hadid | ar
Qubad *Talabani | ku
Sipan *Hamo | ku
Aldar *Khalil | ku
Murat *Karayilan | ku
Cemil *Bayik | ku
Bese *Hozat | ku
Ferhad Abdi *Sahin | ku
# Lebanon, Syria, Palestinians
Rodolphe *Haykal | ar
Abdallah Bou *Habib | ar
Wafiq *Safa | ar
Mohammed *Raad | ar
Hassan *Fadlallah | ar
Fouad *Siniora | ar
Tarek *Bitar | ar
Hind *Kabawat | ar
Anas *Khattab | ar
Hikmat *al-Hijri | ar
Farouq *al-Sharaa | ar
Ali *Mamlouk | ar
Suhail *al-Hassan | ar
Rami *Makhlouf | ar
Raed *al-Saleh | ar
Osama *Hamdan | ar
Izzat *al-Rishq | ar
Zaher *Jabarin | ar
Izz al-Din *al-Haddad | ar
Sami *Abu Zuhri | ar
Basem *Naim | ar
Mahmoud *al-Zahar | ar
Fathi *Hamad | ar
Majed *Faraj | ar
Jibril *Rajoub | ar
Rawhi *Fattouh | ar
Husam *Zomlot | ar
Yasser *Abu Shabab | ar
Hussam *Abu Safiya | ar
Ahmad *Saadat | ar
Khalida *Jarrar | ar
Ghassan *Abu Sitta | ar
Ziad *Rahbani | ar
Nizar *Qabbani | ar
# Israel
Effie *Defrin | he
Shlomi *Binder | he
Aharon *Haliva | he
Tamir *Hayman | he
Tzachi *Hanegbi | he
Danny *Danon | he
Gilad *Erdan | he
Yoav *Kisch | he
Amichai *Chikli | he
Orit *Strook | he
Miri *Regev | he
Nir *Barkat | he
Yitzhak *Goldknopf | he
Moshe *Gafni | he
Simcha *Rothman | he
Sharren *Haskel | he
Oren *Marmorstein | he
Eylon *Levy | he
Edan *Alexander | he
Noa *Argamani | he
Gilad *Shalit | he
Matan *Zangauker | he
Einav *Zangauker | he
Yifat *Tomer-Yerushalmi | he
Yair *Golan | he
Merav *Michaeli | he
Avigdor *Kahalani | he
Ofer *Cassif | he
Etgar *Keret | he
Zeruya *Shalev | he
Ari *Folman | he
Yuval *Abraham | he
Roman *Gofman | he
Yehuda *Glick | he
Mordechai *Vanunu | he
Meir *Kahane | he
Baruch *Goldstein | he
Yonatan *Netanyahu | he
Tzipi *Hotovely | he
Ze'ev *Elkin | he
Yuval *Steinitz | he
Aida *Touma-Suleiman | ar
# Gulf, Yemen, Jordan
Anwar *Gargash | ar
Abdullah *bin Zayed | ar
Mansour *bin Zayed | ar
Tahnoon *bin Zayed | ar
Lana *Nusseibeh | ar
Abdullah *al-Yahya | ar
Salman *bin Hamad al-Khalifa | ar
Yasir *al-Rumayyan | ar
Abdulaziz *bin Salman | ar
Turki *al-Faisal | ar
Musaed *al-Aiban | ar
Jasem *al-Budaiwi | ar
Haitham *al-Ghais | ar
Aidarous *al-Zubaidi | ar
Salem *bin Breik | ar
Ahmed Awad *bin Mubarak | ar
Mohammed *Abdulsalam | ar
Mahdi *al-Mashat | ar
Ahmed *al-Rahawi | ar
Mohammed *al-Ghamari | ar
Shaya Mohsin *Zindani | ar
Jafar *Hassan | ar
Bisher *al-Khasawneh | ar
Omar *Razzaz | ar
Muammar *al-Eryani | ar
# North Africa
Mostafa *Madbouly | ar
Abbas *Kamel | ar
Khaled *el-Enany | ar
Bassem *Youssef | ar
Diaa *Rashwan | ar
Saddam *Haftar | ar
Belqasem *Haftar | ar
Osama *Hammad | ar
Khaled *al-Mishri | ar
Mohammed *Takala | ar
Emad *Trabelsi | ar
Abdullah *al-Senussi | ar
Osama *Njeem | ar
Najla *Mangoush | ar
Nadir *Larbaoui | ar
Sifi *Ghrieb | ar
Ramtane *Lamamra | ar
Kamel *Maddouri | ar
Sarra Zaafrani *Zenzri | ar
Mohamed Ali *Nafti | ar
Noureddine *Taboubi | ar
Ayachi *Zammel | ar
Sihem *Bensedrine | ar
Hamma *Hammami | ar
Fouad Ali *El Himma | ar
Saadeddine *Othmani | ar
Abdelilah *Benkirane | ar
Mohamed Ould *Ghazouani | ar
Mohamed Ould *Abdel Aziz | ar
Hichem *Mechichi | ar
Youssef *Chahed | ar
Ahmed *Ouyahia | ar
Abdelkader *Bengrina | ar
Assia *Djebar | ar
Yasmina *Khadra | ar
Youssef *En-Nesyri | ar
Riyad *Mahrez | ar
Hocine *Ait Ahmed | ar
Noureddine *Bhiri | ar
Mohamed *Choukri | ar
# Sudan, Horn
Yasser *al-Atta | ar
Shams al-Din *Kabbashi | ar
Ibrahim *Gabir | ar
Malik *Agar | ar
Abdelrahim *Dagalo | ar
Gibril *Ibrahim | ar
Mariam *al-Mahdi | ar
Sadiq *al-Mahdi | ar
Ali *Karti | ar
Abdelaziz *al-Hilu | ar
Abdel Wahid *al-Nur | ar
Musa *Hilal | ar
Khalid Omar *Yousif | ar
Mohamed Hassan *al-Taishi | ar
Gedion *Timothewos | am
Redwan *Hussien | am
Taye Atske *Selassie | am
Berhanu *Jula | am
Tadesse *Werede | am
Demeke *Mekonnen | am
Workneh *Gebeyehu | am
Mulatu *Teshome | am
Sahle-Work *Zewde | am
Jawar *Mohammed | am
Jaal *Marroo | am
Tsadkan *Gebretensae | am
Letesenbet *Gidey | am
Tigist *Assefa | am
Muse Bihi *Abdi | so
Hamza Abdi *Barre | so
Mohamed Hussein *Roble | so
Said Abdullahi *Deni | so
Ilhan *Omar | so
Mo *Farah | so
# West and Central Africa
Ali Lamine *Zeine | fr
Salifou *Mody | fr
Sadio *Camara | fr
Jean Emmanuel *Ouedraogo | fr | fr=Jean Emmanuel Ouédraogo
Karamoko Jean-Marie *Traore | fr | fr=Karamoko Jean-Marie Traoré
Amadou *Koufa | fr
Soumaila *Cisse | fr | fr=Soumaïla Cissé
Amadou *Ba | fr
El Malick *Ndiaye | fr
Yassine *Fall | fr
Khalifa *Sall | fr
Barthelemy *Dias | fr | fr=Barthélémy Dias
Cellou Dalein *Diallo | fr
Sidya *Toure | fr | fr=Sidya Touré
Henri Konan *Bedie | fr | fr=Henri Konan Bédié
Robert Beugre *Mambe | fr | fr=Robert Beugré Mambé
Patrick *Achi | fr
Simone *Gbagbo | fr
Charles *Ble Goude | fr | fr=Charles Blé Goudé
Romuald *Wadagni | fr
Thomas *Boni Yayi | fr
Reckya *Madougou | fr
Gilbert *Diendere | fr | fr=Gilbert Diendéré
Zephirin *Diabre | fr | fr=Zéphirin Diabré
Allamaye *Halina | fr
Saleh *Kebzabo | fr
Abderaman *Koulamallah | fr
Yaya *Dillo | fr
Albert *Ondo Ossa | fr
Sylvia *Bongo | fr
Nourredin *Bongo | fr
Issa *Tchiroma Bakary | fr
Joshua *Osih | fr
Cabral *Libii | fr
Joseph Dion *Ngute | fr
Ferdinand *Ngoh Ngoh | fr
Judith *Suminwa Tuluka | fr
Therese *Kayikwamba Wagner | fr | fr=Thérèse Kayikwamba Wagner
Patrick *Muyaya | fr
Jean-Pierre *Bemba | fr
Vital *Kamerhe | fr
Constant *Mutamba | fr
Bertrand *Bisimwa | fr
Sultani *Makenga | fr
Willy *Ngoma | fr
Bosco *Ntaganda | fr
Olivier *Nduhungirehe | fr
Yolande *Makolo | fr
James *Kabarebe | fr
Vincent *Biruta | fr
Victoire *Ingabire | fr
Amadou Toumani *Toure | fr | fr=Amadou Toumani Touré
Bakary *Sambe | fr
Alioune *Tine | fr
Felwine *Sarr | fr
Mohamed Mbougar *Sarr | fr
Aliko *Dangote | fr
Abdoul Karim *Meckassoua | fr
Anicet-Georges *Dologuele | fr | fr=Anicet-Georges Dologuélé
Francois *Bozize | fr | fr=François Bozizé
Michel *Djotodia | fr
Jean-Bedel *Bokassa | fr | fr=Jean-Bédel Bokassa
Gnassingbe *Eyadema | fr
Mathieu *Kerekou | fr | fr=Mathieu Kérékou
Felix *Houphouet-Boigny | fr | fr=Félix Houphouët-Boigny
Oumou *Sangare | fr | fr=Oumou Sangaré
Salif *Keita | fr
Youssou *N'Dour | fr
Kalidou *Koulibaly | fr
Akinwumi *Adesina | en
Nyesom *Wike | en
Rabiu *Kwankwaso | en
Yemi *Osinbajo | en
Nnamdi *Kanu | en
Nuhu *Ribadu | en
Ike *Ekweremadu | en
Sani *Abacha | en
Victor *Osimhen | en
Julius Maada *Bio | en
Joseph *Boakai | en
Mahamudu *Bawumia | en
Jerry *Rawlings | en
# East and southern Africa
Kithure *Kindiki | sw
Rigathi *Gachagua | sw
Musalia *Mudavadi | sw
Kalonzo *Musyoka | sw
Kizza *Besigye | sw
Muhoozi *Kainerugaba | sw
Tundu *Lissu | sw
Freeman *Mbowe | sw
Mwai *Kibaki | sw
Jakaya *Kikwete | sw
Faith *Kipyegon | sw
Ronald *Lamola | en
John *Steenhuisen | en
Paul *Mashatile | en
Naledi *Pandor | en
Fikile *Mbalula | en
Peter *Mutharika | en
Lazarus *Chakwera | en
Netumbo *Nandi-Ndaitwah | en
Duma *Boko | en
Constantino *Chiwenga | en
Nelson *Chamisa | en
Kgalema *Motlanthe | en
Mokgweetsi *Masisi | en
Steve *Biko | en
Caster *Semenya | en
# South and South-East Asia
Nirmala *Sitharaman | hi
Piyush *Goyal | hi
Ajit *Doval | hi
Vikram *Misri | hi
Randhir *Jaiswal | hi
Mallikarjun *Kharge | hi
Mehbooba *Mufti | hi
Eknath *Shinde | hi
Uddhav *Thackeray | hi
Tejashwi *Yadav | hi
Akhilesh *Yadav | hi
Asaduddin *Owaisi | hi
Anil *Chauhan | hi
Upendra *Dwivedi | hi
Neeraj *Chopra | hi
Bajrang *Punia | hi
Vinesh *Phogat | hi
Amitabh *Bachchan | hi
Rabindranath *Tagore | hi
Touhid *Hossain | bn
Obaidul *Quader | bn
Suvendu *Adhikari | bn
Sushila *Karki | ne
Sher Bahadur *Deuba | ne
Rabi *Lamichhane | ne
Ram Chandra *Poudel | ne
Harini *Amarasuriya | si
Sajith *Premadasa | si
Vijitha *Herath | si
Basil *Rajapaksa | si
Sarath *Fonseka | si
Muhyiddin *Yassin | ms
Ismail Sabri *Yaakob | ms
Ahmad Zahid *Hamidi | ms
Abdul Hadi *Awang | ms
Syed *Saddiq | ms
Retno *Marsudi | id
Sugiono | id
Gibran Rakabuming *Raka | id
Anies *Baswedan | id
Ganjar *Pranowo | id
Airlangga *Hartarto | id
Sri Mulyani *Indrawati | id
Luhut Binsar *Pandjaitan | id
Purbaya Yudhi *Sadewa | id
Basuki Tjahaja *Purnama | id
Abu Bakar *Bashir | id
Pramoedya Ananta *Toer | id
Enrique *Manalo | tl
Leni *Robredo | tl
Leila *de Lima | tl
Ronald *dela Rosa | tl
Manny *Pacquiao | tl
# Latin America
Vladimir *Padrino Lopez | es | es=Vladimir Padrino López
Tarek William *Saab | es
Yvan *Gil | es | es=Yván Gil
Henrique *Capriles | es
Alex *Saab | es
Alvaro *Leyva | es | es=Álvaro Leyva
Laura *Sarabia | es
Armando *Benedetti | es
Miguel *Uribe Turbay | es
Ivan *Cepeda | es | es=Iván Cepeda
Abelardo *de la Espriella | es
Evelyn *Matthei | es
Jeannette *Jara | es
Camila *Vallejo | es
Andres *Arauz | es | es=Andrés Arauz
Jorge *Glas | es
Jose *Jeri | es | es=José Jerí
Rafael *Lopez Aliaga | es | es=Rafael López Aliaga
Vladimir *Cerron | es | es=Vladimir Cerrón
Martin *Vizcarra | es | es=Martín Vizcarra
Pedro Pablo *Kuczynski | es
Jorge *Quiroga | es
Samuel *Doria Medina | es
Guillermo *Francos | es
Manuel *Adorni | es
Axel *Kicillof | es
Juan *Grabois | es
Karina *Milei | es
Alberto *Nisman | es
Luis *Almagro | es
Marcelo *Ebrard | es
Omar *Garcia Harfuch | es | es=Omar García Harfuch
Xochitl *Galvez | es | es=Xóchitl Gálvez
Ismael *Zambada | es
Alejandro *Giammattei | es
Consuelo *Porras | es
Rodrigo *Chaves | es
Nasry *Asfura | es
Salvador *Nasralla | es
Bruno *Rodriguez Parrilla | es | es=Bruno Rodríguez Parrilla
Manuel *Marrero | es
Jorge Luis *Borges | es
Julio *Cortazar | es | es=Julio Cortázar
Roberto *Bolano | es | es=Roberto Bolaño
Isabel *Allende | es
Guillermo *del Toro | es
Alfonso *Cuaron | es | es=Alfonso Cuarón
Albert *Ramdin | es
Michel *Temer | pt
Eduardo *Bolsonaro | pt
Flavio *Bolsonaro | pt | pt=Flávio Bolsonaro
Michelle *Bolsonaro | pt
Gleisi *Hoffmann | pt
Marina *Silva | pt
Mauro *Vieira | pt
Celso *Amorim | pt
Tarcisio *de Freitas | pt | pt=Tarcísio de Freitas
Sergio *Moro | pt
Deltan *Dallagnol | pt
Rodrigo *Pacheco | pt
Arthur *Lira | pt
Hugo *Motta | pt
Sebastiao *Salgado | pt | pt=Sebastião Salgado
Paulo *Coelho | pt
Gabriel *Galipolo | pt | pt=Gabriel Galípolo
# Vietnam, Thailand, Japan, Korea, China
*Luong Cuong* | vi | vi=Lương Cường
*Le* Minh Hung | vi
*Nguyen* Xuan Phuc | vi
*Vo* Van Thuong | vi
*Tran* Thanh Man | vi
*Bui* Thanh Son | vi
*Le* Hoai Trung | vi
*Phan* Van Giang | vi
Toshimitsu *Motegi | ja
Takeshi *Iwaya | ja
Yoko *Kamikawa | ja
Yoshimasa *Hayashi | ja
Minoru *Kihara | ja
Gen *Nakatani | ja
Satsuki *Katayama | ja
Tetsuo *Saito | ja
Kazuo *Ueda | ja
Haruhiko *Kuroda | ja
Yuriko *Koike | ja
Yoshihiko *Noda | ja
Yuichiro *Tamaki | ja
Hirofumi *Yoshimura | ja
Sohei *Kamiya | ja
Shunichi *Suzuki | ja
Yukio *Hatoyama | ja
Yasuo *Fukuda | ja
Nobuo *Kishi | ja
Tetsuya *Yamagami | ja
Naoto *Kan | ja
Hirokazu *Matsuno | ja
Ryosei *Akazawa | ja
Hidetoshi *Nakata | ja
Yuzuru *Hanyu | ja
Kei *Nishikori | ja
Hirokazu *Kore-eda | ja
Ryusuke *Hamaguchi | ja
Kazuo *Ishiguro | ja
Yasunari *Kawabata | ja
Yayoi *Kusama | ja
Tadao *Ando | ja
Akie *Abe | ja
Hayato *Ikeda | ja
Shigeru *Yoshida | ja
Hideki *Tojo | ja
*Ahn* Gyu-back | ko
*Wi* Sung-lac | ko
*Jung* Chung-rae | ko
*Han* Dong-hoon | ko
*Kim* Moon-soo | ko
*Oh* Se-hoon | ko
*Kang* Kyung-wha | ko
*Chung* Eui-yong | ko
*Lee* Nak-yon | ko
*Cho* Tae-yong | ko
*Shin* Won-sik | ko
*Kim* Yong-hyun | ko
*Choi* Sang-mok | ko
*No* Kwang Chol | ko
*Pak* Jong Chon | ko
*Ri* Son Gwon | ko
*Ri* Sol Ju | ko
*Choe* Ryong Hae | ko
*Kim* Tok Hun | ko
*Pak* Thae Song | ko
*Kim* Yong Bok | ko
*Hwang* Jang-yop | ko
*Park* Chan-wook | ko
*Hwang* Sok-yong | ko
*Choi* Soon-sil | ko
*Lee* Jae-yong | ko
`
