import * as v from 'valibot';
import { candidateSchema } from '../candidate/parse.ts';
import type { Reading } from './reader.ts';

/** Turns what a content script hands over into a {@link Reading}; see {@link candidateSchema} for what is checked. */
export const readingSchema: v.GenericSchema<unknown, Reading> = v.variant('kind', [
  v.object({ kind: v.literal('candidate'), candidate: candidateSchema }),
  v.object({ kind: v.literal('own-profile') }),
  v.object({ kind: v.literal('not-a-candidate') }),
  v.object({
    kind: v.literal('unreadable'),
    reason: v.picklist(['unknown-layout', 'no-name', 'another-person', 'reader-failed']),
  }),
]);
