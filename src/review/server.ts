/**
 * The review server: the page and its data, for one person on one machine.
 *
 * It listens on loopback only and answers under an address that holds a secret; the texts of articles travel as JSON,
 * never as markup.
 */
import {randomBytes} from 'node:crypto'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createAdaptorServer} from '@hono/node-server'
import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {UsageError} from '../usage.ts'
import {readPage} from './assets.ts'
import type {DeskOptions} from './desk.ts'
import {Desk} from './desk.ts'
import {guard, setHeaders} from './guard.ts'
import {RequestError} from './requests.ts'
import {routesOf} from './routes.ts'

export interface ReviewOptions extends DeskOptions {
  /** 0 or absent: any free one. */
  readonly port?: number
  /** Folder of the built page, for tests. */
  readonly page?: string
}

export interface Review {
  /** Where to look, the secret included. */
  readonly address: string
  readonly port: number
  readonly server: Server
  close(): Promise<void>
}

/** A request holds a few decisions, never a text of an article. */
const MAX_BODY = 1_000_000

/** Starts the server. */
export async function startReview(options: ReviewOptions): Promise<Review> {
  const assets = readPage(options.page)
  const token = randomBytes(24).toString('base64url')
  const desk = await Desk.open(options)
  const hosts = new Set<string>()

  const app = new Hono()
  app.onError((error, context) => {
    setHeaders(context)
    if (error instanceof RequestError || error instanceof UsageError)
      return context.json({error: error.message}, 400)
    process.stderr.write(`copydesk: review: ${error.stack ?? error.message}\n`)
    return context.json({error: 'Something went wrong; the terminal says what'}, 500)
  })
  app.notFound((context) => context.text('Not found', 404))
  app.use(guard(token, hosts))
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (context) => context.json({error: 'The request is too large'}, 413),
    }),
  )
  for (const [name, {bytes, type}] of assets) {
    app.get(`/${token}/${name === 'index.html' ? '' : name}`, (context) =>
      context.body(bytes as Uint8Array<ArrayBuffer>, 200, {'Content-Type': type}),
    )
  }
  app.route(`/${token}/api`, routesOf(desk, options.sample ?? 0))

  const server = createAdaptorServer({fetch: app.fetch, overrideGlobalObjects: false}) as Server
  // A request that never ends must not hold a connection.
  server.requestTimeout = 30_000
  server.headersTimeout = 10_000
  const port = await listening(server, options.port ?? 0)
  hosts.add(`127.0.0.1:${port}`).add(`localhost:${port}`)
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

/** Listens on loopback; gives the port. */
async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(`Port ${port} is taken: choose another with \`--port\``)
          : error,
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}
