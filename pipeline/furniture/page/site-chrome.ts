/** Finds what belongs to the site: navigation, source links, reading times, feed sign-offs. */
import type {Line} from '../../passage.ts'
import {proseShaped} from '../../passage.ts'
import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {cutLines} from '../cut.ts'
import {
  contactsBelow,
  endsAt,
  HEADLINE_WORDS,
  houseLine,
  isHashed,
  LABEL_LENGTH,
  LABEL_WORDS,
  linksFrom,
  siteAlone,
  stampedFrom,
  tagLabelAbove,
  tagRow,
  tagsBehindLabel,
  tagsBelow,
  tagsFrom,
} from '../foot/below-text.ts'
import {gluedSections, sectionsAbove, sectionsBehind} from '../head/above-headline.ts'
import {tagsAbove} from '../head/head-tags.ts'
import {takeNotices} from '../notices.ts'
import type {Category, Notice} from '../phrases.ts'
import {matchedOf, noticesOf, tokensOf, trieOf} from '../phrases.ts'

/** A run of short lines is navigation from this length on, and when this share of it are known labels. */
const RUN = 4
const KNOWN = 0.5
const owned =
  /^<?(?:[©ⓒ]|\(c\)|copyright\b)\s*.{0,140}?(?:\b(?:19|20)\d{2}\b.{0,120}|\b(?:all rights reserved|(?:prohibited|forbidden)|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|tutti i diritti riservati|todos os direitos reservados)\b.{0,140})$|^.{0,60}\bcontributed to this (?:report|story|article)\.?$/iu
const labels: readonly Category[] = [
  'chrome',
  'share',
  'comments',
  'subscription',
  'promotion',
  'cookies',
  'player',
]

/** Lines at the head among which a page gives its own address. */
const HEAD = 5
const address = /^https?:\/\/\S+$/
/** Where the page stands in its site, before the headline or alone: `Home / World / Dockers strike`. */
const breadcrumb =
  /^(?:home|homepage|home page|main|main page|accueil|inicio|startseite|início|главная) ?[/>›»|] ?(?:[^/>›»|]{2,40} ?[/>›»|] ?)+/iu
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const UNPARTED_LENGTH = 6
function labelShaped(line: Line): boolean {
  if (line.text.length > LABEL_LENGTH || line.stopped || line.words > LABEL_WORDS) return false
  // Where words are not parted, a headline is one of them.
  return line.text.length <= UNPARTED_LENGTH || !unparted.test(line.text)
}

/** … with one section and no more: `Home / Agenda`. */
const shortCrumb = /^(?:home|homepage|home page) ?[/>›»|] ?\p{Lu}[\p{L}&’' -]{2,30}$/iu

/** The same when its marks are lost: `HomeInternationalEurope`; and the button that opens the site's menu. */
const run = /^(?:Home|Homepage|Main|Accueil|Inicio|Startseite)(?:\p{Lu}\p{Ll}+)+(?: ?[-–—|])?$/u
const menu = /^[^.!?]{0,30}☰[^.!?]{0,30}$/u

/** A part of such a line, with the mark that parted it from the next: `Interior•`. */
const parted = /^\p{Lu}[\p{L}\d’' ]{1,30}\s?•$/u

/** A page's path through its sections, above the headline. */
const trail = /^\p{Lu}[\p{L}&’' -]{1,24}(?:\s+[>›»]\s+\p{L}[\p{L}&’', -]{1,30}){1,5}$/u
/** A section in capitals that has run into the headline, or before a word that begins many. */
const glued =
  /^(\p{Lu}{4,15}(?=\p{Lu}\p{Ll}{2})|\p{Lu}\p{Ll}{3,12}(?=(?:A|An|The|In|How|Why|What|Who) \p{L}))/u

/** The weather that a page’s head shows: the degrees, perhaps their unit on a line of its own, the town, today’s date. */
const degrees = /^-?\d{1,3}(?:[.,]\d)? ?(?:°? ?[CF])?$/
const town = /^\p{Lu}[\p{L}\p{M}’' .-]{2,30}$/u
const today = /^\p{L}{5,12}day, \p{Lu}\p{L}{2,8} \d{1,2}, 20\d{2}$/u

/** How many of the first lines are the weather. */
function weather(lines: readonly Line[]): number {
  if (!lines[0] || !degrees.test(lines[0].text)) return 0
  const at = /^[CF]$/.test(lines[1]?.text ?? '') ? 2 : 1
  if (at === 1 && !/[CF]$/.test(lines[0].text)) return 0
  return town.test(lines[at]?.text ?? '') && today.test(lines[at + 1]?.text ?? '') ? at + 2 : 0
}

/** Where a recording stands and how long it is; a time or a count alone. */
const playerTime = /^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/
const alone = /^(?:\d{1,2}:\d{2},?|\d{1,3})$/

/** The number of a picture among those of its gallery: `1/3`. */
function photoCount(text: string): boolean {
  const match = /^(\d{1,2}) ?\/ ?(\d{1,2})$/.exec(text)
  return match !== null && Number(match[1]) <= Number(match[2]) && Number(match[2]) > 2
}

const length = /^0\d:\d{2}$/
/** Most recordings in a text: more times alone on their lines are hours of a live report. */
const RECORDINGS = 2

/** Where nothing but the length of a recording stands between the paragraphs: `02:19`. */
function recordings(notices: readonly Notice[]): readonly Notice[] {
  const found = notices.filter(
    ({line, whole}) => line.text.length === '00:00'.length && !whole && length.test(line.text),
  )
  if (found.length === 0) return found
  const clocks = notices.filter(({line}) => /^\d{1,2}[:.h]\d{2}\b/.test(line.text))
  const behindText = ({line}: Notice): boolean =>
    notices.slice(0, line.index).some((one) => proseShaped(one.line))
  return clocks.length > RECORDINGS ? [] : found.filter(behindText)
}

/** Whether a number stands alone above all running text, and no other does: parts of an article are numbered on. */
function onlyNumber(notices: readonly Notice[], index: number): boolean {
  return (
    index > 1 &&
    !notices.slice(0, index).some(({line}) => proseShaped(line)) &&
    notices.filter(({line}) => alone.test(line.text)).length === 1
  )
}

/** Whether a line says who owns the page or helped with it; a cheap look first. */
function signed(text: string): boolean {
  return (/^<?[©ⓒ(c]/i.test(text) || text.includes('ontributed')) && owned.test(text)
}

export const siteChrome: Rule = {
  id: 'site-chrome',
  finds: 'navigation, source links, reading times, copyright lines, feed sign-offs',
  why: 'They belong to every page of the site. Longer phrases go wherever they stand alone; one or two common words only beside other furniture; unknown short lines only inside a run of labels.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Articles > Social affairs > Accidents, crimes\n\nDockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nThe post is not available in your region\n\nCopyright © The Harbour Post Company. All rights reserved. No reproduction or republication without written permission of the company.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'This article dates from more than a year ago.\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nThis topic was reported on by Harbour Radio on May 3, 2022 at 05:12 a.m. in the program “Quay”.',
      after: 'The dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Home page politics\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'TARIFF DISPUTE\n\nThe dockers of Genoa continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after:
        'The dockers of Genoa continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'Home Europe\n\nThe dockers of Genoa continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after:
        'The dockers of Genoa continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'POLITICS\n\nThe vote\n\nThe dockers of Genoa continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after:
        'The dockers of Genoa continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'The dockers of Genoa continue to negotiate\n\nPoliticsGenoa\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after:
        'The dockers of Genoa continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'The dockers continue to negotiate\n\nCopy link\n\nGenoa\n\nPort\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'The dockers continue to negotiate\n\nCopy link\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Genoa: the dockers continue to negotiate – Genoa\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      after:
        'Genoa: the dockers continue to negotiate\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n02:19\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nSavona: a docker injured in the leg at work\n\nNaples: a docker injured in the knee at night\n\n• Genoa\n\n• Strike\n\n• Port',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nHarbour24 reported on this topic on February 16, 2023 at 5:00 p.m.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
    },
    {
      before:
        'The strike goes on in the port, and nobody knows for how long it will last, said the union.\n\n(This story has not been edited by Harbour Post staff and is published from an agency feed - PTI)\n\nHARBOURPRESS\n\nGenoa, 0002, Harbour Street 22\n\n+39 11 539818\n\nmail@harbour.example',
      after: 'The strike goes on in the port, and nobody knows for how long it will last, said the union.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nGates closed\n\n7\n\nThe strike goes on in the port.\n\n1/3\n\nIt rains.',
      after: 'Dockers of Genoa strike\n\nGates closed\n\nThe strike goes on in the port.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port.\n\nFiled in\nEuropean Union\nGenoa\nMaria Costa',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
    },
    {
      before: 'Dockers of Genoa join the strike | International\n\nThe strike goes on.',
      after: 'Dockers of Genoa join the strike\n\nThe strike goes on.',
    },
    {
      before: 'The strike goes on.\n\nTags\n\nMaria Costa Port of Genoa Italy',
      after: 'The strike goes on.',
    },
    {
      before: 'Dockers strike\n\nhttps://example.org/p/4cc8K\n\nThe strike goes on.',
      after: 'Dockers strike\n\nThe strike goes on.',
    },
    {
      before: 'Business > Ports > Italy\n\nDockers of Genoa join the strike\n\nThe strike goes on.',
      after: 'Dockers of Genoa join the strike\n\nThe strike goes on.',
    },
    {
      before: 'SPORTSDockers of Genoa win the cup\n\nThe strike goes on.',
      after: 'Dockers of Genoa win the cup\n\nThe strike goes on.',
    },
    {before: 'The strike goes on.\n\nSource link', after: 'The strike goes on.'},
    {
      before:
        'The strike in Genoa goes on.\n\nWorld\n\nA hundred ships wait off the coast\n\n• Genoa\n\n• Opposing\n\n• World',
      after: 'The strike in Genoa goes on.',
    },
    {
      before: 'Dockers strike in Genoa\n\n145\n0\n\nThe strike goes on.',
      after: 'Dockers strike in Genoa\n\nThe strike goes on.',
    },
    {before: 'The strike goes on.\n\nsource site-30', after: 'The strike goes on.'},
    {
      before: '9 C\nGenoa\nThursday, December 8, 2022\n\nDockers strike\n\nThe strike goes on.',
      after: 'Dockers strike\n\nThe strike goes on.',
    },
    {
      before: 'The post Strike goes on in Genoa appeared first on Harbour Post.\n\nThe strike goes on.',
      after: 'The strike goes on.',
    },
    {
      before: 'Economy\n\nDockers of Genoa join the strike\n\nThe strike in the port goes on.',
      after: 'Dockers of Genoa join the strike\n\nThe strike in the port goes on.',
    },
    {
      before:
        'Les dockers de Gênes rejoignent la grève\n\nÉconomie\n\nLa grève continue dans le port de Gênes, et personne ne sait pour combien de temps.',
      after:
        'Les dockers de Gênes rejoignent la grève\n\nLa grève continue dans le port de Gênes, et personne ne sait pour combien de temps.',
      language: 'fr',
    },
    {
      before:
        'International\n\nGenoa\n\nDockers of Genoa join the strike\n\nThe strike in the port of Genoa goes on, and nobody knows for how long it will last.',
      after:
        'Dockers of Genoa join the strike\n\nThe strike in the port of Genoa goes on, and nobody knows for how long it will last.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe strike goes on in the port.\n\nWhat the dockers of Genoa want\n\nSeptember 24, 08:00\n\nShips wait at the gates of Genoa\n\nSeptember 23, 17:15',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
    },
    {
      before: 'Dockers of Genoa strike\n\nThe strike goes on in the port.\n\nTopics\n\ngenoa\n\ndock strikes',
      after: 'Dockers of Genoa strike\n\nThe strike goes on in the port.',
    },
    {
      before:
        'NRC ☰ Menu\n\nDockers of Genoa strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.\n\nGenoa Liguria Dockers Strike',
      after:
        'Dockers of Genoa strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.',
    },
    {
      before:
        'HomeWorldEurope\n\nDockers of Genoa strike\n\nThe dockers of Genoa in Liguria have closed the port, and Maria Costa does not know for how long.\n\nGenoa\nLiguria\nMaria Costa',
      after:
        'Dockers of Genoa strike\n\nThe dockers of Genoa in Liguria have closed the port, and Maria Costa does not know for how long.',
    },
    {
      before:
        'World • Ports\n\nDockers of Genoa join the strike\n\n00:00/04:12\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.\n\nKeywords: Genoa, Port\n\nHarbourpost.org',
      after:
        'Dockers of Genoa join the strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.',
    },
    {
      before:
        'Africa\n\nDockers of Lagos join the strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.',
      after:
        'Dockers of Lagos join the strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.',
    },
    {
      before:
        'Harbourpost.am\n\nDockers strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last. (End)\n\nOriginal title: The strike of the dockers\n\nRead Harbour Post in\n\n#Genoa\n\nmail@harbour.example\n\n+374 11 555 555\n\nHarbour Media LLC\n\nhttps://harbour.example',
      after:
        'Dockers strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.',
    },
    {
      before:
        'Dockers strike\n\nThe dockers of Genoa in Liguria have closed the port, and Maria Costa does not know for how long.\n\ngenoa liguria dockers\n\nSource link',
      after:
        'Dockers strike\n\nThe dockers of Genoa in Liguria have closed the port, and Maria Costa does not know for how long.',
    },
    {
      before:
        'Dockers strike\n\nPublished: 20:31-11 October 2023 AD - 26 Rabi al-Awwal 1445 AH\n\nThe strike goes on.',
      after: 'Dockers strike\n\nThe strike goes on.',
      metadata: {published: '2023-10-11'},
    },
    {before: '港口关闭。\n\n（责任编辑：王小明）', after: '港口关闭。', language: 'zh'},
    {
      before: 'Lo sciopero continua.\n\n© RIPRODUZIONE RISERVATA',
      after: 'Lo sciopero continua.',
      language: 'it',
    },
    {
      before: 'Home / World / Dockers of Genoa join the strike\n\nThe strike in the port goes on.',
      after: 'Dockers of Genoa join the strike\n\nThe strike in the port goes on.',
    },
    {
      before: 'The strike goes on.\n\nHome\n\nHarbour\n\nContact us\n\nPrivacy policy\n\nTerms of use',
      after: 'The strike goes on.',
    },
  ],
  leaves: [
    {
      text: 'The dockers of the port have been on strike since Monday, said the head of their union.\n\nThis article of the law dates from a year of which nobody in the port has heard.',
      why: 'another article',
    },
    {
      text: 'Home page redesign\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      why: 'a headline',
    },
    {
      text: 'STORM SURGE\n\nThe sea took three houses in one night on the island of Sylt\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'a short headline above its standfirst',
    },
    {
      text: 'GENOA\n\nThe dockers of the port continue to negotiate\n\nThe strike goes on in the port, and nobody knows how long it will last.\n\nNAPLES\n\nNobody works in the port.',
      why: 'headings',
    },
    {text: 'The vote\n\nThe dockers of Genoa continue to negotiate\n\nIt rains.', why: 'a heading'},
    {text: 'BusinessEurope\n\nThe union wants a deal.\n\nIt rains.', why: 'a name'},
    {
      text: 'Two cities of the sea\n\nGenoa\n\nNaples\n\nThe strike goes on in Genoa and Naples, and nobody knows how long it will last.',
      why: 'a list of the text',
    },
    {text: 'Money, power and dockers – Genoese\n\nIt rains.', why: 'a headline'},
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\n02:19\n\nThe firefighters leave.\n\n03:40\n\nThe mayor comes.\n\n05:10\n\nIt rains.',
      why: 'hours',
    },
    {
      text: 'The clock of the tower\n\n02:19\n\nNobody slept in the town that night, and the bells rang twice.',
      why: 'an hour',
    },
    {text: 'The Harbour reported on the strike in the spring of last year.\n\nIt rains.', why: 'a sentence'},
    {
      text: 'Those who want to help may write to the union, which has three offices in the old port of Genoa:\n\nGenoa, Harbour Street 22\n\n+39 11 539818\n\nmail@harbour.example',
      why: 'addresses that the text gives',
    },
    {
      text: 'War • Peace\n\nOne of the two is easy, and it is not the one that we had hoped for in the spring of that year.',
      why: 'no headline below',
    },
    {
      text: 'Africa\n\nDockers of Lagos join the strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.\n\nAsia\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.',
      why: 'a heading, another part has one too',
    },
    {
      text: 'Dockers of Genoa join the strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.\n\nTopics: who they are, what they want, and when they will go back to work at last, if they do',
      why: 'no tags',
    },
    {
      text: 'Dockers of Genoa join the strike\n\nThe dockers of Genoa in Liguria have closed the port, and nobody knows for how long the strike will last.\n\nThe union has a page:\n\nHarbourpost.org',
      why: 'an address that the text gives',
    },
    {
      text: 'Dockers of Genoa strike\n\nThey name three topics:\n\nPay\n\nTime\n\nThe strike goes on in the port.',
      why: 'a list of the text',
    },
    {
      text: 'Sport\n\nMore money is needed in all the clubs of the province, the ministry found.',
      why: 'a heading, no headline below',
    },
    {
      text: 'Health\n\nMore nurses are needed in all the hospitals of the province, the ministry found.',
      why: 'a heading',
    },
    {
      text: 'La semaine en cinq points\n\nPolitique\n\nLe Sénat a voté mardi le texte sur les retraites, après dix heures de débat.\n\nÉconomie\n\nL’inflation a reculé en mai, à 5 % sur un an, dit l’Insee.',
      language: 'fr',
      why: 'headings of an article that goes through its sections',
    },
    {
      text: '本周回顾\n\n政治\n\n会议表决通过了三项法律。\n\n经济\n\n国内生产总值同比增长。',
      language: 'zh',
      why: 'headings, where words are not parted',
    },
    {text: '한 주의 정리\n\n경제\n\n코스피는 2400선을 회복했다.', language: 'ko', why: 'a heading'},
    {text: '编辑部说他们不会停刊。\n\n来源不明的钱被退回。', language: 'zh', why: 'sentences'},
    {text: 'Proviene da una famiglia di contadini. Vive a Genova.', language: 'it', why: 'a sentence'},
    {text: 'BusinessEurope wants a deal with the union\n\nTalks go on.', why: 'a name'},
    {text: 'Sports and culture suffer.\n\nSo does tourism.', why: 'a sentence'},
    {text: 'The strike goes on.\n\nTopics of the talks\n\nMaria Costa', why: 'a heading and a name'},
    {
      text: 'The strike goes on.\n\nThe dockers ask people to sign:\n\nhttps://example.org/strike',
      why: 'an address that the text gives',
    },
    {
      text: 'The strike goes on.\n\nFor more, see two books.\n\nA book on ports.\n\nA book on ships.\n\nThe History of the Port of Genoa\n\nhttps://example.org/history',
      why: 'where the text’s own reference is',
    },
    {text: 'What it costs\n\nLoading, transport, and storage of ships\n\nIt is not cheap.', why: 'a heading'},
    {text: 'Home > away: why dockers win in Genoa\n\nThey do.', why: 'a comparison'},
    {text: 'Pros\n\nCheap\n\nLight\n\nQuiet', why: 'a list'},
    {text: '9\nGenoa\nThursday, December 8, 2022\n\nThe strike goes on.', why: 'the page of a paper'},
    {text: 'Bring to the port of Genoa:\n\n• Bread\n\n• Water\n\n• Genoa', why: 'a list'},
    {text: 'Bread is dear in the port.\n\n• More pay\n\n• More time', why: 'a list'},
    {text: 'The score\n\n3\n\nThe strike goes on in the port of Genoa.', why: 'one number'},
    {text: 'The source site 30 lies at the port.\n\nThe strike goes on.', why: 'a sentence'},
    {
      text: 'Sport\n\nDockers win cup\n\nThe dockers of Genoa beat the sailors in the final\n\nThe strike in the port goes on, but on Sunday all the town was in the stadium for the final.',
      why: 'a short headline',
    },
    {
      text: 'Dockers of Genoa strike\n\nWhat the dockers of Genoa did\n\nSeptember 24, 08:00\n\nThe gates of the port are closed, and the first ships turn away from the harbour.',
      why: 'a chronicle',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe dockers of Genoa in Liguria have closed the port, and these three are asked to open it:\n\nGenoa\n\nLiguria\n\nMaria Costa',
      why: 'a list of the text',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe dockers of Genoa have closed the port, and nobody knows for how long the strike will last.\n\nMaria Costa',
      why: 'perhaps the author',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe dockers of Genoa have closed the port, and nobody knows for how long the strike will last.\n\nGenoa Makes Them Wait Again',
      why: 'a heading',
    },
    {
      text: 'Dockers strike\n\nThe dockers of Genoa in Liguria have closed the port, and who wants to help may write to the union.\n\nmail@harbour.example',
      why: 'an address that the text gives',
    },
    {
      text: 'Dockers strike\n\nRead Joyce in bed\n\nThe dockers of Genoa read Joyce on the ships, and nobody knows how long the strike will last.\n\nships and sailors',
      why: 'headings',
    },
    {text: 'The calendar\n\nThe war of 624 AD was fought in 2 AH\n\nIt was short.', why: 'a heading'},
    {text: 'Live | Dockers of Genoa join the strike | The port\n\nThe strike goes on.', why: 'no section'},
    {text: 'Latest news from the front worried the markets.\n\nShares fell.', why: 'a sentence'},
  ],
  check(tree, file) {
    const runs = new Set<number>()
    const notices = noticesOf(tree, file)
    for (let from = 0; from < notices.length; from++) {
      let to = from
      let known = 0
      let long = 0
      while (to < notices.length && labelShaped(notices[to]!.line)) {
        const whole = notices[to]!.whole
        if (whole && labels.some((category) => whole.categories.has(category))) known++
        if (whole && whole.words >= 2) long++
        to++
      }
      const size = to - from
      if (size >= RUN && known >= KNOWN * size && known >= 3 && long >= 1 && size < notices.length) {
        for (let index = from; index < to; index++) runs.add(index)
        cutLines(
          file,
          notices[from]!.line,
          notices[to - 1]!.line,
          `Expected article text, got navigation \`${notices[from]!.line.text}\` …, cut`,
        )
      }
      from = Math.max(from, to)
    }
    const head = weather(notices.slice(0, HEAD).map(({line}) => line))
    if (head > 0 && head < notices.length) {
      for (let index = 0; index < head; index++) runs.add(index)
      cutLines(
        file,
        notices[0]!.line,
        notices[head - 1]!.line,
        `Expected article text, got the weather in \`${notices[head - 2]!.line.text}\`, cut`,
      )
    }
    const crumbs =
      notices[0] && (shortCrumb.exec(notices[0].line.text) ?? breadcrumb.exec(notices[0].line.text))
    if (crumbs && notices.length > 1) {
      const {line} = notices[0]!
      const rest = line.text.slice(crumbs[0].length)
      // What stands last is the headline, or one more section.
      const end = rest.split(/\s+/).length >= HEADLINE_WORDS ? crumbs[0].length : line.text.length
      runs.add(0)
      report(file, {
        start: line.start,
        end: line.start + end,
        after: '',
        message: `Expected article text, got the way to the page \`${line.text.slice(0, end).trim()}\`, cut`,
      })
    }
    const sections = crumbs
      ? 0
      : sectionsAbove(notices, String(file.value), trieOf(file.data.language ?? 'und'))
    if (sections > 0) {
      for (let index = 0; index < sections; index++) runs.add(index)
      cutLines(
        file,
        notices[0]!.line,
        notices[sections - 1]!.line,
        `Expected the headline, got its sections \`${notices[0]!.line.text}\` …, cut`,
      )
    }
    const tagged = tagsAbove(notices, String(file.value), file.data.language ?? 'und')
    if (tagged) {
      for (let index = tagged.from; index <= tagged.to; index++) runs.add(index)
      const {line} = notices[tagged.from]!
      report(file, {
        // The furniture above takes the break between the two with it.
        start: line.start,
        end: notices[tagged.to + 1]!.line.start,
        after: '',
        message: `Expected the text, got the page’s tags \`${line.text}\` …, cut`,
      })
    }
    const contacts = contactsBelow(notices)
    if (contacts) {
      const {line} = notices[contacts.from]!
      for (let index = contacts.from; index <= contacts.to; index++) runs.add(index)
      cutLines(
        file,
        line,
        notices[contacts.to]!.line,
        `Expected the text to have ended, got the addresses of the house, \`${line.text}\` …, cut`,
      )
    }
    const finish = endsAt(notices)
    if (finish)
      report(file, {
        ...finish,
        after: '',
        message: 'Expected the text to end here, got `(End)`, cut',
      })
    const title = notices[0]?.line
    if (title && / [|–—-] /u.test(title.text) && !title.stopped && notices.length > 1) {
      const end = sectionsBehind(title.text, trieOf(file.data.language ?? 'und'))
      if (end < title.text.length)
        report(file, {
          start: title.start + end,
          end: title.end,
          after: '',
          message: `Expected the headline to end, got its section \`${title.text.slice(end + 3)}\`, cut`,
        })
    }
    const stamped = stampedFrom(notices)
    if (stamped < notices.length) {
      let to = notices.length
      while (notices[to - 1]!.whole) to--
      for (let index = stamped; index < to; index++) runs.add(index)
      cutLines(
        file,
        notices[stamped]!.line,
        notices[to - 1]!.line,
        `Expected the text to have ended, got the link \`${notices[stamped]!.line.text}\` with its day, cut`,
      )
    }
    const row = tagRow(notices, String(file.value))
    if (row) {
      for (let index = row.from; index <= row.to; index++) runs.add(index)
      const {line} = notices[row.from]!
      const above = notices[row.from - 1]!
      report(file, {
        // Furniture beside them takes the break between the two with it.
        start: above.whole ? line.start : above.line.end,
        end: notices[row.to]!.line.end,
        after: '',
        message: `Expected the text to have ended, got the page’s tags \`${line.text}\` …, cut`,
        ...(row.certain ? {} : {tier: 'suggest' as const}),
      })
    }
    const tags = row ? notices.length : tagsFrom(notices, String(file.value))
    const links = linksFrom(notices, tags)
    if (links < notices.length) {
      for (let index = links; index < notices.length; index++) runs.add(index)
      cutLines(
        file,
        notices[links]!.line,
        notices.at(-1)!.line,
        `Expected the text to have ended, got what the page lists below it, \`${notices[links]!.line.text}\` …, cut`,
      )
    }
    // How often the page was seen and commented on: two numbers below the headline.
    for (let index = 1; index + 2 < Math.min(notices.length, HEAD); index++) {
      if (![index, index + 1].every((at) => /^\d{1,6}$/.test(notices[at]!.line.text))) continue
      runs.add(index).add(index + 1)
      cutLines(
        file,
        notices[index]!.line,
        notices[index + 1]!.line,
        `Expected article text, got the page’s counts \`${notices[index]!.line.text}\`, cut`,
      )
      break
    }
    const behind = tagsBehindLabel(notices)
    if (behind >= 0) {
      runs.add(behind)
      const {line} = notices[behind]!
      cutLines(file, line, line, `Expected the text to have ended, got its tags \`${line.text}\`, cut`)
    }
    // How long a recording is, how often the page was shared: a number beside what the page offers.
    for (let index = 1; index + 1 < Math.min(notices.length, HEAD * 2); index++) {
      const {line, whole} = notices[index]!
      const beside = notices[index - 1]!.whole !== undefined || notices[index + 1]!.whole !== undefined
      const isCount =
        playerTime.test(line.text) ||
        photoCount(line.text) ||
        (alone.test(line.text) && (beside || onlyNumber(notices, index)))
      if (whole || !isCount) continue
      runs.add(index)
      report(file, {
        // Furniture beside it takes the break between the two with it.
        start: line.start,
        end: beside ? line.end : notices[index + 1]!.line.start,
        after: '',
        message: `Expected article text, got the number \`${line.text}\` of the page, cut`,
      })
    }
    for (const {line} of recordings(notices)) {
      runs.add(line.index)
      cutLines(file, line, line, `Expected article text, got the length \`${line.text}\` of a recording, cut`)
    }
    // Below the last line of the article stands nothing but furniture.
    let last = notices.length - 1
    while (last > 0 && (notices[last]!.whole || notices[last]!.line.text.startsWith('©'))) last--
    // Names and words in title case behind their label, where nothing but furniture follows: the page's tags.
    const label = tagLabelAbove(notices, last)
    if (label >= 0) {
      for (let index = label; index <= last; index++) runs.add(index)
      const {line} = notices[label]!
      cutLines(
        file,
        line,
        notices[last]!.line,
        `Expected article text, got the tags below \`${line.text}\`, cut`,
      )
    }
    for (const {line, whole} of label >= 0 ? [] : matchedOf(notices)) {
      const to = tagsBelow(notices, line.index)
      if (to < 0) continue
      // A label of links is taken by their rule, and the breaks with it.
      const linked = whole?.categories.has('readAlso')
      const first = notices[line.index + (linked ? 1 : 0)]!.line
      const message = `Expected article text, got the tags below \`${line.text}\`, cut`
      for (let index = first.index; index <= to; index++) runs.add(index)
      if (linked) report(file, {start: first.start, end: notices[to]!.line.end, after: '', message})
      else cutLines(file, first, notices[to]!.line, message)
      break
    }
    for (const [index, {line, whole}] of notices.entries()) {
      if (index === 0 && crumbs) continue
      // `Loading, transport and storage`: a page that loads says so with dots, or in one word.
      if (whole && /^loading\P{L}+\p{L}/iu.test(line.text) && !/(?:…|\.{3})$/.test(line.text)) runs.add(index)
      // The page's address between headline and text, or at the end; behind a colon it belongs to the text.
      if (
        address.test(line.text) &&
        index > 0 &&
        (index < HEAD ||
          (index === notices.length - 1 &&
            (notices[index - 1]!.line.stopped || notices[index - 1]!.whole))) &&
        !notices[index - 1]!.line.text.endsWith(':')
      ) {
        runs.add(index)
        cutLines(file, line, line, `Expected article text, got the address \`${line.text}\`, cut`)
        continue
      }
      if (
        index < HEAD &&
        !line.stopped &&
        ((/[>›»]/.test(line.text) && trail.test(line.text)) ||
          (index > 0 && shortCrumb.test(line.text)) ||
          run.test(line.text) ||
          gluedSections(line.text, String(file.value), trieOf(file.data.language ?? 'und')) ||
          menu.test(line.text) ||
          parted.test(line.text))
      ) {
        runs.add(index)
        cutLines(file, line, line, `Expected article text, got the path \`${line.text}\`, cut`)
        continue
      }
      const said = index > 0 ? houseLine(line) : undefined
      if (said || isHashed(notices, index)) {
        runs.add(index)
        cutLines(file, line, line, `Expected article text, got \`${line.text}\` of the house, cut`, said)
        continue
      }
      if (siteAlone(notices, index)) {
        runs.add(index)
        cutLines(file, line, line, `Expected article text, got the address \`${line.text}\`, cut`)
        continue
      }
      const section = index === 0 && notices.length > 1 ? glued.exec(line.text)?.[1] : undefined
      if (section !== undefined && line.words >= HEADLINE_WORDS) {
        const tokens = tokensOf(section, 0)
        if (
          trieOf(file.data.language ?? 'und')
            .whole(tokens, 0, 1)
            ?.has('chrome')
        ) {
          report(file, {
            start: line.start,
            end: line.start + section.length,
            after: '',
            message: `Expected the headline, got the section \`${section}\`, cut`,
          })
          continue
        }
      }
      if (whole || runs.has(index) || notices.length === 1 || line.text.length > 200 || !signed(line.text))
        continue
      // Its last sentence is a phrase as well: alone it would leave the first behind.
      runs.add(index)
      cutLines(file, line, line, `Expected article text, got \`${line.text}\` of the site, cut`)
    }
    takeNotices(tree, file, ['chrome'], 'what belongs to the site,', {skip: runs})
  },
}
