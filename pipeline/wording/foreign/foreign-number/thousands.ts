/** Thousands parted by points or spaces, as other languages write them, and what proves that they are no decimals. */
import type {Document} from '../../../document.ts'
import {packFor} from '../../../languages/index.ts'
import {report} from '../../../report.ts'
import {matchesOf} from '../../../text/matches.ts'
import {leftOf, readsAs, rightOf} from '../../../text/surroundings.ts'
import type {Paragraph} from '../../../tree.ts'
import {isCounted, measured, smallMoney, units} from '../counted-nouns.ts'
import {isSpacedByHouse, maybePoints, precise, writesCommas} from '../number-convention.ts'
import {numbered} from '../number-forms.ts'

/** Thousands with points and a plural behind, perhaps with one adjective between: `125.000 protesters`; or two groups and more, which no decimal has. */
const points =
  /(?<![\p{L}\d.,/:€$£-])(\d{1,3}(?:\.\d{3})+)(?![\d.]\d|\d|,\d|[%°\p{L}])(?= (?:(?:CFA|US|\p{Lu}\p{Ll}{3,}(?:n|h|i|ese)|(?!(?:mi|bi|tri)llion )\p{Ll}{3,}(?:-\p{Ll}+)?) )??(people|men|women|children|police|sheep|cattle|personnel|staff|euros|dead|injured|wounded|killed|arrested|detained|missing|displaced|homeless|unemployed|evacuated|infected|hospitali[sz]ed|imprisoned|deported|million|won|yen|dong|rupiah|tenge|hryvnia|lira|kwacha|naira|(?:km2|ha)(?<=000 \S+)|\p{Lu}?\p{Ll}{2,}(?:[^sui\P{Ll}]|[^o\P{Ll}]u)s)\b|(\s|[,;)]|\.(?:\s|$)))/gu
/** Thousands with a space, as French writes them: `16 000 people`, `between 16 000 and 18 000 people`. */
const spaced =
  /(?<!\d)(\d{1,3}) (\d{3}(?: \d{3})*)(?= (?:(?:and|to|or) \d{1,3}[ ,]\d{3} )?(?:(?:\p{Lu}\p{Ll}{3,}(?:n|h|i|ese)|\p{Ll}{3,}(?:-\p{Ll}+)?) )??(people|men|women|children|police|dead|injured|wounded|killed|displaced|homeless|km[2²]?|kg|(?<=000 )(?:of|are|were|have|had)|\p{Ll}{3,}s)\b)(?! \d{1,3}(?![\d ,]))/gu
/** `about 16 000 are refugees`: what is said to be so many, whatever they are. */
const ofThem = /^(?:of|are|were|have|had)$/
const roughly =
  /\b(?:about|some|nearly|almost|around|over|than|approximately|least|barely|only|roughly|estimated|whom|them) $/i
/** Cheap looks for them: the patterns look behind at every place. */
const maybeSpaced = /\d \d\d\d/

/** Peoples in the plural come in whole numbers as well: `100.000 Armenians`. */
const peoples: ReadonlySet<string> = new Set(
  (packFor('en')?.words.demonyms ?? []).flatMap((word) =>
    word.endsWith('n') || word.endsWith('i') ? [`${word}s`] : [],
  ),
)

/** An area is measured to the hundredth at most, and no nought is written at the end of a decimal: `1.200 square metres`. */
function isRoundArea(text: string, match: RegExpExecArray): boolean {
  return /0$/.test(match[1]!) && /^ (?:square|cubic) /.test(rightOf(text, match.index + match[0].length))
}

/** Measures in the plural, of which three decimals are given and end in a nought. */
const measures =
  /^(?:kilo|centi|milli|mega|giga|nano|micro)?(?:met(?:re|er)s|lit(?:re|er)s|grams|miles|inches|yards|knots|ounces|pints|gallons|cups|carats|volts|watts|hertz|bytes|bits|points|percents|seconds|degrees|units|times|shares|coins?|tokens|bitcoins|barrels|bushels|euros|dollars|pounds|francs|roubles|rubles|stars|odds|runs|innings|versions|tons|tonnes|acres|hectares|parsecs|atmospheres|bars|moles|newtons|joules|calories|pages|sections|chapters|paragraphs|articles|rules|standards|releases)$/

/** A nought that nobody writes at the end of a decimal, before what is counted one by one: `1.200 divers`. */
function isRoundCount(number: string, noun: string): boolean {
  return /^[1-9]\d{0,2}\.\d\d0$/.test(number) && /\p{Ll}{3}s$/u.test(noun) && !measures.test(noun)
}

/** Whether a number cannot be a decimal, since whole things are counted, or may well be one, since averages are spoken of. */
function evidence(text: string, match: RegExpExecArray, number: string): {proven: boolean; average: boolean} {
  const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)
  const average = /\b(?:average[ds]?|mean|rate|ratio|factor|index|versions?|coefficient)\b/.test(around)
  const decimals = /\bper\b|\d\.\d{1,2}(?!\d)/.test(around)
  const noun = match[2] ?? ''
  // Nobody writes a whole number of people with three decimals, whatever format the other numbers have.
  const whole = number.endsWith('.000') && !/^\d\.000$/.test(number)
  const proven =
    (!average && !number.startsWith('0') && isRoundCount(number, noun) && !decimals) ||
    (smallMoney.has(noun) && number.endsWith('00')) ||
    ((isCounted(noun) || peoples.has(noun) || smallMoney.has(noun)) && (whole || !decimals)) ||
    (isRoundArea(text, match) && !decimals) ||
    (noun === 'million' && number.endsWith('.000')) ||
    // Money has no tenths of a cent, but for rates, which are of a few units.
    (measured.has(noun) && /^\d{2,3}\.\d{3}$/.test(number) && !decimals) ||
    (measured.has(noun) && whole && !decimals) ||
    // … and of nothing else that is counted one by one: `150.000 drams`, `118.000 bottles`.
    (whole && /s$/.test(noun) && !precise.test(noun) && !/\bper\b/.test(around))
  return {average, proven}
}

/** A text with what its numbers have shown so far. */
export interface Numbers {
  readonly file: Document
  readonly source: string
  readonly original: string
  /** Whether a point for thousands is proven somewhere in the text, where some are that prove nothing. */
  hasThousands: boolean
  /** Where thousands with points have been found. */
  readonly pointed: Set<number>
  /** Thousands that a space parts for sure. */
  readonly spaced: Set<number>
  /** Whether its decimals have commas, and whether its house sets a space before thousands; found when first asked for. */
  writesCommas?: boolean
  isSpacedByHouse?: boolean
}

/** Whether a number with points may be one of thousands by its groups and by what stands behind it. */
function mayBeThousands(text: string, match: RegExpExecArray): boolean {
  const [, number, noun] = match as unknown as [string, string, string | undefined]
  const groups = number.split('.')
  if (groups.length > 2) return Number(groups[0]) !== 0 && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(number)
  if (noun === undefined) return false
  const isRound = number.endsWith('000')
  if (!isRound && precise.test(noun) && !isRoundArea(text, match)) return false
  return (
    isRound ||
    isCounted(noun) ||
    smallMoney.has(noun) ||
    isRoundArea(text, match) ||
    isRoundCount(number, noun) ||
    (measured.has(noun) && /^\d{2,3}\./.test(number))
  )
}

/** `125.000 protesters`: rewritten where something proves it, else a person decides. */
export function pointedThousands({text, start: paragraph}: Paragraph, numbers: Numbers): void {
  for (const match of maybePoints.test(text) ? matchesOf(text, points) : []) {
    if (!mayBeThousands(text, match)) continue
    const number = match[1]!
    const {proven, average} = evidence(text, match, number)
    if (average || !readsAs('en', text, match.index)) continue
    const start = paragraph + match.index
    const after = number.replaceAll('.', ',')
    const isCertain = proven || (numbers.writesCommas ??= writesCommas(numbers.source))
    if (proven) numbers.hasThousands = true
    numbers.pointed.add(start)
    report(numbers.file, {
      start,
      end: start + number.length,
      after,
      ...(isCertain || number.split('.').length > 2 ? {} : {tier: 'suggest' as const}),
      message: `Unexpected points in \`${number}\`, expected \`${after}\``,
    })
  }
}

/** `16 000 people`: rewritten before what is counted, where no house writes so. */
export function spacedThousands({text, start: paragraph}: Paragraph, numbers: Numbers): void {
  for (const match of maybeSpaced.test(text) ? matchesOf(text, spaced) : []) {
    const noun = match[3]!
    const isKnown = ofThem.test(noun)
      ? roughly.test(leftOf(text, match.index))
      : isCounted(noun) || units.has(noun)
    // Any plural behind round numbers, `1 300 tractors`; but `group 12 300 points` has them too.
    if (!isKnown && !(match[2]!.endsWith('00') && /\p{Ll}{3}s$/u.test(noun) && !noun.endsWith('ss'))) continue
    if (numbered.test(leftOf(text, match.index)) || !readsAs('en', text, match.index)) continue
    const before = `${match[1]} ${match[2]}`
    const after = before.replaceAll(' ', ',')
    const start = paragraph + match.index
    // Some houses and offices write every number so.
    numbers.isSpacedByHouse ??= isSpacedByHouse(numbers.source, numbers.original)
    const isCertain = isKnown && !numbers.isSpacedByHouse
    if (isCertain) numbers.spaced.add(start)
    report(numbers.file, {
      start,
      end: start + before.length,
      after,
      ...(isCertain ? {} : {tier: 'suggest' as const}),
      message: `Unexpected space in \`${before}\`, expected \`${after}\``,
    })
  }
}
