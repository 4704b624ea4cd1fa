import { describe, expect, it } from 'vitest';
import { longVowelsAmiss } from './long-vowels.ts';
import { compareNames } from './compare.ts';

describe('long vowels', () => {
  it('must be met where a script without short ones writes them', () => {
    expect(longVowelsAmiss('jhani', 'jahani')).toBe(0);
    expect(longVowelsAmiss('jhani', 'jhoni')).toBe(1);
    expect(longVowelsAmiss('kian', 'kano')).toBe(1);
    expect(longVowelsAmiss('mhmvd', 'mahmud')).toBe(0);
    expect(longVowelsAmiss('mhmvd', 'muhamad')).toBe(1);
  });

  it('say nothing at the ends, nor where the consonants differ', () => {
    expect(longVowelsAmiss('axtri', 'uxtari')).toBe(0);
    expect(longVowelsAmiss('kv', 'kaka')).toBe(0);
    expect(longVowelsAmiss('', '')).toBe(0);
  });

  it('keep two names apart that share their consonants', () => {
    expect(compareNames('کيان جهانی', 'Kian Jahani', 'person').same).toBe(true);
    expect(compareNames('کيان جهانی', 'Kano Jhonny', 'person').same).toBe(false);
  });
});
