import { html, type Html } from '../html.ts';
import { portrait, type DemoPerson, type DemoRole } from '../person.ts';
import { page } from './page.ts';

const ACCENT = '#0a66c2';

export function linkedinUrl({ slug }: DemoPerson): string {
  return `https://www.linkedin.com/in/${slug}/`;
}

/** LinkedIn since 2025: no `h1`, hashed classes, cards told apart by their `componentkey`. */
export function linkedinPage(person: DemoPerson): string {
  const { name, slug } = person;
  const key = (suffix: string): string => `com.linkedin.sdui.profile.card.refACoAADemo${slug}${suffix}`;
  return page({
    title: `${name} | LinkedIn`,
    head: html`<meta name="como-pk" content="d_flagship3_profile_view_base" />`,
    accent: ACCENT,
    body: html`<header>LinkedIn, layout of 2025 (demo)</header>
      <div id="root">
        <main>
          <section componentkey="${key('Topcard')}" id="${key('Topcard')}" class="_531910c6 a5f7e3f9">
            <img src="${portrait(name)}" alt="" class="_6d2ea5b1" />
            <div componentkey="ProfileVerificationTriggerRef-${slug}" class="_0a4c2f9e">
              <h2 class="_1f8b7a36">${name}</h2>
              <svg id="verified-medium" width="16" height="16"></svg>
            </div>
            ${line(person.pronouns, 'quiet')} ${line(person.headline)}
            ${accent('company-accent-4', person.organisation)} ${accent('school-accent-4', person.school)}
            ${person.location === undefined ? null : place(person.location, slug)}
            <p class="quiet">500+ connections</p>
          </section>
          ${
            person.about === undefined
              ? null
              : html`<section componentkey="${key('About')}" class="_9be0c1d2">
                  <h2>About</h2>
                  <p><span data-testid="expandable-text-box">${person.about}</span></p>
                </section>`
          }
          <div componentkey="profile_top_card_experience_lazy_anchor_${slug}"></div>
          ${experience(person, key)}
        </main>
      </div>`,
  });
}

function line(text: string | undefined, className = '_77c0de12'): Html | null {
  return text === undefined ? null : html`<p class="${className}">${text}</p>`;
}

function accent(icon: string, text: string | undefined): Html | null {
  if (text === undefined) return null;
  return html`<div role="button" tabindex="0" class="_45ab90ff">
    <svg id="${icon}" width="16" height="16"></svg>
    <p>${text}</p>
  </div>`;
}

function place(text: string, slug: string): Html {
  return html`<div class="_23bc45de">
    <p>${text}</p>
    <p>·</p>
    <p><a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/">Contact info</a></p>
  </div>`;
}

const COMES_LATE = `setTimeout(() => {
  const section = document.querySelector('template').content.firstElementChild;
  document.querySelector('[id^=profileCardsExperienceOnly]').replaceWith(section);
}, 3000);`;

function experience(person: DemoPerson, key: (suffix: string) => string): Html | null {
  const empty = html`<section id="profileCardsExperienceOnly${person.slug}">
    <div class="skeleton"></div>
  </section>`;
  if (person.rolesNotLoaded === true) return empty;
  if (person.roles === undefined) return null;
  if (person.rolesComeLate === true) {
    const filled = experience({ ...person, rolesComeLate: false }, key);
    return html`${empty}<template>${filled}</template>${{ html: `<script>${COMES_LATE}</script>` }}`;
  }
  return html`<section componentkey="${key('ExperienceTopLevelSection')}" class="_8890aabb">
    <h2>Experience</h2>
    ${person.roles.map(
      role =>
        html`<div componentkey="entity-collection-item-${role.organisation.length}" class="entry">
          <p class="t-bold">${role.title}</p>
          <p>${role.organisation} · Full-time</p>
          <p class="quiet">${role.dates}</p>
          ${line(role.place, 'quiet')}
        </div>`,
    )}
  </section>`;
}

/** LinkedIn from 2022 to 2025: an `h1`, `data-view-name`, and every text twice, once for screen readers. */
export function linkedinPage2022(person: DemoPerson): string {
  const { name } = person;
  return page({
    title: `${name} | LinkedIn`,
    accent: ACCENT,
    body: html`<header>LinkedIn, layout of 2022 (demo)</header>
      <main class="yVOLmAMQIjqCHigAuwpMoOHPdUYedrOCM" aria-label="${name}">
        <section class="artdeco-card pv-top-card" data-member-id="1">
          <img class="pv-top-card-profile-picture__image--show" src="${portrait(name)}" alt="${name}" />
          <h1 class="inline t-24 v-align-middle break-words text-heading-xlarge">${name}</h1>
          ${person.pronouns === undefined ? null : html`<span class="text-body-small">${person.pronouns}</span>`}
          ${
            person.headline === undefined
              ? null
              : html`<div
                  class="text-body-medium break-words"
                  data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:1"
                >
                  ${person.headline}
                </div>`
          }
          <div>
            ${
              person.location === undefined
                ? null
                : html`<span class="text-body-small inline t-black--light break-words"
                    >${person.location}</span
                  >`
            } <a href="${linkedinUrl(person)}overlay/contact-info/">Contact info</a>
          </div>
        </section>
        ${person.about === undefined ? null : card('about', 'About', html`<div>${twice(person.about)}</div>`)}
        ${
          person.roles === undefined
            ? null
            : card(
                'experience',
                'Experience',
                html`<ul>
                  ${person.roles.map(entity)}
                </ul>`,
              )
        }
      </main>`,
  });
}

function card(id: string, heading: string, content: Html): Html {
  return html`<section data-view-name="profile-card" class="artdeco-card">
    <div id="${id}" class="pv-profile-card__anchor"></div>
    <div><h2 class="pvs-header__title">${twice(heading)}</h2></div>
    ${content}
  </section>`;
}

function twice(text: string): Html {
  return html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
}

function entity(role: DemoRole): Html {
  return html`<li class="artdeco-list__item">
    <div data-view-name="profile-component-entity">
      <div class="mr1 t-bold">${twice(role.title)}</div>
      <span class="t-14 t-normal display-block">${twice(`${role.organisation} · Full-time`)}</span>
      <span class="t-14 t-normal t-black--light display-block">${twice(role.dates)}</span>
      ${role.place === undefined ? null : html`<span class="t-14 t-normal t-black--light display-block">${twice(role.place)}</span>`}
    </div>
  </li>`;
}

/** A page at a profile's address that holds no profile: what a change of the site, or its error page, looks like. */
export function unknownPage(): string {
  return page({
    title: 'LinkedIn',
    accent: ACCENT,
    body: html`<header>LinkedIn, an unknown page (demo)</header>
      <main>
        <section>
          <p class="t-bold">Something went wrong</p>
          <p>Please try again in a moment.</p>
        </section>
      </main>`,
  });
}
