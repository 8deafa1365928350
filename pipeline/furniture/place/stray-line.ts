/** Finds lines that are no part of the text by where they stand, how they look, and of what the text speaks. */
import type {Document, Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import {dateIn} from '../../text/dates.ts'
import {isPersonal} from '../authors/given-names.ts'
import {cutAmong, cutLines} from '../cut.ts'
import {shapeOf} from '../page/page-shape.ts'
import {noticesOf} from '../phrases/notice.ts'
import type {Stray} from './strays.ts'
import {straysOf} from './strays.ts'

const personal = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u

export const strayLine: Rule = {
  id: 'stray-line',
  finds:
    'lines that are no part of the text by their place, their shape, and words of which the text does not speak',
  why: 'What a page has around and between its paragraphs is worded in as many ways as there are pages; where it stands and how it looks is not: above the headline, between headline and text, in a box within the text, below it; short, with capitals, figures and marks in place of a sentence; of words that the text does not have; beside other lines of the page. Facts like these are weighed against each other. Only on a page of which something is known; headlines, standfirsts, headings, lists, quotations, scores, sentences and contacts stay. What is only likely waits for a person.',
  tier: 'fix',
  removes: true,
  languages: ['en'],
  catches: [
    {
      before:
        'Harbour Post / Economy / Tariffs\n\nDockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\nby Maria Costa, special envoy, HPN\n12 May 2024, 18:55\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      metadata: {published: '2024-05-12T18:55'},
    },
    {
      before:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nSubscribe to our newsletter\nRead on\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\n© Harbour Post',
      after:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nSubscribe to our newsletter\n\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\n© Harbour Post',
    },
    {
      before:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nPaolo Rossi\n\nOur bakers: films, series and more for you\n\nSubscribe to our newsletter\n\n© Harbour Post',
      after:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n\n\nSubscribe to our newsletter\n\n© Harbour Post',
      metadata: {authors: ['Paolo Rossi']},
    },
    {
      before:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nOther topics of the week\nBakers of Izmir light their ovens again\nHow ships are loaded in Piraeus\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
      after:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\n\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
    },
    {
      before:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nOur video: How ships are loaded in Piraeus\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
      after:
        'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
    },
  ],
  leaves: [
    {
      text: 'Harbour Post / Economy / Tariffs\n\nDockers of Genoa strike again on Monday\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      why: 'nothing tells that it is a page',
    },
    {
      text: 'Broken promises\n\nDockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter',
      why: 'perhaps the headline, and a second one below it',
    },
    {
      text: 'Genoa and Izmir: two ports, and one strike of the dockers\n\nShare on Facebook\n\nLigurians\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nIonians\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nSubscribe to our newsletter',
      why: 'the first of several headings',
    },
    {
      text: 'ADVERTISEMENT\n\nMy grandpa knew how to cook for the dockers\n\nADVERTISEMENT\n\nInstructions:\n\n1. Heat the oil in a large pot and add the meat, which has to be brown on all sides.\n2. Add the onions and wait for the bell of the port to strike twelve.\n\nThat is how it was done in the port of Genoa, and nobody has done it better since.',
      why: 'what heads a list',
    },
    {
      text: 'Neutral Citation Number: [2024] EWCA 18\n\nIN THE COURT OF APPEAL\n\nRoyal Courts of Justice\nStrand, London\n\nDate: 25/10/2024\n\nBefore :\n\nLORD JUSTICE COSTA\nMR JUSTICE LIMA\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.',
      why: 'the head of a judgment',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\n17:12 Ships leave the roads\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter',
      why: 'an entry with its hour',
    },
    {
      text: 'Harbour of Hope and Fear in Winter\n\nDockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter',
      why: 'a headline in capitals',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nMore to read\n\nHow ships wait\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
      why: 'a heading below a label of links',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nNo ship has left the Ligurian roads for a week\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter',
      why: 'a standfirst',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nAn empty harbour\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\nSubscribe to our newsletter\n\nFollow the money\n\nThe ships wait in the roads, and the captains have been told to keep their crews on board for a week.\n\n© Harbour Post',
      why: 'headings, one of them below what belongs to the page',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nAn empty harbour\n\nSubscribe to our newsletter\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
      why: 'a heading with a box between it and its paragraph',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nWhat the dockers want:\n\nMore pay\n\nA new crane\n\nSubscribe to our newsletter\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
      why: 'a list',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter\n\nGenoa – Izmir 2–1\n\n© Harbour Post\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a score',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\n18:55\n\nSubscribe to our newsletter\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.\n\n© Harbour Post',
      why: 'the hour of an entry',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter\n\n“Courage, dockers”\n\n© Harbour Post\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'what somebody says',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter\n\nof a private clinic in the hills\n\n© Harbour Post\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long the port will be closed.',
      why: 'a piece of a torn sentence',
    },
    {
      text: 'Dockers of Genoa strike again on Monday\n\nShare on Facebook\n\nThe dockers of the port of Genoa have been on strike since Monday, said the head of their union.\n\nSubscribe to our newsletter\n\nThe judge waits.\n\n© Harbour Post',
      why: 'the last sentence of the text',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const shape = shapeOf(notices, file)
    if (!shape) return
    const lines = notices.map(({line}) => line)
    const text = String(file.value)
    const breaks = lines.map(({end, index}) => breaksIn(text, end, lines[index + 1]?.start ?? end))
    const found = straysOf(lines, shape, breaks)
    const isSure = (index: number): boolean => found.get(index)?.isSure === true
    for (const [index, stray] of found) {
      const {line} = stray
      const message = `Expected the text, got \`${line.text.slice(0, 60)}\`, which has nothing to do with it, cut`
      const metadata = metadataOf(stray, file)
      if (stray.isSure) cutAmong(file, lines, index, shape.taken, isSure, message, metadata)
      else cutLines(file, line, line, message, metadata, 'suggest')
    }
  },
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++
  return count
}

/** When the page appeared, or who wrote it. */
function metadataOf({line: {text}, zone}: Stray, file: Document): Partial<Metadata> | undefined {
  if (zone === 'inside') return undefined
  if (zone !== 'above' && personal.test(text) && isPersonal(text, file)) return {authors: [text]}
  const published = zone === 'foot' ? undefined : dateIn(text)
  return published === undefined ? undefined : {published}
}
