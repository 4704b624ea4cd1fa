import { expect, it } from 'vitest';
import { DOWNLOADED_LISTS, STARTER } from './catalogue.ts';
import { OFAC_PAGE } from './official-pages.ts';
import { fullListOf, listedBy } from './listed-by.ts';
import { starterEntries } from './starter/starter-entries.ts';

const by = (list: string, id: string, officialPage: string) => listedBy({ list, id, officialPage });

it('names the official list behind an entry of the starter list', () => {
  expect(by(STARTER.id, '43377', `${OFAC_PAGE}43377`)).toEqual({
    official: 'OFAC SDN',
    id: '43377',
    starter: true,
  });
  expect(by(STARTER.id, 'KF-764', 'https://www.law.go.kr/')).toMatchObject({
    official: 'KoFIU',
    starter: true,
  });
});

it('names the list an entry was found on, whoever published it', () => {
  const page = `${OFAC_PAGE}17016`;
  expect(by('ofac-sdn', '17016', page)).toMatchObject({ official: 'OFAC SDN', starter: false });
  expect(by('ofac-non-sdn', '17016', page)).toMatchObject({ official: 'OFAC non-SDN' });
  expect(by('kr-kofiu', 'KF-764', 'https://www.law.go.kr/x')).toMatchObject({ official: 'KoFIU' });
  expect(by('none', '1', '')).toMatchObject({ official: 'none' });
});

it('knows the full list of every entry of the starter list, and of no other', () => {
  const known = new Set(DOWNLOADED_LISTS.map(({ id }) => id));
  for (const { officialPage } of starterEntries())
    expect(known).toContain(fullListOf(STARTER.id, officialPage));
  expect(fullListOf('ofac-non-sdn', `${OFAC_PAGE}1`)).toBeUndefined();
});
