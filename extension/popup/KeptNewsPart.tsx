import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { KeptNewsList } from '../ui/KeptNewsList.tsx';
import { Section } from '../ui/Section.tsx';
import type { KeptHere } from './use-kept-here.ts';

/** What is new about the candidate of this page, if they are kept; and that there is news of others. */
export function KeptNewsPart({
  kept: { row, others, seen },
  now,
  openSettings,
}: {
  readonly kept: KeptHere;
  readonly now: Date;
  readonly openSettings: () => void;
}): JSX.Element {
  return (
    <>
      {row && row.news.length > 0 && (
        <Section heading={t('kept_news')}>
          <KeptNewsList news={row.news} now={now} />
          <button type="button" onClick={seen}>
            {t('kept_seen')}
          </button>
        </Section>
      )}
      {others > 0 && (
        <div class="kept-elsewhere">
          <p>{t('kept_elsewhere', countText(others))}</p>
          <button type="button" onClick={openSettings}>
            {t('kept_elsewhere_open')}
          </button>
        </div>
      )}
    </>
  );
}
