/** Parameters of Punycode for domain names (RFC 3492, section 5). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST = 0x80;

/** The letters behind one label of a domain ("xn--bcher-kva" is "bücher"); the label itself where it is not encoded. */
export function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label;
  return decoded(label.slice(4)) ?? label;
}

/** RFC 3492, section 6.2. `undefined` for what is no Punycode. */
function decoded(text: string): string | undefined {
  const cut = text.lastIndexOf('-');
  const letters = cut > 0 ? Array.from(text.slice(0, cut), letter => letter.charCodeAt(0)) : [];
  let [point, place, bias] = [FIRST, 0, 72];
  let at = cut > 0 ? cut + 1 : 0;
  while (at < text.length) {
    const before = place;
    for (let weight = 1, step = BASE; ; step += BASE) {
      const digit = digitOf(text.charCodeAt(at));
      at += 1;
      if (digit === undefined) return undefined;
      place += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, step - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(place - before, length, before === 0);
    point += Math.floor(place / length);
    if (point > 0x10ffff) return undefined;
    place %= length;
    letters.splice(place, 0, point);
    place += 1;
  }
  return String.fromCodePoint(...letters);
}

/** RFC 3492, section 6.1. */
function adapted(distance: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(distance / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / length);
  let steps = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    steps += BASE;
  }
  return steps + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}
