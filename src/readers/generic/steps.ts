import { folded } from '../../candidate/text.ts';
import type { FoundField, Raw } from './found-person.ts';
import { attributesAt, textsAt } from './raw-at.ts';

/** Where a field stands: a selector whose text counts, or `selector @attribute`. */
export type Step = string;

/** The steps of each field, tried in order: of the first that finds text, everything it finds counts. */
export type FieldSteps = Readonly<Partial<Record<FoundField, readonly Step[]>>>;

/** The values of the first step that finds any. */
export function firstFound(part: ParentNode, steps: readonly Step[]): readonly Raw[] {
  for (const step of steps) {
    const [at = '', attribute] = step.split(' @');
    const found = (attribute === undefined ? textsAt(part, at) : attributesAt(part, at, attribute)).filter(
      ({ text }) => folded(text) !== '',
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** What the steps of every field find in one part of a page. */
export function foundBySteps(
  part: ParentNode,
  fields: FieldSteps,
): Readonly<Partial<Record<FoundField, readonly Raw[]>>> {
  return Object.fromEntries(Object.entries(fields).map(([field, steps]) => [field, firstFound(part, steps)]));
}
