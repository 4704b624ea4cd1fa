import { describe, expect, it } from 'vitest';
import { isOtherSlug, isSubject, nameInTitle, slugIn } from './subject.ts';

describe('slugIn', () => {
  it('makes the forms of one address comparable, and leaves member ids as they are', () => {
    expect(slugIn('https://www.linkedin.com/in/Jo%C3%A3o-Exemplo/?trk=x')).toBe('joão-exemplo');
    expect(slugIn('/in/joão-exemplo/overlay/contact-info/')).toBe('joão-exemplo');
    expect(slugIn('/in/ACoAABexampleId/')).toBe('ACoAABexampleId');
    expect(slugIn('/in/100%/')).toBe('100%');
    expect(slugIn('https://www.linkedin.com/company/probewerk/')).toBeUndefined();
  });

  it('compares no chosen name with a member id', () => {
    expect(isOtherSlug('mina', 'lena')).toBe(true);
    expect(isOtherSlug('mina', 'ACoAABexampleId')).toBe(false);
  });
});

describe('nameInTitle', () => {
  it.each([
    ['Mina Okafor | LinkedIn', 'Mina Okafor'],
    ['(99+) Mina Okafor | LinkedIn', 'Mina Okafor'],
    ['Mina Okafor - Ledgerline | LinkedIn', 'Mina Okafor - Ledgerline'],
    ['Mina | Okafor | LinkedIn', 'Mina | Okafor'],
    ['LinkedIn', undefined],
    ['Mina sent you a message', undefined],
    ['', undefined],
  ])('%s', (title, name) => {
    expect(nameInTitle(title)).toBe(name);
  });
});

describe('isSubject', () => {
  const page = { name: 'Mina Okafor, PMP', slugs: ['mina'], namesOfAddress: ['Mina Okafor'] };

  it('needs one sign that agrees', () => {
    expect(isSubject('mina', page)).toBe(true);
    expect(isSubject('mina', { ...page, namesOfAddress: [] })).toBe(true);
    expect(isSubject('mina', { ...page, slugs: [] })).toBe(true);
    expect(isSubject('ACoAABexampleId', page)).toBe(true);
    expect(isSubject('mina', { ...page, slugs: [], namesOfAddress: [] })).toBe(false);
    expect(isSubject('ACoAABexampleId', { ...page, namesOfAddress: [] })).toBe(false);
  });

  it('is undone by one sign that disagrees', () => {
    expect(isSubject('lena', page)).toBe(false);
    expect(isSubject('mina', { ...page, slugs: ['mina', 'lena'] })).toBe(false);
    expect(isSubject('mina', { ...page, namesOfAddress: ['Mina Muster'] })).toBe(false);
    expect(isSubject('mina', { ...page, namesOfAddress: ['Kontor Nord: Overview'] })).toBe(false);
  });
});
