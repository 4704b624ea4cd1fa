import { constants, deflateRawSync } from 'node:zlib';
import { SHEET_START } from './dfat-xlsx.ts';

const BLOCK_BYTES = 16 * 1024 * 1024;
const BLOCKS = 128;

/**
 * A workbook of about 2 MB whose sheet would unfold to 2 GB of empty rows. Its check sum is wrong: nobody should ever
 * come as far as that.
 */
export function zipBomb(): Buffer {
  const start = deflateRawSync(SHEET_START, { finishFlush: constants.Z_FULL_FLUSH });
  const rows = Buffer.alloc(BLOCK_BYTES, '<row></row>');
  // Blocks that end with a full flush know nothing of each other, so that one can be repeated.
  const block = deflateRawSync(rows, { finishFlush: constants.Z_FULL_FLUSH });
  const data = Buffer.concat([start, ...Array.from({ length: BLOCKS }, () => block), Buffer.from([3, 0])]);
  return zipOf('xl/worksheets/sheet1.xml', data, SHEET_START.length + BLOCK_BYTES * BLOCKS);
}

/** A ZIP archive of one deflated file (APPNOTE 4.3). */
function zipOf(path: string, data: Buffer, size: number): Buffer {
  const name = Buffer.from(path);
  // Version 2.0, no flags, deflate, no time, no check sum; then the sizes.
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(size, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, name, data]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    about,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
