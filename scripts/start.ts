import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium, openChromium, type ChromiumOptions } from '../e2e/drivers/chromium.ts';
import { JOB_SITES } from '../e2e/world/hosts.ts';
import { inventedLists } from '../e2e/world/list-files.ts';
import { KEYS } from '../e2e/world/publisher.ts';
import { realLists } from '../e2e/world/real-files.ts';
import { startWorld, type World } from '../e2e/world/world.ts';
import { provideBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { openBoard } from './demo/board.ts';
import { DEMO_PAGES, PAGES_BY_HAND } from './demo/pages.ts';
import { picturesOf, visit, type Visit } from './demo/tour.ts';
import { Mendable } from './mendable.ts';
import { report } from './steps.ts';

const OUTPUT = 'demo-output';

/** What the README shows, and of whom: invented, like everybody on a demo page. */
const README = { folder: 'docs', person: 'Tomas Brandt' };

/**
 * `npm start`: builds the extension and shows it in a browser of its own, on demo pages served from this computer.
 * `--headless`, or a machine without a display, visits every page unattended instead; `--pictures` takes the pictures of the
 * README anew, and visits nothing else. Gives the exit code.
 */
export async function run(args: readonly string[]): Promise<number> {
  const unknown = args.find(arg => arg !== '--headless' && arg !== '--pictures');
  if (unknown !== undefined)
    throw new Mendable(`start knows only --headless and --pictures, not "${unknown}".`);
  const pictures = args.includes('--pictures');
  const headless = pictures || args.includes('--headless') || !hasDisplay();

  const { chromium } = await provideBrowsers({ firefox: false });
  const built = await build('chrome');
  report(built);
  if (!built.ok) return 1;

  const complete = realLists().lists;
  const lists = new Map([...inventedLists(), ...complete]);
  const world = await startWorld(lists);
  for (const { url, html } of [...DEMO_PAGES, ...PAGES_BY_HAND]) world.serve(url, () => html(new Date()));
  const options: ChromiumOptions = {
    executable: chromium,
    extension: resolve('dist/chrome'),
    world,
    headless,
  };
  console.log(
    `The demo publishers offer ${lists.size} lists: ${complete.size} complete ones from this computer, the others in the official layout and, but for a few facts, invented.`,
  );
  try {
    if (pictures) return await takePictures(options);
    return headless ? await tour(options) : await show(options);
  } finally {
    await world.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Opens the window and waits until it is closed, or Ctrl-C is pressed. */
async function show(options: ChromiumOptions): Promise<number> {
  const board = await openBoard([...DEMO_PAGES, ...PAGES_BY_HAND]);
  const context = await launchChromium(options);
  console.log(`
A browser window of its own is open, with Countersign in its toolbar (behind the puzzle piece).
In THIS window ${JOB_SITES.join(', ')} are demo pages with invented people, served from this
computer, and so are the list downloads: nothing goes to the internet. Your own browser is as it was.
Two publishers ask for a key; here KoFIU takes ${KEYS.lawGoKr}, OpenSanctions ${KEYS.opensanctions}.
Board of applicants: ${board.url}
Close the window or press Ctrl-C to end.`);
  const ended = new Promise<void>(resolveEnded => {
    context.on('close', () => {
      resolveEnded();
    });
  });
  const end = (): void => {
    void context.close();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  // On macOS the program outlives its last window.
  context.on('page', opened => {
    opened.on('close', () => {
      if (context.pages().length === 0) end();
    });
  });
  const [first = await context.newPage()] = context.pages();
  await first.goto(board.url);
  await ended;
  board.close();
  return 0;
}

/** Visits every page, prints what it came to, and keeps a picture of each. */
async function tour(options: ChromiumOptions): Promise<number> {
  console.log(`No window: visiting ${DEMO_PAGES.length} demo pages; pictures go to ${OUTPUT}/.\n`);
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const driver = await openChromium(options);
  const visits: Visit[] = [];
  try {
    for (const page of DEMO_PAGES) {
      const result = await visit(driver, page, OUTPUT);
      visits.push(result);
      console.log(rowOf(result));
    }
  } finally {
    await driver.close();
  }
  reportForeign(options.world);
  return visits.every(({ state }) => state !== null) && options.world.foreign.length === 0 ? 0 : 1;
}

/** Takes the pictures of the README. */
async function takePictures(options: ChromiumOptions): Promise<number> {
  const page = DEMO_PAGES.find(({ name }) => name === README.person);
  if (page === undefined) throw new Error(`No demo page shows ${README.person}.`);
  const driver = await openChromium(options);
  try {
    await picturesOf(driver, page, README.folder);
  } finally {
    await driver.close();
  }
  console.log(`The pictures are in ${README.folder}/.`);
  return options.world.foreign.length === 0 ? 0 : 1;
}

function rowOf({ page, state, reason }: Visit): string {
  const who = `${page.site}: ${page.name}`;
  return `${who.padEnd(40)} ${(state ?? 'NO STATE').padEnd(16)} ${reason}`;
}

function reportForeign({ foreign }: World): void {
  if (foreign.length === 0) console.log('\nEvery request went to this computer.');
  else console.error(`\nRequests to hosts that are not mapped: ${foreign.join(', ')}`);
}
