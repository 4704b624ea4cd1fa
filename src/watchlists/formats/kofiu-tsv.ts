import { dayFirstDates } from './day-first-dates.ts';
import { Drafts } from './drafts.ts';
import type { ListFiles, Parsed, Parsing } from './parser.ts';
import { severalValues } from './several-values.ts';
import { readTable } from './table.ts';

/** The notice is a text of law: there is no page for one party. */
const PAGE = 'https://www.law.go.kr/';
const REQUIRED = ['id', 'type', 'names_latin', 'name_hangul'] as const;

/**
 * The parties of KoFIU's notice as a table that somebody made of it: separated by tabs, `names_latin` with bars between
 * the spellings, the first one the notice's own. Columns it may have besides: nationality, birth_date, programme.
 */
export async function parseKofiuTsv(files: ListFiles, parsing: Parsing): Promise<Parsed> {
  const drafts = new Drafts();
  const report = await readTable(
    files.entries ?? [],
    { delimiter: '\t', required: REQUIRED, byHand: true },
    parsing,
    cell => {
      const id = cell('id');
      if (id === '') return false;
      const draft = drafts.begin(
        id,
        /^(?:individual|person|개인)$/i.test(cell('type')) ? 'person' : 'organisation',
      );
      const [own = '', ...others] = cell('names_latin').split('|');
      draft.addName(own, 'primary');
      for (const other of others) draft.addName(other, 'strong');
      for (const hangul of severalValues(cell('name_hangul'))) draft.addName(hangul, 'original-script');
      for (const country of severalValues(cell('nationality'))) draft.add('nationalities', country);
      for (const date of dayFirstDates(cell('birth_date') || cell('dob'))) draft.addBirthDate(date);
      for (const programme of severalValues(cell('programme') || cell('program')))
        draft.add('programmes', programme);
      return true;
    },
  );
  return drafts.finish(parsing, report, { page: () => PAGE });
}
