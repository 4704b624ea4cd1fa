import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../candidate/candidate.ts';
import { alikeIn, otherWith, seenWith } from '../met-sample.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import type { Alike, SeenOther } from '../seen.ts';
import { sharedContact } from './shared-contact.ts';

const MAILBOX = 'star.dev.88@gmail.com';

function check(alike: Alike, other: Partial<SeenOther> = {}, fields: Partial<Candidate> = {}) {
  const candidate = candidateWith({ name: claimOf('Mina Okafor'), emails: [claimOf(MAILBOX)], ...fields });
  return sharedContact.check(candidate, contextWith({ seen: seenWith([otherWith([alike], other)]) }));
}

describe('cases/shared-contact', () => {
  it.each([
    ['emails', alikeIn('email', MAILBOX)],
    ['emails', alikeIn('email', 'viktor@sokolov.example')],
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

  const PHONE = alikeIn('phone', '+1 202 555 0143');
  const AGENT = alikeIn('email', 'anna.weiss@bluecrew.example');
  const manyWith = (alike: Alike, count: number) => {
    const names = ['Viktor Sokolov', 'Jonas Weber', 'Haruto Kimura', 'Priya Nair', 'Oskar Brandvold'];
    const others = names.slice(0, count).map(name => otherWith([alike], { name }));
    const candidate = candidateWith({ name: claimOf('Mina Okafor') });
    return sharedContact.check(candidate, contextWith({ seen: seenWith(others) }));
  };

  it('asks about a number that a household may share, and resolves it where there is more in common', () => {
    expect(check(PHONE)).toMatchObject({
      findings: [{ strength: 'moderate', evidence: [{ field: 'phones' }, {}, {}] }],
    });
    const alike = [PHONE, alikeIn('photo', '8f3c00ff12ab77e0', 1)];
    expect(check(PHONE, { alike })).toMatchObject({ findings: [{ strength: 'strong' }] });
    const household = [PHONE, alikeIn('address', '12 Elm Street, Springmoor')];
    expect(check(PHONE, { alike: household })).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('asks about a mailbox of somebody who may be an agent', () => {
    expect(check(AGENT)).toMatchObject({ findings: [{ strength: 'moderate' }] });
  });

  it('is a note for an agent’s mailbox and for a number on the pages of many', () => {
    expect(manyWith(AGENT, 2)).toMatchObject({ findings: [{ strength: 'note' }, { strength: 'note' }] });
    expect(manyWith(PHONE, 3)).toMatchObject({ findings: [{ strength: 'moderate' }, {}, {}] });
    expect(manyWith(PHONE, 4)).toMatchObject({ findings: [{ strength: 'note' }, {}, {}] });
    const mailbox = alikeIn('email', MAILBOX);
    expect(manyWith(mailbox, 5)).toMatchObject({ findings: [{ strength: 'strong' }, {}, {}] });
  });

  it('is a note for a number that comes with a mailbox of an office', () => {
    const alike = [alikeIn('email', 'talent@bluecrew.example'), PHONE];
    expect(check(PHONE, { alike })).toMatchObject({ findings: [{ strength: 'note' }] });
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
