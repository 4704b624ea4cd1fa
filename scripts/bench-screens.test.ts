import { describe, expect, it } from 'vitest';
import { report } from '../bench/screens/report.ts';
import { run } from './bench-screens.ts';

describe('bench:screens', () => {
  it('says what its arguments are', async () => {
    await expect(run(['--fast'])).rejects.toThrow('The arguments are');
    await expect(run(['--date', 'today'])).rejects.toThrow('no day');
  });

  it('says of each goal whether it was reached', () => {
    const painted = [
      { screen: 'popup', middle: 101, slowest: 140, first: 90, whole: 11, openings: 11, shifts: 0 },
    ];
    const circumstances = { date: '2026-11-30', machine: 'a machine', popup: 59_000 };
    const text = report({ painted, report: [150, 199, 260], findings: 40 }, circumstances);
    expect(text).toMatch(/popup .*100 ms.*\*\*not reached\*\*.*90 ms.*11 of 11/);
    expect(text).toMatch(/middle \| 199 ms \| 200 ms \| reached/);
    expect(text).toMatch(/scripts and styles .* reached/);
  });
});
