import { type Candidate } from '../../candidate/candidate.ts';
import { claimsOf, isMissing } from '../../candidate/claim.ts';
import { foldText } from '../../names/fold.ts';
import { domainOf, hostOf, isFreeMail, isRelayMail, registeredOf } from '../email-domains.ts';
import { looksLike } from '../look-alike.ts';
import { agreeing, lacksData, raised, SILENT } from '../outcomes.ts';
import { type Context, type Evidence, type Raised, type Signal } from '../signal.ts';
import { GUIDANCE_2022 } from '../sources.ts';

/** The first of each: more of them is no page about one person. */
const MOST = { emails: 20, links: 50, organisations: 30 } as const;

/** A domain with where it stands. */
interface Domain {
  readonly domain: string;
  readonly label: string;
  readonly evidence: Evidence;
}

export const lookalikeEmployerDomain: Signal = {
  id: 'contact/lookalike-employer-domain',
  group: 'contact',
  version: 1,
  strengths: ['strong'],
  sureness: 'derived',
  rule: 'The domain of an e-mail address looks like the employer’s without being it: letters that look alike, one letter off (two in names of nine letters and more), or “hr”, “dev”, “inc”, “team”, “jobs” or “careers” added. The employer’s domain is the one you entered, or a link of the page that bears an organisation’s whole name. The same name under another ending, a part of the same domain, a hyphen, an accent or the plural of a short name never count.',
  sources: [GUIDANCE_2022],
  values: [
    ['email', 'mina@brightfie1d.example'],
    ['domain', 'brightfield.example'],
  ],
  words: {
    check: 'E-mail address against the employer’s domain',
    title: 'The e-mail address only looks like the employer’s',
    observed: 'The address is {email}; the employer’s own domain is {domain}.',
    compared: 'The two domains, letter by letter and by how they look.',
    innocent:
      'A firm of a similar name, a domain kept for one branch or for recruitment, a slip when typing it in.',
    agrees: 'The address {email} is at the employer’s own domain, {domain}.',
  },
  next: ['look_up_company', 'confirm_contact'],
  check: (candidate, { answers }) => {
    if (isMissing(candidate.emails) && answers.refereeEmail === undefined) return lacksData('emails');
    const emails = emailsOf(candidate, answers);
    if (emails.length === 0) return SILENT;
    const employers = employersOf(candidate, answers);
    if (employers.length === 0) return lacksData('employerDomain');
    const pairs = emails.flatMap(email => employers.map(employer => [email, employer] as const));
    const known = new Set([
      ...organisationsOf(candidate).map(squeezed),
      ...employers.map(each => squeezed(each.label)),
    ]);
    const same = pairs.find(([email, employer]) => email.domain === employer.domain);
    // An organisation of the history whose name is like another one's is that organisation.
    const alike = pairs.find(
      ([email, { label }]) => looksLike(email.label, label) && !known.has(squeezed(email.label)),
    );
    if (alike !== undefined) return raised([{ strength: 'strong', ...shown(alike) }]);
    return same === undefined ? SILENT : agreeing(shown(same));
  },
};

function emailsOf(candidate: Candidate, { refereeEmail }: Context['answers']): readonly Domain[] {
  const claims: readonly Evidence[] = [
    ...claimsOf(candidate.emails).map(claim => ({ field: 'emails', claim }) as const),
    ...(refereeEmail === undefined ? [] : [{ field: 'refereeEmail', claim: refereeEmail } as const]),
  ];
  return claims.slice(0, MOST.emails).flatMap(evidence => {
    const domain = domainOf(evidence.claim.value);
    if (domain === undefined || isFreeMail(domain) || isRelayMail(domain)) return [];
    return [{ ...registeredOf(domain), evidence }];
  });
}

/** The domain the user entered, and links of the page whose name is an organisation's, whole. */
function employersOf(candidate: Candidate, { employerDomain }: Context['answers']): readonly Domain[] {
  const entered = employerDomain && hostOf(employerDomain.value);
  const names = new Set(organisationsOf(candidate).map(squeezed));
  const linked = claimsOf(candidate.links)
    .slice(0, MOST.links)
    .flatMap(claim => {
      const host = hostOf(claim.value);
      const found = host === undefined ? undefined : registeredOf(host);
      return found !== undefined && names.has(squeezed(found.label))
        ? [{ ...found, evidence: { field: 'links', claim } as const }]
        : [];
    });
  return employerDomain === undefined || entered === undefined
    ? linked
    : [{ ...registeredOf(entered), evidence: { field: 'employerDomain', claim: employerDomain } }, ...linked];
}

function organisationsOf(candidate: Candidate): readonly string[] {
  const roles = claimsOf(candidate.experience).flatMap(({ value }) => value.organisation ?? []);
  const current = claimsOf(candidate.currentOrganisation).map(({ value }) => value);
  return [...current, ...roles].slice(0, MOST.organisations);
}

function squeezed(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function shown([email, employer]: readonly [Domain, Domain]): Omit<Raised, 'strength'> {
  return {
    values: [email.evidence.claim.value, employer.domain],
    evidence: [email.evidence, employer.evidence],
  };
}
