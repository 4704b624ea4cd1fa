/** Where the letters lie on the commonest keyboards: the row and, in halves of a key, the column. */
const PLACES: ReadonlyMap<string, readonly [row: number, column: number]> = new Map(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((letters, row) =>
    Array.from(letters, (letter, place): [string, readonly [number, number]] => [
      letter,
      // Each row lies about half a key to the right of the one above.
      [row, 2 * place + row],
    ]),
  ),
);

/** Whether two words of one length differ in one letter, and the fingers that typed it were one key apart: Vruz, Cruz. */
export function areKeyNeighbours(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = -1;
  for (let i = 0; i < a.length; i += 1) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    if (at >= 0) return false;
    at = i;
  }
  const [x, y] = [PLACES.get(a.charAt(at)), PLACES.get(b.charAt(at))];
  return x !== undefined && y !== undefined && Math.abs(x[0] - y[0]) <= 1 && Math.abs(x[1] - y[1]) <= 2;
}
