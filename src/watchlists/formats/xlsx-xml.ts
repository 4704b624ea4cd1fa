import { SaxesParser } from 'saxes';
import type { Breathe } from '../breathe.ts';
import { NotThisFormat } from './parser.ts';
import type { ZipEntries } from './zip-entries.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Takes the elements of a part of a workbook, by local name. */
export interface PartReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  /** `text`: what stands directly in the element after its last child. */
  readonly close?: (name: string, text: string) => void;
}

/**
 * Reads one XML part of a workbook as it is inflated, and gives what the reader emits. Throws {@link NotThisFormat}
 * for what is no XML in UTF-8, and for a document type: no workbook has one, and entities come from nowhere else.
 */
export async function* readPart<T>(
  zip: ZipEntries,
  part: string,
  breathe: Breathe,
  readerFor: (emit: (value: T) => void) => PartReader,
): AsyncGenerator<T> {
  const ready: T[] = [];
  const reader = readerFor(value => ready.push(value));
  const parser = new SaxesParser();
  let text = '';
  parser.on('doctype', () => {
    throw new NotThisFormat('A part of it declares a document type.');
  });
  parser.on('error', error => {
    throw new NotThisFormat(`A part of it is damaged: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    reader.open?.(localName(name), attributes);
  });
  parser.on('text', more => {
    text += more;
  });
  parser.on('cdata', more => {
    text += more;
  });
  parser.on('closetag', ({ name }) => {
    reader.close?.(localName(name), text);
    text = '';
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of zip.read(part, breathe)) {
    parser.write(decoded(decoder, bytes));
    yield* ready.splice(0);
  }
  parser.write(decoded(decoder)).close();
  yield* ready.splice(0);
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new NotThisFormat('A part of it is not text in UTF-8.');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
