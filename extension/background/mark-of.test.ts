import { describe, expect, it, vi } from 'vitest';
import type { Assessment, ListUsed } from '../../src/assessment/assessment.ts';
import { markOf } from './mark-of.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const linesOf = (lists: readonly ListUsed[]): readonly string[] => {
  const coverage = { checks: [], lists, starterOnly: false, notChecked: [] };
  const assessment: Assessment = {
    state: 'nothing-found',
    matches: [],
    findings: [],
    agreements: [],
    disguises: [],
    coverage,
  };
  return markOf(assessment).lines;
};
const used = (list: string, changed: Partial<ListUsed> = {}): ListUsed => ({
  list,
  entries: 1,
  names: 1,
  ...changed,
});

describe('the mark in the page', () => {
  it('says in one line which list may be out of date, or how many are', () => {
    const stale = { stale: 'old' } as const;
    const fresh = linesOf([used('un'), used('eu-fsf')]);
    expect(linesOf([used('un'), used('eu-fsf', stale)]).filter(line => !fresh.includes(line))).toEqual([
      'The EU list may be out of date.',
    ]);
    expect(linesOf([used('un', stale), used('eu-fsf', stale)]).filter(line => !fresh.includes(line))).toEqual(
      ['2 lists may be out of date.'],
    );
  });
});
