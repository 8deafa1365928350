/** The wording stage as a whole: news of every kind, names that must stay, and behaviour without a lexicon. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Document, Settings} from '../pipeline/index.ts'
import {createDesk, createDocument, textOf, undo} from '../pipeline/index.ts'
import {wording} from '../pipeline/wording/index.ts'
import {buildEnglish, expand} from '../src/lexicon/build.ts'
import {ENGLISH_FILE, lexicon} from '../src/lexicon/index.ts'

function reader(settings: Settings): (text: string, language?: string) => Document {
  const desk = createDesk({stages: [{name: 'wording', rules: wording}], dump: []}, settings)
  return (text, language = 'en') => {
    const file = createDocument(text, {id: 'text', language}, settings)
    desk.read(file)
    return file
  }
}

const read = reader({lexicon})

function cleaned(text: string, language = 'en'): string {
  return textOf(read(text, language))
}

function waiting(text: string): (string | undefined)[][] {
  return read(text)
    .data.findings!.filter((finding) => finding.status === 'waiting')
    .map((finding) => [finding.rule, finding.tier, finding.before, finding.after])
}

describe('merged and split words', () => {
  it.each([
    ['The museum reopened and thepublic came.', 'The museum reopened and the public came.'],
    ['Tickets were soldaccording to the club.', 'Tickets were sold according to the club.'],
    [
      'Okonedo leads the cast. Critics agree that Okonedohas never been better.',
      'Okonedo leads the cast. Critics agree that Okonedo has never been better.',
    ],
    ['They reached theChampions League.', 'They reached the Champions League.'],
    ['It was a politicallysensitive reform.', 'It was a politically sensitive reform.'],
    [
      'Inflation rose, the min ister said, and pri ces too.',
      'Inflation rose, the minister said, and prices too.',
    ],
  ])('repairs %j', (before, after) => {
    expect(cleaned(before)).toBe(after)
  })
  it.each([
    'McDonald, DiMaio, LaRue, Amidon, Anand, Goethe, Theresa and Roland met at SoftBank.',
    'A lockdown, a livestream, a planemaker and a whistleblower; therein lies a healthcare cyberattack.',
    'Pakistanis, Israelis and Costas agreed; Portas said so.',
    'He took vitamin d; plan b; al dente; tête à tête; a capella.',
    'See #inthenews, @inthecity, www.example.com/inthenews and in_the_news.',
    'Le Monde diplomatique ran a piece de resistance.',
  ])('leaves %j', (text) => {
    expect(cleaned(text)).toBe(text)
  })
  it.each([
    ['de', 'Die Bundesregierung prüft das Lieferkettengesetz und dasselbe.'],
    ['fr', 'Le porteparole de lassemblée, nous nous trompons.'],
    ['es', 'Dámelo; la contraofensiva y el exministro.'],
  ])('%s stays: %j', (language, text) => {
    expect(cleaned(text, language)).toBe(text)
  })
})

describe('repetition', () => {
  it.each([
    ['en', 'He played in the the cup and and won.', 'He played in the cup and won.'],
    ['fr', 'Il est venu de de Paris.', 'Il est venu de Paris.'],
    ['es', 'El ministro de de Hacienda', 'El ministro de Hacienda'],
    ['de', 'Er kam mit mit dem Zug.', 'Er kam mit dem Zug.'],
    ['en', 'We want a better club, a better club, a better club, a better club.', 'We want a better club.'],
  ])('%s: repairs %j', (language, before, after) => {
    expect(cleaned(before, language)).toBe(after)
  })
  it.each([
    ['en', 'She said that that was all she had had. It is what it is is no answer.'],
    ['en', 'Bora Bora, Duran Duran, and very very long; day after day after day; on and on and on and on.'],
    ['en', 'Fans sang “ole ole ole ole, we are here, we are here, we are here”.'],
    ['fr', 'Nous nous sommes vus, vous vous êtes vus.'],
    ['de', 'Das sind die, die die Wahl verloren haben.'],
    ['it', 'Se se ne va, lo lo vede.'],
    ['pt', 'O comboio para para todos.'],
  ])('%s: leaves %j', (language, text) => {
    expect(cleaned(text, language)).toBe(text)
  })
  it('asks about phrases, and cuts a plain word that stands twice', () => {
    const text = 'It ended with applause with applause from a crowd crowd.'
    expect(waiting(text)).toEqual([['repeated-phrase', 'suggest', ' with applause', '']])
    expect(cleaned(text)).toBe('It ended with applause with applause from a crowd.')
  })
})

describe('articles and capitals', () => {
  it.each([
    ['He said the Kenya was ready. The Peru has signed.', 'He said Kenya was ready. Peru has signed.'],
    [
      'The italian coach told French reporters in english on tuesday, 3 may 2022.',
      'The Italian coach told French reporters in English on Tuesday, 3 May 2022.',
    ],
    [
      'The bank announced in a Press release that It and they agreed.',
      'The bank announced in a press release that It and they agreed.',
    ],
    ['The singer says that She wrote it.', 'The singer says that she wrote it.'],
    [
      'The trade union met. Members left a Trade union in May.',
      'The trade union met. Members left a trade union in May.',
    ],
    [
      'It is an European record, a important one, and an unique chance.',
      'It is a European record, an important one, and a unique chance.',
    ],
  ])('repairs %j', (before, after) => {
    expect(cleaned(before)).toBe(after)
  })
  it.each([
    'The Netherlands, the Gambia, the Kenya coach and the Kenya of the 1960s; the India-Pakistan border.',
    'French fries, french toast and turkish delight; polish the floor; he may march in china.',
    'A Human Rights Watch report; the Press Association; The Guardian says that The Hague is far.',
    'God knows that He is great.',
    'Peacebuilding and policymaking: their statebuilding, the moneylaundering, a videoconference of shipbuilders.',
    'A UN envoy, an MP, a one-off, a euro, an hour, a European, an 8-year-old, a uniform, an uninvited guest.',
    '#french @german_team le-monde-french-edition',
  ])('leaves %j', (text) => {
    expect(cleaned(text)).toBe(text)
  })
  it('asks about one people that a text writes small beside another', () => {
    const text = 'The Ukrainian army stopped the russian tanks, and called it russian madness.'
    expect(cleaned(text)).toBe(text)
    expect(waiting(text).map(([rule, tier]) => `${rule} ${tier}`)).toContain('lower-case-demonym suggest')
    expect(cleaned('The Ukrainian army met Russian and russian tanks.')).toContain('Russian and Russian')
  })

  it('only asks where a text writes all of them small', () => {
    const text = 'the ukrainian army met russian and german envoys on friday'
    expect(cleaned(text)).toBe(text)
    expect(waiting(text).every(([rule, tier]) => rule === 'lower-case-demonym' && tier === 'suggest')).toBe(
      true,
    )
    expect(waiting(text)).toHaveLength(4)
  })
  it('only asks about offices after a possessive', () => {
    expect(waiting('The government met. They presented it to their Government.')).toEqual([
      ['stray-capital', 'suggest', 'Government', 'government'],
    ])
    expect(waiting('They presented it to their Government.')).toEqual([])
  })
})

describe('what needs a reader', () => {
  it('flags a hole', () => {
    expect(waiting('According to the . The vote was fair.')).toEqual([
      ['hole', 'flag', 'to the .', undefined],
    ])
  })
  it('mends numbers by what they count', () => {
    expect(cleaned('Some 12.000 bottles left; rates rose 1.786%.')).toBe(
      'Some 12,000 bottles left; rates rose 1.786%.',
    )
    expect(cleaned('Some 12.000 workers left at 17 pm; 3.400.000 stayed.')).toBe(
      'Some 12,000 workers left at 5 pm; 3,400,000 stayed.',
    )
  })
  it('keeps English rules off foreign passages', () => {
    const text =
      'The report quotes him.\n\nLa cour d’appel a entendu les arguments que vous avez lus dans une lettre.'
    expect(cleaned(text)).toBe(text)
  })
})

describe('without a lexicon', () => {
  const blind = reader({})
  it('rules that need one are silent, the others work', () => {
    const text = 'It was soldaccording to the govern ment in the the hall.'
    expect(textOf(blind(text))).toBe('It was soldaccording to the govern ment in the hall.')
  })
})

describe('the lexicon', () => {
  it('expands affixes of both sides', () => {
    const aff =
      'PFX U Y 1\nPFX U 0 un .\nSFX D Y 2\nSFX D 0 d e\nSFX D y ied [^aeiou]y\nSFX N N 1\nSFX N 0 ness .\nONLYINCOMPOUND c'
    const words = expand(aff, '4\nlike/UD\ntidy/UDN\n1th/tc\nbit/c')
    expect([...words].sort()).toEqual([
      'like',
      'liked',
      'tidied',
      'tidy',
      'tidyness',
      'unlike',
      'unliked',
      'untidied',
      'untidy',
    ])
  })
  it('knows English and nothing of languages it has no words of', () => {
    const english = lexicon('en')!
    expect(['house', 'houses', 'running', 'unhappier'].filter((word) => !english.has(word))).toEqual([])
    expect(english.has('thehouse')).toBe(false)
    expect(english.frequency('the')).toBeGreaterThan(10_000)
    expect(english.frequency('thehouse')).toBe(0)
    expect(lexicon('xx')).toBeUndefined()
    expect(lexicon('constructor')).toBeUndefined()
  })
})

describe('properties', () => {
  const names = [
    'McDonald',
    'DiMaio',
    'Nizhny',
    'Okonedo',
    '@inthecity',
    '#frenchopen',
    'https://example.org/the-french-the',
  ]
  const piece = fc.constantFrom(
    ...names,
    'the',
    'the',
    'and',
    'of',
    'russian',
    'thehouse',
    'hou se',
    'w as',
    'a',
    'an',
    'hour',
    'apple',
    'Kenya',
    'was',
    'that',
    'He',
    'said',
    'Press',
    'release',
    '12.000',
    'people',
    'Monday',
    'monday',
    '. ',
    ', ',
    '“',
    '”',
    '\n\n',
    'é',
    '😀',
    '…',
  )
  it('is idempotent, undoes to the letter, keeps names and addresses', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), fc.constantFrom('en', 'fr', 'de'), (pieces, language) => {
        const text = pieces.join(' ')
        const file = read(text, language)
        const once = textOf(file)
        expect(undo({text: once, layers: file.data.layers!})).toBe(text)
        expect(cleaned(once, language)).toBe(once)
        for (const name of names) if (text.includes(name)) expect(once).toContain(name)
      }),
      {numRuns: 300, seed: 11},
    )
  })
})

describe('the built table of English words', () => {
  it('is the one that the dictionary and the frequency list give', () => {
    const built = readFileSync(new URL(`../dist/${ENGLISH_FILE}`, import.meta.url))
    expect(Buffer.compare(built, buildEnglish())).toBe(0)
  })
})
