import { showScreen } from '../ui/show-screen.ts';
import { FormScreen } from './FormScreen.tsx';
import { PopupScreen } from './PopupScreen.tsx';
import { tabOf } from '../ui/use-tab-state.ts';

const asked = tabOf(location.search);
const isForm = new URLSearchParams(location.search).has('form');
// Chrome sizes a popup by its narrowest content, so a popup states a width; a page of its own follows its window.
document.documentElement.dataset['shown'] = asked === undefined && !isForm ? 'popup' : 'page';
void showScreen(() => (isForm ? <FormScreen /> : <PopupScreen asked={asked} />));
