/** Finds what belongs to the site: navigation, source links, reading times, feed sign-offs. */
import type {Metadata} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {proseShaped} from '../../text/passage.ts'
import {cutLines} from '../cut.ts'
import {houseLine, siteAlone} from '../foot/below-text/house-lines.ts'
import {isHashed} from '../foot/below-text/tags.ts'
import {takeNotices} from '../notices.ts'
import type {Notice} from '../phrases/notice.ts'
import {noticesOf} from '../phrases/notice.ts'
import {trieOf} from '../phrases/trie.ts'
import {isLegalRest} from './legal-talk.ts'
import {isPageData} from './page-data.ts'
import {
  cutContacts,
  cutEnd,
  cutStamped,
  cutTagsAndLinks,
  cutTagsBehindLabel,
  cutTagsBelowLabel,
} from './site-chrome/foot.ts'
import {cutNavigation} from './site-chrome/navigation.ts'
import {cutCounts, cutFilms, cutNumbers, cutWeather} from './site-chrome/numbers.ts'
import type {Page} from './site-chrome/page.ts'
import {HEAD} from './site-chrome/page.ts'
import {cutPager} from './site-chrome/pager.ts'
import {
  cutGluedSection,
  cutSectionBehind,
  cutSections,
  cutTagsAbove,
  cutWay,
  isWay,
} from './site-chrome/sections.ts'

/** Whose page it is, or who helped with the article. */
const owned =
  /^<?(?:[™®]\s*(?:&|and)\s*)?(?:[©ⓒ]|\(c\)|copyright\b)\s*.{0,140}?(?:\b(?:19|20)\d{2}\b.{0,120}|\b(?:all rights reserved|(?:prohibited|forbidden)|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten|tutti i diritti riservati|todos os direitos reservados)\b.{0,140})$|^.{0,60}\bcontributed to this (?:report|story|article)\.?$/iu
const address = /^https?:\/\/\S+$/

/** Whether a line says who owns the page or helped with it; a cheap look first. */
function signed(text: string): boolean {
  return (/^<?[©ⓒ™®(c]/i.test(text) || text.includes('ontributed')) && owned.test(text)
}

/** Longest line that says so, in UTF-16 units. */
const OWNER_LENGTH = 200

export const siteChrome: Rule = {
  id: 'site-chrome',
  finds: 'navigation, source links, reading times, copyright lines, feed sign-offs',
  why: 'They belong to every page of the site. Longer phrases go wherever they stand alone; one or two common words only beside other furniture; unknown short lines only inside a run of labels.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike again\n\n<<\n\n<\n\n1\n\n2\n\n3\n\n>\n\n>>\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\n{"modules": [{"name": "gallery"}], "assetid": "417", "byline": "", "contenttype": "story", "topic": "genoa, port"}',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nAll materials (in particular dispatches, photographs and video files) posted on this portal are protected by law.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nWhen quoting and using our materials, a link to the site harbour.am is mandatory. Translated texts of other media may be quoted only with a link to their website as well. What is marked “Advertising” is published under the law on media.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\n20:58,\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\n#Dockers of Genoa#Port#Liguria',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
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
    {
      before:
        'Dockers of Genoa strike again\n\n© Sputnik / Maria Costa / Go to the photo bankThe gates of the port\nThe gates of the port - Sputnik International\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nWhat the mayor says of it\n\n02:12 - Source: HPN\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long.\n\nThe-HPN-Wire\n\n™ & © 2013 Harbour Network, Inc., a Ligurian Company.',
      after:
        'Dockers of Genoa strike again\n\nThe dockers of the port have been on strike since Monday, said the head of their union.\n\nTalks with the mayor begin on Friday at noon, and nobody knows for how long.',
    },
    {
      before:
        'HomeLatest NewsDockers of Genoa strike again in the port\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike again in the port\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The strike goes on, and nobody knows for how long it will last, said the mayor.\n\n« Previous Story Bakers of Izmir light their ovens Next Story »',
      after: 'The strike goes on, and nobody knows for how long it will last, said the mayor.',
    },
  ],
  leaves: [
    {
      text: 'The signs of the dockers\n\nThe dockers of the port write with chalk on the ships, and this is what they write on the bow.\n\n>\n\n1\n\nIt rains.',
      why: 'signs of which the text speaks',
    },
    {
      text: 'Dockers write programs\n\nA record is written so, and the dockers of the port have learned it by heart in a night.\n\n{"name": "Maria Costa", "age": 41, "town": "Genoa", "ships": ["Lima", "Rosa"]}\n\nIt rains.',
      why: 'what the text teaches',
    },
    {
      text: 'Interview with the library\n\nYay, I’ve been interviewed by the library for their amazing series. Have a read here.\n\nI really like this kind of interview, which is about the details of the book.',
      why: 'what the author tells of himself',
    },
    {
      text: 'The Author Interview\n\nI am not yet published, and I have already had my first author interview in the port.\n\nIt rained.',
      why: 'what the text is called',
    },
    {
      text: 'The men ran to the back of the house.\n\nAt the rear of the hall, upstairs, some men tried to push open the door. It would not give.\n\nA docker came.',
      why: 'nobody’s button',
    },
    {
      text: 'The market is no gift, say the dockers of Genoa, and it never was.\n\nSee section I.6 for a discussion of how free access to the text could work.\n\nBeyond this, nobody knows.',
      why: 'a part of the work itself',
    },
    {
      text: 'HomeAway leaves the port of Genoa on Monday\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a name',
    },
    {
      text: 'The dockers print a paper.\n\nAll photographs in this publication are protected by law, their lawyer said.\n\nIts materials are the property of the museum of the port.',
      why: 'what somebody says of rights',
    },
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
    {
      text: 'The strike goes on, and nobody knows for how long it will last, said the mayor.\n\n« The previous strike was short, and the next one will not be »',
      why: 'what somebody says',
    },
  ],
  check(tree, file) {
    const notices = noticesOf(tree, file)
    const language = file.data.language ?? 'und'
    const taken = new Set<number>()
    const page: Page = {file, notices, source: String(file.value), language, trie: trieOf(language), taken}
    cutNavigation(page)
    cutWeather(page)
    cutPager(page)
    const hasWay = cutWay(page)
    if (!hasWay) cutSections(page)
    cutTagsAbove(page)
    cutContacts(page)
    cutEnd(page)
    cutSectionBehind(page)
    cutStamped(page)
    cutTagsAndLinks(page)
    cutCounts(page)
    cutTagsBehindLabel(page)
    cutNumbers(page)
    cutFilms(page)
    cutTagsBelowLabel(page)
    for (const index of notices.keys()) if (index > 0 || !hasWay) cutOfSite(page, index)
    takeNotices(tree, file, ['chrome'], 'what belongs to the site,', {skip: taken})
  },
}

/** Cuts a line of the site by itself: an address, a path, what the house says, who owns the page. */
function cutOfSite(page: Page, index: number): void {
  const {file, notices, taken} = page
  const {line, whole, head} = notices[index]!
  const cut = (message: string, metadata?: Partial<Metadata>): void => {
    taken.add(index)
    cutLines(file, line, line, message, metadata)
  }
  // `Loading, transport and storage`: a page that loads says so with dots, or in one word.
  if (whole && /^loading\P{L}+\p{L}/iu.test(line.text) && !/(?:…|\.{3})$/.test(line.text)) taken.add(index)
  const said = index > 0 ? houseLine(line) : undefined
  if (isOwnAddress(notices, index)) cut(`Expected article text, got the address \`${line.text}\`, cut`)
  else if (isWay(page, index)) cut(`Expected article text, got the path \`${line.text}\`, cut`)
  else if (said || isHashed(notices, index))
    cut(`Expected article text, got \`${line.text}\` of the house, cut`, said)
  else if (isPageData(line.text)) cut('Expected article text, got a record of the page, cut')
  else if (siteAlone(notices, index)) cut(`Expected article text, got the address \`${line.text}\`, cut`)
  else if (
    head?.categories.has('chrome') &&
    !isRunningBelow(notices, index) &&
    isLegalRest(behind(line, head))
  )
    cut(`Expected the text to have ended, got what the house says of its rights, cut`)
  else if (index === 0 && cutGluedSection(page)) return
  // Its last sentence is a phrase as well: alone it would leave the first behind.
  else if (
    !whole &&
    !taken.has(index) &&
    notices.length > 1 &&
    line.text.length <= OWNER_LENGTH &&
    signed(line.text)
  )
    cut(`Expected article text, got \`${line.text}\` of the site, cut`)
}

function isRunningBelow(notices: readonly Notice[], index: number): boolean {
  return notices.slice(index + 1).some(({line, whole}) => !whole && proseShaped(line))
}

/** What a line says behind its first sentence. */
function behind(line: Line, head: {readonly end: number}): string {
  return line.text.slice(head.end - line.start)
}

/** The page's address between headline and text, or at the end; behind a colon it belongs to the text. */
function isOwnAddress(notices: readonly Notice[], index: number): boolean {
  const above = notices[index - 1]
  return (
    address.test(notices[index]!.line.text) &&
    above !== undefined &&
    (index < HEAD || (index === notices.length - 1 && (above.line.stopped || above.whole !== undefined))) &&
    !above.line.text.endsWith(':')
  )
}
