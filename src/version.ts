/** The version of this program, which is part of what a run's bytes depend on. */
import {readFileSync} from 'node:fs'

let known: string | undefined

export function version(): string {
  // `src/` and `dist/` both lie one folder below the package file.
  known ??= (
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}
  ).version
  return known
}
