/** Finds lines that name the author or the time of an article. */

import type {Document} from '../../document.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {dateIn} from '../../text/dates.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf, passageSpan} from '../../text/passage.ts'
import {cutAgencies, signOff} from '../agencies/agency-signoff.ts'
import {cutLines} from '../cut.ts'
import {noticesOf} from '../phrases/notice.ts'
import {trieOf} from '../phrases/trie.ts'
import {aboutAbove, cutAbout} from './byline/about.ts'
import {isDatePart, isHeading, listed} from './byline/dates.ts'
import {labelledBlock} from './byline/label-block.ts'
import {nameAlone, namesBelowDate} from './byline/names.ts'
import type {Page} from './byline/page.ts'
import {belowHeadline, EDGE, LONGEST, pushedDown} from './byline/page.ts'
import {houseAndAuthor, maySign, signature} from './byline/signature.ts'
import {severalBy} from './labelled-fields.ts'
import {read} from './signed-line.ts'

/** When a text was changed, in brackets before its first words. */
const changed =
  /^\[(?:(?:Article|Last|Text) )?(?:updated?|modified|published|posted)(?: on| at)?:? [^\][]{5,60}\]\s*/iu
/** What a site left of its label when the name was a picture or a link. */
const stub = /^(?:By|From|Of|Von|Par|Por|Di|De)$/
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
      before:
        '09 December 2023 / 08:59 RU\n\nDockers of Genoa strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {published: '2023-12-09T08:59'},
    },
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
    cutStamps(lines, file)
    if (lines.length < 2) return
    cutBrackets(lines, file)
    const language = file.data.language ?? 'und'
    const page: Page = {file, lines, notices: noticesOf(tree, file), language, trie: trieOf(language)}
    for (const {line, opens} of page.notices) {
      if (line.index < EDGE || line.index >= lines.length - EDGE || pushedDown(page, line))
        cutByline(page, line, opens)
    }
    // Who signed is known by now.
    cutAbout(page)
  },
}

/** Cuts when a text was changed, in brackets before its first words. */
function cutStamps(lines: readonly Line[], file: Document): void {
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
}

/** Cuts who wrote an item of a live report, in brackets before its first sentence. */
function cutBrackets(lines: readonly Line[], file: Document): void {
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
}

/** Cuts a line near an end that names the author or the time, with what belongs to it. */
function cutByline(page: Page, line: Line, opens: number): void {
  const {file, language} = page
  if (line.index < 3 && stub.test(line.text)) {
    const message = `Expected article text, got the label \`${line.text}\` without a name, cut`
    cutLines(file, line, line, message)
    return
  }
  if (isDatePart(page, line)) {
    cutLines(file, line, line, `Expected article text, got \`${line.text}\` of its date, cut`)
    return
  }
  const known = aboutAbove(page, line)
  if (known) {
    const message = `Expected article text, got its author in \`${line.text}\`, cut and kept as metadata`
    cutLines(file, line, line, message, {authors: [known]})
    return
  }
  if (line.text.length > LONGEST || isSentence(line)) return
  // `Redacción | EFE` below the headline; English news has its agencies at the end, or in the dateline.
  if (language !== 'en' && belowHeadline(line) && line.words <= AGENCY_WORDS && signOff(line.text)) {
    cutAgencies(line, file)
    return
  }
  const below = namesBelowDate(page, line)
  if (below) {
    cutNames(page, line, below)
    return
  }
  if (!maySign(page, line, opens)) return
  const block = labelledBlock(page, line)
  if (block) {
    const message = `Expected article text, got the authors below \`${line.text}\`, cut and kept as metadata`
    cutLines(file, line, block.last, message, {authors: block.authors})
    return
  }
  const metadata = read(line.text, language) ?? signature(page, line)
  if (!metadata || (line.index >= EDGE && listed(page, line)) || isHeading(page, line)) return
  const message = `Expected article text, got \`${line.text}\`, cut and kept as metadata`
  cutLines(file, line, line, message, metadata)
}

/** Whether a line ends as sentences do, and not with an hour or a signature’s own stop. */
function isSentence({stopped, text}: Line): boolean {
  return stopped && !/\b[ap]\.m\.$|\dh\.$/i.test(text) && !houseAndAuthor.test(text) && !severalBy.test(text)
}

/** Cuts names alone on their lines below the day. */
function cutNames({file, lines, notices}: Page, first: Line, last: Line): void {
  const [start, end] = passageSpan(String(file.value), first.start, last.end)
  // Furniture beside them takes the break between the two with it.
  const bare = lines[last.index + 1] && notices[last.index + 1]!.whole !== undefined
  report(file, {
    start: bare ? first.start : start,
    end: bare ? last.end : end,
    after: '',
    message: `Expected article text, got the authors \`${first.text}\`, cut and kept as metadata`,
    metadata: {
      authors: lines
        .slice(first.index, last.index + 1)
        .filter(nameAlone)
        .map((one) => one.text),
    },
  })
}
