/** A place in another language’s form behind words that only a place stands behind: `in Genève`, `the mayor of Milano`. */

import {foldWord} from '../mentions/scan.ts'
import type {AuthorityEntry} from './authority.ts'
import {otherWords} from './listed-forms.ts'

/** UTF-16 units looked at in front of a name. */
const REACH = 40

/** What leads to a place and to nothing else; `from`, `to` and `of` lead to people and clubs as well. */
const leading =
  /(?:[Ii]n \p{Lu}\p{Ll}+ and |(?:^|[\s(“"‘—–])(?:[Ii]n|(?:[Mm]ayor|[Cc]ity|[Tt]own|[Cc]apital|[Pp]refect|[Gg]overnor|[Aa]irport|[Ss]treets|[Oo]utskirts|[Ss]uburbs?|[Cc]entre|[Cc]enter|north|south|east|west|people|residents|inhabitants|region|province) of|(?:left|leave|leaves|leaving|departed|bound) for|(?:arriv\w+|flew|flown|fly|flies|flying|flights?|trains?|travell?\w*|went|go|goes|going|return\w*|trips?|came|come|comes|coming|bus|buses|planes?|drove|journey|embassy|stay) (?:to|from|in))[ \u00a0])$/u

/** … and what only tells of a way there. */
const travel = /(?:to|from|for)[ \u00a0]$/u

/** What stands behind a place that is no part of a longer name: all but another capital, a hyphen or a letter. */
const free = /^(?:['’]s(?![\p{L}-]))?(?![ \u00a0]?\p{Lu}|[ \u00a0]?['’]?\d|[-–’'&/@]|\p{L})/u

/** A town of America that is called after the place: `in Milano, Texas`. */
const namesake =
  /^, (?:Texas|Ohio|Indiana|Illinois|Missouri|Minnesota|Wisconsin|Iowa|Kansas|Nebraska|Pennsylvania|New (?:York|Jersey|Mexico)|California|Queensland|Ontario)\b/

/** Words of football and the like, where a city’s own name is its club’s: `a midfielder in Napoli`. */
const sport =
  /\b(?:Serie A|La Liga|Bundesliga|striker|midfielders?|goalkeeper|footballers?|Champions League|Europa League|Copa|half-time|penalty area|derby)\b/

/** Forms that are a surname, a club or a brand as well, but no other place: behind `in` they are the city or the country. */
const noOtherPlace = new Set(
  (
    'Moskva Moscova Mosca Österreich Wien Deutschland München Köln Bayern Sachsen Niedersachsen Suisse Svizzera ' +
    'Luzern Belgique Bruxelles Antwerpen Gand Brugge Vlaanderen Bretagne Normandie Italia Milano Firenze Venezia Napoli Torino ' +
    'Genova Padova Mantova Siracusa Sicilia Toscana Lombardia España Cataluña Andalucía Lisboa Londres København Danmark ' +
    'Sverige Norge Polska Warszawa Praha Beograd Hrvatska Lietuva Latvija Damas Batum Brasil'
  ).split(' '),
)

/** Forms that English has, or had, for itself, and towns of America called after the place. */
const ofEnglish = new Set(
  'cracow ratisbon kovno kowno posen koenigsberg roumania shkodra djakovica edinburg euskadi transdniester transdniestria transdnistria luxemburg'.split(
    ' ',
  ),
)
/** Rivers and what else has an article, which no rewriting would put. */
const articled =
  /(?:Islands|Forest|Sea|Country|Guiana|Netherlands|Andes|Danube|Rhine|Vistula|Elbe|Ebro|Tagus|Dniester|Prut|Mediterranean|Amazon)$|^Lake /
/** Fewest letters of such a form. */
const FEWEST = 4

/** Whether a listed form of a place stands where one is, goes or governs, by itself. */
export function isWhereOneIs(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  entry: AuthorityEntry,
): boolean {
  if (entry.kind !== 'place' || entry.flags.includes('people')) return false
  const written = text.slice(start, end)
  if (!/^\p{Lu}\p{Ll}/u.test(written) || written.length < FEWEST || articled.test(entry.canonical))
    return false
  const folded = foldWord(written)
  if (otherWords.has(folded) || ofEnglish.has(folded)) return false
  const isUnsafe = entry.unsafe.includes(written)
  if (isUnsafe && !noOtherPlace.has(written)) return false
  return (
    // `she came from Torino`: people in stories say so.
    !(isUnsafe && travel.test(text.slice(Math.max(0, start - REACH), start))) &&
    free.test(text.slice(end, end + 16)) &&
    !namesake.test(text.slice(end, end + 20)) &&
    leading.test(text.slice(Math.max(0, start - REACH), start)) &&
    !sport.test(text)
  )
}
