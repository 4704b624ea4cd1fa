import { basename } from 'node:path';
import { LISTED, ORDINARY } from './queries.ts';
import { type Row } from './rows.ts';
import { type Sources } from './sources.ts';

/** What a report says besides its rows. */
export interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: string;
  readonly sources: Sources;
  readonly ordinarySource: string;
  readonly listedSource: string;
}

/** The section about the engine, as Markdown: what was measured, on what, and what was not. */
export function report(rows: readonly Row[], circumstances: Circumstances): string {
  const { date, machine, sources, ordinarySource, listedSource } = circumstances;
  const above = rows.filter(({ within }) => within === false).length;
  const judged = rows.filter(({ within }) => within !== undefined).length;
  return [
    `Written by \`npm run bench\` on ${date}; figures as they came. ${machine}.`,
    `${judged - above} of ${judged} figures with a budget are within it, ${above} above. Budgets: DESIGN, section 5, on two shared cores.`,
    table(rows),
    '### How',
    [
      listUsed(sources),
      'Every group runs in a fresh Node process, from the code bundled and minified for Chrome 120. Files are in memory before the clock starts: neither disk, network nor the browser’s database is in any figure.',
      'While the list is compiled, the extension’s own breather decides when other work runs; a look-up meanwhile is due every 25 ms.',
      `Screened are ${ORDINARY.toLocaleString('en')} ordinary names, ${ordinarySource}, and ${LISTED} listed names, ${listedSource}; all as persons, in the compiled list and the starter list. A pass is the ordinary names, then the listed ones. “First pass” meets nothing warm but what came before in it; “warmed” is the third pass over the same names, after two warm-up passes, so the list names it meets are already taken apart.`,
      'The peer compares a name with every name of a person by the share of letter pairs, lower case, on a smaller sample and after two warm-up passes too. It gives one best string and no types, identifiers or reasons: its time is beside ours, its answers are not equal to ours.',
      sources.corpus === undefined
        ? 'The larger list of names for the budget of 130,000 names is not on this machine: not measured.'
        : 'The larger list is listed names and generated ones, each an entry with nothing but its name.',
      'Not measured here, because they need a browser: main-thread time on a profile page, page settled to mark shown, a search page with 50 candidates.',
    ]
      .map(line => `- ${line}`)
      .join('\n'),
  ].join('\n\n');
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, budget = '', within }) => {
    const verdict = within === undefined ? '' : within ? 'within budget' : '**above budget**';
    return `| ${[what, measured, budget, verdict].join(' | ')} |`;
  });
  return ['| what | measured | budget | |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function listUsed({ ofac }: Sources): string {
  if (ofac === undefined) {
    return '**The real OFAC files are not on this machine: the small starter list that ships with the extension stands in for them, and nothing was parsed.** Its figures say nothing about a real list.';
  }
  const names = Object.values(ofac).map(file => basename(file));
  return `The list: the real OFAC files ${names.join(', ')}.`;
}
