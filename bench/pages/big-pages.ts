import { githubPage, githubUrl } from '../../scripts/demo/layouts/github.ts';
import { linkedinPage, linkedinPage2022, linkedinUrl } from '../../scripts/demo/layouts/linkedin.ts';
import { UPWORK_SEARCH_URL, upworkSearchPage } from '../../scripts/demo/layouts/upwork-search.ts';
import { upworkPage, upworkUrl } from '../../scripts/demo/layouts/upwork.ts';
import type { DemoPerson } from '../../scripts/demo/person.ts';

/** One page to measure the content scripts on. */
export interface BenchPage {
  readonly label: string;
  readonly url: string;
  readonly html: string;
}

/** The size a profile page is taken to have: characters of markup. */
export const PROFILE_SIZE = 600_000;
export const ROWS = 50;

const PERSON: DemoPerson = {
  name: 'Ilse Varga',
  slug: 'ilse-varga-bench',
  headline: 'Product designer for slow software',
  organisation: 'Harbour Lane Studio',
  joined: 'May 2019',
  minutesAheadOfUtc: 60,
  location: 'Budapest, Hungary',
  about: 'I design tools that people use every day for years. '.repeat(30),
  skills: Array.from({ length: 60 }, (_, place) => `Skill number ${place}`),
  roles: Array.from({ length: 40 }, (_, place) => ({
    title: `Designer, part ${place}`,
    organisation: `Studio ${place}`,
    dates: `Jan ${1980 + place} - Dec ${1980 + place} · 1 yr`,
    place: 'Budapest, Hungary',
  })),
};

/** Invented profiles in the structure of their sites, each as large as a heavy real one. */
export function profilePages(now: Date): readonly BenchPage[] {
  return [
    { label: 'LinkedIn, layout of 2025', url: linkedinUrl(PERSON), html: linkedinPage(PERSON) },
    {
      label: 'LinkedIn, layout of 2022',
      url: linkedinUrl({ ...PERSON, slug: 'ilse-varga-bench-2022' }),
      html: linkedinPage2022({ ...PERSON, slug: 'ilse-varga-bench-2022' }),
    },
    { label: 'GitHub', url: githubUrl(PERSON), html: githubPage(PERSON, now) },
    {
      label: 'Upwork',
      url: upworkUrl({ ...PERSON, slug: '~01a2b3c4d5e6f7a8ff' }),
      html: upworkPage({ ...PERSON, slug: '~01a2b3c4d5e6f7a8ff' }, now),
    },
  ].map(one => ({ ...one, html: grown(one.html) }));
}

/** A search of as many candidates as a page shows at most. */
export function listPage(): BenchPage {
  const people = Array.from({ length: ROWS }, (_, place) => ({
    ...PERSON,
    name: `Ilse V${place}.`,
    slug: `~01a2b3c4d5e6f7${1000 + place}`,
    country: 'Hungary',
    skills: ['Figma', 'Research'],
  }));
  return { label: `Upwork, ${ROWS} rows`, url: UPWORK_SEARCH_URL, html: upworkSearchPage(people) };
}

/** Pages of the sites that hold no candidate: there, nothing may be done. */
export function otherPages(): readonly BenchPage[] {
  const html = grown('<!DOCTYPE html><title>Elsewhere</title><main></main>');
  return [
    { label: 'GitHub, a repository', url: 'https://github.com/harbour-lane/tidewatch', html },
    { label: 'LinkedIn, the feed', url: 'https://www.linkedin.com/feed/', html },
    { label: 'Upwork, messages', url: 'https://www.upwork.com/ab/messages/rooms/', html },
  ];
}

/** The page with as much of what surrounds profiles (a feed, suggestions) as makes it heavy. */
function grown(html: string): string {
  const feed: string[] = [];
  for (let size = html.length; size < PROFILE_SIZE;) {
    const post = `<li class="_5d1e9a2b"><div class="_77c0de12"><a href="/feed/${feed.length}"><span class="_1f8b7a36">Somebody shared post ${feed.length}</span></a><p class="quiet">A few words about slow software, and why it lasts.</p><button type="button" class="_45ab90ff">Like</button></div></li>`;
    feed.push(post);
    size += post.length;
  }
  const end = html.lastIndexOf('</main>');
  return `${html.slice(0, end)}<aside><ul>${feed.join('')}</ul></aside>${html.slice(end)}`;
}
