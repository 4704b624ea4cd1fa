/** One place a text can mean. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First-level region as GeoNames codes it, such as `CA` for California; absent for a whole country. */
  readonly region?: string;
  /** IANA time zones in use there: one for a city, all of them for a country. At least one. A town that keeps
   * two times (at a border, in Xinjiang, in Crimea) is two places. */
  readonly zones: readonly string[];
}

/** Looks place texts up. Two places that fit are two answers: nothing is guessed. */
export interface Gazetteer {
  /** Every place the text can mean; empty when it names none ("Remote", "Earth"). */
  readonly placesOf: (text: string) => readonly Place[];
}
