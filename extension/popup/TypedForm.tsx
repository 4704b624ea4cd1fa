import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { TypedRow } from './TypedRow.tsx';
import { FIELDS, LONGEST, type Typed, type TypedField } from './use-typed.ts';

const WORDS: Readonly<Record<TypedField, { readonly label: MessageKey; readonly hint?: MessageKey }>> = {
  name: { label: 'form_name' },
  location: { label: 'form_location' },
  organisation: { label: 'form_organisation' },
  email: { label: 'form_email' },
  phone: { label: 'form_phone', hint: 'form_phone_hint' },
  birthDate: { label: 'form_birth_date', hint: 'form_birth_date_hint' },
};

/** What a user knows of a candidate. Enter checks it. */
export function TypedForm({ typed }: { readonly typed: Typed }): JSX.Element {
  const { problem, checking, submit } = typed;
  const id = useId();
  return (
    <form
      class="typed"
      autocomplete="off"
      noValidate
      aria-describedby={`${id}-about`}
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <h1 class="state-line">{t('enter_candidate')}</h1>
      <p id={`${id}-about`}>{t('form_about')}</p>
      {FIELDS.map(field => (
        <Row key={field} field={field} typed={typed} problemId={`${id}-problem`} />
      ))}
      <p id={`${id}-problem`} class="loud" role="alert">
        {problem && t(problem.says)}
      </p>
      <p>
        <button type="submit" aria-disabled={checking}>
          {t('form_submit')}
        </button>{' '}
        <span role="status">{checking && t('form_checking')}</span>
      </p>
    </form>
  );
}

function Row({
  field,
  typed: { fields, change, problem },
  problemId,
}: {
  readonly field: TypedField;
  readonly typed: Typed;
  readonly problemId: string;
}): JSX.Element {
  const { label, hint } = WORDS[field];
  const isWrong = problem?.wrong === field;
  return (
    <TypedRow
      label={t(label)}
      hint={hint && t(hint)}
      value={fields[field]}
      longest={LONGEST}
      inputMode={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
      problemId={isWrong ? problemId : undefined}
      wrong={isWrong ? problem : undefined}
      change={value => {
        change(field, value);
      }}
    />
  );
}
