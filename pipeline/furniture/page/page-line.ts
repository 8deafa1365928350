/** Lines that a page has for itself, known by their shape: its name, its sections, its languages, counts, file numbers. */
import {isNewsAgency, mayNameAgency} from '../agencies/agencies.ts'
import {site} from '../foot/below-text/house-lines.ts'
import {isSection} from '../head/section.ts'
import {tokensOf} from '../phrases/folded.ts'
import type {Trie} from '../phrases/trie.ts'
import {isChoice} from './page-widget.ts'

/** What a line is to its page. */
export type PageLine = 'count' | 'house' | 'language' | 'script' | 'mark' | 'path'

/** Longest of them, in UTF-16 units. */
const LONGEST = 90

/** A number alone: how often the page was seen, shared, commented on. */
const bareCount = /^(?:\p{Extended_Pictographic}\uFE0F? ?)?\d{1,3}(?:[ ,.]?\d{3}){0,2}$/u
/** … and with what was counted. */
const counted =
  /^\d[\d ,.]* ?[KkMm]? (?:views?|reads?|readings?|readers?|visits?|shares?|people (?:have )?(?:read|viewed|seen) (?:this|it))$|^(?:number of )?(?:views?|reads?|read|viewed|visits|hits|readings)\s?:?\s?\d[\d ,.]*$|^\(visited \d.{3,60}\)$|^\d \d+ \d+ minutes? read$|^\d(?:\.\d)? [•·|] [\d.,]+ ?[KkMm]? (?:ratings?|votes?|reviews?)$/iu
/** How long reading takes. */
const reading =
  /^(?:(?:reading time|time to read|read time)\s?:?\s?)?(?:about )?\d{1,2} ?min(?:s|utes?)?\.?(?: (?:read|to read|reading|for reading|of reading))?$/iu

/** Codes of languages, in small letters with their country or in a row of capitals. */
const locale = /^[a-z]{2}[_-][A-Z]{2}$/
const codes = new Set(
  'AM AR AZ BG BY CH CN CZ DE DK EL EN ES ET FA FI FR GE GR HE HI HR HU HY IL IR IT JA JP KA KK KO KR KU KY KZ LT LV MD MK NL PL PS PT RO RU SE SK SQ SR SV TG TJ TM TR UA UK UR UZ VI ZH'.split(
    ' ',
  ),
)

function isLanguages(text: string): boolean {
  if (locale.test(text) || isChoice(text)) return true
  const names = text
    .replace(/^(?:[Rr]ead|[Aa]vailable|[Vv]iew)(?: this)? in\s?:\s?/u, '')
    .split(/[\s|/•·,]+/u)
  const isRow = names.length >= ROW && names.every((name) => /^\p{Lu}\p{Ll}$/u.test(name))
  if (!isRow && !names.every((name) => /^\p{Lu}{2}$/u.test(name))) return false
  const known = names.filter((name) => codes.has(name.toUpperCase())).length
  // In a long row pages have codes of their own: `KZ RU EN QZ CN OZ`.
  return known > 1 && (known === names.length || (names.length >= ROW && known * 2 >= names.length))
}

/** Codes of a row in which not every one is known. */
const ROW = 4

/** Buttons for larger and smaller letters: `A+`, `-A`, `A A A`. */
const letters =
  /^(?=.{2,16}$)(?:[AА] ?[+-]|[+-] ?[AА])(?:\s?[|/]?\s?(?:[AА] ?[+-]|[+-] ?[AА]))*$|^[AА](?: [AА]){1,2}$/u
/** Under which number, by whom and for what an agency files a report: `-0-`, `MP/6215408`, `R1411/P1348/S4,1299/CT3`, `/M.R`. */
const filed =
  /^[-–—]\s?\d{1,2}\s?[-–—]$|^\p{Lu}{1,4}(?:\/\p{Lu}{1,4})*\/(?:\p{Lu}{2,4})?\d{4,}$|^\p{Lu}{1,2}\d{1,6}(?:\/\p{Lu}{1,2}\d[\d,]*){1,6}$|^\/\p{Lu}\.?\s?\p{Lu}\.?$|^\d{18,}$|^\d{3,4}\*{2}(?:\d{3,4})?$/u
/** A sum against robots, the numbers of who wrote what, and what money and oil cost: `2 + 10 =`, `Journalist ID: 3080`, `• USD 72.32`. */
const counters =
  /^\d{1,2} ?[+×x*−-] ?\d{1,2} ?=\??$|^(?:news|journalist|reporter|editor|author|article|document|photo|story|report|post|record) (?:ID|code|number|no\.?)\s?[:：#]\s?\d+$|^(?:code|ID|no\.)\s?[:：]\s?\d{5,}$|^[•·]?\s?(?:USD|EUR|RUB|RUR|GBP|CNY|AMD|AZN|GEL|TRY|KZT|UAH|IRR|BRENT|WTI|GOLD|OIL|BTC)\b[\s:]*\d[\d.,]*(?:\s*[-+−]?\d[\d.,]*\s?%?)?$/iu
/** What money and oil cost, with how much it rose or fell: `• $ 90.09 -0.66`, `BR 90.06 +0.64%`. */
const ticker = /^[•·]?\s?(?:[$€£₽₴₺₸₼]|\p{Lu}{2,5})?\s?\d[\d.,]*\s[-+−]\s?\d[\d.,]*\s?%?$/u
/** A day whose year has run into it: `Oct 262011`. */
const gluedYear = /^\p{Lu}\p{Ll}{2,8}\.? [0-3]?\d20\d{2}$/u
/** What a player offers: its speeds, sizes and times. */
const player =
  /^(?:listen to (?:the |this )?(?:article|text|news) ?)?(?:\d(?:\.\d+)?x ?){2,}$|^(?:auto )?(?:\d{3,4}p ?){2,}$|^(?:\d{1,2}:\d{2}(?::\d{2})? ?){2,3}$|^XS SM MD LG$/iu
/** When a station had it on the air, perhaps with the short names of who wrote: `Harbour 4 News, 19.03.2023, 19:30; hp/agencies/mc`. */
const aired =
  /^(?:["“«][^"“”«»]{2,40}["”»],? )?\p{Lu}[\p{L}\d ]{2,30},? \d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}[:.]\d{2}(?: ?(?:h|hrs|hours|Uhr|o['’]clock|[ap]\.?m\.?))?(?:;? ?[\p{L}\d/;, ]{2,50})?$|^(?:Broadcast|Aired|Transmitted|First aired)(?: on| of)?:? \d{1,2}[./]\d{1,2}[./]\d{4}$/u
/** Tags behind their signs. */
const hashed = /^#[\p{L}\d_]+(?: #[\p{L}\d_]+)*$/u
/** How the house is called on a network, and tags behind their label. */
const handle = /^@\w{3,30}$/
const tagged =
  /^(?:Topics?|Tags?|Themes?|Keywords|Subjects?|Labels?|(?:Archived|Filed) (?:in|under)|More about|On the subject)\s?: ?\p{Lu}[\p{L}\d’'.-]*(?:(?: [\p{L}\d’'.-]+){0,4}(?: ?[/,|·•] ?)?)+$/u
/** A field of which nothing but its label is left. */
const empty = /^(?:id|auth[oe]rs?|tags?|date|source|category|region|topic)\s?:$/i
/** A row of dots or a sign alone. */
const sign = /^(?:\.{2,}|[…!•|·«»‹›<>*_-]{1,3})$/u
/** The weekdays of a calendar of which nothing else is left. */
const calendar = /^(?:\p{L}{3,9} 20\d\d )?(?:M T W T F S S|S M T W T F S)$/u
/** The picture’s file. */
const picture = /^https?:\/\/\S+\.(?:jpe?g|png|webp|gif)(?:\?\S*)?$/i

/** A section between its dashes: `- Politics news -`. */
const dashed = /^[-–—] ?\p{Lu}[\p{L} &]{2,30} ?[-–—]$/u

/** The way to the page: `Main > News`, `/ India`, `Your current location: Homepage>International`, `Service: Foreign Policy`. */
const path =
  /^(?:(?:[Yy]our )?(?:[Cc]urrent )?(?:[Ll]ocation|[Pp]osition)\s?:\s?)?\p{Lu}[\p{L}&’' -]{1,24}(?:\s?[>›»]{1,2}\s?\p{L}[\p{L}&’', -]{1,30}){1,5}$|^[/›»>]\s?\p{Lu}[\p{L}&’' -]{1,24}$|^(?:Service|Section|Category|Rubric|Heading|Department|Topic|Theme|Region|Column)\s?:\s?\p{Lu}[\p{L}, &-]{2,40}$/u

/** A house that says that it is one: `Harbour Information Agency`, `Harbour Radio Station`, in capitals as well. */
const called =
  /^(?:\p{Lu}[\p{L}\d.’'-]* ){1,3}(?:(?:information|news|press|telegraph|informational) (?:agency|portal|service|network|site)|radio station|news service)$/iu
/** … or has the sign of its mark: `Harbour Post ® Online`. */
const trademark = /^\p{Lu}[\p{L}\d .’'-]{1,40} ?[®™](?: \p{Lu}\p{L}+){0,2}$/u
/** … or says what it is: `Harbour Post – the newspaper of the port`, `Founded in 1884`. */
const motto =
  /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,2}(?:\.| ?\|| [–—-]) (?:(?:[Tt]he|[Aa]n?|[Yy]our|[Oo]ur) )?(?:\p{L}+ ){0,2}(?:newspaper|daily|weekly|magazine|portal|news (?:agency|site))(?: (?:of|from|for) (?:the )?[\p{L} ]{3,24})?$|^(?:[Ff]ounded|[Ee]stablished|[Ii]ndependent|[Pp]ublished|[Dd]aily) (?:in|since) (?:1[6-9]|20)\d\d$/u
const address = /^(?:https?:\/\/)?(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z]{2,4}){1,2}(?:\.tr)?$/i

/** Words around a house’s name that only a source has, and those that a person may have as well. */
const behind = /^["”»]?,? (?:reports?|reported|informs?|informed)\b/
const before = /\b(?:reports?|informs?|agency|correspondents? of) ["“«]?$|(?:[Ss]ource:|\|) $/
const spokenTo =
  /\b(?:told|tells|interview (?:with|to)|conversation with|(?:sent|said|given|transferred|declared) to) ["“«]?$/
const noPerson = /[\d.]|^\p{Lu}+$|\p{Lu}\p{Lu}/u
/** How far from the name they stand. */
const NEAR = 24

/** Whether the text names some words as its source: `Harbour Post reports`, `told Harbour Post`. */
function isSource(words: string, body: string): boolean {
  for (let at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + words.length)) {
    const end = at + words.length
    const front = body.slice(Math.max(0, at - NEAR), at)
    if (behind.test(body.slice(end, end + NEAR)) || before.test(front)) return true
    if (noPerson.test(words) && spokenTo.test(front)) return true
  }
  return false
}

/** `Source: © Harbour Knot`, `Source: Harbour Net + Agencies`, `Source: Reuters/ec`, `Harbour Daily with AFP`: whose text it is. */
const sourced =
  /^[Ss]ources?\s?[:：] ?(?:© )?\p{Lu}[\p{L}\d.’'-]*(?:(?: [+&]| and)? \p{Lu}[\p{L}\d.’'-]*){0,4}(?: (?:news )?agency)?(?:\/\p{Ll}{2,4})?$/u
const withAgency = /^(?:\p{Lu}[\p{L}\d.’'-]* ){1,3}with (\p{Lu}\p{L}+)$/u

/** Whether a line is nothing but the address of a site, perhaps with the dash that parts it from the text. */
export function isAddress(text: string): boolean {
  return site.test(text.replace(/\s[-–—|:]$/u, ''))
}

/** Whether a line says from which house or agency the text is. */
export function isSourceLine(text: string): boolean {
  return sourced.test(text) || isNewsAgency(withAgency.exec(text)?.[1] ?? '')
}

/** Whether a line is the name of the house whose page this is, or of the agency from which it has the text. */
function isHouse(text: string, body: string): boolean {
  const bare = text.replace(/^[“"«]|[”"»]$|\s[-–—|:]$/gu, '')
  return (
    (mayNameAgency(bare) && isNewsAgency(bare)) ||
    site.test(bare) ||
    (bare.includes('.') && address.test(bare)) ||
    called.test(bare) ||
    trademark.test(bare) ||
    motto.test(bare) ||
    site.test(/^(\S+) [|–—-] \S/u.exec(bare)?.[1] ?? '') ||
    (/^\p{Lu}[\p{L}\d.-]+(?: \p{Lu}[\p{L}\d.-]+){0,2}$/u.test(bare) && isSource(bare, body))
  )
}

const latin = /\p{Script=Latin}/u
/** Most words of a label that was left in another script. */
const SCRIPT_WORDS = 4

/** What a line is to its page by its shape alone; `body` is the text below it. */
export function pageLine(text: string, body: string, words: number): PageLine | undefined {
  if (text.length > LONGEST) return undefined
  if (bareCount.test(text) || counted.test(text) || reading.test(text)) return 'count'
  if (
    letters.test(text) ||
    filed.test(text) ||
    counters.test(text) ||
    ticker.test(text) ||
    gluedYear.test(text) ||
    calendar.test(text) ||
    sign.test(text) ||
    aired.test(text) ||
    empty.test(text) ||
    tagged.test(text) ||
    player.test(text) ||
    hashed.test(text) ||
    dashed.test(text) ||
    picture.test(text)
  )
    return 'mark'
  if (handle.test(text)) return 'house'
  if (isLanguages(text)) return 'language'
  if (path.test(text)) return 'path'
  if (words <= SCRIPT_WORDS && !latin.test(text) && /^\p{L}{2}/u.test(text) && !body.includes(text))
    return 'script'
  return isSourceLine(text) || isHouse(text, body) ? 'house' : undefined
}

/** Most words of a house’s name with what it says of itself. */
const SLOGAN_WORDS = 6

/** The names of sites whose addresses stand alone on lines: of `harbour-post.am` the first word. */
export function siteNames(lines: readonly string[]): readonly string[] {
  return lines.flatMap((text) => {
    const name =
      text.length <= LONGEST && text.includes('.') && site.test(text) ? text.split('.')[0]! : undefined
    return name && name.length > 3 ? [name.toLowerCase()] : []
  })
}

/** Whether a line begins with the name of a site: `Harbour – news from the port`. */
export function isSlogan(text: string, words: number, names: readonly string[]): boolean {
  const first = /^[“"«]?(\p{L}[\p{L}\d-]*)/u.exec(text)?.[1]?.toLowerCase()
  return words <= SLOGAN_WORDS && first !== undefined && names.includes(first)
}

/** Whether a line is nothing but names of sections: `Foreign policy`, `Military and security`, `Stories · Society`, `World, Ports`. */
export function isSections(text: string, trie: Trie): boolean {
  return text.split(/ [·•] |, /u).every((part) => {
    const tokens = tokensOf(part, 0)
    return tokens.length > 0 && tokens.length <= SECTION_WORDS && isSection(tokens, trie)
  })
}

/** Whether a line leads through sections to what the article is about: `News | Genoa | Port`, `Harbour Post / Economy / Ports`. */
export function isTrail(text: string, trie: Trie): boolean {
  const parts = text.split(/ ?[|>›»] ?/u)
  if (parts.length > 1) return isSections(parts[0]!, trie) && parts.every((part) => label.test(part))
  const steps = text.split(' / ')
  return (
    steps.length > 1 &&
    steps.every((step) => label.test(step)) &&
    (isSections(steps[0]!, trie) || (steps.length > 2 && isSections(steps[1]!, trie)))
  )
}
const label = /^\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+)?$/u

/** What the menus of pages lead to. */
const menuWords = new Set(
  `news latest main home all world international country politics economy business finance markets society social culture
  sport sports science technology technologies tech it health education regions region local incidents accidents crime
  law army military security war defense defence video videos photo photos multimedia media gallery audio radio tv live
  podcast podcasts opinion opinions columns blogs authors interview interviews analytics analysis articles publications
  materials investigations investigation reports reportage features special projects project tests games weather travel
  tourism auto lifestyle life style entertainment history religion diaspora english archive archives contacts contact about
  us advertising subscribe subscription donate support search login menu rss telegram more popular topics themes topic
  people events press releases documents poll polls horoscope fashion beauty food recipes real estate property energy
  agriculture environment ecology nature children family women men youth community communities letters editorial`.split(
    /\s+/,
  ),
)
/** Countries and regions that pages have a section for. */
const regions = new Set(
  `türkiye turkey russia ukraine belarus moldova georgia armenia azerbaijan kazakhstan uzbekistan kyrgyzstan iran iraq syria
  lebanon israel palestine egypt sudan yemen china taiwan korea japan india pakistan afghanistan greece cyprus romania
  bulgaria poland europe asia africa america caucasus gulf`.split(/\s+/),
)

/** Whether a line is a country’s section and one of its parts: `Türkiye Life`. */
export function isRegionSection(text: string): boolean {
  const tokens = text.split(' ')
  return (
    tokens.length === 2 &&
    tokens.every((token) => /^\p{Lu}/u.test(token)) &&
    regions.has(tokens[0]!.toLowerCase()) &&
    menuWords.has(tokens[1]!.toLowerCase())
  )
}

/** Fewest words of a menu that has run into one line, and the share of them that leads somewhere. */
const MENU = 4
const LEADING = 0.6

/** Whether a line is the menu of a page: `HY EN RU Investigations Society Economy Donate`, `Harbour Post News Columns Podcasts Support`. */
export function isMenu(text: string, words: number): boolean {
  if (words < MENU || text.length > LONGEST || /[^\p{L}\s+|•·/-]/u.test(text)) return false
  const tokens = text.split(/[\s|•·/]+/u).filter(Boolean)
  // Every item begins with a capital, as the words of a headline do not all.
  if (!tokens.every((token) => /^\p{Lu}/u.test(token) || /^(?:and|of|the|in|us)$/.test(token))) return false
  const known = tokens.filter((token) => menuWords.has(token.toLowerCase())).length
  const coded = tokens.filter((token) => codes.has(token)).length
  return known >= (coded > 1 ? 2 : MENU) && known + coded >= tokens.length * LEADING
}

/** Whether a line in capitals is the house and its sections: `HARBOUR POST / FOREIGN AFFAIRS`. */
export function isShoutedTrail(text: string, trie: Trie): boolean {
  if (/\p{Ll}/u.test(text)) return false
  const [first, ...rest] = text.split(/ [/|•·–—-] /u)
  return rest.length > 0 && (isSections(first!, trie) || rest.some((part) => isSections(part, trie)))
}

/** Whether a line is the name of a house and of one of its sections: `HARBOUR POST Abroad`, `Harbour News Economy`. */
export function isHouseSection(text: string, trie: Trie): boolean {
  const tokens = tokensOf(text, 0)
  return (
    tokens.length > 1 &&
    tokens.length <= SECTION_WORDS &&
    /^\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)+$/u.test(text) &&
    !isSection(tokens.slice(0, 1), trie) &&
    [1, 2].some((count) => tokens.length > count && isSection(tokens.slice(-count), trie))
  )
}

/** Most words of a section’s name. */
const SECTION_WORDS = 4
