/**
 * Places with a Russian name beside their own. Which one a text uses is its writer's choice; a translator makes none, and
 * takes over what the other language has.
 */
import {stylePairs} from '../listed/authority.ts'
import {habitsOf} from '../persons/text-habits.ts'
import type {Mention, Page} from './mention.ts'
import {foldWord} from './scan.ts'

const UKRAINIAN = 'Ukrainian or Russian name'
const KAZAKH = 'Kazakh or Russian name'

/** What English writes so beside `Kyiv` as well. */
const usual = new Set(['Odessa', 'Donbass', 'Babi Yar'])

interface Names {
  /** The own name of a place, by its Russian one. */
  readonly own: ReadonlyMap<string, {readonly name: string; readonly note: string}>
  readonly ukrainian: ReadonlySet<string>
  readonly russian: ReadonlySet<string>
}

let stored: Names | undefined

function names(): Names {
  if (stored) return stored
  const pairs = stylePairs().filter(({note}) => note.startsWith(UKRAINIAN) || note === KAZAKH)
  const ukrainian = pairs.filter(({note}) => note !== KAZAKH)
  stored = {
    own: new Map(
      pairs
        .filter(({note}) => note === UKRAINIAN || note === KAZAKH)
        .map(({a, b, note}) => [b, {name: a, note}] as const),
    ),
    ukrainian: new Set(ukrainian.map(({a}) => a)),
    russian: new Set(ukrainian.map(({b}) => b)),
  }
  return stored
}

/** The mentions, places in their own names where the text itself writes others so, or this one. */
export function withOwnNames(page: Page, mentions: Mention[]): Mention[] {
  if (page.language !== 'en') return mentions
  for (const [index, mention] of mentions.entries()) {
    const own = mention.kind === 'place' ? names().own.get(mention.canonical) : undefined
    if (own === undefined) continue
    const isOwn =
      own.note === KAZAKH
        ? isOfToday(page.text, mentions, mention, own.name)
        : isTakenOver(page, mentions, mention)
    if (isOwn)
      mentions[index] = {
        ...mention,
        target: own.name,
        certain: true,
        ...(mention.target === mention.text ? {isSlip: true} : {}),
        reason: `\`${mention.text}\` is the Russian name of a place that this text calls by its own, or such places`,
      }
  }
  return mentions
}

/** `Járkov` and `Lugansk`, as Spanish has them, in a text that writes `Kyiv` and `Odesa`. */
function isTakenOver(page: Page, mentions: readonly Mention[], mention: Mention): boolean {
  const {text, canonical, cluster, end} = mention
  const isForeign = text !== canonical
  if (!isForeign && (usual.has(canonical) || /^ \p{Lu}/u.test(page.text.slice(end, end + 2)))) return false
  const {ukrainian, russian} = names()
  const stands = (one: Mention): boolean => one.text === one.canonical && one.cluster !== cluster
  if (!mentions.some((one) => stands(one) && ukrainian.has(one.canonical))) return false
  const habits = habitsOf(page)
  const isOfHabit = (one: Mention): boolean => {
    const entry = page.listed.entriesOf(one.text).find(({id}) => id === one.cluster)
    return habits.some((language) => (entry?.forms[language] ?? entry?.canonical) === one.text)
  }
  return (
    isOfHabit(mention) &&
    !mentions.some((one) => stands(one) && russian.has(one.canonical) && !isOfHabit(one))
  )
}

const past =
  /\b1[89]\d\d|\b(?:Soviet|USSR|Declaration|Protocol|conference|born|former|then|known|called|renamed)\b/

/** `Alma-Ata` in a text that has `Almaty`, in a sentence that is of no other time. */
function isOfToday(text: string, mentions: readonly Mention[], mention: Mention, own: string): boolean {
  if (!mentions.some((one) => foldWord(one.text) === foldWord(own))) return false
  const {start, end} = mention
  const left = text.slice(text.lastIndexOf('\n', start) + 1, start).replace(/^.*[.!?]\s/su, '')
  const right = text.slice(end).replace(/(?:[.!?]\s|\n).*$/su, '')
  return !past.test(`${left} ${right}`)
}
