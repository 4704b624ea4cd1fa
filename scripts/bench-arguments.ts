import { parseArgs } from 'node:util';
import { Mendable } from './mendable.ts';

export interface BenchArguments {
  /** `YYYY-MM-DD`; today unless one is given. */
  readonly date: string;
  /** Print, and keep nothing. */
  readonly print: boolean;
}

/** The arguments of a bench that has no others. @param name as in `npm run <name>`. @throws Mendable for others. */
export function benchArguments(name: string, args: readonly string[]): BenchArguments {
  const { date = new Date().toISOString().slice(0, 10), print = false } = parsed(name, args);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Mendable(`${date} is no day of the form YYYY-MM-DD.`);
  return { date, print };
}

function parsed(
  name: string,
  args: readonly string[],
): { readonly date?: string | undefined; readonly print?: boolean | undefined } {
  try {
    return parseArgs({ args: [...args], options: { date: { type: 'string' }, print: { type: 'boolean' } } })
      .values;
  } catch {
    throw new Mendable(`The arguments are: ${name} [--print] [--date YYYY-MM-DD].`);
  }
}
