import { readFileSync, writeFileSync } from 'node:fs';

/** Forgets the peak so far and gives what this process holds resident now, in bytes. */
export function startOfPeak(): number {
  try {
    // Linux: 5 sets the peak back to what is resident (proc(5), clear_refs).
    writeFileSync('/proc/self/clear_refs', '5');
    return process.memoryUsage.rss();
  } catch {
    return Math.max(process.memoryUsage.rss(), peakSinceStart());
  }
}

/** The most this process held resident since {@link startOfPeak}, in bytes: by the kernel's count, between samples too. */
export function memoryPeak(): number {
  try {
    // Not getrusage: its peak is handed on by the process that started this one.
    const [, kilobytes = ''] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== '') return Number(kilobytes) * 1024;
  } catch {
    // No /proc: not Linux.
  }
  return peakSinceStart();
}

function peakSinceStart(): number {
  return process.resourceUsage().maxRSS * 1024;
}
