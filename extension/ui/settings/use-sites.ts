import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SiteHealth } from '../../../src/readers/health.ts';
import { SITES, type SiteId } from '../../../src/readers/site-table.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { ask } from '../../platform/messages.ts';
import { hasOrigins, requestOrigins } from '../../platform/permissions.ts';
import { wholeHosts } from '../host-pattern.ts';
import { problemKey } from './problem.ts';
import type { KeptSettings } from './use-settings.ts';

export interface Sites {
  readonly kept: KeptSettings;
  /** Sites the browser does not let the program read now. */
  readonly barred: ReadonlySet<SiteId>;
  /** By the id of the reader. */
  readonly health: ReadonlyMap<string, SiteHealth>;
  /** The site the browser was asked for in vain. */
  readonly refused: SiteId | undefined;
  readonly problem: MessageKey | undefined;
  /** Permissions and health were looked at, with or without success. */
  readonly isKnown: boolean;
  readonly read: (site: SiteId, on: boolean) => void;
  readonly mark: (site: SiteId, on: boolean) => void;
  /** Asks the browser for a site that is on already. */
  readonly allow: (site: SiteId) => void;
}

const NONE_BARRED: ReadonlySet<SiteId> = new Set();
const NO_HEALTH: ReadonlyMap<string, SiteHealth> = new Map();

/** The switches of the sites, what the browser allows of them, and how their readers fare. */
export function useSites(kept: KeptSettings): Sites {
  const [barred, setBarred] = useState<ReadonlySet<SiteId>>();
  const [health, setHealth] = useState<ReadonlyMap<string, SiteHealth>>();
  const [refused, setRefused] = useState<SiteId>();
  const [problem, setProblem] = useState<MessageKey>();
  const fail = useCallback((cause: unknown) => {
    setProblem(problemKey(cause, 'error_not_answered'));
  }, []);
  const look = useCallback(() => {
    barredSites().then(setBarred, fail);
  }, [fail]);

  useEffect(() => {
    look();
    ask('health', null).then(found => {
      setHealth(new Map(found.map(site => [site.reader, site])));
    }, fail);
  }, [look, fail]);

  const turn = (which: 'sites' | 'pageMarks', site: SiteId, on: boolean): void => {
    const { settings, change } = kept;
    if (settings) change({ ...settings, [which]: { ...settings[which], [site]: on } });
  };
  /** Within the click: browsers put the question there alone. */
  const request = (site: SiteId, then: () => void): void => {
    setRefused(undefined);
    setProblem(undefined);
    requestOrigins(hostsOf(site)).then(allowed => {
      if (allowed) then();
      else setRefused(site);
      look();
    }, fail);
  };

  return {
    kept,
    barred: barred ?? NONE_BARRED,
    health: health ?? NO_HEALTH,
    refused,
    problem,
    isKnown: problem !== undefined || (barred !== undefined && health !== undefined),
    read: (site, on) => {
      if (!on || (isGranted(site) && barred?.has(site) !== true)) turn('sites', site, on);
      else {
        request(site, () => {
          turn('sites', site, true);
        });
      }
    },
    mark: (site, on) => {
      turn('pageMarks', site, on);
    },
    allow: site => {
      request(site, () => undefined);
    },
  };
}

async function barredSites(): Promise<ReadonlySet<SiteId>> {
  const barred = new Set<SiteId>();
  for (const { id } of SITES) if (!(await hasOrigins(hostsOf(id)))) barred.add(id);
  return barred;
}

function siteRow(site: SiteId): (typeof SITES)[number] | undefined {
  return SITES.find(({ id }) => id === site);
}

function hostsOf(site: SiteId): readonly string[] {
  return wholeHosts(siteRow(site)?.matches ?? []);
}

function isGranted(site: SiteId): boolean {
  return siteRow(site)?.access === 'granted';
}
