import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { PARTS, type PartId } from './parts.ts';

/** The way to each part: a list beside them, or one choice above them where there is no room. */
export function PartsNav({
  current,
  found,
}: {
  readonly current: PartId | undefined;
  readonly found: ReadonlySet<PartId> | undefined;
}): JSX.Element {
  const id = useId();
  const parts = PARTS.filter(part => found?.has(part.id) ?? true);
  return (
    <nav class="parts" aria-label={t('options_nav')}>
      <ul>
        {parts.map(part => (
          <li key={part.id}>
            <a href={`#${part.id}`} aria-current={part.id === current ? 'true' : undefined}>
              {t(part.heading)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <label for={id}>{t('options_go')}</label>
        <select
          id={id}
          value={parts.some(part => part.id === current) ? current : parts[0]?.id}
          onChange={({ currentTarget }) => {
            document.getElementById(currentTarget.value)?.scrollIntoView();
          }}
          onKeyDown={({ key, shiftKey, currentTarget }) => {
            // What has the focus stays where keys choose the next one; Tab goes on from the part that was chosen.
            if (key === 'Tab' && !shiftKey)
              document.getElementById(currentTarget.value)?.focus({ preventScroll: true });
          }}
        >
          {parts.map(part => (
            <option key={part.id} value={part.id}>
              {t(part.heading)}
            </option>
          ))}
        </select>
      </p>
    </nav>
  );
}
