import type { Answers } from './answers.ts';
import type { Candidate } from './candidate.ts';
import { type Claim, claimsOf, isMissing, type Many } from './claim.ts';
import { folded } from './text.ts';
import { walletsIn } from './wallets.ts';

/** The candidate with what the user entered about them added to what the page says: screening looks that up as well. */
export function withAnswers(candidate: Candidate, answers: Answers): Candidate {
  const { legalName, birthDate, email, phone, wallet, payeeAccount } = answers;
  const isItsName =
    legalName !== undefined && !isMissing(candidate.name) && isSame(sameText, candidate.name, legalName);
  return {
    ...candidate,
    otherNames: isItsName ? candidate.otherNames : added(candidate.otherNames, legalName, sameText),
    // The user saw a document: what a page says gives way to it.
    birthDate: birthDate ?? candidate.birthDate,
    emails: added(candidate.emails, email, sameText),
    phones: added(candidate.phones, phone, sameDigits),
    wallets: [wallet, ...walletsOf(payeeAccount)].reduce(
      (wallets, each) => added(wallets, each, sameWallet),
      candidate.wallets,
    ),
  };
}

/** What makes two ways to write a value one. */
type Key = (text: string) => string;

const sameText: Key = text => folded(text.normalize('NFKC')).toLowerCase();
/** `00` and `+` are two ways to begin the same number. */
const sameDigits: Key = text => text.replace(/\D/g, '').replace(/^00/, '');
/** Only base58 tells capitals apart; of an EVM address they are its checksum (EIP-55). */
const sameWallet: Key = text => (/^(?:0x|bc1)/i.test(text.trim()) ? text.trim().toLowerCase() : text.trim());

/** An account to be paid to is screened as a wallet where it is one. */
function walletsOf(account: Claim<string> | undefined): readonly Claim<string>[] {
  return account === undefined ? [] : walletsIn(account.value).map(value => ({ ...account, value }));
}

/** What the page says already is not added again. */
function added(field: Many<string>, claim: Claim<string> | undefined, key: Key): Many<string> {
  if (claim === undefined) return field;
  const before = claimsOf(field);
  return before.some(each => isSame(key, each, claim)) ? field : [...before, claim];
}

function isSame(key: Key, a: Claim<string>, b: Claim<string>): boolean {
  return key(a.value) === key(b.value);
}
