import type { MessageKey } from '../platform/i18n.ts';

/** The parts of the settings page, in the order a new user needs them; the id is the anchor. */
export const PARTS = [
  { id: 'sites', heading: 'options_sites' },
  { id: 'lists', heading: 'options_lists' },
  { id: 'sensitivity', heading: 'options_sensitivity' },
  { id: 'language', heading: 'options_language' },
  { id: 'marks', heading: 'options_marks' },
  { id: 'kept', heading: 'options_kept' },
  { id: 'remembered', heading: 'options_cases' },
  { id: 'github', heading: 'options_github' },
  { id: 'indicators', heading: 'options_indicators' },
  { id: 'taught', heading: 'options_taught' },
  { id: 'changes', heading: 'options_changes' },
  { id: 'import', heading: 'options_import' },
  { id: 'verify', heading: 'options_verify' },
  { id: 'commands', heading: 'options_commands' },
  { id: 'data', heading: 'options_data' },
  { id: 'promises', heading: 'options_promises' },
  { id: 'about', heading: 'program_about' },
] as const satisfies readonly { readonly id: string; readonly heading: MessageKey }[];

export type PartId = (typeof PARTS)[number]['id'];
