/** Names in running text: who is meant, what is written, and what is left alone. */
import {describe, expect, it} from 'vitest'
import {createDesk, createDocument, recipe, textOf, work} from '../pipeline/index.ts'
import type {Settings} from '../pipeline/index.ts'
import {parseAuthorityRows} from '../pipeline/names/authority.ts'

const settings: Settings = {language: 'en', only: ['name-variant']}

function rewrite(text: string, more: Settings = {}): string {
  return textOf(work(text, {...settings, ...more}))
}

describe('persons of the authority', () => {
  it.each([
    ['Belarusian President Alexandre Loukachenko met Vladimir Poutine. Loukachenko thanked him.', 'Belarusian President Alexander Lukashenko met Vladimir Putin. Lukashenko thanked him.'],
    ['Wolodymyr Selenskyj’s adviser spoke; Selenskyj listened.', 'Volodymyr Zelenskyy’s adviser spoke; Zelenskyy listened.'],
    ['Mikhaïl Saakachvili was moved; Saakachvili’s lawyers protested.', 'Mikheil Saakashvili was moved; Saakashvili’s lawyers protested.'],
    ['Evgueni Prigojine died. The son of Prigojine was seen.', 'Yevgeny Prigozhin died. The son of Prigozhin was seen.'],
    ['Mr Pachinian resigned.', 'Mr Pashinyan resigned.'],
  ])('writes %s', (before, after) => {
    expect(rewrite(before)).toBe(after)
  })
  it('keeps capitals, possessives, hyphens and plurals', () => {
    expect(rewrite('NIKOL PACHINIAN spoke. Pachinian’s pro-Pachinian friends, all Pachinians, cheered.')).toBe(
      'NIKOL PASHINYAN spoke. Pashinyan’s pro-Pashinyan friends, all Pashinyans, cheered.',
    )
  })
  it('writes father and son alike and keeps them two', () => {
    expect(rewrite('Heydar Aliev was followed by his son Ilham Aliev; Aliev was 80.')).toBe(
      'Heydar Aliyev was followed by his son Ilham Aliyev; Aliyev was 80.',
    )
  })
})

describe('persons whom no list knows', () => {
  it.each([
    ['Nikol Pachinian and the deputy Anahit Manassian left; Manassian said so.', 'Nikol Pashinyan and the deputy Anahit Manasyan left; Manasyan said so.'],
    ['Ilham Aliev met the expert Chahin Hajiev.', 'Ilham Aliyev met the expert Shahin Hajiyev.'],
  ])('writes %s', (before, after) => {
    expect(rewrite(before)).toBe(after)
  })
  it('only suggests where nothing else shows a foreign spelling', () => {
    const file = work('The deputy Anahit Manassian left.', settings)
    expect(textOf(file)).toBe('The deputy Anahit Manassian left.')
    expect(file.data.findings!.map((finding) => [finding.tier, finding.status, finding.after])).toEqual([
      ['suggest', 'waiting', 'Anahit Manasyan'],
    ])
  })
  it('takes another document of the dump as evidence', () => {
    const desk = createDesk(recipe, settings)
    const files = ['The deputy Anahit Manassian left.', 'Anahit Manasyan came back.'].map((text, index) => createDocument(text, {id: String(index)}, settings))
    for (const file of files) desk.read(file)
    const known = desk.learn(files.map((file) => [file.data.id!, desk.observe(file)] as const))
    for (const file of files) desk.settle(file, known)
    expect(files.map(textOf)).toEqual(['The deputy Anahit Manasyan left.', 'Anahit Manasyan came back.'])
    expect(desk.tables(known).names).toEqual([
      {
        canonical: 'Anahit Manasyan',
        language: 'en',
        kind: 'person',
        variants: [
          {form: 'Anahit Manassian', count: 1, documents: 1},
          {form: 'Anahit Manasyan', count: 1, documents: 1},
        ],
        decidedBy: 'romanisation',
        confidence: 0.9,
      },
    ])
  })
})

describe('what is left alone', () => {
  it.each([
    'Armen Sarkissian was president; Serzh Sargsyan had been before him, and Sarkissian knew it.',
    'Stepanyan left Stepanakert.',
    'Stepanakert (Armenian name) or Khankendi (Azerbaijani name) lies in the hills.',
    'Kim Jong Un and his sister Kim Yo Jong watched. Kim said nothing.',
    'Ra’anan Gissin, Brendan O’Neill and d’Artagnan rode down the Hauptstraße to Diyarbakır.',
    'The photographer Karen Minasyan works in Yerevan.',
    'The Lachin corridor was closed.',
    'They moved from Kyiv to Odesa; others write Kiev and Odessa.',
    'See https://example.org/Nikol-Pachinian and @Pachinian for more.',
    'Raffi Hovannisian and Robert Guédiguian were born abroad.',
  ])('%s', (text) => {
    const file = work(text, settings)
    expect(textOf(file)).toBe(text)
  })
  it('does not take another person’s surname for the anchor’s', () => {
    expect(rewrite('Nikol Pachinian met Anahit Manassian. KAREN MINASYAN took the picture.')).toBe(
      'Nikol Pashinyan met Anahit Manasyan. KAREN MINASYAN took the picture.',
    )
  })
})

describe('the user’s own names', () => {
  const {entries, problems} = parseAuthorityRows([
    ['canonical', 'kind', 'variants'],
    ['Kiev', 'place', 'Kyiv'],
    ['Nikol Pachinian', 'person', 'Nikol Pashinyan'],
  ])
  it('win over the authority, and say so', () => {
    expect(problems).toEqual([])
    const file = work('In Kyiv, Nikol Pashinyan met nobody. Pashinyan left.', {...settings, names: entries})
    expect(textOf(file)).toBe('In Kiev, Nikol Pachinian met nobody. Pachinian left.')
    expect(new Set(file.data.findings!.map((finding) => finding.decidedBy))).toEqual(new Set(['names']))
  })
})

describe('a table of names that a person changed', () => {
  it('wins over what the desk would write', () => {
    const desk = createDesk(recipe, settings)
    const file = createDocument('Nikol Pashinian spoke.', {id: 'a'}, settings)
    desk.read(file)
    const row = {language: 'en', kind: 'person', decidedBy: 'authority', confidence: 1, variants: [{form: 'Nikol Pashinian', count: 1, documents: 1}]} as const
    desk.settle(file, {'name-variant': {rows: [{...row, canonical: 'Nikol Paschinjan'}]}})
    expect(textOf(file)).toBe('Nikol Paschinjan spoke.')
  })
})
