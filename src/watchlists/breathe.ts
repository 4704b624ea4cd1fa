/**
 * Lets other work run. Long loops call it every few hundred steps (about a millisecond or two of work) and await
 * it; it resolves at once unless a pause is due. It may throw to stop the work.
 */
export type Breathe = () => Promise<void>;
