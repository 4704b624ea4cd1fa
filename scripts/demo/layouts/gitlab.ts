import { html } from '../html.ts';
import { portrait, type DemoPerson } from '../person.ts';
import { page } from './page.ts';

export function gitlabUrl({ slug }: DemoPerson): string {
  return `https://gitlab.com/${slug}`;
}

/** A profile on GitLab, after the template in its own source code. */
export function gitlabPage(person: DemoPerson): string {
  return page({
    title: `${person.name} · GitLab`,
    accent: '#e24329',
    body: html`<header>GitLab (demo)</header>
      <main>
        <div class="user-profile" itemscope itemtype="http://schema.org/Person">
          <img src="${portrait(person.name)}" alt="" itemprop="image" />
          <h1 itemprop="name">${person.name}</h1>
          <p class="quiet">@${person.slug}</p>
          <p>
            <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"
              ><span itemprop="addressLocality">${person.location ?? ''}</span></span
            >
          </p>
          <p class="profile-user-bio">${person.about ?? ''}</p>
        </div>
      </main>`,
  });
}
