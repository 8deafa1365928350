/** Makes `pipeline/names/data/places.generated.ts` of Unicode CLDR: `npm run names-places`. */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {authorityTables} from '../pipeline/names/data/authority.ts'
import {authorityLines} from '../pipeline/names/listed/authority.ts'
import {toLines} from '../pipeline/names/listed/sorted.ts'
import {type City, languages, storedCities} from './names-cities.ts'

export const placesFile = fileURLToPath(
  new URL('../pipeline/names/data/places.generated.ts', import.meta.url),
)

/** What English news calls a country where CLDR's English differs; where two names are a matter of style, the one given. */
const usual: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macau',
  PS: 'Palestine',
  TR: 'Turkey',
}

/** The same for cities. */
const usualCities: Readonly<Record<string, string>> = {
  'Africa/El_Aaiun': 'Laayoune',
  'Africa/Sao_Tome': 'Sao Tome',
  'America/Asuncion': 'Asuncion',
  'America/Cancun': 'Cancun',
  'America/Sao_Paulo': 'Sao Paulo',
  'Asia/Aqtobe': 'Aktobe',
  'Asia/Urumqi': 'Urumqi',
  'Europe/Chisinau': 'Chisinau',
  'Pacific/Noumea': 'Noumea',
}

/** Forms of CLDR that are another name of the city, or a longer one than news writes. */
const notCities: ReadonlySet<string> = new Set([
  'Aktioubinsk',
  'Aktiubińsk',
  'Ho Și Min',
  'Port-of-Spain',
  'Santiago de Chile',
])

const require = createRequire(import.meta.url)

function territories(language: string): Readonly<Record<string, string>> {
  const file = require.resolve(`cldr-localenames-full/main/${language}/territories.json`)
  const {main} = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, {localeDisplayNames: {territories: Record<string, string>}}>
  }
  return main[language]!.localeDisplayNames.territories
}

/** A name as running text has it: CLDR's lists write `&`, and what tells two entries apart in brackets. */
function asWritten(name: string): string | undefined {
  const written = name.replace(/ & /g, ' and ')
  return /[()[\],]| [-–] /.test(written) ? undefined : written
}

function shortest(names: Readonly<Record<string, string>>, code: string): string | undefined {
  return names[code === 'GB' || code === 'US' ? code : `${code}-alt-short`] ?? names[code]
}

/** The rows of our own tables, by canonical form. */
function ownRows(): Map<string, readonly string[]> {
  return new Map(
    authorityTables
      .filter(({kind}) => kind === 'place')
      .flatMap(authorityLines)
      .map((line) => line.split('|').map((field) => field.trim()))
      .map((fields) => [fields[0]!, fields]),
  )
}

function nameOf({zone, english}: City): string {
  return usualCities[zone] ?? english.replace('’', "'")
}

/** The whole file, as it should stand. */
export function generatedPlaces(): string {
  const listed = ownRows()
  // Where a form is another entry's name (`Islas Malvinas`, `Timor Est`), the user's style decides between the two.
  const owners = new Map<string, string>()
  for (const [canonical, [, , own = '', variants = '']] of listed)
    for (const spelling of [canonical, ...own.split(';'), ...variants.split(';')])
      owners.set(spelling.trim().replace(/^(?:[a-z]+=)?[+]?/, ''), canonical)
  const forms = new Map<string, string>()
  const add = (canonical: string, given: readonly (readonly [string, string | undefined])[]): void => {
    const list = given.flatMap(([language, form]) => {
      // An ampersand or brackets belong to a list, not to a text in that language.
      if (form === undefined || form === canonical || /[&()[\],]| [-–] /.test(form)) return []
      return (owners.get(form) ?? canonical) === canonical ? [[language, form] as const] : []
    })
    for (const [, form] of list) owners.set(form, canonical)
    if (list.length > 0) forms.set(canonical, list.map((form) => form.join('=')).join('; '))
  }
  const english = territories('en')
  const others = languages.map((language) => [language, territories(language)] as const)
  const lands = new Set<string>()
  for (const code of Object.keys(english)) {
    if (!/^[A-Z]{2}$/.test(code)) continue
    const canonical = usual[code] ?? asWritten(english[code]!)
    if (canonical === undefined || !listed.has(canonical)) continue
    lands.add(canonical)
    add(
      canonical,
      others.map(([language, names]) => [language, shortest(names, code)]),
    )
  }
  for (const city of storedCities()) {
    const canonical = nameOf(city)
    // Where a zone is called by its country, the country's names are the ones above.
    if (!listed.has(canonical) || lands.has(canonical)) continue
    add(
      canonical,
      // German breaks `Reyk-ja-vík` with soft hyphens.
      [...city.forms].map(([language, form]) => [
        language,
        notCities.has(form) ? undefined : form.replaceAll('\u00ad', '').replaceAll('’', "'"),
      ]),
    )
  }
  return [
    '/**\n * Generated by `npm run names-places` of the names of territories and of the cities of time zones in Unicode CLDR\n * (cldr-localenames-full and `test/names-cities.tsv`; Unicode License v3, see the notice in LICENSE); a test compares. Do\n * not edit: a row of `authority.places-*.ts` says what news writes otherwise.\n *\n * Lines `canonical⇥language=form; …`, sorted.\n */',
    `export const placeForms = \`\n${toLines(forms)}\`.slice(1)\n`,
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(placesFile, generatedPlaces())
