import type { JSX } from 'preact';
import type { Source } from '../../../src/signals/sources.ts';
import { t } from '../../platform/i18n.ts';
import { Fact } from '../Fact.tsx';
import { OfficialLink } from '../OfficialLink.tsx';
import { Sentence } from '../Sentence.tsx';
import { When } from '../When.tsx';

/** The published texts a check rests on, each with issuer and date. */
export function Sources({ sources }: { readonly sources: readonly Source[] }): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <Fact label={t('finding_source')}>
      <ul>
        {sources.map(({ title, issuer, date, url }) => (
          <li>
            <OfficialLink href={url}>{title}</OfficialLink>
            <span class="quiet">
              <Sentence of="source_line" values={[issuer, <When iso={date} />]} />
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
