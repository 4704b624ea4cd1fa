import { capped } from '../../candidate/capped.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { type Claim, claimsOf } from '../../candidate/claim.ts';
import { walletsIn } from '../../candidate/wallets.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Evidence, type Raised, type Signal } from '../signal.ts';
import { ALERT_JP_2024, FBI_2025, GUIDANCE_2022, SEAL_2026 } from '../sources.ts';

const COIN = String.raw`(?:crypto(?:currenc(?:y|ies))?|usd[tc]|bitcoins?|btc|eth(?:er|ereum)?|stable ?coins?|tether|xmr|monero)\b`;
const PAY = String.raw`\b(?:paid|pay|payments?|salary|wages?|invoices?)\b`;

/** Somebody's own wish, in so many words: people who build payments in crypto write about them all day. Gaps are bounded. */
const ASKS = new RegExp(
  [
    String.raw`\bpay me\b[^.\n]{0,20}\b${COIN}`,
    String.raw`\b(?:i|we|please)(?:['’]d| would| only| do| can){0,2} (?:prefer|accept|take|want|like|need|require|ask)\b[^.\n]{0,20}${PAY}[^.\n]{0,10}\b(?:in|via|with|by)\b[^.\n]{0,10}\b${COIN}`,
    String.raw`^\W{0,5}${PAY}[^.\n]{0,6}\b(?:only|preferred|preferably)\b[^.\n]{0,10}\b${COIN}`,
    String.raw`^\W{0,5}\b${COIN}[^.\n]{0,3}${PAY} (?:only|preferred)\b`,
  ].join('|'),
  'imu',
);

/** No page says more than this about somebody. */
const MOST_TEXTS = 8;

export const asksForCrypto: Signal = {
  id: 'payment/asks-for-crypto',
  group: 'payment',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'told',
  rule: 'The recruiter answered that payment in cryptocurrency is asked for, or entered a wallet as the account to be paid to. The page asking for it in so many words is a note. Nothing is raised when the role itself pays cryptocurrency.',
  sources: [GUIDANCE_2022, ALERT_JP_2024, FBI_2025, SEAL_2026],
  values: [],
  words: {
    check: 'Payment in cryptocurrency',
    title: 'Payment in cryptocurrency is asked for',
    observed: 'You entered, or the page says, that payment in cryptocurrency is asked for.',
    compared: 'Your answers, and what the headline and the text about the person say.',
    innocent:
      'It is usual in some fields, and where transfers from abroad are slow or dear; some people were always paid so before.',
  },
  next: ['pay_verified_name'],
  check: (candidate, { answers }) => {
    const { asksForCrypto: asked, rolePaysCrypto, payeeAccount } = answers;
    if (rolePaysCrypto?.value === 'yes') return SILENT;
    const entered: readonly Evidence[] = [
      ...(asked?.value === 'yes' ? [{ field: 'asksForCrypto', claim: asked } as const] : []),
      ...(payeeAccount !== undefined && walletsIn(payeeAccount.value).length > 0
        ? [{ field: 'payeeAccount', claim: payeeAccount } as const]
        : []),
    ];
    if (entered.length > 0) return raised([finding('moderate', entered)]);
    const written = writtenIn(candidate);
    if (written.length > 0) return raised([finding('note', written)]);
    return asked === undefined ? lacksData('asksForCrypto') : SILENT;
  },
};

function finding(strength: Raised['strength'], evidence: readonly Evidence[]): Raised {
  return { strength, values: [], evidence };
}

/** The words of the page that ask for it. */
function writtenIn(candidate: Candidate): readonly Evidence[] {
  return (['headline', 'about'] as const).flatMap(field =>
    claimsOf<string>(candidate[field])
      .slice(0, MOST_TEXTS)
      .flatMap((claim): readonly Evidence[] => {
        const [words] = ASKS.exec(capped(claim.value)) ?? [];
        return words === undefined ? [] : [{ field, claim: quoting(claim, words) }];
      }),
  );
}

function quoting(claim: Claim<string>, words: string): Claim<string> {
  return { ...claim, value: words.trim(), quote: words.trim() };
}
