/** All ways of reading a word in Latin letters, as sounds. */
import {ENDINGS, filled, fillRow, graphemes, remove, unitIndex} from './phones.ts'

/**
 * All ways of reading a spelling: nodes between its letters, and arcs that each read one stretch as some sound. The
 * numbers of many words share one array: three arrays for each word took nine tenths of the room that words take.
 */
export interface Lattice {
  readonly text: string
  /** Number of nodes; the last one is the end of the word. */
  readonly nodes: number
  readonly numbers: Uint16Array
  /** Where in `numbers` it stands at which arc each node begins; one more than there are nodes. */
  readonly first: number
  /** Where in `numbers` it stands to which node each arc leads. */
  readonly to: number
  /** Where in `numbers` it stands what each arc reads. */
  readonly unit: number
  /** What a whole word is worth, sound by sound: the yardstick of its distances. */
  readonly weight: number
}

/** A character without its marks where the table does not know it with them. */
const plain = new Map<string, string>()
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ħ: 'h',
  ĸ: 'k',
  ŀ: 'l',
  ſ: 's',
  ŧ: 't',
  ɣ: 'gh',
  ɛ: 'e',
  ɔ: 'o',
  ŭ: 'u',
}

const fold = (character: string): string => {
  if (graphemes.has(character)) return character
  const known = plain.get(character)
  if (known !== undefined) return known
  let out = OTHER_LETTERS[character] ?? ''
  if (out === '') {
    for (const part of character.normalize('NFD')) if (graphemes.has(part)) out += part
    if (out === '') out = /\p{L}/u.test(character) ? character : ''
  }
  plain.set(character, out)
  return out
}

const DOUBLED = /([bcdfghjklmnpqrtvwxyzáíúāīū])\1/g

/** A token in small letters: marks kept where they tell the sound, doubled consonants once, apostrophes gone. */
export const foldToken = (token: string): string => {
  let out = ''
  for (const character of token.normalize('NFC').toLowerCase().normalize('NFC')) out += fold(character)
  return out.replace(DOUBLED, '$1').replace(/ss/g, 'ß').replace(/ß+/g, 'ß')
}

/** `h` after a consonant is seldom a sound; `c`, `g` and `gu` read otherwise before front vowels. */
const inContext = (name: string, before: string, after: string): string => {
  if (name === 'h') return 'sckzgtpd'.includes(before || '-') ? 'h°' : name
  if (name === 'c' || name === 'g' || name === 'gu')
    return 'eiyéíýěə'.includes(after || '-') ? `${name}^` : name
  return name
}

/** Graphemes long enough never to be their letters one by one; longer ones first. */
const WHOLE = ['schtsch', 'chtch', 'shch', 'szcz', 'sjtsj', 'tsch', 'dsch', 'dzh', 'tch', 'tsj', 'sch']

/** Longest word compared in full: what is longer is no name (the cost grows with the square). */
const MAX_WORD = 40

/** A place in the tree of graphemes, letter by letter. */
interface Branch {
  readonly next: Map<number, Branch>
  /** Ways to read the letters up to here, one for each context that matters. */
  paths?: readonly (readonly number[])[]
  name: string
  /** The letters up to here are never read one by one. */
  whole: boolean
}

const branch = (): Branch => ({next: new Map(), name: '', whole: false})

let spellings: Branch | undefined

/** The tree of all graphemes, made when the first word is read. */
const tree = (): Branch => {
  if (spellings) return spellings
  spellings = branch()
  const put = (name: string): Branch => {
    let at = spellings as Branch
    for (let index = 0; index < name.length; index++) {
      const code = name.charCodeAt(index)
      let next = at.next.get(code)
      if (!next) at.next.set(code, (next = branch()))
      at = next
    }
    at.name = name
    return at
  }
  for (const [name, {paths}] of graphemes) if (!/[°^]/.test(name)) put(name).paths = paths
  for (const name of WHOLE) put(name).whole = true
  return spellings
}

/** Steps within one character of a word at most. */
const STEPS = 64
const places = new Uint16Array((MAX_WORD + 1) * STEPS)
let edges = new Float64Array(1024)
const NODE_BITS = 2 ** 13
const UNIT_BITS = 2 ** 12

/** Numbers of an array that words share. */
const SHARED = 1 << 15
let shared = new Uint16Array(SHARED)
let sharedUsed = 0

/** Where in `shared` so many numbers may go; all of them are 0. */
const roomFor = (size: number): number => {
  if (sharedUsed + size > shared.length) {
    shared = new Uint16Array(Math.max(SHARED, size))
    sharedUsed = 0
  }
  sharedUsed += size
  return sharedUsed - size
}

export const lattice = (folded: string): Lattice => {
  const text = folded.slice(0, MAX_WORD)
  const root = tree()
  let used = 0
  const addEdge = (from: number, to: number, unit: number): void => {
    if (used === edges.length) {
      const larger = new Float64Array(used * 2)
      larger.set(edges)
      edges = larger
    }
    edges[used++] = (from * NODE_BITS + to) * UNIT_BITS + unit
    if (filled[unit] === 0) fillRow(unit)
  }
  // Nodes are first numbered by place (character × steps), then packed in order.
  const end = text.length * STEPS
  const marks = places.fill(0, 0, end + 1)
  marks[0] = 1
  marks[end] = 1
  for (let at = 0; at < text.length; at++) {
    let whole = 1
    let here: Branch | undefined = root
    for (let reach = at; reach < text.length; reach++) {
      here = here.next.get(text.charCodeAt(reach))
      if (!here) break
      if (here.whole) whole = reach + 1 - at
    }
    let spare = 1
    let found = false
    here = root
    for (let reach = at; reach < text.length; reach++) {
      here = here.next.get(text.charCodeAt(reach))
      if (!here) break
      if (!here.paths || reach + 1 - at < whole) continue
      found = true
      const name = inContext(here.name, text[at - 1] ?? '', text[reach + 1] ?? '')
      const paths = name === here.name ? here.paths : (graphemes.get(name)?.paths ?? [])
      const target = (reach + 1) * STEPS
      for (const path of paths) {
        let node = at * STEPS
        for (let index = 0; index < path.length; index++) {
          const next = index === path.length - 1 ? target : at * STEPS + spare++
          addEdge(node, next, path[index] as number)
          marks[next] = 1
          node = next
        }
      }
    }
    // A letter of another script stands for itself only: it leads on, and no sound does.
    if (!found) marks[(at + 1) * STEPS] = 1
    at += whole - 1
  }
  if (text.length > 4) {
    for (const [ending, , after] of ENDINGS) {
      if (text.endsWith(ending) && after.test(text))
        addEdge((text.length - ending.length) * STEPS, end, unitIndex.get(`-${ending}`) ?? 0)
    }
  }
  let nodes = 0
  for (let place = 0; place <= end; place++) if (marks[place] === 1) marks[place] = nodes++
  const sorted = edges.subarray(0, used).sort()
  const first = roomFor(nodes + 1 + 2 * used)
  const numbers = shared
  const to = first + nodes + 1
  const unit = to + used
  for (let index = 0; index < used; index++) {
    const edge = sorted[index] as number
    const pair = Math.floor(edge / UNIT_BITS)
    const from = Math.floor(pair / NODE_BITS)
    numbers[unit + index] = edge - pair * UNIT_BITS
    numbers[to + index] = marks[pair - from * NODE_BITS] as number
    numbers[first + (marks[from] as number) + 1] = index + 1
  }
  // Nodes that nothing leaves begin where the one before them ends.
  for (let at = first + 1; at <= first + nodes; at++)
    if ((numbers[at] as number) < (numbers[at - 1] as number)) numbers[at] = numbers[at - 1] as number
  const weight = cheapest(numbers, nodes, first, to, unit)
  return {text, nodes, numbers, first, to, unit, weight: weight ?? text.length}
}

const scratch = new Float64Array((MAX_WORD + 1) * STEPS)

/** What the cheapest way to leave the whole word out costs; nothing where no arcs lead through it. */
const cheapest = (
  numbers: Uint16Array,
  nodes: number,
  first: number,
  to: number,
  unit: number,
): number | undefined => {
  for (let node = 0; node < nodes; node++) scratch[node] = Number.POSITIVE_INFINITY
  scratch[0] = 0
  for (let node = 0; node < nodes; node++) {
    const here = scratch[node] as number
    const end = numbers[first + node + 1] as number
    for (let arc = numbers[first + node] as number; arc < end; arc++) {
      const cost = here + (remove[numbers[unit + arc] as number] as number)
      const target = numbers[to + arc] as number
      if (cost < (scratch[target] as number)) scratch[target] = cost
    }
  }
  const total = scratch[nodes - 1] as number
  return Number.isFinite(total) ? total : undefined
}
