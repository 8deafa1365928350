/** Ministers, governors, party leaders and other people of the second row in the east, as pages there spell them. */
export const personsEast = `
# Korea
*Cho* Kuk | ko | | Cho Guk; Jo Kuk; Jo Guk; Cho Gook; Choi Kuk?
*Ahn* Cheol-soo | ko | | Ahn Chul-soo; An Cheol-soo; An Chol-su; Ahn Cheol-su; Ahn Chul-su; An Cheol-su
*Hong* Joon-pyo | ko | | Hong Jun-pyo; Hong Joon-pio; Hong Jun-pyeo
*Won* Hee-ryong | ko | | Won Hee-ryeong; Won Hui-ryong; Weon Hee-ryong; Won Hi-ryong
*Na* Kyung-won | ko | | Na Kyeong-won; Na Gyeong-won; Na Kyong-won
*Kim* Keon-hee | ko | | Kim Kun-hee; Kim Gun-hee; Kim Geon-hee; Kim Gun-hui; Kim Geon-hui
*Kwon* Seong-dong | ko | | Kweon Seong-dong; Kwon Sung-dong; Gwon Seong-dong
*Woo* Won-shik | ko | | Woo Won-sik; U Won-sik; Wu Won-shik
*Cho* Tae-yul | ko | | Jo Tae-yul; Cho Tae-yeol; Jo Tae-yeol
# Greece
Nikos *Hardalias | el | | Nikos Chardalias; Nikos Khardalias; Nikos Xardalias
Vassilis *Kikilias | el | | Vasilis Kikilias; Basilis Kikilias; Vassilis Kikillias
Kostis *Hatzidakis | el | | Kostis Chatzidakis; Kostis Xatzidakis; Kostis Khatzidakis; Costis Hatzidakis
Adonis *Georgiadis | el | | Adonis Georgiades; Adonis Georgiadhis; Spyridon-Adonis Georgiadis
George *Gerapetritis | el | | Giorgos Gerapetritis; Yorgos Gerapetritis; Georgios Gerapetritis; Yiorgos Gerapetritis
Michalis *Chrisochoidis | el | | Michalis Chrysochoidis; Michalis Chrysohoidis; Mihalis Chrisochoidis; Michalis Chrisochoides; Mihalis Chrysochoidis; Michalis Hrisohoidis; Michalis Chrissochoidis
Nikos *Androulakis | el | | Nikos Androulaki?; Nicos Androulakis
Stefanos *Kasselakis | el | | Stefanos Kaselakis; Stephanos Kasselakis; Stephanos Kaselakis
Thanos *Plevris | el | | Athanasios Plevris; Thanos Pleuris
Kyriakos *Pierrakakis | el | | Kyriakos Pierakakis; Kiriakos Pierrakakis
Christos *Stylianides | el | | Christos Stylianidis; Hristos Stylianides; Christos Stilianidis
Pavlos *Marinakis | el | | Paulos Marinakis
Makis *Voridis | el | | Makis Boridis; Mavroudis Voridis
Dora *Bakoyannis | el | | Dora Bakogianni; Dora Bakoyanni; Ntora Bakoyannis; Dora Bakogiannis; Ntora Mpakogianni; Ntora Bakogianni
Zoe *Konstantopoulou | el | | Zoi Konstantopoulou; Zoe Constantopoulou; Zoi Konstadopoulou
Constantine *Tassoulas | el | | Konstantinos Tasoulas; Kostas Tasoulas; Konstantinos Tassoulas
# Turkey
Yilmaz *Tunc | tr | tr=Yılmaz Tunç | Yilmaz Tunch
Mehmet Nuri *Ersoy | tr | | Mehmet Nuri Ersoi; Mehmed Nuri Ersoy
Murat *Kurum | tr | | Murad Kurum; Mourat Kouroum
Numan *Kurtulmus | tr | tr=Numan Kurtulmuş | Numan Kurtulmush; Numan Kurtulmusch
Vasip *Sahin | tr | tr=Vasip Şahin | Vasip Shahin; Vasyp Shahin
Davut *Gul | tr | tr=Davut Gül | Davud Gul; Davut Gyul
Tanju *Ozcan | tr | tr=Tanju Özcan | Tanju Ozjan; Tanzhu Ozcan
# Russia
Alexander *Shokhin | ru | fr=Alexandre Chokhine; de=Alexander Schochin; pl=Aleksandr Szochin | Alexander Shohin; Aleksandr Shohin; Aleksander Shokhin; Alexander Shochin; Aleksandr Shochin
Alexei *Zabotkin | ru | fr=Alexeï Zabotkine; de=Alexei Sabotkin | Alexey Zabotkine; Aleksei Zabotkine
Sergey *Chemezov | ru | fr=Sergueï Tchemezov; de=Sergej Tschemesow; pl=Siergiej Czemiezow | Sergei Tchemezov; Sergei Chemesov; Sergei Chemiezov
Andrey *Kostin | ru | fr=Andreï Kostine; de=Andrej Kostin
# Ukraine
Oleksandr *Vilkul | uk | | Alexander Vilkul; Aleksandr Vilkul; Oleksandr Wilkul
Borys *Filatov | uk | | Borys Filatow; Borys Philatov
Ihor *Syrota | uk | | Igor Syrota; Ihor Sirota
Yevhen *Ryshchuk | uk | | Yevgeny Ryshchuk; Evgeny Ryshchuk; Yevhen Rishchuk; Evgeniy Rishchuk
Artem *Lysohor | uk | | Artem Lysogor; Artyom Lysogor; Artem Lisogor
# Kazakhstan and Central Asia
Kanat *Bozumbayev | kk | | Kanat Bozumbaev; Qanat Bozumbayev; Kanat Bosumbajew; Kanat Bozymbayev
Serik *Zhumangarin | kk | | Serik Jumangarin; Serik Dzhumangarin
Marat *Karabayev | kk | | Marat Karabaev; Marat Qarabayev
Jeenbek *Kulubayev | ky | | Zheenbek Kulubayev; Jeenbek Kulubaev; Zheenbek Kulubaev; Dzheenbek Kulubayev
# Azerbaijan, Armenia, Georgia, Moldova
Kamran *Aliyev | az | | Kamran Aliev
Rashad *Nabiyev | az | | Rashad Nabiev; Rəşad Nəbiyev
Gevorg *Papoyan | hy | | Gevorg Papoian; Gevork Papoyan; Guevorg Papoyan
Arpine *Sargsyan | hy | | Arpine Sarkisyan; Arpine Sargsian
Ion *Ceban | ro | | Ion Cheban; Ivan Ceban; Ion Tcheban
Stanislav *Secrieru | ro | | Stanislav Secreriu; Stanislav Sekrieru
# Gulf, Sudan, South Asia
Musaad bin Mohammed *al-Aiban | ar | | Mosaed ben Mohammad al-Aiban; Musaed bin Mohammed al-Aiban; Musaad bin Mohammad Al-Aiban; Mosaad bin Mohammed al-Aiban; Musaid bin Muhammad al-Aiban; Musaad Al-Aiban; Mosaed bin Mohammad Al-Aiban; Mosaed bin Mohammad al-Ayban; Musaed Al-Aiban
Kamil *Idris | ar | | Kamel Idris
Minni *Minnawi | ar | | Mini Minawi; Minni Minawi; Minni Arko Minawi; Mini Arko Minawi; Minni Arcua Minnawi; Minni Arkou Minawi; Mini Arkou Minnawi
Pushkar Singh *Dhami | hi | | Pushkar Sing Dhami; Pushkar Singh Dhamy; Pushkar Singh Dami
Nitish *Kumar | hi | | Nitis Kumar; Nitish Coumar
Mamata *Banerjee | bn | | Mamta Banerjee; Mamata Banerji; Mamta Banerji; Mamata Bannerjee; Mamata Bandyopadhyay
Ishaq *Dar | ur | | Ishak Dar; Eshaq Dar; Ishaque Dar; Ichaq Dar; Iskhak Dar
`
