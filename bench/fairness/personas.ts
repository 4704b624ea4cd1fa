import type { Candidate } from '../../src/candidate/candidate.ts';
import { digits } from './homes.ts';
import { foldedName } from './mail.ts';
import type { Remembered } from './met-before.ts';
import { nameOf, ORIGIN_NAMES, type PersonName } from './origins.ts';
import type { Draft } from './pattern.ts';
import type { Random } from './random.ts';
import { claim } from './site.ts';

/** Another person's name, of any origin: the identity that is used is a stranger's. */
export function strangerTo({ life }: Draft, random: Random): PersonName {
  const name = nameOf(random.pick(ORIGIN_NAMES), random);
  return name.family === life.name.family || name.given === life.name.given
    ? nameOf(random.pick(ORIGIN_NAMES), random)
    : name;
}

/** The page as another persona of the same people shows it: another name, and none of the things named. */
export function persona(
  { candidate }: Draft,
  name: PersonName,
  keeps: Partial<Candidate>,
  random: Random,
): Candidate {
  const handle = `${foldedName(name.given)}${foldedName(name.family)}${digits(2, random)}`;
  const absent = { missing: 'absent' } as const;
  return {
    ...candidate,
    url: `https://people.example/${handle}`,
    key: `${candidate.reader}:${handle}`,
    partialName: false,
    name: claim(name.full),
    otherNames: absent,
    about: absent,
    experience: absent,
    education: absent,
    emails: absent,
    phones: absent,
    photo: absent,
    photoHash: absent,
    wallets: absent,
    currentOrganisation: absent,
    ...keeps,
  };
}

export function seenAs(
  candidate: Candidate,
  daysBefore: number,
  answers: Remembered['answers'] = {},
): Remembered {
  return { candidate, answers, daysBefore };
}

/** Sentences put together so that two people would not write the same by chance. */
export function bespoke(random: Random): string {
  const verbs = [
    'rewrote',
    'designed',
    'shipped',
    'measured',
    'secured',
    'automated',
    'migrated',
    'mentored',
  ];
  const things = [
    'a ticket exchange',
    'a ledger of deliveries',
    'an invoicing portal',
    'a clinic’s calendar',
    'a freight tracker',
    'a voting page',
  ];
  const ends = [
    'for a chain of bakeries',
    'within one winter',
    'on three continents',
    'with two juniors',
    'behind a strict firewall',
    'under a fixed price',
  ];
  return Array.from(
    { length: 14 },
    () =>
      `I ${random.pick(verbs)} ${random.pick(things)} ${random.pick(ends)} and cut ${random.int(3, 97)} hours of manual work a month.`,
  ).join(' ');
}
