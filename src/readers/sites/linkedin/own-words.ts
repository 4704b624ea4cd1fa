import type { Candidate } from '../../../candidate/candidate.ts';
import { many, type Claim } from '../../../candidate/claim.ts';
import { httpUrl } from '../../../candidate/links.ts';
import { claimOf, folded } from '../../../candidate/text.ts';
import { all } from './elements.ts';

/** The mark beside the name, in every language; as id in 2025-26 and as attribute before. Seen 2022 to 2026. */
const VERIFIED = 'svg:is([id^="verified-"], [data-test-icon^="verified-"])';

/** The fields that come from what somebody writes about themselves, and from the marks in their top card. */
export type OwnWords = Pick<Candidate, 'about' | 'links' | 'verifications'>;

/** The about text, and what the top card shows besides name and headline. */
export function ownWords(about: string, card: Element): Partial<OwnWords> {
  return {
    ...(about.trim() !== '' && { about: [claimOf(about, 'text', 'about', about)] }),
    links: many(websitesIn(card)),
    ...(card.querySelector(VERIFIED) && {
      verifications: [claimOf('Verified', 'markup', VERIFIED, 'Verified')],
    }),
  };
}

/** Addresses elsewhere; those shown behind LinkedIn's warning page (`/safety/go?url=`) as they were written. */
export function websitesIn(card: Element): readonly Claim<string>[] {
  const found = all(card, 'a[href^="http"]').flatMap(link => {
    const href = httpUrl(link.getAttribute('href') ?? '');
    const behind =
      href && /linkedin\.com\/(?:safety\/go|redir)/.test(href) ? new URL(href).searchParams.get('url') : href;
    const address = httpUrl(behind ?? '');
    if (address === undefined || /(?:^|\.)(?:linkedin\.com|licdn\.com)$/.test(new URL(address).hostname))
      return [];
    return [[address, claimOf(address, 'markup', 'top card a', folded(link.textContent))] as const];
  });
  return [...new Map(found).values()];
}
