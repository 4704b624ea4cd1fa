import {
  DTEX_2024,
  FBI_2025,
  FBI_2025_EXTORTION,
  GTIG_2025,
  GUIDANCE_2022,
  GUIDANCE_2023,
  KETMAN_2025,
  NYDFS_2024,
  SEAL_2026,
  type Source,
} from '../../signals/sources.ts';
import { BFV_2024, KNOWBE4_2024, MICROSOFT_2025 } from './checklist-sources.ts';

/** The stages of hiring, in their order. */
export const STAGES = ['before', 'interview', 'offer', 'hired'] as const;
export type Stage = (typeof STAGES)[number];

interface Item {
  readonly stage: Stage;
  /** What advises it, or tells of what it is about; none for what fairness alone asks for. */
  readonly sources: readonly Source[];
}

/**
 * What no program can see and a human can ask or look at, the same for every finalist, in the order of a hiring
 * process. After the interview items of the sources; the offer of help comes first, because several of the others cost
 * some people more than others. Nothing here is about where somebody comes from, how they look or how they sound.
 */
const ITEMS = {
  accommodation: { stage: 'before', sources: [] },
  camera: { stage: 'before', sources: [GUIDANCE_2023, KNOWBE4_2024, SEAL_2026] },
  'in-person': { stage: 'before', sources: [GUIDANCE_2023, SEAL_2026] },
  'same-person': { stage: 'interview', sources: [GUIDANCE_2023] },
  liveness: { stage: 'interview', sources: [FBI_2025, SEAL_2026] },
  'picture-and-sound': { stage: 'interview', sources: [FBI_2025] },
  voice: { stage: 'interview', sources: [MICROSOFT_2025] },
  'follow-up': { stage: 'interview', sources: [GUIDANCE_2023, BFV_2024, SEAL_2026] },
  room: { stage: 'interview', sources: [GUIDANCE_2023] },
  'wrong-detail': { stage: 'interview', sources: [SEAL_2026] },
  'cv-walkthrough': { stage: 'interview', sources: [SEAL_2026] },
  'local-life': { stage: 'interview', sources: [KNOWBE4_2024, SEAL_2026] },
  'screen-share': { stage: 'interview', sources: [SEAL_2026] },
  'job-language': { stage: 'interview', sources: [SEAL_2026] },
  background: { stage: 'interview', sources: [DTEX_2024, SEAL_2026] },
  'own-questions': { stage: 'interview', sources: [KETMAN_2025] },
  'meeting-log': { stage: 'interview', sources: [DTEX_2024] },
  'identity-document': { stage: 'offer', sources: [SEAL_2026] },
  'home-photo': { stage: 'offer', sources: [SEAL_2026] },
  'standard-test': { stage: 'offer', sources: [GUIDANCE_2023] },
  'core-hours': { stage: 'hired', sources: [GUIDANCE_2022] },
  'pair-session': { stage: 'hired', sources: [KETMAN_2025, SEAL_2026] },
  referrals: { stage: 'hired', sources: [GUIDANCE_2022, KETMAN_2025, SEAL_2026] },
  device: { stage: 'hired', sources: [GUIDANCE_2022, MICROSOFT_2025] },
  'device-location': { stage: 'hired', sources: [NYDFS_2024] },
  threat: { stage: 'hired', sources: [FBI_2025_EXTORTION, GTIG_2025] },
} as const satisfies Readonly<Record<string, Item>>;

export type ChecklistItem = keyof typeof ITEMS;

/** Every item, in the order they are asked. */
export const CHECKLIST = Object.keys(ITEMS) as [ChecklistItem, ...ChecklistItem[]];

/** When an item has its place, and what it rests on. */
export function itemOf(id: ChecklistItem): Item {
  return ITEMS[id];
}

/** The items of one stage, in their order. */
export function itemsAt(stage: Stage): readonly ChecklistItem[] {
  return CHECKLIST.filter(id => ITEMS[id].stage === stage);
}
