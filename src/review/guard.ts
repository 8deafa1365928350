/**
 * Who may ask the review server, and what a browser may do with its answers.
 *
 * A page of another site can make a browser send requests here, and a name of its own can be pointed at 127.0.0.1: so
 * the `Host` must be ours, the address must hold the secret, and a request that another origin started is refused.
 */
import {timingSafeEqual} from 'node:crypto'
import type {Context, MiddlewareHandler} from 'hono'

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

export function setHeaders(context: Context): void {
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
}

/** @param hosts Names and ports under which we are asked, in small letters; known once the server listens. */
export function guard(token: string, hosts: ReadonlySet<string>): MiddlewareHandler {
  const wanted = Buffer.from(token)
  return async (context, next) => {
    setHeaders(context)
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
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      return context.text('Not found', 404)
    if (context.req.method === 'POST') {
      if (!/^application\/json(?:;|$)/.test(context.req.header('content-type') ?? ''))
        return context.text('Expected JSON', 415)
      if (origin === undefined && site === undefined) return context.text('Expected an origin', 403)
    } else if (context.req.method !== 'GET' && context.req.method !== 'HEAD')
      return context.text('Wrong method', 405)
    return next()
  }
}
