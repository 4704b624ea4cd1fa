/** Which message says what of the checklist: one total table an item. */
import type { ChecklistItem, Stage } from '../../src/assessment/review/checklist.ts';
import type { MessageKey } from '../platform/i18n.ts';

interface Words {
  /** In a few words. */
  readonly item: MessageKey;
  /** What to ask or do, with the condition it stands under. */
  readonly how: MessageKey;
  readonly why: MessageKey;
}

const ITEMS: Readonly<Record<ChecklistItem, Words>> = {
  accommodation: { item: 'item_accommodation', how: 'item_accommodation_how', why: 'item_accommodation_why' },
  camera: { item: 'item_camera', how: 'item_camera_how', why: 'item_camera_why' },
  'in-person': { item: 'item_in_person', how: 'item_in_person_how', why: 'item_in_person_why' },
  'same-person': { item: 'item_same_person', how: 'item_same_person_how', why: 'item_same_person_why' },
  liveness: { item: 'item_liveness', how: 'item_liveness_how', why: 'item_liveness_why' },
  'picture-and-sound': {
    item: 'item_picture_and_sound',
    how: 'item_picture_and_sound_how',
    why: 'item_picture_and_sound_why',
  },
  voice: { item: 'item_voice', how: 'item_voice_how', why: 'item_voice_why' },
  'follow-up': { item: 'item_follow_up', how: 'item_follow_up_how', why: 'item_follow_up_why' },
  room: { item: 'item_room', how: 'item_room_how', why: 'item_room_why' },
  'wrong-detail': { item: 'item_wrong_detail', how: 'item_wrong_detail_how', why: 'item_wrong_detail_why' },
  'cv-walkthrough': {
    item: 'item_cv_walkthrough',
    how: 'item_cv_walkthrough_how',
    why: 'item_cv_walkthrough_why',
  },
  'local-life': { item: 'item_local_life', how: 'item_local_life_how', why: 'item_local_life_why' },
  'screen-share': { item: 'item_screen_share', how: 'item_screen_share_how', why: 'item_screen_share_why' },
  'job-language': { item: 'item_job_language', how: 'item_job_language_how', why: 'item_job_language_why' },
  background: { item: 'item_background', how: 'item_background_how', why: 'item_background_why' },
  'own-questions': {
    item: 'item_own_questions',
    how: 'item_own_questions_how',
    why: 'item_own_questions_why',
  },
  'meeting-log': { item: 'item_meeting_log', how: 'item_meeting_log_how', why: 'item_meeting_log_why' },
  'identity-document': {
    item: 'item_identity_document',
    how: 'item_identity_document_how',
    why: 'item_identity_document_why',
  },
  'home-photo': { item: 'item_home_photo', how: 'item_home_photo_how', why: 'item_home_photo_why' },
  'standard-test': {
    item: 'item_standard_test',
    how: 'item_standard_test_how',
    why: 'item_standard_test_why',
  },
  'core-hours': { item: 'item_core_hours', how: 'item_core_hours_how', why: 'item_core_hours_why' },
  'pair-session': { item: 'item_pair_session', how: 'item_pair_session_how', why: 'item_pair_session_why' },
  referrals: { item: 'item_referrals', how: 'item_referrals_how', why: 'item_referrals_why' },
  device: { item: 'item_device', how: 'item_device_how', why: 'item_device_why' },
  'device-location': {
    item: 'item_device_location',
    how: 'item_device_location_how',
    why: 'item_device_location_why',
  },
  threat: { item: 'item_threat', how: 'item_threat_how', why: 'item_threat_why' },
};

export const STAGE: Readonly<Record<Stage, MessageKey>> = {
  before: 'stage_before',
  interview: 'stage_interview',
  offer: 'stage_offer',
  hired: 'stage_hired',
};

/** What an item is called. */
export function itemKey(id: ChecklistItem): MessageKey {
  return ITEMS[id].item;
}

export function itemHowKey(id: ChecklistItem): MessageKey {
  return ITEMS[id].how;
}

export function itemWhyKey(id: ChecklistItem): MessageKey {
  return ITEMS[id].why;
}
