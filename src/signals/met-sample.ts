import type { Claim } from '../candidate/claim.ts';
import { claimOf } from './sample.ts';
import type { Alike, AlikeWhat, Seen, SeenOther, Visit } from './seen.ts';

/** Builders for the tests of signals that compare with what was seen. Everybody in them is invented. */

export function visitOn(on: string, fields: Partial<Visit> = {}): Visit {
  return { on, name: 'Mina Okafor', countries: [], emails: [], phones: [], accounts: [], ...fields };
}

export function alikeIn(what: AlikeWhat, claim: string | Claim<string>, measure?: number): Alike {
  return {
    what,
    claim: typeof claim === 'string' ? claimOf(claim) : claim,
    ...(measure === undefined ? {} : { measure }),
  };
}

/** Another page, of somebody with another name unless told otherwise. */
export function otherWith(alike: readonly Alike[], fields: Partial<SeenOther> = {}): SeenOther {
  return {
    name: 'Viktor Sokolov',
    otherNames: [],
    url: 'https://people.example/viktor',
    on: '2026-11-02',
    isSameSite: true,
    countries: [],
    isGrave: false,
    alike,
    ...fields,
  };
}

export function seenWith(others: readonly SeenOther[], visits: readonly Visit[] = []): Seen {
  return { visits: [...visits, visitOn('2026-11-23')], others };
}

/** Pages of people whose names do not contradict Mina Okafor's: what they share with her is nobody's concern. */
export const FITTING: readonly (readonly [what: string, other: Partial<SeenOther>])[] = [
  ['a family of one surname', { name: 'Jonas Okafor' }],
  ['a married name', { name: 'Mina Lindqvist' }],
  ['another script', { name: 'Мина Окафор' }],
  ['the same person on another site', { name: 'M. Okafor', isSameSite: false }],
  ['a name the page had before', { otherNames: ['Mina Okafor'] }],
];
