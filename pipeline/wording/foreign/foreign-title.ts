/** The rule for titles before a name that kept the word of another language: `M. Macron`, `Präsident Steinmeier`. */

import type {Document} from '../../document.ts'
import {isGivenName} from '../../names/persons/people.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {leftOf, readsAs} from '../../text/surroundings.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'

/** What they are in English; those of courtesy have a stop where the text writes them so. */
const courtesy: Readonly<Record<string, string>> = {M: 'Mr', MM: 'Messrs', Mme: 'Ms', Mlle: 'Ms'}
const offices: Readonly<Record<string, string>> = {
  Präsident: 'President',
  Präsidentin: 'President',
  Président: 'President',
  Présidente: 'President',
  Kanzler: 'Chancellor',
  Kanzlerin: 'Chancellor',
  Bundeskanzler: 'Chancellor',
  Bundeskanzlerin: 'Chancellor',
  ...Object.fromEntries(
    Object.entries({
      Außen: 'Foreign',
      Innen: 'Interior',
      Verteidigungs: 'Defense',
      Finanz: 'Finance',
      Wirtschafts: 'Economy',
      Justiz: 'Justice',
      Gesundheits: 'Health',
      Verkehrs: 'Transport',
    }).flatMap(([german, english]) =>
      [german, `Bundes${german.toLowerCase()}`].flatMap((begin) =>
        ['minister', 'ministerin'].map((end) => [`${begin}${end}`, `${english} Minister`]),
      ),
    ),
  ),
}
const isTitle = fact((word) => Object.hasOwn(courtesy, word) || Object.hasOwn(offices, word))

/** A surname behind its title, with its particles. */
const surname =
  /^\.? ((?:(?:[Dd]e|[Dd]u|Le|La|El|Al|Ben|[Vv]an|[Vv]on)[ -]){0,2}\p{Lu}[\p{L}\p{M}’'-]{2,})(?![\p{L}\p{M}])/u
/** … of which a given name and another may be meant. */
const longerName = /^\.? \p{Lu}[\p{L}\p{M}’'-]+ \p{Lu}/u

export const foreignTitle: Rule = {
  id: 'foreign-title',
  finds:
    'a title before a name in the words of another language: `M. Macron`, `Mme Borne`, `Präsident Steinmeier`',
  why: 'Engines take the letter for an initial and leave it. `M.` is one of a man whose full name the text gives with another letter; where his name begins with an M it may be his own. What stands in a sentence of that language stays.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'Paolo Rossi came. On Monday M. Rossi met Mme Costa, Präsident Lima and Bundesinnenministerin Rosa Kos, AFP said.',
      after:
        'Paolo Rossi came. On Monday Mr. Rossi met Ms. Costa, President Lima and Interior Minister Rosa Kos, AFP said.',
    },
    {
      before: 'Paolo Rossi and Mr Lima came. In 2021, M. Rossi left with Mme. Costa.',
      after: 'Paolo Rossi and Mr Lima came. In 2021, Mr Rossi left with Ms Costa.',
    },
  ],
  leaves: [
    {text: 'Marco Rossi came. M. Rossi left, and so did J. M. Rossi.', why: 'his own initial'},
    {text: 'Mme Verlaine received on Wednesdays, and nobody dared to sit before she had.', why: 'a story'},
    {text: 'Paolo Rossi came with M. Costa and M. Night.', why: 'nobody’s full name'},
    {text: 'Paolo Rossi came with Dennis M. Rossi and Mrs. Ferry M. Rossi.', why: 'initials'},
    {text: 'Il dit que M. Rossi et Mme Costa ne sont pas venus avec le Président Lima.', why: 'French'},
  ],
  check(tree, file) {
    const table = wordTable(file)
    const {store, words, starts, ends, text} = table
    if (isTitle.next(store, words, 0) === -1) return
    for (const paragraph of paragraphs(tree, file)) {
      const [from, to] = wordsIn(paragraph.node, table)
      for (
        let at = isTitle.next(store, words, from, to);
        at !== -1;
        at = isTitle.next(store, words, at + 1, to)
      ) {
        const title = store.texts[words[at]!]!
        const behind = text.slice(ends[at], ends[at]! + 60)
        const name = surname.exec(behind)?.[1]
        if (name === undefined || /[\p{L}\p{N}.@/’'-] ?$/u.test(initialsBefore(text, starts[at]!))) continue
        const office = offices[title]
        if (office === undefined && title === 'M') {
          if (!behind.startsWith('.') || isMiddle(text, starts[at]!, file) || !isMan(name, behind, file))
            continue
        }
        if (!readsAs('en', text, starts[at]!, ends[at]!, 1)) continue
        // `Mme Verdurin received on Wednesdays`: English keeps the courtesy of a French novel.
        if (office === undefined && title !== 'M' && !isNews(name, text)) continue
        const stop = office === undefined && behind.startsWith('.') ? 1 : 0
        const after = office ?? `${courtesy[title]!}${/\bMr \p{Lu}/u.test(text) ? '' : '.'}`
        report(file, {
          start: starts[at]!,
          end: ends[at]! + stop,
          after,
          message: `Unexpected \`${title}\` before \`${name}\`, expected \`${after}\``,
        })
      }
    }
  },
}

/** What stands right before a place, where that is an initial or glued to it; else nothing. */
function initialsBefore(text: string, at: number): string {
  return /(?:(?<!\p{L})\p{Lu}\. ?|[\p{L}\p{N}@/’'-])$/u.exec(leftOf(text, at))?.[0] ?? ''
}

/** What news has and a story has not: a day with what was said on it, a year of this century, offices and agencies of today, the quotation marks of the source. */
const today =
  /[«»]|\b(?:said|told|announced|declared|explained|added|assured) (?:on |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b20[012]\d\b|\b(?:AFP|European (?:Union|Commission|Parliament)|Prime Minister|prosecutors?|National Assembly|Élysée|Elysée|Matignon)\b/
/** A day or month, which a novel may have as well, but no novel and a full name beside it often. */
const dated =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bMr\.? \p{Lu}/u

/** Whether a text is news of today, or names somebody with this surname in full. */
function isNews(name: string, text: string): boolean {
  if (today.test(text)) return true
  if (!dated.test(text)) return false
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const full = new RegExp(`(?<![\\p{L}\\p{M}-])(\\p{Lu}[\\p{L}\\p{M}-]+) ${escaped}(?![\\p{L}-])`, 'gu')
  for (const match of matchesOf(text, full)) if (isGivenName(match[1]!)) return true
  return false
}

/** Whether a given name stands right before an initial: `Dennis M. Costa`. */
function isMiddle(text: string, at: number, file: Document): boolean {
  if (/(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}\p{Ll}+ $/u.test(leftOf(text, at))) return true
  const given = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}’'-]+) $/u.exec(leftOf(text, at))?.[1]
  if (given === undefined) return false
  return isGivenName(given) || file.data.settings?.lexicon?.('en')?.has(given.toLowerCase()) === false
}

/** Whether the text names somebody in full whose given name has another initial. */
function isMan(name: string, behind: string, file: Document): boolean {
  if (longerName.test(behind)) return false
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const full = new RegExp(
    `(?<![\\p{L}\\p{M}-])(\\p{Lu}[\\p{Ll}\\p{M}]+)(?:-\\p{Lu}\\p{Ll}+)? ${escaped}(?![\\p{L}-])`,
    'gu',
  )
  const lexicon = file.data.settings?.lexicon?.('en')
  for (const match of matchesOf(String(file.value), full))
    if (
      !match[1]!.startsWith('M') &&
      (isGivenName(match[1]!) || lexicon?.has(match[1]!.toLowerCase()) === false)
    )
      return true
  return false
}
