import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { rememberedUntil } from '../../src/assessment/cases/case.ts';
import type { CasesSummary } from '../kept-contract.ts';
import { t } from '../platform/i18n.ts';
import { bytesText, countText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { CasesTable } from './CasesTable.tsx';
import { type DaysWords, KeepDaysForm } from './KeepDaysForm.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { Question, useTwoSteps } from './Question.tsx';
import { Switch } from '../ui/settings/Switch.tsx';
import type { Cases } from './use-cases.ts';
import type { KeptSettings } from '../ui/settings/use-settings.ts';

const DAYS_WORDS: DaysWords = {
  label: 'cases_days',
  about: 'cases_days_about',
  fewer: 'cases_days_fewer',
  changed: 'cases_days_changed',
};

/** What is remembered of candidates that were seen, for how long, and the ways to forget it. */
export function CasesSection({
  cases,
  kept,
  now,
}: {
  readonly cases: Cases;
  readonly kept: KeptSettings;
  readonly now: Date;
}): JSX.Element {
  const { summary, problem, reload, rememberFor } = cases;
  const { settings, change } = kept;
  const count = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes away with what it was about.
  const pressed = (): void => count.current?.focus();
  return (
    <Section heading={t('options_cases')}>
      <p>{t('cases_about')}</p>
      <p>{t('cases_never')}</p>
      {settings && (
        <Switch
          label={t('cases_remember')}
          note={t('cases_remember_note')}
          on={settings.remember}
          turn={on => {
            change({ ...settings, remember: on });
          }}
        />
      )}
      <Problem problem={problem} retry={reload} />
      <p role="status" ref={count} tabIndex={-1}>
        {summary && countOf(summary)}
      </p>
      {summary && summary.rows.length > 0 && (
        <>
          <CasesTable
            rows={summary.rows}
            forget={id => {
              cases.forget(id);
              pressed();
            }}
          />
          <ForgetAll
            forgetAll={() => {
              cases.forgetAll();
              pressed();
            }}
          />
        </>
      )}
      {summary && settings && (
        <KeepDaysForm
          current={settings.rememberDays}
          over={days => (days < settings.rememberDays ? overIn(summary, days, now) : 0)}
          keepFor={rememberFor}
          words={DAYS_WORDS}
          reload={kept.reload}
        />
      )}
    </Section>
  );
}

function countOf({ count, bytes, rows }: CasesSummary): string {
  if (count === 0) return t('cases_none');
  const said = t('cases_count', countText(count), bytesText(bytes));
  return rows.length < count ? `${said} ${t('cases_latest', countText(rows.length))}` : said;
}

/** Those that are not shown were last seen before those that are: with the last of these they all may be over. */
function overIn({ count, rows }: CasesSummary, days: number, now: Date): number {
  const over = rows.filter(({ seenAt }) => rememberedUntil({ lastSeen: seenAt }, days) <= now.getTime());
  return over.length + (count - rows.length);
}

function ForgetAll({ forgetAll }: { readonly forgetAll: () => void }): JSX.Element {
  const steps = useTwoSteps();
  if (steps.asking) {
    return (
      <Question
        asks="cases_forget_all_ask"
        yes="cases_forget_all_yes"
        no="cases_forget_all_no"
        steps={steps}
        confirm={forgetAll}
        kind="confirm"
      />
    );
  }
  return (
    <button type="button" ref={steps.begin} onClick={steps.ask}>
      {t('cases_forget_all')}
    </button>
  );
}
