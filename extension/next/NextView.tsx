import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { StateGlyph } from '../ui/StateGlyph.tsx';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { stateKey } from '../ui/wording.ts';
import { ChecklistSection } from './ChecklistSection.tsx';
import type { CandidateState } from './letters.ts';
import { OfficesSection } from './OfficesSection.tsx';
import { StepsSection } from './StepsSection.tsx';
import { TextsSection } from './TextsSection.tsx';
import type { Reviewing } from './use-review.ts';

/** Whom the page is about, or why it is about nobody. */
export type Shown =
  /** `isLate`: for so long that it is to be said. */
  | { readonly kind: 'loading'; readonly isLate: boolean }
  | { readonly kind: 'candidate'; readonly state: CandidateState }
  | { readonly kind: 'nobody'; readonly why: MessageKey };

interface View {
  readonly shown: Shown;
  readonly reviewing: Reviewing;
  /** The browser's, first the one that is liked best. */
  readonly languages: readonly string[];
  readonly now: Date;
  readonly version: string;
}

/** Everything of the page. The checklist and the offices are the same for everybody, and stand there without a candidate too. */
export function NextView({ shown, reviewing, languages, now, version }: View): JSX.Element {
  if (shown.kind === 'loading') {
    return (
      <header class="head">
        <h1>{t('steps_title')}</h1>
        {shown.isLate && <p>{t('popup_loading')}</p>}
      </header>
    );
  }
  const state = shown.kind === 'candidate' ? shown.state : undefined;
  const review = reviewing.kind === 'ready' ? reviewing.review : { notes: '', reviewer: '' };
  return (
    <>
      <header class="head">
        <h1>{t('steps_title')}</h1>
        {shown.kind === 'candidate' ? <Whom state={shown.state} /> : <p class="notice">{t(shown.why)}</p>}
        <Parts withCandidate={state !== undefined} />
      </header>
      <main>
        {state && <StepsSection findings={state.assessment.findings} />}
        {/* What was written belongs to one candidate, and is not carried over to the next. */}
        <ChecklistSection key={state?.person} reviewing={reviewing} />
        {state && (
          <TextsSection
            key={`texts ${state.person}`}
            writing={{ state, review }}
            now={now}
            version={version}
          />
        )}
        <OfficesSection languages={languages} />
      </main>
    </>
  );
}

function Whom({ state: { name, readAt, assessment } }: { readonly state: CandidateState }): JSX.Element {
  return (
    <div class="whom" data-state={assessment.state}>
      <p class="name">{name === '' ? t('report_unnamed') : <Quoted text={name} />}</p>
      <p class="stands">
        <StateGlyph state={assessment.state} />
        <span>
          <Sentence of="steps_read_on" values={[t(stateKey(assessment.state)), <When iso={readAt} />]} />
        </span>
      </p>
    </div>
  );
}

function Parts({ withCandidate }: { readonly withCandidate: boolean }): JSX.Element {
  const parts: readonly (readonly [id: string, words: MessageKey])[] = [
    ...(withCandidate ? [['steps', 'steps_heading'] as const] : []),
    ['checklist', 'checklist_heading'],
    ...(withCandidate ? [['texts', 'texts_heading'] as const] : []),
    ['offices', 'offices_heading'],
  ];
  return (
    <nav aria-label={t('steps_parts')}>
      <ul class="parts">
        {parts.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(words)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
