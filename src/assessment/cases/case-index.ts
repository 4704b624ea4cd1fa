import type { Claim } from '../../candidate/claim.ts';
import type { Alike, AlikeWhat, Seen, SeenOther } from '../../signals/seen.ts';
import type { AtHand } from './case-of.ts';
import { withVisits } from './case-of.ts';
import type { Case, SeenCase } from './case.ts';
import { createHistoryTable } from './history-table.ts';
import { latestOf } from './latest.ts';
import { createPhotoTable } from './photo-table.ts';
import { createTextTable } from './text-table.ts';
import { createTokenIndex } from './token-index.ts';

/** From where two things are alike. */
export const ALIKE = {
  /** Of 64 bits, so many may differ: the picture was scaled or saved again. */
  photoBits: 6,
  /** Of the word sequences of two texts; templates share less. */
  textShare: 0.8,
  /** A photo or text under so many names is a stock picture or a template. */
  commonNames: 4,
  /** Other pages that are told of, the latest seen. */
  others: 50,
} as const;

/** All cases in memory. */
export interface CaseIndex {
  readonly all: () => readonly Case[];
  readonly get: (id: string) => Case | undefined;
  readonly put: (record: Case) => void;
  readonly drop: (ids: readonly string[]) => void;
  /** What is remembered that touches the candidate at hand. */
  readonly seen: (atHand: AtHand) => Seen;
}

type Measured = readonly [slot: number, measure: number];

/** Cases that are alike in one thing. */
interface Found {
  readonly what: AlikeWhat;
  readonly claim: Claim<string>;
  readonly slots: readonly number[];
  /** Asked only of those that are told of. */
  readonly measureOf?: (slot: number) => number | undefined;
}

export function createCaseIndex(records: readonly Case[]): CaseIndex {
  const cases: (Case | undefined)[] = [];
  const slots = new Map<string, number>();
  const shown = createTokenIndex<string>();
  const referees = createTokenIndex<string>();
  const texts = createTextTable();
  const photos = createPhotoTable();
  const histories = createHistoryTable();

  const drop = (id: string): void => {
    const slot = slots.get(id);
    const record = slot === undefined ? undefined : cases[slot];
    if (slot === undefined || record === undefined) return;
    shown.remove(slot, shownBy(record));
    referees.remove(slot, record.referees);
    texts.put(slot, undefined);
    photos.put(slot, undefined);
    histories.put(slot, []);
    cases[slot] = undefined;
    slots.delete(id);
  };
  const put = (record: Case): void => {
    const slot = slots.get(record.id) ?? cases.length;
    drop(record.id);
    cases[slot] = record;
    slots.set(record.id, slot);
    shown.add(slot, shownBy(record));
    referees.add(slot, record.referees);
    texts.put(slot, record.text);
    photos.put(slot, record.photo);
    histories.put(slot, record.history);
  };
  for (const record of records) put(record);

  /** Nothing where too many people have it for it to be anybody's own; nobody is looked for once that is told. */
  const unlessCommon = (mine: SeenCase, found: Iterable<Measured>): readonly Measured[] => {
    const names = new Set(mine.names.slice(0, 1));
    const kept: Measured[] = [];
    for (const each of found) {
      const name = cases[each[0]]?.names[0];
      if (name !== undefined) names.add(name);
      if (names.size >= ALIKE.commonNames) return [];
      kept.push(each);
    }
    return kept;
  };

  const photosLike = (mine: SeenCase): readonly Measured[] => {
    if (mine.photo === undefined) return [];
    const found = unlessCommon(mine, photos.near(mine.photo, ALIKE.photoBits));
    // One address under two names is a picture of the site, shown for those who have none.
    const names = new Map<string, string | undefined>(
      mine.photoAt === undefined ? [] : [[mine.photoAt, mine.names[0]]],
    );
    const isOfSite = found.some(([slot]) => {
      const { photoAt, names: [name] = [] } = cases[slot] ?? {};
      if (photoAt === undefined) return false;
      const isOther = names.has(photoAt) && names.get(photoAt) !== name;
      names.set(photoAt, name);
      return isOther;
    });
    return isOfSite ? [] : found;
  };

  const alikeIn = (atHand: AtHand): readonly Found[] => {
    const { seen: mine, shared, referees: named, referrer, photo, about, role } = atHand;
    const { text, history } = mine;
    const found: Found[] = [];
    const measured = (what: AlikeWhat, claim: Claim<string>, all: readonly Measured[]): void => {
      const measures = new Map(all);
      found.push({ what, claim, slots: [...measures.keys()], measureOf: slot => measures.get(slot) });
    };
    for (const { what, token, claim } of shared) {
      found.push({ what, claim, slots: shown.of(token) });
      found.push({ what: 'referee', claim, slots: referees.of(token) });
    }
    for (const { token, claim } of named) found.push({ what: 'referee', claim, slots: shown.of(token) });
    if (referrer !== undefined) {
      found.push({ what: 'referrer', claim: referrer.claim, slots: shown.of(referrer.token) });
    }
    if (photo !== undefined) measured('photo', photo, photosLike(mine));
    if (about !== undefined && text !== undefined) {
      measured('text', about, unlessCommon(mine, texts.near(text, ALIKE.textShare)));
    }
    if (role !== undefined) {
      const measureOf = (slot: number): number => histories.run(slot, history);
      found.push({ what: 'history', claim: role, slots: histories.near(history), measureOf });
    }
    return found;
  };

  /** The latest seen of those who are alike in anything. The rest are not looked at further. */
  const toldOf = (mine: SeenCase, found: readonly Found[]): readonly number[] => {
    const touched = [...new Set(found.flatMap(({ slots: each }) => each))].filter(slot => {
      const other = cases[slot];
      return other !== undefined && !isSamePage(mine, other);
    });
    const seenAt = (slot: number): string => cases[slot]?.lastSeen ?? '';
    return latestOf(touched, ALIKE.others, (a, b) => {
      const [atA, atB] = [seenAt(a), seenAt(b)];
      return atA === atB ? a > b : atA > atB;
    });
  };

  return {
    all: () => cases.filter(record => record !== undefined),
    get: id => {
      const slot = slots.get(id);
      return slot === undefined ? undefined : cases[slot];
    },
    put,
    drop: ids => {
      ids.forEach(drop);
    },
    seen: atHand => {
      const { seen: mine, isAgain } = atHand;
      const found = alikeIn(atHand);
      const alike = new Map(toldOf(mine, found).map(slot => [slot, [] as Alike[]]));
      for (const { what, claim, slots: each, measureOf } of found) {
        for (const slot of each) {
          const measure = alike.has(slot) ? measureOf?.(slot) : undefined;
          alike.get(slot)?.push({ what, claim, ...(measure === undefined ? {} : { measure }) });
        }
      }
      const before = cases[slots.get(mine.id) ?? -1];
      return {
        visits: withVisits(mine, before, isAgain).visits,
        others: [...alike].flatMap(([slot, what]) => {
          const other = cases[slot];
          return other === undefined ? [] : [otherOf(mine, other, what)];
        }),
      };
    },
  };
}

function shownBy(record: Case): readonly string[] {
  const { names, emails, phones, wallets, accounts, addresses } = record;
  return [...names, ...emails, ...phones, ...wallets, ...accounts, ...addresses];
}

function isSamePage(a: SeenCase, b: SeenCase): boolean {
  return a.id === b.id || a.url === b.url;
}

function otherOf(mine: SeenCase, other: Case, alike: readonly Alike[]): SeenOther {
  const { name, otherNames, visits, url, lastSeen, isGrave } = other;
  const earlier = visits.map(visit => visit.name).filter(each => each !== '' && each !== name);
  return {
    name,
    otherNames: [...new Set([...otherNames, ...earlier])],
    url,
    on: lastSeen.slice(0, 10),
    isSameSite: mine.site === other.site,
    countries: visits.at(-1)?.countries ?? [],
    isGrave,
    alike,
    ...(mine.organisation === undefined || other.organisation === undefined
      ? {}
      : { sameOrganisation: mine.organisation === other.organisation }),
  };
}
