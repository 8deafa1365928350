/** `copydesk filter`: JSON Lines in, JSON Lines out, a line for a line; its bytes stay but for what was cleaned. */
import {isUtf8} from 'node:buffer'
import type {Settings} from '../../pipeline/index.ts'
import {createDesk, createDocument, recipe, textOf, toRow} from '../../pipeline/index.ts'
import {createDecider} from '../decisions/decider.ts'
import {decidedNames} from '../decisions/names.ts'
import type {Article, FieldNames} from '../formats/article.ts'
import {unfit} from '../formats/article.ts'
import {messageOf, recordFields} from '../formats/jsonl.ts'
import {linesOf} from '../formats/lines.ts'
import {articleFrom, textField} from '../formats/record.ts'
import {lexicon} from '../lexicon/index.ts'
import type {Options} from './shared.ts'
import {decisionsOf, effective, print, say, status} from './shared.ts'

const newline = Buffer.from('\n')

export async function filter(options: Options): Promise<number> {
  const {configuration, settings: plain, fields} = await effective(options)
  const decisions = await decisionsOf(configuration)
  const listed = plain.names ?? []
  const decider = createDecider(decisions, listed)
  const names = [...listed, ...decidedNames(decisions, listed)]
  const settings: Settings = {...plain, lexicon, ...(names.length > 0 ? {names} : {})}
  const desk = createDesk(recipe, settings)

  function clean(article: Article, id: string): {text: string; note: object} {
    const {source, language, ...metadata} = article.facts
    const own: Settings = {
      ...settings,
      decide: (finding) =>
        decider.decide(finding, {article: id, source, language: file.data.language}, undefined),
    }
    const file = createDocument(article.text, {id, path: id, source, language, metadata}, own)
    desk.read(file)
    desk.settle(file, desk.learn([[id, desk.observe(file)]]))
    return {
      text: textOf(file),
      note: {
        language: file.data.language,
        metadata: file.data.metadata,
        findings: file.data.findings!.map(toRow),
      },
    }
  }

  let wrong = 0
  for await (const line of linesOf(process.stdin, Number.POSITIVE_INFINITY)) {
    const bytes = line.bytes!
    const end = line.ended ? newline : Buffer.alloc(0)
    let out: Uint8Array = bytes
    if (bytes.some((byte) => byte > 32)) {
      try {
        out = Buffer.from(filterLine(bytes, fields, line.number, clean))
      } catch (error) {
        wrong++
        say(`line ${line.number}: passed on unchanged: ${messageOf(error)}`)
      }
    }
    await print(Buffer.concat([out, end]))
  }
  if (wrong > 0 && !options.quiet) say(`${wrong} of the lines hold no article and were passed on unchanged`)
  return wrong > 0 ? status.rejected : status.done
}

function filterLine(
  bytes: Buffer,
  names: FieldNames,
  number: number,
  clean: (article: Article, id: string) => {text: string; note: object},
): string {
  if (!isUtf8(bytes)) throw new Error('Expected UTF-8')
  const json = bytes.toString('utf8')
  const fields = recordFields(json.replace(/^\ufeff/, ' '))
  const article = articleFrom(fields, names, number)
  const fault = unfit(article.text)
  if (fault !== undefined) throw new Error(fault)
  const {text, note} = clean(article, article.own?.id ?? `stdin#${number}`)
  const place = textField(fields, names)!
  const edits = text === article.text ? [] : [{start: place.start, end: place.end, put: JSON.stringify(text)}]
  const before = fields.findLast((field) => field.key === 'copydesk')
  const close = json.lastIndexOf('}')
  if (before) edits.push({start: before.start, end: before.end, put: JSON.stringify(note)})
  else edits.push({start: close, end: close, put: `,"copydesk":${JSON.stringify(note)}`})
  edits.sort((a, b) => a.start - b.start)
  let result = ''
  let last = 0
  for (const {start, end, put} of edits) {
    result += json.slice(last, start) + put
    last = end
  }
  return result + json.slice(last)
}
