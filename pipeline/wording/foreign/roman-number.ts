/** The rule for Roman numbers where English has words and figures. */
import {textOf} from '../../document.ts'
import {mark} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'

const numbers = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ')

/** `the XXI century` */
const century = /(?<=(?<![\p{L}\p{N}])(?:[Tt]he|early|late|mid|of|[Ii]n) )([IVX]{1,5})(?= century\b)/gu
/** `the II World War` */
const war = /(?<=(?<!\p{L})[Tt]he )(II?)(?= (?:World|Karabakh|Chechen|Gulf|Balkan) [Ww]ar\b)/gu

/** `21st`, `13th`, `2nd` */
function ordinal(number: number): string {
  const last = number > 10 && number < 14 ? 0 : number % 10
  return number + (['th', 'st', 'nd', 'rd'][last] ?? 'th')
}

export const romanNumber: Rule = {
  id: 'roman-number',
  finds: 'a century or a world war that is counted in Roman numbers: `the XXI century`, `the II World War`',
  why: 'French, Spanish and Slavic languages count centuries so, and engines leave the numbers. English counts them in figures, and the wars in words before their name. Numbers of kings, congresses and volumes, and wars with the number behind, stay.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before:
        'The port of the XIX century was lost in the II World War and the I Karabakh war and built anew in the XXI century.',
      after:
        'The port of the 19th century was lost in the Second World War and the First Karabakh war and built anew in the 21st century.',
    },
  ],
  leaves: [
    {text: 'World War II and Louis XIV shaped the 20th century; the XX Congress met.', why: 'usual'},
    {text: 'A Roman centurion of the Legio XX in the XXL century sale.', why: 'no number'},
  ],
  check(tree, file) {
    const text = textOf(file)
    if (text.includes(' century'))
      mark(tree, file, century, ([roman], paragraph, at) => {
        const number = numbers.indexOf(roman) + 1
        if (number === 0 || !readsAs('en', paragraph.text, at - paragraph.start)) return undefined
        const after = ordinal(number)
        return {after, message: `Unexpected Roman number of a century \`${roman}\`, expected \`${after}\``}
      })
    if (/I (?:World|Karabakh|Chechen|Gulf|Balkan) [Ww]ar/.test(text))
      mark(tree, file, war, ([roman]) => {
        const after = roman === 'I' ? 'First' : 'Second'
        return {after, message: `Unexpected Roman number of a war \`${roman}\`, expected \`${after}\``}
      })
  },
}
