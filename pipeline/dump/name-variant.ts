/** One spelling for each name: the rule that finds the variants of a dump's names and writes the canonical form. */
import type {Document} from '../document.ts'
import {textOf} from '../document.ts'
import type {Cluster, PersonCount, SeenNames} from '../names/compare/rows.ts'
import {
  confidence,
  countNames,
  countPeople,
  listedRows,
  order,
  peopleRows,
  UNCERTAIN,
} from '../names/compare/rows.ts'
import {isDeliberate} from '../names/mentions/deliberate.ts'
import type {KeptMention} from '../names/mentions/kept.ts'
import {keepMentions} from '../names/mentions/kept.ts'
import type {Mention} from '../names/mentions/mention.ts'
import {foldWord} from '../names/mentions/scan.ts'
import {isBesideNamesake} from '../names/mentions/side-by-side.ts'
import {report} from '../report.ts'
import type {DumpRule} from '../rule.ts'
import {verdictsOf} from './name-variant/judge.ts'
import {mentionsOf, recallMentions} from './name-variant/mentions.ts'
import {flagOpen} from './name-variant/open-spellings.ts'
import type {Page} from './name-variant/page.ts'
import {pageOf} from './name-variant/page.ts'
import {seenIn} from './name-variant/seen.ts'
import {unstopped} from './name-variant/spellings.ts'
import type {KnownNames} from './name-variant/table.ts'
import {asBefore, toTable} from './name-variant/table.ts'

export const nameVariant: DumpRule<SeenNames, KnownNames> = {
  id: 'name-variant',
  stage: 'names',
  finds: 'a name written in another spelling than its usual one in this language',
  why:
    'Names from other scripts arrive in the spelling of the language that an article was translated from, so that one ' +
    'person stands under several names. A person on the authority list is written in one form. Full names that no list ' +
    'has are brought together in a text and across the dump: by itself only where rules of romanisation lead from one ' +
    'spelling to another that the texts have, or to known parts of names of one origin in a text that shows other ' +
    'foreign spellings; what only sounds alike is suggested with its counts, or flagged where one text has two ' +
    'spellings and nothing chooses between them. A surname alone follows the full name of ' +
    'its document, and inside one text house style and marks are levelled as well. Left alone: a lone consistent variant of an unknown person, two names given on purpose, different ' +
    'names of one place, accepted spellings and house style, titles of works, passages in another language. Languages ' +
    'of Latin script only: elsewhere a capital, where there is one, tells too little.',
  tier: 'fix',
  catches: [
    {
      before:
        'The mayor Dimitris Kalomichalis spoke in Athens. Kalomihalis is tired, said the weaver Hasmik Sargsyan in Yerevan; Hasmik Sarkisyan left.',
      after:
        'The mayor Dimitris Kalomichalis spoke in Athens. Kalomichalis is tired, said the weaver Hasmik Sargsyan in Yerevan; Hasmik Sargsyan left.',
    },
    {
      before:
        'In Lebanon, in Aïchiyé, Father Boulos Chéhadé rang the bells. Mr. Chéhadé spoke of Nikol Pachinian.',
      after:
        'In Lebanon, in Aishiyeh, Father Boulos Shehadeh rang the bells. Mr. Shehadeh spoke of Nikol Pashinyan.',
    },
    {
      before:
        'Kazakhstan voted. President Kassym-Schomart Tokajew and Aigerim Schumabajewa were at Lake Balchasch.',
      after:
        'Kazakhstan voted. President Kassym-Jomart Tokayev and Aigerim Zhumabayeva were at Lake Balkhash.',
    },
    {
      before: 'Ketevan Tchitchinadzé vient de Roustavi. Mme Tchitchinadze vient chaque soir.',
      after: 'Ketevan Tchitchinadzé vient de Roustavi. Mme Tchitchinadzé vient chaque soir.',
      language: 'fr',
    },
    {
      before:
        'The Kremlin spokesman Dmitrij Peskow called Alexander Lukaschenko. Olga Kowalkowa and Jurij Karajew fled.',
      after:
        'The Kremlin spokesman Dmitry Peskov called Alexander Lukashenko. Olga Kovalkova and Yuri Karaev fled.',
    },
    {
      before:
        'Vladimir Poetin called Aleksandr Loekasjenko. Kira Jarmysj and Grigori Michnov-Vaitenko protested, Anna Snoek and Adam Jablonski did not.',
      after:
        'Vladimir Putin called Alexander Lukashenko. Kira Yarmysh and Grigory Mikhnov-Vaitenko protested, Anna Snoek and Adam Jablonski did not.',
    },
    {
      before:
        'The spokesman Aïdos Oukibaï and the nurse Tinatine Gogoladze left with Noursoultan Nazarbaïev.',
      after: 'The spokesman Aidos Ukibay and the nurse Tinatin Gogoladze left with Nursultan Nazarbayev.',
    },
    {
      before:
        'Klaudia Sheynbaum met Khakan Fidan, then Sergeya Lavrova and Donaldem Tuskiem in Warszawie. In Kalusha it rained.',
      after:
        'Claudia Sheinbaum met Hakan Fidan, then Sergei Lavrov and Donald Tusk in Warsaw. In Kalush it rained.',
    },
    {
      before: 'The baker Giorgi Tchitchinadze lives here. Mr. Chichinadze bakes.',
      after: 'The baker Giorgi Chichinadze lives here. Mr. Chichinadze bakes.',
    },
    {
      before: 'Olaf Šolc spoke with Antoni Blinken and Ursula fon der Lajen in Beč.',
      after: 'Olaf Scholz spoke with Antony Blinken and Ursula von der Leyen in Vienna.',
    },
    {
      before:
        'Nursultan Nazarbaev spoke in ALMATY. The political scientist Dosym Satpaev stayed in Alma-Ata.',
      after: 'Nursultan Nazarbayev spoke in ALMATY. The political scientist Dosym Satpayev stayed in Almaty.',
    },
    {
      before:
        'Volodímir Zelenski left Jersón. Odesa, Járkov and Lugansk were hit, Olga Córdova and Maria Jova wrote from Kyiv.',
      after:
        'Volodymyr Zelenskyy left Kherson. Odesa, Kharkiv and Luhansk were hit, Olga Córdova and Maria Jova wrote from Kyiv.',
    },
    {
      before: 'The baker Marek Wisniewski spoke in Łódź. Wiśniewski sells bread.',
      after: 'The baker Marek Wiśniewski spoke in Łódź. Wiśniewski sells bread.',
    },
    {
      before: 'The expert Simon Fitzwell spoke. “It is late,” Simon Fitzwel added in Baku.',
      after: 'The expert Simon Fitzwell spoke. “It is late,” Simon Fitzwell added in Baku.',
    },
    {
      before:
        'The third was Sinan Oğan, born in Iğdır. This Ogan said no, and so did Luís Inácio Lula da Silva.',
      after:
        'The third was Sinan Oğan, born in Iğdır. This Oğan said no, and so did Luiz Inácio Lula da Silva.',
    },
    {
      before: 'The patriarch left Etchmiadzine on Monday.',
      after: 'The patriarch left Etchmiadzin on Monday.',
    },
    {
      before:
        'Prime Minister Nikol Pachinian met Ilham Aliev in Brussels. Pachinian’s office and Aliev confirmed it.',
      after:
        'Prime Minister Nikol Pashinyan met Ilham Aliyev in Brussels. Pashinyan’s office and Aliyev confirmed it.',
    },
    {
      before: 'Supporters of PACHINIAN marched; the pro-Pachinian crowd cheered Nikol Pachinian.',
      after: 'Supporters of PASHINYAN marched; the pro-Pashinyan crowd cheered Nikol Pashinyan.',
    },
    {
      before: 'Nikol Pachinian spoke in Erevan, and the deputy Tigran Manassian agreed.',
      after: 'Nikol Pashinyan spoke in Yerevan, and the deputy Tigran Manasyan agreed.',
    },
    {
      before: 'Le premier ministre, Nikol Pachinian, a signé. « Enfin », a dit M. Pashinyan.',
      after: 'Le premier ministre, Nikol Pachinian, a signé. « Enfin », a dit M. Pachinian.',
      language: 'fr',
    },
    {
      before: 'The Armenian mayor, Gourguen Chouchanian, met Sergueï Lavrov and Nikol Pachinian in Yerevan.',
      after: 'The Armenian mayor, Gurgen Shushanyan, met Sergei Lavrov and Nikol Pashinyan in Yerevan.',
    },
    {
      before:
        'Ilham Alijew spoke in Baku of Wladimir Putin and Irakli Kobachidse; the stewardess Sewindsch Alijewa was honoured.',
      after:
        'Ilham Aliyev spoke in Baku of Vladimir Putin and Irakli Kobakhidze; the stewardess Sevinj Aliyeva was honoured.',
    },
    {
      before:
        'In Belgrade, Zoran Petrovitch spoke with Ana Petrović, and Aleksandar Vucic with Miloš Vučević. “No”, said Vučić.',
      after:
        'In Belgrade, Zoran Petrović spoke with Ana Petrović, and Aleksandar Vučić with Miloš Vučević. “No”, said Vučić.',
    },
    {
      before:
        'From Mosca, the minister Sergej Lavrov called Netaniahu, whom Israel sent to Sidone and Giabalia.',
      after:
        'From Moscow, the minister Sergei Lavrov called Netanyahu, whom Israel sent to Sidon and Jabalia.',
    },
    {
      before: 'President Abdel Fattah as-Sisi met the ministers. Later Sisi spoke in Cairo.',
      after: 'President Abdel Fattah el-Sisi met the ministers. Later Sisi spoke in Cairo.',
    },
    {
      before: 'Nikol Pachinian watched the Georgian Temour Rakhimov win.',
      after: 'Nikol Pashinyan watched the Georgian Temur Rakhimov win.',
    },
    {
      before: 'President Aliev spoke in Baku. “Aliev has won,” said a passer-by.',
      after: 'President Aliyev spoke in Baku. “Aliyev has won,” said a passer-by.',
    },
    {
      before:
        'Sergei Furmanov spoke. Sergei Furmanov left. Sergey Furmanov came, and the judge Levan Chkheidze saw Tchkheidze.',
      after:
        'Sergei Furmanov spoke. Sergei Furmanov left. Sergei Furmanov came, and the judge Levan Chkheidze saw Chkheidze.',
    },
    {
      before: 'Sergey Shoygu met Orbán Viktor; Viktor Orbán and Xi Jin-ping left.',
      after: 'Sergei Shoigu met Viktor Orbán; Viktor Orbán and Xi Jinping left.',
    },
    {
      before: 'Kim Jong-un met Hossein Amir Abdollahian. Kim Jong Un and Amir-Abdollahian left.',
      after: 'Kim Jong Un met Hossein Amir-Abdollahian. Kim Jong Un and Amir-Abdollahian left.',
    },
    {
      before:
        'Volodomyr Zelensky spoke in the night. The army of President Volodymyr Zelensky holds the town.',
      after:
        'Volodymyr Zelensky spoke in the night. The army of President Volodymyr Zelensky holds the town.',
    },
    {
      before: 'Volodimir Zelensky spoke in the night. President Zelensky is in the capital of Ukraine.',
      after: 'Volodymyr Zelensky spoke in the night. President Zelensky is in the capital of Ukraine.',
    },
    {
      before: 'Kemal Kılıçdaroglu lost in Turkey. Kılıçdaroglu, said Ankara, is not Kılıçdaroğlu.',
      after: 'Kemal Kılıçdaroğlu lost in Turkey. Kılıçdaroğlu, said Ankara, is not Kılıçdaroğlu.',
    },
    {
      before: 'The army is in al-Chifa hospital, and the wounded of the al-Chifa hospital are many.',
      after: 'The army is in Al-Shifa hospital, and the wounded of the Al-Shifa hospital are many.',
    },
    {
      before: 'The teacher Nino Tsikhelachvili, of Khachouri, travelled through the Lachín corridor.',
      after: 'The teacher Nino Tsikhelashvili, of Khashuri, travelled through the Lachin corridor.',
    },
    {
      before: 'Sergueï Choïgou saw the lawyers Igor Sergounine, Mikhaïl Mizintsev and Viktor Schewtschuk.',
      after: 'Sergei Shoigu saw the lawyers Igor Sergunin, Mikhail Mizintsev and Viktor Shevchuk.',
    },
    {
      before: 'Ebrahim Raisí flew from Séoul to Varsovie. The king Abdalá II met Raisí in Taipéi.',
      after: 'Ebrahim Raisi flew from Seoul to Warsaw. The king Abdullah II met Raisi in Taipei.',
    },
    {
      before: 'Minister Sergei Lavorv left Moscow with Vladimir Putin. Lavrov came back.',
      after: 'Minister Sergei Lavrov left Moscow with Vladimir Putin. Lavrov came back.',
    },
    {
      before: 'The front in Nagorno Karabakh was quiet. Nagorno – Karabakh is in the hills.',
      after: 'The front in Nagorno-Karabakh was quiet. Nagorno-Karabakh is in the hills.',
    },
    {
      before: 'The Trump-Poutine duel and the Macron-Pachinian talks went on in the Panchir valley.',
      after: 'The Trump-Putin duel and the Macron-Pashinyan talks went on in the Panjshir valley.',
    },
    {
      before: 'The Ouïghours of Transnistrie wrote to Lwów.',
      after: 'The Uyghurs of Transnistria wrote to Lviv.',
    },
    {
      before: 'Sergej Schoigu saw the deputies Dmitrij Kusnezow and Goulnara Bajkenova.',
      after: 'Sergei Shoigu saw the deputies Dmitry Kuznetsov and Gulnara Bazhkenova.',
    },
    {
      before: 'Nikol Pachinian praised the deputy Karen Minassian. Karen Minasyan thanked him.',
      after: 'Nikol Pashinyan praised the deputy Karen Minasyan. Karen Minasyan thanked him.',
    },
    {
      before:
        'The talks in Londres ended late. The mayor of Milano had left for Genève, and from Londres came a letter.',
      after:
        'The talks in London ended late. The mayor of Milan had left for Geneva, and from London came a letter.',
    },
    {
      before: 'President Luis Inácio Lula da Silva spoke in the evening. Lula left before noon.',
      after: 'President Luiz Inácio Lula da Silva spoke in the evening. Lula left before noon.',
    },
    {
      before: 'Baku said that Aliev was ready. The Azerbaijani leader Aliev did not say for what.',
      after: 'Baku said that Aliyev was ready. The Azerbaijani leader Aliyev did not say for what.',
    },
    {
      before:
        'In Goris, Armenia, Vera Petrosián waits. The head of the ODKB Maria Costa does not, nor does Julia Damián.',
      after:
        'In Goris, Armenia, Vera Petrosyan waits. The head of the CSTO Maria Costa does not, nor does Julia Damián.',
    },
    {
      before: 'Erdogan said that Turkey would act. Erdoğan, whose party lost, did not say how.',
      after: 'Erdoğan said that Turkey would act. Erdoğan, whose party lost, did not say how.',
    },
  ],
  leaves: [
    {
      text: 'Melvin Costanza gave the ball to the keeper. It went back to Costanza, and from Costanza to Warne, as Warne said.',
      why: 'surnames',
    },
    {
      text: 'Mr Polsky asked for time, and the court gave it to Polsky. Kays said on Friday that it was late.',
      why: 'a surname, a verb',
    },
    {
      text: 'The train from Stettin to Posen was late in the winter of 1920, and in Tiflis the Tsar was gone.',
      why: 'names of another age',
    },
    {
      text: 'The writer Albert Londres slept in Londres Street, at the Hotel Wien, and heard of the Milano fair.',
      why: 'a surname, and parts of longer names',
    },
    {text: 'The wrestler Aliev of Makhachkala beat a man from Tashkent.', why: 'not of Azerbaijan'},
    {text: 'In Buenos Aires Vera Petrosián sings tangos.', why: 'at home in Argentina'},
    {text: 'In Italia 90 he played, and in Torino 2006 she won.', why: 'tournaments'},
    {text: 'Sergey Lavrov left Moscow in the evening.', why: 'an accepted spelling'},
    {
      text: 'The guide Maria Petrova spoke in Kazan with the docker Mario Petrov. Petrov left.',
      why: 'two people',
    },
    {
      text: 'In Paris, Arthur Chouchanian and Ana Jouvian met Maria Mosca, who had been to Khan Yunis.',
      why: 'French people of Armenian descent, a surname, an accepted form',
    },
    {
      text: 'The American Peter Babitch and the Russian Ivan Mitritch live in Kosovo, said Petar Kovac.',
      why: 'given names that show nothing',
    },
    {
      text: 'The Indian docker Alijewa Kumar spoke in Genoa of Paul Roulouk and of the village of Plouk.',
      why: 'no country of such names',
    },
    {
      text: 'The Danish actor Nikolaj Berygin met Paolo Marchesino. “No”, says Anna Marchesini. Then Marchesino slept.',
      why: 'a Dane, another person',
    },
    {
      text: 'Abdel Fattah el-Sissi met the ministers in Cairo, as al-Qaida did nothing near Agdam.',
      why: 'accepted forms',
    },
    {
      text: 'In Mali, in Bamako, the trader Mohamed Berté and Amadou Koné closed their shops, as in Algeria.',
      why: 'where French spellings are the people’s own',
    },
    {
      text: 'In Paris the painter Nadia Chérif-Boulé showed her work, and the baker René Macé his.',
      why: 'French people',
    },
    {text: 'In Beirut the sweets of Chéhadé & Sons are sold out.', why: 'a house'},
    {
      text: 'Viktor Orbán (also spelled Orban) spoke of Olena Zelenska and Volodymyr Zelenskyy.',
      why: 'given on purpose, and two people',
    },
    {text: 'The Etchmiadzin Cathedral is older than its tower.', why: 'the usual form'},
    {
      text: 'Stepanakert (Armenian name) or Khankendi (Azerbaijani name) lies in the hills.',
      why: 'two names on purpose',
    },
    {
      text: 'Armen Sarkissian followed Serzh Sargsyan, who had been president for ten years.',
      why: 'two persons',
    },
    {text: 'The historian Raffi Hovannisian spoke in Los Angeles.', why: 'an unknown person’s own spelling'},
    {
      text: 'Minister Aliev left Astana for the lake. “Aliev has won,” said a passer-by.',
      why: 'a usual surname of another country',
    },
    {
      text: 'The embassy moved from Kyiv to Lviv and back to Kyiv (Kiev).',
      why: 'a matter of style, and given on purpose',
    },
    {
      text: 'The train from Moscow to Sukhum was late; in Tbilisi the city is called Sukhumi.',
      why: 'politics, not spelling',
    },
    {text: 'Kyriakos Mitsotakis spoke in Athens. Mitsotakis left.', why: 'no plural'},
    {text: 'Tsai Ing-wen and Cai Qi spoke.', why: 'another surname, with its given name behind it'},
    {
      text: 'The reporter Elena Volochine met Boris Racine, Igor Rachkov and Youri Djorkaeff.',
      why: 'a man’s surname on a woman, and what shows no romanisation for sure',
    },
    {text: 'The Puskás Ferenc Stadion was full.', why: 'a name called after him, as at home'},
    {text: 'Stepanyan left Stepanakert in the morning.', why: 'a surname and a city of one stem'},
    {text: 'The deputy Anahit Manassian left.', why: 'a lone spelling of an unknown person'},
    {text: 'The critics liked “The Road to Erevan” most of all.', why: 'the title of a work'},
    {
      text: 'Prime Minister Borisov and General Muhammed Garba spoke.',
      why: 'a usual surname, and a given name',
    },
    {
      text: 'The baker Serge Sarkisian of Fresno sells bread. Serge Sarkisian learned it from his father.',
      why: 'a namesake: nothing in the text is about the politician',
    },
    {
      text: 'Le South China Morning Post et Gareth Bale, de l’océan Indien à la BBC Scotland. Un livre.',
      language: 'fr',
      why: 'places inside other names, and words of French',
    },
    {
      text: 'Papst Johannes Paul II., der Pole, kam nach Köln.',
      language: 'de',
      why: 'the stop stands there',
    },
    {
      text: 'President Zelensky spoke. Volodymyr Zelensky is in the capital of Ukraine.',
      why: 'an accepted spelling throughout',
    },
    {text: 'The army is in al-Shifa Hospital in Gaza City.', why: 'a capital more or less'},
    {text: 'The street Rue du Caire is narrow.', why: 'words of another language'},
    {text: 'President Ferdinand Marcos Jr, the son, spoke in Manila.', why: '`Jr` without its stop'},
    {
      text: 'The engineer Anthony Levandowski left the firm. Mr Levandowski said nothing.',
      why: 'the full name of somebody else',
    },
    {
      text: 'George W Bush, his father George HW Bush and the biographer of George H. W. Bush met.',
      why: 'initials, set as the house sets them',
    },
    {text: 'The ship Germania Nova docked by the Hotel Angleterre.', why: 'Latin places inside other names'},
    {
      text: 'The officer Kossi Deraa spoke to reporters. Deraa said that he saw it.',
      why: 'a surname that is also a town',
    },
    {text: 'The Somali refugees left Somalia. Gulf leaders came.', why: 'an adjective'},
    {text: 'Itamar Ben Gvir spoke on the radio. Ben Gvir left early.', why: 'a surname of two words'},
    {
      text: 'The lawyer Mourad Khalilov met the judge Murad Khalilov.',
      why: 'two people of nearly one name, side by side',
    },
    {
      text: 'The VN Index fell, and the lawyer Ana Meier-Poutine sold.',
      why: 'nothing else is Dutch; both are hers',
    },
    {
      text: 'He was born in Alma-Ata in 1962, before Almaty had that name. The Alma-Ata Declaration was signed in Soviet days.',
      why: 'the name of another time',
    },
    {
      text: 'Kharkov, Odessa and Lugansk are one story, Kyiv another, the author writes.',
      why: 'Russian names that nobody took over from Spanish',
    },
    {
      text: 'Roberta Metsola, Nikola Jokic and Ivana Trump came to Sofia, to Barcelona and to Kieva Street.',
      why: 'names that end as cases do',
    },
    {
      text: 'The baker Giorgi Tchitchinadze met Nino Chichinadze. Mr. Chichinadze left.',
      why: 'the surname alone may be the other person’s',
    },
    {
      text: 'The actor Milan Šolc, the painter Ana Merkel and the Venezuelan Alí Rodríguez met Gholam-Hossein Mohseni-Ejei.',
      why: 'their own names',
    },
    {text: 'The Roman Catholic church of the Karen people is old.', why: 'peoples, and given names as well'},
    {text: 'The Chechen and Uyghur leaders met in the Kirghiz steppe.', why: 'peoples, as English has them'},
    {
      text: 'Nestor Makhno fought in Ukraine. Human thought is free, wrote the paper Solidaridad Obrera, and an Argentine docker near Obukhov Works.',
      why: 'words, a paper, a factory',
    },
    {
      text: 'It burns in the Amazon, above all in Amazonas and Rondônia, the states of Brazil. Tchaikovsky was played by the society of Westchester and in Hutchins.',
      why: 'a state, English places',
    },
    {
      text: 'Indien und Deutschland handeln, schreibt die Times of India. Auf dem Sack steht „Made in Germany“.',
      language: 'de',
      why: 'English names',
    },
    {
      text: 'Giorgia Meloni spoke in Rome.\n\nConsent for Giorgia MeloniIs it up or down?',
      why: 'a surname and the next word, run together',
    },
  ],
  observe: (_tree, file) => seenIn(file),
  keep: (file) => keepMentions(mentionsOf(file)),
  recall: (file, kept) => recallMentions(file, kept as readonly KeptMention[]),
  learn(seen, settings) {
    const clusters = new Map<string, Cluster>()
    const people = new Map<string, Map<string, PersonCount>>()
    for (const [, {language, names, people: met}] of seen) {
      countPeople(people, language, met)
      countNames(clusters, language, names)
    }
    const rows = [...listedRows(clusters), ...peopleRows(people)]
    rows.sort(
      (a, b) => order(a.canonical, b.canonical) || order(a.language, b.language) || order(a.kind, b.kind),
    )
    const earlier = settings.learned?.names
    return earlier && earlier.length > 0 ? {rows: rows.map(asBefore(toTable(earlier))), earlier} : {rows}
  },
  check(_tree, file, known) {
    const mentions = mentionsOf(file)
    if (mentions.length === 0) return
    const page = pageOf(file, mentions, known)
    reportVerdicts(file, page)
    flagOpen(file, page)
  },
  tables: (known) => ({names: known.rows}),
}

/** Reports every mention that should have another spelling, but those that are given on purpose. */
function reportVerdicts(file: Document, page: Page): void {
  const {mentions} = page
  const {verdicts, byCluster} = verdictsOf(page)
  mentions.forEach((mention, index) => {
    const verdict = verdicts[index]
    if (!verdict || unstopped(verdict.target) === unstopped(mention.text)) return
    // The stop of `Johannes Paul II.` ends the sentence as well, or stands there already.
    if (verdict.target.endsWith('.') && textOf(file).startsWith(verdict.target, mention.start)) return
    const isSame = (other: Mention): boolean =>
      other.cluster === mention.cluster ||
      foldWord(other.text) === foldWord(verdict.target) ||
      byCluster.get(other.cluster)?.canonical === verdict.canonical
    if (isDeliberate(textOf(file), mentions, index, isSame)) return
    // A whole listed name is one person's, whoever stands beside it.
    const isUnlisted = mention.basis === 'parts' || mention.basis === 'text'
    if (isUnlisted && isBesideNamesake(textOf(file), mentions, index, isSame)) return
    report(file, {
      start: mention.start,
      end: mention.end,
      after: verdict.target,
      message: `Unexpected \`${mention.text}\`, expected \`${verdict.target}\`: ${verdict.reason}`,
      tier: verdict.tier,
      confidence: verdict.tier === 'fix' ? confidence[mention.basis] : UNCERTAIN,
      ...(verdict.settled === undefined ? {} : {decidedBy: verdict.settled}),
    })
  })
}
