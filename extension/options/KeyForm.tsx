import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';

/** What is said around a key, part by part. */
export interface KeyWords {
  readonly label: MessageKey;
  /** Paragraphs. */
  readonly about: readonly MessageKey[];
  readonly given: MessageKey;
  readonly save: MessageKey;
  readonly replace: MessageKey;
  readonly forget: MessageKey;
}

/** A key that somebody gives its users: entered, never shown again, forgotten on request. */
export function KeyForm({
  words,
  page,
  given,
  give,
}: {
  readonly words: KeyWords;
  /** Where one gets a key. */
  readonly page: string;
  readonly given: boolean;
  /** An empty key forgets the one there is. */
  readonly give: (key: string) => void;
}): JSX.Element {
  const id = useId();
  const [key, setKey] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // No key holds any space: it comes with what is copied.
  const entered = key.replace(/\s+/g, '');
  return (
    <form
      class="key"
      onSubmit={event => {
        event.preventDefault();
        if (entered === '') return;
        give(entered);
        setKey('');
      }}
    >
      <label for={id}>{t(words.label)}</label>
      <div id={`${id}-about`}>
        {words.about.map(paragraph => (
          <p key={paragraph}>{t(paragraph)}</p>
        ))}
      </div>
      <p>
        <OfficialLink href={page}>{t('key_page', new URL(page).hostname)}</OfficialLink>
      </p>
      <p class="loud" role="status">
        {given && t(words.given)}
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
          {t(given ? words.replace : words.save)}
        </button>
        {given && (
          <button
            type="button"
            onClick={() => {
              give('');
              input.current?.focus(); // This button goes away with the key.
            }}
          >
            {t(words.forget)}
          </button>
        )}
      </div>
    </form>
  );
}
