/** `copydesk explain` and `copydesk rules`: what rules find and why, or why one change was made. */
import {existsSync} from 'node:fs'
import type {z} from 'zod'
import {rules} from '../../pipeline/index.ts'
import {explains} from '../../pipeline/names/compare/clusters.ts'
import {romanisationRule} from '../../pipeline/names/spellings/romanise.ts'
import type {Run} from '../ledger/read.ts'
import {openRun, records, rows} from '../ledger/read.ts'
import type {findingRow} from '../tables.ts'
import {nearest, UsageError} from '../usage.ts'
import {columns, harmless, print, status} from './shared.ts'

type Listed = ReturnType<typeof rules>[number]

export async function explain(id: string, options: {readonly run: string}): Promise<number> {
  const rule = rules().find((one) => one.id === id)
  if (rule) {
    await print(describe(rule))
    return status.done
  }
  if (existsSync(options.run)) {
    const [wanted, nth] = id.split(':')
    const found: string[] = []
    const run = openRun(options.run)
    for await (const {id: article, findings, originalText} of records(run)) {
      for (const one of findings) {
        if (one.id !== wanted || (nth !== undefined && one.nth !== Number(nth))) continue
        const left = originalText.slice(Math.max(0, one.start - 60), one.start)
        const right = originalText.slice(one.end, one.end + 60)
        found.push(
          [
            `${harmless(article)}, ${one.start}–${one.end}${one.nth > 0 ? ` (twin ${one.nth})` : ''}`,
            `  ${oneLine(one.message)}`,
            `  …${oneLine(left)}[-${oneLine(one.before)}-]${one.after === null ? '' : `{+${oneLine(one.after)}+}`}${oneLine(right)}…`,
            `  ${one.tier}, ${one.status}, decided by ${one.decidedBy}; rule \`${one.rule}\` of stage ${one.stage}`,
            ...(one.rule === NAME_RULE ? await nameEvidence(run, one, findings) : []),
            `  ${rules().find((other) => other.id === one.rule)?.why ?? ''}`,
          ].join('\n'),
        )
      }
    }
    if (found.length > 0) {
      await print(`${found.join('\n\n')}\n`)
      return status.done
    }
  }
  const meant = nearest(
    id,
    rules().map((one) => one.id),
  )
  throw new UsageError(
    `No rule \`${id}\`, and no such finding in ${options.run}${meant ? `; did you mean \`${meant}\`?` : '; `copydesk rules` lists the rules, `--run <folder>` names another run'}`,
  )
}

const NAME_RULE = 'name-variant'

type NameFinding = Pick<z.infer<typeof findingRow>, 'rule' | 'before' | 'after'>

/** What stands behind the spelling of a name: the rule of romanisation, the mentions here, the cluster in the dump. */
async function nameEvidence(run: Run, one: NameFinding, findings: readonly NameFinding[]): Promise<string[]> {
  if (one.after === null) return []
  const lines: string[] = []
  const last = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase()
  const mentions = new Map<string, number>()
  for (const {rule, before, after} of findings) {
    if (rule !== NAME_RULE || after === null || last(after) !== last(one.after)) continue
    mentions.set(before, (mentions.get(before) ?? 0) + 1)
  }
  lines.push(
    `  mentions like it in this article: ${[...mentions].map(([form, count]) => `${form} (${count})`).join(', ')}`,
  )
  const rule = explains(one.before, one.after)
  for (const id of rule ?? []) {
    const known = romanisationRule(id)
    if (known) lines.push(`  romanisation \`${id}\`: ${known.why}`)
  }
  const name = one.before.toLowerCase()
  for await (const row of rows(run, 'names')) {
    if (last(row.canonical) !== last(one.after) && row.canonical !== one.after) continue
    if (!row.variants.some(({form}) => form.toLowerCase() === name)) continue
    const forms = row.variants
      .map(({form, count, documents}) => `${form} (${count} in ${documents})`)
      .join(', ')
    lines.push(
      `  in the dump: ${row.canonical}, decided by ${row.decidedBy}, confidence ${row.confidence}: ${forms}`,
    )
  }
  return lines
}

function oneLine(text: string): string {
  return harmless(text.replace(/\r?\n/g, '⏎'))
}

function describe(rule: Listed): string {
  const lines = [
    `${rule.id}  (${rule.stage}, ${rule.tier}${rule.languages ? `, ${rule.languages.join(' ')}` : ''})`,
    '',
    `Finds ${rule.finds}.`,
    '',
    rule.why,
    '',
    'Catches',
  ]
  for (const {before, after} of rule.catches) {
    lines.push(`  ${oneLine(before)}`)
    if (after !== undefined) lines.push(`→ ${oneLine(after)}`)
  }
  lines.push('', 'Leaves alone')
  for (const {text, why} of rule.leaves)
    lines.push(`  ${oneLine(text)}${why === undefined ? '' : `   (${why})`}`)
  return `${lines.join('\n')}\n`
}

export async function listRules(options: {readonly format: string}): Promise<number> {
  const list = rules()
  if (options.format === 'json') {
    const plain = list.map(
      ({id, stage, tier, finds, why, languages, catches, leaves, removes, unprotected}) => ({
        id,
        stage,
        tier,
        finds,
        why,
        languages: languages ?? null,
        removes: removes ?? false,
        unprotected: unprotected ?? false,
        catches,
        leaves,
      }),
    )
    await print(`${JSON.stringify(plain, undefined, 2)}\n`)
    return status.done
  }
  await print(
    `${columns(list.map((rule) => [rule.stage, rule.id, rule.tier, rule.languages?.join(' ') ?? 'any', rule.finds]))}\n`,
  )
  return status.done
}
