import { describe, expect, it } from 'vitest';
import { isHan, koreanOf, mandarinOf, unifyHan } from './han.ts';

describe('Han characters', () => {
  it.each([
    ['traditional and simplified', '金相萬', '金相万'],
    ['Japanese', '広沢恵実', '廣澤惠實'],
    ['as Korea prints them', '靑眞敎鎭', '青真教鎮'],
    ['simplified', '毛泽东邓小平', '毛澤東鄧小平'],
  ])('have one form for all: %s', (_, a, b) => {
    expect(unifyHan(a)).toBe(unifyHan(b));
  });

  it('that differ stay different, and other text stays as it is', () => {
    expect(unifyHan('相')).not.toBe(unifyHan('尚'));
    expect(unifyHan('Kim 김 \ud800')).toBe('Kim 김 \ud800');
  });

  it.each([
    ['金', ['jin'], ['금', '김']],
    ['萬', ['wan', 'mo'], ['만']],
    ['李', ['li'], ['리', '이']],
    ['呂', ['lv'], ['려', '여']],
    ['曾', ['ceng', 'zeng'], ['증']],
  ])('%s is read %j and %j', (character, mandarin, korean) => {
    expect(mandarinOf(character)).toEqual(mandarin);
    expect([...koreanOf(character)].sort()).toEqual(korean);
  });

  it('are nothing else', () => {
    expect(isHan('金相万')).toBe(true);
    for (const word of ['', 'a', '김', 'さ', '金a', '\ud800']) expect(isHan(word), word).toBe(false);
    for (const word of ['', 'a', '김', '金金', '\ud800']) {
      expect([...mandarinOf(word), ...koreanOf(word)], word).toEqual([]);
    }
  });
});
