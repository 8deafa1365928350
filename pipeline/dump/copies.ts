/** What the rules about copies share: one observation and one reduction of the dump for all of them. */
import type {Document} from '../document.ts'
import {textOf} from '../document.ts'
import type {Layer} from '../edit.ts'
import {apply, invert} from '../edit.ts'
import {report} from '../report.ts'
import type {DumpRule} from '../rule.ts'
import type {Settings} from '../settings.ts'
import type {ArticleVerdict} from '../tables.ts'
import {countWordsOf, headSpan, passageSpan} from '../text/passage.ts'
import {check as look} from './duplicates/check.ts'
import {learn} from './duplicates/learn.ts'
import type {Boilerplate, Cut, DuplicateKnown} from './duplicates/relation.ts'
import type {DuplicateSeen, RemovedPassage} from './duplicates/seen.ts'
import {observe} from './duplicates/seen.ts'

/** The part of a dump rule that all rules about copies have in common. */
export const copies: Pick<
  DumpRule<DuplicateSeen, DuplicateKnown>,
  'shares' | 'stage' | 'observe' | 'learn' | 'part' | 'whole'
> = {
  shares: 'copies',
  stage: 'dump',
  observe(_tree, file) {
    const text = textOf(file)
    const {id, source, language, metadata} = file.data
    return observe(
      text,
      {
        id: id!,
        words: countWordsOf(file),
        ...(metadata?.title === undefined ? {} : {title: metadata.title}),
        ...(metadata?.published === undefined ? {} : {published: metadata.published}),
        ...(source === undefined ? {} : {source}),
        ...(language === undefined ? {} : {language}),
      },
      removedFrom(file),
    )
  },
  learn(seen, settings: Settings) {
    const {keep = 'longest', preferredSources, sameStory, spool, collect, earlier, learned} = settings
    return learn(
      seen,
      {
        keep,
        ...(preferredSources ? {preferredSources: [...preferredSources]} : {}),
        ...(sameStory ? {sameStory} : {}),
        ...(learned ? {boilerplate: learned.boilerplate} : {}),
        ...(spool ? {spool: spool()} : {}),
        ...(collect ? {collect} : {}),
      },
      earlier,
    )
  },
  part(known, id): DuplicateKnown | null {
    let byArticle = boilerplate.get(known)
    if (!byArticle) {
      byArticle = new Map()
      for (const entry of known.boilerplate) {
        const list = byArticle.get(entry.from.id)
        if (list) list.push(entry)
        else byArticle.set(entry.from.id, [entry])
      }
      boilerplate.set(known, byArticle)
    }
    const article = Object.hasOwn(known.articles, id) ? known.articles[id] : undefined
    const own = byArticle.get(id)
    if (!article && !own) return null
    return {articles: article ? {[id]: article} : {}, boilerplate: own ?? []}
  },
  whole(parts) {
    const all = parts.filter((part) => part !== null) as DuplicateKnown[]
    return {
      articles: Object.fromEntries(all.flatMap(({articles}) => Object.entries(articles))),
      boilerplate: all.flatMap((part) => part.boilerplate),
    }
  },
}

/** Learned segments by the article in which they can be read. */
const boilerplate = new WeakMap<DuplicateKnown, Map<string, Boilerplate[]>>()

/** Passages that the stages took out before the dump was asked; they can still stand in other articles. */
function removedFrom(file: Document): RemovedPassage[] {
  return file.data
    .findings!.filter(
      (finding) => finding.removes && finding.status === 'applied' && finding.stage !== 'dump',
    )
    .map(({start, end, before, rule}) => ({start, end, text: before, rule}))
}

/** What the reduction found for one article, as rows. */
export function verdictOf(file: Document, known: DuplicateKnown): ArticleVerdict {
  const {rows, boilerplate, sameStory, duplicateOf} = look(
    textOf(file),
    file.data.id!,
    known,
    removedFrom(file),
  )
  return {
    duplicates: rows,
    boilerplate,
    sameStory,
    ...(duplicateOf === undefined ? {} : {dropped: {rule: 'duplicate-article', duplicateOf}}),
  }
}

/**
 * Reports the cuts of one kind where they were found, as long as they stand there whole: a cut that a person refused
 * is still said when those around it are gone.
 */
export function reportCuts(
  file: Document,
  known: DuplicateKnown,
  kind: Cut['rule'],
  say: (cut: Cut) => string,
): void {
  const article = Object.hasOwn(known.articles, file.data.id!) ? known.articles[file.data.id!] : undefined
  const cuts = article?.cuts.filter(({rule}) => rule === kind) ?? []
  const text = file.data.observed
  if (cuts.length === 0 || text === undefined) return
  const since = layersSince(file, text)
  /** Cuts of one block touch; the white space between two belongs to one of them. */
  let reached = 0
  for (const cut of cuts) {
    const line = text.slice(text.lastIndexOf('\n', cut.start - 1) + 1, cut.start)
    const whole = line.trim() === '' && /^\s*(?:\n|$)/.test(text.slice(cut.end))
    const [from, to] = whole ? passageSpan(text, cut.start, cut.end) : headSpan(text, cut.start, cut.end)
    const span = spanAfter(since, Math.max(from, reached), to)
    reached = to
    if (span) report(file, {start: span[0], end: span[1], after: '', message: say(cut)})
  }
}

/** The layers that came upon a text that the document had before. */
function layersSince(file: Document, before: string): readonly Layer[] {
  const layers = file.data.layers!
  let text = textOf(file)
  let from = layers.length
  while (text !== before && from > 0) text = apply(text, invert(layers[--from]!.edits))
  return layers.slice(from)
}

/** Where a span stands after some layers; nowhere when an edit changed something in it. */
function spanAfter(layers: readonly Layer[], start: number, end: number): [number, number] | undefined {
  for (const {edits} of layers) {
    let moved = 0
    for (const edit of edits) {
      if (edit.start >= end) break
      if (edit.end > start) return undefined
      moved += edit.after.length - edit.before.length
    }
    start += moved
    end += moved
  }
  return [start, end]
}
