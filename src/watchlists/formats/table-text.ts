import type { Chunks } from './parser.ts';
import { ReplacedCharacters } from './replaced-characters.ts';

/** Characters handed on at once: a few milliseconds of work for whoever splits them. */
const PIECE = 1 << 16;
/** Ends the text when the file ends inside a character. */
export const CUT_CHARACTER = '\ufffd';

/**
 * The text of a file in UTF-8 in pieces of about 64 kB, however its chunks are cut: without a byte order mark, with
 * line feeds for all kinds of line breaks. Throws what the chunks throw, and NotThisFormat for text in another
 * encoding.
 */
export async function* utf8Pieces(chunks: Chunks): AsyncGenerator<string> {
  let waiting = '';
  for await (const text of decoded(chunks)) {
    waiting += text;
    // The line feed of a carriage return may come with the next chunk.
    if (waiting.length < PIECE || waiting.endsWith('\r')) continue;
    yield withLineFeeds(waiting);
    waiting = '';
  }
  if (waiting !== '') yield withLineFeeds(waiting);
}

/** Line feeds for all kinds of line breaks: those of Windows, of old Macs, and a mix. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

async function* decoded(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const replaced = new ReplacedCharacters();
  let first = true;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      const text =
        typeof chunk === 'string'
          ? chunk.slice(at, at + PIECE)
          : decoder.decode(chunk.subarray(at, at + PIECE), { stream: true });
      replaced.count(text);
      yield first ? text.replace(/^\ufeff/, '') : text;
      first &&= text === '';
    }
  }
  // A character that the end cut in two.
  if (decoder.decode() !== '') yield CUT_CHARACTER;
}
