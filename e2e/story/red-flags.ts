import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { fill, turn } from './form.ts';
import { answerAsGithub, COPIED } from './github-api.ts';
import { onGithub, onLinkedin, SHENYANG } from './people.ts';
import { assess, audit, look, shows } from './screens.ts';
import type { Stage } from './stage.ts';
import { fixedPart, type MessageKey, wording } from './wording.ts';

/** A page that is opened anew sooner than a second later is still being looked at. */
const ANOTHER_VISIT_MS = 1_200;

/** Nothing about him is inconsistent until somebody says what they learnt. */
const JORIS = {
  name: 'Joris van Dael',
  slug: 'joris-van-dael',
  about: 'Payments and ledgers.',
  location: 'Ghent, Belgium',
};

/** One story a group of signals; sanctions and names have theirs in other chapters. */
export const redFlags: Chapter = stage => {
  test('indicators: a handle on the team’s own list', async () => {
    const options = await stage().openOptions();
    await bringInIndicators(options);
    const person = { ...JORIS, name: 'Nadia Verhulst', slug: 'quartz-otter-lane' };
    const { screen } = await assess(stage(), onGithub(stage().world, person), 'resolve');
    expect(screen.text).toContain(wording('signal_named_handle_title'));
    expect(screen.text).toContain('team-list.csv');
  });

  test('identity: a page that changes its name is something to ask about, and a married name is not', async () => {
    const before = { ...JORIS, name: 'Lena Hartwig', slug: 'lena-h-demo' };
    await assess(stage(), onGithub(stage().world, before), 'nothing-found');
    await wait(ANOTHER_VISIT_MS);
    const married = { ...before, name: 'Lena Hartwig-Moreau' };
    await assess(stage(), onGithub(stage().world, married), 'nothing-found');
    const renamed = { ...before, name: 'Stephen Okonjo' };
    await wait(ANOTHER_VISIT_MS);
    const { screen } = await assess(stage(), onGithub(stage().world, renamed), 'ask');
    expect(screen.text).toContain(wording('signal_renamed_profile_title'));
    expect(screen.text).toContain('Lena Hartwig');
  });

  test('cases: one mailbox on the pages of two people of different names', async () => {
    const one = {
      ...JORIS,
      name: 'Beatriz Fontana',
      slug: 'beatriz-fontana-demo',
      email: 'b.fontana@mail.example',
    };
    await assess(stage(), onGithub(stage().world, one), 'nothing-found');
    const other = { ...one, name: 'Gustav Lindholm', slug: 'gustav-lindholm-demo' };
    const { screen } = await assess(stage(), onGithub(stage().world, other), 'resolve');
    expect(screen.text).toContain(wording('signal_shared_contact_title'));
    expect(screen.text).toContain('Beatriz Fontana');
  });

  test('location: equipment is to go to another address than the document has', async () => {
    const popup = await knowing(stage(), { ...JORIS, slug: 'joris-shipping' }, [
      ['answer_id_address', 'Veldstraat 14, 9000 Gent'],
      ['answer_shipping_address', '2210 Harbor Boulevard, Unit 8, Tacoma WA 98402'],
    ]);
    await stands(popup, 'resolve');
    await shows(popup, wording('signal_shipping_differs_title'));
    await audit(stage(), popup, 'popup: something entered');
  });

  test('clock: what fits is said, and what does not', async () => {
    const fitting = await assess(
      stage(),
      onGithub(stage().world, { ...SHENYANG, slug: 'clock-fits' }),
      'nothing-found',
    );
    expect(fitting.screen.text).toContain(fixedPart('signal_local_time_against_place_agrees'));
    const odd = { ...SHENYANG, slug: 'clock-does-not', location: 'Denver, Colorado' };
    const { screen } = await assess(stage(), onGithub(stage().world, odd), 'nothing-found');
    expect(screen.text).toContain(wording('signal_local_time_against_place_title'));
  });

  test('contact: a mailbox that is thrown away', async () => {
    const person = { ...JORIS, slug: 'joris-mail', email: 'joris@mailinator.com' };
    const { screen } = await assess(stage(), onGithub(stage().world, person), 'ask');
    expect(screen.text).toContain(wording('signal_disposable_email_title'));
  });

  test('history: more years of something than it has been there', async () => {
    const person = {
      ...JORIS,
      slug: 'joris-years',
      headline: 'Engineer with 19 years of Kubernetes experience',
    };
    const { screen } = await assess(stage(), onLinkedin(stage().world, person), 'ask');
    expect(screen.text).toContain(wording('signal_tech_anachronism_title'));
  });

  test('presence: a look-up on GitHub, because the user asks for it, finds commits that stand elsewhere', async () => {
    const options = await stage().openOptions();
    const popupBefore = await assess(stage(), onGithub(stage().world, COPIED), 'nothing-found');
    expect(popupBefore.screen.text).not.toContain(wording('github_look'));
    await turn(options, wording('github_lookups'), true);
    answerAsGithub(stage().world);
    const popup = await stage().openPopup(popupBefore.page);
    await shows(popup, wording('github_look'));
    expect(asked(stage())).toEqual([]);
    await popup.press('button', wording('github_look'));
    await stands(popup, 'ask');
    await shows(popup, wording('signal_commits_elsewhere_title'));
    expect(asked(stage()).length).toBeGreaterThan(3);
    await audit(stage(), popup, 'popup: looked up on GitHub');
  });

  test('payment: the account to be paid has another holder', async () => {
    const popup = await knowing(stage(), { ...JORIS, slug: 'joris-payee' }, [
      ['answer_legal_name', 'Joris Emiel van Dael'],
      ['answer_payee', 'Tamsin Holloway'],
      ['answer_payee_place', 'Nicosia, Cyprus'],
    ]);
    await stands(popup, 'resolve');
    await shows(popup, wording('signal_payee_other_name_title'));
  });

  test('what was explained counts no more, stays in sight, and opens again when the page changes', async () => {
    const person = { ...JORIS, slug: 'joris-places', about: 'I live in Montevideo, Uruguay.' };
    const { popup } = await assess(stage(), onGithub(stage().world, person), 'ask');
    await popup.press('button', wording('action_explained'));
    await audit(stage(), popup, 'popup: deciding');
    await popup.click(`.gist .disposition button`);
    const { text } = await stands(popup, 'nothing-found');
    expect(text).toContain(wording('signal_claimed_location_conflict_title'));
    await audit(stage(), popup, 'popup: explained');
    const again = { ...person, about: 'I live in Wellington, New Zealand.' };
    const { popup: anew } = await assess(stage(), onGithub(stage().world, again), 'ask');
    await shows(anew, wording('decided_changed_profile'));
  });

  test('what is remembered is counted, shown, and forgotten', async () => {
    const options = await stage().openOptions();
    await shows(options, 'Gustav Lindholm');
    await audit(stage(), options, 'options: with remembered candidates');
    await options.press('button', wording('cases_forget_all'));
    await options.press('button', wording('cases_forget_all_yes'));
    await shows(options, wording('cases_none'));
  });
};

/** The requests GitHub's public interface has had. */
function asked({ world }: Stage): readonly string[] {
  return world.visits.filter(({ host }) => host === 'api.github.com').map(({ path }) => path);
}

/** Opens a page that raises nothing, enters what is known, and has it compared. */
async function knowing(
  stage: Stage,
  person: typeof JORIS,
  entered: readonly (readonly [MessageKey, string])[],
): Promise<Tab> {
  const { popup } = await assess(stage, onGithub(stage.world, person), 'nothing-found');
  for (const [question, answer] of entered) await fill(popup, wording(question), answer);
  await popup.press('button', wording('answers_compare'));
  return popup;
}

async function stands(popup: Tab, state: string): Promise<{ readonly text: string }> {
  return await until(
    `state ${state}`,
    () => look(popup),
    seen => seen.state === state,
  );
}

/** Brings in a list of the team's own that names one handle. */
async function bringInIndicators(options: Tab): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'countersign-')), 'team-list.csv');
  writeFileSync(file, 'kind,value\nhandle,quartz-otter-lane\n');
  await options.chooseFiles([file], '.indicators-import');
  await options.press('button', wording('indicators_bring_in'));
  await shows(options, wording('indicators_forget'));
}
