/** One invented party of a list that is made up for a test. */
export interface Party {
  /** A number that is unique within its list; each format makes its own kind of id of it. */
  readonly number: number;
  readonly name: string;
  /** For persons: name parts in the order they are spoken, and the day of birth. */
  readonly person?: { readonly given: string; readonly family: string; readonly born: Born };
  readonly alias?: string;
}

export interface Born {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Words that no real list and no candidate of the stories has. */
const FIRST = [
  'Quellbrook',
  'Thornmere',
  'Ashvane',
  'Dunwick',
  'Farrowmoor',
  'Glasshaven',
  'Hollowell',
  'Ivermark',
];
const SECOND = [
  'Holdings',
  'Trading',
  'Shipping',
  'Industries',
  'Foundation',
  'Laboratories',
  'Partners',
  'Mills',
];

/** Invented organisations, such as "Quellbrook Holdings 0421": they fill a list up to the size it has to have. */
export function fillers(count: number): readonly Party[] {
  return Array.from({ length: count }, (_, number): Party => {
    const words = [FIRST[number % FIRST.length], SECOND[Math.floor(number / FIRST.length) % SECOND.length]];
    return { number: 200_000 + number, name: `${words.join(' ')} ${String(number).padStart(4, '0')}` };
  });
}

/** An invented person, who is on one list only. */
export function person(given: string, family: string, born: Born, alias?: string): Party {
  return {
    number: 7001,
    name: `${given} ${family}`,
    person: { given, family, born },
    ...(alias === undefined ? {} : { alias }),
  };
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Born): string {
  return [year, two(month), two(day)].join('-');
}

/** `DD/MM/YYYY`. */
export function slashedDay({ year, month, day }: Born): string {
  return [two(day), two(month), year].join('/');
}

/** `25 Apr 1965`. */
export function spokenDay({ year, month, day }: Born): string {
  const short = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
  // British English shortens September to four letters.
  const name = short.format(Date.UTC(2000, month - 1, 1)).slice(0, 3);
  return `${two(day)} ${name} ${year}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function escapedXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function quotedCsv(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
