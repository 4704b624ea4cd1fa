import type { EntryType } from '../watchlists/entry.ts';
import { fullListOf } from '../watchlists/listed-by.ts';
import type { Comparison, Identity, Match } from '../watchlists/match.ts';
import type { KeptFacts } from './kept-candidate.ts';

/** How much is kept. */
export const KEPT = {
  /** Candidates. A recruiter who keeps forty a month for four years; all of them are screened after each refresh. */
  candidates: 2_000,
  /** Matches of one candidate; past them only weak ones of a name that hundreds bear. */
  matches: 100,
  /** News of one candidate that nobody has looked at, newest last: more than anybody reads. */
  news: 50,
} as const;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A listed party a kept candidate was met with, and on what. */
export interface KeptMatch {
  readonly list: string;
  /** The entry's id, type and primary name. */
  readonly id: string;
  readonly type: EntryType;
  readonly name: string;
  readonly identity: Identity;
  /** What agrees, each thing once. */
  readonly agrees: readonly Comparison['about'][];
  readonly officialPage: string;
}

/** What a new screening of a kept candidate shows that the one before did not. */
export interface KeptNews extends KeptMatch {
  /** ISO 8601. */
  readonly at: string;
  /** `met`: an entry that was not met before; `changed`: how sure the match is, or what it rests on; `gone`: met no more. */
  readonly what: 'met' | 'changed' | 'gone';
  /** For `changed`: as it was. */
  readonly before?: Pick<KeptMatch, 'identity' | 'agrees'>;
}

/** A candidate the user chose to keep, to be screened again after each refresh. */
export interface KeptCandidate {
  /** One a page. */
  readonly id: string;
  readonly facts: KeptFacts;
  /** ISO 8601, both. */
  readonly keptAt: string;
  readonly screenedAt: string;
  /** The lists it was screened against last, and the version of each. */
  readonly lists: Readonly<Record<string, string>>;
  readonly matches: readonly KeptMatch[];
  /** Since the user last looked, oldest first. */
  readonly news: readonly KeptNews[];
}

/** What an assessment leaves for the moment its candidate is to be kept. */
export type KeptDraft = Pick<KeptCandidate, 'facts' | 'matches'>;

/** When a kept candidate is forgotten. */
export function keptUntil({ keptAt }: Pick<KeptCandidate, 'keptAt'>, keepDays: number): number {
  return Date.parse(keptAt) + keepDays * DAY_MS;
}

/**
 * Whether a piece of news deserves to be called out: more than a name agrees. A bare name is a note, and an entry that is
 * met no more alarms nobody.
 */
export function isCorroborated(news: KeptNews): boolean {
  return news.what !== 'gone' && isSure(news);
}

/** Whether more than a name agrees, and nothing speaks against it. */
export function isSure({ identity }: Pick<KeptMatch, 'identity'>): boolean {
  return identity === 'corroborated' || identity === 'identifier';
}

export function keptMatchOf(match: Match): KeptMatch {
  const { list, id, type, name, identity, agreements, officialPage } = match;
  const agrees = [...new Set(agreements.map(({ about }) => about))];
  return { list, id, type, name, identity, agrees, officialPage };
}

/** The same for an entry of the starter list and for the one of the full list that takes its place. */
export function partyOf({ list, id, officialPage }: KeptMatch): string {
  return `${fullListOf(list, officialPage) ?? list} ${id}`;
}
