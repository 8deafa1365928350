/** Public figures of the Middle East, Turkey, Iran, Afghanistan and North Africa. */
export const personsMiddleEast = `
# Turkey
Recep Tayyip *Erdogan | tr | tr=Recep Tayyip Erdoğan; fr=Recep Tayyip Erdogan; ru=Redzhep Tayip Erdogan | Receb Tayyip Erdogan; Recep Tayip Erdogan; Rejep Tayyip Erdogan; Recep Tayyib Erdogan; Recep Tayyip Erdoan
Emine *Erdogan | tr | tr=Emine Erdoğan
Bilal *Erdogan | tr | tr=Bilal Erdoğan
Hakan *Fidan | tr
Mevlut *Cavusoglu | tr | tr=Mevlüt Çavuşoğlu; de=Mevlüt Çavuşoğlu | Mevlut Chavushoglu; Mevlüt Cavusoglu; Mevlut Çavusoglu; Mevlut Cavushoglu
Hulusi *Akar | tr
Yasar *Guler | tr | tr=Yaşar Güler | Yashar Guler
Ahmet *Davutoglu | tr | tr=Ahmet Davutoğlu | Ahmed Davutoglu
Abdullah *Gul | tr | tr=Abdullah Gül | Abdullah Gul; Abdullah Guel; Abdallah Gul
Binali *Yildirim | tr | tr=Binali Yıldırım
Kemal *Kilicdaroglu | tr | tr=Kemal Kılıçdaroğlu; fr=Kemal Kiliçdaroglu | Kemal Kilicdaroğlu; Kemal Kiliçdaroglu; Kemal Kilitchdaroglou; Kemal Kilichdaroglu
Ekrem *Imamoglu | tr | tr=Ekrem İmamoğlu | Ekrem Imamoglou; Ekrem Imamoğlu
Mansur *Yavas | tr | tr=Mansur Yavaş | Mansur Yavash
Ozgur *Ozel | tr | tr=Özgür Özel; de=Özgür Özel | Özgür Özel; Ozgür Ozel; Oezguer Oezel
Meral *Aksener | tr | tr=Meral Akşener | Meral Akshener
Devlet *Bahceli | tr | tr=Devlet Bahçeli | Devlet Bahcheli
Selahattin *Demirtas | tr | tr=Selahattin Demirtaş | Selahattin Demirtash; Salahattin Demirtas; Selahettin Demirtas
Figen *Yuksekdag | tr | tr=Figen Yüksekdağ
Abdullah *Ocalan | tr | tr=Abdullah Öcalan; de=Abdullah Öcalan | Abdullah Oçalan; Abdallah Ocalan; Abdullah Oecalan
Fethullah *Gulen | tr | tr=Fethullah Gülen; de=Fethullah Gülen | Fetullah Gulen; Fethullah Guelen; Fetullah Gülen
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
Elif *Shafak | tr | tr=Elif Şafak; de=Elif Shafak; it=Elif Shafak | Elif Safak; Elif Chafak
Nazim *Hikmet | tr | tr=Nâzım Hikmet
Nuri Bilge *Ceylan | tr
Arda *Guler | tr | tr=Arda Güler
Hakan *Calhanoglu | tr | tr=Hakan Çalhanoğlu | Hakan Chalhanoglu
Selcuk *Bayraktar | tr | tr=Selçuk Bayraktar | Seljuk Bayraktar
Umit *Ozdag | tr | tr=Ümit Özdağ
Sinan *Ogan | tr | tr=Sinan Oğan
Mustafa *Akinci | tr | tr=Mustafa Akıncı
Ersin *Tatar | tr
Rauf *Denktash | tr | tr=Rauf Denktaş | Rauf Denktas; Raouf Denktash
Tufan *Erhurman | tr | tr=Tufan Erhürman
# Iran
Ali *Khamenei | fa | de=Ali Chamenei; es=Alí Jamenei; nl=Ali Khamenei; pl=Ali Chamenei; it=Ali Khamenei; tr=Ali Hamaney | Ali Jamenei; Ali Khameneï; Ali Chamenei; Ali Khamenai; Ali Khamanei; Ali Hamenei
Mojtaba *Khamenei | fa | de=Modschtaba Chamenei; es=Mojtaba Jamenei; pl=Modżtaba Chamenei | Modjtaba Khamenei; Mojtaba Jamenei
Ruhollah *Khomeini | fa | fr=Rouhollah Khomeyni; de=Ruhollah Chomeini; es=Ruhollah Jomeini; it=Ruhollah Khomeini; nl=Ruhollah Khomeini; pl=Ruhollah Chomeini | Rouhollah Khomeini; Ruhollah Jomeini; Rouhollah Khomeiny; Ruhollah Khomeyni; Ruhollah Khomeiny; Ruhollah Chomeini
Hassan *Khomeini | fa | de=Hassan Chomeini; es=Hasán Jomeini | Hassan Khomeiny
Ebrahim *Raisi | fa | fr=Ebrahim Raïssi; de=Ebrahim Raisi; es=Ebrahim Raisí; nl=Ebrahim Raisi; tr=İbrahim Reisi | Ebrahim Raissi; Ebrahim Raïssi; Ibrahim Raisi; Ebrahim Raïsi; Ibrahim Raissi; Ebrahim Raeesi
Hassan *Rouhani | fa | de=Hassan Rohani; es=Hasán Rohaní; it=Hassan Rouhani; nl=Hassan Rohani; pl=Hasan Rowhani; tr=Hasan Ruhani | Hassan Rohani; Hasan Rouhani; Hassan Rowhani; Hasan Rohani; Hassan Ruhani; Hasan Rowhani
Mahmoud *Ahmadinejad | fa | de=Mahmud Ahmadinedschad; es=Mahmud Ahmadineyad; nl=Mahmoud Ahmadinejad; pl=Mahmud Ahmadineżad; tr=Mahmud Ahmedinejad | Mahmud Ahmadinejad; Mahmoud Ahmadinedjad; Mahmoud Ahmadi-Nejad; Mahmoud Ahmadineyad; Mahmoud Ahmadinejhad; Mahmoud Ahmedinejad
Mohammad *Khatami | fa | de=Mohammed Chatami; es=Mohamed Jatamí; pl=Mohammad Chatami | Mohammed Khatami; Mohamed Khatami; Mohammad Jatami
Akbar Hashemi *Rafsanjani | fa | fr=Akbar Hachemi Rafsandjani; de=Akbar Haschemi Rafsandschani; es=Akbar Hashemí Rafsanyaní; pl=Akbar Haszemi Rafsandżani | Ali Akbar Hashemi Rafsanjani; Akbar Hachemi Rafsandjani; Hashemi Rafsanjani; Akbar Hachemi Rafsanjani
Masoud *Pezeshkian | fa | fr=Massoud Pezeshkian; de=Massud Peseschkian; es=Masud Pezeshkian; nl=Masoud Pezeshkian; pl=Masud Pezeszkian; tr=Mesud Pezeşkiyan | Massoud Pezeshkian; Masud Pezeshkian; Massoud Pezechkian; Masoud Pezechkian; Mahsoud Pezeshkian
Abbas *Araghchi | fa | fr=Abbas Araghtchi; de=Abbas Araghtschi; es=Abás Araqchí; nl=Abbas Araqchi; pl=Abbas Aragczi; tr=Abbas Arakçi | Abbas Araqchi; Abbas Araghtchi; Abbas Araqtchi; Abbas Arakchi; Abbas Araqhchi; Abbas Aragchi
Hossein *Amir-Abdollahian | fa | fr=Hossein Amir-Abdollahian; de=Hossein Amirabdollahian; es=Hosein Amirabdolahian | Hossein Amirabdollahian; Hossein Amir Abdollahian; Hosein Amir Abdolahian; Hossein Amir-Abdollahiane
Mohammad Javad *Zarif | fa | de=Mohammed Dschawad Sarif; fr=Mohammad Javad Zarif; es=Mohamad Yavad Zarif; pl=Mohammad Dżawad Zarif | Javad Zarif; Mohammed Javad Zarif; Mohammad Yavad Zarif; Djavad Zarif; Mohamad Javad Zarif
Mohammad Bagher *Ghalibaf | fa | de=Mohammed Bagher Ghalibaf; fr=Mohammad Bagher Ghalibaf; es=Mohamad Baqer Qalibaf; pl=Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf; Mohammad Bagher Qalibaf; Mohammad Baqer Ghalibaf; Mohammed Bagher Ghalibaf; Mohammad-Bagher Ghalibaf
Saeed *Jalili | fa | fr=Saïd Jalili; de=Said Dschalili; es=Said Yalilí; pl=Said Dżalili | Said Jalili; Saïd Jalili; Said Djalili
Ali *Larijani | fa | fr=Ali Larijani; de=Ali Laridschani; es=Alí Lariyaní; pl=Ali Laridżani | Ali Laridjani; Ali Lariyani; Ali Larigiani
Ali *Shamkhani | fa | fr=Ali Chamkhani; de=Ali Schamchani; es=Alí Shamjaní; pl=Ali Szamchani | Ali Chamkhani; Ali Shamjani
Qassem *Soleimani | fa | fr=Ghassem Soleimani; de=Ghassem Soleimani; es=Qasem Soleimaní; it=Qasem Soleimani; nl=Qassem Soleimani; pl=Kasem Solejmani; tr=Kasım Süleymani | Qasem Soleimani; Ghassem Soleimani; Ghasem Soleimani; Kassem Soleimani; Qassem Suleimani; Qasim Soleimani; Qassim Suleimani; Qassim Soleimani; Kasem Soleimani; Qasem Soleymani; Kassem Suleimani
Esmail *Qaani | fa | fr=Esmaïl Qaani; de=Esmail Ghani; es=Esmail Qaani | Esmail Ghaani; Ismail Qaani; Esmaeil Qaani; Esmail Ghani; Ismaïl Qaani; Esmaïl Ghaani
Hossein *Salami | fa | de=Hussein Salami; es=Hosein Salamí | Hosein Salami; Hussein Salami
Mohammad *Bagheri | fa | fr=Mohammad Bagheri; de=Mohammed Bagheri; es=Mohamad Baqerí | Mohammad Baqeri; Mohammed Bagheri; Mohammad Hossein Bagheri
Amir Ali *Hajizadeh | fa | fr=Amir Ali Hajizadeh; de=Amir Ali Hadschisadeh; es=Amir Ali Hayizadeh | Amir-Ali Hajizadeh; Amirali Hajizadeh; Amir Ali Hadjizadeh
Mohsen *Rezaei | fa | fr=Mohsen Rezaï; de=Mohsen Resai; es=Mohsen Rezaí | Mohsen Rezai; Mohsen Rezaï; Mohsen Rezaee
Esmaeil *Baghaei | fa | fr=Esmaïl Baghaï; de=Ismail Baghai; es=Esmail Bagaei | Esmail Baghaei; Ismail Baghaei; Esmail Baghai; Ismail Baghai; Esmaïl Baghaï; Esmail Baqaei; Esmaeil Baqaei
Nasser *Kanaani | fa | fr=Nasser Kanani; de=Nasser Kanaani; es=Naser Kananí | Nasser Kanani; Naser Kanani; Naser Kanaani
Mohsen *Fakhrizadeh | fa | fr=Mohsen Fakhrizadeh; de=Mohsen Fachrisadeh; es=Mohsen Fajrizadeh | Mohsen Fajrizadeh; Mohsen Fakhrizade
Mohammad *Eslami | fa | de=Mohammed Eslami | Mohammad Islami; Mohammed Eslami
Gholamhossein *Mohseni-Ejei | fa | fr=Gholamhossein Mohseni-Ejeï; de=Gholamhossein Mohseni-Edschei | Gholam-Hossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Gholam Hossein Mohseni Ejei; Gholamhossein Mohseni Ejeï
Ahmad *Jannati | fa | de=Ahmad Dschannati; es=Ahmad Yanatí | Ahmad Janati; Ahmad Djannati
Mohammad *Mossadegh | fa | de=Mohammad Mossadegh; es=Mohammad Mosaddeq; it=Mohammad Mossadeq | Mohammad Mosaddegh; Mohammed Mossadegh; Mohammad Mosaddeq; Mohammad Mossadeq
Mohammad Reza *Pahlavi | fa | de=Mohammad Reza Pahlavi; es=Mohammad Reza Pahleví; it=Mohammad Reza Pahlavi; pl=Mohammad Reza Pahlawi | Mohammed Reza Pahlavi; Mohammad Reza Pahlevi; Mohammed Reza Pahlevi
Reza *Pahlavi | fa | de=Resa Pahlavi; pl=Reza Pahlawi | Reza Pahlevi; Reza Pahlawi
Mir-Hossein *Mousavi | fa | fr=Mir Hossein Moussavi; de=Mir Hossein Mussawi; es=Mir Hosein Musaví; pl=Mir-Hosejn Musawi | Mir Hossein Mousavi; Mir Hossein Moussavi; Mir Hussein Moussavi; Mir Hossein Musavi
Mehdi *Karroubi | fa | fr=Mehdi Karoubi; de=Mehdi Karrubi; es=Mehdi Karrubí | Mehdi Karoubi; Mehdi Karubi; Mehdi Karrubi
Narges *Mohammadi | fa | fr=Narges Mohammadi; de=Narges Mohammadi; es=Narges Mohammadi; it=Narges Mohammadi | Narguess Mohammadi; Nargues Mohammadi; Narges Mohamadi; Nargess Mohammadi
Shirin *Ebadi | fa | fr=Chirine Ebadi; de=Schirin Ebadi; es=Shirín Ebadi; pl=Szirin Ebadi; nl=Shirin Ebadi | Chirine Ebadi; Chirin Ebadi
Nasrin *Sotoudeh | fa | de=Nasrin Sotudeh; es=Nasrín Sotudé; fr=Nasrin Sotoudeh | Nasrin Sotudeh; Nasrine Sotoudeh; Nasrin Soutoudeh
Mahsa *Amini | fa | es=Mahsa Aminí; de=Mahsa Amini; pl=Mahsa Amini | Masha Amini; Mahsa Ameni
Mohammad *Rasoulof | fa | de=Mohammad Rasulof; es=Mohamad Rasoulof; pl=Mohammad Rasulof | Mohammad Rasulof; Mohamad Rasoulof
Jafar *Panahi | fa | de=Dschafar Panahi; it=Jafar Panahi; pl=Dżafar Panahi | Djafar Panahi
Asghar *Farhadi | fa | de=Asghar Farhadi; es=Asghar Farhadi | Asgar Farhadi
Abbas *Kiarostami | fa | es=Abbas Kiarostamí
Marjane *Satrapi | fa | | Marjan Satrapi; Mariane Satrapi
Maryam *Rajavi | fa | fr=Maryam Radjavi; de=Maryam Radschawi; es=Maryam Rayaví | Maryam Radjavi; Mariam Rajavi
Massoud *Rajavi | fa | fr=Massoud Radjavi; de=Massud Radschawi | Masoud Rajavi; Massoud Radjavi
Mehdi *Taremi | fa
Masih *Alinejad | fa | de=Masih Alinedschad; es=Masih Alineyad | Massih Alinejad; Masih Alinedjad
# Afghanistan
Hamid *Karzai | ps | fr=Hamid Karzaï; de=Hamid Karsai; pl=Hamid Karzaj; tr=Hamid Karzai | Hamid Karzaï; Hamid Karsai; Hamid Karzay
Ashraf *Ghani | ps | de=Aschraf Ghani; fr=Ashraf Ghani; es=Ashraf Gani; pl=Aszraf Ghani; tr=Eşref Gani | Achraf Ghani; Ashraf Gani
Abdullah *Abdullah | fa | de=Abdullah Abdullah; es=Abdulá Abdulá; fr=Abdullah Abdullah | Abdallah Abdallah
Hibatullah *Akhundzada | ps | fr=Haibatullah Akhundzada; de=Haibatullah Achundsada; es=Haibatulá Ajundzada; nl=Haibatullah Akhundzada; pl=Hajbatullah Achundzada | Haibatullah Akhundzada; Hebatullah Akhundzada; Haibatullah Akhunzada; Hibatullah Akhunzada; Haibatullah Ajundzada; Hibatullah Akhoundzada
Abdul Ghani *Baradar | ps | fr=Abdul Ghani Baradar; de=Abdul Ghani Baradar; es=Abdul Ghani Baradar | Abdoul Ghani Baradar; Abdul Gani Baradar; Mullah Baradar
Sirajuddin *Haqqani | ps | fr=Sirajuddin Haqqani; de=Siradschuddin Hakkani; es=Sirajudín Haqqani | Sirajuddin Haqani; Siraj Haqqani; Sirajoddin Haqqani; Serajuddin Haqqani; Sirajuddin Hakkani
Khalil *Haqqani | ps | de=Chalil Hakkani | Khalil Ur-Rahman Haqqani; Khalil Haqani
Jalaluddin *Haqqani | ps | fr=Jalaluddin Haqqani; de=Dschalaluddin Hakkani | Djalaluddin Haqqani; Jalaluddin Hakkani; Jalaludin Haqqani
Mohammad *Yaqoob | ps | fr=Mohammad Yaqoub; de=Mohammed Jakub | Mohammad Yaqub; Mohammed Yaqoob; Mohammed Yaqub; Mullah Yaqoob; Mullah Yaqub; Mohammad Yaqoub
Zabihullah *Mujahid | ps | fr=Zabihullah Mujahid; de=Sabihullah Mudschahid; es=Zabihulá Muyahid; pl=Zabihullah Mudżahid | Zabiullah Mujahid; Zabihoullah Moudjahid; Zabihulla Mujahid; Zabihullah Moudjahid; Zabiullah Mujahed
Amir Khan *Muttaqi | ps | fr=Amir Khan Muttaqi; de=Amir Chan Muttaki; es=Amir Khan Muttaqi | Amir Khan Mutaqi; Amir Khan Motaqi; Amir Khan Mottaki
Mullah Mohammad *Omar | ps | fr=mollah Omar; de=Mullah Omar; es=mulá Omar | Mullah Mohammed Omar; Mullah Omar; Mollah Omar; Mola Omar
Ahmad Shah *Massoud | fa | fr=Ahmad Chah Massoud; de=Ahmad Schah Massoud; es=Ahmad Shah Masud; pl=Ahmad Szah Masud | Ahmed Shah Massoud; Ahmad Shah Masood; Ahmad Chah Massoud; Ahmed Shah Masud
Ahmad *Massoud | fa | es=Ahmad Masud; de=Ahmad Massoud | Ahmed Massoud; Ahmad Masood
Amrullah *Saleh | fa | fr=Amrullah Saleh; de=Amrullah Saleh; es=Amrulá Saleh | Amrollah Saleh; Amroullah Saleh | Afghanistan
Gulbuddin *Hekmatyar | ps | fr=Gulbuddin Hekmatyar; de=Gulbuddin Hekmatjar; es=Gulbudin Hekmatiar | Gulbuddin Hekmatiar; Golbuddin Hekmatyar; Gulbudin Hekmatyar
Abdul Rashid *Dostum | uz | fr=Abdul Rachid Dostom; de=Abdul Raschid Dostum; es=Abdul Rashid Dostum | Abdul Rachid Dostom; Abdul Rashid Dostom; Rashid Dostum; Abdurrashid Dostum
Mohammad *Najibullah | ps | fr=Mohammad Najibullah; de=Mohammed Nadschibullah; es=Mohammad Najibulá | Mohammed Najibullah; Mohammad Najiboullah
Zalmay *Khalilzad | ps | fr=Zalmay Khalilzad; de=Salmai Chalilsad; es=Zalmay Jalilzad | Zalmai Khalilzad; Zalmay Jalilzad
# Israel
Benjamin *Netanyahu | he | fr=Benyamin Nétanyahou; es=Benjamín Netanyahu; it=Benjamin Netanyahu; nl=Benjamin Netanyahu; pl=Benjamin Netanjahu; de=Benjamin Netanjahu; cs=Benjamin Netanjahu; tr=Binyamin Netanyahu | Benyamin Netanyahu; Binyamin Netanyahu; Benjamin Netanyahou; Benyamin Nétanyahou; Benyamin Netanyahou; Benjamin Netanjahu; Benjamin Nethanyahu
Sara *Netanyahu | he | fr=Sara Nétanyahou; de=Sara Netanjahu; pl=Sara Netanjahu | Sarah Netanyahu; Sara Netanyahou
Yair *Netanyahu | he | fr=Yaïr Nétanyahou; de=Jair Netanjahu | Yair Netanyahou
Yoav *Gallant | he | de=Joav Gallant; pl=Joaw Gallant | Yoav Galant; Joav Galant; Yoav Gallante
Benny *Gantz | he | fr=Benny Gantz; pl=Beni Ganc | Beny Gantz; Benny Ganz; Beni Gantz
Yair *Lapid | he | fr=Yaïr Lapid; de=Jair Lapid; pl=Jair Lapid | Yaïr Lapid; Jair Lapid
Naftali *Bennett | he | pl=Naftali Bennett | Naftali Bennet
Itamar *Ben-Gvir | he | fr=Itamar Ben Gvir; es=Itamar Ben Gvir; pl=Itamar Ben Gwir; nl=Itamar Ben-Gvir | Itamar Ben Gvir; Itamar Ben-Gwir; Itamar Ben-Gevir; Itamar Ben Gwir
Bezalel *Smotrich | he | fr=Bezalel Smotrich; de=Bezalel Smotrich; pl=Becalel Smotricz; nl=Bezalel Smotrich | Betzalel Smotrich; Bezalel Smotritch; Bezalel Smotrych
Isaac *Herzog | he | de=Izchak Herzog; fr=Isaac Herzog; pl=Icchak Herzog; it=Isaac Herzog; tr=İzak Herzog | Itzhak Herzog; Yitzhak Herzog; Isaac Hertzog
Israel *Katz | he | fr=Israël Katz; de=Israel Katz; pl=Israel Kac | Yisrael Katz; Israël Katz
Gideon *Saar | he | fr=Gideon Saar; de=Gideon Saar; pl=Gideon Saar | +Gideon Sa'ar; Gideon Sa’ar; Guideon Saar; Gidéon Saar; Gidon Saar
Ron *Dermer | he
Eli *Cohen | he | | Elie Cohen? | minister; Likud
Avigdor *Lieberman | he | fr=Avigdor Lieberman; pl=Awigdor Lieberman | Avigdor Liberman; Avigdor Libermann; Avigdor Liebermann
Ehud *Barak | he | pl=Ehud Barak | Ehoud Barak
Ehud *Olmert | he | fr=Ehoud Olmert | Ehoud Olmert
Ariel *Sharon | he | de=Ariel Scharon; nl=Ariel Sharon; pl=Ariel Szaron; es=Ariel Sharón | Ariel Scharon; Ariel Charon
Shimon *Peres | he | fr=Shimon Peres; de=Schimon Peres; es=Simón Peres; pl=Szimon Peres; nl=Shimon Peres | Simon Peres; Schimon Peres; Shimon Pérès; Shimon Perez; Simon Perez
Yitzhak *Rabin | he | fr=Yitzhak Rabin; de=Jitzchak Rabin; es=Isaac Rabin; nl=Yitzhak Rabin; pl=Icchak Rabin | Itzhak Rabin; Isaac Rabin; Yitzak Rabin; Jitzchak Rabin; Izchak Rabin; Ytzhak Rabin
Yitzhak *Shamir | he | fr=Yitzhak Shamir; de=Jitzchak Schamir; es=Isaac Shamir; pl=Icchak Szamir | Itzhak Shamir; Isaac Shamir; Yitzak Shamir; Yitzhak Chamir
Menachem *Begin | he | es=Menájem Beguín; fr=Menahem Begin; pl=Menachem Begin | Menahem Begin; Menajem Begin
Golda *Meir | he | fr=Golda Meir; es=Golda Meir | Golda Meïr; Golda Meier
David *Ben-Gurion | he | fr=David Ben Gourion; es=David Ben Gurión; it=David Ben Gurion; pl=Dawid Ben Gurion | David Ben Gurion; David Ben Gourion; David Ben-Gourion
Moshe *Dayan | he | fr=Moshe Dayan; de=Mosche Dajan; es=Moshé Dayán; pl=Mosze Dajan | Moshé Dayan; Moche Dayan; Mosche Dayan; Moshe Dajan
Moshe *Yaalon | he | fr=Moshe Yaalon; de=Mosche Jaalon | Moshe Ya'alon; Moshé Yaalon; Moche Yaalon
Tzipi *Livni | he | de=Zipi Livni; nl=Tzipi Livni; es=Tzipi Livni; pl=Cipi Liwni | Tsipi Livni; Zipi Livni; Tzippi Livni
Reuven *Rivlin | he | fr=Reuven Rivlin; es=Reuvén Rivlin; pl=Re'uwen Riwlin | Reouven Rivlin; Reuben Rivlin; Reuven Rivline
Gadi *Eisenkot | he | de=Gadi Eisenkot; pl=Gadi Eizenkot | Gadi Eizenkot; Gadi Eisenkott; Gady Eisenkot
Herzi *Halevi | he | fr=Herzi Halevi; pl=Herci Halewi | Herzl Halevi; Herzi HaLevi; Herzi Halévi
Eyal *Zamir | he | de=Ejal Samir | Eyal Samir
Daniel *Hagari | he | | Daniel Haggari
Avichay *Adraee | he | fr=Avichay Adraee; es=Avichay Adraee | Avichai Adraee; Avichay Adrai; Avichai Adraei
David *Barnea | he | es=David Barnea | Dadi Barnea
Ronen *Bar | he
Yuli *Edelstein | he | fr=Youli Edelstein | Yuly Edelstein; Youli Edelstein; Yuli Edelshtein
Amir *Ohana | he
Yariv *Levin | he | de=Jariv Levin | Yariv Lévin
Aryeh *Deri | he | fr=Arié Déri; de=Arje Deri; es=Aryeh Deri | Arye Deri; Arieh Deri; Aryé Deri; Arié Déri
Gali *Baharav-Miara | he | | Gali Baharav Miara; Gali Beharav-Miara
Ayman *Odeh | ar | fr=Ayman Odeh | Aiman Odeh; Ayman Oudeh
Mansour *Abbas | ar | de=Mansur Abbas; es=Mansur Abás | Mansur Abbas
Ahmad *Tibi | ar | | Ahmed Tibi
Amos *Oz | he
David *Grossman | he
Yuval Noah *Harari | he | fr=Yuval Noah Harari | Yuval Harari; Yuval Noé Harari
Nadav *Lapid | he
Gal *Gadot | he
Yocheved *Lifshitz | he | fr=Yocheved Lifshitz; es=Yocheved Lifshitz | Yocheved Lifschitz
Yigal *Amir | he | de=Jigal Amir | Ygal Amir; Igal Amir
# Palestinians
Mahmoud *Abbas | ar | de=Mahmud Abbas; es=Mahmud Abás; it=Mahmoud Abbas; nl=Mahmoud Abbas; pl=Mahmud Abbas; tr=Mahmud Abbas | Mahmud Abbas; Mahmoud Abbass; Mahmoud Abas; Mahmud Abas
Yasser *Arafat | ar | de=Jassir Arafat; es=Yasir Arafat; it=Yasser Arafat; nl=Yasser Arafat; pl=Jasir Arafat; pt=Yasser Arafat; tr=Yaser Arafat | Yassir Arafat; Yasir Arafat; Jassir Arafat; Yaser Arafat; Yasser Arafate
Ismail *Haniyeh | ar | fr=Ismaïl Haniyeh; de=Ismail Hanija; es=Ismail Haniya; it=Ismail Haniyeh; nl=Ismail Haniyeh; pl=Ismail Hanije; tr=İsmail Haniye | Ismail Haniyah; Ismaïl Haniyeh; Ismail Haniya; Ismaël Haniyeh; Ismail Haniye; Ismail Hanieh; Ismaïl Haniyé; Ismael Haniyeh; Ismail Hania; Ismail Hanija
Yahya *Sinwar | ar | fr=Yahya Sinouar; de=Jahia al-Sinwar; es=Yahya Sinwar; nl=Yahya Sinwar; pl=Jahja Sinwar; tr=Yahya Sinvar | Yahia Sinwar; Yehya Sinwar; Yehia Sinwar; Yahya al-Sinwar; Yehiyeh Sinwar; Yahia Sinouar; Yahya Sinouar; Yehya Sinouar
Mohammed *Sinwar | ar | fr=Mohammed Sinouar; de=Mohammed Sinwar | Mohamed Sinwar; Mohammad Sinwar; Muhammad Sinwar
Mohammed *Deif | ar | de=Mohammed Deif; es=Mohamed Deif; it=Mohammed Deif; pl=Mohammed Deif | Mohamed Deif; Mohammad Deif; Muhammad Deif; Mohammed el-Deif; Mohammed Dief; Mohammed Dayf
Khaled *Meshaal | ar | fr=Khaled Mechaal; de=Chaled Maschal; es=Jaled Meshal; it=Khaled Meshaal; nl=Khaled Meshaal; pl=Chaled Meszal; tr=Halid Meşal | Khaled Mashal; Khaled Meshal; Khaled Mechaal; Khaled Mishal; Jaled Meshal; Khaled Mashaal; Khalid Mishal; Khaled Machaal; Khalid Meshaal
Khalil *al-Hayya | ar | fr=Khalil al-Hayya; de=Chalil al-Haja; es=Jalil al Haya | Khalil al-Haya; Khalil Hayya; Khalil al-Hayyah; Khalil el-Hayya; Jalil al-Haya; Khalil Al Hayya
Saleh *al-Arouri | ar | fr=Saleh Al-Arouri; de=Saleh al-Aruri; es=Saleh al Aruri | Saleh al-Aruri; Saleh Arouri; Saleh al-Arrouri; Salah al-Arouri; Saleh el-Arouri; Saleh al Aruri
Mousa *Abu Marzouk | ar | fr=Moussa Abou Marzouk; de=Mussa Abu Marsuk; es=Musa Abu Marzuk | Moussa Abu Marzouk; Musa Abu Marzouk; Mousa Abu Marzook; Moussa Abou Marzouk; Moussa Abu Marzuk
Marwan *Issa | ar | fr=Marwan Issa; es=Marwan Isa | Marouan Issa; Marwan Isa
Ahmed *Yassin | ar | fr=Ahmed Yassine; de=Ahmed Jassin; es=Ahmed Yasín; pl=Ahmed Jasin | Ahmad Yassin; Ahmed Yassine; Sheikh Yassine; Ahmed Yasin
Marwan *Barghouti | ar | fr=Marwan Barghouti; de=Marwan Barghuti; es=Maruán Barguti; pl=Marwan Barguti | Marwan Barghouthi; Marwan Barghuti; Marouane Barghouti; Marwan Bargouti; Maruan Barghuti
Mustafa *Barghouti | ar | fr=Moustafa Barghouti; de=Mustafa Barghuti | Moustafa Barghouti; Mustafa Barghouthi; Mustapha Barghouti
Mohammad *Shtayyeh | ar | fr=Mohammad Shtayyeh; de=Mohammed Schtajjeh; es=Mohamed Shtayeh | Mohammed Shtayyeh; Mohamed Shtayyeh; Mohammad Chtayyeh; Mohammed Shtayeh; Mohammad Shtayeh; Mohammad Chtayeh
Mohammad *Mustafa | ar | de=Mohammed Mustafa; es=Mohamed Mustafá | Mohammed Mustafa; Mohamed Mustafa; Mohammad Moustafa; Muhammad Mustafa | Palestinian; prime minister | ambiguous
Hussein *al-Sheikh | ar | fr=Hussein Al-Cheikh; de=Hussein al-Scheich; es=Husein al Sheij | Hussein al-Cheikh; Hussein Sheikh; Hussein el-Sheikh; Hussein Al Sheikh; Husein al-Sheij; Hussein al-Sheik
Saeb *Erekat | ar | fr=Saëb Erakat; de=Saeb Erekat; es=Saeb Erekat | Saeb Erakat; Saëb Erekat; Saeb Arekat; Saëb Erakat; Sa'eb Erekat
Mohammed *Dahlan | ar | de=Mohammed Dahlan; es=Mohamed Dahlan | Mohamed Dahlan; Mohammad Dahlan; Muhammad Dahlan
Salam *Fayyad | ar | de=Salam Fajad; es=Salam Fayad | Salam Fayad; Salam Fayyed
Riyad *al-Maliki | ar | fr=Riyad Al-Maliki; de=Riad al-Malki; es=Riad al Maliki | Riad al-Maliki; Riyad al-Malki; Riad Malki; Riyad Maliki; Riad al-Malki
Riyad *Mansour | ar | de=Rijad Mansur; es=Riad Mansur | Riad Mansour; Riyadh Mansour; Ryad Mansour
Leila *Shahid | ar | fr=Leïla Shahid | Leïla Chahid; Leila Chahid
Hanan *Ashrawi | ar | fr=Hanane Achraoui; de=Hanan Aschrawi; es=Hanán Ashraui | Hanane Ashrawi; Hanan Achrawi; Hanane Achraoui
Mahmoud *Darwish | ar | fr=Mahmoud Darwich; de=Mahmud Darwisch; es=Mahmud Darwish; pl=Mahmud Darwisz | Mahmoud Darwich; Mahmud Darwish; Mahmoud Darwiche
Edward *Said | ar | fr=Edward Saïd | Edward Saïd
Shireen *Abu Akleh | ar | fr=Shireen Abu Akleh; de=Schirin Abu Akle; es=Shireen Abu Akleh; pl=Szirin Abu Akla | Shirin Abu Akleh; Chirine Abou Akleh; Shireen Abou Akleh; Shirin Abu Aqleh; Shireen Abu Aqleh
Wael *Dahdouh | ar | fr=Wael Al-Dahdouh; es=Wael Dahdouh | Wael al-Dahdouh; Waël Dahdouh; Wael Al Dahdouh; Wael Dahduh
Ziyad *al-Nakhalah | ar | fr=Ziad Al-Nakhala; de=Siad al-Nachala | Ziad al-Nakhalah; Ziad Nakhaleh; Ziyad al-Nakhaleh; Ziad al-Nakhala; Ziad Nakhala; Ziyad Nakhaleh
# Lebanon and Syria
Hassan *Nasrallah | ar | es=Hasán Nasralá; it=Hassan Nasrallah; pl=Hasan Nasrallah; tr=Hasan Nasrallah | Hasan Nasrallah; Hassan Nasralla; Hassan Nasralah; Hassan Nasrullah; Hasan Nasralá
Naim *Qassem | ar | fr=Naïm Qassem; de=Naim Kassem; es=Naim Qasem; pl=Naim Kasim; tr=Naim Kasım | Naim Kassem; Naïm Qassem; Naim Qasem; Naïm Kassem; Naeem Qassem; Naim Qassim
Hashem *Safieddine | ar | fr=Hachem Safieddine; de=Haschim Safi al-Din; es=Hashem Safieddine | Hachem Safieddine; Hashem Safi al-Din; Hashem Safieddin; Hachem Safi al-Din
Imad *Mughniyeh | ar | fr=Imad Moughniyeh; de=Imad Mughnija; es=Imad Mugniyeh | Imad Mughniyah; Imad Moughnieh; Imad Moughniyeh; Imad Mughniya; Imad Mugniyah
Fuad *Shukr | ar | fr=Fouad Chokr; de=Fuad Schukr; es=Fuad Shukr | Fouad Shukr; Fouad Chokr; Fuad Shukur; Fouad Choukr
Saad *Hariri | ar | de=Saad Hariri; es=Saad Hariri | Saad al-Hariri; Saad el-Hariri; Saâd Hariri
Rafik *Hariri | ar | fr=Rafic Hariri; de=Rafiq al-Hariri; es=Rafic Hariri; it=Rafiq Hariri; pl=Rafik Hariri | Rafic Hariri; Rafiq Hariri; Rafiq al-Hariri; Rafik al-Hariri; Rafiq al Hariri
Michel *Aoun | ar | es=Michel Aoun; de=Michel Aoun | Michel Aoune; Michel Awn
Joseph *Aoun | ar | es=Joseph Aoun; de=Joseph Aoun | Joseph Awn; Joseph Aoune
Nabih *Berri | ar | fr=Nabih Berri; es=Nabih Berri; pl=Nabih Berri | Nabih Berry; Nabih Birri; Nabi Berri
Najib *Mikati | ar | de=Nadschib Mikati; fr=Najib Mikati; es=Nayib Mikati; pl=Nadżib Mikati | Nagib Mikati; Najib Miqati; Najib Mikatti; Nadjib Mikati
Nawaf *Salam | ar | | Naouaf Salam; Nawaf Salaam
Walid *Jumblatt | ar | fr=Walid Joumblatt; de=Walid Dschumblat; es=Walid Yumblat; pl=Walid Dżumblatt | Walid Joumblatt; Walid Jumblat; Walid Joumblat; Walid Junblat
Samir *Geagea | ar | fr=Samir Geagea; de=Samir Geagea; es=Samir Geagea | Samir Jaajaa; Samir Ja'ja
Gebran *Bassil | ar | fr=Gebran Bassil; de=Gibran Bassil | Gibran Bassil; Jibran Bassil; Gébran Bassil
Bachir *Gemayel | ar | fr=Bachir Gemayel; de=Baschir Gemayel; es=Bashir Gemayel; pl=Baszir Dżemajel | Bashir Gemayel; Béchir Gemayel; Bechir Gemayel
Amin *Gemayel | ar | fr=Amine Gemayel; de=Amin Gemayel | Amine Gemayel
Hassan *Diab | ar | es=Hasán Diab | Hassane Diab; Hasan Diab
Riad *Salameh | ar | fr=Riad Salamé; de=Riad Salameh; es=Riad Salamé | Riad Salamé; Riad Salame; Riyad Salameh
Amin *Maalouf | ar | fr=Amin Maalouf; de=Amin Maalouf | Amine Maalouf; Amin Maaluf
Khalil *Gibran | ar | fr=Khalil Gibran; de=Khalil Gibran; es=Gibrán Jalil Gibrán; pl=Khalil Gibran | +Kahlil Gibran; Khalil Jibran; Khalil Djibran
Bashar *al-Assad | ar | fr=Bachar Al-Assad; de=Baschar al-Assad; es=Bashar al Asad; it=Bashar al-Assad; pt=Bashar al-Assad; nl=Bashar al-Assad; pl=Baszar al-Asad; cs=Bašár Asad; tr=Beşar Esad | +Bashar Assad; Bachar al-Assad; Bashar el-Assad; Bashar al-Asad; Bachar el-Assad; Baschar al-Assad; Bashar al Assad; Bashar al Asad; Bachar Al-Assad; Bashar Al-Assad; Bashar Al Assad; Bachar Al Assad; Bashar Asad; Bashar El Assad
Hafez *al-Assad | ar | fr=Hafez Al-Assad; de=Hafis al-Assad; es=Hafez al Asad; pl=Hafiz al-Asad; tr=Hafız Esad | Hafez Assad; Hafez el-Assad; Hafiz al-Assad; Hafez al-Asad; Hafez al Assad; Hafez Al-Assad; Hafez al Asad
Maher *al-Assad | ar | fr=Maher Al-Assad; de=Maher al-Assad; es=Maher al Asad | Maher Assad; Maher el-Assad; Maher al-Asad; Maher al Assad
Asma *al-Assad | ar | fr=Asma Al-Assad; es=Asma al Asad | Asma Assad; Asma el-Assad; Asmaa al-Assad; Asma al Assad
Rifaat *al-Assad | ar | fr=Rifaat Al-Assad; de=Rifat al-Assad; es=Rifaat al Asad | Rifaat Assad; Rifaat el-Assad; Rifat al-Assad
Ahmed *al-Sharaa | ar | fr=Ahmed Al-Charaa; de=Ahmed al-Scharaa; es=Ahmed al Sharaa; it=Ahmed al-Sharaa; nl=Ahmed al-Sharaa; pl=Ahmed asz-Szaraa; tr=Ahmed Şara; pt=Ahmed al-Sharaa | Ahmad al-Sharaa; Ahmed al-Shara; Ahmed al-Charaa; Ahmed al-Chareh; Ahmad al-Chareh; Ahmed el-Charaa; Ahmed al-Sharaa; Ahmad al-Shara; Ahmed al-Schara; Ahmed Al Sharaa; Ahmed Sharaa; Ahmed Al-Charaa; Ahmed al Charaa; Ahmed al Sharaa
Abu Mohammed *al-Golani | ar | fr=Abou Mohammed Al-Joulani; de=Abu Mohammed al-Dschulani; es=Abu Mohamed al Golani; pl=Abu Muhammad al-Dżaulani; nl=Abu Mohammed al-Jolani; tr=Ebu Muhammed Colani | Abu Mohammad al-Julani; Abu Mohammed al-Jolani; Abu Mohammed al-Joulani; Abou Mohammed al-Joulani; Abu Mohammad al-Jolani; Abu Mohammad al-Golani; Abou Mohammed al-Jolani; Abou Mohammed al-Golani; Abu Muhammad al-Julani
Asaad *al-Shaibani | ar | fr=Assaad Al-Chaibani; de=Asaad al-Schaibani; es=Asaad al Shaibani | Assad al-Shaibani; Asad al-Shaibani; Assaad al-Chaibani; Asaad al-Shibani; Assad Hassan al-Shaibani; Asaad al-Chaibani; Asaad al-Shaybani
Murhaf *Abu Qasra | ar | fr=Mourhaf Abou Qasra; de=Murhaf Abu Kasra | Mourhaf Abou Qasra; Marhaf Abu Qasra
Mazloum *Abdi | ku | de=Maslum Abdi; fr=Mazloum Abdi; es=Mazlum Abdi; tr=Mazlum Abdi | Mazlum Abdi; Mazloum Kobani; Mazloum Kobane; Mazlum Kobani
Walid *al-Moualem | ar | fr=Walid Al-Mouallem; de=Walid al-Muallim; es=Walid Mualem | Walid Muallem; Walid al-Muallem; Walid Moallem; Walid al-Mouallem; Walid Mouallem; Walid al-Moallem
Faisal *Mekdad | ar | fr=Fayçal Mekdad; de=Faisal Mekdad; es=Faisal Mekdad | Fayçal Mekdad; Faisal Mikdad; Faisal al-Mekdad; Faisal Miqdad; Faysal Mekdad
Adonis | ar | fr=Adonis; es=Adonis | | Syrian; poet | ambiguous
# Iraq and Kurds
Saddam *Hussein | ar | es=Sadam Husein; it=Saddam Hussein; nl=Saddam Hoessein; pl=Saddam Husajn; cs=Saddám Husajn; tr=Saddam Hüseyin; de=Saddam Hussein | Sadam Hussein; Saddam Husayn; Saddam Husein; Saddam Hoessein; Saddam Hussain; Sadam Husein
Nouri *al-Maliki | ar | fr=Nouri Al-Maliki; de=Nuri al-Maliki; es=Nuri al Maliki; pl=Nuri al-Maliki | Nuri al-Maliki; Nouri Maliki; Nouri el-Maliki; Nuri Maliki; Nouri al Maliki
Haider *al-Abadi | ar | fr=Haïder Al-Abadi; de=Haider al-Abadi; es=Haider al Abadi | Haidar al-Abadi; Haïdar al-Abadi; Haider Abadi; Hayder al-Abadi; Haïder al-Abadi
Adel *Abdul-Mahdi | ar | fr=Adel Abdel Mahdi; de=Adil Abd al-Mahdi; es=Adel Abdelmahdi | Adel Abdul Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi; Adel Abdel-Mahdi; Adil Abdul Mahdi
Mustafa *al-Kadhimi | ar | fr=Moustafa Al-Kazimi; de=Mustafa al-Kadhimi; es=Mustafa al Kazemi | Mustafa al-Kazemi; Mustafa Kadhimi; Mustafa al-Kadhemi; Moustafa al-Kazimi; Moustafa al-Kadhimi; Mustafa al-Kazimi; Mustafa Al-Kadhimi
Mohammed Shia *al-Sudani | ar | fr=Mohammed Chia Al-Soudani; de=Mohammed Schia al-Sudani; es=Mohamed Shia al Sudani; pl=Muhammad Szija as-Sudani | Mohammed Shia' al-Sudani; Mohamed Shia al-Sudani; Mohammed Chia al-Soudani; Mohammed Shia al-Sudany; Mohammad Shia al-Sudani; Mohamed Chia al-Soudani; Muhammad Shia al-Sudani; Mohammed Shiaa al-Sudani; Mohammed Shia al Sudani
Muqtada *al-Sadr | ar | fr=Moqtada Al-Sadr; de=Muktada al-Sadr; es=Muqtada al Sáder; it=Moqtada al-Sadr; nl=Muqtada al-Sadr; pl=Muktada as-Sadr; tr=Mukteda es-Sadr | Moqtada al-Sadr; Moqtada Sadr; Muktada al-Sadr; Moktada al-Sadr; Muqtada Sadr; Moqtada al Sadr; Muqtada as-Sadr; Moqtada el-Sadr; Moqtada Al-Sadr; Muqtada al Sadr
Ali *al-Sistani | fa | fr=Ali Al-Sistani; de=Ali al-Sistani; es=Alí al Sistani; pl=Ali as-Sistani | Ali Sistani; Ali Al-Sistani; Ali el-Sistani; Ali as-Sistani; Ali al Sistani; Ali Al Sistani
Hadi *al-Amiri | ar | fr=Hadi Al-Ameri; de=Hadi al-Amiri | Hadi al-Ameri; Hadi Amiri; Hadi Al-Amiri
Qais *al-Khazali | ar | fr=Qaïs Al-Khazali; de=Kais al-Chasali | Qais Khazali; Qaïs al-Khazali; Kais al-Khazali; Qays al-Khazali
Abu Mahdi *al-Muhandis | ar | fr=Abou Mahdi Al-Mouhandis; de=Abu Mahdi al-Muhandis; es=Abu Mahdi al Muhandis | Abou Mahdi al-Mouhandis; Abu Mehdi al-Muhandis; Abu Mahdi al-Mohandes; Abou Mahdi al-Mohandes; Abu Mahdi al-Mouhandis
Barham *Salih | ku | fr=Barham Saleh; de=Barham Salih; es=Barham Saleh | Barham Saleh; Barham Salah
Abdul Latif *Rashid | ku | fr=Abdel Latif Rachid; de=Abdul Latif Raschid; es=Abdulatif Rashid | Abdul Latif Rachid; Abdel Latif Rachid; Abdel Latif Rashid; Abdullatif Rashid; Abdellatif Rachid
Jalal *Talabani | ku | fr=Jalal Talabani; de=Dschalal Talabani; es=Yalal Talabani; pl=Dżalal Talabani; tr=Celal Talabani | Djalal Talabani; Jelal Talabani
Bafel *Talabani | ku | de=Bafel Talabani; tr=Bafel Talabani | Bafil Talabani; Pavel Talabani
Massoud *Barzani | ku | fr=Massoud Barzani; de=Massud Barsani; es=Masud Barzani; pl=Masud Barzani; tr=Mesud Barzani | Masoud Barzani; Masud Barzani; Massud Barzani; Mesud Barzani; Massoud Barazani
Nechirvan *Barzani | ku | fr=Netchirvan Barzani; de=Netschirwan Barsani; es=Nechirván Barzani; tr=Neçirvan Barzani | Nechervan Barzani; Netchirvan Barzani; Nijirvan Barzani; Nechirwan Barzani
Masrour *Barzani | ku | fr=Masrour Barzani; de=Masrur Barsani; es=Masrur Barzani; tr=Mesrur Barzani | Masrur Barzani; Mesrour Barzani; Mesrur Barzani
Abu Bakr *al-Baghdadi | ar | fr=Abou Bakr Al-Baghdadi; de=Abu Bakr al-Baghdadi; es=Abu Bakr al Bagdadi; it=Abu Bakr al-Baghdadi; pl=Abu Bakr al-Baghdadi; tr=Ebu Bekir el-Bağdadi | Abou Bakr al-Baghdadi; Abu Bakr Al-Baghdadi; Abu Bakr al-Bagdadi; Abu Bakr el-Baghdadi; Abou Bakr al-Bagdadi; Abu Bakr al Baghdadi; Abu Bakr al Bagdadi
Abu Musab *al-Zarqawi | ar | fr=Abou Moussab Al-Zarkaoui; de=Abu Mussab al-Sarkawi; es=Abu Musab al Zarqaui; pl=Abu Musab az-Zarkawi | Abou Moussab al-Zarkaoui; Abu Mussab al-Zarqawi; Abou Moussab al-Zarqaoui; Abu Musab al-Zarkawi; Abu Musab Al-Zarqawi
Tariq *Aziz | ar | fr=Tarek Aziz; de=Tarik Asis; es=Tarek Aziz; pl=Tarik Aziz | Tarek Aziz; Tareq Aziz; Tarik Aziz
Nadia *Murad | ku | fr=Nadia Murad; es=Nadia Murad | Nadia Mourad
# Gulf
Mohammed *bin Salman | ar | fr=Mohammed Ben Salman; de=Mohammed bin Salman; es=Mohamed bin Salmán; it=Mohammed bin Salman; pt=Mohammed bin Salman; nl=Mohammed bin Salman; pl=Muhammad ibn Salman; tr=Muhammed bin Selman | Mohammed ben Salman; Mohamed bin Salman; Mohammad bin Salman; Mohamed ben Salman; Mohammed Ben Salmane; Mohammed Bin Salman; Muhammad bin Salman; Mohammed ben Salmane; Mohammed Ben Salman; Mohammad Bin Salman; Mohammed bin Salmane; Mohamed Bin Salman; Mohamed ben Salmane; Mohammed ibn Salman
King *Salman | ar | fr=roi Salman; de=König Salman; es=rey Salmán; nl=koning Salman; pl=król Salman; it=re Salman | King Salmane; King Selman
Mohammed *bin Nayef | ar | fr=Mohammed Ben Nayef; de=Mohammed bin Naif; es=Mohamed bin Nayef | Mohamed bin Nayef; Mohammed ben Nayef; Mohammed bin Naif; Mohammad bin Nayef; Mohammed Bin Nayef; Mohammed Ben Nayef
Faisal *bin Farhan | ar | fr=Fayçal Ben Farhan; de=Faisal bin Farhan; es=Faisal bin Farhan | Fayçal ben Farhane; Faisal bin Farhane; Faysal bin Farhan; Faisal Bin Farhan; Faisal ben Farhan; Fayçal ben Farhan; Fayçal Ben Farhan
Khalid *bin Salman | ar | fr=Khaled Ben Salman; de=Chalid bin Salman; es=Jalid bin Salman | Khaled bin Salman; Khaled ben Salman; Khalid Bin Salman; Khalid ben Salman; Khaled Ben Salman; Khaled ben Salmane
Adel *al-Jubeir | ar | fr=Adel Al-Joubeir; de=Adel al-Dschubeir; es=Adel al Yubeir | Adel al-Jubair; Adel Jubeir; Adel al-Joubeir; Adel Al-Jubeir; Adil al-Jubeir; Adel Joubeir
Jamal *Khashoggi | ar | fr=Jamal Khashoggi; de=Jamal Khashoggi; es=Jamal Khashoggi; it=Jamal Khashoggi; pl=Dżamal Chaszodżdżi; tr=Cemal Kaşıkçı; nl=Jamal Khashoggi; cs=Džamál Chášukdží | Djamal Khashoggi; Jamal Kashoggi; Jamal Khachoggi; Jamal Kashogi; Yamal Khashoggi; Jamal Khashogji; Jamal Kashokji; Jamal Khashogi; Djamal Khachoggi
Raif *Badawi | ar | fr=Raïf Badawi; de=Raif Badawi; es=Raif Badaui | Raïf Badaoui; Raef Badawi; Raïf Badawi
Loujain *al-Hathloul | ar | fr=Loujain Al-Hathloul; de=Ludschain al-Hathlul | Loujain al-Hathlul; Lujain al-Hathloul; Loujaïn al-Hathloul; Loujain Al Hathloul
Osama *bin Laden | ar | fr=Oussama Ben Laden; de=Osama bin Laden; es=Osama bin Laden; it=Osama bin Laden; nl=Osama bin Laden; pl=Osama bin Laden; cs=Usáma bin Ládin; tr=Usame bin Ladin | Usama bin Laden; Oussama ben Laden; Osama Bin Laden; Usama bin Ladin; Ossama bin Laden; Ossama Ben Laden; Oussama Ben Laden; Osama Ben Laden; Osama ben Laden; Oussama bin Laden
Ayman *al-Zawahiri | ar | fr=Ayman Al-Zawahiri; de=Aiman al-Sawahiri; es=Aymán al Zawahiri; it=Ayman al-Zawahiri; pl=Ajman az-Zawahiri; tr=Eymen ez-Zevahiri | Ayman al-Zawahri; Ayman Zawahiri; Ayman al-Zaouahiri; Ayman Al-Zawahiri; Aiman al-Zawahiri; Ayman el-Zawahiri; Ayman al Zawahiri; Ayman Al Zawahiri
Mohammed *bin Zayed | ar | fr=Mohammed Ben Zayed; de=Mohammed bin Zayed; es=Mohamed bin Zayed; pl=Muhammad ibn Zajid | Mohamed bin Zayed; Mohammed ben Zayed; Mohammed bin Zaid; Mohamed ben Zayed; Mohammad bin Zayed; Mohammed Bin Zayed; Mohammed Ben Zayed; Mohamed Bin Zayed; Mohamed bin Zayed al-Nahyan
Mohammed *bin Rashid | ar | fr=Mohammed Ben Rachid; de=Mohammed bin Raschid; es=Mohamed bin Rashid | Mohammed ben Rachid; Mohammed bin Rachid; Mohamed bin Rashid; Mohammed Bin Rashid; Mohammad bin Rashid
Sultan *al-Jaber | ar | fr=Sultan Al-Jaber; de=Sultan al-Dschaber; es=Sultán al Yaber | Sultan Al Jaber; Sultan al Jaber; Sultan Ahmed al-Jaber; Sultan Al-Jaber; Soltan al-Jaber; Sultan al-Djaber
Tamim *bin Hamad al-Thani | ar | fr=Tamim Ben Hamad Al Thani; de=Tamim bin Hamad al-Thani; es=Tamim bin Hamad al Zani; pl=Tamim ibn Hamad as-Sani | Tamim bin Hamad Al Thani; Tamim ben Hamad al-Thani; Tamim bin Hamad al Thani; Tamim ben Hamad Al Thani; Tamim Bin Hamad Al-Thani; Tamim Ben Hamad Al Thani; Tamim bin Hamad Al-Thani
Mohammed *bin Abdulrahman al-Thani | ar | fr=Mohammed Ben Abdulrahman Al Thani; de=Mohammed bin Abdulrahman al-Thani; es=Mohamed bin Abdulrahman al Zani | Mohammed bin Abdulrahman Al Thani; Mohammed ben Abdulrahman al-Thani; Mohammed bin Abdulrahman al Thani; Mohammed ben Abderrahmane al-Thani; Mohamed bin Abdulrahman al-Thani; Sheikh Mohammed bin Abdulrahman al-Thani
Majed *al-Ansari | ar | fr=Majed Al-Ansari; de=Madschid al-Ansari; es=Majed al Ansari | Majid al-Ansari; Majed Al Ansari; Majed Ansari; Majed Al-Ansari
Nasser *al-Khelaifi | ar | fr=Nasser Al-Khelaïfi; de=Nasser Al-Khelaifi; es=Nasser Al-Khelaïfi; it=Nasser Al-Khelaïfi | Nasser Al-Khelaïfi; Nasser al-Khelaifi; Nasser El-Khelaïfi; Nasser Al Khelaifi; Nasser Al-Khelaifi; Naser Al-Khelaifi; Nasser el Khelaifi; Nasser al Khelaifi
Haitham *bin Tariq | ar | fr=Haïtham Ben Tariq; de=Haitham bin Tariq; es=Haizam bin Tariq | Haïtham ben Tarek; Haitham bin Tarik; Haitham bin Tarek; Haitham bin Tareq; Haytham bin Tariq
Qaboos *bin Said | ar | fr=Qabous Ben Saïd; de=Kabus bin Said; es=Qabus bin Said | Qabus bin Said; Qabous bin Said; Kabus bin Said; Qaboos Bin Said; Qabous ben Saïd
Badr *al-Busaidi | ar | fr=Badr Al-Boussaïdi; de=Badr al-Busaidi; es=Badr al Busaidi | Badr Albusaidi; Badr al-Boussaidi; Badr bin Hamad al-Busaidi; Badr al-Busaidy
Hamad *bin Isa al-Khalifa | ar | fr=Hamad Ben Issa Al Khalifa; de=Hamad bin Isa al-Chalifa; es=Hamad bin Isa al Jalifa | Hamad bin Issa al-Khalifa; Hamad ben Issa al-Khalifa; Hamad bin Isa Al Khalifa; Hamad Bin Isa al-Khalifa
Abdul-Malik *al-Houthi | ar | fr=Abdel Malek Al-Houthi; de=Abdul-Malik al-Huthi; es=Abdelmalek al Huti; it=Abdul-Malik al-Houthi; pl=Abd al-Malik al-Husi | Abdel Malek al-Houthi; Abdulmalik al-Houthi; Abdul Malik al-Houthi; Abdel-Malek al-Houthi; Abdelmalek al-Houthi; Abdul Malik Al-Houthi; Abdel Malek Al-Houthi; Abdul-Malek al-Houthi; Abdelmalek al Huti
Ali Abdullah *Saleh | ar | fr=Ali Abdallah Saleh; de=Ali Abdullah Salih; es=Alí Abdalá Saleh; it=Ali Abdullah Saleh; pl=Ali Abd Allah Salih | Ali Abdallah Saleh; Ali Abdullah Salih; Ali Abdallah Salih; Ali Abdullah Salah | Yemen
Abed Rabbo *Mansour Hadi | ar | fr=Abd Rabbo Mansour Hadi; de=Abed Rabbo Mansur Hadi; es=Abdo Rabu Mansur Hadi | Abd Rabbo Mansour Hadi; Abdrabbuh Mansur Hadi; Abd-Rabbu Mansour Hadi; Abdu Rabu Mansour Hadi; Abd Rabbu Mansour Hadi; Abdo Rabu Mansur Hadi; Abed Rabbo Mansur Hadi; Abdrabbuh Mansour Hadi; Abd Rabbuh Mansur Hadi
Rashad *al-Alimi | ar | fr=Rachad Al-Alimi; de=Raschad al-Alimi; es=Rashad al Alimi | Rachad al-Alimi; Rashad Alimi; Rashad Al-Alimi; Rashad Al Alimi
Yahya *Saree | ar | fr=Yahya Saree; de=Jahja Sari; es=Yahya Sarea | Yahya Sarea; Yehya Saree; Yahya Sari; Yahia Saree; Yahya Sarie; Yahya Saria; Yahia Sarea; Yehia Sarea
Tawakkol *Karman | ar | fr=Tawakkol Karman; de=Tawakkul Karman; es=Tawakkul Karman | Tawakkul Karman; Tawakul Karman; Tawakel Karman
King *Abdullah II | ar | fr=Abdallah II; de=Abdullah II.; es=Abdalá II; it=Abdallah II; nl=Abdullah II; pl=Abdullah II; tr=II. Abdullah | King Abdallah II; Abdallah II of Jordan; King Abdalá II
Ayman *Safadi | ar | fr=Ayman Safadi; de=Aiman Safadi; es=Aymán Safadi | Ayman al-Safadi; Aiman Safadi; Ayman Al-Safadi
# Egypt and North Africa
Abdel Fattah *el-Sissi | ar | fr=Abdel Fattah Al-Sissi; de=Abdel Fattah al-Sisi; es=Abdelfatah al Sisi; it=Abdel Fattah al-Sisi; pt=Abdel Fattah al-Sisi; nl=Abdul Fatah al-Sisi; pl=Abd al-Fattah as-Sisi; tr=Abdülfettah es-Sisi | Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Abdel Fattah al-Sissi; Abdel-Fattah al-Sisi; Abdel Fatah al-Sisi; Abdelfatah al-Sisi; Abdul Fattah al-Sisi; Abdelfattah al-Sisi; Abdel Fattah Al-Sissi; Abdel Fattah Sissi; Abdel Fattah Al-Sisi; Abdel Fattah Al Sisi; Abdelfattah el-Sisi; Abdelfatah al Sisi; Abdel-Fattah el-Sisi; Abdul Fatah al-Sisi; Abdel Fatah el-Sisi
Hosni *Mubarak | ar | fr=Hosni Moubarak; de=Husni Mubarak; es=Hosni Mubarak; nl=Hosni Moebarak; tr=Hüsnü Mübarek; pl=Hosni Mubarak | Hosni Moubarak; Husni Mubarak; Hosny Mubarak; Hosni Mobarak; Hosni Moebarak
Mohammed *Morsi | ar | fr=Mohamed Morsi; de=Mohammed Mursi; es=Mohamed Mursi; it=Mohamed Morsi; nl=Mohamed Morsi; pl=Mohammed Mursi; tr=Muhammed Mursi | +Mohamed Morsi; Mohammed Mursi; Mohamed Mursi; Mohammed Morsy; Mohamed Morsy; Mohammad Morsi; Muhammad Mursi; Mohamed Morssi
Anwar *Sadat | ar | fr=Anouar El-Sadate; de=Anwar as-Sadat; es=Anuar el Sadat; nl=Anwar Sadat; pl=Anwar Sadat; it=Anwar al-Sadat; tr=Enver Sedat | Anwar el-Sadat; Anouar el-Sadate; Anwar al-Sadat; Anouar Sadate; Anuar Sadat; Anouar El-Sadate; Anwar Sadate; Anuar el Sadat; Anwar as-Sadat
Gamal Abdel *Nasser | ar | fr=Gamal Abdel Nasser; de=Gamal Abdel Nasser; es=Gamal Abdel Naser; pl=Gamal Abdel Naser; tr=Cemal Abdünnasır | Gamal Abd el-Nasser; Jamal Abdel Nasser; Gamal Abdul Nasser; Djamal Abdel Nasser; Gamal Abdal Nasser; Gamal Abdel Naser
Sameh *Shoukry | ar | fr=Sameh Choukri; de=Samih Schukri; es=Sameh Shukri | Sameh Shoukri; Sameh Choukri; Sameh Shukri; Sameh Shukry; Sameh Choukry
Badr *Abdelatty | ar | fr=Badr Abdelatty; de=Badr Abdelatti; es=Badr Abdelati | Badr Abdelati; Badr Abdel Aaty; Badr Abdel-Atty; Badr Abdelaty; Badr Abdellaty; Badr Abdelaati
Ahmed *Aboul Gheit | ar | fr=Ahmed Aboul Gheit; de=Ahmed Abul Gheit; es=Ahmed Abulgueit | Ahmed Abul Gheit; Ahmed Aboul-Gheit; Ahmad Aboul Gheit; Ahmed Abou El-Gheit; Ahmed Abulgheit
Mohamed *ElBaradei | ar | fr=Mohamed ElBaradei; de=Mohammed el-Baradei; es=Mohamed el Baradei; it=Mohamed el-Baradei; pl=Mohamed el-Baradei | Mohamed el-Baradei; Mohammed ElBaradei; Mohamed El Baradei; Mohammed el-Baradei; Mohamed Baradei; Mohamed El-Baradei; Mohammed al-Baradei; Mohamed Elbaradei; Mohamed al-Baradei
Boutros *Boutros-Ghali | ar | fr=Boutros Boutros-Ghali; de=Boutros Boutros-Ghali; es=Butros Butros-Ghali; pl=Butrus Butrus Ghali | Boutros Boutros Ghali; Butros Butros-Ghali; Butros Butros Ghali
Alaa *Abd el-Fattah | ar | fr=Alaa Abdel Fattah; de=Alaa Abdel Fattah; es=Alaa Abdelfatah | Alaa Abdel Fattah; Alaa Abdel-Fattah; Alaa Abd El-Fattah; Alaa Abdelfattah; Alaa Abdul Fattah; Alaa Abd al-Fattah; Alaa Abd El Fattah
Mohamed *Salah | ar | de=Mohamed Salah; es=Mohamed Salah; tr=Muhammed Salah; pl=Mohamed Salah | Mohammed Salah; Mo Salah?; Mohammad Salah; Mohammed Sallah
Naguib *Mahfouz | ar | fr=Naguib Mahfouz; de=Nagib Machfus; es=Naguib Mahfuz; it=Nagib Mahfuz; nl=Nagieb Mahfoez; pl=Nadżib Mahfuz | Nagib Mahfouz; Najib Mahfouz; Naguib Mahfuz; Naguib Mafouz; Neguib Mahfouz
Umm *Kulthum | ar | fr=Oum Kalthoum; de=Umm Kulthum; es=Um Kalzum; it=Umm Kulthum; pl=Umm Kulsum | Oum Kalthoum; Oum Kalsoum; Um Kulthum; Om Kalsoum; Umm Kalthoum; Um Kalthoum; Oum Kulthum
Muammar *Gaddafi | ar | fr=Mouammar Kadhafi; de=Muammar al-Gaddafi; es=Muamar el Gadafi; it=Muammar Gheddafi; pt=Muammar Kadafi; nl=Moammar Kadhafi; pl=Muammar Kaddafi; cs=Muammar Kaddáfí; tr=Muammer Kaddafi | Moammar Gadhafi; Muammar Gadhafi; Muammar Qaddafi; Moammar Gaddafi; Muammar al-Gaddafi; Mouammar Kadhafi; Moamer Kadhafi; Muammar Kaddafi; Muamar Gaddafi; Moammar Kadhafi; Mouammar Khadafi; Muammar Gheddafi; Muammar el-Qaddafi; Mouammar Kaddafi; Muammar Khadafi; Muammar el-Gaddafi; Muamar Gadafi; Mouammar Gaddafi; Moamer Kadhafi; Muammar al-Qaddafi; Mouamar Kadhafi; Muammar Kadhafi; Moamer Gaddafi; Muammar Gadafi
Saif al-Islam *Gaddafi | ar | fr=Saïf Al-Islam Kadhafi; de=Saif al-Islam al-Gaddafi; es=Saif al Islam Gadafi; it=Saif al-Islam Gheddafi; nl=Saif al-Islam Kadhafi; pl=Saif al-Islam Kaddafi | Seif al-Islam Gadhafi; Saif al-Islam Gadhafi; Seif al-Islam Gaddafi; Saïf al-Islam Kadhafi; Saif al-Islam Kadhafi; Seif al-Islam Kadhafi; Saif Al-Islam Gaddafi; Seif al-Islam Kaddafi; Saif al-Islam Qaddafi; Seïf al-Islam Kadhafi
Khalifa *Haftar | ar | fr=Khalifa Haftar; de=Chalifa Haftar; es=Jalifa Hafter; it=Khalifa Haftar; nl=Khalifa Haftar; pl=Chalifa Haftar; tr=Halife Hafter | +Khalifa Hifter; Khalifa Hafter; Khalifa Heftar; Jalifa Haftar; Jalifa Hafter; Chalifa Haftar
Abdul Hamid *Dbeibah | ar | fr=Abdel Hamid Dbeibah; de=Abdul Hamid Dbaiba; es=Abdelhamid Dbeibé; it=Abdul Hamid Dbeibah; tr=Abdulhamid Dibeybe | Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdelhamid Dbeibah; Abdul-Hamid Dbeibah; Abdel Hamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid al-Dbeibah; Abdelhamid Dbeibé; Abdel Hamid Dbeiba; Abdul Hamid Dbeiba; Abdelhamid Dabaiba
Fayez *Sarraj | ar | fr=Faïez Sarraj; de=Fajes al-Sarradsch; es=Fayez al Serraj; it=Fayez al-Sarraj; tr=Fayiz es-Serrac | Fayez al-Sarraj; Fayez Serraj; Fayez el-Sarraj; Fayez al-Serraj; Faïez Sarraj; Faiez Serraj; Faez Sarraj; Fayez Al-Sarraj; Faïez al-Sarraj; Faiez Sarraj
Fathi *Bashagha | ar | fr=Fathi Bachagha; de=Fathi Baschagha; es=Fathi Bashaga | Fathi Bachagha; Fathi Bashaga; Fethi Bachagha; Fathi Bachaga
Aguila *Saleh | ar | fr=Aguila Salah; de=Aguila Saleh; es=Aguila Saleh | Aguila Salah; Agila Saleh; Aqila Saleh; Aquila Saleh; Akila Saleh | Libya
Mohamed *al-Menfi | ar | fr=Mohamed Al-Menfi; de=Mohammed al-Menfi; es=Mohamed al Manfi | Mohamed Menfi; Mohammed al-Menfi; Mohammad Younes Menfi; Mohammed el-Menfi; Mohamed Younes el-Menfi; Mohammed Menfi
Kais *Saied | ar | fr=Kaïs Saïed; de=Kais Saied; es=Kais Said; it=Kais Saied; nl=Kais Saied; pl=Kais Saied; tr=Kays Said | Kaïs Saïed; Kais Saïed; Kais Said; Qais Saied; Kaïs Saied; Kaies Saied; Kaïs Saeid; Kais Saeid; Kais Saiedd; Qais Said; Kaïs Said
Zine El Abidine *Ben Ali | ar | fr=Zine El-Abidine Ben Ali; de=Zine el-Abidine Ben Ali; es=Zine el Abidine Ben Alí; pl=Zin al-Abidin ibn Ali | Zine el-Abidine Ben Ali; Zine al-Abidine Ben Ali; Zine al Abidine Ben Ali; Zine El-Abidine Ben Ali; Zein al-Abidine Ben Ali; Zine el Abidine Ben Ali
Habib *Bourguiba | ar | de=Habib Bourguiba; es=Habib Burguiba | Habib Burguiba; Habib Bourgiba
Beji Caid *Essebsi | ar | fr=Béji Caïd Essebsi; de=Béji Caïd Essebsi; es=Beyi Caid Esebsi | Béji Caïd Essebsi; Beji Caid el Sebsi; Béji Caid Essebsi; Beji Caïd Essebsi
Moncef *Marzouki | ar | de=Moncef Marzouki; es=Moncef Marzuki | Munsif al-Marzuqi; Moncef Marzouqi; Monsef Marzouki
Rached *Ghannouchi | ar | fr=Rached Ghannouchi; de=Rached Ghannouchi; es=Rached Ganuchi; nl=Rachid Ghannouchi; pl=Raszid Ghannuszi; tr=Raşid Gannuşi | Rachid Ghannouchi; Rashid Ghannouchi; Rached Ganouchi; Rached Ghanouchi; Rashed Ghannouchi; Rached Gannouchi; Rachid al-Ghannouchi; Rashid al-Ghannushi
Abir *Moussi | ar | es=Abir Musi | Abir Musi; Abir Moussy
Ons *Jabeur | ar | es=Ons Jabeur; pl=Ons Jabeur | Uns Jabir; Ons Jaber
Mohamed *Bouazizi | ar | es=Mohamed Buazizi; de=Mohamed Bouazizi | Mohammed Bouazizi; Mohammed Buazizi
Abdelmadjid *Tebboune | ar | de=Abdelmadjid Tebboune; es=Abdelmayid Tebún; pl=Abd al-Madżid Tabbun; tr=Abdülmecid Tebbun | Abdelmajid Tebboune; Abdelmadjid Teboune; Abdelmajid Tebboun; Abdel Madjid Tebboune; Abdulmajid Tebboune; Abdelmayid Tebún; Abdelmadjid Taboune
Abdelaziz *Bouteflika | ar | de=Abd al-Aziz Bouteflika; es=Abdelaziz Buteflika; pl=Abd al-Aziz Buteflika; tr=Abdülaziz Buteflika | Abdelaziz Buteflika; Abdel Aziz Bouteflika; Abdulaziz Bouteflika; Abdelaziz Boutaflika
Said *Chengriha | ar | fr=Saïd Chengriha; es=Said Chengriha | Saïd Chengriha; Said Changriha; Saïd Chanegriha; Said Chanegriha
Ahmed *Gaid Salah | ar | fr=Ahmed Gaïd Salah; es=Ahmed Gaid Salah | Ahmed Gaïd Salah; Ahmed Gaid Saleh; Ahmed Gaïd Saleh
Ahmed *Attaf | ar
Ahmed *Ben Bella | ar | es=Ahmed Ben Bella | Ahmad Ben Bella; Ahmed Benbella
Houari *Boumediene | ar | fr=Houari Boumediene; de=Houari Boumedienne; es=Huari Bumedian | Houari Boumedienne; Houari Boumédiène; Houari Boumediène; Huari Bumedian
Kamel *Daoud | ar | es=Kamel Daud | Kamal Daoud; Kamel Daud
Boualem *Sansal | ar | | Bualem Sansal; Boualem Sensal
Imane *Khelif | ar | es=Imane Khelif | Iman Khelif; Imane Khalif; Imane Khélif; Imen Khelif
King *Mohammed VI | ar | fr=Mohammed VI; de=Mohammed VI.; es=Mohamed VI; pl=Mohammed VI; tr=VI. Muhammed | King Mohamed VI; Mohamed VI of Morocco; King Muhammad VI; King Mohammad VI
King *Hassan II | ar | fr=Hassan II; de=Hassan II.; es=Hasán II | King Hasan II
Aziz *Akhannouch | ar | es=Aziz Ajanuch; de=Aziz Akhannouch | Aziz Akhenouch; Aziz Ajanuch; Aziz Akhanouch; Aziz Akhannoush
Nasser *Bourita | ar | es=Naser Burita; de=Nasser Bourita | Naser Burita; Nacer Bourita; Nasser Burita; Naser Bourita
Nasser *Zefzafi | ar | es=Naser Zafzafi | Nasser Zafzafi; Naser Zefzafi
Brahim *Ghali | ar | es=Brahim Gali; de=Brahim Ghali | Brahim Gali; Ibrahim Ghali; Brahim Galli
Achraf *Hakimi | ar | de=Achraf Hakimi; es=Achraf Hakimi | Ashraf Hakimi; Aschraf Hakimi
Hakim *Ziyech | ar | es=Hakim Ziyech | Hakim Ziyach; Hakim Ziech
Walid *Regragui | ar | es=Walid Regragui | Oualid Regragui; Walid Reggragui
Leila *Slimani | ar | fr=Leïla Slimani | Leïla Slimani; Leyla Slimani
Tahar *Ben Jelloun | ar | es=Tahar Ben Jelloun | Tahar Benjelloun; Taher Ben Jelloun; Tahar Ben Jalloun
# Sudan
Omar *al-Bashir | ar | fr=Omar Al-Bachir; de=Omar al-Baschir; es=Omar al Bashir; it=Omar al-Bashir; nl=Omar al-Bashir; pl=Umar al-Baszir; tr=Ömer el-Beşir | Omar Al-Bashir; Omar el-Bashir; Omar al-Bachir; Omar el-Béchir; Omar el-Bechir; Omar Bashir; Omar Al-Bachir; Omar al-Béchir; Omar Hassan al-Bashir; Omar El-Béchir; Omar Al Bashir; Omar al Bashir; Omar El Bachir; Omar al-Baschir
Abdel Fattah *al-Burhan | ar | fr=Abdel Fattah Al-Bourhane; de=Abdel Fattah al-Burhan; es=Abdelfatah al Burhan; it=Abdel Fattah al-Burhan; nl=Abdel Fattah al-Burhan; pl=Abd al-Fattah al-Burhan; tr=Abdulfettah el-Burhan | +Abdel-Fattah Burhan; Abdel Fattah al-Bourhane; Abdel Fattah Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Al-Burhan; Abdel Fattah al-Bourhan; Abdelfattah al-Burhan; Abdelfatah al Burhan; Abdelfattah Burhan; Abdelfatah al-Burhan; Abdel Fatah al-Burhan; Abdul Fattah al-Burhan; Abdel Fattah Al-Bourhane
Mohamed Hamdan *Dagalo | ar | fr=Mohammed Hamdan Daglo; de=Mohammed Hamdan Daglo; es=Mohamed Hamdan Dagalo; it=Mohamed Hamdan Dagalo; tr=Muhammed Hamdan Dagalu | Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Mohammed Hamdan Daglo; Mohamed Hamdane Daglo; Mohammed Hamdane Daglo; Mohammed Hamdan Dogolo; Mohamed Hamdan Daqlo; Mohammed Hamdan Dagolo; Mohamed Hamdan Dagolo; Mohamed Hamdan Dogolo
Hemedti | ar | fr=Hemetti; es=Hemedti | Hemeti; Hemetti; Hemedty; Hemeidti; Himedti; Hémedti; Hemmedti
Abdalla *Hamdok | ar | fr=Abdallah Hamdok; de=Abdalla Hamdok; es=Abdalá Hamdok | Abdallah Hamdok; Abdullah Hamdok; Abdallah Hamdouk; Abdulla Hamdok; Abdalla Hamdouk
Hassan *al-Turabi | ar | fr=Hassan Al-Tourabi; de=Hassan at-Turabi; es=Hasán al Turabi | Hassan al-Tourabi; Hasan al-Turabi; Hassan Turabi; Hassan Tourabi; Hassan el-Tourabi; Hassan el-Turabi
`
