/** Organisations: international bodies, parties, armed groups, agencies, media, companies. */
export const organisations = `
# International
United Nations | en | fr=Nations unies; de=Vereinte Nationen; es=Naciones Unidas; it=Nazioni Unite; pt=Nações Unidas; nl=Verenigde Naties; pl=Narody Zjednoczone; cs=Spojené národy; tr=Birleşmiş Milletler
UN | en | fr=ONU; es=ONU; it=ONU; pt=ONU; de=UN; nl=VN?; pl=ONZ; cs=OSN?; tr=BM?; ru=OON?; uk=OON?; az=BMT? | BMT?
NATO | en | fr=OTAN; es=OTAN; pt=OTAN; nl=NAVO | +Nato
European Union | en | fr=Union européenne; de=Europäische Union; es=Unión Europea; it=Unione europea; pt=União Europeia; nl=Europese Unie; pl=Unia Europejska
EU | en | fr=UE; es=UE; it=UE; pt=UE; pl=UE
European Commission | en | fr=Commission européenne; de=Europäische Kommission; es=Comisión Europea; it=Commissione europea; pt=Comissão Europeia; nl=Europese Commissie; pl=Komisja Europejska
European Parliament | en | fr=Parlement européen; de=Europäisches Parlament; es=Parlamento Europeo; it=Parlamento europeo; pt=Parlamento Europeu; nl=Europees Parlement; pl=Parlament Europejski
European Council | en | fr=Conseil européen; de=Europäischer Rat; es=Consejo Europeo; it=Consiglio europeo; nl=Europese Raad; pl=Rada Europejska
Council of Europe | en | fr=Conseil de l'Europe; de=Europarat; es=Consejo de Europa; it=Consiglio d'Europa; nl=Raad van Europa; pl=Rada Europy
European Central Bank | en | fr=Banque centrale européenne; de=Europäische Zentralbank; es=Banco Central Europeo; it=Banca centrale europea; nl=Europese Centrale Bank; pl=Europejski Bank Centralny
ECB | en | fr=BCE; de=EZB; es=BCE; it=BCE; pt=BCE; pl=EBC? | BCE?
European Court of Human Rights | en | fr=Cour européenne des droits de l'homme; de=Europäischer Gerichtshof für Menschenrechte; es=Tribunal Europeo de Derechos Humanos; it=Corte europea dei diritti dell'uomo
ECHR | en | fr=CEDH; es=TEDH; it=CEDU; de=EGMR
International Criminal Court | en | fr=Cour pénale internationale; de=Internationaler Strafgerichtshof; es=Corte Penal Internacional; it=Corte penale internazionale; nl=Internationaal Strafhof; pl=Międzynarodowy Trybunał Karny | International Penal Court
ICC | en | fr=CPI?; es=CPI?; it=CPI?; de=IStGH; pl=MTK?; nl=ICC | CPI? | International Criminal Court; war crimes; arrest warrant; The Hague
International Court of Justice | en | fr=Cour internationale de justice; de=Internationaler Gerichtshof; es=Corte Internacional de Justicia; it=Corte internazionale di giustizia; nl=Internationaal Gerechtshof; pl=Międzynarodowy Trybunał Sprawiedliwości
ICJ | en | fr=CIJ; es=CIJ; it=CIG?; de=IGH? | | International Court of Justice
International Atomic Energy Agency | en | fr=Agence internationale de l'énergie atomique; de=Internationale Atomenergiebehörde; es=Organismo Internacional de Energía Atómica; it=Agenzia internazionale per l'energia atomica; nl=Internationaal Atoomenergieagentschap; pl=Międzynarodowa Agencja Energii Atomowej | International Atomic Energy Organization
IAEA | en | fr=AIEA; es=OIEA; it=AIEA; pt=AIEA; pl=MAEA; de=IAEO; nl=IAEA; ru=MAGATE; tr=UAEA
World Health Organization | en | fr=Organisation mondiale de la santé; de=Weltgesundheitsorganisation; es=Organización Mundial de la Salud; it=Organizzazione mondiale della sanità; nl=Wereldgezondheidsorganisatie; pl=Światowa Organizacja Zdrowia | +World Health Organisation
WHO | en | fr=OMS; es=OMS; it=OMS; pt=OMS; nl=WHO; ru=VOZ?; tr=DSÖ?
International Monetary Fund | en | fr=Fonds monétaire international; de=Internationaler Währungsfonds; es=Fondo Monetario Internacional; it=Fondo monetario internazionale; nl=Internationaal Monetair Fonds; pl=Międzynarodowy Fundusz Walutowy
IMF | en | fr=FMI; es=FMI; it=FMI; pt=FMI; de=IWF; pl=MFW; ru=MVF?; uk=MVF?; tr=IMF
World Bank | en | fr=Banque mondiale; de=Weltbank; es=Banco Mundial; it=Banca mondiale; nl=Wereldbank; pl=Bank Światowy
World Trade Organization | en | fr=Organisation mondiale du commerce; de=Welthandelsorganisation; es=Organización Mundial del Comercio; it=Organizzazione mondiale del commercio | +World Trade Organisation
WTO | en | fr=OMC; es=OMC; it=OMC; pt=OMC
OSCE | en | fr=OSCE; de=OSZE; nl=OVSE; pl=OBWE; ru=OBSE; tr=AGİT
OECD | en | fr=OCDE; es=OCDE; it=OCSE; pt=OCDE; nl=OESO
OPEC | en | fr=Opep; es=OPEP; pt=Opep; it=Opec; ru=OPEK; pl=OPEK
ILO | en | fr=OIT; es=OIT; it=OIL?; pt=OIT
IOM | en | fr=OIM; es=OIM; it=OIM
UNESCO | en | ru=YUNESKO | +Unesco; UNESKO; Iunesco
UNICEF | en | ru=YUNISEF | +Unicef; UNISEF; Iunicef
UNHCR | en | fr=HCR?; es=Acnur; it=Unhcr | +Unhcr
UNRWA | en | fr=Unrwa; es=Unrwa; ru=BAPOR | +Unrwa; UNWRA; UNRVA
UNIFIL | en | fr=Finul; es=FINUL; it=Unifil | FPNUL
MINUSMA | fr | fr=Minusma | +Minusma
MONUSCO | fr | fr=Monusco | +Monusco
MINUSCA | fr | fr=Minusca | +Minusca
International Committee of the Red Cross | en | fr=Comité international de la Croix-Rouge; de=Internationales Komitee vom Roten Kreuz; es=Comité Internacional de la Cruz Roja; it=Comitato internazionale della Croce Rossa
ICRC | en | fr=CICR; es=CICR; it=CICR; de=IKRK; pl=MKCK; ru=MKKK; nl=ICRC
Red Cross | en | fr=Croix-Rouge; de=Rotes Kreuz; es=Cruz Roja; it=Croce Rossa; nl=Rode Kruis; pl=Czerwony Krzyż; tr=Kızılhaç
Red Crescent | en | fr=Croissant-Rouge; de=Roter Halbmond; es=Media Luna Roja; it=Mezzaluna Rossa; nl=Rode Halve Maan; pl=Czerwony Półksiężyc
Doctors Without Borders | fr | fr=Médecins sans frontières; de=Ärzte ohne Grenzen; es=Médicos Sin Fronteras; it=Medici senza frontiere; nl=Artsen zonder Grenzen; pl=Lekarze bez Granic; tr=Sınır Tanımayan Doktorlar | +Médecins Sans Frontières; Doctors without Frontiers
Reporters Without Borders | fr | fr=Reporters sans frontières; de=Reporter ohne Grenzen; es=Reporteros Sin Fronteras; it=Reporter senza frontiere; nl=Verslaggevers zonder Grenzen | Reporters without Frontiers
Amnesty International | en | es=Amnistía Internacional; pt=Amnistia Internacional
Human Rights Watch | en | ru=Khyuman Rayts Votch | Human Right Watch; Human Rights Wach; Khuman Raits Uotch
Transparency International | en | es=Transparencia Internacional
African Union | en | fr=Union africaine; de=Afrikanische Union; es=Unión Africana; it=Unione africana; nl=Afrikaanse Unie; tr=Afrika Birliği; pl=Unia Afrykańska
Arab League | ar | fr=Ligue arabe; de=Arabische Liga; es=Liga Árabe; it=Lega araba; nl=Arabische Liga; pl=Liga Arabska; tr=Arap Birliği | League of Arab States?
ECOWAS | en | fr=Cedeao; es=CEDEAO; pt=CEDEAO | +Ecowas
Organization of American States | en | fr=Organisation des Etats américains; es=Organización de los Estados Americanos | +Organisation of American States
OAS | en | fr=OEA; es=OEA; pt=OEA
EBRD | en | fr=BERD; es=BERD; pt=BERD; it=BERS?; pl=EBOR
EIB | en | fr=BEI?; es=BEI?; it=BEI?; pl=EBI? | | European Investment Bank
CIS | ru | fr=CEI?; es=CEI?; pt=CEI?; it=CSI?; de=GUS?; nl=GOS?; pl=WNP; ru=SNG?; tr=BDT? | | Commonwealth of Independent States
EAEU | ru | fr=UEEA; es=UEEA; pt=UEEA; it=UEEA; de=EAWU; ru=EAES; pl=EUG? | +EEU
SCO | zh | fr=OCS?; es=OCS?; pt=OCX?; it=OCS?; de=SOZ?; pl=SzOW; ru=ShOS; tr=ŞİÖ? | | Shanghai Cooperation Organisation; Shanghai Cooperation Organization
IDB | en | fr=BID?; es=BID?; pt=BID?; it=BID? | | Inter-American Development Bank
AU | en | fr=UA?; es=UA?; pt=UA?; it=UA? | | African Union
GCC | ar | fr=CCG?; es=CCG?; it=CCG?; pt=CCG?; tr=KİK?
OIC | ar | fr=OCI?; es=OCI?; it=OCI?; pt=OCI?; tr=İİT? | | Organisation of Islamic Cooperation; Organization of Islamic Cooperation
CJEU | en | fr=CJUE; es=TJUE; it=CGUE; pt=TJUE; de=EuGH; pl=TSUE | +ECJ
EEAS | en | fr=SEAE; es=SEAE; it=SEAE; de=EAD?
Mercosur | es | pt=Mercosul
ASEAN | en | fr=Asean | +Asean; Anase
BRICS | en | | +Brics
Shanghai Cooperation Organisation | en | fr=Organisation de coopération de Shanghaï; de=Shanghaier Organisation für Zusammenarbeit; es=Organización de Cooperación de Shanghái | +Shanghai Cooperation Organization; Shanghai Cooperation Council
Collective Security Treaty Organization | ru | fr=Organisation du traité de sécurité collective; de=Organisation des Vertrags über kollektive Sicherheit; es=Organización del Tratado de Seguridad Colectiva; it=Organizzazione del Trattato di sicurezza collettiva; pl=Organizacja Układu o Bezpieczeństwie Zbiorowym | +Collective Security Treaty Organisation; Organization of the Collective Security Treaty; Organisation of the Collective Security Treaty
CSTO | ru | fr=OTSC; de=OVKS; es=OTSC; it=CSTO; pl=OUBZ; ru=ODKB; pt=OTSC; tr=KGAÖ | OTSZ?
Commonwealth of Independent States | ru | fr=Communauté des Etats indépendants; de=Gemeinschaft Unabhängiger Staaten; es=Comunidad de Estados Independientes; it=Comunità degli Stati indipendenti; pl=Wspólnota Niepodległych Państw | Community of Independent States
Eurasian Economic Union | ru | fr=Union économique eurasiatique; de=Eurasische Wirtschaftsunion; es=Unión Económica Euroasiática; it=Unione economica eurasiatica | Eurasiatic Economic Union
OSCE Minsk Group | en | fr=groupe de Minsk de l'OSCE; de=Minsk-Gruppe der OSZE; es=Grupo de Minsk de la OSCE | Minsk Group of the OSCE
International Olympic Committee | fr | fr=Comité international olympique; de=Internationales Olympisches Komitee; es=Comité Olímpico Internacional; it=Comitato olimpico internazionale | Olympic International Committee
IOC | en | fr=CIO?; es=COI?; it=CIO?; pt=COI?; pl=MKOl | | International Olympic Committee; Olympic Games
FIFA | fr | | +Fifa
UEFA | en | | +Uefa
CONMEBOL | es | | +Conmebol
WADA | en | fr=AMA?; es=AMA? | | World Anti-Doping Agency; anti-doping
IPCC | en | fr=GIEC; es=IPCC
Interpol | en | | +INTERPOL
Europol | en
Frontex | fr
Eurojust | en
International Energy Agency | en | fr=Agence internationale de l'énergie; de=Internationale Energieagentur; es=Agencia Internacional de la Energía
IEA | en | fr=AIE?; es=AIE?; de=IEA
WFP | en | fr=PAM?; es=PMA? | | World Food Program; UNHCR; UNICEF; humanitarian
FAO | en
UNDP | en | fr=PNUD; es=PNUD; it=Undp
UNEP | en | fr=PNUE; es=PNUMA
OCHA | en | | +Ocha
OPCW | en | fr=OIAC; es=OPAQ; it=Opac
G7 | en | | G-7
G20 | en | | G-20
# Armed groups and parties of the Middle East, Asia, Africa
Hezbollah | ar | fr=Hezbollah; de=Hisbollah; es=Hezbolá; it=Hezbollah; pt=Hezbollah; nl=Hezbollah; pl=Hezbollah; cs=Hizballáh; tr=Hizbullah; ru=Khezbolla | Hizbollah; Hezbolah; Hezbullah; Hezbollá; Hezballah; Hizb Allah; Hizbulá; Hizbolá; Hesbollah; Hisbolla
Hamas | ar | es=Hamás; cs=Hamás; pl=Hamas | Khamas
Islamic Jihad | ar | fr=Jihad islamique; de=Islamischer Dschihad; es=Yihad Islámica; it=Jihad islamica; pt=Jihad Islâmica; nl=Islamitische Jihad; pl=Islamski Dżihad | Islamic Djihad; Jihad Islamic
Fatah | ar | fr=Fatah; es=Fatah; it=Fatah; de=Fatah; pl=Fatah; tr=El Fetih | Al-Fatah; El Fatah; Al-Fateh; Fateh?
Al-Aqsa Martyrs Brigades | ar | fr=Brigades des martyrs d'Al-Aqsa; de=Al-Aksa-Märtyrerbrigaden; es=Brigadas de los Mártires de Al Aqsa | Brigades of the Martyrs of Al-Aqsa; Al-Aqsa Martyrs Brigade
Qassam Brigades | ar | fr=Brigades Ezzedine Al-Qassam; de=Kassam-Brigaden; es=Brigadas Al Qasam; it=Brigate al-Qassam | +Al-Qassam Brigades; +Ezzedine al-Qassam Brigades; Izz ad-Din al-Qassam Brigades; Ezzedin al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedeen al-Qassam Brigades; Al-Qassam Brigade; Izzedine al-Qassam Brigades; Al Qasam Brigades
Palestine Liberation Organization | ar | fr=Organisation de libération de la Palestine; de=Palästinensische Befreiungsorganisation; es=Organización para la Liberación de Palestina; it=Organizzazione per la liberazione della Palestina | Organization for the Liberation of Palestine; +Palestine Liberation Organisation
PLO | ar | fr=OLP; es=OLP; it=OLP; pt=OLP; pl=OWP?
Palestinian Authority | ar | fr=Autorité palestinienne; de=Palästinensische Autonomiebehörde; es=Autoridad Palestina; it=Autorità palestinese; pl=Autonomia Palestyńska
Muslim Brotherhood | ar | fr=Frères musulmans; de=Muslimbruderschaft; es=Hermanos Musulmanes; it=Fratelli musulmani; pt=Irmandade Muçulmana; nl=Moslimbroederschap; pl=Bractwo Muzułmańskie; tr=Müslüman Kardeşler | Muslim Brothers; Moslem Brotherhood; Brotherhood of Muslims
al-Qaeda | ar | fr=Al-Qaida; de=Al-Kaida; es=Al Qaeda; it=Al Qaeda; pt=Al Qaeda; nl=Al-Qaida; pl=Al-Kaida; cs=Al-Káida; tr=El Kaide | +Al Qaeda; +al-Qaida; El-Kaida; Al Caida; Al-Quaida; +Al-Qaida; +Al-Qaeda
Al-Qaida in the Islamic Maghreb | ar | fr=Al-Qaida au Maghreb islamique; de=Al-Kaida im islamischen Maghreb; es=Al Qaeda en el Magreb Islámico | +Al-Qaeda in the Islamic Maghreb; +Al Qaeda in the Islamic Maghreb; Al-Qaeda of the Islamic Maghreb; Al-Qaida of the Islamic Maghreb
AQIM | ar | fr=AQMI; es=AQMI; it=AQMI
Islamic State | ar | fr=Etat islamique; de=Islamischer Staat; es=Estado Islámico; it=Stato islamico; pt=Estado Islâmico; nl=Islamitische Staat; pl=Państwo Islamskie; tr=İslam Devleti | Islamskoye Gosudarstvo
Daesh | ar | fr=Daech; es=Dáesh; pt=Daesh; pl=Da'esz; tr=DEAŞ? | Daish; Daesch; Deash; Daesc
ISIS | ar
ISIL | ar
Taliban | ps | fr=talibans; es=talibanes; it=talebani; pt=talibãs; nl=Taliban; pl=talibowie | Talebans; Taleban; Taliben; Talibany
Haqqani network | ps | fr=réseau Haqqani; de=Hakkani-Netzwerk; es=red Haqqani; it=rete Haqqani | Hakkani network; Haqani network
Houthis | ar | fr=houthistes; de=Huthis; es=hutíes; it=Houthi?; nl=Houthi's; pl=Huti; tr=Husiler | +Houthi; Houthists; Hutis; Huthies; Houtis; Houthies; Huti?; Khusity; Houssis; Hussis
Ansar Allah | ar | fr=Ansar Allah; de=Ansar Allah; es=Ansar Alá | Ansarallah; Ansarullah
Hayat Tahrir al-Sham | ar | fr=Hayat Tahrir Al-Cham; de=Haiat Tahrir al-Scham; es=Hayat Tahrir al Sham; it=Hayat Tahrir al-Sham; nl=Hayat Tahrir al-Sham; pl=Hajat Tahrir asz-Szam; tr=Heyet Tahrir eş-Şam | Hayat Tahrir el-Cham; Hayat Tahrir ash-Sham
Al-Nusra Front | ar | fr=Front Al-Nosra; de=Al-Nusra-Front; es=Frente al Nusra; it=Fronte al-Nusra | Al-Nosra Front; Nusra Front; Jabhat al-Nusra; Jabhat al-Nosra; Jabhat an-Nusra
Syrian Democratic Forces | ar | fr=Forces démocratiques syriennes; de=Syrische Demokratische Kräfte; es=Fuerzas Democráticas Sirias; it=Forze democratiche siriane; tr=Suriye Demokratik Güçleri | Democratic Forces of Syria; Syrian Democratic Force
YPG | ku
PKK | ku
Kurdistan Workers' Party | ku | fr=Parti des travailleurs du Kurdistan; de=Arbeiterpartei Kurdistans; es=Partido de los Trabajadores de Kurdistán; it=Partito dei lavoratori del Kurdistan; tr=Kürdistan İşçi Partisi | Workers' Party of Kurdistan; Kurdistan Labor Party; Kurdistan Labour Party
Peshmerga | ku | fr=peshmergas; de=Peschmerga; es=peshmergas; it=peshmerga; pl=peszmergowie; tr=peşmerge | Pechmerga; Pechmergas; Pershmerga
Popular Mobilization Forces | ar | fr=Hachd Al-Chaabi; de=Volksmobilisierungskräfte; es=Fuerzas de Movilización Popular | Hashd al-Shaabi; Popular Mobilisation Forces; Hashed al-Shaabi; Hashd al-Shabi
Kataib Hezbollah | ar | fr=Kataëb Hezbollah; de=Kataib Hisbollah; es=Kataib Hezbolá | Kataib Hizbollah; Ketaib Hezbollah; Kata'ib Hizballah; Kataeb Hizbollah
Asaib Ahl al-Haq | ar | fr=Assaïb Ahl Al-Haq; de=Asaib Ahl al-Hak | Asaib Ahl al-Haqq
Islamic Revolutionary Guard Corps | fa | fr=Corps des gardiens de la révolution islamique; de=Islamische Revolutionsgarde; es=Cuerpo de la Guardia Revolucionaria Islámica; it=Corpo delle guardie della rivoluzione islamica | Islamic Revolutionary Guards Corps; Corps of Guardians of the Islamic Revolution; Corps of the Guardians of the Islamic Revolution; Iranian Revolutionary Guard Corps
Revolutionary Guard | fa | fr=Gardiens de la révolution; de=Revolutionsgarden; es=Guardia Revolucionaria; it=Guardiani della rivoluzione; tr=Devrim Muhafızları; pl=Strażnicy Rewolucji | +Revolutionary Guards; Guardians of the Revolution; Guards of the Revolution; Pasdaran?; Guardianes de la Revolución
Quds Force | fa | fr=force Al-Qods; de=Al-Kuds-Brigaden; es=Fuerza Quds; it=Forza Quds; nl=Quds-brigade; tr=Kudüs Gücü | Al-Quds Force; Qods Force; Al-Qods Force; Al-Kuds Force; Kuds Force
Basij | fa | fr=bassidj; de=Basidsch; es=Basij; pl=Basidż | Bassij; Basiji?; Basidj; Basiyi
Mossad | he | de=Mossad; it=Mossad; pl=Mosad; es=Mosad | Mossade
Shin Bet | he | fr=Shin Bet; de=Schin Bet; es=Shin Bet; pl=Szin Bet | Chin Beth; Shin Beth; Chin Bet; Shinbet
Shabak | he | de=Schabak
Knesset | he | es=Knéset; de=Knesset; pl=Kneset; it=Knesset | Knesseth
Likud | he | fr=Likoud; nl=Likoed; pl=Likud | Likhud
Yesh Atid | he | fr=Yesh Atid; de=Jesch Atid; es=Yesh Atid; pl=Jesz Atid | Yech Atid; Jesh Atid
Yisrael Beiteinu | he | fr=Israel Beitenou; de=Jisrael Beitenu; es=Israel Beitenu; pl=Nasz Dom Izrael | Yisrael Beitenu; Israel Beiteinu; Israël Beytenou; Yisrael Beytenu
Shas | he | de=Schas; pl=Szas | Chass | | ambiguous
Otzma Yehudit | he | fr=Otzma Yehudit; de=Otzma Jehudit; es=Otzmá Yehudit; pl=Ocma Jehudit | Otsma Yehoudit; Otzma Yehoudit; Otzma Yehudith; Otsma Yehudit
Haganah | he | fr=Haganah; de=Hagana; es=Haganá | Hagannah
Irgun | he | fr=Irgoun; es=Irgún
B'Tselem | he | fr=B'Tselem; de=Betselem; es=B'Tselem
Haaretz | he | de=Haaretz; es=Haaretz; pl=Haarec | Haarets; Haarez
Yedioth Ahronoth | he | fr=Yediot Aharonot; de=Jediot Achronot; es=Yediot Ahronot; pl=Jedi'ot Acharonot | Yedioth Aharonoth; Yediot Ahronoth; Yediot Acharonot; Yediot Achronot
Al Jazeera | ar | fr=Al-Jazira; de=Al-Dschasira; es=Al Jazeera; it=Al Jazeera; nl=Al Jazeera; pl=Al-Dżazira; tr=El Cezire | +Al-Jazeera; Al-Djazira; Al Jazzera; Al-Jazeerah; Al Yazira; Aljazeera; Al-Jazirah; Al-Cezire; Al Gazira
Al Arabiya | ar | fr=Al-Arabiya; de=Al-Arabija; es=Al Arabiya; pl=Al-Arabija | +Al-Arabiya; Al Arabia; Al-Arabiyah
Al-Manar | ar | de=Al-Manar; es=Al Manar
Al-Ahram | ar | de=Al-Ahram; es=Al Ahram | El-Ahram
Al-Azhar | ar | de=Al-Azhar; es=Al Azhar; pl=Al-Azhar; tr=El Ezher | El-Azhar; Al-Azar
Al-Shabab | ar | fr=Chabab; de=Al-Schabaab; es=Al Shabab; it=Al Shabaab; nl=Al-Shabaab; pl=Asz-Szabab; tr=Eş Şebab | +al-Shabab; Shebab; Al-Chabab; Shabaab; Al-Shebab; Shebabs; Chebab; Al-Chebab; Al-Schabab; Al-Shebaab; Harakat al-Shabaab
Boko Haram | ha | | Boco Haram
Ansar al-Sharia | ar | fr=Ansar Al-Charia; de=Ansar al-Scharia; es=Ansar al Sharia | Ansar al-Shariah; Ansar el-Charia
Ansar Dine | ar | de=Ansar Dine; es=Ansar Dine | Ansar Eddine; Ansar al-Din; Ansar ad-Dine; Ansardine; Ansar Eddin
Abu Sayyaf | ar | fr=Abou Sayyaf; de=Abu Sajaf; es=Abu Sayyaf | Abu Sayaf; Abu Sayyef; Abou Sayaf
Jemaah Islamiyah | id | fr=Jemaah Islamiyah; es=Yemaa Islamiya | +Jemaah Islamiah; Jamaah Islamiyah; Jemaah Islamiya; Jemaa Islamiya
Lashkar-e-Taiba | ur | fr=Lashkar-e-Taiba; de=Laschkar-e-Taiba; es=Lashkar-e-Taiba | Lashkar-e-Toiba; Lashkar-e-Tayyiba; Lashkar-e-Tayyeba; Lashkar-i-Taiba; Lashkar-e-Tayba
Jaish-e-Mohammed | ur | fr=Jaish-e-Mohammed; de=Dschaisch-e-Mohammed; es=Jaish-e-Mohammed | Jaish-e-Mohammad; Jaish-e-Muhammad; Jaich-e-Mohammed; Jaish-e-Mohamed
Tehrik-e-Taliban Pakistan | ur | es=Tehreek-e-Taliban Pakistan | Tehrik-i-Taliban Pakistan; Tehreek-i-Taliban Pakistan
Pakistan Tehreek-e-Insaf | ur | | Pakistan Tehrik-e-Insaf; Pakistan Tehreek-i-Insaf; Tehreek-e-Insaf; Tehrik-e-Insaf; Pakistan Tehrik-i-Insaf
Hizb ut-Tahrir | ar | fr=Hizb ut-Tahrir; de=Hizb ut-Tahrir; es=Hizb ut Tahrir | Hizb al-Tahrir; Hezb ut-Tahrir
Hezb-e-Islami | fa | de=Hesb-i-Islami; es=Hezb-e-Islami | Hezb-i-Islami; Hizb-i-Islami
Janjaweed | ar | fr=janjawids; de=Dschandschawid; es=yanyauid; it=janjaweed; pl=Dżandżawidzi | Janjawid; Djandjawid; Janjaouid; Djandjawids; Janjawiid
Rapid Support Forces | ar | fr=Forces de soutien rapide; de=Schnelle Unterstützungskräfte; es=Fuerzas de Apoyo Rápido; it=Forze di supporto rapido; nl=Snelle Ondersteuningstroepen; tr=Hızlı Destek Kuvvetleri | Forces of Rapid Support; Quick Support Forces; Rapid Support Force; Fast Support Forces
Polisario Front | es | fr=Front Polisario; de=Frente Polisario; es=Frente Polisario; it=Fronte Polisario; pt=Frente Polisário
Ennahda | ar | fr=Ennahda; de=Ennahda; es=Ennahda; it=Ennahda; pl=An-Nahda | Ennahdha; Nahda?; Al-Nahda; Nahdha; Enahda; En-Nahda
Tuareg | ber | fr=Touareg?; es=tuareg; it=tuareg; nl=Toeareg; pl=Tuaregowie | Touaregs | Mali; Niger; Sahel; Sahara; Algeria; Libya
M23 | fr | | M-23
Lord's Resistance Army | en | fr=Armée de résistance du Seigneur; de=Widerstandsarmee des Herrn; es=Ejército de Resistencia del Señor | Army of Resistance of the Lord
TPLF | ti | fr=FLPT
Tigray People's Liberation Front | ti | fr=Front de libération du peuple du Tigré; de=Volksbefreiungsfront von Tigray; es=Frente de Liberación del Pueblo de Tigray | Popular Liberation Front of Tigray; People's Liberation Front of Tigray; Tigrayan People's Liberation Front
FRELIMO | pt | | +Frelimo
RENAMO | pt | | +Renamo
MPLA | pt
UNITA | pt | | +Unita
African National Congress | en | fr=Congrès national africain; de=Afrikanischer Nationalkongress; es=Congreso Nacional Africano
Khmer Rouge | fr | fr=Khmers rouges; de=Rote Khmer; es=Jemeres Rojos; it=Khmer rossi; nl=Rode Khmer; pl=Czerwoni Khmerzy | Red Khmer; Red Khmers
Viet Cong | vi | fr=Viêt-cong; de=Vietcong?; es=Viet Cong; it=Viet Cong | +Vietcong
Viet Minh | vi | fr=Viêt-minh; de=Việt Minh | +Vietminh
Kuomintang | zh | fr=Kouomintang; de=Kuomintang; es=Kuomintang; pl=Kuomintang | Guomindang; Kuo Min Tang
Falun Gong | zh | fr=Falun Gong | Falungong; Falun Gung
Xinhua | zh | fr=Chine nouvelle?; es=Xinhua; ru=Sinkhua | Hsinhua; Sinhua; Xin Hua; Xinhoua
Aum Shinrikyo | ja | fr=Aum Shinrikyo; de=Ōmu Shinrikyō; es=Aum Shinrikyo | Aum Shinri Kyo; Aoum Shinrikyo; Aum Shirinkyo; Aoum Shinri-kyo
# Russia, Ukraine, Caucasus
Gazprom | ru | de=Gasprom; pl=Gazprom | Gazprome
Rosneft | ru | pl=Rosnieft | Rosniefti; Rosnjeft
Rosatom | ru | de=Rosatom | Rossatom
Roscosmos | ru | fr=Roscosmos; de=Roskosmos; pl=Roskosmos; it=Roscosmos
Sberbank | ru
Lukoil | ru | fr=Loukoïl; de=Lukoil; pl=Łukoil | Lukojl
Norilsk Nickel | ru | fr=Norilsk Nickel; es=Norilsk Nickel | Nornickel?; Norilsk Nikel; Norilsk Nikkel
Rossiya Segodnya | ru | fr=Rossia Segodnia; de=Rossija Sewodnja; es=Rossiya Segodnya | Rossia Segodnya; Rossiya Sevodnya
RIA Novosti | ru | de=Ria Nowosti; fr=Ria Novosti
TASS | ru | | +Tass; ITAR-TASS
Interfax | ru | ru=Interfaks
Kommersant | ru | pl=Kommiersant | Kommersant-Daily; Kommerssant; Komersant; Kommersante
Novaya Gazeta | ru | fr=Novaïa Gazeta; de=Nowaja Gaseta; es=Nóvaya Gazeta; it=Novaja Gazeta; nl=Novaja Gazeta; pl=Nowaja Gazieta | Novaya Gaseta
Komsomolskaya Pravda | ru | fr=Komsomolskaïa Pravda; de=Komsomolskaja Prawda; es=Komsomólskaya Pravda; pl=Komsomolska Prawda
Pravda | ru | de=Prawda; pl=Prawda; es=Pravda
Izvestia | ru | fr=Izvestia; de=Iswestija; es=Izvestia; pl=Izwiestia | Izvestiya; Izvestija; Izviestia
Vedomosti | ru | de=Wedomosti; pl=Wiedomosti | Viedomosti
Meduza | ru | de=Medusa?; fr=Meduza | Medouza
Dozhd | ru | fr=Dojd; de=Doschd; es=Dozhd; pl=Dożd | Dozhd TV
Sputnik | ru | fr=Spoutnik; nl=Spoetnik
Wagner Group | ru | fr=groupe Wagner; de=Gruppe Wagner; es=grupo Wagner; it=gruppo Wagner; nl=Wagner-groep; pl=Grupa Wagnera; tr=Wagner Grubu | Vagner Group; Group Wagner
Spetsnaz | ru | fr=Spetsnaz; de=Speznas; it=Specnaz; pl=Specnaz; es=Spetsnaz | Spetznaz
FSB | ru
GRU | ru | fr=GRU; nl=GROe | | | ambiguous
KGB | ru
NKVD | ru | de=NKWD; pl=NKWD
Rosgvardia | ru | fr=Rosgvardia; de=Rosgwardija; es=Rosgvardia; pl=Rosgwardia | Rosgvardiya; Rosgvardija; Rosguardia; Rossgvardia
Roskomnadzor | ru | de=Roskomnadsor; pl=Roskomnadzor | Roscomnadzor
Rosaviatsiya | ru | fr=Rosaviatsia; de=Rosawiazija; es=Rosaviátsiya; it=Rosaviatsija; nl=Rosaviatsia; pl=Rosawiacja; sv=Rosaviatsija | +Rosaviatsia; Rossaviatsia; Rossawiazija; Rosawiatsija
Rostec | ru | de=Rostech; pl=Rostech | +Rostekh; Rosteh
Rospotrebnadzor | ru | de=Rospotrebnadsor; pl=Rospotriebnadzor
Rostekhnadzor | ru | fr=Rostekhnadzor; de=Rostechnadsor; es=Rostejnadzor; pl=Rostiechnadzor | Rostechnadzor; Rostehnadzor
Rosselkhoznadzor | ru | fr=Rosselkhoznadzor; de=Rosselchosnadsor; es=Rosseljoznadzor; pl=Rossielchoznadzor | Rosselchoznadzor; Rosselhoznadzor
Rosprirodnadzor | ru | de=Rosprirodnadsor
Rosrybolovstvo | ru | de=Rosrybolowstwo
Rossotrudnichestvo | ru | fr=Rossotroudnitchestvo; de=Rossotrudnitschestwo; es=Rossotrúdnichestvo; pl=Rossotrudniczestwo; it=Rossotrudničestvo | Rossotrudnitchestvo
Rosstat | ru
Transneft | ru | pl=Transnieft
Tatneft | ru | pl=Tatnieft
Rosoboronexport | ru | de=Rosoboronexport; fr=Rosoboronexport; pl=Rosoboroneksport
Almaz-Antey | ru | fr=Almaz-Anteï; de=Almas-Antei; pl=Ałmaz-Antiej | Almas-Antej
Uralvagonzavod | ru | fr=Ouralvagonzavod; de=Uralwagonsawod; pl=Urałwagonzawod; es=Uralvagonzavod
Ukroboronprom | uk | fr=Oukroboronprom; de=Ukroboronprom
Ukrposhta | uk | fr=Oukrpochta; de=Ukrposchta
Belaruskali | be | fr=Belarouskali; de=Belaruskali | Belaruskalij
Kazakhtelecom | kk | fr=Kazakhtelecom; de=Kasachtelekom
KazMunayGas | kk | fr=KazMunaïGaz; de=KasMunaiGas | KazMunaiGas; KazMunayGaz; Kazmounaïgaz
# Arms by the names of their countries
Pantsir-S1 | ru | fr=Pantsir-S1; de=Panzir-S1; es=Pantsir-S1; it=Pantsir-S1; pl=Pancyr-S1; nl=Pantsir-S1; sv=Pantsir-S1 | Pantzir-S1; Pantsyr-S1
Iskander-M | ru | de=Iskander-M
Kinzhal | ru | fr=Kinjal; de=Kinschal; es=Kinzhal; it=Kinzhal; pl=Kindżał; nl=Kinzjal; sv=Kinzjal; nb=Kinzjal | Khinzhal; Kindjal
Oreshnik | ru | fr=Orechnik; de=Oreschnik; es=Oréshnik; it=Oreshnik; pl=Oriesznik; nl=Oresjnik; sv=Oresjnik; nb=Oresjnik
Burevestnik | ru | fr=Bourevestnik; de=Burewestnik; es=Burevéstnik; pl=Buriewiestnik; nl=Boerevestnik
Tsirkon | ru | fr=Tsirkon; de=Zirkon?; es=Tsirkon; pl=Cirkon | +Zircon; Zirkon?; Tsirkon
Sarmat | ru
Shahed-136 | fa | fr=Chahed-136; de=Schahed-136; es=Shahed-136; pl=Szahed-136; nl=Sjahed-136 | Shaheed-136
State Duma | ru | fr=Douma d'Etat; de=Staatsduma; es=Duma Estatal; it=Duma di Stato; nl=Staatsdoema; pl=Duma Państwowa | Duma of State; State Douma
Duma | ru | fr=Douma; nl=Doema | Douma?
United Russia | ru | fr=Russie unie; de=Einiges Russland; es=Rusia Unida; it=Russia unita; nl=Verenigd Rusland; pl=Jedna Rosja | Unified Russia; Russia United; Edinaya Rossiya
Verkhovna Rada | uk | fr=Verkhovna Rada; de=Werchowna Rada; es=Rada Suprema; it=Verkhovna Rada; nl=Verchovna Rada; pl=Rada Najwyższa | Verkhovnaya Rada; Verjovna Rada; Werhowna Rada; Verkhovnoy Rada
Naftogaz | uk | de=Naftohas; pl=Naftohaz | Naftogas
Energoatom | uk | fr=Energoatom; de=Enerhoatom | Ernergoatom
Ukrenergo | uk | de=Ukrenerho
Ukrzaliznytsia | uk | fr=Ukrzaliznytsia; de=Ukrsalisnyzja | Ukrzaliznytsya; Ukrzaliznitsa; Ukrzaliznitsia
Ukrainska Pravda | uk | fr=Oukraïnska Pravda; de=Ukrajinska Prawda; es=Ukrainska Pravda; pl=Ukrainska Prawda | Ukrayinska Pravda; Ukrainskaya Pravda
Ukrinform | uk | de=Ukrinform | Oukrinform
Suspilne | uk | fr=Suspilne; es=Suspilne | Souspilne; Suspylne
Azov Brigade | uk | fr=brigade Azov; de=Asow-Brigade; es=brigada Azov; it=brigata Azov; pl=Brygada Azow | Azoff Brigade
Azov Battalion | uk | fr=bataillon Azov; de=Asow-Bataillon; es=batallón Azov; it=battaglione Azov; nl=Azov-bataljon; pl=Batalion Azow | Azof Battalion; Azov batallion; Asow Battalion
Svoboda | uk | de=Swoboda?; pl=Swoboda?
Servant of the People | uk | fr=Serviteur du peuple; de=Diener des Volkes; es=Servidor del Pueblo; it=Servitore del popolo; pl=Sługa Narodu | Servants of the People; Servant of People
Georgian Dream | ka | fr=Rêve géorgien; de=Georgischer Traum; es=Sueño Georgiano; it=Sogno georgiano; nl=Georgische Droom; pl=Gruzińskie Marzenie; tr=Gürcü Rüyası | Dream of Georgia; Georgia Dream; Kartuli Otsneba
United National Movement | ka | fr=Mouvement national uni; de=Vereinte Nationale Bewegung; es=Movimiento Nacional Unido; it=Movimento nazionale unito | Unified National Movement
SOCAR | az | | +Socar
Armenpress | hy | | Armen Press
Armenian Revolutionary Federation | hy | fr=Fédération révolutionnaire arménienne; de=Armenische Revolutionäre Föderation; es=Federación Revolucionaria Armenia | Revolutionary Armenian Federation
Dashnaktsutyun | hy | hy=Dashnakcutyun; fr=Dachnaktsoutioun; de=Daschnakzutjun; es=Dashnaktsutiún; sv=Dasjnaktsutiun; pl=Dasznakcutiun | Dashnakcutiun; Dashnaktsutiwn; Dachnaktsoutiun; Dashnaktsutsyun; Dashnaktsoutioun; Tashnagtsoutioun
Civil Contract | hy | fr=Contrat civil; de=Zivilvertrag; es=Contrato Civil; it=Contratto civile
Defense Army | hy | | +Defence Army
# Europe
National Rally | fr | fr=Rassemblement national; de=Rassemblement National; es=Agrupación Nacional; it=Rassemblement National; pt=Reunião Nacional; pl=Zjednoczenie Narodowe | National Gathering; National Reunion
National Front | fr | fr=Front national; de=Front National; es=Frente Nacional; it=Fronte nazionale; pl=Front Narodowy | +Front National; +Front national
France Unbowed | fr | fr=La France insoumise; de=La France insoumise; es=La Francia Insumisa; it=La France insoumise; pl=Francja Nieujarzmiona | Rebellious France; Insubordinate France; France Insoumise; Unsubmissive France; Rebel France?; Insoumise France
Socialist Party | fr | fr=Parti socialiste; es=Partido Socialista; it=Partito socialista; pt=Partido Socialista
The Republicans | fr | fr=Les Républicains; es=Los Republicanos | +Les Républicains
New Popular Front | fr | fr=Nouveau Front populaire; de=Neue Volksfront; es=Nuevo Frente Popular; it=Nuovo fronte popolare; pl=Nowy Front Ludowy
Alternative for Germany | de | fr=Alternative pour l'Allemagne; de=Alternative für Deutschland; es=Alternativa para Alemania; it=Alternativa per la Germania; nl=Alternative für Deutschland; pl=Alternatywa dla Niemiec | Alternative to Germany; +Alternative für Deutschland
AfD | de
Christian Democratic Union | de | fr=Union chrétienne-démocrate; de=Christlich Demokratische Union; es=Unión Cristianodemócrata; it=Unione cristiano-democratica | Christian Democrat Union
Social Democratic Party | de | fr=Parti social-démocrate; de=Sozialdemokratische Partei; es=Partido Socialdemócrata
Bundestag | de | fr=Boundestag | Bundesdag; Bundestagh
Bundesrat | de
Bundeswehr | de | fr=Boundeswehr | Bundeswher; Bundesver
Sahra Wagenknecht Alliance | de | fr=Alliance Sahra Wagenknecht; de=Bündnis Sahra Wagenknecht; es=Alianza Sahra Wagenknecht | Sarah Wagenknecht Alliance
Brothers of Italy | it | fr=Frères d'Italie; de=Fratelli d'Italia; es=Hermanos de Italia; it=Fratelli d'Italia; pl=Bracia Włosi | Brother of Italy
Forza Italia | it | | Força Italia
Five Star Movement | it | fr=Mouvement 5 étoiles; de=Fünf-Sterne-Bewegung; es=Movimiento 5 Estrellas; it=Movimento 5 stelle; pl=Ruch Pięciu Gwiazd; nl=Vijfsterrenbeweging | +5-Star Movement; Movement 5 Stars; Five Stars Movement; 5 Stars Movement; 5 Star Movement
Democratic Party | it | fr=Parti démocrate; it=Partito Democratico; es=Partido Demócrata | | | ambiguous
Cosa Nostra | it
'Ndrangheta | it | fr='Ndrangheta; es='Ndrangheta
Camorra | it
Podemos | es
Vox | es | | VOX | | ambiguous
People's Party | es | fr=Parti populaire; de=Volkspartei; es=Partido Popular; it=Partito popolare; pt=Partido Popular | Popular Party
PSOE | es
Spanish Socialist Workers' Party | es | fr=Parti socialiste ouvrier espagnol; es=Partido Socialista Obrero Español
Mossos d'Esquadra | ca | | Mossos d'Escuadra; Mozos de Escuadra
Guardia Civil | es | | Guarda Civil
Herri Batasuna | eu
Junts | ca | | Junts per Catalunya; Junts per Cataluña
Chega | pt
Law and Justice | pl | fr=Droit et justice; de=Recht und Gerechtigkeit; es=Ley y Justicia; it=Diritto e giustizia; pl=Prawo i Sprawiedliwość; nl=Recht en Rechtvaardigheid | Right and Justice; Law & Justice
Civic Platform | pl | fr=Plateforme civique; de=Bürgerplattform; es=Plataforma Cívica; it=Piattaforma civica; pl=Platforma Obywatelska | Civil Platform; Citizens' Platform
Civic Coalition | pl | fr=Coalition civique; de=Bürgerkoalition; es=Coalición Cívica; it=Coalizione civica; pl=Koalicja Obywatelska | Civil Coalition; Citizens' Coalition
Confederation | pl | fr=Confédération; pl=Konfederacja | | | ambiguous
Solidarity | pl | fr=Solidarnosc; de=Solidarność; es=Solidaridad?; pl=Solidarność; it=Solidarność | +Solidarnosc; +Solidarność | | ambiguous
Gazeta Wyborcza | pl | | Gazeta Wiborcza; Gazetta Wyborcza
Rzeczpospolita | pl | | Rzeczpospolyta
Fidesz | hu | ru=Fidess | Fidezs
Jobbik | hu
Tisza | hu
Smer | sk
ANO | cs
Golden Dawn | el | fr=Aube dorée; de=Goldene Morgenröte; es=Amanecer Dorado; it=Alba dorata; nl=Gouden Dageraad; pl=Złoty Świt | Golden Sunrise; Chrysi Avgi
Syriza | el | | Siriza
New Democracy | el | fr=Nouvelle Démocratie; de=Nea Dimokratia; es=Nueva Democracia; it=Nuova democrazia; pl=Nowa Demokracja
PASOK | el | | +Pasok
EOKA | el
Kosovo Liberation Army | sq | fr=Armée de libération du Kosovo; de=Befreiungsarmee des Kosovo; es=Ejército de Liberación de Kosovo; it=Esercito di liberazione del Kosovo | Liberation Army of Kosovo; UCK?
Vetevendosje | sq | sq=Vetëvendosje; fr=Vetëvendosje | Vetevendosja; Vetvendosje
Ustasha | hr | fr=oustachis; de=Ustascha; es=Ustacha; it=Ustascia; pl=Ustasze | Oustacha; Oustachi; Ustashe; Ustase; Ustachi
Chetniks | sr | fr=tchetniks; de=Tschetniks; es=chetniks; it=cetnici; pl=czetnicy | Cetniks
Securitate | ro
Freedom Party | de | fr=Parti de la liberté; de=Freiheitliche Partei; es=Partido de la Libertad; nl=Partij voor de Vrijheid | Party of Freedom; Liberty Party
Sinn Fein | ga | ga=Sinn Féin; fr=Sinn Fein; es=Sinn Féin | +Sinn Féin; Sin Fein; Shin Fein
Fianna Fail | ga | ga=Fianna Fáil | +Fianna Fáil; Fiana Fail; Fianna Fial
Fine Gael | ga
Taoiseach | ga | | Taioseach; Taoisach
IRA | en
ETA | eu | | | | ambiguous
Vatican | it | it=Vaticano; es=Vaticano; de=Vatikan; nl=Vaticaan; pl=Watykan; tr=Vatikan
Holy See | la | fr=Saint-Siège; de=Heiliger Stuhl; es=Santa Sede; it=Santa Sede; nl=Heilige Stoel; pl=Stolica Apostolska
Nobel Foundation | sv
Volkswagen | de | ru=Folksvagen | Volkswagon; Wolkswagen; Volksvagen
Mercedes-Benz | de
Lufthansa | de | ru=Lyuftganza | Lufthanza
Siemens | de
Rheinmetall | de | ru=Raynmetall | Reinmetall; Rheinmettal; Rainmetall
Nord Stream | de | es=Nord Stream | Nordstream; North Stream
TotalEnergies | fr | | Total Energies; TotalEnergie
Societe Generale | fr | fr=Société générale | +Société Générale
Crédit Agricole | fr
Credit Suisse | fr
L'Oréal | fr | | L'Oreal?
Hermès | fr | | +Hermes
Airbus | fr
Agence France-Presse | fr | ru=Frans Press | Agency France-Presse; France-Presse Agency; Frans Pres; Agence France Press
Le Figaro | fr
Le Monde | fr | | The Monde?
France 24 | fr | | France24
EFE | es | | Efe?
ANSA | it | | +Ansa
Corriere della Sera | it | | Corriere de la Sera; Il Corriere della Sera
La Repubblica | it | | La Republica
Der Spiegel | de | | +Spiegel
Süddeutsche Zeitung | de | | Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung | de | | Frankfurter Algemeine Zeitung
El País | es | | +El Pais
Neue Zürcher Zeitung | de | | Neue Zuercher Zeitung
Aftenposten | no
Dagens Nyheter | sv
Politiken | da
Hurriyet | tr | tr=Hürriyet; de=Hürriyet | Huerriyet
Cumhuriyet | tr | | Cumhurriyet; Cumhuryet
Anadolu Agency | tr | fr=agence Anadolu; de=Anadolu Agentur; es=agencia Anadolu; tr=Anadolu Ajansı | Anatolia Agency?; Anatolian Agency; Anadolu News Agency; Agency Anadolu
Justice and Development Party | tr | fr=Parti de la justice et du développement; de=Partei für Gerechtigkeit und Aufschwung; es=Partido de la Justicia y el Desarrollo; it=Partito della giustizia e dello sviluppo; tr=Adalet ve Kalkınma Partisi | Party of Justice and Development; Justice & Development Party
Republican People's Party | tr | fr=Parti républicain du peuple; de=Republikanische Volkspartei; es=Partido Republicano del Pueblo; it=Partito popolare repubblicano; tr=Cumhuriyet Halk Partisi | Republican Party of the People; People's Republican Party; Popular Republican Party
Peoples' Democratic Party | tr | fr=Parti démocratique des peuples; de=Demokratische Partei der Völker; es=Partido Democrático de los Pueblos; tr=Halkların Demokratik Partisi | Democratic Party of the Peoples; Democratic Party of Peoples
Nationalist Movement Party | tr | fr=Parti d'action nationaliste; de=Partei der Nationalistischen Bewegung; es=Partido del Movimiento Nacionalista; tr=Milliyetçi Hareket Partisi | Nationalist Action Party; National Movement Party; Party of the Nationalist Movement
Bayraktar | tr | de=Bayraktar; pl=Bayraktar | Baïraktar
Fenerbahce | tr | tr=Fenerbahçe; de=Fenerbahçe | +Fenerbahçe; Fenerbahche
Besiktas | tr | tr=Beşiktaş; de=Beşiktaş | +Beşiktaş; Beshiktash
Galatasaray | tr | | Galatassaray
# Iran
IRNA | fa | | +Irna
Fars News Agency | fa | fr=agence Fars; de=Nachrichtenagentur Fars; es=agencia Fars | Agency Fars
Tasnim | fa | | Tasnime; Tasneem
ISNA | fa | | +Isna
Press TV | fa | | PressTV
Mujahedeen-e-Khalq | fa | fr=Moudjahidine du peuple; de=Volksmudschahedin; es=Muyahidines del Pueblo; it=Mujahedin del popolo | Mujahedin-e-Khalq; Mojahedin-e-Khalq; Mujahideen-e-Khalq; People's Mujahedin; Mujahidin-e-Khalq
Evin Prison | fa | fr=prison d'Evin; de=Evin-Gefängnis; es=prisión de Evin; it=carcere di Evin; nl=Evin-gevangenis | Evine Prison; +Evin prison
# Asia
Communist Party of China | zh | fr=Parti communiste chinois; de=Kommunistische Partei Chinas; es=Partido Comunista de China; it=Partito comunista cinese | +Chinese Communist Party; Communist Chinese Party
People's Liberation Army | zh | fr=Armée populaire de libération; de=Volksbefreiungsarmee; es=Ejército Popular de Liberación; it=Esercito popolare di liberazione | Popular Liberation Army; Liberation Army of the People
Huawei | zh | | Huawai; Hua Wei
Evergrande | zh
Zhongnanhai | zh | es=Zhongnanhai | Zhong Nan Hai
Yonhap | ko | ru=Yonkhap | Yonghap; Yonap; Ionhap; Jonhap
People Power Party | ko | fr=Parti du pouvoir au peuple; de=Macht der Staatsbürger; es=Partido del Poder Popular | People's Power Party; Power of the People Party; National Power Party; Party of People's Power; People's Strength Party; Power of People Party
Rebuilding Korea Party | ko | | Fatherland Innovation Party; Cho Kuk Innovation Party; Homeland Innovation Party; Korea Innovation Party
People's Alliance | tr | tr=Cumhur İttifakı | Cumhur Alliance; Jumhur Alliance
KCNA | ko
Hyundai | ko | | Hyunday; Hyundia
Samsung | ko
Bharatiya Janata Party | hi | | Bharatya Janata Party; Bharatiya Janta Party; Baratiya Janata Party; Bharatiya Janatha Party
Indian National Congress | hi | fr=Congrès national indien
Awami League | bn | fr=Ligue Awami; es=Liga Awami | Awami Ligue; Avami League
Jamaat-e-Islami | ur | fr=Jamaat-e-Islami; de=Dschamaat-e-Islami | Jamaat-i-Islami; Jamat-e-Islami; Jamat-i-Islami; Jamiat-e-Islami
Pakistan Muslim League-Nawaz | ur | | Pakistan Muslim League (Nawaz)
Liberation Tigers of Tamil Eelam | ta | fr=Tigres de libération de l'Eelam tamoul; de=Befreiungstiger von Tamil Eelam; es=Tigres de Liberación del Eelam Tamil | Liberation Tigers of Tamil Elam; Tigers of Liberation of Tamil Eelam
Pathet Lao | lo
National League for Democracy | my | fr=Ligue nationale pour la démocratie; de=Nationale Liga für Demokratie; es=Liga Nacional para la Democracia | National League for the Democracy
Arakan Army | my | fr=Armée de l'Arakan; de=Arakan-Armee; es=Ejército de Arakán | Army of Arakan; Arrakan Army
Komeito | ja | fr=Komeito; de=Kōmeitō | Koumeito; New Komeito
Liberal Democratic Party | ja | fr=Parti libéral-démocrate; de=Liberaldemokratische Partei; es=Partido Liberal Democrático; it=Partito liberaldemocratico | Democratic Liberal Party
Nikkei | ja | | Nikei
Asahi Shimbun | ja | | Asahi Shinbun; Asahi Chimbun
Yomiuri Shimbun | ja | | Yomiuri Shinbun; Yomuri Shimbun; Yomiouri Shimbun
# Americas
FARC | es | | +Farc
ELN | es
Shining Path | es | fr=Sentier lumineux; de=Leuchtender Pfad; es=Sendero Luminoso; it=Sendero luminoso; pl=Świetlisty Szlak | Luminous Path; Light Path
Sandinista National Liberation Front | es | fr=Front sandiniste de libération nationale; es=Frente Sandinista de Liberación Nacional | Sandinist National Liberation Front; Sandinista Front of National Liberation
Workers' Party | pt | fr=Parti des travailleurs; de=Arbeiterpartei; es=Partido de los Trabajadores; it=Partito dei lavoratori; pt=Partido dos Trabalhadores | Party of Workers; Party of the Workers
Morena | es
Petrobras | pt | pt=Petrobras; es=Petrobras
PDVSA | es
Pemex | es | | +PEMEX
Sinaloa Cartel | es | fr=cartel de Sinaloa; de=Sinaloa-Kartell; es=Cártel de Sinaloa; it=cartello di Sinaloa | +Sinaloa cartel; Cartel of Sinaloa
Jalisco New Generation Cartel | es | fr=cartel Jalisco Nouvelle Génération; de=Kartell Jalisco Neue Generation; es=Cártel Jalisco Nueva Generación | New Generation Jalisco Cartel; Jalisco Nueva Generación Cartel; Jalisco Cartel New Generation; Jalisco Cartel Nueva Generación
Tren de Aragua | es | | Tren of Aragua; Train of Aragua; Aragua Train
Mara Salvatrucha | es | | Mara Salvatrucca; Mara Salvatruca
White House | en | fr=Maison Blanche; de=Weißes Haus; es=Casa Blanca?; it=Casa Bianca; pt=Casa Branca; nl=Witte Huis; pl=Biały Dom; tr=Beyaz Saray; ro=Casa Albă; ru=Belyy Dom
Pentagon | en | fr=Pentagone; es=Pentágono; it=Pentagono; pt=Pentágono; ro=Pentagonul
Supreme Court | en | fr=Cour suprême; es=Corte Suprema; it=Corte suprema; de=Oberster Gerichtshof; pl=Sąd Najwyższy; tr=Yargıtay | Tribunal Supremo
Federal Reserve | en | fr=Réserve fédérale; es=Reserva Federal; it=Riserva federale | Reserve Federal
Ku Klux Klan | en | | Klu Klux Klan
`
