import { type Place } from './gazetteer.ts';

/**
 * Territories that people and phone books also count under another country: somebody who writes "Hong Kong" in one
 * place and "China" in another contradicts nothing, whatever one thinks of the border. Dependent areas after ISO
 * 3166-1 remarks; disputed ones are listed under both.
 */
const ALSO_COUNTED_UNDER: Readonly<Record<string, string>> = {
  ...{ HK: 'CN', MO: 'CN', TW: 'CN' },
  ...{ PR: 'US', GU: 'US', VI: 'US', AS: 'US', MP: 'US', UM: 'US' },
  ...{ JE: 'GB', GG: 'GB', IM: 'GB', GI: 'GB', BM: 'GB', KY: 'GB', VG: 'GB', TC: 'GB', AI: 'GB', MS: 'GB' },
  ...{ FK: 'GB', SH: 'GB', GS: 'GB', IO: 'GB', PN: 'GB' },
  ...{ GP: 'FR', MQ: 'FR', GF: 'FR', RE: 'FR', YT: 'FR', PM: 'FR', BL: 'FR', MF: 'FR', NC: 'FR', PF: 'FR' },
  ...{ WF: 'FR', TF: 'FR', AW: 'NL', CW: 'NL', SX: 'NL', BQ: 'NL', GL: 'DK', FO: 'DK', AX: 'FI', SJ: 'NO' },
  ...{ CX: 'AU', CC: 'AU', NF: 'AU', HM: 'AU', CK: 'NZ', NU: 'NZ', TK: 'NZ' },
  ...{ XK: 'RS', EH: 'MA', PS: 'IL', VA: 'IT' },
};

/** The country a territory is also counted under, or the country itself. */
export function stateOf(country: string): string {
  return ALSO_COUNTED_UNDER[country] ?? country;
}

/** Every country these places can be counted under, as ISO 3166-1 alpha-2. */
export function countriesOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ country }) => [country, stateOf(country)]));
}

/** Whether two sets of possible countries have one in common. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some(country => b.has(country));
}
