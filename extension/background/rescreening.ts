import type { KeptCandidate } from '../../src/assessment/kept.ts';
import { isBehind, rescreened, type Screens } from '../../src/assessment/rescreen.ts';
import { readSession, writeSession } from '../platform/session.ts';

/** In the session: whether a run is on. Every write of it tells the screens to look again. */
const RUN = 'rescreening';

/** Screens kept candidates again when lists have changed. */
export interface Rescreening {
  /** Screens all that are behind the lists that serve; resolves when none is. There is one run at a time. */
  readonly run: () => Promise<void>;
  /** Goes on where a worker that the browser stopped stood. */
  readonly resume: () => Promise<void>;
}

interface World {
  readonly screens: () => Promise<Screens>;
  readonly all: () => Promise<readonly KeptCandidate[]>;
  /** Puts what `to` makes of a kept candidate in its place, unless it was forgotten meanwhile. */
  readonly change: (id: string, to: (kept: KeptCandidate) => KeptCandidate) => Promise<void>;
  /** Called once a run has screened somebody. */
  readonly ended: () => Promise<void>;
  readonly breathe: () => Promise<void>;
  readonly stayAwake: (signal: AbortSignal) => void;
}

export function createRescreening(world: World): Rescreening {
  let running: Promise<void> | undefined;
  let asked = 0;

  /** Each is screened against what serves at that moment: a list that changes meanwhile is not waited for. */
  async function screenAll(): Promise<void> {
    const { packs } = await world.screens();
    const behind = (await world.all()).filter(kept => isBehind(kept, packs));
    if (behind.length === 0) return;
    await writeSession(RUN, { running: true });
    for (const { id } of behind) {
      const screens = await world.screens();
      await world.change(id, kept => again(kept, screens));
      await world.breathe();
    }
    await world.ended();
    await writeSession(RUN, { running: false });
  }

  async function runs(): Promise<void> {
    const awake = new AbortController();
    world.stayAwake(awake.signal);
    try {
      for (let done = 0; done < asked;) {
        done = asked;
        await screenAll();
      }
    } finally {
      awake.abort();
    }
  }

  const run = (): Promise<void> => {
    asked += 1;
    running ??= runs().finally(() => {
      running = undefined;
      asked = 0;
    });
    return running;
  };

  return {
    run,
    resume: async () => {
      if (isRunning(await readSession(RUN))) await run();
    },
  };
}

/** One that cannot be screened must not keep the others waiting: it stays as it was, with the day of its last screening. */
function again(kept: KeptCandidate, screens: Screens): KeptCandidate {
  try {
    return rescreened(kept, screens);
  } catch {
    return kept;
  }
}

/** Only this file writes the key. */
function isRunning(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'running' in value && value.running === true;
}
