import { type Finding, type Group, type Strength } from '../signals/signal.ts';
import { listedIdentifier } from '../signals/sanctions/listed-identifier.ts';
import { listedPersonCorroborated } from '../signals/sanctions/listed-person-corroborated.ts';
import { type Candidate } from '../candidate/candidate.ts';
import { STATES, type NotChecked, type State } from './assessment.ts';

const WEIGHT: Readonly<Record<Strength, number>> = { note: 0, moderate: 1, strong: 2 };

/** So many independent groups with a moderate finding are resolved like one strong finding. */
const MODERATE_GROUPS_TO_RESOLVE = 3;

/** Named choices of how readily a state is raised. `standard` is what the documentation describes. */
export const SENSITIVITIES = ['fewer-questions', 'standard', 'more-questions'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The highest state a reading may raise that nobody verified, or that is one row of a list. */
const HIGHEST_OF_A_GUESS: State = 'ask';

/** Identifiers that are one person's or party's own. A link to a listed website is grave, but is no identity. */
const PERSONAL_IDENTIFIERS: readonly string[] = ['emails', 'phones', 'wallets'];

/**
 * The state, held down where the reading is weak: what a reader that nobody checked on a real page took for the name may be
 * a street, and a row shows a name and little else. The findings stay as they are.
 */
export function stateFor({ grade, extent }: Candidate, state: State): State {
  const isWeak = grade === 'unverified' || extent === 'row';
  return isWeak && STATES.indexOf(state) > STATES.indexOf(HIGHEST_OF_A_GUESS) ? HIGHEST_OF_A_GUESS : state;
}

/**
 * The one state that follows from the findings. Of each group only the gravest finding counts, and notes never do.
 * When something that belongs to every assessment was not checked, silence is `unreadable` and never `nothing-found`.
 */
export function stateOf(
  findings: readonly Finding[],
  notChecked: readonly NotChecked[],
  _sensitivity: Sensitivity = 'standard',
): State {
  if (findings.some(isOfPossibleMatch)) return 'possible-match';
  const gravest = new Map<Group, number>();
  for (const { group, strength } of findings) {
    gravest.set(group, Math.max(gravest.get(group) ?? 0, WEIGHT[strength]));
  }
  const groups = [...gravest.values()];
  const moderate = groups.filter(weight => weight === WEIGHT.moderate).length;
  if (groups.includes(WEIGHT.strong) || moderate >= MODERATE_GROUPS_TO_RESOLVE) return 'resolve';
  if (moderate > 0) return 'ask';
  return notChecked.length > 0 ? 'unreadable' : 'nothing-found';
}

function isOfPossibleMatch({ signal, evidence }: Finding): boolean {
  if (signal === listedPersonCorroborated.id) return true;
  return signal === listedIdentifier.id && evidence.some(({ field }) => PERSONAL_IDENTIFIERS.includes(field));
}
