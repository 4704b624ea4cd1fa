/** How people write several addresses into one field. */
const SEPARATORS = /[\s,;|<>()]+/;
const EMAIL = /^[^@]+@[^@]+\.[^@]+$/;
const WEBSITE = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#].*)?$/iu;
/** Digits as numbers are written, at least eight of them: fewer are an extension or a date. */
const PHONE = /\+?\d(?:[ ().-]{0,3}\d){7,16}/g;
/** Numbers before the numbers, as in `(1) +850 2 381 0001 (2) +850 2 381 0002`, and not an area code in brackets. */
const NUMBERED = /^\(?1\)\s/;
const ORDINAL = /(?<=^|\s)\(?\d{1,2}\)\s/;
/** No field of addresses is longer: the rest is left unread. */
const LONGEST = 8_000;

/** The e-mail addresses in a text. */
export function emailsIn(text: string): readonly string[] {
  return words(text).filter(word => EMAIL.test(word));
}

/** The addresses of websites in a text. */
export function websitesIn(text: string): readonly string[] {
  return words(text).filter(word => WEBSITE.test(word));
}

/** The phone numbers in a text: each runs over blanks, dots, hyphens and brackets, and ends at anything else. */
export function phonesIn(text: string): readonly string[] {
  const read = text.slice(0, LONGEST);
  return (NUMBERED.test(read) ? read.split(ORDINAL) : [read]).flatMap(part => part.match(PHONE) ?? []);
}

function words(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .split(SEPARATORS)
    .map(word => word.replace(/^[.:'"]+/, '').replace(/[.:'"/]+$/, ''));
}
