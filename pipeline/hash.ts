/** Short, stable, dependency-free hashes for ids; not for security. */

/**
 * 64 bits of a string as 13 characters of base 36: two independent 32-bit multiply-xor lanes
 * over UTF-16 units (the finalizer is MurmurHash3's). The same in every engine and version.
 */
export function hash(text: string): string {
  let a = 0x9e3779b1
  let b = 0x85ebca6b
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 0x9e3779b1)
    b = Math.imul(b ^ unit, 0x5f356495)
    a ^= b >>> 15
  }
  a = finish(a ^ text.length)
  b = finish(b ^ (a >>> 3))
  return (a.toString(36).padStart(7, '0') + b.toString(36).padStart(7, '0')).slice(0, 13)
}

function finish(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
