/** The rule for a box of headlines that hangs on a name inside a sentence. */
import {inner} from '../../layout/glued-heading.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {paragraphs} from '../../tree.ts'

/**
 * The surname of the sentence, the full name that heads the box, with the same surname in it, headlines, and the label
 * that ends them: `President CostaMaria CostaPort stays closed Mayor resigns MORE`.
 */
const box =
  /(?<=(?:^|[\s“"(])(\p{Lu}[\p{L}’'-]+))\p{Lu}[\p{L}.’'-]+(?: \(?\p{Lu}[\p{L}.’'-]*\)?){0,3} \1\p{Lu}[^\n]{10,700}? MORE(?=[\s.,;:)’'”"]|$)/gu

export const relatedBox: Rule = {
  id: 'related-box',
  finds: 'the full name and the headlines of a box that hangs on a name, up to its MORE',
  why: 'Pages show such a box when the reader points at a name, and the scraper writes it into the sentence. The name must stand twice, glued, with headlines and the label behind it; else nothing is cut.',
  tier: 'fix',
  languages: ['en'],
  removes: true,
  catches: [
    {
      before:
        'The dockers have trouble with Mayor CostaMaria Teresa CostaPort stays closed: report Union talks to the mayor of Genoa MORE’s office. It grows.',
      after: 'The dockers have trouble with Mayor Costa’s office. It grows.',
    },
  ],
  leaves: [
    {text: 'Mayor CostaMaria Costa left. She wants MORE of it.', why: 'no headlines'},
    {
      text: 'Mayor CostaMaria LimaPort stays closed Union talks to the mayor MORE’s office.',
      why: 'two names',
    },
  ],
  suspects: inner,
  check(tree, file) {
    for (const {text, start} of paragraphs(tree, file)) {
      if (!text.includes(' MORE')) continue
      for (const match of matchesOf(text, box))
        report(file, {
          start: start + match.index,
          end: start + match.index + match[0].length,
          after: '',
          message: `Expected the sentence to go on behind \`${match[1]}\`, got a box of headlines, cut`,
        })
    }
  },
}
