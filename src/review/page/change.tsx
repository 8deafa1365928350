/** One change: what stood there, what stands there now, why, and what a person may say to it. */
import type {JSX} from 'preact'
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks'
import type {ShownFinding, WordPart} from '../api.ts'
import type {Keys} from './store.ts'
import {aboutOne, percent, plural, useKeys, useStore} from './store.ts'
import {Message, Visible, Words} from './text.tsx'

const tierNames = {fix: 'fix', suggest: 'suggestion', flag: 'flag'} as const
const tierWhy = {
  fix: 'applies by itself',
  suggest: 'waits for a person',
  flag: 'offers no text of its own',
} as const

/** Where a finding stands, in a word. */
export function stateOf(finding: ShownFinding): {readonly word: string; readonly tone: string} {
  if (finding.verdict === 'accept')
    return {word: finding.replacement === null ? 'accepted' : 'edited', tone: 'good'}
  if (finding.verdict === 'reject') return {word: 'rejected', tone: 'bad'}
  if (finding.status === 'waiting') return {word: 'open', tone: 'open'}
  if (finding.status === 'overlapped') return {word: 'lost to another change', tone: 'quiet'}
  if (finding.status === 'rejected') return {word: 'rejected', tone: 'bad'}
  return {word: 'applied', tone: 'quiet'}
}

/** A list shows the ends of a long passage; its article shows all of it. */
const LONG = 700
const HEAD = 450
const TAIL = 150

function ends(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, HEAD)} … ${text.slice(-TAIL)}`
}

/** The words before and after a change, with the change between them. */
export function InContext({
  finding,
  words,
}: {
  readonly finding: ShownFinding
  readonly words?: readonly WordPart[]
}): JSX.Element {
  const after = finding.replacement ?? finding.after
  return (
    <p class="context" dir="auto">
      <span class="around">
        <Visible text={finding.left} />
      </span>
      {words ? (
        <Words words={words} />
      ) : (
        <>
          {finding.before !== '' &&
            (after === null ? (
              <mark>
                <Visible text={ends(finding.before)} exact />
              </mark>
            ) : (
              <del>
                <Visible text={ends(finding.before)} exact />
              </del>
            ))}
          {finding.before === '' && after === null && (
            <mark class="point" title="Here">
              ‸
            </mark>
          )}
          {after !== null && after !== '' && (
            <ins>
              <Visible text={ends(after)} exact />
            </ins>
          )}
        </>
      )}
      {finding.cut && <span class="gap">… cut off</span>}
      <span class="around">
        <Visible text={finding.right} />
      </span>
    </p>
  )
}

interface ChangeActions {
  accept(): void
  reject(): void
  withdraw(): void
}

/** What can be done with a finding, for buttons and keys alike. */
function useActions(finding: ShownFinding | undefined): ChangeActions {
  const {decide, fail} = useStore()
  const send = (verdict: 'accept' | 'reject' | 'withdraw', said: string): void => {
    if (finding) void decide([aboutOne(finding, {verdict})], said).catch(fail)
  }
  return {
    accept: () => send('accept', 'Accepted'),
    reject: () => send('reject', 'Rejected'),
    withdraw: () => {
      if (finding?.verdict && finding.scope === 'one') send('withdraw', 'Open again')
    },
  }
}

/** Whether a finding waits for a person. */
export function isOpen(finding: ShownFinding): boolean {
  return finding.verdict === null && finding.status === 'waiting'
}

/** The keys of a view in which a person goes from change to change, beside those of its own. */
export function useChangeKeys(
  current: ShownFinding | undefined,
  view: {
    /** To the next change or the one before; with `open` to one that waits for a person. */
    step(by: 1 | -1, open?: boolean): void
    edit(): void
  },
  own: Keys,
): void {
  const {widen} = useStore()
  const {accept, reject, withdraw} = useActions(current)
  useKeys({
    j: () => view.step(1),
    k: () => view.step(-1),
    n: () => view.step(1, true),
    p: () => view.step(-1, true),
    a: accept,
    r: reject,
    x: withdraw,
    e: () => current && view.edit(),
    l: () => current && widen(current),
    ...own,
  })
}

interface ChangeProps {
  readonly finding: ShownFinding
  readonly active: boolean
  readonly editing: boolean
  readonly onEdit: (editing: boolean) => void
  readonly onSelect: () => void
  readonly inArticle?: boolean
  readonly takeFocus?: boolean
}

export function Change({
  finding,
  active,
  editing,
  onEdit,
  onSelect,
  inArticle = false,
  takeFocus = true,
}: ChangeProps): JSX.Element {
  const {widen, summary} = useStore()
  const {accept, reject, withdraw} = useActions(finding)
  const card = useRef<HTMLElement>(null)
  const state = stateOf(finding)
  const rule = summary.rules.find((one) => one.rule === finding.rule)
  useEffect(() => {
    if (!active || !takeFocus || !card.current) return
    // A person who types elsewhere keeps the cursor.
    if (document.activeElement?.closest('input, textarea, select, dialog')) return
    card.current.focus({preventScroll: true})
    card.current.scrollIntoView({block: 'nearest'})
  }, [active, finding.n])
  const label = `${finding.rule}, ${tierNames[finding.tier]}, ${state.word}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys j and k select too
    <article
      ref={card}
      class={`change ${active ? 'active' : ''} tone-${state.tone}`}
      tabIndex={-1}
      aria-label={label}
      aria-current={active ? 'true' : undefined}
      onClick={onSelect}
      data-finding={finding.n}
    >
      <header>
        <span class="rule">{finding.rule}</span>
        <span class={`tier tier-${finding.tier}`} title={tierWhy[finding.tier]}>
          {tierNames[finding.tier]}
        </span>
        <span class={`state tone-${state.tone}`}>
          {state.word}
          {finding.scope === 'group' ? ' (by group)' : ''}
        </span>
        {finding.confidence !== null && (
          <span class="facts" title="How sure the run is of the form that it writes">
            {Math.round(finding.confidence * 100)}% sure
          </span>
        )}
        {rule && rule.precision !== null && (
          <span
            class="facts"
            title={`Of the findings of ${rule.rule} that were decided one by one; 95% interval ${percent(rule.low)}–${percent(rule.high)}`}
          >
            rule right {rule.right} of {rule.right + rule.wrong} times
          </span>
        )}
        {finding.pending && (
          <span class="pending" title="The next run changes the text">
            next run
          </span>
        )}
        {!inArticle && (
          <a class="where" href={`#/articles/${finding.articleN}/${finding.n}`}>
            <Visible text={finding.article} />
          </a>
        )}
      </header>
      <InContext finding={finding} />
      <p class="message">
        <Message text={finding.message} />
      </p>
      {active && rule && (
        <details class="why">
          <summary>Why this rule</summary>
          <p>
            Finds {rule.finds}. {rule.why}
          </p>
        </details>
      )}
      {editing ? (
        <Edit finding={finding} onDone={() => onEdit(false)} />
      ) : (
        <div class="buttons">
          <button type="button" class="accept" aria-pressed={finding.verdict === 'accept'} onClick={accept}>
            {finding.after === null ? 'Seen' : 'Accept'} <kbd>a</kbd>
          </button>
          <button type="button" class="reject" aria-pressed={finding.verdict === 'reject'} onClick={reject}>
            Reject <kbd>r</kbd>
          </button>
          <button
            type="button"
            onClick={() => {
              onSelect()
              onEdit(true)
            }}
          >
            Edit <kbd>e</kbd>
          </button>
          <button type="button" onClick={() => widen(finding)}>
            All like this <kbd>l</kbd>
          </button>
          {finding.verdict && finding.scope === 'one' && (
            <button type="button" onClick={withdraw}>
              Open again <kbd>x</kbd>
            </button>
          )}
          {finding.same > 1 && (
            <span class="hint">Same words in {plural(finding.same, 'place')}: settled together</span>
          )}
        </div>
      )}
    </article>
  )
}

function Edit({finding, onDone}: {readonly finding: ShownFinding; readonly onDone: () => void}): JSX.Element {
  const {decide, fail} = useStore()
  const [text, setText] = useState(finding.replacement ?? finding.after ?? finding.before)
  const field = useRef<HTMLTextAreaElement>(null)
  // Before the next key comes: a letter typed at once belongs to the text, not to the shortcuts.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const save = (): void => {
    void decide([aboutOne(finding, {verdict: 'accept', replacement: text})], 'Your text is saved').then(
      onDone,
      fail,
    )
  }
  return (
    <form
      class="edit"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <label>
        Text to stand there instead of{' '}
        <q dir="auto">
          <Visible text={finding.before.slice(0, 200)} exact />
        </q>
        <textarea
          ref={field}
          dir="auto"
          rows={Math.min(8, text.split('\n').length + 1)}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone()
            if (
              event.key === 'Enter' &&
              (event.ctrlKey || event.metaKey || !text.includes('\n')) &&
              !event.shiftKey
            ) {
              event.preventDefault()
              save()
            }
          }}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="accept">
          Save <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onDone}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
