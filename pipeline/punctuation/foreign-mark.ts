/** The rule for commas, stops and brackets of another script in a text of Latin letters. */
import {mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {gapSign} from '../signs.ts'

/** Arabic, Chinese and Japanese, Armenian marks, each with the one that does the same in Latin script. */
const latin: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '，': ',',
  '、': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '։': '.',
  '․': '.',
}

/** Behind Latin letters, and before them, a space, a mark or the end. */
const shape =
  /(?<=[\p{Script=Latin}\p{N}%)\]”"’»'])([،؛؟，、。；：！？։․])(?=[\s“”"’»'(\p{Script=Latin}\p{N}]|$)/gu
/** Brackets as wide as a Chinese character around Latin letters. */
const brackets =
  /(?<=([\p{Script=Latin}\p{N}])?)（([\p{Script=Latin}\p{N} .,;:’'&/-]+)）(?=([\p{Script=Latin}\p{N}])?)/gu

/** Marks that English does not have, quotation marks among them: signs are few, and two rules share this one. */
export const foreignSign = gapSign(/[«„»،؛؟，、。；：！？։․（《]|<<|>>|''|’’/)

export const foreignMark: Rule = {
  id: 'foreign-mark',
  finds: 'an Arabic, Chinese or Armenian comma, stop or bracket in a text of Latin letters',
  why: 'Engines translate the words and leave the marks of the source language: `،` and `؟`, `，` and `。`, `։`. What reads the text further on knows no end of a sentence there. Only between Latin letters; a passage in the other script keeps its own, and a mark that the text speaks of stays.',
  tier: 'fix',
  languages: ['en', 'es', 'de', 'it', 'pt', 'nl', 'sv', 'pl', 'ro', 'tr'],
  catches: [
    {
      before: 'The dockers of Basra struck on Monday، and the port closed.',
      after: 'The dockers of Basra struck on Monday, and the port closed.',
    },
    {
      before: 'The port signed 12 contracts，including one for ice（frozen）. Who pays？',
      after: 'The port signed 12 contracts, including one for ice (frozen). Who pays?',
    },
    {
      before: 'It opens at 8：30, the port of Dalian said。',
      after: 'It opens at 8:30, the port of Dalian said.',
    },
    {before: 'The strike goes on։ Nobody sails․', after: 'The strike goes on. Nobody sails.'},
  ],
  leaves: [
    {text: 'The sign says 港口关闭，学校停课。', why: 'another script'},
    {text: 'The Arabic comma (،) and the Chinese stop (。) look like drops.', why: 'the text speaks of it'},
    {text: 'The paper 人民日报，founded in 1948, is the largest.', why: 'behind another script'},
    {text: 'He wrote “وصل الوزير، ثم غادر” on the wall.', why: 'another script'},
  ],
  suspects: foreignSign,
  check(tree, file) {
    mark(tree, file, shape, (match, {text}) => {
      const after = latin[match[1]!]!
      const behind = text.charAt(match.index + 1)
      // `8：30`, `1，200`: inside a number no space follows.
      const isInNumber = /\d/.test(text.charAt(match.index - 1)) && /\d/.test(behind)
      const isGlued = /[\p{L}\p{N}“(]/u.test(behind) && !isInNumber
      return {
        after: isGlued ? `${after} ` : after,
        message: `Unexpected \`${match[1]!}\` of another script, expected \`${after}\``,
      }
    })
    mark(tree, file, brackets, ([, before, inner, behind]) => ({
      after: `${before ? ' ' : ''}(${inner!})${behind ? ' ' : ''}`,
      message: 'Unexpected brackets of another script, expected `( )`',
    }))
  },
}
