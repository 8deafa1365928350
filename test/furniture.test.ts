/** Furniture of sites that nobody has listed, in six languages: what goes, what is kept as metadata, what must stay. */
import {describe, expect, test} from 'vitest'
import {furniture} from '../pipeline/furniture/index.ts'
import {tokensOf} from '../pipeline/furniture/phrases/folded.ts'
import type {Category} from '../pipeline/furniture/phrases/tables.ts'
import {among, tables} from '../pipeline/furniture/phrases/tables.ts'
import {trieOf} from '../pipeline/furniture/phrases/trie.ts'
import type {Metadata} from '../pipeline/index.ts'
import {clean, undo} from '../pipeline/index.ts'
import {choice} from '../pipeline/languages/list.ts'
import {layout} from '../pipeline/layout/index.ts'

const only = [...layout, ...furniture].map((rule) => rule.id)

interface Prose {
  readonly first: string
  readonly last: string
}
/** Two paragraphs of an article in each language; furniture is put between and around them. */
const prose: Readonly<Record<string, Prose>> = {
  en: {
    first: 'The parliament in Lima passed the budget on Monday night after eleven hours of debate.',
    last: 'Teachers had asked for twice as much, and their union called the vote a scandal.',
  },
  fr: {
    first: 'Le parlement de Lima a adopté le budget dans la nuit de lundi après onze heures de débat.',
    last: 'Les enseignants avaient demandé le double, et leur syndicat parle de scandale.',
  },
  es: {
    first: 'El parlamento de Lima aprobó el presupuesto en la noche del lunes tras once horas de debate.',
    last: 'Los maestros habían pedido el doble y su sindicato calificó la votación de escándalo.',
  },
  de: {
    first: 'Das Parlament in Lima hat den Haushalt in der Nacht zum Dienstag nach elf Stunden verabschiedet.',
    last: 'Die Lehrer hatten das Doppelte verlangt, ihre Gewerkschaft spricht von einem Skandal.',
  },
  it: {
    first:
      'Il parlamento di Lima ha approvato il bilancio nella notte di lunedì dopo undici ore di dibattito.',
    last: 'Gli insegnanti avevano chiesto il doppio e il loro sindacato parla di scandalo.',
  },
  pt: {
    first: 'O parlamento de Lima aprovou o orçamento na noite de segunda-feira após onze horas de debate.',
    last: 'Os professores tinham pedido o dobro, e o sindicato chamou a votação de escândalo.',
  },
}

async function desk(text: string, language: string) {
  return clean(text, {only, language})
}

/** Furniture between two paragraphs leaves those two and nothing else. */
const between: readonly (readonly [language: string, furniture: string, metadata?: Partial<Metadata>])[] = [
  ['en', 'Read the decryption: Who pays for the schools of the Andes'],
  ['en', 'Our full coverage'],
  ['en', 'The editorial team recommends'],
  ['en', 'This content is for premium users'],
  ['en', 'Create a free account now to keep reading this story'],
  ['en', 'You can activate our notifications'],
  ['en', 'Get the best of the week in your mailbox'],
  ['en', 'If you want to know what the parliament decides, subscribe to our bulletin for free'],
  ['en', 'Listen to the podcast'],
  ['en', 'Tweet\nShare'],
  ['en', 'By clicking “I agree”, you consent to the use of cookies on your telephone.'],
  ['en', 'This map could not be displayed because you have rejected cookies.'],
  ['en', 'What a night in the chamber! pic.twitter.com/Ab12Cd34\n\n— Andes Live (@andeslive) May 2, 2022'],
  [
    'en',
    'Deputies in the old chamber - Rosa Quispe/EFE',
    {captions: ['Deputies in the old chamber'], credits: ['Rosa Quispe/EFE']},
  ],
  ['en', 'Deputies applaud, last Monday. / ROSA QUISPE', {captions: ['Deputies applaud, last Monday.']}],
  ['en', 'Deputies applaud. (Photo Rosa Quispe. AFP)', {captions: ['Deputies applaud.']}],
  ['en', 'The old chamber\nPhoto: Rosa Quispe/dpa', {captions: ['The old chamber']}],
  ['en', 'Illustrative image', {credits: ['Illustrative image']}],
  ['fr', 'Il vous reste 61 % de cet article à lire.'],
  ['fr', 'Voir aussi notre dossier'],
  ['es', 'Regístrate gratis para seguir leyendo'],
  ['de', 'Dieser Artikel ist nur für Abonnenten lesbar'],
  ['it', 'Iscriviti gratis per continuare la lettura'],
  ['pt', 'Este conteúdo é exclusivo para assinantes'],
  ['en', 'READ ALSO: Bolivia’s miners block the road to La Paz'],
  ['en', '• Read also: Chile votes on water rights'],
  ['en', 'Also read Article reserved for subscribers Chile votes on water rights'],
  ['en', 'See also:\n\nChile votes on the rights to its water'],
  ['en', 'On the same subject: Chile votes on water rights'],
  ['en', 'This article is for subscribers only'],
  ['en', 'You still have 73% of the article to read.'],
  ['en', 'Already a subscriber? Sign in'],
  ['en', 'If you want to support our journalism, subscribe.'],
  [
    'en',
    'The Andes Application\n\nEvery evening, find our selection of the ten stories of the day\n\nInstall the app',
  ],
  ['en', 'Sign up for our daily newsletter'],
  ['en', 'Join our WhatsApp channel and receive our alerts first'],
  ['en', 'ADVERTISEMENT'],
  ['en', 'Article continues below this ad'],
  ['en', 'Click to share on Facebook (Opens in new window)'],
  ['en', 'This website uses cookies to give you the best experience.'],
  ['en', 'Your browser does not support the video tag.'],
  ['en', '(Photo by Rosa Quispe/Getty Images)', {credits: ['(Photo by Rosa Quispe/Getty Images)']}],
  [
    'en',
    'Deputies applaud after the vote in Lima, on May 2. ROSA QUISPE / EFE',
    {captions: ['Deputies applaud after the vote in Lima, on May 2.']},
  ],
  [
    'en',
    'Deputies applaud after the vote in Lima. (ROSA QUISPE /)',
    {captions: ['Deputies applaud after the vote in Lima.']},
  ],
  [
    'en',
    'Deputies after the vote in Lima © Rosa Quispe / Reuters',
    {captions: ['Deputies after the vote in Lima']},
  ],
  [
    'en',
    'Deputies applaud in the old chamber in Lima, May 2. Deputies applaud in the old chamber of Lima, May 2. Rosa Quispe/AP',
    {captions: ['Deputies applaud in the old chamber of Lima, May 2.']},
  ],
  [
    'en',
    'Deputies after the vote in Lima on May 2, 2022 Deputies after the vote in Lima on May 2, 2022 ROSA QUISPE AFP',
    {credits: ['ROSA QUISPE AFP']},
  ],
  ['en', 'Read also (article for subscribers): Chile votes on water rights'],
  ['en', 'Newsletter\n\n“The Andes in a week”\n\nEvery week, the best of our articles\n\nSubscribe'],
  ['en', 'The Morning Brief\n\nFind the news of the day in our selection every morning\n\nDownload app'],
  ['en', 'Image caption: The old chamber in Lima', {captions: ['The old chamber in Lima']}],
  [
    'en',
    'This chart shows the share of schools in the budget. In blue, the primary schools. © Radio Andes.',
    {credits: ['© Radio Andes.']},
  ],
  ['en', '🔴 Vote in the chamber right now! pic.twitter.com/Ab12Cd34 — Andes Live (@andeslive) May 2, 2022'],
  ['en', 'See this post on Instagram'],
  ['fr', 'A LIRE AUSSI : Le Chili vote sur les droits de l’eau'],
  ['fr', 'Lire aussi Article réservé à nos abonnés Le Chili vote sur les droits de l’eau'],
  ['fr', 'Il vous reste 64.2% de cet article à lire. La suite est réservée aux abonnés.'],
  ['fr', 'La suite après la publicité'],
  ['fr', 'Inscrivez-vous à notre newsletter du matin'],
  ['fr', 'Des députés après le vote, à Lima, le 2 mai. ROSA QUISPE / AFP', {credits: ['ROSA QUISPE / AFP']}],
  ['fr', 'Crédit photo : Rosa Quispe / Sipa', {credits: ['Crédit photo : Rosa Quispe / Sipa']}],
  ['es', 'Lea también: Chile vota sobre los derechos del agua'],
  ['es', 'Te puede interesar: Chile vota sobre los derechos del agua'],
  ['es', 'Únete a nuestro canal de WhatsApp'],
  ['es', '(Puedes seguir leyendo tras la foto...)'],
  ['es', 'Este contenido es exclusivo para suscriptores'],
  ['de', 'Lesen Sie auch: Chile stimmt über das Recht auf Wasser ab'],
  ['de', 'Das könnte Sie auch interessieren: Chile stimmt über das Recht auf Wasser ab'],
  ['de', 'Nach der Anzeige weiterlesen'],
  ['de', 'Foto: Rosa Quispe/dpa', {credits: ['Foto: Rosa Quispe/dpa']}],
  ['it', 'Leggi anche: Il Cile vota sul diritto all’acqua'],
  ['it', 'Contenuto riservato agli abbonati'],
  ['it', 'Condividi su Facebook'],
  ['pt', 'LEIA MAIS: Chile vota sobre o direito à água'],
  ['pt', 'Subscreva a nossa newsletter'],
  ['pt', 'Continua após a publicidade'],
]

/** Furniture behind the article. */
const behind: readonly (readonly [language: string, furniture: string, metadata?: Partial<Metadata>])[] = [
  ['en', 'With AFP and Xinhua', {credits: ['With AFP and Xinhua']}],
  ['en', 'Source: agencies', {credits: ['Source: agencies']}],
  ['en', 'Andes Post with Reuters', {credits: ['Andes Post with Reuters']}],
  ['en', '(Reporting by Rosa Quispe; Editing by John Hale)'],
  ['en', 'If you want, I can also translate this report into Quechua or make it shorter for the radio.'],
  ['en', '[…]'],
  ['en', 'Read entire article'],
  ['en', 'Leave a Reply\n\nYour email address will not be published. Required fields are marked *'],
  ['en', 'Previous Article\n\nNext Article'],
  ['en', 'Share\n\nTweet\n\nWhatsApp'],
  ['en', '#lima #budget #teachers'],
  ['fr', 'Avec Reuters', {credits: ['Avec Reuters']}],
  ['fr', 'Temps de lecture : 3 min'],
  ['es', 'EFE rq/jh', {credits: ['EFE rq/jh']}],
  ['es', 'Con información de Reuters y AFP', {credits: ['Con información de Reuters y AFP']}],
  ['de', 'Mit Material von dpa', {credits: ['Mit Material von dpa']}],
  ['it', '© RIPRODUZIONE RISERVATA'],
  ['pt', 'Com informações da Reuters', {credits: ['Com informações da Reuters']}],
]

function expectMetadata(metadata: Metadata, expected: Partial<Metadata> | undefined): void {
  for (const [key, value] of Object.entries(expected ?? {})) {
    const got = metadata[key as keyof Metadata]
    if (Array.isArray(value)) expect(got).toEqual(expect.arrayContaining([...value]))
    else expect(got).toBe(value)
  }
}

describe('furniture between paragraphs', () => {
  for (const [language, piece, metadata] of between) {
    test(`${language}: ${piece}`, async () => {
      const {first, last} = prose[language]!
      const before = `${first}\n\n${piece}\n\n${last}`
      const cleaned = await desk(before, language)
      expect(cleaned.text).toBe(`${first}\n\n${last}`)
      expectMetadata(cleaned.metadata, metadata)
      expect(undo(cleaned)).toBe(before)
    })
  }
})

describe('furniture behind the article', () => {
  for (const [language, piece, metadata] of behind) {
    test(`${language}: ${piece}`, async () => {
      const {first, last} = prose[language]!
      const cleaned = await desk(`${first}\n${last}\n${piece}\n`, language)
      expect(cleaned.text).toBe(`${first}\n${last}\n`)
      expectMetadata(cleaned.metadata, metadata)
    })
  }
})

test('labels that stayed untranslated go too', async () => {
  const {first, last} = prose.en!
  for (const piece of [
    'Lesen Sie auch: Chile votes on water rights',
    'Compartir en WhatsApp',
    'Laisser un commentaire',
  ]) {
    expect((await desk(`${first}\n\n${piece}\n\n${last}`, 'en')).text, piece).toBe(`${first}\n\n${last}`)
  }
})

test('a translation notice goes and leaves the language it names', async () => {
  const {first, last} = prose.en!
  const cleaned = await desk(
    `This article was automatically translated from Spanish.\n\n${first}\n\n${last}`,
    'en',
  )
  expect(cleaned.text).toBe(`${first}\n\n${last}`)
  expect(cleaned.metadata.translatedFrom).toBe('es')
})

test('authors and times at the head become metadata', async () => {
  const {first, last} = prose.en!
  const cleaned = await desk(
    `Lima passes its budget\n\nBy Rosa Quispe\n\nUpdated: 3 May 2022, 10:15 am\n\n${first}\n\n${last}`,
    'en',
  )
  expect(cleaned.text).toBe(`Lima passes its budget\n\n${first}\n\n${last}`)
  expect(cleaned.metadata.authors).toEqual(['Rosa Quispe'])
  expect(cleaned.metadata.published).toBe('2022-05-03T10:15')
})

test('a link whose end is not certain is reported and stays', async () => {
  const text =
    'The vote was close. Read also: Chile votes on water rights After that, the speaker left. Nobody followed.'
  const cleaned = await desk(`${prose.en!.first}\n\n${text}`, 'en')
  expect(cleaned.text).toContain('Chile votes on water rights')
  expect(cleaned.findings.map((finding) => [finding.rule, finding.tier])).toEqual([['read-also', 'flag']])
})

/** Texts about what furniture is made of. */
const traps: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The newsletter has helped the paper sign up additional subscribers since March.'],
  ['en', 'I share this recognition with everybody who voted for the budget, she said.'],
  ['en', 'Regulators fined the shop because its cookies tracked visitors without consent.'],
  ['en', 'A Reuters / Ipsos poll published on Monday gave the president 38 percent.'],
  ['en', 'Three deputies told AFP that they would resign; AP and EFE quoted two more.'],
  ['en', 'Asked about love, the chatbot replied: “As an AI language model, I have no feelings.”'],
  ['en', 'The novel was translated from French by the poet’s daughter and sold well.'],
  ['en', 'This map shows how the city grew, the historian said, unrolling it on the table.'],
  ['en', 'Deputy Ana Ruiz (@anaruiz) wrote on Monday that the budget was “a joke”.'],
  ['en', 'The hashtag #budget was used 40,000 times on Monday night alone.'],
  ['en', '“The schools (…) will close,” he said, and added: “We have no money […] at all.”'],
  ['en', 'They met at the pub, followed the live count and left at ten.'],
  ['en', 'By Tuesday morning, the streets around the parliament were empty again.'],
  ['en', 'Download the form, sign it and bring it to the office, the ministry told parents.'],
  ['en', 'Image rights are the reason why the club lost its sponsor, according to the court.'],
  ['fr', 'Le journal a gagné des abonnés grâce à sa newsletter, selon son directeur.'],
  ['fr', 'Selon l’AFP, le texte : « une honte ! » a été adopté ; qui l’a lu ?'],
  ['es', 'La agencia EFE informó de que tres diputados dimitieron (AP citó a dos más).'],
  ['de', 'Die Anzeige bei der Polizei blieb ohne Folgen, wie die dpa am Montag meldete.'],
  ['it', 'Secondo l’ANSA, i commenti dei lettori sono stati chiusi per troppi insulti.'],
  ['pt', 'A publicidade caiu pela metade, segundo dados divulgados pela Lusa na segunda.'],
]

describe('texts about such things stay', () => {
  test.each(traps)('%s: %s', async (language, text) => {
    const {first, last} = prose[language]!
    const whole = `${first}\n\n${text}\n\n${last}`
    const cleaned = await desk(whole, language)
    expect(cleaned.text).toBe(whole)
    expect(cleaned.findings).toEqual([])
    expect((await desk(text, language)).text).toBe(text)
  })
})

test('subheadings stay between paragraphs', async () => {
  const {first, last} = prose.en!
  for (const heading of [
    'Calls for calm',
    'A night without sleep',
    'Comments',
    'Sports',
    '“False promises”',
    'Who pays?',
  ]) {
    const text = `${first}\n\n${heading}\n\n${last}`
    expect((await desk(text, 'en')).text).toBe(text)
  }
})

test('cleaning twice changes nothing more', async () => {
  for (const [language, piece] of [...between, ...behind]) {
    const {first, last} = prose[language]!
    const once = await desk(`${first}\n\n${piece}\n\n${last}\n\n${piece}`, language)
    const twice = await desk(once.text, language)
    expect(twice.text).toBe(once.text)
  }
})

describe('phrases of every language', () => {
  for (const [language, table] of Object.entries(tables)) {
    test(`${language}: each is found in its shortest and longest wordings, by its first words`, () => {
      const trie = trieOf(language)
      for (const [category, phrases] of Object.entries(table) as [Category, readonly string[]][]) {
        for (const phrase of phrases) {
          const wordings = [0, 1].map((end) =>
            phrase
              .replaceAll(
                new RegExp(choice.source, 'gu'),
                (_, ways: string) =>
                  ways
                    .split('|')
                    .sort((a, b) => a.length - b.length)
                    .at(-end)!,
              )
              .replaceAll('…', ' xyz ')
              .replaceAll('#', '7')
              .trim(),
          )
          for (const wording of wordings) {
            const tokens = tokensOf(wording, 0)
            expect(trie.whole(tokens, 0, tokens.length), `${phrase}: ${wording}`).toContain(category)
            expect(among(trie.opens(wording), category), `${phrase}: ${wording}`).toBe(true)
          }
        }
      }
    })
  }
})

test('a list at the end that the text speaks of stays, unless the page’s own words stand beside it', async () => {
  const text = [
    'Four films compete in Lima, among them The Harbour by Rosa Vega and The Long Night, which was shown in Quito.',
    'The prize is given on Friday, and the director expects a full hall and a long evening. Here are the nominees.',
    'The Harbour',
    'The Long Night',
    'A Winter in Cuzco',
  ].join('\n\n')
  const list = await desk(text, 'en')
  expect(list.text).toBe(text)
  expect(list.findings.map(({rule, tier}) => [rule, tier])).toContainEqual(['site-chrome', 'suggest'])
  const [first, second, ...items] = text.split('\n\n')
  const article = `${first}\n\n${second}`
  const tags = items.join('\n\n')
  expect((await desk(`${article}\n\n${tags}\n\nShare this article`, 'en')).text).toBe(article)
  // The break that stood between the two is a final one now.
  expect((await desk(`${article}\n\nShare this article\n\n${tags}`, 'en')).text).toBe(`${article}\n`)
})
