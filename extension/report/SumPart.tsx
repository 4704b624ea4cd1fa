import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { sumOf } from './sum-of.ts';

/** The checksum of a report's file, and what it is good for. @param text the file */
export function SumPart({ text }: { readonly text: string }): JSX.Element {
  const [sum, setSum] = useState('');
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
