import { describe, expect, it } from 'vitest';
import { type Candidate, type Role } from '../../candidate/candidate.ts';
import { missing } from '../../candidate/claim.ts';
import { candidateWith, claimOf, contextWith } from '../sample.ts';
import { techAnachronism } from './tech-anachronism.ts';
import { TECHNOLOGIES } from './technology-releases.ts';

/** The day is 2026-11-23: Kubernetes is 12.4 years old, React 13.5, Node.js 17.7, TypeScript 14.1. */
const check = (fields: Partial<Candidate>) => techAnachronism.check(candidateWith(fields), contextWith({}));
const about = (...texts: readonly string[]) => check({ about: texts.map(claimOf) });
const roles = (...all: readonly Role[]) => check({ experience: all.map(claimOf) });

describe('history/tech-anachronism', () => {
  it.each([
    ['15 years of Kubernetes', 'Kubernetes 2014-06'],
    ['I bring 15+ years of hands-on experience with Kubernetes.', 'Kubernetes 2014-06'],
    ['Engineer with 20 years of React experience, and a gardener.', 'React 2013-05'],
    ['Over 16 yrs experience in React Native!', 'React Native 2015-01'],
    ['18 years working with TypeScript', 'TypeScript 2012-10'],
    ['15 Jahre Kubernetes-Erfahrung', 'Kubernetes 2014-06'],
    ['Cloud: 15 Jahre Erfahrung mit Docker', 'Docker 2013-01'],
    ['DevOps. 18 ans d’expérience en Docker', 'Docker 2013-01'],
    ['16 años de experiencia con Terraform', 'Terraform 2014-05'],
    ['16 anos de experiência em Terraform', 'Terraform 2014-05'],
    ['Kubernetes (15 years)', 'Kubernetes 2014-06'],
    ['My tools:\n- Kubernetes: 15+ years\n- Java: 20 years', 'Kubernetes 2014-06'],
    ['SQL (20 years), Kubernetes (15 years), Bash (20 years)', 'Kubernetes 2014-06'],
    ['Working with React since 2009.', 'React 2013-05'],
    ['I have been using Next.js since 2012', 'Next.js 2016-10'],
    ['25 years of Golang', 'Go 2009-11'],
    ['15 years of Kubernetes, 6 years of Golang', 'Kubernetes 2014-06'],
    ['6 years of Golang and 15 years of Kubernetes', 'Kubernetes 2014-06'],
    ['9 years of ChatGPT', 'ChatGPT 2022-11'],
    ['30 years of C# experience', 'C# 2000-06'],
  ])('asks about “%s”', (text, release) => {
    expect(about(text)).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', values: [expect.any(String), release] }],
    });
  });

  it('reads headlines and skills as well', () => {
    expect(check({ headline: claimOf('14 years of Kubernetes') }).outcome).toBe('raised');
    expect(check({ skills: [claimOf('Bash'), claimOf('Kubernetes — 14 years')] })).toMatchObject({
      findings: [{ evidence: [{ field: 'skills', claim: { value: 'Kubernetes — 14 years' } }] }],
    });
  });

  it('notes a title that names what came after the role, and asks about two', () => {
    const role = {
      title: 'Senior Kubernetes Engineer',
      organisation: 'Probewerk',
      start: '2010',
      end: '2012',
    };
    expect(roles(role)).toMatchObject({
      findings: [
        {
          strength: 'note',
          values: ['Senior Kubernetes Engineer, Probewerk (2010 – 2012)', 'Kubernetes 2014-06'],
        },
      ],
    });
  });

  it('is grave for the titles of two roles that were over before', () => {
    const other = { title: 'Flutter Developer', organisation: 'Depo', start: '2007', end: '2009' };
    const role = { title: 'Kubernetes Engineer', organisation: 'Probewerk', start: '2010', end: '2012' };
    expect(roles(role, other)).toMatchObject({ findings: [{ strength: 'strong' }] });
    expect(roles(role, role)).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it('takes a name that is a word for a technology where the page settles it', () => {
    const headline = claimOf('Mobile developer');
    for (const text of ['18 years of experience with Flutter.', '17 years of hands-on experience in Swift']) {
      expect(check({ headline, about: [claimOf(text)] }).outcome).toBe('raised');
      expect(about(text).outcome).toBe('silent');
    }
    for (const text of [
      '25 years of experience with rust.',
      '25 years of experience with Swift messages',
      '30 years of Go.',
      '40 years of experience with Java',
    ]) {
      expect(check({ headline, about: [claimOf(text)] }).outcome).toBe('silent');
    }
  });

  it('is strong where three technologies are concerned, and one finding', () => {
    const text = '15 years of Kubernetes. 14 years of Next.js. 18 years of TypeScript.';
    expect(about(text)).toMatchObject({ findings: [{ strength: 'strong' }] });
    expect(about('15 years of Kubernetes. 15+ years with Kubernetes. 16 years of k8s.')).toMatchObject({
      findings: [{ strength: 'moderate' }],
    });
  });

  it.each([
    // Years of a list, or of a field.
    '15 years of experience with React, Node and SQL',
    '15 years of React, Node and SQL',
    '15 years of React and TypeScript',
    '15 years of React/TypeScript',
    '15 years of React & Redux',
    '15 years of React + GraphQL',
    '20 years of React development, design and testing',
    'React, Node, Kubernetes (15 years)',
    'React | Node | Kubernetes (15 years)',
    'Docker and Kubernetes (15 years)',
    '20 years of experience, the last ten with Kubernetes',
    '20 years in software, Kubernetes since it came out',
    '20 years of software development with Kubernetes and Go',
    '20 years of web development using React',
    'React developer with 20 years of experience',
    'React developer — 20 years of experience',
    'React — 20 years of building for the web',
    'Angular & React | 20 years of experience',
    'Full-stack React (20 years)',
    '20 years experience. React, Node.',
    '20 years experience React, Node, SQL',
    'Since 2005 in the trade, now React',
    'Since 2005 I have built web pages, today with React.',
    'Developing web pages with React since 2005',
    'React developer since 2005',
    '30 years as a TypeScript developer',
    '30 years of hands-on experience in react developer roles, from idea to production.',
    '25 years of experience as a Flutter developer',
    '20 years in Kubernetes teams',
    'Java, PHP, React since 2005',
    '20 Jahre Webentwicklung mit React',
    '20 Jahre Erfahrung mit React, Node und SQL',
    // As long as it can be.
    '12 years of Kubernetes',
    '12+ years of Kubernetes experience',
    '13 years of React',
    'React since 2013',
    'React since 2012',
    '17 years of Node.js',
    '5-15 years of Kubernetes',
    '3 to 15 years of Kubernetes',
    'Kubernetes (3 years)',
    'Kubernetes - 15 years ago I would not have believed it',
    // Somebody else's, a wish, a joke, a quotation.
    'Our team has 40 years of Kubernetes experience',
    'Together we bring 50 years of React experience',
    'A combined 40 years of React experience',
    'Recruiters ask me for 15 years of Kubernetes experience',
    'No, I do not have 20 years of Kubernetes experience',
    'Nobody has 15 years of Kubernetes experience',
    '“15 years of Kubernetes experience required” was my favourite ad',
    'Looking for somebody with 15 years of React?',
    'Looking forward to the next 20 years of React',
    'We have served customers with 20 years of React.',
    '15 years of Kubernetes experience is impossible',
    // Words that are names, and names of other things.
    '25 years of Swift trading',
    '25 years of swift delivery',
    '25 years of rust removal',
    '20 years of Rust',
    '30 years of Go',
    '30 years of Go, first dan',
    '25 years of flutter analysis at wind tunnels',
    '30 years of Kafka research',
    '25 years of Spark plugs',
    '40 years in Java, then Bali',
    '40 years of Python breeding',
    '30 years of Solidity and good counsel',
    '25 years of Redshift surveys',
    '40 years of Django Reinhardt',
    '25 years of snowflake schemas',
    '30 years of React-like thinking',
    '25 years of angular momentum',
    '20 years of azure skies',
    '20 years of tailwind for small caps',
    '20 ans de vue sur la mer',
    '20 years in Solana Beach',
    '25 years of GCP experience in clinical trials',
    '30 years of AWS experience, certified welding inspector',
    '25 years of GIT surgery',
    '40 years of PHP experience in day hospitals',
    '40 years of C sharp minor',
    '25 years of docker work in the port of Antwerp',
    'Docker since 1995',
    'Docker (25 years)',
    '25 years of experience with Docker',
    '25 years of WordPress themes',
    '30 years of Node operations in telephone networks',
    '30 years of Express freight',
    '20 years of React’s predecessors',
    '15 years of age',
    '99 years of Kubernetes',
    'Established 1985',
    '',
  ])('stays silent for “%s”', text => {
    expect(about(text).outcome).toBe('silent');
    expect(check({ headline: claimOf(text) }).outcome).toBe('silent');
  });

  it.each<Role>([
    { title: 'Kubernetes Engineer', start: '2010', end: '2014' },
    { title: 'Kubernetes Engineer', start: '2010', end: '2014-01' },
    { title: 'Kubernetes Engineer', start: '2010', end: 'present' },
    { title: 'Kubernetes Engineer', start: '2010' },
    { title: 'Kubernetes Engineer', organisation: 'Google', start: '2008', end: '2012' },
    { title: 'Java / Kubernetes Engineer', start: '2008', end: '2012' },
    { title: 'Java and Kubernetes Engineer', start: '2008', end: '2012' },
    { title: 'Docker', organisation: 'Port of Lisbon', start: '1999', end: '2004' },
    { title: 'Flutter Engineer', organisation: 'Windkanal AG', start: '1999', end: '2004' },
    { title: 'Node Engineer', start: '1999', end: '2004' },
    { title: 'Swift Operations Specialist', start: '1999', end: '2004' },
    { title: 'Rust Engineer', start: '1999', end: '2004' },
    { title: 'Engineer', organisation: 'Kubernetes Developer House', start: '1999', end: '2004' },
    { title: 'React Developer', start: '0001', end: '0001' },
    { title: 'Engineer (React)', start: '1999', end: '2004' },
  ])('stays silent for the role %j', role => {
    expect(roles(role).outcome).toBe('silent');
  });

  it('says nothing of what somebody’s employer made', () => {
    const experience = [claimOf({ organisation: 'Google Ireland Ltd' })];
    expect(check({ experience, about: [claimOf('15 years of Kubernetes')] }).outcome).toBe('silent');
    expect(about('Formerly at Google. 15 years of Kubernetes.').outcome).toBe('silent');
    expect(check({ experience, about: [claimOf('18 years of TypeScript')] }).outcome).toBe('raised');
  });

  it('says where the years fit', () => {
    expect(about('I have 8 years of Kubernetes experience')).toMatchObject({
      outcome: 'silent',
      agrees: { values: ['8 years of Kubernetes', 'Kubernetes 2014-06'] },
    });
  });

  it('lacks data where the page has no texts, and where the history is not loaded', () => {
    expect(check({})).toEqual({
      outcome: 'lacks-data',
      fields: ['headline', 'about', 'skills', 'experience'],
    });
    expect(check({ headline: claimOf('Tester'), experience: missing('not-loaded') })).toEqual({
      outcome: 'lacks-data',
      fields: ['experience'],
    });
  });
});

describe('the table of releases', () => {
  it.each([...TECHNOLOGIES])(
    'knows a month and a source for %s',
    (spelling, { name, released, makers, source }) => {
      expect(spelling).toMatch(/^[a-z0-9.#+ -]{2,32}$/);
      expect(name).not.toBe('');
      expect(released).toMatch(/^(?:19[89]\d|20[012]\d)-(?:0[1-9]|1[0-2])$/);
      expect(source).toMatch(/^https:\/\/[\w.-]+\//);
      for (const maker of makers) expect(maker).toMatch(/^[a-z0-9 ]+$/);
    },
  );
});
