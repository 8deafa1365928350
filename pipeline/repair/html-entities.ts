/** HTML entities that nobody decoded. */

import {textOf} from '../document.ts'
import {list} from '../languages/list.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {gapSign} from '../text/signs.ts'
import {codeSpans, windows1252} from './characters.ts'

/** The names of U+00A0–U+00FF in order, as HTML has them. */
const latin1 = list(`
  nbsp, iexcl, cent, pound, curren, yen, brvbar, sect, uml, copy, ordf, laquo, not, shy, reg, macr, deg, plusmn, sup2, sup3,
  acute, micro, para, middot, cedil, sup1, ordm, raquo, frac14, frac12, frac34, iquest, Agrave, Aacute, Acirc, Atilde, Auml,
  Aring, AElig, Ccedil, Egrave, Eacute, Ecirc, Euml, Igrave, Iacute, Icirc, Iuml, ETH, Ntilde, Ograve, Oacute, Ocirc, Otilde,
  Ouml, times, Oslash, Ugrave, Uacute, Ucirc, Uuml, Yacute, THORN, szlig, agrave, aacute, acirc, atilde, auml, aring, aelig,
  ccedil, egrave, eacute, ecirc, euml, igrave, iacute, icirc, iuml, eth, ntilde, ograve, oacute, ocirc, otilde, ouml, divide,
  oslash, ugrave, uacute, ucirc, uuml, yacute, thorn, yuml
`)

const entities: ReadonlyMap<string, string> = new Map([
  ...latin1.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ['quot', '"'],
  ['amp', '&'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ['Ccaron', 'Č'],
  ['ccaron', 'č'],
  ['Zcaron', 'Ž'],
  ['zcaron', 'ž'],
  ['fnof', 'ƒ'],
  ['circ', 'ˆ'],
  ['tilde', '˜'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hyphen', '-'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['dagger', '†'],
  ['Dagger', '‡'],
  ['bull', '•'],
  ['hellip', '…'],
  ['permil', '‰'],
  ['prime', '′'],
  ['Prime', '″'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['euro', '€'],
  ['trade', '™'],
  ['larr', '←'],
  ['uarr', '↑'],
  ['rarr', '→'],
  ['darr', '↓'],
  ['minus', '−'],
  ['ne', '≠'],
  ['le', '≤'],
  ['ge', '≥'],
  ['asymp', '≈'],
  ['infin', '∞'],
  ['lpar', '('],
  ['rpar', ')'],
  ['comma', ','],
  ['period', '.'],
  ['colon', ':'],
  ['semi', ';'],
  ['excl', '!'],
  ['quest', '?'],
  ['num', '#'],
  ['percnt', '%'],
  ['ast', '*'],
  ['lowbar', '_'],
  ['sol', '/'],
  ['lsqb', '['],
  ['rsqb', ']'],
  ['NewLine', '\n'],
])

/** One escaping, or several on top of each other: `&amp;amp;quot;`. The number of a quotation mark or dash needs no semicolon. */
const entity =
  /&(?:amp;)*(?:(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,8}));|#(0?3[49]|82(?:1[1267]|2[01]))(?![\d;]))/g

/** … which an engine took apart: `& # 39; s`, `& quot;`. */
const torn = /&(?: ?# ?(\d{2,5}) ?;| ?(quot|amp|nbsp|apos|[lr][sd]quo|[nm]dash|hellip|lt|gt) ?;)/g
/** What English sets behind an apostrophe. */
const ending = /^ (?=(?:s|t|re|ve|ll|d)\b)/

function decode(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | undefined {
  if (name !== undefined) return entities.get(name)
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(decimal, 10)
  // Browsers read the numbers of C1 controls as windows-1252, and so did whoever wrote them.
  if (code >= 0x80 && code < 0xa0) return windows1252.get(code)
  const letter = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff)
  return letter && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}

export const htmlEntities: Rule = {
  id: 'html-entities',
  finds: 'HTML entities left in the text',
  why: 'Escaped once too often, or never unescaped by the scraper. Entities with a closing semicolon are decoded, in one go however often they were escaped; the number of a quotation mark or dash also without. An ampersand in a name, `&c.`, unknown names and code between back ticks stay.',
  tier: 'fix',
  unprotected: true,
  catches: [
    {before: 'The court&#8217;s ruling &amp; its cost', after: 'The court’s ruling & its cost'},
    {before: 'She said &amp;quot;no&amp;quot; twice.', after: 'She said "no" twice.'},
    {before: 'caf&eacute; &#x2013; bar', after: 'café – bar'},
    {before: 'They don&#39t know, &#8220so they say&#8221.', after: "They don't know, “so they say”."},
    {before: 'The mayor&#146;s car', after: 'The mayor’s car'},
    {
      before: 'Costa & # 39; s ship isn & #39; t & quot;late & quot;, R & amp; D says.',
      after: 'Costa\'s ship isn\'t "late ", R & D says.',
    },
  ],
  leaves: [
    {text: 'AT&T bought it; R&D paid.'},
    {text: 'Ships, trains, &c. were late; so was B&Q; nobody knew.', why: 'an ampersand in a name'},
    {text: 'Write `&amp;` for an ampersand.', why: 'code'},
    {text: 'Search for cats&dogs; more tomorrow.', why: 'no such entity'},
    {text: 'Rules: a & b; c & d; no & # 5; nor & lt, and & gt.'},
    {text: 'See &#391 and &#3 of the list, and &quote too.', why: 'no number of a mark'},
  ],
  suspects: gapSign(/&(?: ?# ?)?$|& $/),
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    const inCode = codeSpans(text)
    for (const match of matchesOf(text, torn)) {
      const after = match[0].includes(' ') ? decode(match[1], undefined, match[2]) : undefined
      if (after === undefined || inCode(match.index)) continue
      const end = match.index + match[0].length
      const belongs = /^['’]$/.test(after) ? ending.exec(text.slice(end, end + 4)) : null
      report(file, {
        start: match.index - (belongs && text[match.index - 1] === ' ' ? 1 : 0),
        end: end + (belongs?.[0].length ?? 0),
        after: after === '\u00a0' ? ' ' : after,
        message: `Entity \`${match[0]}\` taken apart, write \`${after}\``,
      })
    }
    for (const match of matchesOf(text, entity)) {
      const after = decode(match[1] ?? match[4], match[2], match[3])
      if (after === undefined || inCode(match.index)) continue
      report(file, {
        start: match.index,
        end: match.index + match[0].length,
        after,
        message: `Entity \`${match[0]}\`, write \`${after}\``,
      })
    }
  },
}
