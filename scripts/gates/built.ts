import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Mendable } from '../mendable.ts';

/** The two packages the gates look at. */
export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

const contentScript = v.object({
  js: v.array(v.string()),
  matches: v.array(v.string()),
  exclude_matches: v.optional(v.array(v.string())),
});
const command = v.object({
  suggested_key: v.object({ default: v.string() }),
  description: v.optional(v.string()),
});

const manifestSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_scripts: v.array(contentScript),
  commands: v.record(v.string(), command),
  content_security_policy: v.object({ extension_pages: v.string() }),
  icons: v.record(v.string(), v.string()),
});

/** Every file of a built package, as paths relative to its root. */
export function filesOf(target: Target): readonly string[] {
  const root = join('dist', target);
  return listed(root).map(path => path.slice(root.length + 1).replaceAll('\\', '/'));
}

export function bytesOf(target: Target, path: string): Buffer {
  return readFileSync(join('dist', target, path));
}

export function textOf(target: Target, path: string): string {
  return bytesOf(target, path).toString('utf8');
}

export function manifestOf(target: Target): v.InferOutput<typeof manifestSchema> {
  return v.parse(manifestSchema, JSON.parse(textOf(target, 'manifest.json')));
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap(name => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? listed(path) : [path];
    });
  } catch {
    throw new Mendable(`There is no ${folder}: run "npm run build" first.`);
  }
}
