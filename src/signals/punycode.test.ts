import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeLabel } from './punycode.ts';

describe('unicodeLabel', () => {
  it.each([
    ['xn--bcher-kva', 'bücher'],
    ['xn--80ak6aa92e', 'аррӏе'],
    ['xn--fiqs8s', '中国'],
    ['brightfield', 'brightfield'],
    ['xn--', 'xn--'],
    ['xn--!!', 'xn--!!'],
  ])('reads %s as %s', (label, letters) => {
    expect(unicodeLabel(label) || label).toBe(letters);
  });

  it('undoes what browsers do', () => {
    const labels = fc.string({
      unit: fc.constantFrom(...Array.from('abcéüñжяλ中日韓-')),
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(labels, label => {
        const ascii = domainToASCII(label);
        fc.pre(ascii !== '' && !label.startsWith('-') && !label.endsWith('-'));
        expect(unicodeLabel(ascii)).toBe(label.normalize('NFC'));
      }),
    );
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => void unicodeLabel(`xn--${text}`)));
  });
});
