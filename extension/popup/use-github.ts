import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { GITHUB_HOST } from '../../src/network/github/addresses.ts';
import type { GitHubHere, GitHubProgress, LookedUp } from '../github-contract.ts';
import { ask } from '../platform/messages.ts';
import { requestOrigins } from '../platform/permissions.ts';
import { watchSession } from '../platform/session.ts';
import { personIn } from './person-in.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

/** The GitHub account of the candidate of this page, and what came of looking it up. */
export interface GitHubUse {
  readonly here: GitHubHere;
  /** Requests made so far, while it is looked up. */
  readonly requests: number | undefined;
  /** What came of the last press. `unanswered`: the background did not answer. */
  readonly came: LookedUp | 'unanswered' | undefined;
  /** GitHub was asked about the account, whatever came of it. */
  readonly asked: boolean;
  readonly look: () => void;
}

/** `undefined` where look-ups are off, or the candidate has no account or several. */
export function useGitHub(reading: TabReading): GitHubUse | undefined {
  const [here, setHere] = useState<GitHubHere | null>(null);
  const [requests, setRequests] = useState<number>();
  const [came, setCame] = useState<GitHubUse['came']>();
  const tab = reading.kind === 'read' && reading.state.kind === 'candidate' ? reading.tab : undefined;
  const person = tab !== undefined && reading.kind === 'read' ? personIn(reading.state) : '';
  const shown = useRef(person);
  shown.current = person;

  const load = useCallback(() => {
    if (tab === undefined) {
      setHere(null);
      return;
    }
    const show = (known: GitHubHere | null): void => {
      if (shown.current === person) setHere(known);
    };
    ask('github-here', { tab, person }).then(show, () => {
      show(null);
    });
  }, [tab, person]);
  useEffect(() => {
    setCame(undefined);
    setRequests(undefined);
    setHere(null);
    load();
  }, [load]);
  const isAsking = requests !== undefined;
  const login = here?.login;
  useEffect(() => {
    const life = new AbortController();
    const heard = (value: unknown): void => {
      if (isProgress(value) && value.login === login) setRequests(value.requests);
    };
    if (isAsking) watchSession('github-progress', heard, life.signal);
    return () => {
      life.abort();
    };
  }, [isAsking, login]);

  if (here === null || tab === undefined) return undefined;
  return {
    here,
    requests,
    came,
    asked: here.lookedAt !== undefined || isAsking || (came !== undefined && came !== 'refused'),
    look: () => {
      if (isAsking) return;
      // The first thing in the click: browsers take the question for an answer to nothing else.
      const allowing = requestOrigins([`https://${GITHUB_HOST}/*`]);
      setCame(undefined);
      setRequests(0);
      allowing
        .then(allowed => (allowed ? ask('github-look', { tab, person }) : ('refused' as const)))
        .catch(() => 'unanswered' as const)
        .then(what => {
          if (shown.current !== person) return; // The tab shows somebody else by now.
          setCame(what);
          setRequests(undefined);
          load();
        })
        .catch(() => undefined);
    },
  };
}

function isProgress(value: unknown): value is GitHubProgress {
  return (
    typeof value === 'object' && value !== null && 'requests' in value && typeof value.requests === 'number'
  );
}
