import { render } from 'preact';
import { t } from '../platform/i18n.ts';
import { extensionVersion } from '../platform/runtime.ts';
import { screenLanguage } from '../ui/format.ts';
import { OptionsScreen } from './OptionsScreen.tsx';

document.documentElement.lang = screenLanguage();
document.title = t('options_title');

const root = document.getElementById('root');
if (root) render(<OptionsScreen version={extensionVersion()} />, root);
