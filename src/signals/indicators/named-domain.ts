import type { Answers } from '../../candidate/answers.ts';
import type { Candidate } from '../../candidate/candidate.ts';
import { claimsOf } from '../../candidate/claim.ts';
import { domainOf, hostOf, isFreeMail } from '../email-domains.ts';
import { silentUnlessLacking } from '../outcomes.ts';
import type { Signal } from '../signal.ts';
import { SENTINELLABS_2024 } from '../sources.ts';
import { type LookUp, namedOutcome } from './named.ts';

export const namedDomain: Signal = {
  id: 'indicators/named-domain',
  group: 'indicators',
  version: 1,
  strengths: ['strong', 'moderate'],
  sureness: 'literal',
  rule: 'A link of the candidate, the domain of an employer that you entered, or an e-mail address of the candidate or a referee that is at no public mail provider, lies in a domain that an official document or a list of the team’s own names. On hosts where anybody can have a page (github.io, vercel.app) only the whole host counts. Strong where the publisher was sure, moderate where it was not.',
  sources: [SENTINELLABS_2024],
  values: [
    ['domain', 'harbourlane.example'],
    ['source', 'Team list, spring'],
    ['date', '2026-03-02'],
  ],
  words: {
    check: 'Websites and e-mail domains against published documents and your list',
    title: 'A website is named in a published document or your own list',
    observed:
      'A link, an employer or an e-mail address leads to “{domain}”, which appears in “{source}”, {date}.',
    compared: 'The domains of the links and e-mail addresses given, with the domains they lie in.',
    innocent:
      'Domains run out and are registered by others. The person may be a customer, or may have been deceived by whoever ran the site.',
  },
  next: ['look_up_company', 'confirm_account'],
  check: (candidate, context) =>
    namedOutcome(
      'domain',
      [...domainsOf(candidate), ...domainsTold(context.answers)],
      context,
      silentUnlessLacking(candidate, ['links', 'emails']),
    ),
};

/** The domains of a candidate's links and of their own e-mail addresses. */
export function domainsOf(candidate: Candidate): readonly LookUp[] {
  const links = claimsOf(candidate.links).flatMap(claim => {
    const value = hostOf(claim.value);
    return value === undefined ? [] : [{ field: 'links' as const, claim, value }];
  });
  const emails = claimsOf(candidate.emails).flatMap(claim => {
    const value = domainOf(claim.value);
    return value === undefined || isFreeMail(value) ? [] : [{ field: 'emails' as const, claim, value }];
  });
  return [...links, ...emails];
}

/** The domains of an employer and a referee that the user entered. */
function domainsTold({ employerDomain, refereeEmail }: Answers): readonly LookUp[] {
  const employer = employerDomain && hostOf(employerDomain.value);
  const referee = refereeEmail && domainOf(refereeEmail.value);
  return [
    ...(employer ? [{ field: 'employerDomain' as const, claim: employerDomain, value: employer }] : []),
    ...(referee && !isFreeMail(referee)
      ? [{ field: 'refereeEmail' as const, claim: refereeEmail, value: referee }]
      : []),
  ];
}
