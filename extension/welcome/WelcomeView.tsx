import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { countText } from '../ui/format.ts';
import { HEADING, type Place, placeFrom, STEPS } from './steps.ts';

/** The frame of every step: where one is, the heading, and the ways on, back and out. */
export function WelcomeView({
  place,
  go,
  isKnown,
  children,
}: {
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** What the step shows at first. */
  readonly isKnown: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    // Not as the page opens: a page that is read from its top needs no focus.
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [place]);
  const at = STEPS.findIndex(step => step === place);
  return (
    <>
      <header class="welcome-head">
        <p class="brand">
          <img src="/icons/countersign-32.png" width="24" height="24" alt="" />
          {t('app_name')}
        </p>
        {at >= 0 && (
          <div class="steps">
            <p>{t('welcome_step', countText(at + 1), countText(STEPS.length))}</p>
            <div class="steps-bar" aria-hidden="true">
              {STEPS.map((step, index) => (
                <i key={step} class={index <= at ? 'reached' : undefined} />
              ))}
            </div>
          </div>
        )}
      </header>
      {isKnown && (
        <main>
          <h1 ref={heading} tabIndex={-1}>
            {t(HEADING[place])}
          </h1>
          {children}
        </main>
      )}
      {isKnown && at >= 0 && <Ways place={place} go={go} />}
    </>
  );
}

function Ways({ place, go }: { readonly place: Place; readonly go: (place: Place) => void }): JSX.Element {
  const before = placeFrom(place, -1);
  const after = placeFrom(place, 1) ?? 'done';
  const leads = (to: Place) => (): void => {
    go(to);
  };
  return (
    <footer class="ways">
      {before && (
        <button type="button" onClick={leads(before)}>
          {t('welcome_back')}
        </button>
      )}
      <button type="button" class="main" onClick={leads(after)}>
        {t(after === 'done' ? 'welcome_finish' : 'welcome_next')}
      </button>
      {after !== 'done' && (
        <button type="button" class="as-link skip" onClick={leads('done')}>
          {t('welcome_skip')}
        </button>
      )}
    </footer>
  );
}
