import { showScreen } from '../ui/show-screen.ts';
import { ReportScreen } from './ReportScreen.tsx';

void showScreen(() => <ReportScreen />);
