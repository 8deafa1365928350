/** The rule for numbers and times in the format of another language. */
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {paragraphs} from '../tree.ts'
import {readsAs} from './surroundings.ts'

/** Thousands with points and a plural behind: `125.000 protesters`; or two groups and more, which no decimal has. */
const points =
  /(?<![\p{L}\d.,/:€$£-])(\d{1,3}(?:\.\d{3})+)(?![\d.]\d|\d|,\d{3}|[%°\p{L}])(?= (people|men|women|children|police|euros|\p{Ll}{3,}s)\b|(\s|[,;)]|\.(?:\s|$)))/gu
const evening = /(?<![\d:.])(1[3-9]|2[0-3])(?:[:.]([0-5]\d))? ?(p\.?m\b\.?)/gi
const placeholder = /XNUMX/g
const groups = /(?<![\d,.:] ?)\b(\d{1,3}), (?=(?:\d{3}, ?)*000\b)/g

export const foreignNumber: Rule = {
  id: 'foreign-number',
  finds: 'a number or time in the format of another language, or an engine’s placeholder for one',
  why: 'German, Spanish and Italian write `125.000` where English writes `125,000`; a translator that leaves the point divides by a thousand. A person decides, for decimals with three digits are right English too. Versions, addresses, dates, scores and percentages are left alone.',
  tier: 'suggest',
  languages: ['en'],
  scope: 'document',
  catches: [
    {before: 'Some 125.000 protesters came at 20 pm.', after: 'Some 125,000 protesters came at 8 pm.'},
    {before: 'The bill of 1.250.000 is due.', after: 'The bill of 1,250,000 is due.'},
  ],
  leaves: [
    {text: 'The rate rose 16.057% to 1.786 per cent; version 2.500 and IP 192.168.100.200.'},
    {text: 'It measured 2.125 metres; 3.500 was its value.', why: 'decimals are possible'},
    {text: 'At 8 pm and 12.30 pm he scored 10.10.2020 points.'},
  ],
  suspects: /\d\.\d{3}|\d ?p\.?m|XNUMX|\d, \d{3}/i,
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of paragraph.text.matchAll(points)) {
        const number = match[1]!
        const several = number.split('.').length > 2
        if (
          several
            ? Number(number.split('.')[0]) === 0 || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number)
            : match[2] === undefined || !number.endsWith('000')
        )
          continue
        if (
          !several &&
          /^(?:metres|meters|inches|seconds|points|percents|units|litres|liters|miles|grams|tons|tonnes|kilometres|kilometers|degrees|times|volts|shares)$/.test(
            match[2]!,
          )
        )
          continue
        if (!readsAs('en', paragraph.text, match.index)) continue
        const start = paragraph.start + match.index
        const after = number.replaceAll('.', ',')
        report(file, {
          start,
          end: start + number.length,
          after,
          message: `Unexpected points in \`${number}\`, expected \`${after}\``,
        })
      }
      for (const match of paragraph.text.matchAll(evening)) {
        const hour = Number(match[1]) - 12
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[1]!.length,
          after: String(hour),
          message: `Unexpected hour \`${match[1]}\` with \`${match[3]}\`, expected \`${hour}\``,
        })
      }
      for (const match of paragraph.text.matchAll(groups)) {
        const at = paragraph.start + match.index + match[1]!.length + 1
        report(file, {
          start: at,
          end: at + 1,
          after: '',
          message: `Unexpected space in the number after \`${match[1]},\`, expected none`,
        })
      }
      for (const match of paragraph.text.matchAll(placeholder)) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          tier: 'flag',
          message: 'Unexpected placeholder of a translation engine: a number is lost',
        })
      }
    }
  },
}
