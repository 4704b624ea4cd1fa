import type { JSX } from 'preact';
import type { Evidence as Item } from '../../src/signals/signal.ts';
import { t } from '../platform/i18n.ts';
import { Quoted, Sentence } from './Sentence.tsx';
import { FIELD } from './finding-wording.ts';
import { WHERE } from './wording.ts';

/** What a finding rests on: each value as it stood on the page, and where it was read. */
export function Evidence({ items }: { readonly items: readonly Item[] }): JSX.Element {
  return (
    <ul class="evidence">
      {items.map(({ field, claim }) => (
        <li>
          <q>
            <Sentence of="evidence_quote" values={[<Quoted text={claim.quote || claim.value} />]} />
          </q>
          <span class="quiet">{t('evidence_line', t(FIELD[field]), t(WHERE[claim.where]))}</span>
        </li>
      ))}
    </ul>
  );
}
