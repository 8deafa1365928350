/** The rule for double quotation marks with a space on the wrong side, or turned the wrong way. */

import type {Document} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {matchesOf} from '../../matches.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import type {Paragraph} from '../../tree.ts'
import {paragraphs} from '../../tree.ts'
import {pronouns, tellingVerbs as speechVerbs} from '../../wording/english.ts'
import type {QuoteMark} from './quote-marks.ts'
import {clean, opposes, quoteMarks, quoteSign} from './quote-marks.ts'

const stopWords: ReadonlySet<string> = new Set(packFor('en')!.words.stopWords)

/** `in peace "," explains`: French puts the comma behind the closing mark, and an engine makes a pair of it. */
const paired = /(?<=[\p{L}\p{N}]) ?(["”]) ?, ?["”“] (?=([a-z]+)(?![\p{L}’'-]))/gu

/** `“It is little “, says`: nothing opens before a comma, and the mark before opened. */
const turnedClosing = /(“[^“”"«»\n]*?[\p{L}\p{N}.!?…])([ \u00A0]?“)(?=[,;:!?)](?:\s|$)|\.(?:\s|$))/gu
/** … or of the verb that tells who spoke: `it is better, “said the minister`. */
const turnedBeforeVerb =
  /(“[^“”"«»\n]*?(?:“[^“”"«»\n]*?”[^“”"«»\n]*?)?[,.!?…])( ?“)(?=([a-z]+) (?:the|an?|he|she|\p{Lu}\p{Ll}))/gu
/** … or of a name and such a verb that end their sentence: `a small game, “Maria Costa says.` */
const turnedBeforeName = /(“[^“”"«»\n]*?,)( ?“)(?=(?:\p{Lu}[\p{L}’'-]+ ){1,3}([a-z]+)\.(?:\s|$))/gu
/** … also where the mark that opened is lost: `It is little“, says`. */
const unopened = /^([^“”"«»\n]*?[\p{L}\p{N}.!?…])(“)(?=[,;](?:\s|$))/gu
/** `… of her children.” We eat once a day.”`: two marks close, and nothing opened before the first; it opens what follows. */
const pulled = /([\p{Ll}\d][.?!:])” (?=\p{Lu}[^“”"«»\n]{4,400}[.!?,]”(?:\s|$))/gu
const maybePulled = /[.?!:]” \p{Lu}/u
/** `” It is little “replied the mayor`: nothing closes at the head of a paragraph before a space. */
const turnedHead = /^” ([^“”"«»\n]{2,300}?)( ?“)(?=([a-z]+) (?:the|an?|he|she|\p{Lu}\p{Ll}))/u
/** Cheap looks for them: the patterns read on from every mark, or from every paragraph's start. */
const maybeTurned = /“[,.;:!?)]/
const maybeUnopened = /“[,;]/
const maybeBeforeVerb = /[,.!?…] ?“[a-z]/
const maybeBeforeName = /, ?“[A-Z]\S+ [^“”.]{2,40}\./
const apostrophes = /n["”“]t\b|\p{Ll}["”“](?:re|ve|ll)\b/u
const pairs = /["”] ?, ?["”“] /

export const misplacedQuote: Rule = {
  id: 'misplaced-quote',
  finds: 'a double quotation mark with the space on its wrong side, with none, or turned the wrong way',
  why: 'Translation engines carry quotation marks over as separate tokens and put the space back on the wrong side, or turn the mark. The order of the marks in the paragraph says which opens and which closes; a mark is moved only when all the others agree with that order. Inches, TeX quotes and paragraphs whose marks cannot be paired are left alone, and so is the choice between a stop inside and outside the marks.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The law was" incompatible " with the treaty, he said: “No.”',
      after: 'The law was "incompatible" with the treaty, he said: “No.”',
    },
    {
      before: 'The captain replied that “ the owners have no say in this “. He sailed.',
      after: 'The captain replied that “the owners have no say in this”. He sailed.',
    },
    {
      before: '"We want to work in peace "," explains the baker of the port.',
      after: '"We want to work in peace," explains the baker of the port.',
    },
    {
      before: 'The union denied it." Our port is not for sale ", she says.',
      after: 'The union denied it. "Our port is not for sale", she says.',
    },
    {
      before: 'They met. " It is important to stop the fights in the port ", said the mayor.',
      after: 'They met. "It is important to stop the fights in the port", said the mayor.',
    },
    {
      before: 'The lawyer spoke of " a family in mourning that asks for nothing but the truth ".',
      after: 'The lawyer spoke of "a family in mourning that asks for nothing but the truth".',
    },
    {
      before: 'The “ main parts “ of the deal must be kept, he said.',
      after: 'The “main parts” of the deal must be kept, he said.',
    },
    {
      before: '"Some want to drag us into the war, "the mayor said in a letter: "We will not go."',
      after: '"Some want to drag us into the war," the mayor said in a letter: "We will not go."',
    },
    {
      before: 'She left "on Friday", says the baker. " We know nothing ", she adds: " Nobody asked us ".',
      after: 'She left "on Friday", says the baker. "We know nothing", she adds: "Nobody asked us".',
    },
    {
      before: '"The port stays open ", he assured, " whatever the owners say ".',
      after: '"The port stays open", he assured, "whatever the owners say".',
    },
    {
      before: 'The captain was angry, and he said:" I took the rope and gave it back to the mayor."',
      after: 'The captain was angry, and he said: "I took the rope and gave it back to the mayor."',
    },
    {before: 'She accuses the owners of“lying”.', after: 'She accuses the owners of “lying”.'},
    {
      before: '‘We will wait for them, ”he said. ‘They know it, “said the baker.',
      after: '‘We will wait for them,” he said. ‘They know it,” said the baker.',
    },
    {
      before: 'Late in the evening she wrote:“The port has no time to lose and no money to spend ".',
      after: 'Late in the evening she wrote: “The port has no time to lose and no money to spend".',
    },
    {
      before: '“Who pays?” asks a docker of sixty.” We eat once a day.”',
      after: '“Who pays?” asks a docker of sixty. “We eat once a day.”',
    },
    {
      before: 'They insist: “The majority has lost. A little game, however, “Maria Costa emphasizes.',
      after: 'They insist: “The majority has lost. A little game, however,” Maria Costa emphasizes.',
    },
    {before: '“We will wait for them, ”he says.', after: '“We will wait for them,” he says.'},
    {
      before: '“It is a new strategy, “said the minister.',
      after: '“It is a new strategy,” said the minister.',
    },
    {
      before: 'They spoke of “ a turning point ” in the talks.',
      after: 'They spoke of “a turning point” in the talks.',
    },
    {
      before: '“It is little, but we take it “, says the baker.',
      after: '“It is little, but we take it”, says the baker.',
    },
    {
      before: 'He called it “the greatest tragedy “ since the war.',
      after: 'He called it “the greatest tragedy” since the war.',
    },
    {before: 'She says, “The smell is gone. “', after: 'She says, “The smell is gone.”'},
    {before: 'In Genoa "even the sea is stingy ".', after: 'In Genoa "even the sea is stingy".'},
    {before: 'Those ”yellow vests“ came back.', after: 'Those “yellow vests” came back.'},
    {before: 'He called it "a mistake "and left.', after: 'He called it "a mistake" and left.'},
    {before: 'The coach said,"We were lucky today."', after: 'The coach said, "We were lucky today."'},
    {
      before: '” The port is open “, titles the Harbour Post.',
      after: '“The port is open”, titles the Harbour Post.',
    },
    {
      before: 'The sign says ” No to the mine “, the vote was a form of” warning “.',
      after: 'The sign says “No to the mine”, the vote was a form of “warning”.',
    },
    {
      before: '“ It is little “, says the baker. “We take it, but for how long?',
      after: '“It is little”, says the baker. “We take it, but for how long?',
    },
    {
      before: 'The train was late. " We will wait for another hour in the port of Genoa "said our reporter.',
      after: 'The train was late. "We will wait for another hour in the port of Genoa" said our reporter.',
    },
    {
      before: '“It is “better to wait, “said the mayor.',
      after: '“It is “better to wait,” said the mayor.',
    },
    {
      before: 'It was hard to be a docker“, he told us. “We stay, he said.',
      after: 'It was hard to be a docker”, he told us. “We stay, he said.',
    },
    {
      before: 'A victory judged “pro-harbour”would have been “a sign”.',
      after: 'A victory judged “pro-harbour” would have been “a sign”.',
    },
    {
      before: 'It spoke of an “extended hand “(in French) and a “challenge”.',
      after: 'It spoke of an “extended hand” (in French) and a “challenge”.',
    },
    {
      before: 'He welcomed “an important event “ and wants it to take place“without delay”.',
      after: 'He welcomed “an important event” and wants it to take place “without delay”.',
    },
    {
      before: 'It broke the new “harbour truce“signed in the night, the port said.',
      after: 'It broke the new “harbour truce” signed in the night, the port said.',
    },
    {
      before: '“It is good to ask the town”said the mayor. He saw that ” the crowd “ has “no right” to it.',
      after: '“It is good to ask the town” said the mayor. He saw that “the crowd” has “no right” to it.',
    },
    {
      before: 'It is ” hard “ but “a duty”. She is not ” so sure “ of the town, which is “poor”.',
      after: 'It is “hard” but “a duty”. She is not “so sure” of the town, which is “poor”.',
    },
    {
      before: '” It is possible “replied the mayor, and said: “We want it. »',
      after: '“It is possible” replied the mayor, and said: “We want it. »',
    },
    {
      before: '“We stay in port until Monday”she adds, and “nobody” leaves.',
      after: '“We stay in port until Monday,” she adds, and “nobody” leaves.',
    },
    {
      before: 'It was “historic” and ” rare “for the “old port”.',
      after: 'It was “historic” and “rare” for the “old port”.',
    },
  ],
  leaves: [
    {
      text: 'He wrote “We stay, “Maria Costa says that” and “we go, “Rosa laughs aloud.',
      why: 'a quotation may begin with the name',
    },
    {text: '“We stay in port” she adds, and “nobody” leaves.', why: 'a comma is missed, no mark misplaced'},
    {text: 'They went home.” We did too.”', why: 'a quotation that began a paragraph earlier'},
    {
      text: 'He welcomed “an event “ and “a wish, and wants“a port”.',
      why: 'a mark that the order of the others contradicts',
    },
    {text: 'The signs read "No", "Yes" and "Maybe", in that order.', why: 'a list'},
    {text: 'It read "No entry." Our reporter asked "Why?", and nobody knew.', why: 'each in its place'},
    {text: 'She read "peace", "work" and "bread "," then left.', why: 'a list, no speech'},
    {text: 'They say they don"t have "jobs, but I see many of them.', why: 'a lost apostrophe'},
    {
      text: 'The port is closed ” and then “ we stay here, he said, and “nobody” goes.',
      why: 'each opens and closes in turn',
    },
    {text: 'It was a “super“star of the port, and a “town”.', why: 'marks in mid-word'},
    {text: 'The super“star” and the un“able” one are puns.', why: 'marks in mid-word'},
    {
      text: 'Her answer began “... and nobody sailed”, the captain said.',
      why: 'an ellipsis opens the quotation',
    },
    {text: 'He called it “a fragment”, and she “another.”', why: 'stops inside and outside are both in use'},
    {text: '“We stand firm,” he said. “Nobody moves.”'},
    {
      text: 'He wrote " open ", and she, " closed " on it, and both " signs " hang there.',
      why: 'marks that end no clause',
    },
    {text: 'The marks " and " stand for inches, and " Genoa " is a ship.', why: 'nothing that ends a clause'},
    {
      text: 'He measured it with a rule of 5 " that the mayor had bought for the town hall and a rod of 7 ".',
      why: 'inches',
    },
    {text: 'The sign " 5 metres " and the sign " Stop the ships', why: 'a mark without its partner'},
    {
      text: 'The play has “a turn”, the critic wrote, “said to be” her best”.',
      why: 'a quotation begins with the word',
    },
    {text: 'The screen measures 27" and the player 6\' 2" in his socks.', why: 'inches'},
    {text: '“The first paragraph of a long quotation has no closing mark.\n\n“The second one has.”'},
    {text: 'She says, “Gone. “Nobody came. “', why: 'three marks'},
    {text: 'He knew " open " and " closed " signs, and a " lost " one too.', why: 'marks that end no clause'},
    {text: 'He wrote “ a port “ and “ a town of docks, and left.', why: 'three marks'},
    {text: 'She wrote "a .NET program" and "the .5 rule" down.'},
    {text: 'He called it “the end “ of the line, she said, and “nobody moved.', why: 'three marks'},
    {text: 'An “inner ‘nested’ quotation” stays, and so does ("this") one.'},
    {text: 'He wrote “maybe”, said “no”, and “who knows”, she says.'},
    {text: 'The 27" screen is “smart ", they say.', why: 'inches'},
    {text: 'She “un”subscribed from the list.', why: 'part of a word in quotes'},
    {
      text: '” The port is closed. “We stay here, says the docker.',
      why: 'the end of one quotation and the beginning of another',
    },
    {text: 'It is “ hard ” but “a duty” ” so “ it goes.', why: 'one pair in doubt'},
    {text: 'The port is closed ” and then he said “ we stay here.', why: 'the same'},
    {text: 'It is 5" wide and 7 " high, he read.', why: 'inches'},
    {text: 'She “un”willingly left, and “re”did it.', why: 'parts of words'},
    {
      text: 'He wrote “We go, “We stay, “said to be the docker’s words.',
      why: 'a quotation may begin with the verb',
    },
    {text: 'The sign reads. " Port "said nobody, " Ship "they did.', why: 'four marks with doubtful places'},
    {text: 'He wrote “We stay, and “… nobody left.', why: 'an ellipsis opens'},
    {text: 'He left it ” there. Then “… nobody knew.', why: 'an ellipsis opens'},
    {
      text: 'He said “we go “home as soon as the wind allows it”, then “left.',
      why: 'a quotation in another may have begun',
    },
    {
      text: 'It was “a port, a “town of the docks, the mayor and “a house”.',
      why: 'several words may be quoted',
    },
  ],
  suspects: quoteSign,
  check(tree, file) {
    for (const paragraph of paragraphs(tree, file)) {
      for (const match of pairs.test(paragraph.text) ? matchesOf(paragraph.text, paired) : []) {
        if (!speechVerbs.has(match[2]!)) continue
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          after: `,${match[1]} `,
          message: `Unexpected marks on both sides of the comma in \`${around(paragraph.text, match.index)}\`, expected one`,
        })
      }
      // `I don"t know`: some of the marks are apostrophes, and their order says nothing.
      if (apostrophes.test(paragraph.text)) continue
      const marks = quoteMarks(paragraph.text)
      if (!marks) continue
      const tidy = marks.every(clean)
      if (tidy || marks.length < 2 || !agree(marks, paragraph.text)) {
        turned(paragraph, marks, file)
        turnedAtHead(paragraph, file)
        const {text} = paragraph
        for (const match of [
          ...(maybeTurned.test(text) ? matchesOf(text, turnedClosing) : []),
          ...(maybeUnopened.test(text) ? matchesOf(text, unopened) : []),
        ]) {
          const opening = paragraph.start + match.index
          const start = opening + match[1]!.length
          const space = /^“([ \u00A0]+)/.exec(match[1]!)?.[1]
          if (space !== undefined)
            report(file, {
              start: opening + 1,
              end: opening + 1 + space.length,
              after: '',
              message: `Unexpected space behind the opening quotation mark in \`${around(paragraph.text, match.index)}\`, expected none`,
            })
          report(file, {
            start,
            end: start + match[2]!.length,
            after: '”',
            message: `Unexpected opening quotation mark at the end of \`${around(paragraph.text, match.index + match[0].length)}\`, expected a closing one`,
          })
        }
        for (const match of maybePulled.test(text) ? matchesOf(text, pulled) : []) {
          const before = text.slice(0, match.index)
          // In a quotation that began a paragraph earlier nothing opens either: another one must have opened and closed.
          if (!before.includes('“') || before.lastIndexOf('”') < before.lastIndexOf('“')) continue
          const start = paragraph.start + match.index + match[1]!.length
          report(file, {
            start,
            end: start + 2,
            after: ' “',
            message: `Unexpected closing quotation mark in \`${around(text, match.index + 2)}\`, expected an opening one`,
          })
        }
        for (const match of [
          ...(maybeBeforeVerb.test(text) ? matchesOf(text, turnedBeforeVerb) : []),
          ...(maybeBeforeName.test(text) ? matchesOf(text, turnedBeforeName) : []),
        ]) {
          if (!speechVerbs.has(match[3]!)) continue
          const start = paragraph.start + match.index + match[1]!.length
          report(file, {
            start,
            end: start + match[2]!.length,
            after: '” ',
            message: `Unexpected opening quotation mark before \`${match[3]}\`, expected a closing one`,
          })
        }
        continue
      }
      for (const [index, mark] of marks.entries()) {
        if (clean(mark)) continue
        const repaired = repair(paragraph.text, mark, marks[index - 1], marks[index + 1])
        if (!repaired) continue
        const {from, to, after} = repaired
        report(file, {
          start: paragraph.start + from,
          end: paragraph.start + to,
          after,
          message: `Unexpected place of ${mark.role === 'open' ? 'an opening' : 'a closing'} quotation mark in \`${around(paragraph.text, mark.at)}\`, expected \`${after}\``,
        })
      }
    }
  },
}

/** Both marks of a quotation that a paragraph begins with, before a verb of speech. */
function turnedAtHead({text, start}: Paragraph, file: Document): void {
  const match = text.startsWith('” ') ? turnedHead.exec(text) : null
  if (!match || !speechVerbs.has(match[3]!)) return
  const end = start + match[0].length
  report(file, {
    start,
    end: start + 2,
    after: '“',
    message: 'Unexpected closing mark at the head, expected an opening one',
  })
  report(file, {
    start: end - match[2]!.length,
    end,
    after: '” ',
    message: `Unexpected opening quotation mark before \`${match[3]}\`, expected a closing one`,
  })
}

/**
 * `announced, ”he said`, `better, “said Peskov`: whatever the other marks say, a mark behind a comma and a space and
 * before a word of speech closes; a turned one only where nothing closes what it would open.
 */
function turned(paragraph: Paragraph, marks: readonly QuoteMark[], file: Document): void {
  const {text, start} = paragraph
  for (const [index, {at, glyph}] of marks.entries()) {
    if (
      glyph === '"' ||
      text[at - 1] !== ' ' ||
      !/[\p{L}\p{N}”’)][,!?]$/u.test(text.slice(Math.max(0, at - 3), at - 1))
    )
      continue
    if (glyph === '“' && index < marks.length - 1 && marks[index + 1]!.glyph !== '“') continue
    // `“said to be the docker’s words` is quoted.
    if (!/^(?:(?:he|she|they|it|i|we) )?[a-z]+(?! to )(?=[\s,.])/.test(text.slice(at + 1, at + 28))) continue
    const [first, second] = text.slice(at + 1, at + 40).split(/[\s,.]/)
    if (!speechVerbs.has(pronouns.has(first!) ? second! : first!)) continue
    report(file, {
      start: start + at - 1,
      end: start + at + 1,
      after: '” ',
      message: `Unexpected place of a closing quotation mark in \`${around(text, at)}\`, expected \`” \``,
    })
  }
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at + 13).trim()
}

/** Whether the order of the marks is believable: every mark but those with speech around them agrees in glyph or in spacing. */
function agree(marks: readonly QuoteMark[], text: string): boolean {
  const curly = marks.filter((mark) => mark.shape !== undefined).length
  if (
    marks.length % 2 === 1 &&
    (curly < marks.length || marks.some((mark) => opposes(mark.shape, mark.role)))
  )
    return false
  return marks.every((mark, index) => {
    const {shape, spacing, role} = mark
    if (shape === role) return true
    if (turnedPair(marks, index, text) || turnedAlone(marks, index, text)) return true
    if (shape === undefined) {
      // A straight mark that spacing contradicts, or two neighbours in doubt: the order itself may be off.
      if (opposes(spacing, role))
        return role === 'close'
          ? beforeSpeech(text, mark) ||
              shortPair(marks, text) ||
              beforeComma(text, mark) ||
              (marks.length === 2 && spokenPair(text, marks[0]!, mark))
          : turnedOpening(text, mark, marks[index + 1]) || loosePair(marks, index, text)
      return (
        spacing === role ||
        (marks.length === 2 && spokenPair(text, marks[0]!, marks[1]!)) ||
        marks[index - 1]?.spacing !== undefined ||
        floatingPair(marks, index, text) ||
        // `“It is over ".`: the curly partner says what the straight one is.
        (marks.length === 2 && marks[1 - index]!.shape === marks[1 - index]!.role) ||
        marks[index + 1]?.spacing !== undefined ||
        shortPair(marks, text)
      )
    }
    if (floats(text, mark))
      return (
        marks.length % 2 === 0 &&
        marks.every(
          (other) => other === mark || clean(other) || (other.shape === other.role && floats(text, other)),
        )
      )
    if (spacing === role) return mirrored(marks, index) || role === 'close'
    return role === 'close' && (beforeSpeech(text, mark) || beforeComma(text, mark))
  })
}

/** A mark with a space on both sides, or before the paragraph's end, says nothing by them: where all others are right, their order does. */
function floats(text: string, {at}: QuoteMark): boolean {
  return /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? ' ')
}

/** Whether an opening mark can only close: a mark of punctuation or nothing stands behind it. */
function ends(text: string, {at}: QuoteMark): boolean {
  return /^(?:[,;:!?)]|\.(?![.…\p{L}\d]))|^\s*$/u.test(text.slice(at + 1))
}

/** `” The port is open “, titles`: both marks of a pair are turned, and one of them can be nothing but what its order says. */
function turnedPair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  if (endingPair(marks, index, text)) return true
  const [open, close] = index % 2 === 0 ? [marks[index], marks[index + 1]] : [marks[index - 1], marks[index]]
  if (open?.shape !== 'close' || close?.shape !== 'open') return false
  const within = text.slice(open.at + 1, close.at)
  if (/[.!?…]\s*$/.test(within) || !/^\s.*\s$/su.test(within)) return false
  if (text.slice(0, open.at).trim() === '') return true
  // In the middle of a paragraph only if every other mark is in its place, and no real pair stands around; with spaces on
  // all sides only around a few words.
  return (
    marks.length > 2 &&
    marks.length % 2 === 0 &&
    floats(text, open) &&
    (!floats(text, close) ||
      isFewWords(text, marks, index) ||
      (within.trim().split(/\s+/).length <= FEW_WORDS && isFunctionWord(text, open.at - 1))) &&
    marks.every(
      (other, at) =>
        other === open ||
        other === close ||
        clean(other) ||
        (other.shape === other.role && other.spacing === undefined) ||
        isFewWords(text, marks, at) ||
        endingPair(marks, at, text),
    )
  )
}

/** Most words between two turned marks with spaces on all sides, and where several pairs are. */
const FEW_WORDS = 2
const FEW_WORDS_IN_SEVERAL = 4

/** Whether a mark is one of several turned pairs with spaces on all sides, each around a few words. */
function isFewWords(text: string, marks: readonly QuoteMark[], index: number): boolean {
  const isOne = (first: number): boolean => {
    const [open, close] = [marks[first], marks[first + 1]]
    return (
      open?.shape === 'close' &&
      close?.shape === 'open' &&
      floats(text, open) &&
      floats(text, close) &&
      text
        .slice(open.at + 1, close.at)
        .trim()
        .split(/\s+/).length <= FEW_WORDS_IN_SEVERAL
    )
  }
  const own = index - (index % 2)
  return isOne(own) && marks.some((_mark, at) => at % 2 === 0 && at !== own && isOne(at))
}

/** Whether a mark is one of a turned pair whose second can only close. */
function endingPair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  const [open, close] = index % 2 === 0 ? [marks[index], marks[index + 1]] : [marks[index - 1], marks[index]]
  return open?.shape === 'close' && close?.shape === 'open' && ends(text, close)
}

/** `an “extended hand “(in French)`: behind a few words, and every other mark of the paragraph is in its place. */
function turnedAlone(marks: readonly QuoteMark[], index: number, text: string): boolean {
  const mark = marks[index]!
  const before = marks[index - 1]
  if (mark.role !== 'close' || mark.shape !== 'open' || !before || marks.length % 2 === 1) return false
  const within = text.slice(before.at + 1, mark.at)
  // `a “humanitarian truce“entered`: with no space on either side it stands between two words.
  const between = /\p{L}$/u.test(within) && /^[a-z]{3,}(?=[\s,.])/.test(text.slice(mark.at + 1, mark.at + 24))
  return (
    (/\s$/.test(within) || (between && /\s/.test(within))) &&
    !/[.!?…,;:]/.test(within) &&
    within.trim().split(/\s+/).length <= TURNED_WORDS &&
    marks.every((other) => other === mark || clean(other) || other.shape === other.role)
  )
}

/** Most words before a turned mark that its spacing does not give away. */
const TURNED_WORDS = 4

/** Most words of a lone pair of straight marks that need no other evidence than that they are a pair. */
const SHORT_PAIR_WORDS = 6

function shortPair(all: readonly QuoteMark[], text: string): boolean {
  // Curly marks beside two straight ones say what they are themselves.
  const marks = all.length === 2 ? all : all.filter((mark) => mark.shape === undefined)
  const [first, second] = marks
  if (marks.length !== 2 || !first || !second || all.indexOf(second) !== all.indexOf(first) + 1) return false
  return (
    text
      .slice(first.at + 1, second.at)
      .trim()
      .split(/\s+/).length <= SHORT_PAIR_WORDS
  )
}

/** `was" incompatible " with`: the only straight marks, the first glued to the word before, the second with a space on either side. */
function loosePair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  const [open, close] = [marks[index]!, marks[index + 1]]
  return (
    close !== undefined &&
    floats(text, close) &&
    shortPair(marks, text) &&
    /\p{Ll}$/u.test(text.slice(0, open.at)) &&
    /^\s\p{L}/u.test(text.slice(open.at + 1)) &&
    !/[.!?…]/.test(text.slice(open.at + 1, close.at))
  )
}

/** `denied it." Our army does not ", he says`: behind a stop, before a capital, and what closes it introduces the speaker. */
function turnedOpening(text: string, mark: QuoteMark, next: QuoteMark | undefined): boolean {
  return (
    next !== undefined &&
    /[.:;,!?]\s?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at)) &&
    /^\s\p{Lu}/u.test(text.slice(mark.at + 1)) &&
    // Nothing is closed behind a colon.
    (beforeComma(text, next) || (text[mark.at - 1] === ':' && next.spacing === 'close'))
  )
}

/**
 * `. " It is over ", says`: a pair with spaces within, of which the first stands before a capital and the second before
 * what ends a clause, where every other mark is in its place or one of such a pair.
 */
function floatingPair(marks: readonly QuoteMark[], index: number, text: string): boolean {
  if (marks.length % 2 === 1) return false
  const opensHere = (mark: QuoteMark): boolean => {
    const before = text.slice(Math.max(0, mark.at - 2), mark.at)
    const behind = text.slice(mark.at + 1, mark.at + 4)
    return (
      mark.shape === undefined &&
      /(?:^|[\s(])$/.test(before) &&
      // Behind a comma a quotation goes on, in small letters; and it may be part of the sentence.
      (/^\s\p{Lu}/u.test(behind) ||
        (/[,:]\s$/.test(before) && /^\s\p{L}/u.test(behind)) ||
        (/\p{Ll}\s$/u.test(before) && /^\s\p{Ll}/u.test(behind)))
    )
  }
  const closesHere = (mark: QuoteMark): boolean =>
    mark.shape === undefined &&
    /\s/.test(text[mark.at - 1] ?? '') &&
    /^(?:[.,;:!?)](?:\s|$)|\s*$)/.test(text.slice(mark.at + 1, mark.at + 4))
  return (
    !clean(marks[index]!) &&
    marks.every((mark) => clean(mark) || (mark.role === 'open' ? opensHere(mark) : closesHere(mark)))
  )
}

/** `. " It is over " , says`: a lone pair of straight marks with spaces within, which tells by what stands around it. */
function spokenPair(text: string, first: QuoteMark, second: QuoteMark): boolean {
  return (
    /(?:^|[.:;,!?])\s?$/.test(text.slice(Math.max(0, first.at - 2), first.at)) &&
    /^\s\p{Lu}/u.test(text.slice(first.at + 1)) &&
    (beforeComma(text, second) || (/\s/.test(text[second.at - 1] ?? '') && beforeVerb(text, second)))
  )
}

/** Whether the partner of a turned mark is turned as well, or the mark stands alone in being wrong. */
function mirrored(marks: readonly QuoteMark[], index: number): boolean {
  const partner = marks[index % 2 === 0 ? index + 1 : index - 1]
  return partner !== undefined && partner.spacing === partner.role
}

/** `… “, says`: the comma behind the mark. */
function beforeComma(text: string, mark: QuoteMark): boolean {
  const word = /^ ?, ?([a-z]+)(?=[\s,.])/.exec(text.slice(mark.at + 1, mark.at + 24))?.[1]
  return word !== undefined && (speechVerbs.has(word) || pronouns.has(word))
}

/** `in the port "said the mayor`: a verb of speech and its subject right behind the mark. */
function beforeVerb(text: string, mark: QuoteMark): boolean {
  const verb = /^([a-z]+) (?:the|an?|our|he|she|\p{Lu}\p{Ll})/u.exec(
    text.slice(mark.at + 1, mark.at + 24),
  )?.[1]
  return verb !== undefined && speechVerbs.has(verb)
}

/** `…, “said` or `…, ”he`: a comma or stop, a space, the mark, and a word of reported speech. */
function beforeSpeech(text: string, mark: QuoteMark): boolean {
  const left = /[,.!?…]\s?$/.test(text.slice(Math.max(0, mark.at - 2), mark.at))
  const behind = text.slice(mark.at + 1, mark.at + 40)
  const word =
    /^(?:the|his|her|their) (?:\p{L}+ )?(\p{Ll}+)(?=[\s,.])/u.exec(behind)?.[1] ??
    /^[a-z]+(?=[\s,.])/.exec(behind)?.[0]
  return left && word !== undefined && (speechVerbs.has(word) || pronouns.has(word))
}

/** `sitting next to me”she adds`: the comma between what was said and who said it was lost with the space. */
function isTold(text: string, from: number, mark: QuoteMark): boolean {
  const said = text.slice(from + 1, mark.at)
  if (!/[\p{L}\p{N}]$/u.test(said) || said.trim().split(/\s+/).length < TOLD_WORDS) return false
  const verb = /^(?:he|she|they|we|I) ([a-z]+)/.exec(text.slice(mark.at + 1, mark.at + 30))?.[1]
  return verb !== undefined && speechVerbs.has(verb)
}

/** Fewest words that are told rather than cited. */
const TOLD_WORDS = 3

interface Repair {
  readonly from: number
  readonly to: number
  readonly after: string
}

/** Whether a whole word of grammar ends at a place: `of“peace”`, which is not `super“star”`. */
function isFunctionWord(text: string, end: number): boolean {
  const word = /(?<![\p{L}\p{M}\p{N}'’-])\p{L}{2,}$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0]
  return word !== undefined && stopWords.has(word.toLowerCase())
}

/** `“pro-Kremlin”would`: a whole word stands quoted, and behind it one that is no ending. */
function ownWord(text: string, from: number, to: number): boolean {
  const behind = /^[a-z]{3,}(?=[\s,.])/.exec(text.slice(to + 1, to + 16))?.[0]
  return to - from > OWN_WORD && behind !== undefined && (stopWords.has(behind) || speechVerbs.has(behind))
}

/** Shortest word in marks that is surely one of its own. */
const OWN_WORD = 6

function repair(
  text: string,
  mark: QuoteMark,
  previous: QuoteMark | undefined,
  next: QuoteMark | undefined,
): Repair | undefined {
  let from = mark.at
  let to = mark.at + 1
  while (from > 0 && /\s/.test(text[from - 1]!)) from--
  while (to < text.length && /\s/.test(text[to]!)) to++
  const left = text[from - 1]
  const right = text[to]
  const gapLeft = text.slice(from, mark.at)
  const gapRight = text.slice(mark.at + 1, to)
  const glyph = mark.glyph === '"' ? '"' : mark.role === 'open' ? '“' : '”'
  let after: string
  if (mark.role === 'open') {
    if (right === undefined || next === undefined) return undefined
    // “re”opened, or a mark in mid-word that is none
    const needs = gapLeft === '' && left !== undefined && /[\p{L}\p{N},.;:!?)]/u.test(left)
    if (
      needs &&
      /[\p{L}\p{N}]/u.test(left!) &&
      !/\s/.test(text.slice(mark.at, next.at)) &&
      !(isFunctionWord(text, from) && !/[\p{L}\p{N}-]/u.test(text[next.at + 1] ?? ''))
    )
      return undefined
    after = (needs ? ' ' : gapLeft) + glyph
  } else {
    if (left === undefined || previous === undefined) return undefined
    const letter = right !== undefined && /[\p{L}\p{N}(]/u.test(right)
    if (letter && gapRight === '' && gapLeft === '') {
      // “Sun”s, “un”able
      if (/^s\b/.test(text.slice(to))) return undefined
      if (!/\s/.test(text.slice(previous.at + 1, mark.at)) && !ownWord(text, previous.at, mark.at))
        return undefined
    }
    const glued = letter && gapRight === ''
    after =
      (glued && gapLeft === '' && isTold(text, previous.at, mark) ? ',' : '') +
      glyph +
      (glued ? ' ' : gapRight)
  }
  const before = text.slice(from, to)
  return after === before ? undefined : {from, to, after}
}
