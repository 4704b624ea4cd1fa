import { describe, expect, it } from 'vitest';
import { isFullName, isLogin, isSha, lastPageOf } from './addresses.ts';

describe('what goes into an address', () => {
  it.each(['mina-okafor', 'M1', 'a', 'x'.repeat(39), 'mina_harbour'])('takes the login %s', login => {
    expect(isLogin(login)).toBe(true);
  });

  it.each([
    '',
    '-mina',
    'mina-',
    'mi--na',
    'x'.repeat(40),
    'mina/..',
    'mina?x',
    'mína',
    'mina okafor',
    '..',
    'a\n',
  ])('refuses the login %j', login => {
    expect(isLogin(login)).toBe(false);
  });

  it('takes owner and name of a repository, and nothing that climbs out of it', () => {
    expect(isFullName('mina-okafor/tide_tables.js')).toBe(true);
    for (const name of ['mina', 'mina/', 'mina/..', 'mina/.', 'mina/a/b', 'mina/a?b', 'mina/a b', '/a'])
      expect(isFullName(name), name).toBe(false);
    expect(isSha('0123456789abcdef0123456789abcdef01234567')).toBe(true);
    expect(isSha('HEAD')).toBe(false);
  });
});

describe('the last page', () => {
  it('is the one the header names', () => {
    const link =
      '<https://api.github.com/repositories/1/commits?per_page=100&page=2>; rel="next", <https://api.github.com/repositories/1/commits?per_page=100&page=34>; rel="last"';
    expect(lastPageOf(link)).toBe(34);
  });

  it.each([
    null,
    '',
    'rel="last"',
    '<https://api.github.com/x?per_page=100>; rel="last"',
    '<x?page=0>; rel="last"',
  ])('is the first where there is no other: %j', link => {
    expect(lastPageOf(link)).toBe(1);
  });
});
