import type { JSX } from 'preact';
import { t } from '../platform/i18n.ts';
import { Section } from '../ui/Section.tsx';
import { KeyForm, type KeyWords } from './KeyForm.tsx';
import { Problem } from '../ui/settings/Problem.tsx';
import { Switch } from '../ui/settings/Switch.tsx';
import type { GitHubToken } from './use-github-token.ts';
import type { KeptSettings } from '../ui/settings/use-settings.ts';

/** Where GitHub gives out tokens that may read what is public, and nothing else. */
const TOKENS = 'https://github.com/settings/personal-access-tokens';

const TOKEN: KeyWords = {
  label: 'github_token',
  about: ['github_token_about'],
  given: 'github_token_given',
  save: 'github_token_save',
  replace: 'github_token_replace',
  forget: 'github_token_forget',
};

/** Look-ups on GitHub: off at first, since they are the one thing that tells somebody else about a candidate. */
export function GitHubSection({
  kept: { settings, change },
  token,
}: {
  readonly kept: KeptSettings;
  readonly token: GitHubToken;
}): JSX.Element {
  return (
    <Section heading={t('options_github')}>
      <p>{t('options_github_about')}</p>
      {settings && (
        <Switch
          label={t('github_lookups')}
          note={t('github_lookups_about')}
          on={settings.githubLookups}
          turn={githubLookups => {
            change({ ...settings, githubLookups });
          }}
        />
      )}
      {settings && (settings.githubLookups || token.given === true) && (
        <KeyForm words={TOKEN} page={TOKENS} given={token.given === true} give={token.put} />
      )}
      <Problem problem={token.problem} retry={token.reload} />
    </Section>
  );
}
