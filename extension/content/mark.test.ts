// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STATES } from '../../src/assessment/assessment.ts';
import type { PageMark } from '../contract.ts';
import { GLYPHS } from '../glyphs.ts';
import { MARK, stubLayout } from './fake-page.ts';
import { profileMark, type ProfileMark } from './mark.ts';

const NAME = 'Mina Okafor';

let root: ShadowRoot | undefined;
let life: AbortController;
let painter: ProfileMark;
/** Where the text of each element stands in the window. */
let lines: Map<Element, DOMRect>;

/** An element of the page, and where its text stands; the last one added is on top. */
function put(markup: string, x: number, y: number, width = 200, height = 30): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const [element] = holder.children;
  if (!element) throw new Error('No element.');
  document.body.append(element);
  return at(element, x, y, width, height);
}

function at(element: Element, x: number, y: number, width = 200, height = 30): Element {
  lines.set(element, new DOMRect(x, y, width, height));
  element.getBoundingClientRect = () => lines.get(element) ?? new DOMRect();
  return element;
}

function part(name: string): HTMLElement {
  const found = root?.querySelector<HTMLElement>(name);
  if (!found) throw new Error(`The mark has no ${name}.`);
  return found;
}

const host = (): Element | null => document.querySelector('html > div');
const place = (): readonly string[] => [part('div').className, part('div').style.transform];
const beside = (x: number, y: number): readonly string[] => ['', `translate(${x}px, ${y}px)`];
const CORNER = ['corner', ''];

function drawn(mark: PageMark | null = MARK, name = NAME): void {
  painter.draw(mark, name);
  vi.advanceTimersByTime(120);
}

function start(): void {
  life = new AbortController();
  painter = profileMark(document, window, life.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  stubLayout();
  document.body.replaceChildren();
  lines = new Map();
  document.elementsFromPoint = (x, y) =>
    x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight
      ? []
      : [...lines]
          .filter(
            ([element, box]) =>
              element.isConnected && x >= box.left && x < box.right && y >= box.top && y < box.bottom,
          )
          .map(([element]) => element)
          .toReversed()
          .concat(document.body, document.documentElement);
  Range.prototype.getClientRects = function (this: Range) {
    return [lines.get(this.startContainer as Element)].filter(Boolean) as unknown as DOMRectList;
  };
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  start();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the mark of a profile', () => {
  it('is one nameless, closed element at the end of the page; nothing of the page is moved', () => {
    put(`<h1>${NAME}</h1>`, 100, 50);
    const before = document.body.outerHTML;
    drawn();
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
    expect(document.documentElement.lastElementChild).toBe(host());
    expect(host()?.getAttributeNames()).toEqual([]);
    expect(host()?.shadowRoot).toBeNull();
    expect(document.body.outerHTML).toBe(before);
    expect(document.documentElement.outerHTML).not.toMatch(/countersign|extension:/i);
  });

  it('stays the same element when the person is assessed anew, and says something else', () => {
    put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    part('button').click();
    const before = [host(), part('button'), part('section')];
    drawn({
      ...MARK,
      state: 'resolve',
      glyph: GLYPHS.resolve,
      label: 'Resolve',
      lines: ['Resolve before offer'],
    });
    expect([host(), part('button'), part('section')]).toEqual(before);
    expect([part('button').dataset['state'], part('button').ariaLabel]).toEqual(['resolve', 'Resolve']);
    expect(part('section').hidden).toBe(false);
    expect(part('section').textContent).toBe('Resolve before offer');
    expect(root?.activeElement).toBe(part('section'));
  });

  it('goes when its visit ends, in the same task, and when nothing is to be drawn', () => {
    put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    life.abort();
    expect(host()).toBeNull();
    drawn();
    expect(host()).toBeNull();
    start();
    drawn();
    expect(part('section').hidden).toBe(true);
    drawn(null);
    expect(host()).toBeNull();
    drawn();
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });

  it('is put back when the site has thrown it out', () => {
    put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    const before = host();
    before?.remove();
    drawn();
    expect(host()).toBe(before);
    expect(place()).toEqual(beside(308, 53));
  });

  it('takes text as text, and says the language of its words', () => {
    drawn({ ...MARK, lines: ['<img src=x onerror=alert(1)>'], language: 'ko' });
    expect(root?.querySelector('img')).toBeNull();
    expect(part('div').lang).toBe('ko');
  });

  it('has a drawing of its own for every state', () => {
    const drawings = STATES.map(state => JSON.stringify(GLYPHS[state]));
    expect(new Set(drawings).size).toBe(STATES.length);
  });
});

describe('where the mark of a profile stands', () => {
  it('is behind the name, in the middle of its line, and not before it is known where', () => {
    put(`<h1>${NAME}</h1>`, 100, 50);
    painter.draw(MARK, NAME);
    expect(part('div').className).toBe('none');
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(beside(308, 53));
  });

  it('is on the left of a name that is read from right to left', () => {
    put(`<h1 dir="rtl" style="direction: rtl">${NAME}</h1>`, 100, 50);
    drawn();
    expect(place()).toEqual(beside(68, 53));
  });

  it('is at the innermost element that says the name, whatever white space is in it', () => {
    const heading = put('<h1><span>Mina\n   Okafor</span> <em>mina-okafor</em></h1>', 100, 50, 600, 60);
    at(heading.children[0] ?? heading, 100, 50, 180, 30);
    drawn();
    expect(place()).toEqual(beside(288, 53));
  });

  it('is in a heading of the first rank before others, and in any before what is no heading', () => {
    put(`<p>${NAME}</p>`, 10, 400);
    put(`<h2>${NAME}</h2>`, 10, 300);
    put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    expect(place()).toEqual(beside(308, 53));
  });

  it('is at a text that is the name alone where no heading says it', () => {
    put(`<p>Notes about ${NAME}</p>`, 10, 400);
    put(`<div>${NAME}</div>`, 100, 50);
    drawn();
    expect(place()).toEqual(beside(308, 53));
  });

  it('covers nothing that stands in the line behind the name', () => {
    put(`<h1>${NAME}</h1>`, 100, 50);
    put('<span>she/her</span>', 306, 55, 60, 20);
    put('<svg></svg>', 370, 55, 20, 20);
    drawn();
    expect(place()).toEqual(beside(398, 53));
  });

  it('is the corner where there is no such element, no name, or no room', () => {
    put('<h1>Hire better</h1>', 100, 50);
    drawn();
    expect(place()).toEqual(CORNER);
    drawn(MARK, '');
    expect(place()).toEqual(CORNER);
    put(`<h1>${NAME}</h1>`, window.innerWidth - 210, 50);
    drawn();
    expect(place()).toEqual(CORNER);
  });

  it('is the corner while the name is covered by another part of the page, or out of the window', () => {
    const heading = put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    const dialog = put('<dialog open></dialog>', 0, 0, 900, 700);
    painter.mayHaveMoved();
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(CORNER);
    dialog.remove();
    at(heading, 100, -80);
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(CORNER);
    at(heading, 100, 20);
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(beside(308, 23));
  });

  it('follows the name when it moves, and into an element that takes its place', () => {
    const heading = put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    const before = host();
    at(heading, 100, 90);
    window.dispatchEvent(new Event('resize'));
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(beside(308, 93));
    at(heading, 100, 90, 240);
    document.fonts.dispatchEvent(new Event('loadingdone'));
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(beside(348, 93));
    heading.remove();
    put(`<h1>${NAME}</h1>`, 100, 130);
    painter.mayHaveMoved();
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(beside(308, 133));
    expect(host()).toBe(before);
  });

  it('leaves a heading that says another name by now', () => {
    const heading = put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    heading.textContent = 'Jo Lindqvist';
    painter.mayHaveMoved();
    vi.advanceTimersByTime(120);
    expect(place()).toEqual(CORNER);
  });

  it('is looked for once a picture, however much moves, and never without a reason', () => {
    put(`<h1>${NAME}</h1>`, 100, 50);
    drawn();
    const looked = vi.spyOn(document, 'elementsFromPoint');
    const searched = vi.spyOn(document, 'querySelectorAll');
    vi.advanceTimersByTime(60_000);
    expect(looked).not.toHaveBeenCalled();
    for (let event = 0; event < 50; event += 1) document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(120);
    expect(looked).toHaveBeenCalledTimes(4);
    expect(searched).not.toHaveBeenCalled();
  });
});
