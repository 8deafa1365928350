/** How the page speaks to its server, and how tabs learn of each other's decisions. */
import type {Decision, Saved} from '../api.ts'

class ServerError extends Error {}

/** The address holds the secret: everything is relative to it. */
async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(`api/${path}`, {cache: 'no-store', ...init})
  if (response.ok) return (await response.json()) as Answer
  const text = await response.text()
  let reason = text
  try {
    reason = (JSON.parse(text) as {error?: string}).error ?? text
  } catch {
    // Not our own refusal: a proxy's, or the server is gone.
  }
  throw new ServerError(reason || `The server answered ${response.status}`)
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

export function get<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '' || value === false) continue
    parameters.set(name, value === true ? '1' : String(value))
  }
  const tail = parameters.size > 0 ? `?${parameters}` : ''
  return ask(`${path}${tail}`, signal ? {signal} : undefined)
}

export function post<Answer>(path: string, body: unknown): Promise<Answer> {
  return ask(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  })
}

const channel = new BroadcastChannel(`copydesk ${location.pathname}`)

export async function decide(decisions: readonly Decision[], sample: boolean): Promise<Saved> {
  const saved = await post<Saved>('decisions', {decisions, ...(sample ? {sample} : {})})
  channel.postMessage(saved.revision)
  return saved
}

export async function undo(): Promise<Saved> {
  const saved = await post<Saved>('undo', {})
  channel.postMessage(saved.revision)
  return saved
}

/** Calls when another tab, another server or another run has changed something. */
export function watch(changed: (revision: string) => void): () => void {
  const hear = (event: MessageEvent<string>): void => changed(event.data)
  const look = (): void => {
    if (document.visibilityState !== 'visible') return
    // The server may be gone: the next request of the person says so.
    void get<{revision: string}>('revision').then(
      ({revision}) => changed(revision),
      () => undefined,
    )
  }
  channel.addEventListener('message', hear)
  document.addEventListener('visibilitychange', look)
  const timer = setInterval(look, 5000)
  return () => {
    channel.removeEventListener('message', hear)
    document.removeEventListener('visibilitychange', look)
    clearInterval(timer)
  }
}
