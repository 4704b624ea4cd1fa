/** A failure whose message is one sentence that tells the person at the terminal what to mend. Exit code 2. */
export class Mendable extends Error {}
