/** No-break and other typographic spaces in languages that have none. */

import {textOf} from '../document.ts'
import {packs} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {matchesOf} from '../text/matches.ts'
import {gapSign} from '../text/signs.ts'
import {named} from './characters.ts'

/** A run of spaces in which one is not plain. */
const spaces =
  /(?<![ \u00a0\u2000-\u200a\u202f\u205f])[ \u00a0\u2000-\u200a\u202f\u205f]*[\u00a0\u2000-\u200a\u202f\u205f][ \u00a0\u2000-\u200a\u202f\u205f]*/g
const wordLetter = /[\p{Ll}\p{M}]/u

const plainLanguages = Object.values(packs)
  .filter((pack) => pack.script === 'Latn' && !pack.typography.noBreakSpaces)
  .map((pack) => pack.code)

/**
 * French sets them before high marks, inside guillemets, in numbers, before units, after titles and initials. What joins
 * two lower-case words, stands beside a plain space or at the edge of a line is an editor's residue there too.
 */
function residueInFrench(run: string, left: string, right: string): boolean {
  if (left === '' || left === '\n' || right === '' || right === '\n') return true
  if (run.length > 1) return run.includes(' ') && !/[;:!?»%€]/.test(right) && left !== '«'
  return wordLetter.test(left) && wordLetter.test(right)
}

/**
 * Elsewhere one alone holds together what a careful typesetter does: a figure with its unit or its thousands, the parts of
 * an abbreviation, a dash with the word before it. English news is set without.
 */
function setOnPurpose(run: string, left: string, right: string): boolean {
  if (run.length > 1) return false
  return (
    (/\d/.test(left) && /[\p{L}\d%‰°€$£–—]/u.test(right)) ||
    (/\d/.test(right) && /[\p{L}.°§€$£]/u.test(left)) ||
    (left === '.' && /\p{L}/u.test(right)) ||
    (/\p{L}/u.test(left) && /[–—&]/.test(right))
  )
}

export const noBreakSpaces: Rule = {
  id: 'no-break-spaces',
  finds: 'no-break, thin and other typographic spaces where the language has none',
  why: 'Editors and French originals leave them behind; they break searching and word counts. A run becomes one plain space, at the edge of a line nothing. French keeps them where it sets them: before ; : ! ? », after «, in numbers, after titles. Other languages but English keep one alone in numbers, before units and dashes, inside abbreviations. Languages whose typography uses them, and undetermined texts, are left alone.',
  tier: 'fix',
  languages: [...plainLanguages, 'fr'],
  catches: [
    {before: 'The\u00a0minister paid 10\u202f000 euros.', after: 'The minister paid 10 000 euros.'},
    {before: 'One\u00a0\u00a0 two', after: 'One two'},
    {before: 'A line\u00a0\n\u00a0another', after: 'A line\nanother'},
    {before: 'le\u00a0président a dit', after: 'le président a dit', language: 'fr'},
    {before: 'der\u00a0Präsident sagte', after: 'der Präsident sagte', language: 'de'},
  ],
  leaves: [
    {text: 'Une question\u00a0: «\u00a0Pourquoi\u00a0?\u00a0» et 10\u202f000 euros', language: 'fr'},
    {text: 'A plain  line of text.', why: 'plain spaces are another rule’s'},
    {
      text: 'Es sind 28\u202f000 Hektar, d.\u202fh. 72\u00a0Prozent\u00a0– am 30.\u00a0September.',
      language: 'de',
      why: 'German sets them in numbers, before units and dashes, inside abbreviations',
    },
    {text: 'М.\u00a0Петров и др.', language: 'ru', why: 'Russian sets them'},
    {text: '日本\u3000語', language: 'ja', why: 'the ideographic space'},
  ],
  suspects: gapSign(/[\u00a0\u2000-\u200a\u202f\u205f]/),
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    const language = file.data.language
    const french = language === 'fr'
    for (const match of matchesOf(text, spaces)) {
      const [run] = match
      const start = match.index
      const end = start + run.length
      const left = start === 0 ? '' : text[start - 1]!
      const right = end === text.length ? '' : text[end]!
      if (french && !residueInFrench(run, left, right)) continue
      if (!french && language !== 'en' && setOnPurpose(run, left, right)) continue
      const edge = left === '' || left === '\n' || right === '' || right === '\n' || right === '\r'
      const strange = [...run].find((character) => character !== ' ')!
      report(file, {
        start,
        end,
        after: edge ? '' : ' ',
        message: `Typographic space ${named(strange)}, ${edge ? 'remove it' : 'write a plain one'}`,
      })
    }
  },
}
