import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { domainOf, isDisposableMail } from '../email-domains.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** Several such addresses are one question. */
const MOST_FINDINGS = 1;

export const disposableEmail: Signal = {
  id: 'contact/disposable-email',
  group: 'contact',
  version: 1,
  strengths: ['moderate'],
  sureness: 'literal',
  rule: 'The domain of an e-mail address is one of about 8,900 that give out addresses for minutes or days. Free mail and services that forward mail are none of them.',
  sources: [GUIDANCE_2022],
  values: [
    ['email', 'mina@throwaway.example'],
    ['domain', 'throwaway.example'],
  ],
  words: {
    check: 'E-mail address against providers of throwaway mail',
    title: 'The e-mail address is a throwaway one',
    observed: 'The address {email} is at a provider of short-lived addresses.',
    compared: 'The domain {domain} with a list of providers whose addresses last for minutes or days.',
    innocent: 'Many people avoid junk mail this way and forget to give their real address afterwards.',
  },
  next: ['confirm_contact'],
  check: ({ emails }) => {
    if (isMissing(emails)) return lacksData('emails');
    const thrownAway = claimsOf(emails).flatMap(claim => {
      const domain = domainOf(claim.value);
      return domain !== undefined && isDisposableMail(domain) ? [{ claim, domain }] : [];
    });
    return raised(
      thrownAway.slice(0, MOST_FINDINGS).map(({ claim, domain }) => ({
        strength: 'moderate',
        values: [claim.value, domain],
        evidence: thrownAway.map(each => ({ field: 'emails', claim: each.claim })),
      })),
    );
  },
};
