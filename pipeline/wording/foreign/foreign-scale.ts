/** The rule for words of number and money that stay in another language behind a number. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import type {Closer} from '../../text/suspicion.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'

const many = (english: string, words: string): [string, string][] =>
  words.split(' ').map((word) => [word, english])

/** What other languages call thousands, millions and more, in the forms that stand behind a number. */
const scales: ReadonlyMap<string, string> = new Map([
  ...many('thousand', 'mil tys tis mila tisíc tisíce tysięcy tysiące tusen Tausend тыс тысяч тысячи тис'),
  ...many(
    'million',
    'mln millones milhões milhão milioni milione millionen Millionen miljoen miljoner milyon milion miliona miliony milionów milionů milioane милионов млн миллионов миллиона мільйонів',
  ),
  ...many(
    'billion',
    'bln mlrd mld mrd milliard milliards milliarden Milliarden miliardi miljard miljarder milyar miliard miliarda miliardy miliardów miliardů miliarde bilhões bilhão млрд миллиардов миллиарда мільярдів',
  ),
  ...many('trillion', 'tln trln trilhões трлн'),
])
/** Short forms that English papers write as well: translated only before what is counted. */
const shortened = new Set('mln bln tln mil mld'.split(' '))

/** Money in the letters of its country. */
const money: ReadonlyMap<string, string> = new Map([
  ...many('yuan', '元 人民币'),
  ...many('yen', '円'),
  ...many('won', '원'),
  ...many('rubles', 'руб рублей рубля'),
  ...many('hryvnias', 'грн гривень гривен'),
  ...many('tenge', 'тг тенге'),
  ...many('drams', 'դրամ'),
  ...many('lari', 'ლარი'),
])

const candidate = fact((word) => scales.has(word) || money.has(word))
const suspicious: Closer = ({store, words}, from, to) => candidate.next(store, words, from, to) !== -1

/** The number that such a word stands behind: with decimals, a range, or a scale of its own before money. */
const number =
  /(?:^|[\s(“"–-]|[€£]|R\$ ?)(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?) $|\d (?:thousand|million|billion|trillion) $/
/** The sign of money before the number: `AMD 1.5 bln`. */
const coded =
  /(?<!\p{L})(?:USD|EUR|GBP|CHF|RUB|RUR|UAH|BYN|PLN|CZK|HUF|RON|TRY|TL|GEL|AMD|AZN|KZT|KGS|UZS|TJS|TMT|MDL|IRR|CNY|RMB|JPY|KRW|INR|Rs\.?|AED|SAR|EGP|IQD) $/u
/** What is counted, behind. */
const thing =
  /^ (?:of )?(?:\p{L}+ )?(?:people|men|women|children|euro|yuan|yen|lira|liras|tenge|won|hryvnia|zloty|manat|lari|dram|som|soum|sum|somoni|leu|lei|koruna|forint|dinar|rial|toman|USD|EUR|GBP|CHF|RUB|UAH|BYN|PLN|CZK|HUF|RON|TRY|GEL|AMD|AZN|KZT|KGS|UZS|TJS|TMT|MDL|IRR|CNY|JPY|tons?|tonnes?|cubic|square|\p{Ll}{2,}[^s\P{Ll}]s)\b/u

export const foreignScale: Rule = {
  id: 'foreign-scale',
  finds:
    'a thousand, a million or a currency in another language behind a number: `839 mil homes`, `10 bln euros`',
  why: 'Engines pass over the abbreviation or the letters behind a number. Behind a number each of these words has one meaning; where English papers shorten so too (`5 mln`), it is written out only before the word for what is counted. Passages in another language stay whole.',
  tier: 'fix',
  languages: ['en'],
  suspects: {words: -1, gaps: 0, closer: suspicious},
  catches: [
    {
      before: 'About 839 mil homes lack water, and 1,5 mil people left.',
      after: 'About 839,000 homes lack water, and 1.5 thousand people left.',
    },
    {
      before: 'It is put at 10-12 bln dollars, the port at 3.5 mlrd euros and 5 millones of them.',
      after: 'It is put at 10-12 billion dollars, the port at 3.5 billion euros and 5 million of them.',
    },
    {
      before: 'The budget spent 2.3 billion 元 on houses and 500 руб. on paint.',
      after: 'The budget spent 2.3 billion yuan on houses and 500 rubles on paint.',
    },
    {
      before: 'The town was given 5 mln GEL, AMD 1.5 bln from a fund and 185 mln cubic meters of water.',
      after:
        'The town was given 5 million GEL, AMD 1.5 billion from a fund and 185 million cubic meters of water.',
    },
  ],
  leaves: [
    {text: 'It made 5 mln and lost 3 mln less (2.3 mln) than the 4 mln.', why: 'short English'},
    {text: 'They hung 6 mil plastic over it, worth $5 mil to us.', why: 'a measure, slang'},
    {text: 'The word 元 means money, and he is one in a milliard.', why: 'no number'},
    {text: 'Elle a coûté 5 millions, dont 3 milliards de dollars pour la ville.', why: 'French'},
  ],
  check(tree, file) {
    const table = wordTable(file)
    const {store, words, starts} = table
    for (const {node, text, start} of paragraphs(tree, file)) {
      const [from, to] = wordsIn(node, table)
      for (
        let at = candidate.next(store, words, from, to);
        at !== -1;
        at = candidate.next(store, words, at + 1, to)
      ) {
        const word = store.texts[words[at]!]!
        const index = starts[at]! - start
        const counted = number.exec(leftOf(text, index))
        if (!counted || !readsAs('en', text, index)) continue
        const behind = rightOf(text, index + word.length)
        const scale = scales.get(word)
        const figure = counted[1]
        if (scale === undefined) inPlace(index, word, behind, money.get(word)!)
        else if (
          figure !== undefined &&
          (!shortened.has(word) || thing.test(behind) || coded.test(leftOf(text, index - figure.length - 1)))
        ) {
          // `6 mil plastic`: what a thousand counts is a plural.
          if (word === 'mil' && !/^ (?:\p{Ll}+ )?(?:people|\p{Ll}{2,}s)\b/u.test(behind)) continue
          if (scale === 'thousand' && /^\d{1,3}$/.test(figure))
            put(index - 1, index + word.length, ',000', word)
          else {
            inPlace(index, word, behind, scale)
            const comma = /,\d{1,2}$/.exec(figure)
            if (comma) put(index - 1 - comma[0].length, index - comma[0].length, '.', word)
          }
        }
      }

      /** The word alone; the stop that shortens it goes with it, unless a sentence ends there. */
      function inPlace(index: number, word: string, behind: string, after: string): void {
        put(index, index + word.length + (/^\.(?: \p{Ll}|[,;)])/u.test(behind) ? 1 : 0), after, word)
      }
      function put(from: number, to: number, after: string, word: string): void {
        report(file, {
          start: start + from,
          end: start + to,
          after,
          message: `Unexpected \`${word}\` behind a number, expected English`,
        })
      }
    }
  },
}
