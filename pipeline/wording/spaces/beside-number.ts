/** Words glued to a number, a year or a day: what stands before the number, behind it, and what must follow. */
import type {Document} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Lexicon} from '../../settings.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import {fact} from '../../text/suspicion.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import type {Paragraph} from '../../tree.ts'
import {known} from './coming-apart.ts'
import {ordinal} from './ordinal.ts'

interface Shape {
  /** Two groups: the word with the number in it comes apart between them. */
  readonly glued: RegExp
  /** What must stand behind the word … */
  readonly behind: RegExp
  /** … and before it; nothing that makes it part of a name, a path or a code, unless said otherwise. */
  readonly before?: RegExp
  readonly fits?: (first: string, second: string, lexicon: Lexicon) => boolean
}

const months = packFor('en')!.words.months.join('|')
const year = '(?:1[5-9]|20)\\d\\d'
const days = '(?:[12]?\\d|3[01])'
const demonyms: ReadonlySet<string> = new Set(packFor('en')!.words.demonyms)

/** What goes on with a sentence behind a number. */
const goesOn = /^(?:,\d{3})*(?:\.\d{1,2})?(?: (?:million |billion )?[\p{L}%€]|-\p{Ll}|%)/u
const measures =
  /^(?:,\d{3})*(?:\.\d{1,2})? (?:seconds|minutes|hours|days|weeks|months|years|metres|meters|kilometres|kilometers|miles|people|percent|per cent|degrees|euros|dollars|million|billion|countries|dead|wounded|injured|votes|cases)\b/
const noPart = /^(?![\p{L}_/@-])/u
const nextWord = /^ ["“(]?[\p{L}\p{N}]/u

const shapes: readonly Shape[] = [
  // `since2014`: a year behind what governs it.
  {
    glued: new RegExp(
      `^([Ss]ince|[Uu]ntil|[Ff]rom|[Bb]etween|[Ii]n|of|[Bb]y|and|[Bb]efore|[Aa]fter|[Dd]uring|to|for)(${year})$`,
    ),
    behind: noPart,
  },
  // `the31 March`, `the300,000 spectators`: behind a word that no name begins with.
  {
    glued: /^([Tt]he|of|than|about|over|nearly|almost|from|with|by|for|around|between|only)(\d{1,3})$/,
    behind: goesOn,
  },
  // `the8th place`, `the1990s`
  {glued: /^([Tt]he|this|their|his|its|our|on|of)(\d{1,3}(?:st|nd|rd|th))$/, behind: noPart},
  {glued: /^([Tt]he|of|in|from|since|and|mid|late|early)((?:1[5-9]|20)\d0s)$/, behind: noPart},
  // `in8 hours`: behind words that begin names as well, before what is measured.
  {
    glued: /^(in|at|after|within|every|last|next|and|or|to|some|least|another|all)(\d{1,3})$/,
    behind: measures,
  },
  // `on14 June`
  {
    glued: new RegExp(`^([Oo]n|until|till|since|to|by|dated|and|in|born|died)(${days})$`),
    behind: new RegExp(`^ (?:${months})\\b`),
  },
  // `14November 1849`, `November14, 1849`, `May1999`
  {glued: new RegExp(`^(${days})(${months})$`), behind: noPart},
  {glued: new RegExp(`^(${months})(${days}|${year})$`), behind: /^(?:,? |[,;)]|\.?$|\.\s)/},
  // `2002in Japan`
  {
    glued: new RegExp(
      `^(${year})(in|and|at|on|by|for|to|with|from|the|was|were|as|of|when|after|that|but|where|until|before|which|he|she|it|they|his|her)$`,
    ),
    behind: nextWord,
  },
  // `17thseason`
  {
    glued: /^(\d{1,3}(?:st|nd|rd|th))(\p{Ll}{3,})$/u,
    behind: noPart,
    fits: (first, second, lexicon) => ordinal(first.slice(0, -2)) === first.slice(-2) && lexicon.has(second),
  },
  // `the 2004African Championships`
  {
    glued: new RegExp(`^(${year})(\\p{Lu}\\p{Ll}{3,})$`, 'u'),
    behind: /^ \p{Lu}\p{Ll}/u,
    fits: (_, second, lexicon) => demonyms.has(second) || known(second.toLowerCase(), lexicon),
  },
  // `the men’s800 metres`
  {
    glued: /^(s)(\d{2,4})$/,
    before: /\p{L}\p{Ll}+['’]$/u,
    behind: /^ (?:met(?:re|er)s?|m|kilomet(?:re|er)s?|km|miles?|yards?|years?|days?|minutes?)\b/,
  },
]

const glued = new RegExp(shapes.map(({glued: {source}}) => source).join('|'), 'u')
export const numeric = fact((word) => /\d/.test(word) && glued.test(word))

/** Parts a word where a number in it begins or ends. */
export function besideNumber(
  file: Document,
  {text, start}: Paragraph,
  index: number,
  word: string,
  lexicon: Lexicon,
): void {
  const left = leftOf(text, index)
  const right = rightOf(text, index + word.length)
  for (const shape of shapes) {
    const [, first, second] = shape.glued.exec(word) ?? []
    if (first === undefined || second === undefined || !shape.behind.test(right)) continue
    if (shape.before ? !shape.before.test(left) : /[\p{L}\p{M}\p{N}_#@/\-.'’&]$/u.test(left)) continue
    if (shape.fits && !shape.fits(first, second, lexicon)) continue
    if ((vocabulary(file).get(word) ?? 0) > 1 || !readsAs('en', text, index, index + word.length)) return
    const at = start + index + first.length
    report(file, {
      start: at,
      end: at,
      after: ' ',
      message: `Unexpected word \`${word}\`, expected a space beside the number`,
    })
    return
  }
}
