/** The rule for a full stop in the middle of a sentence. */

import {packFor} from '../languages/index.ts'
import {matchesOf} from '../matches.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {anyOf, gapSign, wordSign} from '../signs.ts'
import {closerAt, nextGap} from '../suspicion.ts'
import type {Paragraph} from '../tree.ts'
import {paragraphs} from '../tree.ts'
import {
  abbreviations,
  boundJoiners,
  finiteVerbs,
  isPast,
  joiners,
  mayHoldVerb,
  pronouns,
  speechVerbs,
  tellingVerbs,
} from '../wording/english.ts'
import {readsAs} from '../wording/surroundings.ts'

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
    {text: '“We sail tomorrow.” the mayor said. “Why?” in a word, she asks.', why: 'who spoke'},
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
    for (const {text, start} of paragraphs(tree, file)) {
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
    for (const {text, start} of paragraphs(tree, file))
      for (const {0: word, index} of maybeBehindQuote.test(text) ? matchesOf(text, behindQuote) : []) {
        const rest = sentenceRest(text, index)
        // `“It is late.” the mayor said`: the stop should be a comma.
        if (!mayHoldVerb(rest) || tells(rest) || !readsAs('en', text, index)) continue
        report(file, {
          start: start + index,
          end: start + index + word.length,
          after: word.charAt(0).toUpperCase() + word.slice(1),
          message: `Unexpected small letter of \`${word}\` behind a quotation that has ended, expected a capital`,
        })
      }
    const found: [Paragraph, RegExpExecArray][] = []
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of matchesOf(paragraph.text, shape)) {
        const left = match[1]!
        const start = match.index - left.length
        // `50 per cent. of the land`: parliaments and old books shorten it so.
        if (left === 'cent' && / per $/.test(paragraph.text.slice(Math.max(0, start - 5), start))) continue
        // `Bennie Thompson, D-Miss. who spoke`
        if (shortened.has(left.slice(left.lastIndexOf('-') + 1).toLowerCase())) continue
        if (paragraph.text[start - 1] === '.') continue
        if (!readsAs('en', paragraph.text, start)) continue
        found.push([paragraph, match])
      }
    }
    if (isHabit(String(file.value), found.length)) return
    for (const [paragraph, match] of found) judge(paragraph, match)

    function judge(paragraph: Paragraph, match: RegExpExecArray): void {
      const {text} = paragraph
      const left = match[1]!
      const word = match[2]!
      const stop = match.index
      const rest = sentenceRest(text, stop + 2)
      // `ready for 30 thousand. families`: an abbreviated number, and what it counts, where one side is no sentence.
      const counted =
        /^[mb]illion$|^thousand$/.test(left) &&
        counts.test(word) &&
        numberBefore(text, stop - left.length, !mayHoldVerb(rest))
      // `more than 16 thousand. displaced persons`: a Slavic abbreviation, spelt out with its stop; not where both sides may be sentences.
      const scaled =
        (!rest.split(' ').some((one) => auxiliaries.has(one)) ||
          opensWithNumber.test(sentenceBefore(text, stop - left.length))) &&
        !joiners.has(word) &&
        !pronouns.has(word) &&
        (left === 'thousand' ||
          (/^(?:[mb]|tr)illion$/.test(left) && /^(?:people|euros?|dollars|\p{Ll}+(?:ed|s))$/u.test(word))) &&
        /\d $/.test(text.slice(0, stop - left.length).slice(-NUMBER_REACH))
      const leads = leadsOn(left, word, sentenceBefore(text, stop))
      // `Good. on. you.`: every word a sentence of its own, for emphasis.
      if (!counted && !scaled && !leads && rest === word && text[stop + 2 + rest.length] === '.') return
      // A name that begins small, an address, a hashtag: nothing to say.
      if (!joiners.has(word) && !subjects.has(word) && !/^[a-z]+$/.test(word)) return
      const capitalised = /^\p{Lu}/u.test(left) && left.length <= 5 && !/^\p{Lu}{2,}$/u.test(left)
      const lexicon = file.data.settings?.lexicon?.('en')
      const plain =
        /^\d|^[)”"]/.test(left) ||
        (!capitalised &&
          left.length > 2 &&
          (lexicon
            ? lexicon.has(left.slice(left.lastIndexOf('-') + 1).toLowerCase()) || /^\p{Lu}/u.test(left)
            : left.length > 3))
      const year = /^\d/.test(left)
      const cut = (where: string, after = ''): void => {
        report(file, {
          start: paragraph.start + stop,
          end: paragraph.start + stop + 1,
          after,
          message: `Unexpected full stop after \`${left}\` ${where}, expected ${after === '' ? 'none' : 'a comma'}`,
        })
      }
      if (
        plain &&
        (joiners.has(word) || word === 'when') &&
        (boundJoiners.has(word) ||
          verbFollows(rest) ||
          !(rest.includes(',') || mayHoldVerb(rest.split(/ as (?:if|though)\b/, 1)[0]!)) ||
          (prepositions.has(word) && goesOn(word, rest)) ||
          (word === 'to' &&
            !rest.includes(',') &&
            /^to (?:the|an?|his|her|its|their|this|that)\b/.test(rest)) ||
          dependent(word, rest) ||
          onlyQuoted.test(text.slice(stop + 2, stop + 2 + QUOTED)) ||
          (year && /^(?:and|or|but)$/.test(word)))
      ) {
        // A sentence must be left of the stop as well, or the piece behind it may be the verse or list that it looks like.
        cut('in the middle of a sentence')
        return
      }
      if (scaled) {
        cut('between a number and what it counts')
        return
      }
      if (leads) {
        cut('where the sentence has to go on')
        return
      }
      // `nobody can tell. not even the mayor`
      if (plain && /^not even [^,?]+(?:,[”"]|$)/.test(rest)) {
        cut('before what is no sentence', ',')
        return
      }
      if (plain && continues(word, rest)) {
        cut('in the middle of a sentence')
        return
      }
      const before = sentenceBefore(text, stop)
      // No sentence begins with a small verb: its subject stands before the stop.
      if (plain && beginsPredicate(word) && subjectBefore(before)) {
        cut('before the verb of the sentence')
        return
      }
      // `the car in which she was traveling. to the port turned around`
      if (plain && prepositions.has(word) && mayHoldVerb(rest) && awaitsVerb(before)) {
        cut('before the sentence has had its verb')
        return
      }
      const next = /^\S+\s+([a-z]+)/.exec(rest)?.[1]
      if (
        plain &&
        subjects.has(word) &&
        next !== undefined &&
        !speechVerbs.has(next) &&
        mayHoldVerb(rest) &&
        mayHoldVerb(sentenceBefore(text, stop))
      ) {
        report(file, {
          start: paragraph.start + stop + 2,
          end: paragraph.start + stop + 2 + word.length,
          after: word.charAt(0).toUpperCase() + word.slice(1),
          message: `Unexpected small letter of \`${word}\` at the start of a sentence, expected a capital`,
        })
        return
      }
      if (counted) {
        cut('between a number and what it counts')
        return
      }
      if (!joiners.has(word) && !subjects.has(word) && !(lexicon?.has(word) ?? false)) return
      // `the new. bridge on Monday`, `Radio 1. news program`: what stands behind it is no sentence.
      if (plain && !mayHoldVerb(rest) && !rest.includes(',') && (lexicon?.has(word) ?? false)) {
        if (!/^\d/.test(left) || /\p{Lu}\p{L}+ $/u.test(text.slice(0, stop - left.length))) {
          cut('before what is no sentence')
          return
        }
      }
      // `the 82. minute`: other languages write ordinals so.
      if (/^\d{2,3}$|^\d+\.\d/.test(left)) return
      report(file, {
        start: paragraph.start + stop - left.length,
        end: paragraph.start + stop + match[0].length,
        tier: 'flag',
        message: `Unexpected small letter after the full stop in \`${left}${match[0]}\`: either the stop or the letter is wrong`,
      })
    }
  },
}

/** A preposition with nothing but a quotation behind it: `the talks. as “clear, open and useful”.` */
const onlyQuoted = /^(?:as|of|about|with|by|for|to) [“"][^“”"\n]{3,200}[”"](?:[.!?](?:\s|$)|$)/u
const QUOTED = 220

/** What no sentence ends in. */
const unfinished = new Set(
  'the a an and or but that which whose my your our their its very every of because although than into between among per'.split(
    ' ',
  ),
)

/** Whether a sentence has to go on behind its last word: an article, an auxiliary before its participle, or a noun phrase that has had no verb. */
function leadsOn(left: string, word: string, sentence: string): boolean {
  if (unfinished.has(left)) return true
  if (
    (auxiliaries.has(left) || left === 'been' || left === 'being') &&
    (isPast(word) || /(?:ing|en)$/.test(word))
  )
    return true
  const clause = /[^;:”“"]*$/.exec(sentence)![0].trim()
  return (
    /^(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) \p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*)*$/u.test(
      clause,
    ) && !mayHoldVerb(clause)
  )
}

/** Whether a word goes on with the sentence before it, whatever stands behind. */
function continues(word: string, rest: string): boolean {
  if (
    /^(?:including|especially|particularly|namely|whereby|which|whose|whom|who|and|or|nor|than)$/.test(word)
  )
    return true
  return (
    /^(?:according|despite|regarding|concerning|amid|instead|due|thanks|rather|along|together|compared|except|such|even|mainly|mostly|partly|only|not|like)$/.test(
      word,
    ) && !/[,?]/.test(rest)
  )
}

/** A clause that hangs on another, with none behind it: no sentence of its own. */
function dependent(word: string, rest: string): boolean {
  return /^(?:when|while|because|although|though|whereas|unless|who|which)$/.test(word) && !/[,?]/.test(rest)
}

/** Longest number, with the words that stand before it. */
const NUMBER_REACH = 40

/** Whether a number ends at a place; `apart` where it need not stand behind a comma. */
function numberBefore(text: string, at: number, apart: boolean): boolean {
  const left = text.slice(Math.max(0, at - NUMBER_REACH), at)
  return apart ? /\d $/.test(left) : /\p{L}, (?:\p{L}+ ){0,2}[\d.,]+ $/u.test(left)
}

/** What numbers count, in the plural. */
const counts = /^(?:people|men|women|children|police|\p{Ll}{2,}[^su\P{Ll}]s|\p{Ll}{2,}ees)$/u

/** Nothing before a number but how exact it is. */
const opensWithNumber =
  /^\s*(?:(?:more|less|fewer|than|about|over|nearly|around|almost|at|least|most|up|to|some|another|only|just) )*[\d.,]+ $/iu

const auxiliaries = new Set(
  'is was are were has had have will would could can may might must should did does do'.split(' '),
)

/** Whether a stretch has a subject and no verb of its own but in a clause that hangs on a relative. */
function subjectBefore(sentence: string): boolean {
  const [first = ''] = sentence.split(/,? (?:who|which|that|whose|where)\b/)
  return /\p{L}/u.test(first) && !mayHoldVerb(first.replace(/^[“"'‘\s]+/, ''))
}

/** Whether a small word begins what a sentence says of its subject. */
function beginsPredicate(word: string): boolean {
  return auxiliaries.has(word) || (isPast(word) && (finiteVerbs.has(word) || speechVerbs.has(word)))
}

/** Whether the only verb of a stretch is that of a relative clause, so that the sentence still waits for its own. */
function awaitsVerb(sentence: string): boolean {
  const [first = '', ...clauses] = sentence.split(/,? (?:who|which|that|whose|where)\b/)
  return clauses.length === 1 && /^\s*\p{Lu}/u.test(first) && !mayHoldVerb(first) && mayHoldVerb(clauses[0]!)
}

/** Whether a sentence may tell who spoke. */
function tells(sentence: string): boolean {
  return matchesOf(sentence, /\p{Ll}+/gu).some(([word]) => tellingVerbs.has(word))
}

/** Longest stretch of a sentence that is looked at; longer ones are judged by this much. */
const SENTENCE_REACH = 600

/** From here to the end of the sentence. */
function sentenceRest(text: string, from: number): string {
  const rest = text.slice(from, from + SENTENCE_REACH)
  const end = /[.!?…](?=[\s”")]|$)/.exec(rest)
  return end ? rest.slice(0, end.index) : rest
}

/** From the last sentence end to here. */
function sentenceBefore(text: string, to: number): string {
  let from = to
  while (from > 0 && to - from < SENTENCE_REACH && !/[.!?]/.test(text[from - 1]!)) from--
  return text.slice(from, to)
}

/** Prepositions that mostly belong to the noun or verb before them. */
const prepositions = new Set(
  'of in on at by for from with to into onto upon over under between among during against without within through throughout across along around behind beside beyond despite inside outside near off per since towards until via about above below after before'.split(
    ' ',
  ),
)

/** Words after which a verb does not belong to the clause that the preposition would begin. */
const binders = new Set('and or that which who whom where when whose to as than ,'.split(' '))

/**
 * Whether what a preposition begins has no clause of its own, so that it belongs to the words before the stop:
 * `of the mine will not last`, where nothing can be the subject; `for the last time and gave the keys`, where every
 * verb hangs on a conjunction or relative; `in the semi-final, stood up`, where the verb follows the comma at once.
 */
function goesOn(word: string, rest: string): boolean {
  const [first = '', ...others] = rest.split(/(?<!\d),(?!\d)/)
  if (word === 'of') {
    if (
      /^of (?:those|these|them|all|both|course|whom|the )?\d|^of (?:those|these|them|all|both|course|whom)\b/.test(
        rest,
      )
    )
      return false
    if (mayHoldVerb(first)) return true
    return others.every(
      (part) =>
        !mayHoldVerb(part) || bound(part) || /^ (?:and|or|but|which|who|that|where|when)\b/.test(part),
    )
  }
  if (!bound(first)) return false
  return others.every((part) => bound(part) || finiteFirst.test(part))
}

/** Behind these a word that looks like a verb is a noun: `weeks of strikes`, `the reports`. */
const nominal = new Set('of the a an its their his her our no these those'.split(' '))

/** Whether every word of a stretch that may be a verb hangs on what stands before it. */
function bound(part: string): boolean {
  let before = ''
  for (const [word] of matchesOf(part, /[\p{L}'’-]+/gu)) {
    const lower = word.toLowerCase()
    if (pronouns.has(lower) && !binders.has(before)) return false
    if (mayHoldVerb(word) && !binders.has(before) && !nominal.has(before)) return false
    before = lower
  }
  return true
}

/** A verb that is no participle, right behind a comma: its subject stands before. */
const finiteFirst =
  /^ (?:never \p{L}+ed\b|(?:never )?(?:stood|was|is|are|were|has|had|have|will|would|could|can|may|might|must|should|did|does|said|says|took|gave|went|came|began|became|saw|knew|fell|rose|ran|grew|threw|drew|flew|wrote|spoke|broke|chose|drove|met|told|made|won|lost|led|held|sent|kept|paid|got|found|felt|brought|sought|fought)\b)/u

/** `and re-elected in 2023`: a conjunction and a verb without a subject go on with the sentence; `but asked about it, he …` does not. */
function verbFollows(rest: string): boolean {
  const verb = /^(?:and|or|but) (?:\p{L}+-)?(\p{L}+)[^,]*$/u.exec(rest)?.[1]
  return (
    verb !== undefined &&
    !pronouns.has(verb) &&
    (finiteVerbs.has(verb) || speechVerbs.has(verb) || /[^e]ed$/.test(verb))
  )
}
