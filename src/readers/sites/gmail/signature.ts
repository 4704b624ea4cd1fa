import type { Raw } from '../../generic/found-person.ts';
import { visibleLines } from '../../generic/visible-text.ts';

/** What mail programs mark as the text of an earlier message, in whatever language they introduce it. */
const QUOTED =
  'blockquote, [class*="gmail_quote"], [class*="gmail_attr"], [class*="yahoo_quoted"], [class*="gmail_extra"]';
/** Everything after one of these is quoted: Outlook's and Thunderbird's. */
const QUOTED_FROM = '[id*="divRplyFwdMsg"], [id*="appendonsend"], [class*="moz-cite-prefix"]';
const SIGNATURE = '[class*="gmail_signature"]:not([class*="gmail_signature_prefix"])';

/** Lines with which quoted text begins where no markup tells it. */
const QUOTE_LINE = [
  /^>/,
  /^[-_]{2,}\s?\p{L}[^@]{2,40}[-_]{2,}$/u, // "-----Original Message-----"
  /^_{10,}$/,
  /^(?=.*\d).*[<(][^<>()\s]+@[^<>()\s]+[>)].{0,20}[:：]$/u, // "On 4 March 2026 Mina <mina@...> wrote:"
  /^(?=.{0,200}$)\p{L}[\p{L}.\s]{0,20}[:：]\s?.*[<[(](?:mailto:)?[^<>()\s]+@[^<>()\s]+[>\])]$/u, // "From: Mina <mina@...>"
];
/** "-- " before a signature (RFC 3676, section 4.3). */
const DASHES = /^(?:--|—)$/;

/** A signature is no longer; what stands above may be somebody else's words that were pasted in. */
const MOST_LINES = 8;
const LONGEST_LINE = 160;

/** What the end of a message says of who wrote it: the lines marked as a signature, or else the last ones. */
export function signatureOf(body: Element): {
  readonly about: readonly Raw[];
  readonly links: readonly Raw[];
} {
  const lines = ownLines(body);
  const marked = Array.from(body.querySelectorAll(SIGNATURE)).find(found => !found.closest(QUOTED));
  const signature = marked ? visibleLines(marked, QUOTED) : lines.slice(startOf(lines));
  const kept = (marked ? signature.filter(line => lines.includes(line)) : signature)
    .filter(line => line.length <= LONGEST_LINE)
    .slice(-MOST_LINES);
  const texts = new Set(kept);
  const links = Array.from(body.querySelectorAll('a[href]')).filter(
    link => !link.closest(QUOTED) && (marked?.contains(link) ?? isOnLine(link, texts)),
  );
  return {
    about: kept.length === 0 ? [] : [{ text: kept.join('\n'), at: 'signature' }],
    links: links.map(link => ({ text: link.getAttribute('href') ?? '', at: 'signature' })),
  };
}

/** The lines of a message that are not quoted. */
function ownLines(body: Element): readonly string[] {
  const lines = visibleLines(body, QUOTED);
  const from = body.querySelector(QUOTED_FROM);
  const marker = from ? visibleLines(from)[0] : undefined;
  const end = lines.findIndex(
    line => line === marker || QUOTE_LINE.some(form => form.test(line.slice(0, 400))),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

function startOf(lines: readonly string[]): number {
  const dashes = lines.findLastIndex(line => DASHES.test(line));
  return dashes < 0 ? Math.max(0, lines.length - MOST_LINES) : dashes + 1;
}

function isOnLine(link: Element, lines: ReadonlySet<string>): boolean {
  const [text] = visibleLines(link);
  return text !== undefined && [...lines].some(line => line.includes(text));
}
