/** Articles of the same words. */
import type {Learning} from './learning.ts'

/** Articles of the same words: all but the preferred one are left out. */
export function dropExact(dump: Learning): void {
  const {exactKey} = dump.items
  for (let i = 0; i < dump.count; i++) dump.copyOf[i] = i
  const byKey = Uint32Array.from(dump.copyOf).sort((a, b) => exactKey[a]! - exactKey[b]! || a - b)
  for (let from = 0, to = 0; from < dump.count; from = to) {
    while (to < dump.count && exactKey[byKey[to]!] === exactKey[byKey[from]!]) to++
    if (to - from < 2) continue
    const group = [...byKey.subarray(from, to)].sort((a, b) => dump.prefers(a, b))
    const keeper = group[0]!
    for (const copy of group) {
      dump.copyOf[copy] = keeper
      if (copy !== keeper) dump.drop(copy, keeper, 'exact', 1)
    }
  }
}
