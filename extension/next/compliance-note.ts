import type { Assessment, Decided, SourcedFinding } from '../../src/assessment/assessment.ts';
import type { Comparison, Match } from '../../src/watchlists/match.ts';
import { t } from '../platform/i18n.ts';
import { DECIDED } from '../ui/decision-wording.ts';
import { FIELD, STRENGTH } from '../ui/finding-wording.ts';
import { countText, dateText, momentText, withDates } from '../ui/format.ts';
import { listingText } from '../ui/listing.ts';
import { signalKey } from '../ui/signal-wording.ts';
import { inOrder } from '../ui/candidate/match-order.ts';
import { ABOUT, IDENTITY, NOT_CHECKED, SEVERITY, stateKey, WHERE } from '../ui/wording.ts';
import { lines, listLine, paragraphs, type Writing } from './letters.ts';
import { plain } from './plain.ts';

/** So many of each stand in a letter; whoever needs more has the report. */
const MOST = { listings: 10, findings: 40, evidence: 5 } as const;

/** The facts for whoever handles sanctions: who, what, from where, with what it was compared, and what was not. */
export function complianceNote(
  { state, review }: Writing,
  { now, version }: { readonly now: Date; readonly version: string },
): string {
  const { name, url, readAt, assessment } = state;
  const reviewer = plain(review.reviewer);
  return paragraphs(
    t('note_heading'),
    [
      t('note_candidate', plain(name)),
      t('note_page', plain(url)),
      t('note_read', momentText(readAt, 'UTC'), version),
      t('note_state', t(stateKey(assessment.state))),
      ...(reviewer === '' ? [] : [t('note_by', reviewer)]),
      t('note_made', momentText(now.toISOString(), 'UTC')),
    ].join('\n'),
    section(t('note_listings'), some(inOrder(assessment.matches).map(listing), MOST.listings)),
    section(t('note_findings'), some(assessment.findings.map(findingOf(assessment)), MOST.findings)),
    section(t('note_lists'), assessment.coverage.lists.map(listLine)),
    section(t('note_not_checked'), notChecked(assessment)),
    review.notes.trim() === '' ? '' : `${t('note_notes')}\n${review.notes.trim()}`,
    t('note_closing'),
  );
}

function section(heading: string, items: readonly string[]): string {
  return `${heading}\n${items.length === 0 ? t('note_none') : lines(items)}`;
}

/** The first of them, and how many more there are. */
function some(items: readonly string[], most: number): readonly string[] {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), t('note_more', countText(more))] : items;
}

function listing(match: Match): string {
  const { name, officialPage, identity, severity, agreements, disagreements } = match;
  const compared = (all: readonly Comparison[]): string => all.map(comparison).join('; ');
  return under(t('note_listing', plain(name), listingText(match)), [
    plain(officialPage),
    t(IDENTITY[identity]),
    t(SEVERITY[severity]),
    ...(agreements.length > 0 ? [t('note_agrees', compared(agreements))] : []),
    ...(disagreements.length > 0 ? [t('note_disagrees', compared(disagreements))] : []),
  ]);
}

function comparison({ about, candidate, listed }: Comparison): string {
  const [said, other] = [withDates(plain(candidate)), withDates(plain(listed))];
  return said === other
    ? t('comparison_same', t(ABOUT[about]), said)
    : t('comparison_line', t(ABOUT[about]), said, other);
}

function findingOf({ matches }: Assessment): (finding: SourcedFinding) => string {
  return finding => {
    const { signal, strength, evidence, listed, decided } = finding;
    const match = matches.find(({ list, id }) => list === listed?.list && id === listed.id);
    const title = signalKey(signal, 'title');
    return under(t('note_finding', title ? t(title) : signal, t(STRENGTH[strength])), [
      observed(finding),
      ...(match ? [listingText(match)] : []),
      ...some(
        evidence.map(({ field, claim: { value, where } }) => {
          const read = t('evidence_line', t(FIELD[field]), t(WHERE[where]));
          return t('note_evidence', read, withDates(plain(value)));
        }),
        MOST.evidence,
      ),
      ...(decided ? [decision(decided)] : []),
    ]);
  };
}

function observed({ signal, values }: SourcedFinding): string {
  const key = signalKey(signal, 'observed');
  return key ? t(key, ...values.map(value => withDates(plain(value)))) : '';
}

function decision({ decision: what, at, reason }: Decided): string {
  const said = t('note_decided', t('decided_on', t(DECIDED[what]), dateText(at)));
  return reason === '' ? said : `${said}. ${t('decided_reason', plain(reason))}`;
}

function notChecked({
  coverage: { notChecked: reasons, checks, starterOnly },
}: Assessment): readonly string[] {
  const lacked = checks.filter(({ outcome }) => outcome === 'lacks-data' || outcome === 'failed').length;
  return [
    ...reasons.map(reason => t(NOT_CHECKED[reason])),
    ...(starterOnly ? [t('list_starter_only')] : []),
    ...(lacked > 0 ? [t('checked_count', countText(checks.length - lacked), countText(checks.length))] : []),
  ];
}

/** A line with others indented under it; what is empty is left out. */
function under(line: string, others: readonly string[]): string {
  return [line, ...others.filter(other => other !== '').map(other => `  ${other}`)].join('\n');
}
