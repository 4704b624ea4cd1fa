import * as v from 'valibot';
import { DECISIONS } from '../../src/assessment/assessment.ts';
import { type Case, type CaseFinding, CASES } from '../../src/assessment/cases/case.ts';
import type { DecisionRecord } from '../../src/assessment/dispositions/decision-record.ts';
import { KEPT, type KeptCandidate, type KeptMatch } from '../../src/assessment/kept.ts';
import { type KeptFacts, keptFacts } from '../../src/assessment/kept-candidate.ts';
import { REVIEW } from '../../src/assessment/review/review.ts';
import type { ReviewRecord } from '../../src/assessment/review/review-record.ts';
import { blankCandidate } from '../../src/candidate/candidate.ts';
import { candidateSchema } from '../../src/candidate/parse.ts';
import { GROUPS } from '../../src/signals/signal.ts';
import { numbersOf } from './packed-numbers.ts';

/** What a file of the user's data may hold, row by row: it comes from outside, whatever it says it is. */
const text = (most: number): v.GenericSchema<unknown, string> => v.pipe(v.string(), v.maxLength(most));
const moment = v.pipe(v.string(), v.isoTimestamp());
const day = v.pipe(v.string(), v.isoDate());
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** See hashing.ts. */
const token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{16}$/));
const tokens = v.pipe(v.array(token), v.maxLength(3 * CASES.values));
const name = text(1_000);
const address = v.pipe(v.string(), v.maxLength(4_096), v.url(), v.regex(/^https?:/i));
/** A word of the engine's own; one that this version does not know is shown by nobody. */
const word = <T extends string>(): v.GenericSchema<unknown, T> =>
  v.custom<T>(value => typeof value === 'string' && /^[a-zA-Z-]{1,64}$/.test(value));

const facts = v.pipe(
  v.looseObject({ reader: v.string(), url: address }),
  v.rawTransform(({ dataset: { value: raw }, addIssue, NEVER }): KeptFacts => {
    // What is not there is absent, and of what is there keptFacts takes what is kept.
    const blank = blankCandidate(raw.reader, new URL(raw.url), '', 'unverified');
    const candidate = v.safeParse(candidateSchema, { ...blank, ...raw });
    if (candidate.success) return keptFacts(candidate.output);
    addIssue({ message: 'no candidate' });
    return NEVER;
  }),
);
const matched = {
  list: text(128),
  id: text(128),
  type: v.picklist(['person', 'organisation', 'vessel', 'aircraft']),
  name,
  identity: v.picklist(['name-only', 'corroborated', 'contradicted', 'identifier']),
  agrees: v.pipe(v.array(word<KeptMatch['agrees'][number]>()), v.maxLength(9)),
  officialPage: v.union([v.literal(''), v.pipe(address, v.startsWith('https:'))]),
};
const news = v.object({
  ...matched,
  at: moment,
  what: v.picklist(['met', 'changed', 'gone']),
  before: v.exactOptional(v.object({ identity: matched.identity, agrees: matched.agrees })),
});

export const keptSchema: v.GenericSchema<unknown, KeptCandidate> = v.object({
  id: hash,
  facts,
  keptAt: moment,
  screenedAt: moment,
  lists: v.record(v.pipe(v.string(), v.maxLength(128)), text(200)),
  matches: v.pipe(v.array(v.object(matched)), v.maxLength(KEPT.matches)),
  news: v.pipe(v.array(news), v.maxLength(KEPT.news)),
});

const visit = v.object({
  on: day,
  name,
  countries: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), v.maxLength(300)),
  emails: tokens,
  phones: tokens,
  accounts: tokens,
});
const finding: v.GenericSchema<unknown, CaseFinding> = v.object({
  // With the group it is of: location/claimed-location-conflict.
  signal: v.pipe(v.string(), v.regex(/^[a-z]{1,64}\/[a-z0-9-]{1,64}$/)),
  group: v.picklist(GROUPS),
  strength: v.picklist(['note', 'moderate', 'strong']),
  fields: v.pipe(v.array(word<CaseFinding['fields'][number]>()), v.maxLength(100)),
});

export const caseSchema: v.GenericSchema<unknown, Case> = v.object({
  id: token,
  name,
  otherNames: v.pipe(v.array(name), v.maxLength(100)),
  url: address,
  site: text(253),
  firstSeen: moment,
  lastSeen: moment,
  visits: v.pipe(v.array(visit), v.minLength(1), v.maxLength(CASES.visits)),
  names: v.pipe(v.array(token), v.maxLength(200)),
  emails: tokens,
  phones: tokens,
  wallets: tokens,
  accounts: tokens,
  addresses: tokens,
  referees: tokens,
  history: v.pipe(v.array(token), v.maxLength(CASES.roles)),
  organisation: v.exactOptional(token),
  photo: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  photoAt: v.exactOptional(token),
  text: v.exactOptional(
    v.pipe(
      text(8_000),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const numbers = numbersOf(dataset.value, Uint32Array);
        if (numbers) return numbers;
        addIssue({ message: 'no packed numbers' });
        return NEVER;
      }),
    ),
  ),
  findings: v.pipe(v.array(finding), v.maxLength(CASES.findings)),
  notChecked: v.pipe(v.array(word<Case['notChecked'][number]>()), v.maxLength(10)),
  grade: v.picklist(['real-page', 'public-code', 'standard', 'taught', 'typed', 'unverified']),
  extent: v.picklist(['profile', 'row']),
  isGrave: v.boolean(),
});

export const decisionSchema: v.GenericSchema<unknown, DecisionRecord> = v.pipe(
  v.object({
    id: text(300),
    profile: hash,
    subject: hash,
    said: hash,
    listing: v.exactOptional(hash),
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    decision: v.picklist(DECISIONS),
    reason: text(1_000),
    at: moment,
  }),
  v.check(({ id, profile, subject, said }) => id === `${profile} ${subject} ${said}`),
);

export const reviewRowSchema: v.GenericSchema<unknown, ReviewRecord> = v.object({
  id: hash,
  notes: text(REVIEW.notes),
  reviewer: text(REVIEW.reviewer),
  done: v.pipe(v.array(text(64)), v.maxLength(100)),
  changedAt: moment,
});
