import type { TickName } from '../candidate/answers.ts';
import type { Candidate, FieldName } from '../candidate/candidate.ts';
import { isMissing } from '../candidate/claim.ts';
import type { Agreement, Context, EvidenceField, Outcome, Raised, Strength } from './signal.ts';

export const SILENT: Outcome = { outcome: 'silent' };

/** Silent, with what was found to agree. */
export function agreeing(agrees: Agreement): Outcome {
  return { outcome: 'silent', agrees };
}

/** Raised with these findings; silent when there are none. */
export function raised(findings: readonly Raised[]): Outcome {
  return findings.length > 0 ? { outcome: 'raised', findings } : SILENT;
}

export function lacksData(...fields: readonly EvidenceField[]): Outcome {
  return { outcome: 'lacks-data', fields };
}

/**
 * What is lacking of fields that serve one purpose. One of them is enough, as long as the page really has no
 * others: a field that is not loaded yet, masked or contradictory could still hold what is looked for.
 */
export function lacking(candidate: Candidate, fields: readonly FieldName[]): readonly FieldName[] {
  const missing = fields.filter(field => isMissing(candidate[field]));
  if (missing.length === fields.length) return missing;
  return missing.filter(field => {
    const value = candidate[field];
    return isMissing(value) && value.missing !== 'absent';
  });
}

/** Silent, unless fields that could have held something are lacking. */
export function silentUnlessLacking(candidate: Candidate, fields: readonly FieldName[]): Outcome {
  const missing = lacking(candidate, fields);
  return missing.length > 0 ? lacksData(...missing) : SILENT;
}

/** What comes of a question that the user answers with yes or no: yes raises this strength. No values. */
export function ticked({ answers }: Context, name: TickName, strength: Strength): Outcome {
  const answer = answers[name];
  if (answer === undefined) return lacksData(name);
  if (answer.value !== 'yes') return SILENT;
  return raised([{ strength, values: [], evidence: [{ field: name, claim: answer }] }]);
}
