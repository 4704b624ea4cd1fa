import { describe, expect, it, vi } from 'vitest';
import type {
  Assessment,
  Decided,
  ListUsed,
  SourcedFinding,
  State,
} from '../../src/assessment/assessment.ts';
import { badgeOf } from './badge.ts';
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

  it('names the findings that count, and counts those that were explained; so does the badge', () => {
    const finding: SourcedFinding = {
      signal: 'location/claimed-location-conflict',
      group: 'location',
      strength: 'moderate',
      values: [],
      evidence: [],
      sources: [],
      sureness: 'literal',
      next: [],
      version: 1,
    };
    const explained = (changed: Decided['changed']): SourcedFinding => ({
      ...finding,
      decided: { decision: 'explained', reason: '', at: '2026-11-20T10:00:00Z', changed },
    });
    const assessment = (state: State, ...findings: readonly SourcedFinding[]): Assessment => ({
      state,
      matches: [],
      findings,
      agreements: [],
      disguises: [],
      coverage: { checks: [], lists: [], starterOnly: false, notChecked: [] },
    });
    const title = 'The page gives two different places';
    const settled = assessment('nothing-found', explained([]));
    expect(markOf(settled).lines).not.toContain(title);
    expect(markOf(settled).lines).toContain('Findings you have explained: 1.');
    expect(badgeOf(settled).text).toBe('–');
    const opened = assessment('ask', explained(['profile']), explained([]));
    expect(markOf(opened).lines).toContain(title);
    expect(badgeOf(opened).text).toBe('?1');
    // Too few for a question under the sensitivity that was chosen.
    expect(badgeOf(assessment('nothing-found', finding)).text).toBe('–');
  });
});
