/** The names data: that every table reads, and that no two entries claim one spelling. */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {authorityTables} from '../pipeline/names/data/authority.ts'
import type {AuthorityEntry} from '../pipeline/names/listed/authority.ts'
import {
  authority,
  authorityFromTables,
  authorityLines,
  fold,
  isAccepted,
  parseAuthorityLine,
  parseAuthorityRows,
  placeForms,
  stylePairs,
} from '../pipeline/names/listed/authority.ts'
import {SortedTable, toLines} from '../pipeline/names/listed/sorted.ts'
import {parsePartLine, parts} from '../pipeline/names/persons/parts.ts'
import {cldrDates, storedCities} from './names-cities.ts'
import {generatedIndex, indexFile} from './names-index.ts'
import {generatedPlaces, placesFile} from './names-places.ts'

const entries = authority()

function spellings(entry: AuthorityEntry): Set<string> {
  return new Set([entry.canonical, ...Object.values(entry.forms), ...entry.variants])
}

function find(canonical: string): AuthorityEntry {
  const entry = entries.find((candidate) => candidate.canonical === canonical)
  if (!entry) throw new Error(`no entry ${canonical}`)
  return entry
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}

describe('the authority', () => {
  it('is as large as it says', () => {
    expect(entries.length).toBeGreaterThanOrEqual(2500)
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
    expect(count('person')).toBeGreaterThanOrEqual(1000)
    expect(count('place')).toBeGreaterThanOrEqual(700)
    expect(count('organisation')).toBeGreaterThanOrEqual(300)
  })

  it('has every canonical form and every id once', () => {
    expect(repeated(entries.map((entry) => `${entry.kind} ${entry.canonical}`))).toEqual([])
    expect(repeated(entries.map((entry) => entry.id))).toEqual([])
  })

  it('gives one spelling to one entry, unless the entry marks it as unsafe', () => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const entry of entries) {
      for (const spelling of spellings(entry)) {
        if (spelling !== entry.canonical && entry.unsafe.includes(spelling)) continue
        if (entry.flags.includes('ambiguous') && spelling === entry.canonical) continue
        const key = `${entry.kind} ${spelling}`
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, entry.canonical)
        else clashes.push(`${spelling}: ${owner}, ${entry.canonical}`)
      }
    }
    expect(clashes).toEqual([])
  })

  it('writes nothing but Latin letters and the marks of names', () => {
    const wrong = entries.flatMap((entry) =>
      [...spellings(entry)].filter((spelling) => !/^[\p{Script=Latin}\p{M}0-9 .,'’ʼ&()-]+$/u.test(spelling)),
    )
    expect(wrong).toEqual([])
  })

  it('has no empty, doubled or padded spelling', () => {
    const wrong = entries.flatMap((entry) => [
      ...[...spellings(entry)].filter(
        (spelling) => spelling !== spelling.trim() || /\s\s|[*?+=|]/.test(spelling),
      ),
      ...repeated(entry.variants),
    ])
    expect(wrong).toEqual([])
  })

  it('lists no variant that differs from another form in marks, capitals and hyphens alone', () => {
    const words = (form: string) =>
      fold(form)
        .split(/[\s\-–‑.]+/u)
        .filter(Boolean)
        .join(' ')
    const owners = new Map<string, Set<string>>()
    for (const entry of entries)
      for (const spelling of spellings(entry)) {
        const key = words(spelling)
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.id))
      }
    const needless = entries.flatMap((entry) => {
      const known = new Set<string>()
      const key = (form: string): string => {
        const family = form === entry.canonical ? entry.family : entry.families[form]
        return `${words(form)}\n${fold(family ?? '')}`
      }
      const isMarked = (form: string) =>
        entry.unsafe.includes(form) || (form === entry.canonical && entry.flags.includes('ambiguous'))
      for (const form of [entry.canonical, ...Object.values(entry.forms)])
        if (!isMarked(form)) known.add(key(form))
      return entry.variants.filter((form) => {
        // What is accepted or unsafe, or another entry's name too, stands as it is written.
        if (isMarked(form) || entry.accepted.includes(form) || owners.get(words(form))!.size > 1) return false
        const isKnown = known.has(key(form))
        known.add(key(form))
        return isKnown
      })
    })
    expect(needless).toEqual([])
  })

  it('knows the family name in every form of a person', () => {
    const lost = entries
      .filter((entry) => entry.kind === 'person')
      .flatMap((entry) => {
        const all = [...Object.values(entry.forms), ...entry.variants]
        if (!entry.family || !entry.canonical.includes(entry.family)) return [entry.canonical]
        if (!entry.canonical.includes(' ')) return []
        return all.filter((form) => !entry.families[form] || !form.includes(entry.families[form]))
      })
    expect(lost).toEqual([])
  })

  it('finds the family name at either end of a name', () => {
    const pashinyan = find('Nikol Pashinyan')
    expect(pashinyan.family).toBe('Pashinyan')
    expect(pashinyan.families['Nikol Pachinian']).toBe('Pachinian')
    expect(find('Xi Jinping').family).toBe('Xi')
    expect(find('Hun Sen').family).toBe('Hun Sen')
    expect(find('Mohammed bin Salman').families['Mohammed Ben Salmane']).toBe('Ben Salmane')
    expect(find('Martin Luther King Jr.').family).toBe('King')
    expect(find('Ursula von der Leyen').family).toBe('von der Leyen')
  })

  it('says where the family name alone does not tell the person', () => {
    for (const name of ['Ilham Aliyev', 'Heydar Aliyev', 'Kim Jong Un', 'George W. Bush', 'Raul Castro']) {
      expect(find(name).flags).toContain('surname-ambiguous')
    }
    expect(find('Armen Sarkissian').flags).toContain('surname-ambiguous')
    expect(find('Nikol Pashinyan').flags).toEqual(['surname-known'])
  })

  it('leaves accepted spellings alone', () => {
    expect(isAccepted(find('Recep Tayyip Erdogan'), 'Recep Tayyip Erdoğan')).toBe(true)
    expect(isAccepted(find('Kim Jong Un'), 'Kim Jong-un')).toBe(true)
    expect(isAccepted(find('Bogota'), 'Bogotá')).toBe(true)
    expect(isAccepted(find("Cox's Bazar"), 'Cox’s Bazar')).toBe(true)
    expect(isAccepted(find('Nikol Pashinyan'), 'Nikol Pashinian')).toBe(false)
    expect(isAccepted(find('Senegal'), 'Sénégal')).toBe(false)
  })

  it('refuses a line that is not of its format', () => {
    expect(() => parseAuthorityLine('Jane Example', 'person')).toThrow(/family name/)
    expect(() => parseAuthorityLine('Exampleville | english', 'place')).toThrow(/language code/)
    expect(() => parseAuthorityLine('Exampleville | en | Beispielstadt', 'place')).toThrow(/language=form/)
    expect(() => parseAuthorityLine('Exampleville | en | de=A; de=B', 'place')).toThrow(/two forms/)
    expect(() => parseAuthorityLine('Exampleville | en | | | | sure', 'place')).toThrow(/flag/)
    expect(() => parseAuthorityLine('A | en | | | | | more', 'place')).toThrow(/six fields/)
  })

  it('skips comments and empty lines', () => {
    expect(authorityLines({name: 'x', kind: 'place', lines: '\n# Note\nA | en\n\n'})).toEqual(['A | en'])
    const lines = authorityTables.reduce((sum, table) => sum + authorityLines(table).length, 0)
    expect(lines).toBe(entries.length)
  })
})

describe('style pairs', () => {
  it('are never two spellings of one entry', () => {
    const joined = stylePairs().filter((pair) =>
      entries.some((entry) => {
        if (entry.kind !== pair.kind) return false
        const safe = [...spellings(entry)].filter((spelling) => !entry.unsafe.includes(spelling))
        return safe.includes(pair.a) && safe.includes(pair.b)
      }),
    )
    expect(joined).toEqual([])
  })

  it('hold the pairs of the news, each once and with its reason', () => {
    const keys = stylePairs().map((pair) => [pair.a, pair.b].sort().join(' | '))
    expect(repeated(keys)).toEqual([])
    for (const key of ['Kiev | Kyiv', 'Shusha | Shushi', 'Burma | Myanmar', 'Turkey | Türkiye']) {
      expect(keys).toContain(key)
    }
    expect(stylePairs().filter((pair) => pair.note === '')).toEqual([])
  })
})

describe('a user’s own rows', () => {
  it('become entries', () => {
    const {entries: own, problems} = parseAuthorityRows([
      ['canonical', 'kind', 'variants', 'fr'],
      ['Jane Example', 'person', 'Jane Exampel; Djane Example', ''],
      ['Exampleville', 'place', 'Beispielstadt', 'Exempleville'],
    ])
    expect(problems).toEqual([])
    expect(own.map((entry) => [entry.kind, entry.canonical, entry.family])).toEqual([
      ['person', 'Jane Example', 'Example'],
      ['place', 'Exampleville', undefined],
    ])
    expect(own[0]?.variants).toEqual(['Jane Exampel', 'Djane Example'])
    expect(own[0]?.families['Jane Exampel']).toBe('Exampel')
    expect(own[1]?.forms).toEqual({fr: 'Exempleville'})
  })

  it('that cannot be read are told by number, and the others are used', () => {
    const {entries: own, problems} = parseAuthorityRows([
      ['canonical', 'kind', 'colour'],
      ['Exampleville', 'town', ''],
      ['', 'place', ''],
      ['', '', ''],
      ['Sampleton', 'place', ''],
      ['Sampleton', 'place', ''],
    ])
    expect(own.map((entry) => entry.canonical)).toEqual(['Sampleton'])
    expect(problems.map((problem) => problem.row)).toEqual([1, 2, 3, 6])
  })

  it('need a canonical form and a kind', () => {
    expect(parseAuthorityRows([['name']]).problems).toHaveLength(1)
    expect(parseAuthorityRows([['canonical']]).problems).toHaveLength(1)
    expect(parseAuthorityRows([]).problems).toHaveLength(1)
  })
})

describe('name parts', () => {
  it('are as many as they say, of many origins', () => {
    expect(parts().length).toBeGreaterThanOrEqual(10_000)
    const origins = new Set(parts().map((part) => `${part.origin} ${part.role}`))
    for (const origin of ['hy', 'az', 'ka', 'ru', 'uk', 'kk', 'ar', 'fa', 'tr', 'he', 'pl', 'el']) {
      expect(origins).toContain(`${origin} given`)
      expect(origins).toContain(`${origin} family`)
    }
  })

  it('stand once for each origin and role', () => {
    expect(repeated(parts().map((part) => `${part.origin} ${part.role} ${part.form}`))).toEqual([])
  })

  it('are capitalised words of the English alphabet', () => {
    expect(parts().filter((part) => !/^[A-Z][A-Za-z]*(?:[-'][A-Za-z]+)*$/.test(part.form))).toEqual([])
  })

  it('refuse a line that is not of their format', () => {
    expect(() => parsePartLine('hy middle: A')).toThrow(/name parts/)
    expect(parsePartLine('hy given: Armen Gegham')).toHaveLength(2)
  })
})

describe('the stored index', () => {
  it('is the one that the tables make', () => {
    // Compared as a whole, and told by name alone: the difference would be the whole file.
    expect(readFileSync(indexFile, 'utf8') === generatedIndex(), 'run `npm run names-index`').toBe(true)
  })

  it('flags the entries that the tables flag', () => {
    expect(authority()).toEqual(authorityFromTables())
  })

  it('finds every key of a table and no other', () => {
    const keys = ['', 'a', 'ab', 'abc', 'b', 'ç', 'zz', '中']
    const table = new SortedTable(
      toLines(new Map(keys.map((key) => [key, `${key}!`]))),
      'none',
      (value) => value,
    )
    for (const key of keys) expect(table.get(key)).toBe(`${key}!`)
    for (const key of ['A', 'aa', 'abcd', 'ba', 'z', 'zzz', '国']) expect(table.get(key)).toBe('none')
    expect(new SortedTable('', 'none', (value) => value).get('a')).toBe('none')
  })
})

describe('the names of territories and cities', () => {
  it('are those of the package', () => {
    expect(readFileSync(placesFile, 'utf8') === generatedPlaces(), 'run `npm run names-places`').toBe(true)
  })

  it('stand in a table of ours only where it says otherwise', () => {
    const again: string[] = []
    for (const table of authorityTables) {
      for (const line of table.kind === 'place' ? authorityLines(table) : []) {
        const [canonical = '', , own = ''] = line.split('|').map((field) => field.trim())
        const given = new Set(placeForms(canonical).map(([language, form]) => `${language}=${form}`))
        again.push(
          ...own
            .split(';')
            .filter((form) => given.has(form.trim()))
            .map((form) => `${canonical} ${form}`),
        )
      }
    }
    expect(again).toEqual([])
  })

  it('are of one release of CLDR, and the stored cities are those of their package', () => {
    const {version} = createRequire(import.meta.url)('cldr-localenames-full/package.json') as {
      version: string
    }
    expect(cldrDates.version).toBe(version)
    expect(storedCities().find(({zone}) => zone === 'Asia/Saigon')).toMatchObject({
      english: 'Ho Chi Minh City',
    })
  })

  it('are no other place’s, and no word or name of another kind', () => {
    expect(find('Bishkek').forms).toMatchObject({fr: 'Bichkek', pl: 'Biszkek', sv: 'Bisjkek'})
    // Cuba is a country, Calcutta the user's choice, Alma-Ata another time.
    expect(find('Juba').forms.tr).toBeUndefined()
    expect(find('Kolkata').forms.fr).toBeUndefined()
    expect(Object.values(find('Almaty').forms)).not.toContain('Alma-Ata')
    for (const [canonical, form] of [
      ['Tripoli', 'Tripolis'],
      ['Athens', 'Atena'],
      ['Sofia', 'Sofie'],
      ['China', 'Kina'],
    ])
      expect(find(canonical!).unsafe).toContain(form)
  })

  it('are the canonical forms of their languages, unless a row knows better', () => {
    expect(find('Germany').forms).toMatchObject({fr: 'Allemagne', cs: 'Německo', tr: 'Almanya'})
    expect(find('Kenya').forms).toMatchObject({pt: 'Quénia'})
    expect(find('Turkey').forms).toMatchObject({fr: 'Turquie'})
    expect(find('Türkiye').forms).toEqual({})
  })
})

describe('fold', () => {
  it('keeps what two spellings share when only marks differ', () => {
    expect(fold('Erdoğan')).toBe('erdogan')
    expect(fold('Kılıçdaroğlu')).toBe('kilicdaroglu')
    expect(fold('Ra’anan')).toBe('raanan')
    expect(fold('Straße')).toBe('strasse')
  })
})
