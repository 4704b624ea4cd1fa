import type { Chunks } from './parser.ts';
import { ReplacedCharacters } from './replaced-characters.ts';

/** Characters or bytes given on at once: 2 to 4 ms of parsing. */
const AT_ONCE = 1 << 16;

/**
 * The text of an XML file, at most {@link AT_ONCE} characters at a time: UTF-8, with or without a byte order mark, or UTF-16
 * with one. Half a character at the very end is left out: such a file is cut.
 * @throws NotThisFormat for text in another encoding.
 */
export async function* decodeXml(chunks: Chunks): AsyncGenerator<string, void, undefined> {
  const bytes = new ByteDecoder();
  const replaced = new ReplacedCharacters();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += AT_ONCE) {
      const text =
        typeof chunk === 'string'
          ? chunk.slice(at, at + AT_ONCE)
          : bytes.decode(chunk.subarray(at, at + AT_ONCE));
      replaced.count(text);
      if (text !== '') yield text;
    }
  }
}

/** Knows the encoding by the first two bytes, which may come one by one. */
class ByteDecoder {
  #decoder: TextDecoder | undefined;
  #first: number | undefined;

  decode(bytes: Uint8Array): string {
    if (this.#decoder !== undefined) return this.#decoder.decode(bytes, { stream: true });
    const start = this.#first === undefined ? bytes : Uint8Array.of(this.#first, ...bytes);
    if (start.length < 2) {
      this.#first = start[0];
      return '';
    }
    this.#decoder = new TextDecoder(encodingOf(start));
    return this.#decoder.decode(start, { stream: true });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
