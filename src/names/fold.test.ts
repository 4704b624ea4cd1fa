import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_LENGTH, foldText } from './fold.ts';

describe('folding', () => {
  it.each([
    ['KYŎNG-HYŎK', "Kyo'ng-hyo'k"],
    ['P’yŏngyang', 'Pyongyang'],
    ['Jos\u00e9', 'Jose\u0301'],
    ['Ｋｉｍ Ｓａｎｇ', 'kim sang'],
    ['Sang\u2010man', 'Sang-man'],
    ['S\u00adang\u200b \u202eMan', 'Sang Man'],
    ['  Kim \u00a0 Sang\tMan ', 'KIM Sang Man'],
    ['Łukasz Ødegård', 'lukasz odegard'],
    ['O´Brien', "O'Brien"],
  ])('reads %j as %j', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('keeps letters that only look marked', () => {
    expect(foldText('김상만')).toBe('김상만');
    expect(foldText('Йорданов')).toBe('йорданов');
    expect(foldText('ประยุทธ์')).toBe('ประยุทธ์');
  });

  it('never throws, and bounds what it gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), text => {
        expect(foldText(text).length).toBeLessThanOrEqual(2 * NAME_LENGTH);
      }),
    );
    expect(foldText('x'.repeat(100_000)).length).toBe(NAME_LENGTH);
    expect(foldText('\ud800')).toBe('\ud800');
  });
});
