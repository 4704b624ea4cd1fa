import type { Candidate } from '../../src/candidate/candidate.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';

/** The candidate of a tab as it was read, so that they can be assessed again when more is known. Gone with the page. */
export interface ReadCandidate {
  readonly url: string;
  readonly candidate: Candidate;
}

const keyOf = (tab: number): string => `read-${tab}`;

export async function putRead(tab: number, read: ReadCandidate): Promise<void> {
  await writeSession(keyOf(tab), read);
}

export async function dropRead(tab: number): Promise<void> {
  await removeSession(keyOf(tab));
}

/** `undefined` where the tab shows no candidate. */
export async function readOf(tab: number): Promise<ReadCandidate | undefined> {
  const value = await readSession(keyOf(tab));
  return isRead(value) ? value : undefined;
}

/** Only this file writes the key. */
function isRead(value: unknown): value is ReadCandidate {
  return typeof value === 'object' && value !== null && 'url' in value && 'candidate' in value;
}
