import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  domainOf,
  hostOf,
  isDisposableMail,
  isFreeMail,
  isRelayMail,
  registeredOf,
} from './email-domains.ts';
import { DISPOSABLE_KEYS } from './email-domain-lists.ts';
import { domainKey, holdsKey, KEY_LENGTH } from './domain-key.ts';

const FILE = 'node_modules/disposable-email-domains-js/dist/dict/disposable_email_blocklist.json';
const listed = JSON.parse(readFileSync(FILE, 'utf8')) as readonly string[];

describe('e-mail domains', () => {
  it.each([
    ['mina@mail.brightfield.example', 'mail.brightfield.example'],
    ['Mina@BRIGHTFIELD.example', 'brightfield.example'],
    ['"a@b"@brightfield.example', 'brightfield.example'],
    ['mina', undefined],
    ['@brightfield.example', undefined],
    ['mina@localhost', undefined],
    ['mina@', undefined],
  ])('reads the domain of %s', (email, domain) => {
    expect(domainOf(email)).toBe(domain);
  });

  it.each([
    'brightfield.example',
    'https://www.brightfield.example/jobs?x=1',
    'http://brightfield.example:8080',
    '@brightfield.example',
    'mina@brightfield.example',
    ' Brightfield.example. ',
  ])('takes "%s" for a domain', text => {
    expect(hostOf(text)).toBe('brightfield.example');
  });

  it.each(['', 'Brightfield', 'a b.example', '.', '..', 'x'.repeat(2000)])('takes "%s" for none', text => {
    expect(hostOf(text)).toBeUndefined();
  });

  it.each([
    ['mail.acme.co.uk', 'acme.co.uk', 'acme'],
    ['acme.com', 'acme.com', 'acme'],
    ['co.uk', 'co.uk', 'co'],
    ['jobs.acme.de', 'acme.de', 'acme'],
    ['acme.com.br', 'acme.com.br', 'acme'],
  ])('finds what was registered of %s', (host, domain, label) => {
    expect(registeredOf(host)).toEqual({ domain, label });
  });

  it.each(['gmail.com', 'qq.com', 'naver.com', 'web.de', 'proton.me', 'yandex.ru', 'tuta.com', '163.com'])(
    'knows %s as free mail, and so as nothing that is thrown away',
    domain => {
      expect([isFreeMail(domain), isDisposableMail(domain), isRelayMail(domain)]).toEqual([
        true,
        false,
        false,
      ]);
    },
  );

  it.each(['mailinator.com', 'yopmail.com', 'minofangle.org', 'gufum.com', 'inbox.gufum.com'])(
    'knows %s as throwaway mail',
    domain => {
      expect([isFreeMail(domain), isDisposableMail(domain)]).toEqual([false, true]);
    },
  );

  it.each([
    'mozmail.com',
    'abc.mozmail.com',
    'duck.com',
    'anonaddy.me',
    'privaterelay.appleid.com',
    'passmail.net',
  ])('knows %s as mail that is forwarded', domain => {
    expect([isRelayMail(domain), isDisposableMail(domain)]).toEqual([true, false]);
  });

  it.each([
    'facebook.com',
    'nus.edu.sg',
    'alibaba.com',
    'brightfield.example',
    '21cn.com',
    'sify.com',
    'apple.com',
  ])('takes %s for nothing of the kind, or for real mail', domain => {
    expect([isRelayMail(domain), isDisposableMail(domain)]).toEqual([false, false]);
  });

  it('holds what the package lists, but for real providers', () => {
    expect(listed.filter(domain => !isDisposableMail(domain)).length).toBeLessThan(10);
    expect(DISPOSABLE_KEYS.length).toBeLessThan(60_000);
    expect(DISPOSABLE_KEYS.length % KEY_LENGTH).toBe(0);
  });

  it('holds nothing else', () => {
    const domains = fc.domain().filter(domain => !listed.some(each => domain.endsWith(each)));
    fc.assert(fc.property(domains, domain => !holdsKey(DISPOSABLE_KEYS, domainKey(domain))));
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const domain of [domainOf(text), domainOf(`x@${text}`), hostOf(text)]) {
          if (domain === undefined) continue;
          expect(registeredOf(domain).label.length).toBeGreaterThan(0);
          isDisposableMail(domain);
        }
      }),
    );
  });
});
