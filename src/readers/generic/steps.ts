import { folded } from '../../candidate/text.ts';
import type { FoundField, Raw } from './found-person.ts';
import { attributesAt, textsAt } from './raw-at.ts';

/** Where a field stands: a selector whose text counts, or `selector @attribute`. */
type Step = string;

/**
 * The steps of each field, tried in order: the first that finds text decides. All it finds counts where a page may list
 * several (names that differ are those of different people), the first of it elsewhere.
 */
export type FieldSteps = Readonly<Partial<Record<FoundField, readonly Step[]>>>;

/** The values of the first step that finds any. */
function firstFound(part: ParentNode, steps: readonly Step[]): readonly Raw[] {
  for (const step of steps) {
    const [at = '', attribute] = step.split(' @');
    const found = (attribute === undefined ? textsAt(part, at) : attributesAt(part, at, attribute)).filter(
      ({ text }) => folded(text) !== '',
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Fields of which a page may list several. */
const LISTS: ReadonlySet<string> = new Set<FoundField>([
  'name',
  'link',
  'email',
  'phone',
  'skill',
  'language',
  'verification',
]);

/** What the steps of every field find in one part of a page. */
export function foundBySteps(
  part: ParentNode,
  fields: FieldSteps,
): Readonly<Partial<Record<FoundField, readonly Raw[]>>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, steps]) => {
      const found = firstFound(part, steps);
      return [field, LISTS.has(field) ? found : found.slice(0, 1)];
    }),
  );
}
