import { blankCandidate, type Candidate } from '../../candidate/candidate.ts';
import { isMissing, missing } from '../../candidate/claim.ts';
import { candidateFields } from '../generic/candidate-fields.ts';
import { linkedContacts } from '../generic/contacts.ts';
import { foundPerson, NOTHING, type Raw } from '../generic/found-person.ts';
import { isPartialName } from '../generic/partial-name.ts';
import { attributesAt } from '../generic/raw-at.ts';
import type { Reader, Reading } from '../reader.ts';
import type { Beside } from './labelled.ts';
import { fitsTemplate } from './path-template.ts';
import { TAUGHT_FIELDS, type Locator, type TaughtField, type TaughtSite } from './taught-site.ts';
import { besideAll, type Located, valueAt } from './values-at.ts';

/** Where each field goes. */
const FIELD_OF = {
  name: 'name',
  headline: 'headline',
  location: 'location',
  organisation: 'currentOrganisation',
} as const satisfies Readonly<Record<TaughtField, keyof Candidate>>;

/** Profiles elsewhere that people link as their own. */
const PROFILES = 'a[href*="linkedin.com/in/" i], a[href*="github.com/" i]';
const PROFILE =
  /^https?:\/\/(?:(?:[a-z]{2,3}\.)?linkedin\.com\/in\/[^/?#]+|(?:www\.)?github\.com\/[\w-]+)\/?(?:[?#]|$)/i;

/** What one locator of a field finds. */
type Vote = Located & { readonly by: Locator['by'] };

/** What the locators of one field come to. */
interface Agreed {
  readonly votes: readonly Vote[];
  /** The value two of them agree on. */
  readonly found?: Located & { readonly at: string };
}

/**
 * The reader of a site the user taught. A value counts where two of its locators agree; where they do not, the field is
 * missing and says so. Until the user judged a second candidate, everything it reads is a guess. Nothing ties what a page
 * shows to its address, so the reader remembers the last address: one candidate shown at two is taken to be left over
 * from a navigation. Make one reader a document.
 */
export function taughtReader(site: TaughtSite): Reader {
  let last: { readonly path: string; readonly values: string } | undefined;
  return {
    id: 'taught',
    basis: {
      grade: 'unverified',
      asOf: site.taughtAt.slice(0, 7),
      on: 'What the user showed on one page of the site.',
    },
    // What a site is taught by is the user's own, and not for a report.
    selectors: [],
    kindOf: url => (url.origin === site.origin && fitsTemplate(site.path, url) ? 'profile' : undefined),
    read: (document, url) => {
      const reading = readTaught(site, document, url);
      if (reading.kind !== 'candidate') return reading;
      const path = url.pathname;
      const values = JSON.stringify(TAUGHT_FIELDS.map(field => reading.candidate[FIELD_OF[field]]));
      if (last && last.path !== path && last.values === values) {
        return { kind: 'unreadable', reason: 'another-person' };
      }
      last = { path, values };
      return reading;
    },
  };
}

function readTaught(site: TaughtSite, document: Document, url: URL): Reading {
  const beside = besideAll(document, Object.values(site.fields).flat());
  const agreed = Object.fromEntries(
    TAUGHT_FIELDS.map(field => [field, agreedOn(document, field, site.fields[field] ?? [], beside)]),
  ) as Readonly<Record<TaughtField, Agreed>>;
  const found = Object.values(agreed).flatMap(each => each.found ?? []);
  const part = smallestPart(found.map(({ node }) => node));
  const person = foundPerson(
    'markup',
    {
      ...NOTHING,
      ...Object.fromEntries(TAUGHT_FIELDS.map(field => [field, rawOf(agreed[field])])),
      ...(part ? { ...linkedContacts(part), link: profilesIn(part) } : {}),
    },
    url,
  );
  const fields = candidateFields([person]);
  if (isMissing(fields.name)) return { kind: 'unreadable', reason: 'no-name' };
  const conflicts = TAUGHT_FIELDS.filter(field => isUnsettled(agreed[field], found));
  return {
    kind: 'candidate',
    layout: 'taught',
    candidate: {
      ...blankCandidate(
        'taught',
        url,
        `${url.origin}${url.pathname}`,
        site.confirmed ? 'taught' : 'unverified',
      ),
      ...fields,
      ...Object.fromEntries(conflicts.map(field => [FIELD_OF[field], missing('conflict')])),
      partialName: isPartialName(fields.name.value),
    },
  };
}

function agreedOn(
  document: Document,
  field: TaughtField,
  locators: readonly Locator[],
  beside: Beside,
): Agreed {
  const votes = locators.flatMap(locator => {
    const found = valueAt(document, field, locator, beside);
    return found ? [{ ...found, by: locator.by }] : [];
  });
  for (const { value, node, by } of votes) {
    const second = votes.find(other => other.by !== by && other.value === value);
    if (second) return { votes, found: { value, node, at: `${by} + ${second.by}` } };
  }
  return { votes };
}

/**
 * Something was found that nothing else agrees with: the page may have changed, or the value may be another. Only what
 * another field has for its own is nothing at all: where a line is missing, the way to it leads to the next one.
 */
function isUnsettled({ votes, found }: Agreed, settled: readonly Located[]): boolean {
  return !found && votes.some(({ value }) => !settled.some(other => other.value === value));
}

function rawOf({ found }: Agreed): readonly Raw[] {
  return found ? [{ text: found.value, at: found.at }] : [];
}

/** What holds one of these is the page, not a part of it: who uses the site may be in there too. */
const OF_THE_PAGE = 'nav, main, footer, [role="navigation"], [role="banner"], [role="main"]';

/** The smallest part of the page that shows all of these; `undefined` where that is as good as the whole page. */
function smallestPart([first, ...others]: readonly Node[]): Element | undefined {
  const holdsAll = (part: Element): boolean => others.every(node => part.contains(node));
  let part = first && (isElement(first) ? first : first.parentElement);
  while (part && !holdsAll(part)) part = part.parentElement;
  return part && !part.matches('body, html, main') && !part.querySelector(OF_THE_PAGE) ? part : undefined;
}

function profilesIn(part: Element): readonly Raw[] {
  return attributesAt(part, PROFILES, 'href').filter(({ text }) => PROFILE.test(text));
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
