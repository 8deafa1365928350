/** The most frequent changes: one decision on each kind. */
import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {Decision, Kind, Page} from '../api.ts'
import {Filters, Listing} from './filters.tsx'
import {hashOf, plural, useData, useKeys, useStore} from './store.ts'
import {Visible} from './text.tsx'

const SIZE = 40

export function Kinds({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const {propose, go} = useStore()
  const {offset: _offset, ...filters} = query
  const offset = Number(query['offset'] ?? 0)
  const page = useData<Page<Kind>>('kinds', {...filters, offset, limit: SIZE})
  const [active, setActive] = useState(0)
  const items = page?.items ?? []
  const current = items[Math.min(active, items.length - 1)]
  const about = (kind: Kind): Pick<Decision, 'group'> => ({
    group: {rule: kind.rule, before: kind.before, ...(kind.after === null ? {} : {after: kind.after})},
  })
  const settle = (kind: Kind | undefined, verdict: 'accept' | 'reject'): void => {
    if (kind && !kind.cut)
      propose(`${verdict === 'accept' ? 'Accept' : 'Reject'} this change everywhere`, [
        {...about(kind), verdict},
      ])
  }
  const move = (by: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, active + by))
    setActive(next)
    document.querySelector<HTMLElement>(`[data-kind="${next}"]`)?.focus()
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    a: () => settle(current, 'accept'),
    r: () => settle(current, 'reject'),
    o: () => current && go(listOf(current)),
  })
  return (
    <Listing
      view="frequent"
      title="Frequent changes"
      side={<Filters view="frequent" query={filters} />}
      query={filters}
      offset={offset}
      size={SIZE}
      total={page?.total}
      one="kind"
      empty="Nothing fits these filters."
    >
      <ol class="kinds" start={offset + 1}>
        {items.map((kind, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys j and k select too
          <li
            key={kind.n}
            tabIndex={-1}
            data-kind={index}
            class={index === active ? 'active' : ''}
            onClick={() => setActive(index)}
            aria-label={`${kind.rule}, ${plural(kind.count, 'time')}`}
          >
            <p class="context" dir="auto">
              {kind.after === null ? (
                <mark>
                  <Visible text={kind.before} exact />
                </mark>
              ) : (
                <del>
                  <Visible text={kind.before} exact />
                </del>
              )}
              {kind.after !== null && kind.after !== '' && (
                <ins>
                  <Visible text={kind.after} exact />
                </ins>
              )}
            </p>
            <p class="facts">
              <span class="rule">{kind.rule}</span> <span class={`tier tier-${kind.tier}`}>{kind.tier}</span>{' '}
              <a href={listOf(kind)}>
                {plural(kind.count, 'time')} in {plural(kind.articles, 'article')}
              </a>
              {kind.open > 0 && <span class="state tone-open">{kind.open} open</span>}
              {kind.verdict && (
                <span class={`state tone-${kind.verdict === 'accept' ? 'good' : 'bad'}`}>
                  {kind.verdict}ed everywhere
                </span>
              )}
            </p>
            <div class="buttons">
              <button type="button" class="accept" disabled={kind.cut} onClick={() => settle(kind, 'accept')}>
                Accept all {kind.count} <kbd>a</kbd>
              </button>
              <button type="button" class="reject" disabled={kind.cut} onClick={() => settle(kind, 'reject')}>
                Reject all {kind.count} <kbd>r</kbd>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </Listing>
  )
}

function listOf(kind: Kind): string {
  return hashOf('changes', {rule: kind.rule, text: kind.before.trim().slice(0, 200)})
}
