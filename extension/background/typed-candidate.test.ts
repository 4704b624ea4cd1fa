import { describe, expect, it } from 'vitest';
import { keptFacts } from '../../src/assessment/kept-candidate.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { TYPED_LENGTH, typedCandidate, typedFrom } from './typed-candidate.ts';

const EMPTY = { name: '', location: '', organisation: '', email: '', phone: '', birthDate: '' };

describe('a typed candidate', () => {
  it('has what was entered, and lacks what was not', () => {
    const typed = { ...EMPTY, name: 'Mina Okafor', email: ' Mina@Okafor.example', birthDate: '1990-04' };
    const claim = { where: 'typed', at: 'form' };
    expect(typedCandidate(typed)).toMatchObject({
      reader: 'typed',
      grade: 'typed',
      extent: 'profile',
      url: '',
      name: { ...claim, value: 'Mina Okafor' },
      emails: [{ ...claim, value: 'mina@okafor.example' }],
      birthDate: { ...claim, value: '1990-04' },
      location: { missing: 'absent' },
      currentOrganisation: { missing: 'absent' },
      phones: { missing: 'absent' },
    });
  });

  it('has no birth date that is none', () => {
    for (const birthDate of ['1990-13', '1990-02-31', '0001']) {
      expect(typedCandidate({ ...EMPTY, birthDate }).birthDate).toEqual({ missing: 'absent' });
    }
  });

  it('begins with what was read of a page, as far as the form takes it', () => {
    const facts = keptFacts(
      candidateWith({
        name: claimOf('Mina Okafor'),
        location: claimOf('L'.repeat(500)),
        emails: [claimOf('mina@okafor.example'), claimOf('other@okafor.example')],
      }),
    );
    expect(typedFrom(facts)).toEqual({
      ...EMPTY,
      name: 'Mina Okafor',
      location: 'L'.repeat(TYPED_LENGTH),
      email: 'mina@okafor.example',
    });
  });
});
