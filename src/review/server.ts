/**
 * The review server: the page and its data, for one person on one machine.
 *
 * It listens on loopback only and answers under an address that holds a secret. A page of another site can make a
 * browser send requests here, and a name of its own can be pointed at 127.0.0.1: so the `Host` must be ours, a
 * request that another origin started is refused, and the texts of articles travel as JSON, never as markup.
 */
import {randomBytes, timingSafeEqual} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createAdaptorServer} from '@hono/node-server'
import type {Context} from 'hono'
import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {z} from 'zod'
import {checkDecision} from '../decisions.ts'
import type {Run} from '../ledger/read.ts'
import {openRun} from '../ledger/read.ts'
import type {Decision} from '../tables.ts'
import {UsageError} from '../usage.ts'
import type {Saved} from './api.ts'
import type {Catalogue} from './catalogue/index.ts'
import {MAX_STRETCH, openCatalogue} from './catalogue/index.ts'
import {DecisionFile} from './decision-file.ts'

export interface ReviewOptions {
  readonly run: string
  /** Default: the run's own `decisions.jsonl`. */
  readonly decisions?: string
  /** 0 or absent: any free one. */
  readonly port?: number
  /** Who decides; written beside each decision. */
  readonly by?: string
  /** Findings to draw as a fair sample. */
  readonly sample?: number
  /** Folder of the built page, for tests. */
  readonly page?: string
  readonly now?: () => Date
}

export interface Review {
  /** Where to look, the secret included. */
  readonly address: string
  readonly port: number
  readonly server: Server
  close(): Promise<void>
}

/** Rows that a list hands out at a time. */
const MAX_LIMIT = 500
/** A request holds a few decisions, never a text of an article. */
const MAX_BODY = 1_000_000
/** Decisions that are added at once: a large cluster of duplicates, pair by pair. */
const MAX_DECISIONS = 2000
const CHANGED_SHOWN = 500
/** Lines written by taking decisions back carry this note; `undo` passes over them. */
export const UNDO_NOTE = 'undo'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cache-Control': 'no-store',
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const whole = z.coerce.number().int().nonnegative()
const word = z.string().max(1000).optional()
const list = z.object({
  offset: whole.max(1e9).default(0),
  limit: whole.min(1).max(MAX_LIMIT).default(50),
  text: word,
})
const filters = z.object({
  rule: word,
  tier: z.enum(['fix', 'suggest', 'flag']).optional(),
  status: z.enum(['applied', 'waiting', 'rejected', 'overlapped']).optional(),
  source: word,
  language: word,
  text: word,
  article: word,
  state: z.enum(['open', 'accepted', 'rejected', 'undecided']).optional(),
  sample: z
    .enum(['1'])
    .transform(() => true)
    .optional(),
})
const findingQuery = filters
  .extend(list.shape)
  .extend({sort: z.enum(['place', 'waiting', 'frequency', 'rule']).optional()})
const nextQuery = filters.extend({
  after: z.coerce.number().int().min(-1).default(-1),
  backwards: z
    .enum(['1'])
    .transform(() => true)
    .optional(),
})
const articleQuery = list.extend({
  source: word,
  language: word,
  open: z
    .enum(['1'])
    .transform(() => true)
    .optional(),
  sort: z.enum(['place', 'open', 'changes']).optional(),
})
const hunkQuery = z.object({offset: whole.max(1e9).default(0), limit: whole.min(1).max(1000).default(300)})
const stretchQuery = z.object({start: whole, end: whole})
const body = z.strictObject({
  decisions: z.array(z.unknown()).min(1).max(MAX_DECISIONS),
  sample: z.boolean().optional(),
})
const undoBody = z.strictObject({})

/** What the page asked wrongly: said to it, never to the terminal. */
class RequestError extends Error {}

/** Starts the server. */
export async function startReview(options: ReviewOptions): Promise<Review> {
  const assets = readPage(options.page ?? builtPage())
  const token = randomBytes(24).toString('base64url')
  const desk = await openDesk(options)
  const app = new Hono()
  let hosts: ReadonlySet<string> = new Set()

  app.onError((error, context) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
    if (error instanceof RequestError || error instanceof UsageError)
      return context.json({error: error.message}, 400)
    process.stderr.write(`copydesk: review: ${error.stack ?? error.message}\n`)
    return context.json({error: 'Something went wrong; the terminal says what'}, 500)
  })
  app.notFound((context) => context.text('Not found', 404))
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
    const host = context.req.header('host')
    if (host === undefined || !hosts.has(host.toLowerCase())) return context.text('Wrong host', 421)
    const origin = context.req.header('origin')
    if (origin !== undefined && origin !== `http://${host.toLowerCase()}`)
      return context.text('Wrong origin', 403)
    const site = context.req.header('sec-fetch-site')
    // A link in a mail or a bookmark is `none`; everything else of ours is `same-origin`.
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return context.text('Wrong origin', 403)
    const given = Buffer.from(new URL(context.req.url).pathname.split('/')[1] ?? '')
    const wanted = Buffer.from(token)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      return context.text('Not found', 404)
    if (context.req.method === 'POST') {
      if (!/^application\/json(?:;|$)/.test(context.req.header('content-type') ?? ''))
        return context.text('Expected JSON', 415)
      if (origin === undefined && site === undefined) return context.text('Expected an origin', 403)
    } else if (context.req.method !== 'GET' && context.req.method !== 'HEAD')
      return context.text('Wrong method', 405)
    return next()
  })
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (context) => context.json({error: 'The request is too large'}, 413),
    }),
  )

  const base = `/${token}`
  for (const [name, {bytes, type}] of assets) {
    app.get(`${base}/${name === 'index.html' ? '' : name}`, (context) =>
      context.body(bytes as Uint8Array<ArrayBuffer>, 200, {'Content-Type': type}),
    )
  }
  const get = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    answer: (query: z.infer<Schema>, context: Context, catalogue: Catalogue) => unknown,
  ): void => {
    app.get(`${base}/api${path}`, async (context) => {
      const query = parse(schema, context.req.query())
      const catalogue = await desk.ready()
      const result = answer(query, context, catalogue)
      return result === undefined
        ? context.json({error: 'There is no such thing in this run'}, 404)
        : context.json(result as object)
    })
  }
  const number = (context: Context): number => parse(whole.max(1e9), context.req.param('n'))
  get('/summary', z.object({}), (_query, _context, catalogue) =>
    catalogue.summary(desk.revision(), options.sample ?? 0),
  )
  get('/revision', z.object({}), () => ({revision: desk.revision()}))
  get('/articles', articleQuery, (query, _context, catalogue) => catalogue.articles(query))
  get('/articles/:n', hunkQuery, ({offset, limit}, context, catalogue) =>
    catalogue.article(number(context), offset, limit),
  )
  get('/articles/:n/text', stretchQuery, ({start, end}, context, catalogue) => {
    const text = catalogue.stretch(number(context), start, Math.min(end, start + MAX_STRETCH))
    return text === undefined ? undefined : {text}
  })
  get('/article', z.object({id: z.string().max(10_000)}), ({id}, _context, catalogue) => {
    const n = catalogue.articleNumber(id)
    return n === undefined ? undefined : {n}
  })
  get('/findings', findingQuery, (query, _context, catalogue) => catalogue.findings(query))
  get('/kinds', findingQuery, (query, _context, catalogue) => catalogue.kinds(query))
  get('/next', nextQuery, ({after, backwards, ...given}, _context, catalogue) => ({
    finding: catalogue.next(after, given, backwards === true),
  }))
  get('/names', list, (query, _context, catalogue) => catalogue.names(query))
  get('/boilerplate', list, (query, _context, catalogue) => catalogue.boilerplate(query))
  get('/duplicates', list, (query, _context, catalogue) => catalogue.duplicates(query))
  get('/document', z.object({id: z.string().max(10_000)}), ({id}, _context, catalogue) =>
    catalogue.document(id),
  )
  get('/decisions', list, ({offset, limit}, _context, catalogue) => catalogue.decisions(offset, limit))

  app.post(`${base}/api/preview`, async (context) => {
    const {decisions} = parse(body, await json(context))
    const catalogue = await desk.ready()
    return context.json(catalogue.preview(decisions.map((decision) => checked(decision))))
  })
  app.post(`${base}/api/decisions`, async (context) => {
    const {decisions, sample} = parse(body, await json(context))
    return context.json(
      await desk.add(
        decisions.map((decision) => checked(decision)),
        sample === true,
      ),
    )
  })
  app.post(`${base}/api/undo`, async (context) => {
    parse(undoBody, await json(context))
    return context.json(await desk.undo())
  })

  const server = createAdaptorServer({fetch: app.fetch, overrideGlobalObjects: false}) as Server
  // A request that never ends must not hold a connection.
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(`Port ${options.port} is taken: choose another with \`--port\``)
          : error,
      ),
    )
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const {port} = server.address() as AddressInfo
  hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`])
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    port,
    server,
    close: () =>
      new Promise((resolve) => {
        desk.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// What is reviewed: a run, which another process may replace, and its decisions, to which another may add.

interface Desk {
  /** The catalogue as run and decisions stand now. */
  ready(): Promise<Catalogue>
  revision(): string
  add(decisions: readonly Decision[], sample: boolean): Promise<Saved>
  undo(): Promise<Saved>
  close(): void
}

async function openDesk(options: ReviewOptions): Promise<Desk> {
  const {by} = options
  const now = options.now ?? (() => new Date())
  let run: Run = openRun(options.run)
  const file = new DecisionFile(options.decisions ?? join(run.folder, 'decisions.jsonl'))
  const place = join(run.folder, 'run.json')
  let stamp = stampOf(place)
  let catalogue = await opened(run)
  let opening: Promise<void> | undefined
  let lastTime = 0
  catalogue.decide(all())

  function all(): readonly Decision[] {
    file.refresh()
    return [...file.decisions]
  }
  async function opened(of: Run): Promise<Catalogue> {
    const fresh = await openCatalogue(of)
    if (options.sample) fresh.drawSample(options.sample)
    return fresh
  }
  async function reopen(to: string): Promise<void> {
    const newer = openRun(options.run)
    const fresh =
      newer.info.key === run.info.key && newer.info.timings.finished === run.info.timings.finished
        ? undefined
        : await opened(newer)
    if (fresh) {
      catalogue.close()
      catalogue = fresh
      run = newer
      catalogue.decide(all())
    }
    stamp = to
  }
  async function ready(): Promise<Catalogue> {
    const current = stampOf(place)
    // While a run moves its tables into place the earlier one is still readable.
    if (current !== '' && current !== stamp) {
      opening ??= reopen(current).finally(() => {
        opening = undefined
      })
      await opening
    }
    if (file.refresh()) catalogue.decide([...file.decisions])
    return catalogue
  }
  /** Later than all before it, so that what was decided together can be told from its neighbours. */
  function time(): string {
    lastTime = Math.max(now().getTime(), lastTime + 1)
    return new Date(lastTime).toISOString()
  }
  const revision = (): string => `${run.info.key.slice(0, 12)}-${stamp}-${file.decisions.length}`
  async function save(decisions: readonly Decision[]): Promise<Saved> {
    const current = await ready()
    file.add(decisions)
    const changed = current.decide([...file.decisions])
    return {revision: revision(), added: decisions.length, changed: changed.slice(0, CHANGED_SHOWN)}
  }
  return {
    ready,
    revision,
    async add(decisions, sample) {
      const facts = {...(by === undefined ? {} : {by}), time: time()}
      return save(
        decisions.map((decision) => ({
          ...decision,
          ...facts,
          ...(sample && decision.finding !== undefined ? {sample: true} : {}),
        })),
      )
    },
    async undo() {
      await ready()
      const last = lastTogether(file.decisions)
      if (last.length === 0) throw new RequestError('There is no decision left to take back')
      const facts = {...(by === undefined ? {} : {by}), time: time()}
      return save(file.takenBack(last, facts).map((decision) => ({...decision, note: UNDO_NOTE})))
    },
    close: () => catalogue.close(),
  }
}

/** The decisions made together last that have not been taken back. */
export function lastTogether(decisions: readonly Decision[]): Decision[] {
  const stack: Decision[][] = []
  let time: string | undefined
  let undoing = false
  for (const decision of decisions) {
    const together = decision.time !== undefined && decision.time === time
    time = decision.time
    if (decision.note === UNDO_NOTE) {
      if (!together || !undoing) stack.pop()
      undoing = true
      continue
    }
    if (together && !undoing) stack.at(-1)!.push(decision)
    else stack.push([decision])
    undoing = false
  }
  return stack.at(-1) ?? []
}

function stampOf(path: string): string {
  try {
    const {ino, mtimeMs} = statSync(path)
    return `${ino}.${mtimeMs}`
  } catch {
    // A run is being replaced: there is no `run.json` for a moment.
    return ''
  }
}

function checked(value: unknown): Decision {
  try {
    return checkDecision(value, 'decision')
  } catch (error) {
    throw new RequestError((error as Error).message)
  }
}

async function json(context: Context): Promise<unknown> {
  try {
    return await context.req.json()
  } catch {
    throw new RequestError('Expected JSON')
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new RequestError(`${issue.path.join('.') || 'request'}: ${issue.message}`)
}

// ---------------------------------------------------------------------------------------------------------------------

/** Where the build puts the page: beside the built program, or in `dist/` when the sources run. */
function builtPage(): string {
  for (const place of ['./review/', '../review/', '../../dist/review/']) {
    const folder = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(join(folder, 'index.html'))) return folder
  }
  throw new UsageError('The review page is not built: `npm run build` makes it')
}

interface Asset {
  readonly bytes: Uint8Array
  readonly type: string
}

/** The page's files, all of them in memory: what is not among them has no address. */
function readPage(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(join(folder, '/').length).replaceAll('\\', '/')
    assets.set(name, {bytes: readFileSync(path), type})
  }
  if (!assets.has('index.html')) throw new UsageError(`Expected a built page in ${folder}`)
  return assets
}
