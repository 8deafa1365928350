/** Bytes to text and back: byte order marks, UTF-8 and UTF-16, and a guess with a floor for everything else. */
import {isUtf8} from 'node:buffer'
import {deflateRawSync, inflateRawSync} from 'node:zlib'

/** How to give the bytes of a text back, where they are not simply its UTF-8. */
export interface Original {
  readonly encoding: string
  /** Starts with a byte order mark. */
  readonly mark: boolean
  /** The bytes themselves (raw deflate, base64), where text and encoding do not bring them back. */
  readonly bytes: string | null
}

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Absent when the UTF-8 of the text is the bytes. */
  readonly original?: Original
}

/** Bytes that are no text, or in an encoding that nothing settles. */
export class UndecodableError extends Error {}

/**
 * Least confidence (0–100) of the guess. Random bytes reach 10, one sentence in a code page 42 or more
 * (thirteen encodings tried with one sentence each).
 */
const CONFIDENCE_FLOOR = 30
/** The guess reads at most so many bytes: more do not change it. */
const GUESS_BYTES = 65_536
/** With less than so many bytes above ASCII the guess between Latin code pages is a toss-up; Western ones are the rule. */
const LATIN_EVIDENCE = 8
/** Points of confidence within which the Western page is then taken. */
const LATIN_MARGIN = 12
/** A stray control character is a fault to repair; this share of them is no text. */
const BINARY_SHARE = 0.05
const BINARY_COUNT = 4
/** In UTF-8 with some broken bytes, whole sequences outnumber the broken ones at least so many times. */
const UTF8_MAJORITY = 8

const magics: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP or Office', [0x50, 0x4b, 0x03, 0x04]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RIFF', [0x52, 0x49, 0x46, 0x46]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** What kind of binary file bytes start like, if any. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return magics.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0]
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

const bom8 = [0xef, 0xbb, 0xbf]
const bomLittle = [0xff, 0xfe]
const bomBig = [0xfe, 0xff]

/**
 * Decodes bytes; what cannot be rebuilt from the text is kept beside it.
 *
 * @throws {UndecodableError} when they are no text or nothing settles the encoding.
 */
export async function decode(bytes: Buffer): Promise<Decoded> {
  const kind = binaryKind(bytes)
  if (kind) throw new UndecodableError(`Expected text, got a binary file (${kind})`)
  const encoding = await encodingOf(bytes)
  const mark = markOf(bytes, encoding) > 0
  const text = await textIn(bytes.subarray(markOf(bytes, encoding)), encoding)
  if (looksBinary(text)) throw new UndecodableError('Expected text, got binary data')
  const back = await encode(text, encoding, mark)
  if (back?.equals(bytes)) {
    if (encoding === 'utf-8' && !mark) return {text, encoding}
    return {text, encoding, original: {encoding, mark, bytes: null}}
  }
  return {text, encoding, original: keepWhole(bytes, encoding)}
}

/** Keeps the bytes themselves. */
export function keepWhole(bytes: Buffer, encoding: string): Original {
  return {encoding, mark: markOf(bytes, encoding) > 0, bytes: deflateRawSync(bytes).toString('base64')}
}

/** The bytes that a text was read from. */
export async function restore(text: string, original: Original | undefined): Promise<Buffer> {
  if (!original) return toUtf8(text)
  if (original.bytes !== null) return inflateRawSync(Buffer.from(original.bytes, 'base64'))
  const bytes = await encode(text, original.encoding, original.mark)
  if (!bytes) throw new Error(`Expected an encoding that can be written, got \`${original.encoding}\``)
  return bytes
}

/** UTF-8 in which a lone surrogate is written as the three bytes it would have: no two texts give the same bytes. */
export function toUtf8(text: string): Buffer {
  if ((text as unknown as {isWellFormed(): boolean}).isWellFormed()) return Buffer.from(text, 'utf8')
  const parts: Buffer[] = []
  let last = 0
  for (const match of text.matchAll(/\p{Surrogate}/gu)) {
    const unit = match[0].charCodeAt(0)
    parts.push(Buffer.from(text.slice(last, match.index), 'utf8'))
    parts.push(Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63), 0x80 | (unit & 63)]))
    last = match.index + 1
  }
  parts.push(Buffer.from(text.slice(last), 'utf8'))
  return Buffer.concat(parts)
}

/**
 * The encoding of bytes, by mark, by validity, by guess.
 *
 * @throws {UndecodableError} when nothing settles it.
 */
export async function encodingOf(bytes: Buffer): Promise<string> {
  if (startsWith(bytes, bom8)) return 'utf-8'
  if (startsWith(bytes, bomLittle)) return 'utf-16le'
  if (startsWith(bytes, bomBig)) return 'utf-16be'
  const wide = wideEncoding(bytes)
  if (wide) return wide
  if (isUtf8(bytes) || mostlyUtf8(bytes)) return 'utf-8'
  const ideographic = ideographicEncoding(bytes)
  if (ideographic) return ideographic
  const {analyse} = await import('chardet')
  const guesses = analyse(bytes.subarray(0, GUESS_BYTES)).map(({name, confidence}) => ({
    // What calls itself Latin 1 is written in the Windows page, of which it is a part.
    name: name === 'ISO-8859-1' ? 'windows-1252' : name.toLowerCase(),
    confidence,
  }))
  let best = guesses[0]
  const western = guesses.find((guess) => guess.name === 'windows-1252')
  if (
    best &&
    western &&
    /^(?:iso-8859-[29]|windows-125[04])$/.test(best.name) &&
    best.confidence - western.confidence <= LATIN_MARGIN &&
    bytes.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0) < LATIN_EVIDENCE
  ) {
    best = western
  }
  if (!best || best.confidence < CONFIDENCE_FLOOR) {
    const cyrillic = cyrillicEncoding(bytes)
    if (cyrillic) return cyrillic
    throw new UndecodableError(
      `Expected text in a known encoding; no encoding explains the bytes${best ? ` (best guess ${best.name}, ${best.confidence}%)` : ''}`,
    )
  }
  if (best.name === 'windows-1252' && isLatin9(bytes)) return 'iso-8859-15'
  // Ukrainian letters, where Russian text has no use for the frames of tables.
  if (best.name === 'koi8-r' && /[\xa4\xa6\xa7\xad]/.test(bytes.toString('latin1', 0, GUESS_BYTES)))
    return 'koi8-u'
  return best.name
}

/** ISO 8859-15 where windows-1252 would give a currency sign at a number, or a fraction inside a word. */
function isLatin9(bytes: Buffer): boolean {
  const text = bytes.toString('latin1', 0, GUESS_BYTES)
  if (/[\x80-\x9f]/.test(text)) return false
  return /\d[ \xa0]?\xa4(?!\d)|(?<!\d)\xa4[ \xa0]?\d|[A-Za-z\xc0-\xff][\xbc\xbd][A-Za-z\xc0-\xff]/.test(text)
}

/** The guess knows Russian alone; these letters make up two thirds of any text in Cyrillic, and a tenth of noise. */
const commonCyrillic: ReadonlySet<string> = new Set('оаеинтісрвлк')
const CYRILLIC_SHARE = 0.5
/** Fewer bytes above ASCII than this settle nothing between pages. */
const CYRILLIC_EVIDENCE = 24

/** The Cyrillic page in which the bytes are text: by its usual letters in lower case. */
function cyrillicEncoding(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, GUESS_BYTES)
  const high = sample.reduce((count, byte) => (byte > 0x7f ? count + 1 : count), 0)
  if (high < CYRILLIC_EVIDENCE) return undefined
  let best: string | undefined
  let most = high * CYRILLIC_SHARE
  for (const encoding of ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866']) {
    let common = 0
    for (const char of decodePage(sample, encoding)) if (commonCyrillic.has(char)) common++
    if (common <= most) continue
    best = encoding
    most = common
  }
  return best
}

function markOf(bytes: Buffer, encoding: string): number {
  if (encoding === 'utf-8') return startsWith(bytes, bom8) ? 3 : 0
  if (encoding === 'utf-16le') return startsWith(bytes, bomLittle) ? 2 : 0
  if (encoding === 'utf-16be') return startsWith(bytes, bomBig) ? 2 : 0
  return 0
}

/** UTF-16 without a mark: the zero bytes of spaces, line breaks and Latin letters stand all on one side. */
function wideEncoding(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, GUESS_BYTES)
  if (sample.length < 8 || !sample.includes(0)) return undefined
  let little = 0
  let big = 0
  let strayLittle = 0
  let strayBig = 0
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const first = sample[index]!
    const second = sample[index + 1]!
    if (second === 0 && (first === 32 || first === 10 || (first > 64 && first < 123))) little++
    else if (second === 0) strayLittle++
    if (first === 0 && (second === 32 || second === 10 || (second > 64 && second < 123))) big++
    else if (first === 0) strayBig++
  }
  const pairs = sample.length / 2
  // One word in about thirty characters is the least that a spaced script has.
  if (little > pairs / 30 && little > 4 * big && strayBig < little) return 'utf-16le'
  if (big > pairs / 30 && big > 4 * little && strayLittle < big) return 'utf-16be'
  return undefined
}

/** Bytes that no code page of text has: halves of UTF-16 are such, one in ten in Chinese, and far fewer anywhere else. */
const CONTROL_SHARE = 0.02
const IDEOGRAPHIC_SHARE = 0.9

/** UTF-16 without a mark in scripts without spaces: nearly all units are ideographs, kana, syllables and their marks. */
function ideographicEncoding(bytes: Buffer): string | undefined {
  const sample = bytes.subarray(0, GUESS_BYTES)
  if (sample.length < 16 || sample.length % 2 !== 0) return undefined
  const controls = sample.reduce(
    (count, byte) => (byte < 32 && (byte < 9 || byte > 13) ? count + 1 : count),
    0,
  )
  if (controls < sample.length * CONTROL_SHARE) return undefined
  let little = 0
  let big = 0
  for (let index = 0; index < sample.length; index += 2) {
    if (isIdeographic(sample[index + 1]!)) little++
    if (isIdeographic(sample[index]!)) big++
  }
  const least = (sample.length / 2) * IDEOGRAPHIC_SHARE
  if (little >= least && little > big) return 'utf-16le'
  if (big >= least && big > little) return 'utf-16be'
  return undefined
}

/** By the upper half of a unit: ASCII, East Asian marks and kana, ideographs, Korean syllables, full-width forms. */
function isIdeographic(upper: number): boolean {
  return (
    upper === 0 ||
    upper === 0x30 ||
    (upper >= 0x4e && upper <= 0x9f) ||
    (upper >= 0xac && upper <= 0xd7) ||
    upper === 0xff
  )
}

/** UTF-8 in which a few bytes were broken on the way. */
function mostlyUtf8(bytes: Buffer): boolean {
  let whole = 0
  let broken = 0
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index]!
    if (byte < 0x80) {
      index++
      continue
    }
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    let fits = length > 1 && byte < 0xf5
    for (let next = 1; fits && next < length; next++) fits = (bytes[index + next]! & 0xc0) === 0x80
    if (fits) {
      whole++
      index += length
    } else {
      broken++
      index++
    }
  }
  return broken > 0 && whole >= broken * UTF8_MAJORITY
}

function looksBinary(text: string): boolean {
  const strange = text.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0
  return strange >= BINARY_COUNT && strange > text.length * BINARY_SHARE
}

/**
 * Decodes a code page; `TextDecoder` maps the holes of most of them reversibly.
 *
 * In one call it takes windows-1252 for Latin 1 (Node 20: the bytes 0x80–0x9F become control codes); as a stream not.
 *
 * @throws {RangeError} for a name that it does not know.
 * @throws {TypeError} when `fatal` is asked for and the bytes do not fit.
 */
export function decodePage(bytes: Uint8Array, encoding: string, fatal = false): string {
  const decoder = new TextDecoder(encoding, {fatal})
  return decoder.decode(bytes, {stream: true}) + decoder.decode()
}

/** Bytes without their mark as text. */
export async function textIn(bytes: Buffer, encoding: string): Promise<string> {
  if (encoding === 'utf-8') return bytes.toString('utf8')
  if (encoding === 'utf-16le') return bytes.toString('utf16le')
  if (encoding === 'utf-16be') return swapped(bytes).toString('utf16le')
  try {
    return decodePage(bytes, encoding)
  } catch {
    const {default: iconv} = await import('iconv-lite')
    if (!iconv.encodingExists(encoding)) throw new UndecodableError(`No decoder for \`${encoding}\``)
    return iconv.decode(bytes, encoding)
  }
}

async function encode(text: string, encoding: string, mark: boolean): Promise<Buffer | undefined> {
  if (encoding === 'utf-8') return mark ? Buffer.concat([Buffer.from(bom8), toUtf8(text)]) : toUtf8(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
    return encoding === 'utf-16le' ? bytes : swapped(bytes)
  }
  const {default: iconv} = await import('iconv-lite')
  return iconv.encodingExists(encoding) ? iconv.encode(text, encoding) : undefined
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}
