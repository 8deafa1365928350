/** Finds an initial that was parted from the first word of its article. */
import {packFor} from '../languages/index.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import type {Lexicon} from '../settings.ts'
import {linesOf, proseShaped} from '../text/passage.ts'

const stopWords: ReadonlySet<string> = new Set(packFor('en')!.words.stopWords)

/** The initial of the source’s first word right before the whole of the translated one: `IThere will be a vote`. */
const glued =
  /^(["“„«]?)(\p{Lu})((?:There|The|This|That|They|These|In|On|At|He|She|It|We|After|When|While|For|If|As|But|And|With|From|According)(?= \p{L}))/u
/** … with a space between the two, in front of any paragraph: `P In the evening`. */
const apart =
  /^(["“„«]?)(\p{Lu}) (?=(?:There|The|This|That|They|These|In|On|At|He|She|It|We|After|When|While|For|If|As|But|And|With|From|According|Since|Under|During|Before)(?:,? )\p{L})/u
/** … before what is left of the word: `T he port`, or none of the letters of a list: `o The port`. */
const torn = /^(["“„«]?)(\p{Lu}) (\p{Ll}+)(?= \p{L})/u
const bullet = /^o (?=["“„«]?\p{Lu}\p{Ll}* \p{L})/u
/** The initial, a stop that the scraper or the engine put behind it, and the rest or the whole of the first word. */
const shape = /^(["“„«]?)(\p{Lu})\.(\p{L}\p{Ll}+)(?= \p{L})/u

export const dropCap: Rule = {
  id: 'drop-cap',
  finds:
    'an initial before the first word of the article, glued, apart or with a stop: `D.After the election`',
  why: 'Newspapers set the first letter large, and scrapers put a stop behind it; an engine then translates the rest of the word and leaves the letter. It goes where a common word of English stands behind it, or joins what is left of one; what may be a person’s initial or a company’s name stays.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'Strike in the port\n\nD.After the vote of the dockers the port of Genoa stays closed until Monday, the union said.',
      after:
        'Strike in the port\n\nAfter the vote of the dockers the port of Genoa stays closed until Monday, the union said.',
    },
    {
      before: 'IThere will be a vote of the dockers in the port of Genoa on Monday morning, the union said.',
      after: 'There will be a vote of the dockers in the port of Genoa on Monday morning, the union said.',
    },
    {
      before:
        'The port of Genoa stays closed until Monday morning, the union of the dockers said.\n\nP In the evening, the dockers of the port sang on the quay, and nobody went home.',
      after:
        'The port of Genoa stays closed until Monday morning, the union of the dockers said.\n\nIn the evening, the dockers of the port sang on the quay, and nobody went home.',
    },
    {
      before:
        'T he port of Genoa stays closed until Monday morning, the union of the dockers said.\n\nW hoever comes to the port of Genoa finds the gates shut, the union of the dockers said.\n\no The mayor of Genoa has spoken to the union of the dockers until Monday morning, she said.',
      after:
        'The port of Genoa stays closed until Monday morning, the union of the dockers said.\n\nWhoever comes to the port of Genoa finds the gates shut, the union of the dockers said.\n\nThe mayor of Genoa has spoken to the union of the dockers until Monday morning, she said.',
    },
    {
      before: 'W.ith this vote the port of Genoa stays closed until Monday, the union of the dockers said.',
      after: 'With this vote the port of Genoa stays closed until Monday, the union of the dockers said.',
    },
    {
      before: 'D.he port of Genoa stays closed until Monday morning, the union of the dockers said.',
      after: 'The port of Genoa stays closed until Monday morning, the union of the dockers said.',
    },
  ],
  leaves: [
    {
      text: 'o The port of Genoa stays closed until Monday morning, the union of the dockers has said.\n\no The port of Naples stays open until Monday morning, the union of the dockers has said.',
      why: 'a list',
    },
    {
      text: 'WeTheDockers, a group of the port of Genoa, will strike until Monday morning, the union said to us.',
      why: 'a name',
    },
    {
      text: 'J.Smith of Genoa has led the union of the dockers since the strike of May 2021, its lawyers said.',
      why: 'a person',
    },
    {
      text: 'E.on and the port of Genoa will build a power station on the quay, both said on Monday morning.',
      why: 'a company',
    },
    {
      text: 'A The port of Genoa stays closed until Monday morning, the union of the dockers said.\n\nB The port of Naples stays open until Monday morning, the union of the dockers said.',
      why: 'a list',
    },
    {
      text: 'A.The port of Genoa stays closed until Monday morning, the union of the dockers said.\n\nB.The port of Naples stays open until Monday morning, the union of the dockers said.',
      why: 'a list',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const first = lines.find(proseShaped)
    if (!first) return
    const parted = lines.filter((line) => line.text.charAt(1) === ' ' && apart.test(line.text))
    if (parted.length === 1 && proseShaped(parted[0]!)) {
      const {start, text} = parted[0]!
      const [whole, quote] = apart.exec(text)!
      report(file, {
        start,
        end: start + whole.length,
        after: quote!,
        message: `Unexpected initial \`${whole.trim()}\` before the first word, expected the word alone`,
      })
    }
    const bulleted = lines.filter((line) => line.text.startsWith('o ') && bullet.test(line.text))
    if (bulleted.length === 1 && proseShaped(bulleted[0]!)) {
      const {start} = bulleted[0]!
      report(file, {
        start,
        end: start + 2,
        after: '',
        message: 'Unexpected `o` of a list before a paragraph, expected none',
      })
    }
    for (const line of lines) {
      if (line.text.charAt(1) !== ' ' && line.text.charAt(2) !== ' ') continue
      const [whole, quote, letter, rest] = torn.exec(line.text) ?? []
      if (!whole || !proseShaped(line) || !isTorn(letter!, rest!, file.data.settings?.lexicon?.('en')))
        continue
      const at = line.start + quote!.length + 1
      report(file, {
        start: at,
        end: at + 1,
        after: '',
        message: `Unexpected space in \`${whole}\`, expected \`${quote}${letter}${rest}\``,
      })
    }
    const joint = glued.exec(first.text)
    if (joint) {
      const [whole, quote, , word] = joint
      const lexicon = file.data.settings?.lexicon?.('en')
      if (!lexicon || lexicon.has(whole.slice(quote!.length).toLowerCase())) return
      report(file, {
        start: first.start,
        end: first.start + whole.length,
        after: `${quote}${word}`,
        message: `Unexpected initial glued to \`${word}\`, expected the word alone`,
      })
      return
    }
    if (first.text.charAt(1) !== '.' && first.text.charAt(2) !== '.') return
    const match = shape.exec(first.text)
    if (!match || lines.some((line) => line !== first && shape.test(line.text))) return
    const [whole, quote, letter, word] = match
    const small = word!.toLowerCase()
    let after: string | undefined
    let certain = true
    if (/^\p{Lu}/u.test(word!)) {
      if (stopWords.has(small)) after = word
    } else if (stopWords.has(letter!.toLowerCase() + small)) after = letter! + small
    // `Der` loses its initial, and `er` becomes `he`: the article was meant.
    else if (small === 'he' || small === 'ie') {
      after = 'The'
      certain = false
    }
    if (after === undefined) return
    report(file, {
      start: first.start,
      end: first.start + whole!.length,
      after: `${quote}${after}`,
      message: `Unexpected initial in \`${whole}\`, expected \`${after}\``,
      ...(certain ? {} : {tier: 'suggest' as const}),
    })
  },
}

/** Whether an initial and the letters behind it are one word: a common one, or one whose rest is none. */
function isTorn(letter: string, rest: string, lexicon: Lexicon | undefined): boolean {
  const word = letter.toLowerCase() + rest
  // `A fter`, but `A frame` and `I t` may be otherwise.
  if (letter === 'A' || letter === 'I') return stopWords.has(word) && !lexicon?.has(rest) && word.length > 2
  return stopWords.has(word) || (lexicon?.has(word) === true && !lexicon.has(rest))
}
