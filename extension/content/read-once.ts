import { readWith } from '../../src/readers/read-with.ts';
import type { Reader } from '../../src/readers/reader.ts';
import type { Request } from '../contract.ts';
import { ask } from '../platform/messages.ts';
import { answerScreens } from '../platform/page-answers.ts';
import { onAddressChange } from './address.ts';
import { withPhotoHash } from './photo-hash.ts';
import { leaveReaders } from './readers-here.ts';
import { takeOver } from './take-over.ts';

/** A page in which nobody is found may still be filling: it is looked at again this often, for so long. */
const AGAIN_MS = 500;
const PATIENCE_MS = 3_000;

/**
 * Reads the page that is open, once, because the user asked for it, and then gives it back to whatever script reads it by
 * itself. It draws nothing: the user has just opened the popup. When the address changes it is no longer that page.
 */
export function readOnce(reader: Reader): void {
  takeOver((life, giveBack) => {
    const { signal } = life;
    const { href } = window.location;
    const tell = (name: 'page-read' | 'page-left', request: Request<typeof name>): void => {
      ask(name, request).catch(() => {
        life.abort(); // The extension was updated or removed underneath the page.
      });
    };
    const end = performance.now() + PATIENCE_MS;
    const look = (): void => {
      if (signal.aborted) return;
      const read = readWith(reader, document, new URL(href));
      const reading = withPhotoHash(read, document, () => undefined, signal);
      if (reading.kind === 'candidate' || performance.now() >= end) tell('page-read', { url: href, reading });
      else setTimeout(look, AGAIN_MS);
    };

    leaveReaders([reader]);
    answerScreens({ 'which-page': () => window.location.href }, signal);
    window.addEventListener(
      'pagehide',
      () => {
        tell('page-left', null);
      },
      { signal },
    );
    onAddressChange(
      window,
      () => {
        if (window.location.href === href) return;
        tell('page-left', null);
        giveBack();
      },
      signal,
    );
    look();
  }, true);
}
