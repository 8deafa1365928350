/** The version of this program and its build, which are part of what a run's bytes depend on. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'

let known: string | undefined

export function version(): string {
  // `src/` and `dist/` both lie one folder below the package file.
  known ??= (
    JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}
  ).version
  return known
}

/**
 * What tells one build from another of the same version: its main file names the others, and these names hold hashes of
 * what is in them and in all that they name. Run from its sources the program has no build.
 */
export function build(): string | null {
  const main = new URL('./cli.js', import.meta.url)
  return existsSync(main) ? createHash('sha256').update(readFileSync(main)).digest('hex') : null
}
