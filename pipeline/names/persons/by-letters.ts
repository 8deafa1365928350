/** Persons of no list by letters that only one language has for them, in texts about their country that write other names so. */
import {homesIn, isAbout, namesHome} from '../listed/countries.ts'
import type {Page} from '../mentions/mention.ts'
import {foldWord} from '../mentions/scan.ts'
import {toEnglish} from '../spellings/romanise.ts'
import {parts} from './parts.ts'
import {isUsualFamilyName} from './people.ts'
import type {ResolvedPerson} from './persons.ts'
import {resolvePart} from './persons.ts'
import {habitsOf, lettersShown} from './text-habits.ts'

/** A cheap look: letters of French, German and Nordic romanisation, and endings that they write in their own way. */
const maybe = /ou|tch|[ïé]|sch|gu[ei]|dj|jewa?$|tsj|^Ch[rlmtkpv]|i(?:tch|tsch|ch)$/
/** Letters of a surname that no English spelling has, by the language. */
const strange: Readonly<Record<string, RegExp>> = {
  fr: /ou|tch|ï|gu[eéi]|dj|^Ch[rlmtkpv]|ch(?=[aïou]\p{L}*(?:ian|man|ov|ev|[iï]ne)$)/u,
  de: /tsch|sch|jewa?$/,
  nb: /tsj|sj|zj/,
}
const sources = Object.keys(strange)

/** Whom such letters make plain; nothing where a name may be read in two ways. */
export function byLetters(page: Page, given: string, family: string): ResolvedPerson | undefined {
  if (family.includes('-')) return undefined
  if (/[aei]j$/.test(given)) return withEnding(page, given, family)
  if (!maybe.test(family)) return undefined
  const slav = southSlav(page.text, given, family)
  if (slav) return slav
  const shown = lettersShown(page)
  const from = sources.find((one) => shown.has(one) && strange[one]!.test(family))
  if (from === undefined || isUsualFamilyName(foldWord(family))) return undefined
  return (
    armenian(page, given, family, from) ??
    byGivenName(given, family, from) ??
    byHome(page, given, family, from)
  )
}

const plain = /^[A-Z][a-z]+$/

/** Russian given names as Czech, German, Italian and Nordic papers write them. */
const ending = new Map(
  'nikolaj=Nikolai sergej=Sergei andrej=Andrei aleksej=Alexei alexej=Alexei timofej=Timofei matvej=Matvei dmitrij=Dmitry jurij=Yuri vasilij=Vasily anatolij=Anatoly jevgenij=Yevgeny evgenij=Yevgeny vitalij=Vitaly gennadij=Gennady valerij=Valery grigorij=Grigory arkadij=Arkady'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
const easternShape = /^[A-Z][a-z]+(?:[^aeiou]in|yn|[oe]v|sky|enko)$/

/** `The Russian consul Nikolaj Konygin`: the surname is as English has it, the given name is not. */
function withEnding(page: Page, given: string, family: string): ResolvedPerson | undefined {
  const form = ending.get(given.toLowerCase())
  if (form === undefined || !easternShape.test(family) || !namesHome('ru', page.text)) return undefined
  return habitsOf(page).length > 0 ? person(form, family, 'ru', given) : undefined
}

/** `Arouchan Arouchanian`: no ending is as Armenian, and both parts come by the same way. */
function armenian(page: Page, given: string, family: string, from: string): ResolvedPerson | undefined {
  if (!/[^aeiouj](?:i|j)an$/.test(family) || !isAbout('hy', page.text)) return undefined
  // Armenians abroad write themselves so.
  if (diaspora.test(page.text) || isWestern(given)) return undefined
  const [first, last] = [given, family].map((word) => toEnglish(word, {origin: 'hy', from}).form)
  return plain.test(first!) && plain.test(last!) ? person(first!, last!, 'hy', family) : undefined
}

const diaspora =
  /\b(?:[Dd]iaspora|Argentin\w*|Buenos Aires|Uruguay|Brazil\w*|French|France|Paris|Marseille|Lyon|Leban\w+|Beirut|Syria\w*|Californian?|Los Angeles|Boston|Canad\w+|Austral\w+)\b/
/** Languages of the west, in which an Armenian of a later generation is named. */
const westernOrigins = new Set(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'fi'])

let westerners: ReadonlySet<string> | undefined

/** Whether a given name is one of the west, or has marks that none of the east has. */
function isWestern(given: string): boolean {
  westerners ??= new Set(
    parts()
      .filter(({role, origin}) => role === 'given' && westernOrigins.has(origin))
      .map(({form}) => form),
  )
  return /[^\0-\x7f]/.test(given) || westerners.has(given)
}

/** `Artiom Chraïbman`: a given name in a spelling of that language alone, whatever ending the surname has. */
function byGivenName(given: string, family: string, from: string): ResolvedPerson | undefined {
  if (from !== 'fr' || !/ï|tch|^Ch[rlmtkpv]/.test(family)) return undefined
  const parts = resolvePart(given, 'given').filter(({how, form}) => how === 'rules' && form !== given)
  const readings = new Map(parts.map((part) => [toEnglish(family, {origin: part.origin, from}).form, part]))
  const [reading] = readings
  return reading && readings.size === 1 && plain.test(reading[0])
    ? person(reading[1].form, reading[0], reading[1].origin, family)
    : undefined
}

const slavic = ['ru', 'uk', 'be'] as const

/** `Hokuma Alijewa`: an ending of the former Soviet Union, as it is written in the countries that the text is about. */
function byHome(page: Page, given: string, family: string, from: string): ResolvedPerson | undefined {
  if (from !== 'de' || !/jewa?$/.test(family)) return undefined
  const {text} = page
  const homes = [...homesIn(text), ...slavic.filter((one) => namesHome(one, text))]
  const readings = new Map(homes.map((origin) => [toEnglish(family, {origin, from}).form, origin]))
  // A relative of somebody whom the text names besides is written as he is.
  const kin = [...readings.keys()].find((form) =>
    page.anchors.some(({foldedFamily}) => foldedFamily === foldWord(form).replace(/a$/, '')),
  )
  const form = kin ?? (readings.size === 1 ? [...readings.keys()][0] : undefined)
  return form !== undefined && form !== family && plain.test(form)
    ? person(given, form, readings.get(form)!, family)
    : undefined
}

const balkan =
  /\b(?:Serb(?:ian?)?s?|Croat(?:ian?)?s?|Bosnian?s?|Montenegr\p{Ll}+|Kosovo|Belgrade|Zagreb|Sarajevo)\b/u
const southern = new Set(['sr', 'hr', 'bs', 'mk'])
/** Whose patronymics end as theirs do. */
const eastern: ReadonlySet<string> = new Set(slavic)
let givens: ReadonlySet<string> | undefined

/** Whether a given name is one of the southern Slavs and of none in the east. */
function isSouthern(given: string): boolean {
  if (!givens) {
    const known = parts().filter(({role}) => role === 'given')
    const others = new Set(known.filter(({origin}) => eastern.has(origin)).map(({form}) => foldWord(form)))
    givens = new Set(
      known
        .filter(({origin}) => southern.has(origin))
        .map(({form}) => foldWord(form))
        .filter((form) => !others.has(form)),
    )
  }
  return givens.has(foldWord(given))
}

/** What French, German and English write for the ending `-ić`, behind a stem whose letters are the same in all of them. */
const patronymic = /^(\p{Lu}(?:(?!ch|ou|dj|sch|sh)\p{Ll})+i)(?:tch|tsch|ch)$/u

/** `Zoran Petrovitch`, in a text about the Balkans, with a given name that only people there have. */
function southSlav(text: string, given: string, family: string): ResolvedPerson | undefined {
  const stem = patronymic.exec(family)?.[1]
  if (stem === undefined || !balkan.test(text)) return undefined
  if (!isSouthern(given)) return undefined
  // With its mark where the text writes other such names with theirs.
  const ending = /\p{Ll}ić(?!\p{L})/u.test(text) ? 'ć' : 'c'
  return person(given, `${stem}${ending}`, 'sr', family)
}

function person(given: string, family: string, origin: string, written: string): ResolvedPerson {
  return {
    given,
    family,
    origin,
    certain: true,
    reason: `\`${written}\` is written as another language writes such names, and so are other names of this text`,
  }
}
