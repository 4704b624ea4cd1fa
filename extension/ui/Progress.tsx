import type { JSX } from 'preact';

/** How far something is, as a bar and in words; without a known end the bar only says that it goes on. */
export function Progress({
  done,
  of,
  words,
}: {
  readonly done: number;
  /** Zero when nobody knows. */
  readonly of: number;
  readonly words: string;
}): JSX.Element {
  // Expected sizes are estimates: a bar never passes its end.
  const bar = of > 0 ? { max: of, value: Math.min(done, of) } : {};
  return (
    <div class="progress">
      <progress {...bar} aria-label={words} />
      <p>{words}</p>
    </div>
  );
}
