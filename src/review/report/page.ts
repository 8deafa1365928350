/** Style and script of the report: part of the file, allowed by their hashes and nothing else. */

export const style = `
:root{--paper:#fff;--ink:#1c1f23;--quiet:#575d66;--line:#d9d6cd;--a:#1f4e79;--b:#c98a1b;--c:#8f1d1d;--add:#0b5a2d;--addb:#d9f2e0;--del:#8f1d1d;--delb:#fbe0dd;--mark:#fdeeb5}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e9e7e2;--quiet:#a8adb5;--line:#363c44;--a:#6aa7df;--b:#d9a441;--c:#e07a70;--add:#9be3b4;--addb:#14402a;--del:#ffb3aa;--delb:#4b1d1b;--mark:#54450f;color-scheme:dark}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:68rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,'Liberation Sans','DejaVu Sans',sans-serif}
h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}h3{font-size:1rem;margin:0 0 .4rem}
p{margin:.4rem 0}.quiet,.facts{color:var(--quiet);font-size:.9rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11rem,40%),1fr));gap:.75rem;margin:1rem 0 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--line);border-radius:8px;padding:.5rem .8rem}.tiles b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}.tiles span{color:var(--quiet);font-size:.9rem}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1.5rem 2rem}
.chart{width:100%;height:auto;max-width:42rem;display:block}.chart text{font-size:12px;fill:var(--ink)}.two .chart text{font-size:13.5px}.chart .number{fill:var(--quiet)}.axis{stroke:var(--line)}
.part0{fill:var(--a)}.part1{fill:var(--b)}.part2{fill:var(--c)}.legend{font-size:.85rem;color:var(--quiet)}.legend span{margin-right:.9rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.93rem}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}th{color:var(--quiet);font-size:.85rem;white-space:nowrap}td:first-child{min-width:11.5rem;overflow-wrap:break-word}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
del,ins,mark{text-decoration:none;border-radius:3px;padding:0 .1em;unicode-bidi:isolate}del{color:var(--del);background:var(--delb);text-decoration:line-through}ins{color:var(--add);background:var(--addb);text-decoration:underline}mark{background:var(--mark);color:inherit}
details{border-bottom:1px solid var(--line)}summary{cursor:pointer;padding:.3rem 0;overflow-wrap:anywhere}summary .facts{margin-inline-start:.5rem}
.text{font:1.05rem/1.65 Charter,'Bitstream Charter','Iowan Old Style',Georgia,'Noto Serif','Liberation Serif',serif;white-space:pre-wrap;overflow-wrap:anywhere;padding:.25rem 0 1rem 1.1rem;max-width:46rem;unicode-bidi:isolate}
.gap{color:var(--quiet)}.rule{font:.72rem system-ui,'DejaVu Sans',sans-serif;color:var(--quiet);border:1px solid var(--line);border-radius:1em;padding:0 .45em;margin:0 .2em;white-space:nowrap}
input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.25rem .6rem;width:min(24rem,100%)}
code,pre{font-family:ui-monospace,'DejaVu Sans Mono',monospace;font-size:.85rem;overflow-wrap:anywhere}pre{white-space:pre-wrap;border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem}
:focus-visible{outline:3px solid var(--a);outline-offset:2px}
@media print{body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}.tiles li,tr,.chart{break-inside:avoid}.search,noscript{display:none}details:not([open]){display:none}a{color:inherit}.part0,.part1,.part2,del,ins,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`

/** Draws an article's changes when it is opened: thousands of them cost nothing until then. */
export const script = `
'use strict'
const root = document.getElementById('articles')
const blocks = [...document.querySelectorAll('script[type="application/json"]')]
const parsed = new Map()
const articlesOf = (block) => {
  if (!parsed.has(block)) parsed.set(block, JSON.parse(block.textContent))
  return parsed.get(block)
}
const make = (name, text, className) => {
  const element = document.createElement(name)
  if (text !== undefined) element.textContent = text
  if (className) element.className = className
  return element
}
const lazily = (details, fill) => {
  let done = false
  details.addEventListener('toggle', () => {
    if (details.open && !done) {
      done = true
      fill(details)
    }
  })
}
const articleOf = ([id, title, facts, hunks]) => {
  const details = make('details')
  const summary = make('summary')
  summary.append(make('bdi', title || id), make('span', facts, 'facts'))
  details.append(summary)
  lazily(details, () => {
    const text = make('div', undefined, 'text')
    text.dir = 'auto'
    for (const hunk of hunks) {
      if (typeof hunk === 'string') text.append(hunk)
      else if (hunk.length === 1) text.append(make('span', ' … ', 'gap'))
      else {
        const [rules, words] = hunk
        for (const [kind, part] of words) text.append(kind === 0 ? part : make(kind === -1 ? 'del' : kind === 1 ? 'ins' : 'mark', part))
        text.append(make('span', rules, 'rule'))
      }
    }
    details.append(text)
  })
  return details
}
const list = () => {
  root.replaceChildren()
  for (const block of blocks) {
    if (blocks.length === 1) {
      root.append(...articlesOf(block).map(articleOf))
      continue
    }
    const details = make('details')
    details.append(make('summary', block.dataset.name))
    lazily(details, () => details.append(...articlesOf(block).map(articleOf)))
    root.append(details)
  }
}
const SHOWN = 200
const field = document.getElementById('search')
let waiting
field.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const wanted = field.value.trim().toLowerCase()
    if (wanted === '') return list()
    const found = []
    for (const block of blocks) {
      for (const article of articlesOf(block)) {
        if ((article[0] + ' ' + article[1] + ' ' + article[2]).toLowerCase().includes(wanted)) found.push(article)
        if (found.length === SHOWN) break
      }
      if (found.length === SHOWN) break
    }
    root.replaceChildren(...found.map(articleOf))
    if (found.length === 0) root.append(make('p', 'No article is called so.', 'quiet'))
    if (found.length === SHOWN) root.append(make('p', 'The first ' + SHOWN + ' are shown.', 'quiet'))
  }, 200)
})
list()
`
