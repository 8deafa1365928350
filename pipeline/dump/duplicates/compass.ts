/** How near many articles are to one, without a view of each. */
import type {Features} from './seen.ts'
import {type IsFurniture, liveOf, type Rarity, scoreOf, timesIn, type View, weightOf} from './view.ts'

/** Slots for the terms of one article: more than twice as many as it can have. */
const SLOTS = 8192

/** An article of which many others are asked how near they are, without a view of each. */
export class Compass {
  readonly #isFurniture: IsFurniture
  readonly #rarity: Rarity
  /** Length of each article's vector, NaN until it is asked for. */
  readonly #norms: Float64Array
  readonly #slots = new Uint16Array(SLOTS)
  #view: View | undefined

  constructor(articles: number, isFurniture: IsFurniture, rarity: Rarity) {
    this.#norms = new Float64Array(articles).fill(Number.NaN)
    this.#isFurniture = isFurniture
    this.#rarity = rarity
  }

  /** The article from which it is looked. */
  set(view: View): void {
    if (view === this.#view) return
    this.#view = view
    const slots = this.#slots.fill(0)
    for (let k = 0; k < view.terms.length; k++) {
      let slot = view.terms[k]! & (SLOTS - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
      slots[slot] = k + 1
    }
  }

  /** Cosine with another article, but for what rounding may add or take. */
  cosine(article: number, features: Features): number {
    const {terms, weighed} = this.#view!
    const {weights, rarity} = weighed
    const slots = this.#slots
    const times = timesIn(features, liveOf(features, this.#isFurniture).live)
    let sum = 0
    for (let i = 0; i < features.terms.length; i++) {
      if (times[i] === 0) continue
      const term = features.terms[i]!
      let slot = term & (SLOTS - 1)
      while (slots[slot] !== 0 && terms[slots[slot]! - 1] !== term) slot = (slot + 1) & (SLOTS - 1)
      if (slots[slot] === 0) continue
      const k = slots[slot]! - 1
      // Kinds may differ between two articles, and with them what a term weighs.
      const score =
        features.kinds[i] === this.#view!.kinds[k]
          ? rarity[k]!
          : scoreOf(term, features.kinds[i]!, this.#rarity)
      sum += weights[k]! * weightOf(times[i]!, score)
    }
    let norm = this.#norms[article]!
    if (Number.isNaN(norm)) {
      norm = 0
      for (let i = 0; i < features.terms.length; i++) {
        if (times[i] === 0) continue
        norm += weightOf(times[i]!, scoreOf(features.terms[i]!, features.kinds[i]!, this.#rarity)) ** 2
      }
      norm = Math.sqrt(norm) || 1
      this.#norms[article] = norm
    }
    return sum / norm
  }
}
