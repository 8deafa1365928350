/** Parliaments, courts, parties, papers, agencies and arms, as pages of other languages spell them. */
export const bodies = `
# Parliaments, parties, agencies and courts that were missing
Milli Majlis | az | fr=Milli Medjlis; de=Milli Medschlis; ru=Milli Medzhlis; tr=Milli Meclis | Milli Mejlis; Milli Məclis
Sejm | pl | ru=Seym | Seim; Sejme
Seimas | lt | fr=Seïmas; ru=Seym Litvy
Saeima | lv | ru=Saeyma | Saejma
Riigikogu | et | | Riigikogou
Folketing | da | | Folketinget
Storting | no | | Stortinget; Stortingue
Riksdag | sv | | Riksdagen
Sobranie | mk | sr=Sobranje | Sobraniye
Skupstina | sr | sr=Skupština; ru=Skupshchina | Skupshtina; Skoupchtina
Majlis Oli | uz | | Oliy Majlis; Olii Majlis
Jogorku Kenesh | ky | fr=Jogorkou Kenech; de=Dschogorku Kengesch; ru=Zhogorku Kenesh; pl=Żogorku Kenesz | Jogorku Kenesch; Zhogorku Keneş; Jogorku Keneş
Mazhilis | kk | fr=Majilis; de=Maschilis; pl=Mażylis | Majlis of Kazakhstan
Loya Jirga | ps | de=Loja Dschirga; ru=Loya Dzhirga; tr=Loya Cirge | Loya Djirga; Loja Dżirga
Batkivshchyna | uk | fr=Batkivchtchina; de=Batkiwschtschyna; pl=Batkiwszczyna; ru=Batkivshchina | Batkivchtchyna; Batkivshina; Batkivschyna
Holos | uk
Opposition Platform | uk
Right Sector | uk | fr=Secteur droit; de=Rechter Sektor; ru=Pravyi Sektor; pl=Prawy Sektor; es=Sector Derecho | Pravy Sektor; Praviy Sektor; Pravy Sector
Aidar Battalion | uk | fr=Bataillon Aïdar; de=Aidar-Bataillon; pl=Batalion Ajdar | Aydar Battalion; Ajdar Battalion
Kraken Regiment | uk
Levada Center | ru | fr=Centre Levada; de=Lewada-Zentrum; es=Centro Levada; pl=Centrum Lewady | Lewada Center; Levada Tsentr; Levada Centre
VTsIOM | ru | de=WZIOM; pl=WCIOM | VCIOM
Novosti | ru
Rossiyskaya Gazeta | ru | fr=Rossiïskaïa Gazeta; de=Rossijskaja Gaseta; pl=Rossijskaja Gazieta; es=Rossíiskaya Gazeta | Rossijskaja Gazeta; Rossiyskaïa Gazeta
Nezavisimaya Gazeta | ru | fr=Nezavissimaïa Gazeta; de=Nesawissimaja Gaseta; pl=Niezawisimaja Gazieta | Nezavisimaïa Gazeta; Nezavissimaya Gazeta
Moskovsky Komsomolets | ru | fr=Moskovski Komsomolets; de=Moskowski Komsomolez; pl=Moskowskij Komsomolec | Moskovskij Komsomolets; Moskovskiy Komsomolets
Vyorstka | ru | | Verstka; Viorstka; Vjorstka
Mediazona | ru | de=Mediasona | Mediazone
Fontanka | ru
Belsat | be | | Bielsat
BelTA | be | | Bielta
Nasha Niva | be | fr=Nacha Niva; de=Nascha Niwa; pl=Nasza Niwa
Zerkalo | ru | de=Serkalo
Kyiv Independent | en | | Kiev Independent
Hromadske | uk | | Gromadske
RBC-Ukraine | uk | | RBK-Ukraina; RBK-Ukraine
UNIAN | uk | | Ounian
Censor.NET | uk
Turan News Agency | az | | Tourane News Agency
Azertac | az | fr=Azertadj; ru=Azertadzh | Azertag; Azərtac; Azertaj
Interpressnews | ka | | Interpresniusi
Rustavi 2 | ka | fr=Roustavi 2 | Rustawi 2
Mtavari Arkhi | ka | de=Mtawari Archi
Radio Azatutyun | hy | fr=Radio Azatoutioun; de=Radio Asatutjun | Radio Azatutiun; Radio Azatoutyoun; Azatutyun Radio
Hraparak | hy | ru=Grparak
Girchi | ka | | Guirchi; Girtchi
Strong Georgia | ka | fr=Géorgie forte; de=Starkes Georgien
Action and Solidarity Party | ro | fr=Parti Action et Solidarité; de=Partei der Aktion und Solidarität; ro=Partidul Acțiune și Solidaritate | Party of Action and Solidarity
Kazakhstan Temir Zholy | kk | | Kazakhstan Temir Joly; Qazaqstan Temir Zholy
Kazatomprom | kk | de=Kasatomprom | Kazatom Prom
Constitutional Court | en | fr=Cour constitutionnelle; de=Verfassungsgericht; es=Tribunal Constitucional; it=Corte costituzionale; pl=Trybunał Konstytucyjny; ro=Curtea Constituțională; tr=Anayasa Mahkemesi
Security Council | en | fr=Conseil de sécurité; de=Sicherheitsrat; es=Consejo de Seguridad; it=Consiglio di Sicurezza; pt=Conselho de Segurança; pl=Rada Bezpieczeństwa; tr=Güvenlik Konseyi
General Assembly | en | fr=Assemblée générale; de=Generalversammlung; es=Asamblea General; it=Assemblea generale; pl=Zgromadzenie Ogólne; tr=Genel Kurul
State Department | en | fr=Département d'État; es=Departamento de Estado; pl=Departament Stanu; ru=Gosdepartament; it=Dipartimento di Stato | Gosdep
CIA | en | ru=TsRU; uk=TsRU
FBI | en | ru=FBR?
IDF | he | fr=Tsahal?; ru=TsAKhAL
PACE | en | fr=APCE; ru=PASE?; tr=AKPM
Nobel Prize | en | fr=Prix Nobel; de=Nobelpreis; es=Premio Nobel; it=Premio Nobel; pl=Nagroda Nobla; tr=Nobel Ödülü; pt=Prêmio Nobel
Human Rights Council | en | fr=Conseil des droits de l'homme; de=Menschenrechtsrat; es=Consejo de Derechos Humanos; tr=İnsan Hakları Konseyi
Federation Council | ru | fr=Conseil de la Fédération; de=Föderationsrat; es=Consejo de la Federación; pl=Rada Federacji; it=Consiglio della Federazione; tr=Federasyon Konseyi
Central Election Commission | en | fr=Commission électorale centrale; de=Zentrale Wahlkommission; es=Comisión Electoral Central; pl=Centralna Komisja Wyborcza; tr=Merkez Seçim Komisyonu
Yabloko | ru | fr=Iabloko; de=Jabloko; pl=Jabłoko
Bellingcat | en | ru=Bellingket | Bellingkat; Belingcat
Bloomberg | en | ru=Blumberg? | Bloumberg
Politico | en | ru=Politiko
New York Times | en | ru=Nyu-York Tayms | Niu York Times; Nyu-York Taims
Washington Post | en | ru=Vashington Post | Uoshington Post
Wall Street Journal | en | ru=Uoll-strit dzhornal | Uoll-strit Dzhornel; Wall Strit Journal
Financial Times | en | ru=Faynenshl Tayms | Fainenshl Taims; Fainenshl Tayms
Die Welt | de | | Di Velt; Die Velt
Reuters | en | ru=Reyter | Royters; Reiter News Agency; Reutere
Associated Press | en | ru=Assoshieyted Press | Asoshieyted Press; Assoziated Press; Associated Presse
Starlink | en | | Starlinke; Starlynk
Shahed | fa | de=Schahed; pl=Szahed; ru=Shakhed | Şahed
Geran | ru | fr=Guéran; es=Gueran | Guerane
Kalibr | ru | | Kalibre; Calibr
Khibiny | ru
Tochka-U | ru | fr=Totchka-U; de=Totschka-U; pl=Toczka-U
ATACMS | en | | ATAKMS; ATAKAMS; ATACAMS
HIMARS | en | ru=KhAYMARS | HAIMARS; HYMARS; Khimars
`
