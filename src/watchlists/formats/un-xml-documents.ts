import type { EntryDraft } from './entry-draft.ts';
import { textOf, type XmlElement } from './xml-parties.ts';
import { labelledNumberIn, numberIn } from './xml-parties-numbers.ts';

/** In the three languages that occur. */
const PASSPORT = /passe?port|pasaporte/i;

/**
 * Adds a paper (INDIVIDUAL_DOCUMENT): a passport where any of its types says so. Where there is no NUMBER, it stands in the
 * second type or in the note.
 */
export function addUnDocument(draft: EntryDraft, document: XmlElement): void {
  const [type, second] = [textOf(document, 'TYPE_OF_DOCUMENT'), textOf(document, 'TYPE_OF_DOCUMENT2')];
  draft.addDocument(
    PASSPORT.test(`${type} ${second}`) ? 'passport' : 'identity-number',
    numberIn(textOf(document, 'NUMBER')) ||
      labelledNumberIn(second) ||
      labelledNumberIn(textOf(document, 'NOTE')),
    textOf(document, 'ISSUING_COUNTRY') || textOf(document, 'COUNTRY_OF_ISSUE'),
  );
}
