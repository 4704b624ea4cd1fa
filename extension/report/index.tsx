import { showScreen } from '../ui/show-screen.ts';
import { tabOf } from '../ui/use-tab-state.ts';
import { ReportScreen } from './ReportScreen.tsx';

const asked = tabOf(location.search);
void showScreen(() => <ReportScreen asked={asked} />);
