import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { domainOf, isRelayMail } from '../email-domains.ts';
import { lacksData, raised } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

export const relayEmail: Signal = {
  id: 'contact/relay-email',
  group: 'contact',
  version: 1,
  strengths: ['note'],
  sureness: 'literal',
  rule: 'Every e-mail address there is belongs to a service that forwards mail (Firefox Relay, iCloud Hide My Email, SimpleLogin, addy.io, DuckDuckGo and the like). Never more than a note: to use one is good practice.',
  sources: [GUIDANCE_2022],
  values: [['email', 'k7q2@relay.example']],
  words: {
    check: 'E-mail address against services that forward mail',
    title: 'The e-mail address only forwards',
    observed: 'The address {email} is at a service that forwards mail.',
    compared: 'Its domain with a short list of services that forward mail to an address they keep private.',
    innocent:
      'This is good practice and says nothing about anybody. It is shown because such an address cannot be looked up.',
  },
  next: ['nothing'],
  check: ({ emails }) => {
    if (isMissing(emails)) return lacksData('emails');
    const claims = claimsOf(emails);
    const isForwarded = (email: string): boolean => isRelayMail(domainOf(email) ?? '');
    if (!claims.every(({ value }) => isForwarded(value))) return raised([]);
    return raised(
      claims.slice(0, 1).map(claim => ({
        strength: 'note',
        values: [claim.value],
        evidence: claims.map(each => ({ field: 'emails', claim: each })),
      })),
    );
  },
};
