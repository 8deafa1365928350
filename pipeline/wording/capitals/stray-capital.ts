/** The rule for a capital in the middle of a sentence. */

import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {speechVerbs} from '../../text/english.ts'
import {matchesOf} from '../../text/matches.ts'
import {anyOf, listSign, wordSign} from '../../text/signs.ts'
import {leftOf, rightOf} from '../../text/surroundings.ts'
import type {Closer} from '../../text/suspicion.ts'
import {fact, wordShows} from '../../text/suspicion.ts'
import {paragraphs} from '../../tree.ts'

/** Common nouns of news that engines capitalise as the title of something, with the word they stand before. */
const phrases: Readonly<Record<string, ReadonlySet<string>>> = {
  Press: new Set(
    'release releases conference conferences statement statements briefing briefings officer'.split(' '),
  ),
  News: new Set('conference conferences agency agencies'.split(' ')),
  Peace: new Set('agreement agreements talks treaty plan deal process negotiations'.split(' ')),
  Telephone: new Set('conversation conversations interview call'.split(' ')),
  Phone: new Set('call conversation interview'.split(' ')),
  Television: new Set('interview statement channel channels'.split(' ')),
  Security: new Set('forces measures reasons situation'.split(' ')),
  Human: new Set('rights beings being'.split(' ')),
  Health: new Set('crisis system workers reasons emergency'.split(' ')),
  Military: new Set('operation operations action exercises aid'.split(' ')),
  Football: new Set('match club player coach'.split(' ')),
  Court: new Set('hearing ruling case order'.split(' ')),
  Arrest: new Set('warrant warrants'.split(' ')),
  Trade: new Set('union unions agreement war'.split(' ')),
}

/** Words that keep their capital whatever a careless text does. */
const names = new Set([
  ...(packFor('en')?.words.demonyms ?? []),
  ...(packFor('en')?.words.weekdays ?? []),
  ...(packFor('en')?.words.months ?? []),
  // Peoples too, in the style of many papers.
  ...['Black', 'Indigenous', 'Native', 'Aboriginal'],
])

/** Where faith is spoken of, God's pronoun may have its capital. */
export const faithful =
  /\b(?:God|Lord|Allah|Jesus|Christ|Almighty|Creator|Prophet|Messiah|Yahweh|Buddha|Krishna|Heaven)\b|\b(?:pray(?:s|ed|ers?|ing)?|worship\w*|divine|deity|psalms?|hymns?|gospels?|scriptures?|sermons?|mass|monks?|nuns?|priests?|imams?|rabbis?|pope|faith|faithful|blessed|holy)\b/

/** Relatives and conjunctions after which no sentence begins. */
const pronoun =
  /(?:He|She|They|We|(?:It|There)(?= (?:is|was|has|had|will|would|could|can|may|must|should|does|did|were|are|seems|seemed)\b)|His|Their|Its|These|Those)(?<=\p{Ll},? (?:who|which|that|because|although|while|if|when|whether|unless|but|and|or|as) [HISTW]\p{Ll}+)(?= \p{Ll}{2,})/gu
// What is looked for comes first and what stands before it second: the other way round takes ten times as long.
const phrase =
  /(\p{Lu}\p{Ll}{3,}) (\p{Ll}{4,})(?![\p{L}'’-])(?<=\b(?:an?|the|this|that|his|her|its|their|our|no|another|each|every|first|second|last|new|joint|final|same|official|recent|latest) \p{Lu}\p{Ll}+ \p{Ll}+)/gu
const office =
  /(?:Government|Army|Parliament|Ministry|President|Minister|Ambassador|Police|Troops|Congress|Party|Constitution|Church|State|Navy|Nation|Country|Embassy|Council)(?<=\p{Ll} (?:its|their|his|her|our) \p{Lu}\p{Ll}+)(?= (?!\p{Lu}|of\b)|[.,;:])/gu

/** A relative behind a comma, or `Who` behind a small word that is not `the`: what begins with it there is no sentence, unless it asks. */
const relative =
  /(?:Who|Which|Whose|Whom)(?:(?<=[\p{Ll}\d)], W\p{Ll}+)|(?<=(?<![\p{L}\p{M}’'-])\p{Ll}{4,} Who))(?= \p{Ll}{2,})/gu
/** A verb between small words; there only a question begins with it. */
const auxiliary =
  /(?:Is|Was|Are|Were|Had|Has|Have|Would|Could|Does|Did)(?<=(?<![\p{L}’'-])(?!(?:or|and) )(?:\p{Ll}{2,}|It|He|She|They|This|That|There) \p{Lu}\p{Ll}+)(?= \p{Ll}{2,})/gu
/** No sentence begins with it before a small word, and no title has it behind one: `in June Of 2014`. */
const preposition =
  /Of(?<=(?<![\p{L}’'-])(?:\p{Ll}{3,}|January|February|March|April|May|June|July|August|September|October|November|December) Of)(?= (?:\p{Ll}{3,}|(?:19|20)\d\d))/gu
/** … and behind a name, where the sentence goes on in small letters: `the Supreme Court Is expected to rule`. */
const behindName =
  /(?:Is|Was|Are|Were|Had|Has|Have|Would|Could|Should|(?<!\b(?:The|General|Free|Good|Last|Ill|Living|Iron) )Will|Must|May(?= not\b| be\b| have\b)|Said|Says)(?<=\p{Lu}\p{L}+ \p{Lu}\p{Ll}+)(?= (?!said\b|says\b)\p{Ll}{2,} \p{Ll}{1,}(?![\p{L}'’]*["”]))/gu
/** The object of a verb: `the police took Them out`. */
const object =
  /(?:Them|Themselves|Itself|Him|Himself|Herself)(?<=(?<![\p{L}’'-])\p{Ll}{2,} \p{Lu}\p{Ll}+)(?= \p{Ll}|[.,;:)])/gu
/** A number or pronoun behind a semicolon, where no list parts its items so. */
const behindSemicolon =
  /(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|He|She|It|They|We|There|This|These|Those|His|Her|Their|Its|But|And|However|Then|In|On|At|The)(?<=[\p{Ll}\d)]; \p{Lu}\p{Ll}+)(?= \p{Ll}{2,})/gu
const itemised = /; \p{Lu}[^;]*; \p{Lu}|: \p{Lu}[^.!?;]*; \p{Lu}|; and \p{Lu}/u

/** The verb that tells who spoke, behind the quotation: `“Who pays?”, Asked the mayor.` */
const told =
  /(?<=[\p{L}\p{N}.!?…][”"»], )(\p{Lu}\p{Ll}+)(?= (?:the|this|that|an?|he|she|his|her|our|one) \p{Ll})/gu
/** What asks, or is cited without marks: it has a capital of its own. */
export const asked = /^[^.!…\n]{0,200}\?/u
/** A page number behind it: the title of a book or an article. */
export const cited = /^[^.;!?]{0,60}["”’]?,["”’]? (?:[^,;!?]{0,40}\(eds?\.\), )?(?:Op\. Cit\., )?pp?\. ?\d/u
export const citing =
  /(?:\b(?:ask|wonder|called|titled|entitled|film|song|book|novel|series|band|album|show|play|programme|program|column|slogan|motto)(?:s|ed|ing)?[,:]? )$/u

/** A participle that a link or bold type made the start of something: `who were Sanctioned by the union`. */
const participle =
  /\p{Lu}\p{Ll}{3,}ed(?<=\b(?:who|which|that|they|it|he|she) (?:was|were|is|are|(?:has|have|had) been) \p{Lu}\p{Ll}+)(?= (?:by|in|on|to|from|with|at) )/gu
const passive = new Set('was were is are been'.split(' '))

const relatives = new Set('Who Which Whose Whom'.split(' '))
const auxiliaries = new Set(
  'Of Who Is Was Are Were Had Has Have Would Could Should Will Must May Said Says Does Did Them Themselves Itself Him Himself Herself'.split(
    ' ',
  ),
)
const behindMark = fact((gap) => gap === '; ' || gap === '); ')
const conjunctions = listSign(
  'who which that because although while if when whether unless but and or as'.split(' '),
)
// One sign for all three kinds of words: there are few signs.
export const subject = listSign([
  ...'He She They We It There His Their Its These Those'.split(' '),
  ...relatives,
  ...auxiliaries,
])
export const owners = listSign('its their his her our'.split(' '))
const offices = listSign(
  'Government Army Parliament Ministry President Minister Ambassador Police Troops Congress Party Constitution Church State Navy Nation Country Embassy Council'.split(
    ' ',
  ),
)
const determiners = listSign(
  'a an the this that his her its their our no another each every first second last new joint final same official recent latest'.split(
    ' ',
  ),
)
const capital = wordSign((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word) && !names.has(word))
const small = wordSign(/^\p{Ll}{4,}$/u)
const listed = listSign(Object.keys(phrases))

/** One of the three, each behind the words that make it doubtful; a common noun also has to stand small elsewhere. */
const doubtful: Closer = (table, from, to) => {
  const {store, words, gaps} = table
  if (behindMark.next(store, gaps, from + 1, to) !== -1) return true
  for (let at = from + 1; at < to; at++) {
    if (gaps[at] !== store.space) {
      if (
        wordShows(table, capital, at) &&
        /[”"»], $/.test(store.texts[gaps[at]!]!) &&
        speechVerbs.has(store.texts[store.lower(words[at]!)]!)
      )
        return true
      if (
        wordShows(table, subject, at) &&
        store.texts[gaps[at]!] === ', ' &&
        relatives.has(store.texts[words[at]!]!)
      )
        return true
      continue
    }
    if (wordShows(table, subject, at)) {
      if (wordShows(table, conjunctions, at - 1) || auxiliaries.has(store.texts[words[at]!]!)) return true
    } else if (wordShows(table, capital, at)) {
      if (wordShows(table, offices, at) && wordShows(table, owners, at - 1)) return true
      if (passive.has(store.texts[words[at - 1]!]!) && store.texts[words[at]!]!.endsWith('ed')) return true
      if (!wordShows(table, determiners, at - 1) || at + 1 >= to || gaps[at + 1] !== store.space) continue
      if (!wordShows(table, small, at + 1)) continue
      if (wordShows(table, listed, at) || words.includes(store.lower(words[at]!))) return true
    }
  }
  return false
}

export const strayCapital: Rule = {
  id: 'stray-capital',
  finds: 'a capital in the middle of a sentence that belongs to no name',
  why: 'A tag border makes the engine begin a sentence, and languages with other habits capitalise offices and papers. A pronoun after a conjunction is lowered; a common noun after an article where it stands before another noun, on a closed list or because the same words are small elsewhere in the text. Offices after a possessive are house style: one that is small elsewhere in the text is suggested. Titles, names, God’s pronoun and lost full stops are left alone.',
  tier: 'fix',
  languages: ['en'],
  suspects: {...anyOf(subject, capital), closer: doubtful},
  catches: [
    {
      before: 'The ministry said in a Press release that it was ready.',
      after: 'The ministry said in a press release that it was ready.',
    },
    {
      before: 'The budget committee met. It was called a Budget committee for years.',
      after: 'The budget committee met. It was called a budget committee for years.',
    },
    {
      before: 'The mayor, Who chairs the board, said that the season Had begun.',
      after: 'The mayor, who chairs the board, said that the season had begun.',
    },
    {
      before: 'They name men who were Sanctioned by the union.',
      after: 'They name men who were sanctioned by the union.',
    },
    {
      before: '“Who pays?”, Asked the mayor. “We”, Said a docker.',
      after: '“Who pays?”, asked the mayor. “We”, said a docker.',
    },
    {
      before: 'It closed in June Of 2014 for want Of the ships.',
      after: 'It closed in June of 2014 for want of the ships.',
    },
    {
      before:
        'The ruling of the Harbour Court Is expected on Monday; Two dockers wait, and the guards took Them out.',
      after:
        'The ruling of the Harbour Court is expected on Monday; two dockers wait, and the guards took them out.',
    },
    {before: 'The mayor says that He defended the city.', after: 'The mayor says that he defended the city.'},
  ],
  leaves: [
    {
      text: 'They belong to the Press association, the Guardian newspaper and the Peace corps.',
      why: 'may be names',
    },
    {
      text: 'She asked, Who pays for this? He answers Is it not clear? In her song Was it you she asks again.',
      why: 'questions, a title',
    },
    {
      text: 'Three things are new: Two cranes are taller; Two ferries are older; The quay is longer. She sang Let Them sail, and in The Sky Is Falling Down he sleeps.',
      why: 'a list, titles',
    },
    {
      text: 'Harbour Court Is Expected to Rule: Take Them Out\n\nGod took Him and prayed.',
      why: 'a headline, faith',
    },
    {text: 'The film that was Unforgiven by name is Wanted by all.', why: 'a title'},
    {text: 'Headline: “Who Pays?”, Asks The Mayor. He read “We”, Says Who, a play.', why: 'titles'},
    {text: 'A fan of the Who saw Doctor Who in the rain.', why: 'a band, a programme'},
    {
      text: 'A film called Had we but known, and the band Was Not Was. Write Unknown or Does not exist.',
      why: 'titles, values',
    },
    {text: 'God knows that He spoke, and the faithful say that He lives.'},
    {
      text: 'The Labour party met a Labour politician; labour party members cheered.',
      why: 'a party stays a party elsewhere',
    },
    {
      text: 'A nation is its people. We keep our Nation safe, and our Nation thanks them. In her Government nobody knew.',
      why: 'house style',
    },
    {text: 'A Human Rights Watch report and the Security Council.'},
    {
      text: 'In the states which lie on the river, and in a nation strong and free, the States which lie there made this Nation strong.',
      why: 'the style of a speech',
    },
    {text: 'The donnelly report is late. They refer the Donnelly report back.', why: 'a name, once small'},
    {text: 'She read “The Press release” aloud.', why: 'a title'},
    {
      text: 'The Court had ruled, and nobody knew what the Court order meant for the schools of the south.',
      why: 'one court',
    },
    {
      text: 'In a Revolt of the port (Harbour as a Revolt against Nature, p. 4) and in Man for Himself, pp. 9-10, she tells of a revolt against nature.',
      why: 'books',
    },
    {
      text: 'The socialist papers, more than the Socialist ones, and socialist ones at that.',
      why: 'a persuasion',
    },
    {
      text: 'The docker Samir Said said so, and said it again. The play Up, Down and There is old.',
      why: 'a surname, a title',
    },
    {text: 'From the incredible The Will of the Many to the last of them.', why: 'a title'},
    {text: 'This notion of the General Will gave rise to the Commune of the port.', why: 'a term'},
    {text: 'The black community met; it was the Black community that asked.', why: 'a people'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const lexicon = file.data.settings?.lexicon?.('en')
    let faith: boolean | undefined
    const judged = new Map<string, boolean>()
    const kind = (word: string, next: string): boolean => {
      const both = `${word} ${next}`
      const known = judged.get(both) ?? smallElsewhere(text, word, next)
      judged.set(both, known)
      return known
    }
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of matchesOf(paragraph.text, pronoun)) {
        if (
          /^H/.test(match[0]) &&
          ((faith ??= faithful.test(text)) ||
            /^ who(?:m|se)?\b/.test(rightOf(paragraph.text, match.index + match[0].length)))
        )
          continue
        // A title in capitals: `and We the People`, `When They See Us`, `Up, Down and There`.
        if (titled(paragraph.text, match.index)) continue
        if (!/^[HS]/.test(match[0]) && joinedTitle.test(leftOf(paragraph.text, match.index))) continue
        lowered(paragraph.start + match.index, match[0], 'fix')
      }
      for (const match of matchesOf(paragraph.text, phrase)) {
        const [word, next] = [match[1]!, match[2]!]
        const listed = Object.hasOwn(phrases, word) && phrases[word]!.has(next)
        // `the Donnelly report`, once `donnelly report`: a name is no word of the language.
        if (!listed && (names.has(word) || !kind(word, next) || lexicon?.has(word.toLowerCase()) === false))
          continue
        if (titled(paragraph.text, match.index) || cited.test(rightOf(paragraph.text, match.index))) continue
        if (listed && capitalsElsewhere(text, word, next)) continue
        // A text that writes of the Court means one.
        if (word === 'Court' && /\b[Tt]he Court(?! (?:hearing|ruling|case|order)\b)/.test(text)) continue
        lowered(paragraph.start + match.index, word, 'fix')
      }
      for (const pattern of [relative, auxiliary, preposition, participle]) {
        for (const match of matchesOf(paragraph.text, pattern)) {
          if (titled(paragraph.text, match.index)) continue
          if (asked.test(paragraph.text.slice(match.index))) continue
          if (citing.test(paragraph.text.slice(Math.max(0, match.index - 20), match.index))) continue
          lowered(paragraph.start + match.index, match[0], 'fix')
        }
      }
      for (const match of matchesOf(paragraph.text, behindName))
        if (isInSentence(paragraph.text, match.index) && !asked.test(paragraph.text.slice(match.index)))
          lowered(paragraph.start + match.index, match[0], 'fix')
      for (const match of matchesOf(paragraph.text, object)) {
        if (titled(paragraph.text, match.index) || !isBehindWords(paragraph.text, match.index)) continue
        if (/^H/.test(match[0]) && (faith ??= faithful.test(text))) continue
        if (citing.test(leftOf(paragraph.text, match.index))) continue
        if (cited.test(rightOf(paragraph.text, match.index))) continue
        lowered(paragraph.start + match.index, match[0], 'fix')
      }
      for (const match of paragraph.text.includes('; ') ? matchesOf(paragraph.text, behindSemicolon) : [])
        if (!itemised.test(paragraph.text) && !titled(paragraph.text, match.index))
          lowered(paragraph.start + match.index, match[0], 'fix')
      for (const match of paragraph.text.includes(', ') ? matchesOf(paragraph.text, told) : [])
        if (speechVerbs.has(match[1]!.toLowerCase())) lowered(paragraph.start + match.index, match[1]!, 'fix')
      for (const match of matchesOf(paragraph.text, office))
        if (isLapse(text, match[0])) lowered(paragraph.start + match.index, match[0], 'suggest')
    }

    function lowered(start: number, word: string, tier: 'fix' | 'suggest'): void {
      const after = word.charAt(0).toLowerCase() + word.slice(1)
      report(file, {
        start,
        end: start + word.length,
        after,
        tier,
        message: `Unexpected capital of \`${word}\`, expected \`${after}\``,
      })
    }
  },
}

/** Small words of so many letters that a sentence has at least on either side; a headline or a title of a work has none. */
const before = /(?<![\p{L}’'-])\p{Ll}{4,}(?: \S+){1,8} $/u
const behind = /^\S+(?: [\p{Ll}\d]\S*){2,}/u

/** Whether small words stand before a place, and no quotation mark opens a title there. */
function isBehindWords(text: string, at: number): boolean {
  const left = leftOf(text, at)
  return before.test(left) && !/[“"‘«]\p{Lu}[^”"’».,;]*$/u.test(left)
}

/** … and behind it. */
function isInSentence(text: string, at: number): boolean {
  return isBehindWords(text, at) && behind.test(rightOf(text, at))
}

/** Whether an office has its capital this once, and is small elsewhere: one article has one style. */
function isLapse(text: string, word: string): boolean {
  const small = word.charAt(0).toLowerCase() + word.slice(1)
  return (
    new RegExp(`(?<![\\p{L}’'-])${small}(?![\\p{L}’'-])`, 'u').test(text) &&
    (text.match(new RegExp(`(?<=\\p{Ll}[ ,])${word}(?![\\p{L}’'-])`, 'gu'))?.length ?? 0) < 2
  )
}

/** Whether the words before stand with capitals too, or a quotation mark opens right before: a title. */
export function titled(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at)
  if (/[“"‘'«]\p{L}+ $/u.test(before)) return true
  return /\p{Lu}\p{L}* \p{Lu}\p{L}* $/u.test(before)
}

/** Two words with capitals and what joins them to a third: a title. */
const joinedTitle = /\p{Lu}\p{L}*,? \p{Lu}\p{L}* (?:and|or|but|as) $/u

/** The same two words small elsewhere, after an article or adjective: proof that they name a kind of thing. */
function smallElsewhere(text: string, word: string, next: string): boolean {
  const small = `${word.charAt(0).toLowerCase()}${word.slice(1)} ${next}`
  // Parties and peoples keep their capital whatever the rest of the text does.
  if (
    /^(?:party|movement|politician|government|church|league|club|state|cup|leader|minister|act|bill|day|war)s?$/.test(
      next,
    )
  )
    return false
  // `the States which lie on the river`, `this Nation strong`: offices, and no noun behind.
  // `a Socialist party`, `the Individualist anarchists`: persuasions.
  if (/ists?$/.test(word)) return false
  if (/^(?:Nation|State|Union|Republic|Government|Congress|Church|Party|Court|Crown)s?$/.test(word))
    return false
  if (
    /^(?:which|that|with|from|have|will|would|were|when|where|must|shall|into|upon|while|whose)$/.test(next)
  )
    return false
  if (capitalsElsewhere(text, word, next)) return false
  if (!text.includes(small)) return false
  const times = (pattern: string): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0
  const smaller = times(`(?<=\\b(?:[Aa]n?|[Tt]he|[Tt]his|his|her|its|their|in|of|by) )${small}\\b`)
  return smaller > 0 && smaller >= times(`(?<=[a-z] )${word} ${next}\\b`)
}

/** Both words with capitals elsewhere: a name. */
function capitalsElsewhere(text: string, word: string, next: string): boolean {
  return text.includes(`${word} ${next.charAt(0).toUpperCase()}${next.slice(1)}`)
}
