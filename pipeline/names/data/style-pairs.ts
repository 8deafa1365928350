/**
 * Names of one place, person or body between which politics or house style chooses: form A, form B, kind, what
 * the choice says. Neither is ever turned into the other but by a user's style sheet.
 */
export const stylePairTable = `
Kyiv | Kiev | place | Ukrainian or Russian name; Kyiv in most English news since 2019
Kharkiv | Kharkov | place | Ukrainian or Russian name
Odesa | Odessa | place | Ukrainian or Russian name
Lviv | Lvov | place | Ukrainian or Russian name
Lviv | Lemberg | place | Ukrainian or German name
Luhansk | Lugansk | place | Ukrainian or Russian name
Mykolaiv | Nikolaev | place | Ukrainian or Russian name
Zaporizhzhia | Zaporozhye | place | Ukrainian or Russian name
Chernihiv | Chernigov | place | Ukrainian or Russian name
Kryvyi Rih | Krivoy Rog | place | Ukrainian or Russian name
Donbas | Donbass | place | Ukrainian or Russian name
Bakhmut | Artemivsk | place | present or Soviet name
Bakhmut | Artyomovsk | place | Ukrainian or Russian name
Artemivsk | Artyomovsk | place | Ukrainian or Russian name
Chornobyl | Chernobyl | place | Ukrainian or Russian name; Chernobyl for the disaster
Babyn Yar | Babi Yar | place | Ukrainian or Russian name
Nagorno-Karabakh | Artsakh | place | international or Armenian name
Nagorno-Karabakh | Upper Karabakh | place | a third name
Nagorno-Karabakh | Mountainous Karabakh | place | a third name
Nagorno-Karabakh | Karabakh | place | long or short name
Stepanakert | Khankendi | place | Armenian or Azerbaijani name
Shushi | Shusha | place | Armenian or Azerbaijani name
Berdzor | Lachin | place | Armenian or Azerbaijani name
Karvachar | Kalbajar | place | Armenian or Azerbaijani name
Martakert | Aghdara | place | Armenian or Azerbaijani name
Martuni | Khojavend | place | Armenian or Azerbaijani name
Askeran | Asgaran | place | Armenian or Azerbaijani name
Syunik | Zangezur | place | Armenian or Azerbaijani name
Sukhumi | Sukhum | place | Georgian and English, or Abkhaz and Russian name
Tskhinvali | Tskhinval | place | Georgian and English, or Ossetian and Russian name
Transnistria | Pridnestrovie | place | usual or Russian name
Belarus | Byelorussia | place | present or Soviet name
Astana | Nur-Sultan | place | name until 2019 and since 2022, or between
Almaty | Alma-Ata | place | Kazakh or Russian name
St. Petersburg | Leningrad | place | present or Soviet name
Volgograd | Stalingrad | place | present or Soviet name
Turkey | Türkiye | place | English name, or the name the state asks for since 2022
Myanmar | Burma | place | name of the state since 1989 or before
Yangon | Rangoon | place | name since 1989 or before
Naypyitaw | Naypyidaw | place | two official transcriptions
Persian Gulf | Arabian Gulf | place | international name, or that of the Arab states
Persian Gulf | The Gulf | place | full or neutral short name
Falkland Islands | Malvinas | place | British or Argentine name
Falklands | Malvinas | place | British or Argentine name
Sea of Japan | East Sea | place | Japanese and international, or Korean name
Dokdo | Takeshima | place | Korean or Japanese name
Senkaku Islands | Diaoyu Islands | place | Japanese or Chinese name
South China Sea | West Philippine Sea | place | international or Philippine name
Spratly Islands | Nansha Islands | place | international or Chinese name
Paracel Islands | Xisha Islands | place | international or Chinese name
West Bank | Judea and Samaria | place | international or Israeli official name
Temple Mount | Haram al-Sharif | place | Jewish or Muslim name
Hebron | Al-Khalil | place | English or Arabic name
Nablus | Shechem | place | Arabic or Hebrew name
Golan Heights | Golan | place | long or short name
Western Sahara | Sahrawi Republic | place | territory or the state that is claimed
Macedonia | North Macedonia | place | name until 2019 or since
Pristina | Prishtina | place | Serbian and English, or Albanian name
Kosovo | Kosova | place | Serbian and English, or Albanian name
Mitrovica | Kosovska Mitrovica | place | short or Serbian name
Czech Republic | Czechia | place | long or short English name
Ivory Coast | Cote d'Ivoire | place | English name, or the one the state asks for
Cape Verde | Cabo Verde | place | English name, or the one the state asks for
East Timor | Timor-Leste | place | English name, or the one the state asks for
Swaziland | Eswatini | place | name until 2018 or since
Zaire | Democratic Republic of the Congo | place | name until 1997 or since
Upper Volta | Burkina Faso | place | name until 1984 or since
Ceylon | Sri Lanka | place | name until 1972 or since
Siam | Thailand | place | name until 1939 or since
Persia | Iran | place | name until 1935 or since
Bombay | Mumbai | place | name until 1995 or since
Calcutta | Kolkata | place | name until 2001 or since
Madras | Chennai | place | name until 1996 or since
Bangalore | Bengaluru | place | name until 2014 or since
Allahabad | Prayagraj | place | name until 2018 or since
Saigon | Ho Chi Minh City | place | name until 1976 or since
Peking | Beijing | place | older English or pinyin name
Canton | Guangzhou | place | older English or pinyin name
Tibet | Xizang | place | English or Chinese name
East Turkestan | Xinjiang | place | Uyghur national or Chinese name
Taiwan | Chinese Taipei | place | usual or sports name
Constantinople | Istanbul | place | historic or present name
Smyrna | Izmir | place | historic or present name
Salonica | Thessaloniki | place | older English or Greek name
Danzig | Gdansk | place | German or Polish name
Breslau | Wroclaw | place | German or Polish name
Königsberg | Kaliningrad | place | German or Russian name
Derry | Londonderry | place | nationalist or unionist name
Asmera | Asmara | place | Amharic or Tigrinya name
Harare | Salisbury | place | name since 1982 or before
Pretoria | Tshwane | place | city or metropolitan name
Port Elizabeth | Gqeberha | place | name until 2021 or since
Denali | Mount McKinley | place | Koyukon, or the official US name since 2025
Gulf of Mexico | Gulf of America | place | international, or the official US name since 2025
Uluru | Ayers Rock | place | Aboriginal or colonial name
Islamic State | Daesh | organisation | its own or its opponents' name
ISIS | ISIL | organisation | two English acronyms
Houthis | Ansar Allah | organisation | usual or own name
Azov Brigade | Azov Battalion | organisation | present or first name
Lukashenko | Lukashenka | person | Russian or Belarusian name
Tikhanovskaya | Tsikhanouskaya | person | Russian or Belarusian name
`
