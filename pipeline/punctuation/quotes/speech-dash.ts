/** The rule for the dash that parts a quotation from its speaker in Russian, Ukrainian and Spanish. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {pronouns, speechVerbs} from '../../text/english.ts'
import {fact} from '../../text/suspicion.ts'
import {quoteSign} from './quote-marks.ts'

/** The closing mark with its comma, the dash, and the first two words behind it. */
const shape = /([,.!?…]?)(["”])(,?) ?[-–—]{1,2} ?(?=(\p{Ll}+)(?: (\p{Ll}+))?(?![\p{L}’'-]))/gu

/** … and behind the dash the name of who spoke, perhaps with a title: `…”, - Maria Costa said`. */
const named = /(?:(,)(["”])|(["”])(,)) ?[-–—]{1,2} ?(?=(?:\p{Lu}\p{L}*\.? ){1,3}(\p{Ll}+)(?![\p{L}’'-]))/gu
/** … without a comma, behind a sentence. */
const uncommaed =
  /(?<=["“][^"“”\n]{12,400}\p{L})(["”]) ?[-–—]{1,2} ?(?=(?:\p{Lu}\p{L}*\.? ){1,3}(\p{Ll}+)(?![\p{L}’'-]))/gu
/** The dash behind the speaker, where the quotation goes on: `…,” said the mayor, - “and …`. */
const onwards = /, ?[-–—]{1,2} ?(?=["“]\p{L})/gu
/** Most words between the two halves. */
const SPEAKER_WORDS = 10

/** What the name of a speaker begins with. */
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** A closing mark and a dash between two words, or a dash and an opening one. */
const dashed = fact((gap) => /["”],? ?[-–—]|, ?[-–—]{1,2} ?["“]/.test(gap))

export const speechDash: Rule = {
  id: 'speech-dash',
  finds: 'a dash between a quotation and who said it: `“…,” – said the mayor`',
  why: 'Russian and Ukrainian put a dash there, and engines keep it. English has a comma only; one that stands already stays where it is. A dash that is followed by no word of speech is the author’s own, and so is a name behind a motto.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: '“The port stays open”,- Rosa Lima said, - “and nobody leaves”.',
      after: '“The port stays open”, Rosa Lima said, “and nobody leaves”.',
    },
    {
      before: '"The port stays open for us"- Rosa Lima said.',
      after: '"The port stays open for us", Rosa Lima said.',
    },
    {
      before: '“The port stays open for us” - the minister wrote.',
      after: '“The port stays open for us”, the minister wrote.',
    },
    {
      before: '"The port stays open", - reports Harbour Post.',
      after: '"The port stays open", reports Harbour Post.',
    },
    {
      before: '“The port stays open,” – said the mayor on Monday.',
      after: '“The port stays open,” said the mayor on Monday.',
    },
    {
      before: '"The port stays open", - the head of the union told reporters.',
      after: '"The port stays open", the head of the union told reporters.',
    },
    {
      before: '"The port stays open", - he noted, and left.',
      after: '"The port stays open", he noted, and left.',
    },
    {
      before: '“The port stays open” – stressed the mayor.',
      after: '“The port stays open”, stressed the mayor.',
    },
    {
      before: '“The port stays open”, - said the mayor. “We sail,” he adds. “We stay in port” - she says.',
      after: '“The port stays open,” said the mayor. “We sail,” he adds. “We stay in port,” she says.',
    },
    {
      before: '“Will the port stay open?” — asked the dockers.',
      after: '“Will the port stay open?” asked the dockers.',
    },
    {
      before: '“The port stays open.” - the mayor left. "Nobody sails." - said the union.',
      after: '“The port stays open.” - the mayor left. "Nobody sails," said the union.',
    },
  ],
  leaves: [
    {text: 'They know what “the port of us all” - the dockers wrote it - means.', why: 'an aside'},
    {text: 'They read “The port of us all”- Rosa Lima wrote it - and sing.', why: 'an aside'},
    {text: 'They sing “Harbour,” - Rosa Lima wrote it - and leave.', why: 'an aside'},
    {text: 'The dockers sing of the port, - “Harbour” is the song.', why: 'nobody speaks'},
    {text: '“Work, bread and peace” – Rosa Lima', why: 'a motto'},
    {text: 'What he called “a mistake” – he was not alone – cost him the post.', why: 'an aside'},
    {text: 'The word “open” – says the law – has a meaning of its own.', why: 'an aside'},
    {text: 'They sing “Harbour,” - the song of the dockers - and “Ports” - a hymn.', why: 'an aside'},
    {text: 'The film “Ports” – the second of three – opens on Monday.', why: 'an aside'},
    {text: 'Mr. Costa, – “C.C.B.” – wrote to me once.', why: 'initials'},
    {text: 'They play “Harbour” - reports say it is a hit.', why: 'a noun'},
    {text: 'He wrote “open” - told by nobody - on the door.', why: 'an aside'},
  ],
  suspects: {
    ...quoteSign,
    closer: ({store, gaps}, from, to) => dashed.next(store, gaps, from, to + 1) !== -1,
  },
  check(tree, file) {
    mark(tree, file, shape, (match, paragraph) => {
      const [whole, inside, glyph, outside, first, second] = match
      const speech =
        speechVerbs.has(first!) ||
        // Behind a comma stands the speaker, whatever the verb: `“…”, - the head of the port told us`.
        ((inside === ',' || outside !== '') && articles.has(first!) && second !== undefined) ||
        (pronouns.has(first!) && second !== undefined && speechVerbs.has(second))
      const behind = paragraph.text.slice(match.index + whole.length)
      const told = articles.has(first!) ? who.exec(behind)?.[1] : undefined
      const marked = inside !== '' || outside !== ''
      // `reports`, `claims`, `notes` are nouns as well, but for those behind a comma with the speaker below.
      const noun = first!.endsWith('s') && first !== 'says'
      if (
        (!speech && !(told !== undefined && speechVerbs.has(told))) ||
        (noun && !(marked && speaker.test(behind)))
      )
        return undefined
      // `Costa – “C.C.” – wrote`: an aside, and nobody’s words.
      if (inside === '.' && /(?:\p{L}\.){2}$/u.test(paragraph.text.slice(0, match.index + 1)))
        return undefined
      // A second dash in the sentence makes an aside of it.
      if (/^[^.!?]* [-–—] /.test(behind)) return undefined
      // What is quoted is a sentence: a word or two may be a title or a term.
      if (!marked && (spoken(paragraph.text, match.index) ?? 0) < SENTENCE) return undefined
      const house =
        (inside === '' && (outside !== '' || !marked) && isInside(String(file.value), glyph!)) ||
        inside === '.'
      const after = house ? `,${glyph} ` : marked ? `${inside}${glyph}${outside} ` : `${glyph}, `
      return {
        after,
        message: `Unexpected dash before \`${first}\`, expected ${marked ? 'none' : 'a comma'}`,
      }
    })
    mark(tree, file, named, (match, paragraph) => {
      const [whole, inner, first, second, , verb] = match
      if (!speechVerbs.has(verb!) || verb === 'reports') return undefined
      if (/^[^.!?]* [-–—] /.test(paragraph.text.slice(match.index + whole.length))) return undefined
      return {after: inner ? `,${first!} ` : `${second!}, `, message: 'Unexpected dash before the speaker'}
    })
    mark(
      tree,
      file,
      uncommaed,
      (match, paragraph) => {
        const [whole, glyph, verb] = match
        if (!speechVerbs.has(verb!) || verb === 'reports') return undefined
        if ((spoken(paragraph.text, match.index) ?? 0) < SENTENCE) return undefined
        if (/^[^.!?]* [-–—] /.test(paragraph.text.slice(match.index + whole.length))) return undefined
        const after = isInside(String(file.value), glyph!) ? `,${glyph!} ` : `${glyph!}, `
        // People set a dash with its spaces there as well.
        const tier = whole.startsWith(`${glyph!} `) ? {tier: 'suggest' as const} : {}
        return {after, ...tier, message: 'Unexpected dash before the speaker, expected a comma'}
      },
      /["”] ?[-–—]{1,2} ?\p{Lu}/u,
    )
    mark(tree, file, onwards, (match, paragraph) => {
      const before = paragraph.text.slice(0, match.index)
      const clause = before.slice(Math.max(before.lastIndexOf('”'), before.lastIndexOf('"')) + 1)
      const words = clause.split(/[^\p{L}’'-]+/u).filter((word) => word !== '')
      const isSpeech =
        clause.length < before.length &&
        words.length <= SPEAKER_WORDS &&
        !/[.:;!?]\s/.test(clause) &&
        words.some((word) => speechVerbs.has(word))
      return isSpeech ? {after: ', ', message: 'Unexpected dash before the rest of the quotation'} : undefined
    })
  },
}

/** A quotation of some length with its comma behind it: a title or a term may have one for other reasons. */
const outside = /(?:^|[\s(])["“][^"“”\n]{20,400}["”], \p{L}/mu

/** Whether a text puts the comma before the closing mark, and nowhere behind it but before a dash. */
function isInside(text: string, glyph: string): boolean {
  return new RegExp(`,[${glyph}“”] `, 'u').test(text) && !outside.test(text)
}

/** Who reports or notes, right behind the verb. */
const speaker = /^\p{Ll}+ (?:\p{Lu}|(?:the|to the) \p{L})/u

/** `the minister of ports wrote`, with the stop of the sentence near. */
const who = /^(?:the|an?) (?:[\p{L}’'-]+ ){1,3}?(\p{Ll}+)(?=[.,]| on | in | that )/u

/** Fewest words of a quotation without a mark at its end that is a sentence. */
const SENTENCE = 4

/** How many words stand between a closing mark and the one that opens. */
function spoken(text: string, end: number): number | undefined {
  const start = Math.max(text.lastIndexOf('“', end - 1), text.lastIndexOf('"', end - 1))
  return start === -1
    ? undefined
    : text
        .slice(start + 1, end)
        .trim()
        .split(/\s+/).length
}
