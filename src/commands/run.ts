/** `copydesk run`: the whole job. */
import {rmSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {Archive} from '../archive/index.ts'
import {belongsTo, openArchive} from '../archive/index.ts'
import type {BatchOptions, BatchResult, Progress, Watch} from '../batch/index.ts'
import {runBatch, StoppedError} from '../batch/index.ts'
import {findInputs} from '../input.ts'
import type {Draft} from '../ledger/write.ts'
import {takeFolder} from '../ledger/write.ts'
import {UsageError} from '../usage.ts'
import type {Options} from './shared.ts'
import {
  columns,
  decisionsOf,
  effective,
  grouped,
  harmless,
  liesIn,
  plural,
  print,
  say,
  status,
  tells,
} from './shared.ts'

export async function run(inputs: readonly string[], options: Options): Promise<number> {
  const stop = onInterrupt(options.quiet === true)
  try {
    return await runUntil(stop.signal, inputs, options)
  } finally {
    stop.release()
  }
}

async function runUntil(signal: AbortSignal, inputs: readonly string[], options: Options): Promise<number> {
  const told = await effective(options)
  const {configuration, settings, fields} = told
  const folder = resolve(options.out ?? configuration.output ?? 'output')
  const asked = inputs.length > 0 ? inputs : (configuration.input ?? ['input'])
  const archivePath = configuration.archive === undefined ? undefined : resolve(configuration.archive)
  if (archivePath !== undefined && liesIn(archivePath, folder))
    throw new UsageError(
      `The archive ${configuration.archive} would lie in the run folder, which holds nothing but the run: choose another place`,
    )
  if (options.dump !== undefined && archivePath === undefined)
    throw new UsageError('`--dump` names a dump of an archive: give `--archive <file>` too')
  const found = await findInputs(asked, {out: folder, stdin: process.stdin})
  const {problems} = found
  const files = found.files.filter(
    ({file}) => !tells(told, file) && (archivePath === undefined || !belongsTo(archivePath, file)),
  )
  let draft: Draft | undefined
  let archive: Archive | undefined
  try {
    if (files.length === 0) throw new UsageError(nothing(asked, problems, folder))
    draft = takeFolder(folder)
    if (options.json) {
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      await print(`${JSON.stringify({event: 'started', folder, files: files.length, bytes})}\n`)
    }
    if (archivePath !== undefined) archive = openArchive(archivePath, 'write')
    const {concurrency, to} = configuration
    const batch: BatchOptions = {
      settings,
      fields,
      decisions: await decisionsOf(configuration, folder),
      concurrency,
      to,
      archive,
      dump: options.dump,
      watch: await watch(options),
      signal,
    }
    const result = await runBatch(draft, files, problems, batch)
    await report(result, folder, options)
    return result.info.articles.rejected > 0 ? status.rejected : status.done
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error
    if (options.json) await print(`${JSON.stringify({event: 'stopped', folder})}\n`)
    if (!options.quiet) say('Stopped. The same command goes on from here.')
    return status.interrupted
  } finally {
    archive?.close()
    draft?.release()
    for (const {file, stdin} of files) if (stdin) rmSync(dirname(file), {recursive: true, force: true})
  }
}

export function nothing(
  asked: readonly string[],
  problems: readonly {path: string; reason: string}[],
  out?: string,
): string {
  if (problems.length > 0)
    return `Nothing to read:\n  ${problems.map(({path, reason}) => `${path}: ${reason}`).join('\n  ')}`
  if (asked.some((one) => resolve(one) === out))
    return `Nothing to read: ${out} is the run folder itself, choose another with \`--out\``
  return `Nothing to read in ${asked.map((one) => `\`${one}\``).join(', ')}: name files, folders, patterns, or \`-\` for standard input`
}

/** A wish to stop, and the end of listening for it. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** Gives the process its own answer to signals back: it may go on to other work, or to another run. */
  release(): void
}

/** The first Ctrl-C asks for a clean stop, the second ends the program at once. */
export function onInterrupt(quiet: boolean): Interrupt {
  const stop = new AbortController()
  const handle = (): void => {
    if (stop.signal.aborted) process.exit(status.interrupted)
    stop.abort()
    if (!quiet) say('\nFinishing what is in flight; once more to stop at once.')
  }
  process.on('SIGINT', handle)
  process.on('SIGTERM', handle)
  return {
    signal: stop.signal,
    release() {
      process.off('SIGINT', handle)
      process.off('SIGTERM', handle)
    },
  }
}

const phases: Readonly<Record<Progress['phase'], string>> = {
  reading: 'Reading and cleaning',
  learning: 'Learning from the dump',
  writing: 'Bringing together',
}

/** Rejected records that are named one by one; a dump with other fields than expected has nothing else. */
const REJECTED_SHOWN = 50

/** Says what is rejected, up to a number; the table has all. */
function createNaming(): (row: {path: string; line: number | null; reason: string}) => void {
  let shown = 0
  return ({path, line, reason}) => {
    if (shown <= REJECTED_SHOWN)
      say(
        shown < REJECTED_SHOWN ? rejectedLine(path, line, reason) : 'rejected  and more: see rejected.jsonl',
      )
    shown++
  }
}

async function watch(options: Options): Promise<Watch> {
  if (options.json) {
    const event = (name: string, what: object): void => {
      process.stdout.write(`${JSON.stringify({event: name, ...what})}\n`)
    }
    const pace = createPace()
    return {
      progress(state) {
        const {rate, left} = pace(state, performance.now())
        event('progress', {...state, rate, secondsLeft: left === undefined ? null : Math.round(left)})
      },
      rejected: (row) => event('rejected', row),
    }
  }
  if (options.quiet) return {}
  const began = performance.now()
  if (!process.stderr.isTTY) {
    let phase = ''
    let next = 0
    const pace = createPace()
    return {
      progress(state) {
        const now = performance.now()
        const {rate, left} = pace(state, now)
        if (state.phase === phase && now < next) return
        // The first line comes late: a small dump is done before anybody wonders.
        if (now - began < 3000) return
        phase = state.phase
        next = now + 10_000
        say(
          `${phases[state.phase]}: ${plural(state.documents, 'article')}, ${Math.floor(state.part * 100)}%${rate > 0 ? `, ${grouped(rate)}/s` : ''}${left === undefined ? '' : `, ${clock(left)} left`}`,
        )
      },
      rejected: createNaming(),
    }
  }
  const {SingleBar} = await import('cli-progress')
  const bar = new SingleBar({
    format: '{phase} [{bar}] {percentage}%  {documents} articles  {rate}  {left}',
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
    gracefulExit: false,
    fps: 10,
    stream: process.stderr,
  })
  let shown = false
  const name = createNaming()
  const pace = createPace()
  return {
    progress(state) {
      const {rate, left} = pace(state, performance.now())
      const facts = {
        phase: phases[state.phase].padEnd(22),
        documents: grouped(state.documents),
        rate: rate > 0 ? `${grouped(rate)}/s` : '',
        left: left === undefined ? '' : `${clock(left)} left`,
      }
      if (!shown) {
        bar.start(1000, 0, facts)
        shown = true
      }
      bar.update(Math.round(state.part * 1000), facts)
      if (state.phase === 'writing' && state.finished) bar.stop()
    },
    rejected(row) {
      if (shown) process.stderr.write('\r\x1b[K')
      name(row)
    },
  }
}

/**
 * Documents a second and seconds left of a phase, measured from its first report on: what an interrupted run had done
 * says nothing about this one's pace.
 */
export function createPace(): (state: Progress, now: number) => {rate: number; left: number | undefined} {
  let phase: Progress['phase'] | undefined
  let start = {now: 0, documents: 0, part: 0}
  return ({phase: current, documents, part}, now) => {
    if (current !== phase) {
      phase = current
      start = {now, documents, part}
    }
    const seconds = (now - start.now) / 1000
    const done = part - start.part
    return {
      rate: seconds > 0 ? Math.round((documents - start.documents) / seconds) : 0,
      left: done > 0.01 && part < 1 ? (seconds / done) * (1 - part) : undefined,
    }
  }
}

export function rejectedLine(path: string, line: number | null, reason: string): string {
  return harmless(`rejected  ${path}${line === null ? '' : `:${line}`}  ${reason}`)
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  const minutes = Math.floor(whole / 60)
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`
}

async function report(result: BatchResult, folder: string, options: Options): Promise<void> {
  if (options.json) {
    await print(
      `${JSON.stringify({event: result.unchanged ? 'unchanged' : 'done', folder, ...result.info})}\n`,
    )
    return
  }
  if (!options.quiet) await print(summary(result, typed(relative(process.cwd(), folder) || '.')))
}

/** A path as one types it in a shell. */
function typed(path: string): string {
  return /^[\p{L}\p{N}_./\\:@%+,=~-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}

/** What a person wants to know at the end. */
function summary({info, unchanged, resumed}: BatchResult, folder: string): string {
  const {articles} = info
  const lines = [
    unchanged
      ? `Nothing has changed since the last run; ${folder} is left as it is.`
      : `${plural(articles.input, 'article')} in, ${plural(articles.kept, 'clean article')} out${resumed > 0 ? ` (${grouped(resumed)} taken over from an interrupted run)` : ''}`,
    '',
    columns([
      ['  kept', grouped(articles.kept)],
      ['  left out as duplicates', grouped(articles.leftOut)],
      ['  rejected', grouped(articles.rejected) + (articles.rejected > 0 ? '  see rejected.jsonl' : '')],
    ]),
    '',
  ]
  const rules = Object.entries(info.rules)
  const total = (status: 'applied' | 'waiting'): number =>
    rules.reduce((sum, [, counts]) => sum + counts[status], 0)
  if (rules.length === 0) lines.push('No rule found anything.')
  else {
    lines.push(
      `${plural(total('applied'), 'change')} made, ${grouped(total('waiting'))} left for a person`,
      '',
    )
    const shown = rules
      .filter(([, counts]) => counts.applied + counts.waiting > 0)
      .sort(([, a], [, b]) => b.applied + b.waiting - (a.applied + a.waiting))
    lines.push(
      columns([
        ['  rule', 'tier', 'made', 'waiting'],
        ...shown.map(([rule, counts]) => [
          `  ${rule}`,
          counts.tier,
          grouped(counts.applied),
          grouped(counts.waiting),
        ]),
      ]),
    )
  }
  if (info.decisions.unmatched.length > 0) {
    lines.push(
      '',
      `${plural(info.decisions.unmatched.length, 'decision')} no longer fit${info.decisions.unmatched.length === 1 ? 's' : ''} anything: see \`copydesk decisions check ${folder}\``,
    )
  }
  lines.push(
    '',
    `Clean articles   ${folder}/articles.jsonl, ${folder}/text/`,
    `Every change     ${folder}/findings.jsonl, ${folder}/changes.diff`,
    '',
    `Next: \`copydesk diff ${folder}\` shows the changes, \`copydesk explain <rule>\` why they were made,`,
    `      \`copydesk undo ${folder} <article>\` gives an original back.`,
    '',
  )
  return lines.join('\n')
}
