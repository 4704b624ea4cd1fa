import type { Assessment, State } from '../../src/assessment/assessment.ts';
import { t } from '../platform/i18n.ts';
import type { Badge } from '../platform/badge.ts';
import { stateKey } from '../ui/wording.ts';

/** One glyph a state, from the characters every system font has; the colours pass 4.5:1 under white text. */
const LOOKS: Readonly<Record<State, { readonly glyph: string; readonly colour: string }>> = {
  unreadable: { glyph: '×', colour: '#5f6368' },
  'nothing-found': { glyph: '–', colour: '#5f6368' },
  ask: { glyph: '?', colour: '#8a5a00' },
  resolve: { glyph: '!', colour: '#a04000' },
  'possible-match': { glyph: '≈', colour: '#b00020' },
};

/** The toolbar badge of an assessment: the glyph of its state and how many findings count towards it. */
export function badgeOf({ state, findings }: Assessment): Badge {
  const { glyph, colour } = LOOKS[state];
  const counting = findings.filter(({ strength }) => strength !== 'note').length;
  return { text: counting > 0 ? `${glyph}${counting}` : glyph, title: t(stateKey(state)), colour };
}

/** The badge of a page that could not be read. */
export function unreadableBadge(): Badge {
  const { glyph, colour } = LOOKS.unreadable;
  return { text: glyph, title: t(stateKey('unreadable')), colour };
}
