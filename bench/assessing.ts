import { readFileSync } from 'node:fs';
import { assess, type World } from '../src/assessment/assess.ts';
import { screenCandidate } from '../src/assessment/screening.ts';
import { blankCandidate, type Candidate } from '../src/candidate/candidate.ts';
import { type Claim } from '../src/candidate/claim.ts';
import { withOwnWords } from '../src/candidate/own-words.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { openPack } from '../src/watchlists/pack.ts';
import { starterBytes } from '../src/watchlists/starter.ts';
import { type AssessingFigures } from './figures.ts';
import { ordinaryNames } from './queries.ts';
import { type Sources } from './sources.ts';
import { evenly, spreadOf, timesOf } from './statistics.ts';

const PROFILES = 200;
const ROLES = 12;

/** Put together to 144 invented employers: every profile names twelve of them. */
const FIRST =
  'Northwind Bluestone Harbour Evergreen Redwood Silverline Granite Meridian Copperfield Lakeside Summit Orchard';
const LAST = [
  ...['Software GmbH', 'Bank', 'Logistics Ltd', 'Labs Inc.', 'University', 'Consulting LLC', 'Health Group'],
  ...['Trading Company', 'Energy S.A.', 'Network Technology Co., Ltd.', 'Studio', 'Insurance plc'],
];

/** Assesses profiles with every field a page can hold, each with another name and other employers. */
export async function assessing(sources: Sources): Promise<AssessingFigures> {
  const world: World = {
    packs: [openPack(await starterBytes()), openPack(Uint8Array.from(readFileSync(sources.pack)).buffer)],
    unusableLists: [],
    gazetteer: openGazetteer(readFileSync(sources.gazetteer)),
    today: '2026-11-23',
    readAt: '2026-11-23T10:00:00Z',
  };
  const profiles = evenly(ordinaryNames(sources).names, PROFILES).map(fullProfile);
  const whole = (candidate: Candidate): void => {
    assess(withOwnWords(candidate), world);
  };
  const first = timesOf(profiles, whole);
  timesOf(profiles, whole);
  const warmed = timesOf(profiles, whole);
  const screening = timesOf(profiles, candidate => {
    screenCandidate(withOwnWords(candidate), world.packs, world.gazetteer);
  });
  return {
    first: spreadOf(first),
    warmed: spreadOf(warmed),
    screening: spreadOf(screening),
    // Two names, the present employer, every role, two schools; then one e-mail, phone, wallet and two links.
    lookUps: 2 + 1 + ROLES + 2 + 5,
  };
}

function fullProfile(name: string, place: number): Candidate {
  const employers = Array.from({ length: ROLES }, (_, role) => employer(place * 5 + role * 7));
  return {
    ...blankCandidate('bench', new URL('https://people.example/someone'), `someone-${place}`, 'public-code'),
    name: claim(name),
    otherNames: [claim(`${name} Brandvold`)],
    birthDate: claim('1991-04-17'),
    headline: claim('Senior full-stack developer, TypeScript and Go, open to remote contracts'),
    about: [
      claim(
        'I have built payment systems for ten years and led two teams. I am based in Porto, Portugal.\n' +
          'Reach me at someone@people.example or +351 21 123 4567. I like sailing, chess and slow food.',
      ),
    ],
    location: claim('Porto, Portugal'),
    otherLocations: [claim('Lisbon, Portugal')],
    currentOrganisation: claim(employers[0] ?? ''),
    experience: employers.map((organisation, role) => ({
      ...claim(organisation),
      value: {
        title: 'Software engineer',
        organisation,
        start: `${2025 - role}-01`,
        end: role === 0 ? 'present' : `${2025 - role}-12`,
        place: 'Porto',
      },
    })),
    education: ['Harbour University', 'Lakeside Institute of Technology'].map(school => ({
      ...claim(school),
      value: { school, degree: 'BSc', start: '2009', end: '2013' },
    })),
    skills: 'TypeScript,Go,React,PostgreSQL,Kubernetes,Rust,Terraform,Solidity'.split(',').map(claim),
    links: [claim('https://someone.example/'), claim('https://github.com/someone')],
    emails: [claim('someone@people.example')],
    phones: [claim('+351 21 123 4567')],
    wallets: [claim('0x00000000000000000000000000000000000000aa')],
    joined: claim('2016-05'),
    localTime: claim('10:00'),
  };
}

function employer(seed: number): string {
  const first = FIRST.split(' ');
  return `${first[seed % first.length] ?? ''} ${LAST[Math.floor(seed / first.length) % LAST.length] ?? ''}`;
}

function claim(value: string): Claim<string> {
  return { value, where: 'markup', at: 'bench', quote: value.slice(0, 200) };
}
