/** `copydesk undo`: the originals, byte for byte. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {filesOf, openRun, originalBytes, record, records} from '../ledger/read.ts'
import {UsageError} from '../usage.ts'
import {liesIn, plural, print, say, status} from './shared.ts'

export async function undo(
  folder: string,
  article: string | undefined,
  options: {readonly out?: string; readonly quiet?: boolean},
): Promise<number> {
  const run = openRun(folder)
  if (options.out === undefined) {
    if (article === undefined) throw new UsageError('Name an article, or `--out <folder>` for all of them')
    await print(await originalBytes(await record(run, article)))
    return status.done
  }
  if (liesIn(options.out, folder))
    throw new UsageError(
      `${options.out} lies in the run folder, which holds nothing but the run: choose another for \`--out\``,
    )
  const names = unendedPages(await filesOf(run))
  let count = 0
  const list = article === undefined ? records(run) : [await record(run, article)]
  for await (const one of list) {
    const path = join(options.out, names.get(one.id)!)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, await originalBytes(one))
    count++
  }
  if (!options.quiet) say(`${plural(count, 'original')} in ${options.out}`)
  return status.done
}

/** A page gets its own ending back where no other file or folder is called so; everything else is called as in `text/`. */
function unendedPages(files: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set<string>()
  for (const name of files.values()) {
    // File systems that fold case have one place for both.
    const folded = name.toLowerCase()
    taken.add(folded)
    for (let at = folded.indexOf('/'); at !== -1; at = folded.indexOf('/', at + 1))
      taken.add(folded.slice(0, at))
  }
  const names = new Map<string, string>()
  for (const [id, name] of files) {
    // `a.html.txt`; where the id was changed its hash stands before the last ending: `a.html~1a2b3c4d.txt`.
    const bare = name.replace(/(\.(?:html?|xhtml))(~[\da-f]{8})?\.txt$/i, '$2$1')
    const own = bare === name || taken.has(bare.toLowerCase()) ? name : bare
    taken.add(own.toLowerCase())
    names.set(id, own)
  }
  return names
}
