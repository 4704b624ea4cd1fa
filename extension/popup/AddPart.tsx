import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { answerLength } from '../../src/candidate/answer-value.ts';
import { ANSWERS } from '../../src/candidate/answers.ts';
import { t } from '../platform/i18n.ts';
import { ANSWER } from '../ui/finding-wording.ts';
import { Compared } from './Compared.tsx';
import { TypedRow } from './TypedRow.tsx';
import type { Added, AnswersHere } from './use-answers.ts';

/** The two details that settle most listings. Nothing else that was entered is touched. */
export function AddPart({
  answers: { fields, add, addedWrong, added },
}: {
  readonly answers: AnswersHere;
}): JSX.Element {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [given, setGiven] = useState<Added>({
    birthDate: fields.birthDate ?? '',
    email: fields.email ?? '',
  });
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  const row = (name: keyof Added, isDate: boolean): JSX.Element => (
    <TypedRow
      label={t(ANSWER[name])}
      hint={isDate ? t('answers_date_hint') : undefined}
      value={given[name]}
      longest={answerLength(ANSWERS[name])}
      inputMode={isDate ? 'text' : 'email'}
      problem={
        addedWrong?.names.includes(name) === true
          ? t(isDate ? 'answers_date_wrong' : 'answers_email_wrong')
          : undefined
      }
      wrong={addedWrong?.names[0] === name ? addedWrong : undefined}
      change={value => {
        setGiven({ ...given, [name]: value });
      }}
    />
  );
  return (
    <form
      class="panel typed"
      ref={form}
      autocomplete="off"
      noValidate
      aria-describedby={id}
      onSubmit={event => {
        event.preventDefault();
        add(given);
      }}
    >
      <h2>{t('answers_heading')}</h2>
      <p id={id} class="quiet">
        {t('add_about')}
      </p>
      {row('birthDate', true)}
      {row('email', false)}
      <Compared came={added} />
    </form>
  );
}
