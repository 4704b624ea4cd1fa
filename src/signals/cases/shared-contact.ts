import type { Candidate } from '../../candidate/candidate.ts';
import { isMissing } from '../../candidate/claim.ts';
import { organisationWords } from '../../names/organisation-words.ts';
import { parsePhone } from '../../network/phone.ts';
import { domainOf, isFreeMail, registeredOf } from '../email-domains.ts';
import { alikeEvidence, type Met, metUnderOtherNames, namesOnPage, seenEvidence } from '../met.ts';
import { lacksData, raised, silentUnlessLacking } from '../outcomes.ts';
import { isRoleMailbox } from '../role-mailbox.ts';
import type { Alike } from '../seen.ts';
import { type EvidenceField, type Signal, type Strength } from '../signal.ts';
import { GUIDANCE_2022, MANDIANT_2024 } from '../sources.ts';

const FIELDS = ['emails', 'phones', 'wallets'] as const;

export const sharedContact: Signal = {
  id: 'cases/shared-contact',
  group: 'cases',
  version: 1,
  strengths: ['strong', 'note'],
  sureness: 'literal',
  rule: 'An e-mail address, phone number or wallet of this page stood on another page you opened, under names that share no word, initial, nickname or sound. It is a note for what an office shares: a mailbox such as jobs@ or hr@, a landline, a mailbox of the organisation, or both pages naming one present organisation.',
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
    compared: 'The contact details of this page with those of others you opened, hashed on this machine.',
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
      found.flatMap(({ other, alike }) =>
        gravest({ other, alike }, candidate).map(({ strength, first }) => ({
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

interface Gravest {
  readonly strength: Strength;
  readonly first: Alike;
}

/** One, or none where nothing is in common. */
function gravest({ other, alike }: Met, candidate: Candidate): readonly Gravest[] {
  const own = other.sameOrganisation === true ? [] : alike.filter(each => !isOfAnOffice(each, candidate));
  const [personal] = own;
  if (personal !== undefined) return [{ strength: 'strong', first: personal }];
  return alike.slice(0, 1).map(first => ({ strength: 'note', first }));
}

function isOfAnOffice({ what, claim }: Alike, candidate: Candidate): boolean {
  if (what === 'phone') return parsePhone(claim.value)?.type === 'FIXED_LINE';
  return what === 'email' && (isRoleMailbox(claim.value) || isOfOrganisation(claim.value, candidate));
}

/** A mailbox at the domain of the organisation the page names. */
function isOfOrganisation(email: string, { currentOrganisation }: Candidate): boolean {
  const domain = domainOf(email);
  if (domain === undefined || isFreeMail(domain) || isMissing(currentOrganisation)) return false;
  const { label } = registeredOf(domain);
  const words = organisationWords(currentOrganisation.value).words.map(({ word }) => word);
  return label.length > 2 && (words.includes(label) || words.join('').startsWith(label.replaceAll('-', '')));
}
