import { capped } from './capped.ts';

/**
 * ASCII alone: a wider class would take the word before it in scripts that write no spaces. Every run is bounded
 * (RFC 5321, section 4.5.3.1), and a match begins only where an address can begin, so that time stays linear.
 * A leading `@` is a fediverse handle, a `//user:` the credentials of a URL.
 */
const EMAIL =
  /(?<![\p{Script=Latin}\p{N}._%+@-])(?<!:\/\/[^\s/@]{0,64})[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9@-])/gu;

/** File names with a pixel density ("logo@2x.png") and the clone address of a repository look like an address. */
const NO_ADDRESS = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|js|ts)$|^git@|\.@|\.\.|[@.]-|-\./;

/** The e-mail addresses in a text: lower case, each once, in the order they stand there. */
export function emailsIn(text: string): readonly string[] {
  const found = Array.from(capped(text).matchAll(EMAIL), ([email]) => email.toLowerCase());
  return [...new Set(found.filter(email => !NO_ADDRESS.test(email)))];
}
