/** The rule for function words and numbers glued to their neighbours in the Romance languages, for which there is no lexicon. */
import type {Document} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {authorityRecogniser} from '../../names/listed/recognise.ts'
import {isDemonym} from '../../names/mentions/mention.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {report} from '../../report.ts'
import type {Rule, Tier} from '../../rule.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import type {Fact} from '../../text/suspicion.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'

/** What a language says in front of names, numbers and nouns, and what it counts. */
interface Words {
  /** Before a number or a name. */
  readonly prepositions: string
  /** Before a noun: such that few words begin with them. */
  readonly articles: string
  readonly counted: string
}

const languages: Readonly<Record<string, Words>> = {
  fr: {
    prepositions:
      'de|du|des|à|en|et|dans|sur|par|pour|avec|chez|entre|depuis|environ|près|aux|au|le|la|les|que',
    articles: 'le|la|les|du|des|une|aux|cette',
    counted:
      'millions?|milliards?|personnes|morts|blessés|ans|jours|mois|semaines|heures|minutes|euros|dollars|enfants|femmes|hommes|soldats|tonnes|kilomètres|mètres|habitants|députés|pays|cas|voix|élèves',
  },
  es: {
    prepositions: 'de|del|en|y|a|con|por|para|entre|desde|hasta|sobre|unos|unas|los|las|que',
    articles: 'los|las|del|una|unos|unas|esta|este',
    counted:
      'millones|millón|personas|muertos|heridos|años|días|meses|semanas|horas|minutos|euros|dólares|pesos|niños|mujeres|hombres|soldados|toneladas|kilómetros|metros|habitantes|diputados|países|casos|votos',
  },
  it: {
    prepositions: 'di|del|della|dei|delle|nel|nella|in|e|a|con|per|tra|fra|da|dal|dalla|sul|sulla|circa|che',
    articles: 'gli|del|della|dei|delle|nel|nella|dal|dalla|sul|sulla|una',
    counted:
      'milioni|milione|miliardi|miliardo|persone|morti|feriti|anni|giorni|mesi|settimane|ore|minuti|euro|dollari|bambini|donne|uomini|soldati|tonnellate|chilometri|metri|abitanti|deputati|paesi|casi|voti',
  },
  pt: {
    prepositions: 'de|do|da|dos|das|em|no|na|nos|nas|e|com|por|para|entre|desde|até|sobre|cerca|que',
    articles: 'dos|das|nos|nas|uma|pelo|pela|esta|este',
    counted:
      'milhões|milhão|pessoas|mortos|feridos|anos|dias|meses|semanas|horas|minutos|euros|dólares|reais|crianças|mulheres|homens|soldados|toneladas|quilómetros|quilômetros|metros|habitantes|deputados|países|casos|votos',
  },
}

interface Shapes {
  /** `84personnes` */
  readonly counted: RegExp
  /** `de2` of `de2,81 milliards` */
  readonly numbered: RegExp
  /** What follows such a number. */
  readonly behind: RegExp
  /** `etseptembre` */
  readonly dated: RegExp
  /** `duVietnam` */
  readonly named: RegExp
  /** `Russieet`, `Uniset` */
  readonly behindName: RegExp
  /** Before a noun: `lesexportations`. */
  readonly articles: readonly string[]
  readonly any: Fact
}

/** Shortest noun that is believed where it stands elsewhere in the text: shorter ones end other words. */
const NOUN = 6
/** Shortest month or day: `demain` is none, and `mars` ends other words. */
const DAY = 5
/** Words of a language that begin with one of its articles. */
const whole = /^(?:(?:les|des)quelles|dess[aeéiou]\p{L}+|descend\p{L}*|delante\p{L}*|estamp\p{L}*)$/u

const shapes = new Map<string, Shapes>()

function shapesOf(language: string): Shapes {
  let made = shapes.get(language)
  if (!made) {
    const {prepositions, articles, counted} = languages[language]!
    const {months, weekdays} = packFor(language)!.words
    const days = [...months, ...weekdays].filter((day) => day.length >= DAY)
    const noun = new RegExp(`^(?:${articles})\\p{Ll}{${NOUN},}$`, 'u')
    const patterns = {
      counted: new RegExp(`^(\\d{1,4})(${counted})$`, 'u'),
      numbered: new RegExp(`^(${prepositions})(\\d{1,4})$`, 'u'),
      dated: new RegExp(`^(${prepositions}|${articles})(${days.join('|')})$`, 'u'),
      named: new RegExp(`^(${prepositions})(\\p{Lu}\\p{Ll}{3,})$`, 'u'),
      behindName: new RegExp(`^(\\p{Lu}\\p{Ll}{2,}?)(${prepositions})$`, 'u'),
    }
    made = {
      ...patterns,
      articles: articles.split('|'),
      behind: new RegExp(`^(?:[.,]\\d+)*(?: ?%| (?:${counted})(?![\\p{L}])|(?<=\\d[.,]\\d+) )`, 'u'),
      any: fact((word) => noun.test(word) || Object.values(patterns).some((pattern) => pattern.test(word))),
    }
    shapes.set(language, made)
  }
  return made
}

export const gluedFunctionWord: Rule = {
  id: 'glued-function-word',
  finds:
    'a number or name glued to the preposition before it, or to what it counts, and an article glued to its noun',
  why: 'Line ends and tags that held the space are dropped by the scraper. A figure behind a preposition and a number before what it counts can be nothing else. A name is parted where it stands elsewhere in the text; a noun that stands elsewhere is suggested, for words of the language may begin so. Codes, channels and brands are left alone.',
  tier: 'fix',
  languages: Object.keys(languages),
  catches: [
    {
      before:
        'Entre janvier etseptembre, le port a coûté 102millions de dollars, un montant de2,81 milliards, selon les 84personnes du port.',
      after:
        'Entre janvier et septembre, le port a coûté 102 millions de dollars, un montant de 2,81 milliards, selon les 84 personnes du port.',
      language: 'fr',
    },
    {
      before: 'La mairie deGênes a parlé. Le port de Gênes est fermé.',
      after: 'La mairie de Gênes a parlé. Le port de Gênes est fermé.',
      language: 'fr',
    },
    {
      before: 'Les exportations baissent. L’an dernier, lesexportations avaient monté.',
      after: 'Les exportations baissent. L’an dernier, les exportations avaient monté.',
      language: 'fr',
    },
    {
      before: 'Le port a plu aux États-Uniset à la Russiedepuis la grève.',
      after: 'Le port a plu aux États-Unis et à la Russie depuis la grève.',
      language: 'fr',
    },
    {before: 'Viven aquí 20personas.', after: 'Viven aquí 20 personas.', language: 'es'},
  ],
  leaves: [
    {
      text: 'Voir #de2023, @en24heures, le360.ma, la7 et la chaîne La1.',
      language: 'fr',
      why: 'tags, sites, channels',
    },
    {text: 'Le journal leMonde et l’appli inDrive de Gênes.', language: 'fr', why: 'brands'},
    {text: 'Alcindo Amado vive em Gênes.', language: 'pt', why: 'a surname'},
    {text: 'Fala Português, Italiano e Francês na Itália.', language: 'pt', why: 'languages'},
    {text: 'Les Maliens et les Vénézuéliens de Rome vont en Roumanie.', language: 'fr', why: 'names'},
    {text: 'Il faut servir et desservir, quelles que soient lesquelles.', language: 'fr', why: 'words'},
    {text: 'La salida y lasaña; el delante de antena.', language: 'es', why: 'words'},
    {text: 'A estrada BR101, o G20 e a sala 12b.', language: 'pt', why: 'codes'},
  ],
  check(tree, file) {
    const {language = ''} = file.data
    if (!Object.hasOwn(languages, language)) return
    const found = shapesOf(language)
    const table = wordTable(file)
    const {store, words, starts} = table
    for (const {node, text, start} of paragraphs(tree, file)) {
      const [from, to] = wordsIn(node, table)
      for (
        let at = found.any.next(store, words, from, to);
        at !== -1;
        at = found.any.next(store, words, at + 1, to)
      ) {
        const word = store.texts[words[at]!]!
        const index = starts[at]! - start
        const before = text[index - 1] ?? ' '
        const figure = /[.,]/.test(before) && /\d/.test(text[index - 2] ?? '') && /^\d/.test(word)
        if (!figure && !/[\s("“«'’[]/.test(before) && !(before === '-' && found.behindName.test(word)))
          continue
        const rest = rightOf(text, index + word.length)
        if (/^(?:[\p{L}\p{N}_@/(-]|\.\p{L})/u.test(rest)) continue
        const parted = part(file, found, word, rest) ?? behindPlace(language, found, text, index, word)
        if (!parted || !readsAs(language, text, index, index + word.length)) continue
        const place = start + index + parted.at
        report(file, {
          start: place,
          end: place,
          after: ' ',
          tier: parted.tier,
          message: `Unexpected word \`${word}\`, expected \`${word.slice(0, parted.at)} ${word.slice(parted.at)}\``,
        })
      }
    }
  },
}

/** Fewest letters of such a place: shorter ones begin many a name. */
const PLACE = 5

/** A function word glued to the name of a place, which may begin before a hyphen: `États-Uniset`. */
function behindPlace(
  language: string,
  {behindName}: Shapes,
  text: string,
  index: number,
  word: string,
): {at: number; tier: Tier} | undefined {
  const match = behindName.exec(word)
  if (!match) return undefined
  const left = leftOf(text, index)
  const name = `${/(?:\p{L}+-)*$/u.exec(left)![0]}${match[1]!}`
  // `Alcindo Amado`: somebody's surname.
  if (name.length < PLACE || /\p{Lu}\p{Ll}+ $/u.test(left)) return undefined
  // `Português, Espanhol, Italiano`
  if (isDemonym(foldWord(word), language)) return undefined
  const isPlace = (one: string): boolean =>
    authorityRecogniser()
      .entriesOf(one)
      .some(
        ({kind, canonical, forms}) =>
          kind === 'place' && foldWord(forms[language] ?? canonical) === foldWord(one),
      )
  return isPlace(name) && !isPlace(`${name}${match[2]!}`) ? {at: match[1]!.length, tier: 'fix'} : undefined
}

function part(
  file: Document,
  found: Shapes,
  word: string,
  rest: string,
): {at: number; tier: Tier} | undefined {
  const counted = found.counted.exec(word)
  if (counted) return {at: counted[1]!.length, tier: 'fix'}
  const numbered = found.numbered.exec(word)
  if (numbered)
    return found.behind.test(rest) || /^[.,]\d/.test(rest) || /^(?:19|20)\d\d$/.test(numbered[2]!)
      ? {at: numbered[1]!.length, tier: 'fix'}
      : undefined
  const dated = found.dated.exec(word)
  if (dated) return {at: dated[1]!.length, tier: 'fix'}
  const words = vocabulary(file)
  if ((words.get(word) ?? 0) > 1) return undefined
  const named = found.named.exec(word)
  if (named) return words.has(named[2]!) ? {at: named[1]!.length, tier: 'fix'} : undefined
  if (whole.test(word)) return undefined
  const article = found.articles.find(
    (one) => word.startsWith(one) && word.length >= one.length + NOUN && words.has(word.slice(one.length)),
  )
  return article === undefined ? undefined : {at: article.length, tier: 'suggest'}
}
