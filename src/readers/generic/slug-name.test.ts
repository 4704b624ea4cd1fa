import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFirmName } from './firm-name.ts';
import { isNameInSlug } from './slug-name.ts';

it.each([
  ['Mina Okafor', 'mina-okafor', true],
  ['Mina Okafor', 'minaokafor7', true],
  ['Mina Okafor', 'mina_okafor-bookkeeper-xyz', true],
  ['Jörg Müller', 'joerg_mueller2', true],
  ['Jörg Müller', 'jorg-muller', true],
  ['Inés Zuñiga', 'ineszuniga', true],
  ['Software Engineer', 'mina-okafor-software-engineer-xyz', false],
  ['Olga Petrova', 'mina-okafor', false],
  ['Mina Okafor', 'mina', false],
  // Too short to be anybody's alone.
  ['A B', 'ab', false],
  ['...', '', false],
])('%s in %s: %s', (name, slug, isIn) => {
  expect(isNameInSlug(name, slug)).toBe(isIn);
});

it('holds for any name an address is made of', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,9}$/);
  fc.assert(
    fc.property(
      word,
      word,
      fc.constantFrom('-', '_', '.', ''),
      fc.nat(99),
      (first, last, between, number) => {
        expect(isNameInSlug(`${first} ${last}`, `${first}${between}${last}${number}`.toLowerCase())).toBe(
          true,
        );
      },
    ),
  );
});

it.each([
  ['La Cleo Digital', true],
  ['Depo GmbH', true],
  ['Agence Lumière', true],
  ['Mina Okafor', false],
  ['Teo Labsky', false],
])('%s is a firm: %s', (name, isFirm) => {
  expect(isFirmName(name)).toBe(isFirm);
});
