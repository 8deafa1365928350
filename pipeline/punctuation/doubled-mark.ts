/** The rule for a comma or full stop that stands twice. */
import {packFor} from '../languages/index.ts'
import {mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {abbreviations} from '../text/english.ts'
import {gapSign} from '../text/signs.ts'
import {leftOf, rightOf} from '../text/surroundings.ts'

/** Words that no sentence ends in. */
const unfinished = /(?<!\p{L})(?:and|or|but|the|an?|of|because|if|that|my|your|their)$/iu

export const doubledMark: Rule = {
  id: 'doubled-mark',
  finds: 'a comma or full stop that stands twice or beside the other, also around a closing quotation mark',
  why: 'A link or a quotation brings its own mark and the sentence adds another. Ellipses stay, also spaced or written with two dots before a small letter; so does the stop after a quoted abbreviation, and `,,` that opens a quotation.',
  tier: 'fix',
  languages: ['en', 'fr', 'es', 'it', 'pt', 'de'],
  catches: [
    {
      before: 'Rain is due in Kyushu,, Shikoku and Honshu.',
      after: 'Rain is due in Kyushu, Shikoku and Honshu.',
    },
    {
      before: 'He asked the authority. . Nobody answered..',
      after: 'He asked the authority. Nobody answered.',
    },
    {
      before: 'He is 64 years old. , and sells pens, etc. , when he can.',
      after: 'He is 64 years old, and sells pens, etc., when he can.',
    },
    {before: 'They vote in 2023,. Nobody knows,.', after: 'They vote in 2023. Nobody knows.'},
    {before: 'They lost 2-1. – – With luck, they stay.', after: 'They lost 2-1. – With luck, they stay.'},
    {
      before: 'They asked two ministers .. Nobody answered.',
      after: 'They asked two ministers. Nobody answered.',
    },
    {
      before: 'They have three years to serve. .. The judge left.',
      after: 'They have three years to serve. The judge left.',
    },
    {before: 'She said: "We know what we want.".', after: 'She said: "We know what we want."'},
    {before: 'They will wait, and it will be hard. ".', after: 'They will wait, and it will be hard."'},
    {before: 'It was “only a warm-up. .” Nobody clapped.', after: 'It was “only a warm-up.” Nobody clapped.'},
    {
      before: '“Port declaration”.. what did the dockers sign?\n\nThey signed it on Monday.',
      after: '“Port declaration”: what did the dockers sign?\n\nThey signed it on Monday.',
    },
    {
      before: 'The port is closed, the mayor said on Friday., the agency reports.',
      after: 'The port is closed, the mayor said on Friday, the agency reports.',
    },
  ],
  leaves: [
    {text: 'The port is closed.\n\nNobody knows.. they sail', why: 'no headline'},
    {text: 'Harbour Inc., Port Corp., and the Genoa Ltd., all agreed.', why: 'abbreviations'},
    {text: 'Well... nobody knows. . . and “nobody cares….”'},
    {text: '“They lived together and..” The court was silent.', why: 'an ellipsis of two dots'},
    {text: 'I wonder.. perhaps.', why: 'an ellipsis of two dots'},
    {text: 'He sells “pens, paper, etc.”.', why: 'the first stop is the abbreviation’s'},
    {text: 'Er sagte ,,guten Tag" und ging.', language: 'de'},
    {text: 'The file is called ". ".profile" here.', why: 'a name'},
    {text: 'He left. – – – Then — — silence.\n\n– –', why: 'a break'},
    {text: 'He typed a,.b and x,. in it, or “so,...” and left.', why: 'code, an ellipsis'},
    {text: 'Run cd .. and then ls ..', why: 'a path'},
    {text: 'Run ls . , then go. . , she said.', why: 'a path, an ellipsis'},
  ],
  suspects: gapSign(/,\s?,|,\.|– –|\.\s?\.|\. ?["”]\.|\. ,|^\., $/),
  check(tree, file) {
    const language = file.data.language ?? 'und'
    // `said Friday., the agency reports`: which of the two was meant, the small letter behind says; a name says nothing.
    mark(tree, file, /\., (?=[\p{L}])(?<=\p{Ll}{4}\., )/gu, (match, paragraph) =>
      shortened(leftOf(paragraph.text, match.index), language)
        ? undefined
        : {after: ', ', tier: 'suggest', message: 'Unexpected full stop before a comma, expected the comma'},
    )
    // `lost 2-1. – – With luck`
    mark(tree, file, / – –(?= ["“]?[\p{L}\d])(?<=[\p{L}\d.!?,”"’)] – –)/gu, () => ({
      after: ' –',
      message: 'Unexpected second dash, expected one',
    }))
    // `The declaration.. what did they sign?`: Arab headlines part their halves by two dots.
    mark(tree, file, /\.\.(?= ["“]?\p{L})(?<=[\p{L}\d”"’)]\.\.)/gu, (match, {text, start}) => {
      if (!isHeadline(String(file.value), start, text)) return undefined
      const after = text.slice(0, match.index).includes(':') ? ';' : ':'
      return {after, message: `Unexpected two dots between the halves of a headline, expected \`${after}\``}
    })
    mark(
      tree,
      file,
      // What stands before is looked at last: V8 would look back from every place of the text.
      /,\s?,(?=\s)(?<=\p{L},\s?,)|\.\s?\.(?=[”"]?(?:\s+[\p{Lu}“"]|\s*$))(?<=[\p{L}\p{N})”"]\.\s?\.)| \. \.(?=\s*$)(?<=\p{L} \. \.)| \.\.(?= ["“]?\p{Lu})(?<=\p{Ll}{3} \.\.)|\. \.\.(?= ["“]?\p{Lu})(?<=[\p{Ll}\d]{2}\. \.\.)|\. ?(["”])\.(?=\s|$)|\. ,(?= \p{Ll})(?<=[\p{L}\p{N})”"]\. ,)|,\.(?=\s*$|\s\p{Lu})(?<=[\p{Ll}\d]{2},\.)/gu,
      (match, paragraph) => {
        const before = leftOf(paragraph.text, match.index)
        if (match[0] === '. ,')
          return {
            after: shortened(before, language) ? '.,' : ',',
            message: 'Unexpected full stop and comma, expected the comma alone',
          }
        if (match[0] === ',.')
          return {after: '.', message: 'Unexpected comma before a full stop, expected none'}
        if (match[0].startsWith(',')) return {after: ',', message: 'Unexpected second comma, expected one'}
        if (match[1] !== undefined) {
          if (/[.…]$/.test(before) || shortened(before, language)) return undefined
          return {
            after: `.${match[1]}`,
            message: `Unexpected second full stop after \`${match[1]}\`, expected one`,
          }
        }
        // The last two of three spaced dots are no doubled stop.
        if (/\.\s?$/.test(before) || /^\s*\./.test(rightOf(paragraph.text, match.index + match[0].length)))
          return undefined
        // `“Lived together and..”`: what goes on is left out.
        if (unfinished.test(before)) return undefined
        // At the end of a paragraph two dots may be all that is left of an ellipsis: `they got a rela..`
        const cut =
          match[0] === '..' && !/[”"]$/.test(before) && /^\s*$/.test(paragraph.text.slice(match.index + 2))
        return {
          after: '.',
          message: 'Unexpected second full stop, expected one',
          ...(cut ? {tier: 'suggest' as const} : {}),
        }
      },
    )
  },
}

/** Whether a paragraph stands above all sentences, ends as none does and has text below. */
function isHeadline(whole: string, start: number, text: string): boolean {
  return (
    !/\.["”]?\s*$/.test(text) &&
    !/[.!?]["”]?\s*\n/.test(whole.slice(0, start)) &&
    whole.slice(start + text.length).trim() !== ''
  )
}

/** Whether a text ends in an abbreviation or initial, whose stop is its own. */
function shortened(before: string, language: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0]
  if (word === undefined) return false
  if (word.includes('.') || word.length === 1) return true
  if (language === 'en' && abbreviations.has(word.toLowerCase())) return true
  return packFor(language)?.words.abbreviations.includes(word) ?? false
}
