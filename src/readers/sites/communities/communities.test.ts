import { describe, expect, it } from 'vitest';
import { siteOf } from '../../site-table.ts';
import { readerFor } from '../../registry.ts';

describe('addresses of communities', () => {
  it.each([
    ['https://github.com/orgs/open-ledger/people', 'github', 'list'],
    ['https://github.com/orgs/open-ledger/people?page=2', 'github', 'list'],
    ['https://gitlab.com/amara.diallo', 'gitlab', 'profile'],
    ['https://gitlab.com/users/amara-diallo/projects', 'gitlab', 'profile'],
    ['https://stackoverflow.com/users/900001/amara-diallo?tab=profile', 'stackoverflow', 'profile'],
    ['https://stackoverflow.com/users/900001', 'stackoverflow', 'profile'],
    ['https://www.kaggle.com/amaradiallo', 'kaggle', 'profile'],
    ['https://www.behance.net/amara-diallo/projects', 'behance', 'profile'],
    ['https://dribbble.com/amara-diallo/about', 'dribbble', 'profile'],
    ['https://mail.google.com/mail/u/0/#inbox/FMfcgzQZTzXwLpRkHhNqVbKdJcGsMtWr', 'gmail', 'profile'],
  ])('%s belongs to %s', (address, id, kind) => {
    const url = new URL(address);
    expect([readerFor(url)?.id, readerFor(url)?.kindOf(url), siteOf(url)?.id]).toEqual([id, kind, id]);
  });

  it.each([
    'https://github.com/orgs/open-ledger/teams',
    'https://github.com/orgs/open-ledger/people/amara-diallo',
    'https://gitlab.com/explore',
    'https://gitlab.com/users/sign_in',
    'https://gitlab.com/open-ledger/books',
    'https://stackoverflow.com/users',
    'https://stackoverflow.com/users/login',
    'https://stackoverflow.com/questions/900001/why',
    'https://www.kaggle.com/competitions',
    'https://www.kaggle.com/amaradiallo/notebook-of-mine',
    'https://www.behance.net/gallery/12345/A-box',
    'https://www.behance.net/joblist',
    'https://dribbble.com/shots/popular',
    'https://dribbble.com/designers',
    'https://gitlab.com.example/amara-diallo',
  ])('%s belongs to nobody', address => {
    expect(readerFor(new URL(address))).toBeUndefined();
  });
});
