import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { FIRST_LESSON, withPick } from './lesson.ts';
import { locate } from './locate.ts';
import type { TaughtField } from './taught-site.ts';
import { valueAt } from './values-at.ts';

// What the way through a page is found with stands in the window, and jsdom has no `CSS`.
const { Node, document: blank } = new JSDOM().window;
vi.stubGlobal('Node', Node);
vi.stubGlobal('document', blank);
vi.stubGlobal('CSS', { escape: (text: string) => text });

function open(body: string): Document {
  return new JSDOM(`<!doctype html><body>${body}</body>`).window.document;
}

function pick(body: string, field: TaughtField = 'location', at = '[x]'): ReturnType<typeof locate> {
  const element = open(body).querySelector(at);
  if (!element) throw new Error('Nothing is marked.');
  return locate(element, field);
}

function labelIn(body: string, field: TaughtField = 'location'): string | undefined {
  const found = pick(body, field);
  const [label] =
    typeof found === 'string' ? [] : found.locators.flatMap(way => (way.by === 'label' ? [way.label] : []));
  return label;
}

describe('the label of a value', () => {
  it.each([
    ['a description list', '<dl><dt>Wohnsitz</dt><dd x>Lagos</dd></dl>', 'Wohnsitz'],
    ['a wrapped pair', '<div><div><dt>Base</dt></div><div><dd><b x>Lagos</b></dd></div></div>', 'Base'],
    ['a row of a table', '<table><tr><th>Lieu</th><td x>Lagos</td></tr></table>', 'Lieu'],
    ['cells without a head', '<table><tr><td>Location</td><td x>Lagos</td></tr></table>', 'Location'],
    ['a label', '<label>Where</label><span x>Lagos</span>', 'Where'],
    ['a colon', '<p><b>Lives near:</b> <span x>Lagos</span></p>', 'Lives near'],
    ['a colon of its own', '<p><b>Location</b>: <span x>Lagos</span></p>', 'Location'],
    ['a known word', '<div><span>LOCATION</span></div><div><span x>Lagos</span></div>', 'LOCATION'],
    ['a known word of another language', '<p>所在地</p><p x>Lagos</p>', '所在地'],
    ['the value itself', '<p x><b>Location:</b> Lagos</p>', 'Location'],
    ['two pieces', '<dl><dt><b>Home</b> town</dt><dd x>Lagos</dd></dl>', 'Home town'],
    [
      'front of a script',
      '<b>Location</b><script>1</script><i hidden>Enugu</i><span x>Lagos</span>',
      'Location',
    ],
  ])('is found in %s', (_, body, label) => {
    expect(labelIn(body)).toBe(label);
  });

  it.each([
    ['another value', '<h1>Mina Okafor</h1><p x>Lagos</p>'],
    ['a number', '<dl><dt>12</dt><dd x>Lagos</dd></dl>'],
    ['the value itself', '<dl><dt>Lagos</dt><dd x>Lagos</dd></dl>'],
    ['a sentence', `<dl><dt>${'Where this person says they '.repeat(3)}</dt><dd x>Lagos</dd></dl>`],
    [
      'one that stands twice, with another value',
      '<dl><dt>Town</dt><dd x>Lagos</dd><dt>Town</dt><dd>Enugu</dd></dl>',
    ],
    [
      'the head of a column',
      '<table><tr><th>Who</th><th>Town</th></tr><tr><td>Mina</td><td x>Lagos</td></tr></table>',
    ],
    ['nothing', '<p x>Lagos</p>'],
  ])('is not %s', (_, body) => {
    expect(labelIn(body)).toBeUndefined();
  });
});

it('keeps a label nobody knows only where it is needed', () => {
  const job = (hook: string): string => `<dl><dt>Northwind Freight</dt><dd x ${hook}>Engineer</dd></dl>`;
  expect(labelIn(job('data-qa="role"'), 'headline')).toBeUndefined();
  expect(labelIn(job(''), 'headline')).toBe('Northwind Freight');
  expect(labelIn('<dl><dt>Rôle</dt><dd x data-qa="role">Engineer</dd></dl>', 'headline')).toBeUndefined();
});

describe('an element the user points at', () => {
  it('is taken without its label and without pronouns', () => {
    expect(pick('<p x data-qa="place">Location: Lagos, Nigeria</p>')).toMatchObject({
      value: 'Lagos, Nigeria',
    });
    expect(pick('<h1 x data-qa="full">Mina Okafor <i>(she/her)</i></h1>', 'name')).toMatchObject({
      value: 'Mina Okafor',
    });
  });

  it('is worth three ways where its label is known', () => {
    expect(pick('<dl><dt>Role</dt><dd x data-qa="role">Engineer</dd></dl>', 'headline')).toMatchObject({
      locators: [{ by: 'label' }, { by: 'attribute' }, { by: 'path' }],
    });
  });

  it('may be refused', () => {
    expect(pick('<p x></p>')).toBe('no-text');
    expect(pick('<p x>12</p>')).toBe('no-text');
    expect(pick('<div x><p>Lagos</p><p>Nigeria</p></div>')).toBe('no-text');
    expect(pick(`<p x>${'word '.repeat(60)}</p>`)).toBe('no-text');
    // One way alone leads there.
    expect(pick('<p>Mina</p><p x>Lagos</p>')).toBe('not-found-again');
  });

  it('is found by three ways that use neither hashed classes nor generated ids', () => {
    const found =
      pick(`<div id="ember42" class="css-1q2w3e4"><section id=":r1:" class="candidate-pane _531910c6">
      <dl><dt>Location</dt><dd x class="sc-bdnylx" data-qa="place" data-v-7ba5bd90="">Lagos</dd></dl>
      <dl><dt>Team</dt><dd data-qa="team">Freight</dd></dl></section></div>`);
    expect(found).toMatchObject({
      locators: [
        { by: 'label', label: 'Location' },
        { by: 'attribute', selector: '[data-qa="place"]' },
        { by: 'path' },
      ],
    });
    expect(JSON.stringify(found)).not.toMatch(/css-|ember|:r1:|_531|sc-|data-v/);
  });

  it('is not held up by a page that wants it to be', () => {
    const classes = Array.from(
      { length: 400 },
      (_, index) => `name${'abcdefghij'[index % 10] ?? ''}${'e'.repeat(index)}`,
    );
    const deep = '<div class="pane inner">'.repeat(300);
    expect(
      pick(`${deep}<dl><dt>Location</dt><dd x data-qa="place" class="${classes.join(' ')}">Lagos</dd></dl>`),
    ).toMatchObject({ value: 'Lagos' });
  });
});

const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
const part = fc.constantFrom('main', 'section', 'div', 'article', 'header', 'ul', 'p');

it('goes back to a value whose label turns out to be another value', () => {
  const document = open(
    '<dl><dt>Northwind</dt><dd id="job">Engineer</dd></dl><h2 id="at" data-qa="team">Northwind</h2>',
  );
  const url = new URL('https://a.example/c/1');
  const take = (lesson: typeof FIRST_LESSON, id: string, field: TaughtField): ReturnType<typeof withPick> => {
    const element = document.getElementById(id);
    const pick = element ? locate(element, field) : 'no-text';
    return typeof pick === 'string' ? pick : withPick(lesson, pick, url);
  };
  const first = take({ asked: 1, picks: [] }, 'job', 'headline');
  expect(first).toMatchObject({ asked: 2, picks: [{ field: 'headline' }] });
  if (typeof first === 'string') return;
  expect(take({ ...first, asked: 3 }, 'at', 'organisation')).toEqual({ asked: 1, picks: [] });
});

describe('what is kept of a page', () => {
  /** Pages that spell the person out in every attribute a selector could be made of. */
  const page = fc.record({
    values: fc.uniqueArray(fc.tuple(word, word), {
      minLength: 2,
      maxLength: 4,
      selector: ([one]) => one.toLowerCase(),
    }),
    wrappers: fc.array(fc.tuple(part, word), { maxLength: 4 }),
    label: fc.constantFrom('dt', 'colon', 'before', 'none'),
    spelt: fc.boolean(),
  });

  it('holds no word of any value that was shown, and finds each value again', () => {
    fc.assert(
      fc.property(page, ({ values, wrappers, label, spelt }) => {
        const fields: readonly TaughtField[] = ['name', 'headline', 'location', 'organisation'];
        const texts = values.map(pair => pair.join(' '));
        const rows = texts.map((text, index) => {
          const other = texts[(index + 1) % texts.length] ?? '';
          const spelling = (
            spelt ? [text, other] : [['alpha', 'beta', 'gamma', 'delta'][index] ?? '', 'field']
          ).map(said => said.replaceAll(' ', '-').toLowerCase());
          const before = {
            dt: `<dt>${other}</dt>`,
            colon: `<b>${other}:</b>`,
            before: `<b>${other}</b>`,
            none: '',
          }[label];
          return `<dl>${before}<dd id="at-${String(index)}" class="${spelling[1] ?? ''}" data-qa="${spelling[0] ?? ''}" name="${spelling[1] ?? ''}" itemprop="field">${text}</dd></dl>`;
        });
        const inside = wrappers.reduce(
          (html, [tag, name]) =>
            `<${tag} class="${spelt ? (texts[0]?.toLowerCase() ?? '') : name}">${html}</${tag}>`,
          rows.join(''),
        );
        const document = open(inside);
        let lesson = FIRST_LESSON;
        for (const index of texts.keys()) {
          const element = document.getElementById(`at-${String(index)}`);
          const field = fields[index] ?? 'name';
          const pick = element ? locate(element, field) : 'no-text';
          const next =
            typeof pick === 'string' ? pick : withPick(lesson, pick, new URL('https://a.example/c/1'));
          if (typeof next !== 'string') lesson = next;
        }
        const kept = lesson.picks;
        for (const { field, value, locators } of kept) {
          expect(locators.length).toBeGreaterThan(1);
          for (const way of locators) expect(valueAt(document, field, way)?.value).toBe(value);
        }
        const own = JSON.stringify(
          kept.map(({ locators }) =>
            locators.map(way =>
              way.by === 'label'
                ? way.label
                : way.selector.replace(/:[\w-]+\(\d+\)|(?<![.#\w-])[a-z]+\d?(?![\w-])/g, ''),
            ),
          ),
        );
        const picked = kept.flatMap(({ value }) => value.toLowerCase().split(' '));
        for (const text of picked) expect(own.toLowerCase()).not.toContain(text);
      }),
      { numRuns: 150 },
    );
  });
});
