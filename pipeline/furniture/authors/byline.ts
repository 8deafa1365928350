/** Finds lines that name the author or the time of an article. */
import type {Metadata} from '../../document.ts'
import {dateIn} from '../../layout/dates.ts'
import type {Line} from '../../passage.ts'
import {linesOf, passageSpan, proseShaped} from '../../passage.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {isNewsAgency, mayNameAgency} from '../agencies/agencies.ts'
import {cutAgencies, signOff} from '../agencies/agency-signoff.ts'
import {cutLines} from '../cut.ts'
import {site} from '../foot/below-text.ts'
import {among, noticesOf, tokensOf, trieOf} from '../phrases.ts'
import {isPersonal} from './given-names.ts'
import {severalBy} from './labelled-fields.ts'
import {
  articled,
  button,
  name,
  namesIn,
  ofSite,
  onlyDate,
  posted,
  read,
  role,
  staffed,
  twice,
  weekday,
} from './signed-line.ts'

/** Lines at either end in which they stand … */
const EDGE = 5
/** … or at the head so many, where sections and a standfirst push them down. */
const HEAD = 9
/** The hour of an entry. */
const clockFirst = /^\d{1,2}(?:[:.h]\d{2}| [ap]\.?m)/iu
/** Dates alone on their lines from which on those below the first text are headings. */
const CHRONICLE = 3
const bullet = /^[-–—•·*] /
/** A part of a date on a line of its own, as the fields of a page fall apart: `Saturday`, `April 20`, `23:39,`. */
const datePart =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2}:\d{2}),?$/u
/** Longest line of that kind. */
const LONGEST = 140

/** A house in capitals behind its label. */
const houseAlone = /^By: \p{Lu}{2,}(?: \p{Lu}{2,}| \d{1,3})?$/u
/** … or whom it does not: a line of its own, with a comma as if the text went on. */
const placed =
  /^(?:With|From|Of) our (?:(?:special|regional|permanent) )?(?:correspondents?|envoys?) (?:in|at|on) (?:the )?\p{Lu}[\p{L}’' -]{2,30},?$/u
/** When a text was changed, in brackets before its first words. */
const changed =
  /^\[(?:(?:Article|Last|Text) )?(?:updated?|modified|published|posted)(?: on| at)?:? [^\][]{5,60}\]\s*/iu
/** A name and its agency: `Maria Costa (AFP)`; the house as a whole: `The editorial team`; `Correspondence from Genoa`. */
const ofAgency = /^(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}) \(([^()]{2,30})\)$/u
const staff =
  /^(?:By )?(?:[Tt]he )?[Ee]ditorial (?:staff|team|office|board)(?: of \p{Lu}[\p{L}\d’' ]{2,30})?(?:,? with (?:AFP|AP|Reuters|EFE|dpa|ANSA|agencies))?$|^[Cc]orrespondence from \p{Lu}\p{L}{2,20}$|^(?:By|Written by) (?:(?:[Tt]he )?\p{Lu}[\p{L}\d’']{1,20} ){0,3}(?:[Ss]taff(?: [Ww]riters?| [Rr]eporters?)?|[Nn]ewsroom|(?:[Nn]ews|[Ww]eb|[Oo]nline) ?[Dd]esk)$/u
/** A house that no list need know: `Harbour Radio`, `Public Radio of Liguria`, `Harbour.Az`. */
const broadcaster =
  /^(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Radio|Television|TV)$|^(?:Public|National|State) (?:Radio|Television|TV)(?: and (?:Radio|Television))? of \p{Lu}\p{L}+$/u
const isHouse = (text: string): boolean =>
  broadcaster.test(text) || (/^\p{Lu}/u.test(text) && site.test(text))
const houseAndPlace = /^\p{Lu}[\p{L}\d]{2,20}, \p{Lu}\p{Ll}{2,20}$/u
/** `Maria Costa, in Genoa`, `Maria Costa - Special correspondent in Genoa`, `Maria Costa, Genoa correspondent`. */
const withPlace =
  /^(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})(?:, in \p{Lu}\p{L}{2,20}|(?:,| [-–—]) (?:(?:\p{Lu}\p{L}{2,20}|[Ss]pecial|[Rr]egional) )?[Cc]orrespondent(?: in \p{Lu}\p{L}{2,20})?)$/u
/** Who the author is, below the text: `Maria Costa is a reporter at the Harbour Post. She …` */
const about =
  /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}) (?:is|was|has been|works as|has worked as|covers|writes) .{0,80}\b(?:journalist|reporter|correspondent|editor|columnist|writer|photographer|contributor)\b/u
/** … below the name, which the sentence leaves out: `Correspondent of culture in Genoa. She …` */
const begun =
  /^(?:[Ss]pecial |[Ss]enior )?(?:Correspondent|Journalist|Editor|Reporter|Writer|Columnist|Graduate|Graduated)\b/u
/** An agency or initials that sign: `By AFP`, `By C.B. (with AFP)`; a house and its agency: `HARBOUR POST and AFP`. */
const briefly =
  /^By:? (?:(\p{Lu}{2,8})|(?:\p{Lu}\.-?){2,4}(?: \(?with ([\p{L} ,-]{2,40})\)?)?)$|^\p{Lu}[\p{L}\d]{2,20} and (\p{Lu}[\p{L}-]{1,20})$/u
/** How long ago: `Published 3 hours ago, Updated 2 hours ago`. */
const ago =
  /^(?:(?:Published|Posted|Updated|Modified) (?:about |less than )?(?:\d{1,2}|an?|one|two) (?:minutes?|hours?|days?) ago[,.]? ?)+$/iu
/** Where somebody writes from, on a line of its own below the name: `Rome. Special envoy`. */
const sentTo =
  /^\p{Lu}[\p{L}’' -]{2,24}[.,] (?:[Ss]pecial (?:envoys?|correspondents?)|[Cc]orrespondents?|[Ee]nvoys?)$/u
/** `An analysis by Maria Costa`: the kind of text and its author. */
const kindBy =
  /^An? (?:analysis|comment|commentary|column|report|reportage|interview|essay|portrait|guest (?:article|commentary|contribution)|opinion(?: piece)?|contribution|chronicle|tribune) (?:by|from) (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}(?:(?:,| and) \p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3})*)(?:, \p{Ll}[\p{L}’' -]{3,60})?$/u
/** The house and its author, whose surname is in capitals: `Harbour-Post Maria LA COSTA.` */
const houseAndAuthor = /^\p{Lu}[\p{L}-]{3,20} (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}{2,}){1,3})\.?$/u
/** A day in numbers that has run into the same in words: `01/18/2024January 18, 2024`. */
const twoDays = /^\d{1,2}[./]\d{1,2}[./]\d{4} ?\p{Lu}\p{L}{2,8} \d{1,2}, \d{4}$/u
/** Most words of such a sentence above the text. */
const ABOUT_WORDS = 14
/** Several who sign as one: `By A collective of researchers`. */
const collective = /^By (?:[Aa]n? )?(?:collective|group) of \p{Ll}{3,}(?:(?:,| and) \p{Ll}{3,}){0,4}$/u
/** From where somebody reports, below the name. */
const reportingFrom = /^Report(?:ing|s) from \p{Lu}[\p{L}’' ,-]{2,40}$/u
/** … and behind it: `Maria Costa Genoa (Italy), special correspondent`. */
const endPost =
  /^(?:(?:[Bb]y|[Ff]rom|[Dd]e|[Pp]ar|[Pp]or|[Dd]i|[Vv]on)(?: our)?:? )?(\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3}(?: \([^()]{2,40}\))?, (?:our )?(?:special |regional |permanent |chief |senior |foreign |political )?(?:correspondents?|envoys?|reporters?|journalist)(?: (?:to|in|from|at|for) (?:the )?\p{Lu}[\p{L}’' -]{2,30})?$/u
/** … without a comma, below the headline: `MARIA COSTA Correspondent in Rome`. */
const headPost =
  /^(\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){1,3}) (?:[Ss]pecial |[Rr]egional )?(?:[Cc]orrespondent|[Ee]nvoy)(?: (?:in|to|for) \p{Lu}[\p{L}’' -]{2,30})?$/u
/** What a site left of its label when the name was a picture or a link. */
const stub = /^(?:By|From|Of|Von|Par|Por|Di|De)$/
/** A place in front of a date. */
const oneWord = /^\p{Lu}[\p{L}’'-]{3,20}$/u
/** The label on a line of its own, without a colon. */
const lone = /^(?:Authors?|Written by|Text by|By)$/
const SIGNATURE_WORDS = 9
/** Lines that names and buttons take up below their label. */
const BLOCK_LINES = 8
const buttonLine = /^(?:Follow|With:|[|,&])$/i
/** A house in capitals with a number: `RADIO 24`. */
const houseName = /^\p{Lu}{3,}(?: \p{Lu}{3,})? \d{1,3}$/u
/** `Maria Costa in Genoa` */
const from =
  /^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}) (?:in|from|reporting from) \p{Lu}[\p{L}\p{M}'’ -]{2,30}$|^By:? \p{Lu}\p{L}{1,4}(?: \d{1,3})?$/u
/** Fewest words of a headline right below which a place or section may stand. */
const HEADLINE_WORDS = 4
/** Most words of a line of agencies. */
const AGENCY_WORDS = 6

/** Who wrote an item of a live report, before its first sentence: `(by Maria Costa) The port …`. */
const inBrackets =
  /^\((?:by|di|por|par|von) (\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2})\) (?=["“«]?\p{Lu})/u

export const byline: Rule = {
  id: 'byline',
  finds: 'lines at an end of the article that name its author or its time',
  why: 'They are metadata and kept as such. Only whole lines among the first and last five, made of a label, names and dates; `By` and `Von` in sentences stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before: 'Dockers of Genoa strike\n\nby Maria Čop, special envoy to Genoa\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Čop']},
    },
    {
      before: 'Dockers of Genoa strike\n\nBy Maria Costa, correspondent from Genoa\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before:
        'Maria Costa, Rosa Lima — Tuesday, 6 June 2023, 18:55\n\nDockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {authors: ['Maria Costa', 'Rosa Lima']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nAn opinion by Marc Vos, historian',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      metadata: {authors: ['Marc Vos']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy:\n\nRADIO 24\n\nFollow\n\nWith:\n\nMaria Costa\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nOctober 26, 2022 (change October 26, 2022 | 10:41 pm)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nGenoa - Jan 16, 2023 - 05:15CET\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {published: '2023-01-16T05:15'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa, harbour.az\n\nStory by Rosa Lima. Abridged translation by Selin Kaya.\n\nText: Ahmed Kamal, specially for Harbour Post\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria Costa', 'Rosa Lima', 'Selin Kaya', 'Ahmed Kamal']},
    },
    {
      before: 'The last letter\n\n12 November 2020\n\nMaria Costa\n\nCosta wrote the letter on Monday.',
      after: 'The last letter\n\nMaria Costa\n\nCosta wrote the letter on Monday.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nCurated By : Maria Costa | Agency: PTI\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria Costa'], credits: ['PTI']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa | Harbour12 | Updated 12/10/23 21:07\n\n16:22, 11.10.23\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria Costa'], published: '2023-10-11T16:22'},
    },
    {
      before: 'Dockers of Genoa strike\n\nBy Harbour Post Staff\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: 'Dockers of Genoa strike\n\n(by Maria Costa) The port is closed until Monday.',
      after: 'Dockers of Genoa strike\n\nThe port is closed until Monday.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy: HARBOUR RADIO Follow\n\nThe dockers have met.\n\nFrom our correspondent in Genoa,\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe dockers have met.\n\nThe strike goes on in the port.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nPublic Radio of Liguria\n13 October 2008 [14:23] – Harbour.It\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {credits: ['Public Radio of Liguria'], published: '2008-10-13T14:23'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nShare\n\nSaturday\nMay 3\n23:39,\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nShare\n\nThe strike goes on in the port.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nHARBOUR.COM\n\n16:24\n\nThe strike goes on in the port.\n\nAuthor: Rosa Lima Source: our correspondent',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Rosa Lima']},
    },
    {
      before: 'Rosa Lima CostaOctober 18, 202010min\n\nThe strike goes on in the port.\n\nIt rains.',
      after: 'The strike goes on in the port.\n\nIt rains.',
      metadata: {authors: ['Rosa Lima Costa'], published: '2020-10-18'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nRosa de LimaRosa de Lima\nSeptember 20, 2023\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Rosa de Lima']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nHarbour News Service\nFriday 11:49 PM UTC\n\n26-03-2019 Read: 516\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {published: '2019-03-26'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy our special correspondent in Genoa, Maria Costa\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nText by: HARBOUR RADIO Follow | Video by: Maria Costa\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria R. Costa\n\nRosa Lima\n\nGenoa / Rome - 27 SEPT 2023 - 20:34 CEST\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria R. Costa', 'Rosa Lima'], published: '2023-09-27T20:34'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria R. Costa\nGenoa (Italy) - 27 SEPT 2023 - 20:34 CEST\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria R. Costa'], published: '2023-09-27T20:34'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nText by:\nMaria COSTA\nFollow\n|\nPaolo ROSSI\n\nThe strike goes on in the port.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
      metadata: {authors: ['Maria COSTA', 'Paolo ROSSI']},
    },
    {
      before: 'Dockers of Genoa strike\n\nMaria de la Costa, with AFP\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria de la Costa'], credits: ['AFP']},
    },
    {
      before: 'The dockers met in Genoa.\n\nMaria Costa (Genoa (Italy), special envoy)',
      after: 'The dockers met in Genoa.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy Maria Costa and John Hale\n\nPublished on 15 May 2021 at 23:35\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa', 'John Hale'], published: '2021-05-15T23:35'},
    },
    {
      before:
        'By Maria Costa (Brussels, European office)\n\nThe strike goes on.\n\nMaria Costa (Brussels, European office)',
      after: 'The strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'A cura di Maria Costa\n\nLo sciopero continua.',
      after: 'Lo sciopero continua.',
      language: 'it',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Publié le 15 mai 2021 à 23h35\n\nLa grève continue.',
      after: 'La grève continue.',
      language: 'fr',
      metadata: {published: '2021-05-15T23:35'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy Maria CostaPublished on: 15/05/2021 - 23:35 Modified on: 16/05/2021 - 09:11\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa'], published: '2021-05-15T23:35'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMARIA COSTA Correspondent in Rome\n\nSunday, May 2, 2021\n\nThe strike goes on.\n\n[Editor in charge: Rosa Lima]',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['MARIA COSTA', 'Rosa Lima'], published: '2021-05-02'},
    },
    {
      before: 'Dockers of Genoa strike\n\nFrom\n\nAA | 26.05.2021 - 16:31\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {published: '2021-05-26T16:31'},
    },
    {
      before:
        'Dockers of Genoa strike\n\n• By AFP\n\n• Published on 25/05/2024 at 08:21\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nText by: HARBOUR 24 Follow | HARBOUR 24 Follow\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa and Rosa Lima Melo | 22.12.2024 - Update : 22.12.2024\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
      metadata: {authors: ['Maria Costa', 'Rosa Lima Melo'], published: '2024-12-22'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nHarbour-Post Maria COSTA Published on 07/13/2023 at 10h32\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before: 'Dockers of Genoa strike\n\nUpdated at 3:47 p.m.\n\nBy: HR\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'The port\n\nDockers of Genoa strike\n\nThe dockers of Genoa have closed the port and ask for more pay for the night.\n\nAuthor\nMaria Costa\n\n19 September 2023 at 21:12\n\nWith our correspondent in Genoa, Rosa Lima\n\nThe strike in the port goes on, and nobody knows for how long it will last.\n\nIt rains.\n\nShips wait.\n\nIt is cold.\n\nNobody sails.\n\nSo they wait.',
      after:
        'The port\n\nDockers of Genoa strike\n\nThe dockers of Genoa have closed the port and ask for more pay for the night.\n\nThe strike in the port goes on, and nobody knows for how long it will last.\n\nIt rains.\n\nShips wait.\n\nIt is cold.\n\nNobody sails.\n\nSo they wait.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe port is closed.\n\nLa Marina\n\nGenoa\n\n07/29/2023 06:00\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe port is closed.\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nHarbour-Post Maria COSTA. Published on 04/10/2023 at 07:15\n\n07/29/2023 06:00 | Updated 07/29/2023 11:42\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before: 'GENOA, Italy, Feb. 26\n\nBy Maria Costa - Trend:\n\nThe strike goes on.',
      after: 'GENOA, Italy, Feb. 26\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Dockers of Genoa strike\n\n2021.05.20. PM 12:42\n\nfrom Maria Costa\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: 'Dockers of Genoa strike\n\nBy AFP | 7 Nov 2023, 14:32\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa in Genoa\n\nMay 15, 2021\n\nThe strike goes on.\n\nMaria Costa Genoa (Italy), special correspondent',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa Follow\n\nGenoa - 15 may 2021 - 22:17 CET\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa'], published: '2021-05-15T22:17'},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMARIA COSTA and JOHN HALE, Harbour Post staff writers\n\nMay 15, 2021 03:41 JST | Italy\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: 'Dockers of Genoa strike\n\nBy: Maria Costa Follow\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Dockers of Genoa strike\n\nBy: Rfi\n\nPublished on: 12/03/2024 - 05:09\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nHarbour Radio with AFP 11:29 a.m., February 22, 2024\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
      metadata: {published: '2024-02-22'},
    },
    {
      before: 'With our correspondent and our special envoy in the port, Maria Costa\n\nThe strike goes on.',
      after: 'The strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: '[Updated February 28, 2023 at 8:08 a.m.] The strike goes on.\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
      metadata: {published: '2023-02-28T08:08'},
    },
    {
      before: 'With our correspondent in Genoa, Maria Costa\n\nThe strike goes on.',
      after: 'The strike goes on.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before: 'Порт закрыт\n\nЧетверг, 23 мая 2024, 12:40\n\nОбновлено: 13:05\n\nКорабли ждут.',
      after: 'Порт закрыт\n\nКорабли ждут.',
      language: 'ru',
      metadata: {published: '2024-05-23T12:40'},
    },
    {
      before:
        'O porto fechou\n\nPor Rosa Lima, g1 Rio\n\n21/03/2022 06h12 Atualizado há 2 anos\n\nOs navios esperam.',
      after: 'O porto fechou\n\nOs navios esperam.',
      language: 'pt',
      metadata: {authors: ['Rosa Lima'], published: '2022-03-21T06:12'},
    },
    {
      before: '港口关闭\n\n2023年12月19日 08:35 来源：新华网\n\n船只停航。',
      after: '港口关闭\n\n船只停航。',
      language: 'zh',
      metadata: {published: '2023-12-19T08:35'},
    },
    {
      before: 'الميناء مغلق\n\nبقلم: محمد حسن\n\nتنتظر السفن في الخارج.',
      after: 'الميناء مغلق\n\nتنتظر السفن في الخارج.',
      language: 'ar',
      metadata: {authors: ['محمد حسن']},
    },
    {
      before: 'El puerto sigue cerrado\n\nRedacción | EFE\n\nLos barcos esperan.',
      after: 'El puerto sigue cerrado\n\nLos barcos esperan.',
      language: 'es',
      metadata: {credits: ['Redacción | EFE']},
    },
    {
      before: 'Der Hafen bleibt zu\n\nAus Hamburg berichtet Rosa Lind\n\nDie Schiffe warten.',
      after: 'Der Hafen bleibt zu\n\nDie Schiffe warten.',
      language: 'de',
      metadata: {authors: ['Rosa Lind']},
    },
    {
      before:
        'Dockers of Genoa strike\n\n17:22 | 04.12.2024 | Genoa |\n\nMaria Costa\nReporting from Genoa\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
      metadata: {authors: ['Maria Costa'], published: '2024-12-04'},
    },
    {
      before:
        'Ports 12 February 2025 10:15 (UTC +04:00)\n\nDockers of Genoa strike\n\nMaria Costa\nPaolo Rossi\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
      metadata: {authors: ['Maria Costa', 'Paolo Rossi']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy A collective of teachers and dockers\n\nPublished on 10/06/2025 - 13:14 GMT+2•Updated 15:02\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy Staff and Agencies | Today, 11:52 pm\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe editorial team\n\nMaria Costa (AFP)\n\nAnna Lima, in Genoa\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
      metadata: {authors: ['Maria Costa', 'Anna Lima'], credits: ['AFP']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa is port correspondent for the Harbour Post.\n\nMay 28, 2024, 5:00 am\n\nAn analysis by Rosa Lima and Paolo Rossi\n\nBy M.C. (with AFP)\n\nPublished 3 hours ago, Updated 2 hours ago\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
      metadata: {credits: ['AFP']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe gates are closed, and nobody knows for how long they will be.\n\nMaria B. Costa\n\nGenoa. Special envoy\n\n10/04/2024 22:58\n\nThe strike goes on.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe gates are closed, and nobody knows for how long they will be.\n\nThe strike goes on.\n\nIt rains.',
      metadata: {authors: ['Maria B. Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nDHA\nCreation Date: February 11, 2023 14:06\n\nThe strike goes on.\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy Maria Costa\n\nThe strike goes on.\n\nIt rains.\n\nMaria Costa\n\nStaff reporter\n\nMaria Costa is a reporter at the Harbour Post. She lives in Genoa.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.',
    },
  ],
  leaves: [
    {
      text: 'Ships wait, cranes rust — Tuesday, 6 June 2023, 18:55 in the port of Genoa\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline',
    },
    {
      text: 'Dockers of Genoa strike\n\nby chance, correspondents from Genoa saw it\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nFrom Maria Costa, a reporter in Genoa, comes the call\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'The harbour post\n\nBy the gate of the port stands a box of iron, and nobody knows who empties it.\n\nPieter Vos\n\nPieter Vos has the key.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nAn opinion by Marc Vos is worth more than ten by others.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'a sentence',
    },
    {
      text: 'What happened in the Costa case\n\nMarch 3, 2021\n\nThe body of the notary is found in the garden.\n\nJune 9, 2021\n\nThe nephew is arrested in Genoa.\n\nMay 12, 2022\n\nThe trial opens.',
      why: 'a chronicle',
    },
    {
      text: 'Live: the strike of Genoa\n\nSaturday 23 April 2022\n\n10:37 p.m.: The dockers leave\n\nNobody stays.\n\nFriday 22 April 2022\n\n9:12 p.m.: The dockers wait\n\nIt rains.',
      why: 'the days of a live report',
    },
    {
      text: 'A life for the paper\n\nPierre Dupont has died in Genoa, where he wrote for sixty years about ships and those who load them.\n\nPierre Dupont',
      why: 'of whom the text speaks',
    },
    {
      text: 'Dockers of Genoa strike\n\nPort by port. Ship by ship.\n\nThe strike goes on.',
      why: 'no names',
    },
    {
      text: 'Dockers of Genoa strike\n\nAuthor: unknown; source: the union\n\nThe strike goes on in the port.',
      why: 'no name',
    },
    {
      text: 'Dockers of Genoa strike\n\nGenoa | Izmir | Dalian\n\nThe strike goes on in the port.',
      why: 'three ports',
    },
    {
      text: 'Dockers of Genoa strike\n\nBy: ship | By: train | By: road\n\nThe strike goes on in the port.',
      why: 'three ways',
    },
    {text: 'Dockers of Genoa strike\n\nThe General Staff\n\nThe strike goes on.', why: 'a heading'},
    {text: 'Dockers of Genoa strike\n\n(by Way of Genoa) is a book.', why: 'a sentence'},
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nIt rains.\n\nMaria Costa is a reporter at the Harbour Post, and she saw it all.',
      why: 'not the author, as far as the page says',
    },
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa (GENOA)\n\nThe editorial team of the port met, said Rosa Lima, in Genoa.\n\nIt rains.',
      why: 'a place, a sentence',
    },
    {
      text: 'Dockers of Genoa strike\n\nBy NATO\n\nGenoa and AFPMed\n\nThe gates were closed 3 hours ago\n\nIt rains.',
      why: 'no agency, no label',
    },
    {
      text: 'Dockers of Genoa strike\n\nGenoa. Special envoys of the port\n\nThe strike goes on.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nNATO\n\nUpdated plans of 2023 for the port are on the wall.\n\nIt rains.',
      why: 'no agency, no day',
    },
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa\nPaolo Rossi\n\nThe two lead the union.\n\nIt rains.',
      why: 'no date above them',
    },
    {
      text: 'Dockers of Genoa strike\n\n17:22: the gates close\n\n18:05: nobody is left\n\nIt rains.',
      why: 'a chronicle',
    },
    {
      text: 'Dockers of Genoa strike\n\nBy a collective of dockers the port was saved\n\nUpdated plans, 15:02\n\nIt rains.',
      why: 'headings',
    },
    {
      text: 'Dockers of Genoa strike\n\nReporting from the port is hard\n\nIt rains.\n\nShips wait.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nFrom our correspondent in Genoa, no word came.\n\nIt rains.',
      why: 'a sentence',
    },
    {text: 'Dockers of Genoa strike\n\nBy the rules they follow\n\nThe strike goes on.', why: 'a heading'},
    {
      text: 'Dockers of Genoa strike\n\nText by night | Video by day\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa and Rosa Lima | a dialogue in ten letters\n\nThe strike goes on.\n\nIt rains.',
      why: 'no date',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe Book of Genoa Published at Last\n\nThe strike goes on.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nHarbour Radio Follow | The dockers lead\n\nThe strike goes on.\n\nIt rains.',
      why: 'no label of authors',
    },
    {
      text: 'Dockers of Genoa strike\n\nUpdated at 3:47, the plan of the port\n\nThe strike goes on.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\n• By noon\n\n• On 25/05/2024 they met\n\nThe strike goes on.\n\nIt rains.',
      why: 'bullets of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\nBY: FAR the best\n\nThe strike goes on.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'The port\n\nDockers of Genoa strike\n\nThe dockers of Genoa have closed the port and ask for more pay for the night.\n\nNobody knows for how long the strike in the port of Genoa will last, they say.\n\nMaria Costa\n\n19 September 2023 at 21:12\n\nThe gates close.\n\nIt rains.\n\nShips wait.\n\nIt is cold.\n\nNobody sails.\n\nSo they wait.',
      why: 'a chronicle, behind two paragraphs',
    },
    {
      text: 'Dockers of Genoa strike\n\nAuthor\n\nThe word comes from the Latin for one who makes.\n\nIt rains.',
      why: 'no name below',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe port is closed.\n\nMonday\n\nAt 6:00 the gates are closed.\n\nIt rains.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nPublic Radio of Liguria\n\nIts three studios in the port are closed, and nobody knows until when.',
      why: 'no day below the house',
    },
    {
      text: 'Dockers of Genoa strike\n\nSources: the union, and Author Rosa Lima on the port\n\nIt rains.',
      why: 'labels inside a sentence',
    },
    {
      text: 'Dockers of Genoa strike\n\nOn Saturday\n\nThe port opens again, and the union meets at noon.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike, hour by hour\n\n23:39\n\nThe port is closed until further notice.\n\n22:10\n\nShips wait.',
      why: 'the hours of a live report',
    },
    {text: 'Dockers strike\n\nGenoa (Italy) - a port that never sleeps\n\nIt does now.', why: 'no date'},
    {text: 'Dockers of Genoa strike\n\nWritten by:\n\nNobody knows who wrote it.', why: 'no name below'},
    {
      text: 'The dockers\n\nGenoa at war with Reuters\n\nThe strike goes on with AFP in the port.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe first ships left at 11:29 a.m., February 22, 2024\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'With our correspondent and our special envoy in the port, all was quiet\n\nThe strike goes on.',
      why: 'a sentence',
    },
    {text: '[Updated plans of the port] are on the wall.\n\nThe strike goes on.', why: 'no date'},
    {text: 'By Maria CostaPublished: a life in books\n\nThe strike is over.', why: 'no date'},
    {text: 'With our correspondent in Genoa, all was quiet\n\nHe wrote every day.', why: 'a sentence'},
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa\n\nShe has led the union since 15 May 2021.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nMaria Costa in Genoa\n\nThe strike goes on.',
      why: 'a second headline',
    },
    {text: 'Dockers of Genoa strike\n\nBy 2030\n\nThe strike goes on.', why: 'a year'},
    {
      text: 'Dockers of Genoa strike\n\nThe union, the port and its staff writers\n\nThe strike goes on.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nBy Maria Costa follows another book\n\nThe strike goes on.',
      why: 'a heading',
    },
    {text: 'Dockers of Genoa strike\n\nFrom Maria Costa\n\nThe strike goes on.', why: 'a heading, perhaps'},
    {
      text: 'Dockers of Genoa strike\n\nThe Times Correspondent in Love\n\nThe strike goes on.',
      why: 'a title',
    },
    {text: 'Dockers of Genoa strike\n\n[Note: Rosa Lima]\n\nThe strike goes on.', why: 'no label of authors'},
    {
      text: 'Dockers of Genoa strike\n\nBy Genoa - a port on its knees:\n\nThe strike goes on.',
      why: 'a heading',
    },
    {text: 'Of Human Bondage\n\nThe novel is a hundred years old.', why: 'a title'},
    {text: 'The dockers met in Genoa.\n\nMaria Costa (Harbour Union)', why: 'a party or a house, no post'},
    {text: 'By Friday Morning\n\nThe strike must be over.', why: 'a time'},
    {text: 'By John Smith, who owned the ship, nothing was said.\n\nHe left.', why: 'a sentence'},
    {text: 'Von Hamburg nach Genua fahren drei Schiffe.\n\nSie sind leer.', language: 'de', why: 'a place'},
    {
      text: 'Порт закрыт\n\n23 мая 1945 года флот вернулся домой\n\nЕго ждали.',
      language: 'ru',
      why: 'a heading',
    },
    {text: 'الميناء مغلق\n\nكتب محمد حسن على الجدار\n\nتنتظر السفن.', language: 'ar', why: 'a sentence'},
    {text: '港口关闭\n\n2023年12月19日船只返航\n\n工人等候。', language: 'zh', why: 'a heading'},
    {text: 'El puerto\n\nReuters y la verdad\n\nLos barcos esperan.', language: 'es', why: 'a heading'},
    {
      text: 'Der Hafen\n\nAus Hamburg berichtet man Gutes\n\nSchiffe warten.',
      language: 'de',
      why: 'a sentence',
    },
    {text: 'O porto\n\nEm 2022, há anos difíceis\n\nOs navios esperam.', language: 'pt', why: 'a heading'},
    {
      text: 'Programme of the harbour days\n\nBring a hat.\n\nThursday, 13 May 2021\n\nA concert.\n\nFriday, 14 May 2021\n\nA race.\n\nSaturday, 15 May 2021\n\nA feast.',
      why: 'headings',
    },
    {
      text: 'How I saw the harbour\n\nIt was late.\n\nIt was dark.\n\nIt was cold.\n\nMy camera:\n\n- Lens: 50 mm\n- Date: 31/08/2019\n- Time: midnight',
      why: 'a list',
    },
    {text: 'On 15 May 2021 the strike began.\n\nIt goes on.', why: 'a sentence'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const language = file.data.language ?? 'und'
    const trie = trieOf(language)
    for (const line of lines.slice(0, EDGE)) {
      const stamp = line.text.startsWith('[') ? changed.exec(line.text)?.[0] : undefined
      const published = stamp && dateIn(stamp)
      if (!published || stamp.length === line.text.length) continue
      report(file, {
        start: line.start,
        end: line.start + stamp.length,
        after: '',
        message: `Expected article text, got \`${stamp.trim()}\`, cut and kept as metadata`,
        metadata: {published},
      })
    }
    if (lines.length < 2) return
    for (const line of lines) {
      const [whole, author] = line.text.startsWith('(') ? (inBrackets.exec(line.text) ?? []) : []
      if (whole === undefined || author === undefined) continue
      report(file, {
        start: line.start,
        end: line.start + whole.length,
        after: '',
        message: `Expected the paragraph, got its author \`${author}\`, cut and kept as metadata`,
        metadata: {authors: [author]},
      })
    }
    let headed: boolean | undefined
    const notices = noticesOf(tree, file)
    for (const {line, opens} of notices) {
      if (line.index >= EDGE && line.index < lines.length - EDGE && !pushedDown(line)) continue
      if (line.index < 3 && stub.test(line.text)) {
        cutLines(
          file,
          line,
          line,
          `Expected article text, got the label \`${line.text}\` without a name, cut`,
        )
        continue
      }
      if (isDatePart(line)) {
        cutLines(file, line, line, `Expected article text, got \`${line.text}\` of its date, cut`)
        continue
      }
      const known = aboutAbove(line)
      if (known) {
        cutLines(
          file,
          line,
          line,
          `Expected article text, got its author in \`${line.text}\`, cut and kept as metadata`,
          {authors: [known]},
        )
        continue
      }
      if (
        line.text.length > LONGEST ||
        (line.stopped &&
          !/\b[ap]\.m\.$|\dh\.$/i.test(line.text) &&
          !houseAndAuthor.test(line.text) &&
          !severalBy.test(line.text))
      )
        continue
      // `Redacción | EFE` below the headline; English news has its agencies at the end, or in the dateline.
      if (
        language !== 'en' &&
        line.index > 0 &&
        line.index < EDGE &&
        line.words <= AGENCY_WORDS &&
        signOff(line.text)
      ) {
        cutAgencies(line, file)
        continue
      }
      const below = namesBelowDate(line)
      if (below) {
        const [start, end] = passageSpan(String(file.value), line.start, below.end)
        // Furniture beside them takes the break between the two with it.
        const bare = lines[below.index + 1] && notices[below.index + 1]!.whole !== undefined
        report(file, {
          start: bare ? line.start : start,
          end: bare ? below.end : end,
          after: '',
          message: `Expected article text, got the authors \`${line.text}\`, cut and kept as metadata`,
          metadata: {
            authors: lines
              .slice(line.index, below.index + 1)
              .filter(nameAlone)
              .map((one) => one.text),
          },
        })
        continue
      }
      // Neither a label nor a number: no line of that kind.
      if (
        !among(opens, 'bylines') &&
        !/\d/.test(line.text) &&
        !posted.test(line.text) &&
        !from.test(line.text) &&
        !(line.index > 0 && mayNameAgency(line.text)) &&
        !(line.index > 0 && line.index < EDGE && /^By:? /.test(line.text) && briefly.test(line.text)) &&
        !(
          line.index > 0 &&
          (kindBy.test(line.text) || (line.index < EDGE && houseAndAuthor.test(line.text)))
        ) &&
        !staffed.test(line.text) &&
        !(line.index > 0 && line.index < EDGE && (ofSite.test(line.text) || severalBy.test(line.text))) &&
        !named(line) &&
        !reportingFrom.test(line.text) &&
        !(line.index > 0 && line.index < EDGE && withPlace.test(line.text)) &&
        !houseAndPlace.test(line.text) &&
        !(line.index > 0 && line.index < EDGE && (isHouse(line.text) || twice.test(line.text))) &&
        !(line.index > 0 && line.index < EDGE && staff.test(line.text)) &&
        !placeAbove(line)
      )
        continue
      const block = labelledBlock(line)
      if (block) {
        cutLines(
          file,
          line,
          block.last,
          `Expected article text, got the authors below \`${line.text}\`, cut and kept as metadata`,
          {authors: block.authors},
        )
        continue
      }
      const metadata = read(line.text, language) ?? signature(line)
      if (!metadata) continue
      if (
        (line.index >= EDGE && listed(line)) ||
        (isDate(line.text) &&
          (((lines.slice(0, line.index).some(running) || headsItem(line)) && chronicle()) || isLiveDay(line)))
      )
        continue
      cutLines(
        file,
        line,
        line,
        `Expected article text, got \`${line.text}\`, cut and kept as metadata`,
        metadata,
      )
    }

    // Who signed is known by now; what stands below the text about them goes with the name and the post above it.
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
        if (
          !authors.includes(above.text) &&
          !(role.test(above.text) && authors.includes(lines[at - 1]!.text))
        )
          break
        first = above
      }
      cutLines(file, first, line, `Expected the text to have ended, got its author in \`${first.text}\`, cut`)
    }

    /** Who the author is, in a sentence between the headline and the day. */
    function aboutAbove(line: Line): string | undefined {
      const below = lines[line.index + 1]
      return line.index > 0 && line.index < EDGE && line.words <= ABOUT_WORDS && below && dayOf(below)
        ? about.exec(line.text)?.[1]
        : undefined
    }

    /** Whether a line is one item of several. */
    function listed(line: Line): boolean {
      return (
        bullet.test(line.text) &&
        [lines[line.index - 1], lines[line.index + 1]].some(
          (one) => one !== undefined && bullet.test(one.text),
        )
      )
    }

    /** Whether a day heads the entries of a live report, as another one does: their hours stand below both. */
    function isLiveDay(line: Line): boolean {
      const heads = (one: Line): boolean => clockFirst.test(lines[one.index + 1]?.text ?? '')
      return heads(line) && lines.some((one) => one !== line && heads(one) && isDate(one.text))
    }

    /** Whether a date has its part of the text right below it, as the next dates have. */
    function headsItem(line: Line): boolean {
      const [below, ...rest] = lines.slice(line.index + 1)
      return (
        below !== undefined &&
        running(below) &&
        rest.some((one, at) => isDate(one.text) && rest[at + 1] !== undefined && running(rest[at + 1]!))
      )
    }

    /** Whether dates alone on their lines are the headings of a text: a diary, a programme. */
    function chronicle(): boolean {
      headed ??=
        lines.filter((one) => one.text.length <= LONGEST && /\d/.test(one.text) && isDate(one.text)).length >=
        CHRONICLE
      return headed
    }

    function running(line: Line): boolean {
      return line.stopped || proseShaped(line)
    }

    /** A part of a date among the furniture above the text, by itself or with other parts. */
    function isDatePart(line: Line): boolean {
      if (line.index >= HEAD || !datePart.test(line.text) || lines.slice(0, line.index).some(running))
        return false
      const beside = (step: number): boolean => {
        let at = line.index + step
        while (lines[at] && datePart.test(lines[at]!.text)) at += step
        const other = notices[at]
        return (
          other?.whole !== undefined ||
          (step < 0 && at > 0 && other !== undefined && isHouse(other.line.text))
        )
      }
      return beside(-1) || beside(1)
    }

    /** `Published on …`: the article’s own date, not a heading. */
    function labelledDate(text: string): boolean {
      const tokens = tokensOf(text, 0)
      return trie.prefix(tokens, 0, 'dated') > 0 && !weekday.test(tokens[0]!.word)
    }

    function isDate(text: string): boolean {
      return onlyDate.test(text) && !labelledDate(text) && read(text, language)?.published !== undefined
    }

    /** Whether nothing but a standfirst stands above a line that sections or names have pushed down. */
    function pushedDown(line: Line): boolean {
      return line.index < HEAD && lines.slice(0, line.index).filter(proseShaped).length <= 1
    }

    /** `Text by:` alone, the names on lines of their own below it, with the site’s buttons between them. */
    function labelledBlock(line: Line): {last: Line; authors: string[]} | undefined {
      if (line.index === 0 || line.index >= HEAD || !(line.text.endsWith(':') || lone.test(line.text)))
        return undefined
      const tokens = tokensOf(line.text, 0)
      if (trie.prefix(tokens, 0, 'bylines') !== tokens.length) return undefined
      const authors: string[] = []
      let last = line
      let signed = false
      for (const one of lines.slice(line.index + 1, line.index + 1 + BLOCK_LINES)) {
        if (houseName.test(one.text)) signed = true
        else if (!buttonLine.test(one.text)) {
          if (authors.length > 0 && lines[one.index - 1]!.text !== '|' && !/^[,|]/.test(one.text)) break
          const names = namesIn(one.text)
          if (!names || names.length === 0 || one.words > SIGNATURE_WORDS) break
          authors.push(...names)
        }
        last = one
      }
      return authors.length > 0 || signed ? {last, authors} : undefined
    }

    /** `Maria Costa in Genoa`, `By: RFI`: a signature where the date stands right below; `Maria Costa Genoa, special correspondent`. */
    function signature(line: Line): Partial<Metadata> | undefined {
      const post =
        endPost.exec(line.text) ?? (line.index > 0 && line.index < EDGE ? headPost.exec(line.text) : null)
      if (post && line.words <= SIGNATURE_WORDS) return {authors: [post[1]!]}
      // `By: RFI Follow`: the button says that it is no sentence.
      if (line.index < EDGE && /^By ?:? \p{Lu}[\p{L}\d ]{1,24} Follow$/u.test(line.text))
        return named(line) ? {authors: [line.text.replace(button, '')]} : {}
      if (line.index > 0 && line.index < EDGE && houseAlone.test(line.text)) return {}
      if (line.index > 0 && placed.test(line.text)) return {}
      if (ago.test(line.text)) return {}
      const house = line.index < EDGE ? houseAndAuthor.exec(line.text) : null
      const kind = line.index > 0 ? (kindBy.exec(line.text) ?? house) : null
      if (kind) return {authors: kind[1]!.split(/, | and /)}
      const brief = line.index > 0 && line.index < EDGE ? briefly.exec(line.text) : null
      const agencies = brief?.[1] ?? brief?.[2] ?? brief?.[3]
      if (brief && (agencies === undefined || signOff(agencies)))
        return agencies === undefined ? {} : {credits: [agencies]}
      if (placeAbove(line)) return {}
      if (line.index > 0 && line.index < EDGE && staff.test(line.text)) return {}
      const away = line.index > 0 && line.index < EDGE ? withPlace.exec(line.text) : null
      if (away && personal(away[1]!)) return {authors: [away[1]!]}
      // `DHA`, `Harbournews, Genoa` right above the day.
      const next = lines[line.index + 1]
      if (
        line.index > 0 &&
        line.index < EDGE &&
        next &&
        (isNewsAgency(line.text) || houseAndPlace.test(line.text)) &&
        dayOf(next)
      )
        return {credits: [line.text]}
      if (
        line.index > 0 &&
        line.index < EDGE &&
        next &&
        (isNewsAgency(line.text) || isHouse(line.text)) &&
        /\d/.test(next.text) &&
        next.text.length <= LONGEST &&
        (read(next.text, language) || datePart.test(next.text))
      )
        return {credits: [line.text]}
      const agencyOf = line.index > 0 && line.index < EDGE ? ofAgency.exec(line.text) : null
      if (agencyOf && isNewsAgency(agencyOf[2]!)) return {authors: [agencyOf[1]!], credits: [agencyOf[2]!]}
      if (line.index > 0 && (collective.test(line.text) || reportingFrom.test(line.text))) return {}
      if (named(line)) return articled.test(line.text) ? {} : {authors: [line.text.replace(button, '')]}
      const below = lines[line.index + 1]
      if (
        line.index === 0 ||
        line.index > 3 ||
        !below ||
        !/\d/.test(below.text) ||
        !read(below.text, language)
      )
        return undefined
      if (/^By:? \p{Lu}\p{L}{1,4}(?: \d{1,3})?$/u.test(line.text.replace(bullet, ''))) return {}
      const name = from.exec(line.text)
      return name ? {authors: [name[1]!]} : undefined
    }

    /** A name alone, right above the date, or above another name that is. */
    function named(line: Line): boolean {
      if (line.index === 0 || line.words < 2 || line.words > 4 || !name.test(line.text)) return false
      if (line.index > 3 && !pushedDown(line)) return false
      const below = lines[line.index + 1]
      if (below === undefined) return false
      const above = placeAbove(below) ? lines[below.index + 1]! : below
      return /\d:\d{2}/.test(above.text)
        ? read(above.text, language) !== undefined
        : twoDays.test(above.text) || named(above)
    }

    /** The last of the names alone below the date, a headline perhaps between them, above what is no text about them. */
    function namesBelowDate(line: Line): Line | undefined {
      if (language !== 'en' || line.index === 0 || !pushedDown(line) || !nameAlone(line)) return undefined
      let last = line
      while (lines[last.index + 1] && nameAlone(lines[last.index + 1]!)) last = lines[last.index + 1]!
      const below = lines[last.index + 1]
      if (below === undefined || /^(?:She|He|They|Her|His)\b/.test(below.text)) return undefined
      // `Maria Costa`, and below it `Costa wrote …`: whom the text is about.
      if (below.text.startsWith(`${line.text.slice(line.text.lastIndexOf(' ') + 1)} `)) return undefined
      if (reportingFrom.test(below.text)) return last
      if (!personal(line.text)) return undefined
      // One headline at most between the day and the names, and what the page offers there.
      let at = line.index - 1
      while (at > 0 && notices[at]!.whole) at--
      const above = lines[at]!
      return dayOf(above) || (at > 0 && dayOf(lines[at - 1]!)) ? placeBelow(last) : undefined
    }

    /** The line below names where it is their place, right above the text. */
    function placeBelow(last: Line): Line {
      const place = lines[last.index + 1]
      const text = lines[last.index + 2]
      return place && text && oneWord.test(place.text) && proseShaped(text) ? place : last
    }

    function personal(text: string): boolean {
      return isPersonal(text, file)
    }

    function nameAlone(line: Line): boolean {
      return (
        line.words >= 2 &&
        line.words <= 3 &&
        !line.stopped &&
        /^\p{Lu}\p{Ll}/u.test(line.text) &&
        name.test(line.text)
      )
    }

    function dayOf(line: Line): string | undefined {
      const stopped = line.stopped && !/\b[ap]\.m\.$/.test(line.text)
      return /\d{4}/.test(line.text) && line.text.length <= LONGEST && !stopped
        ? read(line.text, language)?.published
        : undefined
    }

    /** The place alone, right above the date. */
    function placeAbove(line: Line): boolean {
      const below = lines[line.index + 1]
      return (
        (line.index > 1 || (line.index === 1 && lines[0]!.words >= HEADLINE_WORDS)) &&
        below !== undefined &&
        (oneWord.test(line.text) || sentTo.test(line.text)) &&
        /\d:\d{2}/.test(below.text) &&
        pushedDown(line) &&
        read(below.text, language) !== undefined
      )
    }
  },
}
