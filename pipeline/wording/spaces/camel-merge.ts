/** The rule for words, labels and dates that ran together at a capital or digit. */

import type {Document} from '../../document.ts'
import {isGivenName} from '../../names/persons/people.ts'
import {callings} from '../../names/persons/titles.ts'
import {report} from '../../report.ts'
import type {Rule, Tier} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {wordSign} from '../../text/signs.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import {wordTable} from '../../text/words.ts'
import type {Paragraph} from '../../tree.ts'
import {paragraphs} from '../../tree.ts'
import {beforeCapital, beforeName, isCountryOrPeople, isFunctional} from './capital-inside.ts'

/** A word with one capital inside: `theEuropa League`, `inParis`, `firstChinese`. */
const halves = /^(\p{L}\p{Ll}+)(\p{Lu}\p{Ll}{2,}|Le|La|El|Al|De)$/u
const halved = fact((word) => halves.test(word))
/** `onJuly 19`: a preposition that begins the names of brands and programs, before a day or month. */
const dated =
  /(?<![\p{L}\p{N}_#@/.\-&'’])(on|On|until|since|by|early|late|mid|last|next|every)((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}_@/-]|\.\p{L})/gu
/** … and the initials of a country or a body: `France and theUSA`. */
const initials =
  /(?<![\p{L}\p{N}_#@/.\-&'’])(the|The|of|and|in|to|from|with|for|by)(USA?|EU|UN|UK|UAE|NATO|IMF|WHO|IAEA|OSCE|CSTO|CIS|ECOWAS|UNESCO|UNICEF|UNRWA|OECD|OPEC|FBI|CIA|BBC|CNN|AFP)(?![\p{L}\p{N}_@/-]|\.\p{L})/gu
/** … and of anything, inside a sentence: `yesterday, theSNCF said`. */
const anyInitials = /(?<=\p{L}\p{Ll},? )(the)(?!USA?|EU|UN|UK)(\p{Lu}{3,6})(?= \p{Ll}{2,})/gu
/** A cheap look for both. */
const maybeInitials = /\p{Ll}\p{Lu}{2}/u
/** A byline and its label: `ByREUTERSUpdated:`. */
const byline = /(?<=^\s*)By(\p{Lu}{2,})(?=(?:Updated|Published|Posted|Modified)\b)/gu
const label = /(?<=^\s*By ?\p{Lu}{2,})(?=(?:Updated|Published|Posted|Modified)\b)/gu
/** A year and the time behind it: `24 March 202010.38`. */
const time =
  /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:\d{1,2}, )?(?:19|20)\d\d)(?=(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d))/g

/** The kind of an article, in capitals, and the sentence behind it: `STORYThe first ships`. */
const rubric =
  /(?<=^["“]?)(STORY|REPORT|REPORTAGE|REPORTING|ANALYSIS|DECRYPTION|DECODING|INVESTIGATION|INQUIRY|SURVEY|EDITORIAL|PORTRAIT|PROFILE|NARRATIVE|INTERVIEW|EXCLUSIVE|TRIBUNE|FORUM|CHRONICLE|COLUMN|TESTIMONY|TESTIMONIALS|FEATURE|OPINION|MAINTENANCE|VIDEO|PODCAST|FACTUAL|INFO)(\p{Lu}\p{Ll}*)(?=[ ’'])/gu

/** A name of the text and the sentence behind it: `Consent for MeloniIs it rising?` */
const nameFirst =
  /(?<![\p{L}\p{N}_#@/.&'’]|(?<!\p{Lu}\p{Ll}+)-)(\p{Lu}\p{Ll}{3,})(Is|Has|Was|Will|The|This|That|In|On|At|After|And|But|He|She|It|They|According|When|While|With|For|Since|There|These|Regarding|During|Despite|Although|However|Before|By|Following|Meanwhile|Today|Yesterday|His|Her|Their|If|What|Who|How|Why|(?:Around|Nearly|About)(?= \d))(?= [\p{L}\d])/gu
/** An office or a calling and the name behind it: `the ministerMaria Costa`. */
const titled =
  /(?<![\p{L}\p{N}_#@/.\-&'’])(\p{L}\p{Ll}{3,})(\p{Lu}\p{Ll}{2,})(?= \p{Lu}\p{Ll}|(?![\p{L}\p{N}_@/(-]|\.\p{L}))/gu
/** A day and the sentence behind it: `Monday, July 1At nine`. */
const day =
  /(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?)(?=(?:At|On|In|The|From|After|By|It|He|She) )/g

/** The time of an entry and its first word: `19:45Fire in the port`. */
const stamp = /(?<=^(?:[01]?\d|2[0-3])[:.][0-5]\d)(?=\p{Lu}\p{Ll})/gu

const suspicious = wordSign(
  /\p{Ll}\p{Lu}\p{Ll}|\p{Ll}\p{Lu}{2,}$|^\d{1,2}(?:st|nd|rd|th)?\p{Lu}\p{Ll}|^By\p{Lu}|^\p{Lu}{4,}\p{Ll}|^\p{Lu}{2,}(?:Updated|Published|Posted|Modified)|^\d{5,6}$/u,
)

/** Reports two halves of what begins here as words of their own. */
function part(file: Document, start: number, first: string, second: string, tier: Tier = 'fix'): void {
  const at = start + first.length
  report(file, {
    start: at,
    end: at,
    after: ' ',
    message: `Unexpected word \`${first}${second}\`, expected \`${first} ${second}\``,
    tier,
  })
}

function partHalves(file: Document, {text, start}: Paragraph, index: number, word: string): void {
  const [, first = '', second = ''] = halves.exec(word)!
  const right = rightOf(text, index + word.length)
  if (/[\p{L}\p{N}_#@/.\-&'’]/u.test(text[index - 1] ?? ' ') || /^(?:[_@/(-]|\.\p{L})/u.test(right)) return
  if (second.length < 3 && !/^ \p{Lu}/u.test(right)) return
  // What stands twice is a brand, but for a place or a people behind a small word: `inUkraine`.
  const isTwice = (vocabulary(file).get(word) ?? 0) > 1
  const isSmall = isFunctional(first) && /^\p{Ll}/u.test(first)
  if ((isTwice && !(isSmall && isCountryOrPeople(second))) || !readsAs('en', text, index)) return
  const lexicon = file.data.settings?.lexicon?.('en')
  const halved = {first, second, text, index}
  const tier = isFunctional(first) ? beforeName(file, halved) : lexicon && beforeCapital(halved, lexicon)
  if (tier !== undefined) part(file, start + index, first, second, tier)
}

/** Whether the text has a word elsewhere, or it is the name of a place. */
const isName = (word: string, file: Document): boolean =>
  vocabulary(file).has(word) || isCountryOrPeople(word)

export const camelMerge: Rule = {
  id: 'camel-merge',
  finds:
    'a function word, an adjective or an office glued to a name, two names of a person or an institution, a byline glued to its labels, a year glued to a time',
  why: 'A tag that held the space is lost at the border of a link, a label or a date. A word is parted before the capital in it where it stands once in the text and its halves tell: a function word that the sentence needs or that a place, a people or a person follows, a word before a people, a given name and a surname, the head of an institution’s name. Brands and surnames with a capital inside are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'The ports of Dagestan andKalmykia suffer.',
      after: 'The ports of Dagestan and Kalmykia suffer.',
    },
    {before: 'They reached theChampions League.', after: 'They reached the Champions League.'},
    {
      before: 'TheAlps are high. No road crosses the Alps.',
      after: 'The Alps are high. No road crosses the Alps.',
    },
    {
      before:
        'The envoys of theUSA came, and theSNCF waited. According toCaptain Maria Costa, no ship left. In theSONA she spoke.',
      after:
        'The envoys of the USA came, and the SNCF waited. According to Captain Maria Costa, no ship left. In the SONA she spoke.',
    },
    {
      before:
        'The firstChinese player of centralGenoa and regionalAustralia won anItalian cup and the PulitzerPrize.',
      after:
        'The first Chinese player of central Genoa and regional Australia won an Italian cup and the Pulitzer Prize.',
    },
    {
      before:
        'The Hall ofSails asked memberMaria Costa for a song byLaura Lima of the ParliamentaryGroup, and LauraTarvanen.',
      after:
        'The Hall of Sails asked member Maria Costa for a song by Laura Lima of the Parliamentary Group, and Laura Tarvanen.',
    },
    {before: 'She wrote to theFederal office.', after: 'She wrote to the Federal office.'},
    {
      before: 'The council met onJuly 19 and earlyOctober, and waits untilMonday.',
      after: 'The council met on July 19 and early October, and waits until Monday.',
    },
    {before: 'STORYThe first ships sailed.', after: 'STORY The first ships sailed.'},
    {
      before: 'Meloni spoke. Support for MeloniIs it rising? Monday, July 1At nine she left.',
      after: 'Meloni spoke. Support for Meloni Is it rising? Monday, July 1 At nine she left.',
    },
    {
      before:
        'The ministerMaria Costa met the captain. Lima left with the lawyerLima and Secretary GeneralIgor Kos.',
      after:
        'The minister Maria Costa met the captain. Lima left with the lawyer Lima and Secretary General Igor Kos.',
    },
    {before: 'ByREUTERSUpdated: 12 May', after: 'By REUTERS Updated: 12 May'},
    {
      before: 'All that is inUkraine, and the war inUkraine. They fled to EuropeAround 400,000 came.',
      after: 'All that is in Ukraine, and the war in Ukraine. They fled to Europe Around 400,000 came.',
    },
    {
      before:
        'Nagorno-KarabakhRegarding the strike, in AzerbaijanDuring it, the mayor spoke of the attackPresident of Ukraine.',
      after:
        'Nagorno-Karabakh Regarding the strike, in Azerbaijan During it, the mayor spoke of the attack President of Ukraine.',
    },
    {before: '19:45The port is closed again.', after: '19:45 The port is closed again.'},
    {before: 'Published 24 March 202010.38', after: 'Published 24 March 2020 10.38'},
  ],
  leaves: [
    {text: 'They watched onSunday.example and the series LastMay on it.', why: 'an address and a title'},
    {text: 'SoftBank, eBay, McDonald and DiMaio bought an iPhone.'},
    {
      text: 'See BlackRock, YouTube, FedEx, DeepMind, SpaceX, TotalEnergies, DigitalOcean, MarkLogic, CzechTourism and ScienceDaily.',
      why: 'companies',
    },
    {
      text: 'They fly with airBaltic, onSemi and anOther; AbdulRazaq asks for userName and flyDubai.',
      why: 'brands, a name',
    },
    {text: 'Read theScore; theScore is an app.', why: 'twice: a brand'},
    {
      text: 'It is called inReach, and inReach is for hikers; the band AfricaSince, too.',
      why: 'twice, a name',
    },
    {text: 'TheRealReal and TheScore are brands, and so is TheStreet.'},
    {
      text: 'The harbour was called by TheHarbour at first. Then Harbour was all.',
      why: 'a name inside a sentence',
    },
    {text: 'See #theUS and @ofAFP on it.', why: 'tags'},
    {text: 'See #inParis, @theGuardian and example.org/theCity.'},
    {text: 'Linked steel is strong. LinkedIn said so, and LinkedIn grew.', why: 'twice: a brand'},
    {
      text: 'The band ukraineByNight plays; webPresident of it and homeMinister Costa are programs.',
      why: 'names',
    },
    {text: 'The JavaThe group and the July 1A team met.', why: 'nothing in the text tells'},
    {text: 'STORYTELLING and INFOgraphics are words of their own.'},
    {text: 'He wrote toString() in 2020.'},
    {text: 'The model 12.45Pro is sold at 19:45 UTC.', why: 'not at the head of a line'},
    {
      text: 'They use GeneralElectric Company turbines, headHunter, leaderBoard and coachMe at work.',
      why: 'products',
    },
  ],
  suspects: suspicious,
  check(tree, file) {
    const table = wordTable(file)
    const {store, words, starts} = table
    for (const paragraph of paragraphs(tree, file)) {
      const {text, start} = paragraph
      const [from, to] = wordsIn(paragraph.node, table)
      for (
        let at = halved.next(store, words, from, to);
        at !== -1;
        at = halved.next(store, words, at + 1, to)
      )
        partHalves(file, paragraph, starts[at]! - start, store.texts[words[at]!]!)
      for (const match of matchesOf(text, dated)) part(file, start + match.index, match[1]!, match[2]!)
      for (const pattern of maybeInitials.test(text) ? [initials, anyInitials] : [])
        for (const match of matchesOf(text, pattern)) {
          if ((vocabulary(file).get(match[0]) ?? 0) <= 1)
            part(file, start + match.index, match[1]!, match[2]!)
        }
      for (const match of matchesOf(text, rubric)) {
        part(file, start + match.index, match[1]!, match[2]!)
      }
      for (const match of matchesOf(text, byline)) {
        const at = start + match.index + 2
        report(file, {
          start: at,
          end: at,
          after: ' ',
          message: `Unexpected byline \`${match[0]}\`, expected \`By ${match[1]}\``,
        })
      }
      for (const match of matchesOf(text, nameFirst)) {
        if ((vocabulary(file).get(match[0]) ?? 0) > 1 || !isName(match[1]!, file)) continue
        part(file, start + match.index, match[1]!, match[2]!)
      }
      for (const match of matchesOf(text, titled)) {
        if (!callings.has(match[1]!.toLowerCase()) || (vocabulary(file).get(match[0]) ?? 0) > 1) continue
        // `GeneralElectric Company` is none.
        if (
          /^\p{Lu}/u.test(match[1]!) &&
          !isGivenName(match[2]!) &&
          !/Secretary $/.test(leftOf(text, match.index))
        )
          continue
        const named = /^ \p{Lu}\p{Ll}/u.test(rightOf(text, match.index + match[0].length))
        if (!named && !vocabulary(file).has(match[2]!)) continue
        part(file, start + match.index, match[1]!, match[2]!)
      }
      for (const pattern of /^\d/.test(text) ? [label, time, day, stamp] : [label, time, day]) {
        for (const match of matchesOf(text, pattern)) {
          const at = start + match.index
          report(file, {
            start: at,
            end: at,
            after: ' ',
            message: 'Unexpected end of one field and start of the next without a space',
          })
        }
      }
    }
  },
}
