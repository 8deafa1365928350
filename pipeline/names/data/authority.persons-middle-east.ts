/** Public figures of the Middle East, Turkey, Iran, Afghanistan and North Africa. */
export const personsMiddleEast = `
# Turkey
Recep Tayyip *Erdogan | tr | tr=Recep Tayyip Erdoğan; fr=Recep Tayyip Erdogan; ru=Redzhep Tayip Erdogan | Receb Tayyip Erdogan; Recep Tayip Erdogan; Rejep Tayyip Erdogan; Recep Tayyib Erdogan; Recep Tayyip Erdoan; Rajab Tayyip Erdogan; Rajab Tayyeb Erdogan; Rajab Tayeb Erdogan; Rajab Tayyib Erdogan; Recep Tayyip Erdoghan; Redzhep Tayyip Erdogan; Redjep Tayyip Erdogan; Rəcəb Tayyib Ərdoğan; Recep Tayyp Erdogan; Redžeps Tajips Erdogans; Recepas Tayyipas Erdoganas; Redžep Tajip Erdogan; Rejep Tayyip Erdoghan; Tayip Erdogan; +Tayyip Erdogan; Redżep Erdogan; Rejep Tayip Erdogan; Recep Taip Erdogan
Emine *Erdogan | tr | tr=Emine Erdoğan
Bilal *Erdogan | tr | tr=Bilal Erdoğan
Hakan *Fidan | tr | | Khakan Fidan; Hakan Fydan; Hakkan Fidan
Mevlut *Cavusoglu | tr | tr=Mevlüt Çavuşoğlu; de=Mevlüt Çavuşoğlu | Mevlut Chavushoglu; Mevlut Cavushoglu
Hulusi *Akar | tr
Yasar *Guler | tr | tr=Yaşar Güler | Yashar Guler; Yashar Gyuler; Yachar Guler; Jaschar Güler; Iashar Giuler
Ahmet *Davutoglu | tr | tr=Ahmet Davutoğlu | Ahmed Davutoglu
Abdullah *Gul | tr | tr=Abdullah Gül | Abdullah Guel; Abdallah Gul
Binali *Yildirim | tr | tr=Binali Yıldırım
Kemal *Kilicdaroglu | tr | tr=Kemal Kılıçdaroğlu; fr=Kemal Kiliçdaroglu | Kemal Kilitchdaroglou; Kemal Kilichdaroglu
Ekrem *Imamoglu | tr | tr=Ekrem İmamoğlu | Ekrem Imamoglou; Ekrem Imamoghlu; Ekrem Imamogly
Mansur *Yavas | tr | tr=Mansur Yavaş | Mansur Yavash
Ozgur *Ozel | tr | tr=Özgür Özel; de=Özgür Özel | Oezguer Oezel; Ozgyur Ozel; Ezgyur Ezel; Ozghur Ozel
Meral *Aksener | tr | tr=Meral Akşener | Meral Akshener
Devlet *Bahceli | tr | tr=Devlet Bahçeli | Devlet Bahcheli
Selahattin *Demirtas | tr | tr=Selahattin Demirtaş | Selahattin Demirtash; Salahattin Demirtas; Selahettin Demirtas
Figen *Yuksekdag | tr | tr=Figen Yüksekdağ
Abdullah *Ocalan | tr | tr=Abdullah Öcalan; de=Abdullah Öcalan | Abdallah Ocalan; Abdullah Oecalan
Fethullah *Gulen | tr | tr=Fethullah Gülen; de=Fethullah Gülen | Fetullah Gulen; Fethullah Guelen
Osman *Kavala | tr
Can *Dundar | tr | tr=Can Dündar | Can Duendar; Jan Dundar
Ali *Babacan | tr
Suleyman *Soylu | tr | tr=Süleyman Soylu
Ali *Yerlikaya | tr
Mehmet *Simsek | tr | tr=Mehmet Şimşek | Mehmet Shimshek
Berat *Albayrak | tr
Ibrahim *Kalin | tr | tr=İbrahim Kalın
Omer *Celik | tr | tr=Ömer Çelik | Omer Chelik
Bulent *Ecevit | tr | tr=Bülent Ecevit
Turgut *Ozal | tr | tr=Turgut Özal
Suleyman *Demirel | tr | tr=Süleyman Demirel
Tansu *Ciller | tr | tr=Tansu Çiller | Tansu Chiller
Mustafa Kemal *Ataturk | tr | tr=Mustafa Kemal Atatürk; de=Mustafa Kemal Atatürk | Mustafa Kemal Ataturc
Orhan *Pamuk | tr
Elif *Shafak | tr | tr=Elif Şafak; de=Elif Shafak; it=Elif Shafak | +Elif Şafak; Elif Chafak
Nazim *Hikmet | tr | tr=Nâzım Hikmet
Nuri Bilge *Ceylan | tr
Arda *Guler | tr | tr=Arda Güler
Hakan *Calhanoglu | tr | tr=Hakan Çalhanoğlu | Hakan Chalhanoglu
Selcuk *Bayraktar | tr | tr=Selçuk Bayraktar | Seljuk Bayraktar
Umit *Ozdag | tr | tr=Ümit Özdağ
Sinan *Ogan | tr | tr=Sinan Oğan
Mustafa *Akinci | tr | tr=Mustafa Akıncı
Ersin *Tatar | tr
Rauf *Denktash | tr | tr=Rauf Denktaş | Raouf Denktash
Tufan *Erhurman | tr | tr=Tufan Erhürman
# Iran
Ali *Khamenei | fa | de=Ali Chamenei; es=Alí Jamenei; nl=Ali Khamenei; pl=Ali Chamenei; it=Ali Khamenei; tr=Ali Hamaney | Ali Khamenai; Ali Khamanei; Ali Hamenei; Ali Chamenej; Ali Xamenei | | surname-known
Mojtaba *Khamenei | fa | de=Modschtaba Chamenei; es=Mojtaba Jamenei; pl=Modżtaba Chamenei | Modjtaba Khamenei
Ruhollah *Khomeini | fa | fr=Rouhollah Khomeyni; de=Ruhollah Chomeini; es=Ruhollah Jomeini; it=Ruhollah Khomeini; nl=Ruhollah Khomeini; pl=Ruhollah Chomeini | Rouhollah Khomeini; Rouhollah Khomeiny; Ruhollah Khomeyni; Ruhollah Khomeiny; Rukholla Khomeyni; Ruhullah Humeyni; Ruhollah Chomejni
Hassan *Khomeini | fa | de=Hassan Chomeini; es=Hasán Jomeini | Hassan Khomeiny
Ebrahim *Raisi | fa | fr=Ebrahim Raïssi; de=Ebrahim Raisi; es=Ebrahim Raisí; nl=Ebrahim Raisi; tr=İbrahim Reisi | Ibrahim Raisi; Ibrahim Raissi; Ebrahim Raeesi; Ebrahim Raeisi; Ebrahim Raiesi
Hassan *Rouhani | fa | de=Hassan Rohani; es=Hasán Rohaní; it=Hassan Rouhani; nl=Hassan Rohani; pl=Hasan Rowhani; tr=Hasan Ruhani | Hasan Rouhani; Hassan Rowhani; Hassan Ruhani |  | surname-known
Mahmoud *Ahmadinejad | fa | de=Mahmud Ahmadinedschad; es=Mahmud Ahmadineyad; nl=Mahmoud Ahmadinejad; pl=Mahmud Ahmadineżad; tr=Mahmud Ahmedinejad | Mahmud Ahmadinejad; Mahmoud Ahmadinedjad; Mahmoud Ahmadi-Nejad; Mahmoud Ahmadineyad; Mahmoud Ahmadinejhad; Mahmoud Ahmedinejad; Mahmud Ahmadinedżad |  | surname-known
Mohammad *Khatami | fa | de=Mohammed Chatami; es=Mohamed Jatamí; pl=Mohammad Chatami | Mohammed Khatami; Mohamed Khatami; Mohammad Jatami
Akbar Hashemi *Rafsanjani | fa | fr=Akbar Hachemi Rafsandjani; de=Akbar Haschemi Rafsandschani; es=Akbar Hashemí Rafsanyaní; pl=Akbar Haszemi Rafsandżani | Ali Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Akbar Hachemi Rafsanjani
Masoud *Pezeshkian | fa | fr=Massoud Pezeshkian; de=Massud Peseschkian; es=Masud Pezeshkian; nl=Masoud Pezeshkian; pl=Masud Pezeszkian; tr=Mesud Pezeşkiyan | Massoud Pezechkian; Masoud Pezechkian; Mahsoud Pezeshkian; Masúd Pezeškján; Mesut Pezeşkian; Masud Pezeshkiyan | | surname-known
Abbas *Araghchi | fa | fr=Abbas Araghtchi; de=Abbas Araghtschi; es=Abás Araqchí; nl=Abbas Araqchi; pl=Abbas Aragczi; tr=Abbas Arakçi | Abbas Araqtchi; Abbas Arakchi; Abbas Araqhchi; Abbas Aragchi; Abbas Arakchy; Abbas Iraqchi; Abbas Erakchi; Saied Abbas Araghchi; Seyyed Abbas Araghchi; Sayed Abbas Araghchi; Abbas Araktschi; Abbas Arakczi
Hossein *Amir-Abdollahian | fa | fr=Hossein Amir-Abdollahian; de=Hossein Amirabdollahian; es=Hosein Amirabdolahian | Hossein Amir Abdollahian; Hosein Amir Abdolahian; Hossein Amir-Abdollahiane
Mohammad Javad *Zarif | fa | de=Mohammed Dschawad Sarif; fr=Mohammad Javad Zarif; es=Mohamad Yavad Zarif; pl=Mohammad Dżawad Zarif | Javad Zarif; Mohammed Javad Zarif; Mohammad Yavad Zarif; Djavad Zarif; Mohamad Javad Zarif; Mohammad Dzhavad Zarif; Mohammad Djavad Zarif; Mohammad Dschawad Sarif; Mohamed Yavad Zarif; Muhammed Cevad Zarif
Mohammad Bagher *Ghalibaf | fa | de=Mohammed Bagher Ghalibaf; fr=Mohammad Bagher Ghalibaf; es=Mohamad Baqer Qalibaf; pl=Mohammad Bagher Ghalibaf | +Mohammad Baqer Qalibaf; +Mohammad Bagher Qalibaf; Mohammad Baqer Ghalibaf; Mohammad Bagher Kalibaf; Mohamad Bagher Galibaf; Mohammad Baqer Kalibaf; Mokhammad-Bager Galibaf; Muhammed Bakır Kalibaf; Mohammad Baker Galibaf; Mohammad Bagher Galibaf
Saeed *Jalili | fa | fr=Saïd Jalili; de=Said Dschalili; es=Said Yalilí; pl=Said Dżalili | Said Djalili
Ali *Larijani | fa | fr=Ali Larijani; de=Ali Laridschani; es=Alí Lariyaní; pl=Ali Laridżani | Ali Laridjani; Ali Larigiani; Ali Laridzhani; Ali Laricani
Ali *Shamkhani | fa | fr=Ali Chamkhani; de=Ali Schamchani; es=Alí Shamjaní; pl=Ali Szamchani
Qassem *Soleimani | fa | fr=Ghassem Soleimani; de=Ghassem Soleimani; es=Qasem Soleimaní; it=Qasem Soleimani; nl=Qassem Soleimani; pl=Kasem Solejmani; tr=Kasım Süleymani | Ghasem Soleimani; Kassem Soleimani; Qassem Suleimani; Qasim Soleimani; Qassim Suleimani; Qassim Soleimani; Kasem Soleimani; Qasem Soleymani; Kassem Suleimani; Kasem Sulejmani; Qassem Souleimani; Kasem Suleymani; Qasem Suleimani; Gasem Soleymani | | surname-known
Esmail *Qaani | fa | fr=Esmaïl Qaani; de=Esmail Ghani; es=Esmail Qaani | Esmail Ghaani; Ismail Qaani; Esmaeil Qaani; Esmail Kaani; İsmail Kaani
Hossein *Salami | fa | de=Hussein Salami; es=Hosein Salamí | Khoseyn Salami; Hüseyin Selami; Hossein Salamy; Husejn Salami
Mohammad *Bagheri | fa | fr=Mohammad Bagheri; de=Mohammed Bagheri; es=Mohamad Baqerí | Mohammad Baqeri; Mohammad Hossein Bagheri
Amir Ali *Hajizadeh | fa | fr=Amir Ali Hajizadeh; de=Amir Ali Hadschisadeh; es=Amir Ali Hayizadeh | Amirali Hajizadeh; Amir Ali Hadjizadeh
Mohsen *Rezaei | fa | fr=Mohsen Rezaï; de=Mohsen Resai; es=Mohsen Rezaí | Mohsen Rezaee
Esmaeil *Baghaei | fa | fr=Esmaïl Baghaï; de=Ismail Baghai; es=Esmail Bagaei | +Esmail Baghaei; Ismail Baghaei; Esmail Baqaei; Esmaeil Baqaei
Nasser *Kanaani | fa | fr=Nasser Kanani; de=Nasser Kanaani; es=Naser Kananí | Naser Kanaani
Mohsen *Fakhrizadeh | fa | fr=Mohsen Fakhrizadeh; de=Mohsen Fachrisadeh; es=Mohsen Fajrizadeh | Mohsen Fakhrizade
Mohammad *Eslami | fa | de=Mohammed Eslami | Mohammad Islami
Gholamhossein *Mohseni-Ejei | fa | fr=Gholamhossein Mohseni-Ejeï; de=Gholamhossein Mohseni-Edschei | Gholam-Hossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Gholam Hossein Mohseni Ejei
Ahmad *Jannati | fa | de=Ahmad Dschannati; es=Ahmad Yanatí | Ahmad Janati; Ahmad Djannati
Mohammad *Mossadegh | fa | de=Mohammad Mossadegh; es=Mohammad Mosaddeq; it=Mohammad Mossadeq | Mohammad Mosaddegh; Mohammed Mossadegh
Mohammad Reza *Pahlavi | fa | de=Mohammad Reza Pahlavi; es=Mohammad Reza Pahleví; it=Mohammad Reza Pahlavi; pl=Mohammad Reza Pahlawi | Mohammed Reza Pahlavi; Mohammed Reza Pahlevi
Reza *Pahlavi | fa | de=Resa Pahlavi; pl=Reza Pahlawi | Reza Pahlevi
Mir-Hossein *Mousavi | fa | fr=Mir Hossein Moussavi; de=Mir Hossein Mussawi; es=Mir Hosein Musaví; pl=Mir-Hosejn Musawi | Mir Hussein Moussavi; Mir Hossein Musavi
Mehdi *Karroubi | fa | fr=Mehdi Karoubi; de=Mehdi Karrubi; es=Mehdi Karrubí | Mehdi Karubi
Narges *Mohammadi | fa | fr=Narges Mohammadi; de=Narges Mohammadi; es=Narges Mohammadi; it=Narges Mohammadi | Narguess Mohammadi; Nargues Mohammadi; Narges Mohamadi; Nargess Mohammadi
Shirin *Ebadi | fa | fr=Chirine Ebadi; de=Schirin Ebadi; es=Shirín Ebadi; pl=Szirin Ebadi; nl=Shirin Ebadi | Chirin Ebadi
Nasrin *Sotoudeh | fa | de=Nasrin Sotudeh; es=Nasrín Sotudé; fr=Nasrin Sotoudeh | Nasrine Sotoudeh; Nasrin Soutoudeh
Mahsa *Amini | fa | es=Mahsa Aminí; de=Mahsa Amini; pl=Mahsa Amini | Masha Amini; Mahsa Ameni
Mohammad *Rasoulof | fa | de=Mohammad Rasulof; es=Mohamad Rasoulof; pl=Mohammad Rasulof
Jafar *Panahi | fa | de=Dschafar Panahi; it=Jafar Panahi; pl=Dżafar Panahi | Djafar Panahi
Asghar *Farhadi | fa | de=Asghar Farhadi; es=Asghar Farhadi | Asgar Farhadi
Abbas *Kiarostami | fa | es=Abbas Kiarostamí
Marjane *Satrapi | fa | | Marjan Satrapi; Mariane Satrapi
Maryam *Rajavi | fa | fr=Maryam Radjavi; de=Maryam Radschawi; es=Maryam Rayaví | Mariam Rajavi
Massoud *Rajavi | fa | fr=Massoud Radjavi; de=Massud Radschawi | Masoud Rajavi
Mehdi *Taremi | fa
Masih *Alinejad | fa | de=Masih Alinedschad; es=Masih Alineyad | Massih Alinejad; Masih Alinedjad
Farzaneh *Sadegh | fa | de=Farsaneh Sadegh | Farzaneh Sadeq; Farzaneh Sadegh Malvajerd
# Afghanistan
Hamid *Karzai | ps | fr=Hamid Karzaï; de=Hamid Karsai; pl=Hamid Karzaj; tr=Hamid Karzai | Hamid Karzay
Ashraf *Ghani | ps | de=Aschraf Ghani; fr=Ashraf Ghani; es=Ashraf Gani; pl=Aszraf Ghani; tr=Eşref Gani | Achraf Ghani
Abdullah *Abdullah | fa | de=Abdullah Abdullah; es=Abdulá Abdulá; fr=Abdullah Abdullah | Abdallah Abdallah
Hibatullah *Akhundzada | ps | fr=Haibatullah Akhundzada; de=Haibatullah Achundsada; es=Haibatulá Ajundzada; nl=Haibatullah Akhundzada; pl=Hajbatullah Achundzada | Hebatullah Akhundzada; Haibatullah Akhunzada; Hibatullah Akhunzada; Haibatullah Ajundzada; Hibatullah Akhoundzada
Abdul Ghani *Baradar | ps | fr=Abdul Ghani Baradar; de=Abdul Ghani Baradar; es=Abdul Ghani Baradar | Abdoul Ghani Baradar; Abdul Gani Baradar; Mullah Baradar
Sirajuddin *Haqqani | ps | fr=Sirajuddin Haqqani; de=Siradschuddin Hakkani; es=Sirajudín Haqqani | Sirajuddin Haqani; Siraj Haqqani; Sirajoddin Haqqani; Serajuddin Haqqani; Sirajuddin Hakkani; Sirayudín Haqqani; Seradjouddine Haqqani
Khalil *Haqqani | ps | de=Chalil Hakkani | Khalil Ur-Rahman Haqqani; Khalil Haqani
Jalaluddin *Haqqani | ps | fr=Jalaluddin Haqqani; de=Dschalaluddin Hakkani | Djalaluddin Haqqani; Jalaluddin Hakkani; Jalaludin Haqqani
Mohammad *Yaqoob | ps | fr=Mohammad Yaqoub; de=Mohammed Jakub | Mohammad Yaqub; Mohammed Yaqoob; Mohammed Yaqub; Mullah Yaqoob; Mullah Yaqub
Zabihullah *Mujahid | ps | fr=Zabihullah Mujahid; de=Sabihullah Mudschahid; es=Zabihulá Muyahid; pl=Zabihullah Mudżahid | Zabiullah Mujahid; Zabihoullah Moudjahid; Zabihulla Mujahid; Zabihullah Moudjahid; Zabiullah Mujahed
Amir Khan *Muttaqi | ps | fr=Amir Khan Muttaqi; de=Amir Chan Muttaki; es=Amir Khan Muttaqi | Amir Khan Mutaqi; Amir Khan Motaqi; Amir Khan Mottaki
Mullah Mohammad *Omar | ps | fr=mollah Omar; de=Mullah Omar; es=mulá Omar | Mullah Mohammed Omar; Mola Omar
Ahmad Shah *Massoud | fa | fr=Ahmad Chah Massoud; de=Ahmad Schah Massoud; es=Ahmad Shah Masud; pl=Ahmad Szah Masud | Ahmed Shah Massoud; Ahmad Shah Masood; Ahmed Shah Masud
Ahmad *Massoud | fa | es=Ahmad Masud; de=Ahmad Massoud | Ahmed Massoud; Ahmad Masood; Ahmad Massud
Amrullah *Saleh | fa | fr=Amrullah Saleh; de=Amrullah Saleh; es=Amrulá Saleh | Amrollah Saleh; Amroullah Saleh | Afghanistan
Gulbuddin *Hekmatyar | ps | fr=Gulbuddin Hekmatyar; de=Gulbuddin Hekmatjar; es=Gulbudin Hekmatiar | Gulbuddin Hekmatiar; Golbuddin Hekmatyar; Gulbudin Hekmatyar
Abdul Rashid *Dostum | uz | fr=Abdul Rachid Dostom; de=Abdul Raschid Dostum; es=Abdul Rashid Dostum | Abdul Rashid Dostom; Rashid Dostum; Abdurrashid Dostum
Mohammad *Najibullah | ps | fr=Mohammad Najibullah; de=Mohammed Nadschibullah; es=Mohammad Najibulá | Mohammed Najibullah; Mohammad Najiboullah
Zalmay *Khalilzad | ps | fr=Zalmay Khalilzad; de=Salmai Chalilsad; es=Zalmay Jalilzad | Zalmai Khalilzad
# Israel
Benjamin *Netanyahu | he | fr=Benyamin Nétanyahou; es=Benjamín Netanyahu; it=Benjamin Netanyahu; nl=Benjamin Netanyahu; pl=Benjamin Netanjahu; de=Benjamin Netanjahu; cs=Benjamin Netanjahu; tr=Binyamin Netanyahu | Benyamin Netanyahu; Benjamin Netanyahou; Benjamin Nethanyahu; Beniamin Netanyahu; Benjamins Netanjahu; Benjaminas Netanyahu; Benyamin Netanyaho; Benjamin Natanyahu; Benjamin Netenyahu; Binyamin Netanyaho; Benjamin Nathanyahu; Benyamin Natanyahu; Benjamin Netaniahu; Benyamin Netaniahu; Binyamin Netaniahu; Binyamin Netanyakhu; Beniamin Netanjahu | | surname-known
Sara *Netanyahu | he | fr=Sara Nétanyahou; de=Sara Netanjahu; pl=Sara Netanjahu | Sarah Netanyahu
Yair *Netanyahu | he | fr=Yaïr Nétanyahou; de=Jair Netanjahu
Yoav *Gallant | he | de=Joav Gallant; pl=Joaw Gallant | Yoav Galant; Joav Galant; Yoav Gallante; Yoaw Galant; Joaw Galant
Benny *Gantz | he | fr=Benny Gantz; pl=Beni Ganc | Beny Gantz; Benny Ganz; Beni Gantz
Yair *Lapid | he | fr=Yaïr Lapid; de=Jair Lapid; pl=Jair Lapid
Naftali *Bennett | he | pl=Naftali Bennett | Naftali Bennet
Itamar *Ben-Gvir | he | fr=Itamar Ben Gvir; es=Itamar Ben Gvir; pl=Itamar Ben Gwir; nl=Itamar Ben-Gvir | Itamar Ben-Gwir; Itamar Ben-Gevir; Itamar Ben-Gvyr
Bezalel *Smotrich | he | fr=Bezalel Smotrich; de=Bezalel Smotrich; pl=Becalel Smotricz; nl=Bezalel Smotrich | Betzalel Smotrich; Bezalel Smotritch; Bezalel Smotrych; Betsalel Smotrich; Bezalel Smotriç; Besalel Smotritsch; Betsalel Smotritch
Isaac *Herzog | he | de=Izchak Herzog; fr=Isaac Herzog; pl=Icchak Herzog; it=Isaac Herzog; tr=İzak Herzog | Itzhak Herzog; Yitzhak Herzog; Isaac Hertzog
Israel *Katz | he | fr=Israël Katz; de=Israel Katz; pl=Israel Kac | Yisrael Katz
Gideon *Saar | he | fr=Gideon Saar; de=Gideon Saar; pl=Gideon Saar | +Gideon Sa'ar; Guideon Saar; Gidon Saar
Ron *Dermer | he
Eli *Cohen | he | | Elie Cohen? | minister; Likud
Avigdor *Lieberman | he | fr=Avigdor Lieberman; pl=Awigdor Lieberman | Avigdor Liberman; Avigdor Libermann; Avigdor Liebermann
Ehud *Barak | he | pl=Ehud Barak | Ehoud Barak
Ehud *Olmert | he | fr=Ehoud Olmert
Ariel *Sharon | he | de=Ariel Scharon; nl=Ariel Sharon; pl=Ariel Szaron; es=Ariel Sharón | Ariel Charon; Ariel Šaron
Shimon *Peres | he | fr=Shimon Peres; de=Schimon Peres; es=Simón Peres; pl=Szimon Peres; nl=Shimon Peres | Shimon Perez; Simon Perez
Yitzhak *Rabin | he | fr=Yitzhak Rabin; de=Jitzchak Rabin; es=Isaac Rabin; nl=Yitzhak Rabin; pl=Icchak Rabin | Itzhak Rabin; Yitzak Rabin; Izchak Rabin; Ytzhak Rabin
Yitzhak *Shamir | he | fr=Yitzhak Shamir; de=Jitzchak Schamir; es=Isaac Shamir; pl=Icchak Szamir | Itzhak Shamir; Yitzak Shamir; Yitzhak Chamir
Menachem *Begin | he | es=Menájem Beguín; fr=Menahem Begin; pl=Menachem Begin | Menajem Begin
Golda *Meir | he | fr=Golda Meir; es=Golda Meir | Golda Meier
David *Ben-Gurion | he | fr=David Ben Gourion; es=David Ben Gurión; it=David Ben Gurion; pl=Dawid Ben Gurion | David Ben-Gourion
Moshe *Dayan | he | fr=Moshe Dayan; de=Mosche Dajan; es=Moshé Dayán; pl=Mosze Dajan | Moche Dayan; Mosche Dayan; Moshe Dajan
Moshe *Yaalon | he | fr=Moshe Yaalon; de=Mosche Jaalon | Moche Yaalon
Tzipi *Livni | he | de=Zipi Livni; nl=Tzipi Livni; es=Tzipi Livni; pl=Cipi Liwni | Tsipi Livni; Tzippi Livni
Reuven *Rivlin | he | fr=Reuven Rivlin; es=Reuvén Rivlin; pl=Re'uwen Riwlin | Reouven Rivlin; Reuben Rivlin; Reuven Rivline
Gadi *Eisenkot | he | de=Gadi Eisenkot; pl=Gadi Eizenkot | Gadi Eisenkott; Gady Eisenkot
Herzi *Halevi | he | fr=Herzi Halevi; pl=Herci Halewi | Herzl Halevi
Eyal *Zamir | he | de=Ejal Samir | Eyal Samir
Daniel *Hagari | he | | Daniel Haggari
Avichay *Adraee | he | fr=Avichay Adraee; es=Avichay Adraee | Avichai Adraee; Avichay Adrai; Avichai Adraei
David *Barnea | he | es=David Barnea | Dadi Barnea
Ronen *Bar | he
Yuli *Edelstein | he | fr=Youli Edelstein | Yuly Edelstein; Yuli Edelshtein
Amir *Ohana | he
Yariv *Levin | he | de=Jariv Levin
Aryeh *Deri | he | fr=Arié Déri; de=Arje Deri; es=Aryeh Deri | Arye Deri; Arieh Deri
Gali *Baharav-Miara | he | | Gali Baharav Miara; Gali Beharav-Miara
Ayman *Odeh | ar | fr=Ayman Odeh | Aiman Odeh; Ayman Oudeh
Mansour *Abbas | ar | de=Mansur Abbas; es=Mansur Abás
Ahmad *Tibi | ar | | Ahmed Tibi
Amos *Oz | he
David *Grossman | he
Yuval Noah *Harari | he | fr=Yuval Noah Harari | Yuval Harari; Yuval Noé Harari
Nadav *Lapid | he
Gal *Gadot | he
Yocheved *Lifshitz | he | fr=Yocheved Lifshitz; es=Yocheved Lifshitz | Yocheved Lifschitz
Yigal *Amir | he | de=Jigal Amir | Ygal Amir; Igal Amir
# Palestinians
Mahmoud *Abbas | ar | de=Mahmud Abbas; es=Mahmud Abás; it=Mahmoud Abbas; nl=Mahmoud Abbas; pl=Mahmud Abbas; tr=Mahmud Abbas | Mahmoud Abbass; Mahmoud Abas; Mahmut Abbas
Yasser *Arafat | ar | de=Jassir Arafat; es=Yasir Arafat; it=Yasser Arafat; nl=Yasser Arafat; pl=Jasir Arafat; pt=Yasser Arafat; tr=Yaser Arafat | Yassir Arafat; Yasser Arafate
Ismail *Haniyeh | ar | fr=Ismaïl Haniyeh; de=Ismail Hanija; es=Ismail Haniya; it=Ismail Haniyeh; nl=Ismail Haniyeh; pl=Ismail Hanije; tr=İsmail Haniye | Ismail Haniyah; Ismaël Haniyeh; Ismail Hanieh; Ismail Hania; Ismail Haniyya; Esmail Haniyeh; Ismail Haneyya; Ismail Hanijja; Ismail Hanijeh; İsmail Heniyye; Ismail Khaniya
Yahya *Sinwar | ar | fr=Yahya Sinouar; de=Jahia al-Sinwar; es=Yahya Sinwar; nl=Yahya Sinwar; pl=Jahja Sinwar; tr=Yahya Sinvar | Yahia Sinwar; Yehya Sinwar; Yehia Sinwar; Yahya al-Sinwar; Yehiyeh Sinwar; Yahia Sinouar; Yehya Sinouar; Yakhya Sinvar; Yahya es-Sinvar; Jahia Sinwar
Mohammed *Sinwar | ar | fr=Mohammed Sinouar; de=Mohammed Sinwar | Mohamed Sinwar; Mohammad Sinwar; Muhammad Sinwar
Mohammed *Deif | ar | de=Mohammed Deif; es=Mohamed Deif; it=Mohammed Deif; pl=Mohammed Deif | Mohammad Deif; Muhammad Deif; Mohammed el-Deif; Mohammed Dief; Mohammed Dayf
Khaled *Meshaal | ar | fr=Khaled Mechaal; de=Chaled Maschal; es=Jaled Meshal; it=Khaled Meshaal; nl=Khaled Meshaal; pl=Chaled Meszal; tr=Halid Meşal | Khaled Mashal; Khaled Meshal; Khaled Mishal; +Khaled Mashaal; Khalid Mishal; Khaled Machaal; Khalid Meshaal
Khalil *al-Hayya | ar | fr=Khalil al-Hayya; de=Chalil al-Haja; es=Jalil al Haya | Khalil al-Haya; Khalil Hayya; Khalil al-Hayyah; Khalil el-Hayya; Jalil al-Haya; Khalil Al Hayya
Saleh *al-Arouri | ar | fr=Saleh Al-Arouri; de=Saleh al-Aruri; es=Saleh al Aruri | Saleh Arouri; Saleh al-Arrouri; Salah al-Arouri; Saleh el-Arouri
Mousa *Abu Marzouk | ar | fr=Moussa Abou Marzouk; de=Mussa Abu Marsuk; es=Musa Abu Marzuk | +Moussa Abu Marzouk; Musa Abu Marzouk; Mousa Abu Marzook; Moussa Abu Marzuk
Marwan *Issa | ar | fr=Marwan Issa; es=Marwan Isa | Marouan Issa
Ahmed *Yassin | ar | fr=Ahmed Yassine; de=Ahmed Jassin; es=Ahmed Yasín; pl=Ahmed Jasin | Ahmad Yassin; Sheikh Yassine
Marwan *Barghouti | ar | fr=Marwan Barghouti; de=Marwan Barghuti; es=Maruán Barguti; pl=Marwan Barguti | Marwan Barghouthi; Marouane Barghouti; Marwan Bargouti; Maruan Barghuti
Mustafa *Barghouti | ar | fr=Moustafa Barghouti; de=Mustafa Barghuti | Mustafa Barghouthi; Mustapha Barghouti
Mohammad *Shtayyeh | ar | fr=Mohammad Shtayyeh; de=Mohammed Schtajjeh; es=Mohamed Shtayeh | Mohammed Shtayyeh; Mohamed Shtayyeh; Mohammad Chtayyeh; Mohammed Shtayeh; Mohammad Shtayeh; Mohammad Chtayeh
Mohammad *Mustafa | ar | de=Mohammed Mustafa; es=Mohamed Mustafá | Mohammad Moustafa; Muhammad Mustafa | Palestinian; prime minister | ambiguous
Hussein *al-Sheikh | ar | fr=Hussein Al-Cheikh; de=Hussein al-Scheich; es=Husein al Sheij | Hussein Sheikh; Hussein el-Sheikh; Hussein Al Sheikh; Husein al-Sheij; Hussein al-Sheik
Saeb *Erekat | ar | fr=Saëb Erakat; de=Saeb Erekat; es=Saeb Erekat | Saeb Arekat
Mohammed *Dahlan | ar | de=Mohammed Dahlan; es=Mohamed Dahlan | Mohammad Dahlan; Muhammad Dahlan
Salam *Fayyad | ar | de=Salam Fajad; es=Salam Fayad | Salam Fayyed
Riyad *al-Maliki | ar | fr=Riyad Al-Maliki; de=Riad al-Malki; es=Riad al Maliki | Riad al-Maliki; Riyad al-Malki; Riad Malki; Riyad Maliki
Riyad *Mansour | ar | de=Rijad Mansur; es=Riad Mansur | Riad Mansour; Riyadh Mansour; Ryad Mansour
Leila *Shahid | ar | fr=Leïla Shahid | Leïla Chahid
Hanan *Ashrawi | ar | fr=Hanane Achraoui; de=Hanan Aschrawi; es=Hanán Ashraui | Hanane Ashrawi; Hanan Achrawi
Mahmoud *Darwish | ar | fr=Mahmoud Darwich; de=Mahmud Darwisch; es=Mahmud Darwish; pl=Mahmud Darwisz | Mahmoud Darwiche
Edward *Said | ar | fr=Edward Saïd
Shireen *Abu Akleh | ar | fr=Shireen Abu Akleh; de=Schirin Abu Akle; es=Shireen Abu Akleh; pl=Szirin Abu Akla | Shirin Abu Akleh; Chirine Abou Akleh; Shireen Abou Akleh; Shirin Abu Aqleh; Shireen Abu Aqleh
Wael *Dahdouh | ar | fr=Wael Al-Dahdouh; es=Wael Dahdouh | Wael Al Dahdouh; Wael Dahduh
Ziyad *al-Nakhalah | ar | fr=Ziad Al-Nakhala; de=Siad al-Nachala | Ziad al-Nakhalah; Ziad Nakhaleh; Ziyad al-Nakhaleh; Ziad Nakhala; Ziyad Nakhaleh
# Lebanon and Syria
Hassan *Nasrallah | ar | es=Hasán Nasralá; it=Hassan Nasrallah; pl=Hasan Nasrallah; tr=Hasan Nasrallah | Hassan Nasralla; Hassan Nasralah; Hassan Nasrullah; Khasan Nasralla; Hassan Nasrallach
Naim *Qassem | ar | fr=Naïm Qassem; es=Naim Qasem; pl=Naim Kasim; tr=Naim Kasım | +Naim Kassem; Naeem Qassem; Naim Qassim; Naim Kasem; Naim Kassim
Hashem *Safieddine | ar | fr=Hachem Safieddine; de=Haschim Safi al-Din; es=Hashem Safieddine | Hashem Safi al-Din; Hashem Safieddin; Hachem Safi al-Din
Imad *Mughniyeh | ar | fr=Imad Moughniyeh; de=Imad Mughnija; es=Imad Mugniyeh | Imad Mughniyah; Imad Moughnieh; Imad Mughniya; Imad Mugniyah
Fuad *Shukr | ar | fr=Fouad Chokr; de=Fuad Schukr; es=Fuad Shukr | Fouad Shukr; Fuad Shukur; Fouad Choukr
Saad *Hariri | ar | de=Saad Hariri; es=Saad Hariri | Saad al-Hariri; Saad el-Hariri
Rafik *Hariri | ar | fr=Rafic Hariri; de=Rafiq al-Hariri; es=Rafic Hariri; it=Rafiq Hariri; pl=Rafik Hariri | Rafik al-Hariri; Rafiq al Hariri
Michel *Aoun | ar | es=Michel Aoun; de=Michel Aoun | Michel Aoune; Michel Awn
Joseph *Aoun | ar | es=Joseph Aoun; de=Joseph Aoun | Joseph Awn; Joseph Aoune
Suleiman *Frangieh | ar | fr=Sleiman Frangié; es=Suleiman Franjieh; de=Suleiman Frandschieh; it=Suleiman Frangieh | +Sleiman Frangieh; Soleiman Frangié; Sleimane Frangié
Yazid *bin Farhan | ar | fr=Yazid ben Farhane; es=Yazid bin Farhan; de=Jasid bin Farhan | Yazid ben Farhan; Yazid bin Farhane
Nabih *Berri | ar | fr=Nabih Berri; es=Nabih Berri; pl=Nabih Berri | Nabih Berry; Nabih Birri; Nabi Berri
Ghassan *Oueidat | ar | fr=Ghassan Oueidate; de=Ghassan Uwaidat; es=Ghassan Oueidat | +Ghassan Oweidat; +Ghassan Ouweidat; Ghassan Aouidate; Ghassan Aouidat
Najib *Mikati | ar | de=Nadschib Mikati; fr=Najib Mikati; es=Nayib Mikati; pl=Nadżib Mikati | Nagib Mikati; Najib Miqati; Najib Mikatti; Nadjib Mikati
Nawaf *Salam | ar | | Naouaf Salam; Nawaf Salaam
Walid *Jumblatt | ar | fr=Walid Joumblatt; de=Walid Dschumblat; es=Walid Yumblat; pl=Walid Dżumblatt | Walid Jumblat; Walid Joumblat; Walid Junblat
Samir *Geagea | ar | fr=Samir Geagea; de=Samir Geagea; es=Samir Geagea | Samir Jaajaa; Samir Ja'ja; Samir Dschadscha; Samir Yaya?
Gebran *Bassil | ar | fr=Gebran Bassil; de=Gibran Bassil | Jibran Bassil
Bachir *Gemayel | ar | fr=Bachir Gemayel; de=Baschir Gemayel; es=Bashir Gemayel; pl=Baszir Dżemajel | Béchir Gemayel
Amin *Gemayel | ar | fr=Amine Gemayel; de=Amin Gemayel
Hassan *Diab | ar | es=Hasán Diab | Hassane Diab
Riad *Salameh | ar | fr=Riad Salamé; de=Riad Salameh; es=Riad Salamé | Riyad Salameh
Amin *Maalouf | ar | fr=Amin Maalouf; de=Amin Maalouf | Amine Maalouf; Amin Maaluf
Khalil *Gibran | ar | fr=Khalil Gibran; de=Khalil Gibran; es=Gibrán Jalil Gibrán; pl=Khalil Gibran | +Kahlil Gibran; Khalil Jibran; Khalil Djibran
Bashar *al-Assad | ar | fr=Bachar Al-Assad; de=Baschar al-Assad; es=Bashar al Asad; it=Bashar al-Assad; pt=Bashar al-Assad; nl=Bashar al-Assad; pl=Baszar al-Asad; cs=Bašár Asad; tr=Beşar Esad | +Bashar Assad; Bashar el-Assad; Bashar al-Asad; Bachar el-Assad; Bashar al Assad; Bachar Al Assad; Bashar Asad; Bashar El Assad; Bachar el Asad; Bachar al Asad; Bashar el Asad; Bachar Al Assad; Bachar Assad; Beşşar Esad; Baschar Assad
Hafez *al-Assad | ar | fr=Hafez Al-Assad; de=Hafis al-Assad; es=Hafez al Asad; pl=Hafiz al-Asad; tr=Hafız Esad | Hafez Assad; Hafez el-Assad; Hafiz al-Assad; Hafez al-Asad; Hafez al Assad
Maher *al-Assad | ar | fr=Maher Al-Assad; de=Maher al-Assad; es=Maher al Asad | Maher Assad; Maher el-Assad; Maher al-Asad; Maher al Assad
Asma *al-Assad | ar | fr=Asma Al-Assad; es=Asma al Asad | Asma Assad; Asma el-Assad; Asmaa al-Assad; Asma al Assad
Rifaat *al-Assad | ar | fr=Rifaat Al-Assad; de=Rifat al-Assad; es=Rifaat al Asad | Rifaat Assad; Rifaat el-Assad
Ahmed *al-Sharaa | ar | fr=Ahmed Al-Charaa; de=Ahmed al-Scharaa; es=Ahmed al Sharaa; it=Ahmed al-Sharaa; nl=Ahmed al-Sharaa; pl=Ahmed asz-Szaraa; tr=Ahmed Şara; pt=Ahmed al-Sharaa | Ahmad al-Sharaa; Ahmed al-Shara; Ahmed al-Chareh; Ahmad al-Chareh; Ahmed el-Charaa; Ahmad al-Shara; Ahmed al-Schara; Ahmed Sharaa; Ahmed al Charaa; Akhmed ash-Sharaa; Ahmed eş-Şara; Ahmed asz-Szara; Ahmad asz-Szara; Achmed al-Scharaa; Ahmed ash-Sharaa
Abu Mohammed *al-Golani | ar | fr=Abou Mohammed Al-Joulani; de=Abu Mohammed al-Dschulani; es=Abu Mohamed al Golani; pl=Abu Muhammad al-Dżaulani; nl=Abu Mohammed al-Jolani; tr=Ebu Muhammed Colani | Abu Mohammad al-Julani; Abu Mohammed al-Joulani; Abu Mohammad al-Jolani; Abu Mohammad al-Golani; Abou Mohammed al-Jolani; Abou Mohammed al-Golani; Abu Muhammad al-Julani
Asaad *al-Shaibani | ar | fr=Assaad Al-Chaibani; de=Asaad al-Schaibani; es=Asaad al Shaibani | Assad al-Shaibani; Asad al-Shaibani; Asaad al-Shibani; Assad Hassan al-Shaibani; Asaad al-Chaibani; Asaad al-Shaybani
Murhaf *Abu Qasra | ar | fr=Mourhaf Abou Qasra; de=Murhaf Abu Kasra | Marhaf Abu Qasra
Mazloum *Abdi | ku | de=Maslum Abdi; fr=Mazloum Abdi; es=Mazlum Abdi; tr=Mazlum Abdi | Mazloum Kobani; Mazloum Kobane; Mazlum Kobani
Walid *al-Moualem | ar | fr=Walid Al-Mouallem; de=Walid al-Muallim; es=Walid Mualem | Walid Muallem; Walid al-Muallem; Walid Moallem; Walid Mouallem; Walid al-Moallem
Faisal *Mekdad | ar | fr=Fayçal Mekdad; de=Faisal Mekdad; es=Faisal Mekdad | Faisal Mikdad; Faisal al-Mekdad; Faisal Miqdad; Faysal Mekdad
Adonis | ar | fr=Adonis; es=Adonis | | Syrian; poet | ambiguous
# Iraq and Kurds
Saddam *Hussein | ar | es=Sadam Husein; it=Saddam Hussein; nl=Saddam Hoessein; pl=Saddam Husajn; cs=Saddám Husajn; tr=Saddam Hüseyin; de=Saddam Hussein | Sadam Hussein; Saddam Husayn; Saddam Husein; Saddam Hussain; Saddam Hossein
Nouri *al-Maliki | ar | fr=Nouri Al-Maliki; de=Nuri al-Maliki; es=Nuri al Maliki; pl=Nuri al-Maliki | Nouri Maliki; Nouri el-Maliki; Nuri Maliki; Nouri al Maliki
Haider *al-Abadi | ar | fr=Haïder Al-Abadi; de=Haider al-Abadi; es=Haider al Abadi | Haidar al-Abadi; Haider Abadi; Hayder al-Abadi
Adel *Abdul-Mahdi | ar | fr=Adel Abdel Mahdi; de=Adil Abd al-Mahdi; es=Adel Abdelmahdi | Adel Abdul Mahdi; Adil Abdul-Mahdi; Adel Abdel-Mahdi; Adil Abdul Mahdi
Mustafa *al-Kadhimi | ar | fr=Moustafa Al-Kazimi; de=Mustafa al-Kadhimi; es=Mustafa al Kazemi | Mustafa al-Kazemi; Mustafa Kadhimi; Mustafa al-Kadhemi; Moustafa al-Kadhimi; Mustafa al-Kazimi
Mohammed Shia *al-Sudani | ar | fr=Mohammed Chia Al-Soudani; de=Mohammed Schia al-Sudani; es=Mohamed Shia al Sudani; pl=Muhammad Szija as-Sudani | Mohamed Shia al-Sudani; Mohammed Shia al-Sudany; Mohammad Shia al-Sudani; Mohamed Chia al-Soudani; Muhammad Shia al-Sudani; Mohammed Shiaa al-Sudani; Mohammed Shia al Sudani; Mukhammed Shia as-Sudani; Muhammed Şiya es-Sudani; Muhammad asz-Szija as-Sudani
Muqtada *al-Sadr | ar | fr=Moqtada Al-Sadr; de=Muktada al-Sadr; es=Muqtada al Sáder; it=Moqtada al-Sadr; nl=Muqtada al-Sadr; pl=Muktada as-Sadr; tr=Mukteda es-Sadr | Moqtada Sadr; Moktada al-Sadr; Muqtada Sadr; Moqtada al Sadr; Muqtada as-Sadr; Moqtada el-Sadr; Muqtada al Sadr
Ali *al-Sistani | fa | fr=Ali Al-Sistani; de=Ali al-Sistani; es=Alí al Sistani; pl=Ali as-Sistani | Ali Sistani; Ali el-Sistani
Hadi *al-Amiri | ar | fr=Hadi Al-Ameri; de=Hadi al-Amiri | Hadi Amiri
Qais *al-Khazali | ar | fr=Qaïs Al-Khazali; de=Kais al-Chasali | Qais Khazali; Kais al-Khazali; Qays al-Khazali
Abu Mahdi *al-Muhandis | ar | fr=Abou Mahdi Al-Mouhandis; de=Abu Mahdi al-Muhandis; es=Abu Mahdi al Muhandis | Abu Mehdi al-Muhandis; Abu Mahdi al-Mohandes; Abou Mahdi al-Mohandes; Abu Mahdi al-Mouhandis
Barham *Salih | ku | fr=Barham Saleh; de=Barham Salih; es=Barham Saleh | Barham Salah
Abdul Latif *Rashid | ku | fr=Abdel Latif Rachid; de=Abdul Latif Raschid; es=Abdulatif Rashid | Abdul Latif Rachid; Abdel Latif Rashid; Abdullatif Rashid; Abdellatif Rachid
Jalal *Talabani | ku | fr=Jalal Talabani; de=Dschalal Talabani; es=Yalal Talabani; pl=Dżalal Talabani; tr=Celal Talabani | Djalal Talabani; Jelal Talabani
Bafel *Talabani | ku | de=Bafel Talabani; tr=Bafel Talabani | Bafil Talabani; Pavel Talabani
Massoud *Barzani | ku | fr=Massoud Barzani; de=Massud Barsani; es=Masud Barzani; pl=Masud Barzani; tr=Mesud Barzani | Masoud Barzani; Massud Barzani; Massoud Barazani
Nechirvan *Barzani | ku | fr=Netchirvan Barzani; de=Netschirwan Barsani; es=Nechirván Barzani; tr=Neçirvan Barzani | Nechervan Barzani; Nijirvan Barzani; Nechirwan Barzani
Masrour *Barzani | ku | fr=Masrour Barzani; de=Masrur Barsani; es=Masrur Barzani; tr=Mesrur Barzani | Mesrour Barzani
Abu Bakr *al-Baghdadi | ar | fr=Abou Bakr Al-Baghdadi; de=Abu Bakr al-Baghdadi; es=Abu Bakr al Bagdadi; it=Abu Bakr al-Baghdadi; pl=Abu Bakr al-Baghdadi; tr=Ebu Bekir el-Bağdadi | Abu Bakr al-Bagdadi; Abu Bakr el-Baghdadi; Abou Bakr al-Bagdadi; Abu Bakr al Baghdadi
Abu Musab *al-Zarqawi | ar | fr=Abou Moussab Al-Zarkaoui; de=Abu Mussab al-Sarkawi; es=Abu Musab al Zarqaui; pl=Abu Musab az-Zarkawi | Abu Mussab al-Zarqawi; Abou Moussab al-Zarqaoui; Abu Musab al-Zarkawi
Tariq *Aziz | ar | fr=Tarek Aziz; de=Tarik Asis; es=Tarek Aziz; pl=Tarik Aziz | Tareq Aziz
Nadia *Murad | ku | fr=Nadia Murad; es=Nadia Murad | Nadia Mourad
# Gulf
Mohammed *bin Salman | ar | fr=Mohammed Ben Salman; de=Mohammed bin Salman; es=Mohamed bin Salmán; it=Mohammed bin Salman; pt=Mohammed bin Salman; nl=Mohammed bin Salman; pl=Muhammad ibn Salman; tr=Muhammed bin Selman | Mohammad bin Salman; Mohamed ben Salman; Mohammed Ben Salmane; Muhammad bin Salman; Mohammed bin Salmane; Mohamed ben Salmane; Mohammed ibn Salman; Mukhammed bin Salman; Mohammad ben Salmane
King *Salman | ar | fr=roi Salman; de=König Salman; es=rey Salmán; nl=koning Salman; pl=król Salman; it=re Salman | King Salmane; King Selman
Mohammed *bin Nayef | ar | fr=Mohammed Ben Nayef; de=Mohammed bin Naif; es=Mohamed bin Nayef | Mohammad bin Nayef
Faisal *bin Farhan | ar | fr=Fayçal Ben Farhan; de=Faisal bin Farhan; es=Faisal bin Farhan | Fayçal ben Farhane; Faisal bin Farhane; Faysal bin Farhan; Faisal ben Farhan
Khalid *bin Salman | ar | fr=Khaled Ben Salman; de=Chalid bin Salman; es=Jalid bin Salman | Khaled bin Salman; Khalid ben Salman; Khaled ben Salmane
Adel *al-Jubeir | ar | fr=Adel Al-Joubeir; de=Adel al-Dschubeir; es=Adel al Yubeir | Adel al-Jubair; Adel Jubeir; Adil al-Jubeir; Adel Joubeir
Jamal *Khashoggi | ar | fr=Jamal Khashoggi; de=Jamal Khashoggi; es=Jamal Khashoggi; it=Jamal Khashoggi; pl=Dżamal Chaszodżdżi; tr=Cemal Kaşıkçı; nl=Jamal Khashoggi; cs=Džamál Chášukdží | Djamal Khashoggi; Jamal Kashoggi; Jamal Khachoggi; Jamal Kashogi; Yamal Khashoggi; Jamal Khashogji; Jamal Kashokji; Jamal Khashogi; Djamal Khachoggi
Raif *Badawi | ar | fr=Raïf Badawi; de=Raif Badawi; es=Raif Badaui | Raïf Badaoui; Raef Badawi
Loujain *al-Hathloul | ar | fr=Loujain Al-Hathloul; de=Ludschain al-Hathlul | Loujain al-Hathlul; Lujain al-Hathloul; Loujain Al Hathloul
Osama *bin Laden | ar | fr=Oussama Ben Laden; de=Osama bin Laden; es=Osama bin Laden; it=Osama bin Laden; nl=Osama bin Laden; pl=Osama bin Laden; cs=Usáma bin Ládin; tr=Usame bin Ladin | Usama bin Laden; Ossama bin Laden; Ossama Ben Laden; Osama Ben Laden; Oussama bin Laden
Ayman *al-Zawahiri | ar | fr=Ayman Al-Zawahiri; de=Aiman al-Sawahiri; es=Aymán al Zawahiri; it=Ayman al-Zawahiri; pl=Ajman az-Zawahiri; tr=Eymen ez-Zevahiri | Ayman al-Zawahri; Ayman Zawahiri; Ayman al-Zaouahiri; Aiman al-Zawahiri; Ayman el-Zawahiri; Ayman az-Zavakhiri; Ayman az-Zawahiri
Mohammed *bin Zayed | ar | fr=Mohammed Ben Zayed; de=Mohammed bin Zayed; es=Mohamed bin Zayed; pl=Muhammad ibn Zajid | Mohammed bin Zaid; Mohamed ben Zayed; Mohammad bin Zayed; Mohamed bin Zayed al-Nahyan
Mohammed *bin Rashid | ar | fr=Mohammed Ben Rachid; de=Mohammed bin Raschid; es=Mohamed bin Rashid | Mohammed bin Rachid; Mohammad bin Rashid
Sultan *al-Jaber | ar | fr=Sultan Al-Jaber; de=Sultan al-Dschaber; es=Sultán al Yaber | Sultan Al Jaber; Sultan Ahmed al-Jaber; Soltan al-Jaber; Sultan al-Djaber
Tamim *bin Hamad al-Thani | ar | fr=Tamim Ben Hamad Al Thani; de=Tamim bin Hamad al-Thani; es=Tamim bin Hamad al Zani; pl=Tamim ibn Hamad as-Sani | +Tamim bin Hamad Al Thani; Tamim ben Hamad al-Thani
Mohammed *bin Abdulrahman al-Thani | ar | fr=Mohammed Ben Abdulrahman Al Thani; de=Mohammed bin Abdulrahman al-Thani; es=Mohamed bin Abdulrahman al Zani | Mohammed bin Abdulrahman Al Thani; Mohammed ben Abdulrahman al-Thani; Mohammed ben Abderrahmane al-Thani; Mohamed bin Abdulrahman al-Thani; Sheikh Mohammed bin Abdulrahman al-Thani
Majed *al-Ansari | ar | fr=Majed Al-Ansari; de=Madschid al-Ansari; es=Majed al Ansari | Majid al-Ansari; Majed Ansari
Nasser *al-Khelaifi | ar | fr=Nasser Al-Khelaïfi; de=Nasser Al-Khelaifi; es=Nasser Al-Khelaïfi; it=Nasser Al-Khelaïfi | Nasser El-Khelaïfi; Nasser Al Khelaifi; Naser Al-Khelaifi; Nasser el Khelaifi
Haitham *bin Tariq | ar | fr=Haïtham Ben Tariq; de=Haitham bin Tariq; es=Haizam bin Tariq | Haïtham ben Tarek; Haitham bin Tarik; Haitham bin Tarek; Haitham bin Tareq; Haytham bin Tariq
Qaboos *bin Said | ar | fr=Qabous Ben Saïd; de=Kabus bin Said; es=Qabus bin Said | Qabous bin Said
Badr *al-Busaidi | ar | fr=Badr Al-Boussaïdi; de=Badr al-Busaidi; es=Badr al Busaidi | Badr Albusaidi; Badr bin Hamad al-Busaidi; Badr al-Busaidy
Hamad *bin Isa al-Khalifa | ar | fr=Hamad Ben Issa Al Khalifa; de=Hamad bin Isa al-Chalifa; es=Hamad bin Isa al Jalifa | Hamad bin Issa al-Khalifa; Hamad ben Issa al-Khalifa; Hamad bin Isa Al Khalifa
Abdul-Malik *al-Houthi | ar | fr=Abdel Malek Al-Houthi; de=Abdul-Malik al-Huthi; es=Abdelmalek al Huti; it=Abdul-Malik al-Houthi; pl=Abd al-Malik al-Husi | Abdulmalik al-Houthi; Abdelmalek al-Houthi; Abdul-Malek al-Houthi
Ali Abdullah *Saleh | ar | fr=Ali Abdallah Saleh; de=Ali Abdullah Salih; es=Alí Abdalá Saleh; it=Ali Abdullah Saleh; pl=Ali Abd Allah Salih | Ali Abdallah Salih; Ali Abdullah Salah | Yemen
Abed Rabbo *Mansour Hadi | ar | fr=Abd Rabbo Mansour Hadi; de=Abed Rabbo Mansur Hadi; es=Abdo Rabu Mansur Hadi | Abdrabbuh Mansur Hadi; Abd-Rabbu Mansour Hadi; Abdu Rabu Mansour Hadi; Abdrabbuh Mansour Hadi; Abd Rabbuh Mansur Hadi
Rashad *al-Alimi | ar | fr=Rachad Al-Alimi; de=Raschad al-Alimi; es=Rashad al Alimi | Rashad Alimi
Yahya *Saree | ar | fr=Yahya Saree; de=Jahja Sari; es=Yahya Sarea | Yehya Saree; Yahya Sari; Yahia Saree; Yahya Sarie; Yahya Saria; Yahia Sarea; Yehia Sarea
Tawakkol *Karman | ar | fr=Tawakkol Karman; de=Tawakkul Karman; es=Tawakkul Karman | Tawakul Karman; Tawakel Karman
King *Abdullah II | ar | fr=Abdallah II; de=Abdullah II.; es=Abdalá II; it=Abdallah II; nl=Abdullah II; pl=Abdullah II; tr=II. Abdullah | King Abdallah II; Abdallah II of Jordan; King Abdalá II
Ayman *Safadi | ar | fr=Ayman Safadi; de=Aiman Safadi; es=Aymán Safadi | Ayman al-Safadi
# Egypt and North Africa
Abdel Fattah *el-Sisi | ar | fr=Abdel Fattah Al-Sissi; de=Abdel Fattah al-Sisi; es=Abdelfatah al Sisi; it=Abdel Fattah al-Sisi; pt=Abdel Fattah al-Sisi; nl=Abdul Fatah al-Sisi; pl=Abd al-Fattah as-Sisi; tr=Abdülfettah es-Sisi | +Abdel Fattah el-Sissi; +Abdel Fattah al-Sisi; Abdel Fatah al-Sisi; Abdelfatah al-Sisi; Abdul Fattah al-Sisi; Abdelfattah al-Sisi; Abdel Fattah Sissi; Abdel Fattah Al Sisi; Abdelfattah el-Sisi; Abdel Fatah el-Sisi; Abdel Fatah al-Sissi; Abdel Fattah as-Sisi
Hosni *Mubarak | ar | fr=Hosni Moubarak; de=Husni Mubarak; es=Hosni Mubarak; nl=Hosni Moebarak; tr=Hüsnü Mübarek; pl=Hosni Mubarak | Hosny Mubarak; Hosni Mobarak
Mohammed *Morsi | ar | fr=Mohamed Morsi; de=Mohammed Mursi; es=Mohamed Mursi; it=Mohamed Morsi; nl=Mohamed Morsi; pl=Mohammed Mursi; tr=Muhammed Mursi | +Mohamed Morsi; Mohammed Morsy; Mohamed Morsy; Mohammad Morsi; Muhammad Mursi; Mohamed Morssi
Anwar *Sadat | ar | fr=Anouar El-Sadate; de=Anwar as-Sadat; es=Anuar el Sadat; nl=Anwar Sadat; pl=Anwar Sadat; it=Anwar al-Sadat; tr=Enver Sedat | Anwar el-Sadat; Anouar Sadate; Anuar Sadat; Anwar Sadate
Gamal Abdel *Nasser | ar | fr=Gamal Abdel Nasser; de=Gamal Abdel Nasser; es=Gamal Abdel Naser; pl=Gamal Abdel Naser; tr=Cemal Abdünnasır | Gamal Abd el-Nasser; Jamal Abdel Nasser; Gamal Abdul Nasser; Djamal Abdel Nasser; Gamal Abdal Nasser
Sameh *Shoukry | ar | fr=Sameh Choukri; de=Samih Schukri; es=Sameh Shukri | Sameh Shoukri; Sameh Shukry; Sameh Choukry
Badr *Abdelatty | ar | fr=Badr Abdelatty; de=Badr Abdelatti; es=Badr Abdelati | Badr Abdel Aaty; Badr Abdelaty; Badr Abdellaty; Badr Abdelaati; Badr Abdulati
Ahmed *Aboul Gheit | ar | fr=Ahmed Aboul Gheit; de=Ahmed Abul Gheit; es=Ahmed Abulgueit | Ahmed Aboul-Gheit; Ahmad Aboul Gheit; Ahmed Abou El-Gheit; Ahmed Abulgheit
Mohamed *ElBaradei | ar | fr=Mohamed ElBaradei; de=Mohammed el-Baradei; es=Mohamed el Baradei; it=Mohamed el-Baradei; pl=Mohamed el-Baradei | Mohammed ElBaradei; Mohamed Baradei; Mohammed al-Baradei; Mohamed al-Baradei
Boutros *Boutros-Ghali | ar | fr=Boutros Boutros-Ghali; de=Boutros Boutros-Ghali; es=Butros Butros-Ghali; pl=Butrus Butrus Ghali | Boutros Boutros Ghali; Butros Butros Ghali
Alaa *Abd el-Fattah | ar | fr=Alaa Abdel Fattah; de=Alaa Abdel Fattah; es=Alaa Abdelfatah | Alaa Abdel-Fattah; Alaa Abdelfattah; Alaa Abdul Fattah; Alaa Abd al-Fattah; Alaa Abd El Fattah
Mohamed *Salah | ar | de=Mohamed Salah; es=Mohamed Salah; tr=Muhammed Salah; pl=Mohamed Salah | Mohammed Salah; Mo Salah?; Mohammad Salah; Mohammed Sallah
Naguib *Mahfouz | ar | fr=Naguib Mahfouz; de=Nagib Machfus; es=Naguib Mahfuz; it=Nagib Mahfuz; nl=Nagieb Mahfoez; pl=Nadżib Mahfuz | Nagib Mahfouz; Najib Mahfouz; Naguib Mafouz; Neguib Mahfouz
Umm *Kulthum | ar | fr=Oum Kalthoum; de=Umm Kulthum; es=Um Kalzum; it=Umm Kulthum; pl=Umm Kulsum | Oum Kalsoum; Um Kulthum; Om Kalsoum; Umm Kalthoum; Um Kalthoum; Oum Kulthum
Muammar *Gaddafi | ar | fr=Mouammar Kadhafi; de=Muammar al-Gaddafi; es=Muamar el Gadafi; it=Muammar Gheddafi; pt=Muammar Kadafi; nl=Moammar Kadhafi; pl=Muammar Kaddafi; cs=Muammar Kaddáfí; tr=Muammer Kaddafi | Moammar Gadhafi; Muammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi; Moamer Kadhafi; Muamar Gaddafi; Mouammar Khadafi; Muammar el-Qaddafi; Mouammar Kaddafi; Muammar Khadafi; Muammar el-Gaddafi; Muamar Gadafi; Mouammar Gaddafi; Muammar al-Qaddafi; Mouamar Kadhafi; Muammar Kadhafi; Moamer Gaddafi; Muammar Gadafi
Saif al-Islam *Gaddafi | ar | fr=Saïf Al-Islam Kadhafi; de=Saif al-Islam al-Gaddafi; es=Saif al Islam Gadafi; it=Saif al-Islam Gheddafi; nl=Saif al-Islam Kadhafi; pl=Saif al-Islam Kaddafi | Seif al-Islam Gadhafi; Saif al-Islam Gadhafi; Seif al-Islam Gaddafi; Seif al-Islam Kadhafi; Seif al-Islam Kaddafi; Saif al-Islam Qaddafi
Khalifa *Haftar | ar | fr=Khalifa Haftar; de=Chalifa Haftar; es=Jalifa Hafter; it=Khalifa Haftar; nl=Khalifa Haftar; pl=Chalifa Haftar; tr=Halife Hafter | +Khalifa Hifter; Khalifa Hafter; Khalifa Heftar; Jalifa Haftar; Khalifa Khaftar; Halifa Haftar
Abdul Hamid *Dbeibah | ar | fr=Abdel Hamid Dbeibah; de=Abdul Hamid Dbaiba; es=Abdelhamid Dbeibé; it=Abdul Hamid Dbeibah; tr=Abdulhamid Dibeybe | Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdelhamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid al-Dbeibah; Abdel Hamid Dbeiba; Abdul Hamid Dbeiba; Abdelhamid Dabaiba; Abdel Khamid Dbeyba; Abdulhamid Dbeiba
Fayez *Sarraj | ar | fr=Faïez Sarraj; de=Fajes al-Sarradsch; es=Fayez al Serraj; it=Fayez al-Sarraj; tr=Fayiz es-Serrac | Fayez Serraj; +Fayez el-Sarraj; Fayez al-Serraj; Faiez Serraj; Faez Sarraj; Faïez al-Sarraj; +Fayez al-Sarraj
Fathi *Bashagha | ar | fr=Fathi Bachagha; de=Fathi Baschagha; es=Fathi Bashaga | Fethi Bachagha; Fathi Bachaga
Aguila *Saleh | ar | fr=Aguila Salah; de=Aguila Saleh; es=Aguila Saleh | Agila Saleh; Aqila Saleh; Aquila Saleh; Akila Saleh | Libya
Mohamed *al-Menfi | ar | fr=Mohamed Al-Menfi; de=Mohammed al-Menfi; es=Mohamed al Manfi | Mohamed Menfi; Mohammad Younes Menfi; Mohammed el-Menfi; Mohamed Younes el-Menfi; Mohammed Menfi
Kais *Saied | ar | fr=Kaïs Saïed; de=Kais Saied; es=Kais Said; it=Kais Saied; nl=Kais Saied; pl=Kais Saied; tr=Kays Said | Qais Saied; Kaies Saied; Kaïs Saeid; Kais Saiedd; Qais Said; Kays Saied; Qays Saied
Zine El Abidine *Ben Ali | ar | fr=Zine El-Abidine Ben Ali; de=Zine el-Abidine Ben Ali; es=Zine el Abidine Ben Alí; pl=Zin al-Abidin ibn Ali | Zine al-Abidine Ben Ali; Zein al-Abidine Ben Ali
Habib *Bourguiba | ar | de=Habib Bourguiba; es=Habib Burguiba | Habib Bourgiba
Beji Caid *Essebsi | ar | fr=Béji Caïd Essebsi; de=Béji Caïd Essebsi; es=Beyi Caid Esebsi | Beji Caid el Sebsi
Moncef *Marzouki | ar | de=Moncef Marzouki; es=Moncef Marzuki | Munsif al-Marzuqi; Moncef Marzouqi; Monsef Marzouki
Rached *Ghannouchi | ar | fr=Rached Ghannouchi; de=Rached Ghannouchi; es=Rached Ganuchi; nl=Rachid Ghannouchi; pl=Raszid Ghannuszi; tr=Raşid Gannuşi | Rashid Ghannouchi; Rached Ganouchi; Rached Ghanouchi; Rashed Ghannouchi; Rached Gannouchi; Rachid al-Ghannouchi; Rashid al-Ghannushi
Abir *Moussi | ar | es=Abir Musi | Abir Moussy
Ons *Jabeur | ar | es=Ons Jabeur; pl=Ons Jabeur | Uns Jabir; Ons Jaber
Mohamed *Bouazizi | ar | es=Mohamed Buazizi; de=Mohamed Bouazizi | Mohammed Bouazizi; Mohammed Buazizi
Abdelmadjid *Tebboune | ar | de=Abdelmadjid Tebboune; es=Abdelmayid Tebún; pl=Abd al-Madżid Tabbun; tr=Abdülmecid Tebbun | Abdelmajid Tebboune; Abdelmadjid Teboune; Abdelmajid Tebboun; Abdel Madjid Tebboune; Abdulmajid Tebboune; Abdelmadjid Taboune; Abdelmadschid Tebboune; Abdelmayid Tebune; Abdelmadzhid Tebbun; Abdelmadżid Tabbun; Abdelmedjid Tebboune; Abdelmajid Tebbun
Abdelaziz *Bouteflika | ar | de=Abd al-Aziz Bouteflika; es=Abdelaziz Buteflika; pl=Abd al-Aziz Buteflika; tr=Abdülaziz Buteflika | Abdel Aziz Bouteflika; Abdulaziz Bouteflika; Abdelaziz Boutaflika; Abdelasis Bouteflika
Said *Chengriha | ar | fr=Saïd Chengriha; es=Said Chengriha | Said Changriha; Saïd Chanegriha
Ahmed *Gaid Salah | ar | fr=Ahmed Gaïd Salah; es=Ahmed Gaid Salah | Ahmed Gaid Saleh
Ahmed *Attaf | ar
Ahmed *Ben Bella | ar | es=Ahmed Ben Bella | Ahmad Ben Bella; Ahmed Benbella
Houari *Boumediene | ar | fr=Houari Boumediene; de=Houari Boumedienne; es=Huari Bumedian
Kamel *Daoud | ar | es=Kamel Daud | Kamal Daoud
Boualem *Sansal | ar | | Bualem Sansal; Boualem Sensal
Imane *Khelif | ar | es=Imane Khelif | Iman Khelif; Imane Khalif; Imen Khelif
King *Mohammed VI | ar | fr=Mohammed VI; de=Mohammed VI.; es=Mohamed VI; pl=Mohammed VI; tr=VI. Muhammed | King Mohamed VI; Mohamed VI of Morocco; King Muhammad VI; King Mohammad VI
King *Hassan II | ar | fr=Hassan II; de=Hassan II.; es=Hasán II | King Hasan II
Aziz *Akhannouch | ar | es=Aziz Ajanuch; de=Aziz Akhannouch | Aziz Akhenouch; Aziz Akhanouch; Aziz Akhannoush
Nasser *Bourita | ar | es=Naser Burita; de=Nasser Bourita | Nacer Bourita; Nasser Burita; Naser Bourita
Nasser *Zefzafi | ar | es=Naser Zafzafi | Nasser Zafzafi; Naser Zefzafi
Brahim *Ghali | ar | es=Brahim Gali; de=Brahim Ghali | Ibrahim Ghali; Brahim Galli
Achraf *Hakimi | ar | de=Achraf Hakimi; es=Achraf Hakimi | Ashraf Hakimi; Aschraf Hakimi
Hakim *Ziyech | ar | es=Hakim Ziyech | Hakim Ziyach; Hakim Ziech
Walid *Regragui | ar | es=Walid Regragui | Oualid Regragui; Walid Reggragui
Leïla *Slimani | fr | | +Leila Slimani; Leyla Slimani
Tahar *Ben Jelloun | ar | es=Tahar Ben Jelloun | Tahar Benjelloun; Taher Ben Jelloun; Tahar Ben Jalloun
# Sudan
Omar *al-Bashir | ar | fr=Omar Al-Bachir; de=Omar al-Baschir; es=Omar al Bashir; it=Omar al-Bashir; nl=Omar al-Bashir; pl=Umar al-Baszir; tr=Ömer el-Beşir | Omar el-Bashir; Omar el-Béchir; Omar Bashir; Omar al-Béchir; Omar Hassan al-Bashir; Omar El Bachir
Abdel Fattah *al-Burhan | ar | fr=Abdel Fattah Al-Bourhane; de=Abdel Fattah al-Burhan; es=Abdelfatah al Burhan; it=Abdel Fattah al-Burhan; nl=Abdel Fattah al-Burhan; pl=Abd al-Fattah al-Burhan; tr=Abdulfettah el-Burhan | +Abdel-Fattah Burhan; Abdel Fattah al-Bourhan; Abdul Fattah al-Burhan; Abdul Fatah al-Burhan; Abdel Fattah al-Burhane; Abdel Fattah Abdelrahman al-Burhane; Abdelfattah Al-Borhane; Abdel Fattakh al-Burkhan; Abdel Fattah Bourhane
Mohamed Hamdan *Dagalo | ar | fr=Mohammed Hamdan Daglo; de=Mohammed Hamdan Daglo; es=Mohamed Hamdan Dagalo; it=Mohamed Hamdan Dagalo; tr=Muhammed Hamdan Dagalu | +Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Mohamed Hamdane Daglo; Mohammed Hamdane Daglo; Mohammed Hamdan Dogolo; Mohamed Hamdan Daqlo; Mohammed Hamdan Dagolo; Mohamed Hamdan Dagolo; Mohamed Hamdan Dogolo; Mokhamed Khamdan Dagalo; Muhammed Hamdan Dagalo; Muhammad Hamdan Daqlo
Hemedti | ar | fr=Hemetti; es=Hemedti | Hemeti; Hemedty; Hemeidti; Himedti; Hemmedti; Hamidti; Hamidati; Hamedti; Hmeidti; Hemaidti; Hamiti; Humaidti; Hamidty; Hmedti
Abdalla *Hamdok | ar | fr=Abdallah Hamdok; de=Abdalla Hamdok; es=Abdalá Hamdok | Abdullah Hamdok; Abdallah Hamdouk; Abdulla Hamdok; Abdalla Hamdouk; Abdalla Khamdok; Abdullah Hamduk
Hassan *al-Turabi | ar | fr=Hassan Al-Tourabi; de=Hassan at-Turabi; es=Hasán al Turabi | Hasan al-Turabi; Hassan Turabi; Hassan Tourabi; Hassan el-Tourabi; Hassan el-Turabi
Mahmood *Amiry-Moghaddam | fa | | Mahmud Amiry Moghaddam; Mahmoud Amiry-Moghaddam; Mahmood Amiri-Moghaddam; Mahmoud Amiri Moghaddam; Mahmud Amiri Moghadam; Mahmud Amiry-Moghaddam; Mahmood Amiry Moghaddam; Mahmoud Amiry Moghaddam
Ali *Daei | fa | es=Alí Daei; de=Ali Daei; fr=Ali Daeï | Ali Daie
Sardar *Azmoun | fa | es=Sardar Azmún; de=Sardar Asmun; nl=Sardar Azmoun | Serdar Azmoun; Serdar Azmun
Isa *Kalantari | fa | | Issa Kalantari; Isa Kalantary; Issa Kalantary; Eisa Kalantari
`
