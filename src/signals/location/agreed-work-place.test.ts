import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../places/open-gazetteer.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { agreedWorkPlace } from './agreed-work-place.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

function check(location: string, workPlace?: string) {
  const answers = answersOf(workPlace === undefined ? {} : { workPlace });
  return agreedWorkPlace.check(
    candidateWith({ location: claimOf(location) }),
    contextWith({ gazetteer, answers }),
  );
}

describe('location/agreed-work-place', () => {
  it('notes a place of work in another country', () => {
    expect(check('Lisbon, Portugal', 'Toronto, Canada')).toMatchObject({
      findings: [{ strength: 'note', values: ['Toronto, Canada', 'Lisbon, Portugal'] }],
    });
  });

  it.each([
    ['Lisbon', 'Portugal'],
    ['London', 'Ontario, Canada'],
    ['Hong Kong', 'China'],
  ])('says that %s fits %s', (location, workPlace) => {
    expect(check(location, workPlace)).toMatchObject({
      outcome: 'silent',
      agrees: { values: [workPlace, location] },
    });
  });

  it('lacks a place of either', () => {
    expect(check('Lisbon')).toEqual({ outcome: 'lacks-data', fields: ['workPlace'] });
    expect(check('Lisbon', 'from home')).toEqual({ outcome: 'lacks-data', fields: ['workPlace'] });
    expect(check('Remote', 'Toronto')).toEqual({ outcome: 'lacks-data', fields: ['location'] });
  });
});
