import { domainOf, isFreeMail } from '../email-domains.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { GTIG_2025, GUIDANCE_2022 } from '../sources.ts';

export const refereeFreemail: Signal = {
  id: 'contact/referee-freemail',
  group: 'contact',
  version: 1,
  strengths: ['note'],
  sureness: 'literal',
  rule: 'The referee’s e-mail address that you entered is at a provider where anybody can open one. Never more than a note.',
  sources: [GUIDANCE_2022, GTIG_2025],
  values: [
    ['email', 'jonas@freemail.example'],
    ['domain', 'freemail.example'],
  ],
  words: {
    check: 'The referee’s e-mail address',
    title: 'The referee writes from a free mail address',
    observed: 'The referee’s address is {email}.',
    compared: 'Its domain, {domain}, with the providers where anybody can open an address.',
    innocent:
      'The referee has left that employer, is self-employed, or may not give references from the work address.',
  },
  next: ['look_up_company'],
  check: (_, { answers: { refereeEmail } }) => {
    if (refereeEmail === undefined) return lacksData('refereeEmail');
    const domain = domainOf(refereeEmail.value);
    if (domain === undefined || !isFreeMail(domain)) return SILENT;
    return raised([
      {
        strength: 'note',
        values: [refereeEmail.value, domain],
        evidence: [{ field: 'refereeEmail', claim: refereeEmail }],
      },
    ]);
  },
};
