import * as v from 'valibot';
import { type EngineName } from './engines.ts';
import { SIZES } from './sets.ts';

/** What a task is to do, handed to its process as JSON. */
export const Job = v.object({
  folder: v.string(),
  engine: v.custom<EngineName>(name => typeof name === 'string'),
  size: v.picklist(SIZES),
  /** Where the compiled corpus is kept between tasks. */
  pack: v.string(),
});
export type Job = v.InferOutput<typeof Job>;
