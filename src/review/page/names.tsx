/** The names of the dump: which spellings are one name, and how it is written. */
import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {Decision, Page, ShownName} from '../api.ts'
import {Pager, Scroll, SearchField} from './filters.tsx'
import {hashOf, plural, useData, useStore} from './store.ts'
import {Visible} from './text.tsx'

const SIZE = 40

function keyOf(name: ShownName): string {
  return `${name.language} ${name.kind} ${name.canonical}`
}

export function Names({query}: {readonly query: Readonly<Record<string, string>>}): JSX.Element {
  const {go, propose} = useStore()
  const offset = Number(query['offset'] ?? 0)
  const text = query['text'] ?? ''
  const page = useData<Page<ShownName>>('names', {text, offset, limit: SIZE})
  const [chosen, setChosen] = useState<ReadonlyMap<string, ShownName>>(new Map())
  const [merged, setMerged] = useState('')
  const choose = (name: ShownName): void => {
    const next = new Map(chosen)
    if (!next.delete(keyOf(name))) next.set(keyOf(name), name)
    setChosen(next)
    setMerged([...next.values()][0]?.canonical ?? '')
  }
  const merge = (): void => {
    const list = [...chosen.values()]
    propose(`Write ${plural(list.length, 'name')} as one`, [
      {
        name: {
          language: list[0]!.language,
          kind: list[0]!.kind,
          forms: [...new Set(list.flatMap((one) => [one.canonical, ...one.variants.map(({form}) => form)]))],
        },
        verdict: 'accept',
        replacement: merged.trim(),
      },
    ])
    setChosen(new Map())
  }
  const alike = new Set([...chosen.values()].map(({language, kind}) => `${language} ${kind}`)).size <= 1
  return (
    <section class="view" aria-labelledby="names-title">
      <div class="bar">
        <h2 id="names-title">Names</h2>
        <span class="count">{page ? plural(page.total, 'name') : '…'}</span>
        <SearchField value={text} onSearch={(next) => go(hashOf('names', {text: next}))} />
        <Pager view="names" query={{text}} offset={offset} size={SIZE} total={page?.total ?? 0} />
      </div>
      {chosen.size > 1 && (
        <form
          class="merge"
          onSubmit={(event) => {
            event.preventDefault()
            merge()
          }}
        >
          <label>
            Write {plural(chosen.size, 'name')} as one:{' '}
            <input value={merged} onInput={(event) => setMerged(event.currentTarget.value)} dir="auto" />
          </label>
          <button type="submit" class="accept" disabled={!alike || merged.trim() === ''}>
            Merge
          </button>
          <button type="button" onClick={() => setChosen(new Map())}>
            Cancel
          </button>
          {!alike && <span class="hint">Only names of one language and kind can be one.</span>}
        </form>
      )}
      {page?.total === 0 && <p class="empty">No name of this dump stands in several spellings.</p>}
      <Scroll label="Table of names">
        <table class="names">
          <thead>
            <tr>
              <th scope="col">Merge</th>
              <th scope="col">Written</th>
              <th scope="col">Spellings found</th>
              <th scope="col">Known from</th>
              <th scope="col">Decide</th>
            </tr>
          </thead>
          <tbody>
            {(page?.items ?? []).map((name) => (
              <NameRow
                key={keyOf(name)}
                name={name}
                merging={chosen.has(keyOf(name))}
                onMerge={() => choose(name)}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function NameRow({
  name,
  merging,
  onMerge,
}: {
  readonly name: ShownName
  readonly merging: boolean
  readonly onMerge: () => void
}): JSX.Element {
  const {propose} = useStore()
  const settled = name.variants.find(({verdict}) => verdict === 'accept')?.written
  const [canonical, setCanonical] = useState(settled ?? name.canonical)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const forms = name.variants.map(({form}) => form)
  const wished = canonical.trim()
  const about = (some: readonly string[]): Pick<Decision, 'name'> => ({
    name: {language: name.language, kind: name.kind, forms: [...some]},
  })
  const write = (): void =>
    propose(`Write this name “${wished}”`, [
      {...about([...new Set([...forms, name.canonical])]), verdict: 'accept', replacement: wished},
    ])
  const leave = (): void =>
    propose('Leave every spelling of this name as it is', [{...about(forms), verdict: 'reject'}])
  const some = forms.filter((form) => picked.has(form))
  const split = (): void =>
    propose(`${some.join(', ')}: a name of its own, “${some[0]}”`, [
      {...about(some), verdict: 'accept', replacement: some[0]!},
    ])
  const others = (): void =>
    propose(`${some.join(', ')}: somebody else, to be left as it is`, [{...about(some), verdict: 'reject'}])
  const list = `forms-${keyOf(name).replace(/[^a-z0-9]/gi, '-')}`
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          checked={merging}
          onChange={onMerge}
          aria-label={`Merge ${name.canonical} with another name`}
        />
      </td>
      <th scope="row" dir="auto">
        <Visible text={name.canonical} />
        <span class="facts">
          {name.kind} · {name.language}
        </span>
        {settled && <span class="state tone-good">{settled}</span>}
      </th>
      <td>
        <ul class="forms">
          {name.variants.map(({form, count, documents, verdict}) => (
            <li key={form}>
              <label title={`${plural(count, 'mention')} in ${plural(documents, 'article')}`}>
                <input
                  type="checkbox"
                  checked={picked.has(form)}
                  onChange={() => {
                    const next = new Set(picked)
                    if (!next.delete(form)) next.add(form)
                    setPicked(next)
                  }}
                />{' '}
                <span dir="auto">
                  <Visible text={form} exact />
                </span>{' '}
                <span class="number">{count}</span>
                {verdict === 'reject' && <span class="state tone-bad">stays</span>}
              </label>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {name.decidedBy}
        <span class="facts">{Math.round(name.confidence * 100)}% sure</span>
      </td>
      <td>
        <form
          class="canonical"
          onSubmit={(event) => {
            event.preventDefault()
            write()
          }}
        >
          <input
            list={list}
            value={canonical}
            dir="auto"
            aria-label={`Spelling of ${name.canonical} to write`}
            onInput={(event) => setCanonical(event.currentTarget.value)}
          />
          <datalist id={list}>
            {[...new Set([name.canonical, ...forms])].map((form) => (
              <option key={form} value={form} />
            ))}
          </datalist>
          <button type="submit" class="accept" disabled={wished === ''}>
            Write so
          </button>
          <button type="button" class="reject" onClick={leave}>
            Leave as found
          </button>
        </form>
        {some.length > 0 && (
          <div class="buttons">
            <button type="button" onClick={split}>
              Split off {some.length}
            </button>
            <button type="button" onClick={others}>
              Two people: leave {some.length}
            </button>
          </div>
        )}
      </td>
    </tr>
  )
}
