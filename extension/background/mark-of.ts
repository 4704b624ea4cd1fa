import type { Assessment, ListUsed } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { gravestFindings, isQuiet, type Placed } from '../../src/assessment/weightiest.ts';
import { claimsOf } from '../../src/candidate/claim.ts';
import type { PageMark } from '../contract.ts';
import { GLYPHS } from '../glyphs.ts';
import { t } from '../platform/i18n.ts';
import { NEXT, STRENGTH, SURENESS } from '../ui/finding-wording.ts';
import { firstSentence } from '../ui/first-sentence.ts';
import { countText, dateText, listText, screenLanguage } from '../ui/format.ts';
import { listName } from '../ui/list-wording.ts';
import { signalKey } from '../ui/signal-wording.ts';
import { ABOUT, IDENTITY, NOT_CHECKED, SEVERITY, stateKey, STATE_MEANING } from '../ui/wording.ts';
import type { Assessed } from './assessor.ts';
import { MARK_STYLE } from './mark-style.ts';

/** The card in the page is for a glance; the popup has everything. */
const MOST_TITLES = 2;

/**
 * What the content script draws: the state; what does not fit, how sure and how serious that is; what it means, and the next
 * step; how old the lists are, and where everything else is.
 */
export function markOf(assessment: Assessment): PageMark {
  const { state } = assessment;
  const open = openFindings(assessment);
  const isLoud = !isQuiet(state);
  const [gravest] = open;
  return {
    ...drawing(assessment),
    label: t('mark_label', t(stateKey(state))),
    lines: [
      t(stateKey(state)),
      ...(isLoud ? titles(open) : []),
      ...(isLoud && gravest ? weighed(gravest) : []),
      ...assessment.coverage.notChecked.map(reason => t(NOT_CHECKED[reason])),
      inOne(
        t(STATE_MEANING[state]),
        isLoud ? nextOf(gravest) : state === 'nothing-found' && t('gist_no_verdict'),
      ),
      ...counts(assessment, open),
      inOne(listLine(assessment), t('mark_more')),
    ],
  };
}

/** The same for one row of a list: it says that the row is all there was to go by. */
export function rowMarkOf({ candidate, assessment }: Assessed): PageMark {
  const { state } = assessment;
  const open = openFindings(assessment);
  // Read out among many others, a mark has to say whose it is.
  const [name] = claimsOf(candidate.name);
  return {
    ...drawing(assessment),
    label: t('mark_row_label', t(stateKey(state)), name?.value ?? t('list_row_unnamed')),
    lines: [
      t(stateKey(state)),
      ...(isQuiet(state) ? [] : titles(open)),
      t('mark_row_only'),
      ...counts(assessment, open),
      listLine(assessment),
    ],
  };
}

function drawing({ state }: Assessment): Pick<PageMark, 'state' | 'glyph' | 'style' | 'language'> {
  return { state, glyph: GLYPHS[state], style: MARK_STYLE, language: screenLanguage() };
}

/** Those that count, the gravest first. */
function openFindings(assessment: Assessment): readonly Placed[] {
  return gravestFindings(assessment).filter(({ finding }) => !isSettled(finding));
}

function titles(open: readonly Placed[]): readonly string[] {
  const all = open.flatMap(({ finding }) => {
    const title = signalKey(finding.signal, 'title');
    return title ? [t(title)] : [];
  });
  const others = all.length - MOST_TITLES;
  return [...all.slice(0, MOST_TITLES), ...(others > 0 ? [t('mark_others', countText(others))] : [])];
}

function weighed({ finding, match }: Placed): readonly string[] {
  const disagreeing = match?.disagreements ?? [];
  return [
    ...(disagreeing.length > 0
      ? [t('mark_disagrees', listText(disagreeing.map(({ about }) => t(ABOUT[about]))))]
      : []),
    t(
      'mark_weighed',
      t(match ? IDENTITY[match.identity] : SURENESS[finding.sureness]),
      t(match ? SEVERITY[match.severity] : STRENGTH[finding.strength]),
    ),
  ];
}

function nextOf(gravest: Placed | undefined): string | undefined {
  const [first] = gravest?.finding.next ?? [];
  return first && firstSentence(t(NEXT[first]));
}

/** What is there and does not make the state: in a quiet one nothing of it is told in detail. */
function counts({ state, findings }: Assessment, open: readonly Placed[]): readonly string[] {
  const notes = open.filter(({ finding }) => finding.strength === 'note').length;
  const settled = findings.length - open.length;
  const below = open.length - notes;
  return [
    ...(isQuiet(state) && below > 0 ? [t('findings_below_sensitivity', countText(below))] : []),
    ...(isQuiet(state) && notes > 0 ? [t('mark_notes', countText(notes))] : []),
    ...(settled > 0 ? [t('mark_settled', countText(settled))] : []),
  ];
}

/** How old the lists are. Of those that may lag behind, one is named, several are counted. */
function listLine({ coverage: { lists, starterOnly } }: Assessment): string {
  if (starterOnly) return t('list_starter_only');
  const stale = lists.filter(list => list.stale !== undefined);
  const [first] = stale;
  if (stale.length > 1) return t('list_stale_more', countText(stale.length));
  if (first) return t('list_stale_one', listName(first.list));
  const [oldest] = lists
    .flatMap(list => (freshOf(list) === undefined ? [] : [list]))
    .toSorted((a, b) => (freshOf(a) ?? '').localeCompare(freshOf(b) ?? ''));
  if (!oldest) return lists.length === 0 ? t('list_none') : '';
  return t('mark_lists', listName(oldest.list), dateText(freshOf(oldest) ?? ''));
}

/** When a list was last known to be what its publisher has. */
function freshOf({ checkedAt, fetchedAt, publishedAt }: ListUsed): string | undefined {
  return checkedAt ?? fetchedAt ?? publishedAt;
}

/** Sentences that follow each other, in one line. */
function inOne(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}
