/** Stretches of documents' numbers: which dump a document is of. */
import {firstNot} from '../../pipeline/text/search.ts'

export interface Place {
  readonly from: number
  readonly to: number
}

/** The stretch, of some in ascending order, in which a number lies. */
export function placeOf<Stretch extends Place>(
  places: readonly Stretch[],
  number: number,
): Stretch | undefined {
  const place = places[firstNot(0, places.length, (index) => places[index]!.to <= number)]
  return place && place.from <= number ? place : undefined
}
