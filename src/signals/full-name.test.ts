import { describe, expect, it } from 'vitest';
import { isFullName } from './full-name.ts';

describe('full names', () => {
  it.each(['Mina Okafor', '김민아', 'OKAFOR, Mina', 'J. R. Okafor Bello', '李小梅'])('takes %s', name => {
    expect(isFullName(name)).toBe(true);
  });

  it.each(['Fatima', 'Ronald T.', 'R. T.', '', '-', 'mina_okafor'])('refuses %s', name => {
    expect(isFullName(name)).toBe(false);
  });
});
