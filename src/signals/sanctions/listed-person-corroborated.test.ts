import { describe, expect, it } from 'vitest';
import { type ListedParty } from '../signal.ts';
import { candidateWith, claimOf, contextWith, hitOf } from '../sample.ts';
import { listedPersonCorroborated } from './listed-person-corroborated.ts';

const mina = candidateWith({ name: claimOf('Mina Okafor'), birthDate: claimOf('1990-02-01') });
const birthDate = { about: 'birth-date', candidate: '1990-02-01', listed: '1990-02-01' };
const name = { about: 'name', candidate: 'Mina Okafor', listed: 'OKAFOR, Mina' };

function check(party: Partial<ListedParty>, candidate = mina) {
  const hits = [hitOf('name', 'Mina Okafor', party)];
  return listedPersonCorroborated.check(candidate, contextWith({ hits }));
}

describe('sanctions/listed-person-corroborated', () => {
  it('fires when a birth date agrees with the name', () => {
    const outcome = check({ identity: 'corroborated', agreements: [name, birthDate] });
    expect(outcome).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'strong', values: ['Mina Okafor', 'OKAFOR, Mina', '1990-02-01'] }],
    });
  });

  it('fires when an e-mail agrees with the name', () => {
    const email = { about: 'email', candidate: 'm@people.example', listed: 'm@people.example' };
    expect(check({ identity: 'identifier', agreements: [name, email] }).outcome).toBe('raised');
  });

  it('gives one finding for a party met under two names', () => {
    const party = { identity: 'corroborated', agreements: [name, birthDate] } as const;
    const hits = [hitOf('name', 'Mina Okafor', party), hitOf('otherNames', 'Okafor Mina', party)];
    const outcome = listedPersonCorroborated.check(mina, contextWith({ hits }));
    expect(outcome).toMatchObject({ findings: [{ evidence: [{ field: 'name' }, { field: 'otherNames' }] }] });
  });

  it('stays silent for a namesake born on another day', () => {
    expect(check({ identity: 'contradicted' }).outcome).toBe('silent');
  });

  it('stays silent for a listed organisation or ship of that name', () => {
    const agreements = [name, birthDate];
    expect(check({ identity: 'corroborated', type: 'organisation', agreements }).outcome).toBe('silent');
    expect(check({ identity: 'corroborated', type: 'vessel', agreements }).outcome).toBe('silent');
  });

  it('stays silent when no listed name agrees, birth date or not', () => {
    const nobody = candidateWith({ name: claimOf('Mina Okafor') });
    expect(listedPersonCorroborated.check(nobody, contextWith({})).outcome).toBe('silent');
  });

  it('lacks the birth date when a name alone agrees, and the name when there is none', () => {
    const undated = candidateWith({ name: claimOf('Mina Okafor') });
    expect(check({}, undated)).toEqual({ outcome: 'lacks-data', fields: ['birthDate'] });
    const outcome = listedPersonCorroborated.check(candidateWith({}), contextWith({}));
    expect(outcome).toEqual({ outcome: 'lacks-data', fields: ['name'] });
  });
});
