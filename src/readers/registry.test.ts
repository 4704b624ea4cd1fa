import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { generic } from './generic/generic.ts';
import type { Reader } from './reader.ts';
import { READERS, readerFor, readPage } from './registry.ts';

const idOf = (address: string): string | undefined => readerFor(new URL(address))?.id;
const page = (html: string): Document => new JSDOM(html).window.document;

describe('readerFor', () => {
  it.each([
    ['https://github.com/mina-okafor', 'github'],
    ['https://github.com/mina-okafor/?tab=repositories', 'github'],
    ['https://www.linkedin.com/in/mina-okafor-93b/', 'linkedin'],
    ['https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9', 'upwork'],
    ['https://www.upwork.com/freelancers/~01a2b3c4d5e6f7a8b9?s=1', 'upwork'],
    ['https://www.upwork.com/fl/yusuf', 'upwork'],
    ['https://www.upwork.com/nx/search/talent/?q=plc', 'upwork'],
    ['https://www.upwork.com/nx/search/talent/details/~01a2b3c4d5e6f7a8b9/profile', 'upwork'],
    ['https://www.upwork.com/search/profiles/?q=plc', 'upwork'],
    ['https://www.upwork.com/ab/applicants/1733701623681260001/hired', 'upwork'],
    ['https://www.upwork.com/ab/applicants/1733701623681260001/', 'upwork'],
  ])('%s belongs to %s', (address, id) => {
    expect(idOf(address)).toBe(id);
  });

  it.each([
    'https://github.com/',
    'https://github.com/pricing',
    'https://github.com/Settings',
    'https://github.com/mina-okafor/ledger',
    'https://github.com/orgs/open-ledger',
    'https://gist.github.com/mina-okafor',
    'https://github.com.evil.example/mina-okafor',
    'https://www.upwork.com/freelancers/',
    'https://www.upwork.com/freelancers/settings',
    'https://www.upwork.com/ab/applicants/1733701623681260001/job-details',
    'https://www.upwork.com/agencies/1234567/',
    'https://notupwork.com/freelancers/~01a2b3c4d5e6f7a8b9',
    'https://www.linkedin.com/feed/',
    'https://example.com/in/mina-okafor',
  ])('%s belongs to nobody', address => {
    expect(idOf(address)).toBeUndefined();
  });

  it('gives every site one id, and no address two readers', () => {
    expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
  });
});

describe('readPage', () => {
  it('takes a page of an unknown site for no candidate, unless told who reads it otherwise', () => {
    const document = page(
      `<script type="application/ld+json">{"@type":"Person","name":"Mina Okafor"}</script>`,
    );
    const url = new URL('https://mina.example/');
    expect(readPage(document, url)).toEqual({ kind: 'not-a-candidate' });
    expect(readPage(document, url, generic)).toMatchObject({ kind: 'candidate' });
    expect(readPage(document, new URL('file:///cv.html'), generic)).toEqual({ kind: 'not-a-candidate' });
  });

  it('says so when a reader fails', () => {
    const failing: Reader = {
      ...generic,
      read: () => {
        throw new Error('A selector broke.');
      },
    };
    expect(readPage(page(''), new URL('https://mina.example/'), failing)).toEqual({
      kind: 'unreadable',
      reason: 'reader-failed',
    });
  });
});
