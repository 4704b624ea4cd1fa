import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { type Visit } from '../seen.ts';
import { contactChanged } from './contact-changed.ts';

const visit = (on: string, emails: readonly string[], phones: readonly string[] = []): Visit => ({
  ...{ on, name: 'Mina Okafor', countries: [], accounts: [] },
  ...{ emails, phones },
});

function check(...visits: readonly Visit[]) {
  const candidate = candidateWith({ emails: [claimOf('mina@work.example')] });
  return contactChanged.check(candidate, contextWith({ today: '2026-11-23', seen: { visits, others: [] } }));
}

describe('contact/contact-changed', () => {
  it('is raised where everything was replaced twice', () => {
    expect(
      check(visit('2026-10-01', ['a']), visit('2026-10-20', ['b']), visit('2026-11-23', ['c'])),
    ).toMatchObject({ findings: [{ strength: 'moderate', values: ['2', '2026-10-01'] }] });
  });

  it('counts a mailbox and a number that were replaced on two days', () => {
    const outcome = check(
      ...[
        visit('2026-10-01', ['a'], ['1']),
        visit('2026-10-20', ['b'], ['1']),
        visit('2026-11-23', ['b'], ['2']),
      ],
    );
    expect(outcome.outcome).toBe('raised');
  });

  it.each([
    ['one change', [visit('2026-10-01', ['a']), visit('2026-11-23', ['b'])]],
    ['both at once', [visit('2026-10-01', ['a'], ['1']), visit('2026-11-23', ['b'], ['2'])]],
    [
      'additions',
      [visit('2026-10-01', ['a']), visit('2026-10-20', ['a', 'b']), visit('2026-11-23', ['b', 'c'])],
    ],
    [
      'a page that shows none in between',
      [visit('2026-10-01', ['a']), visit('2026-10-20', []), visit('2026-11-23', ['a'])],
    ],
    [
      'changes of long ago',
      [visit('2024-01-01', ['a']), visit('2024-02-01', ['b']), visit('2026-11-23', ['c'])],
    ],
    ['a first visit', [visit('2026-11-23', ['a'])]],
  ])('stays silent for %s', (_, visits) => {
    expect(check(...visits).outcome).toBe('silent');
  });

  it('lacks what was seen before', () => {
    expect(contactChanged.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['seen'],
    });
  });
});
