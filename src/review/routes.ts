/** What the page can ask and have done: a line for each question. */
import type {Context} from 'hono'
import {Hono} from 'hono'
import type {z} from 'zod'
import type {Catalogue} from './catalogue/index.ts'
import {MAX_STRETCH} from './catalogue/index.ts'
import type {Desk} from './desk.ts'
import {
  articleQuery,
  decisionsIn,
  documentQuery,
  expectNothing,
  findingQuery,
  hunkQuery,
  listQuery,
  nextQuery,
  nothing,
  parse,
  stretchQuery,
  whole,
} from './requests.ts'

/** @param sampleSize Findings that were asked for as a fair sample. */
export function routesOf(desk: Desk, sampleSize: number): Hono {
  const app = new Hono()
  const get = <Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    answer: (query: z.infer<Schema>, catalogue: Catalogue, context: Context) => unknown,
  ): void => {
    app.get(path, async (context) => {
      const query = parse(schema, context.req.query())
      const result = answer(query, await desk.ready(), context)
      return result === undefined
        ? context.json({error: 'There is no such thing in this run'}, 404)
        : context.json(result as object)
    })
  }
  const number = (context: Context): number => parse(whole.max(1e9), context.req.param('n'))

  get('/summary', nothing, (_query, catalogue) => catalogue.summary(desk.revision, sampleSize))
  get('/revision', nothing, () => ({revision: desk.revision}))
  get('/articles', articleQuery, (query, catalogue) => catalogue.articles(query))
  get('/articles/:n', hunkQuery, ({offset, limit}, catalogue, context) =>
    catalogue.article(number(context), offset, limit),
  )
  get('/articles/:n/text', stretchQuery, ({start, end}, catalogue, context) => {
    const text = catalogue.stretch(number(context), start, Math.min(end, start + MAX_STRETCH))
    return text === undefined ? undefined : {text}
  })
  get('/article', documentQuery, ({id}, catalogue) => {
    const n = catalogue.articleNumber(id)
    return n === undefined ? undefined : {n}
  })
  get('/findings', findingQuery, (query, catalogue) => catalogue.findings(query))
  get('/kinds', findingQuery, (query, catalogue) => catalogue.kinds(query))
  get('/next', nextQuery, ({after, backwards, ...filters}, catalogue) => ({
    finding: catalogue.next(after, filters, backwards === true),
  }))
  get('/names', listQuery, (query, catalogue) => catalogue.names(query))
  get('/boilerplate', listQuery, (query, catalogue) => catalogue.boilerplate(query))
  get('/duplicates', listQuery, (query, catalogue) => catalogue.duplicates(query))
  get('/document', documentQuery, ({id}, catalogue) => catalogue.document(id))
  get('/decisions', listQuery, ({offset, limit}, catalogue) => catalogue.decisions(offset, limit))

  app.post('/preview', async (context) => {
    const {decisions} = await decisionsIn(context)
    const catalogue = await desk.ready()
    return context.json(catalogue.preview(decisions))
  })
  app.post('/decisions', async (context) => {
    const {decisions, sample} = await decisionsIn(context)
    return context.json(await desk.add(decisions, sample))
  })
  app.post('/undo', async (context) => {
    await expectNothing(context)
    return context.json(await desk.undo())
  })
  return app
}
