/** What a spreadsheet takes for a formula: it begins with one of these, after blanks too (OWASP, CSV injection). */
const FORMULA = /^'*[\s\p{Cc}]*[=+\-@＝＋－＠]|^'*[\t\r]/u;

/** An apostrophe makes text of it in every spreadsheet. Texts that begin with apostrophes of their own get one more. */
function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What stood in a cell before it was made safe to open. */
export function unguarded(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith("'") && FORMULA.test(trimmed) ? trimmed.slice(1) : trimmed;
}

function quoted(text: string): string {
  return /[",;|\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV, none of whose cells a spreadsheet takes for a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(cell => quoted(guarded(cell))).join(',')}\r\n`).join('');
}
