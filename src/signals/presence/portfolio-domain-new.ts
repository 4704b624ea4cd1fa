import { type Candidate, type Role } from '../../candidate/candidate.ts';
import { type Claim, claimsOf } from '../../candidate/claim.ts';
import { hostOf, registeredOf } from '../email-domains.ts';
import { lacksData, raised, SILENT } from '../outcomes.ts';
import { type Signal } from '../signal.ts';
import { SENTINELLABS_2024 } from '../sources.ts';
import { monthOfToday, roleClaim, shortestOf, timed, type TimedRole } from '../timeline.ts';

const LIMITS = {
  /** Days before today, after which a registration is not new any more. */
  days: 90,
  /** Months a business has to be older than its address: a name is often registered well after the first job. */
  business: 24,
  /** Letters of a name that is the same by more than chance. */
  name: 5,
} as const;

/** Titles of people whose business it is; an employee's page may list the employer's site. */
const OWN =
  /(?<!\p{L})(?:co-?founder|founder|owner|co-?owner|ceo|cto|managing director|principal|proprietor|free-?lanc\p{L}*|self-?employed|independent|solo|gründer(?:in)?|inhaber(?:in)?|geschäftsführer(?:in)?|freiberuf\p{L}*|selbst(?:st)?ändig\p{L}*|fondat(?:eur|rice)|gérante?|indépendante?|fundador[ae]?|dueñ[oa]|propietari[oa]|autónom[oa]|autônom[oa])(?!\p{L})/iu;

const DAY_MS = 24 * 60 * 60 * 1000;

export const portfolioDomainNew: Signal = {
  id: 'presence/portfolio-domain-new',
  group: 'presence',
  version: 1,
  strengths: ['moderate', 'note'],
  sureness: 'derived',
  rule: 'The day you entered for the registration of the portfolio’s domain lies within 90 days before today. Moderate where the history has a business of their own (founder, owner, freelance ...) that bears the name of a domain on the page and is at least two years old; otherwise a note.',
  sources: [SENTINELLABS_2024],
  values: [
    ['registered', '2026-10-02'],
    ['business', 'Founder, Blaupausenwerk (2017-03 – present)'],
  ],
  words: {
    check: 'Age of the portfolio’s domain',
    title: 'The portfolio’s domain was registered in the last three months',
    observed:
      'You entered {registered} as the day the portfolio’s domain was registered. The page has “{business}”.',
    compared: 'The day you entered with today, and with a business of that name in the history.',
    innocent:
      'A new name or address for an old business, a domain that had lapsed, a site made for this search.',
  },
  next: ['look_up_company'],
  check: (candidate, { answers, today }) => {
    const { portfolioRegistered: answer } = answers;
    const age = answer === undefined ? undefined : daysBetween(answer.value, today);
    if (answer === undefined || age === undefined) return lacksData('portfolioRegistered');
    if (age < 0 || age > LIMITS.days) return SILENT;
    const [business] = businessesOf(candidate, today);
    const isOlder =
      business !== undefined && monthOfToday(today) - business.role.span.from >= LIMITS.business;
    const registered = { field: 'portfolioRegistered', claim: answer } as const;
    if (!isOlder) {
      const [link] = claimsOf(candidate.links);
      const evidence = link === undefined ? [] : [{ field: 'links', claim: link } as const];
      const shown = link?.value ?? candidate.url;
      return raised([
        { strength: 'note', values: [answer.value, shown], evidence: [registered, ...evidence] },
      ]);
    }
    const role = roleClaim(business.role.claim);
    return raised([
      {
        strength: 'moderate',
        values: [answer.value, role.value],
        evidence: [
          registered,
          { field: 'experience', claim: role },
          { field: 'links', claim: business.link },
        ],
      },
    ]);
  },
};

/** Days from a date to another; of a month, from its first day, of a year none. `undefined` for what is no such date. */
function daysBetween(date: string, today: string): number | undefined {
  const [whole] = /^\d{4}-\d\d(?:-\d\d)?$/.exec(date) ?? [];
  const days = (Date.parse(today) - Date.parse(whole ?? '')) / DAY_MS;
  return Number.isNaN(days) ? undefined : days;
}

interface Business {
  readonly role: TimedRole;
  readonly link: Claim<string>;
}

/** Roles at an organisation of the same name as a domain the page lists, the oldest first. */
function businessesOf(candidate: Candidate, today: string): readonly Business[] {
  const links = new Map(
    claimsOf(candidate.links).flatMap(link => {
      const host = hostOf(link.value);
      const label = host === undefined ? '' : folded(registeredOf(host).label);
      return label.length >= LIMITS.name ? [[label, link] as const] : [];
    }),
  );
  return timed(claimsOf(candidate.experience), today, shortestOf)
    .filter(({ claim: { value } }) => OWN.test((value.title ?? '').slice(0, 200)))
    .flatMap(role => {
      const link = nameKeys(role.claim.value)
        .map(key => links.get(key))
        .find(each => each !== undefined);
      return link === undefined ? [] : [{ role, link }];
    })
    .toSorted((a, b) => a.role.span.from - b.role.span.from);
}

/** An organisation's name as a domain would have it: whole, and without what stands last ("GmbH", "Ltd"). */
function nameKeys({ organisation = '' }: Role): readonly string[] {
  const words = organisation.slice(0, 200).split(/\s+/);
  return [folded(words.join('')), folded(words.slice(0, -1).join(''))].filter(
    key => key.length >= LIMITS.name,
  );
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
