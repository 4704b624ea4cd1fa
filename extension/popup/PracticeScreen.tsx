import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import { openOptions } from '../platform/tabs.ts';
import { PopupView } from './PopupView.tsx';
import { NOW, PRACTICE_IDS, type PracticeId } from './practice-samples.ts';
import { type Practice, usePractice } from './use-practice.ts';

/** What there is to see, in few words. */
const FOR: Readonly<Record<PracticeId, MessageKey>> = {
  'nothing-found': 'practice_for_nothing',
  ask: 'practice_for_ask',
  resolve: 'practice_for_resolve',
  'possible-match': 'practice_for_possible',
  'name-only': 'practice_for_name_only',
  contradicted: 'practice_for_contradicted',
  decided: 'practice_for_decided',
  unreadable: 'practice_for_unreadable',
  'no-lists': 'practice_for_no_lists',
  stale: 'practice_for_stale',
  list: 'practice_for_list',
  'page-unreadable': 'practice_for_page_unreadable',
  'own-profile': 'practice_for_own',
  many: 'practice_for_many',
  long: 'practice_for_long',
  'right-to-left': 'practice_for_right_to_left',
};

/**
 * The popup as it is, about people who do not exist.
 * @param only the popup alone, as the browser would show it: for pictures of it
 */
export function PracticeScreen({ only }: { readonly only: boolean }): JSX.Element {
  const practice = usePractice();
  const { id } = practice;
  useEffect(() => {
    document.title = only ? t('practice_title_of', t(FOR[id])) : t('practice_title');
  }, [id, only]);
  if (only) return <Popup practice={practice} />;
  return (
    <div class="practice">
      <header class="practice-head">
        <h1>{t('practice_title')}</h1>
      </header>
      <nav aria-label={t('practice_pick')}>
        <ul>
          {PRACTICE_IDS.map(each => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === id ? 'page' : undefined}>
                {t(FOR[each])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="practice-stage">
        <aside class="invented" aria-label={t('practice_title')}>
          <p class="loud">{t(isPerson(practice) ? 'practice_invented' : 'practice_invented_page')}</p>
          <p role="status">{t(practice.note ?? 'practice_about')}</p>
        </aside>
        <div
          class="practice-popup"
          onClick={event => {
            const link = event.target instanceof Element ? event.target.closest('a') : null;
            if (link && practice.follow(link.href)) event.preventDefault();
          }}
        >
          <Popup practice={practice} />
        </div>
      </div>
    </div>
  );
}

function Popup({
  practice: { id, state, deciding, kept, answers, tools, openPage },
}: {
  readonly practice: Practice;
}): JSX.Element {
  return (
    <PopupView
      // Folds and fields belong to one sample.
      key={id}
      reading={{ kind: 'read', tab: 0, state }}
      kept={kept}
      reader={{ judge: () => undefined }}
      tools={tools}
      deciding={deciding}
      answers={answers}
      openPage={openPage}
      now={NOW}
      asPage
      openSettings={() => void openOptions()}
    />
  );
}

function isPerson({ state }: Practice): boolean {
  return state.kind === 'candidate';
}
