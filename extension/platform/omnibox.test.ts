import { describe, expect, it, vi } from 'vitest';
import { described } from './omnibox.ts';

vi.mock('./browser.ts', () => ({ browser: {} }));

describe('the text of a suggestion', () => {
  it('is what was typed, and no markup, where the browser reads XML', () => {
    expect(described(`<match>R&D</match> "O'Hara"`, true)).toBe(
      '&lt;match&gt;R&amp;D&lt;/match&gt; &quot;O&apos;Hara&quot;',
    );
    expect(described('a\u0000b\uFFFEc\ud800d \u{1F600}é', true)).toBe('a b c d \u{1F600}é');
  });

  it('is left alone where it does not', () => {
    expect(described('<b>R&D</b>', false)).toBe('<b>R&D</b>');
  });
});
