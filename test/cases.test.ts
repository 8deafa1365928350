/** The whole pipeline against tables of cases: text that must be repaired, text that must stay, and what is out of reach. */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Cleaned} from '../pipeline/index.ts'
import {clean, undo} from '../pipeline/index.ts'
import {lexicon} from '../src/lexicon/index.ts'

/** One row of `test/cases/*.json`. */
interface Case {
  readonly label: string
  /** What is to be known about it, or why it cannot be met. */
  readonly comment: string
  readonly language: string
  readonly original: string
  readonly cleaned: string
  /** Rules that must have had a part in it. */
  readonly found?: readonly string[]
}

const folder = new URL('cases/', import.meta.url)

function read(name: string): readonly Case[] {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case[]
}

function run({original, language}: Pick<Case, 'original' | 'language'>): Promise<Cleaned> {
  return clean(original, {language, lexicon})
}

function applied({findings}: Cleaned): string[] {
  return findings
    .filter((finding) => finding.status === 'applied')
    .map(({rule, before, after}) => `${rule}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`)
}

const synthetic = read('synthetic.json')
const negative = read('negative.json')
const knownFailures = read('known-failures.json')

describe('the tables', () => {
  it('hold cases with distinct labels and texts', () => {
    for (const table of [synthetic, negative, knownFailures]) {
      expect(new Set(table.map((one) => one.label)).size).toBe(table.length)
      expect(new Set(table.map((one) => `${one.language} ${one.original}`)).size).toBe(table.length)
    }
  })
  it('ask for a change where one is due, for none where none is, and say why a failure is known', () => {
    for (const one of synthetic) expect(one.cleaned, one.label).not.toBe(one.original)
    for (const one of negative) expect(one.cleaned, one.label).toBe(one.original)
    for (const one of knownFailures) expect(one.comment.length, one.label).toBeGreaterThan(30)
  })
  it('are as many as promised', () => {
    expect(synthetic.length).toBeGreaterThanOrEqual(120)
    expect(negative.length).toBeGreaterThanOrEqual(150)
  })
})

describe('synthetic damage', () => {
  for (const one of synthetic) {
    it(`${one.language}: ${one.label}`, async () => {
      const first = await run(one)
      expect(first.text, applied(first).join('\n')).toBe(one.cleaned)
      expect(undo(first)).toBe(one.original)
      const second = await run({original: first.text, language: one.language})
      expect(applied(second), 'cleaning again').toEqual([])
      for (const rule of one.found ?? [])
        expect(
          applied(first).some((line) => line.startsWith(`${rule}:`)),
          rule,
        ).toBe(true)
    })
  }
})

describe('text that must stay', () => {
  for (const one of negative) {
    it(one.label, async () => {
      const cleaned = await run(one)
      expect(applied(cleaned)).toEqual([])
      expect(cleaned.text).toBe(one.original)
    })
  }
})

describe('known failures', () => {
  for (const one of knownFailures) {
    it(`${one.language}: ${one.label}`, async () => {
      const cleaned = await run(one)
      expect(undo(cleaned)).toBe(one.original)
      expect(cleaned.text, 'it passes now: move it to synthetic.json or negative.json').not.toBe(one.cleaned)
    })
  }
})
