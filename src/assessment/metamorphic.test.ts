import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerName } from '../candidate/answers.ts';
import { type Candidate } from '../candidate/candidate.ts';
import { withOwnWords } from '../candidate/own-words.ts';
import { type CommitFacts, type GitHubFacts } from '../network/github/github-facts.ts';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { answersOf, candidateWith, claimOf } from '../signals/sample.ts';
import { type Seen } from '../signals/seen.ts';
import { assess, type World } from './assess.ts';
import { samplePack } from './sample-packs.ts';

/**
 * The same person under a name of another origin, or with all their evidence in another country, comes to the same. All
 * checks, with answers, memory and what GitHub publishes; only what the lists say of a name may differ.
 */

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
const RUNS = { numRuns: 60 };
const READ_AT = '2026-11-23T10:00:00Z';
let packs: World['packs'];

beforeAll(async () => {
  packs = [await samplePack('sample')];
});

/** Shown, and given and family name as they go into addresses. */
const NAMES = [
  ['James Whitfield', 'james', 'whitfield'],
  ['Jürgen Schäfer', 'juergen', 'schaefer'],
  ['Hélène Lefebvre', 'helene', 'lefebvre'],
  ['José García López', 'jose', 'garcia'],
  ['João Carvalho', 'joao', 'carvalho'],
  ['Giulia Moretti', 'giulia', 'moretti'],
  ['Małgorzata Wójcik', 'malgorzata', 'wojcik'],
  ['Dmitry Sokolov', 'dmitry', 'sokolov'],
  ['Олена Ковальчук', 'olena', 'kovalchuk'],
  ['Zeynep Yılmaz', 'zeynep', 'yilmaz'],
  ['Fatima al-Harbi', 'fatima', 'alharbi'],
  ['Arash Tehrani', 'arash', 'tehrani'],
  ['Ananya Iyer', 'ananya', 'iyer'],
  ['Bilal Qureshi', 'bilal', 'qureshi'],
  ['Li Xiaomei', 'xiaomei', 'li'],
  ['Haruto Kimura', 'haruto', 'kimura'],
  ['Kim Ji-woo', 'jiwoo', 'kim'],
  ['Nguyễn Minh Anh', 'minhanh', 'nguyen'],
  ['Dewi Nasution', 'dewi', 'nasution'],
  ['Chinedu Okonkwo', 'chinedu', 'okonkwo'],
] as const;

/** A place, its clock in winter and in minutes, a number of its plan, its country in English. */
const HOMES = [
  ['Shenyang, China', '+08:00', 480, '+86 24 2345 6789', 'China'],
  ['Vladivostok, Russia', '+10:00', 600, '+7 423 123 45 67', 'Russia'],
  ['Seoul, South Korea', '+09:00', 540, '+82 2 123 4567', 'South Korea'],
  ['Lagos, Nigeria', '+01:00', 60, '+234 802 123 4567', 'Nigeria'],
  ['Kathmandu, Nepal', '+05:45', 345, '+977 1 4123456', 'Nepal'],
  ['Austin, TX, United States', '-06:00', -360, '+1 512 200 0100', 'United States'],
  ['London, United Kingdom', '+00:00', 0, '+44 20 3000 0100', 'United Kingdom'],
  ['Tehran, Iran', '+03:30', 210, '+98 21 1234 5678', 'Iran'],
  ['Vientiane, Laos', '+07:00', 420, '+856 21 123 456', 'Laos'],
  ['Karachi, Pakistan', '+05:00', 300, '+92 21 1234 5678', 'Pakistan'],
] as const;

type Called = (typeof NAMES)[number];
type Home = (typeof HOMES)[number];
/** What is odd about them, the same under every name and in every place. */
interface Odd {
  readonly fields?: Partial<Candidate>;
  readonly answers?: Readonly<Partial<Record<AnswerName, string>>>;
  readonly others?: Seen['others'];
}

const ODD = fc.constantFrom<Odd>(
  {},
  { fields: { otherNames: [claimOf('Wilhelmina Thornquist')] } },
  { fields: { emails: [claimOf('dev.100@mailinator.com')] } },
  { fields: { about: [claimOf('15 years of experience with Flutter.')] } },
  { answers: { payee: 'Wilhelmina Thornquist' } },
  { answers: { putsOffMeeting: 'yes', asksForCrypto: 'yes', employerNotFound: 'yes' } },
  { answers: { phoneIsVoip: 'yes', shippingAddress: 'PMB 312, 9 Freight Road, 40122 Bologna, Italy' } },
  {
    others: [
      {
        name: 'Wilhelmina Thornquist',
        otherNames: [],
        url: 'https://people.example/wilhelmina',
        on: '2026-10-01',
        isSameSite: true,
        countries: [],
        isGrave: false,
        alike: [{ what: 'account', claim: claimOf('1234 5678') }],
      },
    ],
  },
);

function findingsOf(called: Called, home: Home, { fields, answers, others = [] }: Odd): readonly string[] {
  const [name, given, family] = called;
  const [place, clock, , phone, country] = home;
  const email = `${given}.${family}@gmail.com`;
  const address = `12 Harbour Street, ${place}`;
  const candidate = candidateWith({
    name: claimOf(name),
    url: `https://people.example/${given}-${family}`,
    location: claimOf(place),
    localTime: claimOf(clock),
    phones: [claimOf(phone)],
    emails: [claimOf(email)],
    links: [claimOf(`https://www.linkedin.com/in/${given}-${family}`)],
    about: [claimOf(`My name is ${name}. Based in ${place}.`)],
    experience: [
      claimOf({
        title: 'Developer',
        organisation: 'Harbour Bakery',
        start: '2021-03',
        end: 'present',
        place,
      }),
      claimOf({ title: 'Analyst', organisation: 'Lakeside Bank', start: '2016-01', end: '2021-02', place }),
    ],
    joined: claimOf('2015-05'),
    ...fields,
  });
  const told = {
    legalName: name,
    email,
    phone,
    workPlace: place,
    idAddress: address,
    shippingAddress: address,
    payee: name,
    payeePlace: country,
    payeeAccount: '1000 2000 3000',
    refereeEmail: 'robin.vale@lakeside.example',
    ...answers,
  };
  const { findings } = assess(withOwnWords(candidate), {
    packs,
    unusableLists: [],
    gazetteer,
    today: READ_AT.slice(0, 10),
    readAt: READ_AT,
    answers: answersOf(told),
    seen: {
      visits: ['2026-09-01', '2026-11-23'].map(on => ({
        on,
        name,
        countries: gazetteer.placesOf(place).map(each => each.country),
        emails: ['mail'],
        phones: ['phone'],
        accounts: ['account'],
      })),
      others,
    },
    github: publicCode(called, home),
  });
  return findings
    .filter(({ group }) => group !== 'sanctions')
    .map(({ signal, strength }) => `${signal} ${strength}`);
}

function publicCode([name, given, family]: Called, [place, , offset]: Home): GitHubFacts {
  const commits = Array.from({ length: 40 }, (_, index): CommitFacts => {
    const at = `2026-${index % 2 === 0 ? '01' : '11'}-${String(1 + (index % 20)).padStart(2, '0')}T${String(8 + (index % 11)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}:${String((index * 13) % 60).padStart(2, '0')}Z`;
    return {
      sha: String(index).padStart(40, '0'),
      authorName: name,
      authorEmail: `${given}.${family}@gmail.com`,
      authorLogin: `${given}${family}`,
      authoredAt: at,
      committedAt: at,
      message: `note ${index}`,
      isMerge: false,
      isImported: false,
      isOnWeb: false,
    };
  });
  return {
    login: `${given}${family}`,
    id: 4242,
    name,
    location: place,
    createdAt: '2015-05-01T00:00:00Z',
    lookedAt: READ_AT,
    followers: 10,
    following: 10,
    repositories: [
      {
        fullName: `${given}${family}/tide-tables`,
        isFork: false,
        createdAt: '2025-12-01T00:00:00Z',
        pushedAt: '2026-11-20T00:00:00Z',
        stars: 2,
        contributors: 1,
        commits,
        commitCount: commits.length,
      },
    ],
    zoned: commits.map(({ sha, authoredAt }) => ({ sha, at: authoredAt, offset })),
    elsewhere: [],
    searched: 5,
  };
}

describe('all checks, with answers, memory and public code', () => {
  const called = fc.constantFrom(...NAMES);
  const home = fc.constantFrom(...HOMES);

  it('find the same whatever the origin of the name, in every field that bears it', () => {
    fc.assert(
      fc.property(called, called, home, ODD, (one, other, place, odd) => {
        expect(findingsOf(one, place, odd)).toEqual(findingsOf(other, place, odd));
      }),
      RUNS,
    );
  });

  it('find the same wherever somebody lives, if all their evidence is there', () => {
    fc.assert(
      fc.property(called, home, home, ODD, (name, one, other, odd) => {
        expect(findingsOf(name, one, odd)).toEqual(findingsOf(name, other, odd));
      }),
      RUNS,
    );
  });

  it('find nothing on somebody consistent, whoever and wherever they are', () => {
    for (const [index, name] of NAMES.entries()) {
      const place = HOMES[index % HOMES.length];
      if (place !== undefined) expect([name[0], ...findingsOf(name, place, {})]).toEqual([name[0]]);
    }
  });
});
