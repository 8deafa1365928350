/** Lines that sign an article in other words than a label and a name: a post, an agency, a house, a kind of text. */
import type {Metadata} from '../../../document.ts'
import type {Line} from '../../../text/passage.ts'
import {isNewsAgency, mayNameAgency} from '../../agencies/agencies.ts'
import {signOff} from '../../agencies/agency-signoff.ts'
import {among} from '../../phrases/tables.ts'
import {isPersonal} from '../given-names.ts'
import {severalBy} from '../labelled-fields.ts'
import {articled, button, ofSite, posted, read, staffed, twice} from '../signed-line.ts'
import {bullet, datePart} from './dates.ts'
import {collective, houseAlone, houseAndPlace, isHouse, staff} from './houses.ts'
import {SIGNATURE_WORDS} from './label-block.ts'
import {named, placeAbove, reportingFrom} from './names.ts'
import type {Page} from './page.ts'
import {belowHeadline, dayOf, EDGE, LONGEST} from './page.ts'

/** A correspondent without a name: a line of its own, with a comma as if the text went on. */
const placed =
  /^(?:With|From|Of) our (?:(?:special|regional|permanent) )?(?:correspondents?|envoys?) (?:in|at|on) (?:the )?\p{Lu}[\p{L}’' -]{2,30},?$/u
/** A name and its agency: `Maria Costa (AFP)`. */
const ofAgency = /^(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}) \(([^()]{2,30})\)$/u
/** `Maria Costa, in Genoa`, `Maria Costa - Special correspondent in Genoa`, `Maria Costa, Genoa correspondent`. */
const withPlace =
  /^(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})(?:, in \p{Lu}\p{L}{2,20}|(?:,| [-–—]) (?:(?:\p{Lu}\p{L}{2,20}|[Ss]pecial|[Rr]egional) )?[Cc]orrespondent(?: in \p{Lu}\p{L}{2,20})?)$/u
/** An agency or initials that sign: `By AFP`, `By C.B. (with AFP)`; a house and its agency: `HARBOUR POST and AFP`. */
const briefly =
  /^By:? (?:(\p{Lu}{2,8})|(?:\p{Lu}\.-?){2,4}(?: \(?with ([\p{L} ,-]{2,40})\)?)?)$|^\p{Lu}[\p{L}\d]{2,20} and (\p{Lu}[\p{L}-]{1,20})$/u
/** How long ago: `Published 3 hours ago, Updated 2 hours ago`. */
const ago =
  /^(?:(?:Published|Posted|Updated|Modified) (?:about |less than )?(?:\d{1,2}|an?|one|two) (?:minutes?|hours?|days?) ago[,.]? ?)+$/iu
/** `An analysis by Maria Costa`: the kind of text and its author. */
const kindBy =
  /^An? (?:analysis|comment|commentary|column|report|reportage|interview|essay|portrait|guest (?:article|commentary|contribution)|opinion(?: piece)?|contribution|chronicle|tribune) (?:by|from) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}(?:(?:,| and) \p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3})*)(?:, \p{Ll}[\p{L}’' -]{3,60})?$/u
/** The house and its author, whose surname is in capitals: `Harbour-Post Maria LA COSTA.` */
export const houseAndAuthor =
  /^\p{Lu}[\p{L}-]{3,20} (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}{2,}){1,3})\.?$/u
/** A post behind the name: `Maria Costa Genoa (Italy), special correspondent`. */
const endPost =
  /^(?:(?:[Bb]y|[Ff]rom|[Dd]e|[Pp]ar|[Pp]or|[Dd]i|[Vv]on)(?: our)?:? )?(\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}(?: \([^()]{2,40}\))?, (?:our )?(?:special |regional |permanent |chief |senior |foreign |political )?(?:correspondents?|envoys?|reporters?|journalist)(?: (?:to|in|from|at|for) (?:the )?\p{Lu}[\p{L}’' -]{2,30})?$/u
/** … without a comma, below the headline: `MARIA COSTA Correspondent in Rome`. */
const headPost =
  /^(\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){1,3}) (?:[Ss]pecial |[Rr]egional )?(?:[Cc]orrespondent|[Ee]nvoy)(?: (?:in|to|for) \p{Lu}[\p{L}’' -]{2,30})?$/u
/** `Maria Costa in Genoa` */
const from =
  /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}) (?:in|from|reporting from) \p{Lu}[\p{L}\p{M}'’ -]{2,30}$|^By:? \p{Lu}\p{L}{1,4}(?: \d{1,3})?$/u

/** Whether a line has a label, a number or the shape of a signature: no other one signs. */
export function maySign(page: Page, line: Line, opens: number): boolean {
  const {text, index} = line
  return (
    among(opens, 'bylines') ||
    /\d/.test(text) ||
    posted.test(text) ||
    from.test(text) ||
    (index > 0 && (mayNameAgency(text) || kindBy.test(text))) ||
    (belowHeadline(line) && isShapedBelowHeadline(text)) ||
    staffed.test(text) ||
    named(page, line) ||
    reportingFrom.test(text) ||
    houseAndPlace.test(text) ||
    placeAbove(page, line)
  )
}

/** Signatures that are known among the first lines only. */
function isShapedBelowHeadline(text: string): boolean {
  return (
    (/^By:? /.test(text) && briefly.test(text)) ||
    houseAndAuthor.test(text) ||
    ofSite.test(text) ||
    severalBy.test(text) ||
    withPlace.test(text) ||
    isHouse(text) ||
    twice.test(text) ||
    staff.test(text)
  )
}

/** `Maria Costa in Genoa`, `By: RFI`: a signature where the date stands right below; `Maria Costa Genoa, special correspondent`. */
export function signature(page: Page, line: Line): Partial<Metadata> | undefined {
  const said = inItsWords(page, line)
  if (said) return said
  if (placeAbove(page, line)) return {}
  if (belowHeadline(line) && staff.test(line.text)) return {}
  const away = belowHeadline(line) ? withPlace.exec(line.text) : null
  if (away && isPersonal(away[1]!, page.file)) return {authors: [away[1]!]}
  if (isHouseAboveDay(page, line)) return {credits: [line.text]}
  const agencyOf = belowHeadline(line) ? ofAgency.exec(line.text) : null
  if (agencyOf && isNewsAgency(agencyOf[2]!)) return {authors: [agencyOf[1]!], credits: [agencyOf[2]!]}
  if (line.index > 0 && (collective.test(line.text) || reportingFrom.test(line.text))) return {}
  if (named(page, line)) return articled.test(line.text) ? {} : {authors: [line.text.replace(button, '')]}
  return aboveDay(page, line)
}

/** What a line says by itself of who signs. */
function inItsWords(page: Page, line: Line): Partial<Metadata> | undefined {
  const post = endPost.exec(line.text) ?? (belowHeadline(line) ? headPost.exec(line.text) : null)
  if (post && line.words <= SIGNATURE_WORDS) return {authors: [post[1]!]}
  // `By: RFI Follow`: the button says that it is no sentence.
  if (line.index < EDGE && /^By ?:? \p{Lu}[\p{L}\d ]{1,24} Follow$/u.test(line.text))
    return named(page, line) ? {authors: [line.text.replace(button, '')]} : {}
  if (belowHeadline(line) && houseAlone.test(line.text)) return {}
  if (line.index > 0 && placed.test(line.text)) return {}
  if (ago.test(line.text)) return {}
  const house = line.index < EDGE ? houseAndAuthor.exec(line.text) : null
  const kind = line.index > 0 ? (kindBy.exec(line.text) ?? house) : null
  if (kind) return {authors: kind[1]!.split(/, | and /)}
  const brief = belowHeadline(line) ? briefly.exec(line.text) : null
  const agencies = brief?.[1] ?? brief?.[2] ?? brief?.[3]
  if (brief && (agencies === undefined || signOff(agencies)))
    return agencies === undefined ? {} : {credits: [agencies]}
  return undefined
}

/** `DHA`, `Harbournews, Genoa` or a broadcaster right above the day or a part of it. */
function isHouseAboveDay(page: Page, line: Line): boolean {
  const next = page.lines[line.index + 1]
  if (!belowHeadline(line) || !next) return false
  if ((isNewsAgency(line.text) || houseAndPlace.test(line.text)) && dayOf(page, next)) return true
  return (
    (isNewsAgency(line.text) || isHouse(line.text)) &&
    /\d/.test(next.text) &&
    next.text.length <= LONGEST &&
    (read(next.text, page.language) !== undefined || datePart.test(next.text))
  )
}

/** `Maria Costa in Genoa`, `By: RFI` right above the day. */
function aboveDay({lines, language}: Page, line: Line): Partial<Metadata> | undefined {
  const below = lines[line.index + 1]
  if (line.index === 0 || line.index > 3 || !below || !/\d/.test(below.text) || !read(below.text, language))
    return undefined
  if (/^By:? \p{Lu}\p{L}{1,4}(?: \d{1,3})?$/u.test(line.text.replace(bullet, ''))) return {}
  const name = from.exec(line.text)
  return name ? {authors: [name[1]!]} : undefined
}
