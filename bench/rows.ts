/** What was measured, as rows of a table: each figure beside its budget, where DESIGN section 5 has one. */
import {
  type AssessingFigures,
  type CompileFigures,
  type LoadFigures,
  type MeanwhileFigures,
  type OpenFigures,
  type ScreeningFigures,
} from './figures.ts';
import { PEER_SAMPLE } from './screening.ts';
import { type Sizes } from './sizes.ts';
import { type Spread } from './statistics.ts';

/** One figure. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget?: string;
  /** Whether the figure keeps its budget. */
  readonly within?: boolean;
}

interface Limit {
  readonly p50: number;
  readonly p99: number;
}

/** The budget for screening goes by the number of names: this one is for 130,000, that one for 400,000. */
const LIMITS = { upTo130k: { p50: 0.5, p99: 2 }, upTo400k: { p50: 1, p99: 4 } } as const;
const MB = 1_000_000;

export function compileRows(compiled: CompileFigures, asked: MeanwhileFigures, list: string): readonly Row[] {
  const { parse, build, cpu, rssBefore, rssPeak, longestStretch, stretchIn, packBytes } = compiled;
  const grown = rssPeak - rssBefore;
  return [
    limited(
      `parse + compile ${list}, wall`,
      parse + build,
      3000,
      ms,
      `parse ${ms(parse)}, compile ${ms(build)}`,
    ),
    { what: 'the same, CPU (all threads, user + system)', measured: ms(cpu) },
    limited('the same, growth of resident memory at its peak', grown, 200 * MB, mb, `${mb(rssPeak)} in all`),
    { what: 'longest stretch between two breaths', measured: `${ms(longestStretch)}, while ${stretchIn}` },
    limited(
      `a look-up meanwhile, p99 of ${asked.answers.count}, from when it was due`,
      asked.answers.p99,
      50,
      ms,
      `p50 ${ms(asked.answers.p50)}, max ${ms(asked.answers.max)}`,
    ),
    { what: 'size of the pack', measured: mb(packBytes) },
  ];
}

export function openRows(openings: readonly OpenFigures[]): readonly Row[] {
  const of = (each: (figures: OpenFigures) => number): string => range(openings.map(each));
  const all = middle(openings.map(({ cold, starter }) => cold + starter));
  const { warm } = openings[0] ?? { warm: { count: 0, p50: 0, p99: 0, max: 0 } };
  return [
    {
      what: `open all packs, cold (${openings.length} fresh processes)`,
      measured: of(({ cold, starter }) => cold + starter),
      budget: '100 ms',
      within: all <= 100,
    },
    { what: '- of which the compiled list', measured: of(({ cold }) => cold) },
    { what: '- of which the starter list, as it ships', measured: of(({ starter }) => starter) },
    { what: 'open the gazetteer, cold', measured: of(({ gazetteer }) => gazetteer) },
    { what: 'first look-up after that, cold', measured: of(({ firstSearch }) => firstSearch) },
    {
      what: `open the compiled list, warm (${warm.count} times)`,
      measured: `p50 ${ms(warm.p50)}, max ${ms(warm.max)}`,
    },
  ];
}

export function screeningRows({ ordinary, listed, peer }: ScreeningFigures, names: number): readonly Row[] {
  return [
    ...searchRows(`${count(names)} names`, { ordinary, listed }, LIMITS.upTo130k),
    ...(['ordinary', 'listed'] as const).map(kind => ({
      what: `peer: string-similarity against ${count(peer.names)} names of persons, ${PEER_SAMPLE} ${kind} names, warmed`,
      measured: `p50 ${ms(peer[kind].p50)}, max ${ms(peer[kind].max)}`,
    })),
  ];
}

export function loadRows({ names, packBytes, open, ordinary, listed }: LoadFigures): readonly Row[] {
  const limit = names <= 130_000 ? LIMITS.upTo130k : LIMITS.upTo400k;
  return [
    ...searchRows(`${count(names)} names`, { ordinary, listed }, limit),
    { what: `pack of ${count(names)} names: size, open`, measured: `${mb(packBytes)}, ${ms(open)}` },
  ];
}

export function assessingRows({ first, warmed, screening, lookUps }: AssessingFigures): readonly Row[] {
  const what = `assess one full profile (${lookUps} look-ups)`;
  return [
    { what: `${what}, first pass of ${first.count}`, measured: spread(first) },
    { what: `${what}, warmed`, measured: spread(warmed) },
    { what: '- of which screening', measured: spread(screening) },
  ];
}

export function sizeRows(sizes: Sizes | undefined): readonly Row[] {
  if (sizes === undefined)
    return [{ what: 'sizes of the built extension', measured: 'not built: no dist/chrome' }];
  return [
    ...sizes.contentScripts.map(([name, size]) =>
      limited(`content script ${name}, gzipped`, size, 15_000, bytes),
    ),
    { what: 'popup, scripts and styles, gzipped', measured: bytes(sizes.popup) },
    limited('packed extension (every file gzipped)', sizes.whole, 6 * MB, mb),
  ];
}

function searchRows(
  against: string,
  searches: Pick<ScreeningFigures, 'ordinary' | 'listed'>,
  limit: Limit,
): readonly Row[] {
  return (['ordinary', 'listed'] as const).flatMap(kind => {
    const { first, warmed, met } = searches[kind];
    const what = `screen one of ${count(first.count)} ${kind} names against ${against}`;
    return [
      { what: `${what}, first pass`, ...judged(first, limit) },
      { what: `${what}, warmed (${count(met)} met somebody)`, ...judged(warmed, limit) },
    ];
  });
}

function judged(times: Spread, limit: Limit): Omit<Row, 'what'> {
  return {
    measured: spread(times),
    budget: `p50 ${ms(limit.p50)}, p99 ${ms(limit.p99)}`,
    within: times.p50 <= limit.p50 && times.p99 <= limit.p99,
  };
}

function limited(what: string, value: number, most: number, unit: (value: number) => string, more = ''): Row {
  const measured = more === '' ? unit(value) : `${unit(value)} (${more})`;
  return { what, measured, budget: unit(most), within: value <= most };
}

function range(values: readonly number[]): string {
  return `${ms(middle(values))} (${ms(Math.min(...values))} to ${ms(Math.max(...values))})`;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function spread({ p50, p99, max }: Spread): string {
  return `p50 ${ms(p50)}, p99 ${ms(p99)}, max ${ms(max)}`;
}

/** Three digits, or all before the point. */
function ms(value: number): string {
  return `${count(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)))} ms`;
}

function mb(value: number): string {
  return `${count(Number((value / MB).toFixed(1)))} MB`;
}

/** Unrounded: a script may be a few bytes below its budget. */
function bytes(value: number): string {
  return `${count(value)} bytes`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
