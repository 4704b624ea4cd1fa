import type { Assessment, Check, SourcedFinding } from '../../src/assessment/assessment.ts';
import { type Report, reportText } from '../../src/assessment/report/report.ts';
import { SAMPLE } from '../../src/assessment/report/sample-report.ts';
import { SIGNALS } from '../../src/signals/catalogue.ts';
import { claimOf } from '../../src/signals/sample.ts';
import type { Signal } from '../../src/signals/signal.ts';

/** A saved report on an invented person. */
export function reportFile(): string {
  return reportText(SAMPLE);
}

/**
 * A report in which signals were raised with the examples of their own words.
 * @param most findings; every signal of the catalogue unless told
 */
export function reportOfSignals(most = SIGNALS.length): string {
  const raised = SIGNALS.slice(0, most);
  const assessment: Assessment = {
    ...SAMPLE.assessment,
    state: 'resolve',
    matches: [],
    findings: raised.map(findingOf),
    agreements: SIGNALS.filter(({ words }) => words.agrees !== undefined).map(signal => ({
      signal: signal.id,
      group: signal.group,
      values: examplesOf(signal),
      evidence: [],
    })),
    coverage: { ...SAMPLE.assessment.coverage, checks: SIGNALS.map(signal => checkOf(signal, raised)) },
  };
  const report: Report = { ...SAMPLE, assessment };
  return reportText(report);
}

function findingOf(signal: Signal): SourcedFinding {
  const { id, group, strengths, sureness, sources, next, version } = signal;
  return {
    ...{ signal: id, group, sureness, sources, next, version },
    strength: strengths[0] ?? 'note',
    values: examplesOf(signal),
    evidence: [
      { field: 'about', claim: claimOf('A sentence of the page that is as long as such a sentence is.') },
    ],
  };
}

function checkOf({ id, group }: Signal, raised: readonly Signal[]): Check {
  const outcome = raised.some(signal => signal.id === id) ? 'raised' : 'silent';
  return { signal: id, group, outcome, fields: [] };
}

function examplesOf({ values }: Signal): readonly string[] {
  return values.map(([, example]) => example);
}
