import { isFoundAgain, withoutTraces, type Pick } from './locate.ts';
import { pathTemplate } from './path-template.ts';
import { TAUGHT_FIELDS, type TaughtField, type TaughtSite, type TeachProblem } from './taught-site.ts';

/** How far a user has come in showing one page. */
export interface Lesson {
  /** The fields that were asked for already: those that are not among the picks were skipped. */
  readonly asked: number;
  readonly picks: readonly Pick[];
}

export const FIRST_LESSON: Lesson = { asked: 0, picks: [] };

/** The field that is asked for now; `undefined` when all were. */
export function askedFor({ asked }: Lesson): TaughtField | undefined {
  return TAUGHT_FIELDS[asked];
}

/**
 * The lesson with one more pick, or why it cannot be taken. Where the way to an earlier value turns out to be made of this
 * one ("Northwind" in front of a job), the lesson goes back to where that was asked for.
 */
export function withPick(lesson: Lesson, pick: Pick, url: URL): Lesson | TeachProblem {
  if (pick.field === 'name' && pathTemplate(url, pick.value) === undefined) return 'address';
  const picks = withoutTraces([...lesson.picks, pick]);
  const lost = picks.find(each => !isFoundAgain(each));
  if (!lost) return { asked: lesson.asked + 1, picks };
  if (lost.field === pick.field) return 'not-found-again';
  const asked = TAUGHT_FIELDS.indexOf(lost.field);
  return { asked, picks: lesson.picks.filter(({ field }) => TAUGHT_FIELDS.indexOf(field) < asked) };
}

/** The name alone cannot be skipped: without it no page is read. */
export function skipped(lesson: Lesson): Lesson {
  return { ...lesson, asked: lesson.asked + 1 };
}

/** The step before, with what was taken in it let go. */
export function stepBack({ asked, picks }: Lesson): Lesson {
  const field = TAUGHT_FIELDS[asked - 1];
  return { asked: Math.max(0, asked - 1), picks: picks.filter(pick => pick.field !== field) };
}

/**
 * What is kept of a lesson; `undefined` before the name was shown. It says how pages are read, and nothing of the page.
 * @param taughtAt ISO 8601
 */
export function taughtSite({ picks }: Lesson, url: URL, taughtAt: string): TaughtSite | undefined {
  const name = picks.find(({ field }) => field === 'name');
  const path = name && pathTemplate(url, name.value);
  if (path === undefined) return undefined;
  return {
    id: `${url.origin}${path}`,
    origin: url.origin,
    path,
    fields: Object.fromEntries(picks.map(({ field, locators }) => [field, locators])),
    taughtAt,
    confirmed: false,
  };
}
