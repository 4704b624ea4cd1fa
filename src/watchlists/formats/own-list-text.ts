import { type Chunks, NotThisFormat } from './parser.ts';
import { withLineFeeds } from './table-text.ts';

/** No list that people keep by hand is as large. */
const MOST_BYTES = 24 << 20;
/** Text has no zeros; UTF-16 without a byte order mark has one in every letter of Latin. */
const ZERO = '\0';

/** The text of an own list, with line feeds. Throws what the chunks throw, and {@link NotThisFormat} as `ownListText`. */
export async function collectOwnList(chunks: Chunks): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > MOST_BYTES) throw new NotThisFormat('It is too large for a list kept by hand.');
    parts.push(bytes);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return ownListText(whole);
}

/**
 * The text of an own list or of its beginning: UTF-8 and UTF-16 as Excel saves them, with a byte order mark or without,
 * else Windows-1252, which is what Excel's plain CSV is in western Europe and America. Throws {@link NotThisFormat} for
 * what is no text, or a web page.
 */
export function ownListText(bytes: Uint8Array): string {
  const text = decoded(bytes).replace(/^\ufeff/, '');
  if (text.includes(ZERO)) throw new NotThisFormat('It is not a table of text.');
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    throw new NotThisFormat('It is a web page or XML, not a table.');
  if (text.trim() === '') throw new NotThisFormat('It is empty.');
  return withLineFeeds(text);
}

function decoded(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    // The beginning of a file may end inside a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function wideEncoding([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 ? 'utf-16be' : undefined;
}
