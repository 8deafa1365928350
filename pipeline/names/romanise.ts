/** From another language's spelling of a name to the usual English one: rules by language, each with its reason. */
import {PairMemory} from './pairs.ts'

export interface RomanisationHints {
  /** Language the name comes from (`hy`, `ru`, `ar` …), where known. */
  readonly origin?: string
  /** Language whose habits the spelling follows (`fr` for a name out of a French article), where known. */
  readonly from?: string
}

export interface Romanisation {
  readonly form: string
  /** Ids of the rules that changed something, in order; `romanisationRule` says what they mean. */
  readonly rules: readonly string[]
  /** How sure it is that `form` is the usual English spelling; low where the other spelling has lost a letter. */
  readonly confidence: number
}

export interface RomanisationRule {
  readonly id: string
  readonly why: string
}

interface Spelling extends RomanisationRule {
  readonly from: readonly string[]
  /** Languages of origin it holds for; every one that is not written in Latin letters if missing. */
  readonly origins: readonly string[] | undefined
  readonly pattern: RegExp
  readonly to: string
  readonly sure: number
}

/** Origins by how English writes them. */
const SLAVIC = ['ru', 'uk', 'be', 'bg', 'mk']
const SOVIET = [...SLAVIC, 'hy', 'az', 'ka', 'kk', 'ky', 'uz', 'tg', 'tk', 'tt', 'ce', 'os', 'ab']
const ARABIC = ['ar', 'fa', 'ps', 'ku', 'ur']
/** Every origin whose own script is not Latin, or whose Latin letters English does not keep. */
const FOREIGN = [...SOVIET, ...ARABIC, 'he', 'el', 'mn', 'hi', 'am']

const FRENCH = ['fr']
const GERMAN = ['de']
const SPANISH = ['es']
const PORTUGUESE = ['pt', 'ca', 'gl', 'eu']
const ITALIAN = ['it']
const DUTCH = ['nl', 'af']
const NORDIC = ['sv', 'da', 'nb', 'nn', 'no']
const POLISH = ['pl']
/** Languages that write `č š ž` for ch sh zh: Czech, Slovene, Croatian, the Baltic ones, Finnish, scholarly use. */
const CARON = ['cs', 'sk', 'sl', 'hr', 'sr', 'bs', 'sh', 'lv', 'lt', 'et', 'fi', 'scholarly']
const TURKIC = ['tr', 'az', 'crh', 'tk']
const ROMANIAN = ['ro']
const HUNGARIAN = ['hu']
const ESPERANTO = ['eo']
const ANY: readonly string[] = ['*']

const V = '[aeiouyáéíóúàèâêîôûäöüïë]'

/**
 * `id | languages of the spelling | origins | what it sees | what English writes | how sure | why`. In order: the
 * first rule that fits at a place is taken and the place is done, so longer spellings come first.
 */
const rule = (
  id: string,
  from: readonly string[],
  origins: readonly string[] | undefined,
  pattern: string,
  to: string,
  sure: number,
  why: string,
): Spelling => ({id, why, from, origins, pattern: new RegExp(pattern, 'uy'), to, sure})

const SPELLINGS: readonly Spelling[] = [
  // French
  rule(
    'fr-chtch-shch',
    FRENCH,
    SOVIET,
    'chtch',
    'shch',
    0.98,
    'French writes `chtch` for the sound that English writes `shch`.',
  ),
  rule(
    'fr-tch-ch',
    FRENCH,
    FOREIGN,
    'tch',
    'ch',
    0.98,
    'French writes `tch` for the sound that English writes `ch`.',
  ),
  rule(
    'fr-ch-sh',
    FRENCH,
    FOREIGN,
    'ch',
    'sh',
    0.97,
    'French writes `ch` for the sound that English writes `sh`.',
  ),
  rule(
    'fr-dj-dzh',
    FRENCH,
    SLAVIC,
    'dj',
    'dzh',
    0.85,
    'French writes `dj` for the Slavic sound that English writes `dzh`.',
  ),
  rule(
    'fr-dj-j',
    FRENCH,
    FOREIGN,
    'dj',
    'j',
    0.95,
    'French writes `dj` for the sound that English writes `j`.',
  ),
  rule(
    'fr-j-zh',
    FRENCH,
    [...SLAVIC, 'hy'],
    'j',
    'zh',
    0.95,
    'French writes `j` for the sound that English writes `zh`.',
  ),
  rule('fr-tz-ts', FRENCH, SOVIET, 'tz', 'ts', 0.9, 'French may write `tz` where English writes `ts`.'),
  rule(
    'fr-iou-start',
    FRENCH,
    SOVIET,
    '(?<![\\p{L}\\p{M}])iou',
    'yu',
    0.95,
    'French writes `Iou` where English writes `Yu`.',
  ),
  rule(
    'fr-i-start',
    FRENCH,
    SOVIET,
    `(?<![\\p{L}\\p{M}])i(?=[aeo])`,
    'y',
    0.9,
    'French writes `I` before a vowel where English writes `Y`.',
  ),
  rule('fr-iou-yu', FRENCH, SOVIET, 'iou', 'yu', 0.95, 'French writes `iou` where English writes `yu`.'),
  rule('fr-you-yu', FRENCH, SOVIET, 'you', 'yu', 0.9, 'French writes `you` where English writes `yu`.'),
  rule(
    'fr-ou-w',
    FRENCH,
    ['ar', 'fa', 'ps', 'am'],
    `(?<![\\p{L}\\p{M}])ou(?=[ae])`,
    'w',
    0.9,
    'French writes `Ou` before a vowel where English writes `W`.',
  ),
  rule(
    'fr-ou-u',
    FRENCH,
    [...SOVIET, 'mn', 'am'],
    'o[uû]',
    'u',
    0.97,
    'French writes `ou` for the sound that English writes `u`.',
  ),
  rule(
    'fr-gu-g',
    FRENCH,
    FOREIGN,
    'gu(?=[eéèêiïy])',
    'g',
    0.97,
    'French writes `gu` before e and i where English writes `g`.',
  ),
  rule(
    'fr-ss-s',
    FRENCH,
    [...SOVIET, 'he', 'el'],
    `(?<=${V})ss(?=[\\p{L}])`,
    's',
    0.93,
    'French doubles `s` between vowels to keep it from sounding `z`.',
  ),
  rule(
    'fr-ai-ay',
    FRENCH,
    SOVIET,
    '(?<=[aeo])ï(?=[aeo])',
    'y',
    0.95,
    'French writes `ï` between vowels where English writes `y`.',
  ),
  rule(
    'fr-oi-oy',
    FRENCH,
    SLAVIC,
    '(?<=o)ï(?![\\p{L}])',
    'y',
    0.85,
    'French ends in `-oï` where English ends in `-oy`.',
  ),
  rule(
    'fr-i-diaeresis',
    FRENCH,
    FOREIGN,
    'ï',
    'i',
    0.9,
    'The two dots of `ï` are a French sign that it is spoken apart.',
  ),
  rule(
    'fr-ine-in',
    FRENCH,
    [...SLAVIC],
    '(?<=\\p{L}{2})ine(?![\\p{L}])',
    'in',
    0.93,
    'French adds `e` to Russian surnames in `-in` to keep the n sounded.',
  ),
  rule('fr-accent', FRENCH, FOREIGN, '[éèêë]', 'e', 0.95, 'English writes the name without accents.'),
  // German
  rule(
    'de-schtsch-shch',
    GERMAN,
    FOREIGN,
    's?chtsch|stsch',
    'shch',
    0.97,
    'German writes `schtsch` for what English writes `shch`.',
  ),
  rule(
    'de-tsch-ch',
    GERMAN,
    FOREIGN,
    'tsch',
    'ch',
    0.98,
    'German writes `tsch` for the sound that English writes `ch`.',
  ),
  rule(
    'de-dsch-dzh',
    GERMAN,
    SLAVIC,
    'dsch',
    'dzh',
    0.85,
    'German writes `dsch` for the Slavic sound that English writes `dzh`.',
  ),
  rule(
    'de-dsch-j',
    GERMAN,
    FOREIGN,
    'dsch',
    'j',
    0.97,
    'German writes `dsch` for the sound that English writes `j`.',
  ),
  rule(
    'de-sch-zh',
    GERMAN,
    SLAVIC,
    '(?<![\\p{L}\\p{M}])sch(?=ir|uko|dan|el(?!ep)|ores|igul)',
    'zh',
    0.8,
    'German `Sch` stands for both `sh` and `zh`; these beginnings are `zh` ones.',
  ),
  rule(
    'de-sch-sh-slavic',
    GERMAN,
    SLAVIC,
    'sch',
    'sh',
    0.75,
    'German writes `sch` for `sh`, and for the rarer `zh` too.',
  ),
  rule(
    'de-sch-sh',
    GERMAN,
    FOREIGN,
    'sch',
    'sh',
    0.95,
    'German writes `sch` for the sound that English writes `sh`.',
  ),
  rule(
    'de-ch-kh',
    GERMAN,
    FOREIGN,
    'ch',
    'kh',
    0.92,
    'German writes `ch` for the sound that English writes `kh`.',
  ),
  rule(
    'de-tz-ts',
    GERMAN,
    SOVIET,
    'tz',
    'ts',
    0.92,
    'German writes `z` or `tz` for the sound that English writes `ts`.',
  ),
  rule(
    'de-z-ts',
    GERMAN,
    [...SLAVIC, 'hy', 'ka'],
    'z',
    'ts',
    0.9,
    'German writes `z` for the sound that English writes `ts`.',
  ),
  rule(
    'de-ss-s',
    GERMAN,
    [...SOVIET, 'he', 'el'],
    `(?<=${V})(?:ss|ß)(?=[\\p{L}])`,
    's',
    0.9,
    'German doubles `s` between vowels to keep it from sounding `z`.',
  ),
  rule(
    'de-w-v',
    GERMAN,
    [...SOVIET, 'he', 'el', 'mn', 'fa'],
    'w',
    'v',
    0.95,
    'German writes `w` for the sound that English writes `v`.',
  ),
  rule(
    'de-s-z',
    GERMAN,
    SOVIET,
    `(?<=${V}|(?<![\\p{L}]))s(?=${V})`,
    's',
    0.7,
    'German writes both `s` and `z` as a single `s` between vowels.',
  ),
  // Polish
  rule(
    'pl-szcz-shch',
    POLISH,
    FOREIGN,
    'szcz',
    'shch',
    0.97,
    'Polish writes `szcz` for what English writes `shch`.',
  ),
  rule(
    'pl-cz-ch',
    POLISH,
    FOREIGN,
    'cz',
    'ch',
    0.97,
    'Polish writes `cz` for the sound that English writes `ch`.',
  ),
  rule(
    'pl-sz-sh',
    POLISH,
    FOREIGN,
    'sz',
    'sh',
    0.97,
    'Polish writes `sz` for the sound that English writes `sh`.',
  ),
  rule(
    'pl-dz-j',
    POLISH,
    [...ARABIC, 'az', 'ka', 'hy', 'tr'],
    'dż',
    'j',
    0.95,
    'Polish writes `dż` for the sound that English writes `j`.',
  ),
  rule(
    'pl-dz-dzh',
    POLISH,
    SLAVIC,
    'dż',
    'dzh',
    0.9,
    'Polish writes `dż` for what English writes `dzh` in Slavic names.',
  ),
  rule(
    'pl-z-zh',
    POLISH,
    FOREIGN,
    'ż|rz',
    'zh',
    0.93,
    'Polish writes `ż` for the sound that English writes `zh`.',
  ),
  rule(
    'pl-ch-kh',
    POLISH,
    FOREIGN,
    'ch',
    'kh',
    0.92,
    'Polish writes `ch` for the sound that English writes `kh`.',
  ),
  rule(
    'pl-w-v',
    POLISH,
    [...SOVIET, 'he', 'el', 'fa'],
    'w',
    'v',
    0.95,
    'Polish writes `w` for the sound that English writes `v`.',
  ),
  rule('pl-l-l', POLISH, FOREIGN, 'ł', 'l', 0.97, 'The stroke of `ł` is Polish.'),
  rule(
    'pl-c-ts',
    POLISH,
    [...SLAVIC, 'hy', 'ka'],
    'c(?!h)',
    'ts',
    0.92,
    'Polish writes `c` for the sound that English writes `ts`.',
  ),
  rule('pl-soft', POLISH, FOREIGN, 'ń', 'n', 0.9, 'The acute marks a soft consonant in Polish.'),
  rule('pl-s-soft', POLISH, FOREIGN, 'ś', 's', 0.9, 'The acute marks a soft consonant in Polish.'),
  rule('pl-z-soft', POLISH, FOREIGN, 'ź', 'z', 0.9, 'The acute marks a soft consonant in Polish.'),
  rule('pl-c-soft', POLISH, FOREIGN, 'ć', 't', 0.8, 'The acute marks a soft consonant in Polish.'),
  // č š ž
  rule('caron-shch', CARON, undefined, 'šč', 'shch', 0.97, 'Czech and scholarly `šč` is English `shch`.'),
  rule(
    'caron-dz-j',
    CARON,
    [...ARABIC, 'az', 'ka', 'hy', 'tr'],
    'dž|đ',
    'j',
    0.95,
    'Where others write `dž`, English writes `j`.',
  ),
  rule(
    'caron-dz-dzh',
    CARON,
    SLAVIC,
    'dž',
    'dzh',
    0.9,
    'Where others write `dž` in Slavic names, English writes `dzh`.',
  ),
  rule(
    'caron-tch',
    CARON,
    FOREIGN,
    'tš',
    'ch',
    0.95,
    'Finnish and Estonian write `tš` for the sound that English writes `ch`.',
  ),
  rule('caron-ch', CARON, FOREIGN, 'č', 'ch', 0.97, 'Czech, Slovene and scholarly `č` is English `ch`.'),
  rule('caron-sh', CARON, FOREIGN, 'š', 'sh', 0.97, 'Czech, Slovene and scholarly `š` is English `sh`.'),
  rule('caron-zh', CARON, FOREIGN, 'ž', 'zh', 0.95, 'Czech, Slovene and scholarly `ž` is English `zh`.'),
  rule(
    'caron-ch-kh',
    ['cs', 'sk', 'lt', 'scholarly'],
    FOREIGN,
    'ch',
    'kh',
    0.92,
    'Czech writes `ch` for the sound that English writes `kh`.',
  ),
  rule('caron-x-kh', ['scholarly'], FOREIGN, 'x', 'kh', 0.9, 'Scholarly `x` is English `kh`.'),
  rule(
    'caron-c-ts',
    ['cs', 'sk', 'sl', 'hr', 'sr', 'bs', 'sh', 'lv', 'lt', 'scholarly'],
    [...SLAVIC, 'hy', 'ka'],
    'c(?!h)',
    'ts',
    0.92,
    'Slavic Latin `c` is English `ts`.',
  ),
  rule(
    'caron-ova',
    ['cs', 'sk'],
    undefined,
    '(?<=[oe]v)ová(?![\\p{L}])',
    'a',
    0.85,
    'Czech adds `-ová` to the surnames of women.',
  ),
  // Dutch and Nordic
  rule(
    'nl-shch',
    [...DUTCH, ...NORDIC],
    FOREIGN,
    'sjtsj|sjtj|sjtch|stsj',
    'shch',
    0.95,
    'Dutch and Nordic `sjtsj` is English `shch`.',
  ),
  rule(
    'nl-tsj-ch',
    [...DUTCH, ...NORDIC],
    FOREIGN,
    'tsj',
    'ch',
    0.96,
    'Dutch and Norwegian write `tsj` for the sound that English writes `ch`.',
  ),
  rule(
    'sv-tj-ch',
    NORDIC,
    FOREIGN,
    'tj',
    'ch',
    0.92,
    'Swedish writes `tj` for the sound that English writes `ch`.',
  ),
  rule(
    'nl-dzj-j',
    [...DUTCH, ...NORDIC],
    [...ARABIC, 'az', 'ka', 'hy', 'tr'],
    'dzj',
    'j',
    0.92,
    'Dutch and Nordic `dzj` is English `j`.',
  ),
  rule(
    'nl-dzj-dzh',
    [...DUTCH, ...NORDIC],
    SLAVIC,
    'dzj',
    'dzh',
    0.9,
    'Dutch and Nordic `dzj` is English `dzh` in Slavic names.',
  ),
  rule(
    'nl-sj-sh',
    [...DUTCH, ...NORDIC],
    FOREIGN,
    'sj',
    'sh',
    0.94,
    'Dutch and Nordic languages write `sj` for the sound that English writes `sh`.',
  ),
  rule(
    'nl-zj-zh',
    [...DUTCH, ...NORDIC],
    FOREIGN,
    'zj',
    'zh',
    0.94,
    'Dutch and Nordic languages write `zj` for the sound that English writes `zh`.',
  ),
  rule(
    'nl-oe-u',
    DUTCH,
    FOREIGN,
    'oe',
    'u',
    0.95,
    'Dutch writes `oe` for the sound that English writes `u`.',
  ),
  rule(
    'nl-ch-kh',
    DUTCH,
    FOREIGN,
    'ch',
    'kh',
    0.92,
    'Dutch writes `ch` for the sound that English writes `kh`.',
  ),
  // Spanish, Portuguese and Catalan, Italian
  rule(
    'es-j-kh',
    SPANISH,
    FOREIGN,
    'j',
    'kh',
    0.85,
    'Spanish writes `j` for the sound that English writes `kh`.',
  ),
  rule(
    'es-gu-g',
    SPANISH,
    FOREIGN,
    'gu(?=[eéií])',
    'g',
    0.96,
    'Spanish writes `gu` before e and i where English writes `g`.',
  ),
  rule(
    'pt-tch-ch',
    PORTUGUESE,
    FOREIGN,
    'tch|tx',
    'ch',
    0.96,
    'Portuguese `tch` and Catalan `tx` are English `ch`.',
  ),
  rule(
    'pt-ch-sh',
    ['pt', 'gl'],
    FOREIGN,
    'ch',
    'sh',
    0.9,
    'Portuguese writes `ch` for the sound that English writes `sh`.',
  ),
  rule(
    'ca-ix-sh',
    ['ca', 'pt'],
    FOREIGN,
    '(?<=[aeou])ix(?=[aeioué])',
    'sh',
    0.8,
    'Catalan writes `ix` after a vowel for the sound that English writes `sh`.',
  ),
  rule(
    'pt-x-sh',
    PORTUGUESE,
    FOREIGN,
    'x',
    'sh',
    0.9,
    'Portuguese and Catalan write `x` for the sound that English writes `sh`.',
  ),
  rule('pt-dj-j', PORTUGUESE, FOREIGN, 'dj', 'j', 0.92, 'Portuguese `dj` is English `j`.'),
  rule(
    'pt-j-zh',
    PORTUGUESE,
    SLAVIC,
    'j',
    'zh',
    0.92,
    'Portuguese writes `j` for the sound that English writes `zh`.',
  ),
  rule(
    'pt-gu-g',
    PORTUGUESE,
    FOREIGN,
    'gu(?=[eéií])',
    'g',
    0.95,
    'Portuguese writes `gu` before e and i where English writes `g`.',
  ),
  rule(
    'pt-ss-s',
    PORTUGUESE,
    [...SOVIET, 'he', 'el'],
    `(?<=${V})ss(?=\\p{L})`,
    's',
    0.92,
    'Portuguese doubles `s` between vowels to keep it from sounding `z`.',
  ),
  rule('pt-nh-ny', ['pt'], FOREIGN, 'nh', 'ny', 0.85, 'Portuguese writes `nh` for what English writes `ny`.'),
  rule(
    'it-sci-sh',
    ITALIAN,
    FOREIGN,
    'sci(?=[aou])|sc(?=[ei])',
    'sh',
    0.93,
    'Italian writes `sc` before e and i for the sound that English writes `sh`.',
  ),
  rule(
    'it-ci-ch',
    ITALIAN,
    FOREIGN,
    'ci(?=[aou])|c(?=[ei])',
    'ch',
    0.9,
    'Italian writes `c` before e and i for the sound that English writes `ch`.',
  ),
  rule(
    'it-gi-j',
    ITALIAN,
    [...ARABIC, 'az', 'hy', 'ka'],
    'gi(?=[aou])|g(?=[ei])',
    'j',
    0.85,
    'Italian writes `g` before e and i for the sound that English writes `j`.',
  ),
  rule(
    'it-gh-g',
    ITALIAN,
    FOREIGN,
    'gh(?=[eéi])',
    'g',
    0.9,
    'Italian writes `gh` before e and i where English writes `g`.',
  ),
  rule(
    'it-ch-k',
    ITALIAN,
    FOREIGN,
    'ch(?=[ei])',
    'k',
    0.9,
    'Italian writes `ch` before e and i where English writes `k`.',
  ),
  rule(
    'it-shch',
    ITALIAN,
    FOREIGN,
    'šč',
    'shch',
    0.97,
    'Scholarly `šč`, usual in Italian, is English `shch`.',
  ),
  rule('it-caron-ch', ITALIAN, FOREIGN, 'č', 'ch', 0.97, 'Scholarly `č`, usual in Italian, is English `ch`.'),
  rule('it-caron-sh', ITALIAN, FOREIGN, 'š', 'sh', 0.97, 'Scholarly `š`, usual in Italian, is English `sh`.'),
  rule('it-caron-zh', ITALIAN, FOREIGN, 'ž', 'zh', 0.95, 'Scholarly `ž`, usual in Italian, is English `zh`.'),
  // Turkish and Azerbaijani, Romanian, Hungarian, Esperanto
  rule('tr-sh', TURKIC, FOREIGN, 'ş', 'sh', 0.97, 'Turkish `ş` is English `sh`.'),
  rule('tr-ch', TURKIC, FOREIGN, 'ç', 'ch', 0.97, 'Turkish `ç` is English `ch`.'),
  rule(
    'tr-c-j',
    TURKIC,
    FOREIGN,
    'c(?!h)',
    'j',
    0.95,
    'Turkish and Azerbaijani write `c` for the sound that English writes `j`.',
  ),
  rule(
    'tr-gh',
    TURKIC,
    [...FOREIGN].filter((language) => language !== 'tr'),
    'ğ',
    'gh',
    0.9,
    'Azerbaijani `ğ` is English `gh`.',
  ),
  rule('az-kh', TURKIC, FOREIGN, 'x', 'kh', 0.96, 'Azerbaijani `x` is English `kh`.'),
  rule('az-q', TURKIC, ['az', ...SLAVIC, 'hy', 'ka'], 'q', 'g', 0.85, 'Azerbaijani `q` is English `g`.'),
  rule('az-schwa', TURKIC, FOREIGN, 'ə', 'a', 0.9, 'Azerbaijani `ə` is English `a`.'),
  rule('tr-dotless', TURKIC, FOREIGN, 'ı', 'i', 0.85, 'The dotless `ı` is written `i` in English.'),
  rule('tr-o', TURKIC, FOREIGN, 'ö', 'o', 0.9, 'English drops the dots of `ö`.'),
  rule('tr-u', TURKIC, FOREIGN, 'ü', 'u', 0.9, 'English drops the dots of `ü`.'),
  rule('ro-sh', ROMANIAN, FOREIGN, '[șş]', 'sh', 0.96, 'Romanian `ș` is English `sh`.'),
  rule('ro-ts', ROMANIAN, FOREIGN, '[țţ]', 'ts', 0.96, 'Romanian `ț` is English `ts`.'),
  rule(
    'ro-ci-ch',
    ROMANIAN,
    FOREIGN,
    'ci(?=[aou])|c(?=[ei])',
    'ch',
    0.92,
    'Romanian writes `c` before e and i for the sound that English writes `ch`.',
  ),
  rule(
    'ro-gh-g',
    ROMANIAN,
    FOREIGN,
    'gh(?=[ei])',
    'g',
    0.92,
    'Romanian writes `gh` before e and i where English writes `g`.',
  ),
  rule(
    'ro-j-zh',
    ROMANIAN,
    SLAVIC,
    'j',
    'zh',
    0.93,
    'Romanian writes `j` for the sound that English writes `zh`.',
  ),
  rule('ro-iu-yu', ROMANIAN, SLAVIC, 'iu', 'yu', 0.85, 'Romanian writes `iu` where English writes `yu`.'),
  rule('hu-szcs', HUNGARIAN, FOREIGN, 'scs', 'shch', 0.92, 'Hungarian `scs` is English `shch`.'),
  rule('hu-dzs-j', HUNGARIAN, FOREIGN, 'dzs', 'j', 0.9, 'Hungarian `dzs` is English `j`.'),
  rule(
    'hu-cs-ch',
    HUNGARIAN,
    FOREIGN,
    'cs',
    'ch',
    0.95,
    'Hungarian writes `cs` for the sound that English writes `ch`.',
  ),
  rule(
    'hu-zs-zh',
    HUNGARIAN,
    FOREIGN,
    'zs',
    'zh',
    0.95,
    'Hungarian writes `zs` for the sound that English writes `zh`.',
  ),
  rule(
    'hu-sz-s',
    HUNGARIAN,
    FOREIGN,
    'ssz|sz',
    's',
    0.95,
    'Hungarian writes `sz` for the sound that English writes `s`.',
  ),
  rule(
    'hu-s-sh',
    HUNGARIAN,
    FOREIGN,
    's',
    'sh',
    0.85,
    'Hungarian writes `s` for the sound that English writes `sh`.',
  ),
  rule('hu-gy', HUNGARIAN, SLAVIC, 'gy', 'd', 0.8, 'Hungarian writes the soft d of Slavic names `gy`.'),
  rule(
    'hu-c-ts',
    HUNGARIAN,
    FOREIGN,
    'c',
    'ts',
    0.9,
    'Hungarian writes `c` for the sound that English writes `ts`.',
  ),
  rule('eo-ch', ESPERANTO, FOREIGN, 'ĉ', 'ch', 0.95, 'Esperanto `ĉ` is English `ch`.'),
  rule('eo-sh', ESPERANTO, FOREIGN, 'ŝ', 'sh', 0.95, 'Esperanto `ŝ` is English `sh`.'),
  rule('eo-zh', ESPERANTO, FOREIGN, 'ĵ', 'zh', 0.95, 'Esperanto `ĵ` is English `zh`.'),
  rule('eo-j', ESPERANTO, FOREIGN, 'ĝ', 'j', 0.95, 'Esperanto `ĝ` is English `j`.'),
  rule('eo-kh', ESPERANTO, FOREIGN, 'ĥ', 'kh', 0.95, 'Esperanto `ĥ` is English `kh`.'),
  rule('eo-c-ts', ESPERANTO, FOREIGN, 'c', 'ts', 0.9, 'Esperanto `c` is English `ts`.'),
  rule('eo-u', ESPERANTO, FOREIGN, 'ŭ', 'v', 0.7, 'Esperanto `ŭ` is a glide.'),
  // j for y: everywhere but in French, Spanish, Portuguese, Romanian, Turkish, English
  rule(
    'j-final',
    [...GERMAN, ...POLISH, ...CARON, ...DUTCH, ...NORDIC, ...HUNGARIAN, ...ITALIAN, ...ESPERANTO],
    SLAVIC,
    '(?<=[iyýí])j(?![\\p{L}])',
    '',
    0.9,
    'A Slavic ending `-ij` or `-yj` is `-y` in English.',
  ),
  rule(
    'ij-y',
    [...GERMAN, ...POLISH, ...CARON, ...DUTCH, ...NORDIC, ...HUNGARIAN, ...ITALIAN, ...ESPERANTO],
    FOREIGN,
    'j',
    'y',
    0.95,
    'Many languages write `j` for the sound that English writes `y`.',
  ),
  rule(
    'pl-i-y',
    [...POLISH],
    SLAVIC,
    '(?<=[bcdfghklmnprstvwzł])i(?=[aeou](?=\\p{L}))',
    'y',
    0.8,
    'Polish writes a soft consonant with `i` where English writes `y`.',
  ),
  rule(
    'fr-ia-ya',
    FRENCH,
    ['ru', 'uk', 'be'],
    '(?<=[bdfgklmnprstvz])i(?=[aou](?=\\p{L}))',
    'y',
    0.8,
    'French writes `ia`, `iou` after a consonant where English writes `ya`, `yu`.',
  ),
]

/** Endings, after the spelling: the pattern is matched on the end of the word. */
const ENDINGS: readonly Spelling[] = [
  rule(
    'hy-yan',
    ANY,
    ['hy'],
    '(?<=\\p{L}{2})(?<![aeou])[ijeïĭ]+an$',
    'yan',
    0.96,
    'The Armenian ending is written `-yan` in English usage of today; `-ian`, `-jan` and `-ean` are those of other languages.',
  ),
  rule(
    'hy-vowel-yan',
    ANY,
    ['hy'],
    '(?<=\\p{L}[aeou])[ijïĭ]an$',
    'yan',
    0.94,
    'The Armenian ending is written `-yan` in English.',
  ),
  rule(
    'ov',
    ANY,
    [...SOVIET],
    '(?<=\\p{L}{2}[oe])(?:ff|w)$',
    'v',
    0.95,
    'The Slavic ending is written `-ov`, `-ev` in English; `-off`, `-ow` are older or foreign.',
  ),
  rule(
    'ova',
    ANY,
    [...SOVIET],
    '(?<=\\p{L}{2}[oe])wa$',
    'va',
    0.95,
    'The Slavic ending is written `-ova`, `-eva` in English.',
  ),
  rule(
    'az-iyev',
    ANY,
    ['az', 'uz', 'tk', 'tg', 'ky', 'kk', 'ce'],
    '(?<=[^aeiouy])[iy]?ev(?=a?$)(?<=iev)',
    'iyev',
    0.94,
    'Azerbaijani and Central Asian surnames in `-iev` are written `-iyev` in English.',
  ),
  rule(
    'ayev',
    ANY,
    ['az', 'uz', 'tk', 'tg', 'ky', 'kk', 'ce'],
    '(?<=[aeou])[iï]?ev(?=a?$)',
    'yev',
    0.88,
    'English writes `-ayev`, `-eyev` where others write `-aev`, `-eev`.',
  ),
  rule(
    'ru-ayev',
    ANY,
    ['ru', 'uk', 'be', 'hy'],
    '(?<=[aeou])[iï]ev(?=a?$)',
    'yev',
    0.85,
    'English writes `-ayev`, `-eyev` where others write `-aïev`.',
  ),
  rule(
    'sky',
    ANY,
    ['ru', 'uk', 'be', 'kk'],
    '(?<=[sc]k)(?:i|ij|iy|ii|yi|yj|yy|iï|ý|í)$',
    'y',
    0.93,
    'The Slavic ending is written `-sky` in English.',
  ),
  rule(
    'uk-skyi',
    ANY,
    ['uk'],
    '(?<=[^aeiou])(?:yj|yi|yy)$',
    'y',
    0.85,
    'The Ukrainian ending `-yi` is mostly written `-y` in English.',
  ),
  rule(
    'ka-dze',
    ANY,
    ['ka'],
    '(?<=\\p{L})(?:d[sz]é|dse)$',
    'dze',
    0.95,
    'The Georgian ending is written `-dze` in English.',
  ),
  rule(
    'ka-shvili',
    ANY,
    ['ka'],
    '(?:sch|ch|š|sz|ş)[wv]ili$',
    'shvili',
    0.96,
    'The Georgian ending is written `-shvili` in English.',
  ),
  rule(
    'baltic-as',
    ['lt'],
    undefined,
    '(?<=\\p{L}{3}[^aeiou])(?:as|us|ius|is)$',
    '',
    0.8,
    'Lithuanian adds an ending to foreign names.',
  ),
  rule(
    'baltic-s',
    ['lv'],
    undefined,
    '(?<=\\p{L}{3}[^aeious])s$',
    '',
    0.8,
    'Latvian adds an ending to foreign names.',
  ),
]

const RULES = new Map<string, RomanisationRule>(
  [...SPELLINGS, ...ENDINGS].map(({id, why}) => [id, {id, why}] as const),
)
RULES.set('marks', {id: 'marks', why: 'English writes the name without the accents of another language.'})

/** The rules, for the catalogue and for `explain`. */
export const romanisationRules = (): readonly RomanisationRule[] => [...RULES.values()]

export const romanisationRule = (id: string): RomanisationRule | undefined => RULES.get(id)

/** Endings that tell the origin, with how far to trust them: `-ian` ends many English names, `-ski` Polish ones. */
const ORIGIN_SHAPES: readonly (readonly [origin: string, shape: RegExp, sure: number])[] = [
  ['hy', /\p{L}{3}(?:[yj]an|yants)$/u, 0.9],
  ['hy', /\p{L}{2}(?:ss?ian|iants|[kgdvz]ian|[aeou]r?ian)$/u, 0.6],
  ['hy', /\p{L}{2}ian$/u, 0.4],
  ['ka', /(?:shvili|chvili|schwili|švili|szwili|ad[sz][eé]|id[sz][eé])$/u, 0.95],
  ['uk', /(?:enko|chuk|tchouk|tschuk|čuk|czuk|iouk|niuk|nyuk|njuk)$/u, 0.9],
  ['az', /(?:zade|zadeh|zadə|oğlu|oghlu|gizi|qızı)$/u, 0.85],
  ['ru', /\p{L}[oeё](?:v|ff|w|f)a?$/u, 0.7],
  ['ru', /sk(?:aya|aja|aïa|yj?|ij|iy|oï|oi|oy)$/u, 0.8],
  ['ru', /ski$/u, 0.4],
]

const originOf = (small: string): (typeof ORIGIN_SHAPES)[number] | undefined =>
  ORIGIN_SHAPES.find(([, shape]) => shape.test(small))

/** The origin a surname's ending shows; `undefined` where it shows none. */
export const guessOrigin = (word: string): string | undefined => originOf(word.toLowerCase())?.[0]

const SOURCE_SHAPES: readonly (readonly [from: string, shape: RegExp])[] = [
  // Only German and Polish end the name in `-ow`, and `ch` is `kh` in both.
  ['de', /tsch|dsch|sch|(?<![st])ch\p{L}*[oe]wa?$/u],
  ['pl', /sz|cz|ł|ż|ń|ś/],
  ['fr', /tch|ou|guei|gue[nr]|ïev|ï|eff$|dj|[aeiou]ss[aeiouy]/],
  ['nb', /tsj|sj|zj/],
  ['tr', /[ışğ]/],
  ['az', /ə/],
  ['scholarly', /[čšž]/],
  ['ro', /[șț]/],
  ['eo', /[ĉŝĝĵĥ]/],
  ['pt', /[aeou]ix[ai]|tx/],
  ['es', /[áéíóú]/],
]

/** The language whose habit a spelling follows, from its letters alone; `undefined` where English has them too. */
export const guessSource = (word: string): string | undefined => {
  const small = word.toLowerCase()
  return SOURCE_SHAPES.find(([, shape]) => shape.test(small))?.[0]
}

/** Confidence left when the habit was guessed from the word instead of being known. */
const GUESSED = 0.85

const MARKS = /\p{M}+/gu
const STROKES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

/** Origins written in Latin letters, whose own marks English keeps or drops by its own lights: never respelt here. */
const isForeign = (origin: string | undefined): boolean => origin === undefined || FOREIGN.includes(origin)

/** Letters that differ from habit to habit: where nothing tells the habit, they may hide another sound. */
const AMBIGUOUS = /ch|j|x|w|c(?![hk])|ss|^s(?=[aeiouy])/
/** Confidence left when a spelling with such letters shows no habit and none is given. */
const UNKNOWN_HABIT = 0.5

/** Rules, and one pattern for all: the group that matches is the rule that fits. */
interface RuleSet {
  readonly rules: readonly Spelling[]
  readonly pattern: RegExp | undefined
}

/** The rules of a habit and an origin: those for letters anywhere in a word, and those for its ending. */
interface Habit {
  readonly letters: RuleSet
  readonly endings: RuleSet
}

/** By the rules' places in their table: many habits and origins have the same ones. */
const ruleSets = new Map<string, RuleSet>()

const ruleSet = (
  table: readonly Spelling[],
  name: string,
  from: string,
  origin: string | undefined,
): RuleSet => {
  const rules = table.filter(
    (spelling) =>
      (spelling.from === ANY || spelling.from.includes(from)) &&
      (spelling.origins === undefined || (origin !== undefined && spelling.origins.includes(origin))),
  )
  const key = `${name} ${rules.map((rule) => table.indexOf(rule)).join(' ')}`
  const known = ruleSets.get(key)
  if (known) return known
  const found = {
    rules,
    pattern:
      rules.length === 0
        ? undefined
        : new RegExp(rules.map(({pattern}) => `(${pattern.source})`).join('|'), 'gu'),
  }
  ruleSets.set(key, found)
  return found
}

const habits = new PairMemory<string, string, Habit>(1000)

/** The rules of a habit and an origin, picked out once. */
const habitOf = (from: string, origin = ''): Habit => {
  let habit = habits.get(from, origin)
  if (!habit) {
    const of = origin === '' ? undefined : origin
    habit = {
      letters: ruleSet(SPELLINGS, 'letters', from, of),
      endings: ruleSet(ENDINGS, 'endings', from, of),
    }
    habits.set(from, origin, habit)
  }
  return habit
}

const withoutMarks = (text: string): string =>
  !/[^\0-\x7f]/.test(text)
    ? text
    : [...text]
        .map((character) => STROKES[character] ?? character)
        .join('')
        .normalize('NFD')
        .replace(MARKS, '')
        .normalize('NFC')

/** The longest ending that a rule replaces. */
const LONGEST_ENDING = 8

interface Spelt {
  readonly form: string
  readonly rules: readonly string[]
  readonly sure: number
}

/** What rule sets made of the word at hand, which is tried with one habit after the other. */
const tried = {
  word: '',
  letters: new Map<RuleSet, Spelt>(),
  endings: new PairMemory<RuleSet, string, Spelt>(100),
}

const respell = (small: string, from: string, origin: string | undefined): Spelt => {
  if (tried.word !== small) {
    tried.word = small
    tried.letters.clear()
    tried.endings.clear()
  }
  const habit = habitOf(from, origin)
  let letters = tried.letters.get(habit.letters)
  if (!letters) tried.letters.set(habit.letters, (letters = respellLetters(small, habit.letters)))
  const bare = origin === undefined ? letters.form : withoutMarks(letters.form)
  let ending = tried.endings.get(habit.endings, bare)
  if (!ending) tried.endings.set(habit.endings, bare, (ending = respellEnding(bare, habit.endings)))
  const marks = bare === letters.form ? [] : ['marks']
  return {
    form: ending.form,
    rules: [...letters.rules, ...marks, ...ending.rules],
    sure: letters.sure * ending.sure,
  }
}

const respellLetters = (small: string, {rules: spellings, pattern: any}: RuleSet): Spelt => {
  const rules: string[] = []
  let sure = 1
  let form = ''
  let at = 0
  if (any) {
    any.lastIndex = 0
    for (let match = any.exec(small); match; match = any.exec(small)) {
      const {to, id, sure: trust} = spellings[match.indexOf(match[0], 1) - 1]!
      form += small.slice(at, match.index) + to
      at = any.lastIndex
      if (match[0] !== to) rules.push(id)
      sure *= trust
    }
  }
  return {form: form + small.slice(at), rules, sure}
}

const respellEnding = (word: string, {rules: endings, pattern: any}: RuleSet): Spelt => {
  const rules: string[] = []
  let sure = 1
  let form = word
  const from = Math.max(0, word.length - LONGEST_ENDING)
  if (any) any.lastIndex = from
  if (!any?.test(word)) return {form, rules, sure}
  for (const {pattern, to, id, sure: trust} of endings) {
    // Endings are anchored by `$`, so the sticky pattern is tried where it can still reach the end.
    for (let start = Math.max(0, form.length - LONGEST_ENDING); start < form.length; start++) {
      pattern.lastIndex = start
      const match = pattern.exec(form)
      if (!match || match[0] === to) continue
      form = form.slice(0, start) + to + form.slice(start + match[0].length)
      rules.push(id)
      sure *= trust
      break
    }
  }
  return {form, rules, sure}
}

const UPPER = /^\p{Lu}/u

/** The capitals of the old spelling on the new one. */
const recase = (form: string, model: string): string => {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return form.toUpperCase()
  if (UPPER.test(model)) return `${(form[0] ?? '').toUpperCase()}${form.slice(1)}`
  return form
}

/** One word or hyphenated name in its usual English spelling. */
export const toEnglish = (word: string, hints: RomanisationHints = {}): Romanisation => {
  const rules: string[] = []
  let confidence = 1
  const form = word
    .normalize('NFC')
    .split(/([-‐‑’'\s]+)/u)
    .map((piece, index) => {
      if (index % 2 === 1 || piece === '') return piece
      const small = piece.toLowerCase().normalize('NFC').replace('i̇', 'i')
      const guess = hints.origin === undefined ? originOf(small) : undefined
      const origin = hints.origin ?? guess?.[0]
      if (!isForeign(origin)) return piece
      const from = hints.from ?? guessSource(small) ?? ''
      const {form: spelt, rules: used, sure} = respell(small, from, origin)
      if (spelt === small) return piece
      rules.push(...used)
      confidence *= sure
      if (guess) confidence *= guess[2]
      if (hints.from === undefined && from === '' && AMBIGUOUS.test(small)) confidence *= UNKNOWN_HABIT
      else if (
        hints.from === undefined &&
        used.some((id) => SPELLINGS.some((spelling) => spelling.id === id))
      )
        confidence *= GUESSED
      return recase(spelt, piece)
    })
    .join('')
  return {form, rules: [...new Set(rules)], confidence: Math.round(confidence * 1000) / 1000}
}
