import { describe, expect, it } from 'vitest';
import { currentEmployer, rolesOf, studyOf } from './roles.ts';

const read = (head: readonly string[], roles: readonly (readonly string[])[] = []) =>
  rolesOf({ head, roles, language: 'en' }, 'here').map(({ value }) => value);

describe('rolesOf', () => {
  it('reads title, employer, dates and place by what stands before and behind the dates', () => {
    expect(read(['Tester', 'Probewerk · Full-time', 'Jan 2020 - Present · 2 yrs', 'Brno · On-site'])).toEqual(
      [{ title: 'Tester', organisation: 'Probewerk', start: '2020-01', end: 'present', place: 'Brno' }],
    );
    expect(read(['Tester', '2019 - 2020'])).toEqual([{ title: 'Tester', start: '2019', end: '2020' }]);
  });

  it('takes neither a work mode nor a description for a place', () => {
    expect(read(['Tester', 'Probewerk', '2019 - 2020', 'Remote'])[0]).not.toHaveProperty('place');
    expect(read(['Tester', 'Probewerk', '2019 - 2020', 'I did this '.repeat(20)])[0]).not.toHaveProperty(
      'place',
    );
  });

  it('gives the roles of one employer that employer', () => {
    const roles = [
      ['Lead', 'Full-time', 'Jan 2020 - Present'],
      ['Tester', 'Jan 2018 - Jan 2020'],
    ];
    expect(read(['Probewerk', 'Full-time · 5 yrs'], roles)).toEqual([
      { title: 'Lead', organisation: 'Probewerk', start: '2020-01', end: 'present' },
      { title: 'Tester', organisation: 'Probewerk', start: '2018-01', end: '2020-01' },
    ]);
  });

  it('reads a dated entry with something dated inside it as one role', () => {
    expect(read(['Tester', 'Probewerk', '2018 - 2020'], [['A project', '2019 - 2019']])).toEqual([
      { title: 'Tester', organisation: 'Probewerk', start: '2018', end: '2020' },
    ]);
  });

  it('takes no employer for a role', () => {
    expect(read(['Probewerk', '5 yrs 3 mos'])).toEqual([]);
    expect(read([])).toEqual([]);
  });
});

describe('currentEmployer', () => {
  it('is that of the first role that has not ended', () => {
    const roles = rolesOf(
      {
        head: ['Probewerk', '9 yrs'],
        roles: [
          ['Lead', '2018 - 2020'],
          ['Adviser', '2020 - Present'],
        ],
        language: 'en',
      },
      'here',
    );
    expect(currentEmployer(roles)?.value).toBe('Probewerk');
    expect(currentEmployer(roles.slice(0, 1))).toBeUndefined();
    expect(currentEmployer({ missing: 'not-loaded' })).toBeUndefined();
  });
});

describe('studyOf', () => {
  it.each([
    [['School'], { school: 'School' }],
    [['School', '2010 - 2014'], { school: 'School', start: '2010', end: '2014' }],
    [['School', 'BSc', '2014'], { school: 'School', degree: 'BSc', end: '2014' }],
    [['School', 'BSc', '2022 - Present'], { school: 'School', degree: 'BSc', start: '2022' }],
  ])('%j', (lines, study) => {
    expect(studyOf({ head: lines, roles: [], language: 'en' }, 'here')[0]?.value).toEqual(study);
  });
});
