import type { Reader } from '../../src/readers/reader.ts';
import { ask, ExtensionGone } from '../platform/messages.ts';
import { tellPageAddress } from '../platform/page-address.ts';
import { drawMark } from './mark.ts';
import { watchPage } from './watch.ts';

/** Starts reading the pages of one site. Each site's script carries that site's reader alone. */
export function start(reader: Reader): void {
  const life = new AbortController();

  /** When the extension was updated underneath the page, everything this script started ends, without a word. */
  const untilGone = async <T>(asking: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await asking;
    } catch (cause) {
      if (cause instanceof ExtensionGone) life.abort();
      return otherwise;
    }
  };

  tellPageAddress(() => window.location.href, life.signal);
  watchPage(
    {
      reader,
      document,
      window,
      mayRead: url => untilGone(ask('site-allowed', { url }), false),
      pageRead: (url, reading) => untilGone(ask('page-read', { url, reading }), null),
      pageLeft: () => untilGone(ask('page-left', null), null),
      draw: (mark, visit) => {
        drawMark(document, mark, visit);
      },
    },
    life.signal,
  );
}
