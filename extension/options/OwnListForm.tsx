import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  OWN_LIST_ROLES,
  type OwnListColumns,
  type OwnListPreview,
  type OwnListRole,
} from '../../src/watchlists/formats/own-list-columns.ts';
import type { ImportLook, ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { OWN_ROLE } from '../ui/list-wording.ts';
import { replacesText } from './ImportFound.tsx';
import type { Import } from './use-import.ts';

/** A table of the user's own: which of its columns holds what, beside its first rows. Only the names are needed. */
export function OwnListForm({
  look: { file, preview },
  row,
  imports,
}: {
  readonly look: ImportLook & { readonly kind: 'own' };
  readonly row: ListRow | undefined;
  readonly imports: Import;
}): JSX.Element {
  const [columns, setColumns] = useState<OwnListColumns>(preview.suggested);
  const ready = columns.name !== undefined;
  return (
    <form
      class="found"
      onSubmit={event => {
        event.preventDefault();
        if (ready) imports.start(columns);
      }}
    >
      <div role="status">
        <p class="loud">{t('import_own', file)}</p>
        <p>{replacesText(row)}</p>
      </div>
      <FirstRows preview={preview} />
      <fieldset>
        <legend>{t('own_columns')}</legend>
        <div class="roles">
          {OWN_LIST_ROLES.map(role => (
            <RoleSelect
              key={role}
              role={role}
              preview={preview}
              column={columns[role]}
              choose={column => {
                const { [role]: _, ...others } = columns;
                setColumns(column === undefined ? others : { ...others, [role]: column });
              }}
            />
          ))}
        </div>
      </fieldset>
      {!ready && <p role="status">{t('own_name_needed')}</p>}
      <div class="buttons">
        <button type="submit" class="main" aria-disabled={!ready}>
          {t('import_start')}
        </button>
        <button type="button" onClick={imports.forget}>
          {t('import_forget')}
        </button>
      </div>
    </form>
  );
}

function RoleSelect({
  role,
  preview,
  column,
  choose,
}: {
  readonly role: OwnListRole;
  readonly preview: OwnListPreview;
  readonly column: number | undefined;
  readonly choose: (column: number | undefined) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div>
      <label for={id}>{t(OWN_ROLE[role])}</label>
      <select
        id={id}
        required={role === 'name'}
        value={column ?? ''}
        onChange={({ currentTarget: { value } }) => {
          choose(value === '' ? undefined : Number(value));
        }}
      >
        <option value="">{t('own_column_none')}</option>
        {preview.header.map((heading, index) => (
          <option value={index}>{columnText(heading, index)}</option>
        ))}
      </select>
    </div>
  );
}

/** Wide tables scroll inside their own frame, never the page. */
function FirstRows({ preview: { header, rows } }: { readonly preview: OwnListPreview }): JSX.Element {
  return (
    <div class="frame" role="region" aria-label={t('own_rows')} tabIndex={0}>
      <table>
        <caption>{t('own_rows')}</caption>
        <thead>
          <tr>
            {header.map((heading, index) => (
              <th scope="col">
                <bdi>{columnText(heading, index)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(cells => (
            <tr>
              {header.map((_, index) => (
                <td>
                  <bdi>{cells[index] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnText(heading: string, index: number): string {
  return heading.trim() === '' ? t('own_column', countText(index + 1)) : heading;
}
