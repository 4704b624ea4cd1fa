import type { Reader } from '../../src/readers/reader.ts';
import { ask, ExtensionGone } from '../platform/messages.ts';
import { answerScreens } from '../platform/page-answers.ts';
import { drawMark } from './mark.ts';
import { skeletonText } from './skeleton.ts';
import type { Watchers } from './surroundings.ts';
import { takeOver } from './take-over.ts';
import { untrapped } from './untrapped.ts';
import { watchPage } from './watch.ts';

/**
 * Starts reading the pages these readers know, in place of whatever script of this extension did so before.
 * @param once only the address that is open now is read: the user asked for this one page
 */
export function begin(readers: readonly Reader[], watchers: Watchers, once: boolean): void {
  takeOver((life, giveBack) => {
    read(readers, watchers, life, once ? giveBack : undefined);
  }, once);
}

/** Reads the pages these readers know, for as long as `life` goes; `done` when a script for one address left it. */
function read(
  readers: readonly Reader[],
  watchers: Watchers,
  life: AbortController,
  done?: () => void,
): void {
  /** When the extension was updated underneath the page, everything this script started ends, without a word. */
  const untilGone = async <T>(asking: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await asking;
    } catch (cause) {
      if (cause instanceof ExtensionGone) life.abort();
      return otherwise;
    }
  };

  const { signal } = life;
  const address = (): string => window.location.href;
  answerScreens(
    { 'which-page': address, skeleton: () => skeletonText(readers, document, new URL(address())) },
    signal,
  );
  watchPage(
    {
      readers,
      watchers,
      document,
      window,
      mayRead: url => untilGone(ask('site-allowed', { url }), false),
      pageRead: (url, reading) => untilGone(ask('page-read', { url, reading }), null),
      rowsRead: (url, candidates, more) => untilGone(ask('rows-read', { url, candidates, more }), []),
      pageLeft: () => untilGone(ask('page-left', null), null),
      draw: (mark, visit) => {
        untrapped(() => {
          drawMark(document, mark, visit);
        });
      },
      ...(done && { done }),
    },
    signal,
  );
}
