import * as v from 'valibot';
import { ANSWERS, type AnswerName } from '../../candidate/answers.ts';
import type { FieldName } from '../../candidate/candidate.ts';
import type { DisguiseKind } from '../../names/disguise.ts';
import { NEXT_STEPS, type NextStep } from '../../signals/next-steps.ts';
import { type EvidenceField, GROUPS, type Strength, type Sureness } from '../../signals/signal.ts';
import {
  type Assessment,
  type Check,
  type Decided,
  DECISIONS,
  type LackReason,
  type ListUsed,
  type NotChecked,
  type SourcedFinding,
  STATES,
} from '../assessment.ts';
import { matchSchema } from './match-schema.ts';
import { claim, count, flag, httpsOrNone, id, instant, keysOf, list, text } from './report-values.ts';

const FIELDS = keysOf<FieldName>({
  name: true,
  otherNames: true,
  birthDate: true,
  headline: true,
  about: true,
  location: true,
  otherLocations: true,
  currentOrganisation: true,
  experience: true,
  education: true,
  skills: true,
  languages: true,
  links: true,
  emails: true,
  phones: true,
  wallets: true,
  photo: true,
  photoHash: true,
  joined: true,
  localTime: true,
  verifications: true,
  rate: true,
  availability: true,
});

const EVIDENCE_FIELDS: readonly EvidenceField[] = [
  ...FIELDS,
  ...(Object.keys(ANSWERS) as AnswerName[]),
  'seen',
  'github',
  'indicators',
];

const LACKS = keysOf<LackReason>({
  absent: true,
  'not-loaded': true,
  masked: true,
  conflict: true,
  'not-entered': true,
  'not-looked-up': true,
  'not-remembered': true,
  'not-brought-in': true,
});

const NOT_CHECKED = keysOf<NotChecked>({
  'name-missing': true,
  'no-list': true,
  'list-unusable': true,
  'signal-failed': true,
  'kept-unreadable': true,
});

const OUTCOMES = keysOf<Check['outcome']>({ raised: true, silent: true, 'lacks-data': true, failed: true });
const STRENGTHS = keysOf<Strength>({ note: true, moderate: true, strong: true });
const SURENESSES = keysOf<Sureness>({ literal: true, derived: true, chance: true, told: true });
const CHANGES = keysOf<Decided['changed'][number]>({ profile: true, listing: true, signal: true });
const DISGUISES = keysOf<DisguiseKind>({
  invisible: true,
  direction: true,
  'look-alike': true,
  styled: true,
  marks: true,
});

const values = list(text, 50);
const evidence = list(v.object({ field: v.picklist(EVIDENCE_FIELDS), claim: claim(text) }), 1_000);
const group = v.picklist(GROUPS);

const listed: v.GenericSchema<unknown, NonNullable<SourcedFinding['listed']>> = v.object({
  list: id,
  id,
  type: id,
  name: text,
  matchedName: text,
  quality: id,
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  identity: v.picklist(['name-only', 'corroborated', 'contradicted', 'identifier']),
  agreements: list(v.object({ about: id, candidate: text, listed: text }), 100),
});

const decided: v.GenericSchema<unknown, Decided> = v.object({
  decision: v.picklist(DECISIONS),
  reason: text,
  at: instant,
  changed: list(v.picklist(CHANGES), 10),
});

const finding: v.GenericSchema<unknown, SourcedFinding> = v.object({
  signal: id,
  group,
  version: count,
  strength: v.picklist(STRENGTHS),
  sureness: v.picklist(SURENESSES),
  values,
  evidence,
  listed: v.exactOptional(listed),
  sources: list(v.object({ title: text, issuer: text, date: id, url: httpsOrNone }), 50),
  next: list(v.picklist(Object.keys(NEXT_STEPS) as NextStep[]), 50),
  decided: v.exactOptional(decided),
});

const check: v.GenericSchema<unknown, Check> = v.object({
  signal: id,
  outcome: v.picklist(OUTCOMES),
  group,
  fields: list(v.object({ field: v.picklist(EVIDENCE_FIELDS), missing: v.picklist(LACKS) }), 100),
});

const listUsed: v.GenericSchema<unknown, ListUsed> = v.object({
  list: id,
  entries: count,
  names: count,
  publishedAt: v.exactOptional(id),
  fetchedAt: v.exactOptional(id),
  checkedAt: v.exactOptional(id),
  stale: v.exactOptional(v.picklist(['old', 'failing'])),
  failures: v.exactOptional(count),
});

const place = v.object({ kind: v.picklist(DISGUISES), at: count, codes: list(id, 50), count });

/** Matches, findings and coverage as a report carries them. */
export const assessmentSchema: v.GenericSchema<unknown, Assessment> = v.object({
  state: v.picklist(STATES),
  matches: list(matchSchema, 1_000),
  findings: list(finding, 1_000),
  agreements: list(v.object({ signal: id, group, values, evidence }), 1_000),
  disguises: list(
    v.object({ field: v.picklist(FIELDS), value: text, reads: text, places: list(place, 100) }),
    1_000,
  ),
  coverage: v.object({
    checks: list(check, 1_000),
    lists: list(listUsed, 200),
    starterOnly: flag,
    notChecked: list(v.picklist(NOT_CHECKED), 20),
  }),
});
