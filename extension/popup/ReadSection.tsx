import type { JSX } from 'preact';
import { type Field, isMissing } from '../../src/candidate/claim.ts';
import type { ShownFields, TabState } from '../contract.ts';
import { t } from '../platform/i18n.ts';
import { Fact } from '../ui/Fact.tsx';
import { Section } from '../ui/Section.tsx';
import { Quoted } from '../ui/Sentence.tsx';
import { FIELD } from '../ui/finding-wording.ts';
import { GRADE, MISSING, WHERE } from '../ui/wording.ts';
import { TaughtQuestion } from './TaughtQuestion.tsx';
import type { ReaderHere } from './use-reader-here.ts';

const FIELDS = ['name', 'headline', 'location', 'currentOrganisation'] as const satisfies readonly Exclude<
  keyof ShownFields,
  'partialName'
>[];

type CandidatePage = Extract<TabState, { kind: 'candidate' }>;

/** What was read of a site that the user taught, with the question whether it is right. */
export function ReadSection({
  page,
  reader,
}: {
  readonly page: CandidatePage;
  readonly reader: ReaderHere;
}): JSX.Element {
  return (
    <Section heading={t('read_heading')}>
      <ReadDetails page={page} />
      <TaughtQuestion reader={reader} />
    </Section>
  );
}

/** What was read and where, so that a wrong reading is seen at once, and what the reading rests on. */
export function ReadDetails({ page: { shown, grade } }: { readonly page: CandidatePage }): JSX.Element {
  return (
    <>
      <p class={grade === 'unverified' ? 'loud' : 'quiet'}>{t(GRADE[grade])}</p>
      <dl class="facts in-columns read">
        {FIELDS.map(field => (
          <Fact key={field} label={t(FIELD[field])}>
            <Value field={shown[field]} />
          </Fact>
        ))}
      </dl>
      {shown.partialName && <p>{t('read_partial')}</p>}
    </>
  );
}

function Value({ field }: { readonly field: Field<string> }): JSX.Element {
  if (isMissing(field)) return <span class="quiet">{t(MISSING[field.missing])}</span>;
  return (
    <>
      <Quoted text={field.value} /> <span class="quiet">{t(WHERE[field.where])}</span>
    </>
  );
}
