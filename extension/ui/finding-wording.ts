/** Which message says what about findings and checks: one total table a type of the engine. */
import type { AnswerName } from '../../src/candidate/answers.ts';
import type { FieldName } from '../../src/candidate/candidate.ts';
import type { NextStep } from '../../src/signals/next-steps.ts';
import type { EvidenceField, Group, Strength, Sureness } from '../../src/signals/signal.ts';
import type { MessageKey } from '../platform/i18n.ts';

type Words<Value extends string> = Readonly<Record<Value, MessageKey>>;

/** What the user can enter. The same words name the question. */
export const ANSWER: Words<AnswerName> = {
  legalName: 'answer_legal_name',
  birthDate: 'answer_birth_date',
  email: 'answer_email',
  phone: 'answer_phone',
  wallet: 'answer_wallet',
  otherPersonAppeared: 'answer_other_person_appeared',
  realEmployeeFound: 'answer_real_employee_found',
  addressUnderOtherName: 'answer_address_under_other_name',
  photoFoundElsewhere: 'answer_photo_found_elsewhere',
  continuesUnderOtherAccount: 'answer_continues_under_other_account',
  asksForColleagueIdentity: 'answer_asks_for_colleague_identity',
  referredBy: 'answer_referred_by',
  employerDomain: 'answer_employer_domain',
  refereeEmail: 'answer_referee_email',
  refereePhone: 'answer_referee_phone',
  refereeDomainNew: 'answer_referee_domain_new',
  phoneIsVoip: 'answer_phone_is_voip',
  movesOffPlatform: 'answer_moves_off_platform',
  workPlace: 'answer_work_place',
  idAddress: 'answer_id_address',
  shippingAddress: 'answer_shipping_address',
  addressChangedAfterOffer: 'answer_address_changed_after_offer',
  insistsOnOwnDevice: 'answer_insists_on_own_device',
  asksForRemoteTool: 'answer_asks_for_remote_tool',
  putsOffMeeting: 'answer_puts_off_meeting',
  awayInAgreedHours: 'answer_away_in_agreed_hours',
  employerNotFound: 'answer_employer_not_found',
  reportFromCandidate: 'answer_report_from_candidate',
  portfolioRegistered: 'answer_portfolio_registered',
  portfolioCopied: 'answer_portfolio_copied',
  payee: 'answer_payee',
  payeePlace: 'answer_payee_place',
  payeeAccount: 'answer_payee_account',
  payeeIsMoneyService: 'answer_payee_is_money_service',
  asksForCrypto: 'answer_asks_for_crypto',
  rolePaysCrypto: 'answer_role_pays_crypto',
  asksForAdvance: 'answer_asks_for_advance',
  threatens: 'answer_threatens',
  wantsPayBeforeMilestones: 'answer_wants_pay_before_milestones',
  taxFormDiffers: 'answer_tax_form_differs',
};

const FIELDS: Words<FieldName> = {
  name: 'field_name',
  otherNames: 'field_other_names',
  birthDate: 'field_birth_date',
  headline: 'field_headline',
  about: 'field_about',
  location: 'field_location',
  otherLocations: 'field_other_locations',
  currentOrganisation: 'field_current_organisation',
  experience: 'field_experience',
  education: 'field_education',
  skills: 'field_skills',
  languages: 'field_languages',
  links: 'field_links',
  emails: 'field_emails',
  phones: 'field_phones',
  wallets: 'field_wallets',
  photo: 'field_photo',
  photoHash: 'field_photo_hash',
  joined: 'field_joined',
  localTime: 'field_local_time',
  verifications: 'field_verifications',
  rate: 'field_rate',
  availability: 'field_availability',
};

/** What a finding rests on, or a check lacks. */
export const FIELD: Words<EvidenceField> = {
  ...ANSWER,
  ...FIELDS,
  seen: 'field_seen',
  github: 'field_github',
  indicators: 'field_indicators',
};

export const GROUP: Words<Group> = {
  sanctions: 'group_sanctions',
  indicators: 'group_indicators',
  identity: 'group_identity',
  cases: 'group_cases',
  location: 'group_location',
  clock: 'group_clock',
  contact: 'group_contact',
  history: 'group_history',
  presence: 'group_presence',
  payment: 'group_payment',
  files: 'group_files',
  messages: 'group_messages',
  addresses: 'group_addresses',
};

export const NEXT: Words<NextStep> = {
  compare_listing: 'next_compare_listing',
  compare_organisation: 'next_compare_organisation',
  confirm_account: 'next_confirm_account',
  pay_verified_name: 'next_pay_verified_name',
  ask_names: 'next_ask_names',
  walk_through_code: 'next_walk_through_code',
  search_photo: 'next_search_photo',
  compare_candidates: 'next_compare_candidates',
  verify_history: 'next_verify_history',
  look_up_company: 'next_look_up_company',
  stay_on_platform: 'next_stay_on_platform',
  ask_location: 'next_ask_location',
  agree_hours: 'next_agree_hours',
  ask_which_current: 'next_ask_which_current',
  confirm_contact: 'next_confirm_contact',
  verify_delivery: 'next_verify_delivery',
  keep_control: 'next_keep_control',
  use_identity_service: 'next_use_identity_service',
  name_the_worker: 'next_name_the_worker',
  seek_advice: 'next_seek_advice',
  name_alone: 'next_name_alone',
  nothing: 'next_nothing',
};

/** How sure it is that a finding is so. Never one phrase with {@link STRENGTH}. */
export const SURENESS: Words<Sureness> = {
  literal: 'sureness_literal',
  derived: 'sureness_derived',
  chance: 'sureness_chance',
  told: 'sureness_told',
};

export const STRENGTH: Words<Strength> = {
  note: 'strength_note',
  moderate: 'strength_moderate',
  strong: 'strength_strong',
};
