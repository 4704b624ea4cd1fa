import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { candidateWith } from '../../src/signals/sample.ts';
import { createAnswering, enteredSchema } from './answering.ts';
import { session } from './fake-session.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));

const mina = candidateWith({});
const jo = { ...mina, key: 'sample:jo' };

beforeEach(() => {
  session.clear();
});

describe('what the user entered about a candidate', () => {
  it('is there for that candidate alone, as typed, for as long as the session is', async () => {
    await createAnswering().change(mina, { payee: 'Jonas Weber', threatens: 'no' });
    const awakeAgain = createAnswering();
    expect(await awakeAgain.entered(mina)).toEqual({ payee: 'Jonas Weber', threatens: 'no' });
    expect(await awakeAgain.of(mina)).toEqual({
      payee: { value: 'Jonas Weber', where: 'typed', at: 'answers', quote: 'Jonas Weber' },
      threatens: { value: 'no', where: 'typed', at: 'answers', quote: 'no' },
    });
    expect(await awakeAgain.of(jo)).toEqual({});
    session.clear();
    expect(await awakeAgain.of(mina)).toEqual({});
  });

  it('is replaced by what is entered next, and leaves nothing behind when all is emptied', async () => {
    const answering = createAnswering();
    await answering.change(mina, { payee: 'Jonas Weber' });
    await answering.change(mina, { legalName: 'Mina Okafor' });
    expect(await answering.entered(mina)).toEqual({ legalName: 'Mina Okafor' });
    await answering.change(mina, {});
    expect([...session.keys()]).toEqual([]);
  });

  it('is nothing where the session holds what another version wrote', async () => {
    session.set(`answers-${mina.key}`, { payee: 'Jonas Weber', bygone: 'x' });
    expect(await createAnswering().of(mina)).toEqual({});
  });
});

describe('what the popup may send', () => {
  const parsed = (raw: unknown): unknown => {
    const result = v.safeParse(enteredSchema, raw);
    return result.success ? result.output : 'refused';
  };

  it('is tidied up, and what is empty is not answered', () => {
    expect(parsed({ email: ' Mina@Quellbrook.example', payee: '', phone: ' ', threatens: 'yes' })).toEqual({
      email: 'mina@quellbrook.example',
      threatens: 'yes',
    });
    expect(parsed({})).toEqual({});
  });

  it.each([
    ['an unknown question', { bygone: 'x' }],
    ['a name of JavaScript’s', JSON.parse('{"__proto__": "x"}')],
    ['no object', 'payee'],
    ['null', null],
    ['a number', { payee: 7 }],
    ['undefined', { payee: undefined }],
    ['a tick of another word', { threatens: 'maybe' }],
    ['a day there is none of', { birthDate: '2023-02-29' }],
    ['an address without a host', { email: 'mina@' }],
    ['more than anybody types', { payee: 'a'.repeat(201) }],
    ['a longer address than there is', { idAddress: 'a'.repeat(401) }],
  ])('is refused as a whole where there is %s in it', (_, raw: unknown) => {
    expect(parsed(raw)).toBe('refused');
  });
});
