/** The rule for a comma or semicolon glued to the next word. */
import {mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {gapSign} from '../signs.ts'
import {closerAt, letterSign} from '../suspicion.ts'
import {leftOf} from '../wording/surroundings.ts'

const glued = gapSign(/^[,;]$/)

export const spaceAfterMark: Rule = {
  id: 'space-after-mark',
  finds: 'no space after a comma, semicolon or closing quotation mark between two words',
  why: 'Text taken from languages that write no spaces, and tags that held the space, glue the next word to the mark. A mark between digits, in a chemical name, a path or a user name is left alone; full stops are the layout stage’s, which knows paragraphs.',
  tier: 'fix',
  languages: ['en', 'fr', 'es', 'it', 'pt', 'de'],
  catches: [
    {before: 'He fought for dignity,showing courage.', after: 'He fought for dignity, showing courage.'},
    {
      before: 'The teacher,Li Na,came from China;she left.',
      after: 'The teacher, Li Na, came from China; she left.',
    },
    {
      before: 'Le ministre,qui part demain, a parlé.',
      after: 'Le ministre, qui part demain, a parlé.',
      language: 'fr',
    },
  ],
  leaves: [
    {text: 'It cost 1,200 euros and 3,5 per cent.'},
    {text: 'The file a,b,c holds x,y pairs.', why: 'single letters'},
    {text: 'See N,N-dimethyl and &amp;nbsp;text here.', why: 'chemistry, an entity'},
    {text: 'Ils ont dit 1,5 million, puis rien.', language: 'fr'},
  ],
  suspects: {...glued, closer: closerAt(letterSign, glued, letterSign)},
  check(tree, file) {
    mark(
      tree,
      file,
      /(?<=[\p{Lu}\p{Ll}\p{M}]{2})[,;](?=[\p{Lu}\p{Ll}][\p{L}\p{M}'’]+(?:[\s.,;:!?)”"]|$))/gu,
      (match, paragraph) => {
        const left = /[^\s,]*$/.exec(leftOf(paragraph.text, match.index))![0]
        // `&nbsp;word` is an entity that the repair stage reads, `user,name@site` or `a=b;c=d` is code.
        if (match[0] === ';' && /&[\w;#]*$/.test(left)) return undefined
        if (/[@=<>/\\{}#_\d]/.test(left)) return undefined
        if (/^\S*[@=<>/\\{}_]/.test(paragraph.text.slice(match.index + 1))) return undefined
        return {
          after: `${match[0]} `,
          message: `Unexpected word glued to \`${left}${match[0]}\`, expected a space`,
        }
      },
    )
  },
}
