/**
 * A function that works out once for each object what several checks ask of it, and forgets it with the object. The
 * object must not change in between.
 */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return of => {
    const made = known.get(of);
    if (made !== undefined) return made.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}
