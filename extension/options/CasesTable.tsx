import type { JSX } from 'preact';
import type { CaseRow } from '../kept-contract.ts';
import { t } from '../platform/i18n.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Quoted } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';

/** One row a candidate that is remembered: what stands in plain, and for how long. */
export function CasesTable({
  rows,
  forget,
}: {
  readonly rows: readonly CaseRow[];
  readonly forget: (id: string) => void;
}): JSX.Element {
  return (
    <table class="lists kept" aria-label={t('options_cases')}>
      <thead>
        <tr>
          <th scope="col">{t('kept_column_name')}</th>
          <th scope="col">{t('cases_column_seen')}</th>
          <th scope="col">{t('kept_column_until')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, url, seenAt, until }) => (
          <tr key={id}>
            <th scope="row">
              <Quoted text={name} />
              <span class="quiet">
                <OfficialLink href={url}>
                  <Quoted text={url.replace('https://', '')} />
                </OfficialLink>
              </span>
            </th>
            <td>
              <span class="cell-label">{t('cases_column_seen')}</span>
              <When iso={seenAt} />
            </td>
            <td>
              <span class="cell-label">{t('kept_column_until')}</span>
              <When iso={until} />
            </td>
            <td>
              <button
                type="button"
                aria-label={t('cases_forget_of', name)}
                onClick={() => {
                  forget(id);
                }}
              >
                {t('kept_forget')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
