/**
 * What no program can see and a human can ask or look at, the same for every finalist, in the order of a hiring process.
 */
export const CHECKLIST = ['accommodation'] as const;

export type ChecklistItem = (typeof CHECKLIST)[number];
