import { type Answers, NO_ANSWERS } from '../candidate/answers.ts';
import { type Candidate } from '../candidate/candidate.ts';
import { claimsOf, isMissing } from '../candidate/claim.ts';
import { withAnswers } from '../candidate/with-answers.ts';
import type { GitHubFacts } from '../network/github/github-facts.ts';
import { type Gazetteer } from '../places/gazetteer.ts';
import { SIGNALS } from '../signals/catalogue.ts';
import { type Indicators, NO_INDICATORS } from '../signals/indicator.ts';
import type { Seen } from '../signals/seen.ts';
import type { Context, EvidenceField, Outcome, Signal } from '../signals/signal.ts';
import { STARTER } from '../watchlists/catalogue.ts';
import { type Pack } from '../watchlists/pack.ts';
import { type PackHeader } from '../watchlists/pack-layout.ts';
import type { Assessment, Check, Freshness, LackReason, ListUsed, NotChecked } from './assessment.ts';
import { disguisesOf } from './disguises.ts';
import { screenWhole } from './screen-whole.ts';
import { type Sensitivity, stateFor, stateOf } from './state.ts';

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
  /** What is remembered of this page and others that are like it. */
  readonly seen?: Seen;
  readonly github?: GitHubFacts;
  readonly sensitivity?: Sensitivity;
  /** For tests: other signals than the catalogue's. */
  readonly signals?: readonly Signal[];
}

/**
 * Assesses one candidate: screens the lists, checks every signal, and says what was checked and what was not. The same
 * candidate and world give the same assessment, in whatever order the lists come. Throws nothing: a signal or a
 * search that fails is reported as not checked.
 */
export function assess(read: Candidate, world: World): Assessment {
  const answers = world.answers ?? NO_ANSWERS;
  const candidate = withAnswers(read, answers);
  const packs = [...world.packs].sort((a, b) => (a.header.list < b.header.list ? -1 : 1));
  const { screening, searched } = screenWhole(candidate, packs, world.gazetteer);
  const context: Context = {
    today: world.today,
    hits: screening.hits,
    gazetteer: world.gazetteer,
    answers,
    indicators: world.indicators ?? NO_INDICATORS,
    ...(world.readAt === undefined ? {} : { readAt: world.readAt }),
    ...(world.seen === undefined ? {} : { seen: world.seen }),
    ...(world.github === undefined ? {} : { github: world.github }),
  };
  const outcomes = (world.signals ?? SIGNALS).map(signal => ({
    signal,
    outcome: checked(signal, candidate, context),
  }));
  const findings = outcomes.flatMap(({ signal: { id, group, sources, sureness, next, version }, outcome }) =>
    outcome?.outcome === 'raised'
      ? outcome.findings.map(found => ({ ...found, signal: id, group, sources, sureness, next, version }))
      : [],
  );
  const agreements = outcomes.flatMap(({ signal: { id, group }, outcome }) =>
    outcome?.outcome === 'silent' && outcome.agrees ? [{ ...outcome.agrees, signal: id, group }] : [],
  );
  const checks = outcomes.map(({ signal, outcome }) => checkOf(signal, outcome, candidate));

  const notChecked: NotChecked[] = [];
  if (claimsOf(candidate.name).length === 0) notChecked.push('name-missing');
  if (packs.length === 0) notChecked.push('no-list');
  if (world.unusableLists.length > 0 || searched.length < packs.length) notChecked.push('list-unusable');
  if (checks.some(({ outcome }) => outcome === 'failed')) notChecked.push('signal-failed');

  return {
    state: stateFor(candidate, stateOf(findings, notChecked, world.sensitivity)),
    matches: screening.matches,
    findings,
    agreements,
    disguises: disguisesOf(candidate, screening.hits),
    coverage: {
      checks,
      lists: searched.map(({ header }) => ({ ...listUsed(header), ...world.freshness?.get(header.list) })),
      starterOnly: searched.length > 0 && searched.every(({ header }) => header.list === STARTER.id),
      notChecked,
    },
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
