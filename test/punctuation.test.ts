/** The punctuation stage as a whole: news of every kind, in six languages, and what it must never touch. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Document} from '../pipeline/index.ts'
import {createDesk, createDocument, textOf, undo} from '../pipeline/index.ts'
import {punctuation} from '../pipeline/punctuation/index.ts'
import {lexicon} from '../src/lexicon/index.ts'

const desk = createDesk({stages: [{name: 'punctuation', rules: punctuation}], dump: []}, {lexicon})

function read(text: string, language = 'en'): Document {
  const file = createDocument(text, {id: 'text', language}, {lexicon})
  desk.read(file)
  return file
}

function cleaned(text: string, language = 'en'): string {
  return textOf(read(text, language))
}

function flagged(text: string): string[] {
  return read(text)
    .data.findings!.filter((finding) => finding.after === undefined)
    .map((finding) => finding.rule)
}

describe('stray full stops', () => {
  it.each([
    [
      'The government presented its budget. to the parliament.',
      'The government presented its budget to the parliament.',
    ],
    ['She was elected in 2019. and re-elected in 2023.', 'She was elected in 2019 and re-elected in 2023.'],
    [
      'He left the party of the president. of the republic.',
      'He left the party of the president of the republic.',
    ],
    [
      'The striker missed the derby. he had a sore knee.',
      'The striker missed the derby. He had a sore knee.',
    ],
  ])('repairs %j', (before, after) => {
    expect(cleaned(before)).toBe(after)
  })
  it.each([
    'Rates rose on Thursday. of the nine members, two dissented.',
    'The crisis cost 30 thousand. jobs were lost in every town.',
  ])('asks about %j', (text) => {
    expect(cleaned(text)).toBe(text)
    expect(flagged(text)).toEqual(['stray-stop'])
  })
  it.each([
    'Doors open at 8 p.m. in the evening, approx. in the middle of No. of seats.',
    'The N.A.T.O. and the E.U. met; the U.S. and others came.',
    'He bought shares. eBay fell, iPhone sales rose.',
    'Smith et al. in their paper, cf. the rest.',
  ])('leaves %j', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})

describe('quotation marks', () => {
  it.each([
    [
      '“We played well, ”he said. “It was hard, “added the coach.',
      '“We played well,” he said. “It was hard,” added the coach.',
    ],
    ['"It is over. "said the minister.', '"It is over." said the minister.'],
    ['The “ Golden Horse ” prize', 'The “Golden Horse” prize'],
    ['The so-called « yellow vests » met.', 'The so-called “yellow vests” met.'],
    [
      '“One,” he said. “Two.” The „third“ came, “four” and "five".',
      '“One,” he said. “Two.” The “third” came, “four” and “five”.',
    ],
    [
      'It left “hundreds hurt, among them 12.” Children”.',
      'It left “hundreds hurt, among them 12 children”.',
    ],
  ])('repairs %j', (before, after) => {
    expect(cleaned(before)).toBe(after)
  })
  it.each([
    'He called it “a fragment”, she “a whole.” Nobody minded.',
    '“All over,” he said. “We go.”\n\n“And never return.”',
    '“This goes on.\n\n“And ends here,” she said.',
    'The 6\' 2" keeper and the 27" screen.',
    'Rock ’n’ roll of the ’90s, the Joneses’ and ‘The Times’.',
    'Home » Sport » Football',
    "Use ``TeX quotes'' here.",
  ])('leaves %j', (text) => {
    expect(cleaned(text)).toBe(text)
  })
  it('flags what has no partner', () => {
    expect(flagged('The club wants to “start talks, said the owner.')).toEqual(['unbalanced-quote'])
  })
})

describe('typography of other languages', () => {
  it.each([
    ['fr', 'Il a dit : « Nous voilà ! » Vraiment ? Oui ; il reste 1,5 % — l’« État ».'],
    ['fr', 'Il a dit\u00A0: «\u00A0Nous voilà\u202F!\u00A0» et "c\'est tout"'],
    ['de', 'Er sagte: „Das ist gut“, und ging am 3. Oktober nach Ein- und Ausfuhr z. B. heim.'],
    ['de', '»So ist es«, sagte sie. Die 1.000 Gäste, die die Tür sahen …'],
    ['es', '¿Qué pasa? ¡Nada! Los EE. UU. y la UE. El «ministro» dijo —y no mintió— que sí.'],
    ['it', 'L’“altro” ha detto: «Sì», e poi… Un po’ di più.'],
    ['pt', '— Olá — disse ele. «Não», respondeu. R$1.000 e 3,5%.'],
    ['und', 'Well , this . stays'],
    ['hy', 'Նա ասաց , գնաց .'],
  ])('%s stays: %j', (language, text) => {
    expect(cleaned(text, language)).toBe(text)
  })
  it.each([
    ['fr', 'La ministre , à Lyon , a parlé .', 'La ministre, à Lyon, a parlé.'],
    ['es', 'El ministro , dijo ayer .', 'El ministro, dijo ayer.'],
    ['de', 'Der Minister , sagte er .', 'Der Minister, sagte er.'],
  ])('%s loses the spaces it does not have: %j', (language, before, after) => {
    expect(cleaned(before, language)).toBe(after)
  })
})

describe('spaces', () => {
  it.each([
    [
      'The talks in Berlin , said the ministry , go on ; really ?',
      'The talks in Berlin, said the ministry, go on; really?',
    ],
    ['A 17 -year-old won,said the club.', 'A 17-year-old won, said the club.'],
    ['The end.. They left.\n\n.\n\nMore.', 'The end. They left.\n\nMore.'],
  ])('repairs %j', (before, after) => {
    expect(cleaned(before)).toBe(after)
  })
  it.each([
    'Well . . . yes.',
    'VIP : 60,000\nQ : What?\nYes : 52',
    'He likes .NET and scored .5 on the 1,000,000 scale :)',
    'See https://example.com/a,b;c and a,b.',
  ])('leaves %j', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})

describe('properties', () => {
  const piece = fc.constantFrom(
    'The',
    'war',
    'in',
    'Kenya',
    ' ',
    ' ',
    ' ',
    '. ',
    ', ',
    ' ,',
    ' .',
    '..',
    '"',
    '“',
    '”',
    '« ',
    ' »',
    '„',
    "'",
    '’',
    '\n\n',
    '\n.\n',
    'of the',
    'U.S.',
    '2019',
    'he said',
    '5\' 10"',
    '(…)',
    'https://example.org/a.b,c',
    '@reader',
    '…',
    '. . .',
    'é',
    '😀',
    '\u00A0',
    ';',
    ':',
    '-year-old',
  )
  it('is idempotent, undoes to the letter and keeps letters and addresses', () => {
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 40}),
        fc.constantFrom('en', 'fr', 'de', 'es'),
        (pieces, language) => {
          const text = pieces.join('')
          const file = read(text, language)
          const once = textOf(file)
          expect(undo({text: once, layers: file.data.layers!})).toBe(text)
          expect(cleaned(once, language)).toBe(once)
          const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
          expect(letters(once)).toBe(letters(text))
          expect(once.split('https://example.org/a.b,c').length).toBe(
            text.split('https://example.org/a.b,c').length,
          )
        },
      ),
      {numRuns: 400, seed: 7},
    )
  })
})
