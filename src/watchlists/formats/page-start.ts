/** Characters of a file that are looked at: a page's first tag stands before that. */
const START = 1024;

/**
 * Whether the first bytes of a file are those of a web page: a notice, a login, a firewall's answer with status 200.
 * XML lists begin with `<` too; what they are is for their parsers to tell.
 */
export function beginsLikePage(start: Uint8Array): boolean {
  const text = new TextDecoder().decode(start.subarray(0, START)).trimStart().toLowerCase();
  return text.startsWith('<') && /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/.test(text);
}
