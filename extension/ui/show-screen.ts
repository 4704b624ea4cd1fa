import { type JSX, render } from 'preact';
import { speak } from '../platform/i18n.ts';
import { screenLanguage } from './format.ts';

/** Puts a screen into its page, in the language the user chose. @param title of the page, where the screen sets none. */
export async function showScreen(screen: () => JSX.Element, title?: () => string): Promise<void> {
  await speak();
  document.documentElement.lang = screenLanguage();
  if (title) document.title = title();
  const root = document.getElementById('root');
  if (root) render(screen(), root);
}
