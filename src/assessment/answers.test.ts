import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerName } from '../candidate/answers.ts';
import { answersOf, candidateWith, claimOf } from '../signals/sample.ts';
import { type Entry } from '../watchlists/entry.ts';
import { buildPack, openPack } from '../watchlists/pack.ts';
import { assess, type World } from './assess.ts';

const LISTED_WALLET = '0x52908400098527886E0F7030069857D2E4169EE7';
const nothing = { birthPlaces: [], nationalities: [], programmes: [], linkedTo: [], northKorea: [] } as const;

/** Invented. */
const OSKAR: Entry = {
  ...nothing,
  id: '1',
  type: 'person',
  names: [{ text: 'BRANDVOLD, Oskar', quality: 'primary' }],
  birthDates: [{ from: '1971-03-09', to: '1971-03-09', circa: false }],
  identifiers: [
    { kind: 'email', value: 'oskar@quellbrook.example' },
    { kind: 'phone', value: '+47 22 00 00 00' },
    { kind: 'wallet', value: LISTED_WALLET },
  ],
  officialPage: 'https://lists.example/1',
};

const QUELLBROOK: Entry = {
  ...nothing,
  id: '2',
  type: 'organisation',
  names: [{ text: 'QUELLBROOK VARNISH NETWORK TECHNOLOGY CO., LTD.', quality: 'primary' }],
  birthDates: [],
  identifiers: [],
  officialPage: 'https://lists.example/2',
};

let world: World;
beforeAll(async () => {
  const bytes = await buildPack({ list: 'sample', sourceHash: 'x' }, [OSKAR, QUELLBROOK], () =>
    Promise.resolve(),
  );
  const gazetteer = { placesOf: () => [] };
  world = { packs: [openPack(bytes)], unusableLists: [], gazetteer, today: '2026-11-23' };
});

function assessed(name: string, entered: Partial<Record<AnswerName, string>>) {
  return assess(candidateWith({ name: claimOf(name) }), { ...world, answers: answersOf(entered) });
}

describe('what was entered', () => {
  it.each<[AnswerName, string]>([
    ['email', 'oskar@quellbrook.example'],
    ['phone', '0047 22 00 00 00'],
    ['wallet', LISTED_WALLET.toLowerCase()],
    ['payeeAccount', `USDT, ${LISTED_WALLET}`],
  ])('is looked up in the lists: %s', (name, value) => {
    const { matches } = assessed('Mina Okafor', { [name]: value });
    expect(matches).toMatchObject([{ id: '1', identity: 'identifier' }]);
  });

  it('is the name and the birth date of the document', () => {
    const entered = { legalName: 'Oskar Brandvold', birthDate: '1971-03-09' };
    const { state, matches } = assessed('O. B.', entered);
    expect(matches).toMatchObject([{ id: '1', identity: 'corroborated' }]);
    expect(state).toBe('possible-match');
  });

  it('is no name of the candidate where it is the name of somebody else', () => {
    expect(assessed('Mina Okafor', { referredBy: 'Oskar Brandvold' }).matches).toEqual([]);
    const entered = { payee: 'Oskar Brandvold', birthDate: '1971-03-09' };
    const { state, matches, findings } = assessed('Mina Okafor', entered);
    expect(matches).toMatchObject([{ id: '1', identity: 'name-only' }]);
    expect(findings.map(({ signal, strength }) => [signal, strength])).toContainEqual([
      'sanctions/listed-payee',
      'note',
    ]);
    expect(state).not.toBe('possible-match');
  });

  it('is looked up once where the account holder is the candidate', () => {
    const { findings } = assessed('Oskar Brandvold', { payee: 'BRANDVOLD OSKAR' });
    expect(findings.map(({ signal }) => signal)).toEqual(['sanctions/listed-name-only']);
  });

  it('names a listed organisation that is to be paid', () => {
    const { state, findings } = assessed('Mina Okafor', {
      payee: 'Quellbrook Varnish Network Technology Co.',
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ signal: 'sanctions/listed-payee', strength: 'strong' }),
    );
    expect(state).toBe('resolve');
  });
});
