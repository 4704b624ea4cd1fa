import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { currentEmployerIn, titleAtEmployer } from './title-at-employer.ts';

const pageIn = (language: string): Element =>
  new JSDOM(`<html lang="${language}"><body></body></html>`).window.document.body;
const english = pageIn('en-US');

describe('titleAtEmployer', () => {
  it.each([
    ['en', 'Tester at Probewerk', 'Tester', 'Probewerk'],
    ['', 'Tester at Probewerk', 'Tester', 'Probewerk'],
    ['en', 'Head of Work at Home at Probewerk', 'Head of Work at Home', 'Probewerk'],
    ['en', 'Dean at University of Example at Brno', 'Dean', 'University of Example at Brno'],
    ['de-DE', 'Leiterin Work at Sea bei Probewerk', 'Leiterin Work at Sea', 'Probewerk'],
    ['fr', 'Comptable chez Grand Livre', 'Comptable', 'Grand Livre'],
  ])('%s: %s', (language, line, title, employer) => {
    expect(titleAtEmployer(line, pageIn(language))).toEqual({ title, employer });
  });

  it.each([
    ['en', 'Tester'],
    ['en', ' at Probewerk'],
    ['de', 'Tester at Probewerk'],
    ['de', 'Betreuerin bei Hilfe bei Nacht'],
    ['es', 'Ingeniera en Sistemas en Probewerk'],
    ['ko', '예제상사의 개발자'],
  ])('%s: %s cannot be told apart', (language, line) => {
    expect(titleAtEmployer(line, pageIn(language))).toBeUndefined();
  });

  it('gives parts of the line, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('at', 'the', 'University', 'Acme', ' ')), words => {
        const line = words.join(' ');
        const both = titleAtEmployer(line, english);
        if (!both) return;
        expect(line.trim().startsWith(both.title)).toBe(true);
        expect(line.trim().endsWith(both.employer)).toBe(true);
      }),
    );
  });
});

describe('currentEmployerIn', () => {
  it('is that of a role which lasts, in the words of the page', () => {
    expect(currentEmployerIn('Current: Tester at Probewerk', english)).toBe('Probewerk');
    expect(currentEmployerIn('Aktuell: Tester bei Probewerk', pageIn('de'))).toBe('Probewerk');
    expect(currentEmployerIn('Poste actuel : Testeur chez Probewerk', pageIn('fr'))).toBe('Probewerk');
    expect(currentEmployerIn('Past: Tester at Probewerk', english)).toBeUndefined();
    expect(currentEmployerIn('Tester at Probewerk', english)).toBeUndefined();
    expect(currentEmployerIn('Current: Tester', english)).toBeUndefined();
  });
});
