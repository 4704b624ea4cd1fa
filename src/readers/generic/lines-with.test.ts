import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { linesWith } from './lines-with.ts';

const lines = (html: string): readonly string[] =>
  linesWith(new JSDOM(html).window.document.body, ['local time', 'Member since']);

describe('linesWith', () => {
  it('gives the lines that hold a word, each once, and no others', () => {
    expect(
      lines(
        '<p>Lisbon – 3:04 pm local time</p><ul><li>Member since May 2019</li><li>None</li></ul><p>Member since May 2019</p>',
      ),
    ).toEqual(['Lisbon – 3:04 pm local time', 'Member since May 2019']);
  });

  it('gives the whole line where the words are spread over elements', () => {
    expect(lines('<div><b>3:04 pm</b> <i>local</i> <i>time</i> in Lisbon</div>')).toEqual([
      '3:04 pm local time in Lisbon',
    ]);
  });

  it('reads nothing that is not shown, nor data of scripts', () => {
    expect(
      lines(
        '<p hidden>Member since 2011</p><script>"Member since 2012"</script><p class="sr-only">local time</p>',
      ),
    ).toEqual([]);
  });
});
