/**
 * How well a run survives: 100 kills at random moments over a dump of 20,000 articles; after each the run goes on, and
 * whenever it gets to its end the bytes are compared with those of a run that nobody killed.
 *
 *     npm run bench:crash                 100 kills, 20,000 articles
 *     npm run bench:crash -- 20 2000 7    so many kills, so many articles, this seed
 */
import {spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {bin, bytesOf} from '../program.ts'

const [kills = 100, articles = 20_000, seed = 1] = process.argv.slice(2).map(Number)
const room = mkdtempSync(join(tmpdir(), 'copydesk-crash-'))
const out = join(room, 'out')
const args = (folder: string): string[] => [bin, 'run', join(room, 'dump.jsonl'), '--out', folder, '--quiet']

let state = seed
/** 0–1; the same for the same seed. */
function random(): number {
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31
  return state / 2 ** 31
}

/** Documents that lie in the spool or behind the last checkpoint of the writing. */
function done(): {read: number; settled: number} {
  const index = join(out, '.work/index.jsonl')
  const settled = join(out, '.work/settled.json')
  const lines = existsSync(index) ? readFileSync(index, 'latin1').split('\n').length - 1 : 0
  return {
    read: lines,
    settled: existsSync(settled)
      ? (JSON.parse(readFileSync(settled, 'utf8')) as {documents: number}).documents
      : 0,
  }
}

function digest(folder: string): string {
  const hash = createHash('sha256')
  for (const [name, bytes] of bytesOf(folder)) hash.update(`${name}\n${bytes}\n`)
  return hash.digest('hex')
}

try {
  const towns = ['Kestrel Bay', 'Port Mirna', 'Odesa', 'Erevan', 'Tórshavn']
  writeFileSync(
    join(room, 'dump.jsonl'),
    Array.from({length: articles}, (_, index) => {
      const number = index % 50 === 7 ? index - 1 : index
      return `${JSON.stringify({
        id: `n${index}`,
        source: `paper${index % 7}`,
        text: `Ferry ${number} of ${towns[number % 5]}\n\nThe ferry leaves at ${number} oâ€™clock , and the the captain of boat ${number * 7919} waits for nobody.\n\nNikol Pachinian met Ilham Aliev on day ${number}, said witness ${number * 31} of the harbour.\n`,
      })}\n`
    }).join(''),
  )
  const began = performance.now()
  const whole = spawnSync(process.execPath, args(join(room, 'whole')))
  if (whole.status !== 0)
    throw new Error(`The undisturbed run ended with ${whole.status}: ${whole.stderr.toString()}`)
  const seconds = (performance.now() - began) / 1000
  const expected = digest(join(room, 'whole'))
  console.log(`${articles} articles, ${seconds.toFixed(1)} s undisturbed; seed ${seed}`)

  let ends = 0
  let different = 0
  let lost = 0
  for (let kill = 1; kill <= kills; kill++) {
    const before = done()
    const child = spawn(process.execPath, args(out), {stdio: 'ignore'})
    const ended = new Promise((resolve) => child.on('exit', resolve))
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * seconds * 1000 * 0.6)
    await ended
    clearTimeout(timer)
    const after = done()
    // What was safe before the kill is safe after it, or the run had come to its end.
    if (
      !existsSync(join(out, 'run.json')) &&
      (after.read < before.read - 1000 || after.settled < before.settled)
    )
      lost++
    if (existsSync(join(out, 'run.json')) && !existsSync(join(out, '.work'))) {
      ends++
      if (digest(out) !== expected) different++
      rmSync(out, {recursive: true})
    }
    if (kill % 10 === 0)
      console.log(
        `${kill} kills: ${ends} runs at their end, ${different} with other bytes, ${lost} that lost work`,
      )
  }
  const last = spawnSync(process.execPath, args(out))
  ends++
  if (last.status !== 0 || digest(out) !== expected) different++
  console.log(
    `\n${kills} kills, ${ends} runs at their end, ${different} with other bytes, ${lost} kills that lost work`,
  )
  process.exitCode = different + lost > 0 ? 1 : 0
} finally {
  rmSync(room, {recursive: true, force: true})
}
