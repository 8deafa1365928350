/** The rule for a word that stands twice in a row, after retext-repeated-words. */
import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import type {Plugin} from 'unified'
import type {Document} from '../document.ts'
import {borrow, mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {fact} from '../suspicion.ts'
import type {WordTable} from '../words.ts'
import {finiteVerbs} from './english.ts'
import {whereRepeats} from './runs.ts'
import {leftOf, parsable, rightOf} from './surroundings.ts'

/** Function words that no sentence doubles; where grammar or speech may, they are missing (`that that`, `in in`, `nous nous`). */
const single: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the a of and or with from at its their our my into than for to in be are were but as this these those between by whose against during would could been because while through near nothing already also despite although among until before'.split(
      ' ',
    ),
  ),
  // `Oh la la` and songs aside, which have a comma, a third copy or a sound before them.
  fr: new Set('la le les de du des et dans avec un une pour sur par au aux à ces ses leur leurs'.split(' ')),
  es: new Set('de del el los y en con un una por las al su sus se'.split(' ')),
  it: new Set(
    'la di del della dei delle degli il le i gli per con nel nella nei negli nelle un una e ed al alla ai agli alle dal dalla dai dagli dalle sul sulla sui sugli sulle tra fra'.split(
      ' ',
    ),
  ),
  pt: new Set('de do da dos das em na nas um com uma e por ao à aos às pela pelo pelas pelos'.split(' ')),
  de: new Set('und mit bei im in von zum zur oder für'.split(' ')),
  nl: new Set('de een en te met der den'.split(' ')),
  sv: new Set('och att av med ett'.split(' ')),
  pl: new Set('w we z ze i na do od oraz przez dla że pod przed nad'.split(' ')),
  cs: new Set('a v ve na do z k pro od'.split(' ')),
  ru: new Set('в во на с со из для от к и по при об за у'.split(' ')),
  uk: new Set('в у на з із від для і й за при про об'.split(' ')),
  ro: new Set('și de în cu din pe pentru'.split(' ')),
  tr: new Set('ve veya'.split(' ')),
  el: new Set('και στην στη στο για από'.split(' ')),
  ar: new Set('في إلى عن التي الذي مع'.split(' ')),
  fa: new Set('در از که این را با برای'.split(' ')),
}

/** Doubled on purpose: grammar, emphasis, sounds, song and play. */
const doubled = new Set(
  `that had was is very very so no yes ha hah ho he hey bye knock tut many long much really never far big well there now
  her his you it who do blah boo la na pom rah chop hip night win ping fifty half million please more on over up out
  again dear hush hear tsk tick ding woof yum aye come go what we i if one two zero oh why rat please sorry good bad`.split(
    /\s+/,
  ),
)

/** Conjunctions that speech puts three times for a list without end. */
const conjunctions = new Set('and or und oder et ou y o e en of och i и или'.split(' '))

/** Auxiliaries that only a clause as subject doubles: `what it is is clear`, `all he has has value`. */
const auxiliaries = new Set(['is', 'was', 'has', 'have'])
/** Words that no sentence begins with twice, though speech may double them. */
const opening = new Set(['on', 'it', 'we', 'they', 'his', 'if'])
/** What such a clause begins with. */
const clausal =
  /\b(?:what\w*|who\w*|which|that|all|every\w*|any\w*|no\w*|some\w*|things?|as|where|when|how|why|than|if|the (?:one|way|only|first|more|less))\b/i

/** Past forms without `-ed`, which no sentence doubles outside a clause as subject. */
const irregular = new Set(
  `held wrote written began begun became broke broken brought built chose chosen fell fallen felt found flew gave given grew
  grown kept knew known led lost met sold sent spoke spoken spent stood struck sworn taken thrown told thought won were
  gone shown driven hidden drawn beaten forgotten risen stolen worn withdrawn withdrew shot`.split(/\s+/),
)
/** Adverbs, and `will` behind its subject, which nobody doubles; some adverbs are doubled to insist. */
const slips =
  /(?:^|\s)(?!really|truly|deeply|dearly|madly|early|daily|family|fully|early|only|nearly|barely)[a-z]{4,}ly$|(?:^|\b)(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|who|which|that) will$/
/** From so many letters on no word was found twice in a row in 13,953 sentences that people wrote; these insist. */
const LONG = 7
const insisting = new Set('forever sometimes probably certain another'.split(' '))
/** Nouns and adjectives that end as past forms do. */
const notPast =
  /^(?:(?:n|f|s|w|h|sp|bl|gr|cr|br|sh)e+d|\w*(?:seed|speed|hundred|sacred|naked|wicked|kindred|hatred))$/
/** The subject of a clause without its pronoun: `the man she killed killed two others`. */
const bareClause = /\p{L} (?:he|she|they|we|you|I|it) $/u

/** Whether a word is a past form: doubled it is a slip, or ends a clause that is the subject of the second. */
function isPast(word: string): boolean {
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !notPast.test(word))
}

/** Prepositions that also belong to verbs, and participles that take them without `-ed`. */
const particles = new Set('of for with from at by to in'.split(' '))
/** Verbs whose particle `in` another `in` may follow: `moved in in March`. */
const withIn =
  /^(?:is|are|was|were|be|been|being|(?:come|came|coming|go|goes|went|gone|going|bring|bringing|brought|take|took|taken|taking|let|give|gave|given|giving|get|got|getting|set|setting|break|broke|broken|put|built|stay|keep|kept|sit|sat|live|lives|join|check|fit|move|step|settle|turn|hand|call|log|plug|pull|phone|vote|drop|usher|phase|kick)s?|\w+(?:ed|ing))$/
/** Verbs whose particle `by` another `by` may follow: `getting by by working`. */
const withBy =
  /^(?:get|gets|got|getting|gotten|pass(?:es|ed|ing)?|go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|stand(?:s|ing)?|stood|liv(?:e|es|ed|ing)|drop(?:s|ped|ping)?|scrap(?:e|es|ed|ing)|swear(?:s|ing)?|abid(?:e|es|ed|ing))$/
/** Verbs and other words whose particle `on` another `on` may follow: `carried on on Monday`, `early on on the day`. */
const withOn =
  /^(?:(?:go|goe|carr[yi]e?|move|hold|live|press|come|get|keep|log|sign|push|soldier|put|take|try|catch|pass|add|drag|stay|read|work|play|drive|run|walk|march|switch|turn|hang|wait|look|act|rel[yi]e?|depend|count|focuse?|insist|spy|bank|build|hit|call|egg|urge|lean|touch)s?|\w+(?:ed|ing)|held|sat|sit|sits|stood|stand|stands|lay|lie|lies|spoke|speak|speaks|wrote|write|writes|spent|spend|bet|set|sets|trod|led|lead|fed|feed|feeds|dwelt|dwell|struck|strike|fell|fall|let|lets|shut|cut|sleep|slept|live|is|are|was|were|be|been|has|had|have|do|does|did|done|went|gone|came|got|kept|took|taken|caught|drove|ran|hung|built|based|later|early|further|far|right|from|now|then|so|and|straight|what|that|which|who|it|they|we|he|she|you)$/
/** Participles of what is done on a day, none of which takes `on` for itself. */
const doneOn = new Set(
  'submitted adopted published announced issued killed arrested detained presented launched reported registered recorded delivered destroyed appointed'.split(
    ' ',
  ),
)
/** What a preposition leads to, so that the word before it belongs to no verb: `happened to to them`. */
const object = /^ (?:him|her|it|them|us|me|you|the|an?|this|that|these|those|their|his|its|our)(?!\p{L})/u
/** A place, and no month or day, behind which the verb may have gone on: `was in in Ankara`. */
const inPlace =
  /^ (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b)\p{Lu}\p{Ll}{2,}/u
const be = new Set('is was are were been'.split(' '))

/** Who did something to somebody. */
const doer = /^ (?:the|an?|his|her|their|its|some|several|two|three|police|\p{Lu}\p{Ll}+)\b/u
/** How long something lasts, behind a `for` of its own: `searched for for years`. */
const lasting =
  /^ (?:(?:\w+ ){0,3}(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|generations|ages|time|while|times)|long|so|ever|good|now)\b/
/** Verbs that take an infinitive and no other `to`. */
const infinitive = new Set(
  'wanted offered decided agreed refused tried hoped planned needed failed managed promised asked threatened expected started continued forced allowed supposed intended attempted vowed pledged struggled learned'.split(
    ' ',
  ),
)
const strong = new Set(
  'dealt thought heard dreamt spoken sent fought put made done come came gone went paid known written run stood sought bought told got gotten left lived live lives works work'.split(
    ' ',
  ),
)

const borrowed: Rule = borrow(
  retextRepeatedWords as unknown as Plugin<[], Root>,
  {
    id: 'repeated-word',
    finds: 'a word that stands twice in a row',
    why: 'Decoders repeat words, and a word on both sides of a tag is written twice. A doubled article, preposition, conjunction or past form loses one copy; other words wait for a person. What grammar doubles (`that that`, `had had`, `nous nous`, `die die`), names and numbers are left alone.',
    tier: 'fix',
    languages: Object.keys(single),
    catches: [
      {before: 'He spoke of the the war and and the peace.', after: 'He spoke of the war and the peace.'},
      {before: 'Il parle de de la guerre.', after: 'Il parle de la guerre.', language: 'fr'},
      {before: 'Она живёт в в Москве.', after: 'Она живёт в Москве.', language: 'ru'},
      {before: 'Mieszka na na Śląsku.', after: 'Mieszka na Śląsku.', language: 'pl'},
      {before: 'أعلنت الحكومة في في البلاد.', after: 'أعلنت الحكومة في البلاد.', language: 'ar'},
      {before: 'He wants to to sleep in in the barn.', after: 'He wants to sleep in the barn.'},
      {
        before:
          'On on this square there is is a man, Costa, who who came; the suspect has has refused, and it was was late.',
        after: 'On this square there is a man, Costa, who came; the suspect has refused, and it was late.',
      },
      {
        before: 'He was arrested by by the police. They said that that the port is closed.',
        after: 'He was arrested by the police. They said that the port is closed.',
      },
      {
        before: 'It rains. The The dockers wait. With With nobody to pay them they go.',
        after: 'It rains. The dockers wait. With nobody to pay them they go.',
      },
      {
        before:
          'The deal on on ice is being being kept; he says that it it is late. It came to to them in in Genoa, where it was in in Rome.',
        after:
          'The deal on ice is being kept; he says that it is late. It came to them in Genoa, where it was in Rome.',
      },
      {before: 'They found the bamboo bamboo forest.', after: 'They found the bamboo forest.'},
      {
        before:
          'The ship is held held in Genoa: “No,” he wrote wrote, and already already two had tried tried to leave. “We will will sail” is currently currently all, and he unloads unloads it.',
        after:
          'The ship is held in Genoa: “No,” he wrote, and already two had tried to leave. “We will sail” is currently all, and he unloads it.',
      },
    ],
    leaves: [
      {text: 'He said that that was all they had had, and what it is is clear.'},
      {
        text: 'It carried on on Monday and was voted on on Tuesday. Think about it it is late.',
        why: 'a verb with its particle, two clauses',
      },
      {text: 'The The released a record. The The are a band.', why: 'a name'},
      {text: 'All he was was late, and the one thing it is is clear.'},
      {
        text: 'What he wrote wrote history.',
        why: 'a clause as subject',
      },
      {
        text: 'He will speed speed-boats up.',
        why: 'no past form',
      },
      {text: 'He will come as soon as as soon as he can.', why: 'a phrase that stands twice'},
      {text: 'They went to Bora Bora and Baden Baden, and it was very very hot.'},
      {
        text: 'The matter was dealt with with care and the dog searched for for years.',
        why: 'a verb with its preposition, then another',
      },
      {
        text: 'M. de Villiers parle. Les Vendéens de de Villiers l’écoutent.',
        language: 'fr',
        why: 'a surname with its particle',
      },
      {text: 'They are getting by by working at night.', why: 'a verb with its particle'},
      {text: 'Nous nous sommes vus. Vous vous trompez.', language: 'fr'},
      {text: 'Oh la la ! « La la la », chantait-il. Ah là là, oh la la la.', language: 'fr', why: 'sounds'},
      {text: 'Кто кого? Он ждал, ждал. И — и ничего. Вот вот придёт.', language: 'ru'},
      {text: 'من من القادة حضر؟ شيئا فشيئا، خطوة خطوة.', language: 'ar', why: 'who among'},
      {text: 'Выпущено ПО по новой схеме.', language: 'ru', why: 'an acronym and a preposition'},
      {text: 'Dat dat zo is, weten we; hij is er.', language: 'nl'},
      {text: 'Man braucht Zeit, Geld und und und. Oder oder oder.', language: 'de', why: 'and so on'},
      {text: 'Das sind die, die die Wahl verloren. Die die sagt.', language: 'de'},
      {text: 'In the cup it was 20 20, a seven-time time trial winner said: no no.'},
    ],
  },
  (message, paragraph, file) => {
    const place = message.place
    if (!place || !('start' in place)) return undefined
    const [start, end] = [place.start.offset, place.end.offset]
    if (start === undefined || end === undefined) return undefined
    const text = String(message.actual ?? '')
    const [first, second] = text.split(/\s+/)
    if (first === undefined || second === undefined || !/^\p{L}+$/u.test(first)) return undefined
    // A capital on the second copy begins a sentence or a name; one on both is a name.
    if (/^\p{Lu}/u.test(second) || (/^\p{Lu}/u.test(first) && first.length < 2)) return undefined
    // `ПО по`, `IT it`: an acronym and another word of the same letters.
    if (/^\p{Lu}{2,}$/u.test(first) && /^\p{Ll}+$/u.test(second)) return undefined
    const language = file.data.language ?? 'und'
    const word = second.toLowerCase()
    const sentence = /[^.!?;:]*$/.exec(leftOf(paragraph.text, start))![0]
    const past = language === 'en' && second === word && isPast(word) && /\p{L}/u.test(sentence)
    const clause = /[^,“”"()–—]*$/.exec(sentence)![0]
    if (past && (clausal.test(clause) || bareClause.test(clause))) return undefined
    const behind = rightOf(paragraph.text, end)
    const previous = /(\p{L}+)\s+$/u.exec(leftOf(paragraph.text, start))?.[1]?.toLowerCase()
    const settled = language === 'en' && previous !== undefined && isSlip(word, previous, behind)
    const certain =
      settled ||
      // `On on this square`: what may double inside a sentence does not at its start.
      (language === 'en' &&
        /^\p{Lu}\p{Ll}*$/u.test(first) &&
        opening.has(word) &&
        !/[“"‘'«]\s*$/.test(sentence)) ||
      (single[language]?.has(word) ?? false) ||
      // `Costa, who who took over`; `and who who knew him` may be grammar.
      (language === 'en' && word === 'who' && /, $/.test(sentence)) ||
      (language === 'en' && auxiliaries.has(word) && /\p{L}/u.test(sentence) && !clausal.test(sentence)) ||
      past ||
      (language === 'en' &&
        second === word &&
        word.length >= LONG &&
        !insisting.has(word) &&
        /^\p{Ll}+$/u.test(first) &&
        !clausal.test(clause) &&
        !/ly$/.test(word) &&
        !rightOf(paragraph.text, end).toLowerCase().trimStart().startsWith(word)) ||
      (language === 'en' && second === word && slips.test(`${/\S*\s?$/.exec(sentence)![0]}${word}`))
    // `as soon as as soon as possible`: one copy of the phrase is too many, not one of its words.
    if (phrased(paragraph.text, start, end, word)) return undefined
    if (!certain && (language !== 'en' || doubled.has(word) || word.length < 3)) return undefined
    let tier: 'fix' | 'suggest' = certain ? 'fix' : 'suggest'
    // `dealt with with care`, `searched for for years`: the first belongs to the verb.
    if (certain && !settled && language === 'en' && particles.has(word)) {
      const verb = previous
      if (word === 'in') {
        if (verb !== undefined && withIn.test(verb)) tier = 'suggest'
      } else if (word === 'by' && verb !== undefined && withBy.test(verb)) {
        return undefined
      } else if (verb !== undefined && (/ed$/.test(verb) || strong.has(verb))) {
        if (word === 'to' && infinitive.has(verb)) tier = 'fix'
        else if (word !== 'to' && (word !== 'for' || lasting.test(rightOf(paragraph.text, end))))
          return undefined
        else tier = 'suggest'
      }
    }
    // `les Vendéens de de Villiers`: the second belongs to a surname.
    if (language === 'fr' && word === 'de' && isSurname(file, behind)) return undefined
    // `und und und`, `oder oder oder`: and so on.
    if (
      conjunctions.has(word) &&
      new RegExp(`^\\s+${word}(?!\\p{L})`, 'iu').test(rightOf(paragraph.text, end))
    )
      return undefined
    // Three in a row are a loop or a song; particles between hyphens belong to a compound.
    const before = leftOf(paragraph.text, start)
    if (before.toLowerCase().trimEnd().endsWith(` ${word}`)) return undefined
    // `Oh la la`, `tra la la`.
    if (word === 'la' && /(?:^|\P{L})(?:oh|ouh|ah|hou|tra|ho|là)\s$/iu.test(before)) return undefined
    if (
      (!certain || word === 'la') &&
      new RegExp(`^\\s+${word}(?!\\p{L})`, 'iu').test(rightOf(paragraph.text, end))
    )
      return undefined
    return {
      after: first,
      message: `Unexpected second \`${second}\`, expected one`,
      tier,
    }
  },
)

/** Whether the words around tell that grammar did not double a word that it may double elsewhere. */
function isSlip(word: string, previous: string, behind: string): boolean {
  if (word === 'on') return (!withOn.test(previous) || doneOn.has(previous)) && /^ \p{L}/u.test(behind)
  if (word === 'being') return be.has(previous)
  if (word === 'it')
    return previous === 'that' && /^ (?:is|was|has|had|will|would|does|did|can|could)\b/.test(behind)
  if (word === 'to') return object.test(behind)
  if (word === 'by') return /ed$/.test(previous) && !withBy.test(previous) && doer.test(behind)
  return word === 'in' && be.has(previous) && inPlace.test(behind)
}

/** Whether a text names somebody `de …` elsewhere, behind a title; a court may be `de Paris` too. */
function isSurname(file: Document, behind: string): boolean {
  const name = /^\s+(\p{Lu}[\p{L}\p{M}]+)/u.exec(behind)?.[1]
  return (
    name !== undefined &&
    new RegExp(`(?:\\bMM?\\.|\\bMme|\\b[Mm]onsieur|\\b[Mm]adame) de ${name}(?!\\p{L})`, 'u').test(
      String(file.value),
    )
  )
}

const blank = fact((gap) => /^\s+$/.test(gap))

/** Whether a word that stands twice can be said to: it is one for the rule, with nothing but white space between the copies. */
function worthALook({store, words, gaps}: WordTable, at: number, file: Document): boolean {
  if (!blank.of(store, gaps[at + 1]!)) return false
  const word = store.texts[store.lower(words[at]!)]!
  const language = file.data.language ?? 'und'
  if (language !== 'en') return single[language]?.has(word) ?? false
  return (
    single.en!.has(word) ||
    auxiliaries.has(word) ||
    opening.has(word) ||
    word === 'that' ||
    (word.length > 2 && !doubled.has(word))
  )
}

/** Longest phrase that is looked for around a doubled word. */
const PHRASE = 4

/** Whether the words up to the first copy stand again from the second one on. */
function phrased(text: string, start: number, end: number, word: string): boolean {
  const left = [
    ...leftOf(text, start)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map((match) => match[0])
  const right = [
    ...rightOf(text, end)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map((match) => match[0])
  left.push(word)
  right.unshift(word)
  for (let size = 2; size <= PHRASE; size++) {
    const [first, second] = [left.slice(-size), right.slice(0, size)]
    if (first.length === size && first.every((one, index) => one === second[index])) return true
  }
  return false
}

function inArabicScript(tree: Root, file: Document, words: ReadonlySet<string>): void {
  mark(tree, file, /(?<![\p{L}\p{M}])(\p{L}+) \1(?![\p{L}\p{M}])/gu, ([text, word]) =>
    words.has(word!)
      ? {after: word!, message: `Unexpected second \`${word}\` in \`${text}\`, expected one`}
      : undefined,
  )
}

/** Two copies with a capital where a sentence begins, which the plugin takes for a name. */
const twoCapitals =
  /(?<=(?:^|[.!?]["”’)]? |\n)["“]?)(The|In|On|At|From|With|By|Of|And|But|As|When|While) \1 (\p{Ll}+)/gu

function atTheStart(tree: Root, file: Document): void {
  mark(tree, file, twoCapitals, ([text, word, next]) =>
    // `The The are a band`.
    finiteVerbs.has(next!) || /ed$/.test(next!)
      ? undefined
      : {after: `${word} ${next}`, message: `Unexpected second \`${word}\` in \`${text}\`, expected one`},
  )
}

/** `that` twice behind a verb of saying, before a clause that has a subject of its own; the plugin takes it for grammar. */
const saidTwice =
  /that (?=that (?:the|an?|he|she|they|we|there|his|her|its|their|(?:it|this) (?:is|was|has|had|will|would)) )(?<=\b(?:said|says?|stat(?:ed|es)|add(?:ed|s)|noted|stressed|announced|declared|claim(?:ed|s)|reported|believe[ds]?|explained|confirmed|warned|argue[ds]|insist(?:ed|s)|indicated|emphasi[sz]ed|recalled|concluded|underlined|acknowledged|mentioned|revealed|showed|hope[ds]?|thinks?|thought|kn[eo]ws?|feared) that )/g

function afterSaying(tree: Root, file: Document): void {
  mark(
    tree,
    file,
    saidTwice,
    () => ({after: '', message: 'Unexpected second `that`, expected one'}),
    / that that /,
  )
}

export const repeatedWord: Rule = {
  ...borrowed,
  suspects: whereRepeats('words', worthALook),
  check(tree, file) {
    const language = file.data.language ?? 'und'
    // The plugin takes letters without case for capitals.
    if (language === 'ar' || language === 'fa') inArabicScript(tree, file, single[language]!)
    else borrowed.check(parsable(tree), file)
    if (language !== 'en') return
    atTheStart(tree, file)
    afterSaying(tree, file)
  },
}
