/** German addresses spell umlauts out. */
const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** True when an address begins with these very words: "Mina Okafor" in `mina-okafor-93`, `minaokafor` or `Mina_Okafor2`. */
export function isNameInSlug(name: string, slug: string): boolean {
  const lower = name.normalize('NFC').toLowerCase();
  const spellings = [lower, lower.replace(/[äöüß]/g, letter => SPELT_OUT[letter] ?? letter)].map(lettersOf);
  return spellings.some(letters => letters.length > 3 && lettersOf(slug).startsWith(letters));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '');
}
