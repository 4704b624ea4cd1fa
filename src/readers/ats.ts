import { blankCandidate } from '../candidate/candidate.ts';
import { claimsOf } from '../candidate/claim.ts';
import { candidatePanel, PANEL_SELECTORS } from './generic/candidate-panel.ts';
import { PANEL_WORDS } from './generic/panel-words.ts';
import { isPartialName } from './generic/partial-name.ts';
import type { Reader } from './reader.ts';

/** An applicant tracking system: its pages are private, so that all anybody can know is how its addresses look. */
export interface TrackingSystem {
  readonly id: string;
  readonly host: RegExp;
  /** The path and query of a candidate's page; the first group is the id of the candidate or of their application. */
  readonly candidate: RegExp;
  /** Where addresses name any record of the product: what the title of a candidate's page says. */
  readonly title?: RegExp;
  /** Where the addresses were seen, and when. */
  readonly asOf: string;
  readonly on: string;
}

/** The reader of a tracking system: its addresses, and the panel of a candidate by its general shape. */
export function ats({ id, host, candidate, title, asOf, on }: TrackingSystem): Reader {
  const idIn = (url: URL): string | undefined =>
    url.protocol === 'https:' && host.test(url.hostname)
      ? candidate.exec(url.pathname + url.search)?.[1]?.toLowerCase()
      : undefined;
  return {
    id,
    basis: { grade: 'unverified', asOf, on: `Addresses: ${on} The page itself was never seen.` },
    selectors: PANEL_SELECTORS,
    kindOf: url => (idIn(url) === undefined ? undefined : 'profile'),
    read: (document, url) => {
      if (title && !title.test(document.title)) return { kind: 'not-a-candidate' };
      const fields = candidatePanel(document, url, PANEL_WORDS);
      const [name] = claimsOf(fields?.name ?? { missing: 'absent' });
      if (!fields || !name) return { kind: 'unreadable', reason: 'no-name' };
      return {
        kind: 'candidate',
        layout: 'panel',
        candidate: {
          ...blankCandidate(id, url, idIn(url) ?? '', 'unverified'),
          ...fields,
          partialName: isPartialName(name.value),
        },
      };
    },
  };
}
