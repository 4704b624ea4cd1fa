import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { openOptions, openScreen } from '../platform/tabs.ts';
import { headingOf, PopupView } from './PopupView.tsx';
import { useAnswers } from './use-answers.ts';
import { useDeciding } from './use-deciding.ts';
import { useGitHub } from './use-github.ts';
import { useKeptHere } from './use-kept-here.ts';
import { usePageTools } from './use-page-tools.ts';
import { useReaderHere } from './use-reader-here.ts';
import { useRefreshing } from './use-refreshing.ts';
import { useTabState } from '../ui/use-tab-state.ts';

/** The popup joined to the browser: everything below it takes plain values. */
export function PopupScreen({ asked }: { readonly asked: number | undefined }): JSX.Element {
  const reading = useTabState(asked);
  const kept = useKeptHere(reading);
  const reader = useReaderHere(reading);
  const tools = usePageTools(reading);
  const github = useGitHub(reading);
  const deciding = useDeciding(reading);
  const answers = useAnswers(reading);
  const refreshing = useRefreshing();
  const heading = headingOf(reading);
  useEffect(() => {
    document.title = heading === undefined ? t('popup_title') : t('popup_title_of', heading);
  }, [heading]);

  return (
    <PopupView
      reading={reading}
      kept={kept}
      reader={reader}
      tools={tools}
      github={github}
      deciding={deciding}
      answers={answers}
      refreshing={refreshing}
      openPage={page => {
        if (reading.kind === 'read') void openScreen(`extension/${page}/index.html?tab=${reading.tab}`);
      }}
      now={new Date()}
      asPage={asked !== undefined}
      openSettings={() => void openOptions()}
    />
  );
}
