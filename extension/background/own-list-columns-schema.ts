import * as v from 'valibot';
import { OWN_LIST_ROLES, type OwnListColumns } from '../../src/watchlists/formats/own-list-columns.ts';

/** No table people keep has as many columns. */
const MOST_COLUMNS = 1_000;

/** Which columns hold what, as the options page may say it and as it may stand in the database. */
export const ownListColumnsSchema: v.GenericSchema<unknown, OwnListColumns> = v.pipe(
  v.record(
    v.picklist(OWN_LIST_ROLES),
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COLUMNS)),
  ),
  v.transform((columns): OwnListColumns => columns),
);
