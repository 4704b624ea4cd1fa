/** The disk, or the share of it a browser allows, is full. Nothing that was there before is lost. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull';
}

/** Runs something that writes. @throws StoreFull when there is no room, else whatever it throws. */
export async function writing<T>(write: () => PromiseLike<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (isQuota(cause)) throw new StoreFull('The disk is full.', { cause });
    throw cause;
  }
}

/** Dexie wraps the browser's QuotaExceededError in an AbortError, or in a BulkError with all that failed. */
function isQuota(cause: unknown): boolean {
  if (!(cause instanceof Object)) return false;
  if (Reflect.get(cause, 'name') === 'QuotaExceededError') return true;
  const failures: unknown = Reflect.get(cause, 'failures');
  return isQuota(Reflect.get(cause, 'inner')) || (Array.isArray(failures) && failures.some(isQuota));
}
