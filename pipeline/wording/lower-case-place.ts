/** The rule for names of cities without their capital. */
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {listSign} from '../signs.ts'
import {paragraphs} from '../tree.ts'
import {leftOf, readsAs, rightOf} from './surroundings.ts'

/** Cities whose names mean nothing else in small letters; `nice`, `reading`, `lima`, `split`, `bath`, `cork`, `mobile` and their like are missing. */
const cities = new Set(
  `kyiv kiev moscow london paris berlin madrid rome lisbon vienna brussels amsterdam copenhagen stockholm oslo helsinki
  warsaw prague budapest bucharest sofia belgrade zagreb sarajevo skopje tirana athens ankara istanbul tbilisi yerevan baku
  minsk vilnius tallinn chisinau kharkiv odesa odessa lviv donetsk luhansk mariupol kherson tehran baghdad damascus beirut
  jerusalem cairo tunis algiers tripoli khartoum nairobi lagos abuja kinshasa johannesburg beijing shanghai tokyo seoul
  pyongyang taipei hanoi bangkok jakarta delhi mumbai karachi islamabad kabul washington ottawa toronto montreal chicago
  havana caracas bogota quito santiago montevideo barcelona munich frankfurt hamburg milan naples turin venice geneva
  zurich strasbourg marseille edinburgh glasgow dublin manchester liverpool`.split(/\s+/),
)

/** A text that writes so many of them small does so on purpose. */
const HABIT = 3

export const lowerCasePlace: Rule = {
  id: 'lower-case-place',
  finds: 'the name of a city with a small letter behind a preposition of place',
  why: 'A name that the engine did not know passes for a word and keeps its small letter. Only cities whose name is nothing else are listed, and only behind `in`, `from`, `near` and the like; a text that writes them small all along does so on purpose (some Ukrainian outlets do for Moscow) and is only asked about. Addresses, handles, dishes and drinks are left alone.',
  tier: 'fix',
  languages: ['en'],
  suspects: listSign(cities),
  catches: [
    {
      before: 'The bus from kharkiv to Vienna stood near budapest.',
      after: 'The bus from Kharkiv to Vienna stood near Budapest.',
    },
  ],
  leaves: [
    {text: 'See example.com/from-kyiv, @in_paris and #london.'},
    {text: 'A recipe for plaster of paris and a moscow mule.', why: 'a thing'},
    {text: 'the train from london to paris by way of brussels was late', why: 'a text in small letters'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const found: {start: number; word: string}[] = []
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of paragraph.text.matchAll(
        /(?<=\b(?:[Ii]n|[Ff]rom|[Nn]ear|[Aa]round|[Oo]utside|[Aa]cross|[Tt]owards|[Ll]eft|[Rr]eached|[Tt]o|[Aa]t) )[a-z]{4,12}(?![\p{L}\p{N}_@/-]|\.[a-z]|['’][a-rt-z])/gu,
      )) {
        const word = match[0]
        if (!cities.has(word) || !readsAs('en', paragraph.text, match.index)) continue
        if (/^ (?:mule|style|broil|fog|blue)/.test(rightOf(paragraph.text, match.index + word.length)))
          continue
        if (/[#@/._]\S* $/.test(leftOf(paragraph.text, match.index))) continue
        found.push({start: paragraph.start + match.index, word})
      }
    }
    if (found.length === 0) return
    const small = !/\p{Lu}\p{Ll}/u.test(text)
    const times = new Map<string, number>()
    for (const {word} of found) times.set(word, (times.get(word) ?? 0) + 1)
    for (const {start, word} of found) {
      const after = word.charAt(0).toUpperCase() + word.slice(1)
      if (small) continue
      const habit = times.get(word)! >= HABIT && !text.includes(after)
      report(file, {
        start,
        end: start + word.length,
        after,
        message: `Unexpected small letter of \`${word}\`, expected \`${after}\``,
        ...(habit ? {tier: 'suggest' as const} : {}),
      })
    }
  },
}
