import { describe, expect, it, vi } from 'vitest';
import type {
  Assessment,
  Decided,
  ListUsed,
  SourcedFinding,
  State,
} from '../../src/assessment/assessment.ts';
import { STATES } from '../../src/assessment/assessment.ts';
import type { Match } from '../../src/watchlists/match.ts';
import { GLYPHS } from '../glyphs.ts';
import { badgeOf } from './badge.ts';
import { markOf } from './mark-of.ts';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));

const FINDING: SourcedFinding = {
  signal: 'location/claimed-location-conflict',
  group: 'location',
  strength: 'moderate',
  values: [],
  evidence: [],
  sources: [],
  sureness: 'literal',
  next: ['ask_which_current'],
  version: 1,
};
const NOTE: SourcedFinding = { ...FINDING, strength: 'note' };
const TITLE = 'The page gives two different places';

function assessed(state: State, findings: readonly SourcedFinding[] = [], changed: Partial<Assessment> = {}) {
  const assessment: Assessment = {
    state,
    matches: [],
    findings,
    agreements: [],
    disguises: [],
    coverage: { checks: [], lists: [], starterOnly: false, notChecked: [] },
    ...changed,
  };
  return assessment;
}
const linesOf = (...of: Parameters<typeof assessed>): readonly string[] => markOf(assessed(...of)).lines;
const explained = (changed: Decided['changed']): SourcedFinding => ({
  ...FINDING,
  decided: { decision: 'explained', reason: '', at: '2026-11-20T10:00:00Z', changed },
});

function smallPrint(lists: readonly ListUsed[], starterOnly = false): string | undefined {
  const coverage = { checks: [], lists, starterOnly, notChecked: [] };
  return linesOf('nothing-found', [], { coverage }).at(-1);
}
const used = (list: string, changed: Partial<ListUsed> = {}): ListUsed => ({
  list,
  entries: 1,
  names: 1,
  ...changed,
});
const MORE = 'Open Countersign in the toolbar for the evidence and what to do.';

describe('the card of the mark in the page', () => {
  it('begins with the state, in words and shape, and ends with where everything else is', () => {
    for (const state of STATES) {
      const mark = markOf(assessed(state, [FINDING]));
      expect(mark.glyph).toBe(GLYPHS[state]);
      expect(mark.label).toContain(mark.lines[0]);
      expect(mark.lines.at(-1)).toContain(MORE);
      expect(mark.lines.length).toBeLessThanOrEqual(5);
      expect(mark.lines.every(line => line !== '')).toBe(true);
    }
  });

  it('says what does not fit, how sure and how serious that is, what it means, and the next step', () => {
    expect(linesOf('ask', [NOTE, FINDING])).toEqual([
      'Ask about this',
      TITLE,
      TITLE,
      'How sure: Compared as it stands. How serious: Ask about this.',
      'Something on this profile does not fit together. There are innocent reasons; a question may settle it. Show the candidate both versions and ask which one is current.',
      `No list was searched. ${MORE}`,
    ]);
  });

  it('tells two findings, the gravest first, and counts the others', () => {
    const strong = { ...FINDING, signal: 'sanctions/listed-organisation', strength: 'strong' } as const;
    const lines = linesOf('resolve', [FINDING, FINDING, strong]);
    expect(lines[2]).toBe(TITLE);
    expect(lines[1]).not.toBe(TITLE);
    expect(lines[3]).toBe('Other findings: 1.');
  });

  it('puts what a possible match rests on first, with what does not agree', () => {
    const match = {
      list: 'ofac-sdn',
      id: '1',
      identity: 'corroborated',
      severity: 'prohibited',
      disagreements: [{ about: 'birth-date' }],
    } as unknown as Match;
    const listed: SourcedFinding = {
      ...FINDING,
      signal: 'sanctions/listed-person-corroborated',
      group: 'sanctions',
      strength: 'strong',
      listed: match,
    };
    const lines = linesOf('possible-match', [{ ...FINDING, strength: 'strong' }, listed], {
      matches: [match],
    });
    expect(lines).toContain('Does not agree with the listing: Birth date.');
    expect(lines).toContain(
      'How sure: The name and at least one more detail agree. How serious: Dealing with the listed party is prohibited.',
    );
  });

  it('vouches for nobody where nothing was found, and counts what changes nothing', () => {
    expect(linesOf('nothing-found', [NOTE])).toEqual([
      'Nothing inconsistent found',
      'The checks that had data found nothing that does not fit. Those without data say nothing either way. This vouches for nobody: a copied profile can raise nothing, too.',
      'Notes, which change nothing by themselves: 1.',
      `No list was searched. ${MORE}`,
    ]);
    expect(linesOf('nothing-found', [FINDING])).toContain(
      'Findings that raise no question by themselves, as you chose in the settings: 1.',
    );
  });

  it('says why it could not check', () => {
    const coverage = { checks: [], lists: [], starterOnly: false, notChecked: ['name-missing'] } as const;
    const lines = linesOf('unreadable', [], { coverage });
    expect(lines[1]).toMatch(/name/);
    expect(lines[2]).toMatch(/no result, in either direction/);
  });

  it('says how old the lists are: which one may be out of date, or how many, else the oldest', () => {
    const stale = { stale: 'old' } as const;
    expect(smallPrint([used('un'), used('eu-fsf', stale)])).toBe(`The EU list may be out of date. ${MORE}`);
    expect(smallPrint([used('un', stale), used('eu-fsf', stale)])).toBe(
      `2 lists may be out of date. ${MORE}`,
    );
    expect(
      smallPrint([
        used('un', { fetchedAt: '2026-11-20T10:00:00Z', checkedAt: '2026-11-29T10:00:00Z' }),
        used('eu-fsf', { fetchedAt: '2026-11-28T10:00:00Z' }),
        used('starter'),
      ]),
    ).toBe(`Oldest list searched: EU, 28 Nov 2026. ${MORE}`);
    expect(smallPrint([used('starter')], true)).toBe(
      `Starter list only: refresh for the full lists. ${MORE}`,
    );
  });

  it('names the findings that count, and counts those that were explained; so does the badge', () => {
    const settled = assessed('nothing-found', [explained([])]);
    expect(markOf(settled).lines).not.toContain(TITLE);
    expect(markOf(settled).lines).toContain('Findings you have explained: 1.');
    expect(badgeOf(settled).text).toBe('–');
    const opened = assessed('ask', [explained(['profile']), explained([])]);
    expect(markOf(opened).lines).toContain(TITLE);
    expect(badgeOf(opened).text).toBe('?1');
    // Too few for a question under the sensitivity that was chosen.
    expect(badgeOf(assessed('nothing-found', [FINDING])).text).toBe('–');
  });
});
