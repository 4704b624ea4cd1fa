import type { Claim } from '../../candidate/claim.ts';
import type { Alike, AlikeWhat, Seen, SeenOther } from '../../signals/seen.ts';
import type { AtHand, Shared } from './case-of.ts';
import { withVisits } from './case-of.ts';
import type { Case, SeenCase } from './case.ts';
import { createPhotoTable } from './photo-table.ts';
import { landmarksOf, sharedPart } from './sketch.ts';
import { createTokenIndex } from './token-index.ts';

/** From where two things are alike. */
export const ALIKE = {
  /** Of 64 bits, so many may differ: the picture was scaled or saved again. */
  photoBits: 6,
  /** Of the word sequences of two texts; templates share less. */
  textShare: 0.8,
  /** Roles in a row with one employer, title, first and last month: colleagues share one, seldom two. */
  historyRun: 3,
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

export function createCaseIndex(records: readonly Case[]): CaseIndex {
  const cases: (Case | undefined)[] = [];
  const slots = new Map<string, number>();
  const shown = createTokenIndex<string>();
  const referees = createTokenIndex<string>();
  const texts = createTokenIndex<number>();
  const photos = createPhotoTable();

  const drop = (id: string): void => {
    const slot = slots.get(id);
    const record = slot === undefined ? undefined : cases[slot];
    if (slot === undefined || record === undefined) return;
    shown.remove(slot, shownBy(record));
    referees.remove(slot, record.referees);
    texts.remove(slot, landmarksOf(record.text));
    photos.put(slot, undefined);
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
    texts.add(slot, landmarksOf(record.text));
    photos.put(slot, record.photo);
  };
  for (const record of records) put(record);

  /** Drops what too many people have for it to be anybody's own. */
  const unlessCommon = (
    mine: SeenCase,
    found: readonly (readonly [slot: number, measure: number])[],
  ): typeof found => {
    const names = new Set(found.flatMap(([slot]) => cases[slot]?.names[0] ?? []));
    const [own] = mine.names;
    if (own !== undefined) names.add(own);
    return names.size >= ALIKE.commonNames ? [] : found;
  };

  const photosLike = (mine: SeenCase): readonly (readonly [number, number])[] => {
    if (mine.photo === undefined) return [];
    const found = photos.near(mine.photo, ALIKE.photoBits);
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
    return isOfSite ? [] : unlessCommon(mine, found);
  };
  const textsLike = (mine: SeenCase): readonly (readonly [number, number])[] => {
    const { text } = mine;
    if (text === undefined) return [];
    const near = new Set([...landmarksOf(text)].flatMap(landmark => texts.of(landmark)));
    const found = [...near].flatMap(slot => {
      const other = cases[slot]?.text;
      const share = other === undefined ? 0 : sharedPart(text, other, ALIKE.textShare);
      return share > 0 ? [[slot, share] as const] : [];
    });
    return unlessCommon(mine, found);
  };
  const historiesLike = (mine: SeenCase): readonly (readonly [number, number])[] => {
    const common = new Map<number, number>();
    for (const slot of [...new Set(mine.history)].flatMap(role => shown.of(role))) {
      common.set(slot, (common.get(slot) ?? 0) + 1);
    }
    return [...common].flatMap(([slot, count]) => {
      const run = count < ALIKE.historyRun ? 0 : longestRun(mine.history, cases[slot]?.history ?? []);
      return run >= ALIKE.historyRun ? [[slot, run] as const] : [];
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
      const { seen: mine, shared, referees: named, referrer, photo, about, role } = atHand;
      const alike = new Map<number, Alike[]>();
      const note = (slot: number, what: AlikeWhat, claim: Claim<string>, measure?: number): void => {
        const noted = alike.get(slot) ?? [];
        noted.push({ what, claim, ...(measure === undefined ? {} : { measure }) });
        alike.set(slot, noted);
      };
      const noteAll = (each: Shared, what: AlikeWhat, found: readonly number[]): void => {
        for (const slot of found) note(slot, what, each.claim);
      };
      const measured = (
        what: AlikeWhat,
        claim: Claim<string> | undefined,
        found: readonly (readonly [number, number])[],
      ): void => {
        if (claim !== undefined)
          found.forEach(([slot, measure]) => {
            note(slot, what, claim, measure);
          });
      };
      for (const each of shared) {
        noteAll(each, each.what, shown.of(each.token));
        noteAll(each, 'referee', referees.of(each.token));
      }
      for (const each of named) noteAll(each, 'referee', shown.of(each.token));
      if (referrer !== undefined) noteAll(referrer, 'referrer', shown.of(referrer.token));
      measured('photo', photo, photosLike(mine));
      measured('text', about, textsLike(mine));
      measured('history', role, historiesLike(mine));

      const others = [...alike].flatMap(([slot, what]) => {
        const other = cases[slot];
        return other === undefined || isSamePage(mine, other) ? [] : [otherOf(mine, other, what)];
      });
      const before = cases[slots.get(mine.id) ?? -1];
      return {
        visits: withVisits(mine, before, atHand.isAgain).visits,
        others: others.sort((a, b) => (a.on < b.on ? 1 : -1)).slice(0, ALIKE.others),
      };
    },
  };
}

function shownBy(record: Case): readonly string[] {
  const { names, emails, phones, wallets, accounts, addresses, history } = record;
  return [...names, ...emails, ...phones, ...wallets, ...accounts, ...addresses, ...history];
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

/** Of roles that follow each other in both, the most. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      let run = 0;
      while (i + run < a.length && a[i + run] === b[j + run]) run += 1;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
