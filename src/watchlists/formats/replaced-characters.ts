import { NotThisFormat } from './parser.ts';

/**
 * Bytes that were not UTF-8 turn into U+FFFD. One of UN's files has held one such character of its publisher's making, and
 * a name in a thousand with a wrong letter is better than an old list; but a file in another encoding has one for every
 * accented letter, and UN's has about one of those in 10,000 characters.
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
