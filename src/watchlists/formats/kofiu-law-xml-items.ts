import type { EntryType } from '../entry.ts';

/** One numbered party of the notice. */
export interface KofiuItem {
  readonly number: number;
  /** In one line, without the number. */
  readonly text: string;
  /** By the heading it stands under, where there is one. */
  readonly section?: Extract<EntryType, 'person' | 'organisation'>;
}

/**
 * `gap`: numbers of parties no longer designated are left out; `back`: how many lines with numbers may lie between two
 * items. The notice of 2026 has 1,066 items in all.
 */
const MOST = { items: 20_000, itemLength: 6000, gap: 30, back: 120 } as const;

const NUMBERED = /^[ \t\u3000]{0,40}(\d{1,4})\.(?!\d)[ \t\u3000]{0,40}(?=\S)/gm;
/** `가. 개인 (915명)`, `【단체】`: a short line without a Latin letter. */
const HEADING =
  /^[ \t\u3000]{0,40}(?!\d+\.)(?![^\n]{0,40}[A-Za-z])[^\n]{0,12}(?<![가-힣])(개인|단체|법인)(?![가-힣])[^\n]{0,24}$/gm;
/** What comes after the last party: a remark, or the frame of a table. */
const AFTERWARDS = /◇ ?참고|┌/;

interface Line {
  readonly number: number;
  /** Lines before and after a remark or a table are of two blocks. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The numbered items of a text that belong together: the best chain of lines with rising numbers, where every line that is
 * left out between two costs as much as one more is worth. Articles have numbered items too, and a line may happen to
 * begin with a number; neither goes on as long as the list does.
 */
export function kofiuItems(text: string): readonly KofiuItem[] {
  const lines: Line[] = [];
  let block = 0;
  for (const match of text.matchAll(NUMBERED)) {
    const end = match.index + match[0].length;
    if (AFTERWARDS.test(text.slice(lines.at(-1)?.end ?? 0, match.index))) block += 1;
    lines.push({ number: Number(match[1]), block, start: match.index, end });
    if (lines.length === MOST.items) break;
  }
  const headings = [...text.matchAll(HEADING)];
  const chain = bestChain(lines);
  let passed = 0;
  return chain.map(({ number, start, end }, at) => {
    while ((headings[passed]?.index ?? Infinity) < start) passed += 1;
    const heading = headings[passed - 1]?.[1];
    const next = Math.min(chain[at + 1]?.start ?? Infinity, headings[passed]?.index ?? Infinity);
    const [own = ''] = text.slice(end, Math.min(next, end + MOST.itemLength)).split(AFTERWARDS);
    const item = { number, text: inOneLine(own) };
    if (heading === undefined) return item;
    return { ...item, section: heading === '개인' ? ('person' as const) : ('organisation' as const) };
  });
}

/** Names are broken at the ends of lines, behind their hyphens. The last full stop is no part of a name, but for `LTD.`. */
function inOneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/- (?=[a-z])/g, '-')
    .trim()
    .replace(/(?<!\b(?:co|ltd|inc|corp))\.$/i, '');
}

function bestChain(lines: readonly Line[]): readonly Line[] {
  const worth: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [at, { number, block }] of lines.entries()) {
    let [best, previous] = [1, -1];
    for (let back = at - 1; back >= 0 && back >= at - MOST.back; back -= 1) {
      const line = lines[back];
      if (line?.block !== block) break;
      const gap = number - line.number;
      const whole = (worth[back] ?? 0) + 1 - (at - back - 1);
      if (gap > 0 && gap <= MOST.gap && whole > best) [best, previous] = [whole, back];
    }
    worth.push(best);
    before.push(previous);
    if (best > (worth[last] ?? 0)) last = at;
  }
  const chain: Line[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) chain.push(...lines.slice(at, at + 1));
  return chain.reverse();
}
