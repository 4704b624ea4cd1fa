import { useRef } from 'preact/hooks';
import type { ListedRow } from '../contract.ts';
import { asBefore, gravestFirst } from './list-order.ts';

export interface RowOrder {
  readonly rows: readonly ListedRow[];
  /** For the element around the rows: whether somebody is at it. */
  readonly watch: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocusIn: () => void;
    readonly onFocusOut: () => void;
  };
}

/** Rows come while the list is open. They go where they belong, but never from under the pointer or the focus. */
export function useRowOrder(all: readonly ListedRow[]): RowOrder {
  const at = useRef({ pointer: false, focus: false });
  const shown = useRef<readonly string[]>([]);
  const { pointer, focus } = at.current;
  const rows = pointer || focus ? asBefore(all, shown.current) : gravestFirst(all);
  shown.current = rows.map(({ key }) => key);
  const set = (what: 'pointer' | 'focus', isThere: boolean) => (): void => {
    at.current[what] = isThere;
  };
  return {
    rows,
    watch: {
      onPointerEnter: set('pointer', true),
      onPointerLeave: set('pointer', false),
      onFocusIn: set('focus', true),
      onFocusOut: set('focus', false),
    },
  };
}
