import type { Candidate } from '../../../candidate/candidate.ts';
import { missing, type Claim } from '../../../candidate/claim.ts';
import { httpUrl } from '../../../candidate/links.ts';
import { distinct } from '../../../candidate/merged.ts';
import { claimOf, folded } from '../../../candidate/text.ts';
import { all } from './elements.ts';

/** The fields that come from what somebody writes about themselves. */
export type OwnWords = Pick<Candidate, 'about' | 'links'>;

/** The about text, and the web addresses that the top card shows as this person's. */
export function ownWords(about: string, card: Element): OwnWords {
  return {
    about: about.trim() === '' ? missing('absent') : [claimOf(about, 'text', 'about', about)],
    links: distinct(websitesIn(card)),
  };
}

/** Addresses elsewhere; those shown behind LinkedIn's warning page (`/safety/go?url=`) as they were written. */
export function websitesIn(card: Element): readonly Claim<string>[] {
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
