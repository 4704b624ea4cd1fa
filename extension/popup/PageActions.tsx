import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { PageTools } from './use-page-tools.ts';

/** What can be done about a page that was not read: each button with what it does, and below them what came of it. */
export function PageActions({
  tools: { note, check, teach, enter },
  isUnread,
}: {
  readonly tools: PageTools;
  /** Nothing was read yet: reading it once may help. */
  readonly isUnread: boolean;
}): JSX.Element {
  return (
    <div class="actions">
      {isUnread && check && <Action does="check_page" about="check_about" run={check} />}
      <Action does="enter_candidate" about="enter_about" run={enter} />
      {teach && <Action does="teach_site" about="teach_about" run={teach} />}
      <p role="status">{note && t(note)}</p>
    </div>
  );
}

function Action({
  does,
  about,
  run,
}: {
  readonly does: MessageKey;
  readonly about: MessageKey;
  readonly run: () => void;
}): JSX.Element {
  return (
    <p class="action">
      <button type="button" onClick={run}>
        {t(does)}
      </button>
      <span class="quiet">{t(about)}</span>
    </p>
  );
}
