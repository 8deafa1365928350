/** What a line tells by its text alone, worked out once while its document is worked on. */
import type {VFile} from 'vfile'
import type {Line} from './passage.ts'

/** What was answered about a text in a language, by the numbers of the questions. */
export class Answers {
  readonly language: string
  readonly given: unknown[] = []

  constructor(language: string) {
    this.language = language
  }
}

/** By the text of the line: stages look again after each change, at lines of which by far the most are as they were. */
const known = new WeakMap<VFile, Map<string, Answers>>()

/** What was answered so far about a line of a document. */
export function answersIn(file: VFile): (text: string) => Answers {
  const language = file.data.language ?? 'und'
  let lines = known.get(file)
  if (!lines) known.set(file, (lines = new Map()))
  return (text) => {
    let answers = lines.get(text)
    if (answers?.language !== language) lines.set(text, (answers = new Answers(language)))
    return answers
  }
}

const UNASKED = Symbol('unasked')
let questions = 0

/** A question about a line that its text and the language of its document answer. */
export function perLine<Answer>(judge: (text: string, language: string) => Answer): (line: Line) => Answer {
  const question = questions++
  return ({text, answers: {language, given}}) => {
    // Without holes: V8 keeps an array of far places as a table of hashes, slow to look up.
    while (given.length <= question) given.push(UNASKED)
    if (given[question] === UNASKED) given[question] = judge(text, language)
    return given[question] as Answer
  }
}
