import type { JSX } from 'preact';
import { type MessageKey, t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { Progress } from '../ui/Progress.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import { ChapterFold } from './ChapterFold.tsx';
import type { GitHubUse } from './use-github.ts';

/** Said after a press that brought nothing. */
const FAILED: Readonly<Record<Exclude<GitHubUse['came'], 'done' | undefined>, MessageKey>> = {
  refused: 'github_refused',
  'rate-limit': 'github_rate_limit',
  unreachable: 'github_unreachable',
  unanswered: 'error_not_answered',
};

/** Said where only a part could be looked up. */
const CUT = {
  'rate-limit': 'github_cut_rate_limit',
  unreachable: 'github_cut_unreachable',
} as const satisfies Readonly<Record<string, MessageKey>>;

interface GitHubProps {
  readonly github: GitHubUse;
  readonly now: Date;
}

/** Looking the candidate's GitHub account up, with what GitHub learns of it said before the button. */
export function GitHubPart(props: GitHubProps): JSX.Element {
  return <ChapterFold heading={t('github_heading')}>{() => <LookUp {...props} />}</ChapterFold>;
}

function LookUp({ github: { here, requests, came, look }, now }: GitHubProps): JSX.Element {
  const { login, lookedAt, cut } = here;
  const isAsking = requests !== undefined;
  // What was kept of a look-up that was cut short says so itself.
  const failed = came === undefined || came === 'done' || came === cut ? undefined : FAILED[came];
  return (
    <>
      <p>{t('github_about', login)}</p>
      <button type="button" aria-disabled={isAsking} onClick={look}>
        {t(lookedAt === undefined ? 'github_look' : 'github_look_again')}
      </button>
      <div role="status">
        {isAsking && <p>{t('github_asking')}</p>}
        {!isAsking && failed && <p class="loud">{t(failed)}</p>}
        {!isAsking && lookedAt !== undefined && (
          <p>
            <Sentence of="github_looked" values={[<When iso={lookedAt} now={now} />]} />
            {cut && <> {t(CUT[cut])}</>}
          </p>
        )}
      </div>
      {isAsking && <Progress done={0} of={0} words={t('github_requests', countText(requests))} />}
    </>
  );
}
