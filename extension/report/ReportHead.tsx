import type { JSX } from 'preact';
import type { Report } from '../../src/assessment/report/report.ts';
import { isMissing } from '../../src/candidate/claim.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { CheckedCount } from '../ui/candidate/CheckedCount.tsx';
import { NameAsTyped } from '../ui/candidate/NameAsTyped.tsx';
import { Fact } from '../ui/Fact.tsx';
import { FIELD } from '../ui/finding-wording.ts';
import { momentText } from '../ui/format.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Quoted } from '../ui/Sentence.tsx';
import { StateLine } from '../ui/StateLine.tsx';
import { siteName } from '../ui/site-name.ts';
import { GRADE, MISSING, NOT_CHECKED, STATE_MEANING, stateKey, WHERE } from '../ui/wording.ts';
import { ListsUsed } from './ListsUsed.tsx';

const SENSITIVITY: Readonly<Record<Report['settings']['sensitivity'], MessageKey>> = {
  'fewer-questions': 'sensitivity_fewer',
  standard: 'sensitivity_standard',
  'more-questions': 'sensitivity_more',
};

const SHOWN = ['headline', 'location', 'currentOrganisation'] as const;

/** The first lines of a report: the state, about whom it is, when and by what it was made, and which lists it rests on. */
export function ReportHead({ report }: { readonly report: Report }): JSX.Element {
  const { candidate, assessment, madeAt } = report;
  const { state, disguises, coverage } = assessment;
  return (
    <header class="head" data-state={state}>
      <p class="running-head on-paper">
        {t('app_name')} · <Name candidate={candidate} /> · {momentText(madeAt)}
      </p>
      <StateLine state={state} heading={t(stateKey(state))} />
      <p class="whose">
        <strong>
          <Name candidate={candidate} />
        </strong>
      </p>
      {disguises.map((disguise, place) => (
        <NameAsTyped key={place} disguise={disguise} />
      ))}
      <p>{t(STATE_MEANING[state])}</p>
      {coverage.notChecked.length > 0 && (
        <div class="not-checked">
          <h2>{t('checked_not')}</h2>
          <ul>
            {coverage.notChecked.map(reason => (
              <li key={reason}>{t(NOT_CHECKED[reason])}</li>
            ))}
          </ul>
        </div>
      )}
      <CheckedCount coverage={coverage} />
      <About report={report} />
      <Settings settings={report.settings} />
      <ListsUsed coverage={coverage} />
    </header>
  );
}

function Name({ candidate: { name } }: Pick<Report, 'candidate'>): JSX.Element {
  return isMissing(name) ? <>{t('report_unnamed')}</> : <Quoted text={name.value} />;
}

function About({ report: { candidate, madeAt, program } }: { readonly report: Report }): JSX.Element {
  const { url, reader, grade, readAt, partialName } = candidate;
  return (
    <dl class="facts in-columns about">
      <Fact label={t('report_site')}>
        <Quoted text={siteOf(reader, url)} />
      </Fact>
      <Fact label={t('report_address')}>
        <span class="plain-address">
          <OfficialLink href={url}>
            <Quoted text={url} />
          </OfficialLink>
        </span>
      </Fact>
      {SHOWN.map(field => {
        const claim = candidate[field];
        return (
          <Fact key={field} label={t(FIELD[field])}>
            {isMissing(claim) ? (
              <span class="quiet">{t(MISSING[claim.missing])}</span>
            ) : (
              <>
                <Quoted text={claim.value} /> <span class="quiet">{t(WHERE[claim.where])}</span>
              </>
            )}
          </Fact>
        );
      })}
      <Fact label={t('report_read')}>
        <time dateTime={readAt}>{momentText(readAt)}</time>
      </Fact>
      <Fact label={t('report_basis')}>
        {t(GRADE[grade])}
        {partialName && <> {t('read_partial')}</>}
      </Fact>
      <Fact label={t('report_made')}>
        <time dateTime={madeAt}>{momentText(madeAt)}</time>
      </Fact>
      <Fact label={t('report_program')}>{t('report_program_value', program)}</Fact>
    </dl>
  );
}

function Settings({ settings }: Pick<Report, 'settings'>): JSX.Element {
  const { sensitivity, remember, githubLookups } = settings;
  return (
    <section>
      <h2>{t('report_settings')}</h2>
      <ul>
        <li>{t('report_sensitivity', t(SENSITIVITY[sensitivity]))}</li>
        <li>{t(remember ? 'report_remember_on' : 'report_remember_off')}</li>
        <li>{t(githubLookups ? 'report_github_on' : 'report_github_off')}</li>
      </ul>
    </section>
  );
}

/** A file may say anything in the place of an address. */
function siteOf(reader: string, url: string): string {
  return URL.canParse(url) ? siteName(reader, url) : reader;
}
