const REGIONAL_A = 0x1f1e6;
const TAG_A = 0xe0061;

/** A pair of regional indicators, or the black flag with tags by which Unicode writes England, Scotland, Wales. */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{5}\u{E007F}/gu;

const NATIONS: Readonly<Record<string, string>> = { gbeng: 'england', gbsct: 'scotland', gbwls: 'wales' };

/** Takes the flags out of a text. `keys` are what to look them up by in the gazetteer. */
export function flagsIn(text: string): { readonly rest: string; readonly keys: readonly string[] } {
  const keys = [...text.matchAll(FLAG)].map(([flag]) => {
    const points = Array.from(flag).map(letter => letter.codePointAt(0) ?? 0);
    if (points.length === 2) return `=${lettersOf(points, REGIONAL_A, 'A')}`;
    return NATIONS[lettersOf(points.slice(1, -1), TAG_A, 'a')] ?? '';
  });
  return { rest: text.replace(FLAG, ' '), keys };
}

function lettersOf(points: readonly number[], from: number, first: string): string {
  return points.map(point => String.fromCharCode(point - from + first.charCodeAt(0))).join('');
}
