import fc from 'fast-check';
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

  it.each([
    ['8613621583465', '+86 136 2158 3465', '0086-136-2158-3465', '(+86) 13621583465', 'tel:+86-13621583465'],
    [
      '+442079460000',
      '+44 (0)20 7946 0000',
      '44(0)20 7946 0000',
      '+44 20 7946 0000 ext. 12',
      '0044 2079460000x9',
    ],
    ['+52 686 555 5920', '52-686-555-5920', '+52.686.555.5920', '\uff0b52 686 555 5920'],
  ])('reads the same number in %s and other spellings', (first, ...others) => {
    const key = identifierKey('phone', first);
    expect(key).toMatch(/^\d+$/);
    expect(others.map(other => identifierKey('phone', other))).toEqual(others.map(() => key));
  });

  it('meets no number without its calling code, and no two numbers in one', () => {
    for (const phone of [
      '020 7946 0000',
      '(020) 7946 0000',
      '+44 20 7946 0000 / +44 20 7946 0001',
      'call 8613621583465',
    ])
      expect(identifierKey('phone', phone)).toBeUndefined();
    expect(identifierKey('phone', '136 2158 3465')).not.toBe(identifierKey('phone', '+86 136 2158 3465'));
  });

  it('keeps two mailboxes apart that only one provider holds for the same', () => {
    const key = (text: string) => identifierKey('email', text);
    expect(key('a.b+jobs@quarry.example')).toBe('a.b+jobs@quarry.example');
    expect(key('a.b@quarry.example')).not.toBe(key('ab@quarry.example'));
    expect(key('mailto:<A@B\u00fccher.example>?subject=x')).toBe('a@xn--bcher-kva.example');
    expect(key('a@quarry.example.')).toBe('a@quarry.example');
  });

  it('ignores the case of a wallet where it is but a checksum', () => {
    const key = (text: string) => identifierKey('wallet', text);
    expect(key('0X00000000000000000000000000000000000000AA')).toBe(`0x${'0'.repeat(38)}aa`);
    expect(key('BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ')).toBe(
      key('bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=1'),
    );
    for (const address of [
      'TAbcdefghijkmnopqrstuvwxyz1234567',
      '4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx',
    ])
      expect([key(address), key(address.toLowerCase())]).toEqual([address, address.toLowerCase()]);
  });

  it('finds a host however its name is written', () => {
    const key = (text: string) => identifierKey('website', text);
    for (const address of [
      'https://B\u00fccher.example.',
      'xn--bcher-kva.example:8080',
      'http://www.b\u00fccher.example/#x',
    ])
      expect(key(address)).toBe('xn--bcher-kva.example');
  });

  it('finds it the ten-thousandth time, too', () => {
    // As a file is read: one byte a letter, and no string put together of two.
    const address = Buffer.from('https://b\u00fccher.example', 'latin1').toString('latin1');
    const keys = Array.from({ length: 10_000 }, () => identifierKey('website', address));
    expect(new Set(keys)).toEqual(new Set(['xn--bcher-kva.example']));
  });

  it('tells people on a shared host apart, and takes its shelves for nobody', () => {
    const keys = (text: string) => lookUpKeys('website', text);
    expect(keys('https://vn.linkedin.com/in/Mina-Okafor/')).toEqual(
      keys('linkedin.com/in/mina-okafor?trk=x'),
    );
    expect(keys('https://github.com/mina-okafor/notes')).toContain('github.com/mina-okafor');
    for (const shelf of [
      'linkedin.com/company',
      'facebook.com/groups/',
      'youtube.com/watch',
      'x.com',
      't.me/s',
    ])
      expect(keys(shelf)).toEqual([]);
    const [one, other] = [
      'https://www.youtube.com/watch?v=aaaaaaaaaaa',
      'https://youtube.com/watch?v=bbbbbbbbbbb',
    ];
    expect(keys(one)).toHaveLength(1);
    expect(keys(one)).not.toEqual(keys(other));
    expect(keys('facebook.com/groups/otter')).not.toContain(keys('facebook.com/otter')[0]);
  });

  it('is its own key, and never fails', () => {
    const kind = fc.constantFrom(
      ...(['email', 'phone', 'wallet', 'website', 'passport', 'identity-number'] as const),
    );
    const part = fc.constantFrom(
      'www.',
      '://',
      'https',
      '@',
      '.',
      '/',
      '?',
      'id=',
      'x.com',
      '+',
      '(0)',
      '00',
      '0x',
      'A',
      '\u0130',
      '%',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(part, fc.string({ unit: 'grapheme', maxLength: 3 }))).map(parts => parts.join('')),
      fc.webUrl({ withQueryParameters: true }),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(kind, text, (each, value) => {
        const key = identifierKey(each, value);
        if (key !== undefined) expect(identifierKey(each, key)).toBe(key);
        expect(lookUpKeys(each, value)[0]).toBe(key);
      }),
      { numRuns: 1000 },
    );
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
