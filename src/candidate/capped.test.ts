import { expect, it } from 'vitest';
import { capped, INPUT_LENGTH } from './capped.ts';

it('leaves a profile whole and cuts what is none', () => {
  expect(capped('Mina Okafor')).toBe('Mina Okafor');
  expect(capped('x'.repeat(INPUT_LENGTH + 1))).toHaveLength(INPUT_LENGTH);
});
