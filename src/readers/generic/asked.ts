import { blankCandidate } from '../../candidate/candidate.ts';
import { claimsOf } from '../../candidate/claim.ts';
import type { Reader } from '../reader.ts';
import { isArticlePage } from './article-page.ts';
import { candidatePanel, PANEL_SELECTORS } from './candidate-panel.ts';
import { generic } from './generic.ts';
import { isPartialName } from './partial-name.ts';

/**
 * A page the user asked to have checked: what the standards say, and where they name nobody, the one block that has a
 * name and an address that says the same name.
 */
export const asked: Reader = {
  ...generic,
  selectors: [...generic.selectors, ...PANEL_SELECTORS],
  read: (document, url) => {
    const reading = generic.read(document, url);
    if (reading.kind !== 'not-a-candidate' || isArticlePage(document)) return reading;
    const fields = candidatePanel(document, url);
    const [name] = claimsOf(fields?.name ?? { missing: 'absent' });
    if (!fields || !name) return reading;
    const blank = blankCandidate('generic', url, `${url.host}${url.pathname}`, 'unverified');
    return {
      kind: 'candidate',
      layout: 'panel',
      candidate: { ...blank, ...fields, partialName: isPartialName(name.value) },
    };
  },
};
