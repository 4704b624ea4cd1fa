import { describe, expect, it } from 'vitest';
import { EntryDraft } from './entry-draft.ts';

const finished = (draft: EntryDraft) => draft.finish('https://lists.example/', { subtle: crypto.subtle });

describe('an entry that is put together', () => {
  it('keeps a name once, with the best quality it was given', async () => {
    const draft = new EntryDraft('1', 'person');
    draft.addName('OSKAR BRANDVOLD', 'weak');
    draft.addName('Quill', 'weak');
    draft.addName(' OSKAR  BRANDVOLD\n', 'strong');
    draft.addName('OSKAR BRANDVOLD', 'former');
    expect((await finished(draft))?.names).toEqual([
      { text: 'OSKAR BRANDVOLD', quality: 'strong' },
      { text: 'Quill', quality: 'weak' },
    ]);
  });

  it('puts the primary name first, in whatever order the rows come', async () => {
    const draft = new EntryDraft('1', 'organisation');
    draft.addName('Quellbrook', 'strong');
    draft.addName('Quellbrook Holdings', 'strong');
    draft.addName('Quellbrook Holdings', 'primary');
    expect((await finished(draft))?.names.map(({ text }) => text)).toEqual([
      'Quellbrook Holdings',
      'Quellbrook',
    ]);
  });

  it('is no entry without a name', async () => {
    const draft = new EntryDraft('1', 'person');
    draft.addName(' \u0000\n', 'primary');
    expect(await finished(draft)).toBeUndefined();
  });

  it('keeps numbers of papers as hashes alone, however they are grouped', async () => {
    const hashes = ['ab 12-34/5', 'AB12345'].map(async number => {
      const draft = new EntryDraft('1', 'person');
      draft.addName('OSKAR BRANDVOLD', 'primary');
      draft.addDocument('passport', number, 'Norway');
      draft.addDocument('passport', 'unknown');
      return (await finished(draft))?.identifiers;
    });
    const [grouped, plain] = await Promise.all(hashes);
    expect(grouped).toEqual(plain);
    expect(plain).toMatchObject([{ kind: 'passport', country: 'Norway' }]);
    expect(plain?.[0]?.value).toMatch(/^[0-9a-f]{64}$/);
  });
});
