/**
 * Which message says what: one total table a type of the engine. A value added there without words here does not
 * compile. The background uses these too, so nothing in this file knows Preact.
 */
import type { DisguiseKind } from '../../src/names/disguise.ts';
import type { LackReason, NotChecked, State } from '../../src/assessment/assessment.ts';
import type { Grade } from '../../src/candidate/candidate.ts';
import type { Where } from '../../src/candidate/claim.ts';
import type { HealthState } from '../../src/readers/health.ts';
import type { UnreadableReason } from '../../src/readers/reader.ts';
import type { NameQuality, NorthKoreaReason } from '../../src/watchlists/entry.ts';
import type { Comparison, How, Identity, Match } from '../../src/watchlists/match.ts';
import type { MessageKey } from '../platform/i18n.ts';

type Words<Value extends string> = Readonly<Record<Value, MessageKey>>;

const STATES: Words<State> = {
  unreadable: 'state_unreadable',
  'nothing-found': 'state_nothing_found',
  ask: 'state_ask',
  resolve: 'state_resolve',
  'possible-match': 'state_possible_match',
};

/** The state in two to four words. */
export function stateKey(state: State): MessageKey {
  return STATES[state];
}

/** One sentence under the state: what it means, and what it does not. */
export const STATE_MEANING: Words<State> = {
  unreadable: 'state_unreadable_meaning',
  'nothing-found': 'state_nothing_found_meaning',
  ask: 'state_ask_meaning',
  resolve: 'state_resolve_meaning',
  'possible-match': 'state_possible_match_meaning',
};

export const UNREADABLE: Words<UnreadableReason> = {
  'unknown-layout': 'unreadable_unknown_layout',
  'no-name': 'unreadable_no_name',
  'another-person': 'unreadable_another_person',
  'too-large': 'unreadable_too_large',
  'keeps-changing': 'unreadable_keeps_changing',
  'reader-failed': 'unreadable_reader_failed',
};

export const NOT_CHECKED: Words<NotChecked> = {
  'name-missing': 'not_checked_name_missing',
  'no-list': 'not_checked_no_list',
  'list-unusable': 'not_checked_list_unusable',
  'signal-failed': 'not_checked_signal_failed',
  'kept-unreadable': 'not_checked_kept_unreadable',
};

export const WHERE: Words<Where> = {
  'json-ld': 'where_json_ld',
  'embedded-data': 'where_embedded_data',
  markup: 'where_markup',
  text: 'where_text',
  file: 'where_file',
  typed: 'where_typed',
  api: 'where_api',
  seen: 'where_seen',
};

export const MISSING: Words<LackReason> = {
  absent: 'missing_absent',
  'not-loaded': 'missing_not_loaded',
  masked: 'missing_masked',
  conflict: 'missing_conflict',
  'not-entered': 'missing_not_entered',
  'not-looked-up': 'missing_not_looked_up',
  'not-remembered': 'missing_not_remembered',
  'not-brought-in': 'missing_not_brought_in',
};

/** The same of what a user entered: there is no page. */
export const MISSING_TYPED: Words<LackReason> = { ...MISSING, absent: 'missing_not_entered' };

/** How sure it is that candidate and entry are the same party. Never one phrase with {@link SEVERITY}. */
export const IDENTITY: Words<Identity> = {
  'name-only': 'identity_name_only',
  corroborated: 'identity_corroborated',
  contradicted: 'identity_contradicted',
  identifier: 'identity_identifier',
};

/** How grave the listing is, whoever the listed party is. */
export const SEVERITY: Words<Match['severity']> = {
  prohibited: 'severity_prohibited',
  restricted: 'severity_restricted',
  own: 'severity_own',
};

export const QUALITY: Words<NameQuality> = {
  primary: 'quality_primary',
  strong: 'quality_strong',
  weak: 'quality_weak',
  former: 'quality_former',
  'original-script': 'quality_original_script',
};

export const NORTH_KOREA: Words<NorthKoreaReason> = {
  programme: 'north_korea_programme',
  remark: 'north_korea_remark',
  nationality: 'north_korea_nationality',
  'birth-place': 'north_korea_birth_place',
};

export const ABOUT: Words<Comparison['about']> = {
  name: 'about_name',
  'birth-date': 'about_birth_date',
  email: 'about_email',
  phone: 'about_phone',
  wallet: 'about_wallet',
  website: 'about_website',
  passport: 'about_passport',
  country: 'about_country',
  gender: 'about_gender',
};

/** Small print under a comparison, where the two values alone do not say how they go together. */
export const HOW: Readonly<Partial<Record<How, MessageKey>>> = {
  'same-month': 'how_same_month',
  'same-year': 'how_same_year',
  'near-year': 'how_near_year',
  circa: 'how_circa',
  'in-range': 'how_in_range',
  'in-wide-range': 'how_in_wide_range',
  'flipped-day': 'how_flipped_day',
  'other-day': 'how_other_day',
  'next-year': 'how_next_year',
  'same-country': 'how_country',
  'other-country': 'how_country',
  'same-gender': 'how_gender',
  'other-gender': 'how_gender',
};

export const DISGUISE: Words<DisguiseKind> = {
  invisible: 'disguise_invisible',
  direction: 'disguise_direction',
  'look-alike': 'disguise_look_alike',
  styled: 'disguise_styled',
  marks: 'disguise_marks',
};

/** What a reading rests on; loud where it is a guess. */
export const GRADE: Words<Grade> = {
  'real-page': 'grade_real_page',
  'public-code': 'grade_public_code',
  standard: 'grade_standard',
  taught: 'grade_taught',
  typed: 'grade_typed',
  unverified: 'grade_unverified',
};

/** Both name the site. A reader that is well needs no words. */
export const HEALTH: Words<Exclude<HealthState, 'ok'>> = {
  degraded: 'health_degraded',
  broken: 'health_broken',
};
