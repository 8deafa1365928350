/** Plain text: one article a file. */
import {decode} from '../encoding.ts'
import type {Format} from './article.ts'
import {readWhole, sizeOf, tooLarge, unfit} from './article.ts'

export const txt: Format = {
  name: 'txt',
  extensions: ['txt', 'text'],
  whole: true,
  async *read(source) {
    const bytes = await readWhole(source)
    if (!bytes) {
      yield {problem: {line: null, reason: tooLarge(await sizeOf(source))}}
      return
    }
    const {text, original} = await decode(bytes)
    const fault = unfit(text)
    if (fault !== undefined) yield {problem: {line: null, reason: fault}}
    else yield {article: {text, line: null, facts: {}, extra: '{}', ...(original ? {original} : {})}}
  },
}
