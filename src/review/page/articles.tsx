/** The articles of the run. */
import type {JSX} from 'preact'
import type {Page, ShownArticle} from '../api.ts'
import {Choice, Listing, SearchField, useRows} from './filters.tsx'
import {hashOf, plural, useData, useStore} from './store.ts'
import {Visible} from './text.tsx'

const SIZE = 50

export function Articles({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const {go, summary} = useStore()
  const {offset: _offset, ...filters} = query
  const offset = Number(query['offset'] ?? 0)
  const page = useData<Page<ShownArticle>>('articles', {...filters, offset, limit: SIZE})
  const items = page?.items ?? []
  const set = (name: string, value: string): void =>
    go(hashOf('articles', {...filters, [name]: value || undefined}))
  useRows(items, (current) => ({
    o: () => current && go(`#/articles/${current.n}`),
  }))
  return (
    <Listing
      view="articles"
      title="Articles"
      side={
        <aside class="side" aria-label="Filters">
          <div class="filters shown">
            <SearchField value={filters['text'] ?? ''} onSearch={(text) => set('text', text)} />
            <label class="check">
              <input
                type="checkbox"
                checked={filters['open'] === '1'}
                onChange={(event) => set('open', event.currentTarget.checked ? '1' : '')}
              />{' '}
              only with open findings
            </label>
            {summary.sources.length > 1 && (
              <Choice
                label="Source"
                value={filters['source']}
                onChange={(value) => set('source', value)}
                options={summary.sources.filter(({name}) => name !== '').map(({name}) => [name, name])}
              />
            )}
            {summary.languages.length > 1 && (
              <Choice
                label="Language"
                value={filters['language']}
                onChange={(value) => set('language', value)}
                options={summary.languages.map(({name}) => [name, name])}
              />
            )}
            <Choice
              label="Order"
              value={filters['sort']}
              none="as in the dump"
              onChange={(value) => set('sort', value)}
              options={[
                ['open', 'most open first'],
                ['changes', 'most changes first'],
              ]}
            />
          </div>
        </aside>
      }
      query={filters}
      offset={offset}
      size={SIZE}
      total={page?.total}
      one="article"
      empty="No article fits these filters."
    >
      <ul class="articles">
        {items.map((article, index) => (
          <li key={article.n}>
            <a href={`#/articles/${article.n}`} data-row={index}>
              <span class="title" dir="auto">
                <Visible text={article.title ?? article.id} />
              </span>
              <span class="facts">
                <Facts article={article} />
              </span>
              <span class="numbers">
                {article.open > 0 && <span class="state tone-open">{article.open} open</span>}
                <span>{plural(article.changes, 'finding')}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Listing>
  )
}

export function Facts({article}: {readonly article: ShownArticle}): JSX.Element {
  const facts = [
    article.source,
    article.published?.slice(0, 10),
    article.language,
    plural(article.words, 'word'),
    article.title === null ? null : article.id,
  ]
  return (
    <Visible text={facts.filter((fact) => fact !== null && fact !== undefined && fact !== '').join(' · ')} />
  )
}
