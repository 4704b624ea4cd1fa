import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { INDICATOR_KINDS, type IndicatorKind } from '../../src/signals/indicator.ts';
import type { OwnIndicatorsRow } from '../kept-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText, dateText, listText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { Question, useTwoSteps } from './Question.tsx';
import type { OwnIndicatorsTools } from './use-indicators.ts';

const COUNT: Readonly<Record<IndicatorKind, MessageKey>> = {
  email: 'indicators_count_email',
  handle: 'indicators_count_handle',
  domain: 'indicators_count_domain',
  wallet: 'indicators_count_wallet',
  phone: 'indicators_count_phone',
  organisation: 'indicators_count_organisation',
};

/** Lines told of one by one; of more only how many they are. */
const LINES_SHOWN = 20;
/** The background takes no longer title. */
const TITLE_LENGTH = 200;

/** The list of indicators of the team's own: what it is, how much of it there is, and the way in and out. */
export function IndicatorsSection({ own }: { readonly own: OwnIndicatorsTools }): JSX.Element {
  const { row, chosen, reading, problem, choose, reload } = own;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The button that was pressed goes away: the keyboard goes on where files are chosen.
  const left = (): void => input.current?.focus();
  return (
    <Section heading={t('options_indicators')}>
      <p>{t('options_indicators_about')}</p>
      <p>{t('indicators_duty')}</p>
      <Problem problem={problem} retry={reload} />
      {row === null && <p>{t('indicators_none')}</p>}
      {row && <Known row={row} own={own} left={left} />}
      <p class="taught-import indicators-import">
        <label for={id}>{t('indicators_choose')}</label>
        <input
          type="file"
          id={id}
          ref={input}
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          disabled={reading}
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) choose(file);
            event.currentTarget.value = ''; // The same file may be chosen again.
          }}
        />
      </p>
      {chosen && <ChosenFile key={chosen.name} file={chosen} own={own} left={left} />}
      <div role="status">{reading ? <p>{t('indicators_reading')}</p> : <Outcome own={own} />}</div>
    </Section>
  );
}

function Known({
  row: { title, counts, importedAt },
  own,
  left,
}: {
  readonly row: OwnIndicatorsRow;
  readonly own: OwnIndicatorsTools;
  readonly left: () => void;
}): JSX.Element {
  const steps = useTwoSteps();
  const held = INDICATOR_KINDS.filter(kind => counts[kind] > 0);
  return (
    <div>
      <h3>{t('indicators_known', title, dateText(importedAt))}</h3>
      <ul>
        {held.map(kind => (
          <li key={kind}>{t(COUNT[kind], countText(counts[kind]))}</li>
        ))}
      </ul>
      {steps.asking ? (
        <Question
          asks="indicators_forget_confirm"
          yes="own_delete_yes"
          no="own_delete_no"
          steps={steps}
          confirm={() => {
            own.forget();
            left();
          }}
        />
      ) : (
        <button type="button" ref={steps.begin} onClick={steps.ask}>
          {t('indicators_forget')}
        </button>
      )}
    </div>
  );
}

function ChosenFile({
  file,
  own,
  left,
}: {
  readonly file: File;
  readonly own: OwnIndicatorsTools;
  readonly left: () => void;
}): JSX.Element {
  const [title, setTitle] = useState(file.name.slice(0, TITLE_LENGTH));
  const id = useId();
  return (
    <form
      class="found"
      onSubmit={event => {
        event.preventDefault();
        own.bringIn(title.trim() === '' ? file.name : title.trim());
        left();
      }}
    >
      <p>
        <label for={id}>{t('indicators_title')}</label>{' '}
        <input
          id={id}
          value={title}
          maxLength={TITLE_LENGTH}
          onInput={event => {
            setTitle(event.currentTarget.value);
          }}
        />
      </p>
      {own.row && <p>{t('indicators_replaces')}</p>}
      <div class="buttons">
        <button type="submit" disabled={own.reading}>
          {t('indicators_bring_in')}
        </button>
        <button
          type="button"
          disabled={own.reading}
          onClick={() => {
            own.leave();
            left();
          }}
        >
          {t('indicators_leave')}
        </button>
      </div>
    </form>
  );
}

function Outcome({ own: { came } }: { readonly own: OwnIndicatorsTools }): JSX.Element | null {
  if (came === undefined) return null;
  if (came === 'large') return <p>{t('indicators_large')}</p>;
  const { taken, unread } = came;
  const lines = unread.slice(0, LINES_SHOWN).map(countText);
  const more = unread.length - lines.length;
  const shown = more > 0 ? [...lines, t('indicators_unread_more', countText(more))] : lines;
  return (
    <>
      <p>{taken === 0 ? t('indicators_nothing') : t('indicators_taken', countText(taken))}</p>
      {unread.length > 0 && <p>{t('indicators_unread', listText(shown))}</p>}
    </>
  );
}
