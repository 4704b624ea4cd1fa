import { describe, expect, it } from 'vitest';
import { inOneAlphabet } from './one-alphabet.ts';

describe('look-alikes', () => {
  it.each([
    ['Jоѕе Реrеz', 'Jose Perez'],
    ['Наdі Еbrаhіmzаdеh', 'Hadi Ebrahimzadeh'],
    ['Mіnа Οkafor', 'Mina Okafor'],
  ])('of another alphabet in %s are read as %s', (disguised, plain) => {
    expect(inOneAlphabet(disguised)).toBe(plain);
  });

  it.each(['Иван Соколов', 'Иван / Ivan', 'Соколов', 'Cофья', 'Ivan Жуков', 'Mina', '', '\ud800'])(
    'leave %s alone',
    name => {
      expect(inOneAlphabet(name)).toBe(name);
    },
  );
});
