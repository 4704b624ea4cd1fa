import type { EntryDraft } from './entry-draft.ts';
import { textOf, type XmlElement } from './xml-parties.ts';

/** In the three languages that occur. */
const PASSPORT = /passe?port|pasaporte/i;
/** What comes before the number in a sentence: `Libyan passport number 347834`, `national identity card DE- 473900`. */
const LABEL = /(?:\bnumber|\bno\.?|\bcard|\bcode|\bSSN|\bpassport)[:.]? +/i;
/** It holds a digit; groups of digits follow it (`96 03 464086`), a few capitals may come before it (`OB 0243318`). */
const NUMBER = /(?:\b[A-Z]{1,4}-? )?\b[A-Za-z]{0,10}[-/]?\d[\w/.-]{0,40}(?: \d[\w/.-]{0,20}){0,4}/;
const READ = 300;

/**
 * Adds a paper (INDIVIDUAL_DOCUMENT): a passport where any of its types says so. NUMBER may hold words too
 * (`Russian passport number 8208`); where there is none, the number stands in the second type or in the note.
 */
export function addUnDocument(draft: EntryDraft, document: XmlElement): void {
  const [type, second] = [textOf(document, 'TYPE_OF_DOCUMENT'), textOf(document, 'TYPE_OF_DOCUMENT2')];
  const number =
    numberIn(textOf(document, 'NUMBER')) ?? labelledIn(second) ?? labelledIn(textOf(document, 'NOTE'));
  if (number === undefined) return;
  draft.addDocument(
    PASSPORT.test(`${type} ${second}`) ? 'passport' : 'identity-number',
    number,
    textOf(document, 'ISSUING_COUNTRY') || textOf(document, 'COUNTRY_OF_ISSUE'),
  );
}

function labelledIn(text: string): string | undefined {
  const [, ...after] = text.slice(0, READ).split(LABEL);
  return after.length === 0 ? undefined : numberIn(after.join(' '));
}

function numberIn(text: string): string | undefined {
  return NUMBER.exec(text.slice(0, READ).replaceAll(/\s+/g, ' '))?.[0].replace(/[.-]$/, '');
}
