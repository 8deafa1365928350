/** The rule for a word with a space inside. */
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import type {Fact} from '../../text/suspicion.ts'
import {digitSign, fact, nextWord, wordsIn} from '../../text/suspicion.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'
import {isWord, JOINED_WITH_WORD_PER_MILLION, together} from './coming-together.ts'
import {ordinal} from './ordinal.ts'

/** The initial of a newspaper's article, in a tag of its own: `L e Figaro`, `T he Guardian`. */
const tornArticles = new Set(['L e', 'L es', 'T he'])

/** Words whose halves are words too, but never stand side by side. */
const halved: ReadonlySet<string> = new Set(
  (
    'be hind,be fore,there fore,spokes man,spokes men,spokes woman,spokes women,spokes person,earth quake,earth quakes,' +
    'with out,through out,news paper,news papers,air craft,head quarters,sky scraper,sky scrapers,gun men'
  ).split(','),
)
/** The rarer half of each, and what is set before verbs. */
const halfWord = fact((word) =>
  /^(?:hind|fore|out|spokes|quakes?|papers?|craft|quarters|scrapers?|gun|[Rr]e)$/.test(word),
)
/** What a verb with `re` stands behind: `will re open`, `to re build`. */
const beforeVerb = /(?:^|\s)(?:to|will|would|can|could|should|must|may|be|been|was|were|not) $/

/** What parts the halves of a compound, and of a word at the end of a line. */
const hyphen = fact((gap) => gap === '-')

/** Two words that make one of such a frequency, per million: one all but unknown, the other so many times rarer. */
const WHOLE_PER_MILLION = 2
const UNKNOWN_PER_MILLION = 0.1
const TIMES = 3

/** Whether a piece is no word, by the lexicon that says so. */
const unknown = new WeakMap<Lexicon, Fact>()

export const splitWord: Rule = {
  id: 'split-word',
  finds: 'a word or an ordinal with a space inside, or the hyphen of a line’s end',
  why: 'Hyphenation at line ends and letters in tags of their own break words, ordinals (`115 th`) and decades. Two pieces are joined only where neither is a word, or one is none and the whole is far likelier; names and foreign words, which no dictionary holds, are left alone. Without a lexicon nothing is joined.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {before: 'He left th e room with the infor mation.', after: 'He left the room with the information.'},
    {
      before: 'In the municipalit y of Genoa an d a bout th is port the socioec onomic questions are many.',
      after: 'In the municipality of Genoa and a bout this port the socioeconomic questions are many.',
    },
    {
      before: 'He w as o n the Australi an team and include d as well.',
      after: 'He was on the Australian team and included as well.',
    },
    {
      before: 'The daily L e Figaro and T he Guardian take stock of it, L es Échos does not.',
      after: 'The daily Le Figaro and The Guardian take stock of it, Les Échos does not.',
    },
    {
      before: 'The 115 th brigade left on the 21 st day of the 1990 s.',
      after: 'The 115th brigade left on the 21st day of the 1990s.',
    },
    {
      before:
        'The infor- mation for the gov- ernment came from the presi- dent in a tem-perature, sup-ported by none.',
      after:
        'The information for the government came from the president in a temperature, supported by none.',
    },
    {
      before:
        'The coun ties of Bar celona and On tario lost the ir t rial. Th ere he too k hi s place in a last-genera tion race and compete d un til noon.',
      after:
        'The counties of Barcelona and Ontario lost their trial. There he took his place in a last-generation race and competed until noon.',
    },
    {
      before: 'In 2 013, he moved to Genoa with the nation al team that play ed there in 19 56.',
      after: 'In 2013, he moved to Genoa with the national team that played there in 1956.',
    },
    {
      before:
        'The earth quake was felt be hind the dam, and the com-pensation will re open the case, a spokes man said, with out a word.',
      after:
        'The earthquake was felt behind the dam, and the compensation will reopen the case, a spokesman said, without a word.',
    },
    {
      before: 'The govern ment asked for the work ing paper.',
      after: 'The government asked for the working paper.',
    },
  ],
  leaves: [
    {
      text: 'The band plays ab initio and nd is no word of two letters, nor is option d here.',
      why: 'letters and foreign words',
    },
    {text: 'The pasta was al dente, the talk tête à tête, the case de facto closed.'},
    {text: 'The side’s quicks and opening batsmen won.', why: 'a plural'},
    {text: 'The post mortem tests found bon bons.', why: 'written in one word or two'},
    {
      text: 'Anti- and pro-war envoys, pre-war co-operation, multi- storey e-mail re-election, and a Jean-Luc Al-Qaeda Coca-Cola T-shirt.',
      why: 'hyphens of their own',
    },
    {text: 'He can not come; may be he will.', why: 'two words'},
    {text: 'The union will fully join them. The pipe takes 38 billion cu m of gas.', why: 'two words'},
    {text: 'In Model T he drove to Genoa, and Louis L e-mails him.', why: 'a letter of its own'},
    {text: 'Plan b or vitamin d or section c of the law e g this.'},
    {
      text: 'The signal at time H is on the path from D on to the n of it. Un homme et un train.',
      why: 'symbols',
    },
    {
      text: 'In 2 013 cases, in 20 19-inch boxes and by 19 20 people, they dine al fresco, et al.',
      why: 'numbers, Italian',
    },
    {text: 'They live at 115 St Mark’s and weigh 12 st.', why: 'no ordinal'},
    {text: 'The wind blew at 33 m / s on the coast.', why: 'a unit'},
    {text: 'The teen-agers left the port.', why: 'a compound'},
    {text: 'He went with out-of-date maps and saw it through, out of fear.', why: 'words of their own'},
    {
      text: 'On earth, quakes are many; the band On Air crafts songs in re open court, and the news, papers aside, is good.',
      why: 'words of their own',
    },
    {text: 'Ahn el Sayed and van der Berg left.'},
  ],
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    if (!lexicon) return
    let noWords = unknown.get(lexicon)
    if (!noWords) {
      noWords = fact((word) => /^[A-Za-z]{1,20}$/.test(word) && !isWord(word, lexicon))
      unknown.set(lexicon, noWords)
    }
    const table = wordTable(file)
    const {store, words, gaps, starts} = table
    for (const paragraph of paragraphs(tree, file)) {
      const {text} = paragraph
      const [from, to] = wordsIn(paragraph.node, table)
      for (
        let at = nextWord(table, digitSign, from, to);
        at !== -1;
        at = nextWord(table, digitSign, at + 1, to)
      ) {
        const ending = at + 1 < to && gaps[at + 1] === store.space ? store.texts[words[at + 1]!]! : ''
        const number = store.texts[words[at]!]!
        if (ending === '' || !isCounted(number, ending)) {
          const index = starts[at]! - paragraph.start
          const behind = rightOf(text, index + number.length + 1 + ending.length)
          if (!isYear(`${number} ${ending}`, leftOf(text, index), behind)) continue
        }
        if (/^[\p{L}\p{N}’']/u.test(text.slice(starts[at + 1]! - paragraph.start + ending.length))) continue
        const end = starts[at + 1]!
        report(file, {
          start: end - 1,
          end,
          after: '',
          message: `Unexpected space in \`${text.slice(starts[at]! - paragraph.start, end - paragraph.start + ending.length)}\`, expected none`,
        })
      }
      /** Pairs with one at least that is no word: the word before, then the word itself with the next. */
      const pairs: number[] = []
      for (
        let at = noWords.next(store, words, from, to);
        at !== -1;
        at = noWords.next(store, words, at + 1, to)
      ) {
        for (const first of [at - 1, at]) {
          if (first < from || first + 1 >= to || pairs.at(-1) === first) continue
          const gap = store.texts[gaps[first + 1]!]!
          if (gaps[first + 1] === store.space || gap === '-' || gap === '- ') pairs.push(first)
        }
      }
      for (
        let at = hyphen.next(store, gaps, from + 1, to);
        at !== -1;
        at = hyphen.next(store, gaps, at + 1, to)
      ) {
        const [left, right] = [store.texts[words[at - 1]!]!, store.texts[words[at]!]!]
        if (isOneWord(left, right, lexicon)) pairs.push(at - 1)
      }
      for (
        let at = halfWord.next(store, words, from, to);
        at !== -1;
        at = halfWord.next(store, words, at + 1, to)
      ) {
        for (const first of [at - 1, at]) {
          if (first < from || first + 1 >= to || gaps[first + 1] !== store.space) continue
          const [left, right] = [store.texts[words[first]!]!, store.texts[words[first + 1]!]!]
          const index = starts[first]! - paragraph.start
          const isRe =
            left === 're' &&
            right.length > 3 &&
            lexicon.has(right) &&
            lexicon.has(`re${right}`) &&
            beforeVerb.test(leftOf(text, index))
          if (!isRe && !halved.has(`${left} ${right}`)) continue
          // `with out-of-date maps`, `seen through out of fear`
          if (
            right === 'out' &&
            !/^ (?!(?:of|into|to|there|here|gay|lesbian|queer|trans)\b)[\p{L}\d]/u.test(
              rightOf(text, index + left.length + 4),
            )
          )
            continue
          if (/['’._@#/-]$/.test(leftOf(text, index)) || !readsAs('en', text, index)) continue
          if (/^['’_@/-]/.test(rightOf(text, index + left.length + 1 + right.length))) continue
          join(paragraph.start + index + left.length, left, right)
        }
      }
      for (const at of pairs) {
        const left = store.texts[words[at]!]!
        const right = store.texts[words[at + 1]!]!
        if (!/^[A-Za-z]{1,20}$/.test(left) || !/^[a-z]{1,20}$/.test(right)) continue
        const index = starts[at]! - paragraph.start
        if (gaps[at + 1] !== store.space) {
          const gap = store.texts[gaps[at + 1]!]!
          const behind = rightOf(text, index + left.length + gap.length + right.length)
          if (/['’._@#/-]$/.test(leftOf(text, index)) || /^['’_@/-]/.test(behind)) continue
          if (
            (hyphenated(left, gap, right, lexicon) || isOneWord(left, right, lexicon)) &&
            readsAs('en', text, index)
          )
            join(paragraph.start + index + left.length, left, right, gap)
          continue
        }
        const behind = index + left.length + 1 + right.length
        const isArticle =
          tornArticles.has(`${left} ${right}`) &&
          /^ \p{Lu}\p{Ll}/u.test(rightOf(text, behind)) &&
          !/[\p{L}\p{N}'’.-]$/u.test(leftOf(text, index))
        if (isArticle) {
          join(paragraph.start + index + left.length, left, right)
          continue
        }
        if (!together({left, right, before: leftOf(text, index), behind: rightOf(text, behind)}, lexicon))
          continue
        if (!readsAs('en', text, index)) continue
        const counts = vocabulary(file)
        if ((counts.get(left) ?? 0) > 1 && (counts.get(right) ?? 0) > 1) continue
        join(paragraph.start + index + left.length, left, right)
      }
    }

    function join(start: number, left: string, right: string, gap = ' '): void {
      report(file, {
        start,
        end: start + gap.length,
        after: '',
        message: `Unexpected ${gap === ' ' ? 'space' : 'hyphen'} in \`${left}${gap}${right}\`, expected \`${left}${right}\``,
      })
    }
  },
}

/** `115 th`, `1990 s`: a number and what says which or when. */
function isCounted(number: string, ending: string): boolean {
  if (ending === 's') return /^(?:1[5-9]|20)\d0$/.test(number)
  // `21 th` has the ending of another number, and is no weight.
  return ending === 'th' ? ordinal(number) !== undefined : ordinal(number) === ending
}

/** `in 19 56, `, `since 2 013.`: a year behind what governs it, with nothing to count behind. */
function isYear(parted: string, before: string, behind: string): boolean {
  return (
    /^(?:(?:1[5-9]|20) \d\d|1 [5-9]\d\d|2 0[0-3]\d)$/.test(parted) &&
    /(?:^|\s)(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|early|late|mid) $/.test(before) &&
    /^(?:$|[.,;)](?:\s|$)| (?:and|he|she|it|they|the|was|were|when|to|in|at|by|with|as)\b)/.test(behind)
  )
}

/** What is set before words with a hyphen or without one. */
const prefixes =
  /^(?:anti|ante|arch|auto|bio|counter|cyber|eco|electro|euro|extra|geo|hydro|hyper|infra|inter|intra|macro|mega|meta|micro|mid|mini|mono|multi|nano|neo|non|over|para|photo|poly|post|pre|pro|proto|pseudo|psycho|quasi|retro|semi|socio|sub|super|techno|tele|thermo|trans|tri|ultra|under|uni|vice)$/

/** What Latin words begin with; `teen-agers` are two words to some. */
const syllable =
  /^(?:com|con|cor|col|par|per|res|des|dis|sus|sur|ad|ac|at|ap|as|im|em|ob|for|gov|min|pos|pop|rec|rep|ref|dec|def|dem|pro)$/
/** Shortest end of a word that nobody ever met by itself. */
const TAIL = 5

/** A word that the end of a line parted: `infor- mation`, where one half at least is no word; without the space, none is. */
function hyphenated(left: string, gap: string, right: string, lexicon: Lexicon): boolean {
  const first = left.toLowerCase()
  if (first.length < 3 || right.length < 2 || /[a-z][A-Z]|[A-Z]{2}/.test(left) || prefixes.test(first))
    return false
  const words = Number(isWord(first, lexicon)) + Number(isWord(right, lexicon))
  const joined = first + right
  // `com-pensation`: what nobody ever met behind the hyphen is the end of the word.
  const isTail =
    right.length >= TAIL && syllable.test(left) && !isWord(right, lexicon) && lexicon.frequency(right) === 0
  if (words > (gap === '-' && !isTail ? 0 : 1)) return false
  return lexicon.has(joined) && lexicon.frequency(joined) >= JOINED_WITH_WORD_PER_MILLION
}

/** Whether two words with a hyphen between them are by far rarer than what they make together: `sup-ported`. */
function isOneWord(left: string, right: string, lexicon: Lexicon): boolean {
  if (!/^[a-z]{3,10}$/.test(left) || !/^[a-z]{3,10}$/.test(right) || prefixes.test(left)) return false
  const [first, second] = [lexicon.frequency(left), lexicon.frequency(right)]
  if (Math.min(first, second) > UNKNOWN_PER_MILLION) return false
  const whole = lexicon.frequency(left + right)
  return whole >= WHOLE_PER_MILLION && whole >= TIMES * Math.max(first, second)
}
