import type { JSX } from 'preact';
import type { DisguisedName } from '../../../src/assessment/assessment.ts';
import type { DisguiseKind, DisguisedPlace } from '../../../src/names/disguise.ts';
import { t } from '../../platform/i18n.ts';
import { countText } from '../format.ts';
import { Quoted, Sentence } from '../Sentence.tsx';
import { FIELD } from '../finding-wording.ts';
import { DISGUISE } from '../wording.ts';

/** What a name hides from the eye, beside the name: a plain fact with its innocent reasons, and no finding. */
export function NameAsTyped({ disguise }: { readonly disguise: DisguisedName }): JSX.Element {
  return (
    <div class="as-typed">
      <p>
        <Reading disguise={disguise} />
      </p>
      <details class="more">
        <summary>{t('disguise_more')}</summary>
        <ul>
          {[...countsOf(disguise.places)].map(([kind, count]) => (
            <li>{t('disguise_line', t(DISGUISE[kind]), countText(count))}</li>
          ))}
        </ul>
        <p>{t('disguise_innocent')}</p>
        <p>{t('disguise_next')}</p>
      </details>
    </div>
  );
}

function Reading({ disguise: { field, reads } }: { readonly disguise: DisguisedName }): JSX.Element {
  if (reads === '') return <>{t('disguise_reads_nothing')}</>;
  const name = (
    <strong>
      <Quoted text={reads} />
    </strong>
  );
  return field === 'name' ? (
    <Sentence of="disguise_reads" values={[name]} />
  ) : (
    <Sentence of="disguise_reads_in" values={[t(FIELD[field]), name]} />
  );
}

function countsOf(places: readonly DisguisedPlace[]): ReadonlyMap<DisguiseKind, number> {
  const counts = new Map<DisguiseKind, number>();
  for (const { kind, count } of places) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return counts;
}
