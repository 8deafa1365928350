/** The rule for quotation marks made of grave accents and apostrophes. */
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {foreignSign} from '../foreign-mark.ts'

export const texQuote: Rule = {
  id: 'tex-quote',
  finds: 'a quotation between two grave accents and two apostrophes',
  why: 'Typewriters and TeX write marks so, and engines that were taught with such texts put them in for the marks of Japanese and Korean. Only what holds several words or ends in a mark is a quotation; code, feet and inches stay, and what is said of TeX.',
  tier: 'fix',
  unprotected: true,
  catches: [
    {
      before: "The mayor said, ``Nobody pays.''...``We stay,'' the dockers answered.",
      after: 'The mayor said, "Nobody pays."..."We stay," the dockers answered.',
    },
    {before: "Dia berkata, ``Tidak ada.''", after: 'Dia berkata, "Tidak ada."', language: 'und'},
  ],
  leaves: [
    {text: "Write ``x`` for code, and '' for nothing."},
    {text: "Use ``TeX quotes'' here.", why: 'the marks are meant'},
    {text: "The ``` mark, 5' 10'' and 7'' are no quotations.", why: 'feet and inches'},
  ],
  suspects: foreignSign,
  check(tree, file) {
    mark(
      tree,
      file,
      /``(?=[^\s`'])([^`\n]{0,600}?(?:[.,!?…]| \S+ \S+ [^\s`]+))''(?!')/g,
      ([, quoted]) => ({
        after: `"${quoted!}"`,
        message: 'Unexpected grave accents and apostrophes for quotation marks, expected `" "`',
      }),
      /``/,
    )
  },
}
