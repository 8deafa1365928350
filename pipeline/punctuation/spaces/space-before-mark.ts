/** The rule for white space before a comma, full stop or other closing mark. */

import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {gapSign} from '../../text/signs.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import {paragraphs} from '../../tree.ts'

/** White space between a word, number or closing bracket and a mark that ends something. */
const shape =
  /(?<=[\p{L}\p{N}\p{M})\]”’»"'%°€$£]|^\d{1,2}:\d\d [ap]\.m\.)[ \u00A0\u2009\u202F]+([,.;:!?،؛؟])(?=[\s”"’»)\]]|$)/gu

/** Chinese and Japanese marks bring their own space: the word behind follows directly. */
const wide = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}])[ \u00A0]+([，。；：！？、])/gu

/** … and a comma that stands on the wrong side of it: `everyone ,except`. */
const swapped =
  /(?<=\p{L}{2}["”]?) ([,،])(?=\p{L}{2}|\d|a \p{L})|(?<=\p{L} \d{1,4}) (,)(?=\p{L}{2}|(?:19|20)\d\d\b)|(?<=\p{Ll}{3}["”»)]?) (\.)(?=(?!(?:Net|Com|Org|Paak)\b)(?:\p{Lu}\p{Ll}+|I|A)(?:,? \p{L}| ?[?!](?:\s|$)))/gu

/** A comma that stands for a low opening mark: `,gute Gründe‘`. */
const lowQuote = /^,[^,.!?‘’‚'´`]{2,80}[‘'´`’](?!\p{L})/u

/** … and the stop of an abbreviation before one that is no full stop: `8.43 a.m .:` */
const halfDay = /(?<=\d ?[ap]\.m) (\.)(?=[:,;])/g

/** Words before a name that begins with a stop. */
const endsNone =
  /(?<![\p{L}’'-])(?:the|an?|your|its|their|this|each|every|and|or|of|from|with|der|die|das|le|la|les|el|los|il)$/iu
/** Words before a mark that is spoken of: a stop behind a conjunction, a comma that is said to trail. */
const ofMark = {
  '.': /(?<![\p{L}’'-])(?:and|or|und|oder|y|trailing|leading)$/iu,
  ',': /(?<![\p{L}’'-])(?:trailing|leading)$/iu,
} as const

export const spaceBeforeMark: Rule = {
  id: 'space-before-mark',
  finds: 'a space before a comma, full stop or other mark that follows its word directly',
  why: 'Links and bold words lose their tags and keep the space behind them, and engines write tokens apart. French writes a space before `; : ! ?`, so there only the comma and the full stop count. Spaced ellipses, smileys, `.NET`, decimals, labels with a spaced colon and holes (`the .`) are left alone.',
  tier: 'fix',
  languages: [
    'en',
    'de',
    'es',
    'it',
    'pt',
    'fr',
    'nl',
    'sv',
    'pl',
    'ro',
    'ru',
    'uk',
    'tr',
    'ar',
    'fa',
    'cs',
    'da',
    'nb',
    'ca',
    'az',
    'el',
    'he',
    'zh',
    'ja',
  ],
  catches: [
    {
      before: 'He left the former USSR . Nobody followed.',
      after: 'He left the former USSR. Nobody followed.',
    },
    {
      before: '8.43 a.m .: The port opens. At 9.10 p.m . it closes.',
      after: '8.43 a.m.: The port opens. At 9.10 p.m. it closes.',
    },
    {
      before: 'According to the club , the match is on ; really ? It is, and , so to say, on.',
      after: 'According to the club, the match is on; really? It is, and, so to say, on.',
    },
    {
      before: '6:04 p.m. : Here is the news of the port.',
      after: '6:04 p.m.: Here is the news of the port.',
    },
    {
      before: 'He spoke to everyone ,except the mayor ,a docker.',
      after: 'He spoke to everyone, except the mayor, a docker.',
    },
    {
      before: 'Costa (CGIL) : “We will go.” She says : “So will we.”',
      after: 'Costa (CGIL): “We will go.” She says: “So will we.”',
    },
    {
      before: 'The first ships : the Orel and the Moskva. She asks “who will pay?” : a question of the town.',
      after: 'The first ships: the Orel and the Moskva. She asks “who will pay?”: a question of the town.',
    },
    {
      before: 'The union says that many left the town in the month of May : 85 dockers.',
      after: 'The union says that many left the town in the month of May: 85 dockers.',
    },
    {before: '"I saw nothing" ,says the mayor of Genoa.', after: '"I saw nothing", says the mayor of Genoa.'},
    {
      before: 'La ministre a quitté Lyon , puis Nice .',
      after: 'La ministre a quitté Lyon, puis Nice.',
      language: 'fr',
    },
    {before: 'Der Minister kam , sah und ging .', after: 'Der Minister kam, sah und ging.', language: 'de'},
    {
      before: 'Міністр приїхав , побачив і поїхав .',
      after: 'Міністр приїхав, побачив і поїхав.',
      language: 'uk',
    },
    {before: 'وصل الوزير ، ثم غادر .', after: 'وصل الوزير، ثم غادر.', language: 'ar'},
    {before: '气象台发布预警 ，学校停课 。', after: '气象台发布预警，学校停课。', language: 'zh'},
  ],
  leaves: [
    {text: 'Well . . . that was that .', why: 'a spaced ellipsis and its neighbourhood'},
    {text: 'The .NET platform costs .5 cents :) and more ;)'},
    {text: 'A song by Anderson .Paak and friends.', why: 'a stage name'},
    {text: 'It is kept in the .Xauthority file, or in your .Notes folder.', why: 'names of files'},
    {
      text: 'Write a comma and . for a dot; a trailing , in a list is allowed.',
      why: 'marks that are spoken of',
    },
    {text: 'VIP : 60,000', why: 'a label'},
    {text: 'Doors open : 6:04 p.m. , or so.', why: 'a label'},
    {text: 'Q : What now?', why: 'an interview'},
    {text: 'Q : “What now?” VIP : “all”.', why: 'labels of one word'},
    {text: 'Qui êtes-vous ? Répondez ! Voici : la liste ; merci.', language: 'fr'},
    {text: 'Il dit : « Bonjour ! »', language: 'fr'},
    {
      text: 'He asked “qui est là, dans la rue, que vous voyez ?” in French.',
      why: 'French in an English text',
    },
    {
      text: 'Er hatte ,gute Gründe‘ und ,gewisse Zweifel´.',
      language: 'de',
      why: 'a comma for the low opening mark',
    },
    {text: 'COPY . /tmp/app', why: 'a folder'},
    {text: '1 . First point', why: 'a list'},
    {text: 'The column "a" ,5 wide is gone.', why: 'a table'},
    {text: '見出し　：本文、すごい！　そうですか。', language: 'ja', why: 'the ideographic space'},
  ],
  suspects: gapSign(/[ \u00A0\u2009\u202F][,.;:!?،؛؟，。；：！？、]/),
  check(tree, file) {
    const language = file.data.language ?? 'und'
    const spaced = packFor(language)?.typography.spacedMarks ?? ''
    for (const paragraph of paragraphs(tree, file)) {
      const {text} = paragraph
      for (const match of language === 'zh' || language === 'ja' ? matchesOf(text, wide) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          after: match[1]!,
          message: `Unexpected space before \`${match[1]}\`, expected none`,
        })
      }
      for (const match of matchesOf(text, swapped)) {
        const mark = match[1] ?? match[2] ?? match[3]!
        // `in the .Xauthority file`: no sentence ends in an article.
        if (mark === '.' && endsNone.test(leftOf(text, match.index))) continue
        // `um ,5 Punkte`: elsewhere a comma begins what is left of a number.
        if (language !== 'en' && /\d/.test(text[match.index + 2] ?? '')) continue
        if (mark === ',' && lowQuote.test(rightOf(text, match.index + 1))) continue
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + 2,
          after: `${mark} `,
          message: `Unexpected space before \`${mark}\`, expected it behind`,
        })
      }
      for (const match of language === 'en' ? matchesOf(text, halfDay) : []) {
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          after: '.',
          message: 'Unexpected space before `.` in a time, expected none',
        })
      }
      for (const match of matchesOf(text, shape)) {
        const mark = match[1]!
        if (spaced.includes(mark)) continue
        const before = leftOf(text, match.index)
        const after = rightOf(text, match.index + match[0].length)
        if (mark === '.' && (/^\s\.(?:\s|$)/.test(after) || /\.\s$/.test(before))) continue
        if (mark === '.' && /(?:^|[.!?]\s)\s*\(?(?:\d{1,3}|\p{L})$/u.test(before)) continue
        if (mark === '.' && before.includes('. .')) continue
        // `“any digit”, and . “any letter”; a trailing , in a list`: the mark itself is meant.
        if ((mark === '.' || mark === ',') && ofMark[mark].test(before)) continue
        // `COPY . /tmp`: a folder by its dot.
        if (mark === '.' && /^\s?[/~]/.test(after)) continue
        if (/[;:]/.test(mark) && /^\s?[()DPp]/.test(after)) continue
        // `6:04 p.m. : Here`: the hour at the head of an item of a live report.
        const stamped = mark === ':' && /^\d{1,2}:\d\d [ap]\.m\.$/.test(before)
        if (mark === ':' && !stamped && !runningColon(before, after, language)) continue
        if (mark !== ':' && before.endsWith('.m.')) continue
        if (language === 'en' && /[.,;:]/.test(mark) && /\b(?:the|an?|of the)$/i.test(before)) continue
        // French that stands in a text of another language keeps its spaces.
        if (/[;:!?]/.test(mark) && !readsAs(language, text, match.index)) continue
        // A straight mark before the space may open what follows.
        if (/["']$/.test(before) && /\s["']$/.test(before)) continue
        const start = paragraph.start + match.index
        report(file, {
          start,
          end: start + match[0].length,
          after: mark,
          message: `Unexpected space before \`${mark}\` after \`${/\S{1,30}$/.exec(before)?.[0] ?? ''}\`, expected none`,
        })
      }
    }
  },
}

/** Longest label before a number. */
const SCORED_WORDS = 7

/** A colon in running English text, not one behind a label: `the point is this : go`. */
function runningColon(before: string, after: string, language: string): boolean {
  return (
    language === 'en' &&
    // Before a quotation, whatever stands there: `Costa (CGIL) : “We will go.”`
    ((/[\p{Ll}\p{N})]$|\bX$/u.test(before) &&
      /\S\s+\S/.test(/[^.!?”"]*$/.exec(before)![0].trim()) &&
      /^\s?[“«"]\s?\p{L}/u.test(after)) ||
      (/\p{Ll}{2,}(?:[.!?]?[”»])?$/u.test(before) &&
        // Two or three words behind no article are a label.
        before.trim().split(/\s+/).length >
          (/^(?:The|These|Those|This|That|Our|Their|His|Her|Its) /.test(before) ? 2 : 3) &&
        /^\s\S/.test(after) &&
        (!/^\s[\d/]/.test(after) ||
          // No score behind so many words: `in the month of May : 855 civilians`.
          (before.trim().split(/\s+/).length > SCORED_WORDS && /^\s\d[\d,]* \p{Ll}{3}/u.test(after)))))
  )
}
