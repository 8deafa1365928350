/** Closed classes of English words that several rules of punctuation and wording lean on. */
import {matchesOf} from './matches.ts'

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Auxiliaries, modals and the commonest finite forms: what tells a clause from a phrase. */
export const finiteVerbs: ReadonlySet<string> = set(`
  is are was were am be been being has have had do does did will would can could shall should may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
  it's he's she's that's there's they're we're you're i'm they've we've i've they'll he'll she'll it'll we'll
  says said tells told goes went gets got makes made takes took comes came becomes became gives gave sees saw knows knew
  thinks thought finds found keeps kept leaves left lets let means meant puts put runs ran shows seems seemed sets stands
  stood starts tries turns wants wins won writes wrote brings brought begins began breaks broke builds built buys bought
  chooses chose costs cuts deals dealt draws drew drives drove falls fell feels felt fights fought flies flew gains grows
  grew hears heard hits holds held hurts lays laid leads led lies lay loses lost meets met pays paid reads rises rose
  sells sold sends sent shoots shot shuts sits sat sleeps slept speaks spoke spends spent steals stole strikes struck
  swears swore teaches taught throws threw wakes woke wears wore adds asks allows appears calls considers continues
  expects follows happens helps hopes includes keeps lacks lives looks needs offers opens plans plays remains
  reports requires serves shows suggests supports thinks understands uses waits walks warns works worries
`)

/** Verbs that report speech, in the forms that follow a quotation. */
export const speechVerbs: ReadonlySet<string> = set(`
  said says say added adds told tells replied replies answered answers asked asks explained explains stated states
  declared declares announced announces insisted insists stressed stresses underlined underlines noted notes claimed
  claims confirmed confirms warned warns wrote writes continued continues concluded concludes recalled recalls
  emphasized emphasised emphasizes remarked remarks commented comments admitted admits argued argues complained
  complains exclaimed exclaims joked jokes lamented laments observed observes promised promises quipped recounted
  reported reports responded responds revealed reveals specified specifies tweeted tweets urged urges assured assures
  denounced deplored detailed believes thinks reads read predicted demanded boasted shouted whispered
`)

/** … and those that French and Spanish papers tell speech with as well; elsewhere many of them are plain verbs. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...`repeats repeated confides confided sighs sighed breathes breathed summarizes summarises summarized summarised sums
  regrets regretted denounces deplores testifies testified recounts relates related wonders wondered whispers murmurs
  murmured retorts retorted reacts reacted accuses accused criticizes criticises pleads pleaded swears indicates indicated
  concedes conceded acknowledges acknowledged considers considered judges judged estimated maintains maintained laughs
  laughed smiles rejoices rejoiced analyzes analyzed hammered launched thundered shouts cries cried hopes hoped feared
  worries worried resumes resumed slips slipped insists`.split(/\s+/),
])

/** Subject pronouns. */
export const pronouns: ReadonlySet<string> = set('i he she it we they you there')

/** Verbs that help another one: `was`, `would`, `did`. */
export const auxiliaries: ReadonlySet<string> = set(`
  is was are were has had have will would can could may might must should does did do
`)

/** Words which a clause that began earlier goes on with: prepositions, conjunctions, relatives, articles. */
export const joiners: ReadonlySet<string> = set(`
  of in on at by for from with to into onto upon over under between among amongst during against without within through
  throughout across along around behind beneath beside besides beyond despite except inside outside near off per since
  toward towards until via about above below after before
  and or nor but as than that which who whose whom where because although though while whereas if unless
  the a an
`)

/** Joiners that never begin a sentence of news prose, bar a question. */
export const boundJoiners: ReadonlySet<string> = set('than whose whom nor')

/** Abbreviations after which a sentence goes on, beyond what the language pack lists; without the stop, lower case. */
export const abbreviations: ReadonlySet<string> = set(`
  approx no nos st ste vs inc gov etc corp co ltd bros jr sr dr mr mrs ms prof gen col lt sgt capt cmdr maj adm rep sen
  rev hon pres sec min max dept govt est ave blvd rd mt ft sq km kg lb lbs oz in pp ed eds vol fig cf al ca viz
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  calif mass mich minn conn wash ore ala ariz ark colo del fla ga ill ind kan ky la md mo mont neb nev okla pa tenn tex va
  vt wis wyo nr bn mn mln bln thous tys rub tel ext orig misc incl excl resp seq op cit ibid supt det insp const
  sp spp ssp subsp nov comb nom emend
  bbl bbls hp rpm mph gals tsp tsps tbsp tbsps tbl tbls tbs pkg pt qt gal doz temp trans transl intro illus
  univ ex eg ie assn intl natl dist div eng bldg plc pty gmbh mfg pte pvt fr bp msgr sra mme mlle hrs hr mins secs yr yrs
`)

/** Nouns and adjectives that end as past forms do. */
const notPast =
  /^(?:(?:n|f|s|w|h|sp|bl|gr|cr|br|sh)e+d|\w*(?:seed|speed|hundred|sacred|naked|wicked|kindred|hatred))$/

/** Past forms without `-ed`, which no sentence doubles outside a clause as subject. */
const irregular = new Set(
  `held wrote written began begun became broke broken brought built chose chosen fell fallen felt found flew gave given grew
  grown kept knew known led lost met sold sent spoke spoken spent stood struck sworn taken thrown told thought won were
  gone shown driven hidden drawn beaten forgotten risen stolen worn withdrawn withdrew shot`.split(/\s+/),
)

/** Whether a word is a past form: doubled it is a slip, or ends a clause that is the subject of the second. */
export function isPast(word: string): boolean {
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !notPast.test(word))
}

/**
 * Whether a stretch of a sentence may hold a finite verb. Errs on the side of yes: past forms by their ending,
 * the rest by the closed list.
 */
export function mayHoldVerb(text: string): boolean {
  for (const match of matchesOf(text, /[a-z]+(?:['’][a-z]+)?/gi)) {
    const word = match[0].toLowerCase().replace('’', "'")
    if (finiteVerbs.has(word) || speechVerbs.has(word)) return true
    // With a capital inside a sentence it is a name: `Mohamed`, `Ahmed`.
    if (
      word.length > 4 &&
      word.endsWith('ed') &&
      !notPast.test(word) &&
      (match.index === 0 || /^[a-z]/.test(match[0]))
    )
      return true
  }
  return false
}
