import * as v from 'valibot';
import type { ListFormat } from '../../src/watchlists/watchlist.ts';

/** What a task is to do, handed to its process as JSON. */
export const Job = v.object({
  id: v.string(),
  format: v.custom<ListFormat>(format => typeof format === 'string'),
  /** The list's files by role. */
  files: v.object({
    entries: v.string(),
    aliases: v.optional(v.string()),
    comments: v.optional(v.string()),
  }),
  /** Where compiled packs are kept between tasks. */
  packs: v.array(v.string()),
});
export type Job = v.InferOutput<typeof Job>;

/** The paths of the files, in no order. */
export function filesOf({ files }: Job): readonly (readonly [role: string, file: string])[] {
  return Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
}
