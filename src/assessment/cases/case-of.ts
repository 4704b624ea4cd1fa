import type { Answers } from '../../candidate/answers.ts';
import type { Candidate, Role } from '../../candidate/candidate.ts';
import { type Claim, claimsOf, isMissing } from '../../candidate/claim.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { claimedCountries, residencesOf } from '../../signals/residence.ts';
import type { AlikeWhat, Visit } from '../../signals/seen.ts';
import {
  canonicalAccount,
  canonicalAddress,
  canonicalEmail,
  canonicalName,
  canonicalOrganisation,
  canonicalPhone,
  canonicalWallet,
} from './canonical.ts';
import { CASES, type SeenCase } from './case.ts';
import type { Hashing, TokenKind } from './hashing.ts';
import { sketchOf } from './sketch.ts';

/** The longest name that is kept, in characters. */
const NAME_LENGTH = 200;
/** Readings of pages whose key names one profile. On others one address may show several people, each after the other. */
const SURE: readonly Candidate['grade'][] = ['real-page', 'public-code'];

/** Two readings so close are of one visit, whoever says otherwise: the name of the page before may still have stood there. */
const SOON_MS = 1_000;

/** Words in the address of a picture that stands in for the photo of those who have none. */
const STAND_IN =
  /(?<![a-z])(?:default|placeholder|ghost|blank|anonymous|nobody|no[-_]?(?:photo|image|avatar|picture)|silhouette|identicon|initials|missing|unknown|mystery)(?![a-z])/iu;

/** One value of the candidate at hand that another case may have too. */
export interface Shared {
  readonly what: AlikeWhat;
  readonly token: string;
  readonly claim: Claim<string>;
}

/** The candidate at hand as a case, with the values it is compared by. */
export interface AtHand {
  readonly seen: SeenCase;
  readonly shared: readonly Shared[];
  /** Contacts the user entered of referees; the name of whoever referred the candidate. */
  readonly referees: readonly Shared[];
  readonly referrer?: Shared;
  /** See {@link CaseWorld}. */
  readonly isAgain: boolean;
  /** What the photo, text and history stand on. */
  readonly photo?: Claim<string>;
  readonly about?: Claim<string>;
  readonly role?: Claim<string>;
}

/** What making a case takes. */
export interface CaseWorld {
  readonly hashing: Hashing;
  readonly gazetteer: Gazetteer;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The page is read once more, at the same visit: what was read before may have been half of it. */
  readonly isAgain?: boolean;
}

/** The candidate as it would be remembered, seen for the first time now; `withVisits` adds what was seen before. */
export function atHandOf(candidate: Candidate, answers: Answers, world: CaseWorld): AtHand {
  const { hashing, gazetteer, now, isAgain = false } = world;
  const at = new Date(now).toISOString();
  const name = textOf(candidate.name);
  const otherNames = textsOf(claimsOf(candidate.otherNames));
  const hashed =
    (what: AlikeWhat, about: TokenKind, to: (text: string) => string | undefined) =>
    (claims: readonly (Claim<string> | undefined)[]): readonly Shared[] =>
      claims
        .filter(claim => claim !== undefined)
        .slice(0, CASES.values)
        .flatMap(claim => {
          const canonical = to(claim.value);
          return canonical === undefined ? [] : [{ what, token: hashing.token(about, canonical), claim }];
        });
  const emails = hashed('email', 'email', canonicalEmail)([answers.email, ...claimsOf(candidate.emails)]);
  const phones = hashed('phone', 'phone', canonicalPhone)([answers.phone, ...claimsOf(candidate.phones)]);
  const wallets = hashed(
    'wallet',
    'wallet',
    canonicalWallet,
  )([answers.wallet, ...claimsOf(candidate.wallets)]);
  const accounts = hashed('account', 'account', canonicalAccount)([answers.payeeAccount]);
  const addresses = hashed(
    'address',
    'address',
    canonicalAddress,
  )([answers.idAddress, answers.shippingAddress]);
  const referees = [
    ...hashed('referee', 'email', canonicalEmail)([answers.refereeEmail]),
    ...hashed('referee', 'phone', canonicalPhone)([answers.refereePhone]),
  ];
  const [referrer] = hashed('referrer', 'name', canonicalName)([answers.referredBy]);
  const countries = [...claimedCountries(residencesOf(candidate, gazetteer))].sort();
  const roles = claimsOf(candidate.experience).slice(0, CASES.roles);
  const history = roles.flatMap(({ value }) => datedRole(value) ?? []);
  const about = isMissing(candidate.about) ? undefined : candidate.about[0];
  const text = aboutOf(candidate, [name, ...otherNames], hashing);
  const photo = isMissing(candidate.photoHash) ? undefined : candidate.photoHash;
  const photoAt = textOf(candidate.photo);
  const isPhoto = photo !== undefined && /^[0-9a-f]{16}$/u.test(photo.value) && !STAND_IN.test(photoAt);
  const organisation = canonicalOrganisation(textOf(candidate.currentOrganisation));

  const visit: Visit = {
    on: at.slice(0, 10),
    name,
    countries,
    emails: tokensOf(emails),
    phones: tokensOf(phones),
    accounts: tokensOf(accounts),
  };
  const seen: SeenCase = {
    id: hashing.token('page', pageOf(candidate, name)),
    name,
    otherNames,
    url: candidate.url,
    site: siteOf(candidate),
    firstSeen: at,
    lastSeen: at,
    visits: [visit],
    names: [name, ...otherNames].flatMap(each => tokenOf(hashing, 'name', canonicalName(each))),
    emails: visit.emails,
    phones: visit.phones,
    wallets: tokensOf(wallets),
    accounts: visit.accounts,
    addresses: tokensOf(addresses),
    referees: tokensOf(referees),
    history: history.map(role => hashing.token('role', role)),
    grade: candidate.grade,
    extent: candidate.extent,
    ...(organisation === undefined ? {} : { organisation: hashing.token('organisation', organisation) }),
    ...(isPhoto ? { photo: hashing.masked(photo.value) } : {}),
    ...(photoAt === '' ? {} : { photoAt: hashing.token('picture-address', photoAt) }),
    ...(text === undefined ? {} : { text }),
  };
  const role = roles.find(({ value }) => datedRole(value) !== undefined);
  return {
    seen,
    isAgain,
    shared: [...emails, ...phones, ...wallets, ...accounts, ...addresses],
    referees,
    ...(referrer === undefined ? {} : { referrer }),
    ...(isPhoto ? { photo } : {}),
    ...(about === undefined || text === undefined ? {} : { about }),
    ...(role === undefined ? {} : { role: { ...role, value: role.value.organisation ?? '' } }),
  };
}

/**
 * What was seen before, and now once more: one visit a day, and one more where the page was opened anew and had another name.
 * What the user entered at an earlier visit and not at this one stays.
 */
export function withVisits(now: SeenCase, before: SeenCase | undefined, isAgain = false): SeenCase {
  if (before === undefined) return now;
  const [visit] = now.visits;
  const last = before.visits.at(-1);
  const isSoon = Date.parse(now.lastSeen) - Date.parse(before.lastSeen) < SOON_MS;
  const isSame = last?.on === visit?.on && (isAgain || isSoon || last?.name === visit?.name);
  const earlier = isSame ? before.visits.slice(0, -1) : before.visits;
  const both = (part: 'wallets' | 'accounts' | 'addresses' | 'referees'): readonly string[] =>
    [...new Set([...now[part], ...before[part]])].slice(0, CASES.values);
  return {
    ...now,
    firstSeen: before.firstSeen,
    visits: [...earlier, ...now.visits].slice(-CASES.visits),
    wallets: both('wallets'),
    accounts: both('accounts'),
    addresses: both('addresses'),
    referees: both('referees'),
  };
}

/** What makes two pages one. */
function pageOf(candidate: Candidate, name: string): string {
  const isSure = SURE.includes(candidate.grade) && !candidate.key.endsWith(':');
  return isSure ? candidate.key : `${candidate.url}\n${canonicalName(name) ?? name}`;
}

function siteOf({ reader, url }: Candidate): string {
  const isOfSite = reader !== 'generic' && !reader.startsWith('taught');
  return isOfSite || !URL.canParse(url) ? reader : new URL(url).host;
}

/** Only a role that says what, where, and from which month to which: less is shared by colleagues of one year. */
function datedRole({ organisation = '', title = '', start = '', end = '' }: Role): string | undefined {
  const isDated = start.length >= 7 && (end === 'present' || end.length >= 7);
  const employer = canonicalOrganisation(organisation);
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!isDated || employer === undefined || words === null) return undefined;
  return [employer, words.join(' '), start.slice(0, 7), end.slice(0, 7)].join('|');
}

/** A page is read many times while it fills, and its text is mostly the same. */
let last:
  { readonly about: string; readonly hashing: Hashing; readonly text: Uint32Array | undefined } | undefined;

function aboutOf(candidate: Candidate, names: readonly string[], hashing: Hashing): Uint32Array | undefined {
  const about = claimsOf(candidate.about)
    .map(({ value }) => value)
    .join('\n');
  const key = `${names.join('\n')}\n${about}`;
  if (last?.about !== key || last.hashing !== hashing) {
    last = { about: key, hashing, text: sketchOf(about, names, hashing) };
  }
  return last.text;
}

function textOf(field: Candidate['name']): string {
  return isMissing(field) ? '' : field.value.slice(0, NAME_LENGTH);
}

/** What stood on the page, and not what the user entered: that is not kept as it is. */
function textsOf(claims: readonly Claim<string>[]): readonly string[] {
  return claims
    .filter(({ where }) => where !== 'typed')
    .slice(0, CASES.values)
    .map(({ value }) => value.slice(0, NAME_LENGTH));
}

function tokensOf(shared: readonly Shared[]): readonly string[] {
  return [...new Set(shared.map(({ token }) => token))];
}

function tokenOf(hashing: Hashing, about: TokenKind, canonical: string | undefined): readonly string[] {
  return canonical === undefined ? [] : [hashing.token(about, canonical)];
}
