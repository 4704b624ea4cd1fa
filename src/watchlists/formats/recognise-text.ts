/** What files that are no text begin with: PDF, PNG, GIF, JPEG, RIFF, gzip, zip, Office before 2007. */
const MAGIC = [
  '%PDF',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'RIFF',
  '\u001f\u008b',
  'PK',
  '\u00d0\u00cf\u0011',
];

/** Control characters no text has; OFAC ends with Ctrl-Z, printers want a form feed. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f]/;

/**
 * The text at the beginning of a file, in UTF-8, UTF-16 with a byte order mark, or (an own list of an old Excel)
 * Windows-1252; with line feeds. `undefined` for what is empty or no text.
 */
export function startText(start: Uint8Array): string | undefined {
  const latin = new TextDecoder('latin1').decode(start.subarray(0, 8));
  if (MAGIC.some(magic => latin.startsWith(magic))) return undefined;
  const text = decoded(start)
    .replace(/\ufffd+$/, '')
    .replaceAll(/\r\n?/g, '\n');
  return text.trim() === '' || CONTROLS.test(text) ? undefined : text;
}

function decoded(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start);
  try {
    // The beginning of a file may end inside a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(start);
  }
}
