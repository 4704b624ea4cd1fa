/** What a user can show on a page of an unknown site, in the order it is asked for. A page without a name shown is not read. */
export const TAUGHT_FIELDS = ['name', 'headline', 'location', 'organisation'] as const;
export type TaughtField = (typeof TAUGHT_FIELDS)[number];

/** One way to find a value again. Where two of three agree, the value counts. */
export type Locator =
  /** The text that stands right before the value: "Location". */
  | { readonly by: 'label'; readonly label: string }
  /** An attribute that names what the element is: `data-*`, `itemprop`, `aria-*`, `role`. */
  | { readonly by: 'attribute'; readonly selector: string }
  /** The way through the page, without hashed classes and generated ids. */
  | { readonly by: 'path'; readonly selector: string };

/** One kind of candidate page of one site, as the user showed it. Data: it holds nothing of the person shown. */
export interface TaughtSite {
  /** `origin` and `path` together; what the site is deleted by. */
  readonly id: string;
  /** Such as `https://ats.example`. */
  readonly origin: string;
  /** The path with `*` for each part that names one candidate, such as `/candidates/*`. */
  readonly path: string;
  readonly fields: Readonly<Partial<Record<TaughtField, readonly Locator[]>>>;
  /** ISO 8601. */
  readonly taughtAt: string;
  /** The user saw what was read of a second candidate, and said it is right. Until then it is a guess. */
  readonly confirmed: boolean;
}

/**
 * Why something the user showed cannot be taken. `no-text`: it shows no one line of text; `not-found-again`: fewer than
 * two ways lead to it; `address`: the path of the page names no candidate, so that pages like it cannot be told apart.
 */
export type TeachProblem = 'no-text' | 'not-found-again' | 'address';
