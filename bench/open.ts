import { existsSync, readFileSync } from 'node:fs';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { openPack } from '../src/watchlists/pack.ts';
import { screen } from '../src/watchlists/screen.ts';
import { starterBytes } from '../src/watchlists/starter.ts';
import { type OpenFigures } from './figures.ts';
import { type Sources } from './sources.ts';
import { spreadOf, timesOf } from './statistics.ts';

/** As the build puts it into the package; without a build it is compiled here, which warms what is measured next. */
const SHIPPED = 'dist/chrome/data/starter.bin';

const WARM_OPENINGS = 50;

/** What a worker does when it wakes, in its order, in this fresh process; then the same pack again and again. */
export async function open({ pack: file, gazetteer: places }: Sources): Promise<OpenFigures> {
  const bytes = Uint8Array.from(readFileSync(file)).buffer;
  const placeBytes = readFileSync(places);
  const shipped = existsSync(SHIPPED) ? Uint8Array.from(readFileSync(SHIPPED)).buffer : await starterBytes();

  const start = performance.now();
  const starter = openPack(shipped);
  const starterOpen = performance.now();
  const pack = openPack(bytes);
  const packOpen = performance.now();
  openGazetteer(placeBytes);
  const placesOpen = performance.now();
  screen([starter, pack], { type: 'person', name: 'Mina Okafor' });
  const searched = performance.now();

  const warm = timesOf(Array.from({ length: WARM_OPENINGS }), () => {
    openPack(bytes);
  });
  return {
    starter: starterOpen - start,
    cold: packOpen - starterOpen,
    gazetteer: placesOpen - packOpen,
    firstSearch: searched - placesOpen,
    warm: spreadOf(warm),
  };
}
