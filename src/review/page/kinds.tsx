/** The most frequent changes: one decision on each kind. */
import type {JSX} from 'preact'
import type {Decision, Kind, Page} from '../api.ts'
import {Filters, Listing, useRows} from './filters.tsx'
import {hashOf, plural, useData, useStore} from './store.ts'
import {Visible} from './text.tsx'

const SIZE = 40

export function Kinds({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const {propose, go} = useStore()
  const {offset: _offset, ...filters} = query
  const offset = Number(query['offset'] ?? 0)
  const page = useData<Page<Kind>>('kinds', {...filters, offset, limit: SIZE})
  const items = page?.items ?? []
  const about = (kind: Kind): Pick<Decision, 'group'> => ({
    group: {rule: kind.rule, before: kind.before, ...(kind.after === null ? {} : {after: kind.after})},
  })
  const settle = (kind: Kind | undefined, verdict: 'accept' | 'reject'): void => {
    if (kind && !kind.cut)
      propose(`${verdict === 'accept' ? 'Accept' : 'Reject'} this change everywhere`, [
        {...about(kind), verdict},
      ])
  }
  const {active, choose} = useRows(items, (current) => ({
    a: () => settle(current, 'accept'),
    r: () => settle(current, 'reject'),
    o: () => current && go(listOf(current)),
  }))
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
            data-row={index}
            class={index === active ? 'active' : ''}
            onClick={() => choose(index)}
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
