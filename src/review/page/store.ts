/** What the views share: the summary, the revision, and how a person's wishes reach the server. */
import {createContext} from 'preact'
import {useContext, useEffect, useRef, useState} from 'preact/hooks'
import type {Decision, ShownFinding, Summary} from '../api.ts'
import type {Query} from './client.ts'
import {get} from './client.ts'

export interface Store {
  readonly summary: Summary
  /** Changes whenever run or decisions do. */
  readonly revision: string
  /** Decides at once. */
  decide(decisions: readonly Decision[], said: string): Promise<void>
  /** Shows what decisions would do, and decides when the person agrees. */
  propose(title: string, decisions: readonly Decision[]): void
  /** Opens the choice of everything that is like a finding. */
  widen(finding: ShownFinding): void
  undo(): Promise<void>
  say(text: string): void
  fail(error: unknown): void
  go(hash: string): void
}

export const StoreContext = createContext<Store | undefined>(undefined)

export function useStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('Expected a store around every view')
  return store
}

/** Data of the server, asked for again when the question or the revision changes; the old one stays until then. */
export function useData<Answer>(path: string | undefined, query: Query): Answer | undefined {
  const {revision, fail} = useStore()
  const [data, setData] = useState<{readonly path: string; readonly answer: Answer}>()
  const key = JSON.stringify([path, query, revision])
  useEffect(() => {
    if (path === undefined) return undefined
    const stop = new AbortController()
    get<Answer>(path, query, stop.signal).then(
      (answer) => setData({path, answer}),
      (error: unknown) => {
        if (!stop.signal.aborted) fail(error)
      },
    )
    return () => stop.abort()
  }, [key])
  return data?.path === path ? data?.answer : undefined
}

export type Keys = Readonly<Record<string, () => void>>

/** Keys of a view; letters do nothing while a person types or a dialogue is open. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target as HTMLElement
      if (target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, dialog')) return
      const action = current.current[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** The place of the page, in its hash: `#/changes?rule=…`. */
export interface Place {
  readonly view: string
  readonly rest: string
  readonly query: Readonly<Record<string, string>>
}

export function placeOf(hash: string): Place {
  const [path = '', tail = ''] = hash.replace(/^#\/?/, '').split('?')
  const [view = '', ...rest] = path.split('/')
  if (view === '') return placeOf(entryOf('changes'))
  return {view, rest: rest.join('/'), query: Object.fromEntries(new URLSearchParams(tail))}
}

/** Where a view begins: a person who comes in is shown what waits for a person. */
export function entryOf(view: string): string {
  return hashOf(view, view === 'changes' ? {sort: 'waiting'} : {})
}

export function hashOf(view: string, query: Readonly<Record<string, string | undefined>> = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') parameters.set(name, value)
  return `#/${view}${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** A decision on one finding: it holds wherever the same words stand around it, in this dump and in later ones. */
export function aboutOne(finding: ShownFinding, rest: Pick<Decision, 'verdict' | 'replacement'>): Decision {
  return {
    finding: finding.id,
    ...(finding.twins ? {nth: finding.nth, article: finding.article} : {}),
    ...rest,
  }
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(share === 1 || share === 0 ? 0 : 1)}%`
}
