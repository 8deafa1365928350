/** The repair stage: what it must put right, and the texts of many scripts that it must not touch. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Document} from '../pipeline/index.ts'
import {createDesk, createDocument, textOf, undo} from '../pipeline/index.ts'
import {windows1252High} from '../pipeline/repair/characters.ts'
import {repair} from '../pipeline/repair/index.ts'

const desk = createDesk({stages: [{name: 'repair', rules: repair}], dump: []}, {})

function repaired(text: string, language = 'en'): Document {
  const file = createDocument(text, {language}, {})
  desk.read(file)
  return file
}

const clean = (text: string, language?: string) => textOf(repaired(text, language))

/** Bytes read as windows-1252, holes as controls. */
function western(bytes: Iterable<number>): string {
  return [...bytes]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? windows1252High[byte - 0x80]! : String.fromCharCode(byte)))
    .join('')
}

const utf8 = new TextEncoder()

/** Good text in ten scripts, with what is easily mistaken for damage. */
const scripts: Record<string, string> = {
  en: 'The “big” café’s naïve owner paid £20 – or 5 % – at −5 °C… AT&T said so [sic].',
  fr: 'L’été dernier : « Où est-il ? » — 10\u202f000 € au n°\u00a03, SŒUR, ÊTRE, GRÂCE À',
  pt: 'SÃO PAULO: A IRMÃ NÃO VÊ “MANHÔ; ação, maçã, à noite, Ângela.',
  vi: 'Tôi là người Việt Nam; Đà Nẵng, Huế, Ấn Độ, Ưu tiên.',
  ru: 'Рёв мотора: «Сёстры» и М.\u00a0Рылеев… № 5 — в Санкт-Петербурге.',
  uk: 'У Рівному, Сєвєродонецьку та Кам’янці: «Рідні, ґанок, їжак».',
  el: 'Η «Ελλάδα» είπε: «Όχι» στις 28 Οκτωβρίου.',
  ar: 'قال \u200fBBC\u200f إنّ «الأمر» انتهى، والسلام.',
  fa: 'او می‌خواهد به خانه برود؛ کتاب‌ها را نیاورد.',
  he: 'הוא אמר: "שלום" ‎(BBC)‎ והלך.',
  hi: 'क्‍ष, श्री और ज्ञान — “हिन्दी” में।',
  zh: '使用iPhone手机，“北京”市《人民日报》报道。',
  ja: '東京で「会議」が　開かれ、ＮＨＫが伝えた。',
  ko: 'NATO는 “회의”를 열었다고 BBC가 전했다.',
  th: 'ภาษา\u200bไทย ไม่มี\u200bวรรค',
  hy: 'Նա ասաց՝ «Այո՛», և գնաց։',
  ka: 'მან თქვა: „დიახ“ და წავიდა.',
  az: 'Şəhərdə çox şey dəyişdi, “İnşallah” dedi.',
  tr: 'İSTANBUL’A gitti: “Çok güzel!” dedi, ığdır.',
  pl: 'Żółć, Łódź i „źdźbło” – 5 zł.',
  ro: 'ÎNCĂ „da”, ÂNCĂ, Ștefan și țară.',
  de: 'Die „Straße“ in Köln, ÄRGER, Ö1, ÜBER, Maß.',
}

describe('good text', () => {
  for (const [language, text] of Object.entries(scripts)) {
    it(`is left alone: ${language}`, () => {
      const file = repaired(text, language)
      expect(file.data.findings!.map((finding) => finding.message)).toEqual([])
      expect(textOf(file)).toBe(text)
    })
  }

  it('keeps emoji whole', () => {
    const text = 'Family 👨‍👩‍👧‍👦, heart ❤️, keycap 1️⃣, flag 🇫🇷, thumbs 👍🏽, England 🏴󠁧󠁢󠁥󠁮󠁧󠁿.'
    expect(clean(text)).toBe(text)
  })

  it('has nothing to repair in plain ASCII prose', () => {
    const letters = 'abcdefghij klmnop qrstu vwxyz ABC XYZ .,;:!?\'"()-0123456789\n'
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...letters)}), (text) => {
        expect(clean(text)).toBe(text)
      }),
    )
  })
})

describe('any text', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      ...'aé ÃÂâ€™“”\u00a0\u200b\ufeff\u00ad\r\n\0<p>&amp;lt;[ad_1]РџС‚еаlЯ日本한ไทยשלןم\u200f\ufe0f❤👨\u200d\u0301\ud83d`{}=;'.split(
        '',
      ),
    ),
    maxLength: 60,
  })

  it('comes back by undo', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({unit: 'binary'})), (text) => {
        const file = repaired(text)
        expect(undo({text: textOf(file), layers: file.data.layers!})).toBe(text)
      }),
    )
  })

  it('is settled after one go', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const file = repaired(text)
        if (!file.data.unsettled) expect(clean(textOf(file))).toBe(textOf(file))
      }),
    )
  })
})

describe('mojibake', () => {
  const samples: Record<string, string> = {
    fr: 'L’été dernier, le député a protesté : « C’est assez ! » à Orléans.',
    es: 'El señor Muñoz dijo: «¿Cómo está?» en Córdoba, según él.',
    de: 'Die Männer hörten „schöne“ Grüße aus Österreich.',
    tr: 'Başbakan, İzmir’de çığ düştüğünü söyledi.',
    ru: 'Президент сказал, что «всё будет хорошо», и уехал в Киев.',
    uk: 'Президент сказав, що «усе буде добре», і поїхав до Львова.',
    hy: 'Նախագահը հայտարարեց, որ ամեն ինչ լավ է լինելու։',
    ar: 'قال الرئيس إن كل شيء سيكون على ما يرام.',
    ja: '大統領は「すべてうまくいく」と述べた。',
  }

  for (const [language, text] of Object.entries(samples)) {
    it(`comes back from windows-1252: ${language}`, () => {
      expect(clean(western(utf8.encode(text)), language)).toBe(
        language === 'fr' ? text : text.replaceAll('\u00a0', ' '),
      )
    })
  }

  for (const language of ['ru', 'uk']) {
    it(`comes back from windows-1251, once and twice over: ${language}`, () => {
      const once = new TextDecoder('windows-1251').decode(utf8.encode(samples[language]!))
      const twice = new TextDecoder('windows-1251').decode(utf8.encode(once))
      expect(clean(once, language)).toBe(samples[language])
      expect(clean(twice, language)).toBe(samples[language])
    })
  }

  for (const language of ['fr', 'de', 'es']) {
    it(`comes back from two layers: ${language}`, () => {
      const once = western(utf8.encode(samples[language]!))
      expect(clean(western(utf8.encode(once)), language)).toBe(samples[language])
    })
  }

  it('mends only the damaged part', () => {
    expect(clean('Real café, broken caf\u00c3\u00a9.')).toBe('Real café, broken café.')
  })

  it('restores a closing quote whose last byte was dropped', () => {
    expect(clean('He called it \u00e2\u20ac\u0153peace\u00e2\u20ac today.')).toBe(
      'He called it “peace” today.',
    )
  })

  it('refuses weak evidence', () => {
    for (const text of ['CAFÉ” and É™', 'Ã”', 'né… à »', 'Â« Ça »', 'Рі', 'A â and an Ã.']) {
      expect(clean(text, 'und')).toBe(text)
    }
  })
})

describe('markup', () => {
  it('parts blocks by the line breaks that the text uses', () => {
    expect(clean('One.</p><p>Two.\nThree.')).toBe('One.\nTwo.\nThree.')
    expect(clean('One.</p><p>Two.\n\nThree.')).toBe('One.\n\nTwo.\n\nThree.')
  })

  it('decodes first, then takes the tags', () => {
    expect(clean('The &lt;b&gt;mayor&lt;/b&gt; left.')).toBe('The mayor left.')
  })

  it('leaves prose about code alone', () => {
    const text = 'Type `<b>&amp;</b>` and press return; the function (a small one) returns x < y && y > z.'
    expect(clean(text)).toBe(text)
  })

  it('removes the page’s own script as a passage', () => {
    const file = repaired(
      'The vote was close.\n\ngoogletag.cmd.push(function() { googletag.display("ad"); });\n\nIt passed.',
    )
    expect(textOf(file)).toBe('The vote was close.\n\nIt passed.')
    expect(file.data.findings!.some((finding) => finding.removes)).toBe(true)
  })
})

describe('languages', () => {
  it('French keeps its no-break spaces, English has none', () => {
    const text = 'Oui\u00a0! Non\u00a0: «\u00a0peut-être\u00a0»'
    expect(clean(text, 'fr')).toBe(text)
    expect(clean('Yes\u00a0and\u00a0no.')).toBe('Yes and no.')
    expect(clean('Yes\u00a0and\u00a0no.', 'und')).toBe('Yes\u00a0and\u00a0no.')
  })

  it('letters of the wrong alphabet go by the word’s own letters', () => {
    expect(clean('Vоlodymyr and Оdesа')).toBe('Volodymyr and Odesa')
    expect(clean('Прeзидент', 'ru')).toBe('Президент')
    const flagged = repaired('Franకois left.')
    expect(textOf(flagged)).toBe('Franకois left.')
    expect(flagged.data.findings!.map((finding) => finding.rule)).toEqual(['wrong-alphabet'])
  })
})
