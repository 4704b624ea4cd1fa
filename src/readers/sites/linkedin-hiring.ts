import type { Reader } from '../reader.ts';
import { recruiter } from './linkedin-hiring/recruiter.ts';
import { salesNavigator } from './linkedin-hiring/sales-navigator.ts';
import { readPerson } from './linkedin-hiring/surface.ts';
import { HOST } from './linkedin/subject.ts';

const SURFACES = [recruiter, salesNavigator];

/**
 * What LinkedIn sells to those who hire: Recruiter and Sales Navigator, their lists and their profiles. Rows of Recruiter
 * were seen; all else rests on others' code. Nothing but their ids ties these profiles to an address.
 */
export const linkedinHiring: Reader = {
  id: 'linkedin-hiring',
  basis: {
    grade: 'public-code',
    asOf: '2026-08',
    on: 'A saved Recruiter list of 2023; profiles, and all of Sales Navigator, in public code of 2023 to 2026.',
  },
  selectors: SURFACES.flatMap(({ selectors }) => selectors),

  kindOf: ({ protocol, hostname, pathname }) => {
    if (protocol !== 'https:' || !HOST.test(hostname)) return undefined;
    if (SURFACES.some(({ profile }) => profile.test(pathname))) return 'profile';
    return SURFACES.some(({ list }) => list.test(pathname)) ? 'list' : undefined;
  },

  read: (document, url) => {
    for (const surface of SURFACES) {
      const id = surface.profile.exec(url.pathname)?.[1];
      const part = id === undefined ? null : surface.pageIn(document);
      if (id === undefined || !part) continue;
      const candidate = readPerson(surface, part, url, id, 'profile');
      return candidate
        ? { kind: 'candidate', candidate, layout: surface.id }
        : { kind: 'unreadable', reason: 'no-name' };
    }
    return { kind: 'unreadable', reason: 'unknown-layout' };
  },

  rows: {
    find: document => SURFACES.flatMap(({ rowsIn }) => rowsIn(document)),
    read: (row, url) => {
      for (const surface of SURFACES) {
        const href = row.querySelector(surface.link)?.getAttribute('href') ?? '';
        const address = URL.canParse(href, url.href) ? new URL(href, url.href) : url;
        const id = surface.profile.exec(address.pathname)?.[1];
        if (id !== undefined && address.host === url.host)
          return readPerson(surface, row, address, id, 'row');
      }
      return undefined;
    },
  },
};
