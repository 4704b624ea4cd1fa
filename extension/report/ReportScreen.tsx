import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';

export function ReportScreen(): JSX.Element {
  return <h1>{t('app_name')}</h1>;
}
