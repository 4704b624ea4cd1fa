import type { Candidate } from '../../candidate/candidate.ts';
import { isMissing } from '../../candidate/claim.ts';
import { organisationWords } from '../../names/organisation-words.ts';
import { personParts } from '../../names/tokens.ts';
import { parsePhone } from '../../network/phone.ts';
import { domainOf, isFreeMail, registeredOf } from '../email-domains.ts';
import { alikeEvidence, type Met, metUnderOtherNames, namesOnPage, seenEvidence, SHOWN } from '../met.ts';
import { lacksData, raised, silentUnlessLacking } from '../outcomes.ts';
import { isRoleMailbox } from '../role-mailbox.ts';
import type { Alike, SeenOther } from '../seen.ts';
import { type EvidenceField, type Signal, type Strength } from '../signal.ts';
import { GUIDANCE_2022, MANDIANT_2024 } from '../sources.ts';

/** On so many other pages under other names, a contact is an agency's. */
const MANY = {
  /** A household has one number, and hardly five who look for work. */
  phone: 4,
  /** A mailbox named after somebody else, at a domain of its own. */
  agent: 2,
} as const;

const FIELDS = ['emails', 'phones', 'wallets'] as const;

export const sharedContact: Signal = {
  id: 'cases/shared-contact',
  group: 'cases',
  version: 1,
  strengths: ['strong', 'moderate', 'note'],
  sureness: 'literal',
  rule: 'A personal e-mail address or a wallet of this page stood on another page you opened, under names that share no word, initial, nickname or sound, or the two pages have a photo, text or history in common besides. A phone number alone is moderate: households share one. So is a mailbox at a domain of its own that is named after neither, as an agent’s would be. It is a note for what an office shares: a mailbox such as jobs@ or hr@, a landline, a mailbox of the organisation, an agent’s mailbox on two other pages or a number on four, or both pages naming one present organisation.',
  sources: [GUIDANCE_2022, MANDIANT_2024],
  values: [
    ['contact', 'mina@mail.example'],
    ['other', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Contact details, with other pages you opened',
    title: 'Another page has the same contact under another name',
    observed: '{contact} also stood on the page of “{other}”, which you opened on {day}.',
    compared:
      'The contact details of this page with those of others you opened, in scrambled form, on this computer.',
    innocent:
      'An agency that presents several people, a household with one phone, a shared mailbox, a changed name, a slip when typing.',
  },
  next: ['compare_candidates', 'confirm_contact'],
  check: (candidate, { seen }) => {
    if (seen === undefined) return lacksData('seen');
    const names = namesOnPage(candidate);
    const [name] = names;
    if (name === undefined || isMissing(candidate.name)) return lacksData('name');
    const found = metUnderOtherNames(names, seen, ['email', 'phone', 'wallet']);
    if (found.length === 0) return silentUnlessLacking(candidate, FIELDS);
    const page = candidate.name;
    return raised(
      found.slice(0, SHOWN).flatMap(({ other, alike }) =>
        gravest({ other, alike }, { candidate, names, found }).map(({ strength, first }) => ({
          strength,
          values: [first.claim.value, other.name, other.on],
          evidence: [...alikeEvidence(alike, fieldOf), { field: 'name', claim: page }, seenEvidence(other)],
        })),
      ),
    );
  },
};

function fieldOf({ what }: Alike): EvidenceField {
  if (what === 'email') return 'emails';
  return what === 'phone' ? 'phones' : 'wallets';
}

interface Circle {
  readonly candidate: Candidate;
  readonly names: readonly string[];
  /** All pages under another name that have a contact in common. */
  readonly found: readonly Met[];
}

interface Gravest {
  readonly strength: Strength;
  readonly first: Alike;
}

/** One, or none where nothing is in common. */
function gravest({ other, alike }: Met, circle: Circle): readonly Gravest[] {
  const rated = alike.map(first => ({ first, strength: strengthOf(first, other, circle) }));
  // What comes with a contact of an office is the office's, too: its number beside its mailbox.
  const isOffice = rated.some(({ strength, first }) => strength === 'note' && first.what === 'email');
  const worst = STRENGTHS.flatMap(strength => rated.find(each => each.strength === strength) ?? [])[0];
  if (worst === undefined) return [];
  const isPersonal = worst.first.what === 'wallet' || worst.strength === 'strong';
  if (isOffice && !isPersonal) return [{ ...worst, strength: 'note' }];
  const isMore = other.alike.some(({ what }) => NO_HOUSEHOLDS.includes(what));
  return [isMore && worst.strength === 'moderate' ? { ...worst, strength: 'strong' } : worst];
}

/** What two people of one household do not share: an address or an account they may. */
const NO_HOUSEHOLDS: readonly Alike['what'][] = ['photo', 'text', 'history', 'wallet'];

const STRENGTHS: readonly Strength[] = ['strong', 'moderate', 'note'];

function strengthOf({ what, claim }: Alike, other: SeenOther, { candidate, names, found }: Circle): Strength {
  if (other.sameOrganisation === true) return 'note';
  const others = found.filter(({ alike }) => alike.some(each => each.claim.value === claim.value)).length;
  if (what === 'phone') {
    return parsePhone(claim.value)?.type === 'FIXED_LINE' || others >= MANY.phone ? 'note' : 'moderate';
  }
  if (what === 'wallet') return 'strong';
  if (isRoleMailbox(claim.value) || isOfOrganisation(claim.value, candidate)) return 'note';
  if (isFreeMail(domainOf(claim.value) ?? '') || isNamedAfter(claim.value, [...names, other.name]))
    return 'strong';
  return others >= MANY.agent ? 'note' : 'moderate';
}

/** Whether a mailbox at a domain of its own carries a name of one of the two, and not of somebody who writes for them. */
function isNamedAfter(email: string, names: readonly string[]): boolean {
  const [local = ''] = email.toLowerCase().split('@', 1);
  const label = registeredOf(domainOf(email) ?? '').label;
  const words = names.flatMap(name => personParts(name).map(({ token }) => token.latin));
  return words.some(word => word.length > 2 && (local.includes(word) || label.includes(word)));
}

/** A mailbox at the domain of the organisation the page names. */
function isOfOrganisation(email: string, { currentOrganisation }: Candidate): boolean {
  const domain = domainOf(email);
  if (domain === undefined || isFreeMail(domain) || isMissing(currentOrganisation)) return false;
  const { label } = registeredOf(domain);
  const words = organisationWords(currentOrganisation.value).words.map(({ word }) => word);
  return label.length > 2 && (words.includes(label) || words.join('').startsWith(label.replaceAll('-', '')));
}
