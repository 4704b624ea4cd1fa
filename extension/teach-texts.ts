import type { TaughtField, TeachProblem } from '../src/readers/taught/taught-site.ts';

/** The words of the picker in the page, in the language of the browser. */
export interface TeachTexts {
  readonly title: string;
  readonly asks: Readonly<Record<TaughtField, string>>;
  /** Every field was asked for. */
  readonly ready: string;
  /** Which keys do what. */
  readonly keys: string;
  readonly fields: Readonly<Record<TaughtField, string>>;
  readonly problems: Readonly<Record<TeachProblem, string>>;
  readonly actions: Readonly<Record<'done' | 'skip' | 'back' | 'cancel', string>>;
}
