/** Lists of words and phrases, written as running text so that a person can read and extend them. */

/** The entries of a list that commas or line breaks separate; `(a|b|)` in an entry stands for any one of them. */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** Choices in an entry; what is not a choice stands between them. */
export const choice = /\(([^()]*\|[^()]*)\)/

/** Every wording of an entry with choices. Only for short ones: the wordings multiply. */
export function wordings(entry: string): string[] {
  const match = choice.exec(entry)
  if (!match) return [entry.replace(/\s+/g, ' ').trim()]
  const [head, tail] = [entry.slice(0, match.index), entry.slice(match.index + match[0].length)]
  return match[1]!.split('|').flatMap((word) => wordings(head + word + tail))
}
