import { commonnessOf } from '../names/common-names.ts';
import { namesConflict } from '../names/conflict.ts';
import { isKnownShortForm } from '../names/short-forms.ts';
import { spellingKey } from '../names/spelling.ts';

/** Letters. Shorter words are names of too much else; run together, words have to be longer to be told apart. */
const SHORTEST = { apart: 3, together: 4 } as const;
/** Longer texts are no handle and no mailbox. */
const LONGEST = 64;

/** Names that are words as well: "black-rose", "young.king" and "ruby-max" are nobody's name. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  `ace al andes angel art ash aster autumn baker banks bell bella berry best bill bird black blue bob bond brook brooks brown buck
  burns bush butcher butler carpenter carter chance chase chip christian clay cliff cole cook cooper crystal cruz daisy dale dan das
  dawn day dean dev diamond dot dove drew duke earl eden ever faith fisher flora florence ford forest foster fox frank freeman gene
  glen gold gordon grace grant gray green guy hall hank harmony hart hasan hill holly home hope hunt hunter iris ivy jack jade jam
  jasmine java jewel jordan joy kent kim king kit knight lake lane lee lily little london long love luna major mark marsh marshall
  martin mason max may merry mike miles miller min mo moon morning nick noble norm nova olive page paris park parker pat pearl penny
  perry pink piper porter prince price queen ray red reed rice rich rick river rivers rob robin rocky rod rose royal ruby rusty sage
  sam sandy scott shaw short silver sky skip sky smart smith snow song star sterling stone storm summer sun tan taylor terry
  tiger tim tony tucker turner van victor vince violet walker wall wang ward warden washington water web weber wells west white will
  winter wise wolf wood woods wright young`.split(/\s+/),
);

/**
 * The words of a handle or a mailbox, where at least two of them are names that people are known to bear. `undefined` for
 * every other text. In small letters, without digits.
 */
export function nameWordsIn(text: string): readonly string[] | undefined {
  const folded = text.slice(0, LONGEST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.split(/[^a-z]+/).filter(word => word !== '');
  const apart = words.filter(word => isName(word, SHORTEST.apart));
  if (apart.length >= 2 && new Set(apart).size >= 2) return words;
  const [only, ...more] = words.filter(word => word.length >= SHORTEST.apart);
  return only === undefined || more.length > 0 ? undefined : splitInTwo(only);
}

function splitInTwo(word: string): readonly string[] | undefined {
  for (let at = SHORTEST.together; at <= word.length - SHORTEST.together; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isName(first, SHORTEST.together) && isName(second, SHORTEST.together)) return [first, second];
  }
  return undefined;
}

function isName(word: string, shortest: number): boolean {
  if (word.length < shortest || ALSO_WORDS.has(word)) return false;
  const key = spellingKey(word);
  return commonnessOf(key) !== undefined || isKnownShortForm(key);
}

/** Whether words that are names can be none of the names somebody gives. */
export function fitNoName(words: readonly string[], names: readonly string[]): boolean {
  const written = words.join(' ');
  return names.length > 0 && names.every(name => namesConflict(written, name));
}
