import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLike } from './look-alike.ts';

describe('looksLike', () => {
  it.each([
    ['brightfie1d', 'brightfield'],
    ['brlghtfield', 'brightfield'],
    ['rnicroworks', 'microworks'],
    ['brightfeild', 'brightfield'],
    ['brigtfield', 'brightfield'],
    ['brigthfeild', 'brightfield'],
    ['brightfields', 'brightfield'],
    ['harborlan', 'harbourlan'],
    ['brightfield-hr', 'brightfield'],
    ['brightfieldcareers', 'brightfield'],
    ['team-brightfield', 'brightfield'],
    ['аcmeworks', 'acmeworks'],
    ['xn--cmeworks-06g', 'acmeworks'],
  ])('sees %s for %s', (label, brand) => {
    expect(looksLike(label, brand)).toBe(true);
  });

  it.each([
    ['brightfield', 'brightfield'],
    ['bright-field', 'brightfield'],
    ['xn--bcherhaus-q9a', 'buecherhaus'],
    ['xn--bcherhaus-q9a', 'bucherhaus'],
    ['brightons', 'brighton'],
    ['brightfield-group', 'brightfield'],
    ['brightfieldlabs', 'brightfield'],
    ['acne', 'acme'],
    ['nicroworks', 'microworks'],
    ['doodle', 'google'],
    ['ibmhr', 'ibm'],
    ['lumetric', 'lumentria'],
    ['studio54', 'studio55'],
  ])('takes %s for another name than %s', (label, brand) => {
    expect(looksLike(label, brand)).toBe(false);
  });

  it('never fails, and no label looks like itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
        looksLike(a, b);
        expect(looksLike(a, a)).toBe(false);
      }),
    );
  });
});
