/** Captions: cutting a doubled one to a single copy. */
import {foldWords, partsOf} from '../../text/passage.ts'

/** Share of words by which two halves of a caption are copies. */
const ALIKE = 0.75

/** A caption once: of two copies in a row, exact or with small changes, the later one, which the credit followed. */
export function single(caption: string): {readonly text: string; readonly doubled: boolean} {
  const parts = partsOf(caption, 0)
  if (parts.length >= 2 && parts.length % 2 === 0) {
    const half = parts.length / 2
    const first = caption.slice(0, parts[half - 1]!.end)
    const second = caption.slice(parts[half]!.start)
    if (alike(first, second)) return {text: second.trim(), doubled: true}
  }
  const middle = caption.length / 2
  for (const at of [Math.floor(middle), Math.ceil(middle)]) {
    const [first, second] = [caption.slice(0, at).trim(), caption.slice(at).trim()]
    if (first.length >= 20 && first === second) return {text: second, doubled: true}
  }
  return {text: caption.trim(), doubled: false}
}

function alike(a: string, b: string): boolean {
  const [first, second] = [new Set(foldWords(a)), new Set(foldWords(b))]
  if (first.size < 4) return false
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return shared / Math.max(first.size, second.size) >= ALIKE
}
