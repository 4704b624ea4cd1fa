import { isMissing } from '../../candidate/claim.ts';
import { type Place } from '../../places/gazetteer.ts';
import { offsetsAt } from '../../places/offsets.ts';
import { offsetText } from '../../places/offset-text.ts';
import { agreeing, lacksData, raised, SILENT } from '../outcomes.ts';
import { residencesOf } from '../residence.ts';
import { type Context, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** Minutes. */
const SLACK = {
  /** A claim as wide as a country leaves open which side of a zone border somebody lives on. */
  country: 60,
  /** A page that shows a time of day may have been open for a while before it was read. */
  openPage: 30,
} as const;

const DAY = 24 * 60;
/** Each bound shown on its own up to here, only the outermost ones beyond. */
const MOST_SHOWN = 3;

/** What the site's clock says: the offsets from UTC it can mean, and how exactly. */
interface Clock {
  readonly offset: number;
  readonly instants: readonly Date[];
  readonly slack: number;
}

export const localTimeAgainstPlace: Signal = {
  id: 'clock/local-time-against-place',
  group: 'clock',
  version: 1,
  strengths: ['note'],
  sureness: 'derived',
  rule: 'The clock the site shows for the candidate fits none of the places that the stated residence can mean, daylight saving included. Nothing is read out of the clock by itself; it is only held against what the candidate says. Where it fits, that is said.',
  sources: [GUIDANCE_2022],
  values: [
    ['clock', '21:40'],
    ['place', 'Lisbon, Portugal'],
    ['offsets', 'UTC+01:00'],
  ],
  words: {
    check: 'Clock shown against the place given',
    title: 'The clock shown does not fit the place given',
    observed: 'The site shows “{clock}” as this person’s time; the place given is “{place}”.',
    compared: 'The time zones in use at that place, summer time included: {offsets}.',
    innocent:
      'Travel, a recent move, a clock setting never changed, working hours kept for a team elsewhere.',
    agrees: 'The clock shown, “{clock}”, fits the place given, “{place}” ({offsets}).',
  },
  next: ['agree_hours'],
  check: (candidate, context) => {
    const { localTime } = candidate;
    if (isMissing(localTime)) return lacksData('localTime');
    const clock = clockOf(localTime.value, context);
    if (clock === undefined) return lacksData('localTime');
    const residences = residencesOf(candidate, context.gazetteer);
    const [first] = residences;
    if (first === undefined) return lacksData('location');

    const inUse = residences.flatMap(residence =>
      residence.places.map(place => ({ residence, ...offsetsOf(place, clock) })),
    );
    // A zone this browser does not know: nothing can be said.
    if (inUse.some(({ offsets }) => offsets.length === 0)) return lacksData('location');
    const nearest = (offsets: readonly number[]): number =>
      Math.min(...offsets.map(offset => apart(offset, clock.offset)));
    const fitting = inUse.find(({ offsets }) => nearest(offsets) <= clock.slack);
    if (fitting !== undefined) {
      const { field, claim } = fitting.residence;
      const evidence = [
        { field: 'localTime', claim: localTime },
        { field, claim },
      ] as const;
      return agreeing({ values: [localTime.value, claim.value, shown(fitting.offsets)], evidence });
    }
    // What only the width of a country explains contradicts nothing, and is no agreement either.
    if (inUse.some(({ offsets, slack }) => nearest(offsets) <= slack + clock.slack)) return SILENT;
    const offsets = inUse.flatMap(each => each.offsets);
    return raised([
      {
        strength: 'note',
        values: [localTime.value, first.claim.value, shown(offsets)],
        evidence: [
          { field: 'localTime', claim: localTime },
          ...residences.map(({ field, claim }) => ({ field, claim })),
        ],
      },
    ]);
  },
};

function clockOf(text: string, { today, readAt }: Context): Clock | undefined {
  const [, sign, hours, minutes] = /^([+-])?([0-2]\d):([0-5]\d)$/.exec(text) ?? [];
  const value = Number(hours) * 60 + Number(minutes);
  if (Number.isNaN(value)) return undefined;
  const year = today.slice(0, 4);
  if (sign !== undefined) {
    // Sites disagree on whether they show the offset of today or of winter: both seasons are let pass.
    const instants = [`${year}-01-15T12:00Z`, `${year}-07-15T12:00Z`].map(text => new Date(text));
    return { offset: sign === '-' ? -value : value, instants, slack: 0 };
  }
  if (readAt === undefined) return undefined;
  const now = new Date(readAt);
  const utc = now.getUTCHours() * 60 + now.getUTCMinutes();
  return Number.isNaN(utc) ? undefined : { offset: value - utc, instants: [now], slack: SLACK.openPage };
}

function offsetsOf(
  { region, zones }: Place,
  { instants }: Clock,
): { readonly offsets: readonly number[]; readonly slack: number } {
  const slack = region === undefined ? SLACK.country : 0;
  return { offsets: instants.flatMap(instant => offsetsAt(zones, instant)), slack };
}

/** How far two clocks are apart: 23:30 and 00:15 are 45 minutes. */
function apart(a: number, b: number): number {
  const difference = (((a - b) % DAY) + DAY) % DAY;
  return Math.min(difference, DAY - difference);
}

function shown(offsets: readonly number[]): string {
  const each = [...new Set(offsets)].sort((a, b) => a - b).map(offsetText);
  return each.length <= MOST_SHOWN ? each.join(', ') : `${each[0] ?? ''} – ${each.at(-1) ?? ''}`;
}
