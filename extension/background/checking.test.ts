import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAllowing } from './allowing.ts';
import { checkPage } from './checking.ts';
import { session } from './fake-session.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

vi.mock('../platform/session.ts', () => import('./fake-session.ts'));
let address: string | undefined;
let reachable = true;
const run: string[] = [];
vi.mock('../platform/tabs.ts', () => ({ tabAddress: () => Promise.resolve(address) }));
vi.mock('../platform/scripting.ts', () => ({
  runInPage: (_: number, file: string) => {
    run.push(file);
    return Promise.resolve(reachable);
  },
}));

const isTaught = (url: string): Promise<boolean> => Promise.resolve(url.includes('//ats.example/people/'));
const allowing = createAllowing({ settings: () => Promise.resolve(DEFAULT_SETTINGS), isTaught });
const check = () => checkPage(7, { allowing, isTaught });

beforeEach(() => {
  session.clear();
  run.length = 0;
  reachable = true;
});

describe('a page the user asks for', () => {
  it.each([
    ['any site', 'https://mina.example/cv', 'check'],
    ['a site of the table that is off', 'https://gitlab.com/mina', 'communities'],
    ['one that is on', 'https://github.com/mina', 'github'],
    ['the narrower of two', 'https://www.linkedin.com/talent/profile/1', 'linkedin-hiring'],
    ['a site that was taught', 'https://ats.example/people/7', 'taught'],
    ['without encryption', 'http://mina.example/', 'check'],
  ])('of %s is read by the script of that site', async (_, url, script) => {
    address = url;
    expect(await check()).toBe('started');
    expect(run).toEqual([`extension/content/${script}.js`]);
    expect(await allowing.mayRead(7, url)).toBe(true);
  });

  it.each([
    undefined,
    'chrome://extensions/',
    'about:addons',
    'file:///cv.html',
    'view-source:https://a.example/',
  ])('at %s is refused untouched', async url => {
    address = url;
    expect(await check()).toBe('refused');
    expect(run).toEqual([]);
    expect(session.size).toBe(0);
  });

  it('is read where the switches of sites cannot be, and is not by itself', async () => {
    address = 'https://github.com/mina';
    const settings = () => Promise.reject(new Error('The database does not open.'));
    const lost = createAllowing({ settings, isTaught });
    expect(await lost.mayRead(7, address)).toBe(false);
    expect(await checkPage(7, { allowing: lost, isTaught })).toBe('started');
    expect(await lost.mayRead(7, address)).toBe(true);
  });

  it('that takes no script is refused, and nothing of it stays', async () => {
    address = 'https://chromewebstore.example/detail/a';
    reachable = false;
    expect(await check()).toBe('refused');
    expect(await allowing.mayRead(7, address)).toBe(false);
    expect(session.size).toBe(0);
  });
});

describe('what may be read', () => {
  it('is what is switched on, and pages that were taught', async () => {
    expect(await allowing.mayRead(7, 'https://github.com/mina')).toBe(true);
    expect(await allowing.mayRead(7, 'https://ats.example/people/7')).toBe(true);
    expect(await allowing.mayRead(7, 'https://ats.example/jobs/7')).toBe(false);
    expect(await allowing.mayRead(7, 'https://gitlab.com/mina')).toBe(false);
  });

  it('is a page that was asked for, in this tab, at this address, until it is left', async () => {
    address = 'https://mina.example/cv';
    await check();
    expect(await allowing.mayRead(8, address)).toBe(false);
    expect(await allowing.mayRead(7, 'https://mina.example/blog')).toBe(false);
    await allowing.left(7);
    expect(await allowing.mayRead(7, address)).toBe(false);
  });
});
