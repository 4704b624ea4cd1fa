/** `npm run signals`: writes what follows from the signal files: the catalogue, their messages and `docs/SIGNALS.md`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { catalogueText, type SignalFile } from './signals/catalogue-text.ts';
import { docText } from './signals/doc-text.ts';
import { type Messages, withSignalMessages } from './signals/signal-messages.ts';
import { GROUPS, type Signal, type Strength } from '../src/signals/signal.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'src/signals';
const MESSAGES = 'public/_locales/en/messages.json';

const GRAVITY: readonly Strength[] = ['strong', 'moderate', 'note'];

/** @returns the exit code, 0. */
export async function run(): Promise<number> {
  for (const [file, text] of await generated()) await writeFile(`${ROOT}/${file}`, text);
  return 0;
}

/** Every file that follows from the signal files, with the text it should have. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = await signalFiles();
  const signals = files.map(({ signal }) => signal);
  const messages = JSON.parse(await readFile(`${ROOT}/${MESSAGES}`, 'utf8')) as Messages;
  return new Map([
    [`${FOLDER}/catalogue.ts`, await catalogueText(files)],
    [MESSAGES, `${JSON.stringify(withSignalMessages(messages, signals), null, 2)}\n`],
    ['docs/SIGNALS.md', await docText(signals)],
  ]);
}

/** Every signal, by group, gravest first. */
async function signalFiles(): Promise<readonly SignalFile[]> {
  const names = await readdir(`${ROOT}/${FOLDER}`, { recursive: true });
  const paths = names
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /^[a-z]+\/[a-z-]+\.ts$/.test(name))
    .sort();
  const files = await Promise.all(paths.map(signalIn));
  const place = ({ signal }: SignalFile): readonly [number, number] => [
    GROUPS.indexOf(signal.group),
    Math.min(...signal.strengths.map(strength => GRAVITY.indexOf(strength))),
  ];
  return files
    .flatMap(file => file ?? [])
    .sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}

/** The signal a file exports; `undefined` for what only helps the signals of its group. */
async function signalIn(path: string): Promise<SignalFile | undefined> {
  const module: unknown = await import(`../${FOLDER}/${path}`);
  const exported = Object.entries(module as Readonly<Record<string, unknown>>);
  const [found] = exported.filter(([, value]) => isSignal(value));
  return found && { path, name: found[0], signal: found[1] as Signal };
}

function isSignal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'check' in value && 'words' in value;
}
