/** `storage.session` as a map, in the place of platform/session.ts. For tests only. */

export const session = new Map<string, unknown>();

/** What stands between a worker and the session: a worker that the browser stopped gets no further. */
export const border: { cross: <T>(call: () => Promise<T>, written?: string) => Promise<T> } = {
  cross: call => call(),
};

export function readSession(key: string): Promise<unknown> {
  return border.cross(() => Promise.resolve(session.get(key)));
}

export function writeSession(key: string, value: unknown): Promise<void> {
  return border.cross(() => {
    session.set(key, structuredClone(value));
    return Promise.resolve();
  }, key);
}

export function removeSession(key: string): Promise<void> {
  return border.cross(() => {
    session.delete(key);
    return Promise.resolve();
  });
}

export function allSession(): Promise<Readonly<Record<string, unknown>>> {
  return border.cross(() => Promise.resolve(Object.fromEntries(session)));
}

export function clearSession(): Promise<readonly string[]> {
  return border.cross(() => {
    const keys = [...session.keys()];
    session.clear();
    return Promise.resolve(keys);
  });
}
