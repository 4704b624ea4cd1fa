import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { OMNIBOX_KEYWORD, type Shortcut } from '../platform/shortcuts.ts';
import { Section } from '../ui/Section.tsx';

/** In the language that was chosen: the browser has the names in its own alone. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'shortcut_open',
  'check-page': 'command_check_page',
  'check-selection': 'command_check_selection',
  'open-form': 'command_open_form',
};

/** Every way to ask for something besides the button: keys as they are set now, menus, and the address bar. */
export function CommandsSection({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }): JSX.Element {
  return (
    <Section heading={t('options_commands')}>
      <h3>{t('options_shortcuts')}</h3>
      <dl class="facts in-columns shortcuts">
        {shortcuts.map(({ command, description, keys }) => {
          const name = NAMES[command];
          return (
            <div key={command} class="fact">
              <dt>{keys === '' ? t('shortcut_none') : <kbd>{keys}</kbd>}</dt>
              <dd>{name === undefined ? description : t(name)}</dd>
            </div>
          );
        })}
      </dl>
      <p>{t('shortcuts_change')}</p>
      <h3>{t('commands_menu')}</h3>
      <dl class="facts in-columns shortcuts">
        <div class="fact">
          <dt>{t('command_check_page')}</dt>
          <dd>{t('commands_menu_page')}</dd>
        </div>
        <div class="fact">
          <dt>{t('menu_check_selection')}</dt>
          <dd>{t('commands_menu_selection')}</dd>
        </div>
      </dl>
      <h3>{t('commands_address')}</h3>
      <dl class="facts in-columns shortcuts">
        <div class="fact">
          <dt>
            <kbd>{OMNIBOX_KEYWORD}</kbd>
          </dt>
          <dd>{t('commands_address_how')}</dd>
        </div>
      </dl>
    </Section>
  );
}
