import { claimsOf } from '../../src/candidate/claim.ts';
import { readWith } from '../../src/readers/read-with.ts';
import type { Reading } from '../../src/readers/reader.ts';
import { watchChanges } from './changes.ts';
import { PACE, paced, PATIENCE_MS } from './pace.ts';
import type { Surroundings, Visit } from './surroundings.ts';

/** A page of which each of so many readings in a row was another one has nothing to say that holds. */
const MOST_NEWS = 25;
/** ... in a row: what changes more seldom, such as a clock, is no such page. */
const IN_A_ROW_MS = 8_000;

const KEEPS_CHANGING: Reading = { kind: 'unreadable', reason: 'keeps-changing' };

/** Reads a profile, and again whenever its page changes; late sections are read as they fill. */
export function watchProfile(world: Surroundings, { reader, url, delay, signal }: Visit): void {
  const { document, window } = world;
  const watching = new AbortController();
  signal.addEventListener('abort', () => {
    watching.abort();
  });
  const painter = world.profileMark(document, window, signal);
  const opened = performance.now();
  let sent = '';
  let turn = 0;
  let news = 0;
  let newsAt = 0;

  const send = async (reading: Reading): Promise<void> => {
    turn += 1;
    const mine = turn;
    const mark = await world.pageRead(url.href, reading);
    const name = reading.kind === 'candidate' ? claimsOf(reading.candidate.name)[0]?.value : undefined;
    if (mine === turn && !signal.aborted) painter.draw(mark, name ?? '');
  };

  /** Whether the reading is another than the last one that was sent. */
  const isNews = (reading: Reading): boolean => {
    const text = JSON.stringify(reading);
    const now = performance.now();
    // A page that is still being built looks unreadable at first; a page of somebody else may still be the old one.
    if (text === sent || (reading.kind === 'unreadable' && now - opened < PATIENCE_MS)) return false;
    sent = text;
    news = now - newsAt < IN_A_ROW_MS ? news + 1 : 1;
    newsAt = now;
    return true;
  };

  const read = (): boolean => {
    if (watching.signal.aborted) return false;
    const shown = readWith(reader, document, url);
    const reading = world.withPhotoHash?.(shown, document, photoCame, watching.signal) ?? shown;
    const isOther = isNews(reading);
    changes.resume();
    if (!isOther) return false;
    const isEnough = news > MOST_NEWS;
    if (isEnough) watching.abort();
    void send(isEnough ? KEEPS_CHANGING : reading);
    return true;
  };

  const photoCame = (): void => {
    changed(0);
  };
  const changed = paced(window, PACE.profile, read, watching.signal);
  const changes = watchChanges(
    document,
    [],
    () => {
      painter.mayHaveMoved();
      // It is read then whatever happens until then: a page that changes all the time costs nothing meanwhile.
      if (changed() > PACE.profile.restless) changes.pause();
    },
    watching.signal,
    world.shadowRootsIn,
  );
  changes.resume();
  changed(delay);
  const last = window.setTimeout(read, PATIENCE_MS + 1);
  watching.signal.addEventListener('abort', () => {
    window.clearTimeout(last);
  });
}
