/** OFAC's list of other sanctions as its server gives it, with invented parties. For tests only. */

export const LIST = 'ofac-non-sdn';

/** As many parties as the list has at least. */
export const PARTIES = Array.from(
  { length: 210 },
  (_, index) =>
    `INVENTED TRADING ${String.fromCharCode(65 + (index % 26), 65 + (Math.floor(index / 26) % 26))} LLC`,
);

export type Answer = (name: string, signal: AbortSignal) => Promise<Response>;

/** The official files of a list that holds these parties. */
export function filesOf(parties: readonly string[]): Readonly<Record<string, string>> {
  const rows = parties.map(
    (name, index) =>
      `${91_001 + index},"${name}",-0- ,"CMIC-EO13959",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n`,
  );
  return {
    'CONS_PRIM.CSV': `${rows.join('')}\u001a`,
    'CONS_ALT.CSV': '91002,1,"aka","INVENTED GENERAL TRADING",-0- \r\n\u001a',
    'CONS_COMMENTS.CSV': '91002,"Linked To: INVENTED."\r\n\u001a',
  };
}

/** A server that gives these parties. */
export function serving(parties: readonly string[] = PARTIES): Answer {
  return name => {
    const response = new Response(filesOf(parties)[name], {
      headers: { 'last-modified': 'Sun, 02 Aug 2026 10:00:00 GMT' },
    });
    return Promise.resolve(
      from(response, `https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/${name}`),
    );
  };
}

/** A server that says nothing until the request is given up. */
export const silent: Answer = (_, signal) =>
  new Promise((_resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });

/** A response that came from this address. */
export function from(response: Response, url: string): Response {
  return Object.defineProperty(response, 'url', { value: url });
}
