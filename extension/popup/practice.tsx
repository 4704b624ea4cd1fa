import { showScreen } from '../ui/show-screen.ts';
import { PracticeScreen } from './PracticeScreen.tsx';

void showScreen(() => <PracticeScreen />);
