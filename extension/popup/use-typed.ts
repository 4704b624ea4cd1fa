import { useEffect, useState } from 'preact/hooks';
import type { TabState, TypedCandidate } from '../contract.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { ask } from '../platform/messages.ts';
import { readSession, removeSession } from '../platform/session.ts';

export const FIELDS = ['name', 'location', 'organisation', 'email', 'phone', 'birthDate'] as const;
export type TypedField = (typeof FIELDS)[number];

export interface Typed {
  readonly fields: TypedCandidate;
  readonly change: (field: TypedField, value: string) => void;
  readonly submit: () => void;
  /** `wrong` names the field to go back to. */
  readonly problem: { readonly says: MessageKey; readonly wrong: TypedField } | undefined;
  readonly checking: boolean;
  readonly result: Extract<TabState, { kind: 'candidate' }> | undefined;
}

/** What the background takes of one field: its border refuses more. */
export const LONGEST = 200;

/** As far as it is known, and never a month or a day there is none of. */
const BIRTH_DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/;
/** A location or a birth date alone can be compared with nothing. */
const COMPARED: readonly TypedField[] = ['name', 'organisation', 'email', 'phone'];
const NOTHING: TypedCandidate = {
  name: '',
  location: '',
  organisation: '',
  email: '',
  phone: '',
  birthDate: '',
};

/** What is entered, and what came of checking it. Nothing is kept: it is gone with the page. */
export function useTyped(): Typed {
  const [fields, setFields] = useState(NOTHING);
  const [problem, setProblem] = useState<Typed['problem']>();
  const [checking, setChecking] = useState(false);
  const [result, setResult] = useState<Typed['result']>();

  useEffect(() => {
    // A draft is for one form alone: the next one starts empty.
    readSession('draft').then(
      async draft => {
        const given = draftOf(draft);
        setFields(given);
        await removeSession('draft');
        if (isToBeChecked(draft)) check(given);
      },
      () => undefined, // An empty form is what there is then.
    );
  }, []);

  const submit = (): void => {
    check(fields);
  };
  const check = (entered: TypedCandidate): void => {
    const trimmed = everyField(field => entered[field].trim());
    const wrong = problemOf(trimmed);
    setProblem(wrong);
    setResult(undefined);
    if (wrong || checking) return;
    setChecking(true);
    ask('check-typed', trimmed)
      .then(setResult, () => {
        setProblem({ says: 'error_not_answered', wrong: 'name' });
      })
      .finally(() => {
        setChecking(false);
      });
  };

  return {
    fields,
    change: (field, value) => {
      setFields(before => ({ ...before, [field]: value }));
    },
    submit,
    problem,
    checking,
    result,
  };
}

function problemOf(fields: TypedCandidate): Typed['problem'] {
  if (COMPARED.every(field => fields[field] === '')) return { says: 'form_empty', wrong: 'name' };
  if (!BIRTH_DATE.test(fields.birthDate)) return { says: 'form_birth_date_wrong', wrong: 'birthDate' };
  return undefined;
}

/** Only screens and the background write the draft; one of another version may lack a field. */
function draftOf(draft: unknown): TypedCandidate {
  const found: Readonly<Record<string, unknown>> =
    typeof draft === 'object' && draft !== null ? { ...draft } : {};
  return everyField(field => {
    const value = found[field];
    return typeof value === 'string' ? value.slice(0, LONGEST) : '';
  });
}

/** What was entered in the address bar was asked for there already. */
function isToBeChecked(draft: unknown): boolean {
  return typeof draft === 'object' && draft !== null && 'check' in draft && draft.check === true;
}

function everyField(value: (field: TypedField) => string): TypedCandidate {
  return {
    name: value('name'),
    location: value('location'),
    organisation: value('organisation'),
    email: value('email'),
    phone: value('phone'),
    birthDate: value('birthDate'),
  };
}
