import { claimsOf } from '../../src/candidate/claim.ts';
import { MOST_ROWS } from '../../src/readers/read-with.ts';
import type { ListedRow, Reply, Request, TabState } from '../contract.ts';
import { setBadge } from '../platform/badge.ts';
import { readSession, writeSession } from '../platform/session.ts';
import type { Assessed, Assessor } from './assessor.ts';
import { dropAtHand } from './at-hand.ts';
import { rowsBadge } from './badge.ts';
import { writeWithRoom } from './make-room.ts';
import { rowMarkOf } from './mark-of.ts';
import { dropRead } from './read-candidate.ts';
import { tabKey } from './tab-key.ts';
import { turns } from './turns.ts';
import type { Visits } from './visits.ts';

interface World {
  readonly assessed: Assessor;
  readonly visits: Visits;
  readonly mayRead: (tab: number, url: string) => Promise<boolean>;
  readonly isMarked: (url: string) => Promise<boolean>;
  readonly breathe: () => Promise<void>;
}

type ListState = Extract<TabState, { readonly kind: 'list' }>;
type Batch = Request<'rows-read'>;

/**
 * Assesses rows of a page that lists candidates, each from what its row shows, and adds them to the state of the tab. The
 * state is written once a batch, however many come at a time.
 */
export function createRows({ assessed, visits, mayRead, isMarked, breathe }: World) {
  const inTurn = turns();

  return async (tab: number, batch: Batch): Promise<Reply<'rows-read'>> => {
    const isLeft = visits.begin(tab);
    const { url, candidates } = batch;
    const unmarked = candidates.map(() => null);
    if (!(await mayRead(tab, url))) return unmarked;

    const found: Assessed[] = [];
    for (const candidate of candidates) {
      await breathe();
      found.push(await assessed({ ...candidate, extent: 'row' }));
    }
    await inTurn(async () => {
      if (isLeft()) return;
      const before = await listOf(tab, url);
      // Without rows there is only one thing to hear: that there are more than those met before.
      if (!before && found.length === 0) return;
      const state = withRows(before, batch, found);
      await writeWithRoom(tab, () => writeSession(tabKey(tab), state));
      if (!before) await Promise.all([dropAtHand(tab), dropRead(tab)]);
      // Not waited for: the next rows come when these have their marks.
      void setBadge(tab, rowsBadge(state.rows.map(row => row.state)));
    });
    if (isLeft() || !(await isMarked(url))) return unmarked;
    return found.map(rowMarkOf);
  };
}

/** The list the tab shows already; `undefined` where it is another page's. */
async function listOf(tab: number, url: string): Promise<ListState | undefined> {
  const value = await readSession(tabKey(tab));
  return isList(value) && value.url === url ? value : undefined;
}

/** Only the background writes the key. */
function isList(value: unknown): value is ListState {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'list';
}

/** The list with the new rows behind those met before; one that was met before stands where it stood. */
function withRows(
  before: ListState | undefined,
  { url, more }: Batch,
  found: readonly Assessed[],
): ListState {
  const rows = new Map((before?.rows ?? []).map(row => [row.key, row]));
  const [first] = found;
  let isFull = false;
  for (const one of found) {
    const { key } = one.candidate;
    if (rows.size >= MOST_ROWS && !rows.has(key)) isFull = true;
    else rows.set(key, rowOf(one));
  }
  return {
    kind: 'list',
    url,
    reader: before?.reader ?? first?.candidate.reader ?? '',
    grade: before?.grade ?? first?.candidate.grade ?? 'unverified',
    readAt: first?.readAt ?? before?.readAt ?? '',
    rows: [...rows.values()],
    searched: searchedFor(before, first),
    more: more || isFull,
  };
}

/** As it was for the rows that came last. */
function searchedFor(before: ListState | undefined, last: Assessed | undefined): ListState['searched'] {
  if (!last) return before?.searched ?? { lists: [], starterOnly: false };
  const { lists, starterOnly } = last.assessment.coverage;
  return { lists, starterOnly };
}

function rowOf({ candidate, assessment }: Assessed): ListedRow {
  const { key, url, partialName } = candidate;
  const [name] = claimsOf(candidate.name);
  return {
    key,
    name: name?.value ?? '',
    partialName,
    url,
    state: assessment.state,
    findings: [...new Set(assessment.findings.map(({ signal }) => signal))],
    matches: assessment.matches.length,
  };
}
