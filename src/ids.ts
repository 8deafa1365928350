/** Ids of articles, and the names of their files in `text/`. */
import {createHash} from 'node:crypto'
import {naturalCompare} from '../pipeline/dump/duplicates/order.ts'

/** Where an article was read. */
export interface Place {
  /** Of its file, relative to the input. */
  readonly path: string
  /** Absolute path of its file. */
  readonly file: string
  readonly line: number | null
  /** The record's own id. */
  readonly own: string | undefined
}

/** More rounds than a path has folders that could tell two files apart. */
const MAX_ROUNDS = 64

/**
 * One id a place, no two equal. Equal ones get the shortest end of their files' paths that tells them apart in front,
 * all of them, so that the order of arguments does not matter.
 */
export function assignIds(places: readonly Place[]): string[] {
  const ids = places.map((place) => place.own ?? ownless(place))
  const whole = places.map((place) => place.own === undefined)
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const clashes = clashing(ids)
    if (clashes.length === 0) return ids
    for (const group of clashes) {
      const files = new Map<string, number>()
      for (const index of group) files.set(places[index]!.file, (files.get(places[index]!.file) ?? 0) + 1)
      for (const index of group) {
        const place = places[index]!
        // One file holds the id twice: no folder tells those apart, their lines do.
        if (files.get(place.file)! > 1 && !whole[index]) {
          ids[index] = ownless(place)
          whole[index] = true
        }
      }
      const rest = group.filter((index) => files.get(places[index]!.file) === 1)
      if (files.size < 2) continue
      const fronts = distinctFronts(rest.map((index) => front(places[index]!, whole[index]!)))
      for (const [at, index] of rest.entries())
        ids[index] =
          `${fronts[at]}/${places[index]!.own !== undefined && !whole[index] ? places[index]!.own : ownless(places[index]!)}`
    }
    if (round > 1) {
      // An id that looks like another one with its folder in front: the place itself settles it.
      for (const group of clashing(ids)) {
        for (const index of group)
          ids[index] = `${ids[index]}~${short(`${places[index]!.file}\n${places[index]!.line}`)}`
      }
    }
  }
  throw new Error('Expected ids to become unique')
}

function ownless(place: Place): string {
  return place.line === null ? place.path : `${place.path}#${place.line}`
}

/** Folder and file names that may go in front of an id, the nearest first. */
function front(place: Place, whole: boolean): string[] {
  const file = place.file.split(/[\\/]/).filter((segment) => segment !== '')
  return (whole ? file.slice(0, Math.max(0, file.length - place.path.split('/').length)) : file).reverse()
}

function distinctFronts(fronts: readonly string[][]): string[] {
  const longest = Math.max(...fronts.map((one) => one.length))
  for (let length = 1; length <= longest; length++) {
    const joined = fronts.map((one) => one.slice(0, length).reverse().join('/'))
    if (new Set(joined).size === joined.length) return joined
  }
  return fronts.map((one) => one.toReversed().join('/'))
}

function clashing(ids: readonly string[]): number[][] {
  const first = new Map<string, number>()
  const groups = new Map<string, number[]>()
  for (const [index, id] of ids.entries()) {
    const other = first.get(id)
    if (other === undefined) first.set(id, index)
    else if (groups.has(id)) groups.get(id)!.push(index)
    else groups.set(id, [other, index])
  }
  return [...groups.values()]
}

/** Bytes of a file name that every file system takes, with room for the hash and the ending. */
const MAX_NAME_BYTES = 200

/** The file below `text/` of each id, no two equal, none a folder of another, none outside. */
export function fileNames(ids: readonly string[]): string[] {
  const names = ids.map(fileName)
  const count = new Map<string, number>()
  const folders = new Set<string>()
  for (const name of names) {
    // File systems that fold case would write two such files into one.
    const folded = name.toLowerCase()
    count.set(folded, (count.get(folded) ?? 0) + 1)
    for (let at = folded.indexOf('/'); at !== -1; at = folded.indexOf('/', at + 1))
      folders.add(folded.slice(0, at))
  }
  const taken = new Set<string>()
  return names.map((name, index) => {
    const folded = name.toLowerCase()
    // Of equal names the one that needed no change stays.
    const clash =
      folders.has(folded) || (count.get(folded)! > 1 && (name !== ids[index] || taken.has(folded)))
    if (!clash) taken.add(folded)
    return clash ? hashed(name, ids[index]!) : name
  })
}

function fileName(id: string): string {
  const segments = id.split('/')
  const safe = segments.map((segment) => {
    let name = segment
      .replace(/[<>:"\\|?*\x00-\x1f\x7f]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
      .replace(/\p{Surrogate}/gu, '_')
    name = name.replace(/^\.+|[. ]+$/g, (dots) =>
      dots.replace(/[. ]/g, (char) => (char === '.' ? '%2e' : '%20')),
    )
    while (Buffer.byteLength(name) > MAX_NAME_BYTES) name = name.slice(0, -8)
    return name === '' ? '_' : name
  })
  const name = safe.join('/')
  const ended = /\.txt$/i.test(name) ? name : `${name}.txt`
  return name === id ? ended : hashed(ended, id)
}

function hashed(name: string, id: string): string {
  return `${name.slice(0, -4)}~${short(id)}${name.slice(-4)}`
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** Indexes in the order of their ids. */
export function orderOf(ids: readonly string[]): number[] {
  return ids.map((_, index) => index).sort((a, b) => naturalCompare(ids[a]!, ids[b]!))
}
