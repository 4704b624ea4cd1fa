import { type Field, type Many, missing } from './claim.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the page was. */
export type PartialDate = string;

/** One entry of the work history. */
export interface Role {
  readonly title?: string;
  readonly organisation?: string;
  readonly start?: PartialDate;
  /** A {@link PartialDate}, or `present`. */
  readonly end?: string;
  readonly place?: string;
}

/** One entry of the education section. */
export interface Study {
  readonly school: string;
  readonly degree?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
}

/**
 * What the knowledge behind a reading rests on. `real-page`: a saved real page; `public-code`: others' working code;
 * `standard`: the page says it in the markup of a published standard (schema.org, microformats); `taught`: the user
 * showed where it stands, and it held on a second candidate; `typed`: the user entered it; `unverified`: a guess.
 */
export type Grade = 'real-page' | 'public-code' | 'standard' | 'taught' | 'typed' | 'unverified';

/** One person as a page, file or message presents them. Everything in it was seen by the recruiter. */
export interface Candidate {
  /** The id of the reader that read this, such as `github`. */
  readonly reader: string;
  /** The address of the page, without query and fragment. */
  readonly url: string;
  /** Stable for this profile on this site, such as `github:mina-okafor`. */
  readonly key: string;
  readonly grade: Grade;
  /** `row`: one row of a list of candidates, which shows little of anybody. */
  readonly extent: 'profile' | 'row';
  /** The site shows only a part of the name ("Ronald T."): name screening is weak by nature, and says so. */
  readonly partialName: boolean;

  readonly name: Field<string>;
  /** Other personal names the same page gives this person (structured data, "my name is ..."). Never handles. */
  readonly otherNames: Many<string>;
  /** Only where the page states it as such: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly birthDate: Field<PartialDate>;
  readonly headline: Field<string>;
  /** What this person wrote about themselves, line breaks kept; `withOwnWords` finds the claims in it. */
  readonly about: Many<string>;
  readonly location: Field<string>;
  /** Other statements of where this person lives now on the same page (structured data, "based in ..."). */
  readonly otherLocations: Many<string>;
  readonly currentOrganisation: Field<string>;
  readonly experience: Many<Role>;
  readonly education: Many<Study>;
  readonly skills: Many<string>;
  /** Languages they say they speak, as written. Shown; never compared with anything. */
  readonly languages: Many<string>;
  /** Absolute http(s) addresses this person lists as their own. */
  readonly links: Many<string>;
  /** Lower case. */
  readonly emails: Many<string>;
  /** As written; normalised where it is compared. */
  readonly phones: Many<string>;
  /** Wallet addresses as written. */
  readonly wallets: Many<string>;
  /** Absolute address of the photo, without query. Never fetched. */
  readonly photo: Field<string>;
  /** 64 bits of what the loaded photo looks like, 16 hexadecimal digits; no face is looked for. */
  readonly photoHash: Field<string>;
  /** When the account was opened. */
  readonly joined: Field<PartialDate>;
  /** The clock the site shows for this person: `HH:MM` (24 h) or an offset, `+HH:MM` / `-HH:MM`. */
  readonly localTime: Field<string>;
  /** What the site says it has verified about them, in its own words ("Identity verified"). */
  readonly verifications: Many<string>;
  /** What they ask for their work, as written ("$45.00/hr"). */
  readonly rate: Field<string>;
  /** When and how much they say they can work, as written. */
  readonly availability: Field<string>;
}

/** The names of the fields that hold claims. */
export type FieldName = Exclude<
  keyof Candidate,
  'reader' | 'url' | 'key' | 'grade' | 'extent' | 'partialName'
>;

/** A candidate of whom nothing was read yet: every field is `absent`. Readers spread what they found over it. */
export function blankCandidate(
  reader: string,
  url: URL,
  key: string,
  grade: Grade,
  extent: Candidate['extent'] = 'profile',
): Candidate {
  const absent = missing('absent');
  return {
    reader,
    url: `${url.origin}${url.pathname}`,
    key: `${reader}:${key}`,
    grade,
    extent,
    partialName: false,
    name: absent,
    otherNames: absent,
    birthDate: absent,
    headline: absent,
    about: absent,
    location: absent,
    otherLocations: absent,
    currentOrganisation: absent,
    experience: absent,
    education: absent,
    skills: absent,
    languages: absent,
    links: absent,
    emails: absent,
    phones: absent,
    wallets: absent,
    photo: absent,
    photoHash: absent,
    joined: absent,
    localTime: absent,
    verifications: absent,
    rate: absent,
    availability: absent,
  };
}
