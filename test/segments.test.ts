/** Sentences and words of long texts are the ones that `Intl.Segmenter` finds in the whole. */
import {describe, expect, it} from 'vitest'
import {segmentsOf} from '../pipeline/text/segments.ts'

const texts: [language: string, text: string][] = [
  ['ja', '会談は終わった。「今日は何も言わない」と大臣は語った。3.5％増えた。'],
  ['fa', 'او می‌خواهد برود. وزیر گفت: «امروز نه». آقای ۲٫۵ رفت؟ '],
  ['ar', 'وصل الوزير. قال: «لا شيء اليوم»؛ ثم غادر! '],
  ['zh', '没有句号的一行'],
]

describe('segments', () => {
  it.each(texts)('are those of the whole text (%s)', (language, unit) => {
    const text = unit.repeat(Math.ceil(30_000 / unit.length))
    for (const granularity of ['sentence', 'word'] as const) {
      const whole = new Intl.Segmenter(language, {granularity}).segment(text)
      const expected = Array.from(whole, ({index, segment}) => [index, segment])
      const found = Array.from(segmentsOf(text, language, granularity), ({index, segment}) => [
        index,
        segment,
      ])
      expect(found).toEqual(expected)
    }
  })
})
