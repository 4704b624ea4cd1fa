/** The reflected polynomial of IEEE 802.3, the one of gzip and zip. */
const POLYNOMIAL = 0xedb88320;
/** 16 takes 5.8 ms for 12 MB, 8 with single bytes 10.7 ms; in a fresh process 8 and 14 ms. */
const SLICES = 16;
const WORD = 4;
const WORDS = SLICES / WORD;

/** Slicing-by-16 (Kounavis and Berry, 2005): table `s` holds the effect of a byte that is `s` bytes further on. */
const TABLE = tables();

function tables(): Uint32Array {
  const table = new Uint32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ POLYNOMIAL;
    table[byte] = crc;
  }
  for (let index = 256; index < table.length; index += 1) {
    const before = at(table, index - 256);
    table[index] = (before >>> 8) ^ at(table, before & 0xff);
  }
  return table;
}

/** Typed arrays give a number inside their bounds; the bound is the caller's loop. */
function at(array: Uint32Array | Uint8Array, index: number): number {
  return array[index] as number;
}

/**
 * CRC-32 of bytes, 0..2^32-1. Give the CRC of what came before as `seed` to go on where it ended. Little-endian, as every
 * platform a browser runs on is.
 */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const ahead = (WORD - (bytes.byteOffset % WORD)) % WORD;
  if (bytes.length < ahead + SLICES) return ~singly(bytes, ~seed) >>> 0;
  const blocks = Math.floor((bytes.length - ahead) / SLICES);
  const crc = singly(bytes.subarray(0, ahead), ~seed);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + ahead, blocks * WORDS);
  return ~singly(bytes.subarray(ahead + blocks * SLICES), inBlocks(words, crc)) >>> 0;
}

function singly(bytes: Uint8Array, start: number): number {
  let crc = start;
  for (let index = 0; index < bytes.length; index += 1)
    crc = (crc >>> 8) ^ at(TABLE, (crc ^ at(bytes, index)) & 0xff);
  return crc;
}

/** Four words at a time: `words` is a multiple of that long. */
function inBlocks(words: Uint32Array, start: number): number {
  const table = TABLE;
  let crc = start;
  for (let index = 0; index < words.length; index += WORDS) {
    const first = crc ^ at(words, index);
    const second = at(words, index + 1);
    const third = at(words, index + 2);
    const fourth = at(words, index + 3);
    crc =
      at(table, 0xf00 | (first & 0xff)) ^
      at(table, 0xe00 | ((first >>> 8) & 0xff)) ^
      at(table, 0xd00 | ((first >>> 16) & 0xff)) ^
      at(table, 0xc00 | (first >>> 24)) ^
      at(table, 0xb00 | (second & 0xff)) ^
      at(table, 0xa00 | ((second >>> 8) & 0xff)) ^
      at(table, 0x900 | ((second >>> 16) & 0xff)) ^
      at(table, 0x800 | (second >>> 24)) ^
      at(table, 0x700 | (third & 0xff)) ^
      at(table, 0x600 | ((third >>> 8) & 0xff)) ^
      at(table, 0x500 | ((third >>> 16) & 0xff)) ^
      at(table, 0x400 | (third >>> 24)) ^
      at(table, 0x300 | (fourth & 0xff)) ^
      at(table, 0x200 | ((fourth >>> 8) & 0xff)) ^
      at(table, 0x100 | ((fourth >>> 16) & 0xff)) ^
      at(table, fourth >>> 24);
  }
  return crc;
}
