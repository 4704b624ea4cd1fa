import type { Candidate } from '../../../candidate/candidate.ts';
import { many, missing, type Claim } from '../../../candidate/claim.ts';
import { httpUrl } from '../../../candidate/links.ts';
import { claimOf, folded } from '../../../candidate/text.ts';
import { claimsInBio } from '../../generic/bio.ts';
import { all } from './elements.ts';

/** The fields that come from what somebody writes about themselves. */
export type OwnWords = Pick<
  Candidate,
  'emails' | 'phones' | 'wallets' | 'links' | 'birthDate' | 'otherLocations' | 'otherNames'
>;

/** What the about text says, and the web addresses that the top card shows as this person's. */
export function ownWords(about: string, card: Element): OwnWords {
  const { emails, phones, wallets, links, birthDates, places, names } = claimsInBio(about, 'about');
  return {
    emails: many(emails),
    phones: many(phones),
    wallets: many(wallets),
    links: many(
      [...websitesIn(card), ...links].filter(
        ({ value }, index, all) => all.findIndex(link => link.value === value) === index,
      ),
    ),
    birthDate: birthDates[0] ?? missing('absent'),
    otherLocations: many(places),
    otherNames: many(names),
  };
}

/** Addresses elsewhere; those shown behind LinkedIn's warning page (`/safety/go?url=`) as they were written. */
function websitesIn(card: Element): readonly Claim<string>[] {
  return all(card, 'a[href^="http"]').flatMap(link => {
    const href = httpUrl(link.getAttribute('href') ?? '');
    const behind =
      href && /linkedin\.com\/(?:safety\/go|redir)/.test(href) ? new URL(href).searchParams.get('url') : href;
    const address = httpUrl(behind ?? '');
    if (address === undefined || /(?:^|\.)(?:linkedin\.com|licdn\.com)$/.test(new URL(address).hostname))
      return [];
    return [claimOf(address, 'markup', 'top card a', folded(link.textContent))];
  });
}
