/** The rule for a full stop in the middle of a sentence. */
import type {Document} from '../document.ts'
import {packFor} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Lexicon} from '../settings.ts'
import {abbreviations, joiners, mayHoldVerb, speechVerbs, tellingVerbs} from '../text/english.ts'
import {matchesOf} from '../text/matches.ts'
import {anyOf, gapSign, wordSign} from '../text/signs.ts'
import {leftOf, readsAs} from '../text/surroundings.ts'
import {closerAt, nextGap} from '../text/suspicion.ts'
import type {Paragraph} from '../tree.ts'
import {paragraphs} from '../tree.ts'
import {isCounted, isScaled} from './stray-stop/counted.ts'
import {leadsOn, whereInSentence} from './stray-stop/goes-on.ts'
import {sentenceBefore, sentenceRest} from './stray-stop/sentence.ts'
import type {Stop} from './stray-stop/stop.ts'

/** A word or year, a stop, a space, and a word that does not begin as a sentence does. */
const shape =
  /\. (?<=(\p{L}[\p{L}\p{M}'’-]+|\b(?:1[5-9]|20)\d\d|(?<=\p{Ll} )(?:\d{2,3}|\d{1,2}\.\d{1,2})|(?<=\p{Lu}\p{L}+ )\d{1,3}|[)”"])\. )(\p{Ll}[\p{L}'’]*)(?=[\s,;:.!?]|$)/gu

/** `he explains. -he on television`: the pronoun that French puts behind its verb, again. */
const inverted =
  /(?<=\b(?:he|she|they|it) (?:\p{L}+ )?(\p{Ll}{3,}))\. ?-(?:t-)?(?:he|she|they|it|ils?|elles?)(?=[\s,.])/gu
/** A cheap look for it: the pattern looks behind at every place. */
const maybeInverted = /\. ?-/
const hyphened = gapSign(/^\. ?-$/)

const stop = gapSign(/\. $|^[.!?…]["”] $/)
const small = wordSign(/^\p{Ll}/u)
const closer = closerAt(undefined, stop, small)

/** A sentence that begins small behind a quotation that has ended: `“It is late.” the next day they sail.` */
const behindQuote =
  /(?<=[.!?…]["”] )(?:the|this|these|in|on|at|after|but|since|when|while|for|from)(?= \p{L})/gu
const insideNot = /\bnot (?:only |just |merely |so much )?[“"][^“”"]*["”] $/
const maybeBehindQuote = /[.!?…]["”] \p{Ll}/u

/** A text that starts this many sentences small, and no more with a capital for each, does so as a habit; its stops are real. */
const HABIT = 4
const CAPITALS_FOR_EACH = 1

function isHabit(text: string, found: number): boolean {
  return (
    found >= HABIT &&
    (text.match(/[.!?][”"’)]? [“"‘(]?\p{Lu}|\n\p{Lu}/gu)?.length ?? 0) < found * CAPITALS_FOR_EACH
  )
}

/** Subjects with which a clause can begin afresh. */
const subjects = new Set(['he', 'she', 'they', 'we', 'it', 'there', 'this'])

const shortened = new Set([
  ...abbreviations,
  ...(packFor('en')?.words.abbreviations ?? []).map((word) => word.toLowerCase()),
  ...(packFor('en')?.words.honorifics ?? []).map((word) => word.toLowerCase()),
])

export const strayStop: Rule = {
  id: 'stray-stop',
  finds: 'a full stop in the middle of a sentence, with a small letter or a pronoun’s hyphen after it',
  why: 'Abbreviations of the source language and the borders of links become sentence ends. The stop goes where the right side begins with a preposition, conjunction or article and holds no verb of its own, or with an auxiliary whose subject stands before the stop; a sentence that merely lost its capital gets it back; everything else is flagged. Abbreviations, initials, names that begin small and texts that begin every sentence small are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The mayor described the talks. as “clear, open and useful”.',
      after: 'The mayor described the talks as “clear, open and useful”.',
    },
    {
      before: 'They gave magnitudes from 6.5 to 6.8. for the earthquake in the port.',
      after: 'They gave magnitudes from 6.5 to 6.8 for the earthquake in the port.',
    },
    {
      before: 'The captain, who sailed for almost three decades. did not answer.',
      after: 'The captain, who sailed for almost three decades did not answer.',
    },
    {
      before: 'The parties agreed on the wording. of the treaty.',
      after: 'The parties agreed on the wording of the treaty.',
    },
    {
      before: '"Nobody can tell a storm. not even the mayor of the port," he said.',
      after: '"Nobody can tell a storm, not even the mayor of the port," he said.',
    },
    {
      before:
        'He complained of ill-treatment. during or after it. They went on to load. the ship as if nothing had happened.',
      after:
        'He complained of ill-treatment during or after it. They went on to load the ship as if nothing had happened.',
    },
    {
      before: 'He fears that the end. of the line will hurt the town.',
      after: 'He fears that the end of the line will hurt the town.',
    },
    {
      before: 'There were two wars, one from 1980 to 1984. and another in spring 1991.',
      after: 'There were two wars, one from 1980 to 1984 and another in spring 1991.',
    },
    {
      before: 'The probe crashed in 2019. when its engine failed, and was lost on Monday. for good.',
      after: 'The probe crashed in 2019. when its engine failed, and was lost on Monday for good.',
    },
    {
      before: 'The port is ready for 30 thousand. workers. In Genoa, 1.5 thousand. ships came back.',
      after: 'The port is ready for 30 thousand workers. In Genoa, 1.5 thousand ships came back.',
    },
    {
      before: 'It followed the coup of July 26, 2023. against President Mohamed Bazoum.',
      after: 'It followed the coup of July 26, 2023 against President Mohamed Bazoum.',
    },
    {
      before: 'It brought the number of ships lost to 600. in the two seas since the beginning of the war.',
      after: 'It brought the number of ships lost to 600 in the two seas since the beginning of the war.',
    },
    {
      before: 'India itself had failed in 2019. when the lander crashed.',
      after: 'India itself had failed in 2019 when the lander crashed.',
    },
    {
      before: '“We want to win for the port,” he explains. -he on television.',
      after: '“We want to win for the port,” he explains on television.',
    },
    {
      before:
        'The fleet shelled two bridges. including the old one, they told Radio 1. news today. More than 16 thousand. displaced people wait.',
      after:
        'The fleet shelled two bridges including the old one, they told Radio 1 news today. More than 16 thousand displaced people wait.',
    },
    {
      before:
        'The union met in the south. and therefore it began there. It said no; the cause of the death. of 12 birds is a line.',
      after:
        'The union met in the south and therefore it began there. It said no; the cause of the death of 12 birds is a line.',
    },
    {
      before: '“The quay smells of fish.” a docker told the paper. “Nobody sails.” the mayor of Genoa said.',
      after: '“The quay smells of fish,” a docker told the paper. “Nobody sails,” the mayor of Genoa said.',
    },
    {
      before: '“It was a long night”. said the captain. "We won". explained Maria Costa.',
      after: '“It was a long night”, said the captain. "We won", explained Maria Costa.',
    },
    {
      before: 'He likes the. big port and has. announced it.',
      after: 'He likes the big port and has announced it.',
    },
    {
      before:
        'The boat that was. struck held two men; the crew has been. detained. Both live in a tent. for eight hundred guests.',
      after:
        'The boat that was struck held two men; the crew has been detained. Both live in a tent for eight hundred guests.',
    },
    {
      before: 'On Monday, the boat in which the mayor was sitting. to the south of the port capsized.',
      after: 'On Monday, the boat in which the mayor was sitting to the south of the port capsized.',
    },
    {
      before: 'The captain lost his ship, writes the "Harbour Post". he was sentenced to six years.',
      after: 'The captain lost his ship, writes the "Harbour Post". He was sentenced to six years.',
    },
    {
      before: '“We sail tomorrow.” the next morning she was gone. The town slept.',
      after: '“We sail tomorrow.” The next morning she was gone. The town slept.',
    },
    {
      before: 'The team lost the final. they had won the year before.',
      after: 'The team lost the final. They had won the year before.',
    },
  ],
  leaves: [
    {
      text: 'It was shown in the series “Who sails?” when the port was new to all who saw it.',
      why: 'a title',
    },
    {text: 'The port was open. As “clear” as it gets, he wrote.', why: 'a new sentence'},
    {text: 'See section 2.1. the port, and version 3.5. iPhone.', why: 'numbers of sections'},
    {text: 'It cost 16 thousand. The old bridge. And the port.', why: 'capitals behind the stops'},
    {text: 'He plays for Radio 1. News of it spread.', why: 'a new sentence'},
    {text: 'It includes the Dr. Costa ward and the St. Mary bell.', why: 'abbreviations'},
    {text: 'It begins at 1:00 p.m. local time and at 9 a.m. in Paris.'},
    {text: 'Smith et al. in their study, approx. in line with Acme Inc. and Co. of Ohio, vs. the rest.'},
    {text: 'He bought it. iPhone sales rose. eBay followed.', why: 'names that begin small'},
    {text: 'It cost 30 million. As a rule that is too much.', why: 'a new sentence'},
    {text: 'He left at 9 p.m. when it rained.'},
    {text: 'Of the 4.9 million bbl. of oil, about 392,000 bbl. were skimmed.', why: 'a unit'},
    {
      text: 'The question is not “Who loads the ships?” but rather who pays for it, and not only “Who sails?” but why.',
      why: 'what was asked stands inside the sentence',
    },
    {
      text: 'It cost more than 12 million in a single year. https://example.org/year tells more, in six digits. e.g. so.',
      why: 'an address',
    },
    {
      text: 'Stir 1 tbsp. baking powder and 4 tsp. vanilla into it. See Ana Lima (trans. and ed.), The Port, 1992.',
      why: 'abbreviations of recipes and books',
    },
    {
      text: 'When you ask, “Who pays?” after a strike, and he says, “Nobody.” in a low voice, the town knows.',
      why: 'the sentence goes on',
    },
    {text: '“We sail tomorrow,” the mayor said. “Why?” in a word, she asks.', why: 'who spoke'},
    {text: 'It was. The boat had been. To the port it went.', why: 'capitals behind the stops'},
    {text: 'The boats that came from approx. three ports were lost.', why: 'an abbreviation'},
    {
      text: 'About 50 per cent. of the land is dry; see the film (2009, dir. by Ana Lima), said Bennie Thompson, D-Miss. who spoke first.',
    },
    {text: 'It lies in the Ahmed. Fund of 2019.', why: 'a capital behind the stop'},
    {
      text: 'The ship is here. Not even the mayor came, as if nothing had happened.',
      why: 'capitals behind the stops',
    },
    {text: 'He complained of ill-treatment. During the night it rained.', why: 'a new sentence'},
    {text: 'The tour is over. Of the guests, most were happy.'},
    {text: 'He said so. -He wrote it down. He is tired. -it works, the note reads.', why: 'a list'},
    {text: 'He does it because it is that. terribly. good. They did so. much. more.', why: 'emphasis'},
    {
      text: 'All belong to S. bogerti sp. n., of gen. nov. and comb. n. of the same.',
      why: 'names of species',
    },
    {text: 'Good on you, he said, good. on. you.', why: 'every word with a stop, for emphasis'},
    {text: 'Wait. . . of course. www.example.org is back.'},
    {
      text: 'i came. and then nothing. of that he spoke. in the evening. for a while.',
      why: 'a text that begins sentences small',
    },
  ],
  suspects: {
    ...anyOf(stop, hyphened),
    closer: (table, from, to, file) =>
      closer(table, from, to, file) || nextGap(table, hyphened, from, to) !== -1,
  },
  check(tree, file) {
    const found: [Paragraph, RegExpExecArray][] = []
    for (const paragraph of paragraphs(tree, file)) twoSubjects(paragraph, file)
    for (const paragraph of paragraphs(tree, file)) {
      smallBehindQuote(paragraph, file)
      tellerBehindQuote(paragraph, file)
    }
    for (const paragraph of paragraphs(tree, file))
      for (const match of matchesOf(paragraph.text, shape))
        if (mayBeStray(paragraph.text, match)) found.push([paragraph, match])
    if (isHabit(String(file.value), found.length)) return
    for (const [paragraph, match] of found) judge(paragraph, match, file)
  },
}

/** `he explains. -he on television`: the stop goes, and the subject with it that the verb has already. */
function twoSubjects({text, start}: Paragraph, file: Document): void {
  for (const match of maybeInverted.test(text) ? matchesOf(text, inverted) : []) {
    if (!speechVerbs.has(match[1]!) || !readsAs('en', text, match.index)) continue
    report(file, {
      start: start + match.index,
      end: start + match.index + match[0].length,
      after: '',
      message: `Unexpected \`${match[0]}\` behind a verb that has its subject, expected none`,
    })
  }
}

/** A sentence that lost its capital behind a quotation that has ended. */
function smallBehindQuote({text, start}: Paragraph, file: Document): void {
  for (const {0: word, index} of maybeBehindQuote.test(text) ? matchesOf(text, behindQuote) : []) {
    const rest = sentenceRest(text, index)
    // `It is not “Who pays?” but who sails`: what was asked is a part of the sentence.
    if (word === 'but' && insideNot.test(leftOf(text, index))) continue
    // `He asked, “Why?” in a low voice`: behind what leads to the quotation its sentence goes on.
    if (!clauses.has(word) && isLedTo(text, index)) continue
    // `the series “Who sails?” when it was new`: a title inside the sentence.
    if (/[\p{L}\d] ["“][^"“”]*["”] $/u.test(text.slice(0, index))) continue
    // `“It is late.” the mayor said`: the stop should be a comma.
    if (!mayHoldVerb(rest) || tells(rest) || !readsAs('en', text, index)) continue
    report(file, {
      start: start + index,
      end: start + index + word.length,
      after: word.charAt(0).toUpperCase() + word.slice(1),
      message: `Unexpected small letter of \`${word}\` behind a quotation that has ended, expected a capital`,
    })
  }
}

/** What does not tell how or when something was said. */
const clauses = new Set(['the', 'this', 'these', 'but'])

/** Whether the quotation that ends right before a place stands behind a comma, a colon or a word: `When you ask, “Why?” after that`. */
function isLedTo(text: string, at: number): boolean {
  const end = at - 2
  const open = Math.max(text.lastIndexOf('“', end - 1), text.lastIndexOf('"', end - 1))
  return open > 0 && /[,:\p{L}]\s*$/u.test(text.slice(Math.max(0, open - 4), open))
}

/** Who spoke, in small letters behind a quotation that ends in a stop: `“It is late.” a docker told the paper.` */
const teller =
  /\.(?=[”"] (?:the|an?|one|another) ((?:[\p{L}’'-]+ ){1,6}?)(?:said|says|told|tells|added|adds|explained|explains|replied|stressed)(?![\p{L}-]))/gu

function tellerBehindQuote({text, start}: Paragraph, file: Document): void {
  for (const {0: stop, 1: who, index} of maybeBehindQuote.test(text) ? matchesOf(text, teller) : []) {
    // Another verb before makes a sentence of its own.
    if (mayHoldVerb(who!) || !readsAs('en', text, index)) continue
    report(file, {
      start: start + index,
      end: start + index + stop.length,
      after: ',',
      message: 'Unexpected full stop between a quotation and who said it, expected a comma',
    })
  }
}

/** Whether a stop ends no short form, and stands in a text of the language. */
function mayBeStray(text: string, match: RegExpExecArray): boolean {
  const left = match[1]!
  const start = match.index - left.length
  // An address, `e.g.` or `i.e.` begins behind the stop.
  if (/^(?:(?:https?|ftp|mailto):|www\.|[ei]\.)/u.test(text.slice(match.index + 2, match.index + 10)))
    return false
  // `50 per cent. of the land`: parliaments and old books shorten it so.
  if (left === 'cent' && / per $/.test(text.slice(Math.max(0, start - 5), start))) return false
  // `Bennie Thompson, D-Miss. who spoke`
  if (shortened.has(left.slice(left.lastIndexOf('-') + 1).toLowerCase())) return false
  if (text[start - 1] === '.') return false
  return readsAs('en', text, start)
}

/** Whether what stands before a stop is a word or number that can end a sentence, not the short form of a word. */
function isPlain(left: string, lexicon: Lexicon | undefined): boolean {
  if (/^\d|^[)”"]/.test(left)) return true
  const isCapitalised = /^\p{Lu}/u.test(left) && left.length <= 5 && !/^\p{Lu}{2,}$/u.test(left)
  if (isCapitalised || left.length <= 2) return false
  return lexicon
    ? lexicon.has(left.slice(left.lastIndexOf('-') + 1).toLowerCase()) || /^\p{Lu}/u.test(left)
    : left.length > 3
}

function judge(paragraph: Paragraph, match: RegExpExecArray, file: Document): void {
  const {text} = paragraph
  const [whole, left, word] = [match[0], match[1]!, match[2]!]
  const at = match.index
  const lexicon = file.data.settings?.lexicon?.('en')
  const stop: Stop = {
    text,
    at,
    left,
    word,
    before: sentenceBefore(text, at),
    rest: sentenceRest(text, at + 2),
    isPlain: isPlain(left, lexicon),
  }
  const counted = isCounted(stop)
  const scaled = isScaled(stop)
  const isOpen = leadsOn(stop)
  // `Good. on. you.`: every word a sentence of its own, for emphasis.
  if (!counted && !scaled && !isOpen && stop.rest === word && text[at + 2 + word.length] === '.') return
  if (/^\. \p{Ll}+\. \p{Ll}+\./u.test(text.slice(at, at + 40))) return
  // A name that begins small, an address, a hashtag: nothing to say.
  if (!joiners.has(word) && !subjects.has(word) && !/^[a-z]+$/.test(word)) return
  // `“A crazy match”. said the coach`
  if (/^[”"]$/.test(left) && speechVerbs.has(word) && speaker.test(stop.rest)) {
    cut('between a quotation and who said it', ',')
    return
  }
  const place = whereInSentence(stop, scaled, isOpen)
  const isKnown = lexicon?.has(word) ?? false
  if (place) cut(place.where, place.after)
  else if (lostCapital(stop))
    report(file, {
      start: paragraph.start + at + 2,
      end: paragraph.start + at + 2 + word.length,
      after: word.charAt(0).toUpperCase() + word.slice(1),
      message: `Unexpected small letter of \`${word}\` at the start of a sentence, expected a capital`,
    })
  else if (counted) cut('between a number and what it counts')
  else if (isKnown && isNoSentence(stop)) cut('before what is no sentence')
  // `the 82. minute`: other languages write ordinals so.
  else if ((joiners.has(word) || subjects.has(word) || isKnown) && !/^\d{2,3}$|^\d+\.\d/.test(left))
    report(file, {
      start: paragraph.start + at - left.length,
      end: paragraph.start + at + whole.length,
      tier: 'flag',
      message: `Unexpected small letter after the full stop in \`${left}${whole}\`: either the stop or the letter is wrong`,
    })

  function cut(where: string, after: '' | ',' = ''): void {
    report(file, {
      start: paragraph.start + at,
      end: paragraph.start + at + 1,
      after,
      message: `Unexpected full stop after \`${left}\` ${where}, expected ${after === '' ? 'none' : 'a comma'}`,
    })
  }
}

/** Whether a sentence begins behind a stop that merely lost its capital: with a subject of its own, and its verb. */
function lostCapital({word, before, rest, isPlain}: Stop): boolean {
  const next = /^\S+\s+([a-z]+)/.exec(rest)?.[1]
  return (
    isPlain &&
    subjects.has(word) &&
    next !== undefined &&
    !speechVerbs.has(next) &&
    mayHoldVerb(rest) &&
    mayHoldVerb(before)
  )
}

/** `the new. bridge on Monday`, `Radio 1. news program`: what stands behind the stop has no verb. */
function isNoSentence({text, at, left, rest, isPlain}: Stop): boolean {
  return (
    isPlain &&
    !mayHoldVerb(rest) &&
    !rest.includes(',') &&
    (!/^\d/.test(left) || /\p{Lu}\p{L}+ $/u.test(text.slice(0, at - left.length)))
  )
}

/** Who spoke, behind the verb that says so. */
const speaker =
  /^\p{Ll}+ (?:(?:the|a|an|he|she|they|one|another|his|her|its|their|our)(?![\p{L}-])|(?:\p{Ll}{3,} ){0,3}\p{Lu}[\p{L}’'-]+)/u

/** Whether a sentence may tell who spoke. */
function tells(sentence: string): boolean {
  return matchesOf(sentence, /\p{Ll}+/gu).some(([word]) => tellingVerbs.has(word))
}
