/** The sentence on either side of a stop. */

/** Longest stretch of a sentence that is looked at; longer ones are judged by this much. */
const SENTENCE_REACH = 600

/** From here to the end of the sentence. */
export function sentenceRest(text: string, from: number): string {
  const rest = text.slice(from, from + SENTENCE_REACH)
  const end = /[.!?…](?=[\s”")]|$)/.exec(rest)
  return end ? rest.slice(0, end.index) : rest
}

/** From the last sentence end to here. */
export function sentenceBefore(text: string, to: number): string {
  let from = to
  while (from > 0 && to - from < SENTENCE_REACH && !/[.!?]/.test(text[from - 1]!)) from--
  return text.slice(from, to)
}
