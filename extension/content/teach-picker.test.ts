// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TaughtSite } from '../../src/readers/taught/taught-site.ts';
import type { TeachTexts } from '../teach-texts.ts';
import { teachPage } from './teach-picker.ts';

const PAGE = `<main>
  <a id="go" href="#elsewhere"><h1 data-qa="candidate-name">Mina Okafor</h1></a>
  <dl><dt>Location</dt><dd data-qa="place">Lagos, Nigeria</dd></dl>
  <dl><dt>Employer</dt><dd data-qa="employer">Northwind Freight</dd></dl>
  <div id="empty"><img alt=""></div>
  <p>One<br>two</p>
</main>`;

const fields = { name: 'Name', headline: 'Headline', location: 'Location', organisation: 'Organisation' };
const TEXTS: TeachTexts = {
  title: 'Teach',
  asks: {
    name: 'Where is the name?',
    headline: 'Headline?',
    location: 'Place?',
    organisation: 'Organisation?',
  },
  ready: 'Ready.',
  keys: 'Keys.',
  fields,
  problems: { 'no-text': 'No text.', 'not-found-again': 'Not again.', address: 'Address.' },
  actions: { done: 'Done', skip: 'Skip', back: 'Back', cancel: 'Cancel' },
};

let root: ShadowRoot | undefined;
let life: AbortController;
let taught: TaughtSite[];
let isMeant: boolean;
const left = vi.fn(() => {
  life.abort();
});

beforeEach(() => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {
        // The style is looked at in a real browser.
      }
    },
  );
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return (root = attach.call(this, init));
  });
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = PAGE;
  window.history.replaceState(null, '', '/jobs/12/candidates/mina-okafor');
  taught = [];
  isMeant = true;
  life = new AbortController();
  left.mockClear();
  teachPage(
    {
      document,
      window,
      texts: TEXTS,
      now: () => '2026-11-25T12:00:00.000Z',
      isMeant: () => isMeant,
      done: site => {
        taught.push(site);
        life.abort();
      },
      left,
    },
    life.signal,
  );
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function pageElement(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function point(selector: string, type = 'click'): Event {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
  pageElement(selector).dispatchEvent(event);
  return event;
}

function press(key: string): Event {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  (root?.activeElement ?? root?.querySelector('section'))?.dispatchEvent(event);
  return event;
}

function act(name: string): void {
  const buttons = Array.from(root?.querySelectorAll('button') ?? []);
  buttons.find(({ textContent }) => textContent === name)?.click();
}

const said = (): string => root?.querySelector('section')?.textContent ?? '';
const taken = (): string[] =>
  Array.from(root?.querySelectorAll('dd') ?? [], ({ textContent }) => textContent);

describe('the picker', () => {
  it('asks for one thing after the other, shows what it took, and keeps how to find it again', () => {
    expect(said()).toContain('Where is the name?');
    point('h1');
    expect(said()).toContain('Headline?');
    act('Skip');
    point('[data-qa="place"]');
    point('[data-qa="employer"]');
    expect(said()).toContain('Ready.');
    expect(taken()).toEqual(['Mina Okafor', 'Lagos, Nigeria', 'Northwind Freight']);
    act('Done');
    expect(taught).toHaveLength(1);
    const [site] = taught;
    expect(site).toMatchObject({ origin: location.origin, path: '/jobs/*/candidates/*', confirmed: false });
    expect(Object.keys(site?.fields ?? {})).toEqual(['name', 'location', 'organisation']);
    expect(site?.fields.location?.map(({ by }) => by)).toEqual(['label', 'attribute', 'path']);
    expect(JSON.stringify(site)).not.toMatch(/mina|okafor|lagos|nigeria|northwind|freight/i);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  it('lets no click through to the page', () => {
    const heard = vi.fn();
    const stop = new AbortController();
    const types = ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'];
    for (const type of types) document.addEventListener(type, heard, { signal: stop.signal });
    for (const type of types) expect(point('#go', type).defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    life.abort();
    point('h1');
    expect(heard).toHaveBeenCalled();
    stop.abort();
  });

  it('says why something cannot be taken, and asks again', () => {
    for (const nothing of ['#empty', 'main', 'p']) {
      point(nothing);
      expect(said()).toContain('No text.');
    }
    expect(said()).toContain('Where is the name?');
    pageElement('h1').removeAttribute('data-qa');
    point('h1');
    expect(said()).toContain('Not again.');
    expect(taken()).toEqual([]);
  });

  it('says that pages whose address names nobody cannot be told apart', () => {
    life.abort();
    window.history.replaceState(null, '', '/app?candidate=12');
    life = new AbortController();
    teachPage(
      {
        document,
        window,
        texts: TEXTS,
        now: () => '',
        isMeant: () => true,
        done: () => undefined,
        left,
      },
      life.signal,
    );
    point('h1');
    expect(said()).toContain('Address.');
  });

  it('goes back, and lets go of what was taken there', () => {
    point('h1');
    act('Back');
    expect(said()).toContain('Where is the name?');
    expect(taken()).toEqual([]);
    expect(Array.from(root?.querySelectorAll('button') ?? [], ({ disabled }) => disabled)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('works on while the page builds itself anew', () => {
    point('h1', 'pointermove');
    document.body.innerHTML = PAGE;
    window.dispatchEvent(new Event('scroll'));
    point('h1');
    document.body.innerHTML = PAGE.replace('Okafor', 'Okafor-Lund');
    act('Skip');
    point('[data-qa="place"]');
    act('Done');
    expect(Object.keys(taught[0]?.fields ?? {})).toEqual(['name', 'location']);
  });

  it('puts its outline over an element and changes nothing of the page', () => {
    const before = document.body.outerHTML;
    const box = root?.querySelector<HTMLElement>('.outline');
    expect(box?.hidden).toBe(true);
    point('h1', 'pointermove');
    expect(box?.hidden).toBe(false);
    expect(document.body.outerHTML).toBe(before);
    const host = document.documentElement.lastElementChild;
    expect(host?.getAttributeNames()).toEqual([]);
    expect(host?.shadowRoot).toBeNull();
  });

  it('is worked with the keys alone', () => {
    press('ArrowDown');
    expect(said()).toContain('Mina Okafor');
    press('Enter');
    expect(taken()).toEqual(['Mina Okafor']);
    act('Skip');
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(taken()).toEqual(['Mina Okafor', 'Lagos, Nigeria']);
    act('Skip');
    press('Enter');
    expect(Object.keys(taught[0]?.fields ?? {})).toEqual(['name', 'location']);
  });

  it('is left with Escape', () => {
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(left).toHaveBeenCalledOnce();
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });

  it('is left with Cancel, and keeps nothing then', () => {
    act('Cancel');
    expect(left).toHaveBeenCalledOnce();
    expect(taught).toEqual([]);
  });

  it('ends when the page shows another address, but not at another place of the same page', () => {
    window.history.replaceState(null, '', '/jobs/12/candidates/mina-okafor#notes');
    window.dispatchEvent(new Event('hashchange'));
    expect(left).not.toHaveBeenCalled();
    window.history.replaceState(null, '', '/jobs/12/candidates/teo-varga');
    window.dispatchEvent(new Event('popstate'));
    expect(left).toHaveBeenCalledOnce();
  });

  it('hears the user, not the page', () => {
    isMeant = false;
    point('h1');
    expect(taken()).toEqual([]);
  });
});
