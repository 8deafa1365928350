/** The rule for double quotation marks with a space on the wrong side, or turned the wrong way. */

import type {Document} from '../../document.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {tellingVerbs as speechVerbs} from '../../text/english.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Paragraph} from '../../tree.ts'
import {paragraphs} from '../../tree.ts'
import {around} from './misplaced-quote/neighbours.ts'
import {agree} from './misplaced-quote/order.ts'
import {repair} from './misplaced-quote/place.ts'
import {turnedMarks} from './misplaced-quote/turned.ts'
import type {QuoteMark} from './quote-marks.ts'
import {clean, quoteMarks, quoteSign} from './quote-marks.ts'

/** `in peace "," explains`: French puts the comma behind the closing mark, and an engine makes a pair of it. */
const paired = /(?<=[\p{L}\p{N}]) ?(["”]) ?, ?["”“] (?=([a-z]+)(?![\p{L}’'-]))/gu
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
      before: 'The probe “Juice“ will fly. It was worth it“, he said. The rest “is good.',
      after: 'The probe “Juice” will fly. It was worth it”, he said. The rest “is good.',
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
    {text: 'The doors “open“Sesame” and “Rose“ Garden” are old. It was', why: 'a capital behind'},
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
      pairedAtComma(paragraph, file)
      // `I don"t know`: some of the marks are apostrophes, and their order says nothing.
      if (apostrophes.test(paragraph.text)) continue
      const marks = quoteMarks(paragraph.text)
      if (!marks) continue
      const tidy = marks.every(clean)
      if (tidy || marks.length < 2 || !agree(marks, paragraph.text)) {
        turnedMarks(paragraph, marks, file)
        continue
      }
      misplaced(paragraph, marks, file)
    }
  },
}

/** One mark on either side of a comma, of which the first is meant. */
function pairedAtComma(paragraph: Paragraph, file: Document): void {
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
}

/** Marks on the wrong side of their space, in an order that says which of them open. */
function misplaced(paragraph: Paragraph, marks: readonly QuoteMark[], file: Document): void {
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
