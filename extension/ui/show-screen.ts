import { type JSX, render } from 'preact';
import { onLanguageChanged, speak } from '../platform/i18n.ts';
import { screenDirection, screenLanguage } from './format.ts';

/** Puts a screen into its page, in the language the user chose, and anew in another when they choose one. @param title of the page, where the screen sets none. */
export async function showScreen(screen: () => JSX.Element, title?: () => string): Promise<void> {
  const show = (): void => {
    document.documentElement.lang = screenLanguage();
    document.documentElement.dir = screenDirection();
    if (title) document.title = title();
    const root = document.getElementById('root');
    if (root) render(screen(), root);
  };
  // What is typed here is about candidates: a browser’s better spelling check sends it to its maker, and even the plain one
  // fetches a dictionary.
  document.documentElement.spellcheck = false;
  onLanguageChanged(show);
  await speak();
  show();
}
