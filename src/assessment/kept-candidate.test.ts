import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Candidate } from '../candidate/candidate.ts';
import { missing } from '../candidate/claim.ts';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { candidateWith, claimOf } from '../signals/sample.ts';
import { type Pack } from '../watchlists/pack.ts';
import { candidateOf, keptFacts } from './kept-candidate.ts';
import { samplePack, WALLET } from './sample-packs.ts';
import { screenCandidate } from './screening.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
let packs: readonly Pack[];

beforeAll(async () => {
  packs = [await samplePack('sample-a'), await samplePack('sample-b')];
});

const WROTE = 'I varnish things by the sea';

const whole = candidateWith({
  name: claimOf('Oskar Brandvold'),
  birthDate: claimOf('1971-03-09'),
  headline: claimOf(`${WROTE} (he/him)`),
  about: [claimOf(`${WROTE} and like it`)],
  location: claimOf('Oslo, Norway'),
  experience: [
    claimOf({
      title: 'Foreman',
      organisation: 'Quellbrook Varnish',
      start: '2015',
      end: '2019',
      place: 'Riga',
    }),
    claimOf({ title: 'Owner', start: '2019', end: 'present', place: 'Bergen' }),
    claimOf({ title: 'Painter' }),
  ],
  education: [claimOf({ school: 'School of Varnish', degree: 'Master', start: '1990' })],
  skills: [claimOf('Varnish')],
  emails: [claimOf('oskar@quellbrook.example')],
  photo: claimOf('https://people.example/oskar.jpg'),
  joined: claimOf('2020-01'),
  localTime: claimOf('+01:00'),
});

describe('what is kept of a candidate', () => {
  it('is what screening needs, and nothing they wrote, did or look like', () => {
    const facts = keptFacts(whole);
    expect(Object.keys(facts).toSorted()).toEqual([
      'birthDate',
      'education',
      'emails',
      'experience',
      'headline',
      'location',
      'name',
      'reader',
      'url',
    ]);
    expect(facts.headline?.value).toBe('he/him');
    expect(facts.experience?.map(({ value }) => value)).toEqual([
      { organisation: 'Quellbrook Varnish' },
      { place: 'Bergen', end: 'present' },
    ]);
    expect(facts.education?.map(({ value }) => value)).toEqual([{ school: 'School of Varnish' }]);
    expect(JSON.stringify(facts)).not.toMatch(/varnish things|Foreman|Riga|Master|oskar\.jpg|2015|2020/);
  });

  it('leaves out a headline without pronouns, and fields that are missing for whatever reason', () => {
    const facts = keptFacts(
      candidateWith({ name: claimOf('Mina Okafor'), headline: claimOf(WROTE), links: missing('not-loaded') }),
    );
    expect(Object.keys(facts)).toEqual(['reader', 'url', 'name']);
    expect(candidateOf(facts).links).toEqual(missing('absent'));
  });

  it('stays readable when it comes back from the database', () => {
    const facts = keptFacts(whole);
    expect(candidateOf(structuredClone(facts))).toEqual(candidateOf(facts));
    expect(keptFacts(candidateOf(facts))).toEqual(facts);
  });
});

const names = fc.constantFrom('Oskar Brandvold', 'Brandvold Oskar', 'Iron Thistle', 'Mina Okafor', 'Kettle');
const places = fc.constantFrom('Oslo, Norway', 'Oslo', 'Lagos', 'Remote', 'Toronto, Canada');
const organisations = fc.constantFrom(
  'Saltmarsh Group',
  'Quellbrook Varnish Network Technology',
  'Elsewhere',
);
const headlines = fc.constantFrom(
  'he/him',
  'Painter (she/her)',
  'Pronouns: he/him',
  'Painter',
  'they/them | she/they',
);
const claims = (of: fc.Arbitrary<string>) =>
  fc.oneof(fc.constant(missing('absent')), fc.array(of.map(claimOf), { minLength: 1, maxLength: 3 }));

const anybody: fc.Arbitrary<Candidate> = fc
  .record({
    name: names.map(claimOf),
    otherNames: claims(names),
    birthDate: fc.constantFrom(missing('absent'), claimOf('1971'), claimOf('1971-03-09'), claimOf('1988')),
    headline: fc.oneof(fc.constant(missing('absent')), headlines.map(claimOf)),
    about: claims(headlines),
    location: fc.oneof(fc.constant(missing('masked')), places.map(claimOf)),
    otherLocations: claims(places),
    currentOrganisation: fc.oneof(fc.constant(missing('absent')), organisations.map(claimOf)),
    experience: fc.array(
      fc
        .record(
          {
            title: fc.string(),
            organisation: organisations,
            end: fc.constantFrom('present', '2020'),
            place: places,
          },
          { requiredKeys: [] },
        )
        .map(claimOf),
      { minLength: 1, maxLength: 4 },
    ),
    education: fc.array(
      organisations.map(school => claimOf({ school })),
      { minLength: 1, maxLength: 2 },
    ),
    emails: claims(fc.constantFrom('oskar@quellbrook.example', 'mina@people.example')),
    wallets: claims(fc.constantFrom(WALLET, '0x00000000000000000000000000000000000000bb')),
  })
  .map(candidateWith);

describe('screening what was kept', () => {
  it('finds what screening the candidate finds', () => {
    fc.assert(
      fc.property(anybody, candidate => {
        const kept = candidateOf(structuredClone(keptFacts(candidate)));
        expect(screenCandidate(kept, packs, gazetteer).matches).toEqual(
          screenCandidate(candidate, packs, gazetteer).matches,
        );
      }),
      { numRuns: 80 },
    );
  });
});
