/** Finds what sites that hand on other papers' articles leave around them: the address, empty fields, filling. */

import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {matchedOf, noticesOf} from '../phrases/notice.ts'

/** Lines at the head and the foot of an article among which they stand. */
const HEAD = 3
const FOOT = 12

/** A label of the source with nothing but an address behind it. */
const linked =
  /^(?:(?:the )?(?:source|original)(?: (?:link|article|source|post))?|link(?: to (?:the )?(?:source|article|original))?|via|read (?:the )?(?:full|original|whole|entire) (?:article|story|text)(?: (?:here|at|on))?|full (?:article|story|text)|(?:read|see|find out|learn) more(?: (?:here|at|on|about it))?|continue reading(?: (?:here|at|on))?|lien(?: source)?|source de l[’']article|lire l[’']article(?: complet| original)?|fuente|enlace|quelle|fonte|kaynak|источник|джерело)\s?[:|]?\s*(?:https?:\/\/|www\.)\S+$/iu
/** A field whose value the page did not have. */
const empty =
  /^(?:authors?|auteurs?|autor(?:es)?|by|tags?|keywords?|publish(?:ed|ing)? date|date|categor(?:y|ies)|source)\s?:$/iu
/** The number under which a house files the article: `NEWS07092023000187011040ID1107027394`, `342/`. */
const filed = /^[A-Z]{3,}(?:[A-Z]*\d){10,}[A-Z]*$|^\d{3,4}\/$|^\d{4}\*\*\d{4}$/u
/** Signs in a row that nobody writes: `..........%%%...*...`. */
const filling = /^[!-/:-@[-`{-~…·•–—]{5,}$/u

/** Tags below the address: the outlet that it came from. */
const tagged = /^tags?\s?:\s?\p{L}.{1,50}$/iu

function filled({text}: Line): boolean {
  return filling.test(text) && new Set(text).size > 1 && !/^[-=~*_–—]+$/u.test(text)
}

export const syndication: Rule = {
  id: 'syndication',
  finds: 'the source’s address, empty fields and filling around an article that a site took over',
  why: 'Sites that hand on articles print the address of the original below them, the fields `Author :` and `Tags :` even when they are empty, and rows of signs that keep two copies apart. Only in the first and last lines; an address that a sentence gives, and lines that part two sections, stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on.\n\nSource link : https://www.example.org/2024/strike_64.html\n\nAuthor :\n\nTags :Harbour Post\n\n......%%%...*.......$$$$----....',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: 'Dockers of Genoa strike\n\nThe strike goes on.\n\nNEWS07092023000187011040ID1107027394',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: '*.*.*\n\nDockers of Genoa strike\n\nThe strike goes on.',
      after: 'Dockers of Genoa strike\n\nThe strike goes on.',
    },
    {
      before: 'Dockers strike\n\nThe strike goes on.\n\nRead more https://www.example.org/2024/strike',
      after: 'Dockers strike\n\nThe strike goes on.',
    },
    {
      before: 'La grève continue.\n\nSource : https://www.example.org/greve.html',
      after: 'La grève continue.',
      language: 'fr',
    },
  ],
  leaves: [
    {
      text: 'The strike goes on.\n\nThe dockers ask people to sign: https://example.org/strike',
      why: 'an address that the text gives',
    },
    {text: 'The strike goes on.\n\nRead more of her songs: https://example.org/strike', why: 'more of what'},
    {text: 'The strike goes on.\n\nThe song names its author:\n\nRosa Lima', why: 'a sentence'},
    {
      text: 'The strike goes on.\n\n* * *\n\nTalks begin.\n\n-----\n\nNobody sails.',
      why: 'lines between sections',
    },
    {text: 'Author:\n\nRosa Lima wrote the song of the dockers.', why: 'no address of a source'},
    {text: 'The strike goes on.\n\nSource: the union of the dockers', why: 'no address'},
    {text: 'The strike goes on.\n\nThe container is:\n\nMSKU1234567', why: 'a short number'},
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    if (lines.length < 2) return
    const foot = lines.length - FOOT
    const taken = lines.slice(-FOOT).some((line) => linked.test(line.text))
    const known = taken || matchedOf(noticesOf(tree, file)).length > 0
    for (const line of lines) {
      if (line.index >= HEAD && line.index < foot) continue
      const what = linked.test(line.text)
        ? 'the address of the source'
        : filed.test(line.text)
          ? 'the number of a file'
          : filled(line)
            ? 'filling'
            : known && line.index >= HEAD && empty.test(line.text)
              ? 'an empty field'
              : taken && line.index >= foot && tagged.test(line.text)
                ? 'tags'
                : undefined
      if (what)
        cutLines(file, line, line, `Expected article text, got ${what} \`${line.text.slice(0, 60)}\`, cut`)
    }
  },
}
