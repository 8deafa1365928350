/**
 * Takes the names of cities out of Unicode CLDR: `npm run names-cities`, then `npm run names-places`.
 *
 * CLDR has them only as the cities that stand for time zones, in a package of 99 MB; nobody is made to install it. What
 * is used of it stands in `names-cities.tsv`, with the package's hash and its own. The command fetches the package from
 * the registry, refuses another than the one named here, and writes the same file again.
 */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'

/** The release of CLDR that `cldr-localenames-full` has too. */
export const cldrDates = {
  name: 'cldr-dates-full',
  version: '48.2.0',
  integrity:
    'sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==',
} as const

/** Languages whose forms the tables of places give. */
export const languages = ['fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'ro', 'tr', 'cs'] as const

export const citiesFile = fileURLToPath(new URL('names-cities.tsv', import.meta.url))

export interface City {
  readonly zone: string
  /** What CLDR calls it in English. */
  readonly english: string
  readonly forms: ReadonlyMap<string, string>
}

const hash = (algorithm: string, data: string | Uint8Array, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(data).digest(encoding)

/** The file of these lines: what they are of, their hash, then the lines. */
function withHead(lines: string): string {
  const {name, version, integrity} = cldrDates
  return (
    '# Cities of time zones in Unicode CLDR (Unicode License v3, see the notice in LICENSE), where a form differs from the\n' +
    `# English one. Made by \`npm run names-cities\` of ${name} ${version}\n# ${integrity}; the lines below: sha256-${hash('sha256', lines, 'hex')}\n${lines}`
  )
}

/** The cities of the stored file, which is refused when it is not the one that the package makes. */
export function storedCities(): City[] {
  const file = readFileSync(citiesFile, 'utf8')
  const lines = file.replace(/^(?:#.*\n)+/, '')
  if (file !== withHead(lines)) throw new Error('names-cities.tsv was changed: run `npm run names-cities`')
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [zone = '', english = '', ...forms] = line.split('\t')
      return {
        zone,
        english,
        forms: new Map(forms.map((form) => form.split('=') as [language: string, form: string])),
      }
    })
}

/** The regular files of a tar archive. */
function* filesOf(archive: Buffer): Generator<readonly [name: string, data: Buffer]> {
  const text = (from: number, size: number): string =>
    archive.toString('utf8', from, from + size).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8)
    const prefix = text(at + 345, 155)
    const name = (prefix === '' ? '' : `${prefix}/`) + text(at, 100)
    yield [name, archive.subarray(at + 512, at + 512 + size)]
    at += 512 + Math.ceil(size / 512) * 512
  }
}

interface Zones {
  readonly [part: string]: Zones | string | undefined
}

/** Each zone that has a city of its own in this language: the others are called by their last word. */
function* citiesIn(zones: Zones, above = ''): Generator<readonly [zone: string, city: string]> {
  for (const [part, inner] of Object.entries(zones)) {
    if (inner === undefined || typeof inner === 'string') continue
    const zone = above + part
    if (typeof inner.exemplarCity === 'string') yield [zone, inner.exemplarCity]
    yield* citiesIn(inner, `${zone}/`)
  }
}

function fetchLines(): string {
  const {name, version, integrity} = cldrDates
  const folder = mkdtempSync(join(tmpdir(), 'names-cities-'))
  let packed: Buffer
  try {
    const made = execFileSync(
      'npm',
      ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder],
      {encoding: 'utf8', shell: process.platform === 'win32'},
    )
    packed = readFileSync(join(folder, made.trim()))
  } finally {
    rmSync(folder, {recursive: true})
  }
  if (`sha512-${hash('sha512', packed, 'base64')}` !== integrity)
    throw new Error(`${name} ${version} is not the package that it was`)
  const names = new Map<string, Map<string, string>>()
  for (const [file, data] of filesOf(gunzipSync(packed))) {
    const language = /^package\/main\/([a-z]+)\/timeZoneNames\.json$/.exec(file)?.[1]
    if (language !== 'en' && !languages.some((known) => known === language)) continue
    const {main} = JSON.parse(data.toString('utf8')) as {
      main: Record<string, {dates: {timeZoneNames: {zone: Zones}}}>
    }
    names.set(language!, new Map(citiesIn(main[language!]!.dates.timeZoneNames.zone)))
  }
  for (const language of ['en', ...languages])
    if (!names.has(language)) throw new Error(`${name} ${version} has no ${language}`)
  const zones = new Set([...names.values()].flatMap((cities) => [...cities.keys()]))
  const lines = [...zones].sort().flatMap((zone) => {
    const english = names.get('en')!.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
    const forms = languages.flatMap((language) => {
      const form = names.get(language)!.get(zone) ?? english
      return form === english ? [] : [`${language}=${form}`]
    })
    return forms.length === 0 ? [] : [[zone, english, ...forms].join('\t')]
  })
  return `${lines.join('\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(citiesFile, withHead(fetchLines()))
