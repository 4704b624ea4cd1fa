import { html, type Html } from '../html.ts';
import type { DemoPerson } from '../person.ts';
import { linkedinUrl } from './linkedin.ts';
import { page } from './page.ts';

export const LINKEDIN_SEARCH_URL = 'https://www.linkedin.com/search/results/people/';

/** A search for people on LinkedIn, in the layout of 2022 to 2025, with an advert in the place of a row. */
export function linkedinSearchPage(people: readonly DemoPerson[]): string {
  const [first, ...others] = people;
  return page({
    title: 'Search | LinkedIn',
    accent: '#0a66c2',
    body: html`<header>LinkedIn, search (demo)</header>
      <main>
        <section>
          <ul role="list">
            ${first === undefined ? [] : row(first)}
            <li class="reusable-search__result-container">
              <div class="search-results__premium-upsell"><p>Search further with Premium</p></div>
            </li>
            ${others.map(row)}
          </ul>
        </section>
      </main>`,
  });
}

function row(person: DemoPerson): Html {
  return html`<li class="reusable-search__result-container entry">
    <div
      data-view-name="search-entity-result-universal-template"
      data-chameleon-result-urn="urn:li:member:${person.slug.length}"
    >
      <span class="entity-result__title-text">
        <a href="${linkedinUrl(person)}?miniProfileUrn=x">
          <span dir="ltr"
            ><span aria-hidden="true">${person.name}</span
            ><span class="visually-hidden">View ${person.name}’s profile</span></span
          >
        </a>
      </span>
      <div class="entity-result__primary-subtitle t-14 t-black t-normal">${person.headline ?? ''}</div>
      <div class="entity-result__secondary-subtitle t-14 t-normal">${person.location ?? ''}</div>
    </div>
  </li>`;
}
