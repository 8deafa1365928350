/** Where measuring material lies, when it is there: a folder beside the checkout, never part of the project. */
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('../../shared/', import.meta.url))

/** Path of a file or folder of the material, whether or not it exists. */
export function shared(path: string): string {
  return folder + path
}

/** Whether it exists; tests that need it skip where it does not, and the reporter shows them as skipped. */
export function hasShared(path: string): boolean {
  return existsSync(shared(path))
}
