#!/usr/bin/env node
/** The commands. Each is loaded when it is called, so that the program starts at once. */
import * as nodeModule from 'node:module'
import {setFlagsFromString} from 'node:v8'
import {Argument, Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import type {DiffOptions} from './commands/diff.ts'
import type {NamesOptions} from './commands/names.ts'
import type {ReviewCommandOptions} from './commands/review.ts'
import type {Options} from './commands/shared.ts'
import {nearest, systemFault, UsageError} from './usage.ts'
import {version} from './version.ts'

// V8 compiles a pattern twice, to bytecode for its first use and to machine code for its second. Patterns of Unicode
// classes are dear to compile: once is a quarter of the start. Each pattern counts its own uses, so that those made
// before go on as they began (`--no-regexp-tier-up`, which does not count, makes them crash).
setFlagsFromString('--regexp-tier-up-ticks=0')
// From Node 22 on what V8 makes of the program's text is kept between runs, in a folder of Node's own.
;(nodeModule as {enableCompileCache?: () => unknown}).enableCompileCache?.()

const list = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  ...value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
]

function whole(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a whole number from 1.')
  return number
}

const LAST_PORT = 65_535

function port(value: string): number {
  const number = whole(value)
  if (number > LAST_PORT) throw new InvalidArgumentError(`Expected a port, at most ${LAST_PORT}.`)
  return number
}

let outcome = 0

/** Runs a command's action and keeps its status. */
function action<Arguments extends unknown[]>(
  run: (...given: Arguments) => Promise<number>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    outcome = await run(...given)
  }
}

/**
 * Options of the commands that clean.
 *
 * @param decisions What is taken where no file of decisions is named.
 */
function cleaning(command: Command, decisions = 'none'): Command {
  return command
    .option('--config <file>', 'configuration (default: the nearest copydesk.yaml)')
    .option('--names <csv>', 'your own names, above the authority file')
    .option('--decisions <file>', `what people decided (default: ${decisions})`)
    .option('--language <code>', 'language of every article, taken as given')
    .option('--only <rule>', 'this rule alone; repeat, or separate by commas', list)
    .option('--off <rule>', 'all but this rule; repeat, or separate by commas', list)
    .addOption(
      new Option('--apply <tier>', '`suggest` applies suggestions too (default: fix)').choices([
        'fix',
        'suggest',
      ]),
    )
}

/** The same, of those that have more to say than results and errors. */
function speaking(command: Command, decisions?: string): Command {
  return cleaning(command, decisions).option('--quiet', 'say nothing but results and errors')
}

function keeping(command: Command): Command {
  return command.addOption(
    new Option('--keep <policy>', 'which copy of an article stays (default: longest)').choices([
      'longest',
      'newest',
      'preferred',
      'first',
    ]),
  )
}

function batch(command: Command): Command {
  return keeping(command).option(
    '--concurrency <n>',
    'documents at work at once, in threads (default: one a core)',
    whole,
  )
}

/** What the phases read and write; `src/spark/copydesk_job.py` is an example. */
const phases = `
Standard input, a JSON object a line:
  observe  {"path", "file", "line", "record"}: where a record stands, and its text
  learn    what observe wrote, of all records
  settle   a line of learn’s parts.jsonl with the \`state\` that observe wrote of the same record
`

const statuses = `
Exit status: 0 done; 1 some input was rejected, or a check found something; 2 wrong use, wrong
configuration, no input, or no place to write to; 130 interrupted. Results go to standard output,
everything else to standard error. README.md tells of the configuration and of the run folder.
`

const program = new Command('copydesk')
  .description(
    'The copy desk for machine-translated news: finds what translation and scraping broke, repairs what is certain, and records every change.',
  )
  .version(version())
  .addHelpText('after', statuses)
  .showHelpAfterError('(`copydesk --help` lists the commands, `copydesk help <command>` its options)')
  .exitOverride()

batch(
  speaking(
    program.command('run').description('clean a dump into a run folder'),
    'the run’s own decisions.jsonl',
  ),
)
  .argument('[input...]', 'files, folders, patterns, or - for standard input (default: input)')
  .option('--out <folder>', 'the run folder (default: output)')
  .option('--archive <file>', 'earlier dumps, for duplicates; this one is added')
  .option('--dump <name>', 'what this dump is called in the archive (default: by its inputs)')
  .option('--known <run>', 'what an earlier run learned')
  .addOption(
    new Option('--to <format>', 'write the articles in one more format').choices([
      'jsonl',
      'csv',
      'parquet',
      'txt',
    ]),
  )
  .option('--json', 'events as JSON Lines on standard output')
  .action(
    action(async (inputs: string[], options: Options) =>
      (await import('./commands/run.ts')).run(inputs, options),
    ),
  )

speaking(
  program.command('filter').description('clean JSON Lines on standard input, a line out for a line in'),
)
  .option('--known <run>', 'what an earlier run learned')
  .action(action(async (options: Options) => (await import('./commands/filter.ts')).filter(options)))

batch(speaking(program.command('check').description('report like a linter, change nothing')))
  .argument('[input...]', 'files, folders, patterns, or - for standard input (default: input)')
  .option('--known <run>', 'what an earlier run learned')
  .addOption(
    new Option('--format <format>', 'for people, programs, or review in a pull request')
      .choices(['pretty', 'json', 'sarif', 'github'])
      .default('pretty'),
  )
  .action(
    action(async (inputs: string[], options: Options & {format: string}) =>
      (await import('./commands/check.ts')).check(inputs, options),
    ),
  )

keeping(
  cleaning(
    program.command('phase').description('one of the three phases, for a cluster: JSON Lines in and out'),
  ),
)
  .addArgument(
    new Argument('<phase>', 'each reads what the one before wrote').choices(['observe', 'learn', 'settle']),
  )
  .option('--known <file>', 'settle: the `known.json` that learn wrote')
  .option('--out <folder>', 'learn: where it writes what the dump teaches')
  .addHelpText('after', phases)
  .action(
    action(async (name: 'observe' | 'learn' | 'settle', options: Options) =>
      (await import('./commands/phase.ts')).phase(name, options),
    ),
  )

program
  .command('diff')
  .description('what a run changed, word by word')
  .argument('<run>', 'a run folder')
  .argument('[article]', 'id of one article (default: all)')
  .addOption(
    new Option('--format <format>', 'for people, or for `patch` and other tools')
      .choices(['words', 'unified'])
      .default('words'),
  )
  .option('--against <run>', 'compare with another run instead of with the originals')
  .option('--rule <id>', 'only the changes of this rule; repeat, or separate by commas', list)
  .option('--name <name>', 'only the changes of this name, in whatever spelling')
  .option('--color', 'colours also where the output is no terminal')
  .action(
    action(async (run: string, article: string | undefined, options: DiffOptions) =>
      (await import('./commands/diff.ts')).diff(run, article, options),
    ),
  )

program
  .command('undo')
  .description('print an original, byte for byte')
  .argument('<run>', 'a run folder')
  .argument('[article]', 'id of one article; without it `--out` is needed')
  .option('--out <folder>', 'write the original there, or all of them, instead of printing it')
  .option('--quiet', 'say nothing but results and errors')
  .action(
    action(async (run: string, article: string | undefined, options: {out?: string; quiet?: boolean}) =>
      (await import('./commands/undo.ts')).undo(run, article, options),
    ),
  )

program
  .command('explain')
  .description('what a rule finds and why, or why one change was made')
  .argument('<id>', 'a rule, or a finding of a run')
  .option('--run <folder>', 'the run that holds the finding', 'output')
  .action(
    action(async (id: string, options: {run: string}) =>
      (await import('./commands/explain.ts')).explain(id, options),
    ),
  )

program
  .command('names')
  .description('the name clusters of a run; or how alike two names are')
  .argument('[run]', 'a run folder')
  .addOption(
    new Option('--format <format>', 'csv: to edit, and to give back with `--names`')
      .choices(['pretty', 'json', 'csv'])
      .default('pretty'),
  )
  .option('--sort <by>', 'canonical, kind, language, decidedBy, confidence, count, documents or variants')
  .option('--pairs <tsv>', 'score each pair of the first two columns instead; prints a, b and the score')
  .action(
    action(async (run: string | undefined, options: NamesOptions) =>
      (await import('./commands/names.ts')).names(run, options),
    ),
  )

program
  .command('rules')
  .description('the catalogue of rules')
  .addOption(
    new Option('--format <format>', 'json: with reasons and examples')
      .choices(['pretty', 'json'])
      .default('pretty'),
  )
  .action(
    action(async (options: {format: string}) => (await import('./commands/explain.ts')).listRules(options)),
  )

program
  .command('schema')
  .description('the JSON Schema of a table, or of all')
  .argument('[table]', 'such as articles, findings or decisions')
  .action(action(async (table: string | undefined) => (await import('./commands/tables.ts')).schema(table)))

batch(speaking(program.command('config').description('the effective configuration'))).action(
  action(async (options: Options) => (await import('./commands/tables.ts')).config(options)),
)

const decisions = program.command('decisions').description('what people decided')
for (const [name, description] of [
  ['list', 'show them'],
  ['check', 'are they well formed, and do they still fit'],
  ['merge', 'several files as one, the later of two on one thing wins'],
] as const) {
  decisions
    .command(name)
    .description(description)
    .argument('<place...>', 'run folders or files')
    .action(
      action(async (places: string[]) => (await import('./commands/tables.ts')).decisions(name, places)),
    )
}

program
  .command('review')
  .description('look at the corrections on a page, accept and reject')
  .argument('<run>', 'a run folder')
  .option('--port <n>', 'port on loopback (default: a free one)', port)
  .option('--decisions <file>', 'where decisions are kept (default: the run’s own decisions.jsonl)')
  .option('--by <name>', 'who decides (default: the name of the user)')
  .option('--sample <n>', 'a fair sample of so many findings by rule, for measuring', whole)
  .option('--no-open', 'open no browser')
  .option('--quiet', 'say nothing but the address and errors')
  .action(
    action(async (run: string, options: ReviewCommandOptions) =>
      (await import('./commands/review.ts')).review(run, options),
    ),
  )

const archive = program.command('archive').description('the archive of earlier dumps')
archive
  .command('list')
  .description('the dumps in it, the earliest first')
  .argument('<file>', 'an archive')
  .addOption(
    new Option('--format <format>', 'for people or programs').choices(['pretty', 'json']).default('pretty'),
  )
  .action(
    action(async (file: string, options: {format: string}) =>
      (await import('./commands/archive.ts')).list(file, options),
    ),
  )
archive
  .command('check')
  .description('read all of it: is it sound?')
  .argument('<file>', 'an archive')
  .action(action(async (file: string) => (await import('./commands/archive.ts')).check(file)))
archive
  .command('forget')
  .description('take dumps out, with all that was kept of them')
  .argument('<file>', 'an archive')
  .argument('<dump...>', 'names, as `list` shows them')
  .action(
    action(async (file: string, dumps: string[]) =>
      (await import('./commands/archive.ts')).forget(file, dumps),
    ),
  )
archive
  .command('merge')
  .description('take over the dumps of other archives')
  .argument('<file>', 'is made where there is none')
  .argument('<other...>', 'archives, which stay as they are')
  .action(
    action(async (file: string, others: string[]) =>
      (await import('./commands/archive.ts')).merge(file, others),
    ),
  )

// A reader that has seen enough (`copydesk rules | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/** Commander answers with the general help, and not that there is no such command. */
function expectHelpFor(command: string | undefined): void {
  const known = program.commands.map((one) => one.name())
  if (command === undefined || command.startsWith('-') || [...known, 'help'].includes(command)) return
  const meant = nearest(command, known)
  throw new UsageError(
    `no command \`${command}\`${meant ? `, did you mean \`${meant}\`?` : '; `copydesk --help` lists them'}`,
  )
}

try {
  if (process.argv[2] === 'help') expectHelpFor(process.argv[3])
  await program.parseAsync()
  process.exitCode = outcome
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof UsageError) {
    process.stderr.write(`copydesk: ${error.message}\n`)
    process.exitCode = 2
  } else {
    const fault = systemFault(error)
    if (fault === undefined) throw error
    process.stderr.write(`copydesk: ${fault}\n`)
    process.exitCode = 2
  }
}
