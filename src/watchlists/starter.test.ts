import { describe, expect, it } from 'vitest';
import { listedBy } from './listed-by.ts';
import { screen } from './screen.ts';
import { openPack } from './pack.ts';
import { starterBytes } from './starter.ts';
import { starterEntries } from './starter/starter-entries.ts';

describe('the starter list', () => {
  it('holds 102 designations, each with an id of its own, a name, and a reason to be there', () => {
    const entries = starterEntries();
    expect(entries).toHaveLength(102);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(102);
    for (const { id, names, northKorea, officialPage } of entries) {
      expect(id).toMatch(/^(\d+|KF-\d+)$/);
      expect(names[0]?.quality).toMatch(/^(primary|original-script)$/);
      expect(northKorea, id).not.toEqual([]);
      expect(officialPage).toMatch(/^https:\/\//);
    }
  });

  it('holds the whole joint action of 23 May 2023', () => {
    const ids = starterEntries().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['43336', '43337', '43338', '43377', '43379']));
    for (let number = 764; number <= 773; number += 1) expect(ids).toContain(`KF-${number}`);
  });

  it('finds a person by name, birth date and wallet, and names the official list', async () => {
    const pack = openPack(await starterBytes());
    expect(pack.header).toMatchObject({ list: 'starter', entries: 102, publishedAt: '2026-09-01' });
    const [match] = screen([pack], { type: 'person', name: 'Kim Sang-man', birthDate: '1965-04-25' });
    expect(match).toMatchObject({ list: 'starter', id: '43377', identity: 'corroborated' });
    expect(match === undefined ? undefined : listedBy(match)).toEqual({
      official: 'OFAC SDN',
      id: '43377',
      starter: true,
    });
    const wallets = ['0x097B1043ABD9E6FC31681635166D430A458D14F9C'.replace('0x0', '0x')];
    expect(screen([pack], { type: 'person', wallets })[0]).toMatchObject({
      id: '43377',
      identity: 'identifier',
    });
  });

  it('finds a party that its publisher names in Hangul only', async () => {
    const matches = screen([openPack(await starterBytes())], { type: 'person', name: '윤정식' });
    expect(matches[0]).toMatchObject({ id: 'KF-901', name: '윤정식', quality: 'original-script' });
    expect(matches[0] === undefined ? undefined : listedBy(matches[0]).official).toBe('KoFIU');
  });

  it.each([
    'NORTH 1 person X',
    'OFAC 1 vessel X',
    'OFAC 1 person',
    'OFAC 1 person X | born: soon',
    'OFAC 1 person X | nick: Y',
    'OFAC 1 person X | Y',
  ])('refuses the line "%s"', line => {
    expect(() => starterEntries(line)).toThrow(Error);
  });
});
