/** What a rule of punctuation or wording is not shown must not matter: the same findings with every paragraph shown. */

import type {Root} from 'nlcst'
import {afterAll, describe, expect, it, vi} from 'vitest'
import type {Document, Settings} from '../pipeline/index.ts'
import type {Rule} from '../pipeline/rule.ts'
import {lexicon} from '../src/lexicon.ts'
import {articles} from './dump/articles.ts'
import {faults} from './dump/faults.ts'
import {plantedDump} from './dump/generate.ts'

interface Rooms {
  readonly rules: readonly Rule[]
  read(text: string, language: string): string
}

async function rooms(change: (rule: Rule) => Rule): Promise<Rooms> {
  const {createDesk, createDocument, textOf} = await import('../pipeline/index.ts')
  const {punctuation} = await import('../pipeline/punctuation/index.ts')
  const {wording} = await import('../pipeline/wording/index.ts')
  const settings: Settings = {lexicon}
  const desk = createDesk(
    {
      stages: [
        {name: 'punctuation', rules: punctuation.map(change)},
        {name: 'wording', rules: wording.map(change)},
      ],
      dump: [],
    },
    settings,
  )
  return {
    rules: [...punctuation, ...wording],
    read(text, language) {
      const file: Document = createDocument(text, {language}, settings)
      desk.read(file)
      const lines = file.data.findings!.map(({rule, tier, status, start, end, after}) =>
        [rule, tier, status, start, end, after].join(' '),
      )
      return [textOf(file), ...lines].join('\n')
    },
  }
}

const narrowed = await rooms((rule) => rule)
vi.resetModules()
vi.doMock('../pipeline/wording/word-table.ts', async (original) => ({
  ...(await original<object>()),
  narrow: (tree: Root) => tree,
}))
const open = await rooms((rule) => {
  const {suspects: _, ...shown} = rule
  return shown
})
afterAll(() => {
  vi.doUnmock('../pipeline/wording/word-table.ts')
})

function same(text: string, language: string): void {
  expect(narrowed.read(text, language)).toBe(open.read(text, language))
}

describe('suspicions', () => {
  it('change nothing in sound articles', () => {
    for (const {title, paragraphs} of articles) same([title, ...paragraphs].join('\n\n'), 'en')
  })
  it('change nothing in articles with faults', () => {
    for (const {text} of plantedDump(articles, faults, {seed: 77, copies: 12})) same(text, 'en')
  })
  for (const rule of narrowed.rules) {
    it(`change nothing around the examples of ${rule.id}`, () => {
      for (const language of new Set([...(rule.languages ?? ['en', 'fr', 'de', 'und'])])) {
        for (const {before} of rule.catches) same(before, language)
        for (const {text} of rule.leaves) same(text, language)
        // Among other paragraphs, and with its line broken, a fault is the same fault.
        same(
          [...rule.catches.map(({before}) => before), ...rule.leaves.map(({text}) => text)].join('\n'),
          language,
        )
      }
    })
  }
})
