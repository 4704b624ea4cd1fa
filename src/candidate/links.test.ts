import { describe, expect, it } from 'vitest';
import { httpUrl, linksIn } from './links.ts';

describe('linksIn', () => {
  it.each([
    ['See https://mina.example/work.', 'https://mina.example/work'],
    ['(https://mina.example/a_(b))', 'https://mina.example/a_(b)'],
    ['[site](http://mina.example)', 'http://mina.example/'],
    ['"HTTPS://Mina.Example/Work"', 'https://mina.example/Work'],
    ['https://mina.example。', 'https://mina.example/'],
  ])('reads %j', (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });

  it('gives each address once', () => {
    expect(linksIn('https://a.example https://a.example/ http://b.example')).toEqual([
      'https://a.example/',
      'http://b.example/',
    ]);
  });

  it.each(['javascript:alert(1)', 'mina.example', 'https://', 'xhttps://mina.example', ''])(
    'passes %j over',
    text => {
      expect(linksIn(text)).toEqual([]);
    },
  );
});

describe('httpUrl', () => {
  it('resolves against a base', () => {
    expect(httpUrl('/mina', 'https://a.example/x/y')).toBe('https://a.example/mina');
    expect(httpUrl('//b.example/z', 'https://a.example')).toBe('https://b.example/z');
  });

  it('drops credentials', () => {
    expect(httpUrl('https://good.example@evil.example/')).toBe('https://evil.example/');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:mina@example.com',
    'blob:https://a.example/1',
    'file:///etc/hosts',
    '',
    'mina',
  ])('refuses %j', raw => {
    expect(httpUrl(raw)).toBeUndefined();
  });

  it('refuses an address longer than any homepage has', () => {
    expect(httpUrl(`https://a.example/${'x'.repeat(2000)}`)).toBeUndefined();
  });
});
