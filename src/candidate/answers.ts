import type { Claim } from './claim.ts';

/**
 * What a recruiter can tell about a candidate beyond the page: what was learnt in the process, the same questions for every
 * finalist. `text`, `place`, `date` and the like are entered, `tick` is yes or no. Nothing of it is kept beyond the
 * session; what is compared across candidates is kept hashed.
 */
export const ANSWERS = {
  // Who they are
  legalName: 'name',
  birthDate: 'date',
  email: 'email',
  phone: 'phone',
  wallet: 'short',
  otherPersonAppeared: 'tick',
  realEmployeeFound: 'tick',
  addressUnderOtherName: 'tick',
  photoFoundElsewhere: 'tick',
  continuesUnderOtherAccount: 'tick',
  asksForColleagueIdentity: 'tick',
  referredBy: 'name',
  // Contact
  employerDomain: 'domain',
  refereeEmail: 'email',
  refereePhone: 'phone',
  refereeDomainNew: 'tick',
  phoneIsVoip: 'tick',
  movesOffPlatform: 'tick',
  // Place, device and working hours
  workPlace: 'place',
  idAddress: 'address',
  shippingAddress: 'address',
  addressChangedAfterOffer: 'tick',
  insistsOnOwnDevice: 'tick',
  asksForRemoteTool: 'tick',
  putsOffMeeting: 'tick',
  awayInAgreedHours: 'tick',
  // Work and study
  employerNotFound: 'tick',
  reportFromCandidate: 'tick',
  portfolioRegistered: 'date',
  portfolioCopied: 'tick',
  // Payment
  payee: 'name',
  payeePlace: 'place',
  payeeAccount: 'short',
  payeeIsMoneyService: 'tick',
  asksForCrypto: 'tick',
  rolePaysCrypto: 'tick',
  asksForAdvance: 'tick',
  threatens: 'tick',
  wantsPayBeforeMilestones: 'tick',
  taxFormDiffers: 'tick',
} as const satisfies Readonly<Record<string, AnswerKind>>;

export type AnswerKind =
  'name' | 'date' | 'email' | 'phone' | 'short' | 'domain' | 'place' | 'address' | 'tick';

export type AnswerName = keyof typeof ANSWERS;

/** The questions that are answered with yes or no. */
export type TickName = {
  [Name in AnswerName]: (typeof ANSWERS)[Name] extends 'tick' ? Name : never;
}[AnswerName];

/** What was entered; a question that was not answered is not there. A tick's value is `yes` or `no`. */
export type Answers = { readonly [Name in AnswerName]?: Claim<string> };

export const NO_ANSWERS: Answers = {};
