// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STATES, type State } from '../../src/assessment/assessment.ts';
import type { PageMark } from '../contract.ts';
import { GLYPHS } from '../glyphs.ts';
import { drawMark } from './mark.ts';

/** Shadow roots in the order they were attached: they are closed, so the test listens at the source. */
let roots: ShadowRoot[] = [];
let life = new AbortController();

beforeEach(() => {
  roots = [];
  life = new AbortController();
  // jsdom 29 has CSSStyleSheet without replaceSync.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {
        // The style is looked at in a real browser.
      }
    },
  );
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function mark(state: State, lines: readonly string[] = ['Ask about this', 'Two names']): PageMark {
  return { state, label: 'Ask about this. Details', lines };
}

function part(name: string): HTMLElement {
  const found = roots.at(-1)?.querySelector<HTMLElement>(name);
  if (!found) throw new Error(`The mark has no ${name}.`);
  return found;
}

function press(key: string): void {
  part('button').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

describe('the mark in the page', () => {
  it('adds one nameless, closed element to the end of the page and moves nothing', () => {
    const before = [...document.querySelectorAll('*')];
    drawMark(document, mark('ask'), life.signal);
    const after = [...document.querySelectorAll('*')];
    expect(after.filter(element => !before.includes(element))).toHaveLength(1);
    const host = document.documentElement.lastElementChild;
    expect(host?.getAttributeNames()).toEqual([]);
    expect(host?.shadowRoot).toBeNull();
    expect(document.documentElement.outerHTML).not.toMatch(/countersign|extension:/i);
  });

  it('says what it is, and opens and closes its card', () => {
    drawMark(document, mark('ask'), life.signal);
    const button = part('button');
    const card = part('ul');
    expect(button.getAttribute('aria-label')).toBe('Ask about this. Details');
    expect([card.hidden, button.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    button.click();
    expect([card.hidden, button.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    expect([...card.children].map(line => line.textContent)).toEqual(['Ask about this', 'Two names']);
    press('Escape');
    expect(card.hidden).toBe(true);
    expect(roots.at(-1)?.activeElement).toBe(button);
  });

  it('keeps Escape to itself only while its card is open', () => {
    drawMark(document, mark('ask'), life.signal);
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: life.signal });
    press('Escape');
    expect(heard).toHaveBeenCalledTimes(1);
    part('button').click();
    press('Escape');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('replaces an earlier mark in one step, and leaves its card open', () => {
    drawMark(document, mark('ask'), life.signal);
    part('button').click();
    part('button').focus();
    const removed = vi.spyOn(Element.prototype, 'remove');
    drawMark(document, mark('resolve', ['Resolve before offer']), life.signal);
    expect(removed).not.toHaveBeenCalled();
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
    expect(part('button').dataset['state']).toBe('resolve');
    expect(part('ul').hidden).toBe(false);
    expect(roots.at(-1)?.activeElement).toBe(part('button'));
  });

  it('goes when its visit ends, and starts folded on the next page', () => {
    drawMark(document, mark('ask'), life.signal);
    part('button').click();
    life.abort();
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
    life = new AbortController();
    drawMark(document, mark('ask'), life.signal);
    expect(part('ul').hidden).toBe(true);
  });

  it('is not touched by the end of an earlier visit', () => {
    const earlier = new AbortController();
    drawMark(document, mark('ask'), earlier.signal);
    drawMark(document, mark('resolve'), life.signal);
    earlier.abort();
    expect(document.querySelectorAll('html > div')).toHaveLength(1);
  });

  it('draws nothing for a visit that has ended', () => {
    life.abort();
    drawMark(document, mark('ask'), life.signal);
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });

  it('takes text as text', () => {
    drawMark(document, mark('ask', ['<img src=x onerror=alert(1)>']), life.signal);
    expect(roots.at(-1)?.querySelector('img')).toBeNull();
  });

  it('has a drawing of its own for every state', () => {
    const drawings = STATES.map(state => JSON.stringify(GLYPHS[state]));
    expect(new Set(drawings).size).toBe(STATES.length);
  });
});
