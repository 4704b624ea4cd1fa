import type { Breathe } from '../breathe.ts';
import { Drafts } from './drafts.ts';
import type { Chunks, Parsed, Parsing } from './parser.ts';
import { type PartyShape, readXmlParties, type XmlElement, type XmlLayout } from './xml-parties.ts';

/** How the parties of one publisher's XML become entries. Made anew for each file: `read` may remember. */
export interface XmlList extends XmlLayout {
  /**
   * Begins the entry of a party. `delisted`: it has none, the publisher keeps the party for the record.
   * @param root the attributes of the root.
   */
  readonly read: (
    party: XmlElement,
    drafts: Drafts,
    root: XmlElement['attributes'],
  ) => PartyShape | 'delisted';
  /** After the last party: adds to the entries what only the whole file tells. */
  readonly complete?: (breathe: Breathe) => Promise<void>;
  /** The day the file says it is of, `YYYY-MM-DD`; asked for after the last party. */
  readonly publishedAt: () => string | undefined;
  readonly officialPage: string;
}

/** Parses a list that is one XML file. Of two parties with the same id the later one stays. */
export async function parseXmlList(
  chunks: Chunks | undefined,
  list: XmlList,
  parsing: Parsing,
): Promise<Parsed> {
  const drafts = new Drafts();
  const page = (): string => list.officialPage;
  // A draft takes several times the memory of its entry; those that wait for the end of the file must.
  const settling = async (): Promise<void> => {
    if (list.complete === undefined) await drafts.settle(parsing, page);
    await parsing.breathe();
  };
  let delisted = 0;
  const report = await readXmlParties(
    chunks ?? [],
    list,
    { ...parsing, breathe: settling },
    (party, root) => {
      const shape = list.read(party, drafts, root);
      if (shape !== 'delisted') return shape;
      delisted += 1;
      return 'row';
    },
  );
  await list.complete?.(parsing.breathe);
  const publishedAt = list.publishedAt();
  const parsed = await drafts.finish(parsing, report, {
    page,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  if (delisted === 0) return parsed;
  return { ...parsed, oddities: [...parsed.oddities, { kind: 'delisted', count: delisted }] };
}
