/** Words that stand twice in a row by grammar, by purpose or by mistake. */
/** Function words that no sentence doubles; where grammar or speech may, they are missing (`that that`, `in in`, `nous nous`). */
export const single: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the a of and or with from at its their our my his into than for to in be are were but as this these those between by whose against during would could been because while through near nothing already also despite although among until before'.split(
      ' ',
    ),
  ),
  // `Oh la la` and songs aside, which have a comma, a third copy or a sound before them.
  fr: new Set(
    'que la le les de du des et dans avec un une pour sur par au aux à ces ses leur leurs'.split(' '),
  ),
  es: new Set('la que de del el los y en con un una por las al su sus se'.split(' ')),
  it: new Set(
    'la di del della dei delle degli il le i gli per con nel nella nei negli nelle un una e ed al alla ai agli alle dal dalla dai dagli dalle sul sulla sui sugli sulle tra fra'.split(
      ' ',
    ),
  ),
  pt: new Set('de do da dos das em na nas um com uma e por ao à aos às pela pelo pelas pelos'.split(' ')),
  de: new Set('keine keinen kein und mit bei im in von zum zur oder für'.split(' ')),
  nl: new Set('de een en te met der den'.split(' ')),
  sv: new Set('och att av med ett'.split(' ')),
  pl: new Set('w we z ze i na do od oraz przez dla że pod przed nad'.split(' ')),
  cs: new Set('a v ve na do z k pro od'.split(' ')),
  ru: new Set('в во на с со из для от к и по при об за у'.split(' ')),
  uk: new Set('в у на з із від для і й за при про об'.split(' ')),
  ro: new Set('și de în cu din pe pentru'.split(' ')),
  tr: new Set('ve veya'.split(' ')),
  el: new Set('και στην στη στο για από'.split(' ')),
  ar: new Set('في إلى عن التي الذي مع'.split(' ')),
  fa: new Set('در از که این را با برای'.split(' ')),
}

/** Doubled on purpose: grammar, emphasis, sounds, song and play. */
export const doubled = new Set(
  `that had was is very very so no yes ha hah ho he hey bye knock tut many long much really never far big well there now
  her his you it who do blah boo la na pom rah chop hip night win ping fifty half million please more on over up out
  again dear hush hear tsk tick ding woof yum aye come go what we i if one two zero oh why rat please sorry good bad`.split(
    /\s+/,
  ),
)

/** Conjunctions that speech puts three times for a list without end. */
export const conjunctions = new Set('and or und oder et ou y o e en of och i и или'.split(' '))

/** Auxiliaries that only a clause as subject doubles: `what it is is clear`, `all he has has value`. */
export const auxiliaries = new Set(['is', 'was', 'has', 'have'])
/** Words that no sentence begins with twice, though speech may double them. */
export const opening = new Set(
  'on it we they his if he she who what when after before while this these'.split(' '),
)
/** What such a clause begins with. */
export const clausal =
  /\b(?:what\w*|who\w*|which|that|all|every\w*|any\w*|no\w*|some\w*|things?|as|where|when|how|why|than|if|the (?:one|way|only|first|more|less))\b/i

/** Behind these an auxiliary stands once, whatever clause they are in: `that nobody was was hurt`. */
export const nobody = /^(?:(?:no|every|any|some)body|no one|(?:every|any|some)one)$/
/** Words that are no verbs, by their endings: no clause as subject ends in one that begins the next. */
export const verbless =
  /^(?!witness|harness|every$|query$)\p{Ll}{2,}(?:ity|ities|ness|nesses|hood|ships?|logy|logies|isms?|[aeio]ry|[aeio]ries|ancy|ency)$/u

/** Adverbs, and `will` behind its subject, which nobody doubles; some adverbs are doubled to insist. */
export const slips =
  /(?:^|\s)(?!really|truly|deeply|dearly|madly|early|daily|family|only|nearly|barely)[a-z]{4,}ly$|(?:^|\s)(?:fully|newly|partly|badly|rarely)$|(?:^|\b)(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|who|which|that) will$|\b(?:do|does|did|is|are|was|were|has|have|had|will|would|could|should|must|may|might) not$/
/** Pronouns and the like that neither grammar nor speech doubles within a sentence. */
export const never = new Set('them they she him us himself herself itself themselves'.split(' '))
/** From so many letters on no word was found twice in a row in 13,953 sentences that people wrote; these insist. */
export const LONG = 4
/** … but not in the words of the paper itself. */
export const insistedAloud = new Set(
  'always still just also only even certain another probably sometimes nobody nothing everything everybody'.split(
    ' ',
  ),
)
export const insisting = new Set(
  `forever sometimes probably certain another always still just only also even away down back home soon late later
  around about today tomorrow nothing nobody everything old new nice cold cool hard fast slow slowly dark deep high small
  tiny huge little short wide real true sure same whole poor rich dead wild crazy sweet great super extra mega beautiful
  different wonderful terrible hello stop wait look help fire money work love death peace freedom justice days years
  hours miles step time girl boys more less better worse first last left right`.split(/\s+/),
)
/** The subject of a clause without its pronoun: `the man she killed killed two others`. */
export const bareClause = /\p{L} (?:he|she|they|we|you|I|it) $/u

/** Prepositions that also belong to verbs, and participles that take them without `-ed`. */
export const particles = new Set('of for with from at by to in'.split(' '))
/** Verbs whose particle `in` another `in` may follow: `moved in in March`. */
export const withIn =
  /^(?:is|are|was|were|be|been|being|(?:come|came|coming|go|goes|went|gone|going|bring|bringing|brought|take|took|taken|taking|let|give|gave|given|giving|get|got|getting|set|setting|break|broke|broken|put|built|stay|keep|kept|sit|sat|live|lives|join|check|fit|move|step|settle|turn|hand|call|log|plug|pull|phone|vote|drop|usher|phase|kick)s?|\w+(?:ed|ing))$/
/** Verbs whose particle `by` another `by` may follow: `getting by by working`. */
export const withBy =
  /^(?:get|gets|got|getting|gotten|pass(?:es|ed|ing)?|go(?:es|ing|ne)?|went|com(?:e|es|ing)|came|stand(?:s|ing)?|stood|liv(?:e|es|ed|ing)|drop(?:s|ped|ping)?|scrap(?:e|es|ed|ing)|swear(?:s|ing)?|abid(?:e|es|ed|ing))$/
/** Verbs and other words whose particle `on` another `on` may follow: `carried on on Monday`, `early on on the day`. */
const withOn =
  /^(?:(?:go|goe|carr[yi]e?|move|hold|live|press|come|get|keep|log|sign|push|soldier|put|take|try|catch|pass|add|drag|stay|read|work|play|drive|run|walk|march|switch|turn|hang|wait|look|act|rel[yi]e?|depend|count|focuse?|insist|spy|bank|build|hit|call|egg|urge|lean|touch)s?|\w+(?:ed|ing)|held|sat|sit|sits|stood|stand|stands|lay|lie|lies|spoke|speak|speaks|wrote|write|writes|spent|spend|bet|set|sets|trod|led|lead|fed|feed|feeds|dwelt|dwell|struck|strike|fell|fall|let|lets|shut|cut|sleep|slept|live|is|are|was|were|be|been|has|had|have|do|does|did|done|went|gone|came|got|kept|took|taken|caught|drove|ran|hung|built|based|later|early|further|far|right|from|now|then|so|and|straight|what|that|which|who|it|they|we|he|she|you)$/
/** Participles of what is done on a day, none of which takes `on` for itself. */
const doneOn = new Set(
  'submitted adopted published announced issued killed arrested detained presented launched reported registered recorded delivered destroyed appointed'.split(
    ' ',
  ),
)
/** What a preposition leads to, so that the word before it belongs to no verb: `happened to to them`. */
const object = /^ (?:\d|him|her|it|them|us|me|you|the|an?|this|that|these|those|their|his|its|our)(?!\p{L})/u
/** A place, and no month or day, behind which the verb may have gone on: `was in in Ankara`. */
const inPlace =
  /^ (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b)\p{Lu}\p{Ll}{2,}/u
const be = new Set('is was are were been'.split(' '))

/** Who did something to somebody. */
const doer = /^ (?:the|an?|his|her|their|its|some|several|two|three|police|\p{Lu}\p{Ll}+)\b/u
/** How long something lasts, behind a `for` of its own: `searched for for years`. */
export const lasting =
  /^ (?:(?:\w+ ){0,3}(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|generations|ages|time|while|times)|long|so|ever|good|now)\b/
/** Verbs that take an infinitive and no other `to`. */
export const infinitive = new Set(
  'wanted offered decided agreed refused tried hoped planned needed failed managed promised asked threatened expected started continued forced allowed supposed intended attempted vowed pledged struggled learned'.split(
    ' ',
  ),
)
export const strong = new Set(
  'dealt thought heard dreamt spoken sent fought put made done come came gone went paid known written run stood sought bought told got gotten left lived live lives works work'.split(
    ' ',
  ),
)
const subordinating = new Set('that because when if while where although unless but which'.split(' '))
/** What a question that hangs on a verb or a preposition stands behind. */
const asking =
  /^(?:of|for|to|from|about|on|in|with|by|at|than|as|is|was|and|or|but|says?|said|tells?|told|asks?|asked|sees?|saw|understand|understands|understood|explain|explains|explained|wonder|wonders|wondered|shows?|showed|decides?|decided)$/
/** Whether the words around tell that grammar did not double a word that it may double elsewhere. */
export function isSlip(word: string, previous: string, behind: string): boolean {
  if (word === 'on') return (!withOn.test(previous) || doneOn.has(previous)) && /^ \p{L}/u.test(behind)
  if (word === 'being') return be.has(previous)
  if (word === 'it' || word === 'he' || word === 'we')
    return (
      subordinating.has(previous) &&
      /^ (?:is|was|are|were|has|had|have|will|would|does|did|can|could|did|should|may|might|must)\b/.test(
        behind,
      )
    )
  if (word === 'what')
    return (
      asking.test(previous) &&
      /^ (?:is|was|were|are|has|had|will|would|he|she|they|we|it|the|you)\b/.test(behind)
    )
  if (word === 'to') return object.test(behind)
  if (word === 'by') return /ed$/.test(previous) && !withBy.test(previous) && doer.test(behind)
  return word === 'in' && be.has(previous) && inPlace.test(behind)
}
