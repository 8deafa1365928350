/** UTF-8 that was read as a single-byte encoding, once or several times. */

import {textOf} from '../document.ts'
import {report} from '../report.ts'
import type {Rule} from '../rule.ts'
import {textSign} from '../text/signs.ts'
import {codeSpans, windows1252High} from './characters.ts'
import {cutAcutes, cutGraves, cutQuotes, maybeAcute} from './cut-sequences.ts'

/** How a single-byte encoding shows the bytes 80–FF: character → byte. */
interface Encoding {
  readonly name: string
  readonly bytes: ReadonlyMap<string, number>
}

const latin1High = String.fromCharCode(...Array.from({length: 96}, (_, index) => 0xa0 + index))

/** The encodings that text is read as by mistake; the first one that explains a run wins. */
const encodings: readonly Encoding[] = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'windows-1258',
  'windows-1253',
  'windows-1257',
  'iso-8859-2',
  'macintosh',
  'koi8-r',
].map((name) => {
  const high = Uint8Array.from({length: 128}, (_, index) => 0x80 + index)
  const bytes = new Map<string, number>()
  const table = name === 'windows-1252' ? windows1252High + latin1High : new TextDecoder(name).decode(high)
  ;[...table].forEach((character, index) => {
    if (character !== '\ufffd' && !bytes.has(character)) bytes.set(character, 0x80 + index)
  })
  // Read as Latin-1, the bytes 80–9F are C1 controls; some programs mix both.
  for (let byte = 0x80; byte < 0xa0; byte++) {
    const control = String.fromCharCode(byte)
    if (!bytes.has(control)) bytes.set(control, byte)
  }
  return {name, bytes}
})

/** Several layers are taken off in one go, at most this many. */
const MOST_LAYERS = 4

/** A character that a sequence of others stands for. */
interface Unit {
  readonly start: number
  readonly end: number
  readonly decoded: string
  readonly length: number
}

/** Marks of punctuation and signs that news uses beyond ASCII. */
const commonSign =
  /[\u00a0-\u00ad\u00ae-\u00bf\u00d7\u00f7\u2010-\u2027\u202f\u2030-\u203a\u2060\u200b-\u200f\u20ac\u20b4\u20bd\u2116\u2122\u2190-\u2193\u2212\u2260\u2264\u2265\u25cf\u25a0\u25ba\u25b6\u2605\u2713\ufe0f\ufeff\u2009]/
const latinLetter =
  /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0259\u1e00-\u1eff\u0300-\u0304\u0309\u0323\u02bc\u02b9]/
const emoji = /\p{Extended_Pictographic}/u
/** Scripts whose words are more than one letter: a single such letter is no evidence, a run is. */
const otherLetter =
  /[\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u0590-\u05ff\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u10a0-\u10ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff00-\uff5e]/

/** What may stand behind the last letter of a word anyway: `CAFÉ”`, `né…`, `à »`. */
const closing = /^[…”’“‘„»›«‹–—\u00a0•™®©°ªº²³¹·¡¿]+$/
const letter = /\p{L}/u
const upper = /\p{Lu}/u
const lower = /\p{Ll}/u
const control = /[\u0080-\u009f]/
const cyrillicLetter = /[\u0400-\u04ff]/

/** The unit that starts at an offset, if the bytes there are well-formed UTF-8. */
function unitAt(text: string, at: number, {bytes}: Encoding): Unit | undefined {
  const lead = bytes.get(text[at]!)
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined
  const count = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  let code = lead & (count === 1 ? 0x1f : count === 2 ? 0x0f : 0x07)
  for (let index = 1; index <= count; index++) {
    const byte = bytes.get(text[at + index] ?? '')
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  if (count === 2 && code < 0x800) return undefined
  if (count === 3 && code < 0x10000) return undefined
  const end = at + count + 1
  return {start: at, end, decoded: String.fromCodePoint(code), length: end - at}
}

/** Adjacent units. */
interface Run {
  readonly encoding: Encoding
  readonly units: readonly Unit[]
  readonly start: number
  readonly end: number
  /** 2: can be nothing else · 1: only beside certain ones of the same encoding · 0: refuse. */
  readonly strength: 0 | 1 | 2
}

function runsIn(text: string, encoding: Encoding): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    const units: Unit[] = []
    for (let next = at; ; ) {
      const unit = unitAt(text, next, encoding)
      if (!unit) break
      units.push(unit)
      next = unit.end
    }
    if (units.length === 0) continue
    const end = units.at(-1)!.end
    runs.push({encoding, units, start: at, end, strength: strengthOf(text, at, end, units, encoding)})
    at = end - 1
  }
  return runs
}

function strengthOf(
  text: string,
  start: number,
  end: number,
  units: readonly Unit[],
  encoding: Encoding,
): 0 | 1 | 2 {
  let others = 0
  let strong = false
  for (const unit of units) {
    const {decoded} = unit
    if (otherLetter.test(decoded)) others++
    else if (latinLetter.test(decoded) || commonSign.test(decoded) || control.test(decoded))
      strong ||= isStrong(text, unit, start, end)
    else if (emoji.test(decoded)) strong = true
    else return 0
  }
  if (encoding.name === 'koi8-r' || encoding.name === 'windows-1253') {
    // Every pair of letters of their own language may look like bytes: only long runs count.
    return units.length >= 4 && others * 2 >= units.length ? 2 : 0
  }
  if (others > 0) {
    const inLatin = !/[\u0370-\uffff]/.test(
      text.slice(start, end).replace(/[\u2000-\u20cf\u2116\u2122]/g, ''),
    )
    // In Cyrillic disguise ordinary words hold a pair now and then (`Рівне`), three in a row never.
    if (others >= (inLatin ? 2 : 3)) return isOdd(text, units) ? 2 : 1
    return 1
  }
  return strong ? 2 : 1
}

/** Letters of other scripts in disguise: signs or changes of case inside what ought to be a word. */
function isOdd(text: string, units: readonly Unit[]): boolean {
  let odd = 0
  for (const {start, end} of units) {
    const tail = text.slice(start + 1, end)
    if (!letter.test(tail) || (upper.test(text[start]!) && lower.test(tail)) || /[\u0402-\u040f]/.test(tail))
      odd++
  }
  return odd * 2 >= units.length
}

/** Whether a disguised Latin letter or sign can be nothing else. */
function isStrong(text: string, unit: Unit, start: number, end: number): boolean {
  const lead = text[unit.start]!
  const tail = text.slice(unit.start + 1, unit.end)
  if (control.test(tail)) return true
  const inside = unit.start > 0 && lower.test(text[unit.start - 1]!)
  const follows = lower.test(text[unit.end] ?? '')
  if (!letter.test(lead)) {
    const beside = letter.test(text[unit.start - 1] ?? '') || letter.test(text[unit.end] ?? '')
    return unit.length > 2 || lead === '¬' || beside
  }
  // Real text: the last letter of a word and a mark that may close it.
  if (closing.test(tail) && unit.length === 2) {
    // `Ã©tait`, `fÃªte`: a capital after a small letter, or with a sign before a small letter, is no word.
    if (lead === 'Ã' || lead === 'Ă')
      return /[©ª®°º²³¹·¡«»]/.test(tail)
        ? inside || follows || start !== end - 2 || !endsWord(text, unit)
        : inside
    if (lead === 'Â') return !letter.test(text[unit.start - 1] ?? '') ? /[©®°²³·¡¿]/.test(tail) : inside
    return upper.test(lead) && inside
  }
  if (unit.length === 2 && letter.test(tail)) {
    // Two letters: only a change of case in a word gives them away.
    return upper.test(lead) && inside && (upper.test(tail) || follows)
  }
  if (unit.length === 2) {
    // A capital and a sign (`Å‚`, `Ä±`, `Ã¶`): in a word of capitals it may be one, after all.
    const capitals = upper.test(text[unit.start - 1] ?? '') && upper.test(text[unit.start - 2] ?? '')
    return upper.test(lead) && !capitals
  }
  // Three small letters may be a word's own end: `zvlášť`.
  if (lower.test(lead) && [...tail].every((character) => lower.test(character))) return false
  // Three and more: `â€™`, `áº¡`; all marks of closing behind a word are none.
  return !closing.test(tail)
}

function endsWord(text: string, unit: Unit): boolean {
  return upper.test(text[unit.start - 1] ?? '')
}

/** Cheap test: a capital or sign that leads such sequences, with one that continues it. */
const suspicious =
  /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖרÙàáâãäåæçèéêëìíîïðñòóôĂĹĎŃВГДЕРСИвгрЎО][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dd\u2013-\u203a\u20ac\u2122\u0100-\u017f\u0402-\u045f\u0490\u0491\u0384\u0385\u2116\u0300-\u0309]|[¬√‚Œœƒ≈∆«»Δ][\u0080-\uffff]|â€/

interface Repair {
  readonly start: number
  readonly end: number
  readonly after: string
  readonly encoding: string
}

/** Everything certain in a text, in order; of an encoding that is known to be at work, everything possible. */
function repairsOf(text: string, atWork?: string): Repair[] {
  let taken: Repair[] = []
  for (const encoding of encodings) {
    // What an earlier encoding explains is no evidence for another.
    const runs = apart(
      runsIn(text, encoding).filter((run) => run.strength > 0),
      taken,
    )
    const certain = runs.some((run) => run.strength === 2)
    if (!certain && encoding.name !== atWork) continue
    const believed = runs.filter((run) => run.strength === 2 || trusted(text, run))
    taken = joined(
      taken,
      believed.map(({start, end, units}) => ({
        start,
        end,
        after: units.map((unit) => unit.decoded).join(''),
        encoding: encoding.name,
      })),
    )
  }
  const western = taken.some((repair) => repair.encoding === 'windows-1252')
  const cut = [cutQuotes(text), cutAcutes(text), western ? cutGraves(text) : []]
  for (const sequences of cut)
    taken = joined(
      taken,
      sequences.map((sequence) => ({...sequence, encoding: 'windows-1252'})),
    )
  return taken
}

/** Those of a list in order that touch none of another. */
function apart(runs: readonly Run[], taken: readonly Repair[]): Run[] {
  let next = 0
  return runs.filter((run) => {
    while (next < taken.length && taken[next]!.end <= run.start) next++
    return next === taken.length || taken[next]!.start >= run.end
  })
}

/** Two lists in order as one, without those of the second that touch one of the first. */
function joined(first: readonly Repair[], second: readonly Repair[]): Repair[] {
  const all: Repair[] = []
  let next = 0
  for (const repair of second) {
    while (next < first.length && first[next]!.end <= repair.start) all.push(first[next++]!)
    if (next === first.length || first[next]!.start >= repair.end) all.push(repair)
  }
  return [...all, ...first.slice(next)]
}

/**
 * An uncertain run beside certain ones of the same encoding. Text that is whole can look like it only where a word in
 * capitals meets a closing mark, or where the letters around are of the disguise's own alphabet (`Рівне`).
 */
function trusted(text: string, run: Run): boolean {
  const before = text[run.start - 1] ?? ''
  if (cyrillicLetter.test(text[run.start]!)) {
    return !cyrillicLetter.test(before) && !cyrillicLetter.test(text[run.end] ?? '')
  }
  const closes = closing.test(text.slice(run.start + 1, run.end)) && !letter.test(text[run.end] ?? '')
  return !(upper.test(before) && closes)
}

/** Takes off one layer after the other from a stretch. */
function peel(text: string, encoding: string): {text: string; layers: number} {
  let current = text
  let layers = 0
  while (layers < MOST_LAYERS - 1) {
    const repairs = suspicious.test(current) ? repairsOf(current, encoding) : []
    if (repairs.length === 0) break
    let result = ''
    let last = 0
    for (const repair of repairs) {
      result += current.slice(last, repair.start) + repair.after
      last = repair.end
    }
    current = result + current.slice(last)
    layers++
  }
  return {text: current, layers}
}

/** Between two stretches of one damage, so that a sentence in disguise is one finding and not forty. */
const gap = /^[ \u00a0,.:;!?"'()\-–]{0,3}$/

export const mojibake: Rule = {
  id: 'mojibake',
  finds: 'UTF-8 read as windows-1252, windows-1251 or another single-byte encoding',
  why: 'Somebody decoded the bytes with the wrong table, once or several times over: `Ã©` for `é`, `â€™` for `’`, `Рџ` for `П`. A sequence is decoded when it is well-formed UTF-8, gives letters and marks that news uses, and cannot be text itself: a capital letter after a small one, a sign inside a word, a control. Where real text could look like this (capitals before a closing mark, two letters of one alphabet) nothing happens unless certain damage of the same kind stands nearby.',
  tier: 'fix',
  unprotected: true,
  catches: [
    {
      before: 'Le caf\u00c3\u00a9 n\u00e2\u20ac\u2122est pas ouvert.',
      after: 'Le café n’est pas ouvert.',
      language: 'fr',
    },
    {
      before:
        'The country\u00e2\u20ac\u2122s \u00e2\u20ac\u0153deal\u00e2\u20ac\u009d \u00e2\u20ac\u201c signed',
      after: 'The country’s “deal” – signed',
    },
    {
      before: 'Twice: caf\u00c3\u0192\u00c2\u00a9 and na\u00c3\u0192\u00c2\u00afve.',
      after: 'Twice: café and naïve.',
    },
    {
      before:
        '\u0420\u045f\u0421\u0402\u0420\u0451\u0420\u0406\u0420\u00b5\u0421\u201a, \u0421\u0453\u0421\u201a\u0421\u0402\u0420\u0455!',
      after: 'Привет, утро!',
      language: 'ru',
    },
    {
      before: '“É um alívio.” A gasolina n\u00c3\u00a3o muda.',
      after: '“É um alívio.” A gasolina não muda.',
      language: 'pt',
    },
    {before: 'Price: \u00c2\u00a320 at 5\u00c2\u00b0C', after: 'Price: £20 at 5°C'},
    {before: 'La polic\u00c3a busca a Garc\u00c3a.', after: 'La policía busca a García.', language: 'es'},
    {before: 'Wa\u00c5\u201aa, \u00c5\u203al\u00c4\u2026sk', after: 'Wała, śląsk', language: 'pl'},
  ],
  leaves: [
    {text: 'SÃO PAULO – A IRMÃ” disse NÃO.', language: 'pt', why: 'capitals of Portuguese'},
    {text: 'SÃo Paulo, NÃO e IRMÃs: A Ã e o Ãa.', language: 'pt', why: 'capitals beside it'},
    {text: 'Il est né… à « Paris », dans un CAFÉ”', language: 'fr'},
    {text: 'Tôi là người Việt Nam, ở Đà Nẵng.', language: 'und', why: 'Vietnamese'},
    {text: 'У Рівному і Сєвєродонецьку тихо.', language: 'uk', why: 'Ukrainian words with such pairs'},
    {text: 'L’âne a mangé “trop” d’herbe ™ et ®.', language: 'fr'},
    {text: 'Ångström, Äpfel, ÎNCĂ „da”, İSTANBUL’A', language: 'und'},
    {text: '“É isso”, disse. “Às vezes”, “Ó”, ‘Ê’, «Ça», ”À”.', language: 'pt', why: 'quoted capitals'},
    {text: 'Zvlášť ne teď: plášť, zášť, dážď.', language: 'cs', why: 'Czech and Slovak ends of words'},
    {text: 'Letters are replaced by sequences like “Ã©”, Ã¨” or “Ã§”.', why: 'a text about it'},
    {text: 'A “â” with a circumflex, an Ã with a tilde.'},
  ],
  suspects: textSign(/[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖרÙàáâãäåæçèéêëìíîïðñòóôĂĹĎŃВГДЕРСИвгрЎО¬√‚Œœƒ≈∆«»Δ]/),
  scope: 'document',
  check(_tree, file) {
    const text = textOf(file)
    if (!suspicious.test(text) && !maybeAcute.test(text)) return
    const inCode = codeSpans(text)
    const repairs = repairsOf(text)
    // Lines that speak of such letters: `sequences like “Ã©” or “Ã§”`.
    const told = new Set(
      repairs
        .filter(({start, end}) => alone(text, start, end))
        .map(({start}) => text.lastIndexOf('\n', start)),
    )
    for (let index = 0; index < repairs.length; index++) {
      const from = index
      const first = repairs[from]!
      let last = first
      while (repairs[index + 1] && gap.test(text.slice(last.end, repairs[index + 1]!.start)))
        last = repairs[++index]!
      if (inCode(first.start) || told.has(text.lastIndexOf('\n', first.start))) continue
      let once = ''
      let at = first.start
      for (const repair of repairs.slice(from, index + 1)) {
        once += text.slice(at, repair.start) + repair.after
        at = repair.end
      }
      const {text: after, layers} = peel(once, first.encoding)
      // A control code as the outcome says that the guess was wrong.
      if (control.test(after)) continue
      report(file, {
        start: first.start,
        end: last.end,
        after,
        message: `UTF-8 read as ${first.encoding}${layers > 0 ? `, ${layers + 1} times over` : ''}: \`${text.slice(first.start, last.end)}\`, write \`${after}\``,
      })
    }
  },
}

/** Whether a stretch is all that stands between two quotation marks, which a damaged text would have lost as well. */
function alone(text: string, start: number, end: number): boolean {
  return (
    /["“”„«‘'][ \u00a0]?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[ \u00a0]?["”“»’']/.test(text.slice(end, end + 2))
  )
}
