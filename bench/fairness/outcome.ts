import { assess, type World } from '../../src/assessment/assess.ts';
import { stateOf } from '../../src/assessment/state.ts';
import type { State } from '../../src/assessment/assessment.ts';
import { createCaseIndex, type CaseIndex } from '../../src/assessment/cases/case-index.ts';
import { atHandOf, withVisits } from '../../src/assessment/cases/case-of.ts';
import type { Case, SeenCase } from '../../src/assessment/cases/case.ts';
import { createHashing } from '../../src/assessment/cases/hashing.ts';
import { ANSWERS } from '../../src/candidate/answers.ts';
import { isMissing } from '../../src/candidate/claim.ts';
import { withOwnWords } from '../../src/candidate/own-words.ts';
import type { Finding, Group, Strength } from '../../src/signals/signal.ts';
import { gazetteer } from './homes.ts';
import type { Person } from './person.ts';

/** What came of assessing one person: as much as the report needs, and nothing that names them but one invented name. */
export interface Outcome {
  readonly origin: string;
  readonly home: string;
  readonly state: State;
  /** The state without what the recruiter ticked: honest yes-ticks follow from assumed rates and are told apart. */
  readonly stateUntold: State;
  readonly findings: readonly {
    readonly signal: string;
    readonly group: Group;
    readonly strength: Strength;
    /** It rests on nothing but yes-ticks. */
    readonly isTicked: boolean;
    readonly values: readonly string[];
  }[];
  /** Ids of checks that broke. */
  readonly failed: readonly string[];
  readonly name: string;
  readonly wasAsked: boolean;
  readonly stories: readonly string[];
  readonly pattern?: string;
  /** How many patterns come together in this person. */
  readonly patterns: number;
  readonly isWeak: boolean;
}

/** Candidates one installation has seen besides the one at hand: people share employers, templates and chance. */
export const INSTALLATION = 400;

const DAY_MS = 24 * 60 * 60 * 1000;
const hashing = createHashing(new Uint8Array(32).fill(7));

/**
 * Assesses people as an installation meets them: each with what it remembers of the others. `among`: other people to meet
 * them among; those who misrepresent themselves are few, and do not fill a recruiter’s day.
 */
export function outcomesOf(
  people: readonly Person[],
  lists: Pick<World, 'packs' | 'indicators'>,
  among: readonly Person[] = [],
): readonly Outcome[] {
  const met = among.map(person => caseOf(person.candidate, person.answers, Date.parse(person.readAt)));
  const outcomes: Outcome[] = [];
  for (let at = 0; at < people.length; at += INSTALLATION) {
    const together = people.slice(at, at + INSTALLATION);
    const own = together.map(person => caseOf(person.candidate, person.answers, Date.parse(person.readAt)));
    const index = createCaseIndex((met.length > 0 ? met : own).map(({ record }) => record));
    together.forEach((person, place) => {
      const mine = own[place];
      if (mine === undefined) return;
      outcomes.push(outcomeOf(person, mine, index, lists));
      if (met.length === 0) index.put(mine.record);
    });
  }
  return outcomes;
}

function outcomeOf(
  person: Person,
  mine: ReturnType<typeof caseOf>,
  index: CaseIndex,
  lists: Pick<World, 'packs' | 'indicators'>,
): Outcome {
  const { origin, home, answers, today, readAt, github, remembered, stories, fraud } = person;
  index.drop([mine.record.id]);
  const before = remembered.map(({ candidate, answers: told, daysBefore, isGrave = false }) => ({
    ...caseOf(candidate, told, Date.parse(readAt) - daysBefore * DAY_MS).record,
    isGrave,
  }));
  for (const record of before) {
    const earlier = index.get(record.id);
    index.put({ ...record, ...withVisits(record, earlier) });
  }
  const { state, findings, coverage } = assess(mine.candidate, {
    ...lists,
    unusableLists: [],
    gazetteer,
    today,
    readAt,
    answers,
    seen: index.seen(mine.atHand),
    ...(github === undefined ? {} : { github }),
  });
  index.drop(before.map(({ id }) => id));
  return {
    origin,
    home,
    state,
    stateUntold: stateOf(
      findings.filter(finding => !isTicked(finding)),
      coverage.notChecked,
    ),
    findings: findings.map(finding => {
      const { signal, group, strength, values } = finding;
      return { signal, group, strength, values, isTicked: isTicked(finding) };
    }),
    failed: coverage.checks.flatMap(({ signal, outcome }) => (outcome === 'failed' ? [signal] : [])),
    name: isMissing(mine.candidate.name) ? '' : mine.candidate.name.value,
    wasAsked: Object.keys(answers).length > 0,
    stories,
    patterns: fraud?.patterns ?? 0,
    isWeak: fraud?.isWeak ?? false,
    ...(fraud === undefined ? {} : { pattern: fraud.pattern }),
  };
}

/** What was entered and compared, such as two addresses, is no tick: there a check decides, and can be wrong. */
function isTicked({ evidence }: Finding): boolean {
  return evidence.every(({ field }) => (TICKS as readonly string[]).includes(field));
}

const TICKS = Object.entries(ANSWERS)
  .filter(([, kind]) => kind === 'tick')
  .map(([name]) => name);

function caseOf(read: Person['candidate'], answers: Person['answers'], now: number) {
  const candidate = withOwnWords(read);
  const atHand = atHandOf(candidate, answers, { hashing, gazetteer, now });
  return { candidate, atHand, record: remember(atHand.seen) };
}

function remember(seen: SeenCase): Case {
  return { ...seen, findings: [], notChecked: [], isGrave: false };
}
