/** The tables under the goals: ours beside every peer. */
import { type Measures, type RetrievalFigures, type ScorerFigures } from './figures.ts';
import { count, megabytes, ms, NOTHING, share, table } from './format.ts';
import { type Measured, middle } from './measured.ts';
import { type Size, SIZES, VIEWS } from './sets.ts';

const SETS = VIEWS.map(({ label }) => label);

/** F1, recall at 1 % false alarms and AUC of every scorer on every set. */
export function accuracyTables({ scorers }: Measured): string {
  const [ours] = scorers;
  const counts = VIEWS.map(({ id }) => count(ours?.views[id]?.whole.pairs ?? 0));
  const rows = (cell: (measures: Measures) => string): readonly (readonly string[])[] =>
    scorers.map(({ label, views }) => [
      label,
      ...VIEWS.map(({ id }) => {
        const whole = views[id]?.whole;
        return whole === undefined ? NOTHING : cell(whole);
      }),
    ]);
  return [
    '#### F1: at the engine’s own threshold / best over all thresholds',
    table(
      ['', ...SETS],
      [
        ['pairs', ...counts],
        ...rows(({ f1, bestF1 }) => (f1 === undefined ? share(bestF1) : `${share(f1)} / ${share(bestF1)}`)),
      ],
    ),
    scoredLess(scorers),
    '#### Recall at 1 % false alarms',
    table(
      ['', ...SETS],
      rows(({ recall }) => share(recall)),
    ),
    '#### Area under the curve, and time',
    table(
      ['', ...SETS, 'a comparison'],
      rows(({ auc }) => share(auc)).map((row, place) => [...row, micros(scorers[place])]),
    ),
  ].join('\n\n');
}

/** One sentence on who has no score for some of the pairs. */
function scoredLess([ours, ...peers]: readonly ScorerFigures[]): string {
  const parts = peers.flatMap(({ label, views }) => {
    const fewer = VIEWS.flatMap(({ id, label: set }) => {
      const [all, scored] = [ours?.views[id]?.whole.pairs, views[id]?.whole.pairs];
      return scored === undefined || scored === all ? [] : [`${count(scored)} pairs of ${set}`];
    });
    return fewer.length === 0 ? [] : [`${label}: ${fewer.join('; ')}.`];
  });
  return parts.length === 0 ? '' : `Scores for fewer pairs: ${parts.join(' ')}`;
}

function micros(scorer: ScorerFigures | undefined): string {
  // What was published was not timed here.
  if (scorer === undefined || scorer.label.includes('published')) return NOTHING;
  return `${count(Number(scorer.micros.toPrecision(2)))} µs`;
}

/** Ours on each half of each set: whoever tunes sees one half only. */
export function halfTable({ scorers: [ours], searches, packs }: Measured): string {
  const pairs = VIEWS.map(({ id, label }) => {
    const view = ours?.views[id];
    const both = (cell: (measures: Measures) => string): readonly string[] =>
      view === undefined ? [NOTHING, NOTHING] : view.halves.map(cell);
    return [
      label,
      ...both(({ f1 }) => share(f1)),
      ...both(({ recall }) => share(recall)),
      ...both(({ auc }) => share(auc)),
    ];
  });
  const found = SIZES.map(size => {
    const halves = searches[size][0]?.halves ?? [];
    return [
      `${count(packs[size].names)} names`,
      ...halves.map(({ first }) => share(first)),
      ...halves.map(({ tenth }) => share(tenth)),
    ];
  });
  const head = (measure: string): readonly string[] => [`${measure}, half 0`, 'half 1'];
  return [
    table(['', ...head('F1'), ...head('recall'), ...head('AUC')], pairs),
    table(['', ...head('recall@1'), ...head('recall@10')], found),
  ].join('\n\n');
}

/** What was done to a name, ours, and the best peer. */
export function variantTable({ scorers: [ours, ...peers] }: Measured): string {
  const rows = Object.entries(ours?.variants ?? {}).map(([name, { pairs, recall, same }]) => {
    const [best] = peers
      .map(({ label, variants }) => ({ label, recall: variants[name]?.recall ?? 0 }))
      .sort((a, b) => b.recall - a.recall);
    return [name, count(pairs), share(recall), share(same), share(best?.recall), best?.label ?? ''];
  });
  return table(['change', 'pairs', 'recall at 1 %', 'taken for the same', 'best peer', 'which'], rows);
}

export function searchTable({ searches }: Measured, size: Size): string {
  const rows = searches[size].map(({ label, build, memory, bytes, hits, ordinary, passes }) => {
    const [first, again] = passes;
    const spread = (times: typeof first): string =>
      times === undefined ? NOTHING : `${ms(times.p50)} / ${ms(times.p99)}`;
    return [
      label,
      ms(build),
      megabytes(memory),
      bytes === undefined ? NOTHING : megabytes(bytes),
      share(hits.first),
      share(hits.tenth),
      spread(first),
      spread(again),
      `${count(hits.queries)} + ${count(ordinary)}`,
    ];
  });
  const head = [
    ...['', 'build', 'held', 'bytes kept', 'recall@1', 'recall@10'],
    ...['p50 / p99, first pass', 'second pass', 'asked: listed + ordinary'],
  ];
  return table(head, rows);
}

/** Recall@1 / recall@10 by what was done to the name. */
export function classTable({ searches }: Measured): string {
  const columns: readonly RetrievalFigures[] = SIZES.flatMap(size =>
    searches[size].filter(({ passes }) => passes.length > 1),
  );
  const [ours] = columns;
  const rows = Object.entries(ours?.classes ?? {}).map(([name, { queries }]) => [
    name,
    count(queries),
    ...columns.map(({ classes }) => `${share(classes[name]?.first)} / ${share(classes[name]?.tenth)}`),
  ]);
  return table(['', 'queries', ...columns.map(({ label, names }) => `${label}, ${count(names)}`)], rows);
}

export function alertTable({ alerts }: Measured): string {
  const levels = alerts[0]?.levels.map(({ found }) => found) ?? [];
  const rows = alerts.map(figures => [
    figures.label,
    ...figures.levels.map(({ alerts: per, at }) =>
      per === undefined ? 'never found' : `${per.toFixed(1)} (from ${at?.toPrecision(3) ?? ''})`,
    ),
    `${count(figures.listed)} + ${count(figures.ordinary)}`,
  ]);
  return table(['', ...levels.map(found => `${found * 100} % found`), 'asked: listed + ordinary'], rows);
}

/** Cold opening of the pack; peers that can be kept at all are read back from what they keep. */
export function openTable({ packs, searches }: Measured): string {
  const ours = SIZES.map(size => {
    const { bytes, names, openings } = packs[size];
    const of = (each: (opening: (typeof openings)[number]) => number): string => {
      const values = openings.map(each);
      return `${ms(middle(values))} (${ms(Math.min(...values))} to ${ms(Math.max(...values))})`;
    };
    return [
      `pack of ${count(names)} names, ${megabytes(bytes)}, ${openings.length} fresh processes`,
      of(({ open }) => open),
      of(({ firstSearch }) => firstSearch),
    ];
  });
  const peers = SIZES.flatMap(size =>
    searches[size].flatMap(({ label, names, reopen }) =>
      reopen === undefined ? [] : [[`${label}, ${count(names)} names`, ms(reopen), NOTHING]],
    ),
  );
  return table(['', 'open', 'first look-up after it'], [...ours, ...peers]);
}

/** F1 on names that are not persons', by how far the Dice coefficient is let in. */
export function diceTable({ dice }: Measured): string {
  const [first] = dice;
  const rows = (first?.rows ?? []).map(({ label }, place) => [
    label,
    ...dice.map(({ rows: [...found] }) => {
      const row = found[place];
      return row === undefined ? NOTHING : `${share(row.f1)} / ${share(row.best.f1)}`;
    }),
  ]);
  return table(['', ...dice.map(({ set, pairs }) => `${set}, ${count(pairs)} pairs`)], rows);
}
