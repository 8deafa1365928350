/** `copydesk review`: the review page on loopback. */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {userInfo} from 'node:os'
import {startReview} from '../review/server.ts'
import {expectFile} from '../usage.ts'
import {print, say, status} from './shared.ts'

export interface ReviewCommandOptions {
  readonly decisions?: string
  readonly port?: number
  readonly by?: string
  readonly sample?: number
  /** False with `--no-open`. */
  readonly open?: boolean
  readonly quiet?: boolean
}

export async function review(
  run: string,
  {decisions, port, by, sample, open, quiet}: ReviewCommandOptions,
): Promise<number> {
  // A file that is not there yet is made by the first decision.
  if (decisions !== undefined && existsSync(decisions)) expectFile(decisions, 'decisions')
  const served = await startReview({
    run,
    by: by ?? nameOfUser(),
    ...(decisions === undefined ? {} : {decisions}),
    ...(port === undefined ? {} : {port}),
    ...(sample === undefined ? {} : {sample}),
  })
  await print(`${served.address}\n`)
  if (!quiet)
    say(
      'The review page is open to whoever knows this address, on this machine only. Ctrl-C ends it; decisions are saved as they are made.',
    )
  if (open !== false) openBrowser(served.address)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await served.close()
  return status.done
}

function nameOfUser(): string {
  try {
    return userInfo().username
  } catch {
    // A container's user may have no name.
    return 'unknown'
  }
}

/** The address stands on standard output anyway: a machine without a browser is no failure. */
function openBrowser(address: string): void {
  const [program, ...first] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer.exe'] : ['xdg-open']
  const child = spawn(program!, [...first, address], {stdio: 'ignore', detached: true})
  child.once('error', () => say('No browser could be opened: open the address above yourself.'))
  child.unref()
}
