import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../candidate/candidate.ts';
import { alikeIn, otherWith, seenWith } from '../met-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import type { Alike, SeenOther } from '../seen.ts';
import { sharedContact } from './shared-contact.ts';

const MAILBOX = 'star.dev@mail.example';

function check(alike: Alike, other: Partial<SeenOther> = {}, fields: Partial<Candidate> = {}) {
  const candidate = candidateWith({ name: claimOf('Mina Okafor'), emails: [claimOf(MAILBOX)], ...fields });
  return sharedContact.check(candidate, contextWith({ seen: seenWith([otherWith([alike], other)]) }));
}

describe('cases/shared-contact', () => {
  it.each([
    ['emails', alikeIn('email', MAILBOX)],
    ['phones', alikeIn('phone', '+1 202 555 0143')],
    ['wallets', alikeIn('wallet', `0x${'ab'.repeat(20)}`)],
  ])('fires for %s of one person under another name', (field, alike) => {
    expect(check(alike)).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'strong',
          values: [alike.claim.value, 'Viktor Sokolov', '2026-11-02'],
          evidence: [
            { field, claim: alike.claim },
            { field: 'name' },
            {
              field: 'seen',
              claim: { where: 'seen', quote: 'Viktor Sokolov, https://people.example/viktor, 2026-11-02' },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['a mailbox for applications', 'jobs@brightfield.example', {}, {}],
    ['a mailbox of the office', 'hr-team@brightfield.example', {}, {}],
    ['a machine’s', 'messages-noreply@site.example', {}, {}],
    ['a mailbox named like its domain', 'brightfield@brightfield.example', {}, {}],
    [
      'a mailbox of the organisation',
      'm@brightfield.example',
      {},
      { currentOrganisation: claimOf('Brightfield Ltd') },
    ],
    ['colleagues of one agency', MAILBOX, { sameOrganisation: true }, {}],
  ])('is a note for %s', (_, email, other, fields) => {
    expect(check(alikeIn('email', email), other, fields)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    ['a family of one surname', { name: 'Jonas Okafor' }],
    ['a married name', { name: 'Mina Lindqvist' }],
    ['another script', { name: 'Мина Окафор' }],
    ['the same person on another site', { name: 'M. Okafor', isSameSite: false }],
    ['a name the page had before', { otherNames: ['Mina Okafor'] }],
    ['a handle', { name: 'viktor' }],
  ])('stays silent for %s', (_, other) => {
    expect(check(alikeIn('email', MAILBOX), other).outcome).toBe('silent');
  });

  it('stays silent where the name the user entered is the other one', () => {
    const married = { otherNames: [claimOf('Mina Sokolov')] };
    expect(check(alikeIn('email', MAILBOX), {}, married).outcome).toBe('silent');
  });

  it('stays silent where something else is alike', () => {
    expect(check(alikeIn('text', 'We build')).outcome).toBe('silent');
  });

  it('lacks data where nothing is remembered, or the page gives no name or contact', () => {
    const lacks = (fields: Partial<Candidate>, seen = seenWith([])) =>
      sharedContact.check(candidateWith(fields), contextWith({ seen }));
    expect(sharedContact.check(candidateWith({}), contextWith({}))).toMatchObject({ fields: ['seen'] });
    expect(lacks({})).toMatchObject({ fields: ['name'] });
    expect(lacks({ name: claimOf('M*** O*****') })).toMatchObject({ fields: ['name'] });
    expect(lacks({ name: claimOf('Mina O.'), partialName: true })).toMatchObject({ fields: ['name'] });
    expect(lacks({ name: claimOf('Mina Okafor') })).toMatchObject({
      fields: ['emails', 'phones', 'wallets'],
    });
  });
});
