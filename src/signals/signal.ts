import type { AnswerName, Answers } from '../candidate/answers.ts';
import type { Candidate, FieldName } from '../candidate/candidate.ts';
import type { Claim } from '../candidate/claim.ts';
import type { GitHubFacts } from '../network/github/github-facts.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Indicators } from './indicator.ts';
import type { NextStep } from './next-steps.ts';
import type { Seen } from './seen.ts';
import type { Source } from './sources.ts';

/**
 * The independent evidence family of a signal. At most one finding a group counts towards the state. The last three wait
 * for files, messages and network addresses.
 */
export const GROUPS = [
  'sanctions',
  'indicators',
  'identity',
  'cases',
  'location',
  'clock',
  'contact',
  'history',
  'presence',
  'payment',
  'files',
  'messages',
  'addresses',
] as const;
export type Group = (typeof GROUPS)[number];

/** How serious a finding is. `note`: shown, never counts; `moderate`: worth asking about; `strong`: resolve before an offer or payment. */
export type Strength = 'note' | 'moderate' | 'strong';

/**
 * How sure it is that what a finding says is so; kept apart from how serious it is. `literal`: two values were compared as
 * they stand; `derived`: computed with a margin; `chance`: such a likeness is often chance; `told`: the user entered it.
 */
export type Sureness = 'literal' | 'derived' | 'chance' | 'told';

/** What a finding or a check can rest on: a field of the candidate, an answer, an earlier visit, what GitHub publishes, indicators. */
export type EvidenceField = FieldName | AnswerName | 'seen' | 'github' | 'indicators';

/** One value that a finding rests on: shown with where it was read. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly claim: Claim<string>;
}

/** A listed party that screening met, as far as a signal needs to know it. Signals do not know watchlists. */
export interface ListedParty {
  readonly list: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly matchedName: string;
  readonly quality: string;
  readonly score: number;
  readonly identity: 'name-only' | 'corroborated' | 'contradicted' | 'identifier';
  readonly agreements: readonly {
    readonly about: string;
    readonly candidate: string;
    readonly listed: string;
  }[];
}

/** What screening found for one claim of the candidate. */
export interface Hit {
  /** The field that was looked up: the person's name, an organisation of the history, an identifier; or the account holder. */
  readonly field: FieldName | 'payee';
  readonly claim: Claim<string>;
  readonly party: ListedParty;
}

/** Everything a signal may know besides the candidate. The clock, the lists and what was seen before come in through here. */
export interface Context {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The instant the page was read, ISO 8601 in UTC; absent for a saved page, whose clock means nothing. */
  readonly readAt?: string;
  readonly hits: readonly Hit[];
  readonly gazetteer: Gazetteer;
  readonly answers: Answers;
  readonly indicators: Indicators;
  /** Absent where nothing is remembered: in private windows, for rows of a list, on the command line. */
  readonly seen?: Seen;
  /** Absent until the user asked for it. */
  readonly github?: GitHubFacts;
}

/** What a signal found. `values` fill the names of {@link Signal.values} in its words, in that order. */
export interface Raised {
  readonly strength: Strength;
  /** Values as they stood on the page or list. */
  readonly values: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The listing behind the finding, where there is one. */
  readonly listed?: ListedParty;
}

/** One signal raised on one candidate. Its words stand in `_locales` under the signal's id. */
export interface Finding extends Raised {
  /** The signal's id. */
  readonly signal: string;
  readonly group: Group;
}

/** What a check found to agree with what the candidate says: shown beside what does not. */
export type Agreement = Pick<Raised, 'values' | 'evidence'>;

/** What came of checking one signal. `lacks-data` is never silence: it says which fields it would have needed. */
export type Outcome =
  | { readonly outcome: 'raised'; readonly findings: readonly Raised[] }
  | { readonly outcome: 'silent'; readonly agrees?: Agreement }
  | { readonly outcome: 'lacks-data'; readonly fields: readonly EvidenceField[] };

/**
 * The signal in English, for `_locales` and `docs/SIGNALS.md`, which are generated from it (`npm run signals`). `{name}`
 * stands for a value of that name. Read them aloud: they describe an observation, never a person.
 */
export interface SignalWords {
  /** Names the check neutrally: it is shown also where nothing was found. No values. */
  readonly check: string;
  /** What does not fit, in a few words. No values. */
  readonly title: string;
  /** What was observed, and where. */
  readonly observed: string;
  readonly compared: string;
  /** Common innocent reasons. */
  readonly innocent: string;
  /** For signals that give an {@link Agreement}: what agrees. */
  readonly agrees?: string;
}

/**
 * One red flag the program knows: pure, total, one file, whose name is its id. `check` compares claims with
 * observations; where a person comes from is never an input.
 */
export interface Signal {
  readonly id: string;
  readonly group: Group;
  /** Rises when what raises it changes: what a human decided holds for one version. */
  readonly version: number;
  /** Every strength it can raise, gravest first. */
  readonly strengths: readonly Strength[];
  readonly sureness: Sureness;
  /** The rule in a sentence or two, with its thresholds, for `docs/SIGNALS.md`. */
  readonly rule: string;
  readonly sources: readonly Source[];
  /** Names of the values of a finding (and of an agreement, which has the same), each with an invented example. */
  readonly values: readonly (readonly [name: string, example: string])[];
  readonly words: SignalWords;
  readonly next: readonly NextStep[];
  readonly check: (candidate: Candidate, context: Context) => Outcome;
}
