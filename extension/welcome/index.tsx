import { showScreen } from '../ui/show-screen.ts';
import { WelcomeScreen } from './WelcomeScreen.tsx';

void showScreen(() => <WelcomeScreen />);
