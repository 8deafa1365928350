/** What is kept of a line must be what its text and language say, whatever was asked before. */
import {expect, it} from 'vitest'
import type {Document} from '../pipeline/index.ts'
import {createDocument} from '../pipeline/index.ts'
import {parse} from '../pipeline/parse.ts'
import {linesOf} from '../pipeline/text/passage.ts'
import {perLine} from '../pipeline/text/per-line.ts'

const asked: string[] = []
const question = perLine((text, language) => {
  asked.push(text)
  return text.includes('x') ? `${text} ${language}` : undefined
})

function answers(file: Document, text: string): unknown {
  file.value = text
  return linesOf(parse(text, file.data.language!), file).map(question)
}

it('asks about a line once while it stays the same, wherever it stands, and anew in another language', () => {
  const file = createDocument('', {}, {})
  file.data.language = 'en'
  expect(answers(file, 'x\ny')).toEqual(['x en', undefined])
  expect(answers(file, 'z x\n\ny\nx')).toEqual(['z x en', undefined, 'x en'])
  expect(asked).toEqual(['x', 'y', 'z x'])
  file.data.language = 'fr'
  expect(answers(file, 'x')).toEqual(['x fr'])
})
