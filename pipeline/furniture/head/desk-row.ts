/** Rows below a headline that are put together from desks, posts with their names, and days: `News Desk, Genoa | Edited by: Maria Costa | Updated: 3 May`. */
import type {Metadata} from '../../document.ts'
import {dateIn} from '../../text/dates.ts'

/** A desk of the house, perhaps with its town. */
const desk =
  /^(?:(?:(?:[Tt]he )?\p{Lu}[\p{L}\d’'.-]*(?: \p{Lu}[\p{L}\d’'.-]*)? )?(?:(?:[Oo]nline|[Ww]eb|[Dd]igital|[Nn]ews|[Cc]entral|[Ff]oreign|[Ww]orld|[Ii]nternational|[Nn]ational|[Ss]ports|[Bb]usiness|[Ee]conomy|[Cc]rime|[Ss]tate|[Cc]ity|[Nn]ight|[Bb]reaking|[Tt]rending|[Vv]iral) )*(?:[Nn]ewsroom|[Nn]ews [Tt]eam|[Ww]eb [Tt]eam|[Ee]ditorial (?:[Tt]eam|[Ss]taff|[Oo]ffice|[Bb]oard|[Dd]esk)|[Dd]esk)|NEWSROOM|(?:NEWS|WEB|ONLINE|DIGITAL) (?:DESK|TEAM))(?:, \p{Lu}[\p{L} ]{2,24})?$/u
/** Who wrote, where the house gives no name. */
const nameless =
  /^(?:(?:[Aa]|[Oo]ur|[Oo]wn|[Ss]taff|[Ss]pecial|[Oo]nline|[Bb]y) ){1,3}(?:[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?)$|^(?:Agencies|Monitoring Report)$/u
/** A post before its colon or its `by`, and who holds it. */
const posted =
  /^(?:(?:[Ee]dited|[Ww]ritten|[Rr]eported|[Pp]ublished|[Cc]urated|[Cc]ompiled|[Pp]osted|[Pp]repared|[Rr]eviewed|[Cc]reated|[Ss]ubmitted|[Ee]dit|[Pp]ost) [Bb]y|[Bb]y|[Aa]uthor|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Pp]ublisher)\s?:? ?(\p{Lu}[\p{L}\p{M}’'.-]+(?: \p{Lu}[\p{L}\p{M}’'.-]+){0,5})$/u
/** A day, an hour, their labels and zones. */
const stamp =
  /^(?:(?:[Ff]irst |[Ll]ast )?(?:[Uu]pdat(?:ed|e)|[Pp]ublish(?:ed|ing)?|[Pp]osted|[Mm]odified|[Cc]reated)(?: [Dd]ate| [Oo]n| [Aa]t)?\s?:? ?)?[\p{L}\d ,.:/-]{6,40}(?:\(?(?:IST|PKT|BST|MSK|TRT|EEST|EET|CEST|CET|GMT|UTC|JST|KST)\)?)?$/u
/** How long reading takes, and a town alone. */
const aside = /^\d{1,2} [Mm]in(?:ute)?s?(?: [Rr]ead)?$|^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u

/** Who put the article on the page, and when: `Posted by Maria Costa on May 3, 2024`, `Posted on May 3, 2024 by Maria Costa`. */
const name = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|d[aeiou]s?|v[ao]n|der|al|el|bin)){0,3}`
const doing = '(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Ss]ubmitted|[Aa]dded|[Uu]ploaded|[Cc]reated)'
const nameFirst = new RegExp(
  `^${doing} [Bb]y:? (?<author>${name}),? ?(?:on|at|[-–|•]) (?<day>[^.!?]{6,40})$`,
  'u',
)
const dayFirst = new RegExp(`^${doing}(?: [Oo]n)?:? (?<day>[^.!?]{6,40}?),? [Bb]y:? (?<author>${name})$`, 'u')
/** Labels before which a row has lost its marks: `News Desk Edited By: Maria Costa Updated on: May 3, 2024`. */
const unparted =
  / (?=(?:(?:[Ll]ast |[Ff]irst )?(?:[Ee]dited|[Ww]ritten|[Rr]eported|[Cc]urated|[Pp]ublished|[Uu]pdated|[Pp]osted) (?:[Bb]y|[Oo]n|[Aa]t)|[Ll]ast [Uu]pdated|[Ff]irst [Pp]ublished)\s?:|(?:[Ll]ast )?(?:Published|Updated|Posted) (?:on )?(?:\p{Lu}\p{Ll}{2,8} \d|\d{1,2} \p{Lu}))/u
/** A house and how long ago: `Harbour Post / 2 weeks ago`, with its mark or the space lost. */
const ago =
  /^([\p{Ll}\d-]{2,25}\.\p{Ll}{2,5} ?|\p{Lu}[\p{L}\d’'&.-]*?(?: \p{Lu}[\p{L}\d’'&.-]*?){0,4})\s?[/|·•–-]?\s?(?:an?|\d{1,2}) ?(?:min(?:ute)?|hour|hr|day|week|month|year)s? ago$/u

/** The second in which a machine filed the article, and what has run into it: `2024-05-03 18:53:23News Ports`. */
const filed = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?Z? ?(?:\p{L}[^.!?:]{0,60})?$/u

/** What such a row says; nothing where a part of it may be text. */
export function deskRow(text: string): Partial<Metadata> | undefined {
  if (desk.test(text)) return {credits: [text]}
  const house = text.endsWith(' ago') ? ago.exec(text)?.[1] : undefined
  if (house !== undefined) return {credits: [house.trim()]}
  const second = /^\d{4}-/.test(text) && filed.test(text) ? dateIn(text) : undefined
  if (second !== undefined) return {published: second}
  const {author, day} = (nameFirst.exec(text) ?? dayFirst.exec(text))?.groups ?? {}
  const posting = day === undefined ? undefined : dateIn(day)
  if (posting !== undefined) return {authors: [author!], published: posting}
  const parts = text
    .split(/ ?[|•·] ?/u)
    .flatMap((part) => part.split(unparted))
    .filter(Boolean)
  if (parts.length < 2) return undefined
  const authors: string[] = []
  let certain = 0
  for (const part of parts) {
    const name = posted.exec(part)?.[1]
    if (name !== undefined) authors.push(name)
    if (name !== undefined || desk.test(part) || nameless.test(part)) certain++
    else if (!(stamp.test(part) && dateIn(part) !== undefined) && !aside.test(part)) return undefined
  }
  if (certain === 0) return undefined
  const published = dateIn(text)
  return {...(authors.length > 0 ? {authors} : {}), ...(published ? {published} : {})}
}
