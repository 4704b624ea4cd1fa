/** Past them nobody looks, and drawing them takes time. */
const MOST_RANGES = 500;
const MARKS = /\p{M}/gu;

/** A text without case, accents and widths. Korean is taken apart, so that a syllable is found while it is being typed. */
export function searchable(text: string): string {
  return text.normalize('NFKD').replaceAll(MARKS, '').toLowerCase();
}

/** What is looked for: every word of it is to be there. */
export function wordsOf(text: string): readonly string[] {
  return searchable(text)
    .split(/\s+/)
    .filter(word => word !== '');
}

/** Whether a part of the page holds all the words, in what it shows and in the names of its fields. */
export function holds(part: Element, words: readonly string[]): boolean {
  const text = searchable(textNodes(part).join('\n'));
  return words.every(word => text.includes(word));
}

/** Where the words stand in a part of the page. */
export function rangesOf(part: Element, words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const node of nodesOf(part)) {
    const { text, at } = mapped(node.data);
    for (const word of words) {
      for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + word.length)) {
        if (ranges.length >= MOST_RANGES) return ranges;
        const range = document.createRange();
        range.setStart(node, at[from] ?? 0);
        range.setEnd(node, at[from + word.length] ?? node.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

function nodesOf(part: Element): readonly Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

function textNodes(part: Element): readonly string[] {
  return nodesOf(part).map(({ data }) => data);
}

/** The searchable form of a text, and for each of its characters where it comes from. */
function mapped(original: string): { readonly text: string; readonly at: readonly number[] } {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of original) {
    const form = searchable(character);
    text += form;
    for (let unit = 0; unit < form.length; unit += 1) at.push(index);
    index += character.length;
  }
  at.push(original.length);
  return { text, at };
}
