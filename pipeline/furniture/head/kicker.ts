/** Finds the kind of an article, in capitals, before its first sentence. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {headSpan, linesOf} from '../../text/passage.ts'

/** Lines at the head in which the lead stands: title, second headline and byline come before it. */
const EDGE = 5
/** Fewest words of the lead behind it. */
const LEAD_WORDS = 8

/** What papers call their kinds of articles, and what engines make of it; none begins a sentence in capitals. */
const kinds = [
  // English, as engines translate them.
  'decryption|decrypting|decoding|deciphering|story|the story|narrative|reportage|report|reporting|special report|counterpoint|counter-point',
  'investigation|survey|portrait|profile|interview|the interview|big interview|analysis|the analysis|opinion|op-ed|tribune',
  'forum|chronicle|column|editorial|infographics?|in pictures|in images|videos?|testimon(?:y|ies|ials?)|exclusive|explainer',
  'explanations?|fact[- ]check(?:ing)?|true or false|background|long read|focus|maintenance|benchmarks|landmarks|chronology',
  '(?:the )?(?:update|point|latest|focus) on the situation|situation (?:update|report)|questions?[ /-]+(?:and )?answers?|in (?:questions|maps)',
  '(?:great|big|grand|the) (?:story|narrative|report|interview|investigation)|counter-investigation|inquiry|dispatch',
  // French, Spanish, Italian, German, Portuguese.
  'récits?|décryptages?|reportages?|contre-?point|enquêtes?|(?:grand )?entretien|analyse|chronique|édito(?:rial)?|infographies?',
  'le point(?: sur la situation)?|focus|repères|chronologie|questions[ /-]+réponses|contre-enquête|grand récit',
  'vidéos?|en images|témoignages?|exclusif|vrai ou faux|entrevista|análisis|reportaje|crónica|opinión',
  "intervista|l[’']intervista|l[’']analisi|il reportage|análise|reportagem|kommentar|hintergrund",
].join('|')
/** `INFO LE FIGARO`, `FRANCEINFO INFO`: news that a house has first. */
const own = String.raw`info(?:s|rmation)? (?:le |la |the )?\p{Lu}[\p{Lu}\d’' ]{2,20}|\p{Lu}[\p{Lu}\d’' ]{2,20} info(?:rmation)?`
const shape = new RegExp(
  // Some put the name of their pages before it: `HARBOURVOX/INTERVIEW - `.
  String.raw`^(?:(?:\p{Lu}{4,} ?/ ?)?(?:${kinds})|${own})(?: [-–—]|[-–—.]|\.? ?[-–—])\s*(?=["“«„]?\s?\p{Lu})`,
  'iu',
)
/** All of them begin with two capitals, but for `L’INTERVISTA`. */
const capitals = /^\p{Lu}[\p{Lu}’']/u

/** What a page shouts before a headline: `LAST MINUTE | The minister …`, `BREAKING: …`. */
const alert =
  /^(?:LAST MINUTE|BREAKING(?: NEWS)?|JUST IN|FLASH|URGENT|SON DAK[İI]KA)\s?(?:[|:!]|\.{2,3}|…|[-–—](?=\s))[|:!.\s]*(?=["“«„'‘]?\p{Lu})/u

export const kicker: Rule = {
  id: 'kicker',
  finds: 'the kind of an article in capitals before its first sentence: `DECRYPTION - The president …`',
  why: 'Papers print it above or before the lead, and a reader of pages makes it the beginning of the sentence. Only a kind of article, all in capitals, with a dash or stop, in the first lines and before running text; headlines keep theirs but for a cry of the page (`LAST MINUTE |`), and so do places and organisations.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike\n\nDECRYPTION - The dockers will meet on Friday “in front of the port” to say what they want.\n\nShips wait.',
      after:
        'Dockers of Genoa strike\n\nThe dockers will meet on Friday “in front of the port” to say what they want.\n\nShips wait.',
    },
    {
      before: 'LAST MINUTE | Dockers of Genoa strike\n\nShips wait.',
      after: 'Dockers of Genoa strike\n\nShips wait.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nUPDATE ON THE SITUATION - The dockers will meet on Friday in front of the port to say what they want.\n\nShips wait.',
      after:
        'Dockers of Genoa strike\n\nThe dockers will meet on Friday in front of the port to say what they want.\n\nShips wait.',
    },
    {
      before:
        'HARBOURVOX/INTERVIEW - The mayor of Genoa explains why the port will close in May.\n\nShips wait.',
      after: 'The mayor of Genoa explains why the port will close in May.\n\nShips wait.',
    },
    {
      before: 'INTERVIEW. The mayor of Genoa explains why the port will close in May.\n\nShips wait.',
      after: 'The mayor of Genoa explains why the port will close in May.\n\nShips wait.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nINFO HARBOUR POST - The ministry has signed the decree on the port in the night.\n\nShips wait.',
      after:
        'Dockers of Genoa strike\n\nThe ministry has signed the decree on the port in the night.\n\nShips wait.',
    },
    {
      before:
        'Les dockers de Gênes en grève\n\nRÉCIT – Lassés d’attendre une réponse, les dockers quittent le port un à un.\n\nLes navires attendent.',
      after:
        'Les dockers de Gênes en grève\n\nLassés d’attendre une réponse, les dockers quittent le port un à un.\n\nLes navires attendent.',
      language: 'fr',
    },
  ],
  leaves: [
    {
      text: 'NATO - The alliance will send two ships to the port of Genoa on Monday.\n\nShips wait.',
      why: 'who it is about',
    },
    {
      text: 'GENOA - The dockers of the port will meet on Friday to say what they want.\n\nShips wait.',
      why: 'a place',
    },
    {
      text: 'ANALYSIS - What the dockers of Genoa really want from the port\n\nShips wait.',
      why: 'a headline',
    },
    {
      text: 'Analysis - The dockers of the port will meet on Friday to say what they want.\n\nShips wait.',
      why: 'no capitals',
    },
    {text: 'LAST MINUTE OF THE CUP\n\nBREAKING: a song.\n\nShips wait.', why: 'words of a headline'},
    {
      text: 'STORY AND SONG - The dockers of the port sing on Friday in front of the town hall.\n\nShips wait.',
      why: 'other words',
    },
    {
      text: 'SITUATION ROOM - The film about the dockers of the port opens on Friday in the old cinema.\n\nShips wait.',
      why: 'a title',
    },
  ],
  check(tree, file) {
    const text = String(file.value)
    const first = linesOf(tree, file)[0]
    const cry = first && alert.exec(first.text)?.[0]
    if (first && cry !== undefined)
      report(file, {
        start: first.start,
        end: first.start + cry.length,
        after: '',
        message: `Expected the headline, got the page’s \`${cry.trim()}\`, cut`,
      })
    for (const line of linesOf(tree, file).slice(0, EDGE)) {
      const label =
        line.stopped && line.words > LEAD_WORDS && capitals.test(line.text)
          ? shape.exec(line.text)?.[0]
          : undefined
      if (
        label === undefined ||
        /\p{Ll}/u.test(label) ||
        /^["“«„]?\s?\p{Ll}/u.test(line.text.slice(label.length))
      )
        continue
      const [start, end] = headSpan(text, line.start, line.start + label.trimEnd().length)
      report(file, {
        start,
        end,
        after: '',
        message: `Expected the first sentence, got the kind of the article in \`${label.trim()}\`, cut`,
      })
    }
  },
}
