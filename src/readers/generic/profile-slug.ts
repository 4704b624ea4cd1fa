/** Whom a path names, by the first group of `profile`: decoded and in lower case; `undefined` for every other path. */
export function profileSlug(profile: RegExp, pathname: string): string | undefined {
  const raw = profile.exec(pathname)?.[1];
  if (raw === undefined) return undefined;
  try {
    return decodeURIComponent(raw).normalize('NFC').toLowerCase();
  } catch {
    // A lone percent sign: the site keeps such addresses as they were typed.
    return raw.toLowerCase();
  }
}
