import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

/** A file of messages without what is for translators alone. */
export function leanMessages(text: string): string {
  const messages = JSON.parse(text) as Readonly<Record<string, Message>>;
  return JSON.stringify(messages, (key, value: unknown) =>
    // A message may be called like a part of one: parts are texts, messages are not.
    typeof value === 'string' && (key === 'description' || key === 'example') ? undefined : value,
  );
}

/** Leaves notes for translators out of the package: they are more than half of what the words of six languages weigh. */
export function leanLocales(): Plugin {
  let out = '';
  return {
    name: 'lean-locales',
    apply: 'build',
    configResolved(config) {
      out = join(config.root, config.build.outDir, '_locales');
    },
    // Not earlier: the folder `public` is copied without plugins hearing of it.
    closeBundle() {
      // A build that failed has no such folder, and an error of its own to tell.
      for (const language of existsSync(out) ? readdirSync(out) : []) {
        const file = join(out, language, 'messages.json');
        writeFileSync(file, leanMessages(readFileSync(file, 'utf8')));
      }
    },
  };
}
