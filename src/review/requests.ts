/** What the page asks, checked. */
import type {Context} from 'hono'
import {z} from 'zod'
import {checkDecision} from '../decisions/index.ts'
import type {Decision} from '../tables.ts'

/** What the page asked wrongly: said to it, never to the terminal. */
export class RequestError extends Error {}

/** Rows that a list hands out at a time. */
const MAX_LIMIT = 500
/** Decisions that are added at once: a large cluster of duplicates, pair by pair. */
const MAX_DECISIONS = 2000

export const whole = z.coerce.number().int().nonnegative()
const word = z.string().max(1000).optional()
const flag = z
  .enum(['1'])
  .transform(() => true)
  .optional()

export const nothing = z.object({})
export const documentQuery = z.object({id: z.string().max(10_000)})
export const listQuery = z.object({
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
  sample: flag,
})
export const findingQuery = filters
  .extend(listQuery.shape)
  .extend({sort: z.enum(['place', 'waiting', 'frequency', 'rule']).optional()})
export const nextQuery = filters.extend({
  after: z.coerce.number().int().min(-1).default(-1),
  backwards: flag,
})
export const articleQuery = listQuery.extend({
  source: word,
  language: word,
  open: flag,
  sort: z.enum(['place', 'open', 'changes']).optional(),
})
export const hunkQuery = z.object({
  offset: whole.max(1e9).default(0),
  limit: whole.min(1).max(1000).default(300),
})
export const stretchQuery = z.object({start: whole, end: whole})
const decisionsBody = z.strictObject({
  decisions: z.array(z.unknown()).min(1).max(MAX_DECISIONS),
  sample: z.boolean().optional(),
})
const emptyBody = z.strictObject({})

export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new RequestError(`${issue.path.join('.') || 'request'}: ${issue.message}`)
}

/** The decisions that a request holds. */
export async function decisionsIn(context: Context): Promise<{decisions: Decision[]; sample: boolean}> {
  const {decisions, sample} = parse(decisionsBody, await json(context))
  return {decisions: decisions.map(checked), sample: sample === true}
}

export async function expectNothing(context: Context): Promise<void> {
  parse(emptyBody, await json(context))
}

async function json(context: Context): Promise<unknown> {
  try {
    return await context.req.json()
  } catch {
    throw new RequestError('Expected JSON')
  }
}

function checked(value: unknown): Decision {
  try {
    return checkDecision(value, 'decision')
  } catch (error) {
    throw new RequestError((error as Error).message)
  }
}
