import { extensionVersion } from '../platform/runtime.ts';
import { showScreen } from '../ui/show-screen.ts';
import { tabOf } from '../ui/use-tab-state.ts';
import { NextScreen } from './NextScreen.tsx';

void showScreen(() => <NextScreen asked={tabOf(location.search)} version={extensionVersion()} />);
