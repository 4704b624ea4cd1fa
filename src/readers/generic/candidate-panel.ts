import { candidateFields, type CandidateFields } from './candidate-fields.ts';
import { foundPerson, NOTHING, type Raw } from './found-person.ts';
import { isNamedIn } from './named-in.ts';
import { openRoots, type OpenRoots } from './open-roots.ts';
import type { PanelWords } from './panel-words.ts';
import { isPersonalName } from './personal-name.ts';
import { folded } from '../../candidate/text.ts';
import { visibleLines, visibleText } from './visible-text.ts';

/**
 * What makes a heading that of a candidate, in points (shared notes on pages of unknown sites): no page of any such
 * product is public, so that nothing here was measured on one. A panel needs `enough`, and a name that something
 * besides its shape confirms.
 */
const POINTS = {
  inTitle: 3,
  addressed: 3,
  contact: 2,
  profile: 2,
  section: 1,
  photo: 1,
  editing: -2,
  list: -3,
  enough: 5,
};
/** What keeps the work small on a page of any size. */
const MOST = { headings: 60, levels: 12, fields: 40, links: 40, lines: 400, siblings: 3, sections: 3 };

const LONGEST_TITLE = 300;

const HEADING = 'h1, h2, h3, [role="heading"]';
const MAILBOX = 'a[href^="mailto:" i]';
const PHONE = 'a[href^="tel:" i]';
const CONTACT = `${MAILBOX}, ${PHONE}`;
const PROFILE = 'a[href*="linkedin.com/in/" i], a[href*="github.com/" i]';
const FIELD =
  'input:not([type="hidden"], [type="checkbox"], [type="search"]), textarea, [contenteditable="true"]';
/** Where products draw their own screens: who works there, and where to go. */
const NO_PANEL = 'nav, footer, [role="navigation"], [role="banner"], body > header';
/** A list of links that holds more than one person's profiles is not one person's. */
const PERSON_LINK = /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com\/in|github\.com)\/([^/?#]+)\/?(?:[?#].*)?$/i;

/** What a panel rests on, for health reports. */
export const PANEL_SELECTORS: readonly string[] = [HEADING, MAILBOX, PHONE, PROFILE, FIELD, NO_PANEL];

interface Panel {
  readonly name: string;
  readonly part: Element;
  readonly points: number;
}

/**
 * The one candidate a page shows, where its address, or the user, says that it is a candidate's page. It is the block
 * around a heading that has the shape of a name and that the title, a mailbox or a profile linked beside it confirms.
 * Gives the name, what is linked, and place, headline and employer only where a label names them as such; nothing where
 * two headings have as good a claim.
 * @param words of a product whose page is a candidate's by its address. On any other page firms have their name in the
 *   title too, and labels speak of anything: only an address that names the person confirms a heading there
 */
export function candidatePanel(
  document: Document,
  url: URL,
  words?: PanelWords,
): CandidateFields | undefined {
  const roots = openRoots(document);
  const panels = roots
    .find(document, HEADING)
    .slice(0, MOST.headings)
    .flatMap(heading => panelAround(heading, roots, words && { ...words, title: document.title }))
    .toSorted((a, b) => b.points - a.points);
  const [best] = panels;
  if (!best || best.points < POINTS.enough) return undefined;
  const isRivalled = panels.some(({ name, points }) => points === best.points && name !== best.name);
  return isRivalled ? undefined : fieldsOf(best, roots, url, words);
}

function panelAround(
  heading: Element,
  roots: OpenRoots,
  known?: PanelWords & { readonly title: string },
): readonly Panel[] {
  const name = visibleText(heading);
  if (!isPersonalName(name) || known?.noName.test(name) || heading.closest(NO_PANEL)) return [];
  const part = partAround(heading, roots);
  const links = roots.find(part, PROFILE).filter(isOnePersons);
  const contacts = roots.find(part, CONTACT);
  const isInTitle = known !== undefined && isPartOf(known.title, name);
  const isAddressed = addressesOf([...contacts, ...links]).some(at => isNamedIn(name, at));
  if (!isInTitle && !isAddressed) return [];
  const points =
    (isInTitle ? POINTS.inTitle : 0) +
    (isAddressed ? POINTS.addressed : 0) +
    (contacts.length > 0 ? POINTS.contact : 0) +
    (links.length > 0 ? POINTS.profile : 0) +
    POINTS.section * (known ? Math.min(sectionsIn(part, roots, known.sections), MOST.sections) : 0) +
    (part.querySelector('img') ? POINTS.photo : 0) +
    (roots.find(part, FIELD).length > 0 ? POINTS.editing : 0) +
    (isListed(part) || peopleIn(links) > 1 ? POINTS.list : 0);
  return [{ name, part, points }];
}

/** The smallest block around a heading that links a mailbox, a phone or a profile; else the one it heads. */
function partAround(heading: Element, roots: OpenRoots): Element {
  let part = roots.around(heading) ?? heading;
  for (let level = 0; level < MOST.levels; level += 1) {
    if (roots.find(part, `${CONTACT}, ${PROFILE}`).length > 0) return part;
    const around = roots.around(part);
    if (!around || around.matches('body, html')) return part;
    part = around;
  }
  return part;
}

/** The title names the person between its separators: "Mina Okafor – Interview – Product". */
function isPartOf(title: string, name: string): boolean {
  return folded(title.slice(0, LONGEST_TITLE))
    .split(/\s[|·•–—-]\s|\s?[,(|:]\s?/u)
    .includes(name);
}

function addressesOf(links: readonly Element[]): readonly string[] {
  return links
    .slice(0, MOST.links)
    .map(link => (link.getAttribute('href') ?? '').replace(/^(mailto:[^@]*)@.*$/i, '$1'));
}

function isOnePersons(link: Element): boolean {
  return PERSON_LINK.test(link.getAttribute('href') ?? '');
}

/** How many people's LinkedIn profiles are linked. */
function peopleIn(links: readonly Element[]): number {
  const profiles = links.map(link => link.getAttribute('href') ?? '').filter(href => /linkedin/i.test(href));
  return new Set(profiles.map(href => PERSON_LINK.exec(href)?.[1]?.toLowerCase())).size;
}

function sectionsIn(part: Element, roots: OpenRoots, sections: ReadonlySet<string>): number {
  const words = roots
    .find(part.parentElement ?? part, `${HEADING}, h4, [role="tab"]`)
    .slice(0, MOST.headings)
    .map(heading =>
      visibleText(heading)
        .replace(/\s*\(?\d+\)?$/, '')
        .toLowerCase(),
    );
  return new Set(words.filter(word => sections.has(word))).size;
}

/** One of several blocks of the same make, each with a heading of its own: a row of a list. */
function isListed(part: Element): boolean {
  const { parentElement, tagName, className } = part;
  const alike = Array.from(parentElement?.children ?? []).filter(
    other => other.tagName === tagName && other.className === className && other.querySelector(HEADING),
  );
  return alike.length > MOST.siblings;
}

function fieldsOf(
  { name, part }: Panel,
  roots: OpenRoots,
  url: URL,
  words: PanelWords | undefined,
): CandidateFields {
  const linked = (selector: string): readonly Element[] => roots.find(part, selector).slice(0, MOST.links);
  const raw = (links: readonly Element[], at: string): readonly Raw[] =>
    links.map(link => ({ text: link.getAttribute('href') ?? '', at }));
  const profiles = linked(PROFILE).filter(isOnePersons);
  const person = foundPerson(
    'markup',
    {
      ...NOTHING,
      name: [{ text: name, at: 'heading' }],
      email: raw(mailboxesOf(name, linked(MAILBOX)), MAILBOX),
      phone: raw(linked(PHONE), PHONE),
      // Whose they are is not to be known where there are several people's.
      link: peopleIn(profiles) > 1 ? [] : raw(profiles, PROFILE),
      ...(words && {
        location: labelled(contactBlocks(part, roots), words.places, words),
        headline: labelled([part], words.headlines, words),
        organisation: labelled([part], words.employers, words),
      }),
    },
    url,
  );
  return candidateFields([person]);
}

/** Whoever hires is written to from the same panel: of several mailboxes, those that name the candidate are theirs. */
function mailboxesOf(name: string, links: readonly Element[]): readonly Element[] {
  const addresses = new Set(addressesOf(links));
  return addresses.size < 2
    ? links
    : links.filter(link => addressesOf([link]).some(at => isNamedIn(name, at)));
}

/** The list or block that a mailbox or phone is one entry of; a wider one may tell of the job as well. */
function contactBlocks(part: Element, roots: OpenRoots): readonly Element[] {
  const blocks = roots.find(part, CONTACT).flatMap(link => {
    const block = link.closest('dl, ul, ol, table, address') ?? link.parentElement;
    return block && (part === block || part.contains(block)) ? [block] : [];
  });
  return [...new Set(blocks)];
}

/** The value a label names, on its line behind a colon or on the next; nothing where two differ. */
function labelled(
  blocks: readonly Element[],
  labels: ReadonlySet<string>,
  words: PanelWords,
): readonly Raw[] {
  const found = new Set<string>();
  for (const block of blocks) {
    const lines = visibleLines(block).slice(0, MOST.lines);
    lines.forEach((line, index) => {
      const [, label = line, value] = /^([^:：]{2,40})[:：]\s*(.*)$/u.exec(line) ?? [];
      if (!labels.has(folded(label).toLowerCase())) return;
      const text = value === undefined || value === '' ? (lines[index + 1] ?? '') : value;
      if (/\p{L}/u.test(text) && !text.endsWith(':') && !isLabel(text, words)) found.add(text);
    });
  }
  return found.size === 1 ? [...found].map(text => ({ text, at: 'label' })) : [];
}

/** The label of the next entry stands where the value of this one is left empty. */
function isLabel(text: string, { places, headlines, employers, sections, contacts }: PanelWords): boolean {
  const word = text.toLowerCase();
  return [places, headlines, employers, sections, contacts].some(words => words.has(word));
}
