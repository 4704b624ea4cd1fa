import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../candidate/candidate.ts';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { payeeOtherName } from './payee-other-name.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

function check(
  payee: string | undefined,
  fields: Partial<Candidate>,
  legalName?: string,
  payeePlace?: string,
) {
  const answers = answersOf({
    ...(payeePlace === undefined ? {} : { payeePlace }),
    ...(payee === undefined ? {} : { payee }),
    ...(legalName === undefined ? {} : { legalName }),
  });
  return payeeOtherName.check(candidateWith(fields), contextWith({ answers, gazetteer }));
}

const mina = { name: claimOf('Mina Okafor') };

describe('payment/payee-other-name', () => {
  it('fires when the account holder has nothing in common with any name', () => {
    expect(check('Viktor Sokolov', { ...mina, otherNames: [claimOf('Mina Lindqvist')] })).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: ['Viktor Sokolov', 'Mina Okafor'] }],
    });
  });

  it('is strong against a legal name that was entered, unless the account is at home', () => {
    const home = { ...mina, location: claimOf('Toronto, Canada') };
    const strength = (...entered: readonly [legal?: string | undefined, place?: string]) => {
      const outcome = check('Viktor Sokolov', home, ...entered);
      return outcome.outcome === 'raised' ? outcome.findings[0]?.strength : undefined;
    };
    expect(strength('Mina Okafor', 'Nicosia, Cyprus')).toBe('strong');
    expect(strength('Mina Okafor', 'Canada')).toBe('moderate');
    expect(strength('Mina Okafor')).toBe('strong');
    expect(strength(undefined, 'Nicosia, Cyprus')).toBe('moderate');
  });

  it('names the legal name first', () => {
    expect(check('Viktor Sokolov', mina, 'Adaeze Okafor')).toMatchObject({
      findings: [
        {
          values: ['Viktor Sokolov', 'Adaeze Okafor'],
          evidence: [{ field: 'payee' }, { field: 'legalName' }, { field: 'name' }],
        },
      ],
    });
  });

  it.each([
    'Quellbrook Ltd',
    'Brook & Harbour GmbH',
    'Quellbrook Consulting',
    'Freelance Hub OÜ',
    'ООО Ромашка',
    'Harbour Payroll',
    'Studio 54 Nord',
  ])('only notes a company: %s', company => {
    expect(check(company, mina)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    ['the same name', 'Mina Okafor'],
    ['the bank’s spelling', 'OKAFOR MINA ADAEZE'],
    ['a joint account', 'Mina Okafor & Jonas Weber'],
    ['an initial', 'M Okafor'],
    ['another script', 'Мина Окафор'],
  ])('says that it fits: %s', (_, payee) => {
    expect(check(payee, mina)).toMatchObject({
      outcome: 'silent',
      agrees: { values: [payee, 'Mina Okafor'] },
    });
  });

  it.each([
    ['a spouse of the same name', 'Jonas Okafor', 'Mina Okafor'],
    ['a married name', 'Mina Lindqvist', 'Mina Okafor'],
    ['a company of their own', 'Okafor Engineering Ltd', 'Mina Okafor'],
    ['one word', 'Deel', 'Mina Okafor'],
    ['a spelling of the surname', 'TCHAIKOVSKII PETR', 'Petya Chaikovsky'],
    ['a script nobody here reads', 'مينا أوكافور', 'Mina Okafor'],
    ['a Korean name in another spelling', 'LEE DO YEON', 'Do-yeon Rhee'],
    ['a western name taken besides', 'WANG XIAOMING', 'Tony Wang'],
  ])('stays silent for %s', (_, payee, name) => {
    expect(check(payee, { name: claimOf(name) }).outcome).toBe('silent');
  });

  it('stays silent when another name of the candidate is the account holder’s', () => {
    const fields = { ...mina, otherNames: [claimOf('Viktor Sokolov')] };
    expect(check('Viktor Sokolov', fields).outcome).toBe('silent');
    expect(check('Viktor Sokolov', mina, 'Viktor Sokolov').outcome).toBe('silent');
  });

  it('lacks data without an account holder, or without a name', () => {
    expect(check(undefined, mina)).toEqual({ outcome: 'lacks-data', fields: ['payee'] });
    expect(check('Viktor Sokolov', {})).toEqual({ outcome: 'lacks-data', fields: ['name'] });
    expect(check('Viktor Sokolov', { name: claimOf('M*** O*****') })).toEqual({
      outcome: 'lacks-data',
      fields: ['name'],
    });
    const partial = { name: claimOf('Mina O.'), partialName: true };
    expect(check('Viktor Sokolov', partial)).toEqual({ outcome: 'lacks-data', fields: ['name'] });
    expect(check('Viktor Sokolov', partial, 'Mina Okafor').outcome).toBe('raised');
  });

  it('bears what strangers write', () => {
    const many = Array.from({ length: 400 }, (_, place) => claimOf(`Name ${place} ${'x'.repeat(2_000)}`));
    expect(() => check('y'.repeat(2_000), { ...mina, otherNames: many })).not.toThrow();
  });
});
