import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { OfficialLink } from '../ui/OfficialLink.tsx';
import { Section } from '../ui/Section.tsx';
import { Problem } from './Problem.tsx';
import { Switch } from './Switch.tsx';
import type { GitHubToken } from './use-github-token.ts';
import type { KeptSettings } from './use-settings.ts';

/** Where GitHub gives out tokens that may read what is public, and nothing else. */
const TOKENS = 'https://github.com/settings/personal-access-tokens';

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
      {settings && (settings.githubLookups || token.given) && <TokenForm token={token} />}
      <Problem problem={token.problem} retry={token.reload} />
    </Section>
  );
}

function TokenForm({ token: { given, put } }: { readonly token: GitHubToken }): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // No token holds any: they come with what is copied.
  const entered = text.replace(/\s+/g, '');
  return (
    <form
      class="key"
      onSubmit={event => {
        event.preventDefault();
        if (entered === '') return;
        put(entered);
        setText('');
      }}
    >
      <label for={id}>{t('github_token')}</label>
      <p id={`${id}-about`}>{t('github_token_about')}</p>
      <p>
        <OfficialLink href={TOKENS}>{t('key_page', new URL(TOKENS).hostname)}</OfficialLink>
      </p>
      <p class="loud" role="status">
        {given && t('github_token_given')}
      </p>
      <div class="buttons">
        <input
          type="password"
          ref={input}
          id={id}
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-about`}
          onInput={event => {
            setText(event.currentTarget.value);
          }}
        />
        <button type="submit" aria-disabled={entered === ''}>
          {t(given ? 'github_token_replace' : 'github_token_save')}
        </button>
        {given && (
          <button
            type="button"
            onClick={() => {
              put('');
              input.current?.focus(); // This button goes away with the token.
            }}
          >
            {t('github_token_forget')}
          </button>
        )}
      </div>
    </form>
  );
}
