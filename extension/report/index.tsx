import { t } from '../platform/i18n.ts';
import { showScreen } from '../ui/show-screen.ts';
import { tabOf } from '../ui/use-tab-state.ts';
import { ReportScreen } from './ReportScreen.tsx';

const asked = tabOf(location.search);
void showScreen(
  () => <ReportScreen asked={asked} />,
  () => t('report_title'),
);
