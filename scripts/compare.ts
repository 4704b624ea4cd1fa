/** `npm run --silent compare`: JSON lines `{"a", "b", "type"}` in, `{"score", "same", "alignment", ...}` out. */
import * as v from 'valibot';
import { compareNames } from '../src/names/compare.ts';
import { disguiseOf } from '../src/names/disguise.ts';
import { answerLines } from './json-lines.ts';
import { Mendable } from './mendable.ts';

const Pair = v.object({ a: v.string(), b: v.string(), type: v.picklist(['person', 'organisation']) });
type Pair = v.InferOutput<typeof Pair>;

const SHAPE = 'an object {"a", "b", "type": "person" | "organisation"}';

export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new Mendable('compare takes no arguments: it reads pairs of names on stdin.');
  await answerLines(pairOf, SHAPE, ({ a, b, type }) => {
    const { score, same, alignment, limit } = compareNames(a, b, type);
    return { score, same, alignment, limit, ...disguised(a, b, type) };
  });
  return 0;
}

/** What either name hides from the eye; mostly neither does. */
function disguised(a: string, b: string, type: Pair['type']): object {
  const [inA, inB] = [disguiseOf(a, type), disguiseOf(b, type)];
  if (inA === undefined && inB === undefined) return {};
  return { disguises: { ...(inA && { a: inA }), ...(inB && { b: inB }) } };
}

function pairOf(value: unknown): Pair | undefined {
  const result = v.safeParse(Pair, value);
  return result.success ? result.output : undefined;
}
