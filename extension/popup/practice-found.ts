/** Findings and listings of people who do not exist, true to the signals and the rules in everything else. */
import type { SourcedFinding } from '../../src/assessment/assessment.ts';
import type { Claim } from '../../src/candidate/claim.ts';
import type { Finding } from '../../src/signals/signal.ts';
import { GUIDANCE_2022, GUIDANCE_2023, SEAL_2026, TREASURY_2023 } from '../../src/signals/sources.ts';
import type { Match } from '../../src/watchlists/match.ts';
import { t } from '../platform/i18n.ts';

type Said = Pick<SourcedFinding, 'group' | 'sources' | 'sureness' | 'next' | 'version'>;

/**
 * What these signals say of themselves. The signals stay where they are: they would bring their tables along. A test holds
 * each line to its signal.
 */
const SAID = {
  'sanctions/listed-person-corroborated': {
    group: 'sanctions',
    sources: [GUIDANCE_2022],
    sureness: 'literal',
    next: ['compare_listing'],
    version: 1,
  },
  'sanctions/listed-organisation': {
    group: 'sanctions',
    sources: [TREASURY_2023, GUIDANCE_2022],
    sureness: 'literal',
    next: ['compare_organisation'],
    version: 1,
  },
  'sanctions/listed-name-only': {
    group: 'sanctions',
    sources: [GUIDANCE_2022],
    sureness: 'chance',
    next: ['name_alone'],
    version: 1,
  },
  'location/claimed-location-conflict': {
    group: 'location',
    sources: [GUIDANCE_2022, GUIDANCE_2023, SEAL_2026],
    sureness: 'derived',
    next: ['ask_which_current'],
    version: 1,
  },
  'contact/phone-country': {
    group: 'contact',
    sources: [GUIDANCE_2022],
    sureness: 'derived',
    next: ['confirm_contact'],
    version: 1,
  },
} as const satisfies Readonly<Record<string, Said>>;
export type PracticeSignal = keyof typeof SAID;
export const PRACTICE_SIGNALS = Object.keys(SAID) as readonly PracticeSignal[];

export function groupOf(signal: PracticeSignal): Said['group'] {
  return SAID[signal].group;
}

/** A finding of a signal, with what the signal says of itself. */
export function found(
  signal: PracticeSignal,
  { strength, values, evidence, listed }: Omit<Finding, 'signal' | 'group'>,
): SourcedFinding {
  return { ...SAID[signal], signal, strength, values, evidence, ...(listed ? { listed } : {}) };
}

export function claim(value: string, where: Claim<string>['where'] = 'markup', quote = value): Claim<string> {
  return { value, where, at: 'practice', quote };
}

/** The page gives two places of residence. */
export function twoPlaces(place: string, other: string, quote: string): SourcedFinding {
  return found('location/claimed-location-conflict', {
    strength: 'moderate',
    values: [place, other],
    evidence: [
      { field: 'location', claim: claim(place) },
      { field: 'otherLocations', claim: claim(other, 'text', quote) },
    ],
  });
}

/** The number has the calling code of another country than the place. */
export function otherCode(phone: string, place: string, code: string): SourcedFinding {
  return found('contact/phone-country', {
    strength: 'note',
    values: [phone, place, code],
    evidence: [
      { field: 'phones', claim: claim(phone, 'text') },
      { field: 'location', claim: claim(place) },
    ],
  });
}

/** A listing on the invented list; no publisher has it, so that no page of one is linked. */
function listing(rest: Pick<Match, 'id' | 'type' | 'name' | 'matchedName' | 'alignment'>): Match {
  return {
    // An id this program does not know is shown as it stands: the name says what the list is.
    list: t('practice_list'),
    quality: 'primary',
    score: 1,
    identity: 'name-only',
    agreements: [],
    disagreements: [],
    severity: 'prohibited',
    programmes: [],
    linkedTo: [],
    listedOn: '2023-05-23',
    northKorea: [],
    officialPage: '',
    ...rest,
  };
}

function same(word: string): Match['alignment'][number] {
  return { a: word, b: word, rule: 'exact', similarity: 1, cost: 0 };
}

/** Somebody of this name on the invented list, born on a day in 1965. @param name given name and surname */
export function listedPerson(given: string, surname: string): Match {
  const listed = `${surname.toUpperCase()}, ${given}`;
  return {
    ...listing({
      id: 'P-17',
      type: 'person',
      name: listed,
      matchedName: listed,
      alignment: [same(given.toLowerCase()), same(surname.toLowerCase())],
    }),
    agreements: [{ about: 'name', candidate: `${given} ${surname}`, listed, how: 'same-name' }],
  };
}

export const LISTED_BIRTH_DATE = '1965-04-25';

/** The birth date of the listing agrees as well. */
export function corroborated(match: Match): Match {
  return {
    ...match,
    identity: 'corroborated',
    agreements: [
      ...match.agreements,
      { about: 'birth-date', candidate: LISTED_BIRTH_DATE, listed: LISTED_BIRTH_DATE, how: 'same-day' },
    ],
  };
}

/** The birth date is another one. */
export function contradicted(match: Match, birthDate: string): Match {
  return {
    ...match,
    identity: 'contradicted',
    disagreements: [
      { about: 'birth-date', candidate: birthDate, listed: LISTED_BIRTH_DATE, how: 'other-year' },
    ],
  };
}

/** The invented organisation of the invented list. */
export function listedOrganisation(organisation: string): Match {
  const listed = organisation.toUpperCase();
  return {
    ...listing({
      id: 'O-4',
      type: 'organisation',
      name: listed,
      matchedName: listed,
      alignment: organisation.toLowerCase().split(' ').map(same),
    }),
    agreements: [{ about: 'name', candidate: organisation, listed, how: 'same-name' }],
  };
}

/** A job at the listed organisation. */
export function jobAt(match: Match): SourcedFinding {
  const name = match.agreements[0]?.candidate ?? match.name;
  return found('sanctions/listed-organisation', {
    strength: 'strong',
    values: [name, match.matchedName],
    evidence: [{ field: 'experience', claim: claim(name, 'json-ld', `Engineer at ${name}, 2019 to 2021`) }],
    listed: match,
  });
}
