import type { Candidate } from '../../src/candidate/candidate.ts';
import { isMissing } from '../../src/candidate/claim.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { siteOf } from '../../src/readers/site-table.ts';
import type {
  PageMark,
  Reply,
  Request,
  Settings,
  ShownFields,
  TabState,
  TypedCandidate,
} from '../contract.ts';
import { setBadge } from '../platform/badge.ts';
import { clearSession, removeSession, writeSession } from '../platform/session.ts';
import { type Assessed, type AssessorWorld, createAssessor } from './assessor.ts';
import { dropAtHand, putAtHand } from './at-hand.ts';
import { badgeOf, unreadableBadge } from './badge.ts';
import { writeWithRoom } from './make-room.ts';
import { markOf } from './mark-of.ts';
import { personOf } from './person.ts';
import { createRows } from './rows.ts';
import { dropRead, putRead, readOf } from './read-candidate.ts';
import { tabKey, tabsAmong } from './tab-key.ts';
import { typedCandidate } from './typed-candidate.ts';
import { createVisits } from './visits.ts';

/** Turns what a content script read into the state of its tab. */
export interface Assessing {
  /** A page is about to be read: what assessing needs is opened meanwhile. */
  readonly prepare: () => void;
  /** Replies with what to draw in the page: nothing where in-page marks are off. */
  readonly pageRead: (tab: number, url: string, reading: Reading) => Promise<PageMark | null>;
  /** The same for some rows of a page that lists candidates. */
  readonly rowsRead: (tab: number, rows: Request<'rows-read'>) => Promise<Reply<'rows-read'>>;
  /** Assesses the candidate of a tab once more: something is known now that was not. Nothing where there is none. */
  readonly again: (tab: number) => Promise<void>;
  /** What was typed belongs to no tab, and nothing of it is kept. */
  readonly typed: (typed: TypedCandidate) => Promise<CandidateState>;
  /** The tab shows another page now: what was said about the old one is gone. */
  readonly pageLeft: (tab: number) => Promise<void>;
  /** Forgets every tab, badges included. */
  readonly forget: () => Promise<void>;
}

export interface AssessingWorld extends AssessorWorld {
  readonly settings: () => Promise<Settings>;
  readonly mayRead: (tab: number, url: string) => Promise<boolean>;
  readonly breathe: () => Promise<void>;
  /** Hears of each page that was read, and holds up none. */
  readonly onRead: (tab: number, url: string, reading: Reading) => void;
}

type CandidateState = Extract<TabState, { readonly kind: 'candidate' }>;

export function createAssessing(world: AssessingWorld): Assessing {
  const { mayRead } = world;
  const assessed = createAssessor(world);
  const visits = createVisits();
  /** Pages of no site have no switch: the user asked for them, or taught them. */
  const isMarked = async (url: string): Promise<boolean> => {
    const site = siteOf(new URL(url))?.id;
    if (site === undefined) return true;
    // Where the switch cannot be read nothing is drawn: the toolbar and the popup say the same.
    return (await world.settings().catch(() => undefined))?.pageMarks[site] === true;
  };

  const show = async (tab: number, url: string, found: Assessed): Promise<void> => {
    const { candidate, assessment } = found;
    // Without room for it the badge and the mark still say what was found.
    const state = candidateState(url, found);
    await Promise.all([
      writeWithRoom(tab, () => writeSession(tabKey(tab), state)).catch(() => removeSession(tabKey(tab))),
      writeWithRoom(tab, () => putAtHand(tab, candidate, assessment)).catch(() => dropAtHand(tab)),
    ]);
    await setBadge(tab, badgeOf(assessment));
  };

  return {
    prepare: () => {
      // Whoever assesses awaits the same promises, and hears of a failure there.
      void Promise.allSettled([world.lists.serving(), world.gazetteer()]);
    },

    pageRead: async (tab, url, reading) => {
      const isLeft = visits.begin(tab);
      if (reading.kind === 'list' || !(await mayRead(tab, url))) return null;
      world.onRead(tab, url, reading);

      if (reading.kind !== 'candidate') {
        const state = stateWithout(url, reading);
        await Promise.all([dropAtHand(tab), dropRead(tab)]);
        await writeWithRoom(tab, () => writeSession(tabKey(tab), state));
        await setBadge(tab, reading.kind === 'unreadable' ? unreadableBadge() : undefined);
        return null;
      }
      const found = await assessed(reading.candidate, tab);
      if (isLeft()) return null;
      const read = { url, candidate: reading.candidate };
      await writeWithRoom(tab, () => putRead(tab, read)).catch(() => dropRead(tab));
      await show(tab, url, found);
      return (await isMarked(url)) ? markOf(found.assessment) : null;
    },

    again: async tab => {
      const isLeft = visits.begin(tab);
      const read = await readOf(tab);
      if (read === undefined) return;
      const found = await assessed(read.candidate, tab);
      if (!isLeft()) await show(tab, read.url, found);
    },

    rowsRead: createRows({ ...world, assessed, visits, isMarked }),

    typed: async typed => candidateState('', await assessed(typedCandidate(typed))),

    pageLeft: async tab => {
      visits.left(tab);
      await Promise.all([removeSession(tabKey(tab)), dropAtHand(tab), dropRead(tab)]);
      await setBadge(tab, undefined);
    },

    forget: async () => {
      visits.forget();
      const tabs = tabsAmong(await clearSession());
      await Promise.all(tabs.map(tab => setBadge(tab, undefined)));
    },
  };
}

function candidateState(url: string, { candidate, assessment, readAt }: Assessed): CandidateState {
  return {
    kind: 'candidate',
    person: personOf(candidate),
    name: isMissing(candidate.name) ? '' : candidate.name.value,
    url,
    reader: candidate.reader,
    grade: candidate.grade,
    readAt,
    shown: shownOf(candidate),
    assessment,
  };
}

/** The state of a page on which there is nobody to assess. */
function stateWithout(
  url: string,
  reading: Exclude<Reading, { readonly kind: 'candidate' | 'list' }>,
): TabState {
  if (reading.kind !== 'unreadable') return { kind: reading.kind, url };
  const reader = siteOf(new URL(url))?.id;
  const { kind, reason } = reading;
  return { kind, url, reason, ...(reader === undefined ? {} : { reader }) };
}

function shownOf({ name, partialName, headline, location, currentOrganisation }: Candidate): ShownFields {
  return { name, partialName, headline, location, currentOrganisation };
}
