import type { Evidence, Finding } from '../../signals/signal.ts';
import { type Assessment, STATES, type State } from '../assessment.ts';
import { isSettled } from '../dispositions/is-settled.ts';
import { type Sensitivity, stateFor, stateOf } from '../state.ts';
import { CASES, type Case, type CaseFinding, type SeenCase } from './case.ts';

/** A seen candidate with what came of the assessment. What the user explained counts no more. */
export function caseOf(seen: SeenCase, { findings, coverage }: Assessment): Case {
  const standing = findings.filter(finding => !isSettled(finding));
  return {
    ...seen,
    findings: standing.slice(0, CASES.findings).map(({ signal, group, strength, evidence }): CaseFinding => {
      const fields = [...new Set(evidence.map(({ field }) => field))];
      return { signal, group, strength, fields };
    }),
    notChecked: coverage.notChecked,
    isGrave: standing.some(({ strength }) => strength === 'strong'),
  };
}

/** How many of the cases would stand where. */
export function statesUnder(
  cases: readonly Case[],
  sensitivity: Sensitivity,
): Readonly<Record<State, number>> {
  const counts = Object.fromEntries(STATES.map(state => [state, 0])) as Record<State, number>;
  for (const each of cases) counts[stateUnder(each, sensitivity)] += 1;
  return counts;
}

function stateUnder({ findings, notChecked, grade, extent }: Case, sensitivity: Sensitivity): State {
  return stateFor({ grade, extent }, stateOf(findings.map(findingOf), notChecked, sensitivity));
}

/** As much of a finding as its state is told from. */
function findingOf({ signal, group, strength, fields }: CaseFinding): Finding {
  const nothing: Evidence['claim'] = { value: '', where: 'seen', at: 'remembered', quote: '' };
  return { signal, group, strength, values: [], evidence: fields.map(field => ({ field, claim: nothing })) };
}
