import type {
  BirthDate,
  DocumentKind,
  Entry,
  EntryName,
  EntryType,
  Identifier,
  IdentifierKind,
  NameParts,
  NameQuality,
} from '../entry.ts';
import { mentionsNorthKorea, northKoreaReasons } from '../north-korea.ts';
import { documentHash } from './document-hash.ts';
import type { Parsing } from './parser.ts';

/**
 * Longer or more than anything the real lists hold (longest name 350 characters by OFAC's own specification, most names
 * of one party about 150, most identifiers 125 and growing): what exceeds these is an attack or a mistake, and must not
 * fill the memory.
 */
const MOST = { nameLength: 400, textLength: 600, names: 400, values: 1000 } as const;

/** Of a name that a publisher gives twice the better quality holds. */
const BEST_FIRST: readonly NameQuality[] = ['primary', 'strong', 'former', 'original-script', 'weak'];

/** `remarks`: for the North Korea rule only. */
type TextField = 'birthPlaces' | 'nationalities' | 'programmes' | 'linkedTo' | 'remarks';

interface Document {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly country?: string;
}

/** An entry that is being put together, row by row or element by element. Values are trimmed; each is kept once. */
export class EntryDraft {
  readonly id: string;
  type: EntryType;
  gender: 'male' | 'female' | undefined;
  position: string | undefined;
  note: string | undefined;
  /** `YYYY-MM-DD`. */
  listedOn: string | undefined;
  readonly #names = new Map<string, EntryName>();
  readonly #birthDates = new Map<string, BirthDate>();
  readonly #identifiers = new Map<string, Identifier>();
  readonly #documents = new Map<string, Document>();
  /** Made when there is something to put in: thousands of drafts wait for the end of a file. */
  readonly #texts = new Map<TextField, Set<string>>();

  constructor(id: string, type: EntryType) {
    this.id = id;
    this.type = type;
  }

  get hasName(): boolean {
    return this.#names.size > 0;
  }

  /** Of equal texts the one of the best quality stays. Empty ones are left out, so that callers need not look. */
  addName(text: string, quality: NameQuality, parts: NameParts = {}): void {
    const plain = oneLine(text, MOST.nameLength);
    const known = this.#names.get(plain);
    if (plain === '' || (known === undefined && this.#names.size >= MOST.names)) return;
    if (known !== undefined && BEST_FIRST.indexOf(known.quality) <= BEST_FIRST.indexOf(quality)) return;
    const [family, given] = [parts.family, parts.given].map(part => oneLine(part ?? '', MOST.nameLength));
    const kept = { ...(family ? { family } : {}), ...(given ? { given } : {}) };
    const typed = Object.keys(kept).length > 0;
    this.#names.set(plain, { text: plain, quality, ...(typed ? { parts: kept } : {}) });
  }

  addBirthDate(date: BirthDate | undefined): void {
    if (date === undefined || this.#birthDates.size >= MOST.values) return;
    this.#birthDates.set(`${date.from} ${date.to} ${date.circa}`, date);
  }

  addIdentifier(kind: Exclude<IdentifierKind, DocumentKind>, value: string): void {
    const plain = oneLine(value, MOST.textLength);
    if (plain === '' || this.#identifiers.size >= MOST.values) return;
    this.#identifiers.set(`${kind} ${plain}`, { kind, value: plain });
  }

  /** @param number in the clear: `finish` hashes it. A number has a digit; words ("unknown") are none. */
  addDocument(kind: DocumentKind, number: string, country?: string): void {
    const plain = oneLine(number, MOST.textLength);
    if (!/\d/.test(plain) || this.#documents.size >= MOST.values) return;
    const from = oneLine(country ?? '', MOST.textLength);
    this.#documents.set(`${kind} ${plain}`, {
      kind,
      number: plain,
      ...(from === '' ? {} : { country: from }),
    });
  }

  /** Of `remarks` only those that the North Korea rule looks for are kept, and only until the entry is finished. */
  add(what: TextField, text: string): void {
    if (what === 'remarks' && !mentionsNorthKorea(text)) return;
    const plain = oneLine(text, what === 'remarks' ? Infinity : MOST.textLength);
    if (plain === '') return;
    const known = this.#texts.get(what);
    if (known === undefined) this.#texts.set(what, new Set([plain]));
    else if (known.size < MOST.values) known.add(plain);
  }

  /** The entry; `undefined` when it has no name. Where no name is primary, the first one is. */
  async finish(officialPage: string, { subtle }: Pick<Parsing, 'subtle'>): Promise<Entry | undefined> {
    const names = primaryFirst([...this.#names.values()]);
    if (names.length === 0) return undefined;
    const hashed = [...this.#documents.values()].map(
      async ({ kind, number, country }): Promise<Identifier> => ({
        kind,
        value: await documentHash(number, subtle),
        ...(country === undefined ? {} : { country }),
      }),
    );
    const birthPlaces = this.#textsOf('birthPlaces');
    const nationalities = this.#textsOf('nationalities');
    const programmes = this.#textsOf('programmes');
    const remarks = this.#textsOf('remarks').join('; ');
    const position = oneLine(this.position ?? '', MOST.textLength);
    const note = oneLine(this.note ?? '', MOST.textLength);
    return {
      id: this.id,
      type: this.type,
      names,
      birthDates: [...this.#birthDates.values()],
      birthPlaces,
      nationalities,
      ...(this.gender === undefined ? {} : { gender: this.gender }),
      programmes,
      identifiers: [...this.#identifiers.values(), ...(await Promise.all(hashed))],
      ...(position === '' ? {} : { position }),
      ...(note === '' ? {} : { note }),
      linkedTo: this.#textsOf('linkedTo'),
      northKorea: northKoreaReasons({ programmes, nationalities, birthPlaces, remarks }),
      ...(this.listedOn === undefined ? {} : { listedOn: this.listedOn }),
      officialPage,
    };
  }

  #textsOf(what: TextField): readonly string[] {
    return [...(this.#texts.get(what) ?? [])];
  }
}

/** Entries hashed at once: asking for one and waiting for it takes longer than all the parsing. */
const FINISHED_AT_ONCE = 100;

/** Finishes drafts by the hundred, in order. Those without a name are counted and left out. */
export async function finishDrafts(
  drafts: Iterable<EntryDraft>,
  pageOf: (draft: EntryDraft) => string,
  parsing: Parsing,
): Promise<{ readonly entries: readonly Entry[]; readonly unnamed: number }> {
  const waiting = [...drafts];
  const entries: Entry[] = [];
  for (let start = 0; start < waiting.length; start += FINISHED_AT_ONCE) {
    const some = waiting.slice(start, start + FINISHED_AT_ONCE);
    const finished = await Promise.all(some.map(draft => draft.finish(pageOf(draft), parsing)));
    entries.push(...finished.filter(entry => entry !== undefined));
    await parsing.breathe();
  }
  return { entries, unnamed: waiting.length - entries.length };
}

function primaryFirst(names: readonly EntryName[]): readonly EntryName[] {
  const at = Math.max(
    0,
    names.findIndex(({ quality }) => quality === 'primary'),
  );
  const [first, rest] = [names[at], names.filter((_, index) => index !== at)];
  return first === undefined ? [] : [first, ...rest];
}

/** Without line breaks, control characters and runs of blanks. Cut where no honest value is as long. */
function oneLine(text: string, most: number): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, most);
}
