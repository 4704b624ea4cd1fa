const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one `YYYY-MM-DD` to another; `NaN` where either is none. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
