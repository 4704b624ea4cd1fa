import { ExtensionGone } from '../../platform/messages.ts';
import type { MessageKey } from '../../platform/i18n.ts';

/** What to say when the background could not be asked: `otherwise`, unless the extension itself is gone. */
export function problemKey(cause: unknown, otherwise: MessageKey): MessageKey {
  return cause instanceof ExtensionGone ? 'error_gone' : otherwise;
}
