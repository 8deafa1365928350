/** The generated parts of the README: the summary of the first run and the catalogue of rules. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {rules} from '../pipeline/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = join(root, 'README.md')

/** The catalogue as a table, in the order of the recipe. */
function catalogue(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  return [
    '| stage | rule | tier | finds |',
    '|---|---|---|---|',
    ...rules().map((rule) => `| ${rule.stage} | \`${rule.id}\` | ${rule.tier} | ${cell(rule.finds)} |`),
  ].join('\n')
}

/** What `npm start` prints, from a run into a fresh folder called `output`. */
function summary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-readme-'))
  try {
    const text = execFileSync(
      process.execPath,
      [join(root, 'dist/cli.js'), 'run', join(root, 'input'), '--out', 'output'],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    return `\`\`\`text\n${text.trim()}\n\`\`\``
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The README with its generated parts made anew. */
export function freshReadme(): {before: string; after: string} {
  const before = readFileSync(file, 'utf8')
  let after = before
  for (const [name, make] of [
    ['start', summary],
    ['rules', catalogue],
  ] as const) {
    const pattern = new RegExp(`(<!-- ${name}: generated[^\\n]*-->\\n)[\\s\\S]*?(<!-- ${name}: end -->)`)
    const part = make()
    after = after.replace(pattern, (_all, open: string, close: string) => `${open}${part}\n${close}`)
  }
  return {before, after}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, freshReadme().after)
