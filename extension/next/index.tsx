import { showScreen } from '../ui/show-screen.ts';
import { NextScreen } from './NextScreen.tsx';

void showScreen(() => <NextScreen />);
