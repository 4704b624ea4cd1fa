/** Which message says what about lists, as in wording.ts: one total table a type. Nothing in here knows Preact. */
import type { EntryType } from '../../src/watchlists/entry.ts';
import type { OwnListRole } from '../../src/watchlists/formats/own-list-columns.ts';
import type { FieldChange, ListChange } from '../../src/watchlists/list-change.ts';
import type { OddityKind } from '../../src/watchlists/pack-layout.ts';
import type { RefreshFailureReason } from '../../src/watchlists/refresh-failed.ts';
import { shortTitleOf } from '../../src/watchlists/short-titles.ts';
import type { CredentialKind } from '../../src/watchlists/watchlist.ts';
import type { ListRow, RefreshState, Verified } from '../list-contract.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

type Words<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const LIST_STATE: Words<ListRow['state']> = {
  starter: 'list_state_starter',
  packaged: 'list_state_packaged',
  ready: 'list_state_ready',
  missing: 'list_state_missing',
  unusable: 'list_state_unusable',
};

/** What a refresh is doing, or how it ended; `failed` has its own sentence by reason. */
export const PHASE: Words<Exclude<RefreshState['phase'], 'failed'>> = {
  asking: 'refresh_asking',
  downloading: 'refresh_downloading',
  building: 'refresh_building',
  storing: 'refresh_storing',
  done: 'refresh_done',
  unchanged: 'refresh_unchanged',
};

/** One sentence a reason. `http-error` and `wrong-host` take the failure's detail as `$1`. */
export const REFRESH_FAILED: Words<RefreshFailureReason> = {
  offline: 'refresh_failed_offline',
  timeout: 'refresh_failed_timeout',
  'http-error': 'refresh_failed_http_error',
  'wrong-host': 'refresh_failed_wrong_host',
  'no-key': 'refresh_failed_no_key',
  'no-permission': 'refresh_failed_no_permission',
  'not-a-list': 'refresh_failed_not_a_list',
  truncated: 'refresh_failed_truncated',
  incomplete: 'refresh_failed_incomplete',
  shrunk: 'refresh_failed_shrunk',
  'too-few': 'refresh_failed_too_few',
  'disk-full': 'refresh_failed_disk_full',
  cancelled: 'refresh_failed_cancelled',
  interrupted: 'refresh_failed_interrupted',
  unexpected: 'refresh_failed_unexpected',
};

export const ODDITY: Words<OddityKind> = {
  'orphan-aliases': 'oddity_orphan_aliases',
  'orphan-comments': 'oddity_orphan_comments',
  'duplicate-ids': 'oddity_duplicate_ids',
  delisted: 'oddity_delisted',
  unnamed: 'oddity_unnamed',
  malformed: 'oddity_malformed',
};

export const VERIFIED: Words<Verified['outcome']> = {
  whole: 'verify_whole',
  damaged: 'verify_damaged',
};

export const CHANGE: Words<ListChange['what']> = {
  added: 'change_added',
  removed: 'change_removed',
  changed: 'change_changed',
};

export const CHANGED_FIELD: Words<FieldChange['field']> = {
  names: 'change_names',
  'birth-dates': 'change_birth_dates',
  identifiers: 'change_identifiers',
  nationalities: 'change_nationalities',
  programmes: 'change_programmes',
  position: 'change_position',
};

export const ENTRY_TYPE: Words<EntryType> = {
  person: 'entry_person',
  organisation: 'entry_organisation',
  vessel: 'entry_vessel',
  aircraft: 'entry_aircraft',
};

export const OWN_ROLE: Words<OwnListRole> = {
  name: 'own_role_name',
  'other-names': 'own_role_other_names',
  type: 'own_role_type',
  'birth-date': 'own_role_birth_date',
  email: 'own_role_email',
  phone: 'own_role_phone',
  website: 'own_role_website',
  note: 'own_role_note',
  id: 'own_role_id',
};

/** Where a key comes from, what it is called there, and what its licence asks. */
export const KEY: Readonly<
  Record<CredentialKind, { readonly label: MessageKey; readonly about: MessageKey; readonly page: string }>
> = {
  'law-go-kr': { label: 'key_law_go_kr', about: 'key_law_go_kr_about', page: 'https://open.law.go.kr/' },
  opensanctions: {
    label: 'key_opensanctions',
    about: 'key_opensanctions_about',
    page: 'https://www.opensanctions.org/licensing/',
  },
};

/** The lists whose names are ours to translate; the others are called by a proper name. */
const LISTS: Readonly<Partial<Record<string, MessageKey>>> = {
  starter: 'list_starter',
  own: 'list_own',
};

/** A list as people in the trade call it. One of another version of the program is called by its id. */
export function listName(list: string): string {
  const key = LISTS[list];
  return key === undefined ? shortTitleOf(list) : t(key);
}
