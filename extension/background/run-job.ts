import { DOWNLOADED_LISTS, hostsOf } from '../../src/watchlists/catalogue.ts';
import { refreshList } from '../../src/watchlists/refresh.ts';
import { RefreshFailed } from '../../src/watchlists/refresh-failed.ts';
import type { KnownCopy, SourceState } from '../../src/watchlists/source-state.ts';
import { changesSince } from './changes-since.ts';
import { bringIn } from './importing.ts';
import type { Gained, JobPorts, JobWorld } from './job-world.ts';
import type { Job } from './jobs.ts';
import { originsOf } from './origins.ts';
import type { OpenedList } from './opening.ts';

/**
 * Does one job, from the first request to the swap. The swap is one transaction: before it nothing is changed, after it
 * everything is.
 * @throws RefreshFailed and StoreFull, and what the browser's database throws.
 */
export async function runJob(job: Job, world: JobWorld, ports: JobPorts): Promise<'done' | 'unchanged'> {
  const before = await world.lists.open(job.list);
  const gained = await (job.kind === 'refresh'
    ? download(job.list, before, world, ports)
    : bringIn(job, before, world, ports));
  ports.signal.throwIfAborted();
  if (gained.outcome === 'unchanged') {
    const at = new Date(world.now()).toISOString();
    await world.store.sources.update(job.list, state => confirmed(state, at, gained.known));
    world.lists.noted();
    return 'unchanged';
  }
  await ports.say({ phase: 'storing' });
  await swapIn(job.list, before, gained, world, ports);
  if (job.kind === 'import') await world.store.inbox.drop(job.files);
  return 'done';
}

async function download(
  id: string,
  before: OpenedList,
  world: JobWorld,
  { signal, say }: JobPorts,
): Promise<Gained> {
  const list = DOWNLOADED_LISTS.find(known => known.id === id);
  if (list === undefined) throw new RefreshFailed('unexpected', id);
  if (!(await world.hasOrigins(originsOf(list)))) {
    throw new RefreshFailed('no-permission', hostsOf(list)[0] ?? '');
  }
  const key = list.credential === undefined ? undefined : await world.keys.get(list.credential);
  if (list.credential !== undefined && key === undefined) throw new RefreshFailed('no-key');
  const known = await knownOf(id, before, world);
  return await refreshList(list, {
    ...world,
    signal,
    onProgress: progress => void say(progress),
    ...(key === undefined ? {} : { key }),
    ...(before.from === 'nowhere' ? {} : { previous: before.bytes }),
    ...(known === undefined ? {} : { known }),
  });
}

/** What may be asked by belongs to the bytes that serve, or "unchanged" would be said of others. */
async function knownOf(id: string, before: OpenedList, { lists }: JobWorld): Promise<KnownCopy | undefined> {
  return before.from === 'stored' ? (await lists.sources()).get(id)?.known : undefined;
}

async function swapIn(
  list: string,
  before: OpenedList,
  { bytes, header, known }: Extract<Gained, { outcome: 'new' }>,
  world: JobWorld,
  { signal }: JobPorts,
): Promise<void> {
  const at = new Date(world.now()).toISOString();
  const changes = await changesSince(before, bytes, at, async () => {
    await world.breathe();
    signal.throwIfAborted();
  });
  await world.store.packs.swap({
    pack: { list, bytes, fetchedAt: header.fetchedAt ?? at },
    // The files of an import say of which day they are; where they do not, nobody confirms them.
    source: state =>
      known === undefined
        ? confirmed(
            state,
            header.publishedAt && earlier(header.publishedAt, at),
            state.known && { validators: {} },
            at,
          )
        : confirmed(state, at, known),
    changes,
  });
  world.lists.changed(list);
}

function confirmed(
  { on, list }: SourceState,
  checkedAt: string | undefined,
  known: KnownCopy | undefined,
  attemptedAt = checkedAt,
): SourceState {
  return {
    list,
    ...(on === undefined ? {} : { on }),
    ...(checkedAt === undefined ? {} : { checkedAt }),
    ...(attemptedAt === undefined ? {} : { attemptedAt }),
    failures: 0,
    ...(known === undefined ? {} : { known }),
  };
}

/** A day that has begun east of Greenwich alone is no day of the future. */
function earlier(day: string, instant: string): string {
  return Date.parse(day) < Date.parse(instant) ? day : instant;
}
