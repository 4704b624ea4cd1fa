import { describe, expect, it } from 'vitest';
import { leanMessages } from './lean-messages.ts';

describe('packaged messages', () => {
  it('hold what browsers read, and nothing for translators', () => {
    const message = {
      message: 'Hello $WHO$',
      description: 'A greeting.',
      placeholders: { who: { content: '$1', example: 'Mina' } },
    };
    expect(
      JSON.parse(leanMessages(JSON.stringify({ hello: message, description: { message: 'x' } }))),
    ).toEqual({
      hello: { message: 'Hello $WHO$', placeholders: { who: { content: '$1' } } },
      description: { message: 'x' },
    });
  });
});
