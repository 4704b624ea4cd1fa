import axe from 'axe-core';
import type { State } from '../../src/assessment/assessment.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Stage } from './stage.ts';

/** What a screen of the extension shows. */
export interface Screen {
  /** The `data-state` of the popup's main part; `null` where there is none. */
  readonly state: string | null;
  /** All its text, that of closed cards included, white space folded. */
  readonly text: string;
  /** Nothing of it is folded any more. */
  readonly isUnfolded: boolean;
}

/** What a screen shows. Of the popup everything is unfolded: what nobody opened is not even built. */
export async function look(screen: Tab): Promise<Screen> {
  return await screen.evaluate(() => {
    const folded = document.querySelectorAll<HTMLDetailsElement>('[data-shown] details:not([open])');
    for (const fold of folded) fold.open = true;
    const main = document.querySelector('main');
    const stated = main?.matches('[data-state]') === true ? main : main?.querySelector('[data-state]');
    return {
      state: stated?.getAttribute('data-state') ?? null,
      text: (document.body.textContent || '').replaceAll(/\s+/g, ' '),
      isUnfolded: folded.length === 0,
    };
  }, null);
}

/** The `data-state` of the popup, which stays folded as it is. */
async function stateOf(popup: Tab): Promise<string | null> {
  return await popup.evaluate(() => document.querySelector('main')?.getAttribute('data-state') ?? null, null);
}

/** Waits until a screen shows a text. */
export async function shows(screen: Tab, text: string, patienceMs?: number): Promise<Screen> {
  const folded = text.replaceAll(/\s+/g, ' ');
  return await until(
    `"${text}"`,
    () => look(screen),
    ({ text: shown }) => shown.includes(folded),
    patienceMs,
  );
}

/** An opened page, its popup, and what that says once the page was assessed. */
export interface Assessed {
  readonly page: Tab;
  readonly popup: Tab;
  readonly screen: Screen;
}

/** Opens a page as a recruiter does, waits for the badge, then opens the popup and waits for the state. */
export async function assess(stage: Stage, url: string, state: State): Promise<Assessed> {
  const page = await stage.openPage(url);
  await badgeSet(stage, page);
  const popup = await stage.openPopup(page);
  await until(
    `state ${state} of ${url}`,
    () => stateOf(popup),
    seen => seen === state,
  );
  const screen = await until(
    'everything unfolded',
    () => look(popup),
    seen => seen.state === state && seen.isUnfolded,
  );
  await audit(stage, popup, `popup: ${state}, unfolded`);
  return { page, popup, screen };
}

/** Waits until the toolbar says anything at all about a tab. */
export async function badgeSet(stage: Stage, page: Tab): Promise<string> {
  const { text } = await until(
    'the badge',
    () => stage.driver.badge(page),
    badge => badge.text !== '',
  );
  return text;
}

/** Real pages with real findings, once in Firefox, too: rules that ask the browser for names and roles have two to ask. */
const IN_BOTH: ReadonlySet<string> = new Set([
  'popup: resolve, unfolded',
  'popup: something entered',
  'options: all lists',
  'report',
  'next: of a candidate',
]);

/**
 * Axe over a screen as it stands: every rule it has, none switched off. What the gallery shows is looked at there, in
 * both colour schemes; a part of the settings that was seen as it is now is not looked at again.
 */
export async function audit({ driver, audited }: Stage, screen: Tab, what: string): Promise<void> {
  if (audited.has(what)) return;
  audited.add(what);
  if (driver.name === 'firefox' && !IN_BOTH.has(what)) return;
  await screen.run(axe.source);
  const { violations, seen } = await screen.evaluate(lookedThrough, [...audited]);
  for (const part of seen) audited.add(part);
  if (violations.length > 0) throw new Error(`axe on ${what}: ${violations.join('\n')}`);
}

/** Runs in the page. @param known marks of parts that were looked at, as they were */
async function lookedThrough(
  known: readonly string[],
): Promise<{ readonly violations: readonly string[]; readonly seen: readonly string[] }> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  const markOf = async (part: Element): Promise<string> => {
    // Ids are drawn anew with each page.
    const asItIs = part.outerHTML.replaceAll(/ (id|for|name|aria-\w+by)="[^"]*"/g, '');
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(asItIs));
    return String(new Uint8Array(digest));
  };
  const parts = [...document.querySelectorAll('.part')];
  const marks = await Promise.all(parts.map(markOf));
  const exclude = parts.filter((_, place) => known.includes(marks[place] ?? ''));
  const { violations } = await inPage.run(exclude.length === 0 ? document : { include: [document], exclude });
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    seen: marks,
  };
}
