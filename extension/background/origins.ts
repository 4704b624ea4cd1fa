import { hostsOf } from '../../src/watchlists/catalogue.ts';
import type { DownloadedList } from '../../src/watchlists/watchlist.ts';

/** Match patterns of every host a list may be asked of; Firefox lets users withdraw those of the installation too. */
export function originsOf(list: DownloadedList): readonly string[] {
  return hostsOf(list).map(host => `https://${host}/*`);
}
