import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** What build tools make of class names: another in the next release, on every site. */
const HASHED = /^_?[0-9a-f]{8}$|^[A-Za-z]{25,}$|^css-[a-z0-9]{5,}|^sc-[a-z]+/;

const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

/** Every `.name` and `[class="name"]` that stands in a string of a source. */
function classesIn(source: string): readonly string[] {
  const code = source.replace(/^import .*$|^} from .*$|^\s*(?:\/\/|\/?\*).*$/gm, '');
  const strings = code.match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? [];
  return strings.flatMap(text =>
    Array.from(
      text.matchAll(/\.(-?[A-Za-z_][\w-]*)|\[class[~^$*|]?="?([\w-]+)/g),
      ([, name, value]) => name ?? value ?? '',
    ),
  );
}

describe('selectors', () => {
  it('knows a hashed class from a written one', () => {
    const hashed = ['_531910c6', 'a5f7e3f9', 'yVOLmAMQIjqCHigAuwpMoOHPdUYedrOCM', 'css-1q2w3e', 'sc-bdnylx'];
    expect(hashed.filter(name => !HASHED.test(name))).toEqual([]);
    const written = [
      'vcard-names',
      'air3-card-section',
      'pv-top-card-profile-picture__image--show',
      'p-name',
    ];
    expect(written.filter(name => HASHED.test(name))).toEqual([]);
    expect(classesIn(`const CARD = { name: '.vcard-names .p-name', rows: '[class*="air3"]' };`)).toEqual([
      'vcard-names',
      'p-name',
      'air3',
    ]);
  });

  it.each(sources)('of %s stand on no hashed class', file => {
    expect(classesIn(readFileSync(`${FOLDER}/${file}`, 'utf8')).filter(name => HASHED.test(name))).toEqual(
      [],
    );
  });
});
