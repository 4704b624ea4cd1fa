import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { candidateWith, claimOf, rolesAt } from '../signals/sample.ts';
import { type Candidate } from '../candidate/candidate.ts';
import { assess, type World } from './assess.ts';
import { STATES } from './assessment.ts';
import { samplePack, WALLET } from './sample-packs.ts';

/** Properties that keep where somebody comes from out of the result. */

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
/** Each run assesses twice against three lists. */
const RUNS = { numRuns: 50 };
let world: World;

beforeAll(async () => {
  const packs = [await samplePack('sample-a'), await samplePack('sample-b'), await samplePack('sample-c')];
  world = { packs, unusableLists: [], gazetteer, today: '2026-11-23', readAt: '2026-11-23T10:00:00Z' };
});

const NAMES = [
  ...['Mina Okafor', 'Jonas Petersen', 'Li Xiaomei', '李小梅', '박서윤', 'Park Seo-yun', 'Nguyễn Minh Anh'],
  ...[
    'Анна Волкова',
    'Fatima al-Harbi',
    'فاطمة الحربي',
    'Haruto Kimura',
    'José García López',
    'Siobhán O’Brien',
  ],
  ...['Aarav Sharma', 'Chinedu Eze', 'Zeynep Yılmaz', 'Oleksandr Kovalenko', 'Ananya Iyer', 'Tomasz Wójcik'],
  ...['Leilani Kealoha', 'Mohammed Khan', 'Kim Ji-woo'],
];

/** A place, its clock in November, and a number of its numbering plan. */
const HOMES = [
  ['Shenyang, Liaoning, China', '+08:00', '+86 24 2345 6789'],
  ['Vladivostok, Russia', '+10:00', '+7 423 123 45 67'],
  ['Seoul, South Korea', '+09:00', '+82 2 123 4567'],
  ['平壤', '+09:00', '+850 2 381 1234'],
  ['Austin, TX', '-06:00', '+1 512 200 0100'],
  ['Lagos, Nigeria', '+01:00', '+234 802 123 4567'],
  ['Kathmandu, Nepal', '+05:45', '+977 1 4123456'],
  ['São Paulo, Brasil', '-03:00', '+55 11 2345 6789'],
  ['London', '+00:00', '+44 20 3000 0100'],
  ['Tehran, Iran', '+03:30', '+98 21 1234 5678'],
  ['Vientiane, Laos', '+07:00', '+856 21 123 456'],
] as const;

const name = fc.constantFrom(...NAMES);
const home = fc.constantFrom(...HOMES);
const trouble = fc.constantFrom<Partial<Candidate>>(
  {},
  { wallets: [claimOf(WALLET)] },
  { experience: rolesAt('Quellbrook Varnish Network Technology Co., Ltd.') },
  { otherLocations: [claimOf('Montevideo, Uruguay')] },
  { experience: rolesAt('Harbour Bakery'), skills: [claimOf('TypeScript')] },
);

function livingIn([location, clock, phone]: (typeof HOMES)[number]): Partial<Candidate> {
  return { location: claimOf(location), localTime: claimOf(clock), phones: [claimOf(phone)] };
}

/** What was found, without the name itself. */
function found(candidate: Partial<Candidate>, of: World = world) {
  const { state, findings } = assess(candidateWith(candidate), of);
  return { state, findings: findings.map(({ signal, strength }) => `${signal} ${strength}`) };
}

describe('fairness', () => {
  it('finds the same whatever the candidate is called', () => {
    fc.assert(
      fc.property(name, name, home, trouble, (one, other, place, more) => {
        const rest = { ...livingIn(place), ...more };
        expect(found({ name: claimOf(one), ...rest })).toEqual(found({ name: claimOf(other), ...rest }));
      }),
      RUNS,
    );
  });

  it('finds the same wherever an honest candidate lives', () => {
    fc.assert(
      fc.property(name, home, home, (called, one, other) => {
        const a = found({ name: claimOf(called), ...livingIn(one) });
        expect(a).toEqual(found({ name: claimOf(called), ...livingIn(other) }));
        expect(a).toEqual({ state: 'nothing-found', findings: [] });
      }),
      RUNS,
    );
  });

  it('raises nothing for an innocent claim more', () => {
    const innocent = fc.constantFrom<Partial<Candidate>>(
      { skills: [claimOf('Korean'), claimOf('Mandarin')] },
      { education: [claimOf({ school: 'Kim Il Sung University' })] },
      { education: [claimOf({ school: 'Northeastern University, Shenyang' })] },
      { experience: rolesAt('Harbour Bakery', 'Sunrise Software') },
      { emails: [claimOf('mina0415@people.example')] },
      { links: [claimOf('https://mina.example/')] },
      { headline: claimOf('Full-stack developer, blockchain, remote') },
      { birthDate: claimOf('1990-04-15') },
      { joined: claimOf('2026-10') },
      { photo: claimOf('https://images.example/anime.png') },
    );
    fc.assert(
      fc.property(name, home, trouble, innocent, (called, place, more, extra) => {
        const before = { name: claimOf(called), ...livingIn(place), ...more };
        const after = found({ ...extra, ...before });
        expect(after).toEqual(found(before));
      }),
      RUNS,
    );
  });

  it('comes to the same about a listed name, wherever its bearer lives and whatever pronouns they state', () => {
    const stated = fc.constantFrom('', 'she/her', 'he/him', 'they/them', 'she/they');
    const born = fc.constantFrom<Partial<Candidate>>(
      {},
      { birthDate: claimOf('1971-03-09') },
      { birthDate: claimOf('1971-09-03') },
      { birthDate: claimOf('1996') },
    );
    const come = (candidate: Partial<Candidate>) => {
      const { state, findings, matches } = assess(candidateWith(candidate), world);
      const raised = findings.map(({ signal, strength, values }) => ({ signal, strength, values }));
      return { state, raised, identities: matches.map(({ identity }) => identity) };
    };
    fc.assert(
      fc.property(home, home, stated, stated, born, (one, other, mine, theirs, date) => {
        const of = (place: (typeof HOMES)[number], pronouns: string) => ({
          name: claimOf('Oskar Brandvold'),
          headline: claimOf(`Engineer (${pronouns})`),
          ...livingIn(place),
          ...date,
        });
        expect(come(of(one, mine))).toEqual(come(of(other, theirs)));
      }),
      RUNS,
    );
  });

  it('reads no nationality, no language and no origin of a name into places', () => {
    const said = fc.constantFrom<Partial<Candidate>>(
      { about: [claimOf('I am a Norwegian citizen and speak Korean.')] },
      { headline: claimOf('Nationality: Korea, North') },
      { skills: [claimOf('Norwegian')] },
      { education: [claimOf({ school: 'University of Oslo' })] },
    );
    fc.assert(
      fc.property(said, extra => {
        const { matches } = assess(candidateWith({ name: claimOf('Oskar Brandvold'), ...extra }), world);
        const about = matches.flatMap(({ agreements, disagreements }) => [...agreements, ...disagreements]);
        expect(new Set(about.map(each => each.about))).toEqual(new Set(['name']));
      }),
    );
  });

  it('makes nothing of characters that cannot be seen', () => {
    const hidden = fc.constantFrom('\u200b', '\u202e', '\u3164', '\u0430', '\ufeff');
    fc.assert(
      fc.property(name, home, hidden, (called, place, sign) => {
        const odd = called.slice(0, 2) + sign + called.slice(2);
        const before = found({ name: claimOf(called), ...livingIn(place) });
        expect(found({ name: claimOf(odd), ...livingIn(place) })).toEqual(before);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the lists', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), home, trouble, (order, place, more) => {
        const candidate = candidateWith({ name: claimOf('Oskar Brandvold'), ...livingIn(place), ...more });
        const packs = order.flatMap(index => world.packs[index] ?? []);
        expect(assess(candidate, { ...world, packs })).toEqual(assess(candidate, world));
      }),
      RUNS,
    );
  });

  it('gives no number about the person', () => {
    const { state, ...rest } = assess(candidateWith({ name: claimOf('Mina Okafor') }), world);
    expect(STATES).toContain(state);
    expect(Object.keys(rest).sort()).toEqual(['agreements', 'coverage', 'disguises', 'findings', 'matches']);
  });
});
