import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { emailOtherName } from './email-other-name.ts';

function check(name: string, ...emails: readonly string[]) {
  const candidate = candidateWith({ name: claimOf(name), emails: emails.map(claimOf) });
  return emailOtherName.check(candidate, contextWith({}));
}

describe('identity/email-other-name', () => {
  it('notes an address that is another name', () => {
    const email = 'viktor.sokolov+jobs@harbourlane.example';
    expect(check('Mina Okafor', 'mok@harbourlane.example', email)).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'note',
          values: [email, 'Mina Okafor'],
          evidence: [{ field: 'emails' }, { field: 'name' }],
        },
      ],
    });
  });

  it.each([
    ['the same name', 'Viktor Sokolov', 'viktor.sokolov@harbourlane.example'],
    ['a surname from before marriage', 'Maria Lopez', 'maria.garcia@harbourlane.example'],
    ['a shared surname', 'Mina Sokolova', 'viktor.sokolov@harbourlane.example'],
    ['initials', 'V. S. Okafor', 'viktor.sokolov@harbourlane.example'],
    ['a mailbox of a firm', 'Mina Okafor', 'jobs.info@harbourlane.example'],
    ['a word', 'Mina Okafor', 'black.rose@harbourlane.example'],
    ['a script that cannot be read', '张伟明', 'viktor.sokolov@harbourlane.example'],
  ])('stays silent for %s', (_, name, email) => {
    expect(check(name, email).outcome).toBe('silent');
  });

  it('leaves a page of many addresses alone', () => {
    const team = Array.from({ length: 6 }, (_, at) => `viktor.sokolov${at}@harbourlane.example`);
    expect(check('Mina Okafor', ...team).outcome).toBe('silent');
  });

  it('lacks data without a whole name or an address', () => {
    const lacks = (field: string) => ({ outcome: 'lacks-data', fields: [field] });
    expect(emailOtherName.check(candidateWith({}), contextWith({}))).toEqual(lacks('name'));
    expect(check('M*** O*****', 'viktor.sokolov@harbourlane.example')).toEqual(lacks('name'));
    const masked = candidateWith({ name: claimOf('Mina Okafor'), emails: missing('masked') });
    expect(emailOtherName.check(masked, contextWith({}))).toEqual(lacks('emails'));
  });
});
