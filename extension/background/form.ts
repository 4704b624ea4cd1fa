import { selectedText } from '../../src/readers/selected-text.ts';
import type { TypedCandidate } from '../contract.ts';
import { selectionIn } from '../platform/scripting.ts';
import { removeSession, writeSession } from '../platform/session.ts';
import { openForm } from '../platform/tabs.ts';
import { atHand } from './at-hand.ts';
import { TYPED_LENGTH, typedFrom } from './typed-candidate.ts';

/** What the form begins with. Read when it opens. */
const KEY = 'draft';

/** More than anybody selects to have a person checked. */
const LONGEST_SELECTION = 20_000;

/** What the form begins with, and whether that is checked as it opens. */
type Draft = TypedCandidate & { readonly check?: true };

/** Opens the form with what was read of the candidate in a tab; empty where nobody was. */
export async function openFormOf(tab: number | null): Promise<void> {
  const draft = tab === null ? undefined : await atHand(tab);
  await open(draft && typedFrom(draft.facts));
}

/**
 * Opens the form with what the selected text of a tab says.
 * @param shown the text as the browser's menu has it: enough where the page itself is out of reach
 */
export async function openFormWithSelection(tab: number, shown = ''): Promise<void> {
  const selected = await selectionIn(tab, LONGEST_SELECTION);
  const text = selected === '' ? shown : selected;
  const { name, location, email, phone, birthDate } = selectedText(text);
  const short = (part: string): string => part.slice(0, TYPED_LENGTH);
  await open({
    name: short(name),
    location: short(location),
    organisation: '',
    email: short(email),
    phone: short(phone),
    birthDate,
  });
}

/** Opens the form with a name, which is checked at once. Nothing of it leaves the machine. @param text as it was typed */
export async function openFormWithName(text: string): Promise<void> {
  const name = text.trim().slice(0, TYPED_LENGTH);
  const nothing = { location: '', organisation: '', email: '', phone: '', birthDate: '' };
  await open(name === '' ? undefined : { ...nothing, name, check: true });
}

async function open(draft: Draft | undefined): Promise<void> {
  await (draft ? writeSession(KEY, draft) : removeSession(KEY));
  await openForm();
}
