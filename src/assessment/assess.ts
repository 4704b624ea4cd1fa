import { type Answers, NO_ANSWERS } from '../candidate/answers.ts';
import { type Candidate } from '../candidate/candidate.ts';
import { claimsOf, isMissing } from '../candidate/claim.ts';
import { withAnswers } from '../candidate/with-answers.ts';
import type { GitHubFacts } from '../network/github/github-facts.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { rememberingPlaces } from '../places/remembering-places.ts';
import { SIGNALS } from '../signals/catalogue.ts';
import { type Indicators, NO_INDICATORS } from '../signals/indicator.ts';
import type { Seen } from '../signals/seen.ts';
import type { Context, EvidenceField, Outcome, Signal } from '../signals/signal.ts';
import { STARTER } from '../watchlists/catalogue.ts';
import { type Pack } from '../watchlists/pack.ts';
import { type PackHeader } from '../watchlists/pack-layout.ts';
import {
  type Assessment,
  type Check,
  type FoundAgreement,
  type Freshness,
  type LackReason,
  type ListUsed,
  type NotChecked,
  type SourcedFinding,
  STATES,
} from './assessment.ts';
import { disguisesOf } from './disguises.ts';
import { screenWhole } from './screen-whole.ts';
import { type Sensitivity, stateFor, stateOf } from './state.ts';

/**
 * As many findings of one signal as are given. A page can be made to raise hundreds; one finding a group counts, and nobody
 * reads the twentieth.
 */
const MOST_FINDINGS = 20;

/** Everything an assessment needs besides the candidate. */
export interface World {
  readonly packs: readonly Pack[];
  /** Ids of lists whose stored bytes did not open. */
  readonly unusableLists: readonly string[];
  /** How up to date the lists are, by id; absent where nobody keeps track, as for saved files. */
  readonly freshness?: ReadonlyMap<string, Freshness>;
  readonly gazetteer: Gazetteer;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The instant the page was read, ISO 8601 in UTC; absent for a saved page. */
  readonly readAt?: string;
  /** What the user entered about the candidate. */
  readonly answers?: Answers;
  readonly indicators?: Indicators;
  /** What is remembered of this page and others that are like it; absent where nothing is, as for rows and what was typed. */
  readonly seen?: Seen;
  /** What is kept on this machine besides the lists could not be read: some of the above is absent for that alone. */
  readonly keptUnreadable?: boolean;
  /** Absent until the user asked for it. */
  readonly github?: GitHubFacts;
  /** `standard` unless the user chose another. */
  readonly sensitivity?: Sensitivity;
  /** For tests: other signals than the catalogue's. */
  readonly signals?: readonly Signal[];
}

/**
 * Assesses one candidate, with what the user entered about them: screens the lists, checks every signal, and says what was
 * checked and what was not. The same candidate and world give the same assessment, in whatever order the lists come.
 * Findings come in the order of the catalogue; one of a row of a list, or of a reader nobody checked, raises no state
 * beyond `ask`. Throws nothing: a signal or a search that fails is reported as not checked.
 */
export function assess(read: Candidate, inWorld: World): Assessment {
  const world = { ...inWorld, gazetteer: rememberingPlaces(inWorld.gazetteer) };
  const answers = world.answers ?? NO_ANSWERS;
  const candidate = withAnswers(read, answers);
  const packs = [...world.packs].sort((a, b) => (a.header.list < b.header.list ? -1 : 1));
  const { screening, searched } = screenWhole(candidate, packs, world.gazetteer, answers.payee);
  const context = contextOf(world, answers, screening.hits);
  const outcomes = (world.signals ?? SIGNALS).map(signal => ({
    signal,
    outcome: checked(signal, candidate, context),
  }));
  const findings = outcomes.flatMap(({ signal, outcome }) => findingsOf(signal, outcome));
  const checks = outcomes.map(({ signal, outcome }) =>
    checkOf(signal, searched.length > 0 ? outcome : unsearched(signal, outcome), candidate),
  );

  const notChecked: NotChecked[] = [];
  if (claimsOf(candidate.name).length === 0) notChecked.push('name-missing');
  if (packs.length === 0) notChecked.push('no-list');
  if (world.unusableLists.length > 0 || searched.length < packs.length) notChecked.push('list-unusable');
  if (checks.some(({ outcome }) => outcome === 'failed')) notChecked.push('signal-failed');
  if (world.keptUnreadable === true) notChecked.push('kept-unreadable');

  return {
    state: stateFor(candidate, stateOf(findings, notChecked, world.sensitivity)),
    matches: screening.matches,
    findings,
    agreements: outcomes.flatMap(({ signal, outcome }) => agreementOf(signal, outcome)),
    disguises: disguisesOf(candidate, screening.hits),
    coverage: {
      checks,
      lists: searched.map(({ header }) => ({ ...listUsed(header), ...world.freshness?.get(header.list) })),
      starterOnly: searched.length > 0 && searched.every(({ header }) => header.list === STARTER.id),
      notChecked,
    },
  };
}

function contextOf(world: World, answers: Answers, hits: Context['hits']): Context {
  return {
    today: world.today,
    hits,
    gazetteer: world.gazetteer,
    answers,
    indicators: world.indicators ?? NO_INDICATORS,
    ...(world.readAt === undefined ? {} : { readAt: world.readAt }),
    ...(world.seen === undefined ? {} : { seen: world.seen }),
    ...(world.github === undefined ? {} : { github: world.github }),
  };
}

function checked(signal: Signal, candidate: Candidate, context: Context): Outcome | undefined {
  try {
    return signal.check(candidate, context);
  } catch {
    // Reported in the coverage as `failed`: one broken check must not hide the others.
    return undefined;
  }
}

/** What a signal raised, at most {@link MOST_FINDINGS}, with what it says of itself. */
function findingsOf(
  { id, group, sources, sureness, next, version }: Signal,
  outcome: Outcome | undefined,
): readonly SourcedFinding[] {
  if (outcome?.outcome !== 'raised') return [];
  const all = outcome.findings.map(found => ({
    ...found,
    signal: id,
    group,
    sources,
    sureness,
    next,
    version,
  }));
  if (all.length <= MOST_FINDINGS) return all;
  const grave = (finding: SourcedFinding): number => STATES.indexOf(stateOf([finding], []));
  return all.sort((a, b) => grave(b) - grave(a)).slice(0, MOST_FINDINGS);
}

function agreementOf({ id, group }: Signal, outcome: Outcome | undefined): readonly FoundAgreement[] {
  if (outcome?.outcome !== 'silent' || outcome.agrees === undefined) return [];
  return [{ ...outcome.agrees, signal: id, group }];
}

/** Where no list was searched, nothing was compared with one, however silent the check. */
function unsearched({ group }: Signal, outcome: Outcome | undefined): Outcome | undefined {
  return group === 'sanctions' && outcome?.outcome === 'silent'
    ? { outcome: 'lacks-data', fields: [] }
    : outcome;
}

function checkOf({ id, group }: Signal, outcome: Outcome | undefined, candidate: Candidate): Check {
  const fields = outcome?.outcome === 'lacks-data' ? outcome.fields : [];
  return {
    signal: id,
    group,
    outcome: outcome?.outcome ?? 'failed',
    fields: fields.map(field => ({ field, missing: reasonOf(candidate, field) })),
  };
}

/** A value that is there and says nothing to the purpose ("Remote" as a place) counts as absent. */
function reasonOf(candidate: Candidate, field: EvidenceField): LackReason {
  if (field === 'seen') return 'not-remembered';
  if (field === 'github') return 'not-looked-up';
  if (field === 'indicators') return 'not-brought-in';
  if (!(field in candidate)) return 'not-entered';
  const value = candidate[field as keyof Candidate & EvidenceField];
  if (isMissing(value)) return value.missing;
  return field === 'name' && candidate.partialName ? 'masked' : 'absent';
}

function listUsed({ list, entries, names, publishedAt, fetchedAt }: PackHeader): ListUsed {
  return {
    list,
    entries,
    names,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
  };
}
