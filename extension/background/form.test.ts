import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptDraft } from '../../src/assessment/rescreen.ts';
import { candidateWith, claimOf } from '../../src/signals/sample.ts';
import { session } from './fake-session.ts';
import { openFormOf, openFormWithName, openFormWithSelection } from './form.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
let opened = 0;
let selection = '';
vi.mock('../platform/tabs.ts', () => ({ openForm: () => Promise.resolve((opened += 1)) }));
vi.mock('../platform/scripting.ts', () => ({ selectionIn: () => Promise.resolve(selection) }));

const EMPTY = { name: '', location: '', organisation: '', email: '', phone: '', birthDate: '' };

beforeEach(() => {
  session.clear();
  opened = 0;
  selection = '';
});

describe('the form', () => {
  it('begins with what was read of the candidate in the tab', async () => {
    const candidate = candidateWith({ name: claimOf('Mina Okafor'), location: claimOf('Lisbon') });
    session.set('candidate-7', keptDraft(candidate, { matches: [] }));
    await openFormOf(7);
    expect(session.get('draft')).toEqual({ ...EMPTY, name: 'Mina Okafor', location: 'Lisbon' });
    expect(opened).toBe(1);
  });

  it('is empty where nobody was read, whatever it held before', async () => {
    session.set('draft', { ...EMPTY, name: 'Somebody Else' });
    await openFormOf(7);
    expect(session.has('draft')).toBe(false);
    expect(opened).toBe(1);
  });

  it('begins with what the selected text says, from the page or else from the menu', async () => {
    selection = 'Mina Okafor\nmina@okafor.example';
    await openFormWithSelection(7, 'Mina Okafor mina@okafor.example');
    expect(session.get('draft')).toEqual({ ...EMPTY, name: 'Mina Okafor', email: 'mina@okafor.example' });
    selection = '';
    await openFormWithSelection(7, 'Mina Okafor');
    expect(session.get('draft')).toEqual({ ...EMPTY, name: 'Mina Okafor' });
    await openFormWithSelection(7);
    expect(session.get('draft')).toEqual(EMPTY);
    expect(opened).toBe(3);
  });

  it('begins with a name that is to be checked at once, where there is one', async () => {
    await openFormWithName('  Mina Okafor ');
    expect(session.get('draft')).toEqual({ ...EMPTY, name: 'Mina Okafor', check: true });
    await openFormWithName('x'.repeat(5_000));
    expect(session.get('draft')).toEqual({ ...EMPTY, name: 'x'.repeat(200), check: true });
    await openFormWithName('  ');
    expect(session.has('draft')).toBe(false);
  });
});
