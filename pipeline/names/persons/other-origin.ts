/** Names of origins that English writes in their own Latin letters, which no romanisation changes. */

import {partFormTable} from '../data/index.generated.ts'
import {fold} from '../listed/authority.ts'
import {SortedTable, toNumbers} from '../listed/sorted.ts'
import type {Part} from './parts.ts'
import {parts} from './parts.ts'

/** Origins written in Latin letters, of which English keeps all but the marks. */
const latin = new Set(['pl', 'cs', 'sr', 'hr', 'bs', 'hu', 'ro', 'sq', 'lt', 'lv', 'et', 'tr'])

const NO_PARTS: readonly Part[] = []

let unsettled: SortedTable<readonly Part[]> | undefined

/** Whether both parts stand as an origin with an alphabet of Latin letters has them: `Kamiński` is no `Kaminsky`. */
export function isOfAnotherOrigin(given: string, family: string): boolean {
  unsettled ??= new SortedTable<readonly Part[]>(partFormTable, NO_PARTS, (value) =>
    toNumbers(value)
      .map((number) => parts()[number]!)
      .filter((part) => latin.has(part.origin)),
  )
  const firsts = unsettled.get(fold(given)).filter((part) => part.role === 'given')
  if (firsts.length === 0) return false
  const last = fold(family)
  const lasts = unsettled.get(last).filter((part) => part.role === 'family')
  return firsts.some(
    ({origin}) =>
      lasts.some((part) => part.origin === origin) || (origin === 'pl' && /[sc]k[ia]$/.test(last)),
  )
}
