import { pageRuntime } from './page-runtime.ts';

/** What a screen may ask the content script of a page. */
export type PageQuestion = 'which-page' | 'skeleton';

/** Content script: answers what the screens ask of its page, until `signal` aborts. */
export function answerScreens(
  answers: Readonly<Partial<Record<PageQuestion, () => string | undefined>>>,
  signal: AbortSignal,
): void {
  const listener = (raw: unknown, _: unknown, reply: (answer: unknown) => void): void => {
    if (isQuestion(raw)) reply(answers[raw]?.());
  };
  const isQuestion = (raw: unknown): raw is PageQuestion =>
    typeof raw === 'string' && Object.hasOwn(answers, raw);
  const heard = pageRuntime()?.onMessage;
  heard?.addListener(listener);
  signal.addEventListener('abort', () => {
    heard?.removeListener(listener);
  });
}
