/** The rule for quotation marks of another language around a quotation in English. */
import type {Root} from 'nlcst'
import type {Document} from '../../document.ts'
import {mark, report} from '../../report.ts'
import type {Rule} from '../../rule.ts'
import {readsAs} from '../../text/surroundings.ts'
import {paragraphs} from '../../tree.ts'
import {foreignSign} from '../foreign-mark.ts'

/** Pairs in use elsewhere: `« x »`, `» x «`, `„ x “`, `„ x ”`, and halves of two, `“ x »`, `” x »`, `« x “`; one quotation, nothing quoted inside. */
const shape =
  /«[\s\u00A0\u202F]*([^«»„“”"\n]{1,600}?)[\s\u00A0\u202F]*»|„\s?([^«»„“”"\n]{1,600}?)\s?[“”]|»([^\s«»„“”"][^«»„“”"\n]{0,600}?)«|(?:“\s?|(?<=^|\s)”\s)([^«»„“”"\n]{1,600}?)[\s\u00A0\u202F]?»|«\s?([^«»„“”"\n]{1,600}?)\s?[“”](?=[\s,.;:!?)]|$)/gu

/** Two apostrophes on either side of some words: `''the end''`. */
const apostrophes =
  /(?<![\p{L}\p{N}'’])(''|’’)(?=[^\s'’])([^'’"“”\n]*(?:['’](?!['’])[^'’"“”\n]*)*)(?<=\S)\1(?!['’\p{L}\p{N}])/gu
/** `,,We sail"`, `„We sail"`: the low mark, also as two commas, and a straight or curved one that closes. */
const low =
  /(?<=^|[\s(])(?:,, ?(?=\S[^"“”„«»\n]*["”“])|„ ?(?=\S[^"“”„«»\n]*"))([^"“”„«»,\n][^"“”„«»\n]{0,400}?) ?["”“](?=[\s.,;:!?)]|$)/gu
/** The end of a quotation of several paragraphs. */
const lastClosing = /[.!?…]([\s\u00A0\u202F]?»)$/u
/** Most paragraphs of one. */
const QUOTED_PARAGRAPHS = 3

export const foreignQuote: Rule = {
  id: 'foreign-quote',
  finds: 'a quotation between the marks of another language: « », „ “, » «, 《 》, 「 」',
  why: 'Engines leave the marks of the source language around a translated quotation. Only matching pairs that hold no other mark are restyled; arrows, menus and what has no partner are left alone.',
  tier: 'fix',
  languages: ['en'],
  catches: [
    {
      before: "In its column ''The port's day'' it writes: “Who pays?\n\nWho will pay? »",
      after: 'In its column "The port\'s day" it writes: “Who pays?\n\nWho will pay?”',
    },
    {before: 'He called it a <<great day>> for the port.', after: 'He called it a “great day” for the port.'},
    {
      before: 'He called it a ,,great day", a „good one" and ,, a day of hope” for the port.',
      after: 'He called it a “great day”, a “good one” and “a day of hope” for the port.',
    },
    {before: '« We are afraid », she said.', after: '“We are afraid”, she said.'},
    {before: 'He called it a „great day“ for sport.', after: 'He called it a “great day” for sport.'},
    {before: 'He called it a »great day« for sport.', after: 'He called it a “great day” for sport.'},
    {
      before: 'She says that there will be ” a ship in each port », and soon.',
      after: 'She says that there will be “a ship in each port”, and soon.',
    },
    {
      before: 'He reads the paper 《Port News》, and hears that he is 「No. 1」.',
      after: 'He reads the paper “Port News”, and hears that he is “No. 1”.',
    },
    {
      before: 'They are “ dockers », less «afraid than before“, by dint of talks.',
      after: 'They are “dockers”, less “afraid than before”, by dint of talks.',
    },
  ],
  leaves: [
    {text: "The ''' mark, 5' 10'' and 7'' are no quotations, nor is '' alone.", why: 'feet and inches'},
    {text: 'Rain in Kyushu ,, Shikoku and „Honshu, "the port" of it,, too.', why: 'no pair'},
    {text: 'Home » News » Sport', why: 'a menu'},
    {text: '« previous | next »', why: 'page links'},
    {text: 'He wrote cout << x; y >> z, 1 << 2, and the marks << and >>.', why: 'code'},
    {text: '“He said « no » twice,” she told us.', why: 'a quotation within one'},
    {text: '« He called it “ the end ” of the line », she said.', why: 'a quotation within one'},
    {text: 'He called it “ the end ” of the line », she said.', why: 'the mark closes'},
    {
      text: 'The sign said «Выход» to all of us.\n\nBeispiel für »Faser mischen« im Ebenenmodus',
      why: 'words of another language',
    },
    {text: 'He reads 《人民日报》 and the “Port News”.', why: 'a name in another script'},
    {text: 'Click on “Home » News” to go on.', why: 'a menu'},
    {text: "They turned the literals ('') into bytes (b'') to keep them.", why: 'code'},
  ],
  scope: 'document',
  suspects: foreignSign,
  check(tree, file) {
    // `<<x>>`: what a keyboard has for guillemets.
    mark(
      tree,
      file,
      /<<(\p{L}[^<>\n]{1,300}?(?<!\s))>>(?![<>\p{L}\d])/gu,
      (match, paragraph) =>
        readsAs('en', paragraph.text, match.index, match.index + match[0].length, 1) &&
        !/[={};]/.test(match[1]!)
          ? {after: `“${match[1]!}”`, message: 'Unexpected guillemets of signs, expected `“ ”`'}
          : undefined,
      /<</,
    )
    mark(
      tree,
      file,
      /《([\p{Script=Latin}\p{N} .,:’'&-]{1,100})》|[「『]([\p{Script=Latin}\p{N} .,:’'&-]{1,100})[」』]/gu,
      ([, title, quoted]) => ({
        after: `“${title ?? quoted!}”`,
        message: 'Unexpected marks of Chinese or Japanese, expected `“ ”`',
      }),
      /[《「『]/,
    )
    mark(
      tree,
      file,
      apostrophes,
      (match, paragraph) =>
        // `('') and (b'')`: two strings without a letter.
        !/^[),;]/.test(match[2]!) &&
        readsAs('en', paragraph.text, match.index, match.index + match[0].length, 1)
          ? {after: `"${match[2]!}"`, message: 'Unexpected apostrophes for quotation marks, expected `" "`'}
          : undefined,
      /''|’’/,
    )
    mark(
      tree,
      file,
      low,
      (match, paragraph) =>
        readsAs('en', paragraph.text, match.index, match.index + match[0].length, 1) &&
        !nested(paragraph.text, match.index)
          ? {after: `“${match[1]!}”`, message: 'Unexpected low quotation mark, expected `“ ”`'}
          : undefined,
      /„|,,/,
    )
    // `“We sail„ - says the mayor`: the low mark for the high one.
    mark(
      tree,
      file,
      /(?<=[\p{L}\d.,!?])„(?=[\s,.;:!?)–—-]|$)/gu,
      (match, paragraph) => {
        const before = paragraph.text.slice(0, match.index)
        const opened = Math.max(before.lastIndexOf('“'), before.search(/„(?=[^„“”]*$)/u))
        return opened > before.lastIndexOf('”')
          ? {after: '”', message: 'Unexpected low quotation mark at the end of a quotation, expected `”`'}
          : undefined
      },
      /„/,
    )
    endsOfLongOnes(tree, file)
    mark(tree, file, shape, (match, paragraph) => {
      const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5]!
      const {text} = paragraph
      const halves = match[4] !== undefined || match[5] !== undefined
      // What closes next would close what the first of two unlike marks opened.
      if (
        halves &&
        /^[^«»“”]*[»”]/u.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + QUOTATION_REACH),
        )
      )
        return undefined
      // Around a few words one frequent word of another language is enough: the marks may be its own.
      const fewest = inner.split(/\s+/).length < QUOTED_WORDS ? 1 : undefined
      if (!readsAs('en', text, match.index, match.index + match[0].length, fewest)) return undefined
      if (!/\p{Script=Latin}/u.test(inner)) return undefined
      if (inner.includes('|') || !/\p{L}/u.test(inner)) return undefined
      // Inside a quotation of the house's own marks it would be a quotation within one.
      if (nested(text, match.index)) return undefined
      if (text.length === match[0].length && inner.split(/\s+/).length < 4 && match[1] !== undefined)
        return undefined
      return {
        after: `“${inner}”`,
        message: `Unexpected quotation marks of another language around \`${inner.slice(0, 40)}\`, expected \`“ ”\``,
      }
    })
  },
}

/** `“Who pays?` and two paragraphs on `Nobody knows. »`: the one mark closes what the other opened. */
function endsOfLongOnes(tree: Root, file: Document): void {
  if (!String(file.value).includes('»')) return
  const all = [...paragraphs(tree, file)]
  for (const [index, {text, start}] of all.entries()) {
    const match = lastClosing.exec(text.trimEnd())
    if (!match || /[«„“”"]/.test(text)) continue
    const before = all
      .slice(Math.max(0, index - QUOTED_PARAGRAPHS), index)
      .findLast((paragraph) => /[«»“”]/.test(paragraph.text))?.text
    if (before === undefined || before.includes('«') || before.lastIndexOf('“') <= before.lastIndexOf('”'))
      continue
    const end = start + match.index + match[0].length
    report(file, {
      start: end - match[1]!.length,
      end,
      after: '”',
      message: 'Unexpected `»` at the end of a quotation, expected `”`',
    })
  }
}

/** Fewest words that show by themselves which language they are of. */
const QUOTED_WORDS = 4

/** Longest quotation that is looked through for its opening mark. */
const QUOTATION_REACH = 1500

/** Whether an opening mark of the house's own stands before, and nothing closes it. */
function nested(text: string, at: number): boolean {
  for (let place = at - 1; place >= 0 && at - place < QUOTATION_REACH; place--) {
    const character = text[place]
    // `„ … “` closes with the mark that opens here.
    if (character === '“') return !text.slice(Math.max(0, place - QUOTATION_REACH), place).includes('„')
    if (character === '”' || character === '„') return false
  }
  return false
}
