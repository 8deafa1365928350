/** What the dump taught: boilerplate of a source, and documents that are copies of others, with the evidence. */
import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {Decision, Page, ShownBoilerplate, ShownDocument, ShownDuplicate} from '../api.ts'
import {InContext} from './change.tsx'
import {get} from './client.ts'
import {Pager, Scroll, SearchField} from './filters.tsx'
import {hashOf, plural, useData, useStore} from './store.ts'
import {Long, Visible} from './text.tsx'

const SIZE = 20

export function Boilerplate({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const {go, propose} = useStore()
  const offset = Number(query['offset'] ?? 0)
  const text = query['text'] ?? ''
  const page = useData<Page<ShownBoilerplate>>('boilerplate', {text, offset, limit: SIZE})
  const settle = ({source, segment}: ShownBoilerplate, verdict: 'accept' | 'reject'): void =>
    propose(verdict === 'accept' ? 'This line is boilerplate' : 'This line is part of the text', [
      {boilerplate: {source, segment}, verdict},
    ])
  return (
    <section class="view" aria-labelledby="boilerplate-title">
      <div class="bar">
        <h2 id="boilerplate-title">Boilerplate</h2>
        <span class="count">{page ? plural(page.total, 'segment') : '…'}</span>
        <SearchField value={text} onSearch={(next) => go(hashOf('boilerplate', {text: next}))} />
        <Pager view="boilerplate" query={{text}} offset={offset} size={SIZE} total={page?.total ?? 0} />
      </div>
      {page?.total === 0 && (
        <p class="empty">Nothing was learned: no source repeats a line in half of its articles.</p>
      )}
      {(page?.items ?? []).map((row) => (
        <article
          class={`card tone-${row.verdict === 'accept' ? 'good' : row.verdict === 'reject' ? 'bad' : 'quiet'}`}
          key={`${row.source} ${row.segment}`}
        >
          <header>
            <span class="rule">
              <Visible text={row.source} />
            </span>
            <span>
              in {plural(row.documents, 'article')}, cut {plural(row.count, 'time')}
            </span>
            {row.verdict && (
              <span class={`state tone-${row.verdict === 'accept' ? 'good' : 'bad'}`}>
                {row.verdict === 'accept' ? 'boilerplate' : 'stays in the text'}
              </span>
            )}
          </header>
          <blockquote dir="auto">
            <Visible text={row.segment} />
          </blockquote>
          <div class="columns">
            {row.examples.map((finding) => (
              <div key={finding.n}>
                <a href={`#/articles/${finding.articleN}/${finding.n}`}>
                  <Visible text={finding.article} />
                </a>
                <InContext finding={finding} />
              </div>
            ))}
          </div>
          <div class="buttons">
            <button type="button" class="accept" onClick={() => settle(row, 'accept')}>
              Boilerplate, cut it
            </button>
            <button type="button" class="reject" onClick={() => settle(row, 'reject')}>
              Part of the text, keep it
            </button>
          </div>
        </article>
      ))}
    </section>
  )
}

const kinds = {
  exact: 'an exact copy of',
  near: 'nearly a copy of',
  passage: 'shares a passage with',
  'same-story': 'tells the same story as',
  update: 'is an update of',
} as const

const actions = {dropped: 'left out', cut: 'passage cut', grouped: 'both kept, grouped'} as const

export function Duplicates({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const {go, propose} = useStore()
  const offset = Number(query['offset'] ?? 0)
  const text = query['text'] ?? ''
  const page = useData<Page<ShownDuplicate>>('duplicates', {text, offset, limit: SIZE})
  const about = (rows: ShownDuplicate['rows'], verdict: 'accept' | 'reject'): Decision[] =>
    rows.flatMap(({article, keeps, cuts}) => [
      {duplicate: {article, keeps}, verdict},
      // The cut of a shared passage is a change of its own.
      ...cuts.map(({id, nth}): Decision => ({finding: id, nth, article, verdict})),
    ])
  const settle = (rows: ShownDuplicate['rows'], verdict: 'accept' | 'reject'): void =>
    propose(
      verdict === 'accept'
        ? `Right: ${plural(rows.length, 'pair')}`
        : `Not so: ${plural(rows.length, 'pair')} to be kept apart`,
      about(rows, verdict),
    )
  return (
    <section class="view" aria-labelledby="duplicates-title">
      <div class="bar">
        <h2 id="duplicates-title">Duplicates</h2>
        <span class="count">{page ? plural(page.total, 'cluster') : '…'}</span>
        <SearchField value={text} onSearch={(next) => go(hashOf('duplicates', {text: next}))} />
        <Pager view="duplicates" query={{text}} offset={offset} size={SIZE} total={page?.total ?? 0} />
      </div>
      {page?.total === 0 && (
        <p class="empty">No article of this dump is a copy of another, or tells the same story.</p>
      )}
      {(page?.items ?? []).map(({cluster, rows}) => (
        <article class="card" key={cluster}>
          <header>
            <span class="rule">
              <Visible text={cluster} />
            </span>
            <span>{plural(rows.length, 'pair')}</span>
            {rows.length > 1 && (
              <span class="buttons">
                <button type="button" class="accept" onClick={() => settle(rows, 'accept')}>
                  All right
                </button>
                <button type="button" class="reject" onClick={() => settle(rows, 'reject')}>
                  None of them
                </button>
              </span>
            )}
          </header>
          {rows.map((row) => (
            <Pair
              key={`${row.article} ${row.keeps} ${row.kind}`}
              row={row}
              onSettle={(verdict) => settle([row], verdict)}
            />
          ))}
        </article>
      ))}
    </section>
  )
}

function Pair({
  row,
  onSettle,
}: {
  readonly row: ShownDuplicate['rows'][number]
  readonly onSettle: (verdict: 'accept' | 'reject') => void
}): JSX.Element {
  const {fail} = useStore()
  const [documents, setDocuments] = useState<readonly ShownDocument[]>()
  const show = (): void => {
    if (documents) setDocuments(undefined)
    else
      void Promise.all([row.keeps, row.article].map((id) => get<ShownDocument>('document', {id}))).then(
        setDocuments,
        fail,
      )
  }
  return (
    <div class="pair">
      <p>
        <b dir="auto">
          <Visible text={row.title ?? row.article} />
        </b>{' '}
        {kinds[row.kind]}{' '}
        <b dir="auto">
          <Visible text={row.keepsTitle ?? row.keeps} />
        </b>{' '}
        <span class="facts">
          {actions[row.action]} · {Math.round(row.similarity * 100)}% alike ·{' '}
          {plural(row.evidence.words, 'shared word')}
        </span>
        {row.verdict && (
          <span class={`state tone-${row.verdict === 'accept' ? 'good' : 'bad'}`}>
            {row.verdict === 'accept' ? 'right' : 'kept apart'}
          </span>
        )}
      </p>
      {row.evidence.features.length > 0 && (
        <p class="facts">
          Both have: <Visible text={row.evidence.features.join(', ')} />
        </p>
      )}
      {row.evidence.shared.slice(0, 2).map((shared, index) => (
        <blockquote key={index} dir="auto">
          <Visible text={shared} />
        </blockquote>
      ))}
      <div class="buttons">
        <button type="button" aria-expanded={documents !== undefined} onClick={show}>
          Side by side
        </button>
        <button type="button" class="accept" onClick={() => onSettle('accept')}>
          Right
        </button>
        <button type="button" class="reject" onClick={() => onSettle('reject')}>
          Not so
        </button>
      </div>
      {documents && (
        <div class="columns">
          {documents.map((document) => (
            <div key={document.id}>
              <h3 dir="auto">
                <Visible text={document.title ?? document.id} />
              </h3>
              <p class="facts">
                <Visible
                  text={[document.id, document.source, document.published].filter(Boolean).join(' · ')}
                />
                {document.leftOut ? ' · left out' : ''}
              </p>
              <Scroll kind="prose small" label={`Text of ${document.id}`}>
                <Long shown={document.text} />
              </Scroll>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
