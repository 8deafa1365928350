/** The rule for an apostrophe with a space beside it. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {gapSign} from '../../text/signs.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'

/* What stands before is looked at last: V8 would look back from every place of the text. */

/** What English writes behind an apostrophe: `the minister ’s`, `it ’ s`, `don ’t`. */
const endings =
  / (['’‘])( ?)(s|re|ve|ll)(?= \p{L}|[.,;:!?])(?<=[\p{L}\p{M}]{2} ['’‘] ?(?:s|re|ve|ll))| ?(['’]) ?(t)(?= |[.,;:!?])(?<=\b(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should)n ?['’] ?t)/giu
/** `the teachers ‘unions`: the genitive of a plural, with its space on the wrong side. */
const genitive =
  / ([‘'’])(?=\p{Ll}{3,}(?:[\s,.;:!?”"]|$))(?<=(?<![\p{L}’'-])(?:the|their|our|of|all|some|several|many) (?:\p{L}+ )?\p{Ll}{3,}s [‘'’])/gu
/** `It’ s late`, `the people ‘ s choice`: the space behind the mark, or on both sides of it. */
const behindMark = /(?: ?[‘’']) (?<=\p{L}\p{Ll} ?[‘’'] )(?=s (?:\p{Ll}|\p{Lu}\p{Ll}))(?<![sx] ?[‘’'] )/gu
/** `the Kremlin´s spokesman`: an accent that a keyboard has beside the apostrophe. */
const accent =
  / ?[´`](?<=\p{L}{2} ?[´`])(?=(?:s|t|re|ve|ll|d)(?![\p{L}´`]))|[´`](?<=(?<!\p{L})[Oo][´`])(?=clock\b)/gu
/** `the 1990 's` */
const decade = / (?=['’]s(?![\p{L}'’]))(?<=(?<![\p{L}\d.,])(?:1[5-9]|20)?\d0 )/gu
/** `Frank O ‘Connor`: an Irish name. */
const irish = /(?: ?([‘’']) ?)(?=\p{Lu}\p{Ll}{2,})(?<=(?:^|[\s“"(])O(?: [‘’'] ?|[‘’'] ))/gu
/** A plural, which owns without another s: `the dockers 's`. */
const isPlural = /(?<![\p{L}’'-])\p{Ll}{3,}[^siu\P{Ll}]s$/u
/** `at ten o' clock`. */
const clock = /(?: ?(['’]) ?)(?<=(?<![\p{L}’'])[Oo] ?['’] ?)(?=clock(?!\p{L}))/gu
/** `coup d ' état`, `the l ’ Oréal group`: French inside English. */
const french =
  / ?(['’]) ?(?<= [dlDL](?: ['’] ?|['’] ))(?=(?:état|etat|[aàâeéèêiîoôuhAÀÂEÉÈÊIÎOÔUH]\p{Ll}{3,})(?![\p{L}]))/gu
/** What would close a quotation in single marks. */
const closing = /[’'](?!\p{L})/u

/** Words that lose their vowel before another word: `l’ homme`, `dell’ Italia`. */
const elisions: Readonly<Record<string, RegExp>> = {
  fr: /(?<=(?<![\p{L}\p{M}'’])(?:l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu))(['’])[ \u00A0](?=[aàâeéèêhiîoôuy]\p{L})/giu,
  it: /(?<=(?<![\p{L}\p{M}'’])(?:l|d|un|c|s|t|m|quest|all|dall|dell|nell|sull|coll))(['’])[ \u00A0](?=[aàeèéhiìoòuù]\p{L})/giu,
}

export const spacedApostrophe: Rule = {
  id: 'spaced-apostrophe',
  finds: 'an apostrophe with a space beside it inside a word, or an accent in its place',
  why: 'Engines that work on tokens part `minister’s` and `l’homme` and do not always join them again. Only what cannot be an opening single quotation mark is joined: the endings of English before another word, and the elided words of French and Italian before a vowel.',
  tier: 'fix',
  languages: ['en', 'fr', 'it'],
  catches: [
    {
      before: 'The minister ’s car is there, and it ’ s late.',
      after: 'The minister’s car is there, and it’s late.',
    },
    {
      before: 'The strike of the teachers ‘unions goes on with the dockers.',
      after: 'The strike of the teachers’ unions goes on with the dockers.',
    },
    {
      before: 'It’ s the choice of Genoa’ s people, and the mayor ‘ s car.',
      after: 'It’s the choice of Genoa’s people, and the mayor’s car.',
    },
    {
      before: "In the 1990 's the dockers 's boss 's car was Frank O ‘Connor’s, then Sinead O' Brien's.",
      after: "In the 1990's the dockers' boss's car was Frank O’Connor’s, then Sinead O'Brien's.",
    },
    {before: "A coup d ' état, wrote d' Ormesson.", after: "A coup d'état, wrote d'Ormesson."},
    {before: 'It closes at ten o’ clock.', after: 'It closes at ten o’clock.'},
    {
      before: 'The Kremlin´s spokesman didn´t know the EU ´s offer of nine o´clock.',
      after: 'The Kremlin’s spokesman didn’t know the EU’s offer of nine o’clock.',
    },
    {
      before: 'Genoa ‘s dockers know it, and so does Milan ’s mayor.',
      after: 'Genoa’s dockers know it, and so does Milan’s mayor.',
    },
    {before: "They don 't know, she isn' t here.", after: "They don't know, she isn't here."},
    {before: 'L’ homme et d’ autres ont parlé.', after: 'L’homme et d’autres ont parlé.', language: 'fr'},
    {
      before: "Il presidente dell' Italia è un' amica.",
      after: "Il presidente dell'Italia è un'amica.",
      language: 'it',
    },
  ],
  leaves: [
    {text: 'He said ’so be it’, and the ’90s, ’s and rock ’n’ roll stay.'},
    {text: 'He called the dockers ‘heroes’ and the teachers ‘brave people’ of the town.', why: 'quotations'},
    {text: "She has type O 'Positive' blood, and the 90 's' signs stay.", why: 'quotations'},
    {text: "The dockers' s is long, and ‘this’ s in the word is short.", why: 'a letter'},
    {text: 'It closes at ten o’clock, by the clock.'},
    {text: "They chose L 'as in Lima' and row d 'of honour'.", why: 'quotations'},
    {text: 'The letters ‘s’ and ‘t’ of it.', why: 'letters in marks'},
    {text: 'He typed `ls` and ´so´ in marks.', why: 'marks around a word'},
    {text: "The workers' strike and the boys ' games."},
    {text: "Les mots ' homme ' et ' femme '.", language: 'fr'},
    {text: "Un po' di tutto e un po' alla volta.", language: 'it'},
  ],
  suspects: gapSign(/['’][ \u00A0]| ['’‘]|^ ?[´`]$/),
  check(tree, file) {
    const language = file.data.language ?? 'und'
    if (language === 'en') {
      mark(tree, file, endings, (match, paragraph) => {
        const [sign, ending] = [match[1] ?? match[4]!, match[3] ?? match[5]!]
        const apostrophe = sign === '‘' ? '’' : sign
        if (!readsAs('en', paragraph.text, match.index)) return undefined
        const owns = ending.toLowerCase() === 's' && isPlural.test(leftOf(paragraph.text, match.index))
        const after = owns ? apostrophe : apostrophe + ending
        if (after === match[0]) return undefined
        return {after, message: `Unexpected space at the apostrophe of \`${match[0].trim()}\`, expected none`}
      })
      mark(tree, file, french, ([, apostrophe]) => ({
        after: apostrophe!,
        message: 'Unexpected space at the apostrophe of an elision, expected none',
      }))
      mark(tree, file, behindMark, (match) => ({
        after: match[0].includes("'") ? "'" : '’',
        message: 'Unexpected space at the apostrophe of a genitive, expected none',
      }))
      mark(tree, file, decade, () => ({
        after: '',
        message: 'Unexpected space before the ending of a decade, expected none',
      }))
      mark(tree, file, irish, ({0: whole, 1: apostrophe, index}, {text}) =>
        closing.test(rightOf(text, index + whole.length))
          ? undefined
          : {
              after: apostrophe === "'" ? "'" : '’',
              message: 'Unexpected space at the apostrophe of a surname, expected none',
            },
      )
      mark(tree, file, clock, ([whole, apostrophe]) =>
        whole === apostrophe
          ? undefined
          : {
              after: apostrophe!,
              message: 'Unexpected space at the apostrophe of `o’clock`, expected none',
            },
      )
      mark(tree, file, accent, () => ({
        after: '’',
        message: 'Unexpected accent in the place of an apostrophe, expected an apostrophe',
      }))
      mark(tree, file, genitive, (match, paragraph) => {
        const {text} = paragraph
        const at = match.index + match[0].length
        if (closing.test(rightOf(text, at)) || !readsAs('en', text, match.index)) return undefined
        return {
          after: match[1] === "'" ? "' " : '’ ',
          tier: 'suggest',
          message:
            'Unexpected single mark before the word that a plural owns, expected an apostrophe behind the plural',
        }
      })
      return
    }
    const pattern = elisions[language]
    if (!pattern) return
    mark(tree, file, pattern, (match, paragraph) =>
      readsAs(language, paragraph.text, match.index)
        ? {
            after: match[1]!,
            message: 'Unexpected space behind the apostrophe of an elided word, expected none',
          }
        : undefined,
    )
  },
}
