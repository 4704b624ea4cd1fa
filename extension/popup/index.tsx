import { render } from 'preact';
import { screenLanguage } from '../ui/format.ts';
import { FormScreen } from './FormScreen.tsx';
import { PopupScreen } from './PopupScreen.tsx';
import { tabOf } from './use-tab-state.ts';

const asked = tabOf(location.search);
const isForm = new URLSearchParams(location.search).has('form');
document.documentElement.lang = screenLanguage();
// Chrome sizes a popup by its narrowest content, so a popup states a width; a page of its own follows its window.
document.documentElement.dataset['shown'] = asked === undefined && !isForm ? 'popup' : 'page';

const root = document.getElementById('root');
if (root) render(isForm ? <FormScreen /> : <PopupScreen asked={asked} />, root);
