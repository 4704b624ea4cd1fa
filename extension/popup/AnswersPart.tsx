import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type AnswerKind, type AnswerName, ANSWERS } from '../../src/candidate/answers.ts';
import { answerLength } from '../../src/candidate/answer-value.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { ANSWER } from '../ui/finding-wording.ts';
import { Fold } from '../ui/Fold.tsx';
import { countText } from '../ui/format.ts';
import { Compared } from './Compared.tsx';
import { TypedRow } from './TypedRow.tsx';
import type { AnswersHere } from './use-answers.ts';

/** The question each theme begins with, in the order of the table of questions. */
const BEGINS: Readonly<Partial<Record<AnswerName, MessageKey>>> = {
  legalName: 'answers_who',
  employerDomain: 'answers_contact',
  workPlace: 'answers_place',
  employerNotFound: 'answers_work',
  payee: 'answers_payment',
};

const THEMES = themes();

const WRONG: Readonly<Partial<Record<AnswerKind, MessageKey>>> = {
  date: 'answers_date_wrong',
  email: 'answers_email_wrong',
  phone: 'answers_phone_wrong',
  domain: 'answers_domain_wrong',
};
const INPUT_MODE: Readonly<Partial<Record<AnswerKind, 'email' | 'tel' | 'url'>>> = {
  email: 'email',
  phone: 'tel',
  domain: 'url',
};

/** The same questions for every finalist; what is entered is compared at the press of the button. */
export function AnswersPart({ answers }: { readonly answers: AnswersHere }): JSX.Element {
  const { answered, isKnown } = answers;
  const open = t('answers_open');
  // Some forty questions: who only looks does not wait for them.
  return (
    <Fold
      kind="chapter"
      summary={
        <h2>{answered > 0 ? t('checked_group', open, t('answers_count', countText(answered))) : open}</h2>
      }
    >
      {() => <div class="asked">{isKnown && <Questions answers={answers} />}</div>}
    </Fold>
  );
}

function Questions({ answers }: { readonly answers: AnswersHere }): JSX.Element {
  const { compare, came } = answers;
  const id = useId();
  return (
    <form
      class="typed questions"
      autocomplete="off"
      noValidate
      aria-describedby={id}
      onSubmit={event => {
        event.preventDefault();
        compare();
      }}
    >
      <p id={id}>{t('answers_about')}</p>
      {THEMES.map(({ theme, names }) => (
        <fieldset key={theme}>
          <legend>{t(theme)}</legend>
          {names.map(name =>
            ANSWERS[name] === 'tick' ? (
              <Choice key={name} name={name} answers={answers} />
            ) : (
              <Row key={name} name={name} answers={answers} />
            ),
          )}
        </fieldset>
      ))}
      <Compared came={came} />
    </form>
  );
}

interface QuestionProps {
  readonly name: AnswerName;
  readonly answers: AnswersHere;
}

function Row({ name, answers: { fields, change, wrong } }: QuestionProps): JSX.Element {
  const kind = ANSWERS[name];
  const isWrong = wrong?.names.includes(name) === true;
  return (
    <TypedRow
      label={t(ANSWER[name])}
      hint={kind === 'date' ? t('answers_date_hint') : undefined}
      value={fields[name] ?? ''}
      longest={answerLength(kind)}
      inputMode={INPUT_MODE[kind] ?? 'text'}
      problem={isWrong ? t(WRONG[kind] ?? 'answers_too_long') : undefined}
      wrong={wrong?.names[0] === name ? wrong : undefined}
      change={value => {
        change(name, value);
      }}
    />
  );
}

function Choice({ name, answers: { fields, change } }: QuestionProps): JSX.Element {
  const id = useId();
  return (
    <div class="typed-row choice">
      <label for={id}>{t(ANSWER[name])}</label>
      <select
        id={id}
        value={fields[name] ?? ''}
        autocomplete="off"
        onChange={event => {
          change(name, event.currentTarget.value);
        }}
      >
        <option value="">{t('answers_none')}</option>
        <option value="yes">{t('answers_yes')}</option>
        <option value="no">{t('answers_no')}</option>
      </select>
    </div>
  );
}

function themes(): readonly { readonly theme: MessageKey; readonly names: readonly AnswerName[] }[] {
  const all: { theme: MessageKey; names: AnswerName[] }[] = [];
  for (const name of Object.keys(ANSWERS) as readonly AnswerName[]) {
    const theme = BEGINS[name];
    if (theme) all.push({ theme, names: [] });
    all.at(-1)?.names.push(name);
  }
  return all;
}
