import * as v from 'valibot';
import { SENSITIVITIES } from '../state.ts';
import { assessmentSchema } from './assessment-schema.ts';
import { claim, date, field, flag, instant, keysOf, list, many, text } from './report-values.ts';
import { REPORT_FORMAT, REPORT_VERSION, type Report, type ReportedCandidate } from './report.ts';
import type { ReportedClocks, SeenClock } from './reported-clocks.ts';
import { MOST } from '../../candidate/bounded.ts';
import type { Grade, Role, Study } from '../../candidate/candidate.ts';
import { CHECKLIST } from '../review/checklist.ts';
import { REVIEW, type Review } from '../review/review.ts';

const GRADES = keysOf<Grade>({
  'real-page': true,
  'public-code': true,
  standard: true,
  taught: true,
  typed: true,
  unverified: true,
});

const role: v.GenericSchema<unknown, Role> = v.object({
  title: v.exactOptional(text),
  organisation: v.exactOptional(text),
  start: v.exactOptional(date),
  end: v.exactOptional(v.union([v.literal('present'), date])),
  place: v.exactOptional(text),
});

const study: v.GenericSchema<unknown, Study> = v.object({
  school: text,
  degree: v.exactOptional(text),
  start: v.exactOptional(date),
  end: v.exactOptional(date),
});

const candidate: v.GenericSchema<unknown, ReportedCandidate> = v.object({
  url: text,
  reader: text,
  grade: v.picklist(GRADES),
  partialName: flag,
  name: field(claim(text)),
  headline: field(claim(text)),
  location: field(claim(text)),
  currentOrganisation: field(claim(text)),
  experience: many(claim(role), MOST.experience),
  education: many(claim(study), MOST.education),
  localTime: field(claim(text)),
  readAt: instant,
});

const review: v.GenericSchema<unknown, Review> = v.object({
  notes: v.pipe(v.string(), v.maxLength(REVIEW.notes)),
  reviewer: v.pipe(v.string(), v.maxLength(REVIEW.reviewer)),
  done: list(v.picklist(CHECKLIST), 100),
  changedAt: v.exactOptional(instant),
});

/** Minutes ahead of UTC. */
const offsets = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(-2_880), v.maxValue(2_880))),
  v.minLength(1),
  v.maxLength(200),
);

const clocks: v.GenericSchema<unknown, ReportedClocks> = v.object({
  place: text,
  offsets,
  seen: v.pipe(
    v.array(
      v.object({ of: v.picklist(keysOf<SeenClock['of']>({ page: true, commits: true })), text, offsets }),
    ),
    v.minLength(1),
    v.maxLength(10),
  ),
});

/**
 * What a file must hold to be taken for a report: it may come from anywhere. Lengths are bounded, links lead to https
 * alone, and what is not known here is dropped. docs/report.schema.json is made of it by a test.
 */
export const reportSchema: v.GenericSchema<unknown, Report> = v.object({
  format: v.literal(REPORT_FORMAT),
  version: v.literal(REPORT_VERSION),
  madeAt: instant,
  program: v.pipe(v.string(), v.maxLength(40)),
  candidate,
  assessment: assessmentSchema,
  review,
  settings: v.object({ sensitivity: v.picklist(SENSITIVITIES), remember: flag, githubLookups: flag }),
  clocks: v.exactOptional(clocks),
});
