/** The list of changes: filtered, sorted, in pages; the way to go through everything that is open. */
import type {JSX} from 'preact'
import {useEffect, useRef, useState} from 'preact/hooks'
import type {Page, ShownFinding} from '../api.ts'
import {Change, isOpen, useChangeKeys} from './change.tsx'
import {Filters, Listing} from './filters.tsx'
import {hashOf, useData, useStore} from './store.ts'

const SIZE = 30

export function Changes({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const store = useStore()
  const {offset: _offset, ...filters} = query
  const sampling = store.summary.sample !== null
  const asked = {...filters, ...(sampling && filters['sample'] === undefined ? {sample: '1'} : {})}
  const offset = Number(query['offset'] ?? 0)
  const page = useData<Page<ShownFinding>>('findings', {...asked, offset, limit: SIZE})
  const [active, setActive] = useState(0)
  const [editing, setEditing] = useState(false)
  /** Where to stand when the next page has come. */
  const arriving = useRef<'first' | 'last' | undefined>(undefined)
  const items = page?.items ?? []
  const current = items[Math.min(active, items.length - 1)]

  useEffect(() => {
    setActive(arriving.current === 'last' ? SIZE - 1 : 0)
    arriving.current = undefined
    setEditing(false)
  }, [offset, JSON.stringify(filters)])
  // A list that became shorter leaves the person at its end.
  useEffect(() => {
    if (page && page.items.length > 0 && active >= page.items.length) setActive(page.items.length - 1)
    if (page && page.items.length === 0 && offset > 0)
      store.go(hashOf('changes', {...filters, offset: String(Math.max(0, offset - SIZE))}))
  }, [page])

  const turn = (to: number, arrive: 'first' | 'last'): void => {
    if (!page || to < 0 || to >= page.total) return
    arriving.current = arrive
    store.go(hashOf('changes', {...filters, offset: to === 0 ? undefined : String(to)}))
  }
  const step = (by: 1 | -1, open = false): void => {
    for (let at = active + by; at >= 0 && at < items.length; at += by) {
      if (open && !isOpen(items[at]!)) continue
      setActive(at)
      return
    }
    turn(offset + by * SIZE, by === 1 ? 'first' : 'last')
  }
  useChangeKeys(
    current,
    {step, edit: () => setEditing(true)},
    {
      o: () => current && store.go(`#/articles/${current.articleN}/${current.n}`),
      ']': () => turn(offset + SIZE, 'first'),
      '[': () => turn(offset - SIZE, 'first'),
    },
  )

  return (
    <Listing
      view="changes"
      title="Changes"
      side={<Filters view="changes" query={filters} />}
      query={filters}
      offset={offset}
      size={SIZE}
      total={page?.total}
      one="finding"
      empty={
        filters['state'] === 'open'
          ? 'Nothing is open here. Everything has been looked at.'
          : 'Nothing fits these filters.'
      }
    >
      {items.map((finding, index) => (
        <Change
          key={finding.n}
          finding={finding}
          active={finding === current}
          editing={editing && finding === current}
          onEdit={setEditing}
          onSelect={() => setActive(index)}
        />
      ))}
    </Listing>
  )
}
