import type { Answers } from '../../candidate/answers.ts';
import { isMissing } from '../../candidate/claim.ts';
import { alikeEvidence, metUnderOtherNames, namesOnPage, seenEvidence, SHOWN } from '../met.ts';
import { lacksData, raised } from '../outcomes.ts';
import type { Alike } from '../seen.ts';
import { type EvidenceField, type Signal } from '../signal.ts';
import { FBI_2024, FBI_2025 } from '../sources.ts';

/** From so many other people on, an address is more likely a residence hall or an office with many tenants. */
const MANY = 3;

export const sharedAddress: Signal = {
  id: 'cases/shared-address',
  group: 'cases',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'literal',
  rule: 'An address that you entered, of the identity document or for delivery, was also entered for another page you opened, under names that share no word, initial, nickname or sound. It is a note where three others or more are at that address, or both pages name one present organisation.',
  sources: [FBI_2024, FBI_2025],
  values: [
    ['other', 'Jonas Weber'],
    ['day', '2026-11-02'],
  ],
  words: {
    check: 'Address entered, with those entered for others',
    title: 'The same address was entered for somebody else',
    observed:
      'The address you entered is also one you entered for “{other}”, whose page you opened on {day}.',
    compared: 'The words and numbers of the addresses, in scrambled form, on this computer.',
    innocent:
      'A couple, flatmates, a residence hall, an office or pick-up point with many tenants, a changed name.',
  },
  next: ['verify_delivery', 'compare_candidates'],
  check: (candidate, { seen, answers }) => {
    if (seen === undefined) return lacksData('seen');
    const { name } = candidate;
    const names = namesOnPage(candidate);
    if (names.length === 0 || isMissing(name)) return lacksData('name');
    if (answers.idAddress === undefined && answers.shippingAddress === undefined) {
      return lacksData('idAddress', 'shippingAddress');
    }
    const found = metUnderOtherNames(names, seen, ['address']);
    return raised(
      found.slice(0, SHOWN).map(({ other, alike }) => ({
        strength: other.sameOrganisation === true || found.length >= MANY ? 'note' : 'moderate',
        values: [other.name, other.on],
        evidence: [
          ...alikeEvidence(alike, each => fieldOf(each, answers)),
          { field: 'name', claim: name },
          seenEvidence(other),
        ],
      })),
    );
  },
};

function fieldOf({ claim }: Alike, { idAddress }: Answers): EvidenceField {
  return claim.value === idAddress?.value ? 'idAddress' : 'shippingAddress';
}
