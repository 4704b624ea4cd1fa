/** First words of addresses on github.com that are pages of the site and nobody's login. */
const RESERVED = new Set(
  (
    'about account apps blog business careers codespaces collections contact contributing copilot customer-stories ' +
    'customers dashboard discussions edu education enterprise enterprises events explore features files gist gists ' +
    'git-guides github-copilot home integrations issues join login logout maintenance marketplace mcp mobile models ' +
    'new news nonprofit notifications oauth open-source organizations orgs partners personal premium-support press ' +
    'pricing pulls readme repos resources search security sessions settings shop showcases signup site solutions ' +
    'sponsors stars status support team teams terms topics trending trust-center users watching why-github wiki'
  ).split(' '),
);

/** True when an address `/word` leads to a page of the site; lower case. */
export function isReserved(login: string): boolean {
  return RESERVED.has(login);
}
