import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { Bad } from './use-opened.ts';

const BAD: Readonly<Record<Bad, MessageKey>> = {
  'too-long': 'report_bad_too_long',
  'not-a-report': 'report_bad_not_a_report',
  'other-version': 'report_bad_other_version',
  damaged: 'report_bad_damaged',
  unreadable: 'report_bad_unreadable',
};

/** Where a saved report is chosen. */
export function OpenReport({
  bad,
  open,
}: {
  readonly bad: Bad | undefined;
  readonly open: (file: File) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="open-report on-screen">
      <label for={id}>{t('report_open')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) open(file);
          // The same file may be chosen again, once it was mended.
          currentTarget.value = '';
        }}
      />
      <p id={`${id}-about`} class="quiet">
        {t('report_open_about')}
      </p>
      <p role="status" class="loud">
        {bad && t(BAD[bad])}
      </p>
    </div>
  );
}
