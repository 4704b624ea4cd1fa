import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenPart, handleOf } from './handles.ts';

describe('the account a web address is the page of', () => {
  it.each([
    ['https://github.com/Mina-Okafor', 'github.com', 'mina-okafor'],
    ['https://github.com/mina-okafor/tide-tables', 'github.com', 'mina-okafor'],
    ['https://uk.linkedin.com/in/mina-okafor-4b7a91120/', 'linkedin.com', 'mina-okafor-4b7a91120'],
    ['https://www.npmjs.com/~minaok', 'npmjs.com', 'minaok'],
    ['https://t.me/minaok', 't.me', 'minaok'],
    ['https://www.upwork.com/freelancers/minaok', 'upwork.com', 'minaok'],
    ['https://www.upwork.com/freelancers/~01a2b3c4d5', 'upwork.com', '~01a2b3c4d5'],
    ['https://www.freelancer.com/u/MinaOk', 'freelancer.com', 'minaok'],
    ['https://medium.com/@minaok/a-post-123', 'medium.com', 'minaok'],
    ['https://www.linkedin.com/in/j%C3%B6rg-m', 'linkedin.com', 'jörg-m'],
  ])('%s', (address, site, handle) => {
    expect(handleOf(address)).toEqual({ site, handle });
  });

  it.each([
    'https://github.com/',
    'https://github.com/features/actions',
    'https://www.linkedin.com/company/harbour-lane',
    'https://minaok.example/about',
    'https://www.facebook.com/profile.php?id=1',
    'https://github.com/%E0%A4%A',
    'https://constructor/prototype',
    'mailto:mina@harbourlane.example',
    'no address',
  ])('there is none at %s', address => {
    expect(handleOf(address)).toBeUndefined();
  });

  it('leaves out the id LinkedIn puts behind a name', () => {
    expect(chosenPart({ site: 'linkedin.com', handle: 'mina-okafor-4b7a91120' })).toBe('mina-okafor');
    expect(chosenPart({ site: 'linkedin.com', handle: 'mina-ade-okafor' })).toBe('mina-ade-okafor');
    expect(chosenPart({ site: 'github.com', handle: 'mina-4b7' })).toBe('mina-4b7');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), text => void handleOf(text)));
  });
});
