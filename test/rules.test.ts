/** Every rule against its own examples, and what must hold for all of them. */
import {readdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Document, Finding, RuleFacts} from '../pipeline/index.ts'
import {createDesk, createDocument, recipe, rules, textOf} from '../pipeline/index.ts'
import type {Catch} from '../pipeline/rule.ts'
import type {ArticleVerdict} from '../pipeline/tables.ts'
import {lexicon} from '../src/lexicon/index.ts'

/** The example as the last document of its dump, with only its rule at work. */
function tryOut(
  rule: RuleFacts,
  text: string,
  {language, dump = [], source, captionLines}: Pick<Catch, 'language' | 'dump' | 'source' | 'captionLines'>,
): {file: Document; verdict: ArticleVerdict} {
  const settings = {
    only: [rule.id],
    apply: 'suggest',
    language: language ?? rule.languages?.[0] ?? 'en',
    lexicon,
  } as const
  const desk = createDesk(recipe, settings)
  const files = [...dump, text].map((each, index) =>
    createDocument(each, {id: `doc-${index}`, source, captionLines}, settings),
  )
  for (const file of files) desk.read(file)
  const known = desk.learn(files.map((file) => [file.data.id!, desk.observe(file)] as const))
  const file = files.at(-1)!
  return {file, verdict: desk.settle(file, known)}
}

function found(rule: RuleFacts, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.rule === rule.id)
}

for (const rule of rules()) {
  describe(rule.id, () => {
    for (const example of rule.catches) {
      const {before, after, metadata, dropped} = example
      it(`catches ${JSON.stringify(before.slice(0, 90))}`, () => {
        const {file, verdict} = tryOut(rule, before, example)
        if (dropped) {
          expect(verdict.dropped?.rule).toBe(rule.id)
          return
        }
        expect(found(rule, file.data.findings!)).not.toEqual([])
        if (rule.tier === 'flag') expect(textOf(file)).toBe(before)
        else {
          expect(after).not.toBe(before)
          expect(textOf(file)).toBe(after)
        }
        if (metadata) expect(file.data.metadata).toMatchObject(metadata)
      })
    }
    for (const example of rule.leaves) {
      it(`leaves ${JSON.stringify(example.text.slice(0, 90))}`, () => {
        const {file, verdict} = tryOut(rule, example.text, example)
        expect(found(rule, file.data.findings!)).toEqual([])
        expect(verdict.dropped).toBeUndefined()
      })
    }
  })
}

describe('the catalogue', () => {
  const all = rules()
  it('has unique ids in kebab case', () => {
    expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length)
    for (const rule of all) expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
  it('has at least as many leaves as catches, and one catch each', () => {
    for (const rule of all) {
      expect(rule.catches.length, rule.id).toBeGreaterThan(0)
      expect(rule.leaves.length, rule.id).toBeGreaterThanOrEqual(rule.catches.length)
    }
  })
  it('keeps each rule in a file called its id', () => {
    for (const {name, rules: list} of recipe.stages) {
      const files = readdirSync(new URL(`../pipeline/${name}`, import.meta.url), {
        recursive: true,
        encoding: 'utf8',
      }).map((file) => basename(file))
      for (const rule of list) expect(files, name).toContain(`${rule.id}.ts`)
    }
  })
  it('says why in sentences', () => {
    for (const rule of all) {
      expect(rule.why.length, rule.id).toBeGreaterThan(40)
      expect(rule.finds.length, rule.id).toBeGreaterThan(5)
    }
  })
  it('never lets `suspects` change a result', () => {
    for (const {rules: list} of recipe.stages) {
      for (const rule of list) {
        // Signs are tried with every paragraph shown in suspects.test.ts.
        if (!(rule.suspects instanceof RegExp)) continue
        expect(rule.suspects.flags, rule.id).not.toMatch(/[gy]/)
        for (const {before} of rule.catches)
          expect(rule.suspects.test(before), `${rule.id}: ${before}`).toBe(true)
      }
    }
  })
})

describe('the house', () => {
  const files = readdirSync(new URL('../pipeline', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith('.ts'))
  it('keeps pipeline/ free of Node and of src/', () => {
    for (const file of files) {
      const text = readFileSync(new URL(`../pipeline/${file}`, import.meta.url), 'utf8')
      expect(text, file).not.toMatch(/from '(?:node:|(?:\.\.\/)+src\/)/)
    }
  })
  it('keeps pipeline/ free of clock, randomness and the machine’s locale', () => {
    for (const file of files) {
      const text = readFileSync(new URL(`../pipeline/${file}`, import.meta.url), 'utf8')
      expect(text, file).not.toMatch(
        /Date\.now|new Date\(\)|Math\.random|toLocale(?:Lower|Upper)Case|localeCompare\(|process\.env/,
      )
    }
  })
})
