/** The `b)` of a numbered list. */
const NUMBERED = /(?<=^|\s)[a-z]\) /;
const LATIN = /\p{Script=Latin}/u;
const BRACKETS = /\([^()]*\)/g;
const ORIGINAL_SCRIPT = /original script: */;
/** A name has fewer words; what has more is a sentence. */
const MOST_WORDS = 8;
/** Longer texts are read up to here. */
const READ = 4000;

/**
 * The names of one ALIAS_NAME, as published. Of an alias in another script the Latin forms stand in its note, joined by
 * semicolons: `Yunis al-Mauritani; Younis al-Mauritani`, `(Abu Du'a; Abu Duaa') prominently known by this nom de guerre`.
 */
export function aliasesIn(text: string, note = ''): readonly string[] {
  const names = text.slice(0, READ).split(NUMBERED).flatMap(splitOutsideBrackets);
  const start = note.slice(0, READ);
  const listed = start.match(BRACKETS)?.[0].slice(1, -1) ?? start;
  const more = LATIN.test(text) || !listed.includes(';') || /\d/.test(listed) ? [] : listed.split(';');
  return [...names, ...more.filter(isShort)].map(trimmed).filter(name => name !== '');
}

/**
 * The forms of a name that is published with more in brackets: without the brackets, and what they hold where that is in
 * another script (`Jin Tiesan (金铁三)`, `Abubakar (original script: Абубакар)`) rather than a remark (`(birth name)`).
 */
export function plainForms(name: string): readonly string[] {
  const opened = name.indexOf('(');
  if (opened === -1) return [];
  // Twice: brackets in brackets are as deep as they go.
  const outside = trimmed(name.replaceAll(BRACKETS, ' ').replaceAll(BRACKETS, ' '));
  const closed = name.lastIndexOf(')');
  const inside = name.slice(opened + 1, closed > opened ? closed : undefined).replace(ORIGINAL_SCRIPT, '');
  return LATIN.test(inside) === LATIN.test(outside)
    ? [outside]
    : [outside, ...inside.split(';').map(trimmed)];
}

/** `original script: Абу Банат`, `name in original script: ...`: what follows; empty when the note says no such thing. */
export function originalScriptIn(note: string): string {
  const [, script = ''] = note.split(ORIGINAL_SCRIPT);
  return trimmed(script);
}

function isShort(name: string): boolean {
  return name.trim().split(/\s+/).length <= MOST_WORDS;
}

/** At semicolons; inside brackets they separate forms of the name before them. Where brackets do not pair, at all of them. */
function splitOutsideBrackets(text: string): readonly string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const piece of text.split(/([();])/)) {
    if (piece === ';' && depth === 0) {
      names.push(name);
      name = '';
      continue;
    }
    if (piece === '(') depth += 1;
    if (piece === ')') depth = Math.max(0, depth - 1);
    name += piece;
  }
  return depth > 0 ? text.split(';') : [...names, name];
}

/** In one line, without stray commas. */
function trimmed(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').replace(/^[ ,]+/, '');
  let end = plain.length;
  while (end > 0 && ' ,'.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
