/** What sites call their own pages: nobody's name where profiles have addresses of one part. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  'about blog business categories community content create discover freelancers gigs home inbox independents jobs join lists log-in login messages opportunities orders portfolios press pricing pro products resources search sellers services settings sign-up stores support topics users'.split(
    ' ',
  ),
);
