/** Finds links to other articles: the label, a notice between, the linked headline. */
import type {Document} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {linesOf} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {noticesOf} from '../phrases/notice.ts'
import {among} from '../phrases/tables.ts'
import {trieOf} from '../phrases/trie.ts'
import {lastBelow} from './read-also/below-label.ts'
import {isShaped, readOut, unlabelled} from './read-also/by-shape.ts'
import {isBracketedLine} from './read-also/in-brackets.ts'
import {inside} from './read-also/inside.ts'
import {behindNotice, gluedLabel, LINK_WORDS, labelOf, linked} from './read-also/label.ts'
import {labelledLinks} from './read-also/labelled.ts'

export const readAlso: Rule = {
  id: 'read-also',
  finds: 'a link to another article: its label, a notice that it is for subscribers, and the headline',
  why: 'The headline belongs to another article. A line that begins with the label goes as a whole; inside a paragraph only where the headline’s end is certain, else it is reported. Sentences that use the words stay.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nHARBOUR CUP: Rosa Lima takes the lead\n\nPHOTOS: Dockers on the quay\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.\n\nNAPLES: Bakers join the strike\n\nThe mayor has not come to the quay, and the ships wait in the roads of the port.\n\n[See 5 Simple Ways to Cross the Port.]\n\n(MORE: Study: Dockers Sleep Less Than Bakers)\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.\n\nThe mayor has not come to the quay, and the ships wait in the roads of the port.\n\nIt rains.',
    },
    {
      before:
        'The strike goes on. (Follow the strike in the port minute by minute here)\n\n(Also: The mother of the docker who lives in the port)\n\n(All our coverage of the strike has free access for all readers of the Harbour Post)\n\nIt rains.',
      after: 'The strike goes on.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nMore on the topic Who is Rosa Lima: five facts about the mayor\n\n[Graphic] This is how the ships met\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n• A captain of Savona goes to jail\n\n• A museum of Naples opens its doors\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nMost read\n\n1\n\nA captain of Savona goes to jail\n\n2\n\nA museum of Naples opens its doors\n\nTweet\n\nShare',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nTweet\n\nShare',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n- Politics. The mayor of Naples demands a vote\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nRECOMMENDED\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nTo read also\n\n-\n\nA captain of Savona goes to jail\n\n-\n\nA museum of Naples opens its doors',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'The strike goes on.\n\nRead the report (in 2021): In Genoa, “nobody sails on a Friday”\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nRead also: Article reserved for our subscribers. Dockers of Genoa join the strike\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\n• Read also: The investigation of the dockers is closed\n\n→ ANALYSIS. What the dockers of Genoa want now\n\n>> Strike: follow the latest information in our live\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\n>> READ ALSO -\n\nGenoa: the port extends the closure of its gates\n\nRead alsoShips: what is a dry dock for?\n\nTalks between the union and the port begin on Friday morning in Genoa.',
      after: 'The strike goes on.\n\nTalks between the union and the port begin on Friday morning in Genoa.',
    },
    {
      before:
        'Related news\nThe dockers of the port of Genoa stopped work on Monday, and the union says that it will go on.',
      after:
        'The dockers of the port of Genoa stopped work on Monday, and the union says that it will go on.',
    },
    {
      before:
        'The strike goes on in Genoa.\n\nRead on\nWho guards the gates of Genoa?\n“We slept on the quay”: a night in Genoa\n\nThe dockers of the port have been on strike since Monday, and nobody knows for how long it will last.',
      after:
        'The strike goes on in Genoa.\n\nThe dockers of the port have been on strike since Monday, and nobody knows for how long it will last.',
    },
    {
      before:
        'The strike goes on in Genoa.\n\nRead also\nHe left the quay at night. Now he waits for an answer of the court.\n\nThe dockers of the port have been on strike since Monday, and nobody knows for how long it will last.',
      after:
        'The strike goes on in Genoa.\n\nThe dockers of the port have been on strike since Monday, and nobody knows for how long it will last.',
    },
    {
      before: 'The strike goes on.\n\nREAD ALSO\n\nDockers of Genoa join the strike',
      after: 'The strike goes on.',
    },
    {
      before:
        'La grève continue.\n\nLire aussi : Les dockers de Gênes rejoignent la grève\n\nOn négocie vendredi.',
      after: 'La grève continue.\n\nOn négocie vendredi.',
      language: 'fr',
    },
    {
      before:
        'Der Streik geht weiter.\n\nMehr zum Thema\nDie Hafenarbeiter von Genua streiken\nWarum im Hafen niemand lädt\n\nAm Freitag wird verhandelt.',
      after: 'Der Streik geht weiter.\n\nAm Freitag wird verhandelt.',
      language: 'de',
    },
    {
      before: 'The strike goes on. (Read also: Dockers of Genoa join in) Talks begin on Friday.',
      after: 'The strike goes on. Talks begin on Friday.',
    },
    {before: 'The strike goes on. Read also: Dockers of Genoa join the strike', after: 'The strike goes on.'},
    {
      before:
        'The strike goes on.\n\nIt rained.\n\nMore information\n\nMaria Costa, the docker who never learned to swim\n\nTalks between the union and the port will begin again on Friday, the mayor of Genoa said.',
      after:
        'The strike goes on.\n\nIt rained.\n\nTalks between the union and the port will begin again on Friday, the mayor of Genoa said.',
    },
    {
      before:
        'The strike goes on.\n\nArticle reserved for our subscribers Read also Dockers of Genoa join the strike\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nlist of 2 items\nlist 1 of 2\nDockers of Genoa join the strike\nlist 2 of 2\nFerries stay in port\nend of list\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nIt rained.\n\nVIDEO. Dockers of Genoa join the strike\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nIt rained.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nOn the same subjectDockers of Genoa join the strike\n\nIt rained.\n\n» Ferries: what passengers have to know\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nIt rained.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nTo read\n\nDockers of Genoa join the strike at noon\n\nWho pays?\n\nTalks begin on Friday at noon, and nobody in the town expects that they will end soon.',
      after:
        'The strike goes on.\n\nWho pays?\n\nTalks begin on Friday at noon, and nobody in the town expects that they will end soon.',
    },
    {
      before:
        'The strike goes on.\n\nIt rained.\n\nRead also Genoa. The dockers join the strike\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nIt rained.\n\nTalks begin on Friday.',
    },
    {
      before: 'The strike goes on.\n\nTo read too Dockers of Genoa join the strike\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nIt rained.\n\nREAD ALSOWhat remains of the strike in Genoa?\n\nAlso read\n\nSTRIKE IN GENOA\n\n“Nobody sails on a Friday”\n\nS+Opinion: The dockers lead A comment by Maria Costa\n\nTalks between the union and the port begin on Friday morning in Genoa.',
      after:
        'The strike goes on.\n\nIt rained.\n\nTalks between the union and the port begin on Friday morning in Genoa.',
    },
    {
      before:
        'The strike goes on.\n\nIt rained.\n\nRelated\n\nThe dockers’ strike: what is behind it?\n\nTalks between the union and the port begin on Friday morning in Genoa.',
      after:
        'The strike goes on.\n\nIt rained.\n\nTalks between the union and the port begin on Friday morning in Genoa.',
    },
    {
      before:
        'The strike goes on.\n\nMost read\n\n1\n\nDockers of Genoa join in\n\n2\n\nWho pays for the strike?',
      after: 'The strike goes on.',
    },
    {
      before: 'list 1 of 2\nWho pays?\nlist 2 of 2\nDockers wait\nend of list\n\nThe strike goes on.',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike goes on.\n\nYou may be interested in\n\nWho pays for the strike?\n\nHere is the cheapest ship of all!',
      after: 'The strike goes on.',
    },
    {
      before:
        'The strike goes on.\n\nRelated news\n\nTalks begin on Friday at noon, and nobody in the town expects that they will end soon.',
      after:
        'The strike goes on.\n\nTalks begin on Friday at noon, and nobody in the town expects that they will end soon.',
    },
    {
      before:
        'The strike goes on.\n\nIt rained.\n\nWatch: Dockers of Genoa join the strike\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nIt rained.\n\nTalks begin on Friday.',
    },
    {
      before:
        'The strike goes on.\n\nTo discover\n\n  • How many ships does the port of Genoa have? Take the test\n  • The port in ten pictures\n\nTalks between the union and the port begin on Friday morning in Genoa.',
      after: 'The strike goes on.\n\nTalks between the union and the port begin on Friday morning in Genoa.',
    },
    {
      before:
        'The strike goes on.\n\nIt rained.\n\nREAD ALSODockers of Genoa join the strike\n\nTalks begin on Friday.',
      after: 'The strike goes on.\n\nIt rained.\n\nTalks begin on Friday.',
    },
  ],
  leaves: [
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nVERDICT: Nobody wins in the port\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.\n\nPRICE: A week of bread for all\n\nThe mayor has not come to the quay, and the ships wait in the roads of the port.',
      why: 'headings',
    },
    {
      text: 'The dockers talk\n\nThe host of the evening asks those who have come to the quay to sit down and speak.\n\nHOST: Maria, welcome to the port\n\nIt is still loud on the quay, and she waits until all the others have sat down as well.\n\nCOSTA: Thank you. It rains.\n\nHOST: Photos of the strike are all over town\n\nThe docker who is asked does not say a word, and the host goes on to the next one.',
      why: 'who speaks',
    },
    {
      text: 'The table shows what the dockers earn.\n\n(See Table 2 on Page 3 of the Report.)\n\nIt rains.',
      why: 'a part of the text',
    },
    {
      text: 'The strike goes on (more: about half of all the dockers of the port). Read it (see page 3 of the report here) and wait.\n\n(See how they wait for our readers here.)\n\nIt rains.',
      why: 'remarks of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n[The mayor] How she came to power\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.',
      why: 'a heading with a word in brackets',
    },
    {
      text: 'The latest news on the strike in Genoa\n\nThe dockers of the port have been on strike since Monday, and nobody knows for how long it will last.',
      why: 'a headline',
    },
    {
      text: 'The strike goes on in Genoa.\n\nThe background\nWho guards the gates of the port of Genoa?\nThe dockers of the port have been on strike since Monday, and nobody knows for how long it will last.',
      why: 'a heading',
    },
    {
      text: 'The strike goes on in Genoa.\n\nBackground\nHe left the quay at night. Now he waits for an answer of the court.\n\nThe dockers of the port have been on strike since Monday, and nobody knows for how long it will last.',
      why: 'a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe dockers of the port of Genoa have written down these points on a sheet of paper.\n\n• More pay for those who work at night\n\n• More time for those who work by day\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.',
      why: 'a list of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\n- Politics. The mayor of Naples demands a vote\n\n- Economy. The port of Naples loses two million\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'a list of the text',
    },
    {
      text: 'What the dockers want\n\nRECOMMENDED\n\nRest at night.\n\nFORBIDDEN\n\nWork at night.',
      why: 'headings',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n1\n\nThe dockers want more pay\n\n2\n\nThe dockers want more time\n\nIt rains, and nobody knows how long the strike of the dockers will last.',
      why: 'parts of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n-\n\nIt rains.',
      why: 'divides sections',
    },
    {
      text: 'The strike goes on.\n\nThings to discover\n\n• The old port and its lighthouse\n• The house of the dockers\n\nTalks between the union and the port begin on Friday morning in Genoa.',
      why: 'a list of its own',
    },
    {
      text: 'The strike goes on.\n\nIt rained.\n\nREAD ALSOPHOCLES, said the poster of the theatre in Genoa\n\nTalks begin on Friday.',
      why: 'another word in capitals',
    },
    {
      text: 'The strike goes on.\n\nIt rained.\n\nRecommended\n\nWho pays for it?\n\nTalks between the union and the port begin on Friday morning in Genoa, and nobody knows.',
      why: 'a heading that asks',
    },
    {
      text: 'The strike goes on.\n\nIt rained.\n\nRelated species live in the port.\n\nREAD ALSOP, says the wall.\n\nF+ is a grade that nobody gives any more.',
      why: 'sentences',
    },
    {
      text: 'The strike goes on.\n\nMost read\n\n1\n\nThe dockers of Genoa read more books in a year than any other people in town.\n\n2\n\nNobody knows why.',
      why: 'sentences below their numbers',
    },
    {
      text: 'The strike goes on.\n\nIt rained.\n\nWatch: what the dockers do counts, not what they say.\n\nShips wait.',
      why: 'a sentence',
    },
    {
      text: 'The strike goes on.\n\nIt rained.\n\nMore information\n\nThe union will publish its list of demands on Friday at noon, the mayor of Genoa said in the evening.',
      why: 'a heading of its own text',
    },
    {
      text: 'list 1 of 2\nThe first list of the dockers is short, they say.\n\nNobody knows more.',
      why: 'no end',
    },
    {
      text: 'The strike goes on.\n\nRelated news from the port worried the town.\n\nTalks begin on Friday.',
      why: 'a sentence',
    },
    {text: 'They keep a list of related news and of all that you may be interested in.', why: 'a sentence'},
    {text: 'Article reserved for our subscribers who also read the letter aloud.', why: 'a sentence'},
    {text: 'It is a list of 2 items.\n\nThe end of list one is here.', why: 'sentences'},
    {
      text: 'Talks.\n\nIt rained.\n\nVideo is cheap, photos too\n\nVIDEO. It is dead, he said.',
      why: 'a heading, a sentence',
    },
    {
      text: 'More stories\n\nShort ones, they are said to sell well in the bookshops near the port.\n\nNobody knows.',
      why: 'a headline',
    },
    {text: 'To read too many books is no vice.', why: 'a sentence'},
    {
      text: 'The strike goes on.\n\nWhat they want\n\n» A day off every week\n» Higher pay for all the crews',
      why: 'bullets',
    },
    {text: 'The strike goes on.\n\nOn the same subject MacArthur spoke in May', why: 'a name'},
    {text: 'Read the report (in 2021) that the court quotes: it is short.\n\nNobody did.', why: 'a sentence'},
    {
      text: 'Der Streik geht weiter.\n\nMehr Geld für alle im Hafen\nDer Streik kostet\n\nAm Freitag wird verhandelt.',
      language: 'de',
      why: 'a heading',
    },
    {text: 'Also read: the constitution, the teacher told the class.', why: 'a sentence'},
    {text: 'The study looked at related species.\n\nRelated species live in the north.', why: 'science'},
    {text: 'They also read the letter aloud.', why: 'a verb'},
    {text: 'It rained.\n\nRead also Genoa. It is a short book.\n\nNobody did.', why: 'sentences'},
    {text: 'What do they read?\n\nAlso books - and who wrote them?', why: 'a question'},
    {
      text: 'The strike has three steps:\n\n→ NATO and the port are told of it.\n\n→ Genoa: the dockers leave their ships.\n\nTalks begin on Friday.',
      why: 'a list',
    },
    {text: 'See also the minister’s earlier remarks, which the court quoted at length.', why: 'a sentence'},
    {text: 'Read more books was her advice, and he read more.', why: 'a sentence'},
  ],
  check(tree, file) {
    const trie = trieOf(file.data.language ?? 'und')
    const lines = linesOf(tree, file)
    if (lines.length === 0) return
    const taken = new Set<number>()
    for (const [first, last] of readOut(lines)) cut(first, last, file, taken)
    for (const [first, last] of labelledLinks(lines)) cut(first, last, file, taken)
    for (const [first, last] of unlabelled(lines)) {
      const message = `Expected article text, got the links \`${first.text}\` …, perhaps; cut?`
      cutLines(file, first, last, message, undefined, 'suggest')
    }
    const notices = noticesOf(tree, file)
    for (const {line, opens} of notices) {
      if (taken.has(line.index)) continue
      if (isShaped(lines, line, trie) || gluedLabel(line, trie) || isBracketedLine(line.text)) {
        cut(line, line, file, taken)
        continue
      }
      const label = among(opens, 'readAlso') ? labelOf(line.text, trie) : undefined
      // The notice stands first: `Article reserved for our subscribers Read also …`.
      const behind = label || !among(opens, 'subscription') ? undefined : behindNotice(line, trie)
      if (behind) {
        if (behind.label.body < behind.text.length && line.words <= LINK_WORDS) cut(line, line, file, taken)
      } else if (!label) inside(line, trie, file)
      else if (linked(label, line.text, line)) cut(line, line, file, taken)
      else if (label.body >= line.text.length) {
        const last = lastBelow(label, line, notices, String(file.value))
        if (last) cut(line, last, file, taken)
      }
    }
  },
}

function cut(first: Line, last: Line, file: Document, taken: Set<number>): void {
  for (let index = first.index; index <= last.index; index++) taken.add(index)
  cutLines(file, first, last, `Expected article text, got the link \`${first.text}\`, cut`)
}
