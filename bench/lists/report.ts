import { count, megabytes, ms, NOTHING, table } from '../names/format.ts';
import type { CompiledFigures, OpenedFigures } from './figures.ts';
import type { Measured, MeasuredPack } from './measure-lists.ts';

/** What a report says besides its figures. */
export interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  /** Minutes the run took. */
  readonly minutes: number;
  readonly quick: boolean;
}

/** What was asked for all lists: milliseconds. */
const OPEN_GOAL_MS = 100;
const ANSWER_GOAL_MS = 50;

/** The section about lists, as Markdown. */
export function report(measured: Measured, { date, machine, minutes, quick }: Circumstances): string {
  const { lists, missing } = measured;
  return [
    `Written by \`npm run bench:lists\` on ${date}, in one run of ${minutes.toFixed(0)} minutes; figures as they came. ${machine}.${quick ? ' A quick run: without the naive way.' : ''}`,
    ...(missing.length === 0
      ? []
      : [`Not measured, because the files are not on this machine: ${missing.join('; ')}.`]),
    '### Goals',
    goalTable(measured),
    '### From files to packs',
    compiledTable(lists),
    '### Beside the naive way',
    quick ? 'Left out.' : naiveTable(lists),
    '### How it was measured',
    HOW.map(line => `- ${line}`).join('\n'),
  ].join('\n\n');
}

function goalTable({ lists, nine, meanwhile }: Measured): string {
  const rows = lists.flatMap(({ list: { label, goals }, compiled }) => [
    ...(goals.time === undefined ? [] : [row(`${label}: parse + index`, wall(compiled), goals.time, ms)]),
    ...(goals.memory === undefined
      ? []
      : [row(`${label}: peak growth of memory`, growth(compiled), goals.memory, megabytes)]),
  ]);
  if (meanwhile !== undefined) {
    const { p99, p50, max, count: asked } = meanwhile.answers;
    const what = `a look-up while OFAC SDN is refreshed, p99 of ${asked} (p50 ${ms(p50)}, max ${ms(max)})`;
    rows.push(row(what, p99, ANSWER_GOAL_MS, ms));
  }
  if (nine !== undefined) {
    const { packed, openings } = nine;
    const what = `open nine packs together, ${count(packed.names)} names, ${megabytes(packed.bytes)}, cold`;
    rows.push(
      row(
        what,
        middle(openings, ({ open }) => open),
        OPEN_GOAL_MS,
        ms,
      ),
    );
    rows.push([
      'first look-up in them after that, cold',
      ms(middle(openings, ({ firstSearch }) => firstSearch)),
      '',
      '',
    ]);
  }
  return table(['', 'measured', 'goal', ''], rows);
}

function row(what: string, value: number, goal: number, unit: (value: number) => string): readonly string[] {
  return [what, unit(value), unit(goal), value <= goal ? 'reached' : '**not reached**'];
}

function compiledTable(lists: readonly MeasuredPack[]): string {
  const rows = lists.map(({ list: { label }, compiled, openings }) => [
    label,
    megabytes(compiled.sourceBytes),
    count(compiled.rows),
    count(compiled.entries),
    count(compiled.names),
    `${ms(compiled.parse)} + ${ms(compiled.build)}`,
    ms(compiled.cpu),
    count(Math.round(compiled.rows / (wall(compiled) / 1000))),
    megabytes(growth(compiled)),
    `${ms(compiled.longestStretch)}, ${compiled.stretchIn}`,
    megabytes(compiled.packBytes),
    ms(middle(openings, ({ open }) => open)),
  ]);
  const head = [
    ...['', 'files', 'rows', 'entries', 'names', 'parse + index', 'CPU', 'rows a second', 'memory'],
    ...['longest stretch', 'pack', 'cold open'],
  ];
  return table(head, rows);
}

function naiveTable(lists: readonly MeasuredPack[]): string {
  const rows = lists.map(({ list: { label }, compiled, openings, naive }) => {
    const ours = [ms(wall(compiled)), megabytes(growth(compiled)), ms(middle(openings, ({ open }) => open))];
    if (naive === undefined) return [label, ...ours, NOTHING, NOTHING, NOTHING];
    if (typeof naive === 'string') return [label, ...ours, naive, NOTHING, NOTHING];
    const { parse, write, readBack, records, memoryBefore, memoryPeak } = naive;
    return [
      label,
      ...ours,
      `${ms(parse)} + ${ms(write)}`,
      megabytes(memoryPeak - memoryBefore),
      `${ms(readBack)}, ${count(records)} records`,
    ];
  });
  const head = [
    ...['', 'parse + index', 'memory', 'cold open'],
    ...['naive: parse + write', 'memory', 'read back'],
  ];
  return table(head, rows);
}

function wall({ parse, build }: CompiledFigures): number {
  return parse + build;
}

function growth({ memoryPeak, memoryBefore }: CompiledFigures): number {
  return memoryPeak - memoryBefore;
}

function middle(openings: readonly OpenedFigures[], value: (opening: OpenedFigures) => number): number {
  return openings.map(value).sort((a, b) => a - b)[Math.floor(openings.length / 2)] ?? 0;
}

const HOW = [
  'Every list, the naive way and every opening has a fresh Node process, bundled and minified for Chrome 120 as a user runs it, one after another. Files are in memory before the clock starts and are handed over in pieces of 64 KiB: neither disk, network nor the browser’s database is in ours.',
  'Memory is the most the process ever held resident, by the kernel’s count, above what it held with the files loaded. The longest stretch is the longest time between two calls of the function that lets other work run, with the extension’s own breather.',
  'The UK file is generated in the layout of January 2026: real names, three a party and each with three addresses; reasons, dates, papers and places are invented; names come again under other numbers until the file has 50 MB. The EU file is generated after the schema 1.1, the real names of each party, all else invented, repeated until it has 30 MB.',
  'The naive way: tables are parsed whole by papaparse and grouped, XML is parsed whole into a DOM by jsdom (which is slower than a browser’s own), a spreadsheet is unzipped whole first; then Dexie writes one row a party. Its database is fake-indexeddb, in memory: its times are no browser’s. In Chromium 156, 40,000 rows took 2.2 s to write where one pack took 50 ms, and 245 ms to read where a pack took 6 to 20 ms.',
  'A look-up meanwhile is due every 25 ms and counts from when it was due. The nine packs have as many names as nine real lists had in the summer of 2026, listed and generated ones, two an entry.',
] as const;
