import { describe, expect, it } from 'vitest';
import { countriesOf, overlap } from './countries.ts';

const place = (country: string) => ({ country, zones: ['Etc/UTC'] });

describe('countriesOf', () => {
  it('counts a territory under its state as well, and a state under no territory', () => {
    expect(countriesOf([place('HK')])).toEqual(new Set(['HK', 'CN']));
    expect(countriesOf([place('CN')])).toEqual(new Set(['CN']));
  });

  it('keeps two territories of one state compatible', () => {
    expect(overlap(countriesOf([place('JE')]), countriesOf([place('GG')]))).toBe(true);
    expect(overlap(countriesOf([place('JE')]), countriesOf([place('PR')]))).toBe(false);
  });
});
