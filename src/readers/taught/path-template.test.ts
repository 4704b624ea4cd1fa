import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsTemplate, pathTemplate } from './path-template.ts';
import { wordsOf } from './words.ts';

const of = (path: string, name = 'Mina Okafor'): string | undefined =>
  pathTemplate(new URL(`https://hire.example${path}`), name);

describe('the path of a taught page', () => {
  it.each([
    ['/candidates/8812', '/candidates/*'],
    ['/jobs/12/candidates/mina-okafor', '/jobs/*/candidates/*'],
    ['/v2/people/0b0e5d52-2f0e-4b9c-8a52-7f1f7c2f9d10/overview', '/v2/people/*/overview'],
    ['/people/deadbeefcafe', '/people/*'],
    ['/people/minaokafor', '/people/*'],
    ['/people/Mina%20Ok%C3%A1for', '/people/*'],
    ['/p/aBcDeFgHiJkLmNoPqRsTuV', '/p/*'],
    ['/@mina/cv', '/*/cv'],
    // Nothing in it looks like an id, yet the last part can only be the candidate.
    ['/people/cooldev', '/people/*'],
    ['/people/cooldev/', '/people/*'],
  ])('%s -> %s', (path, template) => {
    expect(of(path)).toBe(template);
  });

  it('is none where the candidate stands in the query or behind #', () => {
    for (const path of [
      '/',
      '/candidate?id=8812',
      '/app/candidate?id=8812',
      '/app/people#/candidates/8812',
    ]) {
      expect(of(path)).toBeUndefined();
    }
  });

  const part = fc.oneof(
    fc.constantFrom('jobs', 'candidates', 'overview', 'v2', 'mina-okafor', 'okafor', 'c-8812'),
    fc.webSegment(),
    fc.uuid(),
  );

  it('fits the page it was made on, keeps the number of parts, and holds no digit and no word of the name', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), parts => {
        const url = new URL(`https://hire.example/${parts.join('/')}`);
        const template = pathTemplate(url, 'Mina Okafor');
        if (template === undefined) return;
        expect(fitsTemplate(template, url)).toBe(true);
        const count = (path: string): number => path.split('/').filter(Boolean).length;
        expect(count(template)).toBe(count(url.pathname));
        expect(template).toMatch(/^\/\S*\*/);
        expect(template.replace(/\/v\d{1,2}(?=\/|$)/gi, '')).not.toMatch(/(?<!%[\dA-F]?)\d/i);
        expect(wordsOf(template)).not.toContain('okafor');
        expect(fitsTemplate(template, new URL(`https://hire.example${template}/more`))).toBe(false);
      }),
    );
  });
});
