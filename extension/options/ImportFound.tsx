import type { JSX } from 'preact';
import type { ImportLook, ListRow } from '../list-contract.ts';
import { t } from '../platform/i18n.ts';
import { dateText } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';
import { FileNames } from './FileNames.tsx';
import type { Import } from './use-import.ts';

/** Which official list the files are, and what it would replace: said before anything happens. */
export function ImportFound({
  look,
  row,
  imports,
}: {
  readonly look: ImportLook & { readonly kind: 'official' };
  readonly row: ListRow | undefined;
  readonly imports: Import;
}): JSX.Element {
  const whole = look.missing.length === 0;
  const parts = look.files.map(({ name }) => name);
  const others = imports.files.filter(name => !parts.includes(name));
  return (
    <div class="found" role="group" aria-label={t('options_import')}>
      <div role="status">
        <p class="loud">{t('import_official', listName(look.list), row?.title ?? look.list)}</p>
        <FileNames names={parts} />
        {others.length > 0 && (
          <>
            <p>{t('import_others')}</p>
            <FileNames names={others} />
          </>
        )}
        {whole ? (
          <p>{replacesText(row)}</p>
        ) : (
          <>
            <p>{t('import_missing')}</p>
            <FileNames names={look.missing} />
          </>
        )}
      </div>
      <div class="buttons">
        {whole && (
          <button
            type="button"
            class="main"
            onClick={() => {
              imports.start();
            }}
          >
            {t('import_start')}
          </button>
        )}
        <button type="button" onClick={imports.forget}>
          {t('import_forget')}
        </button>
      </div>
    </div>
  );
}

/** What is there now, and would be replaced. */
export function replacesText(row: ListRow | undefined): string {
  if (!row || row.entries === 0) return t('import_first');
  return row.fetchedAt === undefined || row.state === 'packaged'
    ? t('import_replaces_packaged')
    : t('import_replaces', dateText(row.fetchedAt));
}
