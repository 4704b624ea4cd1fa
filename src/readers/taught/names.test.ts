import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isPlainSelector } from './plain-selector.ts';
import { attributeSelectors } from './stable-attribute.ts';
import { isWrittenName } from './written-name.ts';

describe('names in a page', () => {
  it.each([
    'candidate-name',
    'jobTitle',
    'location',
    'profile.header',
    'user_location',
    'heading',
    'CandidateHeader',
  ])('%s was written', name => {
    expect(isWrittenName(name)).toBe(true);
  });

  it.each([
    'css-1q2w3e4',
    'css-qwertz',
    'sc-bdnylx',
    '_531910c6',
    'a5f7e3f9',
    'deadbeef',
    ':r1:',
    'ember123',
    'yVOLmAMQIjqCHigAuwpMoOHPdUYedrOCM',
    'candidate-8812',
    'xkqzrtw',
    'mina@mail.example',
    '',
    'a',
  ])('%s was made', name => {
    expect(isWrittenName(name)).toBe(false);
  });
});

describe('selectors', () => {
  it.each([
    'main > h1',
    '[data-field="candidate-name"]',
    '.candidate-pane dl:nth-of-type(2) > dd',
    '#profile span',
    'dd[itemprop="name"]',
  ])('%s is taken from a file', selector => {
    expect(isPlainSelector(selector)).toBe(true);
  });

  it.each([
    '',
    '*',
    ':has(*) p',
    'p:not(a)',
    'a, b',
    'a ~ b',
    'a + b',
    '[href^="https:"]',
    '[x="] *, *["]',
    '[a="b\\""]',
    'p '.repeat(20).trim(),
    `.${'a'.repeat(600)}`,
  ])('%s is not', selector => {
    expect(isPlainSelector(selector)).toBe(false);
  });

  it('name an attribute whose value may be about the person only by its presence', () => {
    const { document } = new JSDOM(
      `<p data-candidate-name="Mina Okafor" data-city="lagos" data-testid="header-4711" aria-label="Mina Okafor" data-v-7ba5bd90="" data-qa="candidate-name">Mina</p>`,
    ).window;
    const element = document.querySelector('p');
    expect(element && [...attributeSelectors(element, 'name')]).toEqual([
      '[data-candidate-name]',
      '[data-city]',
      '[data-qa="candidate-name"]',
      'p[data-candidate-name]',
      'p[data-city]',
      'p[data-qa="candidate-name"]',
    ]);
  });
});
