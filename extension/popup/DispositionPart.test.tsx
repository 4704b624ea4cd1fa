// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decided, SourcedFinding, State } from '../../src/assessment/assessment.ts';
import { PopupView } from './PopupView.tsx';
import { NOW, SAMPLES } from './samples.ts';
import { NOT_KEPT, read, textOf, TOOLS, unfold, unfolded, WELL } from './shown.tsx';
import { useDeciding } from './use-deciding.ts';
import type { TabReading } from '../ui/use-tab-state.ts';

const background = vi.hoisted(() => ({
  calls: [] as [string, unknown][],
  reply: (): Promise<unknown> => Promise.resolve(null),
  isPrivate: false,
}));
vi.mock('../platform/i18n.ts', () => import('../ui/fake-i18n.ts'));
vi.mock('../platform/messages.ts', () => ({
  ask: (name: string, request: unknown) => {
    background.calls.push([name, request]);
    return background.reply();
  },
}));
vi.mock('../platform/session.ts', () => ({}));
vi.mock('../platform/tabs.ts', () => ({ isPrivateTab: () => Promise.resolve(background.isPrivate) }));

const root = document.createElement('div');
/** Whom, and which assessment, the user sees. */
const SHOWN = { tab: 7, person: 'sample:mina', readAt: '2026-08-04T15:28:00Z' };

function Screen({ reading }: { readonly reading: TabReading }) {
  const deciding = useDeciding(reading);
  return (
    <PopupView
      reading={reading}
      kept={NOT_KEPT}
      reader={WELL}
      tools={TOOLS}
      deciding={deciding}
      now={NOW}
      asPage={false}
      openSettings={() => undefined}
    />
  );
}

async function settled(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(page: TabReading): Promise<void> {
  if (!root.isConnected) document.body.replaceChildren(root);
  await settled(() => {
    render(<Screen reading={page} />, root);
  });
  const findings = root.querySelector('.chapter');
  if (!findings) return;
  if (!findings.hasAttribute('open')) unfold(findings);
  unfolded(findings);
}

/** The popup as it opens. */
async function openFolded(page: TabReading): Promise<void> {
  document.body.replaceChildren(root);
  await settled(() => {
    render(<Screen reading={page} />, root);
  });
}

/** The sample in which two places do not agree, as it stands once something was decided about them. */
function places(decided?: Decided, state: State = 'ask'): TabReading {
  const page = SAMPLES.ask;
  const findings: readonly SourcedFinding[] = page.assessment.findings.map(finding =>
    finding.strength === 'moderate' && decided ? { ...finding, decided } : finding,
  );
  return read({ ...page, assessment: { ...page.assessment, state, findings } });
}

const EXPLAINED: Decided = {
  decision: 'explained',
  reason: 'They have two homes',
  at: '2026-08-01T10:00:00Z',
  changed: [],
};

const cards = (): readonly Element[] => [...root.querySelectorAll('.card')];
const card = (): Element => {
  const [first] = cards();
  if (!first) throw new Error('There is no card.');
  return first;
};
const choices = (within: ParentNode = card()): readonly (string | undefined)[] =>
  [...within.querySelectorAll('.choices label')].map(({ textContent }) => textContent);
const buttonOf = (words: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const choose = (value: string): Promise<void> =>
  settled(() => root.querySelector<HTMLInputElement>(`.card input[value=${value}]`)?.click());
const press = (words: string): Promise<void> => settled(() => buttonOf(words)?.click());

beforeEach(() => {
  background.calls = [];
  background.reply = () => Promise.resolve(null);
  background.isPrivate = false;
});
afterEach(() => {
  render(null, root);
});

describe('deciding about a finding', () => {
  it('asks who it is only where it may be about somebody else', async () => {
    await open(places());
    expect(choices()).toEqual(['Explained, there is an innocent reason', 'Looked at, not decided']);
    await open(read(SAMPLES['possible-match']));
    expect(choices()).toEqual([
      'Explained, there is an innocent reason',
      'Not the same person',
      'The same person',
      'Looked at, not decided',
    ]);
  });

  it('is not offered for a note that is on no listing', async () => {
    await open(places());
    expect(cards().map(each => each.querySelector('.disposition') !== null)).toEqual([true, false]);
  });

  it('takes a choice and a reason, and is sent with its place among the findings as they were assessed', async () => {
    await open(places());
    expect(buttonOf('Keep decision')).toBeUndefined();
    await choose('explained');
    const field = root.querySelector('textarea');
    expect(field?.maxLength).toBe(1_000);
    await settled(() => {
      if (!field) return;
      field.value = 'They have two homes';
      field.dispatchEvent(new Event('input'));
    });
    buttonOf('Keep decision')?.focus();
    await press('Keep decision');
    // The note stands first in the assessment and last on the screen.
    const decided = { decision: 'explained', reason: 'They have two homes' };
    expect(background.calls).toEqual([['decide', { ...SHOWN, finding: 1, decided }]]);

    await open(places(EXPLAINED, 'nothing-found'));
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(card().hasAttribute('open')).toBe(true);
  });

  it('shows what was decided, struck through, with its reason and day, and says so aloud', async () => {
    await open(places(EXPLAINED, 'nothing-found'));
    const title = 'The page gives two different places';
    expect(textOf(card(), 's')).toBe(title);
    expect(textOf(card(), 'h3 .unseen')).toBe(`No longer counts: ${title}`);
    expect(textOf(card(), 'summary > .quiet')).toBe('Explained by you');
    expect(card().getAttribute('data-state')).toBe('nothing-found');
    expect(textOf(card(), '.disposition')).toContain('Explained by you, 1 Aug 2026');
    expect(textOf(card(), '.disposition')).toContain('Reason: “They have two homes”');
    expect(textOf(root, '.gist')).toContain('Findings you have explained: 1.');
  });

  it('carries nothing that was written over to the next person at the same address', async () => {
    const page = places();
    await open(page);
    await choose('explained');
    expect(card().querySelector('textarea')).not.toBeNull();
    if (page.kind !== 'read' || page.state.kind !== 'candidate') throw new Error('No candidate is shown.');
    await open({ ...page, state: { ...page.state, person: 'sample:jo' } });
    expect(card().querySelector('textarea')).toBeNull();
  });

  it('can be undone', async () => {
    await open(places(EXPLAINED, 'nothing-found'));
    await press('Undo');
    expect(background.calls).toEqual([['decide', { ...SHOWN, finding: 1, decided: null }]]);
  });

  it.each([
    ['profile', 'The profile has changed since, so the decision no longer counts.'],
    [
      'listing',
      'The listed entry, or what of it agrees, has changed since, so the decision no longer counts.',
    ],
    ['signal', 'The way this is checked has changed since, so the decision no longer counts.'],
  ] as const)('opens again when the %s has changed, and says so', async (what, words) => {
    await open(places({ ...EXPLAINED, changed: [what] }));
    expect(textOf(root, '.gist .loud')).toBe(words);
    expect(card().querySelector('s')).toBeNull();
    expect(textOf(card(), '.loud')).toBe(words);
    expect(textOf(card(), '.disposition')).toContain('They have two homes');
    expect(root.querySelector('.gist')?.textContent).not.toContain('Findings you have explained');
    await press('Keep decision');
    expect(background.calls).toHaveLength(1);
  });

  it('that was not kept says so', async () => {
    background.reply = () => Promise.reject(new Error('full'));
    await open(places());
    await choose('undecided');
    await press('Keep decision');
    expect(textOf(card(), '.disposition [role=status]')).toContain('The decision was not kept.');
  });

  it('is not possible in a private window, and says why', async () => {
    background.isPrivate = true;
    await open(places());
    expect(card().textContent).toContain(
      'Nothing is kept from a private window, so nothing is decided here.',
    );
    expect(choices()).toEqual([]);
  });

  it('is not offered where the candidate was entered', async () => {
    await open({ kind: 'none' });
    expect(root.querySelector('.disposition')).toBeNull();
  });
});

describe('the lines that matter', () => {
  it('says that findings are too few for a question under the sensitivity that was chosen', async () => {
    await open(places(undefined, 'nothing-found'));
    expect(textOf(root, '.gist .loud')).toContain('as you chose in the settings: 1.');
    await open(places());
    expect(root.querySelector('.gist')?.textContent).not.toContain('as you chose in the settings');
  });
});

describe('deciding right below the state', () => {
  const gist = (): HTMLElement => {
    const found = root.querySelector<HTMLElement>('.gist');
    if (!found) throw new Error('There is no gist.');
    return found;
  };
  const pressIn = (words: string): Promise<void> =>
    settled(() =>
      [...gist().querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click(),
    );

  it('is two presses, the first of which chooses', async () => {
    await openFolded(places());
    expect(buttonOf('Not the same person')).toBeUndefined();
    await pressIn('Explained');
    expect(gist().querySelector<HTMLInputElement>('input:checked')?.value).toBe('explained');
    expect(background.calls).toEqual([]);
    await pressIn('Keep decision');
    const decided = { decision: 'explained', reason: '' };
    expect(background.calls).toEqual([['decide', { ...SHOWN, finding: 1, decided }]]);
    expect(textOf(gist(), '.gist-decided')).toContain('Your decision is kept.');
    expect(document.activeElement).toBe(gist());
  });

  it('offers that it is somebody else where it may be', async () => {
    await openFolded(read(SAMPLES['possible-match']));
    await pressIn('Not the same person');
    expect(gist().querySelector<HTMLInputElement>('input:checked')?.value).toBe('not-the-same-person');
    await pressIn('Explained');
    expect(gist().querySelector<HTMLInputElement>('input:checked')?.value).toBe('explained');
  });

  it('is folded by Escape, which gives the focus back to the button', async () => {
    await openFolded(places());
    await pressIn('Explained');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await settled(() => gist().querySelector('textarea')?.dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(gist().querySelector('.disposition')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Explained');
  });

  it('that was not kept stays where it is and says so', async () => {
    background.reply = () => Promise.reject(new Error('full'));
    await openFolded(places());
    await pressIn('Explained');
    await pressIn('Keep decision');
    expect(textOf(gist(), '.disposition [role=status]')).toContain('The decision was not kept.');
    expect(textOf(gist(), '.gist-decided')).toBe('');
  });

  it('is not possible in a private window, and says so twice: where it is tried, and below', async () => {
    background.isPrivate = true;
    await openFolded(places());
    await pressIn('Explained');
    expect(gist().textContent).toContain(
      'Nothing is kept from a private window, so nothing is decided here.',
    );
    expect(textOf(root, '.small-print')).toContain('In a private window no decision');
  });
});
