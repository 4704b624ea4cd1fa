import { type AnswerName, ANSWERS, type Answers } from '../../src/candidate/answers.ts';
import { blankCandidate, type Candidate } from '../../src/candidate/candidate.ts';
import type { Claim } from '../../src/candidate/claim.ts';
import type { CommitFacts, GitHubFacts } from '../../src/network/github/github-facts.ts';

const EMPLOYERS =
  'Northwind Bluestone Harbourline Evergrove Redwillow Silverbeck Granitefield Meridiana'.split(' ');
const TITLES = ['Software Engineer', 'React Developer', 'Team Lead', 'Data Analyst', 'DevOps Engineer'];
const WORDS =
  'built team payments migrated queue tests service release design customers latency React Kubernetes review mentored budget portal mobile backend pipeline'.split(
    ' ',
  );

export function claim<T>(value: T): Claim<T> {
  return { value, where: 'markup', at: 'bench', quote: typeof value === 'string' ? value.slice(0, 200) : '' };
}

/** A text of so many words that differs with its number. */
export function text(number: number, words: number): string {
  return Array.from(
    { length: words },
    (_, at) => WORDS[(number * 7 + at * (3 + (number % 11)) + (at >> 3)) % WORDS.length] ?? '',
  ).join(' ');
}

/** Thirty roles, three hundred words, every contact: as much as a page ever shows. */
export function fullProfile(number: number, roles = 30, words = 300): Candidate {
  const year = (role: number): number => 2026 - Math.floor((role + 1) / 1.5);
  return {
    ...blankCandidate('bench', new URL(`https://people.example/${number}`), String(number), 'public-code'),
    name: claim(`Mina Okafor${number}`),
    otherNames: [claim(`Mina Adaeze Okafor${number}`)],
    birthDate: claim('1985-04-17'),
    headline: claim('Senior full-stack developer, TypeScript and Go'),
    about: [
      claim(
        `I have 12 years of experience with Java. I am based in Porto, Portugal.\n${text(number, words)}`,
      ),
    ],
    location: claim('Porto, Portugal'),
    currentOrganisation: claim(`${EMPLOYERS[number % 8] ?? ''} Labs`),
    experience: Array.from({ length: roles }, (_, role) =>
      claim({
        title: TITLES[(number + role) % TITLES.length] ?? '',
        organisation: `${EMPLOYERS[(number * 5 + role) % 8] ?? ''} ${role % 3 === 0 ? 'Software' : 'Bank'} ${(number + role) % 50}`,
        start: `${year(role)}-0${1 + (number % 9)}`,
        end: role === 0 ? 'present' : `${year(role - 1)}-0${1 + (role % 9)}`,
        place: 'Porto',
      }),
    ),
    education: [claim({ school: 'Harbour University', degree: 'BSc', start: '2003', end: '2007' })],
    skills: 'TypeScript,Go,React,PostgreSQL,Kubernetes,Rust'.split(',').map(claim),
    links: [claim(`https://mina${number}.example/`), claim(`https://github.com/mina${number}`)],
    emails: [claim(`mina.okafor${number}@gmail.com`)],
    phones: [claim(`+351 21 ${String(1_000_000 + number)}`)],
    wallets: [claim(`0x${String(number).padStart(40, '0')}`)],
    photo: claim(`https://images.example/${number}.jpg`),
    photoHash: claim(hashOf(number)),
    joined: claim('2016-05'),
    localTime: claim('+00:00'),
  };
}

/** 64 bits that have nothing to do with those of the number beside it. */
function hashOf(number: number): string {
  return ((BigInt(number + 1) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn).toString(16).padStart(16, '0');
}

/** Every question answered, as for somebody about whom there is nothing to say. */
export function allAnswers(number: number): Answers {
  const values: Partial<Record<AnswerName, string>> = {
    legalName: `Mina Okafor${number}`,
    birthDate: '1985-04-17',
    email: `mina.okafor${number}@gmail.com`,
    phone: `+351 21 ${String(1_000_000 + number)}`,
    workPlace: 'Porto, Portugal',
    idAddress: `${number} Rua das Flores, 4050 Porto, Portugal`,
    shippingAddress: `${number} Rua das Flores, Porto`,
    payee: `Mina Okafor${number}`,
    payeePlace: 'Portugal',
    payeeAccount: `PT50 0002 0123 1234 5678 ${String(10_000 + number)}`,
    refereeEmail: 'robin.vale@northwind.example',
    refereePhone: '+351 21 765 4321',
    employerDomain: 'northwind.example',
    referredBy: 'Robin Vale',
    portfolioRegistered: '2017-01',
  };
  return Object.fromEntries(
    (Object.keys(ANSWERS) as AnswerName[]).flatMap(name => {
      const value = values[name] ?? (ANSWERS[name] === 'tick' ? 'no' : undefined);
      return value === undefined ? [] : [[name, { ...claim(value), where: 'typed' as const }]];
    }),
  );
}

/** Twenty repositories with forty commits each, and two hundred commits with their clock. */
export function publicCode(number: number): GitHubFacts {
  const at = (day: number): string =>
    new Date(Date.UTC(2024, 0, 1 + day, 9, day % 60, (day * 7) % 60)).toISOString();
  const commit = (repository: number, index: number): CommitFacts => ({
    sha: `${number}-${repository}-${index}`,
    authorName: `Mina Okafor${number}`,
    authorEmail: `mina.okafor${number}@gmail.com`,
    authorLogin: `mina${number}`,
    authoredAt: at(repository * 40 + index * 3),
    committedAt: at(repository * 40 + index * 3),
    message: text(index, 6),
    isMerge: false,
    isImported: false,
    isOnWeb: false,
  });
  return {
    login: `mina${number}`,
    id: number,
    name: `Mina Okafor${number}`,
    createdAt: '2016-05-01T00:00:00Z',
    lookedAt: '2026-11-23T10:00:00Z',
    followers: 12,
    following: 20,
    repositories: Array.from({ length: 20 }, (_, repository) => ({
      fullName: `mina${number}/project-${repository}`,
      isFork: repository % 4 === 3,
      createdAt: at(repository * 40),
      pushedAt: at(repository * 40 + 130),
      stars: repository,
      contributors: 1,
      commits: Array.from({ length: 40 }, (_, index) => commit(repository, index)),
      commitCount: 40,
    })),
    zoned: Array.from({ length: 200 }, (_, index) => ({
      sha: String(index),
      at: at(700 + index),
      offset: index % 2 === 0 ? 0 : 60,
    })),
    elsewhere: [],
    searched: 10,
  };
}
