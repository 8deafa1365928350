/** Finds teasers of the article: its headline run into its first paragraph, or the beginning of that with dots behind. */

import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Line} from '../text/passage.ts'
import {linesOf, passageSpan} from '../text/passage.ts'

/** Lines at the head among which teasers stand. */
const HEAD = 8
/** Lines below a teaser among which its paragraph stands. */
const REACH = 6
/** Where a trail of sections begins that has run into the headline. */
const home = /^(?:Home|Homepage|Accueil|Inicio|Início|Startseite|Главная|Anasayfa)(?=\p{Lu})/u
/** Longest such trail, in UTF-16 units. */
const TRAIL = 60
/** Shortest passage that is no refrain, in UTF-16 units. */
const SHORTEST = 40
/** Shortest lead cut off after so many words, in UTF-16 units. */
const LEAD = 100
/** Dots, and behind them at most the day and the name of the house. */
const cut = /\s?(?:\.{3}|…)(?:\s[^.!?…]{0,20}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[^.!?…]{0,40})?$/u

export const repeatedTeaser: Rule = {
  id: 'repeated-teaser',
  finds:
    'a teaser of the article above it: its headline and first paragraph in one line, the beginning of that with dots, the first words of both paragraphs, the trail of its sections run into the headline',
  why: 'Pages carry for other pages what they print of the article there. The article itself says it again, whole, in its next lines; only where it does to the letter the teaser goes.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The dockers of the port have been on strike since Monday, and ships wait outside. Nobody sails, and the\n\nThe dockers of the port have been on strike since Monday, and ships wait outside.\n\nNobody sails, and the mayor left.',
      after:
        'The dockers of the port have been on strike since Monday, and ships wait outside.\n\nNobody sails, and the mayor left.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nDockers of Genoa strike Genoa. 9 April. The dockers of the port have been on strike since Monday.\n\nGenoa. 9 April. The dockers of the port have been on strike since Monday.\n\nShips wait.',
      after:
        'Dockers of Genoa strike\n\nGenoa. 9 April. The dockers of the port have been on strike since Monday.\n\nShips wait.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe dockers of the port have been on strike since Monday, and … 27.08.2022, Harbour Post\n\nThe dockers of the port have been on strike since Monday, and ships wait outside.\n\nNobody sails.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of the port have been on strike since Monday, and ships wait outside.\n\nNobody sails.',
    },
    {
      before:
        "HomeTrendingDockers’ strike in Genoa\n\nDockers' strike in Genoa\n\nThe dockers of the port have been on strike since Monday.",
      after: "Dockers' strike in Genoa\n\nThe dockers of the port have been on strike since Monday.",
    },
  ],
  leaves: [
    {
      text: 'The dockers of the port have been on strike since Monday, and ships wait outside. Nobody sails, and the\n\nThe dockers of the port have been on strike since Monday, and ships wait outside.\n\nThe mayor left.',
      why: 'another second paragraph',
    },
    {
      text: 'HomeTown Dockers strike\n\nDockers of HomeTown strike\n\nThe port is closed.',
      why: 'no copy of the headline',
    },
    {
      text: 'Dockers of Genoa strike\n\nDockers of Genoa strike for the third time in a year, and the port is closed.\n\nShips wait.',
      why: 'a first sentence like the headline',
    },
    {
      text: 'Dockers of Genoa strike\n\n“The dockers of the port have been on strike since Monday, and …”\n\nNobody let her finish.',
      why: 'no copy below',
    },
    {
      text: 'Dockers of Genoa strike\n\nWe wait …\n\nWe wait for the ships to come in.',
      why: 'a few words',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const title = lines[0]?.text
    if (title === undefined || lines.length < 3) return
    for (const line of lines.slice(0, HEAD)) {
      const below = lines.slice(line.index + 1, line.index + 1 + REACH)
      const trail = line.index === 0 && below[0] !== undefined && isTrail(title, below[0].text)
      if (!trail && !isLead(line, below) && (line.index === 0 || !isTeaser(line, title, below))) continue
      const [start, end] = passageSpan(String(file.value), line.start, line.end)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected the article, got the teaser \`${line.text.slice(0, 60)}\` of it, cut`,
      })
    }
  },
}

/** `HomeTrendingDockers strike` above `Dockers strike`. */
function isTrail(first: string, headline: string): boolean {
  const flat = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
  return home.test(first) && first.length - headline.length <= TRAIL && flat(first).endsWith(flat(headline))
}

function isTeaser({text}: Line, title: string, below: readonly Line[]): boolean {
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[\s:|–—-]+/u, '') : undefined
  if (rest !== undefined && rest.length >= SHORTEST && below.some((line) => says(line, rest))) return true
  const dots = text.includes('...') || text.includes('…') ? cut.exec(text) : null
  return dots !== null && dots.index >= SHORTEST && below.some((line) => says(line, text))
}

/** A lead of so many words: it runs over the first paragraph and ends in the middle of the next. */
function isLead({text, stopped}: Line, below: readonly Line[]): boolean {
  if (stopped || text.length < LEAD || below.length < 2) return false
  const [first, second] = [below[0]!.text, below[1]!.text]
  return first.length < text.length && text.startsWith(first) && `${first} ${second}`.startsWith(text)
}

/** Whether a line is a passage, or goes on where that is cut by dots. */
function says(line: Line, passage: string): boolean {
  if (line.text === passage) return true
  const dots = cut.exec(passage)
  return dots !== null && line.text.length > dots.index && line.text.startsWith(passage.slice(0, dots.index))
}
