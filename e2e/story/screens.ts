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
  return await popup.evaluate(
    () => document.querySelector('main')?.getAttribute('data-state') ?? null,
    null,
  );
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
  await audit(stage, popup, `popup: ${state}`);
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

/** Axe over a screen as it stands, in both colour schemes: every rule it has, none switched off. */
export async function audit({ driver, audited }: Stage, screen: Tab, what: string): Promise<void> {
  if (audited.has(what)) return;
  audited.add(what);
  await screen.run(axe.source);
  const { preferColours } = driver.special;
  await expectNoViolations(screen, what);
  if (preferColours === undefined) return;
  await preferColours(screen, 'dark');
  await expectNoViolations(screen, `${what}, dark`);
  await preferColours(screen, 'light');
}

async function expectNoViolations(screen: Tab, what: string): Promise<void> {
  const violations = await screen.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const results = await inPage.run(document);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, null);
  if (violations.length > 0) throw new Error(`axe on ${what}: ${violations.join('\n')}`);
}
