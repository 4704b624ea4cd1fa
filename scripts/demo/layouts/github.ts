import { html, type Html } from '../html.ts';
import { clockAt, offsetText, portrait, type DemoPerson } from '../person.ts';
import { page } from './page.ts';

export function githubUrl({ slug }: DemoPerson): string {
  return `https://github.com/${slug}`;
}

/** A GitHub profile: the microdata of `.vcard-names` and `.vcard-details`, the bio, the repositories beside it. */
export function githubPage(person: DemoPerson, now: Date): string {
  const { name, slug } = person;
  return page({
    title: `${slug} (${name})`,
    head: html`<meta property="og:type" content="profile" />
      <meta property="profile:username" content="${slug}" />
      <meta name="octolytics-dimension-user_login" content="${slug}" />
      <meta name="user-login" content="the-recruiter" />`,
    accent: '#24292f',
    bodyClass: 'logged-in page-profile',
    body: html`<header role="banner">GitHub (demo)</header>
      <main id="js-pjax-container">
        <div class="h-card mt-md-n5" itemscope itemtype="http://schema.org/Person">
          <a itemprop="image" href="${portrait(name)}"
            ><img class="avatar avatar-user" alt="Avatar" src="${portrait(name)}"
          /></a>
          <div class="vcard-names-container">
            <h1 class="vcard-names">
              <span class="p-name vcard-fullname d-block" itemprop="name">${name}</span>
              <span class="p-nickname vcard-username d-block quiet" itemprop="additionalName">${slug}</span>
            </h1>
          </div>
          <div class="js-profile-editable-area">
            ${person.about === undefined ? null : bio(person.about)}
            <ul class="vcard-details">
              ${details(person, now)}
            </ul>
          </div>
        </div>
        <div class="js-pinned-items-reorder-container">
          <h2 class="f4">Pinned</h2>
          <ul>
            ${(person.skills ?? ['notes']).map(repository)}
          </ul>
        </div>
      </main>`,
  });
}

function bio(text: string): Html {
  return html`<div class="p-note user-profile-bio js-user-profile-bio" data-bio-text="${text}">
    <div>${text}</div>
  </div>`;
}

function repository(name: string): Html {
  return html`<li itemprop="owns" itemscope itemtype="http://schema.org/Code">
    <span class="repo" itemprop="name codeRepository">${name}</span>
  </li>`;
}

function details(person: DemoPerson, now: Date): readonly Html[] {
  const { organisation, location, minutesAheadOfUtc, email, website } = person;
  return [
    organisation === undefined
      ? null
      : html`<li class="vcard-detail" itemprop="worksFor" aria-label="Organization: ${organisation}">
          <span class="p-org"><div>${organisation}</div></span>
        </li>`,
    location === undefined
      ? null
      : html`<li class="vcard-detail" itemprop="homeLocation" aria-label="Home location: ${location}">
          <span class="p-label">${location}</span>
        </li>`,
    minutesAheadOfUtc === undefined
      ? null
      : html`<li class="vcard-detail" itemprop="localTime">
          <span class="p-label"
            ><profile-timezone data-hours-ahead-of-utc="${(minutesAheadOfUtc / 60).toFixed(1)}"
              >${clockAt(minutesAheadOfUtc, now)}
              <span class="quiet">(UTC ${offsetText(minutesAheadOfUtc)})</span></profile-timezone
            ></span
          >
        </li>`,
    email === undefined
      ? null
      : html`<li class="vcard-detail" itemprop="email" aria-label="Email: ${email}">
          <a class="u-email Link--primary" href="mailto:${email}">${email}</a>
        </li>`,
    website === undefined
      ? null
      : html`<li class="vcard-detail" itemprop="url" data-test-selector="profile-website-url">
          <a rel="nofollow me" class="Link--primary" href="${website}">${website}</a>
        </li>`,
  ].filter(item => item !== null);
}
