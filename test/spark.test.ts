/** The three phases under a real Apache Spark on this machine give the tables of `run`, byte for byte. */
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'
import {bin, copydesk, room} from './program.ts'

/** `COPYDESK_PYTHON` names a Python that has PySpark, where the usual one has none. */
const python = process.env.COPYDESK_PYTHON ?? 'python3'
const hasSpark =
  spawnSync(python, ['-c', 'import pyspark']).status === 0 && spawnSync('java', ['-version']).status === 0
const job = fileURLToPath(new URL('../src/spark/copydesk_job.py', import.meta.url))

const towns = ['Kestrel Bay', 'Port Mirna', 'Odesa', 'Erevan']
/** An article; every tenth is a copy of the one before it. */
const article = (index: number): object => {
  const number = index % 10 === 7 ? index - 1 : index
  return {
    ...(index % 3 === 0 ? {} : {id: `n${index}`}),
    source: `paper${index % 4}`,
    text: `The ferry of ${towns[number % 4]} leaves at ${number} oâ€™clock , and the the captain of boat ${number * 7919} waits for nobody.\n\nPrime Minister Nikol Pachinian met Ilham Aliev in Erevan on day ${number} of the year, said witness ${number * 31} of the harbour.\n\nThe Courier is printed on the island every Thursday, as paper ${index % 4} says.\n`,
  }
}

describe.skipIf(!hasSpark)('Spark (skipped without PySpark and Java)', () => {
  const place = room()
  afterAll(() => place.remove())

  it('writes the tables of one machine', {timeout: 600_000}, () => {
    const lines = Array.from({length: 90}, (_, index) => JSON.stringify(article(index)))
    lines.splice(10, 0, '{"text":', '', '{"title":"no text"}')
    const dump = place.write('dump.jsonl', `${lines.join('\n')}\n`)
    expect(copydesk(['run', dump, '--out', 'one', '--quiet'], {cwd: place.path}).status).toBe(1)
    const many = join(place.path, 'many')
    const {status, stderr} = spawnSync(
      python,
      [job, '--copydesk', `${process.execPath} ${bin}`, '--out', many, '--partitions', '3', dump],
      {
        env: {
          ...process.env,
          PYSPARK_PYTHON: python,
          PYSPARK_SUBMIT_ARGS: '--master local[2] --driver-memory 1g pyspark-shell',
        },
      },
    )
    expect(status, stderr.toString().slice(-2000)).toBe(0)
    for (const table of readdirSync(many)) {
      const parts = readdirSync(join(many, table)).filter((name) => name.startsWith('part-'))
      const text = parts
        .sort()
        .map((name) => readFileSync(join(many, table, name), 'utf8'))
        .join('')
      expect([table, text]).toEqual([table, readFileSync(join(place.path, 'one', table), 'utf8')])
    }
    expect(readdirSync(many)).toHaveLength(9)
    expect(existsSync(join(many, 'articles.jsonl', '_SUCCESS'))).toBe(true)
  })
})
