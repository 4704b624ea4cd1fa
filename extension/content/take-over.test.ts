import { describe, expect, it } from 'vitest';
import { takeOver } from './take-over.ts';

/** What each script did, in order, and the ways a guest gives the page back. */
function pageWith(): {
  readonly started: string[];
  readonly lives: AbortController[];
  readonly run: (name: string, isGuest?: boolean) => () => void;
} {
  const world = {};
  const started: string[] = [];
  const lives: AbortController[] = [];
  return {
    started,
    lives,
    run: (name, isGuest = false) => {
      let giveBack = (): void => undefined;
      takeOver(
        (life, back) => {
          started.push(name);
          lives.push(life);
          giveBack = back;
        },
        isGuest,
        world,
      );
      return giveBack;
    },
  };
}

describe('taking over a page', () => {
  it('ends the script that was started before', () => {
    const page = pageWith();
    page.run('site');
    page.run('site again');
    expect(page.lives.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('gives the page back to the script of the site when a guest is done', () => {
    const page = pageWith();
    page.run('site');
    page.run('first click', true);
    const done = page.run('second click', true);
    done();
    expect(page.started).toEqual(['site', 'first click', 'second click', 'site']);
    expect(page.lives.map(({ signal }) => signal.aborted)).toEqual([true, true, true, false]);
  });

  it('leaves a page alone to which a guest came first', () => {
    const page = pageWith();
    page.run('click', true)();
    expect(page.started).toEqual(['click']);
    expect(page.lives[0]?.signal.aborted).toBe(true);
  });
});
