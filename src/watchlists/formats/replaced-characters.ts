import { NotThisFormat } from './parser.ts';

/**
 * Bytes that were not UTF-8 turn into U+FFFD. UN's file of November 2025 holds two of its publisher's making, and a few names with a
 * wrong letter are better than an old list; but in another encoding every accented letter becomes one, and UN's file of
 * August 2026 has 137 of the Latin ones in 2.2 million characters.
 */
const MOST_REPLACED = { ever: 10, oneIn: 100_000 } as const;

/** Counts the characters of a file that were replaced while it was decoded. */
export class ReplacedCharacters {
  #read = 0;
  #replaced = 0;

  /** @throws NotThisFormat when they are so many that the text is in another encoding. */
  count(text: string): void {
    this.#read += text.length;
    for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) this.#replaced += 1;
    if (this.#replaced > Math.max(MOST_REPLACED.ever, this.#read / MOST_REPLACED.oneIn)) {
      throw new NotThisFormat('another encoding than UTF-8');
    }
  }
}
