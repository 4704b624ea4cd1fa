import { describe, expect, it } from 'vitest';
import { areSlavicForms as slavicForms, patronymicOf } from './slavic.ts';
import { tokenOf } from './token.ts';

const areSlavicForms = (a: string, b: string): boolean => slavicForms(tokenOf(a), tokenOf(b));

describe('East Slavic spellings', () => {
  it.each([
    ['molastau', 'molostov'],
    ['kanstantsin', 'konstantin'],
    ['burdziuk', 'burdiuk'],
    ['siarhei', 'sergei'],
    ['darashenka', 'doroshenko'],
  ])('%s is %s', (a, b) => {
    expect(areSlavicForms(a, b)).toBe(true);
    expect(areSlavicForms(b, a)).toBe(true);
  });

  it.each([
    ['roman', 'ramon'],
    ['maria', 'mario'],
    ['hassan', 'hossein'],
    ['chavez', 'chaves'],
    ['ana', 'ono'],
  ])('%s is not %s', (a, b) => {
    expect(areSlavicForms(a, b)).toBe(false);
  });
});

describe('patronymics', () => {
  it.each([
    ['nikolaevich', 'nikola', 'son'],
    ['mykolaiovych', 'mykola', 'son'],
    ['uladzimirauna', 'uladzimir', 'daughter'],
    ['lieanidawna', 'lieanid', 'daughter'],
    ['hryhorivna', 'hryhor', 'daughter'],
    ['ivanovic', 'ivan', 'son'],
  ])('%s: %s, %s', (word, father, child) => {
    expect(patronymicOf(word)).toEqual({ father, child });
  });

  it('are told from other words', () => {
    for (const word of ['marina', 'susanna', 'novak', 'evna', 'ovich', '']) {
      expect(patronymicOf(word), word).toBeUndefined();
    }
  });
});
