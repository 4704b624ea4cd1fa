import { describe, expect, it } from 'vitest';
import { PERSON_WORDS, personParts } from './tokens.ts';

const summary = (text: string): string =>
  personParts(text)
    .map(part => `${part.token.latin}:${part.kind}${part.aside ? '?' : ''}`)
    .join(' ');

describe('the parts of a name', () => {
  it('leave titles and degrees out', () => {
    expect(summary('Dr. Jane Roe, PhD, MBA')).toBe('jane:word roe:word');
    expect(summary('Haji Muhammad Ashraf')).toBe('muhammad:word ashraf:word');
  });

  it('keep a name that is nothing but a title', () => {
    expect(summary('Major')).toBe('major:word');
    expect(summary('al-')).toBe('al:word');
  });

  it('know particles and initials', () => {
    expect(summary('Usama bin Laden')).toBe('usama:word bin:particle laden:word');
    expect(summary('J. P. Roe')).toBe('j:initial p:initial roe:word');
    expect(summary('Y. Roe')).toBe('y:initial roe:word');
    expect(summary('Garcia y Lopez')).toBe('garcia:word y:particle lopez:word');
  });

  it('mark what stands in brackets or quotes', () => {
    expect(summary('Robert (Bob) Roe')).toBe('robert:word bob:word? roe:word');
    expect(summary('Robert "Bob" Roe')).toBe('robert:word bob:word? roe:word');
    expect(summary('(Bob)')).toBe('bob:word');
  });

  it('read digits typed for letters, and weigh common names less', () => {
    expect(summary('5ergei R0e')).toBe('sergei:word roe:word');
    const [common, rare] = personParts('Mohammed Tikriti');
    expect(common?.weight).toBeLessThan(rare?.weight ?? 0);
  });

  it('are limited in number', () => {
    expect(personParts('ab '.repeat(200))).toHaveLength(PERSON_WORDS);
    expect(personParts(' ,. ')).toEqual([]);
  });
});
