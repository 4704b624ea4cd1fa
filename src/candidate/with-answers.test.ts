import { describe, expect, it } from 'vitest';
import type { AnswerName, Answers } from './answers.ts';
import { blankCandidate, type Candidate } from './candidate.ts';
import { type Claim, claimsOf, missing } from './claim.ts';
import { withAnswers } from './with-answers.ts';

const EVM = '0x52908400098527886E0F7030069857D2E4169EE7';
const page = (value: string): Claim<string> => ({ value, where: 'markup', at: 'h1', quote: value });
const typed = (value: string): Claim<string> => ({ value, where: 'typed', at: 'answers', quote: value });

const mina: Candidate = {
  ...blankCandidate('sample', new URL('https://people.example/mina'), 'mina', 'public-code'),
  name: page('Mina Okafor'),
  birthDate: page('1990'),
  emails: [page('mina@quellbrook.example')],
  phones: [page('+351 21 000 0000')],
  wallets: [page(EVM)],
};

function withTyped(values: Partial<Record<AnswerName, string>>, candidate = mina): Candidate {
  const answers: Answers = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typed(value)]),
  );
  return withAnswers(candidate, answers);
}

const valuesOf = (field: Candidate['emails']): readonly string[] => claimsOf(field).map(({ value }) => value);

describe('the candidate with what was entered', () => {
  it('is the candidate of the page where nothing was', () => {
    expect(withTyped({})).toEqual(mina);
    expect(withTyped({ payee: 'Jonas Weber', referredBy: 'Jo Lindqvist' })).toEqual(mina);
  });

  it('has what the page does not say, behind what it says, as typed', () => {
    const all = withTyped({
      legalName: 'Mina Adaeze Lindqvist',
      email: 'mina@other.example',
      phone: '+1 416 555 0100',
      wallet: 'TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
    });
    expect(claimsOf(all.otherNames)).toEqual([typed('Mina Adaeze Lindqvist')]);
    expect(valuesOf(all.emails)).toEqual(['mina@quellbrook.example', 'mina@other.example']);
    expect(valuesOf(all.phones)).toEqual(['+351 21 000 0000', '+1 416 555 0100']);
    expect(valuesOf(all.wallets)).toEqual([EVM, 'TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE']);
  });

  it('has nothing twice', () => {
    expect(
      withTyped({
        legalName: 'mina  OKAFOR',
        email: 'Mina@Quellbrook.example',
        phone: '00351 210000000',
        wallet: EVM.toLowerCase(),
        payeeAccount: ` ${EVM}`,
      }),
    ).toEqual(mina);
  });

  it('tells wallets apart that differ in capitals alone, where capitals mean something', () => {
    const wallet = 'TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE';
    const other = 'TqN9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE';
    expect(valuesOf(withTyped({ wallet: other }, { ...mina, wallets: [page(wallet)] }).wallets)).toEqual([
      wallet,
      other,
    ]);
  });

  it('takes an account to be paid to for a wallet only where it is one', () => {
    const none = { ...mina, wallets: missing('absent') };
    expect(valuesOf(withTyped({ payeeAccount: `USDT: ${EVM}` }, none).wallets)).toEqual([EVM]);
    expect(withTyped({ payeeAccount: 'GB82 WEST 1234 5698 7654 32' }, none).wallets).toEqual(
      missing('absent'),
    );
  });

  it('believes the document before the page', () => {
    expect(withTyped({ birthDate: '1990-04-25' }).birthDate).toEqual(typed('1990-04-25'));
  });

  it('fills in what the page masks', () => {
    const masked = { ...mina, name: missing('masked'), emails: missing('masked') };
    const filled = withTyped({ legalName: 'Mina Okafor', email: 'mina@other.example' }, masked);
    expect(valuesOf(filled.otherNames)).toEqual(['Mina Okafor']);
    expect(valuesOf(filled.emails)).toEqual(['mina@other.example']);
  });
});
