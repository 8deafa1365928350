/** What a page lists below the text: addresses, links with their days, tags. */
import {report} from '../../../report.ts'
import {cutLines} from '../../cut.ts'
import {contactsBelow} from '../../foot/below-text/contacts.ts'
import {endsAt} from '../../foot/below-text/end-mark.ts'
import {linksFrom, stampedFrom} from '../../foot/below-text/links.ts'
import {tagLabelAbove, tagRow, tagsBehindLabel, tagsBelow, tagsFrom} from '../../foot/below-text/tags.ts'
import {matchedOf} from '../../phrases/notice.ts'
import type {Page} from './page.ts'

/** Cuts the addresses of the house. */
export function cutContacts({file, notices, taken}: Page): void {
  const contacts = contactsBelow(notices)
  if (contacts) {
    const {line} = notices[contacts.from]!
    for (let index = contacts.from; index <= contacts.to; index++) taken.add(index)
    cutLines(
      file,
      line,
      notices[contacts.to]!.line,
      `Expected the text to have ended, got the addresses of the house, \`${line.text}\` …, cut`,
    )
  }
}

/** Cuts the mark that the text ends. */
export function cutEnd({file, notices}: Page): void {
  const finish = endsAt(notices)
  if (finish)
    report(file, {
      ...finish,
      after: '',
      message: 'Expected the text to end here, got `(End)`, cut',
    })
}

/** Cuts links with their days. */
export function cutStamped({file, notices, taken}: Page): void {
  const stamped = stampedFrom(notices)
  if (stamped < notices.length) {
    let to = notices.length
    while (notices[to - 1]!.whole) to--
    for (let index = stamped; index < to; index++) taken.add(index)
    cutLines(
      file,
      notices[stamped]!.line,
      notices[to - 1]!.line,
      `Expected the text to have ended, got the link \`${notices[stamped]!.line.text}\` with its day, cut`,
    )
  }
}

/** Cuts the page’s tags in a row, and all that it lists below the text. */
export function cutTagsAndLinks({file, notices, source, taken}: Page): void {
  const row = tagRow(notices, source)
  if (row) {
    for (let index = row.from; index <= row.to; index++) taken.add(index)
    const {line} = notices[row.from]!
    const above = notices[row.from - 1]!
    report(file, {
      // Furniture beside them takes the break between the two with it.
      start: above.whole ? line.start : above.line.end,
      end: notices[row.to]!.line.end,
      after: '',
      message: `Expected the text to have ended, got the page’s tags \`${line.text}\` …, cut`,
      ...(row.certain ? {} : {tier: 'suggest' as const}),
    })
  }
  const tags = row ? notices.length : tagsFrom(notices, source)
  const links = linksFrom(notices, tags)
  if (links < notices.length) {
    for (let index = links; index < notices.length; index++) taken.add(index)
    cutLines(
      file,
      notices[links]!.line,
      notices.at(-1)!.line,
      `Expected the text to have ended, got what the page lists below it, \`${notices[links]!.line.text}\` …, cut`,
    )
  }
}

/** Cuts the tags on the line of their label. */
export function cutTagsBehindLabel({file, notices, taken}: Page): void {
  const behind = tagsBehindLabel(notices)
  if (behind >= 0) {
    taken.add(behind)
    const {line} = notices[behind]!
    cutLines(file, line, line, `Expected the text to have ended, got its tags \`${line.text}\`, cut`)
  }
}

/** Cuts the tags below their label. */
export function cutTagsBelowLabel({file, notices, taken}: Page): void {
  // Below the last line of the article stands nothing but furniture.
  let last = notices.length - 1
  while (last > 0 && (notices[last]!.whole || notices[last]!.line.text.startsWith('©'))) last--
  // Names and words in title case behind their label, where nothing but furniture follows: the page's tags.
  const label = tagLabelAbove(notices, last)
  if (label >= 0) {
    for (let index = label; index <= last; index++) taken.add(index)
    const {line} = notices[label]!
    cutLines(
      file,
      line,
      notices[last]!.line,
      `Expected article text, got the tags below \`${line.text}\`, cut`,
    )
  }
  for (const {line, whole} of label >= 0 ? [] : matchedOf(notices)) {
    const to = tagsBelow(notices, line.index)
    if (to < 0) continue
    // A label of links is taken by their rule, and the breaks with it.
    const linked = whole?.categories.has('readAlso')
    const first = notices[line.index + (linked ? 1 : 0)]!.line
    const message = `Expected article text, got the tags below \`${line.text}\`, cut`
    for (let index = first.index; index <= to; index++) taken.add(index)
    if (linked) report(file, {start: first.start, end: notices[to]!.line.end, after: '', message})
    else cutLines(file, first, notices[to]!.line, message)
    break
  }
}
