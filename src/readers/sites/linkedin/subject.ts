/** What a page shows about whose it is. */
export interface Evidence {
  /** The name in the heading of the page. */
  readonly name: string;
  /** Every profile address that stands in the card of the person shown, as {@link slugIn} gives it. */
  readonly slugs: readonly string[];
  /** The name the page gives the person its address names, in its title or its embedded data. */
  readonly namesOfAddress: readonly string[];
}

/** LinkedIn, in one of its countries or none. */
export const HOST = /^(?:[a-z]{2,3}\.)?(?:www\.)?linkedin\.com$/;

/** Shown in place of the name of somebody out of reach: "LinkedIn Member", "LinkedIn-Mitglied", "Membre de LinkedIn". */
export const NOBODY = /^(?:LinkedIn.{1,14}|\p{L}+ (?:\p{L}{1,3} )?LinkedIn)$/iu;

/** Member ids, which LinkedIn uses in place of a name in an address: nothing to compare a chosen name with. */
const OPAQUE = /^AC[ow]AA/;

/**
 * The part of a profile address that names the person: decoded, and in lower case unless it is a member id.
 * `undefined` for every other address.
 */
export function slugIn(address: string): string | undefined {
  const raw = /(?:^|linkedin\.com)\/in\/([^/?#]+)/.exec(address)?.[1];
  return raw === undefined ? undefined : slugOf(raw);
}

/** A slug as it stands in an address or an attribute, made comparable. */
export function slugOf(raw: string): string {
  let slug = raw;
  try {
    slug = decodeURIComponent(raw);
  } catch {
    // A lone percent sign: the site keeps such addresses as they were typed.
  }
  return OPAQUE.test(slug) ? slug : slug.normalize('NFC').toLowerCase();
}

/** True when both slugs are of one kind and yet not the same: two chosen names. Member ids come in several forms. */
export function isOtherSlug(one: string, other: string): boolean {
  return one !== other && !OPAQUE.test(one) && !OPAQUE.test(other);
}

/**
 * The name in a document title such as "(3) Mina Okafor | LinkedIn"; public pages put job and employer behind it.
 * `undefined` for titles that name nobody ("LinkedIn", "Mina sent you a message").
 */
export function nameInTitle(title: string): string | undefined {
  return /^(?:\(\d+\+?\)\s*)?(\S.*?)\s*\|\s*LinkedIn$/s.exec(title.trim())?.[1];
}

/**
 * True when the page shows the person its address names. One sign for it is needed: the same slug in the card, or
 * a name of the address that agrees. One sign against it is enough: after a navigation inside the site, the old
 * heading, the old links and the old title each may stay for a while, and half of one person is no person.
 */
export function isSubject(slug: string, { name, slugs, namesOfAddress }: Evidence): boolean {
  if (slugs.some(shown => isOtherSlug(shown, slug))) return false;
  if (!namesOfAddress.every(other => isSameName(name, other))) return false;
  return namesOfAddress.length > 0 || slugs.includes(slug);
}

/** Every word of the shorter name is one of the longer: titles leave out degrees and add employers. */
function isSameName(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const [few, more] = words.size < others.size ? [words, others] : [others, words];
  return few.size > 0 && [...few].every(word => more.has(word));
}

/** The words of a name, comparable. */
export function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  );
}
