/** What a run is known by: when nothing of it has changed there is nothing to do, and what it left half done goes on. */
import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import PQueue from 'p-queue'
import type {InputFile, InputProblem} from '../input.ts'
import {reasonOf} from '../input.ts'
import type {Decision} from '../tables.ts'
import {build, version} from '../version.ts'

export function keyOf(what: {
  files: readonly InputFile[]
  hashes: readonly string[]
  problems: readonly InputProblem[]
  configuration: unknown
  decisions: readonly Decision[]
  archive?: unknown
}): string {
  const {files, hashes, problems, configuration, decisions, archive} = what
  const inputs = files.map((file, index) => [file.path, hashes[index]])
  return createHash('sha256')
    .update(JSON.stringify([version(), build(), inputs, problems, configuration, decisions, archive]))
    .digest('hex')
}

/** SHA-256 of each file, hexadecimal. */
export async function hashAll(files: readonly InputFile[]): Promise<string[]> {
  const queue = new PQueue({concurrency: 4})
  return Promise.all(
    files.map((file) =>
      queue.add(async () => {
        const hash = createHash('sha256')
        try {
          for await (const chunk of createReadStream(file.file, {highWaterMark: 1 << 20}))
            hash.update(chunk as Buffer)
        } catch (error) {
          // It is rejected with its reason when its turn comes; until it can be read this is what it is.
          hash.update(`unreadable: ${reasonOf(error)}`)
        }
        return hash.digest('hex')
      }),
    ),
  )
}
