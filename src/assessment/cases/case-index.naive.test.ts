import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimOf } from '../../signals/sample.ts';
import { ALIKE, createCaseIndex } from './case-index.ts';
import type { AtHand } from './case-of.ts';
import type { Case } from './case.ts';
import { HISTORY_RUN } from './history-table.ts';
import { caseWith, profileOf } from './sample-case.ts';
import { SKETCH } from './sketch.ts';

/** Who is alike in what, by looking at every case in turn: what the index has to find without doing so. */
function alikeOneByOne(cases: readonly Case[], { seen: mine, shared, referees, referrer }: AtHand): unknown {
  const shownBy = (each: Case): readonly string[] => [
    ...[each.names, each.emails, each.phones, each.wallets, each.accounts, each.addresses].flat(),
  ];
  const unlessCommon = (found: ReadonlyMap<Case, number>): ReadonlyMap<Case, number> => {
    const names = new Set([mine, ...found.keys()].flatMap(each => each.names[0] ?? []));
    return names.size >= ALIKE.commonNames ? new Map() : found;
  };
  const measured = (measure: (other: Case) => number | undefined): ReadonlyMap<Case, number> =>
    new Map(
      cases.flatMap(other => {
        const found = measure(other);
        return found === undefined ? [] : [[other, found] as const];
      }),
    );
  const photos = measured(({ photo }) => {
    if (photo === undefined || mine.photo === undefined) return undefined;
    const apart = (BigInt(`0x${photo}`) ^ BigInt(`0x${mine.photo}`)).toString(2).replaceAll('0', '').length;
    return apart <= ALIKE.photoBits ? apart : undefined;
  });
  const texts = measured(({ text }) => {
    const both = [...new Set([...(text ?? []), ...(mine.text ?? [])])].sort((a, b) => a - b);
    const first = both.slice(0, SKETCH.kept);
    const common = first.filter(hash => text?.includes(hash) === true && mine.text?.includes(hash) === true);
    const share = first.length === 0 ? 0 : common.length / first.length;
    const isFound = text
      ?.slice(0, SKETCH.landmarks)
      .some(hash => mine.text?.slice(0, SKETCH.landmarks).includes(hash));
    return isFound === true && share >= ALIKE.textShare ? share : undefined;
  });
  const histories = measured(({ history }) => {
    const runs = mine.history.flatMap((_, from) =>
      mine.history.map((__, more) => mine.history.slice(from, from + more + 1)),
    );
    const isIn = (run: readonly string[]): boolean => `,${history.join()},`.includes(`,${run.join()},`);
    const inBoth = runs.filter(isIn);
    const isAlike = inBoth.some(run => run.length === HISTORY_RUN && new Set(run).size === HISTORY_RUN);
    return isAlike ? Math.max(...inBoth.map(run => run.length)) : undefined;
  });
  const addressesOf = [mine, ...photos.keys()].filter(({ photoAt }) => photoAt !== undefined);
  const isOfSite = addressesOf.some(a =>
    addressesOf.some(b => a.photoAt === b.photoAt && a.names[0] !== b.names[0]),
  );
  const [photosLeft, textsLeft] = [isOfSite ? new Map() : unlessCommon(photos), unlessCommon(texts)];
  return cases
    .map(other => ({
      other,
      alike: [
        ...shared.flatMap(({ what, token }) => [
          ...(shownBy(other).includes(token) ? [what] : []),
          ...(other.referees.includes(token) ? ['referee'] : []),
        ]),
        ...referees.flatMap(({ token }) => (shownBy(other).includes(token) ? ['referee'] : [])),
        ...(referrer !== undefined && shownBy(other).includes(referrer.token) ? ['referrer'] : []),
        ...(photosLeft.has(other) ? [`photo ${String(photosLeft.get(other))}`] : []),
        ...(textsLeft.has(other) ? [`text ${String(textsLeft.get(other))}`] : []),
        ...(histories.has(other) ? [`history ${String(histories.get(other))}`] : []),
      ],
    }))
    .filter(({ other, alike }) => alike.length > 0 && other.id !== mine.id && other.url !== mine.url)
    .map(({ other, alike }) => [other.url, alike])
    .sort();
}

const BLANK = caseWith(profileOf('mina', {}));
const few = (letters: string, most: number): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.constantFrom(...Array.from(letters)), { maxLength: most });
/** The numbers are as good as hashes: each word's is far from the next one's. */
const sketch = fc
  .tuple(fc.constantFrom(70, 128, 400), fc.array(fc.nat(450), { maxLength: 60 }), fc.constantFrom(1, 1, 1, 2))
  .map(([count, without, seed]) =>
    Uint32Array.from(
      Array.from({ length: count }, (_, at) => at)
        .filter(at => !without.includes(at))
        .map(at => Math.imul(at + seed * 1_000, 2_654_435_761) >>> 0),
    )
      .sort()
      .slice(0, SKETCH.kept),
  );
const page = fc.record(
  {
    id: fc.constantFrom(...Array.from('abcdefghijkl')),
    names: few('MNOP', 2),
    emails: few('stuv', 2),
    referees: few('stuv', 1),
    history: few('0123', 12),
    photo: fc
      .tuple(fc.constantFrom('f', '0'), fc.nat(1_023))
      .map(([sign, low]) => sign.repeat(13) + low.toString(16).padStart(3, '0')),
    photoAt: fc.constantFrom('x', 'y', 'z', 'w'),
    text: sketch,
  },
  { requiredKeys: ['id', 'names', 'emails', 'referees', 'history'] },
);
const caseFrom = (fields: Partial<Case>, at: number): Case => ({
  ...BLANK,
  ...fields,
  url: `https://sample.example/${fields.id ?? ''}`,
  lastSeen: new Date(Date.UTC(2026, 9, 1 + (at % 28))).toISOString(),
});

it('the index finds what looking at every case in turn finds, whatever was put before and dropped', () => {
  fc.assert(
    fc.property(
      fc.array(page, { maxLength: 40 }),
      few('abcdefghijkl', 3),
      page,
      few('MNOP', 1),
      (pages, dropped, own, referred) => {
        const index = createCaseIndex(pages.map(caseFrom));
        index.drop(dropped);
        const shared = own.emails.map(token => ({ what: 'email' as const, token, claim: claimOf(token) }));
        const [referrer] = referred.map(token => ({
          what: 'referrer' as const,
          token,
          claim: claimOf(token),
        }));
        const claim = claimOf('at hand');
        const atHand: AtHand = {
          seen: caseFrom(own, 28),
          shared,
          referees: own.referees.map(token => ({ what: 'referee', token, claim })),
          ...(referrer === undefined ? {} : { referrer }),
          isAgain: false,
          photo: claim,
          about: claim,
          role: claim,
        };
        const { others } = index.seen(atHand);
        expect(others.map(({ on }) => on)).toEqual(
          others
            .map(({ on }) => on)
            .sort()
            .reverse(),
        );
        const found = others.map(({ url, alike }) => [
          url,
          alike.map(({ what, measure }) => (measure === undefined ? what : `${what} ${measure}`)),
        ]);
        expect(found.sort()).toEqual(alikeOneByOne(index.all(), atHand));
      },
    ),
    { numRuns: 300 },
  );
});
