import * as v from 'valibot';
import type { EntryType, NameQuality, NorthKoreaReason } from '../../watchlists/entry.ts';
import type { Comparison, How, Identity, Match } from '../../watchlists/match.ts';
import { httpsOrNone, id, keysOf, list, text } from './report-values.ts';
import type { Severity } from '../../watchlists/watchlist.ts';

const ABOUT = keysOf<Comparison['about']>({
  name: true,
  'birth-date': true,
  email: true,
  phone: true,
  wallet: true,
  website: true,
  passport: true,
  country: true,
  gender: true,
});

const HOW = keysOf<How>({
  'same-day': true,
  'same-month': true,
  'same-year': true,
  'near-year': true,
  circa: true,
  'in-range': true,
  'in-wide-range': true,
  'flipped-day': true,
  'other-day': true,
  'next-year': true,
  'other-year': true,
  'same-name': true,
  'other-name': true,
  'same-identifier': true,
  'same-country': true,
  'other-country': true,
  'same-gender': true,
  'other-gender': true,
});

const IDENTITIES = keysOf<Identity>({
  'name-only': true,
  corroborated: true,
  contradicted: true,
  identifier: true,
});
const TYPES = keysOf<EntryType>({ person: true, organisation: true, vessel: true, aircraft: true });
const QUALITIES = keysOf<NameQuality>({
  primary: true,
  strong: true,
  weak: true,
  former: true,
  'original-script': true,
});
const SEVERITIES = keysOf<Severity>({ prohibited: true, restricted: true, own: true });
const NORTH_KOREA = keysOf<NorthKoreaReason>({
  programme: true,
  remark: true,
  nationality: true,
  'birth-place': true,
});

/** 0..1. */
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const comparisons: v.GenericSchema<unknown, readonly Comparison[]> = list(
  v.object({ about: v.picklist(ABOUT), candidate: text, listed: text, how: v.picklist(HOW) }),
  1_000,
);

export const matchSchema: v.GenericSchema<unknown, Match> = v.object({
  list: id,
  id,
  type: v.picklist(TYPES),
  name: text,
  matchedName: text,
  quality: v.picklist(QUALITIES),
  score: share,
  alignment: list(v.object({ a: text, b: text, rule: id, similarity: share, cost: v.number() }), 500),
  identity: v.picklist(IDENTITIES),
  agreements: comparisons,
  disagreements: comparisons,
  severity: v.picklist(SEVERITIES),
  programmes: list(text, 1_000),
  position: v.exactOptional(text),
  linkedTo: list(text, 1_000),
  listedOn: v.exactOptional(id),
  note: v.exactOptional(text),
  northKorea: list(v.picklist(NORTH_KOREA), 20),
  officialPage: httpsOrNone,
});
