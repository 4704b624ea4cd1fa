import type { Stage } from './stage.ts';

/** One chapter declares its tests; the stage is there once they run. */
export type Chapter = (stage: () => Stage) => void;
