/** Which page each tab shows, so that what was found out about one is never said over the next. */
export interface Visits {
  /** Call when work for the page of a tab begins; what it gives says whether the tab has left that page since. */
  readonly begin: (tab: number) => () => boolean;
  readonly left: (tab: number) => void;
  /** As if every tab had left its page. */
  readonly forget: () => void;
}

export function createVisits(): Visits {
  const pages = new Map<number, symbol>();
  let all = Symbol();
  return {
    begin: tab => {
      const page = pages.get(tab);
      const then = all;
      return () => pages.get(tab) !== page || all !== then;
    },
    left: tab => {
      pages.set(tab, Symbol());
    },
    forget: () => {
      all = Symbol();
    },
  };
}
