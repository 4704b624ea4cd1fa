import { type Finding, type Group, type Strength } from '../signals/signal.ts';
import { listedIdentifier } from '../signals/sanctions/listed-identifier.ts';
import { listedNameOnly } from '../signals/sanctions/listed-name-only.ts';
import { listedPersonCorroborated } from '../signals/sanctions/listed-person-corroborated.ts';
import { type Candidate } from '../candidate/candidate.ts';
import { STATES, type NotChecked, type State } from './assessment.ts';

const WEIGHT: Readonly<Record<Strength, number>> = { note: 0, moderate: 1, strong: 2 };

/** Named choices of how readily a state is raised. `standard` is what the documentation describes. */
export const SENSITIVITIES = ['fewer-questions', 'standard', 'more-questions'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** Of how many independent groups it takes a finding to raise a state. */
interface Thresholds {
  /** Groups with a moderate finding that make `ask`. */
  readonly moderateToAsk: number;
  /** Groups with a moderate finding that are resolved like one strong finding. */
  readonly moderateToResolve: number;
  /** Groups with a note, or more than a note, that make `ask`. */
  readonly notesToAsk: number;
}

/**
 * Independent oddities are what makes a coincidence unlikely, so presets differ in how many it takes, and in nothing else:
 * what a strong finding and a possible match come to is the same under each. `standard` is the house plan. `fewer-questions`
 * takes one group more for each state, and `more-questions` one less where there is one to take; as many notes then ask as
 * `standard` has moderate findings to resolve. Each row is at most as demanding as the one before it.
 */
const THRESHOLDS: Readonly<Record<Sensitivity, Thresholds>> = {
  'fewer-questions': { moderateToAsk: 2, moderateToResolve: 4, notesToAsk: Infinity },
  standard: { moderateToAsk: 1, moderateToResolve: 3, notesToAsk: Infinity },
  'more-questions': { moderateToAsk: 1, moderateToResolve: 2, notesToAsk: 3 },
};

/** The highest state a reading may raise that nobody verified, or that is one row of a list. */
const HIGHEST_OF_A_GUESS: State = 'ask';

/** Identifiers that are one person's or party's own. A link to a listed website is grave, but is no identity. */
const PERSONAL_IDENTIFIERS: readonly string[] = ['emails', 'phones', 'wallets'];

/**
 * The state, held down where the reading is weak: what a reader that nobody checked on a real page took for the name may be
 * a street, and a row shows a name and little else. The findings stay as they are.
 */
export function stateFor({ grade, extent }: Pick<Candidate, 'grade' | 'extent'>, state: State): State {
  const isWeak = grade === 'unverified' || extent === 'row';
  return isWeak && STATES.indexOf(state) > STATES.indexOf(HIGHEST_OF_A_GUESS) ? HIGHEST_OF_A_GUESS : state;
}

/**
 * The one state that follows from the findings. Of each group only the gravest finding counts. Notes never do, but under
 * `more-questions`, and a note about nothing but a name does not even there. When something that belongs to every
 * assessment was not checked, silence is `unreadable` and never `nothing-found`.
 */
export function stateOf(
  findings: readonly Finding[],
  notChecked: readonly NotChecked[],
  sensitivity: Sensitivity = 'standard',
): State {
  if (findings.some(isOfPossibleMatch)) return 'possible-match';
  const gravest = new Map<Group, number>();
  for (const { signal, group, strength } of findings) {
    if (signal === listedNameOnly.id) continue;
    gravest.set(group, Math.max(gravest.get(group) ?? 0, WEIGHT[strength]));
  }
  const groups = [...gravest.values()];
  const moderate = groups.filter(weight => weight >= WEIGHT.moderate).length;
  const { moderateToAsk, moderateToResolve, notesToAsk } = THRESHOLDS[sensitivity];
  if (groups.includes(WEIGHT.strong) || moderate >= moderateToResolve) return 'resolve';
  if (moderate >= moderateToAsk || groups.length >= notesToAsk) return 'ask';
  return notChecked.length > 0 ? 'unreadable' : 'nothing-found';
}

function isOfPossibleMatch({ signal, evidence }: Finding): boolean {
  if (signal === listedPersonCorroborated.id) return true;
  return signal === listedIdentifier.id && evidence.some(({ field }) => PERSONAL_IDENTIFIERS.includes(field));
}
