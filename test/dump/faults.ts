/** The kinds of faults that are planted, each as translation engines and scrapers make it. */
import type {Random} from './random.ts'

/** A faulty paragraph, and which part of it is at fault. */
export interface Planted {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A fault inside a paragraph that the desk must undo. */
export interface InlineFault {
  readonly kind: string
  readonly where: 'inline'
  /** Nothing when the paragraph has no place for it. */
  plant(paragraph: string, random: Random): Planted | undefined
}

/** Lines that the desk must take out. */
export interface LineFault {
  readonly kind: string
  readonly where: 'before' | 'between' | 'after'
  lines(title: string, random: Random): string
}

export type Fault = InlineFault | LineFault

/** Replaces one match of a pattern, chosen by chance. */
function replaceOne(
  paragraph: string,
  random: Random,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): Planted | undefined {
  const matches = [...paragraph.matchAll(pattern)]
  if (matches.length === 0) return undefined
  const match = random.pick(matches)
  const text = replacement(match)
  const start = match.index
  return {
    text: paragraph.slice(0, start) + text + paragraph.slice(start + match[0].length),
    start,
    end: start + Math.max(text.length, 1),
  }
}

function inline(
  kind: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray, random: Random) => string,
): InlineFault {
  return {
    kind,
    where: 'inline',
    plant: (paragraph, random) =>
      replaceOne(paragraph, random, pattern, (match) => replacement(match, random)),
  }
}

function lines(
  kind: string,
  where: LineFault['where'],
  make: (random: Random, title: string) => string,
): LineFault {
  return {kind, where, lines: (title, random) => make(random, title)}
}

/** What UTF-8 bytes look like to a reader of windows-1252. */
function misread(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return new TextDecoder('windows-1252').decode(bytes)
}

const headlines = [
  'The bridge that was built from both ends',
  'In Tromsø, the dark season begins with soup',
  'Why the price of olive oil will not fall',
  'The referee who speaks nine languages',
  'Three questions about the new passport',
  'A night on the ferry to Stavanger',
  'How the village of Hum chooses its mayor',
]
const photographers = ['Petra Lindqvist', 'OMAR BENHADDOU', 'Jo Castell', 'HELENA VRBOVA', 'M. Tanaka']
const agencies = ['AFP', 'Reuters', 'AP', 'dpa', 'EFE']
const scenes = [
  'Helpers carry sandbags to the quay, on March 9.',
  'The empty hall after the vote, on Sunday.',
  'Two children look for shells at low tide, in Esbjerg on June 2.',
  'A queue in front of the office in Graz, on Tuesday.',
]

const countries =
  'Ghana|Germany|Switzerland|Austria|Hungary|Norway|Denmark|Poland|Moldova|Ecuador|Colombia|Peru|Armenia|Slovenia'
const demonyms =
  'Irish|French|Norwegian|Hungarian|Spanish|Austrian|Italian|Swiss|Danish|Swedish|Romanian|Czech|German|Slovak|Ukrainian|Armenian'

/** How other languages write what the articles have in English. */
const spellings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Nikol Pashinyan/g, ['Nikol Pachinian', 'Nikol Paschinjan', 'Nikol Pašinjan', 'Nikol Pashinian']],
  [/Volodymyr Zelenskyy/g, ['Volodymyr Zelenski', 'Wolodymyr Selenskyj', 'Volodímir Zelenski']],
  [/Vladimir Putin/g, ['Vladimir Poutine', 'Wladimir Putin', 'Vladímir Putin']],
]

export const faults: readonly Fault[] = [
  // repair
  inline('mojibake', /[“”’čČ]/g, (match) => misread(match[0])),
  inline('html-entity', /’/g, (_match, random) => random.pick(['&#8217;', '&rsquo;', '&#x2019;'])),
  inline('html-entity', /[“”]/g, (match) => (match[0] === '“' ? '&ldquo;' : '&#8221;')),
  inline('zero-width', /(?<=\p{Ll}) (?=\p{Ll})/gu, () => ' \u200b'),
  inline('soft-hyphen', /(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, () => '\u00ad'),
  inline('control-code', /(?<=\p{Ll})(?= \p{Ll})/gu, () => '\u0002'),
  inline('no-break-space', /(?<=\p{Ll}) (?=\p{Ll})/gu, () => '\u00a0'),
  inline(
    'wrong-alphabet',
    /(?<=[a-z]{2})[aeo](?=[a-z]{2})/g,
    (match) => ({a: 'а', e: 'е', o: 'о'})[match[0]]!,
  ),
  inline('tag', /(?<= )[a-z]{4,}(?= )/g, (match, random) => {
    const tag = random.pick(['b', 'em', 'strong', 'i'])
    return `<${tag}>${match[0]}</${tag}>`
  }),
  // layout
  lines(
    'unix-time',
    'before',
    (random, title) =>
      `${1_600_000_000 + random.below(100_000_000)} ${title.split(' ').slice(0, 5).join(' ')}`,
  ),
  lines(
    'date-header',
    'before',
    (random) => `date 202${random.below(4)}-0${1 + random.below(9)}-1${random.below(10)}`,
  ),
  lines(
    'doubled-title',
    'before',
    (random, title) => title + random.pick(['', ' - Northern Post', ' | The Valley Times']),
  ),
  inline('glued-sentences', /(?<=\p{Ll}{2}[.])\s(?=\p{Lu}\p{Ll})/gu, () => ''),
  // furniture
  lines(
    'read-also',
    'between',
    (random) =>
      `${random.pick(['Read also: ', 'Also read: ', 'READ ALSO: ', 'See also: ', 'Read more: ', 'Related: '])}${random.pick(headlines)}`,
  ),
  lines('foreign-read-also', 'between', (random) =>
    random.pick([
      'Lire aussi : À Tromsø, la saison sombre commence par une soupe',
      'Lea también: Por qué no bajará el precio del aceite',
      'Lesen Sie auch: Der Schiedsrichter, der neun Sprachen spricht',
      'Leggi anche: Una notte sul traghetto per Stavanger',
      'Leia também: Três perguntas sobre o novo passaporte',
    ]),
  ),
  lines('subscription', 'between', (random) =>
    random.pick([
      'This article is reserved for subscribers.',
      'Subscribe to continue reading',
      'Already subscribed? Sign in',
      'You have 68% of this article left to read. The rest is for subscribers only.',
      'Register for free to read the full article.',
    ]),
  ),
  lines('promotion', 'between', (random) =>
    random.pick([
      'Sign up for our newsletter',
      'Subscribe to our newsletter and receive the most important news every morning.',
      'Download our app',
      'Follow us on Facebook and Twitter',
      'Receive our free newsletter in your inbox each evening.',
    ]),
  ),
  lines('share', 'between', (random) =>
    random.pick([
      'Share on Facebook',
      'Share this article',
      'Share on WhatsApp',
      'Tweet\nShare',
      'Print this article',
    ]),
  ),
  lines('notice', 'between', (random) =>
    random.pick([
      'ADVERTISEMENT',
      'Advertisement',
      'By clicking “Accept all cookies”, you agree to the use of cookies.',
      'Your browser does not support the video element.',
      'This content could not be displayed because you have rejected cookies.',
    ]),
  ),
  lines('comments', 'after', (random) =>
    random.pick([
      'Leave a comment',
      'Leave a reply',
      'Your email address will not be published.',
      'Comments are closed.',
      '3 comments',
    ]),
  ),
  lines('truncation', 'after', (random) =>
    random.pick(['Continue reading', 'Read more…', '[…]', 'Source link', 'Read the full article']),
  ),
  lines('sign-off', 'after', (random) => {
    const [one, two] = random.shuffled(agencies)
    return random.pick([
      `With ${one}`,
      `With ${one} and ${two}`,
      `(${one})`,
      `Source: ${one}`,
      `Northern Post with ${one}`,
    ])
  }),
  lines(
    'caption',
    'between',
    (random) =>
      `${random.pick(scenes)} ${random.pick(photographers).toUpperCase()} / ${random.pick(agencies)}`,
  ),
  lines('doubled-caption', 'between', (random) => {
    const scene = random.pick(scenes)
    return `${scene} ${scene} ${random.pick(photographers).toUpperCase()} / ${random.pick(agencies)}`
  }),
  lines(
    'credit',
    'between',
    (random) =>
      `${random.pick(['Photo: ', '© ', 'Photo credit: '])}${random.pick(photographers)} / ${random.pick(agencies)}`,
  ),
  lines(
    'map-caption',
    'between',
    (random) =>
      `This map shows ${random.pick(['where the river left its bed', 'the course of the border', 'the lines that were closed'])}. In blue, the old course. © Northern Post graphics`,
  ),
  lines(
    'embed',
    'between',
    (random) =>
      `${random.pick(['What a night in the harbour!', 'The queue is now two kilometres long.', 'Nobody has slept here.'])} pic.twitter.com/${random.pick(['aB3dE5gH7j', 'Zz9Yx8Wv7U'])}\n\n— Harbour Watch (@harbourwatch) June ${1 + random.below(28)}, 2022`,
  ),
  lines('chatter', 'before', (random) =>
    random.pick([
      'Here is the translation of the article:',
      'Sure, here is the translated text:',
      'Here is the English translation:',
    ]),
  ),
  // punctuation
  inline('space-before-mark', /(?<=\p{Ll})[,.](?= )/gu, (match) => ` ${match[0]}`),
  inline('spaced-hyphen', /(?<=\d)-(?=year-old)/g, () => ' -'),
  inline('stray-stop', /(?<=\p{Ll}{4})(?= (?:of|in|with|for) the \p{Ll})/gu, () => '.'),
  inline('doubled-mark', /(?<=\p{Ll})[,.](?= )/gu, (match) => match[0] + match[0]),
  lines('lone-mark', 'between', () => '.'),
  inline('late-close', /,” (?=(?:said|says|he|she|explains) )/g, (_match, random) =>
    random.pick([', ”', ', “']),
  ),
  inline('spaced-quotes', /“([^“”]{6,})”/g, (match) => `“ ${match[1]} ”`),
  inline('mirrored-quotes', /“([^“”.,]{6,})”/g, (match) => `”${match[1]}“`),
  inline('foreign-quotes', /“([^“”]{6,})”/g, (match, random) =>
    random.pick([`« ${match[1]} »`, `„${match[1]}“`, `»${match[1]}«`]),
  ),
  // wording
  inline(
    'repeated-word',
    /(?<= )(?:the|of|in|and|to|for|with)(?= \p{Ll})/gu,
    (match) => `${match[0]} ${match[0]}`,
  ),
  inline('merged-word', /(?<= \p{Ll}{5,}) (?=(?:the|and|with|from|for) \p{Ll})/gu, () => ''),
  inline(
    'split-word',
    /(?<= )(\p{Ll}{4,6})(ment|ments|ness|tion|tions|ation|ing|ance|ence|able|ship|ered|ally)(?=[ ,.])/gu,
    (match) => `${match[1]} ${match[2]}`,
  ),
  inline(
    'loop',
    /(?<= )(?:in|of|on) the \p{Ll}{4,}(?=[ ,.])/gu,
    (match) => `${match[0]} ${match[0]} ${match[0]} ${match[0]}`,
  ),
  inline(
    'article-before-country',
    new RegExp(`(?<=\\b(?:in|In|and|against) )(?:${countries})(?=[ ,.])`, 'g'),
    (match) => `the ${match[0]}`,
  ),
  inline('lower-case-demonym', new RegExp(`(?<=[a-z] )(?:${demonyms})(?= [a-z])`, 'g'), (match) =>
    match[0].toLowerCase(),
  ),
  inline('stray-capital', /(?<=\ba )press release/g, () => 'Press release'),
  inline(
    'indefinite-article',
    /(?<= )an(?= (?:old|engineer|answer|inquiry|hour|official|umbrella|envoy|agreement|honest|open)\b)/g,
    () => 'a',
  ),
  inline(
    'indefinite-article',
    /(?<= )a(?= (?:village|museum|lamp|bag|bank|dog|teacher|swarm|letter|school|book)\b)/g,
    () => 'an',
  ),
  // names
  {
    kind: 'name',
    where: 'inline',
    plant(paragraph, random) {
      for (const [pattern, variants] of random.shuffled(spellings)) {
        const planted = replaceOne(paragraph, random, pattern, () => random.pick(variants))
        if (planted) return planted
      }
      return undefined
    },
  },
]
