import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../until.ts';
import type { Chapter } from './chapter.ts';
import { onGithub } from './people.ts';
import { assess, audit, shows } from './screens.ts';
import type { Stage } from './stage.ts';
import { fixedPart, wording } from './wording.ts';

const RUBEN = {
  name: 'Ruben Castelo',
  slug: 'ruben-castelo-demo',
  about: 'I live in Montevideo, Uruguay.',
  location: 'Ghent, Belgium',
};
const NOTES = 'Called on Monday; moves house in spring.';

/** What to do about a candidate: ticks and notes that stay, texts that are copied, offices without anybody. */
export const nextSteps: Chapter = stage => {
  test('ticks and notes are there again, and stand in the report', async () => {
    const { page } = await assess(stage(), onGithub(stage().world, RUBEN), 'ask');
    const screen = await openNext(stage(), page);
    await shows(screen, wording('next_ask_which_current'));
    await audit(stage(), screen, 'next: of a candidate');
    await screen.press('checkbox', wording('item_accommodation'));
    await write(screen, '#notes', NOTES);
    await write(screen, '#reviewer', 'Lena Hartwig');
    await shows(screen, wording('checklist_kept'));
    await screen.close();

    const again = await openNext(stage(), page);
    await until(
      'what was kept',
      () => keptIn(again),
      kept => kept.notes === NOTES,
    );
    expect(await keptIn(again)).toEqual({
      notes: NOTES,
      reviewer: 'Lena Hartwig',
      ticked: ['accommodation'],
    });
    expect(await reportedReview(again, page)).toMatchObject({
      notes: NOTES,
      reviewer: 'Lena Hartwig',
      done: ['accommodation'],
    });
    await again.close();
  });

  test('a text is copied, and says so', async () => {
    const { page } = await assess(stage(), onGithub(stage().world, { ...RUBEN, slug: 'ruben-copy' }), 'ask');
    const screen = await openNext(stage(), page);
    await shows(screen, wording('texts_heading'));
    await screen.press('button', wording('texts_copy_of', wording('texts_request')));
    await until(
      'the word that it was copied',
      () => screen.evaluate(() => document.querySelector('#texts [role=status]')?.textContent ?? '', null),
      said => said === wording('texts_copied'),
    );
    await screen.close();
  });

  test('without a candidate the checklist and the offices stand there, and nothing to tick', async () => {
    const screen = await stage().driver.openScreen('extension/next/index.html');
    await shows(screen, wording('steps_none_here'));
    const { text } = await shows(screen, wording('offices_confirmed'));
    expect(text).toContain(wording('item_accommodation'));
    expect(text).not.toContain(fixedPart('checklist_done'));
    await screen.close();
  });
};

function openNext(stage: Stage, about: Tab): Promise<Tab> {
  return stage.driver.openScreen(`extension/next/index.html?tab=${about.id}`);
}

async function write(screen: Tab, selector: string, value: string): Promise<void> {
  await screen.evaluate(
    ({ at, text }) => {
      const field = document.querySelector(at);
      if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { at: selector, text: value },
  );
}

function keptIn(
  screen: Tab,
): Promise<{ readonly notes: string; readonly reviewer: string; readonly ticked: readonly string[] }> {
  return screen.evaluate(
    () => ({
      notes: document.querySelector<HTMLTextAreaElement>('#notes')?.value ?? '',
      reviewer: document.querySelector<HTMLInputElement>('#reviewer')?.value ?? '',
      ticked: [...document.querySelectorAll<HTMLInputElement>('.item input:checked')].map(({ name }) => name),
    }),
    null,
  );
}

/** What the message a report is made of says of the review. */
function reportedReview(screen: Tab, page: Tab): Promise<unknown> {
  return screen.evaluate(async tab => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
    interface Extension {
      readonly storage: {
        readonly session: { readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>> };
      };
      readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
    }
    const api = browser ?? chrome;
    const state = (await api?.storage.session.get(`tab-${tab}`))?.[`tab-${tab}`] as
      { readonly person: string } | undefined;
    const envelope = (await api?.runtime.sendMessage({
      name: 'report',
      request: { tab, person: state?.person },
    })) as { readonly reply: { readonly review: unknown } } | undefined;
    return envelope?.reply.review;
  }, page.id);
}
