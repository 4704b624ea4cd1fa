import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import type { Search } from './use-search.ts';

/** Finds settings by the words they are explained with. Escape empties it. */
export function SearchField({ search }: { readonly search: Search }): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { text, change, clear, found } = search;
  return (
    <search class="search">
      <label for={id}>{t('options_search')}</label>
      <input
        type="search"
        id={id}
        ref={field}
        value={text}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
        }}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          clear();
        }}
      />
      {found && (
        <button
          type="button"
          onClick={() => {
            clear();
            field.current?.focus();
          }}
        >
          {t('options_search_clear')}
        </button>
      )}
      <span role="status" class="quiet">
        {found &&
          (found.size === 0 ? t('options_search_none') : t('options_search_found', countText(found.size)))}
      </span>
    </search>
  );
}
