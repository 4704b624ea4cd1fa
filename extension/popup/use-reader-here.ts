import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SiteHealth } from '../../src/readers/health.ts';
import { fitsTemplate } from '../../src/readers/taught/path-template.ts';
import type { TabState } from '../contract.ts';
import type { TaughtRow } from '../kept-contract.ts';
import { ask } from '../platform/messages.ts';
import { pageSkeleton } from '../platform/page-address.ts';
import { extensionVersion } from '../platform/runtime.ts';
import { reportText } from '../ui/report.ts';
import { siteName } from '../ui/site-name.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

/** What is known of the reader of this page: whether it still reads well, and whether the user vouched for it. */
export interface ReaderHere {
  /** Where the reader fares badly or could not read this page. */
  readonly ails?: {
    readonly site: string;
    readonly health: SiteHealth | undefined;
    /** Made beforehand: the clipboard opens in the click alone. */
    readonly report: string;
  };
  /** The site the user taught, read here and not confirmed yet. */
  readonly unconfirmed?: TaughtRow;
  /** What the user said of it, or that it could not be kept. */
  readonly judged?: 'right' | 'wrong' | 'failed';
  readonly judge: (right: boolean) => void;
}

type Known = Pick<ReaderHere, 'ails' | 'unconfirmed'>;

export function useReaderHere(reading: TabReading): ReaderHere {
  const [known, setKnown] = useState<Known>({});
  const [judged, setJudged] = useState<ReaderHere['judged']>();
  const tab = reading.kind === 'read' ? reading.tab : undefined;
  const state = reading.kind === 'read' ? reading.state : undefined;
  const url = state?.url;

  const reader = state && 'reader' in state ? state.reader : undefined;
  const reason = state?.kind === 'unreadable' ? state.reason : undefined;
  useEffect(() => {
    let current = true;
    setKnown({});
    setJudged(undefined);
    if (tab !== undefined && url !== undefined && reader !== undefined) {
      knownOf(tab, url, reader, reason).then(
        found => {
          if (current) setKnown(found);
        },
        () => undefined, // What was read stands without it.
      );
    }
    return () => {
      current = false;
    };
  }, [tab, url, reader, reason]);

  const { unconfirmed } = known;
  const judge = useCallback(
    (right: boolean) => {
      if (unconfirmed === undefined) return;
      ask('taught-judge', { id: unconfirmed.id, right }).then(
        () => {
          setJudged(right ? 'right' : 'wrong');
        },
        () => {
          setJudged('failed');
        },
      );
    },
    [unconfirmed],
  );
  return { ...known, ...(judged === undefined ? {} : { judged }), judge };
}

async function knownOf(
  tab: number,
  url: string,
  reader: string,
  reason: Extract<TabState, { kind: 'unreadable' }>['reason'] | undefined,
): Promise<Known> {
  const [all, taught] = await Promise.all([
    ask('health', null),
    reader === 'taught' ? ask('taught', null) : [],
  ]);
  const health = all.find(site => site.reader === reader);
  const isWell = reason === undefined && (health === undefined || health.state === 'ok');
  const page = new URL(url);
  const here = taught.findLast(site => site.origin === page.origin && fitsTemplate(site.path, page));
  const unconfirmed = here?.confirmed === false ? here : undefined;
  return {
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
    ...(isWell
      ? {}
      : {
          ails: { site: siteName(reader, url), health, report: await reportOf(tab, reader, health, reason) },
        }),
  };
}

async function reportOf(
  tab: number,
  reader: string,
  health: SiteHealth | undefined,
  reason: string | undefined,
): Promise<string> {
  const skeleton = await pageSkeleton(tab);
  return reportText({ version: extensionVersion(), reader, health, reason, skeleton });
}
