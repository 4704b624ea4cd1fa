import { type Party, spokenDay } from './parties.ts';

const NULL = '-0- ';
/** The last line of every OFAC file: a Ctrl-Z. */
export const END_MARK = '\u001a\r\n';

/** Rows of SDN.CSV or CONS_PRIM.CSV, without the end mark. */
export function ofacEntries(parties: readonly Party[]): string {
  return parties.map(entry).join('');
}

function entry({ number, name, person }: Party): string {
  const listed = person === undefined ? name : `${person.family.toUpperCase()}, ${person.given}`;
  const type = person === undefined ? NULL : '"individual"';
  const remarks = person === undefined ? NULL : `"DOB ${spokenDay(person.born)}."`;
  const nothing = Array.from({ length: 7 }, () => NULL);
  return `${[number, `"${listed}"`, type, '"INVENTED"', ...nothing, remarks].join(',')}\r\n`;
}

/** Rows of ALT.CSV or CONS_ALT.CSV, without the end mark. */
export function ofacAliases(parties: readonly Party[]): string {
  return parties
    .flatMap(({ number, alias }) =>
      alias === undefined ? [] : [`${number},${number + 100_000},"aka","${alias}",${NULL}\r\n`],
    )
    .join('');
}
