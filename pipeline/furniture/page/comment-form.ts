/** Finds comment forms, their labels and their counts. */

import type {Rule} from '../../rule.ts'
import {proseShaped} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {takeNotices} from '../notices.ts'
import type {Notice} from '../phrases/notice.ts'
import {matchedOf, noticesOf} from '../phrases/notice.ts'

/** When a reader wrote: a day and an hour and nothing else, or how long ago. */
const written =
  /^(?:(?:on|the|posted|published|le|am|el|il) ){0,3}(?:(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})(?:,| at| à| -| um)? ?\d{1,2}[:h]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} (?:minutes?|hours?|days?|weeks?|months?) ago)\.?$/iu
/** Name, day, hour and what he wrote, all in one line: `Old salt, on 07/01/2022 16:04: And who pays us?` */
const inOneLine =
  /^[^.!?:]{2,40}?,? (?:(?:on|at|the) )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}),?(?: at)? \d{1,2}[:h]\d{2}(?: ?[ap]\.?m\.?)?\s?[:–—-]\s?\S/u
/** Lines below the label among which the first comment has its author and time. */
const NEAR = 4
/** Most words of what a reader calls himself. */
const NAME_WORDS = 4
/** How many comments make the list certain. */
const COMMENTS = 2

/** Where readers' comments begin, by their label, and below it names with a day and an hour; -1 without them. */
function commentsFrom(notices: readonly Notice[]): number {
  const own = notices.findIndex(
    ({line, whole}, at) =>
      at > 1 && !whole && inOneLine.test(line.text) && notices[at - 1]!.whole?.categories.has('comments'),
  )
  if (own > 0 && notices.slice(0, own).some(({line}) => proseShaped(line))) return own
  const times = notices.filter(
    ({line}) =>
      line.text.length <= 40 &&
      line.index > 0 &&
      /\d/.test(line.text) &&
      written.test(line.text) &&
      authored(notices[line.index - 1]!),
  )
  if (times.length < COMMENTS) return -1
  const first = times[0]!.line.index
  const label = notices
    .slice(Math.max(0, first - NEAR), first)
    .find(({whole}) => whole?.categories.has('comments'))
  return label ? label.line.index : -1
}

/** A line that may be what a reader calls himself. */
function authored({line}: Notice): boolean {
  return !line.stopped && line.words >= 1 && line.words <= NAME_WORDS
}

export const commentForm: Rule = {
  id: 'comment-form',
  finds: 'comment forms, their labels and their counts, and readers’ comments with name and time',
  why: 'What readers may write below an article is not the article. A heading `Comments` above running text stays; comments themselves go where a label stands above them and each has a name and a time, with all that follows.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The strike goes on.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike goes on.\n\n16 comments\n\nMaria 33\non 10/05/2025 at 09:12\nAnd who pays the dockers of Genoa? We would like to know it.\n\nOld salt\non 10/05/2025 at 08:47\nCourage!\n\nSee all comments',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike in the port of Genoa goes on, and nobody knows for how long it will last.\n\n2 comments\nOld salt, on 07/01/2022 16:04: And who pays us?\nMaria, on 07/01/2022 17:30: Nobody.',
      after: 'The strike in the port of Genoa goes on, and nobody knows for how long it will last.',
    },
    {
      before: 'Der Streik geht weiter.\n\nSchreibe einen Kommentar',
      after: 'Der Streik geht weiter.',
      language: 'de',
    },
  ],
  leaves: [
    {
      text: 'Comments\n\nComments under articles were switched off in 2019, when moderators could not cope any more.',
      why: 'a heading',
    },
    {
      text: 'The strike day by day.\n\nThe union\n\nOctober 5, 2025 at 9:12\n\nWe meet at the gates of the port.\n\nThe mayor\n\nOctober 5, 2025 at 9:40\n\nNobody is to be late.',
      why: 'a chronicle without their label',
    },
    {
      text: 'The strike day by day.\n\nTwo comments by the union on the strike in the port of Genoa\n\nMaria\n\nMay 5, 2025 at 9:12\n\nWe meet.\n\nRosa\n\nMay 5, 2025 at 9:40\n\nBe there.',
      why: 'a heading',
    },
    {
      text: 'The strike in the port of Genoa goes on, and nobody knows for how long it will last.\n\nThe mayor, on 07/01/2022 16:04: We will pay.',
      why: 'no label above it',
    },
    {text: 'He left a comment.\n\nNobody replied.', why: 'a sentence'},
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const skip = new Set<number>()
    const from = matchedOf(notices).some(({whole}) => whole?.categories.has('comments'))
      ? commentsFrom(notices)
      : -1
    if (from > 0) {
      for (let index = from; index < notices.length; index++) skip.add(index)
      cutLines(
        file,
        notices[from]!.line,
        notices.at(-1)!.line,
        `Expected the article to have ended, got readers’ comments below \`${notices[from]!.line.text}\`, cut`,
      )
    }
    takeNotices(tree, file, ['comments'], 'the form', {skip})
  },
}
