import { describe, expect, it } from 'vitest';
import { manifestGrowth } from './manifest-growth.ts';

const before = {
  permissions: ['storage'],
  host_permissions: ['https://lists.example/*'],
  content_scripts: [{ matches: ['https://*.jobs.example/*'] }],
};

describe('what an update asks for', () => {
  it('is nothing where the manifest stays, loses something, or moves it', () => {
    expect(manifestGrowth(before, before)).toEqual([]);
    expect(manifestGrowth(before, {})).toEqual([]);
    const moved = { host_permissions: ['https://*.jobs.example/*', 'https://lists.example/*'] };
    expect(manifestGrowth(before, moved)).toEqual([]);
  });

  it.each([
    ['a path of a host that is allowed', 'https://*.jobs.example/talent/*'],
    ['the domain of its own hosts', 'https://jobs.example/*'],
    ['a host below it', 'https://de.jobs.example/*'],
    ['all hosts below a host below it', 'https://*.de.jobs.example/*'],
  ])('is nothing for %s', (_, pattern) => {
    expect(manifestGrowth(before, { content_scripts: [{ matches: [pattern] }] })).toEqual([]);
  });

  it.each([
    ['another host', 'https://talents.example/*'],
    ['one that only ends alike', 'https://badjobs.example/*'],
    ['all hosts below one that was alone', 'https://*.lists.example/*'],
    ['another scheme', 'http://lists.example/*'],
    ['any scheme', '*://lists.example/*'],
    ['every host', 'https://*/*'],
    ['everything', '<all_urls>'],
  ])('is said of %s, asked for either way', (_, pattern) => {
    const asked = [...before.host_permissions, pattern];
    expect(manifestGrowth(before, { ...before, host_permissions: asked })).toEqual([pattern]);
    const scripts = [...before.content_scripts, { matches: [pattern] }];
    expect(manifestGrowth(before, { ...before, content_scripts: scripts })).toEqual([pattern]);
  });

  it('is said of permissions, unless no browser warns of them', () => {
    expect(manifestGrowth(before, { permissions: ['storage', 'scripting', 'activeTab'] })).toEqual([]);
    expect(manifestGrowth(before, { permissions: ['tabs', 'somethingNew'] })).toEqual([
      'tabs',
      'somethingNew',
    ]);
  });

  it('never grows again beside everything', () => {
    const all = { host_permissions: ['<all_urls>'] };
    expect(manifestGrowth(all, { host_permissions: ['https://*/*', 'http://a.example/*'] })).toEqual([]);
  });
});
