import type { Assessment } from '../../src/assessment/assessment.ts';
import type { KeptDraft } from '../../src/assessment/kept.ts';
import { keptDraft } from '../../src/assessment/rescreen.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';

/**
 * What the user may choose to keep of the candidate in a tab. It lives in the session beside the tab's state, in memory
 * and closed to pages, because the worker that read the page may be gone when the button is pressed.
 */
const keyOf = (tab: number): string => `candidate-${tab}`;

export async function putAtHand(tab: number, candidate: Candidate, assessment: Assessment): Promise<void> {
  await writeSession(keyOf(tab), keptDraft(candidate, assessment));
}

export async function dropAtHand(tab: number): Promise<void> {
  await removeSession(keyOf(tab));
}

/** `undefined` when the tab shows no candidate that was read. */
export async function atHand(tab: number): Promise<KeptDraft | undefined> {
  const value = await readSession(keyOf(tab));
  return isDraft(value) ? value : undefined;
}

/** Only this file writes the key. */
function isDraft(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'facts' in value && 'matches' in value;
}
