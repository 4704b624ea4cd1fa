import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { complianceNote } from './compliance-note.ts';
import { candidateText, requestText, type Writing } from './letters.ts';
import { Part } from './Part.tsx';
import { askedBy, questionsOf } from './questions.ts';
import { GENERAL } from './steps.ts';
import { TextBlock } from './TextBlock.tsx';

/** Texts to copy, made from what was found; nothing is sent from here. */
export function TextsSection({
  writing,
  now,
  version,
}: {
  readonly writing: Writing;
  readonly now: Date;
  readonly version: string;
}): JSX.Element {
  const { questions, leftOut, adviceFirst } = askedBy(writing.state.assessment.findings);
  const asked = questions.length > 0 ? questions : questionsOf(GENERAL);
  const advice = adviceFirst && <p class="notice">{t('texts_advice_first')}</p>;
  return (
    <Part id="texts" heading={t('texts_heading')}>
      <p>{t('texts_about')}</p>
      <TextBlock id="request" title={t('texts_request')} suggested={requestText(writing, asked)}>
        {advice}
        {leftOut > 0 && <p class="notice">{t('texts_listing_left_out', countText(leftOut))}</p>}
      </TextBlock>
      <TextBlock
        id="compliance"
        title={t('texts_compliance')}
        suggested={complianceNote(writing, { now, version })}
      />
      <TextBlock id="pack" title={t('texts_candidate')} suggested={candidateText(writing)}>
        {advice}
        {leftOut > 0 && <p class="notice">{t('texts_ask_first')}</p>}
        <p class="quiet">{t('texts_law')}</p>
      </TextBlock>
    </Part>
  );
}
