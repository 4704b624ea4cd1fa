import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { isSettled } from '../../src/assessment/dispositions/is-settled.ts';
import { type Group, GROUPS } from '../../src/signals/signal.ts';
import { t } from '../platform/i18n.ts';
import { GROUP } from '../ui/finding-wording.ts';
import { countText, listText } from '../ui/format.ts';
import { STATE_MEANING } from '../ui/wording.ts';
import { FindingGist } from './FindingGist.tsx';
import type { Deciding } from './use-deciding.ts';
import { weightiest } from '../../src/assessment/weightiest.ts';

/** Right below the state, the few lines that matter: of the gravest finding, or of what a quiet state rests on. */
export function Gist({
  assessment,
  person,
  deciding,
}: {
  readonly assessment: Assessment;
  readonly person: string;
  /** Absent where nothing can be decided. */
  readonly deciding: Deciding | undefined;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [decided, setDecided] = useState(false);
  const gravest = weightiest(assessment);
  useEffect(() => {
    setDecided(false);
  }, [person]);
  useEffect(() => {
    // What was decided about is no longer the gravest finding, and the button that was pressed is gone with it.
    if (decided) place.current?.focus();
  }, [decided]);
  return (
    <div class="gist" ref={place} tabIndex={-1}>
      <p class="gist-decided" role="status">
        {decided && t('gist_decided')}
      </p>
      {gravest ? (
        <FindingGist
          key={`${person} ${gravest.finding.signal} ${gravest.at}`}
          gravest={gravest}
          assessment={assessment}
          deciding={deciding}
          onDecided={() => {
            setDecided(true);
          }}
        />
      ) : (
        <QuietGist assessment={assessment} />
      )}
    </div>
  );
}

/** What was compared and what could not be, and that silence is no verdict. */
function QuietGist({
  assessment: { state, coverage, findings },
}: {
  readonly assessment: Assessment;
}): JSX.Element {
  const had = groupsOf(coverage.checks.filter(({ outcome }) => outcome === 'raised' || outcome === 'silent'));
  const lacked = groupsOf(coverage.checks).filter(group => !had.includes(group));
  const open = findings.filter(finding => !isSettled(finding));
  const notes = open.filter(({ strength }) => strength === 'note').length;
  const settled = findings.length - open.length;
  const below = open.length - notes;
  return (
    <>
      {settled > 0 && <p>{t('decided_count', countText(settled))}</p>}
      {below > 0 && <p class="loud">{t('findings_below_sensitivity', countText(below))}</p>}
      {had.length > 0 && <p>{t('gist_compared', named(had))}</p>}
      {lacked.length > 0 && <p>{t('gist_lacked', named(lacked))}</p>}
      <p>
        {t(STATE_MEANING[state])} {state === 'nothing-found' && t('gist_no_verdict')}
      </p>
      {notes > 0 && <p class="quiet">{t('gist_notes', countText(notes))}</p>}
    </>
  );
}

function groupsOf(checks: Assessment['coverage']['checks']): readonly Group[] {
  return GROUPS.filter(group => checks.some(check => check.group === group));
}

function named(groups: readonly Group[]): string {
  return listText(groups.map(group => t(GROUP[group])));
}
