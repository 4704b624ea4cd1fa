import { type Assessment, type State, STATES } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { t } from '../platform/i18n.ts';
import type { Badge, TabBadge } from '../platform/badge.ts';
import { stateKey } from '../ui/wording.ts';

/** One glyph a state, from the characters every system font has; the colours pass 4.5:1 under white text. */
const LOOKS: Readonly<Record<State, { readonly glyph: string; readonly colour: string }>> = {
  unreadable: { glyph: '×', colour: '#5f6368' },
  'nothing-found': { glyph: '–', colour: '#5f6368' },
  ask: { glyph: '?', colour: '#8a5a00' },
  resolve: { glyph: '!', colour: '#a04000' },
  'possible-match': { glyph: '≈', colour: '#b00020' },
};

/** What the toolbar shows of an assessment: the icon and the glyph of its state, and how many findings it rests on where it is not a quiet one. */
export function badgeOf({ state, findings }: Assessment): TabBadge {
  const { glyph, colour } = LOOKS[state];
  const counting = isRaised(state)
    ? findings.filter(finding => finding.strength !== 'note' && !isSettled(finding)).length
    : 0;
  return {
    icon: state,
    text: counting > 0 ? `${glyph}${counting}` : glyph,
    title: t(stateKey(state)),
    colour,
  };
}

/** The badge of a page that lists candidates: how many are worth a look, and the glyph of the gravest. */
export function rowsBadge(states: readonly State[]): TabBadge {
  const quiet = states.includes('unreadable') ? 'unreadable' : 'nothing-found';
  const raised = states.filter(state => isRaised(state));
  const gravest = raised.toSorted((a, b) => STATES.indexOf(b) - STATES.indexOf(a))[0] ?? quiet;
  const { glyph, colour } = LOOKS[gravest];
  const count = String(raised.length);
  return {
    icon: gravest,
    text: raised.length > 0 ? `${glyph}${count}` : glyph,
    title: t('badge_rows', count, String(states.length)),
    colour,
  };
}

function isRaised(state: State): boolean {
  return STATES.indexOf(state) > STATES.indexOf('nothing-found');
}

/** Calm, and none of the colours of a state: it says nothing about the page that is open. */
const NEWS_COLOUR = '#1f4f9c';
const MOST_COUNTED = 99;

/** What all tabs show while so many kept candidates have news in which more than a name agrees. */
export function newsBadge(candidates: number): Badge | undefined {
  if (candidates === 0) return undefined;
  const text = candidates > MOST_COUNTED ? `${MOST_COUNTED}+` : String(candidates);
  return { text, title: t('kept_badge', text), colour: NEWS_COLOUR };
}

/** The badge of a page that could not be read. */
export function unreadableBadge(): TabBadge {
  const { glyph, colour } = LOOKS.unreadable;
  return { icon: 'unreadable', text: glyph, title: t(stateKey('unreadable')), colour };
}
