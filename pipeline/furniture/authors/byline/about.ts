/** Who the author is, in a sentence above or below the text. */
import type {Line} from '../../../text/passage.ts'
import {cutLines} from '../../cut.ts'
import {role} from '../signed-line.ts'
import type {Page} from './page.ts'
import {dayOf, EDGE} from './page.ts'

/** Who the author is, below the text: `Maria Costa is a reporter at the Harbour Post. She …` */
const about =
  /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}) (?:is|was|has been|works as|has worked as|covers|writes) .{0,80}\b(?:journalist|reporter|correspondent|editor|columnist|writer|photographer|contributor)\b/u
/** … below the name, which the sentence leaves out: `Correspondent of culture in Genoa. She …` */
const begun =
  /^(?:[Ss]pecial |[Ss]enior )?(?:Correspondent|Journalist|Editor|Reporter|Writer|Columnist|Graduate|Graduated)\b/u
/** Most words of such a sentence above the text. */
const ABOUT_WORDS = 14

/** Who the author is, in a sentence between the headline and the day. */
export function aboutAbove(page: Page, line: Line): string | undefined {
  const {lines} = page
  const below = lines[line.index + 1]
  return line.index > 0 && line.index < EDGE && line.words <= ABOUT_WORDS && below && dayOf(page, below)
    ? about.exec(line.text)?.[1]
    : undefined
}

/** What stands below the text about those who signed it goes, with the name and the post above it. */
export function cutAbout({file, lines}: Page): void {
  const authors = file.data.metadata?.authors ?? []
  for (const line of authors.length === 0 ? [] : lines.slice(-EDGE)) {
    const isAbout =
      authors.includes(about.exec(line.text)?.[1] ?? '') ||
      (begun.test(line.text) && authors.includes(lines[line.index - 1]?.text ?? ''))
    const isLast = line.index === lines.length - 1
    if (!isAbout && !(isLast && line.index > 1 && authors.includes(line.text))) continue
    let first = line
    for (let at = line.index - 1; isAbout && at > 1; at--) {
      const above = lines[at]!
      if (!authors.includes(above.text) && !(role.test(above.text) && authors.includes(lines[at - 1]!.text)))
        break
      first = above
    }
    cutLines(file, first, line, `Expected the text to have ended, got its author in \`${first.text}\`, cut`)
  }
}
