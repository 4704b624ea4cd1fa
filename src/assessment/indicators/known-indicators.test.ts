import { describe, expect, it } from 'vitest';
import { hashCollector } from './hashed-indicators.ts';
import { knownIndicators } from './known-indicators.ts';
import { lineReader } from './read-line.ts';

const KEY = new Uint8Array(32).fill(7);

function own(...lines: readonly string[]) {
  const collector = hashCollector(KEY);
  const read = lineReader();
  for (const line of lines) {
    const found = read(line);
    if (typeof found !== 'string') collector.add(found);
  }
  const list = { title: 'Team list', importedAt: '2026-03-02T10:00:00Z', hashes: collector.hashes() };
  return { list, key: KEY };
}

describe('indicators of official documents', () => {
  it('are found by the company’s name, whatever its legal form', () => {
    const { find, has } = knownIndicators();
    expect(has('organisation')).toBe(true);
    expect(find('organisation', 'TAGGCAR, Incorporated')).toMatchObject([
      { issuer: 'US Department of Justice', confidence: 'confirmed' },
    ]);
    expect(find('organisation', 'Harbour Lane')).toEqual([]);
  });

  it('name no person’s mailbox, number or account', () => {
    const { has } = knownIndicators();
    expect((['email', 'phone', 'handle', 'wallet'] as const).filter(has)).toEqual([]);
  });
});

describe('a list of the team’s own', () => {
  const known = knownIndicators(
    own(
      'mina.okafor@gmail.com',
      'github.com/mina-okafor',
      'jonaslind',
      'harbourlane.example',
      'minaok.github.io',
      'email,x@quellbrook.example,suspected',
    ),
  );

  it.each([
    ['email', 'MinaOkafor+cv@googlemail.com'],
    ['handle', 'github.com/mina-okafor'],
    ['handle', 'upwork.com/jonaslind'],
    ['domain', 'mail.harbourlane.example'],
    ['domain', 'minaok.github.io'],
  ] as const)('names the %s %s', (kind, value) => {
    expect(known.find(kind, value)).toEqual([
      { kind, title: 'Team list', issuer: '', date: '2026-03-02', confidence: 'confirmed' },
    ]);
  });

  it.each([
    ['email', 'mina@harbourlane.example'],
    ['handle', 'gitlab.com/mina-okafor'],
    ['domain', 'notharbourlane.example'],
    ['domain', 'jonas.github.io'],
    ['phone', '+442079460958'],
  ] as const)('does not name the %s %s', (kind, value) => {
    expect(known.find(kind, value)).toEqual([]);
  });

  it('says how sure it is', () => {
    expect(known.find('email', 'x@quellbrook.example')).toMatchObject([{ confidence: 'suspected' }]);
  });

  it('knows the kinds it holds', () => {
    expect(known.has('email')).toBe(true);
    expect(known.has('wallet')).toBe(false);
  });

  it('cannot be read with another key', () => {
    const { list } = own('mina@harbourlane.example');
    const other = knownIndicators({ list, key: new Uint8Array(32).fill(8) });
    expect(other.find('email', 'mina@harbourlane.example')).toEqual([]);
    const kept = JSON.stringify(list, (_, value: unknown) =>
      value instanceof BigUint64Array ? [...value].map(String) : value,
    );
    expect(kept).not.toContain('mina');
  });
});
