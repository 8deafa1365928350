/** One article's text with every change in its place. */
import type {JSX} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {ArticlePage, ShownFinding, ShownHunk} from '../api.ts'
import {Facts} from './articles.tsx'
import {Change, isOpen, stateOf, useChangeKeys} from './change.tsx'
import {get} from './client.ts'
import {plural, useData, useStore} from './store.ts'
import {Long, Visible, Words} from './text.tsx'

const HUNKS = 300

export function Article({rest}: {readonly rest: string}): JSX.Element {
  const store = useStore()
  const [number = '0', wanted] = rest.split('/')
  const n = Number(number)
  const [limit, setLimit] = useState(HUNKS)
  const page = useData<ArticlePage>(`articles/${n}`, {limit: Math.min(1000, limit)})
  const [active, setActive] = useState<number | undefined>(wanted === undefined ? undefined : Number(wanted))
  const [editing, setEditing] = useState(false)
  const order = page ? page.hunks.flatMap((hunk) => (hunk.kind === 'same' ? [] : hunk.findings)) : []
  const current = active === undefined ? undefined : page?.findings[active]

  useEffect(() => {
    setActive(wanted === undefined ? undefined : Number(wanted))
    setEditing(false)
    setLimit(HUNKS)
  }, [rest])
  useEffect(() => {
    if (active === undefined) return
    document.querySelector(`[data-hunk~="${active}"]`)?.scrollIntoView({block: 'center'})
  }, [active, page === undefined])

  const step = (by: 1 | -1, open = false): void => {
    const at = active === undefined ? (by === 1 ? -1 : order.length) : order.indexOf(active)
    for (let next = at + by; next >= 0 && next < order.length; next += by) {
      const finding = page!.findings[order[next]!]!
      if (open && !isOpen(finding)) continue
      setActive(order[next])
      setEditing(false)
      return
    }
    if (open && by === 1) {
      void get<{finding: ShownFinding | null}>('next', {state: 'open', after: order.at(-1) ?? -1}).then(
        ({finding}) => {
          if (finding) store.go(`#/articles/${finding.articleN}/${finding.n}`)
          else store.say('Nothing is open any more')
        },
        store.fail,
      )
    }
  }
  const turn = (by: number): void => {
    if (n + by >= 0 && n + by < store.summary.articles.kept) store.go(`#/articles/${n + by}`)
  }
  useChangeKeys(
    current,
    {step, edit: () => setEditing(true)},
    {
      ']': () => turn(1),
      '[': () => turn(-1),
      Escape: () => setActive(undefined),
    },
  )
  if (!page)
    return (
      <section class="view">
        <p class="loading">Reading …</p>
      </section>
    )
  const {article} = page
  return (
    <section class="view with-panel" aria-labelledby="article-title">
      <div class="main">
        <nav class="bar" aria-label="Article">
          <a href="#/articles">All articles</a>
          <span class="spacer" />
          <button type="button" onClick={() => turn(-1)} disabled={n === 0}>
            Previous <kbd>[</kbd>
          </button>
          <button type="button" onClick={() => turn(1)} disabled={n + 1 >= store.summary.articles.kept}>
            Next <kbd>]</kbd>
          </button>
        </nav>
        <h2 id="article-title" class="headline" dir="auto">
          <Visible text={article.title ?? article.id} />
        </h2>
        <p class="facts">
          <Facts article={article} />
        </p>
        <div class="prose" dir="auto">
          {page.hunks.map((hunk, index) => (
            <HunkView
              key={`${page.offset + index}`}
              hunk={hunk}
              article={n}
              findings={page.findings}
              active={active}
              onSelect={(one) => {
                setActive(one)
                setEditing(false)
              }}
            />
          ))}
          {page.total > page.hunks.length && (
            <button
              type="button"
              class="gap"
              onClick={() => setLimit(limit + HUNKS)}
              disabled={limit >= 1000}
            >
              … the rest of the article ({plural(page.total - page.hunks.length, 'stretch', 'stretches')})
            </button>
          )}
        </div>
      </div>
      <aside class="panel" aria-label="The selected change, and what is known of the article">
        {current ? (
          <Change
            finding={current}
            active
            inArticle
            editing={editing}
            onEdit={setEditing}
            onSelect={() => undefined}
          />
        ) : (
          <p class="hint">
            {order.length === 0 ? (
              'Nothing was found in this article.'
            ) : (
              <>
                Choose a change in the text
                <span class="keys">
                  , or press <kbd>j</kbd> for the next one and <kbd>n</kbd> for the next open one
                </span>
                .
              </>
            )}
          </p>
        )}
        <Metadata article={article} />
      </aside>
    </section>
  )
}

function Metadata({article}: {readonly article: ArticlePage['article']}): JSX.Element {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Authors', article.authors],
    ['Credits', article.credits],
    ['Captions', article.captions],
    ['Same story', article.sameStory],
  ]
  return (
    <dl class="metadata">
      <dt>File</dt>
      <dd>
        <Visible text={article.path} />
      </dd>
      {article.published !== null && (
        <>
          <dt>Published</dt>
          <dd>
            <Visible text={article.published} />
          </dd>
        </>
      )}
      {article.translatedFrom !== null && (
        <>
          <dt>Translated from</dt>
          <dd>{article.translatedFrom}</dd>
        </>
      )}
      {lists.map(
        ([name, values]) =>
          values.length > 0 && (
            <>
              <dt>{name}</dt>
              {values.map((value, index) => (
                <dd key={index} dir="auto">
                  <Visible text={value} />
                </dd>
              ))}
            </>
          ),
      )}
    </dl>
  )
}

interface HunkProps {
  readonly hunk: ShownHunk
  readonly article: number
  readonly findings: Readonly<Record<number, ShownFinding>>
  readonly active: number | undefined
  readonly onSelect: (n: number) => void
}

function HunkView({hunk, article, findings, active, onSelect}: HunkProps): JSX.Element {
  if (hunk.kind === 'same') return <Long shown={hunk} article={article} />
  const here = hunk.findings.map((n) => findings[n]!)
  const chosen = here.find((finding) => finding.n === active)
  const first = chosen ?? here[0]!
  const tone = stateOf(first).tone
  const pressed = chosen !== undefined
  const choose = (): void => {
    const at = chosen ? here.indexOf(chosen) : -1
    onSelect(here[(at + 1) % here.length]!.n)
  }
  const label = `${here.map(({rule}) => rule).join(', ')}: ${stateOf(first).word}`
  const facts = {'data-hunk': hunk.findings.join(' '), title: label}
  if (hunk.removes) {
    return (
      <div class={`removed tone-${tone} ${pressed ? 'active' : ''}`} {...facts}>
        <button type="button" aria-pressed={pressed} onClick={choose}>
          Removed · {first.rule}
          {here.length > 1 ? ` +${here.length - 1}` : ''}
        </button>
        <details>
          <summary>{snippet(hunk.before.text)}</summary>
          <del>
            <Long shown={hunk.before} article={article} />
          </del>
        </details>
      </div>
    )
  }
  const edited = first.replacement ?? undefined
  return (
    <button
      type="button"
      class={`hunk ${hunk.kind} tone-${tone} ${pressed ? 'active' : ''} verdict-${first.verdict ?? 'none'}`}
      aria-pressed={pressed}
      onClick={choose}
      {...facts}
    >
      {hunk.words && edited === undefined ? (
        <Words words={hunk.words} />
      ) : (
        <>
          {hunk.before.text !== '' &&
            (hunk.after === null && edited === undefined ? (
              <mark>
                <Long shown={plain(hunk.before)} exact />
              </mark>
            ) : (
              <del>
                <Long shown={plain(hunk.before)} exact />
              </del>
            ))}
          {hunk.before.text === '' && hunk.after === null && <mark class="point">‸</mark>}
          {edited !== undefined ? (
            <ins>
              <Visible text={edited} exact />
            </ins>
          ) : (
            hunk.after !== null &&
            hunk.after.text !== '' && (
              <ins>
                <Long shown={plain(hunk.after)} exact />
              </ins>
            )
          )}
        </>
      )}
      {here.length > 1 && <sup>{here.length}</sup>}
    </button>
  )
}

/** Inside a button nothing else can be pressed: a gap is only named. */
function plain(shown: {
  readonly text: string
  readonly gap?: {readonly at: number; readonly start: number; readonly end: number}
}): {text: string} {
  return {
    text: shown.gap ? `${shown.text.slice(0, shown.gap.at)} … ${shown.text.slice(shown.gap.at)}` : shown.text,
  }
}

function snippet(text: string): JSX.Element {
  const short = text.trim().replace(/\s+/g, ' ').slice(0, 90)
  return <Visible text={short.length === 90 ? `${short} …` : short} />
}
