import type { Entry, EntryType } from '../entry.ts';
import type { Oddity, OddityKind } from '../pack-layout.ts';
import { EntryDraft, finishDrafts } from './entry-draft.ts';
import type { FileReport, Parsed, Parsing } from './parser.ts';

const SETTLED_AT_ONCE = 1000;

/** The entries of a list that are being put together, by id, in the order in which each id came first. */
export class Drafts {
  readonly #byId = new Map<string, EntryDraft>();
  readonly #settled = new Map<string, Entry>();
  #duplicates = 0;
  #unnamed = 0;

  /** The draft with this id, begun when there is none: for lists that write several rows about one party. */
  of(id: string, type: () => EntryType): EntryDraft {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const draft = new EntryDraft(id, type());
    this.#byId.set(id, draft);
    return draft;
  }

  /** A new draft: for lists of one row a party. It takes the place of one with the same id. */
  begin(id: string, type: EntryType): EntryDraft {
    if (this.#byId.has(id) || this.#settled.has(id)) this.#duplicates += 1;
    const draft = new EntryDraft(id, type);
    this.#byId.set(id, draft);
    return draft;
  }

  /**
   * Finishes the drafts so far, when they are many: for lists of one row a party, of which none comes back. A draft takes
   * several times the memory of its entry.
   */
  settle(parsing: Parsing, page: (draft: EntryDraft) => string): Promise<void> | undefined {
    return this.#byId.size < SETTLED_AT_ONCE ? undefined : this.#finishDrafts(parsing, page);
  }

  async #finishDrafts(parsing: Parsing, page: (draft: EntryDraft) => string): Promise<void> {
    const { entries, unnamed } = await finishDrafts(this.#byId.values(), page, parsing);
    for (const entry of entries) this.#settled.set(entry.id, entry);
    this.#unnamed += unnamed;
    this.#byId.clear();
  }

  /** The parsed list of one file. Parties without a name are left out and counted. */
  async finish(
    parsing: Parsing,
    report: FileReport,
    about: { readonly page: (draft: EntryDraft) => string; readonly publishedAt?: string },
  ): Promise<Parsed> {
    await this.#finishDrafts(parsing, about.page);
    return {
      entries: [...this.#settled.values()],
      files: { entries: report },
      ...(about.publishedAt === undefined ? {} : { publishedAt: about.publishedAt }),
      oddities: oddities({
        'duplicate-ids': this.#duplicates,
        unnamed: this.#unnamed,
        malformed: report.malformed,
      }),
    };
  }
}

function oddities(counts: Readonly<Partial<Record<OddityKind, number>>>): readonly Oddity[] {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind: kind as OddityKind, count }));
}
