/**
 * Builds `src/names/romanise/han-table.ts` from the Unihan database (Unicode licence): which characters are forms of
 * one character, and how that is read in Mandarin and in Korean. Run with `npx tsx scripts/build-han.ts [FOLDER]`; the
 * folder holds `Unihan_Readings.txt`, `Unihan_Variants.txt` and `Unihan_OtherMappings.txt` as Unicode publishes them,
 * or packed with bzip2 as Debian's package unicode-data has them (the default).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HAN_DIGITS as DIGITS } from '../src/names/romanise/han-digits.ts';
import { FORMS } from './han/forms.ts';
import { Mendable } from './mendable.ts';

const OUTPUT = 'src/names/romanise/han-table.ts';
const folder = process.argv[2] ?? '/usr/share/unicode';

/** Field values by character. */
type Field = ReadonlyMap<string, string>;

const fields = new Map<string, Map<string, string>>();
for (const file of ['Readings', 'Variants', 'OtherMappings']) readUnihan(`Unihan_${file}.txt`);

const field = (name: string): Field => fields.get(name) ?? new Map<string, string>();
const [simplified, semantic, zVariant] = [
  field('kSimplifiedVariant'),
  field('kSemanticVariant'),
  field('kZVariant'),
];
const jinmeiyo = field('kJinmeiyoKanji');
/** Standard characters of today's China: forms of them are folded to them. */
const standard = [field('kGB0'), field('kTGH')];
/** Characters that names are written with: China, Taiwan's commoner half, both Koreas, the Korean courts, Japan. */
const wanted = [...standard, ...['kKSC0', 'kKoreanName', 'kJoyoKanji', 'kJinmeiyoKanji'].map(field)];
/** The end of Big5's first level, the 5,401 characters in frequent use. */
const BIG5_FREQUENT = 'C67E';
const reviewed: Field = new Map(FORMS.map(([form = '', to = '']) => [form, to]));

const characters = [...new Set([...wanted.flatMap(name => [...name.keys()]), ...bigFive()])]
  // Folding a name composes compatibility characters away; those beyond the first plane stand in no name here.
  .filter(character => character.length === 1 && character.normalize('NFKC') === character)
  .sort();
const canonical = new Map(characters.map(character => [character, canonicalOf(character)]));
writeFileSync(OUTPUT, table());

function readUnihan(name: string): void {
  const plain = join(folder, name);
  if (!existsSync(plain) && !existsSync(`${plain}.bz2`))
    throw new Mendable(`${folder} holds no ${name}: name the folder that Unihan was unpacked to.`);
  const text = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : execFileSync('bzcat', [`${plain}.bz2`], { encoding: 'utf8', maxBuffer: 1e9 });
  for (const line of text.split('\n')) {
    const [code, key, value] = line.split('\t');
    if (code?.startsWith('U+') !== true || key === undefined || value === undefined) continue;
    const values = fields.get(key) ?? new Map<string, string>();
    fields.set(key, values.set(String.fromCodePoint(parseInt(code.slice(2), 16)), value));
  }
}

function bigFive(): readonly string[] {
  return [...field('kBigFive')].filter(([, code]) => code <= BIG5_FREQUENT).map(([character]) => character);
}

/** The character that stands for all forms of this one: the simplified one where there is one. */
function canonicalOf(character: string): string {
  const seen = [character];
  for (let at = character; ;) {
    const next = nextForm(at);
    if (next === undefined || next.length > 1 || seen.includes(next)) return at;
    seen.push(next);
    at = next;
  }
}

function nextForm(character: string): string | undefined {
  const byHand = reviewed.get(character);
  if (byHand !== undefined) return byHand;
  const simpler = charactersIn(simplified.get(character));
  if (simpler.length > 0) return simpler.find(form => form !== character && !simpler.includes(character));
  if (isStandard(character)) return undefined;
  const forms = [semantic, zVariant, jinmeiyo].flatMap(name => charactersIn(name.get(character)));
  const mandarin = new Set(mandarinOf(character));
  return forms.find(
    form => isStandard(canonicalStep(form)) && mandarinOf(form).some(reading => mandarin.has(reading)),
  );
}

/** One step on: a variant may itself be a traditional character. */
function canonicalStep(form: string): string {
  return reviewed.get(form) ?? charactersIn(simplified.get(form)).at(-1) ?? form;
}

function isStandard(character: string): boolean {
  return standard.some(name => name.has(character));
}

function charactersIn(value: string | undefined): readonly string[] {
  return Array.from(value?.matchAll(/U\+([0-9A-F]+)/gu) ?? [], ([, code = '']) =>
    String.fromCodePoint(parseInt(code, 16)),
  );
}

/** Syllables without tones; v for u with a diaeresis. */
function mandarinOf(character: string): readonly string[] {
  const values = ['kMandarin', 'kHanyuPinlu', 'kXHC1983'].map(name => field(name).get(character) ?? '');
  const marked = values.join(' ').replace(/\d+\.\d+\*?(?:,\d+\.\d+\*?)*:/gu, '');
  const syllables = marked
    .replace(/\(\d+\)/gu, '')
    .split(/[ ,]+/u)
    .map(syllable =>
      syllable
        .normalize('NFD')
        .replace(/u\u0308/gu, 'v')
        .replace(/[\u0300-\u036f]/gu, ''),
    );
  // Dictionaries write ê, ng, m and hm for interjections: nobody's name.
  return [...new Set(syllables)].filter(syllable => /^[a-z]*[aeiouv][a-z]*$/u.test(syllable));
}

function koreanOf(character: string): readonly string[] {
  return Array.from(
    field('kHangul')
      .get(character)
      ?.matchAll(/[\uac00-\ud7a3]/gu) ?? [],
    ([syllable]) => syllable,
  );
}

/** Readings that characters have, most used first, so that most take the same digits. */
function readingsIn(readingsOf: (character: string) => readonly string[]): readonly string[] {
  const used = new Map<string, number>();
  for (const reading of characters.flatMap(readingsOf)) used.set(reading, (used.get(reading) ?? 0) + 1);
  return [...used].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([reading]) => reading);
}

/** Readings of a character and of all its forms. */
function readingsByCharacter(
  readingsOf: (character: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, Set<string>>();
  for (const [form, to] of canonical) {
    const known = readings.get(to) ?? new Set<string>();
    for (const reading of [...readingsOf(to), ...readingsOf(form)]) known.add(reading);
    readings.set(to, known);
  }
  return new Map([...readings].map(([character, known]) => [character, [...known]]));
}

function table(): string {
  const members = [...new Set(canonical.values())].sort();
  const forms = [...canonical].filter(([form, to]) => form !== to);
  const mandarin = readingsIn(mandarinOf);
  const korean = readingsIn(koreanOf);
  const place = new Map(members.map((character, at) => [character, at]));
  const lines = [
    [
      'CHARACTERS',
      'Characters that stand for all their forms, in the order of their code points: the gaps.',
      gaps(members),
    ],
    ['FORMS', 'The other forms, likewise.', gaps(forms.map(([form]) => form))],
    [
      'FORM_OF',
      'The character that each of the forms is read as: its place above.',
      forms.map(([, to]) => digits(place.get(to) ?? 0, 3)).join(''),
    ],
    ['MANDARIN', 'Toneless pinyin; v is u with a diaeresis.', mandarin.join(' ')],
    ['KOREAN', 'Korean readings.', korean.join('')],
    ...coded('MANDARIN', members, mandarin, readingsByCharacter(mandarinOf)),
    ...coded('KOREAN', members, korean, readingsByCharacter(koreanOf)),
  ] as const;
  const body = lines.map(
    ([name, comment, text]) => `/** ${comment} */\nexport const HAN_${name} =\n  '${text}';\n`,
  );
  return `/**\n * Han characters, their forms and readings, in digits as han.ts reads them. Written by \`scripts/build-han.ts\` from\n * Unihan; not to be edited by hand.\n */\n\n${body.join('\n')}`;
}

/** The first reading of every character; then, for the few that have more, place and reading. */
function coded(
  name: string,
  members: readonly string[],
  order: readonly string[],
  readings: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, string, string])[] {
  const number = new Map(order.map((reading, at) => [reading, at + 1]));
  const code = (reading: string | undefined): string => digits(number.get(reading ?? '') ?? 0, 2);
  const all = members.map(character => readings.get(character) ?? []);
  const more = all.flatMap((known, at) => known.slice(1).map(reading => digits(at, 3) + code(reading)));
  return [
    [
      `${name}_FIRST`,
      'A reading of each character (its number above, from 1; 0: none).',
      all.map(known => code(known[0])).join(''),
    ],
    [
      `${name}_MORE`,
      'Further readings: the place of the character, the number of the reading.',
      more.join(''),
    ],
  ];
}

function gaps(sorted: readonly string[]): string {
  let last = 0;
  return sorted
    .map(character => {
      const gap = character.charCodeAt(0) - last;
      last += gap;
      // A gap of 0 cannot be: it announces three digits.
      return gap < DIGITS.length ? digits(gap, 1) : digits(0, 1) + digits(gap, 3);
    })
    .join('');
}

/** As many digits as asked for, the highest first. */
function digits(number: number, length: number): string {
  const base = DIGITS.length;
  if (number >= base ** length) throw new Error(`${number} takes more than ${length} digits.`);
  return length === 0 ? '' : digits(Math.floor(number / base), length - 1) + DIGITS.charAt(number % base);
}
