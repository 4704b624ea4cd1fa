/** True when two addresses name the same page: query, fragment, `www.`, `index.html` and a last slash do not count. */
export function isSamePage(one: URL, other: URL): boolean {
  return pageOf(one) === pageOf(other);
}

function pageOf({ host, pathname }: URL): string {
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(?:index\.\w+)?$/, '')}`.toLowerCase();
}
