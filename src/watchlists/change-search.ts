import { foldText } from '../names/fold.ts';
import type { ListChange } from './list-change.ts';

/** Words of a search beyond these are not looked for. */
const MOST_WORDS = 12;

/**
 * Whether a change is about what the user typed: each of its words occurs in the entry's name or id, or in a text that
 * came or went, whatever case and accents either is written with. '' fits every change.
 */
export function changeSearch(text: string): (change: ListChange) => boolean {
  const words = foldText(text).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return () => true;
  return ({ name, id, fields }) => {
    const texts = [name, id, ...fields.flatMap(({ added, removed }) => [...added, ...removed])].map(foldText);
    return words.every(word => texts.some(each => each.includes(word)));
  };
}
