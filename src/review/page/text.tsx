/** Text of articles on the page: always text, with what the eye cannot see made visible. */
import type {ComponentChildren, JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {ShownText, WordPart} from '../api.ts'
import {get} from './client.ts'

/** Controls, invisible characters and direction marks: shown by their number, so that they cannot reorder the page. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc]/u
const hiddenOrSpace = new RegExp(`${hidden.source}|[\\n\\t\\u00a0\\u202f\\u2007\\u2009]`, 'u')

function signOf(character: string): string {
  if (character === '\n') return '⏎'
  if (character === '\r') return 'CR'
  if (character === ' ') return '␣'
  if (character === '\t') return '⇥'
  if (/[\u00a0\u202f\u2007\u2009]/.test(character)) return '⍽'
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** A text; in a change (`exact`) line breaks and odd spaces show too, and plain spaces at its ends. */
export function Visible({
  text: given,
  exact = false,
}: {
  readonly text: string
  readonly exact?: boolean
}): JSX.Element {
  // Two kinds of line break look the same where nothing was changed.
  const text = exact ? given : given.replaceAll('\r\n', '\n')
  const pattern = exact ? hiddenOrSpace : hidden
  const first = exact ? text.search(/\S/) : -1
  const edges = exact && /^\s|\s$/.test(text)
  if (!edges && !pattern.test(text)) return <>{text}</>
  const start = edges ? (first === -1 ? text.length : first) : 0
  const end = edges ? text.trimEnd().length : text.length
  const parts: ComponentChildren[] = []
  let plain = ''
  let at = 0
  for (const character of text) {
    const edge = at < start || at >= end
    at += character.length
    if (!pattern.test(character) && !(edge && character === ' ')) {
      plain += character
      continue
    }
    parts.push(
      plain,
      <span class="sign" key={parts.length}>
        {signOf(character)}
      </span>,
    )
    // A break inside a text is a break on the page; at its ends the sign is enough.
    plain = character === '\n' && !edge ? '\n' : ''
  }
  parts.push(plain)
  return <>{parts}</>
}

/** A message of a rule: what stands between back ticks is text of the document. */
export function Message({text}: {readonly text: string}): JSX.Element {
  return (
    <>
      {text.split(/`([^`]*)`/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <code key={index}>
            <Visible text={part} exact />
          </code>
        ),
      )}
    </>
  )
}

/** A text whose middle may be left out; asks for it on demand. */
export function Long({
  shown,
  article,
  exact = false,
}: {
  readonly shown: ShownText
  readonly article?: number | undefined
  readonly exact?: boolean
}): JSX.Element {
  const [middle, setMiddle] = useState('')
  const {text, gap} = shown
  if (!gap) return <Visible text={text} exact={exact} />
  const left = gap.end - gap.start - middle.length
  const more = async (): Promise<void> => {
    const start = gap.start + middle.length
    const {text: next} = await get<{text: string}>(`articles/${article}/text`, {
      start,
      end: Math.min(gap.end, start + 50_000),
    })
    setMiddle(middle + next)
  }
  return (
    <>
      <Visible text={text.slice(0, gap.at) + middle} exact={exact} />
      {left > 0 &&
        (article === undefined ? (
          <span class="gap">… {left.toLocaleString('en')} characters …</span>
        ) : (
          <button type="button" class="gap" onClick={() => void more()}>
            … {left.toLocaleString('en')} characters more …
          </button>
        ))}
      <Visible text={text.slice(gap.at)} exact={exact} />
    </>
  )
}

/** Both sides of a change, word by word. */
export function Words({words}: {readonly words: readonly WordPart[]}): JSX.Element {
  return (
    <>
      {words.map(([kind, text], index) =>
        kind === 0 ? (
          <Visible key={index} text={text} />
        ) : kind === -1 ? (
          <del key={index}>
            <Visible text={text} exact />
          </del>
        ) : (
          <ins key={index}>
            <Visible text={text} exact />
          </ins>
        ),
      )}
    </>
  )
}
