/** Navigation: short lines in a row, many of which are known labels. */
import type {Line} from '../../../text/passage.ts'
import {cutLines} from '../../cut.ts'
import {LABEL_LENGTH, LABEL_WORDS} from '../../foot/below-text/sizes.ts'
import type {Category} from '../../phrases/tables.ts'
import type {Page} from './page.ts'

/** A run of short lines is navigation from this length on, and when this share of it are known labels. */
const RUN = 4
const KNOWN = 0.5
const labels: readonly Category[] = [
  'chrome',
  'share',
  'comments',
  'subscription',
  'promotion',
  'cookies',
  'player',
]
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const UNPARTED_LENGTH = 6

function labelShaped(line: Line): boolean {
  if (line.text.length > LABEL_LENGTH || line.stopped || line.words > LABEL_WORDS) return false
  // Where words are not parted, a headline is one of them.
  return line.text.length <= UNPARTED_LENGTH || !unparted.test(line.text)
}

/** Cuts every run of labels. */
export function cutNavigation({file, notices, taken}: Page): void {
  for (let from = 0; from < notices.length; from++) {
    let to = from
    let known = 0
    let long = 0
    while (to < notices.length && labelShaped(notices[to]!.line)) {
      const whole = notices[to]!.whole
      if (whole && labels.some((category) => whole.categories.has(category))) known++
      if (whole && whole.words >= 2) long++
      to++
    }
    const size = to - from
    if (size >= RUN && known >= KNOWN * size && known >= 3 && long >= 1 && size < notices.length) {
      for (let index = from; index < to; index++) taken.add(index)
      cutLines(
        file,
        notices[from]!.line,
        notices[to - 1]!.line,
        `Expected article text, got navigation \`${notices[from]!.line.text}\` …, cut`,
      )
    }
    from = Math.max(from, to)
  }
}
