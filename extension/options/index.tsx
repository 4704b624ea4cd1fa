import { t } from '../platform/i18n.ts';
import { extensionVersion } from '../platform/runtime.ts';
import { showScreen } from '../ui/show-screen.ts';
import { OptionsScreen } from './OptionsScreen.tsx';

void showScreen(
  () => <OptionsScreen version={extensionVersion()} />,
  () => t('options_title'),
);
