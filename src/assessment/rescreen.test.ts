import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../places/open-gazetteer.ts';
import { candidateWith, claimOf } from '../signals/sample.ts';
import { OFAC_SDN, STARTER } from '../watchlists/catalogue.ts';
import type { BirthDate, Entry } from '../watchlists/entry.ts';
import { OFAC_PAGE } from '../watchlists/official-pages.ts';
import { buildPack, openPack, type Pack } from '../watchlists/pack.ts';
import { assess } from './assess.ts';
import { isCorroborated, KEPT, type KeptCandidate, keptUntil } from './kept.ts';
import { isBehind, keptCandidate, keptDraft, rescreened } from './rescreen.ts';

const gazetteer = openGazetteer(readFileSync('public/data/gazetteer.txt'));

const BORN: BirthDate = { from: '1971-03-09', to: '1971-03-09', circa: false };

/** Everybody listed here is invented. */
function entry(id: string, fields: Partial<Entry> = {}): Entry {
  return {
    id,
    type: 'person',
    names: [{ text: 'BRANDVOLD, Oskar', quality: 'primary' }],
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    programmes: ['SAMPLE'],
    linkedTo: [],
    identifiers: [],
    northKorea: [],
    officialPage: `https://lists.example/${id}`,
    ...fields,
  };
}

async function pack(
  list: string,
  entries: readonly Entry[],
  fields: { fetchedAt?: string; publishedAt?: string } = {},
): Promise<Pack> {
  const sourceHash = JSON.stringify(entries);
  return openPack(await buildPack({ list, sourceHash, ...fields }, entries, () => Promise.resolve()));
}

const OSKAR = candidateWith({
  name: claimOf('Oskar Brandvold'),
  birthDate: claimOf('1971-03-09'),
  emails: [claimOf('oskar@quellbrook.example')],
});

const screens = (packs: readonly Pack[], at = '2026-11-24T08:00:00.000Z') => ({ packs, gazetteer, at });

/** Kept when these lists served. */
function keptWith(packs: readonly Pack[], candidate = OSKAR): KeptCandidate {
  const assessment = assess(candidate, { packs, unusableLists: [], gazetteer, today: '2026-11-23' });
  return keptCandidate('k1', keptDraft(candidate, assessment), screens(packs, '2026-11-23T08:00:00.000Z'));
}

const told = ({ news }: KeptCandidate) =>
  news.map(({ what, list, id, identity }) => `${what} ${list} ${id} ${identity}`);

const empty = await pack('sample', [entry('9', { names: [{ text: 'Somebody Else', quality: 'primary' }] })]);
const nameOnly = await pack('sample', [entry('1')]);
const withBirth = await pack('sample', [entry('1', { birthDates: [BORN] })]);

describe('a kept candidate', () => {
  it('has no news at first, and its matches', () => {
    const kept = keptWith([withBirth]);
    expect(kept.news).toEqual([]);
    expect(kept.matches).toMatchObject([
      {
        list: 'sample',
        id: '1',
        type: 'person',
        name: 'BRANDVOLD, Oskar',
        identity: 'corroborated',
        agrees: ['name', 'birth-date'],
      },
    ]);
  });

  it('is told at once what the lists say since the page was read', () => {
    const shown = assess(OSKAR, { packs: [empty], unusableLists: [], gazetteer, today: '2026-11-23' });
    const kept = keptCandidate('k1', keptDraft(OSKAR, shown), screens([nameOnly]));
    expect(told(kept)).toEqual(['met sample 1 name-only']);
  });

  it('is behind until it was screened against every list that serves, in its version', () => {
    const kept = keptWith([empty]);
    expect(isBehind(kept, [empty])).toBe(false);
    expect(isBehind(kept, [])).toBe(false);
    expect(isBehind(kept, [nameOnly])).toBe(true);
    expect(isBehind(rescreened(kept, screens([nameOnly])), [nameOnly])).toBe(false);
  });

  it('is kept for so many days from the day it was kept', () => {
    expect(new Date(keptUntil({ keptAt: '2026-11-23T08:00:00.000Z' }, 30)).toISOString()).toBe(
      '2026-12-23T08:00:00.000Z',
    );
  });
});

describe('screened again', () => {
  it('tells of an entry that was not there', () => {
    const again = rescreened(keptWith([empty]), screens([nameOnly]));
    expect(told(again)).toEqual(['met sample 1 name-only']);
    expect(again.screenedAt).toBe('2026-11-24T08:00:00.000Z');
    expect(again.keptAt).toBe('2026-11-23T08:00:00.000Z');
  });

  it('tells how an entry changed, with what agreed before', () => {
    const again = rescreened(keptWith([nameOnly]), screens([withBirth]));
    expect(again.news).toMatchObject([
      {
        what: 'changed',
        identity: 'corroborated',
        agrees: ['name', 'birth-date'],
        before: { identity: 'name-only', agrees: ['name'] },
        officialPage: 'https://lists.example/1',
      },
    ]);
  });

  it('tells when more agrees though the match is no surer', async () => {
    const mail = await pack('sample', [
      entry('1', { identifiers: [{ kind: 'email', value: 'oskar@quellbrook.example' }] }),
    ]);
    const both = await pack('sample', [
      entry('1', { birthDates: [BORN], identifiers: [{ kind: 'email', value: 'oskar@quellbrook.example' }] }),
    ]);
    expect(told(rescreened(keptWith([mail]), screens([both])))).toEqual(['changed sample 1 identifier']);
  });

  it('tells of an entry that is gone from a list that served both times', () => {
    expect(told(rescreened(keptWith([withBirth]), screens([empty])))).toEqual(['gone sample 1 corroborated']);
  });

  it('tells nothing of a list that serves no more, and nothing when it comes back as it was', () => {
    const without = rescreened(keptWith([withBirth]), screens([]));
    expect(without.news).toEqual([]);
    expect(without.matches).toHaveLength(1);
    const back = rescreened(without, screens([withBirth]));
    expect(back.news).toEqual([]);
    expect(told(rescreened(without, screens([empty])))).toEqual(['gone sample 1 corroborated']);
  });

  it('takes a list that fails while it is searched for one that does not serve', () => {
    const broken: Pack = {
      ...withBirth,
      entryOfName: () => {
        throw new RangeError('damaged');
      },
    };
    const again = rescreened(keptWith([withBirth]), screens([broken]));
    expect(again.news).toEqual([]);
    expect(again.matches).toHaveLength(1);
  });

  it('tells of a list that is searched for the first time', async () => {
    const other = await pack('other', [entry('7')]);
    expect(told(rescreened(keptWith([withBirth]), screens([withBirth, other])))).toEqual([
      'met other 7 name-only',
    ]);
  });

  it('collects news until they are seen, and no more than can be read', () => {
    let kept = keptWith([empty]);
    for (let round = 0; round < KEPT.news; round += 1) {
      kept = rescreened(kept, screens([nameOnly]));
      kept = rescreened(kept, screens([empty], `2026-11-25T08:00:00.${String(round).padStart(3, '0')}Z`));
    }
    expect(kept.news).toHaveLength(KEPT.news);
    expect(kept.news.at(-1)).toMatchObject({ what: 'gone', at: '2026-11-25T08:00:00.049Z' });
  });

  it('does not take the starter entry that the full list now gives for news', async () => {
    const listed = entry('90001', { officialPage: `${OFAC_PAGE}90001`, birthDates: [BORN] });
    const starter = await pack(STARTER.id, [listed], { publishedAt: '2026-07-20' });
    const full = await pack(OFAC_SDN.id, [listed], { fetchedAt: '2026-11-24T07:00:00.000Z' });
    const kept = keptWith([starter]);
    expect(kept.matches).toMatchObject([{ list: STARTER.id }]);
    const again = rescreened(kept, screens([starter, full]));
    expect(again.news).toEqual([]);
    expect(again.matches).toMatchObject([{ list: OFAC_SDN.id, id: '90001' }]);
    expect(rescreened(again, screens([starter])).news).toEqual([]);
  });

  it('does not take namesakes that crowd each other out for entries that are gone', async () => {
    const many = (from: number) => Array.from({ length: 12 }, (_, index) => entry(String(from + index)));
    const one = await pack('sample', [...many(100), entry('1', { birthDates: [BORN] })]);
    const other = await pack('sample', many(200));
    const gone = rescreened(keptWith([one]), screens([other])).news.filter(({ what }) => what === 'gone');
    expect(gone.map(({ id }) => id)).toEqual(['1']);
  });

  it('calls out what more than a name agrees with, and nothing else', () => {
    const [met] = rescreened(keptWith([empty]), screens([withBirth])).news;
    const [noted] = rescreened(keptWith([empty]), screens([nameOnly])).news;
    const [gone] = rescreened(keptWith([withBirth]), screens([empty])).news;
    expect([met, noted, gone].map(news => news && isCorroborated(news))).toEqual([true, false, false]);
  });
});

describe('any screening', () => {
  const lists = fc.constantFrom([], [empty], [nameOnly], [withBirth]);

  it('gives no news the second time', () => {
    fc.assert(
      fc.property(lists, lists, (first, second) => {
        const once = rescreened(keptWith(first), screens(second));
        expect(rescreened(once, screens(second)).news).toEqual(once.news);
      }),
    );
  });

  it('ends with the same matches however it came there', () => {
    fc.assert(
      fc.property(fc.array(lists), way => {
        const end = way.reduce((kept, packs) => rescreened(kept, screens(packs)), keptWith([empty]));
        expect(rescreened(end, screens([withBirth])).matches).toEqual(keptWith([withBirth]).matches);
      }),
    );
  });
});
