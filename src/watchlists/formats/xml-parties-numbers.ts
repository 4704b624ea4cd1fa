/** A few capitals may come before the digits (`OB 0243318`), groups of digits follow (`96 03 464086`). */
const NUMBER =
  /(?:\b(?!SSN\b|ID\b|NO\b|NR\b)[A-Z]{1,4}-? )?\b[A-Za-z]{0,10}[-/]?\d[\w/.-]{0,40}(?: \d[\w/.-]{0,20}){0,4}/;
/** The field is a sentence, not a number: words, brackets, a label. */
const SENTENCE = /[a-z]{3}|[(:;,]|\bSSN\b/;
/** What comes before a number in a sentence: `Libyan passport number 347834`, `national identity card DE- 473900`. */
const LABEL = /(?:\bnumber|\bno\.?|\bcard|\bcode|\bSSN|\bpassport)[:.]? +/i;
const READ = 300;

/** The number in a field for the number of a paper, which may hold words too: `Russian passport number 8208`, `SSN 156-92-9858`. */
export function numberIn(field: string): string {
  const text = field.slice(0, READ).replaceAll(/\s+/g, ' ').trim();
  if (!SENTENCE.test(text)) return text;
  return (NUMBER.exec(text)?.[0] ?? '').replace(/[.-]$/, '');
}

/** The number behind a label in a note; empty where there is none. */
export function labelledNumberIn(note: string): string {
  const [, ...after] = note.slice(0, READ).split(LABEL);
  return after.length === 0 ? '' : (NUMBER.exec(after.join(' '))?.[0] ?? '').replace(/[.-]$/, '');
}
