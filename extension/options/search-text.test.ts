// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { holds, rangesOf, wordsOf } from './search-text.ts';

function part(...texts: readonly string[]): Element {
  const element = document.createElement('section');
  for (const text of texts) element.append(Object.assign(document.createElement('p'), { textContent: text }));
  return element;
}

const found = (element: Element, text: string): readonly string[] =>
  rangesOf(element, wordsOf(text)).map(range => range.toString());

describe('the search of the settings', () => {
  it('knows neither case nor accents, and takes words in any order', () => {
    const sites = part('Données gardées', 'Für Länder');
    for (const text of ['donnees', 'GARDÉES données', ' lander  fur ', 'LÄND']) {
      expect(holds(sites, wordsOf(text)), text).toBe(true);
    }
    expect(holds(sites, wordsOf('données supprimées'))).toBe(false);
  });

  it('finds a Korean syllable while it is being typed, and letters of full width', () => {
    expect(holds(part('후보자 기록'), wordsOf('후ㅂ'.slice(0, 1)))).toBe(true);
    expect(holds(part('후보자 기록'), wordsOf('후보'))).toBe(true);
    expect(holds(part('言語 ＡＢＣ'), wordsOf('abc'))).toBe(true);
  });

  it('takes signs as they are', () => {
    expect(holds(part('a (b) [c] $1 \\d'), wordsOf('(b) [c] \\d'))).toBe(true);
    expect(holds(part('abc'), wordsOf('.*'))).toBe(false);
  });

  it('shows where, in the text as it stands', () => {
    expect(found(part('Données, DONNEES et données'), 'donnees')).toEqual(['Données', 'DONNEES', 'données']);
    expect(found(part('İstanbul and ﬁnd \u{1F600} İst'), 'find ist')).toEqual(['ﬁnd', 'İst', 'İst']);
    expect(found(part('x'.repeat(2_000)), 'x')).toHaveLength(500);
  });
});
