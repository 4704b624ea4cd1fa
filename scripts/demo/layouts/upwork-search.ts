import { html, type Html } from '../html.ts';
import { portrait, type DemoPerson } from '../person.ts';
import { page } from './page.ts';

export const UPWORK_SEARCH_URL = 'https://www.upwork.com/nx/search/talent/';

/** A search for freelancers on Upwork. A press on a name draws the profile over the list, and only the address changes. */
export function upworkSearchPage(people: readonly DemoPerson[]): string {
  return page({
    title: 'Hire the best freelancers - Upwork',
    accent: '#108a00',
    body: html`<header>Upwork, search (demo)</header>
      <main>
        <section data-test="ProfilesList">${people.map(tile)}</section>
      </main>
      ${{ html: `<script>${SLIDER}</script>` }}`,
  });
}

function tile(person: DemoPerson): Html {
  const { name, slug } = person;
  return html`<article data-test="FreelancerTile" data-test-key="${slug}" class="entry">
    <div data-test="FreelancerAvatar"><img class="air3-avatar" src="${portrait(name)}" alt="" /></div>
    <div data-test="FreelancerTileIdentity">
      <h5 class="name"><a class="profile-link" href="/freelancers/${slug}">${name}</a></h5>
      <h4 class="title">${person.headline ?? ''}</h4>
      <p class="location">${person.country ?? person.location ?? ''}</p>
    </div>
    <div data-test="FreelancerTileSkills">
      ${(person.skills ?? []).map(skill => html`<span class="air3-token">${skill}</span>`)}
    </div>
  </article>`;
}

/** What the site's own program does on such a press, and when the user goes back. */
const SLIDER = `
const close = () => document.querySelector('.air3-slider')?.remove();
addEventListener('popstate', close);
document.querySelector('main').addEventListener('click', event => {
  const link = event.target.closest('a.profile-link');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  close();
  const row = link.closest('article');
  const slider = document.createElement('div');
  slider.className = 'air3-slider';
  slider.innerHTML = '<div data-test="UpCSliderBody"><section class="air3-card-section"><h2 itemprop="name"></h2>'
    + '<span itemprop="country-name"></span><h3 data-qa="freelancer-title"></h3>'
    + '<a class="own-page">Open profile in a new window</a></section></div>';
  slider.querySelector('.own-page').href = link.getAttribute('href');
  slider.querySelector('[itemprop=name]').textContent = link.textContent;
  slider.querySelector('[itemprop=country-name]').textContent = row.querySelector('.location').textContent;
  slider.querySelector('h3').textContent = row.querySelector('.title').textContent;
  document.body.append(slider);
});`;
