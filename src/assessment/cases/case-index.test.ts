import { describe, expect, it } from 'vitest';
import type { Answers } from '../../candidate/answers.ts';
import type { Candidate, Role } from '../../candidate/candidate.ts';
import { answersOf, claimOf } from '../../signals/sample.ts';
import type { Alike, Seen } from '../../signals/seen.ts';
import { createCaseIndex } from './case-index.ts';
import type { Case } from './case.ts';
import { atHand, caseWith, DAY_MS, HASHING, NOW, profileOf, textOf } from './sample-case.ts';

const viktor = (fields: Partial<Candidate>): Candidate =>
  profileOf('viktor', { name: claimOf('Viktor Sokolov'), ...fields });
const seenWith = (records: readonly Case[], candidate: Candidate, answers?: Answers): Seen =>
  createCaseIndex(records).seen(atHand(candidate, answers));
const alikes = (seen: Seen): readonly (readonly Alike['what'][])[] =>
  seen.others.map(({ alike }) => alike.map(({ what }) => what));
const PHOTO = '8f3c00ff12ab77e0';
const photo = (hash = PHOTO): Partial<Candidate> => ({ photoHash: claimOf(hash) });
const roles = (...list: readonly Role[]): Partial<Candidate> => ({ experience: list.map(claimOf) });
const CAREER: readonly Role[] = [
  { organisation: 'Quellbrook Ltd', title: 'Lead engineer', start: '2021-03', end: '2024-08' },
  { organisation: 'Varnish & Sons', title: 'Engineer', start: '2018-01', end: '2021-02' },
  { organisation: 'Saltmarsh GmbH', title: 'Junior engineer', start: '2016-09', end: '2017-12' },
];

describe('visits', () => {
  it('are the one at hand alone for who was never seen', () => {
    const { visits, others } = seenWith([], profileOf('mina', {}));
    expect(visits).toMatchObject([{ on: '2026-11-23', name: 'Mina Okafor' }]);
    expect(others).toEqual([]);
  });

  it('of one page come oldest first, one a day, the one at hand last', () => {
    const before = caseWith(profileOf('mina', { name: claimOf('Jonas Weber') }));
    const { visits } = seenWith([before], profileOf('mina', {}));
    expect(visits.map(({ on, name }) => [on, name])).toEqual([
      ['2026-11-22', 'Jonas Weber'],
      ['2026-11-23', 'Mina Okafor'],
    ]);
  });

  it('of an address that shows one person after the other are not mixed', () => {
    const shown = (name: string): Candidate =>
      profileOf('view', { grade: 'unverified', name: claimOf(name) });
    const { visits, others } = seenWith([caseWith(shown('Jonas Weber'))], shown('Mina Okafor'));
    expect(visits.map(({ name }) => name)).toEqual(['Mina Okafor']);
    expect(others).toEqual([]);
  });
});

describe('others are alike in', () => {
  it.each([
    [
      'email',
      { emails: [claimOf('mina.okafor+jobs@gmail.com')] },
      { emails: [claimOf('minaokafor@googlemail.com')] },
    ],
    ['phone', { phones: [claimOf('+44 20 7946 0958')] }, { phones: [claimOf('0044 (20) 7946-0958')] }],
    [
      'wallet',
      { wallets: [claimOf(`0x${'aB'.repeat(20)}`)] },
      { wallets: [claimOf(`0x${'Ab'.repeat(20)}`)] },
    ],
    ['photo', photo(), photo('8f3c00ff12ab7700')],
  ] as const)('%s, however it is written', (what, mine, theirs) => {
    const seen = seenWith([caseWith(viktor(theirs))], profileOf('mina', mine));
    expect(alikes(seen)).toEqual([[what]]);
    expect(seen.others).toMatchObject([
      { name: 'Viktor Sokolov', url: 'https://sample.example/viktor', on: '2026-11-22', isSameSite: true },
    ]);
  });

  it.each([
    [
      'another mailbox',
      { emails: [claimOf('mina@mail.example')] },
      { emails: [claimOf('viktor@mail.example')] },
    ],
    [
      'dots that mean something',
      { emails: [claimOf('m.o@mail.example')] },
      { emails: [claimOf('mo@mail.example')] },
    ],
    [
      'a masked mailbox',
      { emails: [claimOf('m***@mail.example')] },
      { emails: [claimOf('m***@mail.example')] },
    ],
    [
      'numbers without a calling code',
      { phones: [claimOf('555 010 0199')] },
      { phones: [claimOf('555 010 0199')] },
    ],
    ['another photo', photo(), photo('0f3c00ff12ab0011')],
  ])('nothing for %s', (_, mine, theirs) => {
    expect(seenWith([caseWith(viktor(theirs))], profileOf('mina', mine)).others).toEqual([]);
  });

  it.each([
    ['payeeAccount', 'DE02 1203 0000 0000 2020 51', 'de02120300000000202051', 'account'],
    ['shippingAddress', '12 Elm Street, Apt 4, Springmoor 99999', '12 Elm St #4 Springmoor 99999', 'address'],
  ] as const)('%s, as it was entered', (name, mine, theirs, what) => {
    const before = caseWith(viktor({}), {}, answersOf({ [name]: theirs }));
    expect(alikes(seenWith([before], profileOf('mina', {}), answersOf({ [name]: mine })))).toEqual([[what]]);
  });

  it.each([
    ['the name of a bank', 'payeeAccount', 'Harbour Bank'],
    ['the end of a number', 'payeeAccount', '****123456'],
    ['a town', 'shippingAddress', 'Springmoor, Northshire'],
  ] as const)('nothing for %s', (_, name, value) => {
    const answers = answersOf({ [name]: value });
    expect(seenWith([caseWith(viktor({}), {}, answers)], profileOf('mina', {}), answers).others).toEqual([]);
  });

  it('the text about themselves, with other names, numbers and addresses in it', () => {
    const text = textOf(120);
    const mine = { about: [claimOf(`I am Mina Okafor. ${text} Since 2014, mina@mail.example`)] };
    const theirs = { about: [claimOf(`I am Viktor Sokolov. ${text} Since 2009, https://viktor.example`)] };
    const [other] = seenWith([caseWith(viktor(theirs))], profileOf('mina', mine)).others;
    expect(other?.alike).toMatchObject([{ what: 'text', measure: 1 }]);
  });

  it.each([
    ['short', textOf(50), textOf(50)],
    ['other', textOf(120, 1), textOf(120, 2)],
    ['half-copied', `${textOf(80, 3)} ${textOf(80, 1)}`, `${textOf(80, 3)} ${textOf(80, 2)}`],
  ])('nothing for %s texts', (_, mine, theirs) => {
    const record = caseWith(viktor({ about: [claimOf(theirs)] }));
    expect(seenWith([record], profileOf('mina', { about: [claimOf(mine)] })).others).toEqual([]);
  });

  it('three dated roles in a row', () => {
    const [other] = seenWith(
      [caseWith(viktor(roles(...CAREER)))],
      profileOf('mina', roles(...CAREER)),
    ).others;
    expect(other?.alike).toMatchObject([{ what: 'history', measure: 3 }]);
  });

  it.each([
    ['two roles', CAREER.slice(0, 2)],
    ['years without months', CAREER.map(role => ({ ...role, start: '2016', end: '2020' }))],
    ['other months', CAREER.map(role => ({ ...role, start: '2015-01' }))],
    ['other titles', CAREER.map(role => ({ ...role, title: 'Designer' }))],
  ])('nothing for a history with %s', (_, theirs) => {
    const record = caseWith(viktor(roles(...theirs)));
    const mine = theirs[0]?.start === '2016' ? theirs : CAREER;
    expect(seenWith([record], profileOf('mina', roles(...mine))).others).toEqual([]);
  });

  it('a contact that one names as a referee’s, from either side', () => {
    const mailbox = { emails: [claimOf('viktor@mail.example')] };
    const answers = answersOf({ refereeEmail: 'viktor@mail.example' });
    expect(alikes(seenWith([caseWith(viktor(mailbox))], profileOf('mina', {}), answers))).toEqual([
      ['referee'],
    ]);
    const naming = caseWith(profileOf('mina', {}), {}, answers);
    expect(alikes(seenWith([naming], viktor(mailbox)))).toEqual([['referee']]);
  });

  it('the name of whoever referred them, in any order', () => {
    const answers = answersOf({ referredBy: 'SOKOLOV Viktor' });
    const seen = seenWith([caseWith(viktor({}), { isGrave: true })], profileOf('mina', {}), answers);
    expect(seen.others).toMatchObject([{ isGrave: true, alike: [{ what: 'referrer' }] }]);
    const first = answersOf({ referredBy: 'Viktor' });
    expect(seenWith([caseWith(viktor({}))], profileOf('mina', {}), first).others).toEqual([]);
  });
});

describe('what many have', () => {
  const many = (count: number, fields: Partial<Candidate>): readonly Case[] =>
    Array.from({ length: count }, (_, at) => {
      const name = claimOf(`Person${'abcdef'.charAt(at)} Surname${'abcdef'.charAt(at)}`);
      return caseWith(profileOf(`p${at}`, { name, ...fields }));
    });

  it('is no photo of theirs, and no text', () => {
    const text = { about: [claimOf(textOf(100))] };
    expect(seenWith(many(2, photo()), profileOf('mina', photo())).others).toHaveLength(2);
    expect(seenWith(many(3, photo()), profileOf('mina', photo())).others).toEqual([]);
    expect(seenWith(many(2, text), profileOf('mina', text)).others).toHaveLength(2);
    expect(seenWith(many(3, text), profileOf('mina', text)).others).toEqual([]);
  });

  it('is a picture of the site where two profiles have it from one address', () => {
    const fields = { ...photo(), photo: claimOf('https://sample.example/assets/17.png') };
    expect(seenWith([caseWith(viktor(fields))], profileOf('mina', fields)).others).toEqual([]);
  });
});

describe('a picture that stands in for a photo', () => {
  it.each(['default-avatar.png', 'u/ghost.svg', 'no_photo.jpg'])('is told by its address: %s', file => {
    const at = (site: string): Partial<Candidate> => ({
      ...photo(),
      photo: claimOf(`https://${site}.example/${file}`),
    });
    expect(seenWith([caseWith(viktor(at('a')))], profileOf('mina', at('b'))).others).toEqual([]);
    const own = { ...photo(), photo: claimOf('https://a.example/unknownsky/blankenship.jpg') };
    expect(seenWith([caseWith(viktor(photo()))], profileOf('mina', own)).others).toHaveLength(1);
  });
});

describe('the index', () => {
  it('follows what is put and dropped', () => {
    const mailbox = { emails: [claimOf('shared@mail.example')] };
    const index = createCaseIndex([caseWith(viktor(mailbox))]);
    const mine = atHand(profileOf('mina', mailbox));
    index.put(caseWith(viktor({})));
    expect(index.seen(mine).others).toEqual([]);
    index.put(caseWith(viktor(mailbox)));
    expect(index.seen(mine).others).toHaveLength(1);
    const [record] = index.all();
    index.drop([record?.id ?? '']);
    expect(index.all()).toEqual([]);
    expect(index.seen(mine).others).toEqual([]);
  });

  it('tells of the present organisation and of names a page had before', () => {
    const mailbox = { emails: [claimOf('shared@mail.example')] };
    const visits = [
      { on: '2026-11-01', name: 'Jonas Weber', countries: [], emails: [], phones: [], accounts: [] },
    ];
    const record = caseWith(viktor({ ...mailbox, currentOrganisation: claimOf('Quellbrook Ltd.') }), {
      visits,
    });
    const mine = profileOf('mina', { ...mailbox, currentOrganisation: claimOf('QUELLBROOK') });
    expect(seenWith([record], mine).others).toMatchObject([
      { sameOrganisation: true, otherNames: ['Jonas Weber'] },
    ]);
  });
});

describe('a case as stored', () => {
  it('holds nothing of a candidate in plain but name, address, days and countries', () => {
    const about = textOf(100);
    const candidate = profileOf('mina', {
      ...photo(),
      ...roles(...CAREER),
      about: [claimOf(about)],
      emails: [claimOf('mina@mail.example')],
      phones: [claimOf('+44 20 7946 0958')],
      currentOrganisation: claimOf('Quellbrook Ltd'),
      location: claimOf('Springmoor'),
    });
    const answers = answersOf({
      legalName: 'Mina Adaeze Okafor',
      payeeAccount: 'DE02120300000000202051',
      shippingAddress: '12 Elm Street, Springmoor',
      refereeEmail: 'boss@quellbrook.example',
      referredBy: 'Viktor Sokolov',
    });
    const stored = JSON.stringify(caseWith(candidate, {}, answers)).toLowerCase();
    for (const plain of ['mail.example', '7946', 'quellbrook', 'engineer', '2021-03', 'elm', 'springmoor']) {
      expect(stored).not.toContain(plain);
    }
    for (const plain of ['adaeze', 'viktor', '202051', PHOTO, 'gardens', 'boss']) {
      expect(stored).not.toContain(plain);
    }
    expect(stored).toContain('mina okafor');
    expect(HASHING.masked(HASHING.masked(PHOTO))).toBe(PHOTO);
  });

  it('keeps twenty days of one page, and what was entered at any of them', () => {
    const index = createCaseIndex([]);
    const answers = answersOf({ payeeAccount: 'DE02120300000000202051' });
    for (let day = 0; day < 30; day += 1) {
      const visit = atHand(profileOf('mina', {}), day === 0 ? answers : undefined, NOW + day * DAY_MS);
      const { visits } = index.seen(visit);
      expect(visits).toHaveLength(Math.min(day + 1, 20));
      index.put({ ...visit.seen, visits, findings: [], notChecked: [], isGrave: false });
    }
  });

  it('stays bounded for a hostile page', () => {
    const word = 'a'.repeat(20_000);
    const candidate = profileOf('mina', {
      ...roles(...Array.from({ length: 400 }, (_, at) => ({ ...CAREER[0], title: `${word}${at}` }))),
      about: Array.from({ length: 5 }, () => claimOf(textOf(5_000))),
      emails: Array.from({ length: 50 }, (_, at) => claimOf(`m${at}@mail.example`)),
      otherNames: Array.from({ length: 20 }, () => claimOf(word)),
    });
    const record = caseWith(candidate);
    expect(record.text?.length).toBeLessThanOrEqual(128);
    expect([record.history.length, record.emails.length]).toEqual([40, 20]);
    expect(JSON.stringify(record).length).toBeLessThan(20_000);
  });
});
