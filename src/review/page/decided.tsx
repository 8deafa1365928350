/** What was decided, the newest first. */
import type {JSX} from 'preact'
import type {Decision, Page, ShownDecision} from '../api.ts'
import {Pager, Scroll} from './filters.tsx'
import {plural, useData, useStore} from './store.ts'
import {Visible} from './text.tsx'

const SIZE = 100

export function Decided({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const {decide, fail, undo, summary} = useStore()
  const offset = Number(query['offset'] ?? 0)
  const page = useData<Page<ShownDecision>>('decisions', {offset, limit: SIZE})
  const withdraw = ({
    replacement: _replacement,
    note: _note,
    sample: _sample,
    ...decision
  }: Decision): void => {
    void decide([{...decision, verdict: 'withdraw'}], 'Taken back').catch(fail)
  }
  return (
    <section class="view" aria-labelledby="decided-title">
      <div class="bar">
        <h2 id="decided-title">Decisions</h2>
        <span class="count">{page ? plural(page.total, 'line') : '…'}</span>
        <Pager view="decisions" query={{}} offset={offset} size={SIZE} total={page?.total ?? 0} />
        <span class="spacer" />
        <button type="button" disabled={page?.total === 0} onClick={() => void undo().catch(fail)}>
          Undo the last <kbd>u</kbd>
        </button>
      </div>
      <p class="hint">
        Saved in <code>decisions.jsonl</code> as soon as they are made. The next <code>copydesk run</code>{' '}
        into <code>{summary.run}</code> obeys them, and so does any other with <code>--decisions</code>.
      </p>
      {page?.total === 0 && <p class="empty">Nothing has been decided yet.</p>}
      {page && page.total > 0 && (
        <Scroll label="Table of decisions">
          <table>
            <thead>
              <tr>
                <th scope="col">Verdict</th>
                <th scope="col">About</th>
                <th scope="col" class="number">
                  Settles
                </th>
                <th scope="col">When</th>
                <th scope="col">By</th>
                <th scope="col">
                  <span class="unseen">Take back</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {page.items.map(({number, decision, inForce, fits}) => (
                <tr key={number} class={inForce ? '' : 'past'}>
                  <td>
                    <span
                      class={`state tone-${decision.verdict === 'accept' ? 'good' : decision.verdict === 'reject' ? 'bad' : 'quiet'}`}
                    >
                      {decision.verdict}
                    </span>
                  </td>
                  <td dir="auto">
                    <About decision={decision} />
                  </td>
                  <td class="number">{inForce ? fits : ''}</td>
                  <td>{decision.time?.slice(0, 16).replace('T', ' ')}</td>
                  <td>{decision.by}</td>
                  <td>
                    {inForce && (
                      <button type="button" onClick={() => withdraw(decision)}>
                        Take back
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

/** What a decision is about, in words. */
function About({decision}: {readonly decision: Decision}): JSX.Element {
  const {finding, group, name, boilerplate, duplicate, replacement} = decision
  const to =
    replacement === undefined ? null : (
      <>
        {' '}
        →{' '}
        <ins>
          <Visible text={replacement.slice(0, 300)} exact />
        </ins>
      </>
    )
  if (finding !== undefined)
    return (
      <>
        one finding <code>{finding}</code>
        {to}
      </>
    )
  if (name)
    return (
      <>
        name{' '}
        <q>
          <Visible text={name.forms.join(' · ')} />
        </q>
        {to}
      </>
    )
  if (boilerplate)
    return (
      <>
        boilerplate of{' '}
        <b>
          <Visible text={boilerplate.source} />
        </b>
        :{' '}
        <q>
          <Visible text={boilerplate.segment.slice(0, 200)} />
        </q>
      </>
    )
  if (duplicate)
    return (
      <>
        <b>
          <Visible text={duplicate.article} />
        </b>{' '}
        and{' '}
        <b>
          <Visible text={duplicate.keeps} />
        </b>
      </>
    )
  const {rule, before, after, source} = group!
  return (
    <>
      {rule === undefined ? (
        'everything'
      ) : (
        <>
          rule <b>{rule}</b>
        </>
      )}
      {before !== undefined && (
        <>
          :{' '}
          <del>
            <Visible text={before.slice(0, 200)} exact />
          </del>
        </>
      )}
      {after !== undefined && (
        <>
          {' '}
          <ins>
            <Visible text={after.slice(0, 200)} exact />
          </ins>
        </>
      )}
      {source !== undefined && (
        <>
          {' '}
          of{' '}
          <b>
            <Visible text={source} />
          </b>
        </>
      )}
      {to}
    </>
  )
}
