/** How far two words are from each other by their sounds. */
import type {Lattice} from './lattice.ts'
import {remove, substitute, UNITS} from './phones.ts'

let table = new Float64Array(4096)

/**
 * The weighted phoneme distance of two words: 0 where some habit reads them alike. Paths dearer than `limit` are
 * not followed (most pairs of words have nothing in common, and that shows early); then the limit is the answer.
 */
export const distance = (a: Lattice, b: Lattice, limit = Number.POSITIVE_INFINITY): number => {
  if (a.text === b.text) return 0
  const wide = b.nodes
  const size = a.nodes * wide
  if (table.length < size) table = new Float64Array(size * 2)
  const cost = table
  for (let index = 0; index < size; index++) cost[index] = 1e9
  cost[0] = 0
  const bound = Math.min(limit, 1e9)
  const {numbers: inA, first: firstA, to: toA, unit: unitA} = a
  const {numbers: inB, first: firstB, to: toB, unit: unitB} = b
  for (let i = 0; i < a.nodes; i++) {
    const startA = inA[firstA + i] as number
    const endA = inA[firstA + i + 1] as number
    for (let j = 0; j < wide; j++) {
      const here = cost[i * wide + j] as number
      if (here >= bound) continue
      const startB = inB[firstB + j] as number
      const endB = inB[firstB + j + 1] as number
      for (let y = startB; y < endB; y++) {
        const place = i * wide + (inB[toB + y] as number)
        const sum = here + (remove[inB[unitB + y] as number] as number)
        if (sum < (cost[place] as number)) cost[place] = sum
      }
      for (let x = startA; x < endA; x++) {
        const ux = inA[unitA + x] as number
        const row = (inA[toA + x] as number) * wide
        const drop = here + (remove[ux] as number)
        if (drop < (cost[row + j] as number)) cost[row + j] = drop
        const base = ux * UNITS
        for (let y = startB; y < endB; y++) {
          const place = row + (inB[toB + y] as number)
          const sum = here + (substitute[base + (inB[unitB + y] as number)] as number)
          if (sum < (cost[place] as number)) cost[place] = sum
        }
      }
    }
  }
  const total = cost[size - 1] as number
  return total >= 1e9 ? Math.min(limit, a.weight + b.weight) : Math.min(limit, total)
}
