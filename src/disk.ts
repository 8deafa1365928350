/** Waiting for the disk: what a crash of the machine must not take back. */
import {closeSync, fsyncSync, openSync} from 'node:fs'

let lasting = true

/** For a process whose files go with it: it waits for no disk. */
export function letNothingLast(): void {
  lasting = false
}

/** Whether the files of this process are to outlast it. */
export function isLasting(): boolean {
  return lasting
}

/** Waits until what was written to a file is on the disk. */
export function sync(handle: number): void {
  if (lasting) fsyncSync(handle)
}

/** The same of the names in a folder. */
export function syncFolder(folder: string): void {
  if (!lasting) return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
