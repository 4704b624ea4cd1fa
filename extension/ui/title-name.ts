import { DIRECTION } from '../../src/names/invisible.ts';
import { shortened } from './candidate/shortened.ts';

/** As much of a name as a title tells; what was read has the whole of it. */
const NAME_SHOWN = 80;
const DIRECTIONS = new RegExp(DIRECTION, 'gu');

/** A name as it may stand in the title of a page: no title can set a text apart, so nothing in it may turn the rest round. */
export function titleName(name: string): string {
  return shortened(name.replaceAll(DIRECTIONS, ''), NAME_SHOWN);
}
