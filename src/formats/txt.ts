/** Plain text: one article a file. */
import {decode} from '../encoding.ts'
import type {Format} from './article.ts'
import {readWhole, tooLarge} from './article.ts'

export const txt: Format = {
  name: 'txt',
  extensions: ['txt', 'text'],
  whole: true,
  async *read(source) {
    const bytes = await readWhole(source)
    if (!bytes) {
      yield {problem: {line: null, reason: tooLarge(await sizeOf(source.bytes()))}}
      return
    }
    const {text, original} = await decode(bytes)
    yield {article: {text, line: null, facts: {}, extra: '{}', ...(original ? {original} : {})}}
  },
}

async function sizeOf(chunks: AsyncIterable<Buffer>): Promise<number> {
  let size = 0
  for await (const chunk of chunks) size += chunk.length
  return size
}
