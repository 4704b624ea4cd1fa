import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { withOwnWords } from '../candidate/own-words.ts';
import { candidateSchema } from '../candidate/parse.ts';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { answersOf, candidateWith, claimOf } from '../signals/sample.ts';
import { assess, type World } from './assess.ts';
import {
  HOSTILE_TEXTS,
  hostileAnswers,
  hostileCandidate,
  hostileCode,
  hostileSeen,
  type HostileText,
} from './hostile.ts';
import { samplePack } from './sample-packs.ts';

const KINDS = Object.keys(HOSTILE_TEXTS) as HostileText[];
const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));
let world: World;

beforeAll(async () => {
  world = {
    packs: [await samplePack('sample')],
    unusableLists: [],
    gazetteer,
    today: '2026-11-23',
    readAt: '2026-11-23T10:00:00Z',
  };
});

function failedOf(candidate: Parameters<typeof assess>[0], more: Partial<World>): readonly string[] {
  const { coverage } = assess(withOwnWords(candidate), { ...world, ...more });
  return coverage.checks.filter(({ outcome }) => outcome === 'failed').map(({ signal }) => signal);
}

describe('a hostile page', () => {
  it.each(KINDS)('of %s passes the border only cut', kind => {
    const candidate = hostileCandidate(kind);
    expect(v.safeParse(candidateSchema, candidate).issues).toBeUndefined();
  });

  it.each(KINDS)('of %s breaks no check', kind => {
    const more = { answers: hostileAnswers(kind), seen: hostileSeen(kind, 50), github: hostileCode(kind) };
    expect(failedOf(hostileCandidate(kind), more)).toEqual([]);
  });

  it('breaks no check with any text in any field', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const date = fc.constantFrom('0000', '9999', '2019-13', '', 'never', '2019-02-31', 'present');
    fc.assert(
      fc.property(text, text, text, date, date, (one, other, third, start, end) => {
        const role = { title: third, organisation: other, start, end, place: one };
        const candidate = candidateWith({
          name: claimOf(one),
          otherNames: [claimOf(other), claimOf(third)],
          birthDate: claimOf(start),
          about: [claimOf(`${one} ${other}`), claimOf(`10 years of experience with ${third}`)],
          location: claimOf(other),
          experience: [claimOf(role), claimOf({ ...role, start: end, end: start })],
          education: [claimOf({ school: one, start, end })],
          emails: [claimOf(`${one}@${other}`)],
          phones: [claimOf(third)],
          links: [claimOf(one)],
          joined: claimOf(start),
          localTime: claimOf(third),
          photoHash: claimOf(other),
        });
        const answers = answersOf({
          legalName: third,
          email: one,
          refereeEmail: other,
          payee: one,
          idAddress: other,
          shippingAddress: third,
          payeeAccount: one,
          portfolioRegistered: start,
          workPlace: third,
          employerDomain: one,
        });
        expect(failedOf(candidate, { answers })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
