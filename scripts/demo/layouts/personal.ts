import { html } from '../html.ts';
import type { DemoPerson } from '../person.ts';
import { page } from './page.ts';

export const PERSONAL_HOST = 'people.example';

export function personalUrl({ slug }: DemoPerson): string {
  return `https://${PERSONAL_HOST}/${slug}/`;
}

/** Somebody's own site, which says in structured data whose it is. */
export function personalPage(person: DemoPerson): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: person.name,
      jobTitle: person.headline,
      homeLocation: { '@type': 'Place', name: person.location },
      birthDate: person.joined,
    },
  };
  // A closing tag inside a value would end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return page({
    title: person.name,
    head: { html: `<script type="application/ld+json">${json}</script>` },
    accent: '#2f6f5e',
    body: html`<header>A personal site (demo)</header>
      <main>
        <section>
          <h1>${person.name}</h1>
          <p>${person.headline ?? ''}</p>
          <p>${person.about ?? ''}</p>
        </section>
      </main>`,
  });
}
