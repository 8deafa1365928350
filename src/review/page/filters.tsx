/** What narrows a list, and the way through its pages. */
import type {ComponentChildren, JSX} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import type {Counted} from '../api.ts'
import type {Keys} from './store.ts'
import {hashOf, plural, useKeys, useStore} from './store.ts'

type Query = Readonly<Record<string, string | undefined>>

export function Filters({view, query}: {readonly view: string; readonly query: Query}): JSX.Element {
  const {summary, go} = useStore()
  const [shown, setShown] = useState(false)
  const set = (name: string, value: string): void => go(hashOf(view, {...query, [name]: value || undefined}))
  const active = Object.entries(query).filter(
    ([name, value]) => name !== 'sort' && value !== undefined && value !== '',
  ).length
  return (
    <aside class="side" aria-label="Filters">
      <button type="button" class="fold" aria-expanded={shown} onClick={() => setShown(!shown)}>
        Filters{active > 0 ? ` (${active})` : ''}
      </button>
      <div class={shown ? 'filters shown' : 'filters'}>
        <SearchField value={query['text'] ?? ''} onSearch={(text) => set('text', text)} />
        <Choice
          label="State"
          value={query['state']}
          onChange={(value) => set('state', value)}
          options={[
            ['open', 'open'],
            ['undecided', 'not decided'],
            ['accepted', 'accepted'],
            ['rejected', 'rejected'],
          ]}
        />
        <Choice
          label="Rule"
          value={query['rule']}
          onChange={(value) => set('rule', value)}
          options={counted(summary.rules.map(({rule, count}) => ({name: rule, count})))}
        />
        <Choice
          label="Tier"
          value={query['tier']}
          onChange={(value) => set('tier', value)}
          options={counted(summary.tiers)}
        />
        <Choice
          label="Status in the run"
          value={query['status']}
          onChange={(value) => set('status', value)}
          options={counted(summary.statuses)}
        />
        {summary.sources.length > 1 && (
          <Choice
            label="Source"
            value={query['source']}
            onChange={(value) => set('source', value)}
            options={counted(summary.sources.filter(({name}) => name !== ''))}
          />
        )}
        {summary.languages.length > 1 && (
          <Choice
            label="Language"
            value={query['language']}
            onChange={(value) => set('language', value)}
            options={counted(summary.languages)}
          />
        )}
        {view === 'changes' && (
          <Choice
            label="Order"
            value={query['sort']}
            none="as they stand"
            onChange={(value) => set('sort', value)}
            options={[
              ['waiting', 'what waits for you first'],
              ['frequency', 'most frequent first'],
              ['rule', 'by rule'],
            ]}
          />
        )}
        {active > 0 && (
          <button type="button" onClick={() => go(hashOf(view, {sort: query['sort']}))}>
            Clear filters
          </button>
        )}
      </div>
    </aside>
  )
}

function counted(list: readonly Counted[]): [string, string][] {
  return list.map(({name, count}) => [name, `${name} (${count.toLocaleString('en')})`])
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly none?: string
  readonly onChange: (value: string) => void
}

export function Choice({label, value, options, none = 'all', onChange}: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Searches a moment after the last letter. */
export function SearchField({
  value,
  onSearch,
  label = 'Search',
}: {
  readonly value: string
  readonly onSearch: (text: string) => void
  readonly label?: string
}): JSX.Element {
  const [text, setText] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(value), [value])
  return (
    <label class="choice">
      <span>
        {label} <kbd>/</kbd>
      </span>
      <input
        type="search"
        data-search
        value={text}
        onInput={(event) => {
          const next = event.currentTarget.value
          setText(next)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => onSearch(next.trim()), 250)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            clearTimeout(timer.current)
            onSearch(text.trim())
            event.currentTarget.blur()
          }
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </label>
  )
}

interface ListingProps {
  readonly view: string
  readonly title: string
  /** What narrows it, beside it. */
  readonly side: ComponentChildren
  readonly query: Query
  readonly offset: number
  readonly size: number
  /** How many there are in all; unknown until the server has said it. */
  readonly total: number | undefined
  /** One of them, in a word. */
  readonly one: string
  /** What to say when there is none. */
  readonly empty: string
  readonly children: ComponentChildren
}

/** A list in pages, with its filters beside it. */
export function Listing(props: ListingProps): JSX.Element {
  const {view, title, side, query, offset, size, total, one, empty, children} = props
  const pager = <Pager view={view} query={query} offset={offset} size={size} total={total ?? 0} />
  return (
    <section class="view with-side" aria-labelledby={`${view}-title`}>
      {side}
      <div class="main">
        <div class="bar">
          <h2 id={`${view}-title`}>{title}</h2>
          <span class="count">{total === undefined ? '…' : plural(total, one)}</span>
          {pager}
        </div>
        {total === 0 && <p class="empty">{empty}</p>}
        {children}
        {(total ?? 0) > size && <div class="bar">{pager}</div>}
      </div>
    </section>
  )
}

interface PagerProps {
  readonly view: string
  readonly query: Query
  readonly offset: number
  readonly size: number
  readonly total: number
}

export function Pager({view, query, offset, size, total}: PagerProps): JSX.Element | null {
  if (total <= size) return null
  const page = Math.floor(offset / size)
  const last = Math.ceil(total / size) - 1
  const to = (number: number): string =>
    hashOf(view, {...query, offset: number <= 0 ? undefined : String(number * size)})
  return (
    <nav class="pager" aria-label="Pages">
      {page > 0 ? (
        <a href={to(page - 1)} rel="prev" aria-label="Previous page">
          ‹ <kbd>[</kbd>
        </a>
      ) : (
        <span class="off">‹</span>
      )}
      <span>
        {(page + 1).toLocaleString('en')} of {(last + 1).toLocaleString('en')}
      </span>
      {page < last ? (
        <a href={to(page + 1)} rel="next" aria-label="Next page">
          <kbd>]</kbd> ›
        </a>
      ) : (
        <span class="off">›</span>
      )}
    </nav>
  )
}

/** What may be larger than its place: reached by Tab, so that the arrow keys can scroll it. */
export function Scroll({
  label,
  kind = 'scroll',
  children,
}: {
  readonly label: string
  readonly kind?: string
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class={kind} tabIndex={0} aria-label={label} dir="auto">
      {children}
    </section>
  )
}

/** The rows of a list, one of which the keys `j` and `k` choose; each bears its index as `data-row`. */
export function useRows<Item>(
  items: readonly Item[],
  keys: (current: Item | undefined) => Keys,
): {readonly active: number; choose(index: number): void} {
  const [chosen, choose] = useState(0)
  // A page may be shorter than the one before it.
  const active = Math.max(0, Math.min(chosen, items.length - 1))
  const move = (by: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, active + by))
    choose(next)
    document.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus()
  }
  useKeys({j: () => move(1), k: () => move(-1), ...keys(items[active])})
  return {active, choose}
}
