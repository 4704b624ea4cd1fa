/** Why a refresh or an import ended without a new list. Each has one sentence in `_locales`: `refresh_failed_<reason>`. */
export type RefreshFailureReason =
  | 'offline'
  /** No answer, or none that went on. */
  | 'timeout'
  | 'http-error'
  | 'wrong-host'
  /** The user's key is missing, or was refused. */
  | 'no-key'
  /** The hosts were not allowed yet, or not any more. */
  | 'no-permission'
  | 'not-a-list'
  | 'truncated'
  /** One of a list's several files was not brought in. */
  | 'incomplete'
  | 'shrunk'
  /** A first copy with fewer entries than the list ever had. */
  | 'too-few'
  | 'disk-full'
  | 'cancelled'
  | 'interrupted'
  | 'unexpected';

/**
 * A refresh that gave no new list. The last good pack keeps serving. `disk-full`, `interrupted` and `no-permission` are
 * found by whoever stores the bytes, restarts the worker or asks for the hosts; the other reasons are thrown by
 * `refreshList` and the imports.
 */
export class RefreshFailed extends Error {
  override readonly name = 'RefreshFailed';
  readonly reason: RefreshFailureReason;
  /** A plain value for the sentence, such as an HTTP status, a host or a file name. Never a key. */
  readonly detail: string;

  constructor(reason: RefreshFailureReason, detail = '', cause?: unknown) {
    super(detail === '' ? reason : `${reason}: ${detail}`, { cause });
    this.reason = reason;
    this.detail = detail;
  }
}
