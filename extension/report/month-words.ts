import { monthText } from '../../src/assessment/report/timeline.ts';
import { dateText } from '../ui/format.ts';

/** A month counted from the year 0, as the reader writes months. */
export function monthWords(month: number): string {
  return dateText(monthText(month));
}
