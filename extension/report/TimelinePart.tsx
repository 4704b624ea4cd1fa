import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Report } from '../../src/assessment/report/report.ts';
import { type Timeline, timelineOf, type UndatableReason } from '../../src/assessment/report/timeline.ts';
import { claimsOf, isMissing } from '../../src/candidate/claim.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText, dateText, listText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { MISSING } from '../ui/wording.ts';
import { type Entry, entriesOf } from './entries.ts';
import { Tabled } from './Tabled.tsx';
import { monthWords } from './month-words.ts';
import { TimelineChart } from './TimelineChart.tsx';

const UNDATABLE: Readonly<Record<UndatableReason, MessageKey>> = {
  'no-dates': 'report_undatable_no_dates',
  'no-such-date': 'report_undatable_no_such_date',
  reversed: 'report_undatable_reversed',
};

/** More lines than this are no longer read; the table has every role. */
const SHOWN = { lines: 12, roles: 6 } as const;

/** The history of a candidate: drawn, in words, and as a table. */
export function TimelinePart({ candidate }: Pick<Report, 'candidate'>): JSX.Element {
  const { experience, education, readAt } = candidate;
  const roles = useMemo(() => claimsOf(experience).map(({ value }) => value), [experience]);
  const studies = useMemo(() => claimsOf(education).map(({ value }) => value), [education]);
  const timeline = useMemo(() => timelineOf(roles, studies, readAt.slice(0, 10)), [roles, studies, readAt]);
  const entries = entriesOf(roles, studies);
  const heading = t('report_timeline');
  return (
    <Section heading={heading}>
      <p class="quiet">{t('report_timeline_about')}</p>
      {isMissing(experience) && experience.missing !== 'absent' && (
        <p class="loud">{t(MISSING[experience.missing])}</p>
      )}
      {timeline.bars.length === 0 ? (
        <p>{t('report_timeline_none')}</p>
      ) : (
        <>
          <TimelineChart timeline={timeline} entries={entries} />
          <InWords timeline={timeline} entries={entries} />
        </>
      )}
      {entries.length > 0 && (
        <Tabled
          caption={heading}
          head={[
            t('report_column_number'),
            t('report_column_what'),
            t('report_column_from'),
            t('report_column_until'),
          ]}
        >
          <Rows timeline={timeline} entries={entries} />
        </Tabled>
      )}
    </Section>
  );
}

function Rows({ timeline, entries }: PartProps): JSX.Element {
  const why = new Map(timeline.undatable.map(each => [each.number, each.why]));
  return (
    <>
      {entries.map(({ number, kind, text, start, end }) => {
        const reason = why.get(number);
        return (
          <tr key={number}>
            <td>{countText(number)}</td>
            <td>
              <Quoted text={text} />
              <span class="quiet below">{t(kind === 'role' ? 'report_key_role' : 'report_key_study')}</span>
              {reason && <span class="below">{t(UNDATABLE[reason])}</span>}
            </td>
            <td>{start === undefined ? t('report_date_none') : dateText(start)}</td>
            <td>
              {end === undefined
                ? t('report_date_none')
                : end === 'present'
                  ? t('report_present')
                  : dateText(end)}
            </td>
          </tr>
        );
      })}
    </>
  );
}

interface PartProps {
  readonly timeline: Timeline;
  readonly entries: readonly Entry[];
}

/** What the drawing shows, for who does not look at it. */
function InWords({ timeline: { overlaps, gaps }, entries }: PartProps): JSX.Element {
  const namesOf = (numbers: readonly number[]): string => {
    const shown = numbers
      .slice(0, SHOWN.roles)
      .map(number => `${countText(number)} ${entries[number - 1]?.text ?? ''}`);
    const more = numbers.length - shown.length;
    return listText(more > 0 ? [...shown, t('report_more', countText(more))] : shown);
  };
  return (
    <>
      {overlaps.length === 0 ? (
        <p>{t('report_overlaps_none')}</p>
      ) : (
        <>
          <h3>{t('report_overlaps')}</h3>
          <ul>
            {overlaps.slice(0, SHOWN.lines).map(({ span, numbers }) => (
              <li key={span.from}>
                <Sentence
                  of="report_overlap"
                  values={[
                    monthWords(span.from),
                    monthWords(span.until - 1),
                    <Quoted text={namesOf(numbers)} />,
                  ]}
                />
              </li>
            ))}
            <More of={overlaps.length} />
          </ul>
        </>
      )}
      {gaps.length > 0 && (
        <>
          <h3>{t('report_gaps')}</h3>
          <ul>
            {gaps.slice(0, SHOWN.lines).map(({ from, until }) => (
              <li key={from}>{t('report_gap', monthWords(from), monthWords(until - 1))}</li>
            ))}
            <More of={gaps.length} />
          </ul>
        </>
      )}
    </>
  );
}

function More({ of }: { readonly of: number }): JSX.Element | null {
  return of > SHOWN.lines ? <li>{t('report_more', countText(of - SHOWN.lines))}</li> : null;
}
