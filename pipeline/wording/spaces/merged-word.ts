/** The rule for two words that lost the space between them. */
import type {Document} from '../../document.ts'
import {packFor} from '../../languages/index.ts'
import {report} from '../../report.ts'
import type {Rule, Tier} from '../../rule.ts'
import type {Lexicon} from '../../settings.ts'
import {readsAs, rightOf} from '../../text/surroundings.ts'
import type {Fact} from '../../text/suspicion.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {vocabulary} from '../../text/vocabulary.ts'
import {wordTable} from '../../text/words.ts'
import type {Paragraph} from '../../tree.ts'
import {paragraphs} from '../../tree.ts'
import {besideNumber, numeric} from './beside-number.ts'
import {known, splitOf} from './coming-apart.ts'
import {acronymic, afterGenitive, afterKnown} from './glued-beside.ts'
import {mayFit, placeInSentence} from './in-sentence.ts'
import {tierOf} from './likely-split.ts'
import {misspelt} from './misspelt.ts'
import {beginsWithPeople, nameMayFit, placeOfName} from './name-in-sentence.ts'
import type {Surrounded} from './neighbours.ts'
import {surrounded} from './neighbours.ts'

/** What stands before a genitive or a compound. */
const attached = /^(?:the|and|for|that|this|his|their|our|your|with|from)$/i

const peoples: ReadonlySet<string> = new Set(packFor('en')!.words.demonyms)

/** Brands that pages write small. */
const brands = new Set('linkedin addthis sharethis'.split(' '))

/** Whether a word comes apart, by the lexicon that says so. */
const splits = new WeakMap<Lexicon, Fact>()

export const mergedWord: Rule = {
  id: 'merged-word',
  finds: 'two words that lost the space between them',
  why: 'A scraper that drops a link or a bold tag drops the space with it. A word is split where it stands in no dictionary, stands once in the document, and comes apart in one way only into two frequent words of which one is a function word; a name with a function word behind it is split where the name stands elsewhere in the text. Two content words are parted where both are too long for a compound, where the text has them apart elsewhere, or where a past form must be the verb of the noun before it; they are suggested where an ending shows that they make no compound. Names, brands, hashtags, and compounds are never split; without a lexicon nothing is.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: 'About 300 were displacedaccording to the mayor.',
      after: 'About 300 were displaced according to the mayor.',
    },
    {
      before: 'The Navy moved. They want to leave their Navyas reported by the ministry.',
      after: 'The Navy moved. They want to leave their Navy as reported by the ministry.',
    },
    {
      before: 'The mayor spoke of the lawintended to help and a houseattacked by the crowd.',
      after: 'The mayor spoke of the law intended to help and a house attacked by the crowd.',
    },
    {before: 'It was the Armyas reported by the union.', after: 'It was the Army as reported by the union.'},
    {
      before: 'It was approved bythe council and paidby the state.',
      after: 'It was approved by the council and paid by the state.',
    },
    {
      before: 'Tarvainen leads the group. Later Tarvainenhas staged a protest, Elsa Tarvainenthis Sunday.',
      after: 'Tarvainen leads the group. Later Tarvainen has staged a protest, Elsa Tarvainen this Sunday.',
    },
    {
      before:
        'The peak came aftera rise, took placein May, and the toys stuckon the quay couldnot be sold, as the report publishedin “Harbour” says.',
      after:
        'The peak came after a rise, took place in May, and the toys stuck on the quay could not be sold, as the report published in “Harbour” says.',
    },
    {
      before:
        'A quake of 7.5at noon. They called forthe vote of 20deputies, and he told AFPthat 3 millionpeople agree, said AFPjournalists.',
      after:
        'A quake of 7.5 at noon. They called for the vote of 20 deputies, and he told AFP that 3 million people agree, said AFP journalists.',
    },
    {
      before: 'For El Paísthe vote is lost. The Guardianwelcoming it is no surprise at the Assemblyis not.',
      after: 'For El País the vote is lost. The Guardian welcoming it is no surprise at the Assembly is not.',
    },
    {
      before:
        'He has lived here since2014, and from1990 to 2000. On the31 March the36-year-old met over300,000 fans.',
      after:
        'He has lived here since 2014, and from 1990 to 2000. On the 31 March the 36-year-old met over 300,000 fans.',
    },
    {
      before:
        'Born on14 June 1890 (died 18November 1949), she ran the men’s800 metres In1931, released in 1932in Genoa for the 17thseason of the 1930Italian Games on May3, 1930.',
      after:
        'Born on 14 June 1890 (died 18 November 1949), she ran the men’s 800 metres In 1931, released in 1932 in Genoa for the 17th season of the 1930 Italian Games on May 3, 1930.',
    },
    {
      before:
        'The policeclosed the road, and the courtruled on it. The autopsyreport and the firedepartment are theirs. They moved to thenew port, where beds were put upfor guests.',
      after:
        'The police closed the road, and the court ruled on it. The autopsy report and the fire department are theirs. They moved to the new port, where beds were put up for guests.',
    },
    {
      before: 'Thesoldiers left the waterlevel as it was, a water level for ships.',
      after: 'The soldiers left the water level as it was, a water level for ships.',
    },
    {
      before: 'The ships came toeffect a change, and the quays aredivided into two parts.',
      after: 'The ships came to effect a change, and the quays are divided into two parts.',
    },
    {
      before:
        'When he was asailor he was hard totell from the others, and wanted to singa song as well asothers. He made itof wood in a localityin the north, as wedon’t know.',
      after:
        'When he was a sailor he was hard to tell from the others, and wanted to sing a song as well as others. He made it of wood in a locality in the north, as we don’t know.',
    },
    {
      before:
        'They were there to investigatean alien, alot of them on and offby turns. The club celebratedits birthday, in which his fatheras mayor resumedfarming, and the portis the caseof the year.',
      after:
        'They were there to investigate an alien, a lot of them on and off by turns. The club celebrated its birthday, in which his father as mayor resumed farming, and the port is the case of the year.',
    },
    {
      before:
        'Itaired in May. Hisbest result is in the DistrictCouncil of Genoa. Inthe end it was from Octoberthrough May.',
      after:
        'It aired in May. His best result is in the DistrictCouncil of Genoa. In the end it was from October through May.',
    },
    {
      before:
        'The Genoa Tapestryand the Cityis the work of Norwegianpainters and a Korean-Thaidrama. Georgiaannounced it. Tarvinenmay refer to:',
      after:
        'The Genoa Tapestry and the City is the work of Norwegian painters and a Korean-Thai drama. Georgia announced it. Tarvinen may refer to:',
    },
    {
      before:
        'The work was carriedout to preventwar after a greatvictory. They came where the waterused to go, gave guaranteesup to five years, and won the vote bypaying the mayor.',
      after:
        'The work was carried out to prevent war after a great victory. They came where the water used to go, gave guarantees up to five years, and won the vote by paying the mayor.',
    },
    {
      before:
        'General Lima, who proclaimedhimself king, met Giancarlo Giorgettihas he calls him, and Emmanuel Macronsaid so.',
      after:
        'General Lima, who proclaimed himself king, met Giancarlo Giorgetti has he calls him, and Emmanuel Macron said so.',
    },
    {before: 'The mayor againasked for peace.', after: 'The mayor again asked for peace.'},
    {before: 'The prime minister’soffice was searched.', after: 'The prime minister’s office was searched.'},
  ],
  leaves: [
    {
      text: 'The toreador and the isbister were seen, and tosca is areola to them.',
      why: 'words that begin like a function word',
    },
    {
      text: 'They keep on walkin and talkin before the electon, and it’sokay and that’sall.',
      why: 'ways to speak',
    },
    {
      text: 'The greatgrandsons left the reedup and a seedout to the layup to come.',
      why: 'compounds and rare words',
    },
    {text: 'In the meanon, the mot perton de la vie; it is the formis of it.'},
    {text: 'Le matin, the salis of the corna and a bowl of natto.', why: 'foreign words'},
    {text: 'McDonald met DiMaio and Amidon in Southend, and Anand was therein.'},
    {text: 'The Port is closed. However Portas said he would come, and Pakistanis and Israelis agreed.'},
    {text: 'The livestream showed a whistleblower, an onsite frontrunner and a cofounder.', why: 'compounds'},
    {
      text: 'The counterparty hired whistleblowers and servicepeople governmentwide in one rockfill.',
      why: 'compounds',
    },
    {text: 'See #standwiththem and @followthe and example.com/ofthe.', why: 'hashtags, handles, paths'},
    {text: 'The MPs and NGOs met the OKed bidder of HBOmax, and USAid paid.', why: 'endings and brands'},
    {text: 'See #since2014, @in2020 and example.com/from1990; the file is by1999-b.', why: 'tags and paths'},
    {text: 'Die Bundesregierung und dasselbe.', language: 'de', why: 'compounds'},
    {text: 'The Guardianship of the Parisienne, the Mondeo, the Politicos and the Soirees of the Dynastis.'},
    {text: 'Spain ceded the Floridas to the Union.', why: 'a plural'},
    {text: 'Share it: facebook tumblr linkedin stumble.', why: 'a brand'},
    {
      text: 'The order says: “(r)ather than go on, the city will wait”, for “[d]issolution” was not meant.',
      why: 'a letter in brackets',
    },
    {
      text: 'The availabilities of macromolecular and polycrystalline matter show the imperfectability of a schoolgirlish preselection, the highpoint of all handcraftsmanship. She pulled the longreads that she had, with an async call.',
      why: 'words with parts that make others',
    },
    {text: 'Bahrain is small. They asked the Bahrainis to wait.', why: 'a people'},
    {text: 'Ships wait.\n\neasyvisa\n\nThey sail.', why: 'a label'},
    {
      text: 'The leaderboards and the scoresheets of the rivercraft tour are bookware. Halobacteria and a deadlift with baseplates, of halobacteria.',
      why: 'compounds',
    },
    {
      text: 'The 1975band, the 2000trees party, the 7thly of it, March4u and 2000AD play on1 and in2000AD.',
      why: 'names with numbers',
    },
    {text: 'See #the31 days and over18s; the1975 played.', why: 'tags, an ending, a band'},
    {
      text: 'Giorgia Melonis and Giancarlo Marchand came by itself and theirselves.',
      why: 'surnames, a misspelling',
    },
    {text: 'For the port they opposed the Forand bill. For years nobody did.', why: 'a name'},
    {text: 'Bandas, cartas and puertas are Spanish words.'},
    {
      text: 'He talks to a seasan and to the salis of it, and the matin was ahistorical in the onperforming instream of the region.',
      why: 'foreign and rare words',
    },
    {
      text: 'It was then that Godswill Akpabio, Constantin the lawyer and Carolin of Pearland was asked by the Germanwings of Germanwatch.',
      why: 'names',
    },
    {
      text: 'The fourballs were played gastrically; Mohammed, Abusaid and Biswas asked the Photoshopped and Livestreamed ones of it.',
      why: 'words and names',
    },
    {
      text: 'Theron is the mother of it. Noone said it. Tobe Genoa did. Herman was the one, and Weare was the town of it.',
      why: 'names',
    },
    {
      text: 'It was adress and apetite that was agains the law, and inprove the rest of it, the beforementioned and everwhere else.',
      why: 'misspelt',
    },
    {text: 'Wolf met Wolf, and Wolfgang Marchand of the Marchand family came by Peterborough.', why: 'names'},
  ],
  check(tree, file) {
    const lexicon = file.data.settings?.lexicon?.('en')
    if (!lexicon) return
    let splittable = splits.get(lexicon)
    if (!splittable) {
      splittable = fact(
        (word) =>
          /^[A-Za-z][a-z]{3,40}$/.test(word) &&
          (splitOf(word, lexicon) !== null ||
            (/^[A-Z]/.test(word) ? nameMayFit(word, lexicon) : mayFit(word, lexicon))),
      )
      splits.set(lexicon, splittable)
    }
    const table = wordTable(file)
    const {store, words, starts} = table
    for (const paragraph of paragraphs(tree, file)) {
      const [from, to] = wordsIn(paragraph.node, table)
      for (
        let at = splittable.next(store, words, from, to);
        at !== -1;
        at = splittable.next(store, words, at + 1, to)
      ) {
        const word = store.texts[words[at]!]!
        judge(file, paragraph, starts[at]! - paragraph.start, word, lexicon)
      }
      afterGenitive(file, paragraph, lexicon)
      for (
        let at = acronymic.next(store, words, from, to);
        at !== -1;
        at = acronymic.next(store, words, at + 1, to)
      )
        afterKnown(file, paragraph, starts[at]! - paragraph.start, store.texts[words[at]!]!, lexicon)
      for (
        let at = numeric.next(store, words, from, to);
        at !== -1;
        at = numeric.next(store, words, at + 1, to)
      )
        besideNumber(file, paragraph, starts[at]! - paragraph.start, store.texts[words[at]!]!, lexicon)
    }
  },
}

/** Letters from which a word one letter away from a frequent one is that, whatever it comes apart into. */
const LONG = 8

/** Where a word comes apart, and how sure it is. */
function parted(file: Document, around: Surrounded, lexicon: Lexicon): {at: number; tier: Tier} | undefined {
  const {word} = around
  const comesApart = splitOf(word, lexicon)
  // Short words beside a function word are one letter away from many: `bythe`, `paidby`.
  const split =
    comesApart &&
    (comesApart.functional === 'none' || word.length >= LONG) &&
    misspelt(word, [word.slice(0, comesApart.at), word.slice(comesApart.at)], lexicon)
      ? null
      : comesApart
  const tier = split && tierOf(file, around, split, lexicon)
  if (split && tier === 'fix') return {at: split.at, tier}
  const at = /^[A-Z]/.test(word) ? placeOfName(around, lexicon) : placeInSentence(around, lexicon)
  if (at !== undefined) return {at, tier: 'fix'}
  return split && tier ? {at: split.at, tier} : undefined
}

function judge(
  file: Document,
  {text, start}: Paragraph,
  index: number,
  word: string,
  lexicon: Lexicon,
): void {
  // `the Floridas`: a name with a plural of its own.
  if (/^\p{Lu}\p{Ll}+s$/u.test(word) && known(word.slice(0, -1).toLowerCase(), lexicon)) return
  // A line of one word is a label.
  if (word.length === text.length) return
  const left = text[index - 1] ?? ' '
  const right = rightOf(text, index + word.length)
  // Parts of names, handles, paths, compounds and foreign words.
  if (/[\p{L}\p{M}\p{N}_#@/.'’&]/u.test(left)) return
  // `the Korean-Thaidrama film`
  if (left === '-' && !beginsWithPeople(word)) return
  if (/^(?:[\p{L}\p{M}\p{N}_@/&=(]|['’](?![ts]\b)|\.[a-z])/iu.test(right)) return
  // `the Bahrainis`: a people.
  if (peoples.has(word) || brands.has(word)) return
  // `(r)ather`, `[d]issolution`: a small letter instead of the source's capital.
  if (/[)\]]/.test(left) && /[([]\p{L}{1,2}[)\]]$/u.test(text.slice(Math.max(0, index - 4), index))) return
  if (!readsAs('en', text, index, index + word.length)) return
  if ((vocabulary(file).get(word) ?? 0) > 1) return
  const place = parted(file, surrounded(text, index, word), lexicon)
  if (!place) return
  // `thecountry’s`, `thevice-champion`: what stands at such a mark is a word of its own behind an article or its like.
  if (/^(?:['’]s|-)/.test(right) && !attached.test(word.slice(0, place.at))) return
  const at = start + index + place.at
  report(file, {
    start: at,
    end: at,
    after: ' ',
    tier: place.tier,
    message: `Unexpected word \`${word}\`, expected \`${word.slice(0, place.at)} ${word.slice(place.at)}\``,
  })
}
