/**
 * `npm run --silent vet -- --url URL --html FILE`: reads a saved page as if it were open, and prints the assessment; with
 * `--answers FILE`, also with what is known of the candidate besides.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { assess, type World } from '../src/assessment/assess.ts';
import { type Assessment } from '../src/assessment/assessment.ts';
import { NO_ANSWERS } from '../src/candidate/answers.ts';
import { blankCandidate, type Candidate } from '../src/candidate/candidate.ts';
import { type Claim, type Missing } from '../src/candidate/claim.ts';
import { withOwnWords } from '../src/candidate/own-words.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { generic } from '../src/readers/generic/generic.ts';
import { type Reading } from '../src/readers/reader.ts';
import { readPage } from '../src/readers/registry.ts';
import { answersIn } from './answers-file.ts';
import { loadLists } from './lists.ts';
import { Mendable } from './mendable.ts';

const USAGE =
  'The arguments are: vet --url URL --html FILE [--answers FILE] [--lists DIR] [--today YYYY-MM-DD].';
const GAZETTEER = fileURLToPath(new URL('../public/data/gazetteer.txt', import.meta.url));

type Printable = string | boolean | Missing | Claim<unknown> | readonly Claim<unknown>[];

interface Arguments {
  readonly url: URL;
  readonly html: string;
  /** What is known of the candidate beyond the page. */
  readonly answers?: string;
  readonly lists?: string;
  readonly today: string;
}

/**
 * Prints one JSON object on stdout. A page that holds no readable candidate is a result, not an error: every field
 * is missing, the state is `unreadable`, and `assessment.reason` says why.
 * @returns the exit code, 0.
 * @throws Mendable for wrong arguments and for files that cannot be read.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { url, html, answers, lists, today } = argumentsOf(args);
  const page = await bytesOf(html);
  const told = answers === undefined ? NO_ANSWERS : answersIn(textIn(await bytesOf(answers)));
  const { packs, notes } = await loadLists(lists);
  for (const note of notes) console.error(note);
  const gazetteer = openGazetteer(await bytesOf(GAZETTEER));
  // A saved page has no `readAt`: its clock stood still when it was saved.
  const world = { packs, unusableLists: [], gazetteer, today, answers: told };
  console.log(JSON.stringify(vetted(readingOf(page, url), url, world), null, 2));
  return 0;
}

function vetted(reading: Reading, url: URL, world: World): object {
  if (reading.kind === 'candidate') return vettedCandidate(reading.candidate, world);
  if (reading.kind === 'list') {
    // What is told is about one candidate, and nobody says which row.
    const each = reading.candidates.map(one => vettedCandidate(one, { ...world, answers: NO_ANSWERS }));
    return { candidates: each.map(({ candidate, assessment }) => ({ ...candidate, assessment })) };
  }
  const nobody = blankCandidate('none', url, url.pathname, 'unverified');
  const reason = reading.kind === 'unreadable' ? reading.reason : reading.kind;
  const assessment: Assessment = assess(nobody, world);
  return { candidate: printed(nobody), assessment: { ...assessment, reason } };
}

function vettedCandidate(
  read: Candidate,
  world: World,
): { readonly candidate: object; readonly assessment: Assessment } {
  const candidate = withOwnWords(read);
  return { candidate: printed(candidate), assessment: assess(candidate, world) };
}

function readingOf(page: Uint8Array, url: URL): Reading {
  // Without `runScripts` and `resources`, jsdom runs no script and loads nothing.
  const { window } = new JSDOM(textOf(page), { url: url.href, virtualConsole: new VirtualConsole() });
  try {
    return readPage(window.document, url, generic);
  } finally {
    window.close();
  }
}

/**
 * A saved page has lost the header that named its encoding. What is valid UTF-8 is UTF-8; for anything else the bytes
 * go on, so that jsdom finds the encoding as a browser does.
 */
function textOf(page: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(page);
  } catch {
    return page;
  }
}

/** Every field as its value and where it was read, or as the reason there is none. */
function printed(candidate: Candidate): object {
  const fields = Object.entries<Printable>({ ...candidate });
  return Object.fromEntries(fields.map(([name, field]) => [name, printedField(field)]));
}

function printedField(field: Printable): unknown {
  if (typeof field !== 'object' || 'missing' in field) return field;
  return isList(field) ? field.map(printedClaim) : printedClaim(field);
}

function isList(field: Claim<unknown> | readonly Claim<unknown>[]): field is readonly Claim<unknown>[] {
  return Array.isArray(field);
}

function printedClaim({ value, where }: Claim<unknown>): object {
  return { value, where };
}

function argumentsOf(args: readonly string[]): Arguments {
  const { url, html, answers, lists, today = new Date().toISOString().slice(0, 10) } = parsed(args);
  if (url === undefined || html === undefined) throw new Mendable(USAGE);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Mendable(`${url} is no web address.`);
  }
  if (!isDay(today)) throw new Mendable(`${today} is no day of the form YYYY-MM-DD.`);
  return {
    url: new URL(url),
    html,
    today,
    ...(answers === undefined ? {} : { answers }),
    ...(lists === undefined ? {} : { lists }),
  };
}

function parsed(args: readonly string[]): {
  readonly url?: string | undefined;
  readonly html?: string | undefined;
  readonly answers?: string | undefined;
  readonly lists?: string | undefined;
  readonly today?: string | undefined;
} {
  const text = { type: 'string' } as const;
  try {
    const options = { url: text, html: text, answers: text, lists: text, today: text };
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new Mendable(USAGE);
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new Mendable(`The file ${file} cannot be read.`);
  }
}
