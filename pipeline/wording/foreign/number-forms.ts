/** Numbers and times that are known by their own shape and the words beside them, and what English writes. */
import type {Tier} from '../../rule.ts'
import {mayHoldVerb} from '../../text/english.ts'
import {leftOf} from '../../text/surroundings.ts'
import {isCounted, units} from './counted-nouns.ts'

/** What stands in the place of a match, or of a part of it. */
export interface Change {
  readonly after: string
  readonly message: string
  /** Offsets in the match; all of it without them. */
  readonly from?: number
  readonly to?: number
  readonly tier?: Tier
}

export interface NumberForm {
  readonly pattern: RegExp
  /** A cheap look: the patterns look behind at every place. */
  readonly maybe: RegExp
  /** Whether the words around have to be English: the residue of another language keeps its numbers. */
  readonly inEnglish: boolean
  /** What is to change in a paragraph’s text; nothing where the number is right. */
  change(match: RegExpExecArray, text: string): Change | undefined
}

/** Thousands do not stand behind these: a number of its own, a date, a name that a number belongs to. */
export const numbered =
  /\d[.,:]? ?$|[.,:]$|[/€$£-] ?$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|No\.?|Article|Flight|Boeing|Airbus|Route|aged|age|page|number|(?!(?:Some|About|Nearly|Almost|Around|Over|Only|Barely|Of|At|The|Than|Another|And|But|Approximately|Between|From|By|To|With|In|For|After|Before|Up)\b)\p{Lu}\p{L}{0,30}) $/u

const torn = (match: RegExpExecArray, mark: string): Change => ({
  after: `${match[1]}${mark}${match[2]}`,
  to: match[1]!.length + 2 + match[2]!.length,
  message: `Unexpected end of a sentence in \`${match[1]}. ${match[2]}\`, expected \`${match[1]}${mark}${match[2]}\``,
})
/** A list, or a sentence that ends in a number. */
const begins = (text: string, index: number): boolean => /^\s*$/.test(leftOf(text, index))

export const numberForms: readonly NumberForm[] = [
  // A stop that took the number for the end of a sentence: `120. 000 inhabitants`.
  {
    pattern:
      /(?<![\p{L}\d.,/:€$£-])(\d{1,3})\. (\d{3})(?= (?:(?:injured|wounded|dead|new|armed|young|foreign|local|other|more|civilian) )?(\p{Ll}{3,}|km[2²]?)\b)/gu,
    maybe: /\d\. \d\d\d /,
    inEnglish: true,
    change(match, text) {
      const left = leftOf(text, match.index)
      if (left === '' || !(isCounted(match[3]!) || units.has(match[3]!))) return undefined
      // `…, 100. 617 people have fled`: three digits behind a comma are no age.
      const apart = /\p{L}, $/u.test(left) && match[1]!.length === 3
      if (!apart && numbered.test(left)) return undefined
      // No number begins with a nought, and no sentence ends before it had a verb.
      const clause = /[^.!?:;”"]*$/.exec(left)![0]
      if (!match[2]!.startsWith('0') && !apart && (!/\p{L}/u.test(clause) || mayHoldVerb(clause)))
        return undefined
      return torn(match, ',')
    },
  },
  // No number begins with three noughts, and none that a preposition leads to ends there: `18. 000”`, `by 12. 3 percent`.
  {
    pattern: /(?<![\p{L}\d.,/:€$£-])(\d{1,3})\. (000)(?![\d\p{L}])/gu,
    maybe: /\d\. 000/,
    inEnglish: true,
    change: (match, text) => (begins(text, match.index) ? undefined : torn(match, ',')),
  },
  {
    pattern:
      /(?<=\b(?:by|to|of|or|than|about|around|nearly|at|from|be|reach|reached|and) )(\d{1,3})\. (\d{1,2})(?= ?(?:%|per ?cent\b|million\b|billion\b))/gu,
    maybe: /\d\. \d/,
    inEnglish: true,
    change: (match, text) => (begins(text, match.index) ? undefined : torn(match, '.')),
  },
  {
    pattern:
      /(?<=\b(?:to|of|than|about|around|nearly|over|some|least) )(\d{1,3})\. (\d{3})(?= (?:dead|injured|wounded|killed|people|men|women|children|soldiers|refugees|inhabitants|victims|euros|dollars)\b)/gu,
    maybe: /\d\. \d\d\d /,
    inEnglish: true,
    change: (match, text) => (begins(text, match.index) ? undefined : torn(match, ',')),
  },
  // `2 .5 million`, `1 ,000 people`
  {
    pattern:
      /(?<=\d) (?=(?:[.,]\d{1,2}(?:%| (?:million|billion|trillion|per ?cent|percent|%))|,\d{3}(?:,\d{3})*(?![\d.,])))(?<!\d[.,]\d* )/g,
    maybe: /\d [.,]\d/,
    inEnglish: false,
    change: () => ({after: '', message: 'Unexpected space before the mark inside a number, expected none'}),
  },
  // `1 270,38 meters`, `1,270,38`: a space or comma for the thousands, a comma for the decimals.
  {
    pattern: /(?<![\d.,:]|\d )(\d{1,3}(?:[ ,]\d{3})+),(\d{1,2})(?![\d\p{L}]|[.,]\d|, \d)/gu,
    maybe: /\d[ ,]\d{3},\d/,
    inEnglish: true,
    change(match, text) {
      if (numbered.test(leftOf(text, match.index))) return undefined
      const after = `${match[1]!.replaceAll(' ', ',')}.${match[2]}`
      return {after, message: `Unexpected marks in \`${match[0]}\`, expected \`${after}\``}
    },
  },
  // A comma before one or two digits, and what makes them a share or a large sum: no thousands look like that.
  {
    pattern:
      /(?<![\d.,/:-])(\d{1,3}),(\d{1,2})(?=\s?(?:%|°[CF]?(?![\p{L}\d]))|\s(?:per ?cent|percentage points?|thousand|million|billion|trillion|euros?|dollars?|pounds|drams|francs|roubles|rubles|liras?|km2?|ha|kilometres?|kilometers?|metres?|meters?|kg|kilos?|kilograms?|grams?|g|lit(?:re|er)s?|milligrams?|tonnes?|tons?|quintals?|hectares?|acres?|degrees|years?|months?|hours?|minutes?|seconds?|points?|times|hryvnias?|tenge|zlotys?|lei|lari|manats?|leva|dirhams?|riyals?|rials?|dinars?|yuan|yen|won|rupees|MW|GW|kW|MWh|GWh|TWh|kWh|mm|cm|centimetres?|centimeters?|mph|mln|bln|bn)\b)/gu,
    maybe: /\d,\d\d?[\s%°]/,
    inEnglish: true,
    change: ([, whole, decimals]) => ({
      from: whole!.length,
      to: whole!.length + 1,
      after: '.',
      message: `Unexpected comma in \`${whole},${decimals}\`, expected a point`,
    }),
  },
  // `8,0–8,5%`: the first of two, whose second is followed by what it counts.
  {
    pattern:
      /(?<![\d.,/:-])(\d{1,3}),(\d{1,2})(?= ?[–—-] ?\d{1,3}[.,]\d{1,2}(?:\s?%|\s(?:per ?cent|thousand|million|billion|trillion|euros|dollars|km|kilomet(?:re|er)s|met(?:re|er)s|tonnes|tons|hectares|degrees|points|times)\b))/gu,
    maybe: /\d,\d\d? ?[–—-] ?\d/,
    inEnglish: true,
    change: ([, whole, decimals]) => ({
      from: whole!.length,
      to: whole!.length + 1,
      after: '.',
      message: `Unexpected comma in \`${whole},${decimals}\`, expected a point`,
    }),
  },
  // `1/75 million barrels`: Persian sets a stroke before its decimals. What is a fraction is less than one, and simple.
  {
    pattern:
      /(?<![\d.,/:-])(\d{1,3})\/(\d{1,2})(?=(?: ?%| (?:million|billion|trillion|per ?cent|percentage points?)\b)(?! (?:years?|days?)\b))/gu,
    maybe: /\d\/\d\d?[ %]/,
    inEnglish: true,
    change: ([whole, before, behind]) =>
      behind === '0' || behind === '00' || (behind!.length === 1 && Number(before) < Number(behind))
        ? undefined
        : {
            after: `${before}.${behind}`,
            message: `Unexpected stroke in \`${whole}\`, expected a point`,
          },
  },
  // `fell by 2.9%to 2,654 points`
  {
    pattern:
      /(?<=\d%)(?=(?:of|to|in|and|by|for|on|from|at|than|more|less|compared|since|with|while|which|who|against|was|were|is|are|among|between|during|over|up|down|as|or|but)\b)/gu,
    maybe: /\d%\p{Ll}/u,
    inEnglish: true,
    change: () => ({after: ' ', message: 'Unexpected word glued to the per cent sign, expected a space'}),
  },
  // `open to 23”%.`: the sign is part of what is quoted.
  {
    pattern: /(?<=\d)(["”»])%(?![\p{L}\d])/gu,
    maybe: /\d["”»]%/,
    inEnglish: false,
    change: ([whole, mark]) => ({
      after: `%${mark}`,
      message: `Unexpected closing mark in \`${whole}\` before the per cent sign, expected it behind`,
    }),
  },
  // `at 7:40 p.m. in the evening`: said twice.
  {
    pattern:
      /(?<=\d ?(?:(a)|p)\.?m\.?),? (?:in the (?:(morning)|afternoon|evening)|at (?:noon|night))(?! (?:of|before|after|following)\b)(\.(?=\s|$))?(?![\p{L}-])/gu,
    maybe: /m\.?,? (?:in the|at n)/,
    inEnglish: true,
    change({0: whole, 1: early, 2: morning, 3: end, index}, text) {
      if ((early === undefined) !== (morning === undefined) || /[“"][^”"]*$/.test(leftOf(text, index)))
        return undefined
      return {
        // The stop of the sentence, where the time has none.
        after: end !== undefined && text[index - 1] !== '.' ? '.' : '',
        message: `Unexpected \`${whole.trim()}\` behind a clock time that says so, expected the time alone`,
      }
    },
  },
  // `$ 14 billion`
  {
    pattern: /(?<=(?:^|[\s(“"])\$) (?=\d)/gu,
    maybe: /\$ \d/,
    inEnglish: false,
    change: () => ({after: '', message: 'Unexpected space behind the sign of the dollar, expected none'}),
  },
  // `45$ a barrel`
  {
    pattern: /(?<![\p{L}\d.,/:$-])(\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?)\$(?=[\s.,;)]|$)/gu,
    maybe: /\d\$/,
    inEnglish: false,
    change: ([, number]) => ({
      after: `$${number}`,
      message: `Unexpected sign of the dollar behind its number, expected \`$${number}\``,
    }),
  },
  // `$700 million $`: the sign of the source stays behind the number.
  {
    pattern: /([$€£])( ?\d[\d.,]*(?: (?:thousand|million|billion|trillion))?) ?\1(?![\p{L}\d])/gu,
    maybe: /[$€£] ?\d[^$€£]{0,24}[$€£]/,
    inEnglish: false,
    change: ([whole, sign, number]) => ({
      from: 1 + number!.length,
      after: '',
      message: `Unexpected second \`${sign}\` in \`${whole}\`, expected one`,
    }),
  },
  // Thousands with a point behind a sign of money, which has no tenths of a penny.
  {
    pattern: /(?<=(?:^|[\s(“"])(?:R\$|[€$£]) ?)(\d{1,3}(?:\.\d{3})*\.000)(?![\d.,]\d|\d)/gu,
    maybe: /[€$£] ?\d{1,3}\.\d{3}/,
    inEnglish: false,
    change([number]) {
      const after = number.replaceAll('.', ',')
      return {after, message: `Unexpected points in \`${number}\`, expected \`${after}\``}
    },
  },
  // `1.2 billions dollars`: behind a number, before what it counts, the word has no plural.
  {
    pattern:
      /(million|billion|trillion)s(?<=\d \p{L}{7,8}s)(?= (?:(?:US|euro|American|Canadian) )?(?:dollars|euros|pounds|roubles|rubles|yen|francs|people|inhabitants|men|women|children|voters|refugees|barrels|tons|tonnes|tourists|users|viewers)\b)/gu,
    maybe: /illions /,
    inEnglish: false,
    change: ([, word]) => ({
      from: word!.length,
      after: '',
      message: `Unexpected plural \`${word}s\` behind a number, expected \`${word}\``,
    }),
  },
  // The hour as French writes it: `at 22h30`, `at 8h`.
  {
    pattern:
      /(?<=\b(?:[Aa]t|around|until|till|from|before|after|since|between|by|towards|and|to) |^)([01]?\d|2[0-3])h(?:([0-5]\d)|(?<=\b(?:[Aa]t|around|until|towards) \d{1,2}h)(?!\d| of\b| [0-5]\d\b))(?![\p{L}\d'’"]| ?[ap]\.m\.)/gu,
    maybe: /\dh/,
    inEnglish: true,
    change([whole, hour, minute = '00']) {
      const after = `${hour}:${minute}`
      return {after, message: `Unexpected French hour \`${whole}\`, expected \`${after}\``}
    },
  },
  // `5h20 p.m.`, `6h p.m.`
  {
    pattern: /(?<![\d:.])(0?[1-9]|1[0-2])h([0-5]\d)?(?= ?[ap]\.m\.)/g,
    maybe: /\dh/,
    inEnglish: false,
    change([whole, hour, minute]) {
      const after = minute === undefined ? hour! : `${hour}:${minute}`
      return {
        after,
        message: `Unexpected French hour \`${whole}\` before its half of the day, expected \`${after}\``,
      }
    },
  },
  // `20 pm`, `22.30 pm`
  {
    pattern: /(?<![\d:.h])(1[3-9]|2[0-3])(?:[:.]([0-5]\d))? ?(p\.?m\b\.?)/gi,
    maybe: /\d ?[Pp]\.?[Mm]/,
    inEnglish: false,
    change([, hour, minute, half]) {
      const after = minute === undefined ? String(Number(hour) - 12) : `${Number(hour) - 12}:${minute}`
      return {
        to: hour!.length + (minute === undefined ? 0 : minute.length + 1),
        after,
        message: `Unexpected hour \`${hour}\` with \`${half}\`, expected \`${after}\``,
      }
    },
  },
  // `the 21th of July`
  {
    pattern: /(?<![\d.,:\p{L}-])(\d{0,2}?(?<!1))([123])th\b(?!-)/gu,
    maybe: /[123]th\b/,
    inEnglish: false,
    change([whole, tens, last]) {
      const after = `${tens}${last}${{1: 'st', 2: 'nd', 3: 'rd'}[last!]}`
      return {after, message: `Unexpected ending of the ordinal \`${whole}\`, expected \`${after}\``}
    },
  },
  // `at 6 p.m, he left`
  {
    pattern: /(?<=\d ?[ap]\.m)(?=[,;)])/g,
    maybe: /[ap]\.m[,;)]/,
    inEnglish: false,
    change: () => ({after: '.', message: 'Unexpected end of `a.m` or `p.m`, expected a second stop'}),
  },
  // `February 24,2022`
  {
    pattern:
      /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) \d{1,2}),(?=(?:19|20)\d\d(?![\d\p{L}]))/gu,
    maybe: /\d,(?:19|20)\d\d/,
    inEnglish: false,
    change: () => ({after: ', ', message: 'Unexpected year glued to its day, expected a space'}),
  },
  // `1, 250, 000`
  {
    pattern: /(?<![\d,.:] ?)\b(\d{1,3}), (?=(?:\d{3}, ?)*000\b)/g,
    maybe: /\d, \d/,
    inEnglish: false,
    change: ([, digits]) => ({
      from: digits!.length + 1,
      to: digits!.length + 2,
      after: '',
      message: `Unexpected space in the number after \`${digits},\`, expected none`,
    }),
  },
  // The first of a month, as French writes it.
  {
    pattern:
      /\b1er(?= (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )1er\b/g,
    maybe: /1er/,
    inEnglish: false,
    change: () => ({
      from: 1,
      after: '',
      message: 'Unexpected French ordinal in a date, expected the number alone',
    }),
  },
  // `60 thous. people`: a Slavic abbreviation, half translated.
  {
    pattern: /(?<=\d )(?:thous|tys)\.(?=(?: (\p{L}|\$)|[,;)]|$))/gu,
    maybe: /\d (?:thous|tys)\./,
    inEnglish: true,
    change([whole, next], text) {
      // The stop is that of the sentence where one begins behind it.
      const ends = next === undefined ? text.endsWith('.') : /\p{Lu}/u.test(next)
      return {
        after: ends ? 'thousand.' : 'thousand',
        message: `Unexpected abbreviation \`${whole}\` of another language, expected \`thousand\``,
      }
    },
  },
]
