import { useEffect, useState } from 'preact/hooks';
import type { Source } from '../../src/signals/signal.ts';

/** The published texts behind each signal, by signal id. */
export type SourcesOf = (signal: string) => readonly Source[];

const NONE: SourcesOf = () => [];

/**
 * The sources stand in the signals' own files, which bring phone metadata along: they are loaded after the first
 * paint, as nobody needs them within the first second.
 */
export function useSources(): SourcesOf {
  const [sourcesOf, setSourcesOf] = useState<SourcesOf>(() => NONE);

  useEffect(() => {
    void import('../../src/signals/catalogue.ts').then(({ SIGNALS }) => {
      const byId = new Map(SIGNALS.map(({ id, sources }) => [id, sources]));
      setSourcesOf(() => (signal: string) => byId.get(signal) ?? []);
    });
  }, []);

  return sourcesOf;
}
