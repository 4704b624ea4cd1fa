import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** What the figures were measured on, and how busy it was: one sentence. */
export function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  const busy = load === 0 ? '' : `, load average at the start ${load.toFixed(1)}`;
  return `${cores.length} cores (${model}), ${memory} GB of memory, ${platform()} ${arch()}, Node ${process.version}${busy}`;
}
