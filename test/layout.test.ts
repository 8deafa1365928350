/** Layout: headers of crawlers, copies of headlines, blank runs, broken and glued lines. */
import {describe, expect, test} from 'vitest'
import {clean, undo} from '../pipeline/index.ts'
import {layout} from '../pipeline/layout/index.ts'
import {dateIn, unixTime} from '../pipeline/text/dates.ts'
import {passageSpan} from '../pipeline/text/passage.ts'

const only = layout.map((rule) => rule.id)
const desk = (text: string, language = 'en') => clean(text, {only, language})

const lead = 'The bridge over the Sava was closed to lorries on Thursday, the city of Zagreb said.'
const next = 'Engineers had found cracks in two of its pillars and asked for time to look at the rest.'

/** before, after, and what is known then. */
const repairs: readonly (readonly [name: string, before: string, after: string, published?: string])[] = [
  ['a labelled date', `date 2020-11 ${lead}\n\n${next}`, `${lead}\n\n${next}`, '2020-11'],
  ['a labelled date and a stamp', `date 2022-05-20 May 20 2022 10:24 ${lead}`, lead, '2022-05-20'],
  ['a Unix time in milliseconds', `1612137600000\n\n${lead}`, lead, '2021-02-01T00:00:00Z'],
  ['a stamp in ISO form', `2023-01-02T03:04:05+02:00 ${lead}`, lead, '2023-01-02T03:04:05+02:00'],
  ['a shell’s date', `Sat Sep 20 23:50:00 UTC 2025: ${lead}`, lead, '2025-09-20T23:50:00Z'],
  ['an address', `https://news.example.org/zagreb/bridge-123\n\n${lead}`, lead],
  ['an identifier', `9f86d081884c7d659a2feaa0c55ad015\n${lead}`, lead],
  [
    'a number before a repeated headline',
    `4711 Zagreb closes its oldest bridge to\n\nZagreb closes its oldest bridge to lorries\n\n${lead}`,
    `Zagreb closes its oldest bridge to lorries\n\n${lead}`,
  ],
  ['a tail', `${lead}\n\n${next}\n\nabc-hr-27`, `${lead}\n\n${next}`],
  [
    'the headline three times',
    `Zagreb closes its bridge | Sava Times\nZagreb closes its bridge\nZagreb closes its bridge\n\n${lead}`,
    `Zagreb closes its bridge\n\n${lead}`,
  ],
  [
    'a copy on the same line',
    `Zagreb closes its oldest bridge Zagreb closes its oldest bridge to lorries\n\n${lead}`,
    `Zagreb closes its oldest bridge to lorries\n\n${lead}`,
  ],
  ['blank lines', `\n\n${lead}\n \n\n\n${next}\n\n\n`, `${lead}\n\n${next}\n`],
  ['spaces', ` ${lead}  \n\n${next.replace('cracks in', 'cracks  in')}`, `${lead}\n\n${next}`],
  ['a paragraph twice', `${lead}\n\n${next}\n\n${lead}\n`, `${lead}\n\n${next}\n`],
  [
    'a semicolon',
    'The bridge is not only a road for the people of Zagreb;\n\nit is where they meet.',
    'The bridge is not only a road for the people of Zagreb; it is where they meet.',
  ],
  [
    'a hard wrap',
    'The bridge over the Sava was closed to lorries\non Thursday, the city of Zagreb said, because\nengineers had found cracks in two of its five\npillars and had asked for time to look at the\nrest of them before the winter begins and ice\nmakes it impossible.',
    'The bridge over the Sava was closed to lorries on Thursday, the city of Zagreb said, because engineers had found cracks in two of its five pillars and had asked for time to look at the rest of them before the winter begins and ice makes it impossible.',
  ],
  [
    'glued sentences',
    'The bridge is closed.Lorries take the road.',
    'The bridge is closed. Lorries take the road.',
  ],
  [
    'a glued quotation',
    'He called it “a shame.”Nobody answered.',
    'He called it “a shame.” Nobody answered.',
  ],
  [
    'a glued heading',
    'A bridge without lorriesThe cracks were found in May.',
    'A bridge without lorries\n\nThe cracks were found in May.',
  ],
]

describe('repairs', () => {
  for (const [name, before, after, published] of repairs) {
    test(name, async () => {
      const cleaned = await desk(before)
      expect(cleaned.text).toBe(after)
      if (published !== undefined) expect(cleaned.metadata.published).toBe(published)
      expect(undo(cleaned)).toBe(before)
      expect((await desk(cleaned.text)).text).toBe(after)
    })
  }
})

test('a text in one line, glued again and again, gets its paragraphs back', async () => {
  const sentences = [
    lead,
    next,
    'The mayor asked for patience and promised a ferry until spring.',
    'Nobody in the old town believes that there will be one before the summer, though.',
    'A new bridge would cost 40 million euros, as much as the city has for all its schools.',
  ]
  expect((await desk(sentences.join(''))).text).toBe(sentences.join('\n\n'))
})

const traps: readonly (readonly [name: string, text: string, language?: string])[] = [
  ['a number that begins a sentence', '219 people crossed the bridge on foot on Thursday morning.'],
  ['a year', '2023 Was the Year of the Bridge\n\nIt was closed twice.'],
  ['a chronicle', '1974-05-06 – Construction begins.\n\n1978-09-01 – The first lorry crosses.'],
  [
    'a lead that says the headline again',
    `Zagreb closes its bridge\n\nZagreb closes its bridge for lorries from Thursday on, the mayor said.`,
  ],
  ['two headlines', `Zagreb closes its bridge\n\nLorries must take the ring road\n\n${lead}`],
  ['names with a stop', 'He moved from Node.js to Booking.com and F.A.Z. and U.S. News.'],
  ['initials', 'The book is by J.K.Rowling and J.R.R.Tolkien.'],
  ['camel case', 'SoftBank and McDonald’s pay eBay, and BlogThis! is gone.'],
  ['verse', 'O Sava, wide and slow\nyou carry all our dreams\ninto the plain below\nbeneath the iron beams'],
  ['a refrain', 'We cross the river\n\nOne by one\n\nWe cross the river'],
  ['the times of a live blog', `${lead}\n\n16:25: The mayor arrives.\n\n16:40: The mayor leaves.`],
  ['a list', 'The city promised:\n\na ferry until spring;\n\na new bridge;\n\nlower fares.'],
  ['one line a paragraph', `${lead}\n${next}\nThe mayor asked for patience.`],
  ['French marks', 'Le pont est fermé : qui paiera ? « Personne ! » répond-il.', 'fr'],
  ['a German abbreviation', 'Das gilt z.B. Für Lastwagen ab 7,5 t.', 'de'],
]

describe('good text stays', () => {
  for (const [name, text, language] of traps) {
    test(name, async () => {
      expect((await desk(text, language)).text).toBe(text)
    })
  }
})

test('a headline that nothing is wrong with is read as the title', async () => {
  const title = async (text: string): Promise<string | undefined> => (await desk(text)).metadata.title
  expect(await title(`Zagreb closes its oldest bridge\n\n${lead}\n\n${next}`)).toBe(
    'Zagreb closes its oldest bridge',
  )
  expect(await title(`${lead}\n\n${next}`)).toBeUndefined()
  expect(await title('O Sava, wide and slow\nyou carry all our dreams\ninto the plain below')).toBeUndefined()
  expect(await title(`16:25 The bridge is closed\n\n${lead}`)).toBeUndefined()
  const given = await clean(`Zagreb closes its oldest bridge\n\n${lead}`, {
    only,
    metadata: {title: 'Bridge closed'},
  })
  expect(given.metadata.title).toBe('Bridge closed')
  expect(given.findings).toEqual([])
})

test('near-copies that differ in a number are reported only', async () => {
  const text =
    'The cracks in the bridge were 12 millimetres wide when they were found.\n\nThe cracks in the bridge were 14 millimetres wide when they were found.'
  const cleaned = await desk(text)
  expect(cleaned.text).toBe(text)
  expect(cleaned.findings.map((finding) => [finding.rule, finding.tier])).toEqual([
    ['repeated-paragraph', 'flag'],
  ])
})

test('dates are read as precisely as they are written', () => {
  expect(dateIn('Mon, 7 Jan 2019 20:32:44 +0100')).toBe('2019-01-07T20:32:44+01:00')
  expect(dateIn('15 de mayo de 2021')).toBe('2021-05-15')
  expect(dateIn('le 15 août 2021 à 23h35')).toBe('2021-08-15T23:35')
  expect(dateIn('June 28, 2017')).toBe('2017-06-28')
  expect(dateIn('31.12.2020')).toBe('2020-12-31')
  expect(dateIn('06/07/2020')).toBeUndefined()
  expect(dateIn('nothing of the kind')).toBeUndefined()
  expect(unixTime('1612137600')).toBe('2021-02-01T00:00:00Z')
  expect(unixTime('0000000001')).toBeUndefined()
})

test('taking a passage out leaves the larger gap and no edge', () => {
  const out = (text: string, word: string): string => {
    const at = text.indexOf(word)
    const [start, end] = passageSpan(text, at, at + word.length)
    return text.slice(0, start) + text.slice(end)
  }
  expect(out('a\n\nX\n\nb', 'X')).toBe('a\n\nb')
  expect(out('a\nX\n\nb', 'X')).toBe('a\n\nb')
  expect(out('a\nX\nb', 'X')).toBe('a\nb')
  expect(out('X\n\nb', 'X')).toBe('b')
  expect(out('a\n\nX\n', 'X')).toBe('a\n')
  expect(out('a\r\n\r\nX\r\n\r\nb', 'X')).toBe('a\r\n\r\nb')
})
