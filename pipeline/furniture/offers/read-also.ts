/** Finds links to other articles: the label, a notice between, the linked headline. */

import type {Document} from '../../document.ts'
import {matchesOf} from '../../matches.ts'
import type {Line} from '../../passage.ts'
import {headlineShaped, linesOf, partsOf, proseShaped, tailSpan} from '../../passage.ts'
import {perLine} from '../../per-line.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {cutLines} from '../cut.ts'
import {announced} from '../foot/below-text.ts'
import type {Notice, Token, Trie} from '../phrases.ts'
import {among, noticesOf, tokensOf, trieOf} from '../phrases.ts'

/** Longest line of a label and its headline, in words. */
const LINK_WORDS = 45
/** Longest headline that ends in a full stop, as machines like to end it. */
const STOPPED_WORDS = 22
/** Most words of what a headline is about, in front of it. */
const SUBJECT_WORDS = 3
/** Fewest words of a headline that stands below its label. */
const BELOW_WORDS = 4
/** … where only its place makes it one. */
const SANDWICHED_WORDS = 6
/** Words from which on a label alone on its line is no heading of the article. */
const OWN_WORDS = 3
/** Words of a label in front of which no mark is needed. */
const also =
  /also|^related(?: news)?$|recommends?$|read more|(?:read|up) next|aussi|également|tambi[ée]n|auch|anche|também|ook|również|także|też|также|також|också|även|aşağ|ayrıca|și$|أيض|relacionad|correlat|verwandte|gerelateerd|powiązan|похожие|(?:новости|материалы) по теме|(?:новини|матеріали) за темою|ilgili haber|ذات صلة|阅读|閱讀|相关新闻|相關新聞|関連記事|あわせて|관련기사|관련 기사/iu
const unmarked =
  /\b(?:too|as well)$|^(?:more|also) on (?:the|this|the same) (?:topic|subject|theme)$|^(?:more|read|read more|articles?|news) (?:on|about) (?:the|this|the same) (?:topic|subject|theme)$|^(?:next|previous) (?:article|story|news|post)$|^(?:recommended|selected|suggested) for you$|^(?:suggested|recommended|further) reading$/i
/** Labels behind which the names of subjects stand, not headlines. */
const same = /\bsame (?:subject|topic|theme)s?\b/i
const decoration = /^[^\p{L}\p{N}"“«„‘¿¡(]+/u
/** What parts label and headline; a remark in brackets or the site may stand before it: `Read the report (in 2022):`, `Read also on Radio Delta:`. */
const mark =
  /^\s*(?:\([^()]{2,40}\)\s*(?=[:：])|(?:on|sur|en|auf|su|em) \p{Lu}[\p{L}\p{N}]{1,20}(?: [\p{Lu}\p{N}][\p{L}\p{N}]{0,20})?\s*(?=[:：]))?(?:[:：|–—>»→(]|-(?=\s|$))[\s:>»→|–—-]*/u
const several =
  /articles|stories|news|topics|posts|videos|artículos|noticias|relacionad|articoli|notizie|correlati|artigos|notícias|artikel|themen|sujet|subject|topic|theme|tema|thema|read$|lidas|letti|gelesen|recommended|recommandé/iu
const lowerStart = /^["“«„‘¿¡(]?\p{Ll}/u

interface Label {
  /** Where the label ends in the text. */
  readonly end: number
  readonly words: number
  readonly marked: boolean
  /** Where the headline begins, behind mark and notice; the text's length when there is none. */
  readonly body: number
  readonly noticed: boolean
}

function labelOf(text: string, trie: Trie): Label | undefined {
  if (!among(trie.opens(text), 'readAlso')) return undefined
  const lead = decoration.exec(text)?.[0].length ?? 0
  const tokens = tokensOf(text.slice(lead, lead + 200), lead)
  let count = tokens.length === 0 ? -1 : trie.prefix(tokens, 0, 'readAlso')
  if (count <= 0) return undefined
  // `Read also: The investigation …`: behind its colon stands the headline, though the words together are a label as well.
  const colon = text.slice(0, tokens[count - 1]!.end).search(/[:：]/)
  const short = colon < 0 ? 0 : tokens.filter((token) => token.end <= colon).length
  if (short > 0 && short < count && trie.whole(tokens, 0, short)?.has('readAlso')) count = short
  const end = tokens[count - 1]!.end
  const behind = mark.exec(text.slice(end))
  let body = end + (behind?.[0].length ?? 0)
  const rest = tokens.filter((token) => token.start >= body)
  const notice = noticeEnd(rest, trie)
  let noticed = false
  if (notice > 0) {
    noticed = true
    body = notice + (/^[\s.:!)\]–—-]*/u.exec(text.slice(notice))?.[0].length ?? 0)
  } else if (!behind) body = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)
  return {end, words: count, marked: behind !== null, body, noticed}
}

function noticeEnd(tokens: readonly Token[], trie: Trie): number {
  if (tokens.length === 0) return -1
  const count = trie.prefix(tokens, 0, 'subscription')
  return count >= 2 ? tokens[count - 1]!.end : -1
}

/** The label behind a notice that the line begins with. */
function behindNotice(line: Line, trie: Trie): {readonly label: Label; readonly text: string} | undefined {
  const end = noticeEnd(tokensOf(line.text.slice(0, 200), 0), trie)
  if (end <= 0) return undefined
  const text = line.text.slice(end).replace(/^[\s.:–—-]+/u, '')
  const label = labelOf(text, trie)
  return label &&
    (label.marked || also.test(text.slice(0, label.end))) &&
    !lowerStart.test(text.slice(label.body))
    ? {label, text}
    : undefined
}

/** Whether what follows a label is a linked headline. */
function linked(label: Label, text: string, line: Line): boolean {
  if (line.words > LINK_WORDS) return false
  const body = text.slice(label.body)
  if (body === '') return false
  // `Follow our live: the latest on …`: a label of several words and its mark, with nothing that ends a sentence.
  const titled = label.marked && label.words >= OWN_WORDS && line.index > 0 && !line.stopped
  if (lowerStart.test(body) && !titled) return false
  const parts = partsOf(body, 0)
  if (parts.length > 2) return false
  const stopped = /[.…]["”»’)]*$/.test(body)
  if (label.noticed) return true
  if (label.marked) {
    if (label.words < 2) return !stopped
    return (
      !stopped ||
      (body.split(/\s+/).length <= STOPPED_WORDS &&
        parts.length === 1 &&
        !/[“"«].*[”"»],? \p{Ll}/u.test(body))
    )
  }
  return (
    !stopped &&
    label.words >= 2 &&
    (also.test(text.slice(0, label.end)) || unmarked.test(text.slice(0, label.end))) &&
    // `Read also Genoa. The dockers leave`: the subject stands before the headline.
    (parts.length === 1 || parts[0]!.text.split(/\s+/).length <= SUBJECT_WORDS)
  )
}

export const readAlso: Rule = {
  id: 'read-also',
  finds: 'a link to another article: its label, a notice that it is for subscribers, and the headline',
  why: 'The headline belongs to another article. A line that begins with the label goes as a whole; inside a paragraph only where the headline’s end is certain, else it is reported. Sentences that use the words stay.',
  tier: 'fix',
  removes: true,
  catches: [
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
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n[The mayor] How she came to power\n\nIt rains in the port of Genoa, and the dockers have put up tents at the gates.',
      why: 'a heading with a word in brackets',
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
    for (const [first, last] of unlabelled(lines)) {
      const message = `Expected article text, got the links \`${first.text}\` …, perhaps; cut?`
      cutLines(file, first, last, message, undefined, 'suggest')
    }
    for (const {line, opens} of noticesOf(tree, file)) {
      if (taken.has(line.index)) continue
      // `>> See our investigation: …`: an arrow and what to do, which is a link whatever it is called.
      if (
        line.index > 0 &&
        ((pointed.test(line.text) && !onlyLabel.test(line.text)) || linkKind.test(line.text)) &&
        (!line.stopped || line.text.endsWith('?'))
      ) {
        cut(line, line, file, taken)
        continue
      }
      // `VIDEO. The flood seen from the sky`: what kind of page the link leads to.
      if (
        line.index > 1 &&
        !line.stopped &&
        ((pageKind.test(line.text) && headlineShaped(line)) ||
          (line.words <= STOPPED_WORDS && bracketedKind.test(line.text)) ||
          lone(lines, line) ||
          sectioned(lines, line, trie))
      ) {
        cut(line, line, file, taken)
        continue
      }
      // The label has run into the headline: `On the same subjectDockers of Genoa join in`.
      if (gluedLabel(line, trie)) {
        cut(line, line, file, taken)
        continue
      }
      const label = among(opens, 'readAlso') ? labelOf(line.text, trie) : undefined
      // The notice stands first: `Article reserved for our subscribers Read also …`.
      const behind = label || !among(opens, 'subscription') ? undefined : behindNotice(line, trie)
      if (behind) {
        if (behind.label.body < behind.text.length && line.words <= LINK_WORDS) cut(line, line, file, taken)
        continue
      }
      if (label) {
        if (linked(label, line.text, line)) cut(line, line, file, taken)
        else if (label.body >= line.text.length) bare(label, line, lines, tree, file, taken)
        continue
      }
      inside(line, trie, file)
    }
  },
}

const pointed =
  /^(?:>{2,3}|[►▶➡⇒→])\uFE0F?\s*(?:to |also )?(?:read|see|watch|listen|discover|find|reread|relive|follow|look)\b.{5,160}$/iu
/** Below such a label the headline stands on a line of its own. */
const onlyLabel = /^\W*(?:to |also )?(?:read|see|watch|listen|discover|find)(?: (?:also|more|too))?\W*$/iu
/** … and a kind of page in capitals, or a headline and what to do: `→ ANALYSIS. What the dockers want`, `>> Strike: follow the latest`. */
const linkKind =
  /^(?:>{2,3}|[➡⇒→])\uFE0F?\s*(?:\p{Lu}{4,}(?: \p{Lu}{2,})?\s?[.:–—-]|\p{Lu}[\p{L}’' ]{2,30}: (?:follow|relive|find|read|see|watch|discover|listen))\s?.{5,160}$/u
/** Longest label that has run into its headline, in UTF-16 units. */
const GLUED = 48
const seam = /\p{Ll}(?=\p{Lu}\p{Ll})|\p{Lu}{3}(?=\p{Lu}\p{Ll})/u

function gluedLabel(line: Line, trie: Trie): boolean {
  if (line.index === 0 || (line.stopped && !line.text.endsWith('?')) || line.words > LINK_WORDS) return false
  const head = line.text.slice(0, GLUED)
  const at = head.search(seam)
  if (at < 0) return false
  const label = line.text.slice(0, at + (/^\p{Ll}/u.test(head.slice(at)) ? 1 : 3))
  if (!among(trie.opens(label), 'readAlso')) return false
  const tokens = tokensOf(label, 0)
  return tokens.length >= 2 && trie.whole(tokens, 0, tokens.length)?.has('readAlso') === true
}

/** The mark of a link, which is a bullet where another stands beside it. */
const arrow = /^[»►▶]\s(?=[\p{Lu}“"])/u

/** A headline behind an arrow, alone of its kind. */
function lone(lines: readonly Line[], line: Line): boolean {
  return (
    line.words >= BELOW_WORDS &&
    line.words <= STOPPED_WORDS &&
    arrow.test(line.text) &&
    !line.text.includes('«') &&
    ![lines[line.index - 1], lines[line.index + 1]].some((beside) => beside && arrow.test(beside.text))
  )
}

const dashedSection = /^[-–] ?(\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+)?)\. (?=["“]?\p{Lu})/u

/** A headline behind its section and a dash, alone of its kind: `- Politics. The mayor leaves`. */
function sectioned(lines: readonly Line[], line: Line, trie: Trie): boolean {
  const section = dashedSection.exec(line.text)?.[1]
  if (section === undefined || line.words <= BELOW_WORDS) return false
  const tokens = tokensOf(section, 0)
  return (
    trie.whole(tokens, 0, tokens.length)?.has('chrome') === true &&
    ![lines[line.index - 1], lines[line.index + 1]].some((beside) => beside && /^[-–]/.test(beside.text))
  )
}

/** … between brackets: `[Graphic] How the ships met`. */
const bracketedKind =
  /^[([【<](?:(?:Related|See|Read|More|Our) )?(?:[Vv]ideos?|[Pp]hotos?|[Pp]ictures?|[Pp]odcast|[Gg]allery|(?:[Ii]nfo)?[Gg]raphics?|[Mm]aps?|[Cc]harts?|[Ii]llustrations?|[Qq]uiz|[Ii]nteractive|[Ss]pecial|[Ss]eries|[Ee]xplainer|[Aa]nalysis|[Ii]nterview|[Cc]olumn|[Aa]rticles?|[Nn]ews|[Ss]tor(?:y|ies)|also)[)\]】>]:?\s*["“]?\p{Lu}/u
const pageKind =
  /^(?:[SFZN]\+ ?(?=\p{Lu}\p{Ll})|(?:Watch|Listen|VIDEOS?|PHOTOS|PICTURES|INFOGRAPHICS?|PODCAST|GALLERY|IN PICTURES|IN IMAGES|The (?:video|photos|pictures|images))\s?[.:–—|-]|[([](?:Videos?|Photos|Podcast|Gallery)[)\]]:?)\s*\p{Lu}/u
/** A label that heads no part of an article, also where its links are lost. */
const related = /^related (?:news|articles?|stories|posts|publications|materials)\s?:?$/i
const listStart = /^list of \d+ items$/i
const listItem = /^list \d+ of \d+$/i
/** … or its first item, where the count is lost. */
const firstItem = /^list 1 of \d+$/i
const listEnd = /^end of list$/i
/** Most lines of such a list. */
const LIST_LINES = 25

/** Lists of links that a page reads out to the blind: `list of 2 items`, `list 1 of 2`, a headline …, `end of list`. */
function* readOut(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  for (const line of lines) {
    const isHead = firstItem.test(line.text) && !listStart.test(lines[line.index - 1]?.text ?? '')
    if (!isHead && !listStart.test(line.text)) continue
    const rest = lines.slice(line.index + 1, line.index + LIST_LINES)
    const end = rest.findIndex((one) => listEnd.test(one.text))
    if (end === -1 || !(isHead || rest.some((one) => listItem.test(one.text)))) continue
    if (rest.slice(0, end).every((one) => listItem.test(one.text) || headlineShaped(one)))
      yield [line, rest[end]!]
  }
}

function cut(first: Line, last: Line, file: Document, taken: Set<number>): void {
  for (let index = first.index; index <= last.index; index++) taken.add(index)
  cutLines(file, first, last, `Expected article text, got the link \`${first.text}\`, cut`)
}

/** An item of a list of links. */
const listed = /^[-–] ?["“]?\p{Lu}/u

/** The mark of an item that has lost its line. */
const listMark = /^[-–•·*]$/
/** Labels that are words of headings too, but not in capitals. */
const cried = /^(?:RECOMMENDED|RELATED|TRENDING|POPULAR)$/
/** A line in capitals. */
const shouted = /^\p{Lu}[^\p{Ll}]{3,}$/u
/** A label below which headlines stand and no bullets. */
const bareList = /^related$/i

/** A label on its own line; the headline stands below it. */
function bare(
  label: Label,
  line: Line,
  lines: readonly Line[],
  tree: Parameters<Rule['check']>[0],
  file: Document,
  taken: Set<number>,
): void {
  if (lines.length === 1) return
  const text = line.text.slice(0, label.end)
  const bullets = infinitive.test(text) ? bulletsBelow(lines, line.index) : undefined
  if (bullets) {
    cut(line, bullets, file, taken)
    return
  }
  const notices = noticesOf(tree, file)
  // A notice may stand on a line of its own between label and headline.
  const between = notices[line.index + 1]?.whole?.categories.has('subscription') ? 1 : 0
  const next = lines.slice(line.index + 1 + between).find(({text}) => !listMark.test(text))
  const end = !notices.slice(line.index + 1).some((one) => !one.whole && proseShaped(one.line))
  // Between the label and running text stands a headline, and no article has two headings in a row.
  const sandwiched =
    label.words >= 2 &&
    next !== undefined &&
    between === 0 &&
    headlineShaped(next) &&
    !next.stopped &&
    next.words >= SANDWICHED_WORDS &&
    line.index > 0 &&
    goesOn(lines, next.index + 1)
  const block =
    label.words >= 2
      ? blockBelow(line, lines, String(file.value), also.test(text) || label.marked)
      : undefined
  const certain =
    sandwiched ||
    block !== undefined ||
    related.test(line.text) ||
    also.test(text) ||
    label.words >= OWN_WORDS ||
    (label.words >= 2 && (label.marked || /^[^\p{Ll}]+$/u.test(line.text)))
  // The page began with the links, of which nothing but the label is left.
  if (
    line.index === 0 &&
    several.test(text) &&
    label.words >= 2 &&
    proseShaped(lines[1]!) &&
    lines[1]!.start === line.end + 1
  ) {
    cut(line, line, file, taken)
    return
  }
  // `RECOMMENDED`: a site cries, where no heading of the text does.
  if (cried.test(line.text) && !lines.some((one) => one !== line && shouted.test(one.text))) {
    cut(line, line, file, taken)
    return
  }
  // A plain word as a label is a heading unless nothing but headlines follows.
  const dangling = end && (next === undefined || notices[line.index + 1]?.whole !== undefined)
  if (!certain && !dangling && !(label.words >= 2 && (end || notices[line.index + 1]?.whole))) return
  // The label was the last thing left of a link, or heads a list of links.
  let last = line
  // `Read more` alone mostly ends a teaser: what stands below it may be a heading of the article.
  const teaser = notices[line.index]?.whole?.categories.has('truncation') === true && !label.marked
  if (teaser && !end) {
    cut(line, line, file, taken)
    return
  }
  // Below the text nothing but links stands under such a label, also where they ask or cry out.
  const isOpen = (one: Line): boolean => !one.stopped || (end && /[?!]$/.test(one.text))
  const questions =
    next?.text.endsWith('?') === true &&
    (label.marked || (also.test(text) && next.words >= SANDWICHED_WORDS && goesOn(lines, next.index + 1)))
  const asks = questions || ((label.marked || (end && certain)) && next !== undefined && isOpen(next))
  if (next && headlineShaped(next) && (!next.stopped || asks) && next.words >= BELOW_WORDS) {
    last = next
    if (several.test(text) || bareList.test(text) || end) {
      for (const one of lines.slice(next.index + 1)) {
        if (end && listMark.test(one.text)) continue
        if (!end && !decoration.test(one.text) && !(bareList.test(text) && one.words >= SANDWICHED_WORDS))
          break
        if (!headlineShaped(one) || (one.words < BELOW_WORDS && !same.test(text)) || !isOpen(one)) break
        last = one
      }
    }
  } else if (end && next && numbered(notices, next.index)) last = numbered(notices, next.index)!
  else if (end && same.test(text) && next && headlineShaped(next) && !next.stopped) last = next
  else if ((label.noticed || between) && next && headlineShaped(next)) last = next
  // `- The dockers’ plan`: links as a list.
  if (last === line && also.test(text))
    for (const one of lines.slice(line.index + 1)) {
      if (one.stopped || one.words > STOPPED_WORDS || !listed.test(one.text)) break
      last = one
    }
  if (block && last === line) last = block
  const kicked = next && last === line ? belowKicker(lines, next) : undefined
  if (kicked) last = kicked
  if (last === next) last = lastOfBlock(next, lines, String(file.value))
  cut(line, last, file, taken)
}

/** A label that says what to do and no heading does: `To discover`. */
/** Fewest words of a headline behind a bullet that no label announces, and most headlines in a row. */
const BULLET_WORDS = 5
const MOST_BULLETS = 4

/** Headlines behind bullets between two paragraphs, of which the first announces no list. */
function* unlabelled(lines: readonly Line[]): Generator<readonly [Line, Line]> {
  for (let from = 2; from < lines.length - 1; from++) {
    if (!bullet.test(lines[from]!.text)) continue
    let to = from
    while (lines[to] && bullet.test(lines[to]!.text)) to++
    const [above, below] = [lines[from - 1]!, lines[to]]
    const items = lines.slice(from, to)
    const isHeadline = ({stopped, words}: Line): boolean =>
      !stopped && words >= BULLET_WORDS && words <= STOPPED_WORDS
    if (
      below &&
      items.length <= MOST_BULLETS &&
      proseShaped(above) &&
      proseShaped(below) &&
      !announced.test(above.text) &&
      items.every(isHeadline)
    )
      yield [items[0]!, items.at(-1)!]
    from = to
  }
}

const infinitive = /^to \p{L}+$/iu
const bullet = /^[•·▪]\s*(?=["“«]?[\p{Lu}\d])/u

/** The last of a few links behind bullets right below a label, with running text below them. */
function bulletsBelow(lines: readonly Line[], label: number): Line | undefined {
  let last = label
  for (const {text, stopped, words} of lines.slice(label + 1, label + 1 + MORE_LINKS)) {
    if (!bullet.test(text) || (stopped && !/[?!]$/.test(text)) || words < BELOW_WORDS) break
    last++
  }
  return last > label && goesOn(lines, last + 1) ? lines[last] : undefined
}

/** The last of headlines with their numbers on lines of their own that stand from here to the end of the text. */
function numbered(notices: readonly Notice[], from: number): Line | undefined {
  let to = notices.length
  while (to > from && notices[to - 1]!.whole) to--
  const rest = notices.slice(from, to)
  const isList =
    rest.length >= 4 &&
    rest.length % 2 === 0 &&
    rest.every(({line}, at) =>
      at % 2 === 0 ? line.text === String(at / 2 + 1) : headlineShaped(line) && !/[.!…]$/.test(line.text),
    )
  return isList ? rest.at(-1)!.line : undefined
}

/** Whether running text stands here, or below one heading of its own. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line) return false
  return proseShaped(line) || (lines[index + 1] !== undefined && proseShaped(lines[index + 1]!))
}

/** The headline of a link that has its subject in capitals above it. */
function belowKicker(lines: readonly Line[], subject: Line): Line | undefined {
  const headline = lines[subject.index + 1]
  return subject.words <= KICKER_WORDS &&
    /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(subject.text) &&
    headline &&
    headlineShaped(headline) &&
    !headline.stopped &&
    headline.words >= BELOW_WORDS
    ? headline
    : undefined
}

/** Most words of such a subject. */
const KICKER_WORDS = 4

/** Most links below the first one. */
const MORE_LINKS = 5

/** Most words of a teaser of whole sentences. */
const TEASER_WORDS = 32

/**
 * The last line of what stands right below its label, in a text that parts its paragraphs with blank lines: headlines and
 * questions, or where the label says so a teaser of one or two sentences.
 */
function blockBelow(label: Line, lines: readonly Line[], text: string, isSure: boolean): Line | undefined {
  const apart = (one: Line, other: Line | undefined): number =>
    other ? text.slice(one.end, other.start).split('\n').length - 1 : 2
  if (apart(lines[label.index - 1] ?? label, label) < 2 && label.index > 0) return undefined
  const isHead = ({stopped, words, text: own}: Line): boolean =>
    words >= BELOW_WORDS && words <= STOPPED_WORDS && (!stopped || /[?!]["”»]?$/.test(own))
  let last = label
  for (const one of lines.slice(label.index + 1, label.index + 1 + MORE_LINKS)) {
    if (apart(last, one) !== 1) break
    const isTeaser = isSure && last === label && one.words <= TEASER_WORDS && one.parts.length <= 2
    if (!(isHead(one) || (isTeaser && one.words >= BELOW_WORDS))) return undefined
    last = one
  }
  return last !== label && apart(last, lines[last.index + 1]) > 1 && goesOn(lines, last.index + 1)
    ? last
    : undefined
}

/** The last headline of the block that the first one begins: one line under the other, then a blank one. */
function lastOfBlock(first: Line, lines: readonly Line[], text: string): Line {
  const breaks = (above: Line, below: Line | undefined): number =>
    below ? text.slice(above.end, below.start).split('\n').length - 1 : 2
  // A blank line may part the label from the links, not the links from each other.
  let last = first
  for (const one of lines.slice(first.index + 1, first.index + 1 + MORE_LINKS)) {
    if (breaks(last, one) !== 1 || !headlineShaped(one) || one.stopped || one.words < BELOW_WORDS) break
    last = one
  }
  return breaks(last, lines[last.index + 1]) >= 2 ? last : first
}

/** Longest link in brackets, in UTF-16 units. */
const BRACKETED = 400
const opening = /[([]\s*/g

/** Without a mark behind it a label inside a paragraph is one only by its own words. */
const mayHoldLabel = perLine((text) => /[:：|–—>»→(]| - /.test(text) || also.test(text))

/** A label inside a paragraph. */
function inside(line: Line, trie: Trie, file: Document): void {
  const {text} = line
  if (text.length < 30) return
  if (text.includes('(') || text.includes('['))
    for (const match of matchesOf(text, opening)) {
      const from = match.index + match[0].length
      const within = text.slice(from, from + BRACKETED)
      const length = within.indexOf(match[0].startsWith('(') ? ')' : ']')
      if (length === -1) continue
      const to = from + length
      const label = labelOf(text.slice(from, to), trie)
      if (
        !label?.marked ||
        label.words < 2 ||
        label.body >= to - from ||
        lowerStart.test(text.slice(from + label.body, to))
      )
        continue
      const [start] = tailSpan(String(file.value), line.start + match.index, line.start + to + 1)
      report(file, {
        start,
        end: line.start + to + 1,
        after: '',
        message: `Expected article text, got the link \`${text.slice(match.index, to + 1)}\`, cut`,
      })
    }
  if (!mayHoldLabel(line)) return
  const {parts} = line
  if (parts.length < 2) return
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index]!
    const label = labelOf(part.text, trie)
    if (!label || (!label.marked && !label.noticed) || label.words < 2 || label.body >= part.text.length)
      continue
    if (!also.test(part.text.slice(0, label.end)) && !label.noticed) continue
    const behind = part.text.slice(label.body)
    if (lowerStart.test(behind)) continue
    const last = index === parts.length - 1
    // A notice ends in a stop of its own: the headline is the next sentence.
    const open = !/[.…]["”»’)]*$/.test(part.text)
    if (last && open && behind.split(/\s+/).length <= STOPPED_WORDS) {
      const [start, end] = tailSpan(String(file.value), part.start, part.end)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected the paragraph to end, got the link \`${part.text}\`, cut`,
      })
    } else {
      report(file, {
        start: part.start,
        end: part.end,
        tier: 'flag',
        message: `Expected article text, got a link whose end is not certain, look`,
      })
    }
    break
  }
}
