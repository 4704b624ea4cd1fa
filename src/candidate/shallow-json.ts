/** Deeper than anything this program writes. */
const DEEPEST = 40;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENS: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSES: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Reads JSON that comes from outside. Throws where it is none, and where it is nested deeper than anything that is written
 * here: browsers take many seconds, and more memory than there may be, to find out what ten million brackets are.
 */
export function parseShallow(text: string): unknown {
  if (isDeep(text)) throw new SyntaxError('This JSON is nested too deep.');
  return JSON.parse(text);
}

function isDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) at += code === BACKSLASH ? 1 : 0;
    else if (OPENS.has(code)) depth += 1;
    else if (CLOSES.has(code)) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
