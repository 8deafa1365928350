/** Which language a document or a passage is in, and what the language stage flags. */
import {describe, expect, it} from 'vitest'
import type {Finding} from '../pipeline/index.ts'
import {createDesk, createDocument} from '../pipeline/index.ts'
import {detectLanguage, detectPassage, languageName} from '../pipeline/language/detect.ts'
import {language as rules} from '../pipeline/language/index.ts'
import {packFor, packs} from '../pipeline/languages/index.ts'

const texts: Record<string, string> = {
  en: 'The government said on Monday that it would raise the price of bread, and that the money would go to the schools.',
  fr: 'Le gouvernement a annoncé lundi qu’il allait augmenter le prix du pain et que l’argent irait aux écoles.',
  es: 'El Gobierno anunció el lunes que subirá el precio del pan y que el dinero será para las escuelas del país.',
  de: 'Die Regierung teilte am Montag mit, dass sie den Brotpreis erhöhen wird und das Geld an die Schulen geht.',
  it: 'Il governo ha annunciato lunedì che aumenterà il prezzo del pane e che i soldi andranno alle scuole del paese.',
  pt: 'O governo anunciou na segunda-feira que vai aumentar o preço do pão e que o dinheiro irá para as escolas.',
  nl: 'De regering zei maandag dat zij de prijs van het brood zal verhogen en dat het geld naar de scholen gaat.',
  pl: 'Rząd ogłosił w poniedziałek, że podniesie cenę chleba i że pieniądze zostaną przekazane szkołom w całym kraju.',
  ru: 'Правительство сообщило в понедельник, что поднимет цену на хлеб и что деньги пойдут школам по всей стране.',
  uk: 'Уряд повідомив у понеділок, що підвищить ціну на хліб і що гроші підуть школам по всій країні.',
  tr: 'Hükümet pazartesi günü ekmek fiyatını artıracağını ve bu paranın ülkedeki okullar için kullanılacağını söyledi.',
  ro: 'Guvernul a anunțat luni că va crește prețul pâinii și că banii vor merge la școlile din toată țara.',
  el: 'Η κυβέρνηση ανακοίνωσε τη Δευτέρα ότι θα αυξήσει την τιμή του ψωμιού για τα σχολεία.',
  ar: 'قالت الحكومة يوم الاثنين إنها سترفع سعر الخبز وإن الأموال ستذهب إلى المدارس في كل البلاد.',
  fa: 'دولت روز دوشنبه اعلام کرد که قیمت نان را افزایش خواهد داد و این پول به مدارس می‌رود.',
  he: 'הממשלה הודיעה ביום שני כי תעלה את מחיר הלחם וכי הכסף יועבר לבתי הספר.',
  zh: '政府星期一表示，将提高面包的价格，并将这笔钱用于全国的学校。',
  ja: '政府は月曜日、パンの価格を引き上げ、その資金を学校に充てると発表した。',
  ko: '정부는 월요일에 빵 가격을 올리고 그 돈을 학교에 쓰겠다고 밝혔다.',
  hy: 'Կառավարությունը երկուշաբթի հայտարարեց, որ կբարձրացնի հացի գինը դպրոցների համար։',
  ka: 'მთავრობამ ორშაბათს განაცხადა, რომ პურის ფასს გაზრდის და თანხა სკოლებს მოხმარდება.',
}

describe('detection', () => {
  for (const [code, text] of Object.entries(texts)) {
    it(`knows ${languageName(code)}`, () => {
      expect(detectLanguage(text)).toBe(code)
      expect(detectPassage(text)).toBe(code)
    })
  }

  it('says `und` of what is too short, no language, mixed, or none of ours', () => {
    expect(detectLanguage('')).toBe('und')
    expect(detectLanguage('OK')).toBe('und')
    expect(detectLanguage('12 / 34 – 56 % (7:8)')).toBe('und')
    expect(detectLanguage(`${texts.en} ${texts.fr} ${texts.en} ${texts.fr}`)).toBe('und')
    expect(
      detectLanguage(
        'A kormány hétfőn közölte, hogy emelni fogja a kenyér árát, és hogy ez a pénz az iskoláké lesz.',
      ),
    ).toBe('und')
    expect(
      detectLanguage(
        'O goberno anunciou o luns que vai subir o prezo do pan e que os cartos serán para as escolas, tamén na súa vila, onde non hai ningunha.',
      ),
    ).toBe('und')
    expect(
      detectLanguage(
        'Правителството съобщи в понеделник, че ще повиши цената на хляба и че парите са за училищата.',
      ),
    ).toBe('und')
  })

  it('tells the language of a few words where they are words of one, and of no name', () => {
    expect(detectLanguage('The Armyas reported that.')).toBe('en')
    expect(detectLanguage('Она сказала, что нет.')).toBe('ru')
    expect(detectLanguage('Հայաստան')).toBe('hy')
    expect(detectLanguage('대한민국')).toBe('ko')
    for (const name of ['Nikol Pashinyan', 'Ilham Əliyev', 'New York Times', 'Reuters / AP', 'Paris', '中国'])
      expect(detectLanguage(name)).toBe('und')
    expect(detectPassage('The Armyas rep.')).toBe('und')
  })

  it('answers only with a candidate', () => {
    expect(detectLanguage(texts.de!, ['en', 'fr'])).toBe('und')
    expect(detectLanguage(texts.de!, ['en', 'de'])).toBe('de')
  })

  it('is not led astray by a foreign header', () => {
    const header = 'Lire aussi Abonnez-vous à la lettre'
    expect(detectLanguage(`${header}\n\n${texts.en}\n\n${texts.en}`)).toBe('en')
  })
})

describe('a text of little but names', () => {
  it.each([
    'Recep Tayyip Erdoğan met Ursula von der Leyen in Brussels.',
    'Emmanuel Macron met Olaf Scholz in Paris.',
    'In Armenia, Gegham Stepanian, Artak Beglarjan and Vahan Hunanyan spoke to Davit Babayan.',
  ])('is English by its other words: %s', (text) => {
    expect(detectLanguage(text)).toBe('en')
  })
  it.each([
    'Giorgia Meloni a Roma con Emmanuel Macron.',
    'Karin Visser en Mark Rutte zijn in Den Haag.',
    'Emmanuel Macron rencontre Olaf Scholz à Paris.',
    'Lula da Silva e Marcelo Rebelo de Sousa em Lisboa.',
  ])('is none where they are others: %s', (text) => {
    expect(detectLanguage(text)).not.toBe('en')
  })
})

describe('packs', () => {
  for (const pack of Object.values(packs)) {
    it(`of ${pack.name} are complete and without repeats`, () => {
      expect(packFor(pack.code)).toBe(pack)
      expect(pack.words.weekdays.length).toBeGreaterThanOrEqual(7)
      expect(pack.words.months.length).toBeGreaterThanOrEqual(12)
      expect(pack.words.stopWords.length).toBeGreaterThanOrEqual(25)
      expect(pack.typography.quotes.length).toBeGreaterThan(0)
    })
  }

  it('has no pack of an unknown language, nor of a property of objects', () => {
    expect(packFor('xx')).toBeUndefined()
    expect(packFor('constructor')).toBeUndefined()
  })
})

describe('untranslated text', () => {
  const desk = createDesk({stages: [{name: 'language', rules}], dump: []}, {})
  const found = (text: string, language = 'en'): Finding[] => {
    const file = createDocument(text, {language}, {})
    desk.read(file)
    return file.data.findings!
  }

  for (const code of ['fr', 'es', 'de', 'it', 'pt', 'ru', 'uk', 'tr', 'pl', 'ar', 'zh']) {
    it(`flags a paragraph of ${languageName(code)} in English`, () => {
      const [finding, ...more] = found(`${texts.en}\n\n${texts[code]}\n\n${texts.en}`)
      expect(finding?.before).toBe(texts[code])
      expect(finding?.message).toContain(languageName(code))
      expect(more).toEqual([])
    })
  }

  it('flags English in French', () => {
    expect(found(`${texts.fr}\n\n${texts.en}`, 'fr').map((finding) => finding.before)).toEqual([texts.en])
  })

  it('finds the sentence inside a paragraph', () => {
    const text = `${texts.en} ${texts.es} Nobody else spoke.`
    expect(found(text).map((finding) => finding.before)).toEqual([texts.es])
  })

  it('leaves quotes, names, titles and glosses', () => {
    for (const text of [
      `She said in German: „${texts.de}“ and left the room.`,
      'The film “La vita che verrà e che non è ancora stata” opens in May.',
      'María de los Ángeles Ruiz, João dos Santos, Jean de la Fontaine, Otto von der Heide and Luca della Valle signed.',
      'The paper (in Ukrainian: «Голос народу») closed; so did Le Canard enchaîné.',
      'Coq au vin, fait accompli, vis-à-vis, schadenfreude and dolce far niente are English by now.',
    ]) {
      expect(found(text)).toEqual([])
    }
  })

  it('flags a word in another script', () => {
    expect(found('The club supports sports 事业 at home.').map((finding) => finding.before)).toEqual(['事业'])
  })
})
