/** Which slots have a token. Most tokens are one slot's alone. */
export interface TokenIndex<Token> {
  /** All tokens of a slot that has none here. */
  readonly add: (slot: number, tokens: Iterable<Token>) => void;
  readonly remove: (slot: number, tokens: Iterable<Token>) => void;
  /** In the order they were added. To be read at once: it changes with what is added and removed. */
  readonly of: (token: Token) => readonly number[];
}

const NONE: readonly number[] = [];

export function createTokenIndex<Token>(): TokenIndex<Token> {
  // An array for every token of one slot would be most of what waking takes; copied for every slot of a token that all
  // have, such as an agency's mailbox, the rest.
  const slots = new Map<Token, number | number[]>();
  return {
    add: (slot, tokens) => {
      for (const token of tokens) {
        const there = slots.get(token);
        if (there === undefined) slots.set(token, slot);
        else if (typeof there !== 'number') {
          if (there.at(-1) !== slot) there.push(slot);
        } else if (there !== slot) slots.set(token, [there, slot]);
      }
    },
    remove: (slot, tokens) => {
      for (const token of tokens) {
        const there = slots.get(token);
        if (there === slot) slots.delete(token);
        if (typeof there !== 'object') continue;
        const at = there.indexOf(slot);
        if (at >= 0) there.splice(at, 1);
        if (there.length === 0) slots.delete(token);
      }
    },
    of: token => {
      const there = slots.get(token) ?? NONE;
      return typeof there === 'number' ? [there] : there;
    },
  };
}
