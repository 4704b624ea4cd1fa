import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { ask } from '../platform/messages.ts';
import { useKnown } from '../ui/use-known.ts';
import { CasesSection } from './CasesSection.tsx';
import { CommandsSection } from './CommandsSection.tsx';
import { GitHubSection } from './GitHubSection.tsx';
import { IndicatorsSection } from './IndicatorsSection.tsx';
import { KeptSection } from './KeptSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { OptionsView } from './OptionsView.tsx';
import { SensitivitySection } from './SensitivitySection.tsx';
import { useCases } from './use-cases.ts';
import { useChanges } from './use-changes.ts';
import { useGitHubToken } from './use-github-token.ts';
import { useImport } from './use-import.ts';
import { useIndicators } from './use-indicators.ts';
import { useKept } from './use-kept.ts';
import { useLanguage } from '../ui/settings/use-language.ts';
import { useLists } from '../ui/settings/use-lists.ts';
import { useOwnList } from './use-own-list.ts';
import { useRefresh } from '../ui/settings/use-refresh.ts';
import { useSensitivityPreview } from './use-sensitivity-preview.ts';
import { useSettings } from '../ui/settings/use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useSites } from '../ui/settings/use-sites.ts';
import { useTaught } from './use-taught.ts';
import { useVerify } from './use-verify.ts';

/** The settings page joined to the browser: everything below it takes plain values. */
export function OptionsScreen({ version }: { readonly version: string }): JSX.Element {
  const lists = useLists();
  const changes = useChanges();
  const reloadLists = lists.reload;
  const reloadChanges = changes.reload;
  const reload = useCallback(() => {
    reloadLists();
    reloadChanges();
  }, [reloadLists, reloadChanges]);
  const refresh = useRefresh(reload);
  const imports = useImport();
  const verifying = useVerify();
  const own = useOwnList(reload);
  const kept = useSettings();
  const sites = useSites(kept);
  const taught = useTaught();
  const githubToken = useGitHubToken();
  const keptCandidates = useKept();
  const cases = useCases();
  const indicators = useIndicators();
  const preview = useSensitivityPreview();

  const language = useLanguage();
  const shortcuts = useShortcuts();
  const isKnown = useKnown(
    [
      lists.rows ?? lists.problem,
      changes.page ?? changes.problem,
      kept.settings ?? kept.problem,
      taught.sites ?? taught.problem,
      githubToken.given ?? githubToken.problem,
      keptCandidates.rows ?? keptCandidates.problem,
      cases.summary ?? cases.problem,
      preview.counts ?? preview.problem,
      shortcuts,
    ].every(answer => answer !== undefined) &&
      (indicators.row !== undefined || indicators.problem !== undefined) &&
      language.chosen !== null &&
      sites.isKnown &&
      refresh.isKnown,
  );

  const now = new Date();

  const reloadAll = (): void => {
    reload();
    kept.reload();
    taught.reload();
    keptCandidates.reload();
    cases.reload();
    indicators.reload();
    preview.reload();
    githubToken.reload();
  };
  const deleteAll = async (): Promise<void> => {
    await ask('delete-all', null);
    reloadAll();
  };

  return (
    <OptionsView
      lists={lists}
      refresh={refresh}
      own={own}
      changes={changes}
      imports={imports}
      verifying={verifying}
      kept={kept}
      sites={sites}
      taught={taught}
      deleteAll={deleteAll}
      reloadAll={reloadAll}
      version={version}
      now={now}
      isKnown={isKnown}
      others={{
        language: <LanguageSection choice={language} />,
        commands: <CommandsSection shortcuts={shortcuts ?? []} />,
        sensitivity: <SensitivitySection kept={kept} preview={preview} />,
        kept: <KeptSection kept={keptCandidates} settings={kept} now={now} />,
        remembered: <CasesSection cases={cases} kept={kept} now={now} />,
        github: <GitHubSection kept={kept} token={githubToken} />,
        indicators: <IndicatorsSection own={indicators} />,
      }}
    />
  );
}
