/** Which message says what about decisions: one total table a type of the engine. */
import type { Decided, Decision } from '../../src/assessment/assessment.ts';
import type { MessageKey } from '../platform/i18n.ts';

type Words<Value extends string> = Readonly<Record<Value, MessageKey>>;

/** As a choice. */
export const DECIDE: Words<Decision> = {
  explained: 'decide_explained',
  'not-the-same-person': 'decide_not_same',
  'same-person': 'decide_same',
  undecided: 'decide_undecided',
};

/** Once it was made. */
export const DECIDED: Words<Decision> = {
  explained: 'decided_explained',
  'not-the-same-person': 'decided_not_same',
  'same-person': 'decided_same',
  undecided: 'decided_undecided',
};

/** Why it stands no more. */
export const CHANGED: Words<Decided['changed'][number]> = {
  profile: 'decided_changed_profile',
  listing: 'decided_changed_listing',
  signal: 'decided_changed_signal',
};
