/** The parts of a CPU profile (DevTools protocol, `Profiler.Profile`) that are needed here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds from each sample to the one before it. */
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds of the main thread that went into code from an address, and into what that code called. */
export interface ScriptTime {
  readonly total: number;
  /** The longest stretch of samples in a row. */
  readonly longest: number;
}

/** The time of all samples whose stack holds a frame of code whose address starts with `origin`. */
export function timeOf(profile: CpuProfile, origin: string): ScriptTime {
  const inside = nodesUnder(profile, origin);
  let [total, longest, stretch] = [0, 0, 0];
  for (const [place, sample] of (profile.samples ?? []).entries()) {
    const delta = (profile.timeDeltas?.[place] ?? 0) / 1000;
    stretch = inside.has(sample) ? stretch + delta : 0;
    if (inside.has(sample)) total += delta;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
}

function nodesUnder({ nodes }: CpuProfile, origin: string): ReadonlySet<number> {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const inside = new Set<number>();
  const enter = (id: number): void => {
    if (inside.has(id)) return;
    inside.add(id);
    byId.get(id)?.children?.forEach(enter);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin)) enter(id);
  return inside;
}
