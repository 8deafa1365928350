/** Runs the built program as people do: as a process, in a folder of its own. */
import {spawn, spawnSync} from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const bin = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

export interface Outcome {
  readonly status: number | null
  readonly out: Buffer
  readonly err: string
}

/** Runs to the end. */
export function copydesk(
  args: readonly string[],
  options: {cwd?: string; input?: string | Buffer} = {},
): Outcome {
  if (!existsSync(bin)) throw new Error(`Expected the built program at ${bin}: \`npm run build\` first`)
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    maxBuffer: 1 << 28,
  })
  return {status, out: stdout, err: stderr.toString('utf8')}
}

/** Starts and lets the caller decide how it ends. */
export function start(args: readonly string[], cwd: string): ReturnType<typeof spawn> {
  return spawn(process.execPath, [bin, ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
}

/** A folder that goes with the test. */
export function room(): {
  readonly path: string
  write(name: string, content: string | Buffer): string
  remove(): void
} {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-test-'))
  return {
    path,
    write(name, content) {
      const place = join(path, name)
      mkdirSync(dirname(place), {recursive: true})
      writeFileSync(place, content)
      return place
    },
    remove: () => rmSync(path, {recursive: true, force: true}),
  }
}

/** Every file of a run by its path, without what depends on the clock. */
export function bytesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>()
  const walk = (place: string, prefix: string): void => {
    for (const name of readdirSync(place).sort()) {
      const inside = join(place, name)
      if (statSync(inside).isDirectory()) walk(inside, `${prefix}${name}/`)
      else if (prefix + name === 'run.json') {
        const {timings: _timings, ...rest} = JSON.parse(readFileSync(inside, 'utf8')) as Record<
          string,
          unknown
        >
        files.set('run.json', JSON.stringify(rest))
      } else files.set(prefix + name, readFileSync(inside).toString('base64'))
    }
  }
  walk(folder, '')
  return files
}

/** The rows of a table. */
export function table<Row = Record<string, unknown>>(folder: string, name: string): Row[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)
}

/** Articles in ten scripts, of our own writing. */
export const scripts: Readonly<Record<string, string>> = {
  latin:
    'The council met on Tuesday.\n\nIt voted , by a small margin, to repair the bridge over the Mirna.\n',
  cyrillic: 'Совет собрался во вторник.\n\nОн решил отремонтировать мост через реку.\n',
  greek: 'Το συμβούλιο συνεδρίασε την Τρίτη.\n\nΑποφάσισε να επισκευάσει τη γέφυρα.\n',
  armenian: 'Խորհուրդը հավաքվեց երեքշաբթի։\n\nՈրոշեց վերանորոգել կամուրջը։\n',
  georgian: 'საბჭო სამშაბათს შეიკრიბა.\n\nხიდის შეკეთება გადაწყვიტა.\n',
  hebrew: 'המועצה נפגשה ביום שלישי.\n\nהיא החליטה לתקן את הגשר.\n',
  arabic: 'اجتمع المجلس يوم الثلاثاء.\n\nوقرر إصلاح الجسر.\n',
  hindi: 'परिषद की बैठक मंगलवार को हुई।\n\nपुल की मरम्मत का निर्णय हुआ।\n',
  chinese: '市议会星期二开会。\n\n会议决定修复河上的桥。\n',
  korean: '시의회는 화요일에 열렸다.\n\n다리를 고치기로 했다.\n',
}
