// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK, stubLayout } from './fake-page.ts';
import type { MarkLayer } from './mark-layer.ts';
import { rowMarks } from './row-marks.ts';

let life = new AbortController();
let marks: MarkLayer<Element>;
let root: ShadowRoot | undefined;
let over: Element[] = [];
const tops = new Map<Element, number>();

function rowAt(top: number): Element {
  const row = document.createElement('li');
  document.body.append(row);
  tops.set(row, top);
  row.getBoundingClientRect = () => new DOMRect(40, tops.get(row), 600, 80);
  return row;
}

const boxes = (): readonly HTMLElement[] => [...(root?.querySelectorAll<HTMLElement>('div') ?? [])];
const part = (at: number, name: string): HTMLElement => {
  const found = boxes()[at]?.querySelector<HTMLElement>(name);
  if (!found) throw new Error(`Mark ${at} has no ${name}.`);
  return found;
};
const nextPicture = (): void => {
  vi.advanceTimersByTime(120);
};

beforeEach(() => {
  vi.useFakeTimers();
  stubLayout();
  life = new AbortController();
  [root, over] = [undefined, []];
  tops.clear();
  document.body.replaceChildren();
  document.elementsFromPoint = (_, y) =>
    y < 0 ? [] : [...over, ...[...tops].filter(([, top]) => y >= top && y < top + 80).map(([row]) => row)];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
  marks = rowMarks(document, window, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the marks of rows', () => {
  it('are one nameless element at the end of the page, each at its row, and nothing of the page is touched', () => {
    const rows = [rowAt(100), rowAt(200)];
    const before = document.body.outerHTML;
    for (const row of rows) marks.draw(row, MARK);
    nextPicture();
    expect(document.body.outerHTML).toBe(before);
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
    expect(document.documentElement.lastElementChild?.getAttributeNames()).toEqual([]);
    expect(boxes().map(box => [box.className, box.style.transform])).toEqual([
      ['row', 'translate(42px, 102px)'],
      ['row', 'translate(42px, 202px)'],
    ]);
    expect(part(0, 'button').getAttribute('aria-label')).toBe(MARK.label);
  });

  it('follow their rows, and hide with them', () => {
    const row = rowAt(100);
    marks.draw(row, MARK);
    nextPicture();
    tops.set(row, 60);
    document.dispatchEvent(new Event('scroll'));
    nextPicture();
    expect(boxes()[0]?.style.transform).toBe('translate(42px, 62px)');
    over = [document.body]; // A dialog of the page.
    marks.mayHaveMoved();
    nextPicture();
    expect(boxes()[0]?.className).toBe('none');
    over = [];
    tops.set(row, -40); // Scrolled out of the window.
    marks.moved();
    nextPicture();
    expect(boxes()[0]?.className).toBe('none');
  });

  it('open one card at a time, close it with Escape, and give the focus back', () => {
    for (const row of [rowAt(100), rowAt(200)]) marks.draw(row, MARK);
    nextPicture();
    part(0, 'button').click();
    expect(part(0, 'section').hidden).toBe(false);
    expect(part(0, 'p').textContent).toBe('Ask about this');
    part(1, 'button').click();
    expect([part(0, 'section').hidden, part(1, 'section').hidden]).toEqual([true, false]);
    part(1, 'section').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(part(1, 'section').hidden).toBe(true);
    expect(root?.activeElement).toBe(part(1, 'button'));
  });

  it('go when their rows are used otherwise, and all at once at the end', () => {
    const [one, two] = [rowAt(100), rowAt(200)];
    marks.draw(one, MARK);
    marks.draw(two, MARK);
    marks.draw(two, MARK); // The same again: nothing flickers.
    expect(boxes()).toHaveLength(2);
    marks.drop(one);
    expect(boxes()).toHaveLength(1);
    life.abort();
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
    marks.draw(one, MARK);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });
});
