import { describe, expect, it } from 'vitest';
import { isMasked } from './masked.ts';

describe('isMasked', () => {
  it.each(['********', '*** ***', '••••••', '** (***) **-**', ' ** '])('sees a mask in %j', text => {
    expect(isMasked(text)).toBe(true);
  });

  it.each(['', ' ', '-', '*', '·', '...', 'Mina Okafor', 'Mina O****', '***1'])('sees none in %j', text => {
    expect(isMasked(text)).toBe(false);
  });
});
