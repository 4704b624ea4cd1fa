import type { SourcedFinding } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import type { NextStep } from '../../src/signals/next-steps.ts';

/** One step, and the findings that suggest it. */
export interface SuggestedStep {
  readonly step: NextStep;
  readonly findings: readonly SourcedFinding[];
}

export interface Suggested {
  /** Of findings that count. */
  readonly steps: readonly SuggestedStep[];
  /** Of notes alone. */
  readonly fromNotes: readonly SuggestedStep[];
  /** Findings that suggest nothing any more. */
  readonly settled: number;
}

/**
 * In the order they are taken: first what may end all others (comparing a listing, taking advice), then what is asked,
 * then what is looked up, last what belongs to an offer, and to payment.
 */
const ORDER: readonly NextStep[] = [
  'compare_listing',
  'compare_organisation',
  'seek_advice',
  'ask_names',
  'ask_which_current',
  'ask_location',
  'agree_hours',
  'confirm_contact',
  'confirm_account',
  'compare_candidates',
  'search_photo',
  'verify_history',
  'look_up_company',
  'walk_through_code',
  'use_identity_service',
  'stay_on_platform',
  'name_the_worker',
  'keep_control',
  'verify_delivery',
  'pay_verified_name',
  'name_alone',
  'nothing',
];

/** What every finalist is asked, whether or not anything was found. */
export const GENERAL: readonly NextStep[] = [
  'ask_names',
  'ask_location',
  'agree_hours',
  'verify_history',
  'use_identity_service',
  'verify_delivery',
  'pay_verified_name',
];

/** The findings that count: neither explained nor about somebody else. */
export function openFindings(findings: readonly SourcedFinding[]): readonly SourcedFinding[] {
  return findings.filter(finding => !isSettled(finding));
}

/** What the findings suggest, each step once, in the order they are taken. */
export function suggestedBy(findings: readonly SourcedFinding[]): Suggested {
  const open = openFindings(findings);
  const steps = stepsOf(open.filter(({ strength }) => strength !== 'note'));
  const taken = new Set(steps.map(({ step }) => step));
  const fromNotes = stepsOf(open.filter(({ strength }) => strength === 'note'));
  return {
    steps,
    fromNotes: fromNotes.filter(({ step }) => !taken.has(step)),
    settled: findings.length - open.length,
  };
}

function stepsOf(findings: readonly SourcedFinding[]): readonly SuggestedStep[] {
  return ORDER.map(step => ({ step, findings: findings.filter(({ next }) => next.includes(step)) })).filter(
    suggested => suggested.findings.length > 0,
  );
}
