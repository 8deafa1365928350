/** Patterns are shipped with the classes of Unicode written as ranges: where the two mean the same, and where not. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bareClause} from '../pipeline/wording/repeats/doubled-words.ts'
import {CASED, CLASSES, EXACT, rewritePatterns, withRanges} from '../src/build/unicode-classes.ts'

// Not written as patterns, which would be rewritten before the test sees them.
const unicode = (property: string, flags = 'u'): RegExp => new RegExp(`^\\p{${property}}$`, flags)
const ranges = (property: string, flags = 'u'): RegExp => new RegExp(`^[${CLASSES[property]}]$`, flags)

const assigned = unicode('Assigned')

/** The characters of some blocks that Unicode has given a meaning. */
function* characters(blocks: readonly (readonly [number, number])[]): Generator<string> {
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++)
      if (assigned.test(String.fromCodePoint(code))) yield String.fromCodePoint(code)
}

const differing = (
  blocks: readonly (readonly [number, number])[],
  property: string,
  flags?: string,
): string[] => {
  const [is, reads] = [unicode(property, flags), ranges(property, flags)]
  return [...characters(blocks)].filter((character) => is.test(character) !== reads.test(character))
}

describe('a class as ranges', () => {
  test.each(['L', 'M', 'N'])('\\p{%s} is Unicode’s in the scripts that the rules read', (property) => {
    expect(differing(EXACT, property)).toEqual([])
  })

  test.each(['Lu', 'Ll'])('\\p{%s} is Unicode’s where letters are told small or capital', (property) => {
    expect(differing(CASED, property)).toEqual([])
  })

  test.each(['L', 'Lu', 'Ll'])('\\p{%s} is Unicode’s where case is ignored', (property) => {
    const used = [
      [0, 0x17f],
      [0x370, 0x587],
    ] as const
    expect(differing(used, property, 'iu')).toEqual([])
  })

  test('no letter of any script is left out', () => {
    const is = unicode('L')
    const reads = ranges('L')
    const lost = [...characters([[0, 0x3ffff]])].filter((one) => is.test(one) && !reads.test(one))
    expect(lost).toEqual([])
  })

  test('no pictograph and no sign of ASCII is a letter', () => {
    const reads = ranges('L')
    const pictograph = unicode('Extended_Pictographic')
    const wrong = [...characters([[0, 0x1ffff]])].filter((one) => pictograph.test(one) && reads.test(one))
    // A letter to Unicode as well.
    expect(wrong).toEqual(['ℹ'])
  })
})

describe('the source of a pattern', () => {
  test.each([
    ['\\p{N}x', `[${CLASSES.N}]x`],
    ['[\\p{N}_-]', `[${CLASSES.N}_-]`],
    ['\\P{N}', `[^${CLASSES.N}]`],
    ['[\\P{N}]', '[\\P{N}]'],
    ['\\[\\p{N}\\]', `\\[[${CLASSES.N}]\\]`],
    ['[\\]\\p{N}]', `[\\]${CLASSES.N}]`],
    ['\\\\p{N}', '\\\\p{N}'],
    ['\\p{Script=Han}', '\\p{Script=Han}'],
  ])('%s', (before, after) => {
    expect(withRanges(before)).toBe(after)
  })

  test('any pattern of such classes finds the same', () => {
    const piece = fc.constantFrom(
      '\\p{L}',
      '\\P{L}',
      '[\\p{Lu}\\d]',
      '[^\\p{Ll}’-]',
      '(?<!\\p{M})',
      '(?=\\p{N})',
      '[/\\]\\p{L}]',
      ' ?',
      '.',
    )
    const text = fc.string({unit: fc.constantFrom(...'aZéßЯдՀայ港あ한ابक1٣²’-/] .€😀́\n')})
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 5}), text, (pieces, sample) => {
        const source = pieces.join('')
        const found = (pattern: string): string[] =>
          [...sample.matchAll(new RegExp(pattern, 'gu'))].map((match) => `${match.index} ${match[0]}`)
        expect(found(withRanges(source))).toEqual(found(source))
      }),
    )
  })
})

test.each([
  ['const a = /\\p{N}/u', `const a = /[${CLASSES.N}]/u`],
  ['const a = [/[\\p{N}/]/gu, x / y / 2] // \\p{N}', `const a = [/[${CLASSES.N}/]/gu, x / y / 2] // \\p{N}`],
  ['const a = /\\p{N}/', 'const a = /\\p{N}/'],
  ['const a = /\\P{Lu}\\p{N}/iu', 'const a = /\\P{Lu}\\p{N}/iu'],
  ["const a = '[a\\\\p{N}]\\\\.'", `const a = "[a${CLASSES.N}]\\\\."`],
  [
    `const a = String.raw\`[\\p{N}]\${b}\\p{N}\``,
    `const a = String.raw\`[${CLASSES.N}]\${b}[${CLASSES.N}]\``,
  ],
  [`const a = \`\${b}\\\\.[\${c}\\\\p{N}]\\\`\``, `const a = \`\${b}\\\\.[\${c}${CLASSES.N}]\\\`\``],
  ['const a = tag`\\p{N}` + `\\\\d`', 'const a = tag`\\p{N}` + `\\\\d`'],
])('a program’s text: %s', (before, after) => {
  expect(rewritePatterns(before, 'a.ts')).toBe(after)
})

test('the tests try the patterns that are shipped, and their own stay as they are', () => {
  expect(bareClause.source).toContain(CLASSES.L)
  expect(/\p{L}/u.source).toBe(['\\p', '{L}'].join(''))
})
