import type { Candidate } from '../../src/candidate/candidate.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { personOf, privateKeysOf } from './person.ts';

/** The candidate of a tab as it was read, so that they can be assessed again when more is known. Gone with the page. */
export interface ReadCandidate {
  readonly url: string;
  readonly candidate: Candidate;
}

const keyOf = (tab: number): string => `read-${tab}`;

export async function putRead(tab: number, read: ReadCandidate): Promise<void> {
  const before = await readOf(tab);
  await writeSession(keyOf(tab), read);
  if (before && personOf(before.candidate) !== personOf(read.candidate)) await dropPrivate(tab, before);
}

/** What was found out about the candidate in a private tab goes with the tab's page. */
export async function dropRead(tab: number): Promise<void> {
  const before = await readOf(tab);
  await removeSession(keyOf(tab));
  if (before) await dropPrivate(tab, before);
}

async function dropPrivate(tab: number, { candidate }: ReadCandidate): Promise<void> {
  await Promise.all(privateKeysOf(candidate, tab).map(removeSession));
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
