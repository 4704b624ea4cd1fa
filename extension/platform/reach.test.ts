import { describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { reachableHosts } from './reach.ts';

vi.mock('./browser.ts', () => ({ browser: { runtime: { getManifest: () => manifest } } }));

describe('the hosts that can be reached', () => {
  it('are those of the policy, each once', () => {
    const hosts = reachableHosts();
    expect(hosts).toContain('api.github.com');
    expect(hosts).toContain('sanctionslistservice.ofac.treas.gov');
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9.-]+$/);
  });
});
