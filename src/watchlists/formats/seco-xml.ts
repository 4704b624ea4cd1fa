import type { Breathe } from '../breathe.ts';
import type { EntryType, NameQuality } from '../entry.ts';
import type { Drafts } from './drafts.ts';
import type { EntryDraft } from './entry-draft.ts';
import { NotThisFormat, type Parser } from './parser.ts';
import { addInformation } from './seco-xml-information.ts';
import { spellingsOf, titlesOf } from './seco-xml-names.ts';
import { attributeOf, childrenOf, textOf, textsOf, type XmlElement } from './xml-parties.ts';
import { birthDateOf, dayOf } from './xml-parties-dates.ts';
import { parseXmlList } from './xml-parties-list.ts';
import { numberIn } from './xml-parties-numbers.ts';

export const SECO_PAGE = 'https://www.sesam.search.admin.ch/sesam-search-web/pages/search.xhtml?lang=en';

/** A letter that is not Latin. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Parses the Swiss sanctions list (`swiss-sanctions-list`, the whole list that SESAM gives out). There is no public schema: what is
 * known of it rests on the code and the test files of others who have read the real file, 2017 to October 2026 (crawlers,
 * exporters, two files cut from real ones), not on a real file here.
 *
 * `sanctions-program` come first, `place` last, `target` between: what a target refers to is looked up after the last one. The whole
 * list keeps the history of every target: `modification`s copy its state before and after, and about 1,550 of 8,670
 * targets are no longer listed.
 */
export const parseSecoXml: Parser = (files, parsing) => {
  const list = new SecoList();
  return parseXmlList(
    files.entries,
    {
      root: 'swiss-sanctions-list',
      isParty: (name, depth) => depth === 1 && ['sanctions-program', 'place', 'target'].includes(name),
      without: new Set(['added', 'removed']),
      read: (party, drafts, root) => list.read(party, drafts, root),
      complete: breathe => list.complete(breathe),
      publishedAt: () => list.day,
      officialPage: SECO_PAGE,
    },
    parsing,
  );
};

/** What a target says by an id. */
interface Reference {
  readonly draft: EntryDraft;
  readonly what: 'programmes' | 'birthPlaces' | 'linkedTo';
  readonly id: string;
  /** What it says besides. */
  readonly own: string;
}

const BREATHE_EVERY_REFERENCES = 500;

class SecoList {
  day: string | undefined;
  readonly #programmes = new Map<string, string>();
  readonly #places = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #references: Reference[] = [];

  read(
    party: XmlElement,
    drafts: Drafts,
    root: XmlElement['attributes'],
  ): 'row' | 'aside' | 'malformed' | 'delisted' {
    if (/delta|mutation|change/i.test(root['list-type'] ?? '')) {
      throw new NotThisFormat('a list of changes, not the whole list');
    }
    this.day = dayOf(root['date']);
    const id = attributeOf(party, 'ssid');
    if (party.name === 'place') this.#places.set(id, placeOf(party));
    if (party.name === 'sanctions-program') this.#addProgramme(party, id);
    if (party.name !== 'target') return 'aside';
    const subject = party.children.find(({ name }) => SUBJECTS.includes(name));
    if (id === '' || subject === undefined) return 'malformed';
    if (isDelisted(party)) return 'delisted';
    this.#addTarget(drafts.begin(id, typeOf(subject)), party, subject);
    return 'row';
  }

  /** Now that all programmes, places and targets are known. */
  async complete(breathe: Breathe): Promise<void> {
    const known = { programmes: this.#programmes, birthPlaces: this.#places, linkedTo: this.#names };
    for (const [at, { draft, what, id, own }] of this.#references.entries()) {
      const found = known[what].get(id) ?? '';
      draft.add(what, own === '' || found === '' ? own + found : `${own}, ${found}`);
      if (at % BREATHE_EVERY_REFERENCES === 0) await breathe();
    }
  }

  /** Targets name a set of a programme ("annex 13"); people know the programme ("North Korea"). */
  #addProgramme(programme: XmlElement, id: string): void {
    const keys = [...childrenOf(programme, 'program-key'), ...childrenOf(programme, 'program-name')];
    const english = keys.find(key => /^en/i.test(attributeOf(key, 'lang'))) ?? keys[0];
    const ids = [id, ...childrenOf(programme, 'sanctions-set').map(set => attributeOf(set, 'ssid'))];
    for (const known of ids) this.#programmes.set(known, english?.text ?? '');
  }

  #addTarget(draft: EntryDraft, target: XmlElement, subject: XmlElement): void {
    const identities = [...childrenOf(subject, 'identity')].sort((a, b) => mainFirst(a) - mainFirst(b));
    const names = identities.flatMap(identity => childrenOf(identity, 'name'));
    // A second identity's primary name is one more name of the party.
    const primary = names.find(name => attributeOf(name, 'name-type') === 'primary-name') ?? names[0];
    for (const name of names) addName(draft, name, name === primary);
    this.#names.set(draft.id, primary === undefined ? '' : (spellingsOf(primary)[0]?.text ?? ''));
    for (const identity of identities) {
      addIdentity(draft, identity);
      for (const place of childrenOf(identity, 'place-of-birth')) {
        const id = attributeOf(place, 'place-id');
        this.#references.push({ draft, what: 'birthPlaces', id, own: placeOf(place) });
      }
    }
    const sex = attributeOf(subject, 'sex').toLowerCase();
    if (sex === 'male' || sex === 'female') draft.gender = sex;
    const notes = textsOf(subject, 'other-information').flatMap(note => addInformation(draft, note));
    draft.position = [...new Set([...notes, ...names.flatMap(titlesOf)])].join('; ');
    for (const justification of textsOf(subject, 'justification')) draft.add('remarks', justification);
    for (const relation of childrenOf(subject, 'relation')) {
      const id = attributeOf(relation, 'target-id');
      this.#references.push({ draft, what: 'linkedTo', id, own: '' });
    }
    for (const id of [attributeOf(target, 'sanctions-set-id'), ...textsOf(target, 'sanctions-set-id')]) {
      this.#references.push({ draft, what: 'programmes', id, own: '' });
    }
    draft.listedOn = modificationsOf(target)
      .filter(({ type }) => type === 'listed')
      .at(-1)?.day;
  }
}

const SUBJECTS = ['individual', 'entity', 'object'];

function typeOf(subject: XmlElement): EntryType {
  if (subject.name === 'individual') return 'person';
  if (subject.name === 'entity') return 'organisation';
  return /aircraft|plane/i.test(attributeOf(subject, 'object-type')) ? 'aircraft' : 'vessel';
}

/** Oldest first; of one day the one that stands first in the file last: it writes the newest first. */
function modificationsOf(target: XmlElement): readonly { readonly type: string; readonly day?: string }[] {
  return childrenOf(target, 'modification')
    .map(modification => {
      const day = ['effective-date', 'enactment-date', 'publication-date']
        .map(date => dayOf(attributeOf(modification, date)))
        .find(date => date !== undefined);
      const type = attributeOf(modification, 'modification-type');
      return day === undefined ? { type } : { type, day };
    })
    .reverse()
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') === (b.day ?? '') ? 0 : 1));
}

function isDelisted(target: XmlElement): boolean {
  return modificationsOf(target).at(-1)?.type === 'de-listed';
}

function mainFirst(identity: XmlElement): number {
  return attributeOf(identity, 'main') === 'true' ? 0 : 1;
}

function addName(draft: EntryDraft, name: XmlElement, isPrimary: boolean): void {
  for (const [at, { text, parts }] of spellingsOf(name).entries()) {
    const quality = isPrimary && at === 0 ? 'primary' : qualityOf(name, text);
    draft.addName(text, quality, draft.type === 'person' ? parts : {});
  }
}

function qualityOf(name: XmlElement, text: string): NameQuality {
  if (attributeOf(name, 'quality') === 'low') return 'weak';
  if (attributeOf(name, 'name-type').startsWith('former')) return 'former';
  return OTHER_SCRIPT.test(text) ? 'original-script' : 'strong';
}

function addIdentity(draft: EntryDraft, identity: XmlElement): void {
  for (const born of draft.type === 'person' ? childrenOf(identity, 'day-month-year') : []) {
    if (!/^(?:gregorian)?$/i.test(attributeOf(born, 'calendar'))) continue;
    const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map(part => attributeOf(born, part));
    draft.addBirthDate(birthDateOf({ year, month, day, circa: attributeOf(born, 'quality') === 'low' }));
  }
  for (const nationality of childrenOf(identity, 'nationality')) {
    for (const country of childrenOf(nationality, 'country')) {
      draft.add('nationalities', country.text.trim() || attributeOf(country, 'iso-code'));
    }
  }
  for (const document of childrenOf(identity, 'identification-document')) {
    const kind = /passport/i.test(attributeOf(document, 'document-type')) ? 'passport' : 'identity-number';
    const [issuer] = childrenOf(document, 'issuer');
    const country = issuer?.text.trim() || (issuer === undefined ? '' : attributeOf(issuer, 'code'));
    draft.addDocument(kind, numberIn(textOf(document, 'number')), country);
  }
}

function placeOf(place: XmlElement): string {
  const [country] = childrenOf(place, 'country').map(
    element => element.text.trim() || attributeOf(element, 'iso-code'),
  );
  return [...['address-details', 'location', 'area'].map(part => textOf(place, part)), country ?? '']
    .filter(part => part !== '')
    .join(', ')
    .slice(0, LONGEST_PLACE);
}

/** As long as an entry keeps one. */
const LONGEST_PLACE = 600;
