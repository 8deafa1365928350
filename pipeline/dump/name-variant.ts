/** One spelling for each name: the rule that finds the variants of a dump's names and writes the canonical form. */
import type {Document} from '../document.ts'
import {textOf} from '../document.ts'
import {explains, isHouseStyle, isOneInText, reasonFor, withoutStop} from '../names/compare/clusters.ts'
import type {Cluster, PersonCount, SeenName, SeenNames} from '../names/compare/rows.ts'
import {
  confidence,
  countNames,
  countPeople,
  listedRows,
  OPEN,
  order,
  peopleRows,
  rowsOf,
  UNCERTAIN,
} from '../names/compare/rows.ts'
import {addShown} from '../names/listed/company.ts'
import {authorityRecogniser} from '../names/listed/recognise.ts'
import {isDeliberate} from '../names/mentions/deliberate.ts'
import type {KeptMention} from '../names/mentions/kept.ts'
import {keepMentions, keptMentions} from '../names/mentions/kept.ts'
import type {Mention} from '../names/mentions/mention.ts'
import {isSettled, titleCase} from '../names/mentions/mention.ts'
import {findMentions} from '../names/mentions/mentions.ts'
import {foldWord, likeMention} from '../names/mentions/scan.ts'
import {isBesideNamesake} from '../names/mentions/side-by-side.ts'
import {isOwnSpelling} from '../names/persons/own-spelling.ts'
import {romanisationRule} from '../names/spellings/romanise.ts'
import {report} from '../report.ts'
import type {DumpRule, Tier} from '../rule.ts'
import type {NameRow} from '../tables.ts'
import {wordTable} from '../words.ts'

/** The table `names.jsonl`. A row whose canonical form a person changed wins over what the desk would write. */
export interface KnownNames {
  readonly rows: readonly NameRow[]
  /** Rows of an earlier run that the user gave along. */
  readonly earlier?: readonly NameRow[]
}

/** Who settled a name that rests on a person's word. */
const settledBy = {file: 'names', decision: 'decision'} as const

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
        'The Kremlin spokesman Dmitry Peskov called Alexander Lukashenko. Olga Kovalkova and Yury Karayev fled.',
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
      after: 'The spokesman Aidos Ukibai and the nurse Tinatin Gogoladze left with Nursultan Nazarbayev.',
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
  ],
  leaves: [
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
      text: 'The actor Milan Šolc, the painter Ana Merkel and the Venezuelan Alí Rodríguez met Gholam-Hossein Mohseni-Ejei.',
      why: 'their own names',
    },
    {text: 'The Roman Catholic church of the Karen people is old.', why: 'peoples, and given names as well'},
    {text: 'The Chechen and Uyghur leaders met in the Kirghiz steppe.', why: 'peoples, as English has them'},
    {
      text: 'Giorgia Meloni spoke in Rome.\n\nConsent for Giorgia MeloniIs it up or down?',
      why: 'a surname and the next word, run together',
    },
  ],
  observe(_tree, file) {
    const names = new Map<string, SeenName & {count: number}>()
    const people = new Map<string, [string, number, string?, boolean?]>()
    for (const mention of mentionsOf(file)) {
      // Capitals are no spelling of their own.
      const loud =
        mention.kind !== 'organisation' &&
        mention.text.length > 3 &&
        mention.text === mention.text.toUpperCase()
      const form = loud ? titleCase(mention.text) : quiet(mention)
      if (mention.basis === 'text' || mention.basis === 'parts') {
        const known = people.get(form)
        if (known) known[1]++
        else
          people.set(
            form,
            mention.basis === 'text' ? [form, 1] : [form, 1, mention.canonical, mention.certain],
          )
        continue
      }
      // Surnames of people whom no list knows follow their full name, which is counted.
      if (mention.cluster.startsWith('unlisted/')) continue
      const target = loud ? titleCase(mention.target) : mention.target
      const key = `${mention.cluster}\n${form}\n${target}`
      const known = names.get(key)
      if (known) known.count++
      else {
        names.set(key, {
          cluster: mention.cluster,
          kind: mention.kind,
          canonical: mention.canonical,
          form,
          target,
          basis: mention.basis,
          certain: mention.certain,
          count: 1,
        })
      }
    }
    return {language: file.data.language ?? 'und', names: [...names.values()], people: [...people.values()]}
  },
  keep: (file) => keepMentions(mentionsOf(file)),
  recall(file, kept) {
    const text = textOf(file)
    const language = file.data.language ?? 'und'
    looked.set(file, {text, language, mentions: keptMentions(kept as readonly KeptMention[], text)})
  },
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
    const language = file.data.language ?? 'und'
    const table = tableOf(known)
    const page: Page = {
      mentions,
      language,
      table,
      local: localRows(mentions, language, table),
      evidence: showedForeignSpelling(file, mentions),
    }
    const verdicts = mentions.map((mention) =>
      mention.basis === 'anchor' ? undefined : judge(page, mention),
    )
    const byCluster = new Map<string, Judgement>()
    verdicts.forEach((verdict, index) => {
      if (!verdict) return
      const {cluster} = mentions[index]!
      const other = byCluster.get(cluster)
      if (!other || rank[verdict.tier] > rank[other.tier]) byCluster.set(cluster, verdict)
    })
    mentions.forEach((mention, index) => {
      const verdict = mention.basis === 'anchor' ? judgeSurname(page, mention, byCluster) : verdicts[index]
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
    flagOpen(file, page)
  },
  tables: (known) => ({names: known.rows}),
}

/** A name without the stop of its last word: `Jr` and `Jr.` are house style, and the stop may be the sentence's. */
const unstopped = (name: string): string => name.replace(/\.$/, '')

const loudWord = /(?<![\p{L}\p{M}'’])\p{Lu}{3,}(?![\p{L}\p{M}])/gu

/** A mention's form as it is counted: a surname in capitals (`Salim UMAR`) is no spelling of its own. */
function quiet({text, kind}: Pick<Mention, 'text' | 'kind'>): string {
  const form = text.replace(/\s+/g, ' ')
  return kind === 'person' && form.includes(' ') && /\p{Lu}{3}/u.test(form)
    ? form.replace(loudWord, titleCase)
    : form
}

/** Observing and checking look at the same text: it is gone through once. */
const looked = new WeakMap<Document, {text: string; language: string; mentions: readonly Mention[]}>()

/** Languages whose spellings a document had before it was mended. */
const shownBy = new WeakMap<Document, Set<string>>()

function shownIn(file: Document): Set<string> {
  let shown = shownBy.get(file)
  if (!shown) shownBy.set(file, (shown = new Set()))
  return shown
}

function mentionsOf(file: Document): readonly Mention[] {
  const text = textOf(file)
  const language = file.data.language ?? 'und'
  const before = looked.get(file)
  if (before?.text === text && before.language === language) return before.mentions
  if (before) addShown(shownIn(file), before.mentions, language, authorityRecogniser())
  const mentions =
    language === 'und'
      ? []
      : findMentions(wordTable(file), language, file.data.settings ?? {}, shownBy.get(file))
  looked.set(file, {text, language, mentions})
  return mentions
}

/** Documents that showed a foreign spelling, perhaps one that is mended by now: what it says of the others stays true. */
const foreign = new WeakSet<Document>()

function showedForeignSpelling(file: Document, mentions: readonly Mention[]): boolean {
  if (!foreign.has(file) && showsForeignSpelling(mentions)) foreign.add(file)
  return foreign.has(file)
}

/** Names that somebody romanised otherwise stand in this document: an unknown one then came the same way. */
function showsForeignSpelling(mentions: readonly Mention[]): boolean {
  const unknown = new Set<string>()
  for (const mention of mentions) {
    // What is less than certain, or English too, shows nothing.
    if (mention.text === mention.target || !mention.certain || isOwnSpelling(mention.text, mention.target))
      continue
    if (mention.basis === 'authority' || mention.basis === 'likeness' || isSettled(mention.basis)) return true
    if (mention.basis === 'parts') unknown.add(mention.cluster)
  }
  return unknown.size > 1
}

interface Page {
  readonly mentions: readonly Mention[]
  readonly language: string
  readonly table: Table
  /** Clusters of this document that no table has. */
  readonly local: Table
  readonly evidence: boolean
}

interface Judgement {
  readonly canonical: string
  readonly target: string
  readonly tier: Tier
  /** Who settled it, where a person did. */
  readonly settled: 'names' | 'decision' | undefined
  readonly reason: string
}

const rank: Readonly<Record<Tier, number>> = {flag: 0, suggest: 1, fix: 2}

/** What to do with a name that stands by itself. */
function judge(page: Page, mention: Mention): Judgement | undefined {
  return mention.basis === 'parts' || mention.basis === 'text'
    ? judgePerson(page, mention)
    : judgeListed(page, mention)
}

function judgeListed({mentions, language, table}: Page, mention: Mention): Judgement | undefined {
  const row = table.get(`${language}\n${foldWord(mention.text)}`)
  // A row of a table in a person's hand that says otherwise than the desk would.
  const isOpen = row?.confidence === OPEN && row.decidedBy !== 'names' && row.decidedBy !== 'decision'
  if (
    row &&
    !isOpen &&
    row.canonical !== mention.canonical &&
    foldWord(row.canonical) !== foldWord(mention.text)
  ) {
    const target = rewritten(mention, row.canonical)
    return {
      canonical: row.canonical,
      target,
      tier: 'fix',
      settled: row.decidedBy === 'decision' ? 'decision' : 'names',
      reason: 'the table of names says so',
    }
  }
  if (mention.target === mention.text || (row?.canonical === mention.text && !mention.isSlip))
    return undefined
  const settled = isSettled(mention.basis) ? settledBy[mention.basis] : undefined
  const style =
    language === 'en' ||
    mentions.some((other) => other.cluster === mention.cluster && other.text === other.target)
  // `Madrid` in Portugal, `Federal Reserve` in Italy: which form a place has outside English is a writer’s choice.
  if (settled === undefined && !style && !mention.certain && mention.kind !== 'person') return undefined
  return {
    canonical: mention.canonical,
    target: mention.target,
    tier: settled !== undefined || (mention.certain && style) ? 'fix' : 'suggest',
    settled,
    reason: withRules(mention),
  }
}

/** The ground, and where romanisation explains the spelling, by which rules. */
function withRules(mention: Mention): string {
  const rules = mention.kind === 'organisation' ? undefined : explains(mention.text, mention.target)
  const whys = (rules ?? []).map((id) => withoutStop(romanisationRule(id)?.why ?? id))
  return [mention.reason, ...whys].join('. ')
}

/** A person whom no list knows: left alone unless something beside the spelling itself says that it is foreign. */
function judgePerson(
  {mentions, language, table, local, evidence}: Page,
  mention: Mention,
): Judgement | undefined {
  const key = `${language}\n${foldWord(mention.text)}`
  const row = table.get(key) ?? local.get(key)
  if (row && (row.decidedBy === 'names' || row.decidedBy === 'decision')) {
    const target = rewritten(mention, row.canonical)
    return {
      canonical: row.canonical,
      target,
      tier: 'fix',
      settled: row.decidedBy,
      reason: 'the table of names says so',
    }
  }
  if (mention.isSlip) {
    const {canonical, target, reason} = mention
    return {canonical, target, tier: language === 'en' ? 'fix' : 'suggest', settled: undefined, reason}
  }
  const several = row !== undefined && row.variants.length > 1
  const canonical = row?.canonical ?? mention.canonical
  const target = row ? rewritten(mention, canonical) : mention.target
  if (target === mention.text || (row?.confidence === OPEN && !isOneInText(mention.text, target)))
    return undefined
  if (!several && !evidence) return undefined
  const isWritten = row?.variants.some(({form}) => form === canonical) ?? false
  const isCertain =
    mention.basis === 'parts' && mention.certain && foldWord(canonical) === foldWord(mention.canonical)
  const isExplained =
    several && isWritten && row.decidedBy === 'romanisation' && row.confidence >= confidence.parts
  const isConsistent = !mentions.some(({text}) => foldWord(text) === foldWord(target))
  // One article that writes a name in two ways means one: what is house style between articles is a slip here.
  const isSlip =
    several &&
    mentions.some(({text}) => text === target) &&
    (isOneInText(mention.text, target) || (row.confidence !== OPEN && hasSameGiven(mention.text, target)))
  const counts = several ? `; ${countsOf(row)}` : ''
  return {
    canonical,
    target,
    tier:
      language === 'en' &&
      (isSlip ||
        (isCertain && evidence && losesMarks(mention.text, target)) ||
        (isCertain && losesGlide(mention.text, target) && mentions.some(isListedWithoutGlide)) ||
        (!isHouseStyle(mention.text, target) &&
          !(isConsistent && isOwnSpelling(mention.text, target)) &&
          (isExplained || (isCertain && (evidence || isWritten)))))
        ? 'fix'
        : 'suggest',
    settled: undefined,
    reason: `${isCertain && mention.reason ? mention.reason : reasonFor(mention.text, target)}${counts}`,
  }
}

/** Whether two full names of two words have one given name to the letter: `Hasmik Sargsyan`, `Hasmik Sarkisyan`. */
function hasSameGiven(one: string, other: string): boolean {
  // Where the surname stands first, `Kim Min-su` and `Kim Min-soo` may be two.
  if (one.includes('-')) return false
  const [first, second] = [one.split(/\s+/), other.split(/\s+/)]
  return first.length === 2 && second.length === 2 && first[0] === second[0] && first[0]!.length > 3
}

/** `Dosym Satpaev` is a house's own style, but where the text has `Nursultan Nazarbaev` it is the translator's. */
function losesGlide(text: string, target: string): boolean {
  return /[ae]eva?$/.test(text) && /[ae]yeva?$/.test(target)
}

function isListedWithoutGlide({basis, certain, text, target}: Mention): boolean {
  return certain && basis === 'authority' && losesGlide(text, target)
}

/** `Mikhaïl Mizintsev`: marks are no house style of names that have none in English. */
function losesMarks(text: string, target: string): boolean {
  return foldWord(text) === foldWord(target) && /[^\0-\x7f]/.test(text) && !/[^\0-\x7f]/.test(target)
}

/** How often each spelling of a row stands where. */
function countsOf({variants}: NameRow): string {
  return variants
    .map(
      ({form, count, documents}) =>
        `\`${form}\` ${count} in ${documents} ${documents === 1 ? 'document' : 'documents'}`,
    )
    .join(', ')
}

/** Two spellings in one text between which nothing chooses: a person is told once, where the second one comes first. */
function flagOpen(file: Document, {mentions, language, table, local}: Page): void {
  const first = new Map<NameRow, string>()
  const told = new Set<NameRow>()
  const rowOf = (text: string): NameRow | undefined => {
    const key = `${language}\n${foldWord(text)}`
    return table.get(key) ?? local.get(key)
  }
  for (const [index, {basis, text, start, end}] of mentions.entries()) {
    if (basis !== 'text' && basis !== 'parts') continue
    const row = rowOf(text)
    if (row?.confidence !== OPEN || told.has(row)) continue
    // `Viktor Havrylenko, born Viktor Gavrilenko`: both on purpose.
    if (isDeliberate(textOf(file), mentions, index, (other) => rowOf(other.text) === row)) continue
    const other = first.get(row)
    if (other === undefined) first.set(row, text)
    else if (foldWord(other) !== foldWord(text)) {
      told.add(row)
      report(file, {
        start,
        end,
        message: `\`${text}\` may be \`${other}\`, and nothing chooses between the spellings: ${reasonFor(text, other)}; ${countsOf(row)}`,
        tier: 'flag',
        confidence: OPEN,
      })
    }
  }
}

/** A surname alone goes the way of its full name; where several people bear it, only when all go the same way. */
function judgeSurname(
  page: Page,
  mention: Mention,
  byCluster: ReadonlyMap<string, Judgement>,
): Judgement | undefined {
  const {mentions, language} = page
  const own = surnameOf(mention, mention.cluster, byCluster)
  for (const other of mention.shared ?? []) {
    if (surnameOf(mention, other, byCluster).target !== own.target) return undefined
  }
  if (own.target === mention.text) return undefined
  if (own.judgement) {
    return {...own.judgement, target: own.target, reason: `${mention.reason}; ${own.judgement.reason}`}
  }
  const style =
    language === 'en' ||
    mentions.some((other) => other.cluster === mention.cluster && other.text === other.target)
  const full = mentions.find((other) => other.cluster === mention.cluster && other.basis !== 'anchor')
  // An unknown person's surname is rewritten by itself only where the full name is, or stands in its usual form.
  const respelt = isHouseStyle(mention.text, own.target) || explains(mention.text, own.target) !== undefined
  const sure = mention.certain && (full?.basis !== 'parts' || page.evidence || respelt)
  if (full?.basis === 'parts' && !page.evidence && full.target !== full.text) return undefined
  return {
    canonical: mention.canonical,
    target: own.target,
    tier: sure && style ? 'fix' : 'suggest',
    settled: undefined,
    reason: withRules(mention),
  }
}

function surnameOf(
  mention: Mention,
  cluster: string,
  byCluster: ReadonlyMap<string, Judgement>,
): {target: string; judgement?: Judgement} {
  const judgement = byCluster.get(cluster)
  if (!judgement) return {target: mention.target}
  const canonical = judgement.canonical.split(/\s+/)
  if (canonical.some((word) => foldWord(word) === foldWord(mention.text)) && judgement.settled === undefined)
    return {target: mention.target, judgement}
  return {
    target:
      judgement.canonical === mention.canonical ? mention.target : rewritten(mention, judgement.canonical),
    judgement,
  }
}

type Table = ReadonlyMap<string, NameRow>

const tables = new WeakMap<KnownNames, Table>()

/** Rows by language and folded form. */
function tableOf(known: KnownNames): Table {
  let table = tables.get(known)
  if (!table) {
    // What an earlier run settled, perhaps in a person's hand, comes before what this dump says.
    table = new Map([...toTable(known.rows), ...toTable(known.earlier ?? [])])
    tables.set(known, table)
  }
  return table
}

/** A row with the canonical form that an earlier table has for one of its full names. */
function asBefore(earlier: Table): (row: NameRow) => NameRow {
  return (row) => {
    for (const form of [row.canonical, ...row.variants.map((variant) => variant.form)]) {
      const known = earlier.get(`${row.language}\n${foldWord(form)}`)
      if (known && known.canonical !== row.canonical) {
        return {...row, canonical: known.canonical, decidedBy: known.decidedBy}
      }
    }
    return row
  }
}

function toTable(rows: readonly NameRow[]): Table {
  const table = new Map<string, NameRow>()
  const contested = new Set<string>()
  for (const row of rows) {
    for (const form of [row.canonical, ...row.variants.map((variant) => variant.form)]) {
      const key = `${row.language}\n${foldWord(form)}`
      // A form of two rows settles nothing; a surname is such a form.
      if (table.has(key) && table.get(key) !== row) contested.add(key)
      else table.set(key, row)
    }
  }
  for (const key of contested) table.delete(key)
  return table
}

const none: Table = new Map()

/** The spellings of this document alone, where no dump has been asked. */
function localRows(mentions: readonly Mention[], language: string, table: Table): Table {
  const people = new Map<string, PersonCount>()
  for (const {basis, text, canonical, certain} of mentions) {
    if (basis !== 'text' && basis !== 'parts') continue
    const form = text === text.toUpperCase() ? titleCase(text) : quiet({text, kind: 'person'})
    if (table.has(`${language}\n${foldWord(form)}`)) continue
    const known = people.get(form)
    if (known) known.count++
    else people.set(form, {count: 1, documents: 1, ...(basis === 'parts' ? {usual: canonical, certain} : {})})
  }
  return people.size < 2 ? none : toTable(rowsOf(people, language))
}

/** The mention in another canonical form: whole, or its last words for a surname alone. */
function rewritten(mention: Mention, canonical: string): string {
  const size = mention.text.split(/\s+/).length
  const whole = mention.canonical.split(/\s+/).length
  const words = canonical.split(/\s+/)
  return likeMention(size >= whole ? canonical : words.slice(-size).join(' '), mention.text)
}
