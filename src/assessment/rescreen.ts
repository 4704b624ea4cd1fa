import type { Candidate } from '../candidate/candidate.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Pack } from '../watchlists/pack.ts';
import type { Match } from '../watchlists/match.ts';
import type { Assessment } from './assessment.ts';
import {
  isSure,
  KEPT,
  type KeptCandidate,
  type KeptDraft,
  type KeptMatch,
  keptMatchOf,
  type KeptNews,
  partyOf,
} from './kept.ts';
import { candidateOf, keptFacts } from './kept-candidate.ts';
import { screenWhole } from './screen-whole.ts';

/** As many matches as one look-up gives: there may be more, and which of the weak ones are among them is chance. */
const CROWDED = 10;

/** What a screening needs besides the candidate. */
export interface Screens {
  /** The packs that serve. */
  readonly packs: readonly Pack[];
  readonly gazetteer: Gazetteer;
  /** ISO 8601. */
  readonly at: string;
}

/** What is kept of a candidate and of what its assessment showed. */
export function keptDraft(candidate: Candidate, { matches }: Pick<Assessment, 'matches'>): KeptDraft {
  return { facts: keptFacts(candidate), matches: matches.map(keptMatchOf) };
}

/** A candidate as it is kept for the first time. Whatever the lists say since the draft was made is the first news. */
export function keptCandidate(id: string, draft: KeptDraft, screens: Screens): KeptCandidate {
  const { at } = screens;
  return rescreened({ ...draft, id, keptAt: at, screenedAt: at, lists: {}, news: [] }, screens);
}

/** Whether a list serves that this candidate was not screened against, in the version that serves. */
export function isBehind({ lists }: KeptCandidate, packs: readonly Pack[]): boolean {
  return packs.some(({ header: { list, sourceHash } }) => lists[list] !== sourceHash);
}

/**
 * Screens a kept candidate again and adds what is new to its news. A list that does not serve now says nothing: what it
 * showed when it last did stays as it was. Throws nothing for a pack that fails: it counts as not serving.
 */
export function rescreened(kept: KeptCandidate, { packs, gazetteer, at }: Screens): KeptCandidate {
  const { screening, searched } = screenWhole(candidateOf(kept.facts), packs, gazetteer);
  const { matches, news } = compared(
    kept,
    screening.matches,
    new Set(searched.map(({ header }) => header.list)),
    at,
  );
  const versions = searched.map(({ header: { list, sourceHash } }) => [list, sourceHash] as const);
  return {
    ...kept,
    screenedAt: at,
    lists: Object.fromEntries(versions),
    matches,
    news: [...kept.news, ...news].slice(-KEPT.news),
  };
}

function compared(
  kept: KeptCandidate,
  found: readonly Match[],
  serving: ReadonlySet<string>,
  at: string,
): { readonly matches: readonly KeptMatch[]; readonly news: readonly KeptNews[] } {
  const now = new Map(found.map(keptMatchOf).map(match => [partyOf(match), match]));
  const before = new Map(kept.matches.map(match => [partyOf(match), match]));
  const news: KeptNews[] = [];
  for (const [party, was] of before) {
    const is = now.get(party);
    if (!serving.has(was.list) || (is === undefined && found.length >= CROWDED && !isSure(was))) {
      now.set(party, was);
    } else if (is === undefined) {
      news.push({ ...was, at, what: 'gone' });
    } else if (differs(was, is)) {
      const { identity, agrees } = was;
      news.push({ ...is, at, what: 'changed', before: { identity, agrees } });
    }
  }
  for (const [party, is] of now) {
    if (!before.has(party)) news.push({ ...is, at, what: 'met' });
  }
  return { matches: [...now.values()].slice(0, KEPT.matches), news };
}

function differs(a: KeptMatch, b: KeptMatch): boolean {
  const sorted = ({ agrees }: KeptMatch): string => agrees.toSorted().join(' ');
  return a.identity !== b.identity || sorted(a) !== sorted(b);
}
