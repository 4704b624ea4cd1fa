import type { JSX } from 'preact';
import type { TabState } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { Fold } from '../ui/Fold.tsx';
import { countText } from '../ui/format.ts';
import { ChapterFold } from './ChapterFold.tsx';
import { FindingCard } from './FindingCard.tsx';
import type { Deciding } from './use-deciding.ts';
import { gravestFindings, type Placed } from '../../src/assessment/weightiest.ts';

/** So many are looked through; whoever has two hundred begins with the gravest. */
const SHOWN = 10;

/** All findings with everything that is known of each, the gravest first. */
export function FindingsFold({
  page: { assessment, person },
  deciding,
}: {
  readonly page: Extract<TabState, { readonly kind: 'candidate' }>;
  readonly deciding: Deciding | undefined;
}): JSX.Element | null {
  const all = gravestFindings(assessment);
  if (all.length === 0) return null;
  const cards = (placed: readonly Placed[]): JSX.Element => (
    <>
      {placed.map(each => (
        <FindingCard
          key={`${person} ${each.finding.signal} ${each.at}`}
          placed={each}
          state={assessment.state}
          isOpen={all.length === 1}
          deciding={deciding}
        />
      ))}
    </>
  );
  const more = all.slice(SHOWN);
  return (
    <ChapterFold heading={t('section_findings')} count={all.length}>
      {() => (
        <>
          {cards(all.slice(0, SHOWN))}
          {more.length > 0 && (
            <Fold summary={t('findings_more', countText(more.length))}>{() => cards(more)}</Fold>
          )}
        </>
      )}
    </ChapterFold>
  );
}
