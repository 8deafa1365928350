/** Tags, comments, shortcodes and attributes of the page. */

import {textOf} from '../document.ts'
import {list} from '../languages/list.ts'
import {report} from '../report.ts'
import type {Rule, Tier} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {anyOf, gapSign, listSign} from '../text/signs.ts'
import {closerAt, nextGap} from '../text/suspicion.ts'
import {codeSpans, raised} from './characters.ts'

/** Tags that stand between blocks of text, so that a line break belongs where they were. */
const blocks = list(`
  p, br, hr, div, h1, h2, h3, h4, h5, h6, li, ul, ol, dl, dt, dd, blockquote, figure, figcaption, table, thead, tbody, tr, td,
  th, section, article, aside, header, footer, nav, main, iframe, script, style, noscript, form, video, audio, pre, body, html,
  head, title, textarea, select, option, fieldset
`)
const inlines = list(`
  a, b, i, u, s, em, strong, span, small, big, sup, sub, font, mark, cite, q, abbr, del, ins, strike, code, time, img, picture,
  source, svg, path, button, input, label, center, object, embed, param, wbr, link, meta, o:p, amp-img, amp-ad
`)
const block = new Set(blocks)

/** An attribute with a value, or one of those that need none. */
const attribute = String.raw`(?:\s+(?:[a-zA-Z_:@][\w:.@-]*\s*=\s*\\?(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)|(?:async|defer|allowfullscreen|controls|autoplay|muted|loop|hidden|disabled|checked|required)\b))*`
const tag = String.raw`<(?:\\?\/?|\s\/\s?)(?:${[...blocks, ...inlines].join('|')})${attribute}\s*\\?\/?>`
const hidden = String.raw`<script\b[^>]*>[^<]*<\\?\/script\s*>|<style\b[^>]*>[^<]*<\\?\/style\s*>|<!--.{0,2000}?-->|<!\[CDATA\[|\]\]>|<!doctype[^>]*>`
/** Tags in a row with the spaces around them. */
const tags = new RegExp(String.raw`[ \t]*(?:(?:${hidden}|${tag})[ \t]*)+`, 'gi')
/** An exponent or the mark of a note: its number is no number of the text. */
const exponent = /<sup>([-−]?\d{1,3})<\/sup>/gi
const names = /<(?:\\?\/?|\s\/\s?)([a-zA-Z][\w:-]*)/g

/** Shortcodes with attributes, with an underscore in their name, or closing; not `[so-called]`, `[sic]`, `[1]`. */
const shortcode =
  /(?:(?<![ \t])[ \t]+)?(?:\[\/?[a-z][a-z\d-]*(?:\s+[a-zA-Z][\w-]*\s*=\s*(?:"[^"\]]*"|'[^'\]]*'|“[^”\]]*”|”[^”\]]*”|[^\s"'\]]+))+\s*\/?\]|\[\/?[a-z]+(?:_[a-z\d]+)+[^\]\n]{0,200}\]|\[\/(?:caption|embed|gallery|video|audio|quote|url|img|youtube|tweet)\]|##[A-Z_]{3,}##)[ \t]*/g
/** A bare name with an underscore may be an identifier in an article about programs, unless a known system made it. */
const identifier = /^\[(?!ad_\d|vc_|et_pb_|fusion_|av_|su_|wp_|rt_)[a-z]+(?:_[a-z\d]+)+\]$/
/** An attribute that lost its tag. */
const stray = /(?:(?<![ \t])[ \t]+)?\bdata-[a-z]+(?:-[a-z]+)+\s*=\s*(?:"[^"\n]*"|“[^”\n]*”)?[ \t]*/g

/** A caption with both its marks: the rule for captions takes it out whole. */
export const captionPair = /\[caption\b[^\]\n]{0,400}\]([^[\n]{0,500})\[\/caption\]/g

const tagSign = gapSign(/<|\]\]>|\[\/?$|##$/)
const data = listSign(['data'])
/** `data-` of an attribute that lost its tag. */
const stranded = closerAt(data, gapSign(/^-$/), undefined)

export const markupResidue: Rule = {
  id: 'markup-residue',
  finds: 'HTML tags, comments, shortcodes of content systems, and stray attributes',
  why: 'The scraper took source for text. Known tags go, and a line break stays where a block ended; scripts and styles go with what they hold. Shortcodes need an underscore, an attribute or a slash. Comparisons, `[sic]`, `[…]`, `[President]`, footnotes, `<…>` and code between back ticks stay.',
  tier: 'fix',
  unprotected: true,
  catches: [
    {before: '<p>Two people died.</p><p>Nobody was held.</p>', after: 'Two people died.\n\nNobody was held.'},
    {before: 'The <strong>council</strong> voted.', after: 'The council voted.'},
    {before: 'Nobody was held< /p> Two people died.', after: 'Nobody was held\n\nTwo people died.'},
    {before: 'Rain fell.<br/>Then snow.', after: 'Rain fell.\nThen snow.'},
    {before: '[ad_1] The court ruled today. [ad_2]', after: 'The court ruled today.'},
    {before: 'He left [caption id="12" width="300"] early.', after: 'He left early.'},
    {before: 'See <a href="https://example.org/a?b=1">the report</a>.', after: 'See the report.'},
    {before: 'The vote was close.<textarea rows="3"></textarea>', after: 'The vote was close.'},
    {
      before: 'Of 10<sup>6</sup> m<sup>2</sup> of the quay CO<sub>2</sub> is gone.',
      after: 'Of 10⁶ m² of the quay CO2 is gone.',
    },
    {before: 'The vote data-mce-href= was close.', after: 'The vote was close.'},
  ],
  leaves: [
    {text: 'If a < b and b > c then a is small.', why: 'comparisons'},
    {text: 'They was [sic] late, said the [President] […] on Monday.[1]'},
    {text: 'A [so-called] deal <…> fell through.'},
    {text: 'In HTML use <em> for stress, and call it with env use <path>.', why: 'a tag that is spoken of'},
    {text: 'Write `<p>` for a paragraph.', why: 'code'},
    {text: 'For a <b and c> d the sum holds.', why: 'no attribute looks like that'},
    {text: '[caption id="3"]A quay.[/caption]', why: 'a caption goes whole, with the captions'},
    {text: 'The tag [video] in a headline [live].'},
    {text: 'The sum holds for a < /b and c> d.', why: 'no tag'},
    {text: 'I <3 this town, it has <5 bars.'},
  ],
  suspects: {
    ...anyOf(tagSign, data),
    closer: (table, from, to, file) =>
      nextGap(table, tagSign, from, to + 1) !== -1 || stranded(table, from, to, file),
  },
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    const inCode = codeSpans(text)
    const paragraph = text.includes('\n') && !text.includes('\n\n') ? '\n' : '\n\n'
    const take = (match: RegExpExecArray, separator: string, message: string, tier: Tier = 'fix') => {
      if (inCode(match.index + match[0].length - match[0].trimStart().length)) return
      const start = match.index
      const end = start + match[0].length
      const edge = start === 0 || end === text.length || text[start - 1] === '\n' || text[end] === '\n'
      report(file, {
        start,
        end,
        after: edge ? '' : separator,
        tier,
        message: `${message} \`${shorten(match[0].trim())}\`, remove it`,
      })
    }
    const exponents = /<sup>/i.test(text) ? matchesOf(text, exponent) : []
    const inExponent = (from: number, to: number): boolean =>
      exponents.some(({0: {length}, index}) => from < index + length && to > index)
    for (const {0: tagged, 1: number, index} of exponents)
      if (!inCode(index))
        report(file, {
          start: index,
          end: index + tagged.length,
          after: raised(number!),
          message: `Markup of \`${tagged}\`, expected \`${raised(number!)}\``,
        })
    const closed = new Map<string, boolean>()
    for (const match of matchesOf(text, tags)) {
      if (inExponent(match.index, match.index + match[0].length)) continue
      if (!mentioned(text, match, closed)) take(match, between(match[0], paragraph), 'Markup')
    }
    const pairs = text.includes('[/caption]')
      ? [...matchesOf(text, captionPair)].map((pair) => [pair.index, pair.index + pair[0].length] as const)
      : []
    for (const match of matchesOf(text, shortcode)) {
      if (pairs.some(([from, to]) => match.index < to && match.index + match[0].length > from)) continue
      take(match, spaced(match[0]), 'Shortcode', identifier.test(match[0].trim()) ? 'suggest' : 'fix')
    }
    for (const match of matchesOf(text, stray)) take(match, spaced(match[0]), 'Attribute')
  },
}

/** `Use <em> for stress`: one bare tag between spaces that nothing closes is spoken of. */
function mentioned(text: string, match: RegExpExecArray, closed: Map<string, boolean>): boolean {
  const name = /^[ \t]+<([a-z]+)>(?:[ \t]+$|$)/.exec(match[0])?.[1]
  if (name === undefined || block.has(name)) return false
  if (!/[\p{L}\d]/u.test(text[match.index - 1] ?? '')) return false
  if (!/[\p{L}),.;:]/u.test(text[match.index + match[0].length] ?? '')) return false
  // Asked once a name: a long text may be full of them.
  if (!closed.has(name)) closed.set(name, text.includes(`</${name}`))
  return !closed.get(name)
}

/** What parts the text before a row of tags from the text after it. */
function between(row: string, paragraph: string): string {
  let breaks = 0
  for (const [, name] of matchesOf(row, names)) {
    const lower = name!.toLowerCase()
    if (lower === 'br') breaks++
    else if (block.has(lower)) breaks += 2
  }
  if (breaks === 0) return spaced(row)
  return breaks === 1 ? '\n' : paragraph
}

/** One space if there was any. */
function spaced(row: string): string {
  return /^\s|\s$/.test(row) ? ' ' : ''
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
