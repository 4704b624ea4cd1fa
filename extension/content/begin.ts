import type { Reader } from '../../src/readers/reader.ts';
import { ask, ExtensionGone } from '../platform/messages.ts';
import { answerScreens } from '../platform/page-answers.ts';
import { profileMark } from './mark.ts';
import { leaveReaders } from './readers-here.ts';
import type { Extras, Watchers } from './surroundings.ts';
import { takeOver } from './take-over.ts';
import { watchPage } from './watch.ts';

/** Starts reading the pages these readers know, in place of whatever script of this extension did so before. */
export function begin(readers: readonly Reader[], watchers: Watchers, extras: Extras = {}): void {
  takeOver(life => {
    read(readers, watchers, life, extras);
  }, false);
}

/** Reads the pages these readers know, for as long as `life` goes. */
function read(readers: readonly Reader[], watchers: Watchers, life: AbortController, extras: Extras): void {
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
  leaveReaders(readers);
  answerScreens({ 'which-page': () => window.location.href }, signal);
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
      profileMark,
      ...extras,
    },
    signal,
  );
}
