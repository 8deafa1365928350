/** Whether an unknown word is rather a frequent one with one letter lost, doubled, changed or moved. */
import type {Lexicon} from '../../settings.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
/** A rarer word is hardly the one that was meant. */
const MEANT_PER_MILLION = 2

/** Whether a frequent word is one letter away that is neither the second half nor a form of the first. */
export function misspelt(
  word: string,
  [first, second]: readonly [string, string],
  lexicon: Lexicon,
): boolean {
  const isMeant = (other: string): boolean =>
    other !== word &&
    other !== second &&
    !(first.length > second.length && other.startsWith(first)) &&
    lexicon.has(other) &&
    lexicon.frequency(other) >= MEANT_PER_MILLION
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (tail !== '' && isMeant(head + tail.slice(1))) return true
    if (tail.length > 1 && isMeant(head + tail[1] + tail[0] + tail.slice(2))) return true
    for (const letter of letters)
      if (isMeant(head + letter + tail) || (tail !== '' && isMeant(head + letter + tail.slice(1))))
        return true
  }
  return false
}
