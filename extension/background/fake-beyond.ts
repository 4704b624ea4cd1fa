import { NO_INDICATORS } from '../../src/signals/indicator.ts';
import type { AssessorWorld } from './assessor.ts';

/** Nothing is known of anybody but what their page says. For tests only. */
export const NOTHING_BEYOND: AssessorWorld['beyond'] = {
  known: () => Promise.resolve({ indicators: NO_INDICATORS, sensitivity: 'standard' }),
  settled: (_, assessment) => Promise.resolve(assessment),
};
