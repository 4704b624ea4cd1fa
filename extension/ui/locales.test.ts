import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { SIGNALS } from '../../src/signals/catalogue.ts';
import { CATALOGUE } from '../../src/watchlists/catalogue.ts';
import { MESSAGES } from './fake-i18n.ts';
import { listName } from './list-wording.ts';
import { signalKey } from './signal-wording.ts';

vi.mock('../platform/i18n.ts', () => import('./fake-i18n.ts'));

/** Limits of the Chrome Web Store and addons.mozilla.org. */
const NAME_LENGTH = 40;
const DESCRIPTION_LENGTH = 112;
/** `runtime.i18n.getMessage` takes no more. */
const MOST_VALUES = 9;

/** No verdict about a person, no accusation, no approval, no number that grades somebody. */
const BANNED = [
  /\bclear(ed|ance)?\b/i,
  /\bsafe(ly|ty)?\b/i,
  /\bclean\b/i,
  /\bapprov\w*/i,
  /\btrust(ed|worthy)\b(?! *\.)/i,
  /\bgreen\b/i,
  /\bpass(ed|es)?\b/i,
  /north korean/i,
  /\bdprk\b/i,
  /\b(it )?worker\b/i,
  /\bscor\w*/i,
  /\brank\w*/i,
  /\brisk\w*/i,
  /%|\bper ?cent\w*/i,
  /\bsuspect\w*|\bsuspicious\b/i,
  /\bfake\b|\bfraudster\b|\bimposter\b|\bimpostor\b/i,
  /\bcriminal\w*|\bterror\w*|\bguilty\b|\bspy\b|\bspies\b/i,
  /\bred flags?\b/i,
  /\bhit\b|\bblacklist\w*/i,
  /\bethnic\w*|\brace\b|\bforeign\w*/i,
];

/** Words that name what is never evidence, or what a browser is trusted with: read and found fair. */
const ALLOWED: Readonly<Record<string, RegExp>> = {
  refresh_failed_shrunk: /\btrusted\b/i,
};

const entries = Object.entries(MESSAGES);

describe('messages', () => {
  it('keep to the limits of the stores', () => {
    expect(MESSAGES['app_name']?.message.length).toBeLessThanOrEqual(NAME_LENGTH);
    expect(MESSAGES['app_description']?.message.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
  });

  it.each(entries)('%s can be translated', (key, { message, description, placeholders = {} }) => {
    expect(key).toMatch(/^[a-z0-9_]+$/);
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
    expect(description ?? '').not.toBe('');
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
    expect(new Set(used)).toEqual(new Set(Object.keys(placeholders)));
    const numbers = Object.values(placeholders).map(({ content }) => content);
    for (const number of numbers) expect(number).toMatch(/^\$[1-9]$/);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.length).toBeLessThanOrEqual(MOST_VALUES);
    for (const { example } of Object.values(placeholders)) expect(example ?? '').not.toBe('');
    expect(message.replaceAll(/\$\w+\$/g, '')).not.toContain('$');
  });

  it.each(entries)('%s accuses and approves nobody', (key, { message }) => {
    const banned = BANNED.filter(word => word.test(message) && ALLOWED[key]?.test(message) !== true);
    expect(banned).toEqual([]);
  });

  it.each(entries.filter(([key]) => !key.startsWith('signal_')))(
    '%s numbers its values without a gap',
    (_, { placeholders = {} }) => {
      const numbers = Object.values(placeholders).map(({ content }) => content);
      expect(numbers.toSorted()).toEqual(numbers.map((_, index) => `$${index + 1}`));
    },
  );

  it('have words for every signal of the catalogue', () => {
    const parts = ['check', 'title', 'observed', 'compared', 'innocent'] as const;
    for (const { id } of SIGNALS) for (const part of parts) expect(signalKey(id, part)).toBeDefined();
  });

  it('have a short name for every list of the catalogue', () => {
    for (const { id } of CATALOGUE) expect(listName(id), id).not.toBe(id);
  });

  it('are all used: by the screens, the background or the manifest', () => {
    const code = sources('extension')
      .concat('manifest.json')
      .map(file => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = entries
      .map(([key]) => key)
      .filter(key => !new RegExp(`['"_]${key}['"_]`).test(code) && !isPartOfSignal(key));
    expect(unused).toEqual([]);
  });
});

/** Their names are put together from a stem and a part. */
function isPartOfSignal(key: string): boolean {
  return /^signal_\w+_(check|title|observed|compared|innocent|agrees)$/.test(key);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map(file => join(folder, file));
}
