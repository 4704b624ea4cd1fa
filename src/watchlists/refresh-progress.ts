/** How far a refresh or an import is. */
export interface RefreshProgress {
  /** `asking`: for the change marker, and whether there is something new. */
  readonly phase: 'asking' | 'downloading' | 'building';
  readonly bytes: number;
  /** Sum of the files' stated sizes, the expected ones where none is stated yet. */
  readonly expectedBytes: number;
  /** Rows or parties read, all files together. */
  readonly rows: number;
}

export type OnProgress = (progress: RefreshProgress) => void;

export const PROGRESS_EVERY_MS = 200;

/** Tells how far the files are: at the beginning and the end of each phase, and at most every {@link PROGRESS_EVERY_MS}. */
export class ProgressTeller {
  readonly #files: readonly { readonly bytes: number; readonly expectedBytes: number }[];
  readonly #ports: { readonly now: () => number; readonly onProgress: OnProgress };
  #phase: RefreshProgress['phase'] = 'asking';
  #rows = 0;
  #toldAt = -Infinity;

  constructor(
    files: readonly { readonly bytes: number; readonly expectedBytes: number }[],
    ports: { readonly now: () => number; readonly onProgress: OnProgress },
  ) {
    this.#files = files;
    this.#ports = ports;
  }

  begin(phase: RefreshProgress['phase']): void {
    this.#phase = phase;
    this.tell();
  }

  onRows(rows: number): void {
    this.#rows = rows;
    this.tellNowAndThen();
  }

  tellNowAndThen(): void {
    // A clock that was set back must not silence it.
    const since = Math.abs(this.#ports.now() - this.#toldAt);
    if (since >= PROGRESS_EVERY_MS) this.tell();
  }

  tell(): void {
    this.#toldAt = this.#ports.now();
    this.#ports.onProgress({
      phase: this.#phase,
      bytes: this.#files.reduce((sum, { bytes }) => sum + bytes, 0),
      expectedBytes: this.#files.reduce((sum, { expectedBytes }) => sum + expectedBytes, 0),
      rows: this.#rows,
    });
  }
}
