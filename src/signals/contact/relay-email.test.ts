import { describe, expect, it } from 'vitest';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { relayEmail } from './relay-email.ts';

const check = (...emails: readonly string[]) =>
  relayEmail.check(candidateWith({ emails: emails.map(claimOf) }), contextWith({}));

describe('contact/relay-email', () => {
  it('is noted where nothing but forwarding addresses stands', () => {
    expect(check('k7q2@mozmail.com', 'mina@duck.com')).toMatchObject({
      findings: [{ strength: 'note', values: ['k7q2@mozmail.com'] }],
    });
  });

  it('stays silent for any other address, and for one beside it', () => {
    expect(check('mina@gmail.com').outcome).toBe('silent');
    expect(check('k7q2@mozmail.com', 'mina@brightfield.example').outcome).toBe('silent');
    expect(check('not an address').outcome).toBe('silent');
  });

  it('lacks an address', () => {
    expect(relayEmail.check(candidateWith({}), contextWith({}))).toMatchObject({ fields: ['emails'] });
  });
});
