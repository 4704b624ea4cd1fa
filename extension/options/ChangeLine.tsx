import type { JSX } from 'preact';
import type { FieldChange, ListChange } from '../../src/watchlists/list-change.ts';
import { t } from '../platform/i18n.ts';
import { listText, withDates } from '../ui/format.ts';
import { CHANGE, CHANGED_FIELD, ENTRY_TYPE } from '../ui/list-wording.ts';
import { Quoted, Sentence } from '../ui/Sentence.tsx';

/** One entry that a refresh added, removed or changed. */
export function ChangeLine({
  change: { what, name, id, type, northKorea, fields },
}: {
  readonly change: ListChange;
}): JSX.Element {
  return (
    <li>
      <p>
        <span class="change-what">{t(CHANGE[what])}</span>{' '}
        <span class="loud">
          <Quoted text={name} />
        </span>{' '}
        <span class="quiet">
          <Sentence of="change_entry" values={[t(ENTRY_TYPE[type]), <Quoted text={id} />]} />
        </span>
        {northKorea && <span class="mark">{t('change_north_korea')}</span>}
      </p>
      {fields.length > 0 && (
        <ul class="fields">
          {fields.map(field => (
            <FieldLine change={field} />
          ))}
        </ul>
      )}
    </li>
  );
}

function FieldLine({ change: { field, added, removed } }: { readonly change: FieldChange }): JSX.Element {
  const values = (texts: readonly string[]): JSX.Element => <Quoted text={listText(texts.map(withDates))} />;
  const label = t(CHANGED_FIELD[field]);
  return (
    <li>
      {added.length > 0 && (
        <p>
          <Sentence of="change_field_added" values={[label, values(added)]} />
        </p>
      )}
      {removed.length > 0 && (
        <p>
          <Sentence of="change_field_removed" values={[label, values(removed)]} />
        </p>
      )}
    </li>
  );
}
