/** The review page: the frame around the views, and what they share. */
import './style.css'
import type {JSX} from 'preact'
import {render} from 'preact'
import {useCallback, useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {Decision, ShownFinding, Summary} from '../api.ts'
import {Article} from './article.tsx'
import {Articles} from './articles.tsx'
import {Changes} from './changes.tsx'
import * as client from './client.ts'
import {Decided} from './decided.tsx'
import {Help, Propose, Widen} from './dialogues.tsx'
import {Kinds} from './kinds.tsx'
import {Boilerplate, Duplicates} from './learned.tsx'
import {Names} from './names.tsx'
import {Rules} from './rules.tsx'
import type {Place, Store} from './store.ts'
import {entryOf, placeOf, StoreContext, useKeys} from './store.ts'

const views: readonly (readonly [view: string, name: string, count: (summary: Summary) => number])[] = [
  ['changes', 'Changes', ({waiting, settled}) => waiting - settled],
  ['articles', 'Articles', () => 0],
  ['frequent', 'Frequent', () => 0],
  ['names', 'Names', ({names}) => names],
  ['boilerplate', 'Boilerplate', ({boilerplate}) => boilerplate],
  ['duplicates', 'Duplicates', ({duplicates}) => duplicates],
  ['rules', 'Rules', () => 0],
  ['decisions', 'Decisions', ({decisions}) => decisions],
]

type Above =
  | {readonly is: 'help'}
  | {readonly is: 'propose'; readonly title: string; readonly decisions: readonly Decision[]}
  | {readonly is: 'widen'; readonly finding: ShownFinding}

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() =>
    (themes as readonly string[]).includes(localStorage.getItem('copydesk theme') ?? '')
      ? (localStorage.getItem('copydesk theme') as Theme)
      : 'system',
  )
  useEffect(() => {
    localStorage.setItem('copydesk theme', theme)
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
  return [theme, () => setTheme(themes[(themes.indexOf(theme) + 1) % themes.length]!)]
}

function App(): JSX.Element {
  const [summary, setSummary] = useState<Summary>()
  const [place, setPlace] = useState<Place>(placeOf(location.hash))
  const [above, setAbove] = useState<Above>()
  const [said, setSaid] = useState('')
  const [failure, setFailure] = useState('')
  const [theme, turnTheme] = useTheme()
  const revision = useRef('')

  const fail = useCallback(
    (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    [],
  )
  const refresh = useCallback(async () => {
    const next = await client.get<Summary>('summary')
    revision.current = next.revision
    setSummary(next)
    setFailure('')
  }, [])
  useEffect(() => {
    refresh().catch(fail)
    const move = (): void => setPlace(placeOf(location.hash))
    addEventListener('hashchange', move)
    const stop = client.watch((seen) => {
      if (seen !== revision.current) refresh().catch(fail)
    })
    return () => {
      removeEventListener('hashchange', move)
      stop()
    }
  }, [])

  useEffect(() => {
    if (said === '') return undefined
    const timer = setTimeout(() => setSaid(''), 4000)
    return () => clearTimeout(timer)
  }, [said])

  const store = useMemo((): Store | undefined => {
    if (!summary) return undefined
    return {
      summary,
      revision: summary.revision,
      async decide(decisions, text) {
        await client.decide(decisions, summary.sample !== null)
        setSaid(text)
        await refresh()
      },
      propose: (title, decisions) => setAbove({is: 'propose', title, decisions}),
      widen: (finding) => setAbove({is: 'widen', finding}),
      async undo() {
        await client.undo()
        setSaid('The last decision is taken back')
        await refresh()
      },
      say: setSaid,
      fail,
      go: (hash) => {
        location.hash = hash
      },
    }
  }, [summary])

  useKeys({
    '?': () => setAbove({is: 'help'}),
    u: () => void store?.undo().catch(fail),
    t: turnTheme,
    '/': () => document.querySelector<HTMLInputElement>('[data-search]')?.focus(),
    ...Object.fromEntries(
      views.map(([view], index) => [
        String(index + 1),
        () => {
          location.hash = entryOf(view)
        },
      ]),
    ),
  })

  if (!store || !summary) {
    return failure === '' ? (
      <p class="loading">Reading the run …</p>
    ) : (
      <p class="failure" role="alert">
        {failure}
      </p>
    )
  }
  const {view, rest, query} = place
  const done = summary.waiting === 0 ? 1 : summary.settled / summary.waiting
  const close = (): void => setAbove(undefined)
  return (
    <StoreContext.Provider value={store}>
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>('#content')?.focus()}
      >
        To the content
      </button>
      <header class="top">
        <h1>
          copydesk <span>review</span>
        </h1>
        <div class="progress" title={`${summary.run}, copydesk ${summary.version}`}>
          <progress max={1} value={done} aria-label="Findings that wait for a person: settled" />
          <span>
            {summary.settled.toLocaleString('en')} of {summary.waiting.toLocaleString('en')} settled
            {summary.sample ? ` · sample ${summary.sample.decided} of ${summary.sample.size}` : ''}
            {summary.pending > 0 ? ` · ${summary.pending.toLocaleString('en')} for the next run` : ''}
          </span>
        </div>
        <div class="tools">
          <button type="button" onClick={() => void store.undo().catch(fail)} title="Undo the last decision">
            Undo <kbd>u</kbd>
          </button>
          <button
            type="button"
            onClick={turnTheme}
            title="Light, dark, or as the system has it"
            aria-label={`Colours: ${theme}`}
          >
            {theme === 'dark' ? '☾' : theme === 'light' ? '☀' : '◐'}
          </button>
          <button type="button" onClick={() => setAbove({is: 'help'})} aria-label="Keys">
            ?
          </button>
        </div>
        <nav class="tabs" aria-label="Views">
          {views.map(([id, name, count]) => {
            const number = count(summary)
            return (
              <a key={id} href={entryOf(id)} aria-current={view === id ? 'page' : undefined}>
                {name}
                {number > 0 && <span class="number">{number.toLocaleString('en')}</span>}
              </a>
            )
          })}
        </nav>
      </header>
      <p class="said" role="status" aria-live="polite">
        {said}
      </p>
      {failure !== '' && (
        <p class="failure" role="alert">
          {failure}{' '}
          <button type="button" onClick={() => void refresh().catch(fail)}>
            Try again
          </button>
        </p>
      )}
      <main id="content" tabIndex={-1}>
        {view === 'changes' ? (
          <Changes query={query} />
        ) : view === 'articles' ? (
          rest === '' ? (
            <Articles query={query} />
          ) : (
            <Article rest={rest} />
          )
        ) : view === 'frequent' ? (
          <Kinds query={query} />
        ) : view === 'names' ? (
          <Names query={query} />
        ) : view === 'boilerplate' ? (
          <Boilerplate query={query} />
        ) : view === 'duplicates' ? (
          <Duplicates query={query} />
        ) : view === 'rules' ? (
          <Rules />
        ) : view === 'decisions' ? (
          <Decided query={query} />
        ) : (
          <p class="empty">
            There is no such view. <a href="#/changes">To the changes</a>
          </p>
        )}
      </main>
      {above?.is === 'help' && <Help onClose={close} />}
      {above?.is === 'propose' && <Propose title={above.title} decisions={above.decisions} onClose={close} />}
      {above?.is === 'widen' && <Widen finding={above.finding} onClose={close} />}
    </StoreContext.Provider>
  )
}

const root = document.querySelector('#app')!
root.replaceChildren()
render(<App />, root)
