/** What stands above the page: what a decision will do, what is like a finding, and the keys. */
import type {ComponentChildren, JSX} from 'preact'
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks'
import type {Decision, Preview, ShownFinding} from '../api.ts'
import {InContext} from './change.tsx'
import {post} from './client.ts'
import {plural, useStore} from './store.ts'
import {Visible} from './text.tsx'

function Dialogue({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}): JSX.Element {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null
    box.current?.showModal()
    return () => before?.focus()
  }, [])
  return (
    <dialog
      ref={box}
      aria-labelledby="dialogue-title"
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id="dialogue-title">{title}</h2>
      {children}
    </dialog>
  )
}

/** Counts of what decisions would do. */
function usePreview(decisions: readonly Decision[]): Preview | undefined {
  const {fail} = useStore()
  const [preview, setPreview] = useState<{readonly key: string; readonly is: Preview}>()
  const key = JSON.stringify(decisions)
  useEffect(() => {
    let asked = true
    void post<Preview>('preview', {decisions}).then((is) => {
      if (asked) setPreview({key, is})
    }, fail)
    return () => {
      asked = false
    }
  }, [key])
  return preview?.key === key ? preview.is : undefined
}

function Says({preview}: {readonly preview: Preview | undefined}): JSX.Element {
  if (!preview) return <p aria-live="polite">Counting …</p>
  const {findings, articles, willApply, willTakeBack, unchanged} = preview
  const parts = [
    willApply > 0 ? `${plural(willApply, 'change')} will go into the text` : '',
    willTakeBack > 0 ? `${plural(willTakeBack, 'change')} will be taken out of the text` : '',
    unchanged > 0 ? `${unchanged.toLocaleString('en')} keep a decision of their own` : '',
  ].filter((part) => part !== '')
  return (
    <p aria-live="polite" class="says">
      <b>
        Settles {plural(findings, 'finding')} in {plural(articles, 'article')}.
      </b>{' '}
      {parts.length > 0 && `${parts.join('; ')}, from the next run on.`}
    </p>
  )
}

export function Propose({
  title,
  decisions,
  onClose,
}: {
  readonly title: string
  readonly decisions: readonly Decision[]
  readonly onClose: () => void
}): JSX.Element {
  const {decide, fail} = useStore()
  const preview = usePreview(decisions)
  const agree = (): void => void decide(decisions, `Saved: ${title}`).then(onClose, fail)
  return (
    <Dialogue title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          agree()
        }}
      >
        <Says preview={preview} />
        {preview?.examples.map((finding) => (
          <InContext key={finding.n} finding={finding} />
        ))}
        <div class="buttons">
          <button type="submit" class="accept" autofocus>
            Decide so <kbd>Enter</kbd>
          </button>
          <button type="button" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </div>
      </form>
    </Dialogue>
  )
}

/** All of one kind at once. */
export function Widen({
  finding,
  onClose,
}: {
  readonly finding: ShownFinding
  readonly onClose: () => void
}): JSX.Element {
  const {decide, fail} = useStore()
  const {rule, before, after, source} = finding
  const scopes: readonly {readonly name: JSX.Element; readonly group: NonNullable<Decision['group']>}[] = [
    ...(finding.cut
      ? []
      : [
          {
            name: (
              <>
                This change:{' '}
                <del>
                  <Visible text={before.slice(0, 80)} exact />
                </del>{' '}
                {after !== null && (
                  <ins>
                    <Visible text={after.slice(0, 80)} exact />
                  </ins>
                )}
              </>
            ),
            group: {rule, before, ...(after === null ? {} : {after})},
          },
        ]),
    {
      name: (
        <>
          Every finding of <b>{rule}</b>
        </>
      ),
      group: {rule},
    },
    ...(source === null
      ? []
      : [
          {
            name: (
              <>
                Every finding of <b>{rule}</b> in{' '}
                <b>
                  <Visible text={source} />
                </b>
              </>
            ),
            group: {rule, source},
          },
          {
            name: (
              <>
                Everything found in{' '}
                <b>
                  <Visible text={source} />
                </b>
              </>
            ),
            group: {source},
          },
        ]),
  ]
  const [scope, setScope] = useState(0)
  const [verdict, setVerdict] = useState<'accept' | 'reject'>(finding.verdict ?? 'accept')
  const decisions: readonly Decision[] = [{group: scopes[scope]!.group, verdict}]
  const preview = usePreview(decisions)
  return (
    <Dialogue title="All like this" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void decide(decisions, 'Saved for all of them').then(onClose, fail)
        }}
      >
        <fieldset>
          <legend>What</legend>
          {scopes.map(({name}, index) => (
            <label class="check" key={index}>
              <input
                type="radio"
                name="scope"
                autofocus={index === 0}
                checked={scope === index}
                onChange={() => setScope(index)}
              />{' '}
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Verdict</legend>
          <label class="check">
            <input
              type="radio"
              name="verdict"
              checked={verdict === 'accept'}
              onChange={() => setVerdict('accept')}
            />{' '}
            Accept
          </label>
          <label class="check">
            <input
              type="radio"
              name="verdict"
              checked={verdict === 'reject'}
              onChange={() => setVerdict('reject')}
            />{' '}
            Reject
          </label>
        </fieldset>
        <Says preview={preview} />
        <div class="buttons">
          <button type="submit" class="accept">
            Decide so <kbd>Enter</kbd>
          </button>
          <button type="button" onClick={onClose}>
            Cancel <kbd>Esc</kbd>
          </button>
        </div>
      </form>
    </Dialogue>
  )
}

const keys: readonly (readonly [key: string, does: string])[] = [
  ['j · k', 'next, previous change'],
  ['n · p', 'next, previous open one'],
  ['a', 'accept'],
  ['r', 'reject'],
  ['e', 'write another text'],
  ['l', 'all like this: rule, change, source'],
  ['x', 'open again what you decided'],
  ['o', 'open the article, or the list behind a kind'],
  ['[ · ]', 'previous, next page or article'],
  ['u', 'undo the last decision'],
  ['/', 'search'],
  ['1 – 8', 'the views, from left to right'],
  ['t', 'light, dark, or as the system has it'],
  ['?', 'this list'],
  ['Esc', 'close, or let go'],
]

export function Help({onClose}: {readonly onClose: () => void}): JSX.Element {
  return (
    <Dialogue title="Keys" onClose={onClose}>
      <table class="keys">
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                {key.split(' · ').map((one, index) => (
                  <>
                    {index > 0 && ' '}
                    <kbd>{one}</kbd>
                  </>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        Tab reaches every button; names, boilerplate and duplicates are decided by their buttons.
      </p>
      <div class="buttons">
        <button type="button" autofocus onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
    </Dialogue>
  )
}
