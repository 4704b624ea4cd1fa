/** `(1)`, `2)`, `a)`, `B)`: publishers number the values of a field, and end them with semicolons, bars or line breaks. */
const BETWEEN = /[;|\n]|(?<=^|\s)\(?(?:\d{1,2}|[A-Za-z])\)/;
/** What is left at the ends of values, with the commas that stood before the next number. */
const EDGES = /^[\s,.]+|[\s,]+$/g;
/** No field of values is longer: the rest is left unread. */
const LONGEST = 20_000;

/** The values of a field that may hold several. A comma separates nothing: places, names and countries hold some. */
export function severalValues(text: string): readonly string[] {
  if (text === '') return [];
  return text
    .slice(0, LONGEST)
    .split(BETWEEN)
    .map(value => value.replaceAll(EDGES, ''))
    .filter(value => value !== '');
}
