import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/assessment/cases/case.ts';
import { caseWith, DAY_MS, NOW, profileOf } from '../../src/assessment/cases/sample-case.ts';
import { overdue } from './case-memory.ts';

const seen = (id: string, daysAgo: number): Case =>
  caseWith(profileOf(id, {}), { id, lastSeen: new Date(NOW - daysAgo * DAY_MS).toISOString() });

describe('who is forgotten', () => {
  it('are those whose time is over, to the day', () => {
    const cases = [seen('old', 30), seen('young', 29), seen('today', 0)];
    expect(overdue(cases, 30, 10, NOW)).toEqual(['old']);
    expect(overdue(cases, 31, 10, NOW)).toEqual([]);
  });

  it('are the longest unseen where there are more than can be remembered', () => {
    const cases = [seen('b', 2), seen('a', 1), seen('d', 40), seen('c', 3)];
    expect(overdue(cases, 30, 2, NOW)).toEqual(['d', 'c']);
  });
});
