/** Which slots have a token. Most tokens are one slot's alone. */
export interface TokenIndex<Token> {
  readonly add: (slot: number, tokens: Iterable<Token>) => void;
  readonly remove: (slot: number, tokens: Iterable<Token>) => void;
  /** In the order they were added. */
  readonly of: (token: Token) => readonly number[];
}

const NONE: readonly number[] = [];

export function createTokenIndex<Token>(): TokenIndex<Token> {
  const slots = new Map<Token, readonly number[]>();
  return {
    add: (slot, tokens) => {
      for (const token of tokens) {
        const there = slots.get(token);
        if (there === undefined) slots.set(token, [slot]);
        else if (!there.includes(slot)) slots.set(token, [...there, slot]);
      }
    },
    remove: (slot, tokens) => {
      for (const token of tokens) {
        const left = slots.get(token)?.filter(each => each !== slot) ?? NONE;
        if (left.length === 0) slots.delete(token);
        else slots.set(token, left);
      }
    },
    of: token => slots.get(token) ?? NONE,
  };
}
