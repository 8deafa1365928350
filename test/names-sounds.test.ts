/** The sounds of names: what the fast ways of reading them must not change. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {wordKeys} from '../pipeline/names/compare/key.ts'
import {parseWord} from '../pipeline/names/compare/parsed.ts'
import {matchPart} from '../pipeline/names/persons/match.ts'
import {foldToken, lattice} from '../pipeline/names/sounds/lattice.ts'
import {toEnglish} from '../pipeline/names/spellings/romanise.ts'

describe('the keys of a word', () => {
  it('are met by other languages’ spellings of one name', () => {
    for (const [one, other] of [
      ['Zhirinovsky', 'Schirinowski'],
      ['Khrushchev', 'Chruschtschow'],
      ['Khrushchev', 'Khrouchtchev'],
      ['Shcherbytsky', 'Szczerbycki'],
      ['Tsereteli', 'Zereteli'],
      ['Pashinyan', 'Pachinian'],
      ['Hakobyan', 'Akopian'],
    ] as const) {
      const keys = wordKeys(parseWord(one).lattice)
      expect(wordKeys(parseWord(other).lattice).some((key) => keys.includes(key))).toBe(true)
    }
  })
  it('are the likeliest readings, `ts` one sound, equal classes once', () => {
    expect(wordKeys(lattice(foldToken('Kovalenko')))[0]).toBe('KPLNK')
    expect(wordKeys(lattice(foldToken('Kutsenko')))[0]).toBe('KSNK')
    expect(wordKeys(lattice(foldToken('Aiou')))[0]).toBe('=ai')
  })
})

describe('a word taken apart', () => {
  it('has arcs in order that lead forward only, whatever its letters', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...'abcdeghijklostuvwyzščşğïłж'), maxLength: 60}),
        (text) => {
          const {nodes, numbers, first, to, unit} = lattice(foldToken(text))
          const arcsFrom = (node: number): number => numbers[first + node]!
          expect(arcsFrom(nodes)).toBe(unit - to)
          for (let node = 0; node < nodes; node++) {
            expect(arcsFrom(node)).toBeLessThanOrEqual(arcsFrom(node + 1))
            for (let arc = arcsFrom(node); arc < arcsFrom(node + 1); arc++)
              expect(numbers[to + arc]!).toBeGreaterThan(node)
          }
        },
      ),
    )
  })
})

describe('a respelt word', () => {
  it('depends on its own habit and origin, not on what was respelt before', () => {
    const ask = (word: string, origin: string, from: string): string => toEnglish(word, {origin, from}).form
    const asked = [
      ['Tchitchouïan', 'hy', 'fr', 'Chichuyan'],
      ['Schewtschenko', 'uk', 'de', 'Shevchenko'],
      ['Šostakovič', 'ru', 'cs', 'Shostakovich'],
      ['Guerassimov', 'ru', 'fr', 'Gerasimov'],
      ['Romanoff', 'ru', 'fr', 'Romanov'],
      // One rule of endings after the other: `-ew` is `-ev`, and `-iev` is `-iyev`.
      ['Aliew', 'az', 'de', 'Aliyev'],
    ] as const
    for (const [word, origin, from, form] of [...asked, ...[...asked].reverse()])
      expect(ask(word, origin, from)).toBe(form)
    for (const [word, origin, from] of asked) {
      const alone = ask(word, origin, from)
      for (const habit of ['fr', 'de', 'pl', 'cs', 'tr']) ask(word, origin, habit)
      expect(ask(word, origin, from)).toBe(alone)
    }
  })
})

describe('parts of names', () => {
  it('of one origin are those of all origins that have it', () => {
    for (const word of ['Manassian', 'Kowalenko', 'Alijew', 'Saakaschwili', 'Nasarbajew']) {
      const all = matchPart(word)
      for (const origin of ['hy', 'uk', 'az', 'ka', 'kk'])
        expect(matchPart(word, {origin})).toEqual(all.filter(({part}) => part.origin === origin))
    }
  })
})
