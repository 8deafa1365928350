/** Bytes as base64 and numbers as variable-length bytes, without Node's Buffer: observations are small JSON. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const DIGITS = new Uint8Array(128)
for (let i = 0; i < 64; i++) DIGITS[ALPHABET.charCodeAt(i)] = i

const LETTERS = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0))
/** Letters made into a string at once: a call takes no more arguments than fit onto the stack. */
const CHUNK = 4096

/** Base64 without padding. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  let at = 0
  let i = 0
  for (; i + 2 < bytes.length; i += 3) {
    const triple = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!
    letters[at] = LETTERS[triple >> 18]!
    letters[at + 1] = LETTERS[(triple >> 12) & 63]!
    letters[at + 2] = LETTERS[(triple >> 6) & 63]!
    letters[at + 3] = LETTERS[triple & 63]!
    at += 4
  }
  if (i + 1 < bytes.length) {
    const pair = (bytes[i]! << 8) | bytes[i + 1]!
    letters[at++] = LETTERS[pair >> 10]!
    letters[at++] = LETTERS[(pair >> 4) & 63]!
    letters[at++] = LETTERS[(pair << 2) & 63]!
  } else if (i < bytes.length) {
    letters[at++] = LETTERS[bytes[i]! >> 2]!
    letters[at++] = LETTERS[(bytes[i]! << 4) & 63]!
  }
  let result = ''
  for (let from = 0; from < at; from += CHUNK) {
    const chunk = letters.subarray(from, Math.min(from + CHUNK, at))
    // Spreading goes through an iterator, at ten times the cost.
    result += Reflect.apply(String.fromCharCode, undefined, chunk)
  }
  return result
}

/** The bytes of unpadded base64. */
export function fromBase64(text: string): Uint8Array {
  const length = Math.floor((text.length * 3) / 4)
  const bytes = new Uint8Array(length)
  let at = 0
  let i = 0
  for (; i + 3 < text.length; i += 4) {
    const group =
      (DIGITS[text.charCodeAt(i) & 127]! << 18) |
      (DIGITS[text.charCodeAt(i + 1) & 127]! << 12) |
      (DIGITS[text.charCodeAt(i + 2) & 127]! << 6) |
      DIGITS[text.charCodeAt(i + 3) & 127]!
    bytes[at] = group >> 16
    bytes[at + 1] = group >> 8
    bytes[at + 2] = group
    at += 3
  }
  let group = 0
  for (let left = i; left < i + 4; left++)
    group = (group << 6) | (left < text.length ? DIGITS[text.charCodeAt(left) & 127]! : 0)
  for (let shift = 16; at < length; shift -= 8) bytes[at++] = group >> shift
  return bytes
}

/** Writes numbers one after the other into bytes that grow. */
export class Writer {
  bytes = new Uint8Array(2048)
  length = 0

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.length++] = value
  }

  /** A number of up to 53 bits, 7 bits a byte, the small ones in one. */
  number(value: number): void {
    let rest = value
    while (rest >= 128) {
      this.byte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  /** The low `size` bytes of a number. */
  fixed(value: number, size: number): void {
    for (let i = 0; i < size; i++) this.byte((value >>> (8 * i)) & 255)
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }
}

/** Reads what a `Writer` wrote. */
export class Reader {
  bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  number(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new RangeError('an observation ends too early')
      if (byte < 128) return value + byte * factor
      value += (byte - 128) * factor
      factor *= 128
    }
  }

  fixed(size: number): number {
    let value = 0
    for (let i = 0; i < size; i++) value |= this.bytes[this.at++]! << (8 * i)
    return value >>> 0
  }
}
