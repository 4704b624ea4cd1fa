/**
 * True when an address names this person: their first and last name stand in it. Says more than the shape of a heading
 * does, which "Getting Started" has as well. Addresses are written in plain Latin letters: a name with others in it can
 * only be compared as far as it has none.
 */
export function isNamedIn(name: string, address: string): boolean {
  const words = plain(name)
    .split(' ')
    .filter(word => word.length > 1);
  const ends = [words[0] ?? '', words.at(-1) ?? ''].filter(word => /^[a-z]+$/.test(word));
  const letters = plain(decoded(address)).replaceAll(' ', '');
  return words.length > 1 && ends.length > 0 && ends.every(word => letters.includes(word));
}

/** Letters alone, without marks, in lower case, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
