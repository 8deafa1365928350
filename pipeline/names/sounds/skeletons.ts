/** The consonants that the likely readings of a word leave. */
import type {Lattice} from './lattice.ts'
import type {Unit} from './phones.ts'
import {PHONES, units} from './phones.ts'

/** Readings whose cost exceeds this make no key: they are last resorts of the distance, not likely spellings. */
const LIKELY = 0.3

/** Classes of consonants: what each sound may count as, with what it costs to count it so. */
export type SoundClasses = Readonly<Record<string, readonly (readonly [mark: string, cost: number])[]>>

/** Classes made ready: the marks by number, and for each sound pairs of mark and cost. */
interface ReadyClasses {
  readonly marks: string
  readonly bySound: readonly (readonly (readonly [digit: number, cost: number])[])[]
  /** Skeletons by number, their marks as digits. */
  readonly names: Map<number, string>
}

const readied = new WeakMap<SoundClasses, ReadyClasses>()

const ready = (classes: SoundClasses): ReadyClasses => {
  let known = readied.get(classes)
  if (!known) {
    const marks = [...new Set(Object.values(classes).flatMap((list) => list.map(([mark]) => mark)))].join('')
    const bySound = [...PHONES].map((phone) =>
      (classes[phone] ?? SILENT).map(
        ([mark, cost]) => [mark === '' ? 0 : marks.indexOf(mark) + 1, cost] as const,
      ),
    )
    known = {marks, bySound, names: new Map()}
    readied.set(classes, known)
  }
  return known
}

const nameOf = ({marks, names}: ReadyClasses, base: number, skeleton: number): string => {
  let name = names.get(skeleton)
  if (name === undefined) {
    name = ''
    for (let rest = skeleton; rest > 0; rest = Math.floor(rest / base))
      name = `${marks[(rest % base) - 1]}${name}`
    names.set(skeleton, name)
  }
  return name
}

/** Skeletons met at each node and their costs, side by side; work space. */
const met: number[][] = []
const price: number[][] = []

/**
 * The consonant skeletons of a word's likely readings, cheapest first. Same classes in a row count once, and a
 * dental before a sibilant is part of it (`ts`, `tch`, `c`).
 */
export const skeletons = (word: Lattice, classes: SoundClasses, longest: number, limit: number): string[] => {
  const beam = limit * 2
  const known = ready(classes)
  const {marks, bySound} = known
  const base = marks.length + 1
  const full = base ** (longest - 1)
  const sibilant = marks.indexOf('S') + 1
  const dental = marks.indexOf('T') + 1
  const {nodes, numbers, first, to, unit} = word
  for (let node = 0; node < nodes; node++) {
    if (met.length <= node) {
      met.push([])
      price.push([])
    }
    ;(met[node] as number[]).length = 0
    ;(price[node] as number[]).length = 0
  }
  const put = (codes: number[], costs: number[], skeleton: number, cost: number): void => {
    if (cost > LIKELY) return
    const place = codes.indexOf(skeleton)
    if (place < 0) {
      codes.push(skeleton)
      costs.push(cost)
    } else if (cost < (costs[place] as number)) costs[place] = cost
  }
  const best = (node: number, most: number): {codes: readonly number[]; costs: readonly number[]} => {
    const codes = met[node] as number[]
    const costs = price[node] as number[]
    const order = codes
      .map((_, index) => index)
      .sort((a, b) => {
        const apart = (costs[a] as number) - (costs[b] as number)
        if (apart !== 0) return apart
        return nameOf(known, base, codes[a] as number) < nameOf(known, base, codes[b] as number) ? -1 : 1
      })
      .slice(0, most)
    return {
      codes: order.map((index) => codes[index] as number),
      costs: order.map((index) => costs[index] as number),
    }
  }
  put(met[0] as number[], price[0] as number[], 0, 0)
  for (let node = 0; node < nodes; node++) {
    let codes: readonly number[] = met[node] as number[]
    let costs: readonly number[] = price[node] as number[]
    if (codes.length > beam) ({codes, costs} = best(node, beam))
    const end = numbers[first + node + 1] as number
    for (let arc = numbers[first + node] as number; arc < end; arc++) {
      const {readings, silent} = units[numbers[unit + arc] as number] as Unit
      const target = met[numbers[to + arc] as number] as number[]
      const targetCosts = price[numbers[to + arc] as number] as number[]
      for (let index = 0; index < codes.length; index++) {
        const skeleton = codes[index] as number
        const cost = costs[index] as number
        if (cost + silent <= LIKELY) put(target, targetCosts, skeleton, cost + silent)
        for (const [phone, reading] of readings) {
          if (cost + reading > LIKELY) continue
          for (const [digit, extra] of bySound[phone] as readonly (readonly [number, number])[]) {
            let next = skeleton
            if (digit !== 0 && skeleton < full) {
              if (digit === sibilant && next % base === dental) next = Math.floor(next / base)
              if (next % base !== digit) next = next * base + digit
            }
            put(target, targetCosts, next, cost + reading + extra)
          }
        }
      }
    }
  }
  return best(nodes - 1, limit).codes.map((skeleton) => nameOf(known, base, skeleton))
}

const SILENT: readonly (readonly [string, number])[] = [['', 0]]
