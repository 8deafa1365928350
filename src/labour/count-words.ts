/** How many words a text has, by its script. */
import {segmentsOf} from '../../pipeline/index.ts'

/** Scripts that write no spaces between words. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh'])

/** Classes of UTF-16 units for counting: 1 begins a word, 2 goes on with one. Half of a pair is taken for a letter. */
let classes: Uint8Array | undefined

function unitClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < table.length; unit++) {
    const char = String.fromCharCode(unit)
    if (/[\p{L}\p{N}]/u.test(char) || (unit >= 0xd800 && unit < 0xe000)) table[unit] = 1
    else if (/[\p{M}'’-]/u.test(char)) table[unit] = 2
  }
  return table
}

/** Words of a text: runs of letters and digits, by dictionary where the script has no spaces. */
export function countWords(text: string, language: string): number {
  let count = 0
  if (unspaced.has(language)) {
    for (const part of segmentsOf(text, language, 'word')) if (part.isWordLike) count++
    return count
  }
  classes ??= unitClasses()
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)]!
    if (kind === 1 && !inside) count++
    inside = kind === 1 || (kind === 2 && inside)
  }
  return count
}
