import { html } from '../html.ts';
import { clockAt, portrait, type DemoPerson } from '../person.ts';
import { page } from './page.ts';

export function upworkUrl({ slug }: DemoPerson): string {
  return `https://www.upwork.com/freelancers/${slug}`;
}

/** An Upwork profile: the microdata names it has carried since 2016, and cards told apart by their heading. */
export function upworkPage(person: DemoPerson, now: Date): string {
  const { name } = person;
  return page({
    title: `${name} - ${person.headline ?? 'Freelancer'} - Upwork Freelancer`,
    accent: '#108a00',
    body: html`<header>Upwork (demo)</header>
      <main>
        <section class="air3-card-section">
          <img class="air3-avatar" src="${portrait(name)}" alt="" />
          <h1 itemprop="name">${name}</h1>
          <div class="quiet">
            <span itemprop="locality">${person.location ?? ''}</span>,
            <span itemprop="country-name">${person.country ?? ''}</span>${
              person.minutesAheadOfUtc === undefined
                ? null
                : html` – <span>${twelveHours(clockAt(person.minutesAheadOfUtc, now))} local time</span>`
            }
          </div>
          ${person.headline === undefined ? null : html`<h2 class="h4">${person.headline}</h2>`}
          ${person.about === undefined ? null : html`<p>${person.about}</p>`}
          ${person.joined === undefined ? null : html`<p class="quiet">Member since ${person.joined}</p>`}
        </section>
        ${
          person.skills === undefined
            ? null
            : html`<section class="air3-card-section">
                <h2>Skills</h2>
                <ul>
                  ${person.skills.map(skill => html`<li class="tag" data-qa="skill"><span class="air3-token">${skill}</span></li>`)}
                </ul>
              </section>`
        }
        ${
          person.roles === undefined
            ? null
            : html`<section class="air3-card-section">
                <h2>Employment history</h2>
                ${person.roles.map(
                  role =>
                    html`<div class="entry">
                      <h4>${role.title} | ${role.organisation}</h4>
                      <p class="quiet">${role.dates}</p>
                    </div>`,
                )}
              </section>`
        }
      </main>`,
  });
}

/** `15:04` -> `3:04 pm` */
function twelveHours(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`;
}
