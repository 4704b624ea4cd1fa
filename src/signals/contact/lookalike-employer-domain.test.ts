import { describe, expect, it } from 'vitest';
import { type AnswerName } from '../../candidate/answers.ts';
import { type Candidate } from '../../candidate/candidate.ts';
import { answersOf, candidateWith, claimOf, contextWith, rolesAt } from '../sample.ts';
import { lookalikeEmployerDomain } from './lookalike-employer-domain.ts';

function check(
  fields: Partial<Candidate>,
  answers: Readonly<Partial<Record<AnswerName, string>>> = {
    employerDomain: 'https://www.brightfield.example',
  },
) {
  return lookalikeEmployerDomain.check(candidateWith(fields), contextWith({ answers: answersOf(answers) }));
}
const mail = (...emails: readonly string[]) => ({ emails: emails.map(claimOf) });

describe('contact/lookalike-employer-domain', () => {
  it.each([
    'mina@brightfie1d.example',
    'mina@brightfeild.com',
    'mina@brightfield-hr.com',
    'mina@mail.brightfieldinc.co.uk',
  ])('is raised for %s', email => {
    expect(check(mail(email))).toMatchObject({
      findings: [{ strength: 'strong', values: [email, 'brightfield.example'] }],
    });
  });

  it('holds the referee’s address against it as well', () => {
    const answers = { employerDomain: 'brightfield.example', refereeEmail: 'jonas@brightfleld.example' };
    expect(check({}, answers)).toMatchObject({ findings: [{ evidence: [{ field: 'refereeEmail' }, {}] }] });
  });

  it('takes a link with the organisation’s whole name for the employer’s domain', () => {
    const page = {
      experience: rolesAt('Bright Field'),
      links: [claimOf('https://brightfield.example/team')],
    };
    expect(check({ ...page, ...mail('mina@brightfie1d.example') }, {}).outcome).toBe('raised');
    const other = { ...page, experience: rolesAt('Weber Works') };
    expect(check({ ...other, ...mail('mina@brightfie1d.example') }, {})).toMatchObject({
      fields: ['employerDomain'],
    });
  });

  it('says that an address is at the employer’s own domain', () => {
    expect(check(mail('mina@uk.brightfield.example'))).toMatchObject({
      outcome: 'silent',
      agrees: { values: ['mina@uk.brightfield.example', 'brightfield.example'] },
    });
  });

  it.each([
    ['the same name in another country', 'mina@brightfield.de'],
    ['the same name with a hyphen', 'mina@bright-field.example'],
    ['a business of the group', 'mina@brightfield-group.example'],
    ['free mail', 'mina@gmail.com'],
    ['a domain of one’s own', 'mina@okafor.example'],
  ])('stays silent for %s', (_, email) => {
    expect(check(mail(email)).outcome).toBe('silent');
  });

  it('stays silent where both names are employers of the page', () => {
    const page = {
      experience: rolesAt('Brightfield', 'Brightfeild'),
      links: [claimOf('https://brightfeild.example')],
    };
    expect(check({ ...page, ...mail('mina@brightfeild.example') }).outcome).toBe('silent');
  });

  it('stays silent where an organisation of the history has just that name', () => {
    const page = { experience: rolesAt('Brightfield', 'Brightfield HR') };
    expect(check({ ...page, ...mail('mina@brightfield-hr.example') }).outcome).toBe('silent');
  });

  it('lacks an address or an employer’s domain', () => {
    expect(check({})).toMatchObject({ outcome: 'lacks-data', fields: ['emails'] });
    expect(check(mail('mina@okafor.example'), {})).toMatchObject({ fields: ['employerDomain'] });
    expect(check(mail('mina@okafor.example'), { employerDomain: 'Brightfield' })).toMatchObject({
      fields: ['employerDomain'],
    });
  });
});
