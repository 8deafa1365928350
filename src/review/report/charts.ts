/** Charts as SVG in HTML: bars and columns are all that the report needs. */

export interface Bar {
  readonly name: string
  /** Stacked; the number of parts is the same for all bars of a chart. */
  readonly parts: readonly number[]
}

/** Signs that the eye cannot see or that would reorder the line, by their number. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|\p{Cs}/gu

/** A text for the eye alone. */
export function legible(text: string): string {
  return text.replace(
    unseen,
    (sign) => `⟦U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟧`,
  )
}

/** A changed text for the eye: breaks, and spaces that would not show, as signs. */
export function withSigns(text: string): string {
  return legible(text)
    .replace(/\r?\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/[\u00a0\u202f\u2007\u2009]/g, '⍽')
    .replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML text or attribute. */
export function escapeHtml(text: string): string {
  return legible(text).replace(/[&<>"']/g, (sign) => entities[sign]!)
}

export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const ROW = 22
const NAMES = 190
const WIDTH = 640
const NUMBERS = 70

/** Horizontal bars, the name on the left, the sum on the right. */
export function bars(list: readonly Bar[], label: string, names: readonly string[]): string {
  if (list.length === 0) return '<p class="quiet">None.</p>'
  const sums = list.map(({parts}) => parts.reduce((sum, part) => sum + part, 0))
  const most = Math.max(1, ...sums)
  const room = WIDTH - NAMES - NUMBERS
  const rows = list.map(({name, parts}, index) => {
    const y = index * ROW
    let x = NAMES
    const boxes = parts.map((part, kind) => {
      const width = Math.round((part / most) * room * 10) / 10
      const box =
        width > 0
          ? `<rect class="part${kind}" x="${round(x)}" y="${y + 4}" width="${width}" height="${ROW - 8}"><title>${escapeHtml(`${name}: ${grouped(part)} ${names[kind] ?? ''}`)}</title></rect>`
          : ''
      x += width
      return box
    })
    return `<text x="${NAMES - 8}" y="${y + 15}" text-anchor="end">${escapeHtml(shorten(name, 25))}</text>${boxes.join('')}<text class="number" x="${round(x + 6)}" y="${y + 15}">${grouped(sums[index]!)}</text>`
  })
  return `<svg class="chart" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${WIDTH} ${list.length * ROW}">${rows.join('')}</svg>${legend(names)}`
}

const HEIGHT = 150
const FOOT = 22

/** Columns over time. */
export function columns(list: readonly Bar[], label: string, names: readonly string[]): string {
  if (list.length === 0) return '<p class="quiet">No article says when it was published.</p>'
  const sums = list.map(({parts}) => parts.reduce((sum, part) => sum + part, 0))
  const most = Math.max(1, ...sums)
  const step = Math.min(48, WIDTH / list.length)
  const every = Math.ceil(list.length / 8)
  const boxes = list.map(({name, parts}, index) => {
    let y = HEIGHT
    const stack = parts.map((part, kind) => {
      const height = Math.round((part / most) * (HEIGHT - 14) * 10) / 10
      y -= height
      return height > 0
        ? `<rect class="part${kind}" x="${round(index * step + 1)}" y="${round(y)}" width="${round(Math.max(1, step - 2))}" height="${height}"><title>${escapeHtml(`${name}: ${grouped(part)} ${names[kind] ?? ''}`)}</title></rect>`
        : ''
    })
    const x = index * step + 1
    const late = x > WIDTH - NUMBERS
    const text =
      index % every === 0
        ? `<text x="${round(late ? WIDTH : x)}" y="${HEIGHT + 15}"${late ? ' text-anchor="end"' : ''}>${escapeHtml(name)}</text>`
        : ''
    return stack.join('') + text
  })
  return `<svg class="chart" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${WIDTH} ${HEIGHT + FOOT}"><line class="axis" x1="0" y1="${HEIGHT}" x2="${WIDTH}" y2="${HEIGHT}"/>${boxes.join('')}<text class="number" x="0" y="9">${grouped(most)}</text></svg>${legend(names)}`
}

function legend(names: readonly string[]): string {
  if (names.length < 2) return ''
  return `<p class="legend">${names.map((name, kind) => `<span><svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect class="part${kind}" width="10" height="10"/></svg> ${escapeHtml(name)}</span>`).join(' ')}</p>`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
