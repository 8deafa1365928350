/** `copydesk check`: what a run would find, as a linter says it; nothing is changed. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative, sep} from 'node:path'
import {VFile} from 'vfile'
import {fromState, rules} from '../../pipeline/index.ts'
import {pointIn} from '../../pipeline/report.ts'
import {runBatch, StoppedError} from '../batch/index.ts'
import {letNothingLast} from '../disk/index.ts'
import type {InputFile} from '../input.ts'
import {findInputs} from '../input.ts'
import {openRun, records} from '../ledger/read.ts'
import {takeFolder} from '../ledger/write.ts'
import type {Row} from '../tables.ts'
import {UsageError} from '../usage.ts'
import {version} from '../version.ts'
import {nothing, onInterrupt, rejectedLine} from './run.ts'
import type {Options} from './shared.ts'
import {decisionsOf, effective, harmless, print, say, showsColours, status, tells} from './shared.ts'

export async function check(
  inputs: readonly string[],
  options: Options & {readonly format: string},
): Promise<number> {
  const told = await effective(options)
  const {configuration, settings, fields} = told
  const asked = inputs.length > 0 ? inputs : (configuration.input ?? ['input'])
  const room = mkdtempSync(join(tmpdir(), 'copydesk-check-'))
  letNothingLast()
  const draft = takeFolder(join(room, 'run'))
  const spooled: InputFile[] = []
  const stop = onInterrupt(options.quiet === true)
  try {
    const {files: found, problems} = await findInputs(asked, {stdin: process.stdin})
    spooled.push(...found.filter((file) => file.stdin))
    const files = found.filter(({file}) => !tells(told, file))
    if (files.length === 0) throw new UsageError(nothing(asked, problems))
    await runBatch(draft, files, problems, {
      settings,
      fields,
      report: false,
      decisions: await decisionsOf(configuration),
      concurrency: configuration.concurrency,
      signal: stop.signal,
      watch: {rejected: ({path, line, reason}) => say(rejectedLine(path, line, reason))},
    })
    return await show(draft.folder, files, options)
  } catch (error) {
    if (error instanceof StoppedError) return status.interrupted
    throw error
  } finally {
    stop.release()
    draft.release()
    rmSync(room, {recursive: true, force: true})
    for (const {file} of spooled) rmSync(dirname(file), {recursive: true, force: true})
  }
}

/** One finding with the place in lines and columns that people and editors count in. */
interface Placed extends Row<'findings'> {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The file is the text: elsewhere (records, pages) lines and columns count in a text that the file holds. */
  readonly isFile: boolean
}

/** Where a file lies as seen from the working folder, which is what code hosts and editors go by. */
function fromHere(files: readonly InputFile[]): (path: string) => string {
  const places = new Map<string, string | null>()
  for (const {path, file, stdin} of files)
    places.set(path, stdin || places.has(path) ? null : relative(process.cwd(), file).split(sep).join('/'))
  return (path) => places.get(path) ?? path
}

async function show(
  folder: string,
  files: readonly InputFile[],
  options: Options & {readonly format: string},
): Promise<number> {
  const placeOf = fromHere(files)
  const run = openRun(folder)
  const texts = new Set(
    run.info.inputs.filter(({format, packing}) => format === 'txt' && packing === null).map(({path}) => path),
  )
  let serious = 0
  const placed: Placed[] = []
  const {reporter} = await import('vfile-reporter')
  for await (const one of records(run)) {
    serious += one.findings.filter(
      (finding) => finding.tier !== 'flag' && finding.status !== 'rejected',
    ).length
    if (one.findings.length === 0) continue
    const at = (offset: number) => pointIn(one, one.originalText, offset)
    const rows = one.findings.map((finding): Placed => {
      const start = at(finding.start)
      const end = at(finding.end)
      return {
        ...finding,
        path: options.format === 'json' ? one.article!.path : placeOf(one.article!.path),
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        isFile: texts.has(one.article!.path),
      }
    })
    if (options.format !== 'pretty') {
      placed.push(...rows)
      continue
    }
    const file = new VFile({path: harmless(one.id), value: one.originalText})
    file.messages = rows.map(({path: _path, isFile: _isFile, line, column, endLine, endColumn, ...row}) => {
      const message = fromState(row)
      message.place = {start: {line, column}, end: {line: endLine, column: endColumn}}
      message.line = line
      message.column = column
      const [short, rest] = headOf(harmless(message.reason))
      message.message = short
      if (rest !== '') message.note = rest
      // A warning can be mended; what has no text to offer is for information.
      if (row.tier !== 'flag') message.fatal = false
      return message
    })
    await print(`${reporter(file, {color: showsColours()})}\n\n`)
  }
  if (options.format === 'json') {
    const rows = placed.map(({isFile: _isFile, ...row}) => row)
    await print(`${JSON.stringify(rows, undefined, 2)}\n`)
  }
  if (options.format === 'sarif') await print(`${JSON.stringify(sarif(placed), undefined, 2)}\n`)
  if (options.format === 'github') for (const one of placed) await print(`${annotation(one)}\n`)
  return serious > 0 ? status.found : status.done
}

/** A message for one line of a terminal; what does not fit is longer than a table's column should be. */
const LINE = 100

/**
 * A message's statement, and the reasons behind its colon, where both together are long: one long message would push
 * the rules' names of all lines out of sight. `explain` and the other formats give the whole.
 */
function headOf(message: string): [head: string, rest: string] {
  if (message.length <= LINE) return [message, '']
  const colon = message.search(/: |; /)
  if (colon !== -1 && colon <= LINE) return [message.slice(0, colon), message.slice(colon + 2)]
  const quoted = message.slice(0, LINE).split('`').length % 2 === 0
  return [`${message.slice(0, LINE).trimEnd()}${quoted ? ' …`' : ' …'}`, message]
}

/**
 * A workflow command of GitHub Actions, which shows the finding beside its line in a pull request. A percent sign and
 * line breaks are escaped everywhere, in properties the colon and the comma too. Where the file is not the text, the
 * message says which article it is and where in it.
 */
function annotation(one: Placed): string {
  const {article, path, line, endLine, column, endColumn, rule, tier, message, isFile} = one
  const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
  // Columns are for a stretch on one line only.
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : ''
  const kind = tier === 'flag' ? 'notice' : 'warning'
  const lines = isFile ? `,line=${line},endLine=${endLine}${columns}` : ''
  const what = isFile ? message : `${article}, ${line}:${column}: ${message}`
  return `::${kind} file=${property(path)}${lines},title=${property(`copydesk ${rule}`)}::${data(what)}`
}

const levels: Readonly<Record<Row<'findings'>['tier'], string>> = {
  fix: 'warning',
  suggest: 'warning',
  flag: 'note',
}

function sarif(findings: readonly Placed[]): object {
  const used = new Set(findings.map((finding) => finding.rule))
  const catalogue = rules().filter((rule) => used.has(rule.id))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'copydesk',
            version: version(),
            rules: catalogue.map((rule) => ({
              id: rule.id,
              shortDescription: {text: rule.finds},
              fullDescription: {text: rule.why},
              defaultConfiguration: {level: levels[rule.tier]},
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => {
          const region = {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
            charOffset: finding.start,
            charLength: finding.end - finding.start,
          }
          return {
            ruleId: finding.rule,
            level: levels[finding.tier],
            message: {text: finding.message},
            locations: [
              {
                physicalLocation: {
                  artifactLocation: {uri: encodeURI(finding.path)},
                  ...(finding.isFile ? {region} : {}),
                },
                ...(finding.isFile ? {} : {logicalLocations: [{name: finding.article, kind: 'resource'}]}),
              },
            ],
            partialFingerprints: {'copydeskFinding/v1': `${finding.id}:${finding.nth}`},
            ...(finding.after === null || !finding.isFile
              ? {}
              : {
                  fixes: [
                    {
                      description: {text: finding.message},
                      artifactChanges: [
                        {
                          artifactLocation: {uri: encodeURI(finding.path)},
                          replacements: [{deletedRegion: region, insertedContent: {text: finding.after}}],
                        },
                      ],
                    },
                  ],
                }),
          }
        }),
      },
    ],
  }
}
