/** A dump with planted faults whose places and repairs are known. */
import type {SoundArticle} from './articles.ts'
import type {Fault} from './faults.ts'
import type {Random} from './random.ts'
import {seeded} from './random.ts'

export interface PlantedFault {
  readonly kind: string
  /** Place in the faulty text. */
  readonly start: number
  readonly end: number
  /** What must stand in the clean text again: the paragraph that was spoilt. */
  readonly restored?: string
  /** What must be gone from it: the lines that were put in. */
  readonly gone?: string
}

export interface FaultyArticle {
  readonly id: string
  readonly text: string
  readonly clean: string
  readonly faults: readonly PlantedFault[]
}

interface Block {
  text: string
  fault?: {kind: string; start: number; end: number; restored?: string; gone?: string}
}

/** Most faults of one text: real articles hold a few of them and much sound text around. */
const FAULTS_PER_ARTICLE = 4

/** Each article in so many copies, each copy with faults of its own; every kind of fault comes about equally often. */
export function plantedDump(
  articles: readonly SoundArticle[],
  faults: readonly Fault[],
  {seed, copies}: {readonly seed: number; readonly copies: number},
): FaultyArticle[] {
  const random = seeded(seed)
  const planted = new Map<string, number>()
  const dump: FaultyArticle[] = []
  for (let copy = 0; copy < copies; copy++) {
    for (const article of articles) {
      // The rarest kind first, so that those with few places get theirs.
      const order = random
        .shuffled(faults)
        .sort((a, b) => (planted.get(a.kind) ?? 0) - (planted.get(b.kind) ?? 0))
      const made = spoil(article, order, random)
      for (const {kind} of made.faults) planted.set(kind, (planted.get(kind) ?? 0) + 1)
      dump.push({...made, id: `${article.id}-${copy}`})
    }
  }
  return dump
}

function spoil(
  {title, paragraphs}: SoundArticle,
  order: readonly Fault[],
  random: Random,
): Omit<FaultyArticle, 'id'> {
  const blocks: Block[] = [{text: title}, ...paragraphs.map((text) => ({text}))]
  const used = new Set<string>()
  let count = 0
  for (const fault of order) {
    if (count === FAULTS_PER_ARTICLE) break
    if (used.has(fault.kind) || (fault.where !== 'inline' && used.has(fault.where))) continue
    if (!plant(blocks, fault, title, random)) continue
    used.add(fault.kind)
    if (fault.where !== 'inline') used.add(fault.where)
    count++
  }
  let text = ''
  const faults: PlantedFault[] = []
  for (const block of blocks) {
    if (text !== '') text += '\n\n'
    if (block.fault) {
      const {kind, start, end, ...rest} = block.fault
      faults.push({kind, start: text.length + start, end: text.length + end, ...rest})
    }
    text += block.text
  }
  return {text, clean: [title, ...paragraphs].join('\n\n'), faults}
}

function plant(blocks: Block[], fault: Fault, title: string, random: Random): boolean {
  if (fault.where === 'inline') {
    // The title stays as it is: a spoilt one is no copy of itself any more.
    const free = blocks.filter((block) => !block.fault && block.text !== title)
    for (const block of random.shuffled(free)) {
      const planted = fault.plant(block.text, random)
      if (!planted) continue
      block.fault = {kind: fault.kind, start: planted.start, end: planted.end, restored: block.text}
      block.text = planted.text
      return true
    }
    return false
  }
  const text = fault.lines(title, random)
  const at =
    fault.where === 'before'
      ? 0
      : fault.where === 'after'
        ? blocks.length
        : 2 + random.below(blocks.length - 3)
  blocks.splice(at, 0, {text, fault: {kind: fault.kind, start: 0, end: text.length, gone: text}})
  return true
}
