/** Stored bytes that are not a pack of this version, or not whole: throw them away and build the pack again. */
export class PackUnusable extends Error {
  override readonly name = 'PackUnusable';

  constructor(why: string, cause?: unknown) {
    super(`This stored list cannot be used: ${why}.`, { cause });
  }
}
