import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import { type ListedParty } from '../signal.ts';
import { candidateWith, claimOf, contextWith, hitOf } from '../sample.ts';
import { listedNameOnly } from './listed-name-only.ts';

function check(name: string, party: Partial<ListedParty> = {}) {
  const hits = [hitOf('name', name, party)];
  return listedNameOnly.check(candidateWith({ name: claimOf(name) }), contextWith({ hits }));
}

describe('sanctions/listed-name-only', () => {
  it('notes the name of a listed person and nothing more', () => {
    expect(check('Mina Okafor')).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', values: ['Mina Okafor', 'OKAFOR, Mina'] }],
    });
  });

  it('is a note for a weak alias and for a name written in one piece', () => {
    expect(check('Mina Okafor', { quality: 'weak' })).toMatchObject({ findings: [{ strength: 'note' }] });
    expect(check('김민아', { matchedName: '김민아' }).outcome).toBe('raised');
  });

  it.each(['Mina', 'Mina O.'])('stays silent for %s', name => {
    expect(check(name).outcome).toBe('silent');
  });

  it('stays silent for a listed nickname of one word', () => {
    expect(check('Mina Okafor', { matchedName: 'MINA', quality: 'weak' }).outcome).toBe('silent');
  });

  it('stays silent when the birth date contradicts, and leaves agreement to its neighbour', () => {
    expect(check('Mina Okafor', { identity: 'contradicted' }).outcome).toBe('silent');
    expect(check('Mina Okafor', { identity: 'corroborated' }).outcome).toBe('silent');
  });

  it('stays silent for organisations', () => {
    expect(check('Mina Okafor', { type: 'organisation' }).outcome).toBe('silent');
  });

  it('lacks a name that is missing or shortened', () => {
    const nameless = candidateWith({ name: missing('not-loaded') });
    const lacksName = { outcome: 'lacks-data', fields: ['name'] };
    expect(listedNameOnly.check(nameless, contextWith({}))).toEqual(lacksName);
    const short = candidateWith({ name: claimOf('Mina O.'), partialName: true });
    expect(listedNameOnly.check(short, contextWith({}))).toEqual(lacksName);
  });
});
