import { unicodeLabel } from './punycode.ts';

/** When a label looks like another one without being it. */
const ALIKE = {
  /** Shorter labels are near each other by chance. */
  letters: 6,
  /** One slip of the keyboard; two from this many letters on, where chance no longer makes them. */
  lettersForTwo: 9,
  /** In a name this long, which nobody else has, a plural is a slip as well. */
  lettersForPlural: 10,
  /** A brand this short stands in front of "inc" or "dev" by chance. */
  brand: 5,
} as const;

/** What look-alike domains put before or behind a brand. Words by which firms name their own regions and products are none. */
const ADDED = ['hr', 'dev', 'inc', 'team', 'career', 'careers', 'job', 'jobs', 'hiring', 'recruiting'];

/** Signs and pairs of letters that look like another letter, in the fonts of screens. */
const LOOKS_LIKE: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/5/g, 's'],
  // Cyrillic and Greek letters that stand in Latin words.
  [/[аα]/g, 'a'],
  [/[сϲ]/g, 'c'],
  [/[еε]/g, 'e'],
  [/[оο]/g, 'o'],
  [/[рρ]/g, 'p'],
  [/[хχ]/g, 'x'],
  [/[уγ]/g, 'y'],
  [/[іιӏ]/g, 'l'],
  [/ѕ/g, 's'],
];

/**
 * Whether one label of a domain looks like another without being it: by letters that look alike, one slip (two in
 * long ones), or a word such as "hr" or "careers" added. Labels have at most 63 characters.
 */
export function looksLike(label: string, brand: string): boolean {
  if (label === brand || label.length > 63 || brand.length > 63) return false;
  const [a, b] = [bare(label), bare(brand)];
  // A hyphen or an accent more or less is how firms register what they already own.
  if (a === b || withoutMarks(a).some(form => withoutMarks(b).includes(form))) return false;
  if (a.length >= ALIKE.brand && drawn(a) === drawn(b)) return true;
  if (b.length >= ALIKE.brand && ADDED.some(word => a === b + word || a === word + b)) return true;
  const shortest = Math.min(a.length, b.length);
  return shortest >= ALIKE.letters && isSlip(a, b);
}

function bare(label: string): string {
  return unicodeLabel(label).replaceAll('-', '');
}

/** "Bücher" without its marks, and as German writes them out. */
function withoutMarks(label: string): readonly string[] {
  const spelled = label.replace(/[äöü]/g, letter => `${letter.normalize('NFD').charAt(0)}e`);
  return [label, spelled].map(text => text.normalize('NFD').replace(/\p{M}/gu, ''));
}

function drawn(label: string): string {
  return LOOKS_LIKE.reduce((text, [sign, letter]) => text.replace(sign, letter), label);
}

/** A digit more or less is another branch, and another first letter another word. */
function isSlip(a: string, b: string): boolean {
  if (/\d/.test(a + b) || a[0] !== b[0]) return false;
  const most = Math.min(a.length, b.length) >= ALIKE.lettersForTwo ? 2 : 1;
  if (Math.min(a.length, b.length) < ALIKE.lettersForPlural && (a === `${b}s` || b === `${a}s`)) return false;
  return Math.abs(a.length - b.length) <= most && edits(a, b) <= most;
}

/** Letters added, left out, replaced or swapped with their neighbour (optimal string alignment). */
function edits(a: string, b: string): number {
  let [before, above]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, column) => column),
  ];
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      here[column] = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    [before, above] = [above, here];
  }
  return above[b.length] ?? 0;
}
