import { describe, expect, it } from 'vitest';
import { pageRules } from './use-page-heads.ts';

/** The string of a rule as CSS reads it (CSS Syntax, consume a string token). */
function read(rule: string): string {
  const [, written = ''] = /content: "([^"]*)"/.exec(rule) ?? [];
  return written.replaceAll(/\\([\da-f]{1,6}) /g, (_, code: string) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
}

describe('the head of every sheet of paper', () => {
  it('says the words, in whatever script', () => {
    const words = 'Countersign \u00b7 \u2068سلمى النخيلي\u2069 \u00b7 4 Aug 2026, 15:45 UTC';
    expect(read(pageRules(words)[0] ?? '')).toBe(words);
  });

  it.each(['"; } body { display: none', 'a\\', 'a\nb', '\\22 } @import "x"'])(
    'is never left by a name: %j',
    name => {
      const [rule = ''] = pageRules(name);
      expect(read(rule)).toBe(name);
      expect(rule.match(/[{}]/g)).toEqual(['{', '{', '}', '{', '}', '}']);
    },
  );

  it('stands on the first sheet once', () => {
    expect(pageRules('Mina')[1]).toBe('@page :first { @top-left { content: none; } }');
  });
});
