import { many, type Many, type MissingReason } from '../../../candidate/claim.ts';
import { claimOf } from '../../../candidate/text.ts';

/** The skills of a page, each once. */
export function skillsField(names: readonly string[], whenEmpty: MissingReason): Many<string> {
  const skills = [...new Set(names)].filter(name => name !== '');
  return many(
    skills.map(name => claimOf(name, 'markup', 'skills', name)),
    whenEmpty,
  );
}
