// Written by `npm run signals` from the files beside it.
import { localTimeAgainstPlace } from './clock/local-time-against-place.ts';
import { phoneCountry } from './contact/phone-country.ts';
import { twoNames } from './identity/two-names.ts';
import { claimedLocationConflict } from './location/claimed-location-conflict.ts';
import { listedIdentifier } from './sanctions/listed-identifier.ts';
import { listedNameOnly } from './sanctions/listed-name-only.ts';
import { listedOrganisation } from './sanctions/listed-organisation.ts';
import { listedPersonCorroborated } from './sanctions/listed-person-corroborated.ts';
import { type Signal } from './signal.ts';

/** Every signal the program knows, by group, gravest first: the order in which findings are shown. */
export const SIGNALS: readonly Signal[] = [
  listedIdentifier,
  listedOrganisation,
  listedPersonCorroborated,
  listedNameOnly,
  twoNames,
  claimedLocationConflict,
  localTimeAgainstPlace,
  phoneCountry,
];
