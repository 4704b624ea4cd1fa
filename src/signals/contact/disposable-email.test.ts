import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { disposableEmail } from './disposable-email.ts';

const check = (...emails: readonly string[]) =>
  disposableEmail.check(candidateWith({ emails: emails.map(claimOf) }), contextWith({}));

describe('contact/disposable-email', () => {
  it('is raised once, however many such addresses there are', () => {
    expect(check('mina@work.example', 'mina@mailinator.com', 'mo@yopmail.com')).toMatchObject({
      findings: [{ strength: 'moderate', values: ['mina@mailinator.com', 'mailinator.com'] }],
    });
  });

  it.each([
    'mina@gmail.com',
    'mina@qq.com',
    'mina@brightfield.example',
    'x1@mozmail.com',
    'mina@sify.com',
    'mina',
  ])('stays silent for %s', email => {
    expect(check(email).outcome).toBe('silent');
  });

  it('lacks an address', () => {
    expect(disposableEmail.check(candidateWith({}), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['emails'],
    });
  });
});
