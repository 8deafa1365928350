/** Word lists of English. */
import {list} from '../list.ts'
import type {WordLists} from '../pack.ts'

export const words: WordLists = {
  abbreviations: list(`
    abbr, acad, approx, appt, apt, assn, assoc, ave, bldg, blvd, bros, ca, cf, ch, cie, co, col, cont, corp, dept, dist,
    dir, div, ed, eds, e.g, esp, est, et al, etc, excl, ext, fig, figs, fl, fr, ft, fwd, gal, govt, hon, hosp, hr, hrs, hwy,
    i.e, ibid, in, inc, incl, inst, intl, jct, jr, lb, lbs, ltd, max, mfg, min, misc, mt, mtn, natl, nb, no, nos, op,
    orig, oz, p, pg, pl, plc, pop, pp, prev, prod, prop, pt, pub, pvt, rd, ref, rep, resp, rev, rte, sec, sect, sq, sr,
    ste, supp, suppl, tech, tel, temp, univ, vol, vols, viz, vs, v, yd, yr, yrs, a.m, p.m, a.k.a, c, d, b, m, n, r,
    A.D, B.A, B.C, B.Sc, C.E, C.I.A, C.V, D.A, D.C, D.N.A, E.U, F.B.I, G.D.P, G.I, G.O.P, H.M.S, H.R, I.D, I.O.U, J.D,
    L.A, M.A, M.B.A, M.D, M.P, M.Sc, N.A.T.O, N.B, N.C, N.H.S, N.J, N.Y, N.Y.C, O.K, P.C, Ph.D, P.M, P.O, P.S, Q.C,
    R.I.P, R.N, R.S.V.P, S.C, S.O.S, S.S, T.V, U.A.E, U.K, U.N, U.S, U.S.A, U.S.S.R, V.I.P, W.H.O,
    Ala, Ariz, Ark, Calif, Colo, Conn, Del, Fla, Ga, Ill, Ind, Kan, Ky, La, Mass, Md, Mich, Minn, Miss, Mo, Mont, Neb,
    Nev, Okla, Ont, Ore, Pa, Que, Tenn, Tex, Va, Vt, Wash, Wis, Wyo,
    Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun
  `),
  honorifics: list(`
    Mr, Mrs, Ms, Mx, Messrs, Mmes, Dr, Drs, Prof, Profs, Rev, Revd, Fr, Sr, Jr, St, Ste, Hon, Rt Hon, Esq, Gov, Govs, Lt Gov,
    Sen, Sens, Rep, Reps, Pres, Amb, Atty, Supt, Sec, Insp, Det, Ofc, Capt, Cpt, Cdr, Cmdr, Col, Cols, Lt, Lt Col, Lt Gen,
    Maj, Maj Gen, Brig, Brig Gen, Gen, Gens, Adm, Rear Adm, Vice Adm, Sgt, Cpl, Pvt, Pte, Pfc, Msgr, Mgr, Bp, Abp, Card,
    Sir, Dame, Lord, Lady
  `),
  weekdays: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'),
  months: list(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
  stopWords: list(`
    the, of, and, to, in, a, is, that, for, it, was, on, are, as, with, his, they, at, be, this, from, have, or, by, had,
    not, but, what, all, were, when, we, there, can, an, your, which, their, said, if, will, each, about, how, up, out,
    them, then, met, she, many, some, so, these, would, other, into, has, more, her, two, him, see, could, no, than, been,
    its, who, now, over, did, down, only, after, our, also, where, most, my, i, he, you, me, us, do, does, just, before,
    because, between, both, being, through, while, against, during, under, again, any, very, those, own, should, same,
    too, off, until, here, why, such, upon, still, even, much, may, might, must, shall, since, without, within, among,
    according, told, says, say, year, years, new, first, last, people, government, however, although, though, whether,
    another, every, never, always, yet, already, around, across, behind, like, made, make, well, back, one, time
  `),
  demonyms: [
    // Countries and territories
    ...list(`
    Afghan, Afghans, Albanian, Albanians, Algerian, Algerians, American, Americans, Andorran, Andorrans, Angolan, Angolans,
    Antiguan, Antiguans, Argentine, Argentines, Argentinian, Argentinians, Armenian, Armenians, Aruban, Arubans,
    Australian, Australians, Austrian, Austrians, Azerbaijani, Azerbaijanis, Azeri, Azeris, Bahamian, Bahamians,
    Bahraini, Bahrainis, Bangladeshi, Bangladeshis, Barbadian, Barbadians, Belarusian, Belarusians, Belarussian,
    Belgian, Belgians, Belizean, Belizeans, Beninese, Bermudian, Bermudians, Bhutanese, Bolivian, Bolivians, Bosnian,
    Bosnians, Botswanan, Brazilian, Brazilians, Briton, Britons, British, Bruneian, Bruneians, Bulgarian, Bulgarians,
    Burkinabe, Burkinabè, Burmese, Burundian, Burundians, Cambodian, Cambodians, Cameroonian, Cameroonians, Canadian,
    Canadians, Cape Verdean, Central African, Chadian, Chadians, Chilean, Chileans, Chinese, Colombian, Colombians,
    Comorian, Comorians, Congolese, Costa Rican, Costa Ricans, Croat, Croats, Croatian, Croatians, Cuban, Cubans,
    Cypriot, Cypriots, Czech, Czechs, Czechoslovak, Dane, Danes, Danish, Djiboutian, Djiboutians, Dominican, Dominicans,
    Dutch, Dutchman, Dutchmen, Dutchwoman, East Timorese, Ecuadorean, Ecuadorian, Ecuadorians, Egyptian, Egyptians,
    Emirati, Emiratis, English, Englishman, Englishmen, Englishwoman, Eritrean, Eritreans, Estonian, Estonians,
    Ethiopian, Ethiopians, Faroese, Fijian, Fijians, Filipina, Filipinas, Filipino, Filipinos, Finn, Finnish, Finns,
    French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen, Gabonese, Gambian, Gambians, Georgian, Georgians, German,
    Germans, Ghanaian, Ghanaians, Gibraltarian, Greek, Greeks, Greenlander, Greenlanders, Greenlandic, Grenadian,
    Guatemalan, Guatemalans, Guinean, Guineans, Guyanese, Haitian, Haitians, Honduran, Hondurans, Hungarian, Hungarians,
    Icelander, Icelanders, Icelandic, Indian, Indians, Indonesian, Indonesians, Iranian, Iranians, Iraqi, Iraqis, Irish,
    Irishman, Irishmen, Irishwoman, Israeli, Israelis, Italian, Italians, Ivorian, Ivorians, Jamaican, Jamaicans,
    Japanese, Jordanian, Jordanians, Kazakh, Kazakhs, Kazakhstani, Kenyan, Kenyans, Korean, Koreans, Kosovan, Kosovans,
    Kosovar, Kosovars, Kuwaiti, Kuwaitis, Kyrgyz, Kyrgyzstani, Lao, Laotian, Laotians, Latvian, Latvians, Lebanese,
    Liberian, Liberians, Libyan, Libyans, Liechtensteiner, Lithuanian, Lithuanians, Luxembourger, Luxembourgers,
    Luxembourgish, Macedonian, Macedonians, Malagasy, Malawian, Malawians, Malaysian, Malaysians, Maldivian, Maldivians,
    Malian, Malians, Maltese, Marshallese, Mauritanian, Mauritanians, Mauritian, Mauritians, Mexican, Mexicans,
    Micronesian, Moldovan, Moldovans, Monegasque, Mongolian, Mongolians, Montenegrin, Montenegrins, Moroccan, Moroccans,
    Mozambican, Mozambicans, Namibian, Namibians, Nauruan, Nepalese, Nepali, Nepalis, New Zealander, New Zealanders,
    Nicaraguan, Nicaraguans, Nigerian, Nigerians, Nigerien, Nigeriens, North Korean, North Koreans, North Macedonian,
    Norwegian, Norwegians, Omani, Omanis, Pakistani, Pakistanis, Palauan, Palestinian, Palestinians, Panamanian,
    Panamanians, Papuan, Papuans, Papua New Guinean, Paraguayan, Paraguayans, Peruvian, Peruvians, Pole, Poles, Polish,
    Portuguese, Puerto Rican, Puerto Ricans, Qatari, Qataris, Romanian, Romanians, Russian, Russians, Rwandan, Rwandans,
    Salvadoran, Salvadorans, Salvadorean, Samoan, Samoans, Saudi, Saudis, Saudi Arabian, Scot, Scots, Scotsman,
    Scotsmen, Scottish, Senegalese, Serb, Serbs, Serbian, Serbians, Seychellois, Sierra Leonean, Sierra Leoneans,
    Singaporean, Singaporeans, Slovak, Slovaks, Slovakian, Slovene, Slovenes, Slovenian, Slovenians, Solomon Islander,
    Somali, Somalis, Somalian, South African, South Africans, South Korean, South Koreans, South Sudanese, Soviet,
    Soviets, Spaniard, Spaniards, Spanish, Sri Lankan, Sri Lankans, Sudanese, Surinamese, Swazi, Swazis, Swede, Swedes,
    Swedish, Swiss, Syrian, Syrians, Taiwanese, Tajik, Tajiks, Tajikistani, Tanzanian, Tanzanians, Thai, Thais,
    Timorese, Togolese, Tongan, Tongans, Trinidadian, Trinidadians, Tunisian, Tunisians, Turk, Turks, Turkish, Turkmen,
    Turkmens, Tuvaluan, Ugandan, Ugandans, Ukrainian, Ukrainians, Uruguayan, Uruguayans, Uzbek, Uzbeks, Uzbekistani,
    Vanuatuan, Venezuelan, Venezuelans, Vietnamese, Welsh, Welshman, Welshmen, Yemeni, Yemenis, Yugoslav, Yugoslavs,
    Yugoslavian, Zambian, Zambians, Zimbabwean, Zimbabweans
    `),
    // Continents, regions and cities
    ...list(`
    African, Africans, African-American, African Americans, Afro-American, Anglo-Saxon, Antarctic, Arabian, Asian, Asians,
    Asian-American, Balkan, Baltic, Caribbean, Caucasian, Caucasians, Central American, Chicagoan, Eurasian, European,
    Europeans, Iberian, Latin American, Latin Americans, Levantine, Mediterranean, Nordic, North African, North American,
    Oceanian, Polynesian, Polynesians, Scandinavian, Scandinavians, South American, South Americans, Transcaucasian,
    West African, Alsatian, Andalusian, Athenian, Bavarian, Bavarians, Berliner, Berliners, Brabantian, Breton, Bretons,
    Burgundian, Californian, Californians, Castilian, Catalan, Catalans, Chechen, Chechens, Corsican, Corsicans, Crimean,
    Dagestani, Dubliner, Dubliners, Flemish, Floridian, Floridians, Frisian, Galician, Galicians, Genoese, Glaswegian,
    Gujarati, Hawaiian, Hawaiians, Ingush, Karabakhi, Kashmiri, Kashmiris, Liverpudlian, Londoner, Londoners, Mancunian,
    Milanese, Moravian, Muscovite, Muscovites, Neapolitan, Neapolitans, New Yorker, New Yorkers, Normans, Parisian,
    Parisians, Prussian, Prussians, Punjabi, Punjabis, Québécois, Roman, Romans, Sardinian, Sardinians, Saharan, Sahelian, Siberian, Siberians, Anatolian, Apulian, Calabrian, Piedmontese, Ligurian, Patagonian, Javanese, Balinese, Saxon, Saxons,
    Sicilian, Sicilians, Silesian, Silesians, Sindhi, Texan, Texans, Tibetan, Tibetans, Transylvanian, Tuscan, Tuscans,
    Tyrolean, Valencian, Venetian, Venetians, Viennese, Walloon, Walloons, Westphalian, Zanzibari
    `),
    // Peoples and ethnic groups
    ...list(`
    Aboriginal, Abkhaz, Abkhazian, Abkhazians, Acholi, Adyghe, Afrikaner, Afrikaners, Alawite, Alawites, Amhara, Apache,
    Arab, Arabs, Aramean, Arameans, Ashkenazi, Assyrian, Assyrians, Avar, Avars, Aymara, Balkar, Baloch, Baluch, Bashkir,
    Bashkirs, Basque, Basques, Bedouin, Bedouins, Berber, Berbers, Bosniak, Bosniaks, Buryat, Buryats, Cherokee, Chuvash,
    Circassian, Circassians, Comanche, Copt, Coptic, Copts, Cossack, Cossacks, Creole, Crimean Tatar, Crimean Tatars,
    Dinka, Dogon, Druze, Fula, Fulani, Gagauz, Hausa, Hazara, Hazaras, Hispanic, Hispanics, Hmong, Hutu, Hutus, Igbo,
    Inuit, Iroquois, Kabyle, Kabyles, Kanak, Kanaks, Kachin, Kalmyk, Karen, Kikuyu, Kurd, Kurdish, Kurds, Latina, Latinas, Latino,
    Latinos, Lezgin, Luo, Maasai, Magyar, Magyars, Mandinka, Maori, Māori, Mapuche, Maronite, Maronites, Maya, Mayan,
    Mohawk, Moor, Moors, Moorish, Navajo, Oromo, Oromos, Ossetian, Ossetians, Ossetic, Ottoman, Ottomans, Pashtun,
    Pashtuns, Persian, Persians, Quechua, Rohingya, Rohingyas, Romani, Ruthenian, Ruthenians, Sami, Sephardic, Sikh,
    Sikhs, Sinhalese, Slav, Slavic, Slavs, Sorb, Sorbs, Talysh, Tamil, Tamils, Tatar, Tatars, Tigrayan, Tigrayans, Tuareg,
    Tuaregs, Tutsi, Tutsis, Tuvan, Udmurt, Uighur, Uighurs, Uyghur, Uyghurs, Vlach, Vlachs, Xhosa, Yakut, Yakuts, Yazidi,
    Yazidis, Yezidi, Yezidis, Yoruba, Zulu, Zulus
    `),
    // Languages and faiths that are no people's name above
    ...list(`
    Afrikaans, Amharic, Arabic, Aramaic, Bengali, Cantonese, Catalonian, Cyrillic, Dari, Esperanto, Farsi, Gaelic,
    Germanic, Hebrew, Hindi, Kinyarwanda, Kirundi, Kurmanji, Lingala, Mandarin, Marathi, Pashto, Romance, Romansh,
    Russophone, Sanskrit, Serbo-Croatian, Swahili, Tagalog, Telugu, Tigrinya, Turkic, Urdu, Wolof, Yiddish, Anglican,
    Anglicans, Baptist, Baptists, Buddhist, Buddhists, Calvinist, Catholic, Catholics, Christian, Christians, Evangelical,
    Hindu, Hindus, Islamic, Islamist, Islamists, Ismaili, Jew, Jewish, Jews, Judaic, Lutheran, Lutherans, Mennonite,
    Methodist, Mormon, Mormons, Muslim, Muslims, Presbyterian, Protestant, Protestants, Quaker, Salafist, Shia, Shiite,
    Shiites, Sufi, Sunni, Sunnis, Zionist, Zionists
    `),
  ],
  ambiguousDemonyms: list(`
    Aboriginal, Antarctic, Avar, Baptist, Bedouin, Bedouins, Berliner, Berliners, Catholic, Cossack, Cossacks, Creole,
    Dominican, Druze, Evangelical, Fula, Islamist, Islamists, Karen, Lao, Mandarin, Maya, Mohawk, Moor, Moors, Norman,
    Normans, Pole, Poles, Polish, Romance, Saxon, Scot, Scots, Sorb, Sorbs, Soviet, Soviets, Swede, Swedes, Turk,
    Zionist, Zionists
  `),
  lowerCasePhrases: list(`
    french fries, french fry, french toast, french door, french doors, french window, french windows, french horn,
    french kiss, french press, french polish, french bread, danish pastry, danish pastries, swiss cheese, swiss chard,
    swiss roll, brussels sprouts, belgian waffle, belgian waffles, turkish delight, turkish bath, turkish towel,
    dutch oven, dutch courage, dutch door, go dutch, going dutch, venetian blind, venetian blinds, roman numeral,
    roman numerals, roman type, roman candle, roman blinds, arabic numeral, arabic numerals, arabic numbers,
    indian red, prussian blue, venetian red, english muffin, english muffins, scotch tape, irish coffee, irish setter, russian roulette, russian doll,
    russian dressing, german measles, german shepherd, persian rug, persian cat, persian lamb, chinese cabbage,
    chinese checkers, chinese lantern, india ink, indian summer, indian file, moroccan leather, canadian bacon,
    spanish fly, cuban heels, italian dressing, greek salad, bohemian lifestyle, bone china, plaster of paris,
    panama hat, mexican standoff, mexican wave, brazilian wax, catholic tastes, catholic taste, spartan conditions,
    afghan hound, siamese twins, siamese cat, japanese maple, peking duck, vienna sausage, welsh rarebit, welsh rabbit
  `),
}
