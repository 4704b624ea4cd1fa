import { describe, expect, it } from 'vitest';
import type { AnswerName } from '../../candidate/answers.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { answersOf, candidateWith, claimOf, contextWith } from '../sample.ts';
import { asksForCrypto } from './asks-for-crypto.ts';

function check(entered: Partial<Record<AnswerName, string>>, fields: Partial<Candidate> = {}) {
  return asksForCrypto.check(candidateWith(fields), contextWith({ answers: answersOf(entered) }));
}

const about = (text: string) => ({ about: [claimOf(text)] });

describe('payment/asks-for-crypto', () => {
  it('asks when the recruiter says so', () => {
    expect(check({ asksForCrypto: 'yes' })).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'moderate', evidence: [{ field: 'asksForCrypto' }] }],
    });
    expect(check({ asksForCrypto: 'yes', rolePaysCrypto: 'no' }).outcome).toBe('raised');
  });

  it('asks when the account to be paid to is a wallet', () => {
    const payeeAccount = 'USDT 0x52908400098527886E0F7030069857D2E4169EE7';
    expect(check({ payeeAccount })).toMatchObject({
      findings: [{ strength: 'moderate', evidence: [{ field: 'payeeAccount' }] }],
    });
    expect(check({ payeeAccount: 'GB82 WEST 1234 5698 7654 32' }).outcome).toBe('lacks-data');
  });

  it.each([
    'Please pay me in USDT or USDC.',
    'I prefer to be paid in crypto',
    'We accept payments in Bitcoin. Ten years of Rust.',
    'Ten years of Rust.\nPayment only in USDT',
    'USDT payments only',
    'I’d like my salary in stablecoins',
  ])('notes that the page asks for it: %s', text => {
    expect(check({}, about(text))).toMatchObject({
      outcome: 'raised',
      findings: [{ strength: 'note', evidence: [{ field: 'about' }] }],
    });
    expect(check({}, { headline: claimOf(text) })).toMatchObject({ findings: [{ strength: 'note' }] });
  });

  it.each([
    'I built a payment gateway for USDT and BTC.',
    'I helped shops accept payments in crypto.',
    'Led salary streaming in ETH at a wallet company.',
    'Engineer of apps that accept payments in Bitcoin',
    'I need a role in crypto; I was paid in shares before.',
    'Crypto payments: PCI, ledgers, wallets.',
  ])('is not raised by work in the field: %s', text => {
    expect(check({ asksForCrypto: 'no' }, about(text)).outcome).toBe('silent');
  });

  it('stays silent when the role itself pays cryptocurrency', () => {
    const entered = { asksForCrypto: 'yes', rolePaysCrypto: 'yes' };
    expect(check(entered, about('Please pay me in USDT'))).toEqual({ outcome: 'silent' });
    expect(check({ asksForCrypto: 'no' })).toEqual({ outcome: 'silent' });
  });

  it('lacks data when nothing was entered', () => {
    expect(check({})).toEqual({ outcome: 'lacks-data', fields: ['asksForCrypto'] });
  });

  it('takes bounded time for what strangers write', () => {
    for (const piece of ['I prefer pay in ', 'pay me ', 'payment only ', 'i’d would ']) {
      const flood = piece.repeat(20_000 / piece.length);
      expect(check({}, { about: Array.from({ length: 400 }, () => claimOf(flood)) }).outcome).toBe(
        'lacks-data',
      );
    }
  });
});
