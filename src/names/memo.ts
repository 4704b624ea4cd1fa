/**
 * A function that remembers what it made of the last `most` words or so: names share words by the thousand. When it is
 * full it starts anew, so that nothing a page hands over stays for ever.
 */
export function memoised<T>(most: number, make: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return word => {
    const made = known.get(word);
    if (made !== undefined) return made.value;
    const value = make(word);
    if (known.size >= most) known.clear();
    known.set(word, { value });
    return value;
  };
}
