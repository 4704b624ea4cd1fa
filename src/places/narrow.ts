import { stateOf } from './countries.ts';
import { type Level, type Spot } from './place-index.ts';

const DEPTH: Readonly<Record<Level, number>> = { country: 0, region: 1, city: 2 };

/**
 * What "`inner`, `frame`" can mean. Places of `inner` that lie in `frame` are meant, and so are places of `frame`
 * that lie in `inner`: some languages write the country first. Where nothing fits, a deeper `inner` is a homonym too
 * small for the gazetteer ("Odessa, Kansas") and `frame` stands; else the text names two places and both stand. So do
 * both when the frame is only a code: "Chennai, TN" is in Tamil Nadu, which no table here abbreviates.
 */
export function narrow(
  frame: readonly Spot[],
  inner: readonly Spot[],
  framedBy: 'name' | 'code' = 'name',
): readonly Spot[] {
  const fitting = [
    ...inner.filter(spot => frame.some(wide => liesIn(spot, wide))),
    ...frame.filter(spot => inner.some(wide => liesIn(spot, wide))),
  ];
  if (fitting.length > 0) {
    // The wider ones only framed the others, unless they are all there is.
    const deepest = Math.max(...fitting.map(depthOf));
    const framed = fitting.filter(
      spot => depthOf(spot) === deepest || !fitting.some(other => holds(spot, other)),
    );
    return dedupe(framed);
  }
  const deeper = Math.max(...inner.map(depthOf)) > Math.max(...frame.map(depthOf));
  return deeper && framedBy === 'name' ? frame : dedupe([...inner, ...frame]);
}

/** Each place once, in order of first appearance. */
function dedupe(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.map(spot => [keyOf(spot), spot])).values()];
}

function liesIn(spot: Spot, wide: Spot): boolean {
  if (wide.level === 'country')
    return spot.country === wide.country || stateOf(spot.country) === wide.country;
  if (spot.country !== wide.country || spot.region !== wide.region) return false;
  return wide.level === 'region' ? spot.level !== 'country' : keyOf(spot) === keyOf(wide);
}

function holds(wide: Spot, spot: Spot): boolean {
  return keyOf(wide) !== keyOf(spot) && liesIn(spot, wide);
}

function depthOf(spot: Spot): number {
  return DEPTH[spot.level];
}

function keyOf(spot: Spot): string {
  return `${spot.level} ${spot.country} ${spot.region ?? ''} ${spot.level === 'city' ? spot.zones.join() : ''}`;
}
