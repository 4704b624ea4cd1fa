import { stayAwake } from '../platform/awake.ts';
import { chooseLanguage, chosenLanguage, isLanguage } from '../platform/language.ts';
import { hasOrigins } from '../platform/permissions.ts';
import { extensionVersion } from '../platform/runtime.ts';
import { breather } from './breathe.ts';
import { sleep } from './sleep.ts';

/** What the browser gives to whoever works in the background: clock, network, chance, time to breathe. */
export const ambient = {
  now: (): number => Date.now(),
  random: (): number => Math.random(),
  fetch: (address: string, init: RequestInit): Promise<Response> => fetch(address, init),
  subtle: crypto.subtle,
  breathe: breather(),
  sleep,
  stayAwake,
  hasOrigins,
  version: extensionVersion,
  language: {
    chosen: chosenLanguage,
    choose: (language: string | undefined): Promise<void> =>
      chooseLanguage(isLanguage(language) ? language : undefined),
  },
};
