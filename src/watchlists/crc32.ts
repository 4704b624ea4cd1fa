/** The reflected polynomial of IEEE 802.3, the one of gzip and zip. */
const POLYNOMIAL = 0xedb88320;
const SLICES = 8;

/** Slicing-by-8 (Kounavis and Berry, 2005): table `s` holds the effect of a byte that is `s` bytes further on. */
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
 * CRC-32 of bytes, 0..2^32-1. Give the CRC of what came before as `seed` to go on where it ended.
 */
export function crc32(bytes: Uint8Array, seed = 0): number {
  const table = TABLE;
  let crc = ~seed;
  let index = 0;
  for (const whole = bytes.length - (bytes.length % SLICES); index < whole; index += SLICES) {
    crc ^=
      at(bytes, index) |
      (at(bytes, index + 1) << 8) |
      (at(bytes, index + 2) << 16) |
      (at(bytes, index + 3) << 24);
    crc =
      at(table, 0x700 | (crc & 0xff)) ^
      at(table, 0x600 | ((crc >>> 8) & 0xff)) ^
      at(table, 0x500 | ((crc >>> 16) & 0xff)) ^
      at(table, 0x400 | (crc >>> 24)) ^
      at(table, 0x300 | at(bytes, index + 4)) ^
      at(table, 0x200 | at(bytes, index + 5)) ^
      at(table, 0x100 | at(bytes, index + 6)) ^
      at(table, at(bytes, index + 7));
  }
  for (; index < bytes.length; index += 1) crc = (crc >>> 8) ^ at(table, (crc ^ at(bytes, index)) & 0xff);
  return ~crc >>> 0;
}
