import { describe, expect, it } from 'vitest';
import { identifierKey, lookUpKeys } from './identifier-key.ts';

describe('identifiers', () => {
  it('ignores how they are written and nothing else', () => {
    expect(identifierKey('email', ' A.B@Quarry.TEST ')).toBe('a.b@quarry.test');
    expect(identifierKey('phone', '+52 (686) 383-0000')).toBe(identifierKey('phone', '00526863830000'));
    expect(identifierKey('wallet', '0x00000000000000000000000000000000000000aA')).toBe(
      identifierKey('wallet', 'ethereum:0x00000000000000000000000000000000000000AA'),
    );
    const base58 = '1BoatSLRHtKNngkdXEeobR76b53LETtpyT';
    expect(identifierKey('wallet', base58)).not.toBe(identifierKey('wallet', base58.toLowerCase()));
  });

  it('finds an address of a site and of a page under it', () => {
    expect(identifierKey('website', 'http://WWW.Halvord.test/en/index.html')).toBe('halvord.test');
    expect(lookUpKeys('website', 'https://halvord.test/Team/42?x=1')).toEqual([
      'halvord.test/team/42',
      'halvord.test/team',
      'halvord.test',
    ]);
  });

  it('takes a host that many share for nobody', () => {
    expect(identifierKey('website', 'https://www.facebook.com/')).toBeUndefined();
    expect(lookUpKeys('website', 'https://github.com/mina-okafor')).toEqual(['github.com/mina-okafor']);
    expect(lookUpKeys('website', 'https://vn.linkedin.com/in/x')).not.toContain('vn.linkedin.com');
  });

  it.each([
    ['email', 'nobody'],
    ['phone', '911'],
    ['wallet', 'wallet'],
    ['website', 'mailto:a@b.test'],
    ['website', 'not a site'],
    ['passport', 'AB123456'],
  ] as const)('refuses the %s "%s"', (kind, text) => {
    expect(identifierKey(kind, text)).toBeUndefined();
  });
});
