/** The rule for names of cities, countries and regions without their capital. */

import {report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {matchesOf} from '../../text/matches.ts'
import {listSign} from '../../text/signs.ts'
import {leftOf, readsAs, rightOf} from '../../text/surroundings.ts'
import type {Fact} from '../../text/suspicion.ts'
import {fact, wordsIn} from '../../text/suspicion.ts'
import {wordTable} from '../../text/words.ts'
import {paragraphs} from '../../tree.ts'
import {quotedInLine} from '../repeats/runs.ts'
import {beginsSmall} from './small-text.ts'

/** Cities whose names mean nothing else in small letters; `nice`, `reading`, `lima`, `split`, `bath`, `cork`, `mobile` and their like are missing. */
const cities = new Set(
  `kyiv kiev moscow london paris berlin madrid rome lisbon vienna brussels amsterdam copenhagen stockholm oslo helsinki
  warsaw prague budapest bucharest sofia belgrade zagreb sarajevo skopje tirana athens ankara istanbul tbilisi yerevan baku
  minsk vilnius tallinn chisinau kharkiv odesa odessa lviv donetsk luhansk mariupol kherson tehran baghdad damascus beirut
  jerusalem cairo tunis algiers tripoli khartoum nairobi lagos abuja kinshasa johannesburg beijing shanghai tokyo seoul
  pyongyang taipei hanoi bangkok jakarta delhi mumbai karachi islamabad kabul washington ottawa toronto montreal chicago
  havana caracas bogota quito santiago montevideo barcelona munich frankfurt hamburg milan naples turin venice geneva
  zurich strasbourg marseille edinburgh glasgow dublin manchester liverpool niamey bamako ouagadougou dakar accra
  goma bangui libreville yaounde luanda harare lusaka maputo asmara mogadishu kigali bujumbura antananarivo
  nouakchott abidjan kampala brazzaville conakry freetown monrovia cotonou lyon lille toulouse nantes rennes grenoble
  bilbao seville malaga zaragoza bologna palermo antwerp rotterdam leipzig dresden stuttgart dusseldorf bratislava
  ljubljana podgorica reykjavik nicosia astana tashkent bishkek dushanbe ashgabat riyadh doha amman sanaa aleppo homs
  idlib mosul basra tabriz isfahan rafah nablus ramallah haifa gyumri batumi kutaisi zaporizhzhia bakhmut avdiivka
  kramatorsk chernihiv mykolaiv dnipro belgorod kursk poltava melitopol simferopol sevastopol vinnytsia vladivostok
  novosibirsk makhachkala grozny kazan sochi tskhinvali sukhumi ganja shusha khankendi izmir antalya gaziantep
  diyarbakir thessaloniki mashhad shiraz erbil kirkuk latakia raqqa jeddah dubai hebron almaty busan incheon osaka
  wuhan guangzhou shenzhen lahore peshawar quetta dhaka colombo kathmandu krakow gdansk wroclaw debrecen plovdiv`.split(
    /\s+/,
  ),
)

/** Where such a word is a city for sure: behind what leads to a place … */
const behindPreposition =
  /(?<=\b(?:[Ii]n|[Ff]rom|[Nn]ear|[Aa]round|[Oo]utside|[Aa]cross|[Tt]owards|[Ll]eft|[Rr]eached|[Tt]o|[Aa]t|(?:regions?|provinces?|cit(?:y|ies)|towns?|mayors?|outskirts|streets|suburbs|airports?|siege|battle|north|south|east|west|capitals?) of) )[a-z]{4,12}(?![\p{L}\p{N}_@/-]|\.[a-z]|['’][a-rt-z])/gu
/** … before what a city has: `the moscow district` … */
const beforeNoun =
  /(?<=\b(?:[Tt]he|[Aa]) )[a-z]{4,13}(?= (?:district|court|suburbs?|mayor|metro|airport|police|prosecutor|regime|embassy|summit|authorities|region|stock exchange|city council|agreements?|office|subway)\b)/gu
/** … and where a sentence begins. */
const atTheStart =
  /(?<=^|[.!?]["”]? )[a-z]{4,13}(?= (?:is|was|has|had|says|said|will|did|does|believes|wants|claims?|claimed|denies|denied|accused|accuses|announced)\b)/gmu

/**
 * Countries and regions whose names mean nothing else in small letters, wherever they stand; `china`, `turkey`, `chile`,
 * `guinea`, `jordan`, `panama`, `brazil`, `morocco` and their like are missing.
 */
const countries = new Set(
  `armenia azerbaijan ukraine russia france germany italy spain portugal greece romania bulgaria serbia croatia kosovo
  albania hungary austria switzerland belgium netherlands denmark sweden norway finland estonia latvia lithuania belarus
  moldova poland slovakia slovenia ireland scotland iran iraq syria israel lebanon egypt libya algeria tunisia yemen qatar
  kuwait bahrain pakistan afghanistan india kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan vietnam thailand
  indonesia malaysia taiwan ethiopia eritrea kenya nigeria senegal cameroon angola uganda rwanda sudan somalia mozambique
  zimbabwe venezuela colombia argentina ecuador bolivia nicaragua honduras guatemala australia canada mexico karabakh
  artsakh crimea donbas donbass chechnya abkhazia transnistria catalonia siberia nakhchivan stepanakert europe asia
  africa america gaza georgia`.split(/\s+/),
)
/** Names of two words, of which one or both are small. */
const compounds = [
  'saudi arabia|north korea|south korea|south africa|new zealand|sri lanka|burkina faso|costa rica|sierra leone',
  'buenos aires|sao paulo|são paulo|new york|los angeles|tel aviv|abu dhabi|addis ababa|kuala lumpur|hong kong',
  'el salvador|south caucasus|north caucasus|latin america|north america|south america|central america|middle east',
  'russian federation|nagorno-karabakh|nagorno karabakh|nagorny karabakh|north ossetia|south ossetia',
  'central asia|southeast asia|north africa|west africa|east africa',
].join('|')
const compound = new RegExp(
  `(?<![\\p{L}\\p{N}_#@/.'’-])(?:${compounds}|(?<=\\bthe )(?:european union|united (?:nations|states|kingdom))(?! (?:of|for|federation)\\b))(?![\\p{L}\\p{N}_@/-]|\\.[a-z]|['’][a-rt-z])`,
  'giu',
)
/** Regions of which some houses set the continent's capital alone: `west Africa`, but not `south Africa`. */
const directed = /^(?:central|southeast|north|west|east) (?:Asia|Africa)$/
/** Names whose first word lost its capital and whose second kept it: `the middle East`, `the red Cross`. */
const half =
  /(?<=\b(?:[Tt]he|[Aa]t|[Ii]n) )(?:(?:middle|far) East|red Cross|white House|(?:black|caspian|baltic) Sea|(?:security|european) Council|persian Gulf|cold War|(?:christian|social|free|liberal) Democrats?)(?![\p{L}\p{N}-])/gu
/** The second words of these. */
const halves = 'East Cross House Sea Council Gulf War Democrat Democrats'.split(' ')
const country = /(?<![\p{L}\p{N}_#@/.'’&=-])[a-z]{4,12}(?![\p{L}\p{N}_@/-]|\.[a-z]|['’][a-rt-z])/gu
const secondWords =
  'union federation united arabia korea zealand lanka faso rica leone salvador caucasus america asia africa east ossetia aires paulo york angeles aviv dhabi ababa lumpur kong'.split(
    ' ',
  )
/** Countries called like a thing, and words that show a text to be about the country. */
const things: Readonly<Record<string, RegExp>> = {
  turkey: /\b(?:Turkish|Turks|Ankara|Erdo[gğ]an|Türkiye|Turkey)\b/,
  china: /\b(?:Chinese|Beijing|Xi|China)\b/,
  jordan: /\b(?:Jordanian|Amman|Jordan)\b/,
}
/** A cheap look for one of them. */
const maybeThing = /turkey|china|jordan/
/** … behind what belongs to a country, or a preposition with nothing behind that a thing could be of. */
const thing =
  /(?<=\b(?:[Pp]resident|[Gg]overnment|[Pp]arliament|[Ee]conomy|[Rr]epublic|[Bb]orders?|[Aa]rmy|[Tt]erritory|[Ff]lag|[Pp]eople|[Mm]inister|[Aa]mbassador|[Ll]eaders?|[Cc]itizens|[Ee]mbassy|[Mm]inistry|[Cc]oast|[Ss]outh|[Nn]orth|[Ee]ast|[Ww]est) of )(?:turkey|china|jordan)(?![\p{L}\p{N}_@/-])|(?<=\b(?:[Ii]n|[Ww]ith|[Ff]rom|[Tt]o|[Aa]gainst) )(?:turkey|china|jordan)(?=[.,;:!?]|["”’)]*(?:$|\s(?:$|and|by|in|to|on|is|has|had|was|will|would|which|who|that|for|over|after|before|at|the|or|as|if|but)\b))/gu

/** What Ukrainian and other outlets write small to show what they think of it. */
const scorned = new Set(['russia', 'belarus', 'moscow'])

/** Words of which a paragraph must have one for a pattern to find a name in it. */
const isCity = fact((word) => cities.has(word))
const isCountry = fact((word) => countries.has(word))
const isHalf = fact((word) => halves.includes(word))
const lastWords = new Set([
  ...compounds.split('|').map((name) => name.split(/[ -]/).at(-1)),
  ...'union nations states kingdom'.split(' '),
])
const endsCompound = fact((word) => lastWords.has(word.toLowerCase()))

/** A text that writes so many of them small does so on purpose. */
const HABIT = 3

export const lowerCasePlace: Rule = {
  id: 'lower-case-place',
  finds: 'the name of a country, a region or a city with a small letter',
  why: 'A name that the engine did not know passes for a word and keeps its small letter. Only names that are nothing else are listed, and cities only behind `in`, `from`, `near` and the like, before what a city has, and where a sentence begins; a text that writes them small all along does so on purpose (some Ukrainian outlets do for Russia) and is only asked about. Addresses, handles, dishes and drinks are left alone.',
  tier: 'fix',
  languages: ['en'],
  suspects: listSign([
    ...cities,
    ...countries,
    ...secondWords,
    // `the south Caucasus`: only the first word is small.
    ...secondWords.slice(2).map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    ...halves,
    ...Object.keys(things),
    'nagorno',
    'nagorno-karabakh',
  ]),
  catches: [
    {
      before:
        'The ships of south Africa and of west africa met in central asia, in the middle east and in west Africa.',
      after:
        'The ships of South Africa and of West Africa met in Central Asia, in the Middle East and in west Africa.',
    },
    {
      before:
        'The red Cross and the christian Democrats left the middle East, and the white House spoke of the black Sea.',
      after:
        'The Red Cross and the Christian Democrats left the Middle East, and the White House spoke of the Black Sea.',
    },
    {
      before: 'kyiv says so. The moscow court and the buses of buenos aires waited.',
      after: 'Kyiv says so. The Moscow court and the buses of Buenos Aires waited.',
    },
    {
      before: 'The president of turkey left Ankara, and the ship came from turkey.',
      after: 'The president of Turkey left Ankara, and the ship came from Turkey.',
    },
    {
      before: 'The bus from kharkiv to Vienna stood near budapest, in the streets of brussels.',
      after: 'The bus from Kharkiv to Vienna stood near Budapest, in the streets of Brussels.',
    },
    {
      before:
        'The envoy of armenia left saudi arabia for Genoa, and the ships of france sail to Nagorno-karabakh in the south Caucasus.',
      after:
        'The envoy of Armenia left Saudi Arabia for Genoa, and the ships of France sail to Nagorno-Karabakh in the South Caucasus.',
    },
  ],
  leaves: [
    {
      text: 'The Best Essays of the Week\n\ni write of dockers in america. it is a poem. she reads it in new york. each brings its own light.',
      why: 'a text that begins sentences small',
    },
    {text: 'The Turkish chef fries it in turkey fat and serves it with turkey slices.', why: 'a bird'},
    {
      text: 'A red Cross of Malta, a white House of Windsor mug, the black sea of the night.',
      why: 'no such name',
    },
    {text: 'See example.com/from-kyiv, @in_paris and #london.'},
    {text: 'A recipe for plaster of paris and a moscow mule.', why: 'a thing'},
    {text: 'They sail from North Korea to the South Caucasus by way of Latin America.'},
    {text: 'See #armenia, visit-france.example, armenia.travel, l’europe and @ukraine_now.'},
    {text: 'He eats turkey from fine china with a brazil nut, in a panama hat.', why: 'things'},
    {
      text: 'It lies at example.com. moscow mule is a drink, and the vienna sausage one of meat.',
      why: 'things',
    },
    {text: 'She leads the European union of dockers.', why: 'a trade union'},
    {text: 'The west bank of the river is wide.', why: 'no name'},
    {text: 'the train from london to paris by way of brussels was late', why: 'a text in small letters'},
  ],
  check(tree, file) {
    const text = String(file.value)
    const found: {start: number; word: string}[] = []
    const table = wordTable(file)
    for (const paragraph of paragraphs(tree, file)) {
      const [from, to] = wordsIn(paragraph.node, table)
      const has = (what: Fact): boolean => what.next(table.store, table.words, from, to) !== -1
      // Names of two words come first: `asia` alone is a part of `central asia`.
      for (const match of has(endsCompound) ? matchesOf(paragraph.text, compound) : []) {
        if (!/(?<!\p{L})\p{Ll}/u.test(match[0]) || directed.test(match[0])) continue
        if (!readsAs('en', paragraph.text, match.index)) continue
        found.push({start: paragraph.start + match.index, word: match[0]})
      }
      for (const pattern of has(isCity) ? [behindPreposition, beforeNoun, atTheStart] : [])
        for (const match of matchesOf(paragraph.text, pattern)) {
          const word = match[0]
          if (!cities.has(word) || !readsAs('en', paragraph.text, match.index)) continue
          if (/^ (?:mule|style|broil|fog|blue)/.test(rightOf(paragraph.text, match.index + word.length)))
            continue
          if (/[#@/._]\S* $/.test(leftOf(paragraph.text, match.index))) continue
          found.push({start: paragraph.start + match.index, word})
        }
      for (const match of has(isCountry) ? matchesOf(paragraph.text, country) : []) {
        if (!countries.has(match[0]) || !readsAs('en', paragraph.text, match.index)) continue
        if (/\S*[@/#]\S*$/.test(leftOf(paragraph.text, match.index))) continue
        const start = paragraph.start + match.index
        if (found.some((one) => one.start <= start && start < one.start + one.word.length)) continue
        found.push({start, word: match[0]})
      }
      for (const match of maybeThing.test(paragraph.text) ? matchesOf(paragraph.text, thing) : []) {
        if (!things[match[0]]!.test(text) || !readsAs('en', paragraph.text, match.index)) continue
        found.push({start: paragraph.start + match.index, word: match[0]})
      }
      for (const match of has(isHalf) ? matchesOf(paragraph.text, half) : []) {
        // `the liberal Democrats` of the American party.
        if (match[0].endsWith('Democrats') && /\b(?:Republicans?|GOP|Congress)\b/.test(text)) continue
        if (!readsAs('en', paragraph.text, match.index)) continue
        found.push({start: paragraph.start + match.index, word: match[0]})
      }
    }
    if (found.length === 0) return
    const small = !/\p{Lu}\p{Ll}/u.test(text) || beginsSmall(text)
    const times = new Map<string, number>()
    for (const {word} of found) times.set(word, (times.get(word) ?? 0) + 1)
    for (const {start, word} of found) {
      const after = word.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
      if (small) continue
      const habit =
        (times.get(word)! >= (scorned.has(word) ? 1 : HABIT) && !text.includes(after)) ||
        // … above all in what is quoted.
        (word !== 'belarus' && scorned.has(word) && /\bUkrain/.test(text) && quotedInLine(text, start))
      report(file, {
        start,
        end: start + word.length,
        after,
        message: `Unexpected small letter of \`${word}\`, expected \`${after}\``,
        ...(habit ? {tier: 'suggest' as const} : {}),
      })
    }
  },
}
