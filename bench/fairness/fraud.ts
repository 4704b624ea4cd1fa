import type { Pattern } from './pattern.ts';
import type { Country } from './homes.ts';
import { pageOf } from './pages.ts';
import { lifeAt, type Person } from './person.ts';
import { answersOf } from './told.ts';
import { IDENTITY_PATTERNS } from './fraud-identity.ts';
import { PLACE_PATTERNS } from './fraud-place.ts';
import { WORK_PATTERNS } from './fraud-work.ts';
import { LISTED_PATTERNS } from './fraud-listed.ts';

export const PATTERNS: readonly Pattern[] = [
  ...IDENTITY_PATTERNS,
  ...PLACE_PATTERNS,
  ...WORK_PATTERNS,
  ...LISTED_PATTERNS,
];

/** As in reality, of a part of the cases the page shows little. */
const WEAKLY_VISIBLE = 0.15;

/** People who misrepresent themselves, pattern by pattern in turn. */
export function* fraudulentPeople(count: number, seed: number): Generator<Person> {
  for (let index = 0; index < count; index += 1) {
    const pattern = PATTERNS[index % PATTERNS.length];
    if (pattern !== undefined) yield fraudulentPerson(pattern, index, seed);
  }
}

function fraudulentPerson(pattern: Pattern, index: number, seed: number): Person {
  // Their numbers lie apart from those of consistent people of the same seed.
  const { life, site, random } = lifeAt(1_000_000 + index * 7, seed);
  const { candidate } = pageOf(life, site, random);
  const isWeak = random.chance(WEAKLY_VISIBLE);
  const changed = pattern.change(
    { life, site, candidate, answers: answersOf(life, site, random), isWeak },
    random,
  );
  return {
    origin: life.origin,
    home: life.home.country as Country,
    candidate: changed.candidate ?? candidate,
    today: life.today,
    readAt: life.readAt,
    answers: changed.answers ?? {},
    remembered: changed.remembered ?? [],
    stories: [],
    fraud: { pattern: pattern.name, isWeak },
    ...(changed.github === undefined ? {} : { github: changed.github }),
  };
}
