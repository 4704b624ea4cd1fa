import { showScreen } from '../ui/show-screen.ts';
import { PracticeScreen } from './PracticeScreen.tsx';

const only = new URLSearchParams(location.search).has('only');
document.documentElement.dataset['shown'] = only ? 'alone' : 'practice';
void showScreen(() => <PracticeScreen only={only} />);
