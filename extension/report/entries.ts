import type { Role, Study } from '../../src/candidate/candidate.ts';
import { t } from '../platform/i18n.ts';
import { listText } from '../ui/format.ts';

/** One role or study in words, numbered as in the timeline. */
export interface Entry {
  readonly number: number;
  readonly kind: 'role' | 'study';
  readonly text: string;
  readonly start?: string;
  readonly end?: string;
}

/** The roles and studies of a history, in the order of the page. */
export function entriesOf(roles: readonly Role[], studies: readonly Study[]): readonly Entry[] {
  return [
    ...roles.map(
      role => ({ kind: 'role', text: textOf(role.title, role.organisation), ...datesOf(role) }) as const,
    ),
    ...studies.map(
      study => ({ kind: 'study', text: textOf(study.degree, study.school), ...datesOf(study) }) as const,
    ),
  ].map((entry, place) => ({ number: place + 1, ...entry }));
}

function textOf(...parts: readonly (string | undefined)[]): string {
  const given = parts.filter(part => part !== undefined && part !== '') as string[];
  return given.length === 0 ? t('report_unnamed') : listText(given);
}

function datesOf({ start, end }: Pick<Role, 'start' | 'end'>): Pick<Entry, 'start' | 'end'> {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}
