/** Why a refresh ended without a new list. Each has one sentence in `_locales`: `refresh_failed_<reason>`. */
export type RefreshFailureReason =
  | 'offline'
  | 'http-error'
  | 'wrong-host'
  | 'not-a-list'
  | 'truncated'
  | 'shrunk'
  | 'disk-full'
  | 'cancelled'
  | 'interrupted'
  | 'unexpected';

/**
 * A refresh that gave no new list. The last good pack keeps serving. `disk-full` and `interrupted` are found by
 * whoever stores the bytes or restarts the worker; the other reasons are thrown by `refreshList`.
 */
export class RefreshFailed extends Error {
  override readonly name = 'RefreshFailed';
  readonly reason: RefreshFailureReason;
  /** A plain value for the sentence, such as an HTTP status, a host or a file name. */
  readonly detail: string;

  constructor(reason: RefreshFailureReason, detail = '', cause?: unknown) {
    super(detail === '' ? reason : `${reason}: ${detail}`, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}
