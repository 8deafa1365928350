/** Checksums of stretches of files: those of zip and gzip. */
import * as zlib from 'node:zlib'

/** Of each byte what eight steps of the division leave, the lowest bit first. */
function byteTable(): Uint32Array {
  const table = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
    table[byte] = rest
  }
  return table
}

let table: Uint32Array | undefined

/** The same, for a Node that has none of its own. */
export function ownCrc32(bytes: Uint8Array, before = 0): number {
  table ??= byteTable()
  let rest = ~before
  for (const byte of bytes) rest = (rest >>> 8) ^ table[(rest ^ byte) & 0xff]!
  return ~rest >>> 0
}

/** The checksum of bytes, behind others whose checksum is known. Node has it from 20.15 and 22.2 on. */
export const crc32: (bytes: Uint8Array, before?: number) => number =
  (zlib as {crc32?: typeof ownCrc32}).crc32 ?? ownCrc32
