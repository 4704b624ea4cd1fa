import { describe, expect, it, vi } from 'vitest';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { stateOf } from '../../src/assessment/state.ts';
import { SIGNALS } from '../../src/signals/catalogue.ts';
import type { Signal } from '../../src/signals/signal.ts';
import { CATALOGUE } from '../../src/watchlists/catalogue.ts';
import { MESSAGES, t } from '../ui/fake-i18n.ts';
import { signalKey } from '../ui/signal-wording.ts';
import { PRACTICE, PRACTICE_IDS } from './practice-samples.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const STATES = PRACTICE_IDS.map(id => [id, PRACTICE[id]()] as const);
const CANDIDATES = STATES.flatMap(([id, state]) =>
  state.kind === 'candidate' ? [[id, state] as const] : [],
);

function signalOf(id: string): Signal {
  const signal = SIGNALS.find(each => each.id === id);
  if (!signal) throw new Error(`There is no signal ${id}.`);
  return signal;
}

describe.each(CANDIDATES)('the invented candidate of %s', (_, { assessment, url, name }) => {
  it('has findings that say what their signals say', () => {
    for (const finding of assessment.findings) {
      const { group, sources, sureness, next, version, strengths, values } = signalOf(finding.signal);
      expect(finding).toMatchObject({ group, sources, sureness, next, version });
      expect(strengths).toContain(finding.strength);
      expect(finding.values).toHaveLength(values.length);
      expect(finding.evidence.length).toBeGreaterThan(0);
    }
  });

  it('has values for every blank of the sentences', () => {
    for (const { signal, values } of assessment.findings) {
      const key = signalKey(signal, 'observed') ?? '';
      const blanks = Object.keys(MESSAGES[key]?.placeholders ?? {});
      expect(blanks.length).toBeGreaterThan(0);
      expect(blanks.length).toBeLessThanOrEqual(values.length);
      for (const value of values) expect(value).not.toBe('');
    }
  });

  it('is in the state that follows from the findings', () => {
    const open = assessment.findings.filter(finding => !isSettled(finding));
    expect(assessment.state).toBe(stateOf(open, assessment.coverage.notChecked));
  });

  it('has checks of signals there are, raised where there is a finding', () => {
    const raised = new Set(assessment.findings.map(({ signal }) => signal));
    for (const { signal, group, outcome } of assessment.coverage.checks) {
      expect(signalOf(signal).group).toBe(group);
      expect(outcome === 'raised').toBe(raised.has(signal));
    }
    const failed = assessment.coverage.checks.some(({ outcome }) => outcome === 'failed');
    expect(assessment.coverage.notChecked.includes('signal-failed')).toBe(failed);
    const checked = assessment.coverage.checks.map(({ signal }) => signal);
    for (const signal of raised) expect(checked).toContain(signal);
  });

  it('met nobody but entries of the invented list, which were searched', () => {
    for (const { list, officialPage } of assessment.matches) {
      expect(list).toBe(t('practice_list'));
      expect(CATALOGUE.map(({ id }) => id)).not.toContain(list);
      expect(officialPage).toBe('');
      expect(assessment.coverage.lists.map(each => each.list)).toContain(list);
    }
    for (const { listed } of assessment.findings) {
      if (listed) expect(assessment.matches).toContain(listed);
    }
  });

  it('stands on no real page', () => {
    expect(new URL(url).hostname).toMatch(/\.example$/);
    expect(name).not.toBe('');
  });
});

describe('the practice page', () => {
  it('has every state there is', () => {
    const states = new Set(CANDIDATES.map(([, { assessment }]) => assessment.state));
    expect([...states].toSorted()).toEqual(
      ['ask', 'nothing-found', 'possible-match', 'resolve', 'unreadable'].toSorted(),
    );
    const kinds = new Set<string>(STATES.map(([, { kind }]) => kind));
    for (const kind of ['list', 'unreadable', 'own-profile']) expect(kinds).toContain(kind);
  });

  it.each([
    ['nothing-found', 'nothing-found'],
    ['ask', 'ask'],
    ['resolve', 'resolve'],
    ['possible-match', 'possible-match'],
    ['name-only', 'nothing-found'],
    ['contradicted', 'nothing-found'],
    ['decided', 'nothing-found'],
    ['unreadable', 'unreadable'],
    ['no-lists', 'unreadable'],
    ['stale', 'nothing-found'],
    ['many', 'resolve'],
    ['right-to-left', 'nothing-found'],
  ] as const)('shows %s as %s', (id, state) => {
    expect(PRACTICE[id]()).toMatchObject({ assessment: { state } });
  });

  it('has the long and the many it promises', () => {
    expect(PRACTICE.many()).toMatchObject({ assessment: { findings: { length: 200 } } });
    expect(PRACTICE.long().name).toHaveLength(300);
  });
});
