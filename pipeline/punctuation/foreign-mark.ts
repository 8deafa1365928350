/** The rule for commas, stops and brackets of another script in a text of Latin letters. */
import {mark} from '../report.ts'
import type {Rule} from '../rule.ts'
import {gapSign} from '../text/signs.ts'
import {readsAs, rightOf} from '../text/surroundings.ts'

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
  /(?<=[\p{Script=Latin}\p{N}%)\]”"’»'])[ \u00a0]?([،؛؟，、。；：！？։․])(?=[\s“”"’»'(\p{Script=Latin}\p{N}]|$)/gu
/** Brackets as wide as a Chinese character around Latin letters. */
const brackets =
  /(?<=([\p{Script=Latin}\p{N}])?)（([\p{Script=Latin}\p{N} .,;:’'&/-]+)）(?=([\p{Script=Latin}\p{N}])?)/gu

/** … and one of them, whose partner is of the house: `(Results of 10 races）`. */
const half = /(?<=\([^()（）\n]{1,200})）|（(?=[^()（）\n]{1,200}\))/g

/** How a question or a cry begins in English. */
const englishBehind =
  /^ ?["“‘]?(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|and|but|or|if|the|this|that|it|we|you|they|he|she|long|enough|never|let|may|so|what's|who's|there|in|for|not|then|of|to|i|my|our|your|yes|out|down|freedom|shame|stop|death|now)\b/iu
/** The mark that opens a question or a cry in Spanish, before words of another language. */
const inverted = /[¿¡] ?(?=["“‘]?\p{L})/gu

/** Marks that English does not have, quotation marks among them: signs are few, and two rules share this one. */
export const foreignSign = gapSign(/[«„»¿¡،؛؟，、。；：！？։․（）《]|<<|>>|''|’’|(?:^|[ (]),,/)

export const foreignMark: Rule = {
  id: 'foreign-mark',
  finds: 'an Arabic, Chinese, Armenian or Spanish mark in a text of another language',
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
    {
      before: 'He shrugs. “The rest, ¿who believes it? ¡Long live the port!”',
      after: 'He shrugs. “The rest, who believes it? Long live the port!”',
    },
    {
      before: 'The harbour (built in 1902） and （the port) are old.',
      after: 'The harbour (built in 1902) and (the port) are old.',
    },
    {before: 'The strike goes on։ Nobody sails․', after: 'The strike goes on. Nobody sails.'},
    {
      before: 'The mayor ，who came late, met 12 captains 、 all of them old.',
      after: 'The mayor, who came late, met 12 captains, all of them old.',
    },
  ],
  leaves: [
    {
      text: 'The film “¿Qué he hecho yo?” and the song ¡Ay, Carmela! are from Spain.',
      why: 'another language',
    },
    {text: 'The sign says 港口关闭，学校停课。', why: 'another script'},
    {text: 'The paper (人民日报）is the largest; a ） alone stays.', why: 'another script, no pair'},
    {text: 'The Arabic comma (،) and the Chinese stop (。) look like drops.', why: 'the text speaks of it'},
    {text: 'The sign at the port says ，。 and nothing else.', why: 'marks alone'},
    {text: 'The paper 人民日报，founded in 1948, is the largest.', why: 'behind another script'},
    {text: 'He wrote “وصل الوزير، ثم غادر” on the wall.', why: 'another script'},
  ],
  suspects: foreignSign,
  check(tree, file) {
    mark(tree, file, shape, (match, {text}) => {
      const after = latin[match[1]!]!
      const behind = text.charAt(match.index + match[0].length)
      // `8：30`, `1，200`: inside a number no space follows.
      const isInNumber = /\d/.test(text.charAt(match.index - 1)) && /\d/.test(behind)
      const isGlued = /[\p{L}\p{N}“(]/u.test(behind) && !isInNumber
      return {
        after: isGlued ? `${after} ` : after,
        message: `Unexpected \`${match[1]!}\` of another script, expected \`${after}\``,
      }
    })
    if (file.data.language === 'en')
      mark(
        tree,
        file,
        inverted,
        (match, {text}) =>
          // `la fiesta ¡Vivan!`: what stands in its own language keeps its mark, and so does the mark that a text speaks of.
          readsAs('en', text, match.index, match.index + 1) &&
          englishBehind.test(rightOf(text, match.index + 1))
            ? {after: '', message: `Unexpected \`${match[0]}\` of Spanish, expected none`}
            : undefined,
        /[¿¡]/,
      )
    mark(
      tree,
      file,
      half,
      ([bracket], {text}) =>
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
          ? undefined
          : {
              after: bracket === '（' ? '(' : ')',
              message: `Unexpected bracket of another script, expected \`${bracket === '（' ? '(' : ')'}\``,
            },
      /[（）]/,
    )
    mark(tree, file, brackets, ([, before, inner, behind]) => ({
      after: `${before ? ' ' : ''}(${inner!})${behind ? ' ' : ''}`,
      message: 'Unexpected brackets of another script, expected `( )`',
    }))
  },
}
