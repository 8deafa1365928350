/** Finds signatures that label, name and date in one line do not make. */
import type {Document, Metadata} from '../../document.ts'
import {foldWord} from '../../names/mentions/scan.ts'
import {isGivenName, isUsualGivenName} from '../../names/persons/people.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {headlineShaped, proseShaped} from '../../text/passage.ts'
import {signOff} from '../agencies/agency-signoff.ts'
import {cutLines} from '../cut.ts'
import {HEADLINE_WORDS} from '../foot/below-text/sizes.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import {isPersonal} from './given-names.ts'
import {name, namesIn, read} from './signed-line.ts'

/** A signature: its last line, and what it says. */
interface Signature {
  readonly last: Line
  readonly metadata: Partial<Metadata>
}

/** `C.B. with Maria Costa`, `V.R. and X.R. with AFP`; alone they may be an abbreviation. */
const initials =
  /^(?:By )?(?:\p{Lu}\.[ -]?){2,4}(?:(?:,|,? and) (?:\p{Lu}\.[ -]?){2,4}){0,3}(?: ?\(?with (\p{Lu}[\p{L}\p{M}’'., -]{1,50}?)\)?)?$/u
const abbreviations = /^(?:U\.S|U\.K|E\.U|U\.N|D\.C|P\.S|N\.B|U\.A\.E|U\.S\.A|Q\. ?A|L\.A|R\.I\.P)\.?$/u
/** What somebody is to the house, on a line of its own. */
const post =
  /^(?:\p{L}[\p{L}-]+ ){0,3}(?:director|economist|editor(?:-in-chief)?|reporter|correspondent|envoy|journalist|columnist|editorialist|commentator|critic|writer|chief)(?: (?:for|in|of|at|to) [\p{L}’' ]{2,40})?$|^(?:special )?(?:sent|envoy) to \p{L}[\p{L}’' ]{2,30}$/iu
/** A name in capitals, as Spanish papers print it. */
const shouted = /^\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){1,3}$/u
const place = /^\p{Lu}[\p{L}’'-]{2,20}(?: \p{Lu}[\p{L}’'-]{2,20})?$/u
const handle = /^@\w{3,20}$/
/** Where somebody is, behind the names: `, Berlin`, `, currently Frankfurt`. */
const behind = /,? (?:currently(?: in)? )?(\p{Lu}[\p{L}’'-]{2,20})$/u
/** Names without a label: at least so far below the headline. */
const label = /^(?:By|From|Von|Par|Por|Di|De):? (?=\p{Lu})/u
const joint = /, | and | et | und | y | e /u
/** Most words of names and their place. */
const WORDS = 14

/** Lines at the head and at the end in which an article is signed. */
const HEAD = 9
const END = 5

export const signatureBlock: Rule = {
  id: 'signature-block',
  finds:
    'signatures of initials, of names with their post, place or handle, of several names above their date',
  why: 'Houses print the author on lines of their own, with what he is to them or from where he writes. They are metadata and kept as such. A name without a label has to have the page’s furniture beside it, its post or a handle below, or its place behind; lists of people, letters and headings stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nMaria Costa\n\nBusiness correspondent in Genoa\n\nFollow\n\nIt rains.',
      after:
        'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nFollow\n\nIt rains.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Iris de Graaf\n\nPort correspondent\n\nDockers of Genoa on the run again\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa on the run again\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['Iris de Graaf']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMARIA COSTA\n\nSENT TO GENOA\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['MARIA COSTA']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nM.C. and R.L. with AFP\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {credits: ['AFP']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nM.C. with Rosa Lima\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['Rosa Lima']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa\n\nDeputy editorial director\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMARIA COSTA\n\nGenoa\n\n@maria_costa\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['MARIA COSTA']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nBy Maria Costa, HP, currently Genoa\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa, Paul Hale and Anna Lima, Genoa\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['Maria Costa', 'Paul Hale', 'Anna Lima']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa, Paul Hale\n\n14 May 2023 | 18:20\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\n14 May 2023 | 18:20\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {authors: ['Maria Costa', 'Paul Hale']},
    },
  ],
  leaves: [
    {
      text: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nMaria Costa\n\nBusiness correspondent in Genoa\n\nIt rains.',
      why: 'perhaps a heading',
    },
    {
      text: 'Iris de Graaf\n\nPort correspondent\n\nShe died in May.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'no headline below',
    },
    {text: 'The letter\n\nIT WAS NEVER\n\nSENT TO HER\n\nIt rains.', why: 'words'},
    {
      text: 'The jury of the festival\n\nSix people will decide in Genoa who takes home the golden anchor.\n\nAnna Keller\n\nDirector\n\nPaul Hale\n\nJournalist\n\nThey have ten days and seventeen films.',
      why: 'a list of people and what they are',
    },
    {
      text: 'Steel: two sides agree\n\nU.S.\n\nThe Americans lift the duty on 3.3 million tons a year, the secretary of commerce said.\n\nE.U.\n\nThe Europeans give up the duties on whiskey.',
      why: 'headings',
    },
    {
      text: 'To the editors\n\nYour article on the bridge of Genoa says that nobody was warned. I wrote to you in 2016.\n\nCarla Bruzzone\n\nGenoa',
      why: 'a letter’s signature',
    },
    {
      text: 'The dead of the port\n\nOn the wall of the town hall their names are read aloud every year, and the square is silent.\n\nMarie Lausch\n\nMathias Dymarski\n\nAfter the reading nobody speaks.',
      why: 'a list of names',
    },
    {text: 'Genoa, the port\n\nMarie Costa, docker\n\nThe strike goes on.', why: 'who somebody is'},
    {text: 'Paris and Charlotte, London\n\nThe strike goes on.', why: 'places'},
    {text: 'The names of the boats\n\nAnna, Genoa\n\nMaria, Savona\n\nThe strike goes on.', why: 'a list'},
    {
      text: 'Bulletin\n\nHer correspondents in Genoa, Maria and Paul, have left.\n\nIt rains.',
      why: 'a sentence',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    if (notices.length < 2) return
    const language = file.data.language ?? 'und'
    for (const {line} of notices) {
      if ((line.index >= HEAD && line.index < notices.length - END) || line.stopped) continue
      const signature = signatureAt(notices, line, language, file)
      if (signature)
        cutLines(
          file,
          line,
          signature.last,
          `Expected article text, got the signature \`${line.text}\`, cut and kept as metadata`,
          signature.metadata,
        )
    }
  },
}

/** What a line, perhaps with those below it, says of who wrote the article. */
function signatureAt(
  notices: readonly Notice[],
  line: Line,
  language: string,
  file: Document,
): Signature | undefined {
  const {index, text} = line
  const isWord = (word: string): boolean => file.data.settings?.lexicon?.('en')?.has(word) === true
  const personal = (whole: string): boolean => isPersonal(whole, file)
  if (line.words > WORDS || text.length > 120) return undefined
  const below = notices[index + 1]?.line
  const short = initials.exec(text)
  if (short) return abbreviations.test(text) ? undefined : ofInitials(short[1])
  // Above the headline only a name with its post says what it is.
  const headline = notices[2]?.line
  if (index === 0)
    return below &&
      post.test(below.text) &&
      personal(text) &&
      headline &&
      headlineShaped(headline) &&
      headline.words > HEADLINE_WORDS
      ? {last: below, metadata: {authors: [text]}}
      : undefined
  const above = notices.slice(0, index).filter((notice) => !notice.whole && proseShaped(notice.line)).length
  if (above > 1) return undefined
  const labelled = label.exec(text)
  const placed = placedNames(labelled ? text.slice(labelled[0].length) : text)
  if (placed && (labelled || (placed.every(personal) && (above === 0 || placed.length > 1) && standsAlone())))
    return {last: line, metadata: {authors: placed}}
  // Behind the first paragraph the page’s button below it has to tell.
  if (labelled || (above > 0 && !notices[index + 2]?.whole)) return undefined
  // Several names above their date.
  if (below && joint.test(text) && isStamp(below)) {
    const authors = namesIn(text)
    if (authors && authors.length > 1 && authors.every(personal)) return {last: line, metadata: {authors}}
  }
  if (!(shouted.test(text) || (name.test(text) && /^\p{Lu}\p{Ll}/u.test(text)))) return undefined
  let last = line
  if (below && place.test(below.text)) last = below
  const next = notices[last.index + 1]
  // What somebody is called elsewhere says that it is a name.
  if (next && handle.test(next.line.text)) return {last: next.line, metadata: {authors: [text]}}
  const hasPost = below !== undefined && !below.stopped && post.test(below.text) && !otherPosts(below)
  const strange = shouted.test(text) && !text.split(/[ -]/).some((word) => isWord(word.toLowerCase()))
  if (hasPost && (strange || personal(text))) return {last: below, metadata: {authors: [text]}}
  if (!personal(text)) return undefined
  // A name alone is one where the page's furniture stands on both sides of it.
  if (
    last !== line &&
    next &&
    isFurniture(notices[index - 1]!) &&
    (isFurniture(next) || proseShaped(next.line))
  )
    return {last, metadata: {authors: [text]}}
  return shouted.test(text) && next && last !== line && isFurniture(next)
    ? {last, metadata: {authors: [text]}}
    : undefined

  function ofInitials(helper: string | undefined): Signature | undefined {
    if (helper !== undefined) {
      if (signOff(`with ${helper}`)) return {last: line, metadata: {credits: [helper]}}
      const authors = namesIn(helper)
      return authors && authors.length > 0 ? {last: line, metadata: {authors}} : undefined
    }
    const isLast = index === notices.length - 1
    return index > 0 && (isLast || (below !== undefined && isStamp(below)))
      ? {last: line, metadata: {}}
      : undefined
  }

  /** Names with where they write from behind the last of them. */
  function placedNames(whole: string): string[] | undefined {
    const end = behind.exec(whole)
    if (!end?.[0].startsWith(',')) return undefined
    const authors = namesIn(whole.slice(0, end.index))
    return authors && authors.length > 0 && !personalName(end[1]!) ? authors : undefined
  }

  /** Whether a headline stands above, and no other line of names beside. */
  function standsAlone(): boolean {
    return (
      notices.slice(0, index).some((notice) => !notice.whole && notice.line.words >= HEADLINE_WORDS) &&
      ![notices[index - 1], notices[index + 1]].some(
        (beside) => beside && !beside.whole && placedNames(beside.line.text) !== undefined,
      )
    )
  }

  function otherPosts(own: Line): boolean {
    return notices.some((notice) => notice.line !== own && post.test(notice.line.text))
  }

  function isStamp(one: Line): boolean {
    return /\d/.test(one.text) && one.text.length <= 120 && read(one.text, language)?.published !== undefined
  }

  function isFurniture({whole, line: one}: Notice): boolean {
    return whole !== undefined || isStamp(one)
  }

  function personalName(word: string): boolean {
    return isGivenName(word) && isUsualGivenName(foldWord(word))
  }
}
