/** Finds copies of the headline: slugs, cut-off copies, copies with the site's name behind. */

import type {Root} from 'nlcst'
import type {Document} from '../document.ts'
import {creditAt} from '../furniture/captions/credits.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import type {Line} from '../text/passage.ts'
import {foldWords, headlineShaped, linesOf, passageSpan, proseShaped} from '../text/passage.ts'

/** Lines at the head in which copies of a headline stand. */
const HEAD = 8
/** Fewest words by which two lines are copies. */
const COPY_WORDS = 4
/** The same, where other lines stand between them. */
const FAR_WORDS = 6
/** Most words of a site's name behind a headline. */
const SITE_WORDS = 5
const day = /\s[-–—|·•]\s\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/
const suffix = /(?:\s(?:[-–—|·•:»]|\/\/)|(?<=\p{L})[-–—|])\s((?:[^-–—|·•»]|(?<=\p{L})-(?=\p{L})){2,60})$/u

function without(line: string): string | undefined {
  const match = suffix.exec(line)
  if (!match || foldWords(match[1]!).length > SITE_WORDS) return undefined
  // A date may stand between the headline and the section, `… - 06/30/2023 - World`, or the site: `… | Harbour 5 - World`.
  return line.slice(0, match.index).replace(day, '').replace(siteBefore, '')
}
const siteBefore = /\s[|•]\s[\p{Lu}\d][^-–—|·•»]{1,40}$/u

/** A headline without all that stands behind its dashes where a day is among it: `… - 06/30/2023 - World - The Harbour Post`. */
const dayAndSections = /\s[-–—|·•]\s\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:\s[-–—|·•]\s[^-–—|·•]{2,40}){1,3}$/u

/** What a page shouts before a headline that is fresh: `LAST MINUTE! …`, `BREAKING: …`. */
const alarm =
  /^(?:LAST MINUTE|BREAKING(?: NEWS)?|URGENT(?:LY)?|JUST IN|FLASH|LIGHTNING|EXCLUSIVE|Last minute|Breaking news|Urgent)\s?[!:|…-]+\s?/u

/** Whether a line is what the article is about and then the headline: `Strike in Piraeus No boats leave on Monday`. */
function kicked(long: string, headline: Line): boolean {
  const bare = headline.text.replace(alarm, '')
  const before = long.length - bare.length
  return (
    headline.words >= BEHIND_SECTIONS &&
    before > 3 &&
    long.endsWith(` ${bare}`) &&
    /^["“«]?\p{Lu}[^.:,;!?–—]*$/u.test(
      // Behind `Minister says:` the headline is a new one, behind `Last minute news:` it is not.
      long
        .slice(0, before)
        .trim()
        .replace(bare === headline.text ? /$/ : /:$/, ''),
    ) &&
    long.slice(0, before).trim().split(/\s+/).length <= KICKER_WORDS
  )
}

/** Most words of what an article is about, above or before its headline. */
const KICKER_WORDS = 6

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])
const begins = (a: readonly string[], b: readonly string[]): boolean =>
  a.length < b.length && a.every((word, index) => word === b[index])

const known = new WeakMap<Root, ReadonlyMap<Line, Line>>()

/** Where a cut-off copy ends when it was cut behind a comma or carries dots. */
const openEnd = /(?:[,;:–—-]|…|\.{3})$/
/** Fewest words of headlines that are compared word by word, and the share that they must have in common. */
const ALIKE_WORDS = 6
const ALIKE = 0.8

/** Whether two headlines are one but for an edit: most words, all numbers and names, no `not` more or less. */
function alike(one: string, other: string): boolean {
  const [first, second] = [new Set(foldWords(one)), new Set(foldWords(other))]
  if (Math.min(first.size, second.size) < ALIKE_WORDS) return false
  const [added, lost] = [
    [...first].filter((word) => !second.has(word)),
    [...second].filter((word) => !first.has(word)),
  ]
  const strange = [...added, ...lost]
  if (strange.some((word) => /\d/.test(word) || negations.has(word))) return false
  if (namesOf(one, added, lost) && namesOf(other, lost, added)) return false
  return (first.size + second.size - strange.length) / (first.size + second.size) >= ALIKE
}

/** Whether some words of a line are a name, and no spelling of any of the others: `Genoa` for `Naples`. */
function namesOf(line: string, words: readonly string[], others: readonly string[]): boolean {
  return capitalised(line).some(
    (name) =>
      words.includes(name) && !others.some((other) => other.slice(0, SPELLING) === name.slice(0, SPELLING)),
  )
}

/** Fewest letters of a name, and by how many two spellings of one begin alike. */
const NAME = 4
const SPELLING = 3

function capitalised(line: string): string[] {
  const words: string[] = line.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => word.length >= NAME).flatMap(foldWords)
}

const negations = new Set('not no never without nicht kein keine ne pas non sin sem nao'.split(' '))

/** Most words with which a page’s sections may have run into its headline, and fewest of the headline behind them. */
const SECTIONS = 4
const BEHIND_SECTIONS = 5

/** `Home World News Dockers strike in Genoa`, `World Dockers strike in…`: a copy of the line below behind the names of sections. */
function behindSections(words: readonly string[], headline: readonly string[], open: boolean): boolean {
  for (let count = 1; count <= SECTIONS; count++) {
    const rest = words.slice(count)
    if (rest.length < BEHIND_SECTIONS) return false
    if (open ? begins(rest, headline) : same(rest, headline)) return true
  }
  return false
}

/** Whether a line is another one without its marks and capitals, as in an address or a picture’s name. */
function plainer(line: string, other: string): boolean {
  return !/[^\p{L}\p{M}\p{N}\s-]/u.test(line) && /[:,;?!“”"«»’'–—]/.test(other)
}

/** The copies to cut, each with the line that stays; once for all rules that ask. */
export function titleCopies(tree: Root, file: Document): ReadonlyMap<Line, Line> {
  const ready = known.get(tree)
  if (ready) return ready
  const copies = copiesOf(tree, file)
  known.set(tree, copies)
  return copies
}

/** A headline as an address has it: `dockers-of-genoa-strike`. */
function isSlug(text: string): boolean {
  return text.includes('-') && !text.includes(' ') && /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+){3,}$/u.test(text)
}

function copiesOf(tree: Root, file: Document): ReadonlyMap<Line, Line> {
  const lines = linesOf(tree, file).slice(0, HEAD)
  const copies = new Map<Line, Line>()
  // With its sections and the day, or with its subject before it, a copy stands where it will.
  for (const line of lines) {
    if (!headlineShaped(line) || line.words < BEHIND_SECTIONS || proseShaped(line)) continue
    const words = foldWords(line.text)
    for (const other of lines) {
      if (other === line || other.words <= line.words || copies.has(other)) continue
      const plain = without(other.text)
      const isCopy =
        (dayAndSections.test(other.text) && same(foldWords(other.text.replace(dayAndSections, '')), words)) ||
        (plain !== undefined && plain.trim() === line.text) ||
        kicked(other.text, line)
      if (isCopy) copies.set(other, line)
    }
  }
  // Only an unbroken look at the head counts: the headline is one of the first two lines.
  for (const [index, line] of lines.entries()) {
    if (index > 1 || copies.has(line)) continue
    const open = openEnd.exec(line.text)
    if (isTwin(line, lines[index + 1])) {
      copies.set(line, lines[index + 1]!)
      continue
    }
    if (!headlineShaped(line) && !open && !isSlug(line.text)) continue
    const words = foldWords(line.text)
    const short = without(line.text)
    const shortWords = short === undefined ? undefined : foldWords(short)
    for (const other of lines.slice(index + 1)) {
      const others = foldWords(other.text)
      if (other.index === line.index + 1 && index === 0 && behindSections(words, others, open !== null)) {
        copies.set(line, other)
        break
      }
      // The way to the page has run into the headline.
      if (other.index === line.index + 1 && words.length >= COPY_WORDS) {
        if (crumbled(other.text, line.text)) copies.set(other, line)
        else if (crumbled(line.text, other.text)) copies.set(line, other)
        if (copies.has(line) || copies.has(other)) break
      }
      // `Live ticker: Strike goes on`, and below it both halves on lines of their own.
      const third = lines[other.index + 1]
      if (other.index === line.index + 1 && third && words.length >= FAR_WORDS) {
        const halves = [...others, ...foldWords(third.text)]
        if (same(halves, words) || (shortWords && same(halves, shortWords))) {
          copies.set(other, line)
          copies.set(third, line)
          break
        }
      }
      // A stop behind the same words makes them a lead that says no more than the headline.
      const lead =
        other.index === line.index + 1 && words.length >= COPY_WORDS && !open && same(words, others)
      if (lead && other.stopped && !line.stopped) {
        copies.set(other, line)
        break
      }
      // The picture's text, with who took it: a caption, and the headline above it stays.
      if (other.index === line.index + 1 && credited(other.text) && !credited(line.text)) continue
      if (!headlineShaped(other)) continue
      if (open) {
        if (other.index === line.index + 1 && words.length >= COPY_WORDS && begins(words, others))
          copies.set(line, other)
        if (copies.has(line)) break
        continue
      }
      // With the article's text between the two, the first is the headline: the other goes, or heads a part of its own.
      const text = lines.slice(line.index + 1, other.index).filter(proseShaped)
      if (text.length > 0 && (same(words, others) || (shortWords && same(shortWords, others)))) {
        if (text.length === 1 && words.length >= FAR_WORDS) copies.set(other, line)
        break
      }
      // Further off the same few words may be a refrain.
      const fewest = other.index === line.index + 1 ? COPY_WORDS - 1 : FAR_WORDS
      // A cut-off copy without its marks, below: `Ferry strike what the dockers` under `Ferry strike: what the dockers want`.
      if (
        other.index === line.index + 1 &&
        others.length >= COPY_WORDS + 1 &&
        (begins(others, words) || same(others, words)) &&
        plainer(other.text, line.text)
      ) {
        copies.set(other, line)
        break
      }
      if (words.length >= fewest && same(words, others)) copies.set(line, other)
      else if (words.length >= COPY_WORDS && other.index === line.index + 1 && begins(words, others)) {
        const rest = without(other.text)
        if (rest !== undefined && same(foldWords(rest), words)) copies.set(other, line)
        else copies.set(line, other)
      } else if (shortWords && shortWords.length >= COPY_WORDS - 1 && same(shortWords, others))
        copies.set(line, other)
      else {
        const rest = without(other.text)
        if (rest !== undefined && words.length >= COPY_WORDS - 1 && same(foldWords(rest), words))
          copies.set(other, line)
        else if (other.index === line.index + 1) {
          // One of the two carries the site's name and was edited since: a word or two differ.
          if (rest !== undefined && alike(rest, line.text)) copies.set(other, line)
          else if (short !== undefined && alike(short, other.text)) copies.set(line, other)
        }
      }
      if (copies.has(line)) break
    }
  }
  return copies
}

/** Whether the next line says the very same, whatever it ends in: `What the mayor says:` twice, or behind an arrow. */
function isTwin(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    !line.stopped &&
    line.words >= COPY_WORDS &&
    (openEnd.test(line.text) || /^[»›>→]/u.test(line.text)) &&
    line.text.replace(/^[»›>→]+\s*/u, '') === next.text
  )
}

/** Whether a line names who took the picture: `Dockers strike in Genoa © Maria Costa, AFP`. */
function credited(text: string): boolean {
  return (creditAt(text)?.start ?? 0) > 0
}

/** `HomeWorldDockers strike` beside `Dockers strike`. */
function crumbled(long: string, short: string): boolean {
  return (
    long.length > short.length &&
    long.endsWith(short) &&
    crumbs.test(long.slice(0, long.length - short.length))
  )
}
const crumbs =
  /^(?:Home|Homepage|Front page|Start|Startseite|Inicio|Início|Accueil)(?:\s?\p{Lu}[\p{L}&]*(?: [\p{L}&]+)*)?(?:\s?[/>»›|]\s?\p{Lu}[\p{L}&]*(?: [\p{L}&]+)*)*(?:\s?[/>»›|]\s?)?$/u

/** Words of a first line that are said again right behind: where a cut-off copy ends. */
function doubledHead(line: Line): number | undefined {
  if (line.stopped || line.words < 2 * COPY_WORDS || line.words > 60) return undefined
  const tokens = [...matchesOf(line.text, /[\p{L}\p{M}\p{N}]+/gu)]
  const words = tokens.map((token) => token[0].toLowerCase())
  for (let count = Math.floor(words.length / 2); count > COPY_WORDS; count--) {
    if (!same(words.slice(0, count), words.slice(count, 2 * count))) continue
    // A copy begins anew with a capital, and only once: the same words again and again are a translator's loop.
    const again = words.indexOf(words[0]!, 1)
    return again === count && /^\p{Lu}/u.test(tokens[count]![0]) && words.indexOf(words[0]!, count + 1) === -1
      ? tokens[count]!.index
      : undefined
  }
  return undefined
}

export const repeatedTitle: Rule = {
  id: 'repeated-title',
  finds: 'a copy of the headline in the first lines: a slug, a cut-off copy, one with the site’s name',
  why: 'Pages carry their headline in the address, the window’s title and the text, and crawlers take them all. The complete one stays and is kept as `title`. A first sentence that says the headline again is the article’s own.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Ferry strike in Piraeus goes on - Harbour-Post\n\nFerry strike in Piraeus goes on\n\nNo boats left.',
      after: 'Ferry strike in Piraeus goes on\n\nNo boats left.',
    },
    {
      before:
        'News / Ports\nGenoa: how the dockers have won in ten days | HARBOUR5 - News\n\nGenoa: how the dockers have won in ten days\n\nThe strike is over.',
      after: 'News / Ports\n\nGenoa: how the dockers have won in ten days\n\nThe strike is over.',
    },
    {
      before:
        'What the mayor of Piraeus says:\nWhat the mayor of Piraeus says:\nNo boats leave;\nThe port is closed.',
      after: 'What the mayor of Piraeus says:\nNo boats leave;\nThe port is closed.',
    },
    {
      before:
        '» Ferry strike in Piraeus, and nobody knows why\n\nFerry strike in Piraeus, and nobody knows why\n\nNo boats left.',
      after: 'Ferry strike in Piraeus, and nobody knows why\n\nNo boats left.',
    },
    {
      before:
        'Ferry strike in Piraeus enters its\n\nFerry strike in Piraeus enters its second week\n\nNo boats left on Monday.',
      after: 'Ferry strike in Piraeus enters its second week\n\nNo boats left on Monday.',
      metadata: {title: 'Ferry strike in Piraeus enters its second week'},
    },
    {
      before:
        'Ferry strike in Piraeus - The Harbour Post\nFerry strike in Piraeus\n\nNo boats left on Monday.',
      after: 'Ferry strike in Piraeus\n\nNo boats left on Monday.',
      metadata: {title: 'Ferry strike in Piraeus'},
    },
    {
      before:
        'ferry-strike-in-piraeus-enters\n\nFerry strike in Piraeus enters second week\n\nNo boats left on Monday.',
      after: 'Ferry strike in Piraeus enters second week\n\nNo boats left on Monday.',
    },
    {
      before:
        'Ferry strike in Piraeus enters,\n\nFerry strike in Piraeus enters, without talks, its second week\n\nNo boats left.',
      after: 'Ferry strike in Piraeus enters, without talks, its second week\n\nNo boats left.',
    },
    {
      before:
        'Ferry strike in Piraeus goes on - 06/30/2023 - World\n\nFerry strike in Piraeus goes on\n\nNo boats left.',
      after: 'Ferry strike in Piraeus goes on\n\nNo boats left.',
    },
    {
      before:
        'Ports and people\n\nFerry strike in Piraeus goes on\n\nFerry strike in Piraeus goes on - 06/30/2023 - World - The Harbour Post\n\nNo boats left.',
      after: 'Ports and people\n\nFerry strike in Piraeus goes on\n\nNo boats left.',
    },
    {
      before:
        'Ferry strike in Piraeus goes on\n\nPower struggle in Greece Ferry strike in Piraeus goes on\n\nNo boats left.',
      after: 'Ferry strike in Piraeus goes on\n\nNo boats left.',
    },
    {
      before:
        'Ferry strike: what the dockers want now – The Harbour Post\n\nFerry strike what the dockers want now The\n\nNo boats left.',
      after: 'Ferry strike: what the dockers want now – The Harbour Post\n\nNo boats left.',
    },
    {
      before:
        'Home World News Ferry strike in Piraeus goes on\n\nFerry strike in Piraeus goes on\n\nNo boats left.',
      after: 'Ferry strike in Piraeus goes on\n\nNo boats left.',
    },
    {
      before:
        'Ferry strike in Piraeus, what dockers want\n\nFerry strike in Piraeus, what dockers want now\n\nNo boats left.',
      after: 'Ferry strike in Piraeus, what dockers want now\n\nNo boats left.',
    },
    {
      before: 'Ferry strike in Piraeus goes on\n\nFerry strike in Piraeus goes on.\n\nNo boats left.',
      after: 'Ferry strike in Piraeus goes on\n\nNo boats left.',
    },
    {
      before:
        'Ferry strike in Piraeus enters its second week | The Harbour Post\n\nFerry strike in Piraeus enters a second week\n\nNo boats left.',
      after: 'Ferry strike in Piraeus enters a second week\n\nNo boats left.',
    },
    {
      before:
        'Mayor Tzanetakis speaks of a ferry strike on Monday | The Harbour Post\n\nMayor Tzannetakis speaks of a ferry strike on Monday\n\nNo boats left.',
      after: 'Mayor Tzannetakis speaks of a ferry strike on Monday\n\nNo boats left.',
    },
    {
      before:
        'Port of Piraeus live: ferry strike goes on - Harbour Post\n\nPort of Piraeus live\nFerry strike goes on\n\nNo boats left on Monday.',
      after: 'Port of Piraeus live: ferry strike goes on - Harbour Post\n\nNo boats left on Monday.',
    },
    {
      before:
        'HomeGlobalFerry strike in Piraeus goes on\n\nFerry strike in Piraeus goes on\n\nNo boats left on Monday.',
      after: 'Ferry strike in Piraeus goes on\n\nNo boats left on Monday.',
    },
    {
      before:
        'Ferry strike in Piraeus enters its second week\n\nNo boats left on Monday, and nobody in the port knows for how long the strike will go on.\n\nFerry strike in Piraeus enters its second week\n\nTalks begin on Friday.',
      after:
        'Ferry strike in Piraeus enters its second week\n\nNo boats left on Monday, and nobody in the port knows for how long the strike will go on.\n\nTalks begin on Friday.',
    },
  ],
  leaves: [
    {
      text: 'What the mayor says:\n\nWhat the mayor of Piraeus says:\n\nNo boats left.',
      why: 'two headings',
    },
    {
      text: 'They sang on the quay:\n\n» Ferry, carry me home\n\nFerry, carry me home to the sea\n\nNo boats left.',
      why: 'a song',
    },
    {
      text: 'Ferry strike in Piraeus goes on - half-heartedly\n\nDockers of Genoa strike as well\n\nNo boats left.',
    },
    {
      text: 'Genoa: how the dockers have won | Costa - Rossi\n\nNaples: how the dockers have lost\n\nThe strike is over.',
      why: 'another headline',
    },
    {
      text: 'Ferry strike in Piraeus goes on\n\nMinister says: Ferry strike in Piraeus goes on\n\nNo boats left.',
      why: 'who says so',
    },
    {
      text: 'Ferry strike in Piraeus\n\nWhy Ferry strike in Piraeus\n\nNo boats left.',
      why: 'too few words',
    },
    {
      text: 'What the ferry strike in Piraeus means\n\nNo boats left on Monday, and nobody in the port knows for how long the strike will go on.\n\nOn Tuesday the dockers of Genoa joined in, and those of Marseille will follow by the end of the week.\n\nWhat the ferry strike in Piraeus means\n\nIt means that no ship sails.',
      why: 'a heading inside the article that is its headline too',
    },
    {
      text: 'Ferry strike in Piraeus goes on\n\nFerry strike in Piraeus goes on © Selin Kaya, AFP\n\nNo boats left.',
      why: 'the picture’s text with its credit',
    },
    {
      text: 'Port of Piraeus live: ferry strike goes on\n\nPort of Piraeus live\nFerry strike ends\n\nNo boats left.',
      why: 'another second half',
    },
    {
      text: 'Ferry strike in Piraeus goes on\n\nHome rule and the ferry strike in Piraeus goes on\n\nNo boats left.',
      why: 'another headline',
    },
    {
      text: 'Ferry strike in Piraeus enters its 2nd week | The Harbour Post\n\nFerry strike in Piraeus enters its 3rd week\n\nNo boats left.',
      why: 'another number',
    },
    {
      text: 'Dockers of Genoa go on strike again on Monday | The Harbour Post\n\nDockers of Naples go on strike again on Monday\n\nNo boats left.',
      why: 'another place',
    },
    {
      text: 'Ferry strike in Piraeus is over, union says\n\nFerry strike in Piraeus is not over, union says\n\nNo boats left.',
      why: 'the contrary',
    },
    {
      text: 'Ferry strike in Piraeus - 06/30/2023 to 07/02/2023 - a chronicle\n\nFerry strike in Genoa\n\nNo boats left.',
      why: 'another headline',
    },
    {
      text: 'What we know, and what we do not:\n\nWhat we know, and from whom\n\nNo boats left.',
      why: 'a list',
    },
    {
      text: 'Ferry strike in Piraeus\n\nFerry strike in Piraeus leaves thousands stranded, officials said on Monday.',
      why: 'the lead says the headline again',
    },
    {
      text: 'Ferry strike in Piraeus\n\nDockers in Genoa join in\n\nNo boats left.',
      why: 'headline and second headline',
    },
    {
      text: 'Why the ferry strike in Piraeus goes on\n\nFerry strike in Piraeus\n\nNo boats left.',
      why: 'two headings',
    },
    {
      text: 'Ferry strike: what the dockers want now\n\nFerry strike, what the dockers want\n\nNo boats left.',
      why: 'another wording, with its marks',
    },
    {text: 'Strike\n\nStrike, they said. No boats left.', why: 'one word'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const copies = titleCopies(tree, file)
    const lines = linesOf(tree, file)
    for (const [line, stays] of copies) {
      // Two halves of one headline below it go in one piece.
      const above = lines[line.index - 1]
      if (above && copies.get(above) === stays && stays.index < above.index) continue
      const below = lines[line.index + 1]
      const last = below && copies.get(below) === stays && stays.index < line.index ? below : line
      const [start, end] = passageSpan(text, line.start, last.end)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected the headline once, got the copy \`${line.text}\`, cut`,
        metadata: {title: stays.text},
      })
    }
    const [first, second] = linesOf(tree, file)
    const at = first && second && doubledHead(first)
    if (first && at !== undefined) {
      report(file, {
        start: first.start,
        end: first.start + at,
        after: '',
        message: `Expected the headline once, got the copy \`${first.text.slice(0, at).trim()}\`, cut`,
        metadata: {title: first.text.slice(at)},
      })
    }
  },
  reads: (tree, file) => {
    const title = headlineOf(tree, file)
    return title === undefined ? {} : {title}
  },
}

/** Fewest and most words of a headline that nothing but its place proves. */
const TITLE_WORDS = 3
const LONGEST_TITLE = 24
/** Lines below it among which running text must begin: second headlines stand between. */
const BELOW = 3

/** The first line, where it can be nothing but the headline: no full stop, running text soon below. */
function headlineOf(tree: Root, file: Document): string | undefined {
  const lines = linesOf(tree, file)
  const first = lines[0]
  if (!first || !headlineShaped(first) || first.words < TITLE_WORDS || first.words > LONGEST_TITLE)
    return undefined
  if (/^\d{1,2}[:.h]\d{2}|\.["”»’)]*$/u.test(first.text) || !/\p{L}{3}/u.test(first.text)) return undefined
  return lines.slice(1, 1 + BELOW).some(proseShaped) ? first.text : undefined
}
