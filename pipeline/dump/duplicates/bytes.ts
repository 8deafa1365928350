/** Bytes as base64 and numbers as variable-length bytes, without Node's Buffer: observations are small JSON. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const DIGITS = new Uint8Array(128)
for (let i = 0; i < 64; i++) DIGITS[ALPHABET.charCodeAt(i)] = i

/** Two letters for every 12 bits: a third of the string operations of one letter at a time. */
const PAIRS: string[] = []
for (let i = 0; i < 4096; i++) PAIRS.push(ALPHABET[i >> 6]! + ALPHABET[i & 63]!)

/** Base64 without padding. */
export function toBase64(bytes: Uint8Array): string {
  let result = ''
  let i = 0
  for (; i + 2 < bytes.length; i += 3) {
    const triple = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!
    result += PAIRS[triple >> 12]! + PAIRS[triple & 4095]!
  }
  if (i + 1 < bytes.length) {
    const pair = (bytes[i]! << 8) | bytes[i + 1]!
    result += PAIRS[pair >> 4]! + ALPHABET[(pair << 2) & 63]!
  } else if (i < bytes.length) {
    result += PAIRS[bytes[i]! << 4]!
  }
  return result
}

/** The bytes of unpadded base64. */
export function fromBase64(text: string): Uint8Array {
  const length = Math.floor((text.length * 3) / 4)
  const bytes = new Uint8Array(length)
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    held = (held << 6) | DIGITS[text.charCodeAt(i) & 127]!
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 255
    }
  }
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
