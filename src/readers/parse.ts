import * as v from 'valibot';
import { candidateSchema } from '../candidate/parse.ts';
import { MOST_ROWS } from './read-with.ts';
import type { Reading, UnreadableReason } from './reader.ts';

const REASONS: readonly UnreadableReason[] = [
  'unknown-layout',
  'no-name',
  'another-person',
  'too-large',
  'keeps-changing',
  'reader-failed',
];

/** Turns what a content script hands over into a {@link Reading}; see {@link candidateSchema} for what is checked. */
export const readingSchema: v.GenericSchema<unknown, Reading> = v.variant('kind', [
  v.object({
    kind: v.literal('candidate'),
    candidate: candidateSchema,
    layout: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/)),
  }),
  v.object({
    kind: v.literal('list'),
    candidates: v.pipe(v.array(candidateSchema), v.maxLength(MOST_ROWS)),
  }),
  v.object({ kind: v.literal('own-profile') }),
  v.object({ kind: v.literal('not-a-candidate') }),
  v.object({ kind: v.literal('unreadable'), reason: v.picklist(REASONS) }),
]);
