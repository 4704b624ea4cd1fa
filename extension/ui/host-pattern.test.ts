import { describe, expect, it } from 'vitest';
import { hostPattern, wholeHosts } from './host-pattern.ts';

describe('what a permission is asked for', () => {
  it.each([
    ['https://ats.example/candidates/7?x=1#y', 'https://ats.example/*'],
    ['https://ats.example:8443/', 'https://ats.example/*'],
    ['http://ats.example/', undefined],
    ['chrome://extensions/', undefined],
    ['', undefined],
  ])('at %s is %s', (address, pattern) => {
    expect(hostPattern(address)).toBe(pattern);
  });

  it('is hosts, whole and each once', () => {
    expect(wholeHosts(['https://*.linkedin.com/talent/*', 'https://*.linkedin.com/sales/*'])).toEqual([
      'https://*.linkedin.com/*',
    ]);
    expect(wholeHosts(['https://www.malt.fr/*', 'https://www.malt.de/*'])).toHaveLength(2);
  });
});
