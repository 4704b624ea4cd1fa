// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MARK, stubLayout } from './fake-page.ts';
import { profileMark } from './mark.ts';

let root: ShadowRoot | undefined;
let life: AbortController;

function part(name: string): HTMLElement {
  const found = root?.querySelector<HTMLElement>(name);
  if (!found) throw new Error(`The mark has no ${name}.`);
  return found;
}

function press(key: string, on = 'section'): void {
  part(on).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  stubLayout();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  life = new AbortController();
  profileMark(document, window, life.signal).draw(MARK, '');
  vi.advanceTimersByTime(120);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the card of a mark', () => {
  it('opens on a press, takes the focus, and is a dialog with a name', () => {
    const button = part('button');
    expect([part('section').hidden, button.ariaExpanded, button.ariaHasPopup]).toEqual([
      true,
      'false',
      'dialog',
    ]);
    expect(button.ariaLabel).toBe(MARK.label);
    button.click();
    expect([part('section').hidden, button.ariaExpanded]).toEqual([false, 'true']);
    expect([part('section').role, part('section').ariaLabel]).toEqual(['dialog', MARK.label]);
    expect(part('section').ariaDescription).toBe('Two names');
    expect(Array.from(part('section').children, line => line.textContent)).toEqual(MARK.lines);
    expect(root?.activeElement).toBe(part('section'));
    button.click();
    expect([part('section').hidden, button.ariaExpanded]).toEqual([true, 'false']);
  });

  it('closes on Escape and gives the focus back, and lets the page hear Escape only while it is closed', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: life.signal });
    press('Escape', 'button');
    expect(heard).toHaveBeenCalledTimes(1);
    part('button').click();
    press('Escape');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(part('section').hidden).toBe(true);
    expect(root?.activeElement).toBe(part('button'));
  });

  it.each(['pointerdown', 'focusin'])('closes when the user is elsewhere in the page (%s)', type => {
    part('button').click();
    part('section').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(part('section').hidden).toBe(false);
    document.body.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(part('section').hidden).toBe(true);
  });

  it.each([
    ['on the right', { x: 900, y: 80, width: 320, height: 200 }, '-212px 0px'],
    ['on the left', { x: -40, y: 80, width: 320, height: 200 }, '56px 0px'],
    ['at the bottom: it stands above its mark', { x: 100, y: 640, width: 320, height: 200 }, '0px -236px'],
    ['on all sides', { x: 100, y: 80, width: 320, height: 2_000 }, '0px -64px'],
  ])('never leaves the window %s', (_, { x, y, width, height }, moved) => {
    expect([window.innerWidth, window.innerHeight]).toEqual([1024, 768]);
    part('section').getBoundingClientRect = () => new DOMRect(x, y, width, height);
    part('button').getBoundingClientRect = () => new DOMRect(x, y - 30, 24, 24);
    part('button').click();
    expect(part('section').style.translate).toBe(moved);
  });
});
