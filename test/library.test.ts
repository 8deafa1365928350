/** The library as other programs use it: what they may give, and the rules in processors of their own. */
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {check, clean, learn, plugins} from '../src/index.ts'

describe('the library', () => {
  it('refuses what is no text, and says what it got', async () => {
    for (const wrong of [undefined, null, 5, Buffer.from('a')] as unknown as string[]) {
      await expect(clean(wrong)).rejects.toThrow(/^Expected a text, got (?:undefined|null|number|object)/)
      await expect(check(wrong)).rejects.toThrow(/^Expected a text/)
      await expect(learn([{id: 'a', text: wrong}])).rejects.toThrow(/^Expected a text/)
    }
  })

  it('refuses rules that nobody knows', async () => {
    await expect(clean('A text.', {only: ['merged-wrod']})).rejects.toThrow(
      'Expected ids of rules in `only`, got `merged-wrod`; did you mean `merged-word`?',
    )
    await expect(check('A text.', {off: ['xyz']})).rejects.toThrow(
      'Expected ids of rules in `off`, got `xyz`',
    )
    await expect(learn([], {tiers: {xyz: 'flag'}})).rejects.toThrow('in `tiers`, got `xyz`')
  })
})

describe('rules in another processor', () => {
  const found = async (rule: string, file: VFile): Promise<string[]> => {
    await unified().use(retextEnglish).use(plugins[rule]!).use(retextStringify).process(file)
    return file.messages.map(String)
  }

  it('know the language of the file, and have the word lists', async () => {
    expect(
      await found('repeated-word', new VFile('They went to the the harbour, and it was cold.')),
    ).toHaveLength(1)
    expect(
      await found('merged-word', new VFile('The ferry was cancelledaccording to the harbour office.')),
    ).toHaveLength(1)
  })

  it('believe a file that says its language', async () => {
    const text = 'They went to the the harbour, and it was cold.'
    expect(await found('repeated-word', new VFile({value: text, data: {language: 'ja'}}))).toEqual([])
  })

  it('say nothing of languages that are not theirs', async () => {
    const text = 'The ferry was cancelledaccording to the harbour office.'
    expect(await found('merged-word', new VFile({value: text, data: {language: 'de'}}))).toEqual([])
    expect(await found('merged-word', new VFile({value: text, data: {language: 'en'}}))).toHaveLength(1)
  })
})
