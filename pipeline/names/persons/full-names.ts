/** Mentions of people whom no list knows, by their full names. */
import type {Page} from '../mentions/mention.ts'
import {clusterOfUnlisted, standsAsWritten, titleCase} from '../mentions/mention.ts'
import {foldWord, likeMention} from '../mentions/scan.ts'
import {asAlone} from './alone-in-text.ts'
import {withMarksOfText} from './marks-in-text.ts'
import {personAt} from './people.ts'
import {resolveUnlisted} from './unlisted.ts'

/** Persons whom no list knows: by known parts of names, else by what stands around two capitalised words. */
export function fullNames(page: Page): void {
  const {text, language, settings, tokens, taken, mentions, anchors} = page
  const words = settings.lexicon?.(language)
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (taken[index] || taken[index + 1]) continue
    const person = personAt(text, tokens, taken, index, language, words)
    if (!person) continue
    const {count, start, end, family, given} = person
    const written = text.slice(start, end)
    const plain = person.capitals ? titleCase(written) : written
    const first = person.capitals ? titleCase(given) : given
    const last = person.capitals ? titleCase(family) : family
    const isWhole = count === 2 || (count === 3 && tokens[index + 2]!.joint === '-')
    const whole = count === 3 ? text.slice(tokens[index + 1]!.start, end) : last
    const resolved =
      language === 'en' && isWhole ? resolveUnlisted(page, first, whole, start, end) : undefined
    const isOwn = isWhole && (!resolved || resolved.family === last)
    const own = isOwn
      ? (withMarksOfText(page, last, foldWord(last)) ?? asAlone(page, first, foldWord(last)))
      : undefined
    const canonical = resolved
      ? `${resolved.given} ${own ?? resolved.family}`
      : own === undefined
        ? plain
        : `${first} ${own}`
    const wanted = resolved
      ? `${likeMention(resolved.given, given)}${text.slice(start + given.length, end - whole.length)}${likeMention(own ?? resolved.family, whole)}`
      : own === undefined || person.capitals
        ? written
        : `${text.slice(start, end - last.length)}${own}`
    if (!resolved && !person.sure) continue
    taken.fill(1, index, index + count)
    const cluster = clusterOfUnlisted(canonical)
    mentions.push({
      start,
      end,
      text: written,
      kind: 'person',
      cluster,
      canonical,
      target: wanted,
      basis: resolved ? 'parts' : 'text',
      certain: resolved?.certain ?? wanted !== written,
      reason: resolved?.reason || standsAsWritten(canonical),
      // The text writes the same surname right for somebody else.
      ...(wanted !== written &&
      (own !== undefined ||
        (resolved?.certain &&
          (hasWord(page, resolved.family) ||
            (resolved.family !== last && standsAlone(page, resolved.family)))))
        ? {isSlip: true}
        : {}),
    })
    const surname = own ?? resolved?.family.replace(/^.*-/, '') ?? last
    const names = [given, resolved?.given ?? given].map(foldWord)
    anchors.push({
      cluster,
      canonical,
      family: surname,
      foldedFamily: foldWord(surname),
      accepted: [],
      given: new Set(names.flatMap((name) => [name, name[0]!])),
      seen: new Set([foldWord(family), foldWord(surname)]),
      basis: resolved ? 'parts' : 'text',
      certain: resolved?.certain ?? false,
      capitals: person.capitals,
    })
    index += count - 1
  }
}

function hasWord({tokens}: Page, word: string): boolean {
  return /[^\0-\x7f]/.test(word) && tokens.some(({text}) => text === word)
}

/** `Giorgi Tchitchinadze`, and then `Chichinadze` alone, who is nobody else: the text has the surname as English writes it. */
function standsAlone({tokens}: Page, family: string): boolean {
  const own = tokens.flatMap((token, index) => (token.text === family ? [index] : []))
  return (
    own.length > 0 &&
    own.every((index) => {
      const {joint, particles} = tokens[index]!
      const isFree = joint === undefined ? particles === undefined : tokens[index - 1]!.word.title
      return isFree && tokens[index + 1]?.joint === undefined
    })
  )
}
