import { landmarksOf, sharedPart, SKETCH } from './sketch.ts';
import { createTokenIndex } from './token-index.ts';

/** Sketches of texts by slot. */
export interface TextTable {
  readonly put: (slot: number, sketch: Uint32Array | undefined) => void;
  /** Slots whose text shares at least so much, with how much, one after another: whoever has enough may stop. */
  readonly near: (sketch: Uint32Array, least: number) => Iterable<readonly [slot: number, share: number]>;
}

const NONE = new Uint32Array();

export function createTextTable(): TextTable {
  // One behind the other: looked up one by one, ten thousand arrays take longer than comparing them.
  let rows = new Uint32Array(64 * SKETCH.kept);
  let lengths = new Uint8Array(64);
  const landmarks = createTokenIndex<number>();
  const rowOf = (slot: number): Uint32Array =>
    rows.subarray(slot * SKETCH.kept, slot * SKETCH.kept + (lengths[slot] ?? 0));
  const grow = (slot: number): void => {
    if (slot < lengths.length) return;
    const size = Math.max(slot + 1, lengths.length * 2);
    const [moreRows, moreLengths] = [new Uint32Array(size * SKETCH.kept), new Uint8Array(size)];
    moreRows.set(rows);
    moreLengths.set(lengths);
    [rows, lengths] = [moreRows, moreLengths];
  };
  return {
    put: (slot, sketch) => {
      grow(slot);
      landmarks.remove(slot, landmarksOf(rowOf(slot)));
      const kept = sketch?.subarray(0, SKETCH.kept) ?? NONE;
      rows.set(kept, slot * SKETCH.kept);
      lengths[slot] = kept.length;
      landmarks.add(slot, landmarksOf(kept));
    },
    *near(sketch, least) {
      const isCompared = new Uint8Array(lengths.length);
      for (const landmark of landmarksOf(sketch)) {
        for (const slot of landmarks.of(landmark)) {
          if (isCompared[slot] === 1) continue;
          isCompared[slot] = 1;
          const from = slot * SKETCH.kept;
          const share = sharedPart(sketch, rows, least, from, from + (lengths[slot] ?? 0));
          if (share > 0) yield [slot, share];
        }
      }
    },
  };
}
