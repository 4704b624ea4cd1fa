// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { aligned, CONTRADICTED, SAMPLES } from './samples.ts';
import { factsOf, read, shown as show, textOf, unfold, unfolded } from './shown.tsx';

vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/session.ts', () => ({}));
vi.mock('../platform/tabs.ts', () => ({}));

describe('a name that meets a listed one', () => {
  const withWords = (alignment: (typeof CONTRADICTED)['alignment'], matchedName = 'OKAFOR, Mina') => {
    const page = SAMPLES['nothing-found'];
    const matches = [{ ...CONTRADICTED, alignment, matchedName }];
    const root = show(read({ ...page, assessment: { ...page.assessment, matches } }));
    unfold(root.querySelector('.chapter'));
    unfold(root.querySelector('.card'));
    return root;
  };

  it('is shown in one sentence where every word is the same', () => {
    expect(factsOf(unfolded(show(read(SAMPLES['possible-match'])))).get('Word by word')).toBe(
      'Every word is the same, in whatever order.',
    );
  });

  it('is shown word by word in plain words', () => {
    const root = withWords(
      [aligned('mina', 'mina', 'exact'), aligned('okafor', 'okaphor', 'spelling')],
      'Okaphor Mina',
    );
    const words = [...root.querySelectorAll('.words li')].map(line => line.textContent);
    expect(words).toEqual(['Mina: the same', 'Okafor – Okaphor: two spellings of one name']);
    expect(root.querySelector('.words')?.closest('details')?.className).toBe('card');
  });

  it('says which words speak against one name, and how much, without a figure', () => {
    const root = withWords([
      aligned('mina', 'mina', 'exact'),
      aligned('okafor', 'okaphor', 'spelling', 0.01),
      aligned('', 'adaeze', 'only-b', 0.05),
      aligned('bea', 'beatrice', 'nickname', 0.2),
    ]);
    const small = [...root.querySelectorAll('.words li')].map(
      line => line.querySelector('.quiet')?.textContent,
    );
    expect(small).toEqual([
      undefined,
      undefined,
      'Counts a little against a match.',
      'Counts more against a match.',
    ]);
  });

  it('of many words is one click away', () => {
    const root = withWords(['a', 'b', 'c', 'd', 'e'].map(text => aligned(text, '', 'only-a')));
    expect(textOf(root, '.more summary')).toBe('All 5 words');
    expect(root.querySelector('.more')?.hasAttribute('open')).toBe(false);
  });

  it('is text and nothing else, whatever stands in it', () => {
    const root = withWords([aligned('<img src=x>', '\u202e<b>', 'typing')]);
    expect(root.querySelectorAll('.words img, .words b')).toHaveLength(0);
    expect(root.querySelectorAll('.words bdi')).toHaveLength(2);
  });
});

describe('a name that hides something from the eye', () => {
  it('is a plain fact with innocent reasons, and changes no state', () => {
    const root = show(read(SAMPLES.disguised));
    expect(root.querySelector('main')?.dataset['state']).toBe('nothing-found');
    expect(textOf(root, '.as-typed > p')).toBe(
      'The name reads Mina Okafor. Some of its characters cannot be seen, or are not the letters they look like.',
    );
    expect(textOf(root, '.as-typed details')).toContain('Characters that cannot be seen: 1');
    expect(textOf(root, '.as-typed details')).toContain('Copying and pasting');
    expect(root.querySelectorAll('.card')).toHaveLength(0);
  });

  it('says where it stands, when it is not the name of the profile', () => {
    const [name] = SAMPLES.disguised.assessment.disguises;
    if (!name) throw new Error('The sample has none.');
    const assessment = {
      ...SAMPLES.disguised.assessment,
      disguises: [{ ...name, field: 'experience' as const }],
    };
    expect(textOf(show(read({ ...SAMPLES.disguised, assessment })), '.as-typed > p')).toMatch(
      /^Work history: a name there reads Mina Okafor\. /,
    );
  });

  it('says so where nothing of it can be seen', () => {
    const [blank] = SAMPLES.disguised.assessment.disguises;
    if (!blank) throw new Error('The sample has none.');
    const assessment = { ...SAMPLES.disguised.assessment, disguises: [{ ...blank, reads: '' }] };
    expect(textOf(show(read({ ...SAMPLES.disguised, assessment })), '.as-typed > p')).toContain(
      'Nothing of this name can be seen',
    );
  });

  it('is not spoken of otherwise', () => {
    expect(show(read(SAMPLES.ask)).querySelector('.as-typed')).toBeNull();
  });
});
