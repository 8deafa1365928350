/** The rule for a space that tore a compound with a number apart, and for a dash that joins one. */
import {mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {gapSign} from '../signs.ts'

export const spacedHyphen: Rule = {
  id: 'spaced-hyphen',
  finds:
    'a space before the hyphen of a compound that begins with a number, a dash for the hyphen of a prefix',
  why: 'A number in bold or in a link keeps the space behind it: `65 -year-old`. Engines for Russian write `neo—Nazis`. Dashes with a space on both sides, minus signs and suspended hyphens are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'A 65 -year-old man and a 3- year-old girl won the 100 -metre race.',
      after: 'A 65-year-old man and a 3-year-old girl won the 100-metre race.',
    },
    {
      before: 'The ten -year bond fell in the war (1954 -1962); the knife was 18 cm -long.',
      after: 'The ten-year bond fell in the war (1954-1962); the knife was 18 cm-long.',
    },
    {
      before: 'The anti—tank guns of the neo—Nazis and the self—employed.',
      after: 'The anti-tank guns of the neo-Nazis and the self-employed.',
    },
  ],
  leaves: [
    {text: 'The vote was pro—that much is clear—and the rest anti — or so they said.', why: 'dashes'},
    {text: 'He won in 1954 -and in 1962- with a ten -a perfect one.', why: 'dashes'},
    {text: 'Between 10 - and this is new - 20 people came.'},
    {text: 'At -5 degrees, two- and three-year-olds stay in.', why: 'a minus, a suspended hyphen'},
    {text: 'The 2- or 3-year plan has 5 -a lot of- steps.'},
  ],
  suspects: gapSign(/^(?: -|- |—)$/),
  check(tree, file) {
    mark(
      tree,
      file,
      /(?<=\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred)) -(?=(?:year|month|week|day|hour|minute|metre|meter|kilometre|kilometer|mile|foot|point|page|seat|member|man|strong)s?\b)|(?<=\d)- (?=(?:year|month|week|day)-old)|(?<=[(\s](?:1[5-9]|20)\d\d) -(?=(?:1[5-9]|20)\d\d\b)|(?<=\d (?:cm|mm|m|km|kg|metre|meter|kilometre|kilometer|mile|foot)) -(?=(?:long|wide|high|tall|deep|thick)\b)/g,
      () => ({after: '-', message: 'Unexpected space at a hyphen, expected none'}),
    )
    mark(
      tree,
      file,
      /(?<=\b(?:[Nn]eo|[Aa]nti|[Pp]ro|[Ss]elf|[Ss]emi|[Pp]seudo|[Uu]ltra|[Qq]uasi|[Ee]x|[Nn]on|[Vv]ice))—(?=(?!(?:that|this|the|and|or|but|a|an|in|it|if|as|so|which|who|not|he|she|they)\b)\p{L}{3,}(?!\p{L}*—))/gu,
      () => ({after: '-', message: 'Unexpected dash in a compound, expected a hyphen'}),
    )
  },
}
