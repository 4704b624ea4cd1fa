import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { CredentialKind } from '../../src/watchlists/watchlist.ts';
import { t } from '../platform/i18n.ts';
import { KEY } from '../ui/list-wording.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';

/** The key a publisher gives its users: entered, never shown again, forgotten on request. */
export function KeyForm({
  credential,
  given,
  give,
}: {
  readonly credential: CredentialKind;
  readonly given: boolean;
  /** An empty key forgets the one there is. */
  readonly give: (credential: CredentialKind, key: string) => void;
}): JSX.Element {
  const id = useId();
  const [key, setKey] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { label, about, page } = KEY[credential];
  const entered = key.trim();
  return (
    <form
      class="key"
      onSubmit={event => {
        event.preventDefault();
        if (entered === '') return;
        give(credential, entered);
        setKey('');
      }}
    >
      <label for={id}>{t(label)}</label>
      <div id={`${id}-about`}>
        <p>{t(about)}</p>
        <p>{t('key_stays')}</p>
      </div>
      <p>
        <OfficialLink href={page}>{t('key_page', new URL(page).hostname)}</OfficialLink>
      </p>
      <p class="loud" role="status">
        {given && t('key_given')}
      </p>
      <div class="buttons">
        <input
          type="password"
          ref={input}
          id={id}
          value={key}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-about`}
          onInput={event => {
            setKey(event.currentTarget.value);
          }}
        />
        <button type="submit" aria-disabled={entered === ''}>
          {t(given ? 'key_replace' : 'key_save')}
        </button>
        {given && (
          <button
            type="button"
            onClick={() => {
              give(credential, '');
              input.current?.focus(); // This button goes away with the key.
            }}
          >
            {t('key_forget')}
          </button>
        )}
      </div>
    </form>
  );
}
