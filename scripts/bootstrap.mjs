// Node 20 runs no TypeScript by itself: this installs the dependencies if need be and hands over to scripts/run.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Countersign needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(2);
}

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  // Its chatter goes to stderr: what these commands print on stdout is read by machines.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) process.exit(status ?? 1);
}

const script = [join(root, 'scripts', 'run.ts'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...script], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
