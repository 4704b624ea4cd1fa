import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AnswerName, ANSWERS } from '../candidate/answers.ts';
import { blankCandidate, type Candidate } from '../candidate/candidate.ts';
import { SIGNALS } from './catalogue.ts';
import { answersOf, candidateWith, claimOf, contextWith, hitOf, rolesAt } from './sample.ts';
import { type Context, GROUPS, type Signal, type Strength } from './signal.ts';

const GRAVEST_FIRST: readonly Strength[] = ['strong', 'moderate', 'note'];

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /^[a-z]+\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'));

function isSignal(value: unknown): value is Signal {
  return typeof value === 'object' && value !== null && 'check' in value && 'words' in value;
}

/** The signals a file exports; none for what only helps the signals of its group. */
async function exportedBy(file: string): Promise<readonly (readonly [string, Signal])[]> {
  const module = (await import(`./${file}`)) as Readonly<Record<string, unknown>>;
  return Object.entries(module).flatMap(([name, value]) => (isSignal(value) ? [[name, value] as const] : []));
}

const exported = new Map(await Promise.all(files.map(async file => [file, await exportedBy(file)] as const)));

function camelCase(file: string): string {
  return basename(file, '.ts').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

describe('the files of signals', () => {
  it('export one signal each, named like the file, and all of them are in the catalogue', () => {
    const found = [...exported].filter(([, signals]) => signals.length > 0);
    for (const [file, signals] of found) {
      expect(signals.map(([name, { id }]) => [name, `${id}.ts`])).toEqual([[camelCase(file), file]]);
    }
    expect(SIGNALS.map(({ id }) => `${id}.ts`).sort()).toEqual(found.map(([file]) => file).sort());
  });

  it.each(SIGNALS.map(({ id }) => id))('%s has its test beside it', id => {
    expect(existsSync(join(import.meta.dirname, `${id}.test.ts`))).toBe(true);
  });
});

describe('the catalogue of signals', () => {
  it('goes by group, in the order in which groups are shown', () => {
    const groups = SIGNALS.map(({ group }) => GROUPS.indexOf(group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });

  it('has no two signals of one file name: their words would be the same', () => {
    const names = SIGNALS.map(({ id }) => basename(id));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe.each(SIGNALS.map(signal => [signal.id, signal] as const))('%s', (id, signal) => {
  const { group, version, strengths, rule, sources, values, words, next } = signal;

  it('is filed in the folder of its group, in small letters and hyphens', () => {
    expect(dirname(id)).toBe(group);
    expect(basename(id)).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('says how grave it can be, gravest first, by which rule, and what to do', () => {
    expect(strengths.length).toBeGreaterThan(0);
    expect(strengths).toEqual(GRAVEST_FIRST.filter(each => strengths.includes(each)));
    expect(Number.isInteger(version) && version >= 1).toBe(true);
    expect(rule).toMatch(/\.$/);
    expect(next.length).toBeGreaterThan(0);
  });

  it('gives dated, published sources', () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { title, issuer, date, url } of sources) {
      expect(title && issuer).not.toBe('');
      expect(date).toMatch(/^\d{4}-\d\d(-\d\d)?$/);
      expect(url).toMatch(/^https:\/\//);
    }
  });

  it('has words for every part, with its own values alone', () => {
    const names = values.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, example] of values) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/i);
      expect(example).not.toBe('');
    }
    const { agrees, ...parts } = words;
    const used = Object.entries({ ...parts, ...(agrees === undefined ? {} : { agrees }) }).flatMap(
      ([part, text]) => {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        const inside = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
        if (part === 'check' || part === 'title') expect(inside).toEqual([]);
        return inside;
      },
    );
    expect(used.filter(name => !names.includes(name))).toEqual([]);
    expect(names.filter(name => !used.includes(name))).toEqual([]);
  });
});

/** Candidates of whom much is wrong, each with what is known beside. Everybody is invented. */
const TROUBLED: readonly (readonly [string, Candidate, Context])[] = [
  [
    'nothing known',
    blankCandidate('sample', new URL('https://people.example/'), '', 'public-code'),
    contextWith({}),
  ],
  [
    'much wrong',
    candidateWith({
      name: claimOf('Mina Okafor'),
      otherNames: [claimOf('Jo Lindqvist')],
      headline: claimOf('Kubernetes engineer since 2001'),
      birthDate: claimOf('2010-01-01'),
      location: claimOf('Lisbon, Portugal'),
      otherLocations: [claimOf('Wellington, New Zealand')],
      localTime: claimOf('+12:00'),
      joined: claimOf('2031'),
      phones: [claimOf('+1 415 555 0132'), claimOf('+850 2 381')],
      emails: [claimOf('mina@mailinator.com'), claimOf('okafor@quellbrook.example')],
      links: [claimOf('https://github.com/jo-lindqvist')],
      experience: [
        claimOf({ title: 'Engineer', organisation: 'Harbour Bakery', start: '2035', end: '1999' }),
        claimOf({
          title: 'Engineer',
          organisation: 'Quellbrook',
          start: '2001-13',
          end: 'present',
          place: 'Oslo',
        }),
      ],
      education: [claimOf({ school: 'Harbour School', start: '2040', end: '1980' })],
    }),
    contextWith({
      hits: [
        hitOf('name', 'Mina Okafor', {}),
        hitOf('experience', 'Harbour Bakery', { type: 'organisation', id: '2' }),
        hitOf('emails', 'okafor@quellbrook.example', { id: '3', identity: 'identifier' }),
      ],
      answers: answersOf(everyAnswer('Jonas Weber')),
      seen: { visits: [], others: [] },
    }),
  ],
  [
    'written to hurt',
    candidateWith({
      name: claimOf('\u202e(((((a+)+)+)+$ '.repeat(100)),
      about: [claimOf('a@'.repeat(10_000)), claimOf('('.repeat(20_000))],
      emails: [claimOf('@'), claimOf(`${'a.'.repeat(1_000)}@`), claimOf('')],
      phones: [claimOf('+'.repeat(2_000)), claimOf('')],
      links: [claimOf('javascript:alert(1)'), claimOf('https://['), claimOf('')],
      localTime: claimOf('99:99'),
      joined: claimOf('yesterday'),
      experience: rolesAt(
        '',
        '\u0000',
        ...Array.from({ length: 398 }, (_, index) => `${'x'.repeat(2_000)}${index}`),
      ),
    }),
    contextWith({ answers: answersOf(everyAnswer('\u0000'.repeat(200))), readAt: 'never' }),
  ],
];

function everyAnswer(text: string): Readonly<Record<AnswerName, string>> {
  const entries = Object.entries(ANSWERS).map(([name, kind]) => [name, kind === 'tick' ? 'yes' : text]);
  return Object.fromEntries(entries) as Readonly<Record<AnswerName, string>>;
}

describe.each(TROUBLED)('of a candidate with %s', (_, candidate, context) => {
  it.each(SIGNALS.map(signal => [signal.id, signal] as const))('%s says what it is to say', (_, signal) => {
    const outcome = signal.check(candidate, context);
    if (outcome.outcome === 'lacks-data') expect(outcome.fields.length).toBeGreaterThan(0);
    if (outcome.outcome === 'silent' && outcome.agrees !== undefined) {
      expect(signal.words.agrees).toBeDefined();
      expect(outcome.agrees.values).toHaveLength(signal.values.length);
    }
    if (outcome.outcome !== 'raised') return;
    expect(outcome.findings.length).toBeGreaterThan(0);
    for (const { strength, values, evidence } of outcome.findings) {
      expect(signal.strengths).toContain(strength);
      expect(values).toHaveLength(signal.values.length);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
