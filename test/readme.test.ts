/** The README is true: its generated parts are fresh, its commands run, its paths exist. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {checkConfiguration} from '../src/config.ts'
import {fieldNames} from '../src/formats/article.ts'
import {clean, undo} from '../src/index.ts'
import {freshReadme} from './readme-parts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the README', () => {
  it('has fresh generated parts (`npm run readme` makes them)', () => {
    const {before, after} = freshReadme()
    expect(before).toBe(after)
  })
  it('names only files and folders that exist', () => {
    for (const [, path] of readme.matchAll(/`((?:pipeline|src|test|input)\/[\w./-]*)`/g)) {
      expect(existsSync(join(root, path!)), path).toBe(true)
    }
  })
  it('names every option of a run, and no other', () => {
    const help = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'run', '--help'], {
      encoding: 'utf8',
    })
    const inHelp = [...help.matchAll(/^ {2}(--[a-z]+)/gm)].map(([, option]) => option)
    const rows = readme.slice(readme.indexOf('| option'), readme.indexOf('With `--json`'))
    const inReadme = [...rows.matchAll(/`(--[a-z]+)/g)].map(([, option]) => option)
    expect(inReadme.sort()).toEqual(inHelp.sort())
  })
  it('shows a configuration with every key, and with the names of fields that are the defaults', async () => {
    const [, shown] = /```yaml\n([\s\S]*?)```/.exec(readme)!
    const configuration = parse(shown!) as Record<string, Record<string, unknown>>
    expect(await checkConfiguration(configuration, 'README.md')).toBeDefined()
    const refused = await checkConfiguration({'?': 0}, 'x').catch((error: Error) => error.message)
    const known = String(refused).split('known keys: ')[1]!.split(', ')
    expect(Object.keys(configuration).sort()).toEqual(known.sort())
    for (const [key, names] of Object.entries(fieldNames))
      expect(shown).toMatch(new RegExp(`^ {2}${key}: .*# default ${names.join(', ')}(?:;|$)`, 'm'))
  })
  it('shows what the library does', async () => {
    const [, text, wanted] = /clean\('([^']+)', \{language: 'en'\}\)\ncleaned\.text \/\/ '([^']+)'/.exec(
      readme,
    )!
    const cleaned = await clean(text!, {language: 'en'})
    expect(cleaned.text).toBe(wanted)
    expect(undo(cleaned)).toBe(text)
  })
})

describe('the README’s commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-commands-'))
  const output = join(folder, 'output')
  const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block!.split('\n'))
    .filter((line) => line.includes('npm run --silent copydesk'))
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'run', 'input', '--out', output, '--quiet'], {
      cwd: root,
    })
  })
  afterAll(() => rmSync(folder, {recursive: true}))
  it('are there', () => expect(commands.length).toBeGreaterThan(6))
  it.each(commands)('%s', (command) => {
    // The user's own `output/` is left alone.
    const here = command
      .replaceAll('npm run --silent copydesk --', `"${process.execPath}" dist/cli.js`)
      .replace(/\boutput\b/g, output)
    const allowed = / check /.test(command) ? [0, 1] : [0]
    let status = 0
    let printed = ''
    try {
      printed = execFileSync('bash', ['-o', 'pipefail', '-c', here], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    } catch (error) {
      status = (error as {status: number}).status
      printed = (error as {stdout: string}).stdout
    }
    expect(allowed, printed).toContain(status)
    expect(printed.length).toBeGreaterThan(0)
  })
})
