import * as v from 'valibot';
import { parseShallow } from '../../candidate/shallow-json.ts';
import { REPORT_FORMAT, REPORT_VERSION, type Report } from './report.ts';
import { reportSchema } from './report-schema.ts';

/** Characters: four hundred roles and as many findings stay far below it. */
export const LONGEST_REPORT = 10_000_000;

/**
 * Why a text is no report: `too-long`, `not-a-report`, `other-version` of the format, or `damaged`: it says that it is one,
 * and does not hold what one holds.
 */
export type NoReport = 'too-long' | 'not-a-report' | 'other-version' | 'damaged';

const head = v.object({ format: v.literal(REPORT_FORMAT), version: v.number() });

/** Reads a saved report. The text may come from anywhere: nothing in it is believed before it was looked at. */
export function parseReport(text: string): Report | NoReport {
  if (text.length > LONGEST_REPORT) return 'too-long';
  let raw: unknown;
  try {
    raw = parseShallow(text);
  } catch {
    return 'not-a-report';
  }
  const said = v.safeParse(head, raw);
  if (!said.success) return 'not-a-report';
  if (said.output.version !== REPORT_VERSION) return 'other-version';
  const report = v.safeParse(reportSchema, raw, { abortEarly: true });
  return report.success ? report.output : 'damaged';
}
