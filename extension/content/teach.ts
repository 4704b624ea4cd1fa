import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import { ask } from '../platform/messages.ts';
import { takeOver } from './take-over.ts';
import { teachPage } from './teach-picker.ts';
import { untrapped } from './untrapped.ts';

takeOver((life, giveBack) => {
  const left = (): void => {
    void ask('page-left', null).catch(() => undefined); // Nothing is being taught here any more.
    giveBack();
  };
  ask('teach-texts', null).then(
    texts => {
      if (life.signal.aborted) return;
      if (!texts) {
        giveBack();
        return;
      }
      const room = {
        document,
        window,
        texts,
        now: () => new Date().toISOString(),
        isMeant: (event: Event) => event.isTrusted,
        // The script that reads the page as it was taught is put in by the background, and takes over.
        done: (site: TaughtSite) => {
          life.abort();
          void ask('teach-done', { site }).catch(() => undefined);
        },
        left,
      };
      untrapped(() => {
        teachPage(room, life.signal);
      });
    },
    giveBack, // The extension is gone, or the tab is not to be taught.
  );
}, true);
