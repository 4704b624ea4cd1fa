import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Candidate } from '../../src/candidate/candidate.ts';
import { isMissing } from '../../src/candidate/claim.ts';
import { withOwnWords } from '../../src/candidate/own-words.ts';
import type { Gazetteer } from '../../src/places/gazetteer.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { siteOf } from '../../src/readers/site-table.ts';
import type { PageMark, Settings, ShownFields, TabState } from '../contract.ts';
import { setBadge } from '../platform/badge.ts';
import { clearSession, removeSession, writeSession } from '../platform/session.ts';
import { dropAtHand, putAtHand } from './at-hand.ts';
import { badgeOf, unreadableBadge } from './badge.ts';
import type { Lists } from './lists.ts';
import { freshnessOf } from './standing.ts';
import { markOf } from './mark-of.ts';

/** Turns what a content script read into the state of its tab. */
export interface Assessing {
  /** A page is about to be read: what assessing needs is opened meanwhile. */
  readonly prepare: () => void;
  /** Replies with what to draw in the page: nothing where in-page marks are off. */
  readonly pageRead: (tab: number, url: string, reading: Reading) => Promise<PageMark | null>;
  /** The tab shows another page now: what was said about the old one is gone. */
  readonly pageLeft: (tab: number) => Promise<void>;
  /** Forgets every tab, badges included. */
  readonly forget: () => Promise<void>;
}

interface World {
  readonly lists: Pick<Lists, 'serving' | 'lookedUp'>;
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly settings: () => Promise<Settings>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const PREFIX = 'tab-';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

export function createAssessing(world: World): Assessing {
  const assessed = async (candidate: Candidate, readAt: string): Promise<Assessment> => {
    const [serving, gazetteer] = await Promise.all([world.lists.serving(), world.gazetteer()]);
    const assessment = assess(candidate, {
      packs: serving.packs,
      unusableLists: serving.unusable,
      freshness: freshnessOf(serving, world.now()),
      gazetteer,
      today: readAt.slice(0, 10),
      readAt,
    });
    const restored = await world.lists.lookedUp(serving, assessment.coverage.lists);
    return restored ? await assessed(candidate, readAt) : assessment;
  };

  return {
    prepare: () => {
      // Whoever assesses awaits the same promises, and hears of a failure there.
      void Promise.allSettled([world.lists.serving(), world.gazetteer()]);
    },

    pageRead: async (tab, url, reading) => {
      const settings = await world.settings();
      const site = siteOf(new URL(url))?.id;
      if (site === undefined || !settings.sites[site] || reading.kind === 'list') return null;

      const readAt = new Date(world.now()).toISOString();
      if (reading.kind !== 'candidate') {
        const state: TabState =
          reading.kind === 'unreadable'
            ? { kind: reading.kind, url, reason: reading.reason }
            : { kind: reading.kind, url };
        await Promise.all([writeSession(keyOf(tab), state), dropAtHand(tab)]);
        await setBadge(tab, reading.kind === 'unreadable' ? unreadableBadge() : undefined);
        return null;
      }
      const candidate = withOwnWords(reading.candidate);
      const assessment = await assessed(candidate, readAt);
      const name = isMissing(candidate.name) ? '' : candidate.name.value;
      const state: TabState = {
        kind: 'candidate',
        name,
        url,
        reader: candidate.reader,
        grade: candidate.grade,
        readAt,
        shown: shownOf(candidate),
        assessment,
      };
      await Promise.all([writeSession(keyOf(tab), state), putAtHand(tab, candidate, assessment)]);
      await setBadge(tab, badgeOf(assessment));
      return settings.pageMarks[site] ? markOf(assessment) : null;
    },

    pageLeft: async tab => {
      await Promise.all([removeSession(keyOf(tab)), dropAtHand(tab)]);
      await setBadge(tab, undefined);
    },

    forget: async () => {
      const keys = await clearSession();
      const tabs = keys.filter(key => key.startsWith(PREFIX)).map(key => Number(key.slice(PREFIX.length)));
      await Promise.all(tabs.map(tab => setBadge(tab, undefined)));
    },
  };
}

function shownOf({ name, partialName, headline, location, currentOrganisation }: Candidate): ShownFields {
  return { name, partialName, headline, location, currentOrganisation };
}
