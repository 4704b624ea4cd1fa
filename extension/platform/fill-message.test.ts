import { describe, expect, it } from 'vitest';
import { fillMessage } from './fill-message.ts';

describe('a message is filled as browsers do', () => {
  it('with named and numbered values, in any order', () => {
    const placeholders = { count: { content: '$2' }, name: { content: '$1' } };
    expect(fillMessage({ message: '$COUNT$: $name$', placeholders }, ['Mina', '3'])).toBe('3: Mina');
    expect(fillMessage({ message: '$2 $1 $3' }, ['a', 'b'])).toBe('b a ');
    const both = { size: { content: '$1 of $2' } };
    expect(fillMessage({ message: '($SIZE$)', placeholders: both }, ['1', '9'])).toBe('(1 of 9)');
  });

  it('with values that look like placeholders', () => {
    const placeholders = { name: { content: '$1' } };
    expect(fillMessage({ message: 'x $NAME$', placeholders }, ['$1 $NAME$ $$ $&'])).toBe('x $1 $NAME$ $$ $&');
  });

  it('with dollars, and names nobody gave', () => {
    expect(fillMessage({ message: '5 $$ $WHO$' }, [])).toBe('5 $ $WHO$');
    expect(fillMessage({ message: '$TOSTRING$', placeholders: {} }, [])).toBe('$TOSTRING$');
  });
});
