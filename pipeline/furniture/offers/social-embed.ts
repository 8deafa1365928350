/** Finds embedded posts of social networks, and what is left of them. */

import type {Document} from '../../document.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {dateIn} from '../../text/dates.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf, tailSpan} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'

/** A post has at most 280 characters; links, emoji names and marks of the page come on top. */
const POST_LENGTH = 360
/** Longest label of an embedded post, with its author and date. */
const LABEL_LENGTH = 260
/** Name behind the dash. */
const signature =
  /\s*(?:(?:pic\.twitter\.com|pic\.x\.com|https?:\/\/t\.co|t\.co)\/\w+\s*)*[—–-]{1,2}\s?[^\n@]{1,60}?\(@\w{1,30}\)\s*(.{4,40}?\b\d{4}\b(?:[.,]?\s*\d{1,2}:\d{2})?)/u
/** A cheap look for one. */
const pictured = /(?:twitter|x)\.com\/|t\.co\//i
const picture = /(?:\s*(?:pic\.twitter\.com|pic\.x\.com|(?:https?:\/\/)?t\.co)\/\w+)+\s*$/iu
const post =
  /^(?:view|see|voir|ver|sieh dir|visualizza|bekijk|see)\s.{0,30}\b(?:post|publication|publicación|beitrag|publicação|postagem|bericht|photo|foto|reel)\b.{0,20}\b(?:on|sur|en|auf|su|no|op)\s(?:instagram|facebook|threads|x|twitter|tiktok)\b\W*$/iu
const shared =
  /^(?:a post shared by|a photo posted by|a video posted by|a post by|une publication partagée par|un post condiviso da|una publicación compartida (?:por|de)|una publicación de|ein beitrag geteilt von|uma publicação (?:compartilhada|partilhada) por|a publication shared by|posted by|a reel shared by)\s.{2,80}\(@[\w.]+\).{0,60}$/iu
/** Both labels in one line. */
const viewed =
  /(?<=^|[.!?…]["”»’)]* )(?:view|see) (?:this|the) (?:post|photo|reel|video) on (?:instagram|facebook|threads|x|twitter|tiktok)\s+a (?:post|photo|video|reel|publication) shared by\s.{2,80}\(@[\w.]+\)$/iu
/** The address of a picture between two sentences: no prose gives it. */
const stray = /(?<=[.!?…]["”»’)]*)\s+pic\.(?:twitter|x)\.com\/\w+(?=\s+["“«(]?\p{Lu})/gu
const lead = /^[^\p{L}\p{N}"“«(]*\p{Extended_Pictographic}/u
const postly = /[#@]\w|\p{Extended_Pictographic}|(?:pic\.twitter\.com|t\.co)\//u
const tags = /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u
const EDGE = 4

export const socialEmbed: Rule = {
  id: 'social-embed',
  finds: 'an embedded post: its text, its picture’s address, its author and date; tags behind the article',
  why: 'A post that the page showed in a frame becomes a paragraph like any other. It goes as a whole; prose that quotes a post or names a handle stays.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The port is closed.\n\n⚓️Cranes burn in the old harbour tonight. pic.twitter.com/AbCdEf12 — Harbour Watch (@harbourwatch) May 3, 2022\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before:
        'The port is closed.\n\nView this post on Instagram\n\nA post shared by Harbour Watch (@harbourwatch)\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before: 'The port is closed. Ships wait.\n\n#Harbour #strike #genoa',
      after: 'The port is closed. Ships wait.',
    },
    {
      before:
        'The port is closed. pic.twitter.com/AbCdEf12 Ships wait.\n\nView this post on Instagram A post shared by Harbour Watch (@harbourwatch)\n\nNobody loads.',
      after: 'The port is closed. Ships wait.\n\nNobody loads.',
    },
  ],
  leaves: [
    {text: 'The address pic.twitter.com/AbCdEf12 leads nowhere.\n\nShips wait.', why: 'in a sentence'},
    {text: 'The hashtag #harbour was used 3,000 times on Monday.', why: 'a hashtag in the story'},
    {text: 'The mayor (@mayor_genoa) wrote on Monday that the port is closed.', why: 'a handle as a source'},
    {text: 'Write to desk@example.org — or call us before May 3, 2022.', why: 'an address'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    if (lines.length < 2) return
    for (const line of lines) {
      const match = signatureOf(line)
      if (match) {
        embedded(lines, line, match, file)
        continue
      }
      if (line.text.length <= LABEL_LENGTH && (post.test(line.text) || shared.test(line.text))) {
        whole(line, file)
        continue
      }
      const view = line.text.includes('shared by') ? viewed.exec(line.text) : null
      if (view) {
        const [start, end] = tailSpan(String(file.value), line.start + view.index, line.end)
        if (view.index === 0) whole(line, file)
        else
          report(file, {
            start,
            end,
            after: '',
            message: `Expected the paragraph to end, got the embedded post \`${view[0]}\`, cut`,
          })
        continue
      }
      if (line.text.includes('pic.'))
        for (const {index, 0: address} of matchesOf(line.text, stray))
          report(file, {
            start: line.start + index,
            end: line.start + index + address.length,
            after: '',
            message: `Expected a sentence, got the address \`${address.trim()}\` of a picture, cut`,
          })
      const link = line.text.includes('/') && pictured.test(line.text) ? picture.exec(line.text) : null
      if (link) {
        // The author stands below: that line takes the whole post along.
        if (takes(lines[line.index + 1], line)) continue
        if (link.index === 0 || (lead.test(line.text) && line.text.length <= POST_LENGTH)) whole(line, file)
        else {
          const [start, end] = tailSpan(String(file.value), line.start + link.index, line.end)
          report(file, {
            start,
            end,
            after: '',
            message: `Expected the paragraph to end, got the address \`${link[0].trim()}\` of a picture, cut`,
          })
        }
        continue
      }
      if (line.index >= lines.length - EDGE && line.text.startsWith('#') && tags.test(line.text))
        whole(line, file)
    }
  },
}

function signatureOf(line: Line): RegExpExecArray | undefined {
  const match = line.text.includes('(@') ? signature.exec(line.text) : null
  return match && dateIn(match[1]!) !== undefined ? match : undefined
}

/** Whether a line is nothing but a post's author and date, and the post's text stands in the line above. */
function takes(line: Line | undefined, above: Line): boolean {
  return (
    line !== undefined &&
    signatureOf(line)?.index === 0 &&
    above.text.length <= POST_LENGTH &&
    postly.test(above.text)
  )
}

function whole(line: Line, file: Document): void {
  cutLines(file, line, line, `Expected article text, got an embedded post, cut`)
}

function embedded(lines: readonly Line[], line: Line, match: RegExpExecArray, file: Document): void {
  const text = String(file.value)
  const end = line.start + match.index + match[0].length
  const rest = line.text.slice(match.index + match[0].length).trim()
  if (match.index > POST_LENGTH) {
    // Prose and post in one paragraph: where the post begins is not certain, its tail is.
    const [start] = tailSpan(text, line.start + match.index, end)
    report(file, {
      start,
      end,
      after: '',
      message: `Expected article text, got the end of a post \`${match[0].trim()}\`, cut`,
    })
    return
  }
  // The post's text may stand in the line above.
  const above = lines[line.index - 1]
  const first = above && takes(line, above) ? above : line
  if (rest === '') {
    cutLines(file, first, line, 'Expected article text, got an embedded post, cut')
  } else {
    const behind = /^\s*/.exec(line.text.slice(match.index + match[0].length))![0].length
    report(file, {
      start: first.start,
      end: end + behind,
      after: '',
      message: 'Expected article text, got an embedded post, cut',
    })
  }
}
