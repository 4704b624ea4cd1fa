import type { Changed, Draft, Pattern } from './pattern.ts';
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

/** As in reality, of a part of each pattern’s cases the page shows little. */
const WEAKLY_VISIBLE = 0.15;
/** One pattern seldom comes alone: indictments and guidance describe several in nearly every case. */
const TOGETHER = { one: 0.4, two: 0.4, three: 0.2 } as const;
const COUNT = { one: 1, two: 2, three: 3 } as const;

/** People who misrepresent themselves, pattern by pattern in turn. */
export function* fraudulentPeople(count: number, seed: number): Generator<Person> {
  for (let index = 0; index < count; index += 1) yield fraudulentPerson(index, seed);
}

export function fraudulentPerson(index: number, seed: number): Person {
  const pattern = PATTERNS[index % PATTERNS.length];
  if (pattern === undefined) throw new RangeError('There is no pattern.');
  // Their numbers lie apart from those of consistent people of the same seed.
  const { life, site, random } = lifeAt(1_000_000 + index * 7, seed);
  const { candidate } = pageOf(life, site, random);
  const others = PATTERNS.filter(each => each !== pattern);
  const patterns = [pattern, ...random.sample(others, COUNT[random.weighted(TOGETHER)] - 1)];
  const draft: Omit<Draft, 'isWeak'> = { life, site, candidate, answers: answersOf(life, site, random) };
  const weak = patterns.map(() => random.chance(WEAKLY_VISIBLE));
  const changed = patterns.reduce<Changed>((before, { change }, place) => {
    const more = change(
      {
        ...draft,
        isWeak: weak[place] ?? false,
        candidate: before.candidate ?? candidate,
        answers: before.answers ?? draft.answers,
      },
      random,
    );
    return { ...before, ...more, remembered: [...(before.remembered ?? []), ...(more.remembered ?? [])] };
  }, {});
  return {
    origin: life.origin,
    home: life.home.country as Country,
    candidate: changed.candidate ?? candidate,
    today: life.today,
    readAt: life.readAt,
    answers: changed.answers ?? {},
    remembered: changed.remembered ?? [],
    stories: [],
    fraud: { pattern: pattern.name, patterns: patterns.length, isWeak: weak.every(Boolean) },
    ...(changed.github === undefined ? {} : { github: changed.github }),
  };
}
