import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readWith } from './read-with.ts';
import { readerFor } from './registry.ts';
import { SITES, siteOf } from './site-table.ts';

const HASH = '71c360426a57037a3dd8d94faa44095c';
const kindOf = (address: string): string => {
  const url = new URL(address);
  const reader = readerFor(url);
  return reader ? `${reader.id} ${String(reader.kindOf(url))}` : 'nobody';
};

describe('addresses of marketplaces', () => {
  it.each([
    ['https://www.fiverr.com/yusuf_demir?source=gig_page', 'fiverr profile'],
    ['https://fr.fiverr.com/sellers/yusuf_demir', 'fiverr profile'],
    ['https://www.fiverr.com/yusuf_demir/program-your-plc', 'nobody'],
    ['https://www.fiverr.com/agencies/depo', 'nobody'],
    ['https://www.fiverr.com/sellers', 'nobody'],
    ['https://www.fiverr.com/categories', 'nobody'],
    ['https://www.fiverr.com/graphics-design', 'nobody'],
    ['https://www.freelancer.com/u/yusufd', 'freelancer profile'],
    ['https://www.freelancer.com/u/yusufd/portfolio/x-1', 'nobody'],
    ['https://www.freelancer.com/freelancers/turkey', 'nobody'],
    ['https://www.toptal.com/resume/mina-okafor', 'toptal profile'],
    ['https://www.toptal.com/designers/resume/mina-okafor', 'toptal profile'],
    ['https://www.toptal.com/developers/blog/resume', 'nobody'],
    ['https://www.guru.com/freelancers/mina-okafor', 'guru profile'],
    ['https://www.guru.com/freelancers/skill', 'nobody'],
    ['https://www.guru.com/d/freelancers/skill/books/', 'guru list'],
    ['https://www.guru.com/d/jobs/', 'nobody'],
    ['https://www.peopleperhour.com/freelancer/accounting/mina-okafor-books-xyz', 'peopleperhour profile'],
    ['https://www.peopleperhour.com/freelancer/mina-okafor-books-xyz#reviews', 'peopleperhour profile'],
    ['https://www.peopleperhour.com/freelancer/mina/books/1526559', 'peopleperhour profile'],
    ['https://www.peopleperhour.com/freelancer/dashboard', 'nobody'],
    ['https://www.peopleperhour.com/freelancer/hourlies/new', 'nobody'],
    ['https://www.peopleperhour.com/hire-freelancers/accounting', 'peopleperhour list'],
    ['https://www.peopleperhour.com/freelance-jobs', 'nobody'],
    ['https://contra.com/mina_okafor/work', 'contra profile'],
    ['https://contra.com/discover', 'nobody'],
    ['https://contra.com/p/abc-ledger', 'nobody'],
    ['https://wellfound.com/u/mina-okafor', 'wellfound profile'],
    ['https://wellfound.com/company/harbour-ledger', 'nobody'],
    ['https://www.malt.fr/profile/minaokafor', 'malt profile'],
    ['https://www.malt.de/s?q=lager', 'malt list'],
    ['https://www.malt.fr/project/1', 'nobody'],
    [`https://www.workana.com/freelancer/${HASH}`, 'workana profile'],
    [`https://www.workana.com/pt/freelancer/${HASH}`, 'workana profile'],
    ['https://www.workana.com/freelancers/brazil', 'workana list'],
    ['https://www.workana.com/job/x', 'nobody'],
    ['https://arc.dev/@minaokafor', 'arc profile'],
    ['https://arc.dev/remote-jobs', 'nobody'],
    ['https://www.xing.com/profile/J%C3%B6rg_M%C3%BCller2/cv', 'xing profile'],
    ['https://www.xing.com/search/members?keywords=x', 'xing list'],
    ['https://www.xing.com/pages/depogmbh', 'nobody'],
  ])('%s: %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
    // The script that reads it is put into that page.
    if (kind !== 'nobody') expect(siteOf(new URL(address))?.id).toBe(kind.split(' ')[0]);
  });
});

const PROFILES = [
  'https://www.fiverr.com/mina',
  'https://www.freelancer.com/u/mina',
  'https://www.toptal.com/resume/mina',
  'https://www.guru.com/freelancers/mina',
  'https://www.peopleperhour.com/freelancer/x/mina',
  'https://contra.com/mina',
  'https://wellfound.com/u/mina',
  'https://www.malt.fr/profile/mina',
  `https://www.workana.com/freelancer/${HASH}`,
  'https://arc.dev/@mina',
  'https://www.xing.com/profile/mina',
];

/** JSON in which everything the readers look for stands in the wrong place, of the wrong kind. */
const KEYS =
  'seller user name profile displayName oneLinerTitle languages code level workExperiences nodes title company school toYear ' +
  'activeEducations activeStructuredSkills joinedAt address countryName username slug __typename __ref viewer mainEntity ' +
  '@type @id url worksFor sameAs image addressLocality firstName lastName headline location avatarUrl __proto__ constructor';
const { value: anyData } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      'mina',
      'Mina Okafor',
      'Person',
      'https://mina.example/',
      '****',
      '',
      '2016',
      '999999999999',
      'javascript:x',
    ),
    fc.constantFrom(null, true, -1, 1546300800, 1e99),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS.split(' ')), tie('value'), { maxKeys: 5 }),
  ),
}));

const DATA = [
  'id="perseus-initial-props" type="application/json"',
  'id="__NEXT_DATA__"',
  'type="application/ld+json"',
];
const MARKUP =
  '<h1>Mina Okafor</h1><app-user-profile-summary><fl-username><h3></h3></fl-username>' +
  '</app-user-profile-summary><p class="member-name"></p><b data-qa="malt-profile-display-name"></b>';

it.each(PROFILES)('%s never fails, whatever its data hold', address => {
  const url = new URL(address);
  const reader = readerFor(url);
  if (!reader) throw new Error('No reader.');
  const { document } = new JSDOM('<title>Mina Okafor | mina</title>').window;
  fc.assert(
    fc.property(fc.tuple(anyData, anyData, anyData), fc.boolean(), (data, withMarkup) => {
      const scripts = data.map(
        (part, at) => `<script ${DATA[at] ?? ''}>${JSON.stringify(part).replace(/</g, '\\u003c')}</script>`,
      );
      document.body.innerHTML = scripts.join('') + (withMarkup ? MARKUP : '');
      expect(readWith(reader, document, url)).not.toEqual({ kind: 'unreadable', reason: 'reader-failed' });
    }),
    { numRuns: 40 },
  );
});

it('has an address for every marketplace', () => {
  const ids = PROFILES.map(address => readerFor(new URL(address))?.id);
  expect(new Set(ids)).toEqual(
    new Set(
      SITES.filter(({ script }) => script === 'marketplaces' || script === 'freelancers').map(({ id }) => id),
    ),
  );
});
