/** Words of English that no name consists of: what a capital inside a sentence cannot mean. */
import {packFor} from '../../languages/index.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Function words and adverbs. */
export const closed = set(`
  also only already often still even just again always never soon therefore thus almost because although and or but than
  with without from into for in on at by of to as the an their his her its very more most much many some several such
  both other another each every between during after before until since against through over under about not this that
  these those there then now later here
`)

/** Pronouns that no sentence begins with. */
export const objects = set('him them himself herself itself themselves us')

/** What is of something: with `of` behind them, these begin no name that the rest of the sentence does not show. */
export const parts = set(`
  center centre heart middle edge outskirts beginning end start rest majority half bottom help support rescue arrival
  departure return release absence presence fall rise cost size length shape purpose cause causes consequences effects
  victims members relatives families supporters opponents
`)

/** Nouns that news is full of and that stand in no name alone; one that is a surname, a paper or an office is missing. */
export const ordinary = set(`
  message messages function functions question questions answer answers problem
  problems reason reasons result results example situation condition conditions attack attacks accident accidents victim
  victims bodies roads bridges building buildings hospital hospitals patient patients doctor doctors nurse
  nurses teacher teachers student students pupil pupils child children worker workers resident residents
  inhabitants witness witnesses neighbours neighbors crowd crowds protest protests demonstration demonstrations 
  strikes vote votes ballot ballots campaigns candidate candidates debate debates speech speeches interview
  interviews figure figures number numbers price prices salary salaries wage wages tax taxes debt
  debts loan loans money cash petroleum electricity water food bread wheat grain weapon weapons missile missiles drone
  drones rocket rockets bomb bombs soldier soldiers fighters troops border borders refugee refugees migrants camp camps
  tents aid help support rescue search flood floods earthquake drought weather temperature temperatures disease diseases
  virus vaccine vaccines illness deaths funeral funerals wedding marriage families wife husband son sons daughter
  daughters colleague colleagues woman women person citizen citizens voter voters taxpayers customer customers factory
  factories restaurant restaurants hotel hotels airport airports train trains bus buses truck trucks ship ships boat boats
  plane planes helicopter helicopters flight flights passenger passengers crew cargo kilometer kilometers kilometre
  kilometres meter meters hectares tons tonnes percent minute minutes hour hours week weeks month months prisoner
  prisoners detainee detainees suspect suspects hostage hostages investigation investigations trial trials sentence
  sentences prison prisons lawyer lawyers prosecutor prosecutors evidence crime crimes murder officer officers
  village villages town towns district districts neighbourhood neighborhood houses apartment apartments room rooms
  window table kitchen garden gardens forest forests
  beach beaches birds fish dogs cats horses cattle species economy production
  export exports import imports growth inflation investment investments investor investors 
  reforms 
  visit visits relations cooperation 
  enemy threat threats danger fear language languages tradition knowledge
  research scientist scientists expert experts researcher researchers method methods data computer computers phone phones
  screen software website newspaper newspapers article articles book books photo photos picture pictures image
  images story stories song songs concert exhibition audience viewers readers player match matches goal goals
  defeat season team winner winners loser losers
  street streets bridge truckers bakery butcher grandmother grandfather neighbour neighbor friend friends enemies
  furniture clothes shoes bicycle bicycles shirt shirts knife knives gun guns ammunition trench trenches
  fuel diesel petrol harvest harvests cow cows pig pigs egg eggs meat fruit vegetables coal
  lake lakes mountain mountains snow wind storm storms fire fires smoke rubble ruins debris wall walls roof roofs
  queue queues ticket tickets rent rents pension pensions pensioner pensioners budget budgets costs profits losses
  rumour rumours rumor rumors threat truth promise promises mistake mistakes decision decisions
`)

const english = packFor('en')!.words
/** Adjectives of persuasions, regions and ranks, and nouns of bodies and documents, which end as others do. */
const titles = set(`
  royal federal national presidential imperial liberal provincial cardinal general capital central universal continental
  oriental municipal colonial medieval neutral constitutional festival memorial tribunal canal arsenal terminal
  conservative progressive executive native captive detective cooperative
  catholic islamic democratic republic atlantic pacific arctic antarctic olympic paralympic nordic baltic hispanic celtic
  gothic slavic arabic islamist public clinic topic magic classic music mechanic critic traffic heretic
  secretary military revolutionary february january library mercenary dictionary missionary sanctuary
  commission constitution convention administration corporation federation organization organisation association
  foundation revolution reformation resolution declaration nation station section institution inquisition coalition
  mission division delegation congregation confederation restoration intervention ascension passion action direction
  dominion expedition generation playstation legion union annunciation assumption exposition tradition
  parliament government department testament settlement regiment amendment movement monument
  highness wilderness business witness
  authority university city trinity community nativity majesty security facility charity fidelity infinity liberty unity
  alliance renaissance conference resistance intelligence independence providence excellence province residence
  championship lordship internationale
`)
const closedNames = new Set(
  [...english.demonyms, ...english.weekdays, ...english.months].map((word) => word.toLowerCase()),
)
const adjective =
  /\w{3}(?:ical|ial|ual|nal|tal|ral|cal|mal|ous|ful|less|ive|able|ible|ary|mic|tic|ric|gic|nic|fic)$/
const noun = /\w{3}(?:tion|sion|ment|ness|ity|ance|ence)s?$/

export function isAdjective(word: string): boolean {
  if (plain.has(word)) return true
  return adjective.test(word) && !titles.has(word) && !closedNames.has(word)
}

/** Adjectives that are nouns or names nowhere, and whose endings do not show it. */
const plain = set(`
  human base basic main annual daily weekly monthly yearly average whole entire preliminary final urgent additional
  separate respective corresponding relevant similar various numerous certain possible necessary sufficient recent
  current former future subsequent previous following common individual joint mutual private huge large small important
  serious severe difficult simple easy complete partial full empty initial direct indirect strict strong weak high low
  long short early late rapid slow quick careful safe dangerous cheap expensive rich poor wounded injured dead alive
  civilian chemical residential artificial electric electronic digital mobile medical natural scientific
`)

/** Nouns that tell what is done or how something is, by their endings. */
export function isAbstract(word: string): boolean {
  return noun.test(word) && !titles.has(word.replace(/ies$/, 'y').replace(/s$/, '')) && !titles.has(word)
}

/**
 * Words that people write with a capital on purpose: bodies’ and books’ adjectives, peoples, times of the earth and of
 * history, ships, firms and programs.
 */
const ownCapitals = set(`
  congressional parliamentary legislative senatorial gubernatorial inaugural territorial ministerial
  biblical evangelical pentecostal episcopal apostolic pontifical papal messianic rabbinic talmudic koranic quranic vedic
  indigenous aboriginal semitic hellenic germanic turkic hebraic aramaic cyrillic runic gaelic italic coptic adriatic
  balearic hanseatic asiatic britannic icelandic occidental teutonic masonic
  platonic socratic homeric napoleonic byronic miltonic ptolemaic hippocratic doric ionic romantic classical neoclassical
  transcendental scholastic victorious
  neolithic paleolithic palaeolithic mesolithic carboniferous jurassic triassic cretaceous mesozoic paleozoic palaeozoic cenozoic archaic
  journal signal admiral cathedral seminary infirmary constabulary polytechnic philharmonic baroness governess guinness
  anonymous prudential total radical alternative titanic majestic reliance endurance perseverance curiosity ingenuity
  opportunity inspiration
  inauguration depression prohibition enlightenment crucifixion creation incarnation visitation presentation conception
  redemption salvation emancipation reconstruction partition occupation coronation succession confession presence
  convocation supplement concordance recession subversion opposition introduction
`)

/** Whether a word has a capital of its own in many a house: `the Biblical story`, `Jewishness`, `a Signal chat`. */
export function hasOwnCapital(word: string): boolean {
  return (
    ownCapitals.has(word) ||
    ownCapitals.has(word.replace(/s$/, '')) ||
    /istic$/.test(word) ||
    closedNames.has(word.replace(/ness$/, ''))
  )
}
