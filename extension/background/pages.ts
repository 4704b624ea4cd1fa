import type { Reply } from '../contract.ts';
import { isPrivateTab } from '../platform/tabs.ts';
import { createAllowing } from './allowing.ts';
import { type Assessing, createAssessing, type AssessingWorld } from './assessing.ts';
import { checkPage } from './checking.ts';
import { createHealth, type Health, type HealthWorld } from './health.ts';
import { createPageScripts, type PageScripts } from './page-scripts.ts';

/** Everything that is done with the pages of tabs. */
export interface Pages {
  readonly assessing: Assessing;
  readonly health: Health;
  readonly scripts: PageScripts;
  readonly mayRead: (tab: number, url: string) => Promise<boolean>;
  /** Reads the page of a tab once, because the user asked for it. */
  readonly check: (tab: number) => Promise<Reply<'check-page'>>;
  /** The tab shows another page now, or is closed. */
  readonly left: (tab: number) => Promise<void>;
}

/** What the user taught, as far as reading pages goes. */
export interface TaughtPages {
  /** Such as `https://ats.example`. */
  readonly taughtOrigins: () => Promise<readonly string[]>;
  /** Whether the user showed a page of this kind. */
  readonly isTaught: (url: string) => Promise<boolean>;
}

type World = TaughtPages &
  Omit<AssessingWorld, 'mayRead' | 'onRead'> &
  Omit<HealthWorld, 'isPrivateTab'> & {
    readonly hasOrigins: (origins: readonly string[]) => Promise<boolean>;
  };

export function createPages(given: World): Pages {
  // What cannot be read was taught by nobody: the page can still be read as any other, when the user asks for it.
  const world = { ...given, isTaught: (url: string) => given.isTaught(url).catch(() => false) };
  const allowing = createAllowing(world);
  const health = createHealth({ ...world, isPrivateTab });
  const { mayRead } = allowing;
  const assessing = createAssessing({ ...world, mayRead, onRead: health.noted });
  return {
    assessing,
    health,
    scripts: createPageScripts(world),
    mayRead,
    check: tab => checkPage(tab, { ...world, allowing }),
    left: async tab => {
      await Promise.all([allowing.left(tab), assessing.pageLeft(tab)]);
    },
  };
}
