/**
 * Builds `src/signals/email-domain-lists.ts` from the packages disposable-email-domains-js (CC0) and email-providers
 * (ISC), and the reviewed table beside this script. Run with `npx tsx scripts/build-email-domains.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { domainKey } from '../src/signals/domain-key.ts';
import { ALSO_DISPOSABLE, ALSO_FREE, KNOWN_THROWAWAY, NOT_FREE } from './email-domains/reviewed.ts';

const OUTPUT = 'src/signals/email-domain-lists.ts';
/** Fewer would mean that a package has another shape. */
const LEAST = { disposable: 5000, free: 200 } as const;

const resolve = createRequire(import.meta.url).resolve;
const BLOCKLIST = 'node_modules/disposable-email-domains-js/dist/dict/disposable_email_blocklist.json';
const listed = domainsOf(readFileSync(BLOCKLIST, 'utf8'));
const common = domainsOf(readFileSync(resolve('email-providers/common.json'), 'utf8'));

const throwaway = new Set(KNOWN_THROWAWAY);
const real = new Set([...common.filter(domain => !throwaway.has(domain)), ...ALSO_FREE]);
const disposable = [...listed, ...ALSO_DISPOSABLE, ...KNOWN_THROWAWAY].filter(domain => !real.has(domain));
const free = [...real].filter(domain => !NOT_FREE.includes(domain));
if (disposable.length < LEAST.disposable || free.length < LEAST.free)
  throw new Error('The lists are too short.');

writeFileSync(
  OUTPUT,
  `/**
 * Providers of e-mail. Written by \`scripts/build-email-domains.ts\` from the packages disposable-email-domains-js (CC0) and
 * email-providers (ISC) with corrections; not to be edited by hand.
 */

/** Domains of throwaway addresses, as sorted keys of \`domain-key.ts\`. */
export const DISPOSABLE_KEYS =
  '${sorted(disposable.map(domainKey)).join('')}';

/** Domains anybody can have an address at, without paying or working there. */
export const FREE_DOMAINS =
  '${sorted(free).join(' ')}';
`,
);

function domainsOf(json: string): readonly string[] {
  const domains: unknown = JSON.parse(json);
  if (!Array.isArray(domains)) throw new Error('A list of domains has another shape.');
  return domains
    .filter((domain): domain is string => typeof domain === 'string')
    .map(each => each.toLowerCase());
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
