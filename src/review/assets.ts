/** The files of the built page. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {UsageError} from '../usage.ts'

export interface Asset {
  readonly bytes: Uint8Array
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The page's files by path, all of them in memory: what is not among them has no address. */
export function readPage(folder = builtPage()): Map<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(join(folder, '/').length).replaceAll('\\', '/')
    assets.set(name, {bytes: readFileSync(path), type})
  }
  if (!assets.has('index.html')) throw new UsageError(`Expected a built page in ${folder}`)
  return assets
}

/** Where the build puts the page: beside the built program, or in `dist/` when the sources run. */
function builtPage(): string {
  for (const place of ['./review/', '../review/', '../../dist/review/']) {
    const folder = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(join(folder, 'index.html'))) return folder
  }
  throw new UsageError('The review page is not built: `npm run build` makes it')
}
