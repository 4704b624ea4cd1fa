/**
 * `bench/RESULTS.md` has one section for each bench. Each bench writes its own anew and leaves the others as they are,
 * so that every figure keeps the date and the machine it was measured with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const FILE = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** The sections in their order; a section's text has no heading of the first or second level. */
export const SECTIONS = ['The engine', 'Names', 'Lists', 'Pages', 'Signals', 'Screens'] as const;
export type Section = (typeof SECTIONS)[number];

const INTRODUCTION =
  '# Measurements\n\nOne section a bench: `npm run bench` writes the first, `npm run bench:names` the second, `npm run bench:lists` the third, `npm run bench:pages` the fourth, `npm run bench:signals` the fifth, `npm run bench:screens` the sixth.';

/** Puts a section into the file, formatted as `npm test` asks, and gives the section as it stands there. */
export async function keepSection(section: Section, text: string): Promise<string> {
  writeFileSync(FILE, await formatted(withSection(readOrNothing(), section, text)));
  return await formatted(text);
}

/** Markdown as `npm test` asks. */
export async function formatted(text: string): Promise<string> {
  return await format(text, { parser: 'markdown', printWidth: 110 });
}

/** The file with this section's text replaced or added. Whatever stands outside the known sections is dropped. */
export function withSection(file: string, section: Section, text: string): string {
  const kept = SECTIONS.flatMap(each => {
    const body = each === section ? text.trim() : bodyOf(file, each);
    return body === '' ? [] : [`## ${each}\n\n${body}`];
  });
  return `${[INTRODUCTION, ...kept].join('\n\n')}\n`;
}

function bodyOf(file: string, section: Section): string {
  const [, ...parts] = `\n${file}`.split(/\n## /);
  const part = parts.find(each => each.split('\n', 1)[0]?.trim() === section);
  return part === undefined ? '' : part.slice(part.indexOf('\n')).trim();
}

function readOrNothing(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
