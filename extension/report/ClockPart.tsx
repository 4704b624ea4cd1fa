import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { DAY, type Stretch, stripOf, type StripRow } from '../../src/assessment/report/clock-strip.ts';
import type { ReportedClocks } from '../../src/assessment/report/reported-clocks.ts';
import { offsetText } from '../../src/places/offset-text.ts';
import { t } from '../platform/i18n.ts';
import { listText } from '../ui/format.ts';
import { Section } from '../ui/Section.tsx';
import { Quoted, Sentence } from '../ui/Sentence.tsx';
import { Tabled } from './Tabled.tsx';
import { Hatch } from './TimelineChart.tsx';

/** Pixels. */
const STRIP = 18;
const AXIS = 18;
const HOURS = [0, 6, 12, 18, 24];
/** A country has up to a dozen; more are told by the first and the last. */
const OFFSETS_SHOWN = 3;

/** The clocks of the place a candidate gives against those that were seen, over one day. */
export function ClockPart({ clocks }: { readonly clocks: ReportedClocks | undefined }): JSX.Element {
  const heading = t('report_clock');
  if (clocks === undefined) {
    return (
      <Section heading={heading}>
        <p>{t('report_clock_none')}</p>
      </Section>
    );
  }
  const rows = stripOf(clocks);
  return (
    <Section heading={heading}>
      <p class="quiet">{t('report_clock_about')}</p>
      <div class="drawing" role="img" aria-label={t('report_clock_picture')}>
        {rows.map((row, place) => (
          <Strip key={place} row={row} />
        ))}
        <svg class="strip" width="100%" height={AXIS} aria-hidden="true" focusable="false">
          {HOURS.map(hour => (
            <text
              key={hour}
              class="year-words"
              x={share(hour * 60)}
              y={AXIS - 5}
              text-anchor={hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}
            >
              {timeText(hour * 60)}
            </text>
          ))}
        </svg>
      </div>
      <Tabled
        caption={heading}
        head={[t('report_column_clock'), t('report_column_offset'), t('report_column_hours')]}
      >
        {rows.map((row, place) => (
          <tr key={place}>
            <td>
              <RowName row={row} />
            </td>
            <td>{offsetsText(row.offsets)}</td>
            <td>{listText(row.stretches.map(stretchText))}</td>
          </tr>
        ))}
      </Tabled>
    </Section>
  );
}

function Strip({ row }: { readonly row: StripRow }): JSX.Element {
  const hatch = useId();
  return (
    <>
      <p class="strip-words">
        <RowName row={row} /> <span class="quiet">{offsetsText(row.offsets)}</span>
      </p>
      <svg class="strip" width="100%" height={STRIP} aria-hidden="true" focusable="false">
        <Hatch id={hatch} />
        <rect class="day" x={0.5} y={0.5} width="99.8%" height={STRIP - 1} />
        {row.stretches.map(stretch => (
          <g key={stretch.from}>
            <rect class="certain" {...placed(stretch)} />
            {row.of !== 'place' && <rect class="beside" fill={`url(#${hatch})`} {...placed(stretch)} />}
          </g>
        ))}
        {HOURS.slice(1, -1).map(hour => (
          <line key={hour} class="year" x1={share(hour * 60)} x2={share(hour * 60)} y1={0} y2={STRIP} />
        ))}
      </svg>
    </>
  );
}

function RowName({ row: { of, text } }: { readonly row: StripRow }): JSX.Element {
  if (of === 'commits') return <>{t('report_clock_commits')}</>;
  return (
    <Sentence
      of={of === 'place' ? 'report_clock_place' : 'report_clock_page'}
      values={[<Quoted text={text} />]}
    />
  );
}

function placed({ from, until }: Stretch): Record<'x' | 'width' | 'y' | 'height', string | number> {
  return { x: share(from), width: share(until - from), y: 3, height: STRIP - 6 };
}

function share(minutes: number): string {
  return `${((minutes / DAY) * 100).toFixed(3)}%`;
}

function stretchText({ from, until }: Stretch): string {
  return `${timeText(from)}–${timeText(until)}`;
}

function timeText(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function offsetsText(offsets: readonly number[]): string {
  const [first = 0, last = 0] = [offsets[0], offsets.at(-1)];
  return offsets.length > OFFSETS_SHOWN
    ? `${offsetText(first)} – ${offsetText(last)}`
    : listText(offsets.map(offsetText));
}
