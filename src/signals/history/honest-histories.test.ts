import { expect, it } from 'vitest';
import { type Role, type Study } from '../../candidate/candidate.ts';
import { newAccountOldClaim } from '../presence/new-account-old-claim.ts';
import { portfolioDomainNew } from '../presence/portfolio-domain-new.ts';
import { youngAccountForHistory } from '../presence/young-account-for-history.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { overlappingRoles } from './overlapping-roles.ts';
import { techAnachronism } from './tech-anachronism.ts';
import { yearsClaimed } from './years-claimed.ts';

const SIGNALS = [
  ...[techAnachronism, yearsClaimed, overlappingRoles],
  ...[youngAccountForHistory, newAccountOldClaim, portfolioDomainNew],
];

interface History {
  readonly about: string;
  readonly roles: readonly Role[];
  readonly studies?: readonly Study[];
}

const STUDY: Study = { school: 'Hill College', degree: 'BSc', start: '2012-10', end: '2016-07' };

/** Lives as people lead them. The day is 2026-11-23; the account is nine years old. */
const HISTORIES: Readonly<Record<string, History>> = {
  'a student who worked beside the studies': {
    about: 'Developer with 12+ years of experience. 8 years of TypeScript experience.',
    roles: [
      { title: 'Software Engineer', organisation: 'Probewerk', start: '2016-08', end: 'present' },
      { title: 'Working student', organisation: 'Depo GmbH', start: '2014-04', end: '2016-07' },
      { title: 'Barista', organisation: 'Café Ufer', start: '2013-01', end: '2016-02' },
      { title: 'Tutor', organisation: 'Hill College', start: '2013-10', end: '2016-03' },
    ],
    studies: [STUDY],
  },
  'two part-time jobs side by side': {
    about: 'Ten years of experience, half of them in two places at once.',
    roles: [
      { title: 'Bookkeeper (part-time)', organisation: 'Grand Livre', start: '2018-01', end: '2024-12' },
      { title: 'Office manager', organisation: 'Praxis am Markt', start: '2017-05', end: '2024-06' },
      { title: 'Yoga teacher', organisation: 'Studio West', start: '2019', end: '2024' },
    ],
  },
  'a founder who sits on boards': {
    about: 'Founder. 20 years of experience in companies that make things. Kubernetes since 2016.',
    roles: [
      { title: 'Founder & CEO', organisation: 'Blaupausenwerk GmbH', start: '2012-01', end: 'present' },
      { title: 'Board member', organisation: 'Ledgerline', start: '2015', end: 'present' },
      { title: 'Advisor', organisation: 'Spanwise', start: '2016-01', end: '2021-01' },
      { title: 'Engineer', organisation: 'Probewerk', start: '2006-01', end: '2011-12' },
    ],
  },
  'a consultant with clients in parallel': {
    about: 'Independent consultant, 15 years of experience with Java, Kotlin and Kubernetes.',
    roles: ['Ledgerline', 'Spanwise', 'Harbour Desk', 'Deichlabor'].map((organisation, index) => ({
      title: 'Consultant',
      organisation,
      start: `201${index}-01`,
      end: '2022-06',
    })),
  },
  'parental leave, care and a break': {
    about: 'Back after some years with my children. 11 years of professional experience in all.',
    roles: [
      { title: 'Analyst', organisation: 'Ledgerline', start: '2024-02', end: 'present' },
      { title: 'Analyst', organisation: 'Medida Certa', start: '2009-03', end: '2018-02' },
    ],
  },
  'military service beside a job': {
    about: 'Systems administrator. 14 years of experience, 10 years of Ansible.',
    roles: [
      { title: 'Systems administrator', organisation: 'Depo GmbH', start: '2012-05', end: '2026-01' },
      { title: 'Reservist', organisation: 'Army Reserve', start: '2010', end: '2025' },
      { title: 'Network technician', organisation: 'Signal Regiment', start: '2008', end: '2012' },
    ],
  },
  'somebody who started at sixteen': {
    about: 'I have been programming since 2005. 18 years of experience. 13 years of React.',
    roles: [
      { title: 'Engineer', organisation: 'Ledgerline', start: '2014', end: 'present' },
      { title: 'Web developer', organisation: 'Self-employed', start: '2008', end: '2014' },
    ],
    studies: [STUDY],
  },
  'a late degree beside full-time work': {
    about: 'Test lead. 16 years of experience. Degree at last!',
    roles: [
      { title: 'Test lead', organisation: 'Probewerk', start: '2018', end: 'present' },
      { title: 'Tester', organisation: 'Depo GmbH', start: '2010', end: '2018' },
    ],
    studies: [{ ...STUDY, start: '2020', end: '2025' }],
  },
  'promotions, a merger and a contract still to begin': {
    about: '9 years of experience, all of them at what is one company today',
    roles: [
      { title: 'Director', organisation: 'Spanwise', start: '2027-01', end: 'present' },
      { title: 'Head of testing', organisation: 'Probewerk', start: '2022-01', end: '2026-12' },
      { title: 'Lead', organisation: 'Probewerk Süd GmbH', start: '2019-01', end: '2023-01' },
      { title: 'Tester', organisation: 'Probewerk AG', start: '2017-06', end: '2022-12' },
    ],
  },
  'a maker of the technology': {
    about: '14 years of Kubernetes, counting what came before it.',
    roles: [{ title: 'Software Engineer', organisation: 'Google', start: '2010', end: '2019' }],
  },
};

it.each(Object.entries(HISTORIES))('nothing is raised for %s', (_, { about, roles, studies = [] }) => {
  const candidate = candidateWith({
    headline: claimOf(roles[0]?.title ?? ''),
    about: [claimOf(about)],
    experience: roles.map(claimOf),
    ...(studies.length > 0 && { education: studies.map(claimOf) }),
    joined: claimOf('2017-03'),
    links: [claimOf('https://blaupausenwerk.example/')],
  });
  const context = contextWith({ answers: answersOf({ portfolioRegistered: '2013-05-01' }) });
  const raised = SIGNALS.filter(({ check }) => check(candidate, context).outcome === 'raised');
  expect(raised.map(({ id }) => id)).toEqual([]);
});
