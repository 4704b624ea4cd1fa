import { describe, expect, it } from 'vitest';
import { missing } from '../../candidate/claim.ts';
import type { Role, Study } from '../../candidate/candidate.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { ageAgainstHistory } from './age-against-history.ts';

function check(birth: string, role?: Role, study?: Study) {
  const candidate = candidateWith({
    birthDate: claimOf(birth),
    experience: role ? [claimOf(role)] : missing('absent'),
    education: study ? [claimOf(study)] : missing('absent'),
  });
  return ageAgainstHistory.check(candidate, contextWith({}));
}

const JOB: Role = { title: 'Backend Engineer', organisation: 'Harbour Lane', start: '2009-03' };
const DEGREE: Study = { school: 'Harbour University', degree: 'BSc Mathematics', end: '2012' };

describe('identity/age-against-history', () => {
  it('notes a job that began in childhood', () => {
    expect(check('1998-04-25', JOB)).toMatchObject({
      outcome: 'raised',
      findings: [
        {
          strength: 'note',
          values: ['1998-04-25', 'Harbour Lane', '2009-03'],
          evidence: [{ field: 'birthDate' }, { field: 'experience' }],
        },
      ],
    });
  });

  it('notes a degree that ended before the age of sixteen', () => {
    expect(check('1998', undefined, DEGREE)).toMatchObject({
      findings: [{ evidence: [{}, { field: 'education' }] }],
    });
  });

  it.each([
    ['an ordinary history', '1985-02', JOB, DEGREE],
    ['a year that leaves room', '1995', { ...JOB, start: '2009' }, undefined],
    ['a first job at fourteen', '1995-03', JOB, undefined],
    ['work while at school', '1998-04-25', { ...JOB, title: 'Student intern' }, undefined],
    ['a family business', '1998-04-25', { ...JOB, organisation: 'Okafor family farm' }, undefined],
    ['a page of one’s own', '1998-04-25', { ...JOB, title: 'Founder' }, undefined],
    ['a school that is no university', '1998', undefined, { ...DEGREE, degree: 'High school' }],
    ['a course', '1998', undefined, { school: 'Evening school', end: '2010' }],
    ['a date nobody entered', '1998', { ...JOB, start: '1970-01-01' }, undefined],
  ] as const)('stays silent for %s', (_, birth, role, study) => {
    expect(check(birth, role, study).outcome).not.toBe('raised');
  });

  it('lacks data without a birth date or a history', () => {
    expect(ageAgainstHistory.check(candidateWith({ experience: [claimOf(JOB)] }), contextWith({}))).toEqual({
      outcome: 'lacks-data',
      fields: ['birthDate'],
    });
    expect(check('1998')).toEqual({ outcome: 'lacks-data', fields: ['experience', 'education'] });
  });
});
