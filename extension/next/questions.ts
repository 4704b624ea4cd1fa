import type { SourcedFinding } from '../../src/assessment/assessment.ts';
import type { NextStep } from '../../src/signals/next-steps.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { openFindings, suggestedBy } from './steps.ts';

/**
 * What a candidate can be asked in writing, friendly and without telling what was found. Nothing where a step is no
 * question to them, or where the question itself would give away that a listing was met.
 */
const QUESTION: Readonly<Record<NextStep, MessageKey | null>> = {
  compare_listing: null,
  compare_organisation: null,
  confirm_account: 'question_account',
  pay_verified_name: 'question_payee',
  ask_names: 'question_names',
  walk_through_code: 'question_project',
  search_photo: 'question_introduction',
  verify_history: 'question_history',
  compare_candidates: 'question_agency',
  look_up_company: 'question_company',
  stay_on_platform: 'question_platform',
  ask_location: 'question_location',
  agree_hours: 'question_hours',
  ask_which_current: 'question_current',
  confirm_contact: 'question_contact',
  verify_delivery: 'question_delivery',
  keep_control: 'question_device',
  use_identity_service: 'question_identity',
  name_the_worker: 'question_worker',
  seek_advice: null,
  name_alone: null,
  nothing: null,
};

export interface Asked {
  readonly questions: readonly MessageKey[];
  /** Findings about a listing: what the candidate is told of them is for compliance to say. */
  readonly leftOut: number;
  /** A finding advises against the next message. */
  readonly adviceFirst: boolean;
}

/** What the open findings of one candidate ask of them. Notes ask nothing: they change nothing by themselves. */
export function askedBy(findings: readonly SourcedFinding[]): Asked {
  const open = openFindings(findings).filter(({ strength }) => strength !== 'note');
  const askable = open.filter(finding => !isAboutListing(finding));
  return {
    questions: questionsOf(suggestedBy(askable).steps.map(({ step }) => step)),
    leftOut: open.length - askable.length,
    adviceFirst: open.some(({ next }) => next.includes('seek_advice')),
  };
}

export function questionsOf(steps: readonly NextStep[]): readonly MessageKey[] {
  return steps.flatMap(step => QUESTION[step] ?? []);
}

/** A sanctions list, or a published document or own list: to be told of it may warn, or wrong, whoever is listed. */
export function isAboutListing({ group, listed }: Pick<SourcedFinding, 'group' | 'listed'>): boolean {
  return listed !== undefined || group === 'sanctions' || group === 'indicators';
}
