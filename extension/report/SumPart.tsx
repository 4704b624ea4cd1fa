import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Report, reportText } from '../../src/assessment/report/report.ts';
import { t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { sumOf } from './sum-of.ts';

/** The checksum of the file this report is saved as, and what it is good for. */
export function SumPart({ report }: { readonly report: Report }): JSX.Element {
  const [sum, setSum] = useState('');
  const text = reportText(report);
  useEffect(() => {
    let isWanted = true;
    void sumOf(text).then(found => {
      if (isWanted) setSum(found);
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  return (
    <Section heading={t('report_sum')}>
      <p>
        <code class="sum">{sum}</code>
      </p>
      <p class="quiet">{t('report_sum_about')}</p>
    </Section>
  );
}
