/**
 * `copydesk phase`: the three phases of a run by themselves, for an engine that brings its own machines.
 *
 * `observe` and `settle` look at one document at a time and give a line for a line; `learn` goes through what all of
 * them said and writes what the dump teaches: for everybody (`known.json`), and for each document (`parts.jsonl`).
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Known, Seen, Settings} from '../../pipeline/index.ts'
import {createDesk, recipe} from '../../pipeline/index.ts'
import {checked} from '../batch/index.ts'
import {Growing} from '../disk/growing.ts'
import {writeSafely} from '../disk/index.ts'
import {FileSpool, readAt} from '../disk/spool.ts'
import type {FieldNames, OwnId} from '../formats/article.ts'
import {messageOf, recordItem} from '../formats/jsonl.ts'
import {linesOf} from '../formats/lines.ts'
import {assignIds, fileNames, orderOf} from '../ids.ts'
import {textOf} from '../labour/freight.ts'
import type {Arrival, Departure, Labour} from '../labour/index.ts'
import {createLabour} from '../labour/index.ts'
import {lexicon} from '../lexicon/index.ts'
import type {Row} from '../tables.ts'
import {expectFile, UsageError} from '../usage.ts'
import type {Options} from './shared.ts'
import {decisionsOf, effective, print, status} from './shared.ts'

/** Where a record stands: the key by which the phases' lines belong together. */
interface Place {
  /** Relative to the input, as `run` calls it. */
  readonly path: string
  /** Absolute; tells files of one path apart. */
  readonly file: string
  readonly line: number
}

/** A line for `observe`: a record as it stands in its file. */
interface Arriving extends Place {
  readonly record: string
}

/** What `observe` says of it; `learn` needs the place, `own` and `seen`. */
type Observed = Place &
  (
    | {readonly own: OwnId | null; readonly state: string; readonly seen: Seen}
    | {readonly rejected: Row<'rejected'>}
  )

/** What `learn` says of each document, in the order of ids. */
interface Part extends Place {
  readonly order: number
  readonly id: string
  readonly own: Departure['own']
  readonly name: string
  readonly known: string
}

/** A line for `settle`: what `learn` said of a document and the state in which `observe` left it. */
type Departing = Part & {readonly state: string}

/** Lines that are worked on together. */
const BATCH = 64

export async function phase(name: 'observe' | 'learn' | 'settle', options: Options): Promise<number> {
  const {known, out, ...rest} = options
  const {configuration, settings, fields} = await effective(rest)
  const plan = {settings, decisions: await decisionsOf(configuration), texts: null}
  if (name === 'observe') await observe(createLabour(plan), fields)
  else if (name === 'settle') {
    if (known === undefined)
      throw new UsageError('`phase settle` needs `--known <file>`: the `known.json` of `phase learn`')
    await settle(createLabour(plan), readKnown(known))
  } else {
    if (out === undefined) throw new UsageError('`phase learn` needs `--out <folder>`')
    await learn(settings, out)
  }
  return status.done
}

/** What `phase learn` wrote for all documents. */
function readKnown(path: string): Known {
  expectFile(path, 'known')
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Known
  } catch (error) {
    throw new UsageError(
      `${path}: expected the \`known.json\` of \`phase learn\`, got no JSON: ${messageOf(error)}`,
    )
  }
}

async function observe(labour: Labour, fields: FieldNames): Promise<void> {
  await inBatches<Arriving>(['path', 'file', 'line', 'record'], async (batch) => {
    const items = batch.map(({record, line}) => checked(recordItem(record, fields, line)))
    const arrivals = items.flatMap((item, at): Arrival[] =>
      'article' in item ? [{article: item.article, path: batch[at]!.path}] : [],
    )
    const {results} = labour.read(arrivals)
    let next = 0
    return items.map((item, at): Observed => {
      const {path, file, line} = batch[at]!
      const reject = (reason: string): Observed => ({path, file, line, rejected: {path, line, reason}})
      if ('problem' in item) return reject(item.problem.reason)
      const result = results[next++]!
      if ('failed' in result) return reject(`Cleaning failed: ${result.failed}`)
      const seen = JSON.parse(textOf(result.seen)) as Seen
      const state = textOf(result.state).trimEnd()
      return {path, file, line, own: item.article.own ?? null, state, seen}
    })
  })
}

async function settle(labour: Labour, shared: Known): Promise<void> {
  await inBatches<Departing>(['path', 'line', 'order', 'id', 'name', 'state', 'known'], async (batch) => {
    const departures = batch.map(
      ({id, own, name, state, known}): Departure => ({id, own, file: name, state, known}),
    )
    const {results} = await labour.settle(departures, shared)
    return results.map((result, at) => {
      const {path, line, order, id} = batch[at]!
      if ('failed' in result)
        return {order, id, rejected: {path, line, reason: `Cleaning failed: ${result.failed}`}}
      const {milliseconds: _milliseconds, rules: _rules, relations: _relations, ...tables} = result.done
      return {order, id, ...tables}
    })
  })
}

async function learn(settings: Settings, out: string): Promise<void> {
  const room = mkdtempSync(join(tmpdir(), 'copydesk-learn-'))
  try {
    const heard = await Heard.read(join(room, 'seens.jsonl'))
    const ids = assignIds(heard.places.map(({path, file, line, own}) => ({path, file, line, own: own?.id})))
    const order = orderOf(ids)
    const desk = createDesk(recipe, {
      ...settings,
      lexicon,
      spool: () => new FileSpool(join(room, 'observed')),
    })
    const known = desk.learn({
      *[Symbol.iterator]() {
        for (const index of order) yield [ids[index]!, heard.seen(index)] as const
      },
    })
    const {shared, of} = desk.split(known)
    mkdirSync(out, {recursive: true})
    const names = fileNames(order.map((index) => ids[index]!))
    const parts = new Growing(join(out, 'parts.jsonl'))
    for (const [at, index] of order.entries()) {
      const {path, file, line, own} = heard.places[index]!
      const id = ids[index]!
      const part: Part = {
        path,
        file,
        line,
        order: at,
        id,
        own: own && own.id !== id ? {key: own.key, raw: own.raw} : null,
        name: names[at]!,
        known: JSON.stringify(of(id)),
      }
      parts.add(`${JSON.stringify(part)}\n`)
    }
    parts.close()
    writeSafely(
      join(out, 'names.jsonl'),
      (desk.tables(shared).names ?? []).map((row) => `${JSON.stringify(row)}\n`).join(''),
    )
    writeSafely(join(out, 'known.json'), `${JSON.stringify(shared)}\n`)
    heard.close()
  } finally {
    rmSync(room, {recursive: true, force: true})
  }
}

/** What `observe` said of all documents, in the order of standard input: where they stand, and in a file what was seen. */
class Heard {
  readonly places: (Place & {readonly own: OwnId | null})[] = []
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #seens: Growing
  #size = 0

  private constructor(path: string) {
    this.#seens = new Growing(path)
  }

  static async read(path: string): Promise<Heard> {
    const heard = new Heard(path)
    for await (const {bytes, number} of linesOf(process.stdin, Number.POSITIVE_INFINITY)) {
      if (bytes && bytes.length > 0)
        heard.#add(lineIn<Observed>(bytes, number, ['path', 'file', 'line', 'seen'], true))
    }
    heard.#seens.flush()
    return heard
  }

  seen(index: number): Seen {
    const bytes = readAt(this.#seens.handle, this.#starts[index]!, Buffer.alloc(this.#lengths[index]!))
    return JSON.parse((bytes as Buffer).toString('utf8')) as Seen
  }

  close(): void {
    this.#seens.close()
  }

  #add(observed: Observed): void {
    if ('rejected' in observed) return
    const {path, file, line, own, seen} = observed
    const json = JSON.stringify(seen)
    const length = Buffer.byteLength(json)
    this.places.push({path, file, line, own})
    this.#starts.push(this.#size)
    this.#lengths.push(length)
    this.#size += length
    this.#seens.add(json)
  }
}

/** Works on standard input in batches and prints the answers, a line for a line. */
async function inBatches<Line>(
  fields: readonly (keyof Line & string)[],
  work: (batch: Line[]) => Promise<readonly object[]>,
): Promise<void> {
  let batch: Line[] = []
  const flush = async (): Promise<void> => {
    const answers = await work(batch)
    batch = []
    await print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
  }
  for await (const {bytes, number} of linesOf(process.stdin, Number.POSITIVE_INFINITY)) {
    if (!bytes || bytes.length === 0) continue
    batch.push(lineIn(bytes, number, fields))
    if (batch.length >= BATCH) await flush()
  }
  if (batch.length > 0) await flush()
}

/**
 * A line of standard input with its fields. These lines come from a program: a broken one means that data was lost on
 * the way. A record that was rejected has a field that says so alone.
 */
function lineIn<Line>(bytes: Buffer, number: number, fields: readonly string[], rejected = false): Line {
  const where = `Standard input, line ${number}`
  let line: Readonly<Record<string, unknown>>
  try {
    line = Object(JSON.parse(bytes.toString('utf8')))
  } catch (error) {
    throw new UsageError(`${where}: ${messageOf(error)}`)
  }
  const missing = rejected && 'rejected' in line ? [] : fields.filter((field) => line[field] === undefined)
  if (missing.length === 0) return line as Line
  const named = missing.map((field) => `\`${field}\``).join(', ')
  throw new UsageError(`${where}: expected ${named}; \`copydesk phase --help\` says what each phase reads`)
}
