import { html, type Html } from '../html.ts';
import type { DemoPerson } from '../person.ts';
import { page } from './page.ts';

export const ATS_HOST = 'hire.ats.example';

export function atsUrl({ slug }: DemoPerson): string {
  return `https://${ATS_HOST}/jobs/12/candidates/${slug}`;
}

/** A candidate in an applicant tracking system no reader knows: hashed classes, labels, a few names of its own. */
export function atsPage(person: DemoPerson): string {
  return page({
    title: `Interview stage – Tidewater Hiring`,
    accent: '#6b3fa0',
    body: html`<header>Tidewater Hiring (demo)</header>
      <main>
        <section class="css-1q2w3e4" data-pane="candidate">
          <div class="css-9z8y7x6" data-field="candidate-name">${person.name}</div>
          ${labelled('Position', 'job-title', person.headline)}
          ${labelled('Location', 'place', person.location)}
          ${labelled('Current employer', 'employer', person.organisation)}
          <p><a href="mailto:${person.email ?? 'nobody@mail.example'}">${person.email ?? ''}</a></p>
        </section>
        <section class="css-4r5t6y7">
          <div class="css-9z8y7x6">Notes of the team</div>
          <p class="quiet">Nothing yet.</p>
        </section>
      </main>`,
  });
}

function labelled(label: string, field: string, value: string | undefined): Html {
  return html`<dl class="css-7u8i9o0">
    <dt>${label}</dt>
    <dd data-field="${field}">${value ?? ''}</dd>
  </dl>`;
}
