import { table } from '../names/format.ts';
import { PATTERNS } from './fraud.ts';
import { RATES } from './rates.ts';
import { TOGETHER, type Consistent, type Detected, inWords, type Rates, type Verdict } from './tally.ts';
import { TEMPLATES } from './texts.ts';

/** One seed and what came of it. */
export interface Run {
  readonly title: string;
  readonly seed: number;
  readonly consistent: Consistent;
  readonly detected: readonly Detected[];
  readonly verdicts: readonly Verdict[];
}

export interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What was searched, in words. */
  readonly lists: string;
  readonly isStarterOnly: boolean;
  readonly seconds: number;
}

/** The whole of `docs/FAIRNESS.md`, as Markdown. */
export function report(runs: readonly Run[], { date, lists, isStarterOnly, seconds }: Circumstances): string {
  const held = runs.at(-1);
  if (held === undefined) return '';
  const { consistent, detected } = held;
  return [
    '# Fairness, measured',
    `Written by \`npm run fairness -- --write\` on ${date}; figures as they came, ${Math.round(seconds)} s in all. ${lists}`,
    ...(isStarterOnly
      ? [
          '**Only the small starter list was searched: what the full lists do to names is not in these figures.**',
        ]
      : []),
    'Invented people with a consistent story are assessed as a recruiter would meet them, by all checks together: what is raised on them is a false alarm. Beside them stand invented people who misrepresent themselves as published sources describe it. Nobody here exists; ordinary names meet listed people by chance, as they do in life.',
    `Seeds: ${runs.map(({ title, seed, consistent: { all }, detected: found }) => `${seed} (${title}; ${all.people.toLocaleString('en')} consistent, ${found.reduce((sum, { people }) => sum + people, 0).toLocaleString('en')} others)`).join(', ')}. What follows the first table is of the last seed, which nobody looked at while rules were made.`,
    '## Limits',
    table(
      ['', ...runs.map(({ title }) => title), 'limit', ''],
      held.verdicts.map(({ what, limit }, row) => [
        what.replace(/ \(.*?\)/, ''),
        ...runs.map(({ verdicts }) => verdicts[row]?.measured ?? ''),
        limit.replace(/: at most \d+/, ''),
        runs.every(({ verdicts }) => verdicts[row]?.holds === true) ? 'holds' : '**does not hold**',
      ]),
    ),
    'Consistent people are counted here without what a recruiter ticked: how often an honest answer is yes was assumed (below), so what follows from it says nothing of the checks.',
    '### With the answers, and of those who were asked',
    table(
      ['consistent people', 'people', 'ask or more', 'resolve or more'],
      [
        ratesRow('all, without yes-ticks', consistent.untold),
        ratesRow('all, with yes-ticks', consistent.all),
        ratesRow('asked, without yes-ticks', consistent.askedUntold),
        ratesRow('asked, with yes-ticks', consistent.asked),
      ],
    ),
    '## By origin of the name',
    groupTable('name', consistent.byOrigin),
    'A name that meets a listed one is a note and never counts; how often that happens is a property of the lists, and is shown for that reason.',
    '## By the country they live in',
    groupTable('home', consistent.byHome),
    '## What was raised on consistent people',
    table(
      ['check', 'strength', 'per 10,000', 'one invented example'],
      consistent.signals.map(({ signal, strength, isTold, people, example }) => [
        `\`${signal}\`${isTold ? ' (told)' : ''}`,
        strength,
        ((10_000 * people) / consistent.all.people).toFixed(1),
        shown(example),
      ]),
    ),
    '“Told”: the recruiter ticked it. Per 10,000 of all consistent people, of whom one in four was asked.',
    '## Misrepresentation, pattern by pattern',
    table(
      ['pattern', 'people', 'ask or more', 'resolve or more', 'raised most often'],
      [...PATTERNS.map(({ name }) => name), TOGETHER].flatMap(name =>
        [false, true].flatMap(isWeak => detectedRows(detected, name, isWeak)),
      ),
    ),
    'Each row of a pattern is of people in whom it comes alone; six in ten have two or three, as in the cases the sources tell of, and are in the last rows.',
    '### The patterns',
    PATTERNS.map(
      ({ name, described, weakly, source }) =>
        `- **${name}**: ${described} Weakly visible: ${weakly}. ${source.issuer}, ${source.date}.`,
    ).join('\n'),
    '## How the people are made',
    [
      `Twenty origins of names and twenty countries, every pair equally often; names are put together from tables of ordinary given and family names, homes are towns of the gazetteer, numbers follow their country’s plan, careers follow from a birth year, and ${TEMPLATES} templates of an introduction go round.`,
      'A page shows what its kind of site shows: a network, a code host, a marketplace, a hiring system, a site of one’s own. All are taken for readings of known pages; readings nobody verified would be held at “ask”.',
      'Four hundred people at a time are one recruiter’s: each is compared with all the others, and with earlier visits, colleagues, couples and agencies of their stories.',
      'The generator was written before the checks were measured and is not fitted to them. Where a story said something untrue, or named somebody’s own address an agency’s, it was mended: that was an error of the story.',
      'What it cannot show: the true rates of anything, pages as untidy as real ones, and patterns nobody has described. Real schools and employers are not in it, so that designated ones are met only where a pattern puts them.',
    ]
      .map(line => `- ${line}`)
      .join('\n'),
    '### Rates that were assumed',
    table(
      ['', 'share', 'of, because'],
      Object.entries(RATES).map(([name, { share, reason }]) => [
        name,
        `${Number((100 * share).toFixed(2))} %`,
        reason,
      ]),
    ),
  ].join('\n\n');
}

function ratesRow(what: string, { people, ask, resolve }: Rates): readonly string[] {
  return [what, people.toLocaleString('en'), inWords(ask, people), inWords(resolve, people)];
}

function groupTable(what: string, groups: ReadonlyMap<string, Rates>): string {
  return table(
    [what, 'people', 'ask or more', 'resolve or more', 'any note', 'name-only note'],
    [...groups]
      .sort(([, a], [, b]) => b.ask / b.people - a.ask / a.people)
      .map(([name, { people, ask, resolve, noted, nameOnly }]) => [
        name,
        String(people),
        inWords(ask, people),
        String(resolve),
        percent(noted, people),
        percent(nameOnly, people),
      ]),
  );
}

function percent(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}

function detectedRows(
  detected: readonly Detected[],
  name: string,
  weak: boolean,
): readonly (readonly string[])[] {
  return detected
    .filter(({ pattern, isWeak }) => pattern === name && isWeak === weak)
    .map(({ people, ask, resolve, fired }) => [
      weak ? `– weakly visible` : name,
      String(people),
      percent(ask, people),
      percent(resolve, people),
      fired
        .slice(0, 3)
        .map(([signal, strength, count]) => `\`${signal}\` ${strength} ${percent(count, people)}`)
        .join(', '),
    ]);
}

/** Providers of mail and plans of numbers are real, and the people are not: no address or number is printed. */
function shown(example: string): string {
  return example
    .replace(/@[\w.-]+/g, '@…')
    .replace(/\+\d[\d ()-]{6,}\d/g, '+…')
    .replaceAll('|', '/')
    .replaceAll('\n', ' ')
    .slice(0, 160);
}
