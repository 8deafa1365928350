/** What a rule is not shown must not matter: the same findings with every paragraph shown to every rule. */

import {describe, expect, it} from 'vitest'
import type {Document, Settings} from '../pipeline/index.ts'
import {createDesk, createDocument, recipe, textOf} from '../pipeline/index.ts'
import type {Rule} from '../pipeline/rule.ts'
import {lexicon} from '../src/lexicon/index.ts'
import {articles} from './dump/articles.ts'
import {faults} from './dump/faults.ts'
import {plantedDump} from './dump/generate.ts'

interface Rooms {
  readonly rules: readonly Rule[]
  read(text: string, language: string): string
}

function rooms(change: (rule: Rule) => Rule): Rooms {
  const settings: Settings = {lexicon}
  const stages = recipe.stages.map(({name, rules}) => ({name, rules: rules.map(change)}))
  const desk = createDesk({stages, dump: []}, settings)
  return {
    rules: recipe.stages.flatMap(({rules}) => rules),
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

const narrowed = rooms((rule) => rule)
const open = rooms((rule) => {
  const {suspects: _, ...shown} = rule
  return shown
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
