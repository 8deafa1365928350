/** `copydesk undo`: the originals, byte for byte. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileNames} from '../ids.ts'
import type {Filed} from '../ledger/read.ts'
import {openRun, originalBytes, record, records} from '../ledger/read.ts'
import {UsageError} from '../usage.ts'
import {plural, print, say, status} from './shared.ts'

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
  let count = 0
  const list = article === undefined ? records(run) : [await record(run, article)]
  for await (const one of list) {
    const path = join(options.out, nameOf(one))
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, await originalBytes(one))
    count++
  }
  if (!options.quiet) say(`${plural(count, 'original')} in ${options.out}`)
  return status.done
}

/** A page gets its own ending back; everything else is called as in `text/`. */
function nameOf({id}: Filed): string {
  const name = fileNames([id])[0]!
  return /\.(?:html?|xhtml)\.txt$/i.test(name) ? name.slice(0, -4) : name
}
