import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Bar, type Timeline, yearsOf } from '../../src/assessment/report/timeline.ts';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import type { Entry } from './entries.ts';
import { type Label, labelsOf } from './labels.ts';

/** Pixels. Places along the time are shares of the width, so that words keep their size however wide the page is. */
const LANE = { height: 34, words: 14, bar: 12 } as const;
const AXIS = 20;
/** So many lanes are one drawing: a page of paper holds them, and the next ones go on the next. */
const LANES_AT_ONCE = 20;
/** Marks of years that fit on the narrowest screen. */
const MOST_YEARS = 6;

/** Roles and studies as bars: beside each other in lanes, hatched where roles overlap, dashed where a date leaves it open. */
export function TimelineChart({
  timeline,
  entries,
}: {
  readonly timeline: Timeline;
  readonly entries: readonly Entry[];
}): JSX.Element {
  const { bars, lanes, scale } = timeline;
  const labels = labelsOf(bars, scale);
  const [first, last] = [Math.floor(scale.from / 12), Math.floor((scale.until - 1) / 12)];
  const words = t('report_timeline_picture', String(first), String(last), countText(bars.length));
  const parts = Array.from({ length: Math.ceil(lanes / LANES_AT_ONCE) }, (_, part) => part * LANES_AT_ONCE);
  return (
    <div class="drawing" role="img" aria-label={words}>
      {parts.map(from => (
        <Part
          key={from}
          timeline={timeline}
          entries={entries}
          labels={labels}
          lanes={{ from, until: Math.min(from + LANES_AT_ONCE, lanes) }}
        />
      ))}
      <p class="key" aria-hidden="true">
        <Key of="role">{t('report_key_role')}</Key>
        <Key of="study">{t('report_key_study')}</Key>
        <Key of="unsure">{t('report_key_unsure')}</Key>
        <Key of="beside">{t('report_key_beside')}</Key>
        <Key of="goes-on">{t('report_key_now')}</Key>
      </p>
    </div>
  );
}

function Part({
  timeline: { bars, scale, now },
  entries,
  labels,
  lanes,
}: {
  readonly timeline: Timeline;
  readonly entries: readonly Entry[];
  readonly labels: ReadonlyMap<number, Label>;
  readonly lanes: Bar['span'];
}): JSX.Element {
  const hatch = useId();
  const height = (lanes.until - lanes.from) * LANE.height;
  const at = (month: number): string =>
    `${(((month - scale.from) / (scale.until - scale.from)) * 100).toFixed(3)}%`;
  const wide = (from: number, until: number): string =>
    `${(((until - from) / (scale.until - scale.from)) * 100).toFixed(3)}%`;
  return (
    <svg class="timeline" width="100%" height={height + AXIS} focusable="false" aria-hidden="true">
      <Hatch id={hatch} />
      {yearsOf(scale, MOST_YEARS).map(year => (
        <g key={year}>
          <line class="year" x1={at(year * 12)} x2={at(year * 12)} y1={0} y2={height + 4} />
          <text class="year-words" x={at(year * 12)} y={height + AXIS - 4} dx={2}>
            {year}
          </text>
        </g>
      ))}
      <line class="now" x1={at(now + 1)} x2={at(now + 1)} y1={0} y2={height} />
      {bars
        .filter(({ lane }) => lane >= lanes.from && lane < lanes.until)
        .map(({ number, kind, lane, span, certain, end, beside }) => {
          const y = (lane - lanes.from) * LANE.height;
          const label = labels.get(number);
          const bar = { y: y + LANE.words + 3, height: LANE.bar };
          return (
            <g key={number} class={kind}>
              {label && (
                <svg x={at(label.from)} y={y} width={wide(label.from, label.until)} height={LANE.words + 2}>
                  <text
                    class="bar-words"
                    x={label.at === 'start' ? 0 : '100%'}
                    y={LANE.words - 2}
                    text-anchor={label.at}
                  >
                    {`${countText(number)} ${entries[number - 1]?.text ?? ''}`}
                  </text>
                </svg>
              )}
              <rect class="unsure" x={at(span.from)} width={wide(span.from, span.until)} {...bar} />
              {certain && (
                <rect
                  class="certain"
                  x={at(certain.from)}
                  width={wide(certain.from, certain.until)}
                  {...bar}
                />
              )}
              {beside.map(({ from, until }) => (
                <rect
                  key={from}
                  class="beside"
                  fill={`url(#${hatch})`}
                  x={at(from)}
                  width={wide(from, until)}
                  {...bar}
                />
              ))}
              {end !== 'stated' && (
                <svg x={at(span.until)} y={bar.y} width={1} height={LANE.bar} overflow="visible">
                  <path
                    class="goes-on"
                    d={end === 'present' ? 'M-7 1 L0 6 L-7 11' : 'M-4 5 h1 M0 5 h1 M4 5 h1'}
                  />
                </svg>
              )}
            </g>
          );
        })}
    </svg>
  );
}

function Key({ of, children }: { readonly of: string; readonly children: ComponentChildren }): JSX.Element {
  const hatch = useId();
  const bar = { x: 1, y: 1, width: 26, height: LANE.bar };
  return (
    <span class="key-part">
      <svg class="timeline" width={28} height={LANE.bar + 2} aria-hidden="true" focusable="false">
        {of === 'beside' && <Hatch id={hatch} />}
        <g class={of === 'study' ? 'study' : 'role'}>
          <rect class={of === 'unsure' ? 'unsure' : 'certain'} {...bar} />
          {of === 'beside' && <rect class="beside" fill={`url(#${hatch})`} {...bar} />}
          {of === 'goes-on' && <path class="goes-on" d="M19 2 L26 7 L19 12" />}
        </g>
      </svg>{' '}
      {children}
    </span>
  );
}

/** Stripes that stay apart from a plain bar in any colours. */
export function Hatch({ id }: { readonly id: string }): JSX.Element {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="stripe" x1={0} y1={0} x2={0} y2={6} />
      </pattern>
    </defs>
  );
}
