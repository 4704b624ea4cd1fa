import type { Role, Study } from '../../candidate/candidate.ts';
import type { Claim } from '../../candidate/claim.ts';
import { isoDate } from '../../candidate/iso-date.ts';
import { isMasked } from '../../candidate/masked.ts';
import { claimOf, folded } from '../../candidate/text.ts';
import { isArticlePage } from './article-page.ts';
import {
  CLASSIC,
  MICROFORMATS,
  ownElements,
  propertyText,
  rawCardPerson,
  type Vocabulary,
} from './card-person.ts';
import { foundPerson, NOTHING, type Raw } from './found-person.ts';
import type { HCardPerson } from './h-card.ts';
import { isPersonalName } from './personal-name.ts';
import { visibleText } from './visible-text.ts';

/** Where the two generations of the format keep the entries of a resume. */
interface Format {
  readonly of: Vocabulary;
  readonly resume: string;
  readonly contact: string;
  readonly work: string;
  readonly study: string;
}

/** microformats.org/wiki/h-resume and /wiki/hresume. */
const FORMATS: readonly Format[] = [
  {
    of: MICROFORMATS,
    resume: '.h-resume',
    contact: '.p-contact, .h-card:not(.p-experience, .p-education, .p-affiliation)',
    work: '.p-experience',
    study: '.p-education',
  },
  {
    of: CLASSIC,
    resume: '.hresume',
    contact: '.contact.vcard, address.vcard, .contact .vcard',
    work: '.vevent.experience, .experience .vevent',
    study: '.vevent.education, .education .vevent',
  },
];

/** A longer value is a description in the wrong place. */
const LONGEST = 200;
/** More than anybody's history has. */
const MOST_ENTRIES = 100;
/** "My Resume", which is what an h-resume may be called as well. */
const NO_NAME = /(?<!\p{L})(?:resume|résumé|cv|curriculum|vitae|lebenslauf|the|my)(?!\p{L})/iu;

/** The one resume a page is, in microformats: its contact, history, education and skills. */
export function readHResume(document: Document, url: URL): HCardPerson | undefined {
  const format = FORMATS.find(({ resume }) => document.querySelector(resume));
  if (!format || isArticlePage(document)) return undefined;
  const [container, ...others] = document.querySelectorAll(format.resume);
  if (!container || others.length > 0) return undefined;
  const { of } = format;
  const contact = Array.from(container.querySelectorAll(format.contact)).find(
    card => !card.closest(`${format.work}, ${format.study}`),
  );
  const card = contact ? rawCardPerson(contact, of) : NOTHING;
  const roles = entriesIn(container, format.work).flatMap(entry => roleOf(entry, of));
  const person = foundPerson(
    'markup',
    {
      ...card,
      name: card.name.length > 0 ? card.name : nameOfResume(container, of),
      organisation: card.organisation.length > 0 ? card.organisation : currentEmployerIn(roles),
      role: roles,
      study: entriesIn(container, format.study).flatMap(entry => studyOf(entry, of)),
      skill: ownElements(container, `.${of('p-skill')}`).map(element => ({
        text: propertyText(element),
        at: `.${of('p-skill')}`,
      })),
      about: [
        ...card.about,
        ...ownElements(container, `.${of('p-summary')}`).map(element => ({
          text: visibleText(element),
          at: `.${of('p-summary')}`,
        })),
      ],
    },
    url,
  );
  return { container: contact ?? container, person };
}

/** The format's own name is that of the document, which most call by the person's name. */
function nameOfResume(container: Element, of: Vocabulary): readonly Raw[] {
  return ownElements(container, `.${of('p-name')}`)
    .filter(element => !element.closest('.p-experience, .p-education, .experience, .education'))
    .map(element => ({ text: visibleText(element), at: `.${of('p-name')}` }))
    .filter(({ text }) => isPersonalName(text) && !NO_NAME.test(text))
    .slice(0, 1);
}

/** Entries, without those that lie in another: some mark the role inside its entry once more. */
function entriesIn(container: Element, at: string): readonly Element[] {
  return Array.from(container.querySelectorAll(at))
    .slice(0, MOST_ENTRIES)
    .filter(entry => !entry.parentElement?.closest(at));
}

/** The first text that a property has anywhere in an entry. */
function textIn(entry: Element, ...properties: readonly string[]): string | undefined {
  for (const property of properties) {
    const element = entry.matches(`.${property}`) ? null : entry.querySelector(`.${property}`);
    const text = folded(element ? propertyText(element) : '');
    if (/\p{L}/u.test(text) && text.length <= LONGEST && !isMasked(text)) return text;
  }
  return undefined;
}

function roleOf(entry: Element, of: Vocabulary): readonly Claim<Role>[] {
  const name = textIn(entry, of('p-name'));
  const card = entry.querySelector(`.${of('h-card')}`);
  const inCard = card ? (textIn(card, of('p-name')) ?? folded(visibleText(card))) : undefined;
  const organisation = textIn(entry, of('p-org')) ?? inCard;
  const stated = textIn(entry, of('p-job-title'), of('p-role'), 'p-title', 'title');
  // The event is named after the job or after the employer: where only the name stands, it may be either.
  const title =
    stated ??
    (organisation === undefined || name === organisation ? undefined : (name ?? textIn(entry, 'summary')));
  if (title === undefined && organisation === undefined) return [];
  const place = textIn(entry, of('p-locality'));
  const role: Role = {
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined || organisation.length > LONGEST ? {} : { organisation }),
    ...datesOf(entry, of),
    ...(place === undefined ? {} : { place }),
  };
  return [claimOf(role, 'markup', `.${of('p-experience')}`, Object.values(role).join(', '))];
}

function studyOf(entry: Element, of: Vocabulary): readonly Claim<Study>[] {
  const name = textIn(entry, of('p-name'), 'summary');
  const org = textIn(entry, of('p-org'));
  const school = org ?? name;
  if (school === undefined) return [];
  const degree = textIn(entry, 'p-degree', of('p-job-title')) ?? (name === school ? undefined : name);
  const { start, end } = datesOf(entry, of);
  const study: Study = {
    school,
    ...(degree === undefined ? {} : { degree }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined || end === 'present' ? {} : { end }),
  };
  return [claimOf(study, 'markup', `.${of('p-education')}`, Object.values(study).join(', '))];
}

/** The dates as they are marked up for machines; an end that is a word ("present", "heute") has not come yet. */
function datesOf(entry: Element, of: Vocabulary): { readonly start?: string; readonly end?: string } {
  const at = (property: string): string => {
    const element = entry.querySelector(`.${property}`);
    return element ? folded(propertyText(element)) : '';
  };
  const [start, to] = [isoDate(at(of('dt-start'))), at(of('dt-end'))];
  const end = isoDate(to) ?? (/^\p{L}[\p{L} ]{1,20}$/u.test(to) ? 'present' : undefined);
  if (start !== undefined && end !== undefined && end !== 'present' && end < start.slice(0, end.length))
    return {};
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** The one employer whose work has not ended; who works for two has no one employer. */
function currentEmployerIn(roles: readonly Claim<Role>[]): readonly Raw[] {
  const current = new Set(
    roles.flatMap(({ value }) => (value.end === 'present' && value.organisation ? [value.organisation] : [])),
  );
  return current.size === 1 ? [...current].map(text => ({ text, at: '.p-experience' })) : [];
}
