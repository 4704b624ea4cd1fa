import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Mendable } from './mendable.ts';
import { run } from './vet.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-vet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const DOCUMENTED = [
  ...['name', 'headline', 'location', 'currentOrganisation', 'experience', 'education', 'skills', 'links'],
  ...['emails', 'phones', 'photo', 'joined', 'localTime'],
];

/** Fields that came later; the documented ones kept their names. */
const NEWER = ['languages', 'verifications', 'rate', 'availability', 'partialName', 'extent', 'grade'];

function fixture(page: string): string {
  return fileURLToPath(new URL(`../src/readers/fixtures/${page}`, import.meta.url));
}

function saved(name: string, html: string): string {
  const file = join(folder, name);
  writeFileSync(file, html);
  return file;
}

async function vet(
  html: string,
  url = 'https://people.example/mina',
  ...more: readonly string[]
): Promise<{ code: number; printed: Record<string, Record<string, unknown>> }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await run(['--url', url, '--html', html, '--today', '2026-11-23', ...more]);
  expect(log).toHaveBeenCalledTimes(1);
  const [[line] = []] = log.mock.calls;
  log.mockRestore();
  return { code, printed: JSON.parse(String(line)) as Record<string, Record<string, unknown>> };
}

const PERSON = {
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  mainEntity: {
    '@type': 'Person',
    name: 'Mina Okafor',
    homeLocation: { '@type': 'Place', name: 'Leeds, UK' },
  },
};

describe('vet', () => {
  it('prints one object with every documented field and an assessment', async () => {
    const page = `<title>Mina Okafor</title><script type="application/ld+json">${JSON.stringify(PERSON)}</script>
      <h1>Mina Okafor</h1><script>document.querySelector('h1').textContent = 'run'</script>`;
    const { code, printed } = await vet(saved('mina.html', page));
    expect(code).toBe(0);
    expect(Object.keys(printed)).toEqual(['candidate', 'assessment']);
    expect(Object.keys(printed['candidate'] ?? {})).toEqual(expect.arrayContaining(DOCUMENTED));
    expect(printed['candidate']).toMatchObject({
      name: { value: 'Mina Okafor', where: 'json-ld' },
      skills: { missing: 'absent' },
    });
    expect(printed['assessment']).toMatchObject({
      state: 'nothing-found',
      findings: [],
      coverage: { starterOnly: true, notChecked: [] },
    });
  });

  it('reads a page that names no encoding as UTF-8, and another by what it says', async () => {
    const person = JSON.stringify({ ...PERSON, mainEntity: { ...PERSON.mainEntity, name: '박민아' } });
    const { printed } = await vet(
      saved('utf8.html', `<script type="application/ld+json">${person}</script>`),
    );
    expect(printed['candidate']?.['name']).toMatchObject({ value: '박민아' });

    const german = JSON.stringify(PERSON).replace('Mina', 'J\u00f6rg');
    const page = `<meta charset="windows-1252"><script type="application/ld+json">${german}</script>`;
    writeFileSync(join(folder, 'old.html'), Buffer.from(page, 'latin1'));
    const old = await vet(join(folder, 'old.html'));
    expect(old.printed['candidate']?.['name']).toMatchObject({ value: 'J\u00f6rg Okafor' });
  });

  it('says what hides in a name, and lets it change nothing', async () => {
    const hidden = { ...PERSON, mainEntity: { ...PERSON.mainEntity, name: 'Mi\u200bna Ok\u0430for' } };
    const page = `<script type="application/ld+json">${JSON.stringify(hidden)}</script>`;
    const { printed } = await vet(saved('hidden.html', page));
    expect(printed['assessment']).toMatchObject({
      state: 'nothing-found',
      findings: [],
      disguises: [
        {
          field: 'name',
          value: 'Mi\u200bna Ok\u0430for',
          reads: 'Mina Okafor',
          places: [{ at: 2 }, { at: 8 }],
        },
      ],
    });
  });

  it('compares with what is told beyond the page, and prints what agrees', async () => {
    const page = saved('told.html', `<script type="application/ld+json">${JSON.stringify(PERSON)}</script>`);
    const told = saved('answers.json', JSON.stringify({ payee: 'Mina Okafor', threatens: false }));
    const { printed } = await vet(page, undefined, '--answers', told);
    expect(Object.keys(printed['assessment'] ?? {})).toContain('agreements');
    const lacking = (of: typeof printed): string =>
      JSON.stringify((of['assessment']?.['coverage'] as { readonly checks: unknown }).checks);
    expect(lacking((await vet(page)).printed)).toContain('"field":"threatens","missing":"not-entered"');
    expect(lacking(printed)).not.toContain('"field":"threatens"');
  });

  it.each([
    ['{"moon":"full"}', 'There is no question moon.'],
    ['{"payee":3}', '3 is no answer to payee.'],
    ['{"threatens":"perhaps"}', '"perhaps" is no answer to threatens.'],
    ['[]', 'The answers are no JSON object of questions and answers.'],
    ['{', 'The answers are no JSON object of questions and answers.'],
  ])('says what is wrong with answers like %s', async (text, words) => {
    const page = saved('wrong.html', '<p></p>');
    const answers = saved('wrong.json', text);
    const printing = run(['--url', 'https://people.example/mina', '--html', page, '--answers', answers]);
    await expect(printing).rejects.toThrow(new Mendable(words));
  });

  it('prints the same fields, all missing, and the reason for a page that holds nobody', async () => {
    const { code, printed } = await vet(saved('404.html', '<title>404</title><p>Not found</p>'));
    expect(code).toBe(0);
    expect(Object.keys(printed['candidate'] ?? {})).toEqual(expect.arrayContaining(DOCUMENTED));
    expect(printed['candidate']).toMatchObject({ name: { missing: 'absent' } });
    expect(printed['assessment']).toMatchObject({ state: 'unreadable', findings: [] });
    expect(printed['assessment']?.['reason']).toMatch(/^[a-z-]+$/);
  });

  it('prints every candidate of a list page, each with all fields and an assessment of their own', async () => {
    const { code, printed } = await vet(
      fixture('upwork/search-results.html'),
      'https://www.upwork.com/nx/search/talent/',
    );
    expect(code).toBe(0);
    expect(Object.keys(printed)).toEqual(['candidates']);
    const candidates: readonly unknown[] = Object.values(printed['candidates'] ?? {});
    expect(candidates.length).toBeGreaterThan(1);
    for (const candidate of candidates) {
      for (const field of [...DOCUMENTED, ...NEWER]) expect(candidate).toHaveProperty(field);
      expect(candidate).toMatchObject({
        reader: 'upwork',
        extent: 'row',
        name: { where: 'markup' },
        assessment: { findings: [] },
      });
    }
  });

  it('prints what a list without a candidate is: an empty one', async () => {
    const { printed } = await vet(
      saved('none.html', '<main></main>'),
      'https://www.upwork.com/nx/search/talent/',
    );
    expect(printed).toEqual({ candidates: [] });
  });

  it('prints what a candidate says besides, where a standard says it', async () => {
    const { printed } = await vet(fixture('generic/occupation.html'), 'https://kofi.example/');
    expect(Object.keys(printed['candidate'] ?? {})).toEqual(
      expect.arrayContaining([...DOCUMENTED, ...NEWER]),
    );
    expect(printed['candidate']).toMatchObject({
      grade: 'standard',
      languages: [
        { value: 'en', where: 'json-ld' },
        { value: 'Twi', where: 'json-ld' },
      ],
      rate: { missing: 'absent' },
    });
  });

  it('says of a page past any bound that it is too large', async () => {
    const { printed } = await vet(saved('large.html', '<i></i>'.repeat(60_000)));
    expect(printed['assessment']).toMatchObject({ state: 'unreadable', reason: 'too-large' });
  }, 20_000);

  it.each([
    [[]],
    [['--url', 'https://people.example/mina']],
    [['--url', 'people', '--html', 'x.html']],
    [['--url', 'javascript:void 0', '--html', 'x.html']],
    [['--url', 'https://people.example/', '--html', join(folder, 'missing.html')]],
    [['--url', 'https://people.example/', '--html', 'x.html', '--today', '2026-02-30']],
    [['--url', 'https://people.example/', '--html', 'x.html', '--today', 'today']],
    [['--url', 'https://people.example/', '--html', 'x.html', '--colour', 'red']],
  ])('refuses %j in one sentence', async args => {
    await expect(run(args)).rejects.toThrow(Mendable);
    await expect(run(args)).rejects.toThrow(/^.+\.$/);
  });
});
